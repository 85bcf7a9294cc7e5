// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/changes.h"

#include "base/text.h"
#include "catalogue/integrity.h"
#include "storage/connection.h"
#include "storage/guarded.h"
#include "storage/statement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

using PartMarks = std::array<quint64, kServicePartCount>;

struct Facts {
    QString name, municipality;
    Kind kind = Kind::Information;
    PartMarks marks {};
};

using FactsById = std::map<QString, Facts>;

/// One row is a service's id and then what belongs to the part; rows in a fixed order, so that the marks can be compared.
struct PartQuery {
    ServicePart part;
    const char *sql;
};

constexpr std::array kPartQueries {
    PartQuery {ServicePart::Name, "SELECT id, name FROM service ORDER BY id"},
    PartQuery {ServicePart::Contact, "SELECT service, number FROM phone ORDER BY service, number"},
    PartQuery {ServicePart::Contact, "SELECT service, email, url FROM service_detail ORDER BY service"},
    PartQuery {ServicePart::Hours, "SELECT id, hours, valid_from, valid_to FROM service ORDER BY id"},
    PartQuery {ServicePart::Hours,
               "SELECT service, id, location, name, hours, min_age_months, max_age_months, expecting, valid_from, valid_to, note "
               "FROM session ORDER BY service, id"},
    PartQuery {ServicePart::Hours,
               "SELECT service, id, type, first_day, last_day, hours, reason FROM exception WHERE service IS NOT NULL ORDER BY service, id"},
    PartQuery {ServicePart::Place, "SELECT id, reach, municipality, masked FROM service ORDER BY id"},
    PartQuery {ServicePart::Place,
               "SELECT a.service, l.id, l.address, l.locality, l.municipality, l.postal_code, l.latitude, l.longitude, l.precision "
               "FROM service_at_location a JOIN location l ON l.id = a.location ORDER BY a.service, l.id"},
    PartQuery {ServicePart::Place, "SELECT service, municipality, note FROM catchment ORDER BY service, municipality"},
    PartQuery {ServicePart::Ages, "SELECT id, min_age_months, max_age_months, expecting FROM service ORDER BY id"},
    PartQuery {ServicePart::Access, "SELECT id, cost, drop_in, booking, referral FROM service ORDER BY id"},
    PartQuery {ServicePart::Description, "SELECT service, description, language_note FROM service_detail ORDER BY service"},
    PartQuery {ServicePart::Description, "SELECT service, language FROM service_language ORDER BY service, language"},
    PartQuery {ServicePart::Description, "SELECT service, topic FROM service_topic ORDER BY service, topic"},
    PartQuery {ServicePart::Organization,
               "SELECT s.id, s.kind, o.name, o.website FROM service s LEFT JOIN organization o ON o.id = s.organization ORDER BY s.id"},
    PartQuery {ServicePart::Sources, "SELECT id, basis, confidence FROM service ORDER BY id"},
    PartQuery {ServicePart::Sources, "SELECT service, confirmed_on, confirmed_by, responsible FROM service_detail ORDER BY service"},
    PartQuery {ServicePart::Sources,
               "SELECT service, reference, about, title, date_as_written FROM source ORDER BY service, position, reference, about"},
};

quint64 markOf(const Row &row, int columns, quint64 before)
{
    for (int column = 1; column < columns; ++column) {
        // NULL and the empty text differ: one is "not known".
        const quint64 cell = row.isNull(column) ? 1 : qHash(QByteArrayView(row.utf8(column).data(), row.utf8(column).size()), 0x5bd1e995);
        before = (before ^ cell) * 0x9e3779b97f4a7c15ULL + 0x165667b19e3779f9ULL;
        before ^= before >> 32;
    }
    return before;
}

