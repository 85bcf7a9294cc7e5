// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntext.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace paraply {

namespace {

using Read = ForeignReading<QDate>;
constexpr int kFirstYear = 1990, kLastYear = 2199;

QString dateText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Read dayOf(int year, int month, int day, bool asOurs)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return Read::unreadable(QStringLiteral("date_unreadable"));
    return asOurs ? Read::kept(date) : Read::repaired(date, QStringLiteral("date_rewritten"), dateText(date));
}

int monthOf(const QString &word)
{
    static constexpr std::array<std::array<QStringView , 3>, 12> kMonths = {{{u"january", u"januari", u"jan"}, {u"february", u"februari", u"feb"}, {u"march", u"mars", u"mar"},
        {u"april", u"april", u"apr"}, {u"may", u"maj", u"maj"}, {u"june", u"juni", u"jun"}, {u"july", u"juli", u"jul"}, {u"august", u"augusti", u"aug"}, {u"september", u"september", u"sep"},
        {u"october", u"oktober", u"okt"}, {u"november", u"november", u"nov"}, {u"december", u"december", u"dec"}}};
    for (size_t i = 0; i < kMonths.size(); ++i) {
        for (QStringView name : kMonths[i]) {
            if (word == name)
                return int(i) + 1;
        }
    }
    return word == u"oct" ? 10 : word == u"sept" ? 9 : 0;
}

// Day and month by numbers, when the year is last.
Read turnedDate(int first, int second, int year, bool points)
{
    // Points stand between day, month and year, never between month, day and year.
    if (points || first > 12)
        return dayOf(year, second, first, false);
    if (second > 12 || first == second)
        return dayOf(year, first, second, false);
    return Read::unreadable(QStringLiteral("date_ambiguous"));
}

std::optional<Read> namedDate(const QString &text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(?:den |the )?(\\d{1,2})(?:st|nd|rd|th|:e)?[\\s.-]+(?:of )?(\\p{L}{3,9})\\.?[\\s,.-]+(\\d{4})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"));
    static const QRegularExpression weekday(QStringLiteral("^(?:mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tor|fre|lör|sön)\\p{L}*\\.?,?\\s+(?=\\S+\\s)"));
    QString bare = text;
    bare.remove(weekday);
    if (const auto match = dayFirst.match(bare); match.hasMatch() && monthOf(match.captured(2)) != 0)
        return dayOf(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt(), false);
    if (const auto match = monthFirst.match(bare); match.hasMatch() && monthOf(match.captured(1)) != 0)
        return dayOf(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt(), false);
    return std::nullopt;
}

}

ForeignReading<QDate> foreignDate(QStringView written)
{
    static const QRegularExpression ours(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$")), yearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression joined(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$")), yearLast(QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})$"));
    static const QRegularExpression shortYear(QStringLiteral("^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}$")), serial(QStringLiteral("^(\\d{5})(?:[.,]\\d{1,10})?$"));
    static const QRegularExpression time(QStringLiteral("(?<=\\d)(?:[tT]|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:[zZ]|[+-]\\d{2}:?\\d{2})?$"));
    constexpr qsizetype kLongest = 60;
    constexpr int kFirstSerial = 32874, kLastSerial = 73415;   // 1990-01-01, 2100-12-31
    QString text = written.trimmed().left(kLongest + 1).toString().toLower();
    if (text.isEmpty())
        return {};
    if (const auto match = ours.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), true);
    text.remove(time);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), false);
    if (const auto match = joined.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), false);
    if (const auto match = yearLast.match(text); match.hasMatch())
        return turnedDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), match.captured(2) == u".");
    if (shortYear.match(text).hasMatch())
        return Read::unreadable(QStringLiteral("date_two_digit_year"));
    if (const auto match = serial.match(text); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        const QDate date = QDate(1899, 12, 30).addDays(days);
        if (days >= kFirstSerial && days <= kLastSerial)
            return Read::repaired(date, QStringLiteral("date_serial_number"), dateText(date));
    }
    return namedDate(text).value_or(Read::unreadable(QStringLiteral("date_unreadable")));
}

}
