// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/difftext.h"

#include <algorithm>
#include <map>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype kLongestShown = 120;

struct Words {
    QStringView swedish, english;
};

const std::map<QString, Words> &fieldWords()
{
    static const std::map<QString, Words> words {
        {QStringLiteral("name"), {u"namn", u"name"}},
        {QStringLiteral("kind"), {u"slag", u"kind"}},
        {QStringLiteral("organization"), {u"organisation", u"organization"}},
        {QStringLiteral("municipality"), {u"kommun", u"municipality"}},
        {QStringLiteral("reach"), {u"räckvidd", u"reach"}},
        {QStringLiteral("min_age_months"), {u"lägsta ålder (månader)", u"lowest age (months)"}},
        {QStringLiteral("max_age_months"), {u"högsta ålder (månader)", u"highest age (months)"}},
        {QStringLiteral("expecting"), {u"för den som väntar barn", u"for those who are expecting"}},
        {QStringLiteral("cost"), {u"kostnad", u"cost"}},
        {QStringLiteral("drop_in"), {u"drop-in", u"drop-in"}},
        {QStringLiteral("booking"), {u"bokning", u"booking"}},
        {QStringLiteral("referral"), {u"remiss", u"referral"}},
        {QStringLiteral("hours"), {u"öppettider", u"hours"}},
        {QStringLiteral("valid_from"), {u"gäller från", u"valid from"}},
        {QStringLiteral("valid_to"), {u"gäller till", u"valid to"}},
        {QStringLiteral("basis"), {u"vilar på", u"basis"}},
        {QStringLiteral("confidence"), {u"säkerhet", u"confidence"}},
        {QStringLiteral("masked"), {u"skyddad plats", u"masked"}},
        {QStringLiteral("description"), {u"beskrivning", u"description"}},
        {QStringLiteral("language_note"), {u"om språk", u"on languages"}},
        {QStringLiteral("email"), {u"e-post", u"mail"}},
        {QStringLiteral("url"), {u"webb", u"web"}},
        {QStringLiteral("confirmed_on"), {u"bekräftad den", u"confirmed on"}},
        {QStringLiteral("confirmed_by"), {u"bekräftad av", u"confirmed by"}},
        {QStringLiteral("responsible"), {u"ansvarig", u"responsible"}},
        {QStringLiteral("phone"), {u"telefon", u"telephone"}},
        {QStringLiteral("language"), {u"språk", u"languages"}},
        {QStringLiteral("topic"), {u"ämnen", u"topics"}},
        {QStringLiteral("catchment"), {u"också för", u"also for"}},
        {QStringLiteral("place"), {u"plats", u"place"}},
        {QStringLiteral("position"), {u"läge på kartan", u"position on the map"}},
        {QStringLiteral("session"), {u"tillfällen", u"sessions"}},
        {QStringLiteral("exception"), {u"avvikande dagar", u"exceptions"}},
        {QStringLiteral("source"), {u"källor", u"sources"}},
    };
    return words;
}

const std::map<QString, Words> &tableWords()
{
    static const std::map<QString, Words> words {
        {QStringLiteral("region"), {u"Regionen", u"The region"}},
        {QStringLiteral("municipality"), {u"Kommuner", u"Municipalities"}},
        {QStringLiteral("locality"), {u"Orter", u"Localities"}},
        {QStringLiteral("organization"), {u"Organisationer", u"Organizations"}},
        {QStringLiteral("topic"), {u"Ämnen", u"Topics"}},
        {QStringLiteral("exception"), {u"Avvikande dagar för alla", u"Exceptions for everybody"}},
        {QStringLiteral("publication"), {u"Publikationer", u"Publications"}},
        {QStringLiteral("page"), {u"Sidor", u"Pages"}},
        {QStringLiteral("page_text"), {u"Sidornas texter", u"Texts of pages"}},
        {QStringLiteral("page_topic"), {u"Sidornas ämnen", u"Topics of pages"}},
        {QStringLiteral("quotation"), {u"Citat", u"Quotations"}},
        {QStringLiteral("municipality_note"), {u"Styrkor och behov", u"Strengths and needs"}},
        {QStringLiteral("population"), {u"Befolkning", u"Population"}},
        {QStringLiteral("translation"), {u"Översättningar", u"Translations"}},
        {QStringLiteral("basemap_layer"), {u"Kartlager", u"Map layers"}},
    };
    return words;
}

QString worded(const std::map<QString, Words> &words, const QString &code, const Console &console)
{
    const auto found = words.find(code);
    return found == words.end() ? code : console.say(found->second.swedish, found->second.english);
}

QString valueText(const FieldChange &change, const std::optional<QString> &value, const Console &console)
{
    if (!value)
        return console.say(u"(inget)", u"(nothing)");
    const bool isFlag = change.field == u"expecting" || change.field == u"drop_in" || change.field == u"booking" || change.field == u"referral" || change.field == u"masked";
    if (isFlag)
        return *value == u"1" ? console.say(u"ja", u"yes") : console.say(u"nej", u"no");
    QString text = *value;
    text.replace(u'\n', u' ');
    return text.size() <= kLongestShown ? text : text.left(kLongestShown - 1) + u'…';
}

class DifferenceText {
public:
    DifferenceText(const CatalogueDifference &difference, std::size_t limit, Console &console) : m_difference(difference), m_limit(limit), m_console(console) { }

