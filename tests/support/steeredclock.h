// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"

#include <atomic>

namespace paraply {

/// A clock that stands where a test puts it. Any thread.
class SteeredClock final : public Clock {
public:
    explicit SteeredClock(const QDateTime &moment) : m_moment(moment.toMSecsSinceEpoch()) { }
    void set(const QDateTime &moment) { m_moment = moment.toMSecsSinceEpoch(); }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_moment, Qt::UTC); }

private:
    std::atomic<qint64> m_moment;
};

}
