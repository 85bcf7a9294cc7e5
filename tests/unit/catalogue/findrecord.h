// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"

namespace paraply {

/// A service at one of its places (or at none), whole, with what the rules of finding speak of.
struct FindRecord {
    struct Timetable {
        OpeningHours hours;
        HoursContext context;
    };
    struct Bound {
        AgeRange ages;
        QString session;   ///< empty: the service
    };

    Service service;
    std::optional<Location> location;
    std::vector<Timetable> timetables;
    std::vector<Bound> bounds;
    QStringList titles, descriptions;   ///< folded words
    bool expecting = false;
};

std::vector<FindRecord> findRecords(const Catalogue &catalogue, const QStringList &serviceIds);

/// Whether one is the other with one letter put in, left out, changed, or two neighbours exchanged (by dynamic programming).
bool isOneMistakeApart(const QString &a, const QString &b);

}
