// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignrecurrence.h"

#include "catalogue/hours.h"
#include "publisher/foreigntext.h"
#include "publisher/foreigntime.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace paraply {

namespace {

using Read = ForeignReading<ForeignOpening>;

const QString kFieldUnreadable = QStringLiteral("recurrence_unreadable"), kUnsayable = QStringLiteral("recurrence_unsayable");

// "2MO" and "-1FR" by ordinal; 0 for plain days.
struct DayList {
    Weekdays plain = 0;
    std::vector<std::pair<int, Weekdays>> ordinals;
    QString trouble;
    bool isEmpty() const { return plain == 0 && ordinals.empty(); }
};

constexpr int kMostOrdinal = 5;

DayList daysOf(const QString &byday)
{
    static const QRegularExpression ordinal(QStringLiteral("^([+-]?\\d{1,2})\\s*([A-Za-z]{2,})$"));
    DayList list;
    static const QRegularExpression commas(QStringLiteral("[,;]"));
    for (const QString &item : byday.split(commas, Qt::SkipEmptyParts)) {
        const auto match = ordinal.match(item.trimmed());
        const auto days = foreignWeekdays(match.hasMatch() ? match.captured(2) : item);
        if (!days) {
            list.trouble = days.code.isEmpty() ? kFieldUnreadable : days.code;
            return list;
        }
        const int nth = match.captured(1).toInt();
        if (!match.hasMatch())
            list.plain |= *days.value;
        else if (nth == 0 || nth > kMostOrdinal || nth < -kMostOrdinal)
            list.trouble = kFieldUnreadable;
        else
            list.ordinals.emplace_back(nth, *days.value);
    }
    return list;
}

QString ordinalText(const DayList &list)
{
    QStringList parts;
    for (const auto &[nth, days] : list.ordinals) {
        for (int day = 0; day < 7; ++day) {
            if (days >> day & 1u)
                parts << QStringLiteral("%1[%2]").arg(weekdaysText(Weekdays(1u << day))).arg(nth);
        }
    }
    return parts.join(u',');
}

// "Jan 15,Feb 15,...": the day of each month that has it.
QString monthDaysText(const QString &bymonthday, QString &trouble)
{
    static constexpr std::array<const char *, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr int kLeapYear = 2024;
    QStringList parts;
    for (const QString &item : bymonthday.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int day = item.trimmed().toInt(&isNumber);
        if (!isNumber || day == 0 || day > 31 || day < -31) {
            trouble = kFieldUnreadable;
            return {};
        }
        if (day < 0) {
            trouble = kUnsayable;
            return {};
        }
        for (int month = 1; month <= 12; ++month) {
            if (day <= QDate(kLeapYear, month, 1).daysInMonth())
                parts << QStringLiteral("%1 %2").arg(QLatin1String(kMonths[size_t(month - 1)])).arg(day);
        }
    }
    return parts.join(u',');
}

QString datedText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("yyyy MMM d"));
}

bool isWeekOf53Years(QDate first, QDate last)
{
    int from = 0, to = 0;
    first.weekNumber(&from);
    last.weekNumber(&to);
    for (int year = from; year < to; ++year) {
        if (QDate(year, 12, 28).weekNumber() == 53)
            return true;
    }
    return false;
}

class RecurrenceReader {
public:
    explicit RecurrenceReader(const ForeignRecurrence &rule) : m_rule(rule) { }

    Read read()
    {
        if (!readFields() || !readEnd() || !readDays())
            return Read::unreadable(m_trouble);
        const auto span = foreignSpan(m_rule.opensAt, m_rule.closesAt);
        QString times;
        if (span)
            times = spanText(*span.value);
        else if (span.deed == Deed::Unreadable && !openEnd(times))
            return Read::unreadable(span.code);
        QStringList parts {m_dates, m_weeks, m_dayText, times};
        if (m_dayText.isEmpty() && times.isEmpty())
            return Read::unreadable(QStringLiteral("recurrence_empty"));
        parts.removeAll(QString());
        const auto hours = OpeningHours::parse(parts.join(u' '));
        if (!hours)
            return Read::unreadable(kUnsayable);
        const ForeignOpening opening {hours->text(), m_dates.isEmpty() ? m_last : QDate()};
        if (span.deed == Deed::Repaired)
            return Read::repaired(opening, span.code, opening.hours);
        return Read::kept(opening, span.code);
    }

private:
    bool fail(const QString &code)
    {
        m_trouble = code;
        return false;
    }

    bool readFields()
    {
        m_freq = m_rule.freq.trimmed().toUpper();
        if (m_freq == u"YEARLY" || !m_rule.byyearday.trimmed().isEmpty() || !m_rule.byweekno.trimmed().isEmpty())
            return fail(kUnsayable);
        if (!m_freq.isEmpty() && m_freq != u"WEEKLY" && m_freq != u"MONTHLY" && m_freq != u"DAILY")
            return fail(kFieldUnreadable);
        bool isNumber = true;
        if (!m_rule.interval.trimmed().isEmpty())
            m_interval = m_rule.interval.trimmed().toInt(&isNumber);
        if (!isNumber || m_interval < 1)
            return fail(kFieldUnreadable);
        if (m_interval > 2 || (m_interval == 2 && m_freq != u"WEEKLY"))
            return fail(kUnsayable);
        const auto first = foreignDate(m_rule.dtstart), last = foreignDate(m_rule.until);
        if (first.deed == Deed::Unreadable || last.deed == Deed::Unreadable)
            return fail(first.deed == Deed::Unreadable ? first.code : last.code);
        m_first = first.value.value_or(QDate());
        m_last = last.value.value_or(QDate());
        m_days = daysOf(m_rule.byday);
        return m_days.trouble.isEmpty() || fail(m_days.trouble);
    }

