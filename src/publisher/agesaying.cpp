// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/agesaying.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace paraply {

namespace {

constexpr int kYear = 12, kOldest = 120, kFirstOfAdults = kLastAgeMonth + 1, kBabiesToo = 7 * kYear;

AgeUnit unitFrom(QStringView word)
{
    if (word.isEmpty())
        return AgeUnit::None;
    if (word.startsWith(u'v') || word.startsWith(u'w'))
        return AgeUnit::Week;
    return word.startsWith(u'm') ? AgeUnit::Month : AgeUnit::Year;
}

using Saying = AgeSaying;

const QString kUnit = QStringLiteral("(års|åringar|åring|år|years?|yrs?|y\\.?o\\.?|y|månaders|månader|månad|mån|months?|mths?|mos?|mo|m|veckor|vecka|v|weeks?|wks?|w)\\b\\.?");
const QString kNumber = QStringLiteral("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.]*\\d)\\s*-?\\s*");

struct Pattern {
    QRegularExpression form;
    Saying (*read)(const QRegularExpressionMatch &match);
};

WrittenAge ageAt(const QRegularExpressionMatch &match, int number, AgeUnit otherwise = AgeUnit::None)
{
    const AgeUnit unit = unitFrom(match.capturedView(number + 1));
    return {match.captured(number).toDouble(), unit == AgeUnit::None ? otherwise : unit};
}

Saying marked(Saying saying, const QRegularExpressionMatch &match, std::initializer_list<WrittenAge> ages)
{
    for (const int unit : {2, 4}) {
        if (const QString word = match.captured(unit); !word.isEmpty())
            saying.units.append(word);
    }
    saying.hasUnit = !saying.units.isEmpty();
    for (const WrittenAge &age : ages) {
        if (age.isOfNobody())
            saying.trouble = QStringLiteral("age_too_high");
    }
    return saying;
}

Saying rangeSaying(const QRegularExpressionMatch &match)
{
    const WrittenAge last = ageAt(match, 3, unitFrom(match.capturedView(2)) == AgeUnit::None ? AgeUnit::Year : unitFrom(match.capturedView(2)));
    const WrittenAge first = ageAt(match, 1, last.unit);
    Saying saying = marked(boundedAge(first.lowest(), last.highest()), match, {first, last});
    saying.isRange = true;
    return saying;
}

Saying upwardSaying(const QRegularExpressionMatch &match)
{
    const WrittenAge first = ageAt(match, 1, AgeUnit::Year);
    Saying saying = marked(boundedAge(first.lowest(), kLastAgeMonth), match, {first});
    if (first.lowest() >= kFirstOfAdults)
        saying.trouble = QStringLiteral("age_adults_only");
    return saying;
}

Saying fromSaying(const QRegularExpressionMatch &match)
{
    const WrittenAge first = ageAt(match, 1, AgeUnit::Year);
    return marked(boundedAge(first.lowest(), std::nullopt), match, {first});
}

Saying below(int high, const QRegularExpressionMatch &match, const WrittenAge &age)
{
    return marked(boundedAge(high <= kBabiesToo + kYear - 1 ? std::optional(0) : std::nullopt, high), match, {age});
}

Saying underSaying(const QRegularExpressionMatch &match)
{
    const WrittenAge age = ageAt(match, 1, AgeUnit::Year);
    if (age.lowest() == 0) {
        Saying saying;
        saying.trouble = kUnreadableAge;
        return saying;
    }
    return below(age.lowest() - 1, match, age);
}

Saying upToSaying(const QRegularExpressionMatch &match)
{
    const WrittenAge age = ageAt(match, 1, AgeUnit::Year);
    return below(age.highest(), match, age);
}

Saying singleSaying(const QRegularExpressionMatch &match)
{
    const WrittenAge age = ageAt(match, 1, AgeUnit::Year);
    Saying saying = marked(boundedAge(age.lowest(), age.highest()), match, {age});
    // "6 months" alone may be where it begins as well as where it ends.
    if (age.unit != AgeUnit::Year)
        saying.trouble = kUnreadableAge;
    return saying;
}

// In the order they are tried at each place: the longer ones first.
const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        const QString unit = QStringLiteral("(?:") + kUnit + QStringLiteral(")?\\s*");
        const QString age = kNumber + unit;
        const auto made = [](const QString &form) { return QRegularExpression(form, QRegularExpression::UseUnicodePropertiesOption); };
        return std::vector<Pattern> {
            {made(QStringLiteral("(?:\\b(?:från|from|between|mellan|age|ages|ålder)\\s*)?") + age
                  + QStringLiteral("(?:-|till och med|t\\.?\\s?o\\.?\\s?m\\.?|upp till|till|up to|to|through|until|and under|och|and)\\s*") + age), rangeSaying},
            {made(QStringLiteral("(?:\\b(?:från|from)\\s*)?") + age + QStringLiteral("(?:\\+|plus\\b|(?:och|and|&|eller|or)\\s+(?:uppåt|äldre|över|over|up|upwards?|older|above)\\b|uppåt\\b|upwards?\\b)")), upwardSaying},
            {made(QStringLiteral("(?:över|over|above|>=?)\\s*") + age), fromSaying},
            {made(QStringLiteral("\\b(?:från|from|fr\\.?\\s?o\\.?\\s?m\\.?|minst|minimum|min|starting at)\\b\\.?\\s*(?:och med\\s*)?") + age), fromSaying},
            {made(QStringLiteral("(?:\\b(?:under|yngre än|younger than|less than|below)\\b|<)\\s*(?:the age of\\s*)?") + age), underSaying},
            {made(QStringLiteral("(?:\\b(?:till och med|upp till|till|up to|t\\.?\\s?o\\.?\\s?m|maximum|max|högst|until|to)\\b\\.?|<=|^-)\\s*(?:the age of\\s*)?") + age), upToSaying},
            {made(age), singleSaying}};
    }();
    return all;
}

}

