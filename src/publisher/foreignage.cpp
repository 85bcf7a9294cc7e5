// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignage.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace paraply {

namespace {

constexpr qsizetype kLongest = 1000;
constexpr int kYear = 12, kOldest = 120, kFirstOfAdults = kLastAgeMonth + 1, kBabiesToo = 7 * kYear;
const QString kUnreadable = QStringLiteral("age_unreadable");

enum class AgeUnit : unsigned char { None, Week, Month, Year };

// One age as written: a number and its unit.
struct Age {
    double number = 0;
    AgeUnit unit = AgeUnit::None;

    int lowest() const
    {
        switch (unit) {
        case AgeUnit::Week: return int(number * 7 / 30.44);
        case AgeUnit::Month: return int(number);
        default: return int(std::lround(number * kYear));
        }
    }
    int highest() const
    {
        const bool whole = unit == AgeUnit::Year && number == std::floor(number);
        return whole ? int(number) * kYear + kYear - 1 : lowest();
    }
    bool isOfNobody() const { return lowest() > kOldest * kYear; }
};

AgeUnit unitFrom(QStringView word)
{
    if (word.isEmpty())
        return AgeUnit::None;
    if (word.startsWith(u'v') || word.startsWith(u'w'))
        return AgeUnit::Week;
    return word.startsWith(u'm') ? AgeUnit::Month : AgeUnit::Year;
}

// What one expression says of an age.
struct Saying {
    AgeRange months;
    bool hasUnit = false;
    QString trouble;
    bool cut = false;
};

Saying bounded(std::optional<int> low, std::optional<int> high)
{
    Saying saying {{low, high}, true, {}, false};
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

const QString kUnit = QStringLiteral("(års|åringar|åring|år|years?|yrs?|y\\.?o\\.?|y|månaders|månader|månad|mån|months?|mths?|mos?|mo|m|veckor|vecka|v|weeks?|wks?|w)\\b\\.?");
const QString kNumber = QStringLiteral("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.]*\\d)\\s*-?\\s*");

struct Pattern {
    QRegularExpression form;
    Saying (*read)(const QRegularExpressionMatch &match);
};

Age ageAt(const QRegularExpressionMatch &match, int number, AgeUnit otherwise = AgeUnit::None)
{
    const AgeUnit unit = unitFrom(match.capturedView(number + 1));
    return {match.captured(number).toDouble(), unit == AgeUnit::None ? otherwise : unit};
}

Saying marked(Saying saying, const QRegularExpressionMatch &match, std::initializer_list<Age> ages)
{
    saying.hasUnit = !match.capturedView(2).isEmpty() || (match.lastCapturedIndex() >= 4 && !match.capturedView(4).isEmpty());
    for (const Age &age : ages) {
        if (age.isOfNobody())
            saying.trouble = QStringLiteral("age_too_high");
    }
    return saying;
}

Saying rangeSaying(const QRegularExpressionMatch &match)
{
    const Age last = ageAt(match, 3, unitFrom(match.capturedView(2)) == AgeUnit::None ? AgeUnit::Year : unitFrom(match.capturedView(2)));
    const Age first = ageAt(match, 1, last.unit);
    return marked(bounded(first.lowest(), last.highest()), match, {first, last});
}

Saying upwardSaying(const QRegularExpressionMatch &match)
{
    const Age first = ageAt(match, 1, AgeUnit::Year);
    Saying saying = marked(bounded(first.lowest(), kLastAgeMonth), match, {first});
    if (first.lowest() >= kFirstOfAdults)
        saying.trouble = QStringLiteral("age_adults_only");
    return saying;
}

Saying fromSaying(const QRegularExpressionMatch &match)
{
    const Age first = ageAt(match, 1, AgeUnit::Year);
    return marked(bounded(first.lowest(), std::nullopt), match, {first});
}

Saying below(int high, const QRegularExpressionMatch &match, const Age &age)
{
    return marked(bounded(high <= kBabiesToo + kYear - 1 ? std::optional(0) : std::nullopt, high), match, {age});
}

Saying underSaying(const QRegularExpressionMatch &match)
{
    const Age age = ageAt(match, 1, AgeUnit::Year);
    if (age.lowest() == 0) {
        Saying saying;
        saying.trouble = kUnreadable;
        return saying;
    }
    return below(age.lowest() - 1, match, age);
}

Saying upToSaying(const QRegularExpressionMatch &match)
{
    const Age age = ageAt(match, 1, AgeUnit::Year);
    return below(age.highest(), match, age);
}

Saying singleSaying(const QRegularExpressionMatch &match)
{
    const Age age = ageAt(match, 1, AgeUnit::Year);
    Saying saying = marked(bounded(age.lowest(), age.highest()), match, {age});
    // "6 months" alone may be where it begins as well as where it ends.
    if (age.unit != AgeUnit::Year)
        saying.trouble = kUnreadable;
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

QString prepared(QStringView written)
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

bool namesEverybody(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("^(?:för |for )?(?:all ages?|alla åldrar|alla|everyone|everybody|any age|all|no age limits?|ingen åldersgräns|inga åldersgränser|oavsett ålder)\\.?$"));
    return words.match(text).hasMatch();
}

// What may stand around a number without a unit, for it to be an age all the same.
bool isOnlyFillers(QString rest)
{
    static const QRegularExpression fillers(QStringLiteral("\\b(?:ages?|aged|ålder|åldrar|barn|children|child|kids|unga|ungdomar|young people|för|for|of|i|åldern|the|med|with|föräldrar|parents|och|and|to|till|gravida?|pregnant|women|expecting|blivande)\\b|[\\s,.:;()/&-]"), QRegularExpression::UseUnicodePropertiesOption);
    return rest.remove(fillers).isEmpty();
}

struct Sayings {
    std::vector<Saying> all;
    QString rest;   ///< what no expression took
};

Sayings sayingsOf(const QString &text)
{
    constexpr size_t kMost = 30;
    Sayings sayings;
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
        if (!best || sayings.all.size() >= kMost) {
            sayings.rest += QStringView(text).mid(at);
            break;
        }
        sayings.rest += QStringView(text).mid(at, found.capturedStart() - at);
        sayings.all.push_back(best->read(found));
        at = std::max(found.capturedEnd(), at + 1);
    }
    return sayings;
}

// One range that holds them all, if nothing lies between them.
std::optional<AgeRange> joined(std::vector<Saying> sayings)
{
    std::ranges::sort(sayings, {}, [](const Saying &saying) { return saying.months.min.value_or(-1); });
    AgeRange whole = sayings.front().months;
    for (const Saying &saying : sayings) {
        if (whole.max && saying.months.min && *saying.months.min > *whole.max + 1)
            return std::nullopt;
        if (!saying.months.max || !whole.max)
            whole.max = std::nullopt;
        else
            whole.max = std::max(*whole.max, *saying.months.max);
    }
    return whole;
}

QString agesText(const ForeignAges &ages)
{
    const auto bound = [](std::optional<int> months) { return months ? QString::number(*months) : QStringLiteral("?"); };
    QString text;
    if (!ages.months.isEmpty())
        text = bound(ages.months.min) + QStringLiteral("..") + bound(ages.months.max);
    if (ages.expecting)
        text += text.isEmpty() ? QStringLiteral("expecting") : QStringLiteral(", expecting");
    return text;
}

}