    bool readEnd()
    {
        if (m_rule.count.trimmed().isEmpty())
            return true;
        bool isNumber = false;
        const int count = m_rule.count.trimmed().toInt(&isNumber);
        constexpr int kMost = 1000, kLooked = 366 * 25;
        if (!isNumber || count < 1 || count > kMost)
            return fail(kFieldUnreadable);
        if (m_first.isNull() || m_last.isValid())
            return m_last.isValid() || fail(kUnsayable);
        int met = 0;
        for (int i = 0; i < kLooked && met < count; ++i) {
            const QDate day = m_first.addDays(i);
            if (!holds(day))
                continue;
            ++met;
            m_last = day;
        }
        return met == count || fail(kUnsayable);
    }

    bool holds(QDate day) const
    {
        const Weekdays bit = Weekdays(1u << (day.dayOfWeek() - 1));
        if (m_freq == u"DAILY")
            return true;
        if (m_freq == u"MONTHLY") {
            if (!m_rule.bymonthday.trimmed().isEmpty())
                return m_rule.bymonthday.split(u',').contains(QString::number(day.day()));
            for (const auto &[nth, days] : m_days.ordinals) {
                const int forward = (day.day() - 1) / 7 + 1, back = -((day.daysInMonth() - day.day()) / 7 + 1);
                if ((days & bit) != 0 && (nth == forward || nth == back))
                    return true;
            }
            return (m_days.plain & bit) != 0;
        }
        const qint64 weeks = m_first.addDays(1 - m_first.dayOfWeek()).daysTo(day.addDays(1 - day.dayOfWeek())) / 7;
        const bool named = m_days.plain == 0 ? day.dayOfWeek() == m_first.dayOfWeek() : (m_days.plain & bit) != 0;
        return named && weeks % m_interval == 0;
    }

    bool readDays()
    {
        if (m_first.isValid() && m_last.isValid()) {
            if (m_last < m_first)
                return fail(kFieldUnreadable);
            m_dates = datedText(m_first) + u'-' + datedText(m_last);
        }
        if (m_freq == u"MONTHLY")
            return readMonthly();
        if (!m_days.ordinals.empty() || !m_rule.bymonthday.trimmed().isEmpty())
            return fail(kUnsayable);
        Weekdays days = m_freq == u"DAILY" ? Weekdays(0x7F) : m_days.plain;
        // RFC 5545: a weekly rule without days is on the weekday it starts on.
        if (days == 0 && m_freq == u"WEEKLY" && m_first.isValid())
            days = Weekdays(1u << (m_first.dayOfWeek() - 1));
        if (days != 0)
            m_dayText = weekdaysText(days);
        return m_interval == 1 || readSecondWeeks();
    }

    bool readSecondWeeks()
    {
        if (m_first.isNull() || m_last.isNull() || isWeekOf53Years(m_first, m_last))
            return fail(QStringLiteral("recurrence_endless_interval"));
        m_weeks = m_first.weekNumber() % 2 == 0 ? QStringLiteral("week 2-52/2") : QStringLiteral("week 1-53/2");
        return true;
    }

    bool readMonthly()
    {
        if (!m_rule.bymonthday.trimmed().isEmpty()) {
            if (!m_days.isEmpty() || !m_dates.isEmpty())
                return fail(kUnsayable);
            QString trouble;
            m_dayText = monthDaysText(m_rule.bymonthday, trouble);
            return trouble.isEmpty() || fail(trouble);
        }
        // RFC 5545 reads it as every such day; those who write it mostly mean one of them, and do not say which.
        if (m_days.plain != 0)
            return fail(kUnsayable);
        m_dayText = ordinalText(m_days);
        return !m_dayText.isEmpty() || fail(kUnsayable);
    }

    // An opening without a closing says when it begins, and nothing else.
    bool openEnd(QString &times) const
    {
        const auto opens = foreignMinute(m_rule.opensAt);
        if (!opens || !m_rule.closesAt.trimmed().isEmpty() || *opens.value >= 24 * 60)
            return false;
        times = spanText({*opens.value, 0}).left(5) + u'+';
        return true;
    }

    const ForeignRecurrence &m_rule;
    QString m_freq, m_trouble, m_dates, m_weeks, m_dayText;
    int m_interval = 1;
    QDate m_first, m_last;
    DayList m_days;
};

}

ForeignReading<ForeignOpening> foreignOpening(const ForeignRecurrence &recurrence)
{
    return RecurrenceReader(recurrence).read();
}

}
