// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/update.h"

#include <QCoreApplication>

namespace paraply {

/// How an update ended, and what to do next, in words: a sentence of its own for every outcome (docs/reliability.md).
class UpdateWords {
    Q_DECLARE_TR_FUNCTIONS(UpdateWords)
public:
    static QString title(const SyncReport &report);
    /// Empty when there is nothing to do.
    static QString step(const SyncReport &report);
    /// "The feed last answered 5 minutes ago."
    static QString asked(const QDateTime &lastGood, const QDateTime &now);
    /// "Fetching: 34 kB of 120 kB"
    static QString progress(SyncStage stage, qint64 done, qint64 total);
    /// "120 kB": thousands, as shops and networks count.
    static QString bytes(qint64 count);

    static QString noInvitation();
    static QString noFeedThere();
    static QString notKept();
};

}
