// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetmapping.h"

#include "base/csvline.h"
#include "base/text.h"
#include "publisher/csv.h"
#include "publisher/foreignage.h"
#include "publisher/foreigntext.h"
#include "publisher/table.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace paraply {

namespace {

constexpr auto kFields = std::to_array<MappingField>({
    {"id", u"radens eget, beständiga id", u"the row's own lasting id"},
    {"name", u"verksamhetens namn", u"the name of what is offered"},
    {"kind", u"vad det är (en av våra koder, eller ord)", u"what it is (one of our codes, or words)"},
    {"description", u"beskrivning; flera kolumner blir flera stycken", u"description; several columns become several paragraphs", true},
    {"organization", u"vem som driver den", u"who runs it"},
    {"organization_website", u"dess webbplats", u"its web site"},
    {"municipality", u"kommun", u"municipality"},
    {"ages", u"ålder i ord (0-5 år)", u"ages in words (0-5 years)", true},
    {"min_age", u"lägsta ålder i år (regeln months: i månader)", u"lowest age in years (rule months: in months)"},
    {"max_age", u"högsta ålder i år (regeln months: i månader)", u"highest age in years (rule months: in months)"},
    {"age_mark", u"ett kryss betyder denna ålder (rubriken eller regeln)", u"a mark means this age (the heading or the rule)", true},
    {"expecting", u"ja när det är för blivande föräldrar", u"yes when it is for parents who are expecting"},
    {"topics", u"ämnen", u"topics", true},
    {"topic_mark", u"ett kryss betyder detta ämne (rubriken eller regeln)", u"a mark means this topic (the heading or the rule)", true},
    {"cost", u"vad det kostar, i ord", u"what it costs, in words"},
    {"free", u"ja när det är gratis", u"yes when it is free"},
    {"access", u"hur man kommer dit: drop_in, booking, referral", u"how one gets there: drop_in, booking, referral"},
    {"drop_in", u"ja när man bara kan komma", u"yes when one may just come"},
    {"booking", u"ja när man anmäler sig", u"yes when one books"},
    {"referral", u"ja när man behöver remiss", u"yes when one needs a referral"},
    {"languages", u"språk", u"languages", true},
    {"language_mark", u"ett kryss betyder detta språk (rubriken eller regeln)", u"a mark means this language (the heading or the rule)", true},
    {"address", u"gatuadress; flera kolumner får komma emellan", u"street address; several columns get a comma between", true},
    {"postal_code", u"postnummer", u"postal code"},
    {"locality", u"ort", u"town or village"},
    {"latitude", u"latitud", u"latitude"},
    {"longitude", u"longitud", u"longitude"},
    {"position", u"latitud och longitud i en cell", u"latitude and longitude in one cell"},
    {"phone", u"telefon", u"telephone", true},
    {"email", u"e-post", u"mail"},
    {"url", u"webbadress", u"web address"},
    {"hours", u"tider i ord (mån-fre 9-12)", u"hours in words (Mon-Fri 9-12)", true},
    {"day_hours", u"tiderna den dag som rubriken eller regeln säger", u"the hours of the day that the heading or the rule says", true},
    {"weekdays", u"dagar, när tiderna står för sig", u"days, when the times are apart"},
    {"opens", u"öppnar", u"opens"},
    {"closes", u"stänger", u"closes"},
    {"valid_from", u"gäller från", u"valid from"},
    {"valid_to", u"gäller till", u"valid to"},
    {"status", u"status (active, nedlagd ...)", u"status (active, defunct ...)"},
    {"masked", u"ja när platsen är hemlig", u"yes when the place is secret"},
    {"private", u"ja när kolumnen i regeln inte får visas (utan regel: hela raden)", u"yes when the column in the rule is not to be shown (without a rule: the whole row)", true},
    {"confidence", u"hur säker uppgiften är: high, medium, low", u"how sure it is: high, medium, low"},
    {"confirmed_on", u"kontrollerad den dagen", u"confirmed on that day"},
    {"confirmed_by", u"kontrollerad av", u"confirmed by"},
    {"responsible", u"ansvarig", u"responsible"},
    {"source", u"var uppgiften står (webbadress eller titel)", u"where it was read (web address or title)"},
    {"source_date", u"när den skrevs eller ändrades", u"when it was written or changed"},
});

constexpr std::array<std::string_view, 4> kSettings = {"@header_row", "@separator", "@source_title", "@source_date"};
constexpr int kMostLines = 2000;

QStringList fieldNames()
{
    QStringList names;
    for (const MappingField &field : kFields)
        names << textOf(field.name);
    for (const std::string_view name : kSettings)
        names << textOf(name);
    return names;
}

bool isUnknown(const QString &rule)
{
    return QStringList {QStringLiteral("unknown"), QStringLiteral("okänt"), QStringLiteral("okänd")}.contains(rule.toLower());
}

// Settings and constants have a value; what is no setting is judged where it is used.
bool isGoodRule(const MappedColumn &line)
{
    if (line.field == u"@header_row") {
        bool isNumber = false;
        const int row = line.rule.toInt(&isNumber);
        return isNumber && row >= 1 && row <= kMostLines;
    }
    if (line.field == u"@separator")
        return line.rule.size() == 1 || line.rule.toLower() == u"tab";
    if (line.field == u"@source_date")
        return isUnknown(line.rule) || foreignDate(line.rule).value.has_value();
    if (line.field == u"age_mark" && !line.rule.isEmpty())
        return foreignAges(line.rule).value.has_value();
    return !line.column.isEmpty() || (!line.rule.isEmpty() && line.field != u"private");
}

}

