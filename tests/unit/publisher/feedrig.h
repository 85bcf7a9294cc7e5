// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "publisher/feed.h"
#include "publisher/feedstate.h"
#include "support/cataloguebuilder.h"

#include <QTemporaryDir>

namespace paraply {

/// A feed in a folder of its own with its keys beside it (root-1 to root-3, targets, snapshot, timestamp), small catalogues to release, and
/// a clock that is moved by hand.
class FeedRig {
public:
    FeedRig();

    QString folder() const { return m_folder.filePath(QStringLiteral("feed")); }
    QString keyFolder() const { return m_folder.filePath(QStringLiteral("keys")); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }

    /// A catalogue with `services` services; `phone` is the number of the first.
    QString catalogue(int services, const QString &phone, const QString &region = QStringLiteral("orebro")) const;

    FeedRun run(FileOps &files = realFiles());
    FeedKeys &keys() { return m_keys; }
    void advance(int days) { m_now = m_now.addDays(days); }
    QDateTime now() const { return m_now; }

    /// A feed with this rig's keys; fails the test when it cannot be made.
    void create(int rootThreshold = 1);
    FeedReleased release(const QString &catalogue, bool allow = false);
    FeedState state() const;

private:
    class MovedClock final : public Clock {
    public:
        explicit MovedClock(const QDateTime &now) : m_at(now) { }
        QDateTime now() const override { return m_at; }

    private:
        const QDateTime &m_at;
    };

    QTemporaryDir m_folder;
    QDateTime m_now {QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
    MovedClock m_clock {m_now};
    FeedKeys m_keys;
};

/// For INFO: what stands in the way, with what the system said.
template <typename T>
std::string toldBy(const FeedResult<T> &result)
{
    QStringList lines;
    if (!result) {
        for (const FeedTrouble &trouble : result.troubles())
            lines.append(QStringLiteral("fault %1: %2; %3").arg(int(trouble.fault)).arg(trouble.parameters.join(QStringLiteral(" | ")), trouble.error.detail));
    }
    return lines.join(u'\n').toStdString();
}

/// The faults of a result that is no good; empty for a good one.
template <typename T>
std::vector<FeedFault> faultsOf(const FeedResult<T> &result)
{
    std::vector<FeedFault> faults;
    if (!result) {
        for (const FeedTrouble &trouble : result.troubles())
            faults.push_back(trouble.fault);
    }
    return faults;
}

}