int WrittenAge::lowest() const
{
    switch (unit) {
    case AgeUnit::Week: return int(number * 7 / 30.44);
    case AgeUnit::Month: return int(number);
    default: return int(std::lround(number * kYear));
    }
}

int WrittenAge::highest() const
{
    const bool whole = unit == AgeUnit::Year && number == std::floor(number);
    return whole ? int(number) * kYear + kYear - 1 : lowest();
}

bool WrittenAge::isOfNobody() const
{
    return lowest() > kOldest * kYear;
}

AgeSaying boundedAge(std::optional<int> low, std::optional<int> high)
{
    AgeSaying saying;
    saying.months = {low, high};
    saying.hasUnit = true;
    if (low && *low >= kFirstOfAdults)
        saying.trouble = QStringLiteral("age_adults_only");
    else if (low && high && *low > *high)
        saying.trouble = QStringLiteral("age_reversed");
    if (high && *high > kLastAgeMonth) {
        saying.cut = true;
        saying.months.max = kLastAgeMonth;
    }
    return saying;
}

QString preparedAges(QStringView written)
{
    static const QRegularExpression dashes(QStringLiteral("\\s*[\\x{2010}-\\x{2015}\\x{2212}~-]\\s*")), comma(QStringLiteral("(?<=\\d),(?=\\d)"));
    static const QRegularExpression half(QStringLiteral("(\\d)?\\s*½"));
    static constexpr QStringView kNumbers[13][2] = {{u"noll", u"zero"}, {u"ett", u"one"}, {u"två", u"two"}, {u"tre", u"three"}, {u"fyra", u"four"}, {u"fem", u"five"}, {u"sex", u"six"},
                                               {u"sju", u"seven"}, {u"åtta", u"eight"}, {u"nio", u"nine"}, {u"tio", u"ten"}, {u"elva", u"eleven"}, {u"tolv", u"twelve"}};
    QString text = written.toString();
    text.replace(half, QStringLiteral("\\1.5"));
    if (text.startsWith(u".5"))
        text.prepend(u'0');
    text = folded(text).simplified();
    text.replace(dashes, QStringLiteral("-")).replace(comma, QStringLiteral("."));
    static const QRegularExpression born(QStringLiteral("\\b(?:födsel|födseln|nyfödd|nyfödda|nyfött|birth|newborns?|new-borns?)\\b"));
    text.replace(born, QStringLiteral("0"));
    static const QRegularExpression word(QStringLiteral("\\b\\p{L}+\\b"), QRegularExpression::UseUnicodePropertiesOption);
    QString whole;
    qsizetype at = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const auto match = words.next();
        whole += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        QString kept = match.captured();
        for (int number = 0; number <= 12; ++number) {
            if (kept == kNumbers[number][0] || kept == kNumbers[number][1])
                kept = QString::number(number);
        }
        whole += kept;
    }
    return whole += QStringView(text).mid(at);
}

bool namesExpecting(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("gravid|pregnan|expecting|expectant|blivande (?:förälder|föräldrar|mammor|pappor)|väntar (?:barn|ett barn|bebis)|parents-to-be|mums-to-be|antenatal|prenatal"));
    return words.match(text).hasMatch();
}

AgeSayings ageSayings(const QString &text)
{
    AgeSayings sayings;
    for (qsizetype at = 0; at < text.size();) {
        const Pattern *best = nullptr;
        QRegularExpressionMatch found;
        for (const Pattern &pattern : patterns()) {
            const auto match = pattern.form.match(text, at);
            if (match.hasMatch() && (!best || match.capturedStart() < found.capturedStart())) {
                best = &pattern;
                found = match;
            }
        }
        if (!best || sayings.all.size() >= AgeSayings::kMost) {
            sayings.rest += QStringView(text).mid(at);
            break;
        }
        sayings.rest += QStringView(text).mid(at, found.capturedStart() - at);
        AgeSaying saying = best->read(found);
        saying.from = found.capturedStart();
        saying.to = found.capturedEnd();
        sayings.all.push_back(std::move(saying));
        at = std::max(found.capturedEnd(), at + 1);
    }
    return sayings;
}

QString agesText(const ForeignAges &ages)
{
    const auto bound = [](std::optional<int> months) { return months ? QString::number(*months) : QStringLiteral("?"); };
    QString text;
    if (!ages.months.isEmpty())
        text = bound(ages.months.min) + QStringLiteral("–") + bound(ages.months.max);
    if (ages.expecting)
        text += QStringLiteral(", expecting");
    return text;
}

}
