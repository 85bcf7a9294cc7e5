// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigntime.h"

#include <QRegularExpression>

namespace paraply {

namespace {

constexpr qsizetype kLongest = 60;
constexpr int kDay = 24 * 60, kMinutesOfHour = 60;
const QString kUnreadable = QStringLiteral("time_unreadable");

struct Clock {
    int hour = 0, minute = 0;
    bool plain = true;   ///< as our sheets and HSDS write it
};

// The hour of a twelve-hour clock as one of twenty-four; nothing for "13 am".
std::optional<int> hourOfHalf(int hour, bool afternoon)
{
    if (hour == 12)
        return afternoon ? 12 : 0;
    if (hour < 12)
        return afternoon ? hour + 12 : hour;
    return afternoon && hour < 24 ? std::optional(hour) : std::nullopt;
}

std::optional<Clock> clockOf(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})(?:([:.h])(\\d{2})?(?::?(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*(?:h|uhr)?\\s*(a|p|am|pm|a\\.m\\.|p\\.m\\.|a\\.m|p\\.m|fm|em)?$"));
    static const QRegularExpression joined(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    if (const auto match = joined.match(text); match.hasMatch())
        return Clock {match.captured(1).toInt(), match.captured(2).toInt(), false};
    const auto match = parts.match(text);
    if (!match.hasMatch() || (!match.captured(2).isEmpty() && match.captured(2) != u"h" && match.captured(3).isEmpty()))
        return std::nullopt;
    Clock clock {match.captured(1).toInt(), match.captured(3).toInt(), match.captured(2) == u":" && match.captured(5).isEmpty()};
    if (match.captured(4).toInt() > 59)
        return std::nullopt;
    if (match.captured(4).toInt() != 0)
        clock.plain = false;
    if (const QString half = match.captured(5); !half.isEmpty()) {
        const auto hour = hourOfHalf(clock.hour, half.startsWith(u'p') || half == u"em");
        if (!hour)
            return std::nullopt;
        clock.hour = *hour;
    }
    return clock;
}

// "Z" or "+01:00" at the end, taken away; minutes from UTC.
std::optional<int> takeOffset(QString &text)
{
    static const QRegularExpression offset(QStringLiteral("^(.*\\d)\\s*(z|utc|[+-]\\d{2}(?::?\\d{2})?)$"));
    const auto match = offset.match(text);
    if (!match.hasMatch() || !match.captured(1).contains(u':'))
        return std::nullopt;
    text = match.captured(1);
    const QString zone = match.captured(2);
    if (zone == u"z" || zone == u"utc")
        return 0;
    const int minutes = QStringView(zone).mid(1, 2).toInt() * kMinutesOfHour + (zone.size() > 3 ? zone.right(2).toInt() : 0);
    return zone.startsWith(u'-') ? -minutes : minutes;
}

void takeWords(QString &text)
{
    static const QRegularExpression before(QStringLiteral("^(?:kl\\.?|klockan|ca\\.?|at)\\s*(?=\\d)")), date(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[t ]\\s*(?=\\d)"));
    text.remove(before);
    text.remove(date);
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / kMinutesOfHour, 2, 10, QLatin1Char('0')).arg(minute % kMinutesOfHour, 2, 10, QLatin1Char('0'));
}

std::optional<int> namedMinute(const QString &text)
{
    if (text == u"noon" || text == u"midday" || text == u"12 noon")
        return kDay / 2;
    if (text == u"midnight" || text == u"midnatt" || text == u"12 midnight")
        return 0;
    return std::nullopt;
}

}

ForeignReading<int> foreignMinute(QStringView written)
{
    using Read = ForeignReading<int>;
    QString text = written.trimmed().left(kLongest + 1).toString().toLower();
    text.replace(QChar(0xA0), u' ');
    if (text.isEmpty())
        return {};
    if (text.size() > kLongest)
        return Read::unreadable(kUnreadable);
    const QString rewritten = QStringLiteral("time_rewritten");
    if (const auto minute = namedMinute(text))
        return Read::repaired(*minute, rewritten, clockText(*minute));
    const QString before = text;
    takeWords(text);
    const bool worded = text != before;
    const auto offset = takeOffset(text);
    const auto clock = clockOf(text.trimmed());
    if (!clock || clock->minute > 59 || clock->hour > 24 || (clock->hour == 24 && clock->minute != 0))
        return Read::unreadable(kUnreadable);
    const int minute = clock->hour * kMinutesOfHour + clock->minute;
    if (offset && *offset == 0)
        return Read::kept(minute, QStringLiteral("time_in_utc"));
    if (offset && *offset != kMinutesOfHour && *offset != 2 * kMinutesOfHour)
        return Read::kept(minute, QStringLiteral("time_zone_offset"));
    if (clock->plain && !worded)
        return Read::kept(minute);
    return Read::repaired(minute, rewritten, clockText(minute));
}

QString spanText(ForeignSpan span)
{
    const int closes = span.closes > kDay ? span.closes - kDay : span.closes;
    return clockText(span.opens) + u'-' + clockText(closes);
}

ForeignReading<ForeignSpan> foreignSpan(QStringView opens, QStringView closes)
{
    using Read = ForeignReading<ForeignSpan>;
    constexpr int kEvening = 15 * kMinutesOfHour, kMorning = 6 * kMinutesOfHour;
    const auto first = foreignMinute(opens), last = foreignMinute(closes);
    if (first.deed == Deed::Unreadable || last.deed == Deed::Unreadable)
        return Read::unreadable(kUnreadable);
    if (!first && !last)
        return {};
    if (!first || !last)
        return Read::unreadable(QStringLiteral("time_missing"));
    ForeignSpan span {*first.value, *last.value};
    if (span.opens >= kDay)
        return Read::unreadable(QStringLiteral("closes_before_opens"));
    if (span.opens == 0 && (span.closes == kDay - 1 || span.closes == kDay)) {
        span.closes = kDay;
        return Read::repaired(span, QStringLiteral("around_the_clock"), spanText(span));
    }
    if (span.closes == 0 && span.opens != 0) {
        span.closes = kDay;
        return Read::repaired(span, QStringLiteral("midnight_closing"), spanText(span));
    }
    if (span.closes <= span.opens) {
        if (span.opens < kEvening || span.closes > kMorning)
            return Read::unreadable(QStringLiteral("closes_before_opens"));
        span.closes += kDay;
        return Read::kept(span, QStringLiteral("closes_past_midnight"));
    }
    for (const auto &read : {first, last}) {
        if (read.deed == Deed::Repaired)
            return Read::repaired(span, read.code, spanText(span));
    }
    return Read::kept(span, first.code.isEmpty() ? last.code : first.code);
}

}
