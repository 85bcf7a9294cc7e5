// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace paraply {

/// The first moment after `after` at which the zone's clocks show `minute` of `date`; `minute` may pass 1440. A time that
/// the clocks skip counts as the moment they jump; one that they show twice counts twice. Nothing when it is past.
/// The answer has spec Qt::OffsetFromUTC.
std::optional<QDateTime> momentAfter(const QDateTime &after, QDate date, int minute, const QTimeZone &zone);

}
