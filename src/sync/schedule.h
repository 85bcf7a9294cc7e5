// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/syncreport.h"

#include <QDateTime>

namespace paraply {

/// How often a device asks its feed.
struct SyncPace {
    std::chrono::seconds every = std::chrono::hours(6);       ///< a kiosk: one hour
    std::chrono::seconds firstRetry = std::chrono::seconds(30);
};

/// When to ask again: a value that changes with each report. What the system believes of its network never holds an attempt back; a
/// network that is said to be back only brings one forward. Randomness is given, in [0, 1), so that a million devices do not
/// ask in the same second, and a test knows what comes.
class Schedule {
public:
    explicit Schedule(SyncPace pace = {}) : m_pace(pace) { }
    /// As remembered from an earlier run; moments that are not valid are none.
    Schedule(SyncPace pace, QDateTime lastGood, QDateTime lastTried) : m_pace(pace), m_lastGood(lastGood), m_lastTried(lastTried) { }

    /// True at the first start, when the last good answer is older than the pace, and when it is time to try again. A clock that was
    /// set back does not put it off for ever.
    bool isDue(const QDateTime &now) const;
    /// How long to wait from now until `isDue`.
    std::chrono::seconds wait(const QDateTime &now) const;

    void report(const SyncReport &report, const QDateTime &now, double random);
    /// The network is said to be there again: soon, unless the server asked for a delay.
    void regained(const QDateTime &now, double random);
    /// Whether the last attempt failed in a way that will be tried again sooner than the pace.
    bool isRetrying() const { return m_failures > 0; }

    const QDateTime &lastGood() const { return m_lastGood; }
    const QDateTime &lastTried() const { return m_lastTried; }

private:
    SyncPace m_pace;
    QDateTime m_lastGood, m_lastTried, m_next, m_notBefore;
    int m_failures = 0;
};

}