std::span<const MappingField> mappingFields()
{
    return kFields;
}

const MappingField *mappingField(QStringView name)
{
    const auto found = std::ranges::find_if(kFields, [&](const MappingField &field) { return textOf(field.name) == name; });
    return found == kFields.end() ? nullptr : &*found;
}

std::optional<QString> MappedColumn::translated(const QString &value) const
{
    std::optional<QString> otherwise;
    for (const QString &line : rule.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = line.lastIndexOf(u'=');
        if (sign < 0)
            continue;
        const QString from = line.left(sign).trimmed(), to = line.mid(sign + 1).trimmed();
        if (SheetMapping::headingKey(from) == SheetMapping::headingKey(value))
            return to;
        if (from == u"*")
            otherwise = to;
    }
    return otherwise;
}

QString SheetMapping::headingKey(QStringView heading)
{
    return folded(heading).simplified();
}

char SheetMapping::separator() const
{
    const QString said = setting(u"@separator");
    if (said.isEmpty())
        return 0;
    return said.toLower() == u"tab" ? '\t' : said.front().toLatin1();
}

bool SheetMapping::isDateUnknown() const
{
    return isUnknown(setting(u"@source_date"));
}

QString SheetMapping::setting(QStringView name) const
{
    const auto found = std::ranges::find(m_columns, name, &MappedColumn::field);
    return found == m_columns.end() ? QString() : found->rule;
}

std::optional<SheetMapping> SheetMapping::parse(const QByteArray &csv, std::vector<MappingFault> &faults)
{
    CsvReader reader(csv);
    const auto header = reader.next();
    std::array<int, 4> places {-1, -1, -1, -1};
    constexpr std::array<std::string_view, 4> kNames = {"column", "field", "rule", "note"};
    for (size_t i = 0; header && i < header->cells.size(); ++i) {
        for (size_t name = 0; name < kNames.size(); ++name) {
            if (header->cells[i] == kNames[name])
                places[name] = int(i);
        }
    }
    if (places[0] < 0 || places[1] < 0) {
        faults.push_back({MappingFault::What::NotCsv, reader.problem() ? reader.problem()->row : 1, {}, {}});
        return std::nullopt;
    }
    SheetMapping mapping;
    const size_t before = faults.size();
    while (const auto row = reader.next()) {
        const auto cell = [&](size_t name) { return places[name] >= 0 && size_t(places[name]) < row->cells.size() ? textOf(row->cells[size_t(places[name])]) : QString(); };
        MappedColumn line {cell(0), cell(1).toLower(), cell(2), cell(3), row->row};
        if (!line.field.isEmpty() && !fieldNames().contains(line.field))
            faults.push_back({MappingFault::What::UnknownField, row->row, line.field, nearest(line.field, fieldNames())});
        else if (!line.field.isEmpty() && !isGoodRule(line))
            faults.push_back({MappingFault::What::BadRule, row->row, line.rule, line.field});
        else if (mapping.m_columns.size() < size_t(kMostLines))
            mapping.m_columns.push_back(std::move(line));
    }
    if (reader.problem())
        faults.push_back({MappingFault::What::NotCsv, reader.problem()->row, {}, {}});
    return faults.size() > before ? std::nullopt : std::optional(std::move(mapping));
}

QByteArray SheetMapping::csv(const std::vector<MappedColumn> &columns)
{
    const std::array<QString, 4> names {QStringLiteral("column"), QStringLiteral("field"), QStringLiteral("rule"), QStringLiteral("note")};
    QByteArray csv = "\xEF\xBB\xBF" + csvLine(names);
    for (const MappedColumn &line : columns)
        csv += csvLine(std::array<QString, 4> {line.column, line.field, line.rule, line.note});
    return csv;
}

bool SheetMapping::fits(const QStringList &header, std::vector<MappingFault> &faults) const
{
    const size_t before = faults.size();
    QStringList keys;
    for (const QString &heading : header)
        keys << headingKey(heading);
    QSet<QString> seen;
    bool named = false;
    for (const MappedColumn &line : m_columns) {
        if (!line.column.isEmpty() && !keys.contains(headingKey(line.column)))
            faults.push_back({MappingFault::What::MissingColumn, line.row, line.column, nearest(line.column, header)});
        const MappingField *field = mappingField(line.field);
        if (!field)
            continue;
        if (field->name == "private" && !line.rule.isEmpty() && !keys.contains(headingKey(line.rule)))
            faults.push_back({MappingFault::What::MissingColumn, line.row, line.rule, nearest(line.rule, header)});
        if (seen.contains(line.field) && !field->repeats)
            faults.push_back({MappingFault::What::TwiceMapped, line.row, line.column, line.field});
        seen.insert(line.field);
        named = named || field->name == "name";
    }
    if (!named)
        faults.push_back({MappingFault::What::NoName, 0, {}, {}});
    return faults.size() == before;
}

}
