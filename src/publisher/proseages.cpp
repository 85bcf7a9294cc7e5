// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/proseages.h"

#include "publisher/agesaying.h"

#include <QRegularExpression>

#include <algorithm>

namespace paraply {

namespace {

constexpr qsizetype kLooked = 80;   // characters before and behind an expression that tell what it is
constexpr int kLastChildYear = 17;

enum class Standing : unsigned char { Age, Perhaps, None };

bool says(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

QRegularExpression form(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

// Whose age it is, right before the number.
bool isBehindPeople(QStringView before)
{
    static const QRegularExpression people = form(
        "\\b(?:\\p{L}*barn|barnen|bebisar|bäbisar|barnet|ungdom(?:ar)?|unga|tonåringar|elever|flickor|pojkar|tjejer|killar|children|childs?|kids?|bab(?:y|ies)|infants?|toddlers?|"
        "youths?|young people|teens?|teenagers?|pupils|girls|boys|aged|ages?|åldern|åldrarna|åldrar|ålder|åldersgrupp(?:en)?)\\b"
        "(?:\\s*\\b(?:i|åldern|åldrarna|mellan|between|från|from|aged|ages?|of|som|är|who|are|is|the|group|groups|range|ca|cirka|about)\\b)*\\s*[:(]?\\s*$");
    return says(people, before);
}

// "ages 5", where the word itself is taken by the expression or stands before it: then a number needs no unit.
bool isCalledAge(QStringView before, QStringView words)
{
    static const QRegularExpression at = form("(?:\\b(?:aged?|ages|ålder|åldern|åldrarna)\\b\\s*(?:from|från|mellan|between)?\\s*:?\\s*)$"), inside = form("^(?:age|ages|ålder)\\b");
    return says(at, before) || says(inside, words);
}

bool isBeforePeople(QStringView after)
{
    static const QRegularExpression people = form(
        "^[\\s-]*(?:olds?\\b|of age\\b|gam(?:la|mal|malt)\\b|ålder\\b)|^\\s*(?:med|with|och|and|&|\\+)\\s+(?:\\p{L}+\\s+){0,2}?(?:förälder|föräldrar|vuxen|vuxna|vårdnadshavare|parents?|carers?|mums?|dads?|famil\\p{L}+)\\b");
    return says(people, after);
}

// How long something is, takes, or has been.
bool isLength(QStringView before, QStringView after)
{
    static const QRegularExpression ahead = form(
        "\\b(?:experience of|erfarenhet (?:av|i|på)|över|more than|mer än|past|last|senaste|sedan|inom|within|every|var|varje|efter|after|during|takes?|tar|lasts?|pågår|varar|varade|period|"
        "på|i|in|om|over|for over|since|ytterligare|minst|cirka|ca)\\s*$");
    static const QRegularExpression behind = form(
        "^\\s*(?:(?:of|av|i|hos|lång|long)\\s+(?:\\p{L}+\\s+)?)?(?:experience|erfarenhet|ago|sedan|framåt|long|lång|långa?|waiting|wait|väntetid|kötid|course|kurs|programme|program|project|projekt|period|contract|avtal|history|historia|free)\\b");
    return says(ahead, before) || says(behind, after);
}

// Whatever stands behind these in the same sentence is a length, were it not for people beside it.
bool isAboutWaiting(QStringView sentence)
{
    static const QRegularExpression words = form(
        "\\b(?:väntetid\\p{L}*|kötid\\p{L}*|wait(?:ing|s)?|experience|erfarenhet|ago|sedan|kurslängd|längd|duration|length|pågår|varar|lasts?|takes?|garanti|guarantee|avtal|contract)\\b");
    return says(words, sentence);
}

bool isCourse(QStringView before)
{
    static const QRegularExpression words = form("\\b(?:kurs\\p{L}*|course\\p{L}*|program\\p{L}*|projekt\\p{L}*|project\\p{L}*|free|gratis)\\b");
    return says(words, before);
}

// "9-15 mån-fre": months nobody means.
bool isMonday(const AgeSaying &saying, QStringView before, QStringView after)
{
    static const QRegularExpression day = form("^\\s*(?:-|/|&|,|och|till|to|t o m)?\\s*(?:mån|tis|ons|tor|fre|lör|sön|ti|on|to|fr|lö|sö)\\p{L}*\\b"), clock = form("\\b(?:öppet|öppen|öppettid\\p{L}*|kl|klockan|tid|tider)\\b[^\\p{L}]*$");
    return !saying.units.isEmpty() && saying.units.last() == u"mån" && (says(day, after) || says(clock, before));
}

// "år 2026"
bool isCalendarYear(const AgeSaying &saying, QStringView after)
{
    static const QRegularExpression year = form("^\\s*(?:19|20)\\d\\d\\b");
    return !saying.units.isEmpty() && saying.units.last() == u"år" && says(year, after);
}

// A range that stands for itself: at an end, in brackets, between signs.
bool isSetApart(QStringView before, QStringView after)
{
    static const QRegularExpression ahead = form("(?:^|[:;,(/-]|\\bför)\\s*$"), behind = form("^\\s*(?:$|[.,;:)!?/-])");
    return says(ahead, before) && says(behind, after);
}

// In running text a single letter is as likely a metre or a weekday.
QStringList unitsOf(const AgeSaying &saying)
{
    QStringList units = saying.units;
    units.removeIf([](const QString &unit) { return unit.size() < 2 || unit == u"mo" || unit == u"mos" || unit == u"vecka"; });
    return units;
}

bool isWeeks(const QString &unit)
{
    return unit.startsWith(u'v') || unit.startsWith(u'w');
}

Standing withoutUnit(const AgeSaying &saying, bool isCalled, bool isOfPeople)
{
    const bool isChild = saying.isRange && saying.months.max.value_or(0) < (kLastChildYear + 4) * 12;
    if (!isChild || !(isCalled || isOfPeople))
        return Standing::None;
    return isCalled && saying.trouble.isEmpty() ? Standing::Age : Standing::Perhaps;
}

Standing alone(const AgeSaying &saying, const QStringList &units, QStringView before, QStringView after)
{
    const auto isYears = [](const QString &unit) { return !isWeeks(unit) && !unit.startsWith(u'm'); };
    if (std::ranges::all_of(units, isWeeks))
        return Standing::None;
    if (!saying.isRange || !saying.trouble.isEmpty())
        return saying.units.last().startsWith(u"åring") && saying.trouble.isEmpty() ? Standing::Age : Standing::Perhaps;
    const bool isMixed = units.size() == 2 && isYears(units[0]) != isYears(units[1]);
    static const QRegularExpression english = form("\\bfor\\s*$");
    const bool isOfYears = isYears(units.last()) && !says(english, before);
    return saying.months.min == 0 || isMixed || isOfYears || isSetApart(before, after) ? Standing::Age : Standing::Perhaps;
}

Standing standingOf(const AgeSaying &saying, QStringView before, QStringView words, QStringView after)
{
    if (saying.trouble == u"age_adults_only" || saying.trouble == u"age_too_high" || isMonday(saying, before, after) || isCalendarYear(saying, after))
        return Standing::None;
    const QStringList units = unitsOf(saying);
    const bool isCalled = isCalledAge(before, words), isOfPeople = isCalled || isBehindPeople(before) || isBeforePeople(after);
    if (units.isEmpty())
        return withoutUnit(saying, isCalled, isOfPeople);
    const bool isTime = isLength(before, after), isWaiting = isAboutWaiting(before) || isAboutWaiting(after.left(kLooked / 2));
    if (isOfPeople) {
        const bool isClear = saying.trouble.isEmpty() && !isWaiting && !isLength({}, after);
        return isClear ? Standing::Age : Standing::Perhaps;
    }
    if (isTime || isWaiting || isCourse(before))
        return Standing::None;
    return alone(saying, units, before, after);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?]\\s+(?=\\p{Lu}|$)|[\\r\\n]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(end, Qt::SkipEmptyParts);
}

// Most texts name no age, and need no closer look.
bool mayNameAges(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("år|mån|year|month|yrs?\\b|mth|veck|week|wk|\\bages?\\b|\\baged\\b|ålde?r|barn|child|kid"), QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool namesAll(const QString &prepared)
{
    static const QRegularExpression words(QStringLiteral("\\b(?:all ages|alla åldrar|oavsett ålder|any age)\\b"));
    return words.match(prepared).hasMatch();
}

class ProseLook {
public:
    void take(const QString &text, qsizetype number)
    {
        for (const QString &sentence : sentencesOf(text.left(ProseAges::kLongest))) {
            if (mayNameAges(sentence))
                takeSentence(preparedAges(sentence), number);
        }
        m_found.namesExpecting = m_found.namesExpecting || namesExpecting(text.left(ProseAges::kLongest).toLower());
    }

    ProseAges found()
    {
        m_found.words = m_words.join(QStringLiteral("; "));
        m_found.isUnclear = m_isUnclear || m_ranges.size() > 1;
        if (m_ranges.size() == 1 && !m_found.isUnclear)
            m_found.months = m_ranges.front();
        return m_found;
    }

private:
    void takeSentence(const QString &sentence, qsizetype number)
    {
        if (namesAll(sentence))
            note(sentence.left(kLooked), number, Standing::Perhaps);
        qsizetype behind = 0;
        const AgeSayings sayings = ageSayings(sentence);
        // What stands behind so many is not known.
        m_isUnclear = m_isUnclear || sayings.all.size() >= AgeSayings::kMost;
        for (const AgeSaying &saying : sayings.all) {
            const QStringView text(sentence), words = text.sliced(saying.from, saying.to - saying.from).trimmed();
            const QStringView before = text.sliced(behind, saying.from - behind).last(std::min(kLooked, saying.from - behind));
            const Standing standing = standingOf(saying, before, words, text.sliced(saying.to).first(std::min(kLooked, text.size() - saying.to)));
            if (standing == Standing::Age && std::ranges::find(m_ranges, saying.months) == m_ranges.end())
                m_ranges.push_back(saying.months);
            note(words.endsWith(u'.') ? words.chopped(1).toString() : words.toString(), number, standing);
            behind = saying.to;
        }
    }

    void note(const QString &words, qsizetype number, Standing standing)
    {
        constexpr qsizetype kMost = 5;
        if (standing == Standing::None)
            return;
        m_isUnclear = m_isUnclear || standing == Standing::Perhaps;
        if (m_words.isEmpty())
            m_found.text = number;
        if (!m_words.contains(words) && m_words.size() < kMost)
            m_words.append(words);
    }

    ProseAges m_found;
    std::vector<AgeRange> m_ranges;
    QStringList m_words;
    bool m_isUnclear = false;
};

}

ProseAges ProseAges::in(std::span<const QString> texts)
{
    ProseLook look;
    for (size_t i = 0; i < texts.size(); ++i)
        look.take(texts[i], qsizetype(i));
    return look.found();
}

}
