// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/openness.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kEvening = 17 * 60;
constexpr int kDaysOfWeek = 7;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

/// Open beats unknown beats closed.
OpenState joined(OpenState a, OpenState b)
{
    if (a == OpenState::Open || b == OpenState::Open)
        return OpenState::Open;
    return a == OpenState::Unknown || b == OpenState::Unknown ? OpenState::Unknown : OpenState::Closed;
}

}

/// Filters as bits, see openBit.
struct Openness::Choices {
    std::uint8_t passes = 0, unsaid = 0;

    void add(OpenFilter filter, bool does, bool doesNotSay)
    {
        passes |= does ? openBit(filter) : 0;
        unsaid |= doesNotSay ? openBit(filter) : 0;
    }
    void add(Choices other)
    {
        passes |= other.passes;
        unsaid |= other.unsaid;
    }
};

/// One day as the filters see it.
struct Openness::Day {
    bool timesUnknown = false, unknown = false;
    int sureEnd = -1;    ///< the minute after which it is not known to be open any more; -1: at no time
    int perhapsEnd = -1; ///< the same for times that are uncertain

    explicit Day(const DayHours &hours)
        : timesUnknown(hours.kind == DayHours::Kind::TimesUnknown), unknown(hours.kind == DayHours::Kind::Unknown)
    {
        for (const OpenSpan &span : hours.spans) {
            if (span.certainty == OpenSpan::Certainty::Sure)
                sureEnd = std::max(sureEnd, span.end);
            else
                perhapsEnd = std::max(perhapsEnd, span.end);
            if (span.certainty == OpenSpan::Certainty::OpenEnd)
                sureEnd = std::max(sureEnd, span.start + 1);
        }
    }

    /// What runs past midnight belongs to the next day too.
    void continueFrom(const Day &before)
    {
        sureEnd = std::max(sureEnd, before.sureEnd - kMinutesOfDay);
        perhapsEnd = std::max(perhapsEnd, before.perhapsEnd - kMinutesOfDay);
    }

    /// What the rest of the day says, after `minute`.
    Choices choices(int minute, bool today, bool weekend) const
    {
        const bool opens = timesUnknown || sureEnd > minute;
        const bool mayOpen = unknown || perhapsEnd > minute;
        const int late = std::max(minute, kEvening);
        Choices said;
        said.add(OpenFilter::Today, today && opens, today && mayOpen);
        said.add(OpenFilter::Week, opens, mayOpen);
        said.add(OpenFilter::Evening, sureEnd > late, unknown || timesUnknown || perhapsEnd > late);
        said.add(OpenFilter::Weekend, weekend && opens, weekend && mayOpen);
        return said;
    }
};

struct Openness::Week {
    Day today;
    Choices later;   ///< the six days after it
};

struct Openness::Weeks {
    QDate date;
    std::vector<Week> ofSchedules;
};

/// Outlooks of one minute, by profile, each made when it is first asked for; whoever comes second throws his own away.
struct Openness::Outlooks {
    qint64 minute;
    std::vector<std::atomic<const OpenOutlook *>> ofProfiles;

    Outlooks(qint64 atMinute, std::size_t profiles) : minute(atMinute), ofProfiles(profiles) { }
    ~Outlooks()
    {
        for (const auto &outlook : ofProfiles)
            delete outlook.load();
    }
    Outlooks(const Outlooks &) = delete;
    Outlooks &operator=(const Outlooks &) = delete;
};

Openness::Openness(const QTimeZone &zone) : m_zone(zone), m_profiles(1), m_profileNumbers {{{}, 0}} { }

Openness::~Openness() = default;

std::uint32_t Openness::addContext(HoursContext context)
{
    m_contexts.push_back(std::move(context));
    return std::uint32_t(m_contexts.size() - 1);
}

std::uint32_t Openness::schedule(const QString &hours, std::uint32_t context)
{
    const auto [known, isNew] = m_scheduleNumbers.try_emplace({hours, context}, std::uint32_t(m_schedules.size()));
    if (isNew) {
        const Result<OpeningHours> parsed = OpeningHours::parse(hours);
        m_schedules.push_back({parsed ? *parsed : OpeningHours(), context});
    }
    return known->second;
}

std::uint32_t Openness::profile(std::vector<std::uint32_t> schedules)
{
    std::sort(schedules.begin(), schedules.end());
    schedules.erase(std::unique(schedules.begin(), schedules.end()), schedules.end());
    const auto [known, isNew] = m_profileNumbers.try_emplace(std::move(schedules), std::uint32_t(m_profiles.size()));
    if (isNew)
        m_profiles.push_back(known->first);
    return known->second;
}

template <typename Combine>
void Openness::forEachProfile(Combine combine) const
{
    for (std::size_t profile = 0; profile < m_profiles.size(); ++profile) {
        for (const std::uint32_t schedule : m_profiles[profile])
            combine(profile, schedule);
    }
}

