// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace paraply {

/// Where "now" comes from, so that a tour, a test or `--at` can hold it still. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime moment) : m_moment(moment.toUTC()) { }
    QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

}