FactsById factsOf(const Connection &catalogue)
{
    FactsById facts;
    Statement services(catalogue, "SELECT id, name, municipality, kind FROM service");
    for (const Row row : services.rows())
        facts[row.column<QString>(0)] = {row.column<QString>(1), row.column<QString>(2),
                                         kindFromCode(row.column<QString>(3)).value_or(Kind::Information)};
    for (const PartQuery &query : kPartQueries) {
        Statement statement(catalogue, query.sql);
        for (const Row row : statement.rows()) {
            const auto found = facts.find(row.column<QString>(0));
            if (found == facts.end())
                continue;
            quint64 &mark = found->second.marks[size_t(query.part)];
            mark = markOf(row, statement.columnCount(), mark + 1);
        }
    }
    return facts;
}

std::map<QString, quint64> pageMarks(const Connection &catalogue)
{
    std::map<QString, quint64> marks;
    for (const char *sql : {"SELECT id, section, position, article, source, source_url, source_date FROM page ORDER BY id",
                            "SELECT page, language, title, summary, body FROM page_text ORDER BY page, language",
                            "SELECT page, language, part, text, source, source_url, note FROM quotation ORDER BY page, language, part"}) {
        Statement statement(catalogue, sql);
        for (const Row row : statement.rows()) {
            quint64 &mark = marks[row.column<QString>(0)];
            mark = markOf(row, statement.columnCount(), mark + 1);
        }
    }
    return marks;
}

std::vector<ServicePart> partsThatDiffer(const PartMarks &before, const PartMarks &after)
{
    std::vector<ServicePart> parts;
    for (int part = 0; part < kServicePartCount; ++part)
        if (before[size_t(part)] != after[size_t(part)])
            parts.push_back(ServicePart(part));
    return parts;
}

ServiceChange change(ServiceChange::Type type, const QString &id, const Facts &facts, std::vector<ServicePart> parts = {})
{
    return {type, id, facts.name, facts.municipality, facts.kind, std::move(parts)};
}

std::vector<ServiceChange> serviceChanges(const FactsById &before, const FactsById &after)
{
    std::vector<ServiceChange> changes;
    for (const auto &[id, facts] : before)
        if (!after.contains(id))
            changes.push_back(change(ServiceChange::Type::Removed, id, facts));
    for (const auto &[id, facts] : after) {
        const auto former = before.find(id);
        if (former == before.end())
            changes.push_back(change(ServiceChange::Type::Added, id, facts));
        else if (auto parts = partsThatDiffer(former->second.marks, facts.marks); !parts.empty())
            changes.push_back(change(ServiceChange::Type::Changed, id, facts, std::move(parts)));
    }
    const QCollator collator = swedishCollator();
    std::ranges::sort(changes, [&collator](const ServiceChange &a, const ServiceChange &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return changes;
}

int countDifferent(const std::map<QString, quint64> &before, const std::map<QString, quint64> &after)
{
    int count = 0;
    for (const auto &[id, mark] : before)
        count += !after.contains(id) || after.at(id) != mark;
    for (const auto &[id, mark] : after)
        count += !before.contains(id);
    return count;
}

}

QLatin1String partCode(ServicePart part)
{
    switch (part) {
    case ServicePart::Name: return "name"_L1;
    case ServicePart::Contact: return "contact"_L1;
    case ServicePart::Hours: return "hours"_L1;
    case ServicePart::Place: return "place"_L1;
    case ServicePart::Ages: return "ages"_L1;
    case ServicePart::Access: return "access"_L1;
    case ServicePart::Description: return "description"_L1;
    case ServicePart::Organization: return "organization"_L1;
    case ServicePart::Sources: return "sources"_L1;
    }
    return {};
}

Result<CatalogueChanges> changesBetween(const QString &before, const QString &after)
{
    for (const QString &path : {before, after})
        if (const Result<void> sound = inspectFile(path); !sound)
            return sound.error();
    return guarded([&]() -> CatalogueChanges {
        Connection former(before, OpenMode::Immutable), newer(after, OpenMode::Immutable);
        checkTables(former);
        checkTables(newer);
        return {serviceChanges(factsOf(former), factsOf(newer)), countDifferent(pageMarks(former), pageMarks(newer))};
    });
}

}
