// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hsdsservice.h"

#include "catalogue/kindwords.h"
#include "exchange/leafletwords.h"

#include <QRegularExpression>
#include <QUrl>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// Months as the years HSDS counts in; foreign programs round them back to the same month.
QString years(const QString &months)
{
    return months.isEmpty() ? QString() : QString::number(std::round(months.toInt() / 12.0 * 100) / 100);
}

QString joined(const TableRows &rows, QStringView column)
{
    QStringList items;
    for (const TableRow &row : rows)
        items += row[column];
    return items.join(u';');
}

QString accessCodes(const TableRow &service)
{
    QStringList codes;
    for (const QString &code : {u"drop_in"_s, u"booking"_s, u"referral"_s}) {
        if (service[code] == u"1")
            codes += code;
    }
    return codes.join(u';');
}

QString accessWords(const TableRow &service)
{
    QStringList sentences;
    if (service[u"drop_in"] == u"1")
        sentences += u"Kom utan att boka."_s;
    if (service[u"booking"] == u"1")
        sentences += u"Boka tid."_s;
    if (service[u"referral"] == u"1")
        sentences += u"Det behövs en remiss."_s;
    return sentences.join(u' ');
}

QString webAddress(const QString &written)
{
    return written.isEmpty() ? QString() : QString::fromLatin1(QUrl(written).toEncoded());
}

QString mailAddress(const QString &text)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return form.match(text).hasMatch() ? text : QString();
}

std::optional<int> monthsAt(const TableRow &row, QStringView column)
{
    const QString months = row[column];
    return months.isEmpty() ? std::nullopt : std::optional(months.toInt());
}

}

HsdsServices::HsdsServices(const Region &region, QHash<QString, QString> municipalityCodes, QHash<QString, QString> topicNames)
    : m_region(region), m_municipalityCodes(std::move(municipalityCodes)), m_topicNames(std::move(topicNames)), m_schedules(region)
{
}

HsdsRecord HsdsServices::record(const DirectoryService &rows)
{
    const QString own = rows.service[u"id"];
    HsdsRecord service(HsdsTable::Service, id(u"service", own));
    putWords(rows, service);
    putCells(rows, service);
    service.add(organization(rows.organization));
    addTerms(rows, service);
    addContacts(rows, service);
    addAreas(rows, service);
    addSchedules(rows, service);
    addPlaces(rows, service);
    for (const TableRow &row : rows.exceptions)
        service.add(hsdsException(row, m_region.code));
    for (const TableRow &row : rows.sources)
        service.add(hsdsSource(row));
    for (const TableRow &row : rows.translations)
        service.add(hsdsTranslation(row, m_region.code));
    return service;
}

HsdsRecord HsdsServices::organization(const TableRow &row) const
{
    // A service must have one in a tabular package; who runs it is not invented, it is said that nobody wrote it down.
    if (row.isEmpty()) {
        const QString words = u"Utförare inte angiven"_s;
        return HsdsRecord(HsdsTable::Organization, id(u"organization", u"/not-stated"_s)).put("name", words).put("description", words).put("paraply_derived", u"yes"_s);
    }
    return HsdsRecord(HsdsTable::Organization, id(u"organization", row[u"id"])).put("name", row[u"name"]).put("description", row[u"name"])
        .put("website", webAddress(row[u"website"])).put("paraply_id", row[u"id"]).put("paraply_type", row[u"type"])
        .put("paraply_website", row[u"website"]);
}

void HsdsServices::putWords(const DirectoryService &rows, HsdsRecord &service) const
{
    const TableRow &row = rows.service, &detail = rows.detail;
    Service audience;
    audience.ages = {monthsAt(row, u"min_age_months"), monthsAt(row, u"max_age_months")};
    audience.expecting = row[u"expecting"] == u"1";
    service.put("name", row[u"name"]).put("description", detail[u"description"]).put("url", webAddress(detail[u"url"])).put("email", detail[u"email"])
        .put("status", u"active"_s).put("application_process", accessWords(row))
        .put("fees_description", row[u"cost"] == u"free" ? u"Gratis"_s : row[u"cost"])
        .put("eligibility_description", LeafletWords(LeafletLanguage::Swedish, m_region).ages(audience))
        .put("minimum_age", years(row[u"min_age_months"])).put("maximum_age", years(row[u"max_age_months"]))
        .put("assured_date", detail[u"confirmed_on"]).put("assurer_email", mailAddress(detail[u"confirmed_by"]));
}

