// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/weekservice.h"

#include "catalogue/hourscontext.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
/// Two ordinary weeks in a row without a free one between them are found within so many.
constexpr int kWeeksAhead = 8;

bool isDuring(const std::vector<DateRange> &ranges, QDate date)
{
    return std::ranges::any_of(ranges, [date](const DateRange &range) { return range.contains(date); });
}

/// What of the evening before is still on after midnight, as minutes of the day after.
std::vector<OpenSpan> overMidnight(const DayHours &before)
{
    std::vector<OpenSpan> spans;
    for (OpenSpan span : before.spans) {
        span.start -= kMinutesOfDay;
        span.end -= kMinutesOfDay;
        if (span.end > 0 && span.certainty != OpenSpan::Certainty::Perhaps)
            spans.push_back(span);
    }
    return spans;
}

}

WeekService::WeekService(const Region &region, const Service &service, const QString &location) : m_region(region), m_service(service)
{
    m_model.service = service.id;
    m_model.name = service.name.text;
    m_model.kind = service.kind;
    m_model.location = location;
    m_model.municipality = service.municipality;
    m_model.url = service.url;
    m_model.newestDate = service.newestDate();
    if (!service.phones.empty())
        m_model.phone = service.phones.front();
    if (const auto place = std::ranges::find(service.locations, location, &Location::id); place != service.locations.end()) {
        m_model.locality = place->locality;
        m_model.municipality = place->municipality;
    }
    if (!service.hours.isEmpty())
        m_schedules.push_back({nullptr, service.hours, hoursContext(region, service)});
    for (const Session &session : service.sessions) {
        if (!session.hours.isEmpty() && (session.location.isEmpty() || session.location == location))
            m_schedules.push_back({&session, session.hours, hoursContext(region, service, &session)});
    }
}

WeekEntry WeekService::entryOf(const Schedule &schedule, const Query &query) const
{
    WeekEntry entry = m_model;
    entry.ages = m_service.ages;
    entry.expecting = m_service.expecting;
    if (const Session *session = schedule.session) {
        entry.session = session->id;
        entry.sessionName = session->name.text;
        entry.note = session->note;
        if (!session->ages.isEmpty())
            entry.ages = session->ages;
        entry.expecting = session->expecting.value_or(session->ages.isEmpty() && m_service.expecting);
    }
    for (const int months : query.ages) {
        if (entry.ages.isKnown() && entry.ages.contains(months))
            entry.agesSuited.push_back(months);
    }
    return entry;
}

bool WeekService::suits(const WeekEntry &entry, const Query &query) const
{
    if (query.ages.empty() && !query.expecting)
        return true;
    return (query.expecting && entry.expecting)
        || std::ranges::any_of(query.ages, [&entry](int months) { return entry.ages.contains(months); });
}

bool WeekService::isOrdinary(const Schedule &schedule, QDate date) const
{
    HoursContext ordinary = schedule.context;
    ordinary.exceptions.clear();
    ordinary.schoolBreaks.clear();
    const bool valid = (ordinary.validFrom.isNull() || date >= ordinary.validFrom) && (ordinary.validTo.isNull() || date <= ordinary.validTo);
    ordinary.validFrom = ordinary.validTo = QDate();
    for (int week = 0; valid && week < kWeeksAhead; ++week) {
        const QDate same = date.addDays(week * kWeekDays);
        if (!isPublicHoliday(same))
            return schedule.hours.day(same, ordinary).opens();
    }
    return false;
}

bool WeekService::tellDay(WeekEntry &entry, const Schedule &schedule, QDate date) const
{
    const DayHours day = schedule.hours.day(date, schedule.context);
    entry.reason = day.comment;
    entry.changed = day.exceptional;
    switch (day.kind) {
    case DayHours::Kind::Spans:
        entry.state = WeekEntry::State::Held;
        entry.spans = day.spans;
        std::erase_if(entry.spans, [](const OpenSpan &span) { return span.certainty == OpenSpan::Certainty::Perhaps; });
        return !entry.spans.empty();
    case DayHours::Kind::TimesUnknown:
        entry.state = WeekEntry::State::TimesUnknown;
        return true;
    case DayHours::Kind::Closed:
        entry.state = WeekEntry::State::CalledOff;
        return day.exceptional && isOrdinary(schedule, date);
    case DayHours::Kind::Unknown:
        break;
    }
    entry.state = WeekEntry::State::NotKnown;
    if (entry.reason.isEmpty())
        entry.reason = publicHolidayName(date);
    return (isPublicHoliday(date) || isDuring(schedule.context.schoolBreaks, date)) && isOrdinary(schedule, date);
}

void WeekService::addSchedule(const Schedule &schedule, WeekAnswer &answer, const Query &query) const
{
    const WeekEntry model = entryOf(schedule, query);
    if (!suits(model, query))
        return;
    const WallMinute now = wallMinute(query.now, m_region.timeZone);
    for (int offset = 0; offset < kWeekDays; ++offset) {
        const QDate date = answer.from.addDays(offset);
        WeekEntry entry = model;
        bool told = tellDay(entry, schedule, date);
        if (offset == 0) {
            std::vector<OpenSpan> spans = overMidnight(schedule.hours.day(date.addDays(-1), schedule.context));
            if (!spans.empty() && entry.state != WeekEntry::State::Held)
                entry.spans.clear();
            if (!spans.empty()) {
                entry.state = WeekEntry::State::Held;
                entry.spans.insert(entry.spans.begin(), spans.begin(), spans.end());
                told = true;
            }
            if (date == now.date)
                std::erase_if(entry.spans, [&now](const OpenSpan &span) { return span.end <= now.minute; });
            told = told && (entry.state != WeekEntry::State::Held || !entry.spans.empty());
        }
        if (told)
            answer.days[std::size_t(offset)].push_back(std::move(entry));
    }
}

void WeekService::addTo(WeekAnswer &answer, const Query &query) const
{
    for (const Schedule &schedule : m_schedules)
        addSchedule(schedule, answer, query);
}

}
