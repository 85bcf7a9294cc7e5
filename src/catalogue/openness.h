// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hours.h"
#include "catalogue/query.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace paraply {

/// The open filters that a facet counts: Now, Today, Week, Evening, Weekend.
inline constexpr int kOpenChoiceCount = 5;
/// The bit of a filter other than Any and At in the table below.
constexpr std::uint8_t openBit(OpenFilter filter)
{
    return std::uint8_t(1U << (unsigned(filter) - 1));
}

/// What the profiles say at one moment: by profile, the open filters it passes and those it says nothing about.
struct OpenTable {
    QDate date;
    int minute = -1;
    std::vector<std::uint8_t> passes, unsaid;
};

/// When a hit is open, all of its schedules taken together.
struct OpenOutlook {
    OpenState state = OpenState::Unknown;
    std::optional<QDateTime> until, next;
};

/// The opening hours of all rows. Texts are few and rows are many: rows share *profiles* (the schedules that concern a row: the
/// service's own hours and its sessions'), profiles share schedules, schedules share contexts. Filled while loading, then
/// only asked; asking from any thread (what is remembered is replaced whole, never changed).
class Openness {
public:
    explicit Openness(const QTimeZone &zone = QTimeZone::utc());
    ~Openness();
    Openness(const Openness &) = delete;
    Openness &operator=(const Openness &) = delete;

    /// A context to be used by schedules; its zone is that of the constructor.
    std::uint32_t addContext(HoursContext context);
    /// The same text in the same context is one schedule. Hours that do not parse say nothing.
    std::uint32_t schedule(const QString &hours, std::uint32_t context);
    /// The same schedules are one profile; profile 0 has none and says nothing.
    std::uint32_t profile(std::vector<std::uint32_t> schedules);

    std::size_t profileCount() const { return m_profiles.size(); }
    /// What all profiles say when it is `now`; remembered for the same minute.
    std::shared_ptr<const OpenTable> tableAt(const QDateTime &now) const;
    /// By profile: whether it is open at a moment.
    std::vector<OpenState> statesAt(const QDateTime &moment) const;
    /// One profile's state, its end and the next opening after `now`; remembered for the same minute.
    OpenOutlook outlook(std::uint32_t profile, const QDateTime &now) const;

private:
    struct Schedule {
        OpeningHours hours;
        std::uint32_t context = 0;
    };
    struct Day;
    struct Choices;
    struct Week;
    struct Weeks;
    struct Outlooks;

    Week weekOf(const Schedule &schedule, QDate date) const;
    std::shared_ptr<const Weeks> weeksFrom(QDate date) const;
    std::vector<OpenState> scheduleStates(WallMinute at) const;
    OpenOutlook computedOutlook(std::uint32_t profile, const QDateTime &now) const;
    template <typename Combine>
    void forEachProfile(Combine combine) const;

    QTimeZone m_zone;
    std::vector<HoursContext> m_contexts;
    std::vector<Schedule> m_schedules;
    std::vector<std::vector<std::uint32_t>> m_profiles;
    std::map<std::pair<QString, std::uint32_t>, std::uint32_t> m_scheduleNumbers;
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_profileNumbers;
    mutable std::atomic<std::shared_ptr<const OpenTable>> m_table;
    mutable std::atomic<std::shared_ptr<const Weeks>> m_weeks;
    mutable std::atomic<std::shared_ptr<Outlooks>> m_outlooks;
};

}
