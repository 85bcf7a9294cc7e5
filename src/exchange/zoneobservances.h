// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace paraply {

/// A zone as a VTIMEZONE (RFC 5545, 3.6.5) that holds from one year to another: a yearly rule where each change is on the last
/// Sunday of the same month (as in the European Union since 1996), else every change by itself.
QByteArray zoneObservances(const QTimeZone &zone, int firstYear, int lastYear);

}