ForeignReading<ForeignAges> foreignAges(QStringView written)
{
    using Read = ForeignReading<ForeignAges>;
    const QStringView trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.size() > kLongest)
        return Read::unreadable(kUnreadable);
    const QString text = prepared(trimmed), fromWords = QStringLiteral("age_from_words");
    ForeignAges ages {{}, namesExpecting(text)};
    if (namesEverybody(text)) {
        ages.months = {0, kLastAgeMonth};
        return Read::repaired(ages, fromWords, agesText(ages));
    }
    Sayings sayings = sayingsOf(text);
    const bool alone = isOnlyFillers(sayings.rest);
    if (!alone)
        std::erase_if(sayings.all, [](const Saying &saying) { return !saying.hasUnit; });
    const bool anyUnit = std::ranges::any_of(sayings.all, &Saying::hasUnit);
    if (sayings.all.size() > 1 && !anyUnit)
        return Read::unreadable(kUnreadable);
    for (const Saying &saying : sayings.all) {
        if (!saying.trouble.isEmpty())
            return Read::unreadable(saying.trouble);
    }
    if (sayings.all.empty())
        return ages.expecting ? Read::repaired(ages, fromWords, agesText(ages)) : Read::unreadable(kUnreadable);
    const auto whole = joined(sayings.all);
    if (!whole)
        return Read::unreadable(kUnreadable);
    ages.months = *whole;
    const bool cut = std::ranges::any_of(sayings.all, &Saying::cut);
    return Read::repaired(ages, cut ? QStringLiteral("age_cut") : fromWords, agesText(ages));
}

ForeignReading<AgeRange> foreignAgeYears(QStringView minimum, QStringView maximum)
{
    using Read = ForeignReading<AgeRange>;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,6}))?\\s*(?:years?|år|y)?$"));
    const auto number = [](QStringView text, std::optional<Age> &age) {
        if (text.isEmpty())
            return true;
        const auto match = form.match(text.toString().toLower());
        if (match.hasMatch())
            age = Age {QString(match.captured(1) + u'.' + match.captured(2) + u'0').toDouble(), AgeUnit::Year};
        return age.has_value();
    };
    std::optional<Age> low, high;
    if (!number(minimum.trimmed(), low) || !number(maximum.trimmed(), high))
        return Read::unreadable(QStringLiteral("age_number_unreadable"));
    if (!low && !high)
        return {};
    const Saying saying = bounded(low ? std::optional(low->lowest()) : std::nullopt, high ? std::optional(high->highest()) : std::nullopt);
    if (!saying.trouble.isEmpty())
        return Read::unreadable(saying.trouble);
    if (saying.cut)
        return Read::repaired(saying.months, QStringLiteral("age_cut"), agesText({saying.months, false}));
    return Read::kept(saying.months);
}

}
