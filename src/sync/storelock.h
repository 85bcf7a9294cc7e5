// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/filelock.h"
#include "sync/store.h"

#include <optional>

namespace paraply {

using LockOutcome = FileLock::Outcome;

/// The right to write to a store, in this process and among all others of this machine, until it goes. The system takes it back
/// from a process that is killed, so that nothing is ever locked by nobody. Making it also makes the store's folders.
class StoreLock {
public:
    /// Does not wait.
    explicit StoreLock(Store &store);
    Q_DISABLE_COPY_MOVE(StoreLock)

    LockOutcome outcome() const { return m_outcome; }
    /// Why it Failed.
    const Error &error() const { return m_error; }

    // The rest only while Held.

    /// Removes what nobody needs: catalogues that the pointer does not name, the former one when the newest has served, and all in
    /// staging but the downloads that are named there (none given: but all downloads), whole or in part. What cannot be removed is
    /// left for next time.
    void clean(const std::optional<QStringList> &downloads);
    /// Moves a finished, verified and flushed file of staging into its place and switches to it, in this order: after a crash at any
    /// moment the pointer names files that are there. The newest until now becomes the former, unless it `isDamaged`.
    /// Gives the generation as it is now.
    Result<Generation> install(const QString &staged, const Generation &generation, bool isDamaged);
    /// As `Store::served`.
    Result<void> served(const QString &digest);

private:
    Result<void> prepare();
    Result<void> write(const StorePointer &pointer);
    void removeFrom(const QString &folder, const std::function<bool(const QString &name)> &isRubbish);

    Store &m_store;
    std::optional<FileLock> m_lock;
    LockOutcome m_outcome = LockOutcome::Failed;
    Error m_error;
};

}