Openness::Week Openness::weekOf(const Schedule &schedule, QDate date) const
{
    const HoursContext &context = m_contexts[schedule.context];
    Week week {Day(schedule.hours.day(date, context)), {}};
    week.today.continueFrom(Day(schedule.hours.day(date.addDays(-1), context)));
    for (int after = 1; after < kDaysOfWeek; ++after) {
        const QDate day = date.addDays(after);
        week.later.add(Day(schedule.hours.day(day, context)).choices(-1, false, isWeekend(day)));
    }
    return week;
}

std::shared_ptr<const Openness::Weeks> Openness::weeksFrom(QDate date) const
{
    if (auto known = m_weeks.load(); known && known->date == date)
        return known;
    auto weeks = std::make_shared<Weeks>();
    weeks->date = date;
    weeks->ofSchedules.reserve(m_schedules.size());
    for (const Schedule &schedule : m_schedules)
        weeks->ofSchedules.push_back(weekOf(schedule, date));
    m_weeks.store(weeks);
    return weeks;
}

std::vector<OpenState> Openness::scheduleStates(WallMinute at) const
{
    std::vector<OpenState> states;
    states.reserve(m_schedules.size());
    for (const Schedule &schedule : m_schedules)
        states.push_back(schedule.hours.stateAtLocal(at.date, at.minute, m_contexts[schedule.context]));
    return states;
}

std::shared_ptr<const OpenTable> Openness::tableAt(const QDateTime &now) const
{
    const WallMinute at = wallMinute(now, m_zone);
    if (auto known = m_table.load(); known && known->date == at.date && known->minute == at.minute)
        return known;
    const std::shared_ptr<const Weeks> weeks = weeksFrom(at.date);
    std::vector<Choices> said;
    said.reserve(m_schedules.size());
    for (const OpenState state : scheduleStates(at)) {
        const Week &week = weeks->ofSchedules[said.size()];
        Choices choices = week.later;
        choices.add(week.today.choices(at.minute, true, isWeekend(at.date)));
        choices.add(OpenFilter::Now, state == OpenState::Open, state == OpenState::Unknown);
        said.push_back(choices);
    }
    std::vector<Choices> together(m_profiles.size());
    forEachProfile([&](std::size_t profile, std::uint32_t schedule) { together[profile].add(said[schedule]); });
    together[0].unsaid = 0xff;

    auto table = std::make_shared<OpenTable>(OpenTable {at.date, at.minute, {}, {}});
    for (const Choices &choices : together) {
        table->passes.push_back(choices.passes);
        table->unsaid.push_back(choices.unsaid & ~choices.passes);
    }
    m_table.store(table);
    return table;
}

std::vector<OpenState> Openness::statesAt(const QDateTime &moment) const
{
    const std::vector<OpenState> states = scheduleStates(wallMinute(moment, m_zone));
    std::vector<OpenState> together(m_profiles.size(), OpenState::Closed);
    forEachProfile([&](std::size_t profile, std::uint32_t schedule) { together[profile] = joined(together[profile], states[schedule]); });
    together[0] = OpenState::Unknown;
    return together;
}

OpenOutlook Openness::outlook(std::uint32_t profile, const QDateTime &now) const
{
    // Hours begin and end at whole minutes.
    const qint64 minute = now.toMSecsSinceEpoch() / 60'000;
    std::shared_ptr<Outlooks> outlooks = m_outlooks.load();
    if (!outlooks || outlooks->minute != minute) {
        outlooks = std::make_shared<Outlooks>(minute, m_profiles.size());
        m_outlooks.store(outlooks);
    }
    std::atomic<const OpenOutlook *> &slot = outlooks->ofProfiles[profile];
    if (const OpenOutlook *known = slot.load())
        return *known;
    auto made = std::make_unique<const OpenOutlook>(computedOutlook(profile, now));
    const OpenOutlook *expected = nullptr;
    if (!slot.compare_exchange_strong(expected, made.get()))
        return *expected;
    return *made.release();
}

OpenOutlook Openness::computedOutlook(std::uint32_t profile, const QDateTime &now) const
{
    const std::vector<std::uint32_t> &schedules = m_profiles[profile];
    OpenOutlook outlook {schedules.empty() ? OpenState::Unknown : OpenState::Closed, {}, {}};
    bool endIsKnown = true;
    for (const std::uint32_t number : schedules) {
        const Schedule &schedule = m_schedules[number];
        const HoursContext &context = m_contexts[schedule.context];
        const OpenMoment moment = schedule.hours.at(now, context);
        outlook.state = joined(outlook.state, moment.state);
        if (moment.state == OpenState::Open) {
            endIsKnown = endIsKnown && moment.until;
            if (moment.until && (!outlook.until || *moment.until > *outlook.until))
                outlook.until = moment.until;
        }
        const std::optional<QDateTime> next = schedule.hours.nextOpening(now, context);
        if (next && (!outlook.next || *next < *outlook.next))
            outlook.next = next;
    }
    if (!endIsKnown)
        outlook.until.reset();
    return outlook;
}

}
