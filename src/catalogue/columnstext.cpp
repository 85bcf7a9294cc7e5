// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/columnstext.h"

#include "catalogue/columns.h"
#include "catalogue/kindwords.h"
#include "catalogue/numbering.h"
#include "storage/statement.h"

namespace paraply {

namespace {

using Texts = TextMap<QStringList>;

/// The statement's rows are (key, text); NULL texts are left out.
void gather(Connection &connection, QByteArrayView sql, Texts &texts)
{
    Statement statement(connection, sql);
    for (const Row row : statement.rows()) {
        if (!row.isNull(1))
            texts[std::string(viewOf(row.utf8(0)))].append(row.column<QString>(1));
    }
}

/// Every text a row may be found by, by the key of what it belongs to.
struct RowTexts {
    Texts serviceTitles, serviceDescriptions, organizations, topics, addresses;
    std::vector<QStringList> topicSets;

    RowTexts(Connection &connection, const Columns &columns)
    {
        gather(connection, "SELECT id, text FROM translation WHERE entity = 'service' AND field = 'name' ORDER BY id, language", serviceTitles);
        gather(connection, "SELECT service, name FROM session ORDER BY id", serviceTitles);
        gather(connection, "SELECT s.service, t.text FROM session s JOIN translation t ON t.entity = 'session' AND t.id = s.id "
                           "AND t.field = 'name' ORDER BY s.id, t.language", serviceTitles);
        gather(connection, "SELECT id, text FROM translation WHERE entity = 'service' AND field <> 'name' ORDER BY id, field, language",
               serviceDescriptions);
        // Rows know their organization by its name.
        gather(connection, "SELECT o.name, t.text FROM organization o JOIN translation t ON t.entity = 'organization' AND t.id = o.id "
                           "AND t.field = 'name' ORDER BY o.id, t.language", organizations);
        gather(connection, "SELECT id, name FROM topic ORDER BY id", topics);
        gather(connection, "SELECT id, text FROM translation WHERE entity = 'topic' AND field = 'name' ORDER BY id, language", topics);
        gather(connection, "SELECT id, address FROM location ORDER BY id", addresses);
        for (const std::vector<std::uint32_t> &set : columns.topicSets) {
            QStringList &names = topicSets.emplace_back();
            for (const std::uint32_t topic : set) {
                if (const auto known = topics.find(columns.topicIds[topic].toStdString()); known != topics.end())
                    names += known->second;
            }
        }
    }

    static QStringList of(const Texts &texts, std::string_view key)
    {
        const auto known = texts.find(key);
        return known == texts.end() ? QStringList() : known->second;
    }
};

QStringList titlesOf(const Columns &columns, const RowTexts &texts, std::size_t row)
{
    const std::uint32_t service = columns.serviceOf[row];
    const KindWords kind = wordsOf(Kind(columns.kinds[row]));
    const QString &organization = columns.organizationNames[columns.organizationOf[row]];
    QStringList titles {columns.serviceNames.text(service), organization, kind.swedish.toString(), kind.english.toString(),
                        columns.localityNames[columns.localityOf[row]],
                        columns.municipalityNames[columns.placeMunicipalityOf[row]],
                        columns.municipalityNames[columns.areas[columns.areaOf[row]].municipality]};
    titles += RowTexts::of(texts.serviceTitles, columns.serviceIds[service]);
    if (!texts.organizations.empty())
        titles += RowTexts::of(texts.organizations, organization.toStdString());
    titles += texts.topicSets[columns.topicSetOf[row]];
    return titles;
}

}

TextIndex textIndexOf(Connection &connection, const Columns &columns)
{
    const RowTexts texts(connection, columns);
    Statement detail(connection, "SELECT description, language_note FROM service_detail WHERE service = ?");
    TextIndexBuilder builder;
    for (std::uint32_t row = 0; row < columns.rowCount(); ++row) {
        const std::uint32_t service = columns.serviceOf[row];
        for (const QString &title : titlesOf(columns, texts, row))
            builder.addTitle(row, title);
        for (const Row found : detail.bind(columns.serviceIds.text(service)).rows()) {
            builder.addDescription(row, found.column<QString>(0));
            builder.addDescription(row, found.column<QString>(1));
        }
        for (const QString &description : RowTexts::of(texts.serviceDescriptions, columns.serviceIds[service]))
            builder.addDescription(row, description);
        if (columns.placed.test(row)) {
            for (const QString &address : RowTexts::of(texts.addresses, columns.locationIds[columns.locationOf[row]]))
                builder.addDescription(row, address);
        }
    }
    return builder.finished();
}

}
