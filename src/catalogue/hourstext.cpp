// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hoursrules.h"

#include <QStringList>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

template <typename Part, typename Text>
QString listed(const std::vector<Part> &parts, Text text)
{
    QStringList texts;
    for (const auto &part : parts)
        texts += text(part);
    return texts.join(u',');
}

QString clock(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString spanText(const WrittenSpan &span)
{
    constexpr int kDay = 24 * 60;
    QString text = clock(span.start);
    if (span.end >= 0) {
        const bool wraps = span.end > kDay && span.end - kDay < span.start;
        text += u'-' + clock(wraps ? span.end - kDay : span.end);
    }
    return span.openEnd ? text + u'+' : text;
}

QString yearsText(const YearRange &years)
{
    const auto first = QString::number(years.first);
    return years.last == years.first ? first : first + u'-' + QString::number(years.last);
}

QString pointText(const CalendarPoint &point)
{
    static constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    QString text = point.year != 0 ? QString::number(point.year) + u' ' : QString();
    text += QLatin1String(kMonths[point.month - 1]);
    return point.day != 0 ? text + u' ' + QString::number(point.day) : text;
}

QString datesText(const CalendarRange &dates)
{
    const auto &[first, last] = dates;
    const auto text = pointText(first);
    if (first == last)
        return text;
    const bool oneMonth = first.day != 0 && first.year == last.year && first.month == last.month && first.day < last.day;
    return text + u'-' + (oneMonth ? QString::number(last.day) : pointText(last));
}

QString weeksText(const WeekRange &weeks)
{
    auto text = QString::number(weeks.first);
    if (weeks.last != weeks.first || weeks.step != 1)
        text += u'-' + QString::number(weeks.last);
    return weeks.step != 1 ? text + u'/' + QString::number(weeks.step) : text;
}

QString weekdaysText(const WeekdayRange &days)
{
    static constexpr const char *kDays[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    QString text = QLatin1String(kDays[days.first - 1]);
    if (days.last != days.first)
        text += u'-' + QLatin1String(kDays[days.last - 1]);
    QStringList nth;
    for (int bit = 0; bit < 10; ++bit) {
        if ((days.nth & (1U << bit)) != 0)
            nth += QString::number(bit < 5 ? bit + 1 : 4 - bit);
    }
    return nth.isEmpty() ? text : text + u'[' + nth.join(u',') + u']';
}

QString daysText(const HoursRule &rule)
{
    QStringList holidays;
    if (rule.publicHolidays)
        holidays += u"PH"_s;
    if (rule.schoolHolidays)
        holidays += u"SH"_s;
    const auto weekdays = listed(rule.weekdays, weekdaysText);
    if (rule.withinHolidays)
        return holidays.join(u',') + u' ' + weekdays;
    if (!weekdays.isEmpty())
        holidays.prepend(weekdays);
    return holidays.join(u',');
}

// `open` goes without saying, except where a comment would mean unknown, where nothing else is written, and where the comma
// of an additional rule would be read as the comma of a list.
QString stateText(const HoursRule &rule, bool needed)
{
    QString state;
    if (rule.modifier == HoursRule::Modifier::Off)
        state = u"off"_s;
    else if (rule.modifier == HoursRule::Modifier::Unknown)
        state = rule.comment.isEmpty() ? u"unknown"_s : QString();
    else if (!rule.comment.isEmpty() || needed)
        state = u"open"_s;
    if (rule.comment.isEmpty())
        return state;
    const auto comment = u'"' + rule.comment + u'"';
    return state.isEmpty() ? comment : state + u' ' + comment;
}

bool startsWithTime(const HoursRule &rule)
{
    return !rule.namesDays() && rule.years.empty() && !rule.spans.empty();
}

QString ruleText(const HoursRule &rule, const HoursRule *next)
{
    const bool commaFollows = next != nullptr && next->join == HoursRule::Join::Additional;
    const bool listGoesOn = commaFollows && !rule.always && (rule.spans.empty() || startsWithTime(*next));
    QStringList parts;
    if (rule.always)
        parts += u"24/7"_s;
    parts += listed(rule.years, yearsText);
    parts += listed(rule.dates, datesText);
    if (!rule.weeks.empty())
        parts += u"week "_s + listed(rule.weeks, weeksText);
    parts += daysText(rule);
    parts += listed(rule.spans, spanText);
    parts.removeAll(QString());
    parts += stateText(rule, parts.isEmpty() || listGoesOn);
    parts.removeAll(QString());
    return parts.join(u' ');
}

}

QString rulesText(const std::vector<HoursRule> &rules)
{
    QString text;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (i > 0) {
            const auto join = rules[i].join;
            text += join == HoursRule::Join::Override ? u"; "_s : join == HoursRule::Join::Additional ? u", "_s : u" || "_s;
        }
        text += ruleText(rules[i], i + 1 < rules.size() ? &rules[i + 1] : nullptr);
    }
    return text;
}

}
