// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"
#include "catalogue/service.h"
#include "exchange/recurrence.h"

#include <vector>

namespace paraply {

/// One time a service is known to open. Minutes from midnight on the region's clocks; `end` passes 1440 when it is on the next
/// day. Where nobody wrote when it closes there is no end.
struct Opening {
    QString session;   ///< id; empty: the service's own hours
    QDate day;
    int start = 0;
    std::optional<int> end;
    bool operator==(const Opening &) const = default;
};

/// The same times of one session on many days.
struct OpeningSeries {
    QString session;
    int number = 0;    ///< which one of its session's, from 0
    int start = 0;
    std::optional<int> end;
    Recurrence days;
};

/// What is known of a service's openings from a day to a day, both inside. Days on which nothing is known, days whose times are
/// not, and uncertain times are no openings: nobody shall be sent there by a calendar.
struct Openings {
    std::vector<Opening> known;       ///< in time's order
    bool daysNotKnown = false;        ///< some day between the first and the last known one (a holiday, a school break) is not
    std::vector<OpeningSeries> series() const;
};

/// `session` narrows it to one session, or with "" to the service's own hours; nothing: all of them. At most ten years.
Openings openingsOf(const Service &service, const Region &region, DateRange days, const std::optional<QString> &session = {});

}
