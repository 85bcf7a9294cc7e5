// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/week.h"

namespace paraply {

/// What one service at one of its places adds to a week. Lives within one weekOf().
class WeekService {
public:
    /// Both must outlive this.
    WeekService(const Region &region, const Service &service, const QString &location);
    void setDistance(double metres) { m_model.distanceMetres = metres; }
    void addTo(WeekAnswer &answer, const Query &query) const;

private:
    struct Schedule {
        const Session *session = nullptr;   ///< null: the service's own hours
        OpeningHours hours;
        HoursContext context;
    };
    void addSchedule(const Schedule &schedule, WeekAnswer &answer, const Query &query) const;
    WeekEntry entryOf(const Schedule &schedule, const Query &query) const;
    bool suits(const WeekEntry &entry, const Query &query) const;
    bool tellDay(WeekEntry &entry, const Schedule &schedule, QDate date) const;
    /// Whether it is held on that weekday when there is no holiday, school break or exception.
    bool isOrdinary(const Schedule &schedule, QDate date) const;

    const Region &m_region;
    const Service &m_service;
    WeekEntry m_model;
    std::vector<Schedule> m_schedules;
};

/// The week without what is said about an empty one; `query` is as a week asks.
Result<WeekAnswer> heldWeek(const Catalogue &catalogue, const Query &query, QDate from);

}
