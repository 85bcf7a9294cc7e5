// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <set>
#include <vector>

namespace paraply {

/// An entry's time as libical's own expansion gives it: RRULE, EXDATE, RDATE and the file's VTIMEZONE applied.
struct ReadTime {
    QByteArray uid;
    QDateTime start, end;   ///< UTC
};

/// Parses with libical, fails the test when libical finds any fault, and expands every entry between two moments.
std::vector<ReadTime> readCalendar(const QByteArray &text, const QDateTime &from, const QDateTime &to);

}
