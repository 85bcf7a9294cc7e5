// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/hourswords.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace paraply {

namespace {

using namespace Qt::StringLiterals;

struct Word {
    QStringView written, swedish, english;
};

constexpr Word kWords[] = {
    {u"Mo", u"mån", u"Mon"}, {u"Tu", u"tis", u"Tue"}, {u"We", u"ons", u"Wed"}, {u"Th", u"tors", u"Thu"}, {u"Fr", u"fre", u"Fri"}, {u"Sa", u"lör", u"Sat"},
    {u"Su", u"sön", u"Sun"}, {u"PH", u"helgdagar", u"public holidays"}, {u"SH", u"skollov", u"school breaks"},
    {u"Jan", u"januari", u"January"}, {u"Feb", u"februari", u"February"}, {u"Mar", u"mars", u"March"}, {u"Apr", u"april", u"April"}, {u"May", u"maj", u"May"},
    {u"Jun", u"juni", u"June"}, {u"Jul", u"juli", u"July"}, {u"Aug", u"augusti", u"August"}, {u"Sep", u"september", u"September"}, {u"Oct", u"oktober", u"October"},
    {u"Nov", u"november", u"November"}, {u"Dec", u"december", u"December"}, {u"week", u"vecka", u"week"}, {u"off", u"stängt", u"closed"}, {u"open", u"öppet", u"open"},
    {u"unknown", u"osäkert", u"uncertain"}, {u"24/7", u"dygnet runt, alla dagar", u"at all hours, every day"}, {u"||", u"annars", u"otherwise"},
};

struct Nth {
    int number;
    QStringView swedish, english;
};

constexpr Nth kNth[] = {{1, u"första", u"1st"}, {2, u"andra", u"2nd"}, {3, u"tredje", u"3rd"}, {4, u"fjärde", u"4th"}, {5, u"femte", u"5th"}, {-1, u"sista", u"last"},
                        {-2, u"näst sista", u"last but one"}, {-3, u"tredje sista", u"third last"}, {-4, u"fjärde sista", u"fourth last"}, {-5, u"femte sista", u"fifth last"}};

/// Reads the normal form (docs/opening-hours.md) token by token.
class Wording {
public:
    explicit Wording(const Console &console) : m_console(console) { }

    QString words(const QString &normal) const
    {
        static const QString day = u"(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)(?:-[A-Z][a-z])?(?:\\[[-0-9,]+\\])?"_s;
        static const QRegularExpression token(u"(?<comment>\"[^\"]*\")|(?<days>\\b"_s + day + u"(?:,"_s + day + u")*(?![a-z]))"_s
                                              + u"|(?<word>24/7|\\|\\||[A-Za-z]+)|(?<time>\\d\\d:\\d\\d)(?<later>\\+?)|(?<step>/\\d+)|(?<dash>-)|(?<comma>,(?! ))"_s);
        QString text;
        qsizetype from = 0;
        for (auto tokens = token.globalMatch(normal); tokens.hasNext();) {
            const QRegularExpressionMatch match = tokens.next();
            text += normal.sliced(from, match.capturedStart() - from);
            text += wordsOf(match, from > 0 && normal[match.capturedStart() - 1] == u'-');
            from = match.capturedEnd();
        }
        return text + normal.sliced(from);
    }

private:
    QString say(QStringView swedish, QStringView english) const { return m_console.say(swedish, english); }

    QString wordsOf(const QRegularExpressionMatch &match, bool endsSpan) const
    {
        if (match.hasCaptured(u"comment"_s))
            return match.captured().sliced(1).chopped(1);
        if (match.hasCaptured(u"days"_s))
            return daysWords(match.captured());
        if (match.hasCaptured(u"word"_s))
            return word(match.captured());
        if (match.hasCaptured(u"time"_s))
            return timeWords(match.captured(u"time"_s), !match.captured(u"later"_s).isEmpty(), endsSpan);
        if (match.hasCaptured(u"step"_s))
            return say(u" (var %1:e)", u" (every %1)").arg(match.captured().sliced(1));
        return match.hasCaptured(u"dash"_s) ? u"–"_s : u", "_s;
    }

    QString word(const QString &written) const
    {
        for (const Word &known : kWords) {
            if (known.written == written)
                return say(known.swedish, known.english);
        }
        return written;
    }

    /// "Mo-Th" or "Mo[1,-1]".
    QString dayWords(const QString &day) const
    {
        QStringList ends, nth;
        for (const QString &end : day.section(u'[', 0, 0).split(u'-'))
            ends.append(word(end));
        const QStringList numbers = day.contains(u'[') ? day.section(u'[', 1).chopped(1).split(u',') : QStringList();
        for (const QString &number : numbers) {
            const auto known = std::find_if(std::begin(kNth), std::end(kNth), [&](const Nth &one) { return one.number == number.toInt(); });
            nth.append(known == std::end(kNth) ? number : say(known->swedish, known->english));
        }
        return nth.isEmpty() ? ends.join(u'–') : enumerated(nth) + u' ' + ends.join(u'–');
    }

    QString daysWords(const QString &days) const
    {
        static const QRegularExpression between(u",(?![-0-9])"_s);
        QStringList list;
        for (const QString &day : days.split(between))
            list.append(dayWords(day));
        return enumerated(list);
    }

    QString enumerated(QStringList list) const
    {
        const QString last = list.takeLast();
        return list.isEmpty() ? last : list.join(u", "_s) + say(u" och ", u" and ") + last;
    }

    QString timeWords(const QString &time, bool openEnd, bool endsSpan) const
    {
        const QString minutes = time.sliced(3), hour = QString::number(time.first(2).toInt());
        const QString clock = minutes == u"00" ? hour : hour + say(u".", u":") + minutes;
        if (!openEnd)
            return clock;
        return (endsSpan ? say(u"%1 eller längre", u"%1 or longer") : say(u"från %1", u"from %1")).arg(clock);
    }

    const Console &m_console;
};

}

QString hoursInWords(const OpeningHours &hours, const Console &console)
{
    return Wording(console).words(hours.text());
}

}
