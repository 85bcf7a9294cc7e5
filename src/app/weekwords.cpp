// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/weekwords.h"

#include "app/agewords.h"
#include "app/speech.h"
#include "app/timewords.h"
#include "catalogue/hourscontext.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr int kDaysAhead = 60;

/// How much a day tells: what is known wins over what is not, open over closed.
int weight(const DayHours &day)
{
    switch (day.kind) {
    case DayHours::Kind::Spans: return 3;
    case DayHours::Kind::TimesUnknown: return 2;
    case DayHours::Kind::Closed: return 0;
    case DayHours::Kind::Unknown: break;
    }
    return 1;
}

/// "Monday to Thursday", "Monday and Thursday".
QString joinedDays(const std::vector<int> &days)
{
    const QLocale locale;
    const bool run = days.size() > 2 && days.back() - days.front() + 1 == int(days.size());
    if (run)
        return Speech::capital(WeekWords::tr("%1 to %2", "weekdays").arg(locale.dayName(days.front()), locale.dayName(days.back())));
    QStringList names;
    for (const int day : days)
        names << locale.dayName(day);
    return names.isEmpty() ? QString() : Speech::capital(Speech::list(names));
}

}

WeekWords::WeekWords(const Region &region, const Service &service, const QString &location, const QDateTime &now)
    : m_service(service), m_now(now.toTimeZone(region.timeZone))
{
    if (!service.hours.isEmpty())
        m_schedules.push_back({ nullptr, service.hours, hoursContext(region, service) });
    for (const Session &session : service.sessions) {
        const bool here = location.isEmpty() || session.location.isEmpty() || session.location == location;
        if (here && !session.hours.isEmpty())
            m_schedules.push_back({ &session, session.hours, hoursContext(region, service, &session) });
    }
    renewWeek();
}

DayHours WeekWords::dayOf(QDate date) const
{
    DayHours told{ .kind = DayHours::Kind::Unknown };
    bool first = true;
    for (const Schedule &schedule : m_schedules) {
        DayHours day = schedule.hours.day(date, schedule.context);
        if (!first && day.kind == DayHours::Kind::Spans && told.kind == DayHours::Kind::Spans) {
            told.spans.insert(told.spans.end(), day.spans.begin(), day.spans.end());
            std::ranges::sort(told.spans, {}, [](const OpenSpan &span) { return std::pair(span.start, span.end); });
            told.spans.erase(std::unique(told.spans.begin(), told.spans.end()), told.spans.end());
        } else if (first || weight(day) > weight(told)) {
            told = std::move(day);
        }
        first = false;
    }
    return told;
}

void WeekWords::renewWeek()
{
    const QLocale locale;
    const QDate monday = m_now.date().addDays(1 - m_now.date().dayOfWeek());
    m_today = m_now.date().dayOfWeek() - 1;
    for (int offset = 0; offset < 7; ++offset) {
        const QDate date = monday.addDays(offset);
        const DayHours day = dayOf(date);
        m_dayNames << locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
        m_dates << QString::number(date.day());
        QStringList spans;
        if (day.kind == DayHours::Kind::Spans) {
            for (const OpenSpan &span : day.spans)
                spans << TimeWords::spans({ span });
        } else if (day.kind == DayHours::Kind::TimesUnknown) {
            spans << tr("open", "in a narrow column of a week: times not known");
        }
        m_hours << spans.join(u'\n');
        const QString spokenDay = locale.toString(date, QStringLiteral("dddd d MMMM"));
        m_spoken << tr("%1: %2", "day: hours").arg(spokenDay, TimeWords::day(day));
    }
}

QString WeekWords::title() const
{
    return tr("Week %1").arg(m_now.date().weekNumber());
}

QString WeekWords::unknownText() const
{
    if (m_schedules.empty())
        return tr("Hours not known. Ask before you go.");
    if (m_service.validTo.isValid() && m_service.validTo < m_now.date())
        return tr("These hours were valid until %1. What holds now is not known.").arg(Speech::day(m_service.validTo));
    QStringList times;
    for (const Schedule &schedule : m_schedules) {
        if (const QString spans = TimeWords::spans(schedule.hours.timesWithoutDays()); !spans.isEmpty())
            times << spans;
    }
    return times.isEmpty() ? QString() : tr("Open %1, but on which days is not known.", "hours").arg(Speech::list(times));
}