void HsdsServices::putCells(const DirectoryService &rows, HsdsRecord &service) const
{
    const TableRow &row = rows.service, &detail = rows.detail;
    service.put("paraply_id", row[u"id"]).put("paraply_kind", row[u"kind"]).put("paraply_municipality", row[u"municipality"])
        .put("paraply_organization", row[u"organization"]).put("paraply_min_age_months", row[u"min_age_months"])
        .put("paraply_max_age_months", row[u"max_age_months"]).put("paraply_expecting", yesOrEmpty(row[u"expecting"]))
        .put("paraply_topics", joined(rows.topics, u"topic")).put("paraply_cost", row[u"cost"]).put("paraply_access", accessCodes(row))
        .put("paraply_languages", joined(rows.languages, u"language")).put("paraply_language_note", detail[u"language_note"])
        .put("paraply_phone", joined(rows.phones, u"number")).put("paraply_email", detail[u"email"]).put("paraply_url", detail[u"url"])
        .put("paraply_hours", row[u"hours"]).put("paraply_valid_from", row[u"valid_from"]).put("paraply_valid_to", row[u"valid_to"])
        .put("paraply_basis", row[u"basis"]).put("paraply_confidence", row[u"confidence"]).put("paraply_masked", yesOrEmpty(row[u"masked"]))
        .put("paraply_confirmed_on", detail[u"confirmed_on"]).put("paraply_confirmed_by", detail[u"confirmed_by"])
        .put("paraply_responsible", detail[u"responsible"]);
}

HsdsRecord HsdsServices::attribute(const QString &service, const QString &type, const QString &code, const QString &name) const
{
    const QString taxonomy = type == u"kind" ? u"Paraply kinds"_s : u"Paraply topics"_s;
    HsdsRecord scheme(HsdsTable::Taxonomy, id(u"taxonomy", u"/"_s + type));
    scheme.put("name", taxonomy).put("description", type == u"kind" ? u"Slag av stöd"_s : u"Ämnen"_s);
    HsdsRecord term(HsdsTable::TaxonomyTerm, id(type, type == u"kind" ? u"/"_s + code : code));
    term.put("code", code).put("name", name).put("description", name).put("taxonomy", taxonomy).put("language", m_region.languages.first().section(u'-', 0, 0));
    term.add(std::move(scheme));
    HsdsRecord link(HsdsTable::Attribute, id(u"attribute", u"%1/%2/%3"_s.arg(service, type, code)));
    link.put("link_type", type).add(std::move(term));
    return link;
}

void HsdsServices::addTerms(const DirectoryService &rows, HsdsRecord &service) const
{
    const QString own = rows.service[u"id"], kind = rows.service[u"kind"];
    service.add(attribute(own, u"kind"_s, kind, wordsOf(*kindFromCode(kind)).swedish.toString()));
    for (const TableRow &row : rows.topics)
        service.add(attribute(own, u"topic"_s, row[u"topic"], m_topicNames.value(row[u"topic"])));
}

void HsdsServices::addContacts(const DirectoryService &rows, HsdsRecord &service) const
{
    const QString own = rows.service[u"id"];
    for (const TableRow &row : rows.phones) {
        service.add(HsdsRecord(HsdsTable::Phone, id(u"phone", own + u'/' + row[u"number"])).put("number", row[u"number"]).put("type", u"voice"_s));
    }
    for (const TableRow &row : rows.languages) {
        const QString tag = row[u"language"];
        service.add(HsdsRecord(HsdsTable::Language, id(u"language", own + u'/' + tag)).put("name", tag).put("code", tag.section(u'-', 0, 0)));
    }
    if (rows.service[u"cost"] == u"free") {
        service.add(HsdsRecord(HsdsTable::CostOption, id(u"cost_option", own + u"/free"_s)).put("option", u"Gratis"_s).put("currency", u"SEK"_s)
                        .put("amount", u"0"_s));
    }
}

}