    void print()
    {
        if (m_difference.isEmpty())
            return m_console.print(m_console.say(u"Ingen skillnad.", u"No difference."));
        printServices(ChangeType::Added, m_console.say(u"Nya stöd", u"New services"));
        printServices(ChangeType::Removed, m_console.say(u"Stöd som är borta", u"Services that are gone"));
        printServices(ChangeType::Changed, m_console.say(u"Ändrade stöd", u"Changed services"));
        for (const TableDifference &table : m_difference.tables)
            printTable(table);
    }

private:
    template <typename List, typename Line>
    void lines(const List &list, std::size_t total, Line line)
    {
        std::size_t shown = 0;
        for (const auto &item : list) {
            if (m_limit > 0 && shown == m_limit)
                break;
            line(item);
            ++shown;
        }
        if (shown < total)
            m_console.print(m_console.say(u"  ... och %1 till.", u"  ... and %1 more.").arg(total - shown));
    }

    void printServices(ChangeType type, const QString &heading)
    {
        std::vector<const ServiceDifference *> services;
        for (const ServiceDifference &service : m_difference.services) {
            if (service.type == type)
                services.push_back(&service);
        }
        if (services.empty())
            return;
        m_console.print(QStringLiteral("%1: %2").arg(heading).arg(services.size()));
        lines(services, services.size(), [this](const ServiceDifference *service) { printService(*service); });
        m_console.print({});
    }

    void printService(const ServiceDifference &service)
    {
        QString line = QStringLiteral("- %1, %2 (%3)").arg(service.name, service.municipality, service.id);
        if (service.has(u"name"))
            line += m_console.say(u": har bytt namn", u": has a new name");
        if (service.has(u"place"))
            line += (service.has(u"name") ? QStringLiteral(", ") : QStringLiteral(": ")) + m_console.say(u"har flyttat", u"has moved");
        m_console.print(line);
        for (const FieldChange &change : service.fields)
            printChange(change);
    }

    void printChange(const FieldChange &change)
    {
        m_console.print(QStringLiteral("    %1: %2 -> %3").arg(worded(fieldWords(), change.field, m_console), valueText(change, change.before, m_console),
                                                               valueText(change, change.after, m_console)));
    }

    void printTable(const TableDifference &table)
    {
        m_console.print(m_console.say(u"%1: %2 nya, %3 borta, %4 ändrade", u"%1: %2 new, %3 gone, %4 changed")
                            .arg(worded(tableWords(), table.table, m_console)).arg(table.added).arg(table.removed).arg(table.changed));
        lines(table.rows, std::size_t(table.added + table.removed + table.changed), [this](const RowDifference &row) {
            const QString sign = row.type == ChangeType::Added ? QStringLiteral("+") : row.type == ChangeType::Removed ? QStringLiteral("-") : QStringLiteral("~");
            m_console.print(QStringLiteral("  %1 %2").arg(sign, row.key));
            for (const FieldChange &change : row.fields)
                printChange(change);
        });
        m_console.print({});
    }

    const CatalogueDifference &m_difference;
    const std::size_t m_limit;
    Console &m_console;
};

const char *typeCode(ChangeType type)
{
    switch (type) {
    case ChangeType::Added: return "added";
    case ChangeType::Removed: return "removed";
    case ChangeType::Changed: return "changed";
    }
    return "";
}

Json fieldsAsJson(const std::vector<FieldChange> &fields)
{
    Json json = Json::array();
    for (const FieldChange &change : fields) {
        json.push_back({{"field", jsonText(change.field)},
                        {"before", change.before ? jsonText(*change.before) : Json()},
                        {"after", change.after ? jsonText(*change.after) : Json()}});
    }
    return json;
}

}

void printDifference(const CatalogueDifference &difference, std::size_t limit, Console &console)
{
    DifferenceText(difference, limit, console).print();
}

nlohmann::ordered_json differenceAsJson(const CatalogueDifference &difference, std::size_t limit)
{
    int added = 0, removed = 0, changed = 0, renamed = 0, moved = 0;
    Json services = Json::array(), tables = Json::array();
    for (const ServiceDifference &service : difference.services) {
        ++(service.type == ChangeType::Added ? added : service.type == ChangeType::Removed ? removed : changed);
        renamed += service.has(u"name");
        moved += service.has(u"place");
        if (limit == 0 || services.size() < limit) {
            services.push_back({{"service", jsonText(service.id)}, {"name", jsonText(service.name)}, {"municipality", jsonText(service.municipality)},
                                {"type", typeCode(service.type)}, {"renamed", service.has(u"name")}, {"moved", service.has(u"place")},
                                {"fields", fieldsAsJson(service.fields)}});
        }
    }
    for (const TableDifference &table : difference.tables) {
        Json rows = Json::array();
        for (const RowDifference &row : table.rows) {
            if (limit == 0 || rows.size() < limit)
                rows.push_back({{"key", jsonText(row.key)}, {"type", typeCode(row.type)}, {"fields", fieldsAsJson(row.fields)}});
        }
        tables.push_back({{"table", jsonText(table.table)}, {"added", table.added}, {"removed", table.removed}, {"changed", table.changed}, {"rows", rows}});
    }
    return {{"total", difference.services.size()}, {"added", added}, {"removed", removed}, {"changed", changed}, {"renamed", renamed}, {"moved", moved},
            {"services", services}, {"tables", tables}};
}

}
