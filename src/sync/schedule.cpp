// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/schedule.h"

#include <algorithm>

namespace paraply {

using std::chrono::seconds;

namespace {

/// No server may keep us away for longer.
constexpr seconds kLongestDelay = std::chrono::hours(24);
/// The feed's own mistakes are mended by people, and those take a while.
constexpr seconds kFirstRetryOfMistakes = std::chrono::minutes(15);
/// Announced by the system, so that not all of a house ask in one second.
constexpr seconds kRegainedWithin(5);

seconds part(seconds whole, double share)
{
    return seconds(qint64(double(whole.count()) * share));
}

bool mendsItself(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Offline:
    case SyncOutcome::Unreachable:
    case SyncOutcome::TimedOut:
    case SyncOutcome::Cut:
    case SyncOutcome::Busy:
    case SyncOutcome::ServerFailed:
    case SyncOutcome::Misdirected:
    case SyncOutcome::CaptivePortal:
    case SyncOutcome::Untrusted:
    case SyncOutcome::Incomplete:
    case SyncOutcome::StoreBusy: return true;
    default: return false;
    }
}

}

bool Schedule::isDue(const QDateTime &now) const
{
    return wait(now) == seconds(0);
}

seconds Schedule::wait(const QDateTime &now) const
{
    QDateTime due = m_next;
    if (!due.isValid() && m_lastGood.isValid())
        due = m_lastGood.addSecs(m_pace.every.count());
    // What was noted under a clock that was ahead does not count.
    const bool isFromTheFuture = m_lastTried.isValid() && m_lastTried > now;
    if (!due.isValid() || isFromTheFuture || due <= now)
        return seconds(0);
    return seconds(now.secsTo(due));
}

void Schedule::report(const SyncReport &report, const QDateTime &now, double random)
{
    // Jitter: a tenth to either side when all is well, half to all of the delay when not.
    seconds delay = part(m_pace.every, 0.9 + 0.2 * random);
    if (report.outcome == SyncOutcome::Cancelled) {
        m_next = now.addSecs(delay.count());
        return;
    }
    m_lastTried = now;
    m_notBefore = QDateTime();
    if (report.isGood() || report.outcome == SyncOutcome::PatchOnly || report.outcome == SyncOutcome::SchemaTooNew) {
        m_failures = 0;
        m_lastGood = now;
    } else {
        const seconds first = mendsItself(report.outcome) ? m_pace.firstRetry : std::max(m_pace.firstRetry, kFirstRetryOfMistakes);
        const seconds backedOff = std::min<seconds>(first * (qint64(1) << std::min(m_failures, 20)), m_pace.every);
        delay = part(backedOff, 0.5 + 0.5 * random);
        m_failures = std::min(m_failures + 1, 1000);
    }
    if (report.retryAfter) {
        const seconds asked = std::min(*report.retryAfter, kLongestDelay);
        m_notBefore = now.addSecs(asked.count());
        delay = std::max(delay, asked + part(asked, 0.1 * random));
    }
    m_next = now.addSecs(std::max(delay, seconds(1)).count());
}

void Schedule::regained(const QDateTime &now, double random)
{
    if (m_failures == 0)
        return;
    const QDateTime soon = now.addSecs(part(kRegainedWithin, random).count());
    if (!m_notBefore.isValid() || m_notBefore <= soon)
        m_next = std::min(m_next, soon);
}

}
