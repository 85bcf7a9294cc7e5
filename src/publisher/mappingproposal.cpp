// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/mappingproposal.h"

#include "base/text.h"
#include "publisher/foreignage.h"
#include "publisher/foreignkind.h"
#include "publisher/foreignlanguage.h"
#include "publisher/foreignphone.h"
#include "publisher/foreignplace.h"
#include "publisher/foreigntext.h"
#include "publisher/foreigntime.h"
#include "publisher/headingwords.h"
#include "publisher/table.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace paraply {

namespace {

constexpr size_t kRowsLooked = 300, kValuesShown = 60;
constexpr qsizetype kLongestValue = 100;

/// A column as a first look has it.
struct Sample {
    QString heading;
    std::vector<QString> values;   ///< those that are filled
    QStringList distinct;
};

template <typename Reads>
bool mostly(const Sample &sample, Reads reads)
{
    const auto good = std::ranges::count_if(sample.values, reads);
    return !sample.values.empty() && size_t(good) * 10 >= sample.values.size() * 7;
}

bool isMarks(const Sample &sample)
{
    constexpr qsizetype kMostMarks = 4;
    return !sample.values.empty() && sample.distinct.size() <= kMostMarks
        && std::ranges::all_of(sample.values, [](const QString &value) { return foreignTruth(value).value.has_value(); })
        && std::ranges::any_of(sample.values, [](const QString &value) { return foreignTruth(value).value == true; });
}

std::vector<Sample> samplesOf(const FlatSheet &sheet)
{
    std::vector<Sample> samples;
    for (const QString &heading : sheet.header())
        samples.push_back({heading, {}, {}});
    FlatSheet::Rows rows(sheet);
    for (size_t looked = 0; looked < kRowsLooked; ++looked) {
        const auto row = rows.next();
        if (!row)
            break;
        for (size_t i = 0; i < std::min(samples.size(), row->cells.size()); ++i) {
            const QString value = textOf(row->cells[i]).simplified();
            if (value.isEmpty())
                continue;
            samples[i].values.push_back(value);
            if (samples[i].distinct.size() < qsizetype(kValuesShown) && !samples[i].distinct.contains(value))
                samples[i].distinct << value;
        }
    }
    return samples;
}

// "PhysicalAddress1" in words.
QString parted(QString heading)
{
    static const QRegularExpression joints(QStringLiteral("(?<=\\p{Ll})(?=[\\p{Lu}\\p{Nd}])|(?<=\\p{Nd})(?=\\p{Lu})"));
    return heading.replace(joints, QStringLiteral(" "));
}

// The field whose words stand in the heading, the longest words first; empty for what is not for the guide.
std::optional<QString> knownHeading(const QString &heading)
{
    const QString key = u' ' + foldedWords(parted(heading)).join(u' ') + u' ';
    std::optional<QString> field;
    qsizetype longest = 0;
    for (const HeadingWord &word : headingWords()) {
        if (word.words.size() > longest && key.contains(u' ' + word.words.toString() + u' ')) {
            field = textOf(word.field);
            longest = word.words.size();
        }
    }
    return field;
}

QString fieldOfHeading(const QString &heading)
{
    return knownHeading(heading).value_or(QString());
}

// What values alone say.
QString fieldOfValues(const Sample &sample)
{
    const auto has = [](const QString &value, QChar c) { return value.contains(c); };
    if (mostly(sample, [&](const QString &value) { return has(value, u'@') && foreignMailAddress(value); }))
        return QStringLiteral("email");
    if (mostly(sample, [](const QString &value) { return value.contains(u"www.") || value.contains(u"://"); }))
        return QStringLiteral("url");
    if (mostly(sample, [](const QString &value) { return foreignPostalCode(value).value.has_value(); }))
        return QStringLiteral("postal_code");
    // Bare digits may be any number: a heading must say that they are telephones.
    static const QRegularExpression bare(QStringLiteral("^[1-9]\\d*$"));
    if (mostly(sample, [](const QString &value) { return foreignPhones(value).value && !bare.match(value).hasMatch(); }))
        return QStringLiteral("phone");
    // Not "open" and "closed", which a column of days may say as well.
    static const QRegularExpression standing(QStringLiteral("^(?:in)?(?:active|aktivt?)$|^(?:defunct|archived|arkiverad|deleted|(?:un)?published|draft|utkast)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (mostly(sample, [](const QString &value) { return standing.match(value).hasMatch(); }))
        return QStringLiteral("status");
    if (mostly(sample, [](const QString &value) { return value.contains(QRegularExpression(QStringLiteral("\\d"))) && foreignHours(value); }))
        return QStringLiteral("hours");
    if (mostly(sample, [](const QString &value) { return value.contains(QRegularExpression(QStringLiteral("år|mån|year|month"))) && foreignAges(value); }))
        return QStringLiteral("ages");
    if (mostly(sample, [](const QString &value) { return value.size() > 3 && foreignLanguages(value).value && foreignLanguages(value).value->rest.isEmpty(); }))
        return QStringLiteral("languages");
    return {};
}

/// Makes one line after the other; each with why.
class Proposal {
public:
    Proposal(const FlatSheet &sheet, FindingLanguage language) : m_samples(samplesOf(sheet)), m_swedish(language == FindingLanguage::Swedish) { }

    std::vector<MappedColumn> lines(const FlatSheet &sheet, const QString &file)
    {
        if (sheet.headerRow() > 1)
            m_lines.push_back({{}, QStringLiteral("@header_row"), QString::number(sheet.headerRow()), say(u"raden med rubrikerna", u"the row with the headings"), 0});
        m_lines.push_back({{}, QStringLiteral("@source_title"), file, say(u"så nämns källan för varje rad", u"how the source of each row is named"), 0});
        m_lines.push_back({{}, {}, {}, say(u"listans datum: skriv @source_date i field och år-månad-dag i rule, eller unknown om ingen vet", u"the date of the list: write @source_date in field and year-month-day in rule, or unknown if nobody knows"), 0});
        for (const Sample &sample : m_samples)
            m_lines.push_back(lineOf(sample));
        if (!m_taken.contains(QStringLiteral("name")))
            guessName();
        guardPrivate();
        for (const char *field : {"name", "kind", "municipality"}) {
            if (!m_taken.contains(QLatin1String(field)))
                m_lines.push_back({{}, {}, {}, missing(QLatin1String(field)), 0});
        }
        return m_lines;
    }

private:
    QString say(QStringView swedish, QStringView english) const { return (m_swedish ? swedish : english).toString(); }

    MappedColumn lineOf(const Sample &sample)
    {
        MappedColumn line {sample.heading, {}, {}, {}, 0};
        if (sample.values.empty()) {
            line.note = say(u"tom; utelämnas", u"empty; left out");
            return line;
        }
        if (const auto known = knownHeading(sample.heading); known && known->isEmpty()) {
            line.note = say(u"inget för guiden (postadress, fax, andra namn, vad som inte ska visas); utelämnas", u"not for the guide (postal address, fax, other names, what is not to be shown); left out");
            return line;
        }
        if (isMarks(sample) && takeMarks(sample, line))
            return line;
        if (foreignWeekdays(sample.heading).deed == Deed::Kept && sample.heading.size() > 2)
            return taken(line, QStringLiteral("day_hours"), say(u"rubriken är en dag", u"the heading is a day"));
        const QString heading = fieldOfHeading(sample.heading), values = fieldOfValues(sample);
        if (!heading.isEmpty() && suits(heading, sample))
            return ruled(taken(line, heading, say(u"rubriken säger det", u"the heading says so")), sample);
        if (!values.isEmpty())
            return taken(line, values, say(u"värdena ser ut så", u"the values look so"));
        line.note = say(u"känns inte igen; utelämnas om du inte ger den ett fält", u"not recognised; left out unless you give it a field");
        return line;
    }

    // A field whose values would nearly all be unreadable is not what the heading means.
    bool suits(const QString &field, const Sample &sample) const
    {
        if (field == u"ages")
            return mostly(sample, [](const QString &value) { return foreignAges(value).value.has_value(); });
        if (field == u"phone")
            return mostly(sample, [](const QString &value) { return std::ranges::count_if(value, [](QChar c) { return c.isDigit(); }) > 1; });
        if (field == u"weekdays")
            return mostly(sample, [](const QString &value) { return foreignWeekdays(value).value.has_value(); });
        if (field == u"opens" || field == u"closes")
            return mostly(sample, [](const QString &value) { return foreignMinute(value).value.has_value(); });
        static const QStringList kTruths {QStringLiteral("drop_in"), QStringLiteral("booking"), QStringLiteral("referral"), QStringLiteral("free"), QStringLiteral("expecting"), QStringLiteral("masked")};
        return !kTruths.contains(field) || mostly(sample, [](const QString &value) { return foreignTruth(value).value.has_value(); });
    }

    bool takeMarks(const Sample &sample, MappedColumn &line)
    {
        const QString marks = say(u"kryss; rubriken är ", u"marks; the heading is ");
        if (foreignAges(sample.heading))
            line = taken(line, QStringLiteral("age_mark"), marks + say(u"en ålder", u"an age"));
        else if (foreignWeekdays(sample.heading).deed == Deed::Kept)
            line = taken(line, QStringLiteral("day_hours"), marks + say(u"en dag", u"a day"));
        else if (!languageTag(sample.heading).isEmpty() && sample.heading.size() > 3)
            line = taken(line, QStringLiteral("language_mark"), marks + say(u"ett språk", u"a language"));
        else if (const QString field = fieldOfHeading(sample.heading); !field.isEmpty() && suits(field, sample) && field != u"id")
            line = taken(line, field, say(u"kryss; rubriken säger det", u"marks; the heading says so"));
        return !line.field.isEmpty() || !line.note.isEmpty();
    }

    MappedColumn taken(MappedColumn line, const QString &field, const QString &note)
    {
        const MappingField *known = mappingField(field);
        if (m_taken.contains(field) && known && !known->repeats) {
            line.note = say(u"en annan kolumn är redan %1; utelämnas", u"another column is %1 already; left out").arg(field);
            return line;
        }
        m_taken.insert(field);
        line.field = field;
        line.note = note + QStringLiteral(" (") + (m_swedish ? known->swedish : known->english).toString() + u')';
        return line;
    }

    MappedColumn ruled(MappedColumn line, const Sample &sample) const
    {
        if (line.field == u"description" && fieldOfHeading(sample.heading) == u"description" && m_taken.contains(QStringLiteral("description")) && isSecond(line.field))
            line.rule = QStringLiteral("label");
        if (line.field != u"kind")
            return line;
        QStringList rule;
        for (const QString &value : sample.distinct) {
            if (!value.contains(u';') && !value.contains(u'=') && value.size() <= kLongestValue)
                rule << value + u'=' + kindCode(foreignKind(value).value_or(Kind::Information));
        }
        rule << QStringLiteral("*=information");
        line.rule = rule.join(QStringLiteral("; "));
        line.note += say(u"; kontrollera tabellen", u"; check the table");
        return line;
    }

    bool isSecond(const QString &field) const
    {
        return std::ranges::any_of(m_lines, [&](const MappedColumn &line) { return line.field == field; });
    }

    // Nothing says "name": the first column of words that hardly repeat.
    void guessName()
    {
        for (size_t i = 0; i < m_samples.size(); ++i) {
            const Sample &sample = m_samples[i];
            const auto line = std::ranges::find(m_lines, sample.heading, &MappedColumn::column);
            const bool isWords = mostly(sample, [](const QString &value) { return std::ranges::count_if(value, [](QChar c) { return c.isLetter(); }) > 3; });
            if (line == m_lines.end() || !line->field.isEmpty() || !isWords || size_t(sample.distinct.size()) * 2 < std::min(sample.values.size(), kValuesShown))
                continue;
            *line = taken(*line, QStringLiteral("name"), say(u"de flesta värdena är olika ord", u"most values are different words"));
            return;
        }
    }

    // "Phone1IsPrivate" guards what is taken of "Phone1Number"; "IsPrivate" the row.
    void guardPrivate()
    {
        static const QStringList kEnds {QStringLiteral(" is private"), QStringLiteral(" är privat"), QStringLiteral(" är hemlig"), QStringLiteral(" är hemligt"), QStringLiteral(" är dold"), QStringLiteral(" är dolt")};
        const QString note = say(u"vaktar det som inte ska visas", u"guards what is not to be shown");
        std::vector<MappedColumn> lines;
        for (const MappedColumn &line : m_lines) {
            const QString words = spoken(line.column);
            const auto end = std::ranges::find_if(kEnds, [&](const QString &each) { return words.endsWith(each); });
            const bool isGuard = line.field.isEmpty() && !line.column.isEmpty() && end != kEnds.end();
            const size_t before = lines.size();
            for (const MappedColumn &other : m_lines) {
                if (isGuard && !other.field.isEmpty() && !other.column.isEmpty() && words != *end && (spoken(other.column) + u' ').startsWith(words.chopped(end->size()) + u' '))
                    lines.push_back({line.column, QStringLiteral("private"), other.column, note, 0});
            }
            if (isGuard && words == *end)
                lines.push_back({line.column, QStringLiteral("private"), {}, note, 0});
            if (lines.size() == before)
                lines.push_back(line);
        }
        m_lines = std::move(lines);
    }

    static QString spoken(const QString &heading) { return u' ' + foldedWords(parted(heading)).join(u' '); }

    QString missing(QLatin1String field) const
    {
        if (field == QLatin1String("name"))
            return say(u"Ingen kolumn är namnet. Skriv name i field för den som är det.", u"No column is the name. Write name in the field of the one that is.");
        if (field == QLatin1String("kind"))
            return say(u"Ingen kolumn är slaget: det tas ur namnet där det går. Är alla av ett slag, skriv kind i field och slaget i rule här.",
                       u"No column is the kind: it is taken from the name where it can. If all are of one kind, write kind in field and the kind in rule here.");
        return say(u"Ingen kolumn är kommunen: den tas av orten eller läget. Är alla i en kommun, skriv municipality i field och dess namn i rule här.",
                   u"No column is the municipality: it is taken from the locality or the position. If all are in one, write municipality in field and its name in rule here.");
    }

    std::vector<Sample> m_samples;
    bool m_swedish;
    QSet<QString> m_taken;
    std::vector<MappedColumn> m_lines;
};

}

std::vector<MappedColumn> proposedMapping(const FlatSheet &sheet, const QString &file, FindingLanguage language)
{
    return Proposal(sheet, language).lines(sheet, file);
}

}