QDate WeekWords::ordinaryMonday() const
{
    QDate monday = m_now.date().addDays(1 - m_now.date().dayOfWeek());
    // A week with a holiday is no ordinary one; two in three have none.
    const auto hasHoliday = [](QDate from) {
        for (int offset = 0; offset < 7; ++offset) {
            if (isPublicHoliday(from.addDays(offset)))
                return true;
        }
        return false;
    };
    while (hasHoliday(monday))
        monday = monday.addDays(7);
    return monday;
}

void WeekWords::addSessionRows(const Schedule &schedule, std::vector<SessionRow> &rows) const
{
    SessionRow row;
    if (schedule.session) {
        row.name = schedule.session->name.text;
        row.note = schedule.session->note;
        if (!schedule.session->ages.isEmpty())
            row.ageText = AgeWords::forWhom(schedule.session->ages, schedule.session->expecting.value_or(false));
    }
    HoursContext ordinary = schedule.context;
    ordinary.exceptions.clear();
    ordinary.schoolBreaks.clear();
    ordinary.validFrom = ordinary.validTo = QDate();
    std::vector<std::pair<DayHours, std::vector<int>>> groups;
    const QDate monday = ordinaryMonday();
    for (int offset = 0; offset < 7; ++offset) {
        const DayHours day = schedule.hours.day(monday.addDays(offset), ordinary);
        if (!day.opens())
            continue;
        const auto same = std::ranges::find_if(groups, [&](const auto &group) {
            return group.first.kind == day.kind && group.first.spans == day.spans;
        });
        if (same == groups.end())
            groups.push_back({ day, { offset + 1 } });
        else
            same->second.push_back(offset + 1);
    }
    for (const auto &[day, days] : groups) {
        row.key = (schedule.session ? schedule.session->id : QStringLiteral("own")) + u'/' + QString::number(days.front());
        row.dayText = joinedDays(days);
        row.hoursText = day.kind == DayHours::Kind::Spans ? TimeWords::spans(day.spans) : tr("times not known");
        rows.push_back(row);
    }
    if (groups.empty() && schedule.session) {
        row.key = schedule.session->id;
        row.dayText = tr("Some weeks or days");
        const QString times = TimeWords::spans(schedule.hours.timesWithoutDays());
        row.hoursText = times.isEmpty() ? Speech::isolated(schedule.session->hoursText) : times;
        rows.push_back(row);
    }
}

std::vector<SessionRow> WeekWords::sessions() const
{
    std::vector<SessionRow> rows;
    for (const Schedule &schedule : m_schedules)
        addSessionRows(schedule, rows);
    return rows;
}

std::vector<ExceptionRow> WeekWords::exceptions() const
{
    std::vector<ExceptionRow> rows;
    const QDate today = m_now.date();
    for (const HoursException &one : m_service.exceptions) {
        if (one.days.last < today || one.days.first > today.addDays(kDaysAhead))
            continue;
        const QString days = one.days.first == one.days.last
            ? Speech::day(one.days.first)
            : tr("%1 to %2", "dates").arg(Speech::day(one.days.first), Speech::day(one.days.last));
        const bool closed = one.hours.isEmpty() || one.hours == u"off";
        QString text = closed ? tr("Closed") : Speech::isolated(one.hours);
        if (!one.reason.isEmpty())
            text = tr("%1: %2", "closed: why").arg(text, one.reason);
        rows.push_back({ one.days.first.toString(Qt::ISODate) + text, days, text });
    }
    return rows;
}

OpenState WeekWords::state(std::optional<QDateTime> &until, std::optional<QDateTime> &next) const
{
    OpenState state = OpenState::Unknown;
    for (const Schedule &schedule : m_schedules) {
        const OpenMoment moment = schedule.hours.at(m_now, schedule.context);
        if (moment.state == OpenState::Open && (!until || (moment.until && *moment.until > *until)))
            until = moment.until;
        if (moment.state == OpenState::Open)
            state = OpenState::Open;
        else if (moment.state == OpenState::Closed && state == OpenState::Unknown)
            state = OpenState::Closed;
        const auto opening = schedule.hours.nextOpening(m_now, schedule.context);
        if (opening && (!next || *opening < *next))
            next = opening;
    }
    return state;
}

}
