// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignage.h"

#include "publisher/agesaying.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace paraply {

namespace {

constexpr qsizetype kLongest = 1000;

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

// One range that holds them all, if nothing lies between them.
std::optional<AgeRange> joined(std::vector<AgeSaying> sayings)
{
    std::ranges::sort(sayings, {}, [](const AgeSaying &saying) { return saying.months.min.value_or(-1); });
    AgeRange whole = sayings.front().months;
    for (const AgeSaying &saying : sayings) {
        if (whole.max && saying.months.min && *saying.months.min > *whole.max + 1)
            return std::nullopt;
        if (!saying.months.max || !whole.max)
            whole.max = std::nullopt;
        else
            whole.max = std::max(*whole.max, *saying.months.max);
    }
    return whole;
}

}

ForeignReading<ForeignAges> foreignAges(QStringView written)
{
    using Read = ForeignReading<ForeignAges>;
    const QStringView trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.size() > kLongest)
        return Read::unreadable(kUnreadableAge);
    const QString text = preparedAges(trimmed), fromWords = QStringLiteral("age_from_words");
    ForeignAges ages {{}, namesExpecting(text)};
    if (namesEverybody(text)) {
        ages.months = {0, kLastAgeMonth};
        return Read::repaired(ages, fromWords, agesText(ages));
    }
    AgeSayings sayings = ageSayings(text);
    const bool alone = isOnlyFillers(sayings.rest);
    if (!alone)
        std::erase_if(sayings.all, [](const AgeSaying &saying) { return !saying.hasUnit; });
    const bool anyUnit = std::ranges::any_of(sayings.all, &AgeSaying::hasUnit);
    if (sayings.all.size() > 1 && !anyUnit)
        return Read::unreadable(kUnreadableAge);
    for (const AgeSaying &saying : sayings.all) {
        if (!saying.trouble.isEmpty())
            return Read::unreadable(saying.trouble);
    }
    if (sayings.all.empty())
        return ages.expecting ? Read::repaired(ages, QStringLiteral("expecting_from_words"), QStringLiteral("yes")) : Read::unreadable(kUnreadableAge);
    const auto whole = joined(sayings.all);
    if (!whole)
        return Read::unreadable(kUnreadableAge);
    ages.months = *whole;
    const bool cut = std::ranges::any_of(sayings.all, &AgeSaying::cut);
    return Read::repaired(ages, cut ? QStringLiteral("age_cut") : fromWords, agesText(ages));
}

ForeignReading<AgeRange> foreignAgeYears(QStringView minimum, QStringView maximum)
{
    using Read = ForeignReading<AgeRange>;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,6}))?\\s*(?:years?|år|y)?$"));
    const auto number = [](QStringView text, std::optional<WrittenAge> &age) {
        if (text.isEmpty())
            return true;
        const auto match = form.match(text.toString().toLower());
        if (match.hasMatch())
            age = WrittenAge {QString(match.captured(1) + u'.' + match.captured(2) + u'0').toDouble(), AgeUnit::Year};
        return age.has_value();
    };
    std::optional<WrittenAge> low, high;
    if (!number(minimum.trimmed(), low) || !number(maximum.trimmed(), high))
        return Read::unreadable(QStringLiteral("age_number_unreadable"));
    if (!low && !high)
        return {};
    const AgeSaying saying = boundedAge(low ? std::optional(low->lowest()) : std::nullopt, high ? std::optional(high->highest()) : std::nullopt);
    if (!saying.trouble.isEmpty())
        return Read::unreadable(saying.trouble);
    if (saying.cut)
        return Read::repaired(saying.months, QStringLiteral("age_cut"), agesText({saying.months, false}));
    return Read::kept(saying.months);
}

}
