// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntime.h"

#include "base/text.h"
#include "publisher/table.h"

#include <QHash>

namespace paraply {

namespace {

constexpr int kDays = 7;
constexpr Weekdays kAll = 0x7F, kWorking = 0x1F, kWeekend = 0x60;
constexpr qsizetype kLongest = 200;

struct DayNames {
    QStringView english, swedish;      ///< whole
    std::initializer_list<QStringView > shortened;
};

const DayNames kNames[kDays] = {
    {u"monday", u"måndag", {u"mon", u"mo", u"mån", u"må", u"mand", u"månd"}},
    {u"tuesday", u"tisdag", {u"tue", u"tues", u"tu", u"tis", u"ti", u"tisd"}},
    {u"wednesday", u"onsdag", {u"wed", u"weds", u"we", u"ons", u"on", u"onsd"}},
    {u"thursday", u"torsdag", {u"thu", u"thur", u"thurs", u"th", u"tor", u"tors", u"to", u"torsd"}},
    {u"friday", u"fredag", {u"fri", u"fr", u"fre", u"fred"}},
    {u"saturday", u"lördag", {u"sat", u"sa", u"lör", u"lö", u"lörd"}},
    {u"sunday", u"söndag", {u"sun", u"su", u"sön", u"sö", u"sönd"}}};

using Words = QHash<QString, Weekdays>;

Words makeWords()
{
    Words words;
    for (int day = 0; day < kDays; ++day) {
        const Weekdays bit = Weekdays(1u << day);
        const QString english = kNames[day].english.toString(), swedish = kNames[day].swedish.toString();
        for (const QStringView ending : {u"", u"s"})
            words.insert(english + ending.toString(), bit);
        for (const QStringView ending : {u"", u"s", u"en", u"ar", u"ens", u"arna"})
            words.insert(swedish + ending.toString(), bit);
        for (QStringView name : kNames[day].shortened)
            words.insert(name.toString(), bit);
    }
    for (QStringView name : {u"weekday", u"weekdays", u"vardag", u"vardagar", u"vard", u"vardagarna"})
        words.insert(name.toString(), kWorking);
    for (QStringView name : {u"weekend", u"weekends", u"helg", u"helger", u"helgen"})
        words.insert(name.toString(), kWeekend);
    for (QStringView name : {u"daily", u"everyday", u"dagligen"})
        words.insert(name.toString(), kAll);
    return words;
}

const Words &dayWords()
{
    static const Words words = makeWords();
    return words;
}

QString nearestDay(const QString &word)
{
    static const QStringList names = [] {
        QStringList all;
        for (const DayNames &day : kNames)
            all << day.english.toString() << day.swedish.toString();
        return all;
    }();
    constexpr qsizetype kShortest = 5;
    return word.size() < kShortest ? QString() : nearest(word, names);
}

// A word, or a sign that means "and" or "to".
struct Token {
    QString word;
    enum class Kind : unsigned char { Word, List, Range } kind = Kind::Word;
};

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            if (tokens.empty() || tokens.back().kind != Token::Kind::Word || tokens.back().word.endsWith(u' '))
                tokens.push_back({});
            tokens.back().word += c;
        } else if (c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212)) {
            tokens.push_back({{}, Token::Kind::Range});
        } else if (c == u',' || c == u';' || c == u'/' || c == u'&' || c == u'+' || c == u'|' || c == u'\n') {
            tokens.push_back({{}, Token::Kind::List});
        } else if (!tokens.empty() && tokens.back().kind == Token::Kind::Word && (c.isSpace() || c == u'.')) {
            tokens.back().word += u' ';
        }
    }
    for (Token &token : tokens)
        token.word = token.word.trimmed();
    return tokens;
}

bool isFiller(const QString &word)
{
    return word == u"and" || word == u"och" || word == u"samt" || word == u"varje" || word == u"every" || word == u"each" || word == u"alla" || word == u"all";
}

class WeekdayReader {
public:
    explicit WeekdayReader(QStringView text) : m_tokens(tokensOf(text)) { }

    bool read()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            if (!take(m_tokens[m_at]))
                return false;
        }
        return m_range == 0 && m_days != 0;
    }
    Weekdays days() const { return m_days; }
    bool isNearest() const { return m_nearest; }

private:
    bool take(const Token &token)
    {
        if (token.kind == Token::Kind::List || (token.kind == Token::Kind::Word && isFiller(token.word)))
            return m_range == 0;
        if (token.kind == Token::Kind::Range || isRangeWord(token))
            return beginRange();
        if (token.word == u"day" || token.word == u"dag" || token.word == u"days" || token.word == u"dagar")
            return takeDays(kAll);
        if (token.word == u"on" && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].word.contains(u"day"))
            return true;
        Weekdays days = dayWords().value(token.word);
        if (days == 0) {
            days = dayWords().value(nearestDay(token.word));
            m_nearest = true;
        }
        return days != 0 && takeDays(days);
    }

    // "to" is English between two days, and Thursday in a list of Swedish two-letter days.
    bool isRangeWord(const Token &token) const
    {
        if (token.word == u"till" || token.word == u"through" || token.word == u"thru" || token.word == u"tom")
            return true;
        if (token.word != u"to" || m_last == 0 || m_at + 1 >= m_tokens.size() || m_tokens[m_at + 1].kind != Token::Kind::Word)
            return false;
        return m_tokens[m_at - 1].kind == Token::Kind::Word && m_tokens[m_at - 1].word.size() > 2;
    }

    bool beginRange()
    {
        if (m_range != 0 || m_last == 0 || (m_last & (m_last - 1)) != 0)
            return false;
        m_range = m_last;
        return true;
    }

    bool takeDays(Weekdays days)
    {
        if (m_range != 0) {
            if ((days & (days - 1)) != 0)
                return false;
            for (Weekdays day = m_range; day != days; day = Weekdays(day == 0x40 ? 1 : day << 1))
                m_days |= day;
            m_range = 0;
        }
        m_days |= days;
        m_last = days;
        return true;
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    Weekdays m_days = 0, m_last = 0, m_range = 0;
    bool m_nearest = false;
};

}

QString weekdaysText(Weekdays days)
{
    static constexpr const char *kShort[kDays] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    QStringList parts;
    for (int day = 0; day < kDays; ++day) {
        if (!(days >> day & 1u))
            continue;
        int last = day;
        while (last + 1 < kDays && (days >> (last + 1) & 1u))
            ++last;
        if (last - day >= 2) {
            parts << QLatin1String(kShort[day]) + u'-' + QLatin1String(kShort[last]);
            day = last;
        } else {
            parts << QLatin1String(kShort[day]);
        }
    }
    return parts.join(u',');
}

ForeignReading<Weekdays> foreignWeekdays(QStringView written)
{
    using Read = ForeignReading<Weekdays>;
    const QStringView text = written.trimmed();
    if (text.isEmpty())
        return {};
    WeekdayReader reader(folded(text.left(kLongest)));
    if (text.size() > kLongest || !reader.read())
        return Read::unreadable(QStringLiteral("weekdays_unreadable"));
    if (reader.isNearest())
        return Read::repaired(reader.days(), QStringLiteral("weekdays_nearest"), weekdaysText(reader.days()));
    return Read::kept(reader.days());
}

}
