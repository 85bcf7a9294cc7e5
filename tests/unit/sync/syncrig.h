// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "support/forwardingfiles.h"
#include "support/servedfeed.h"
#include "sync/update.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

namespace paraply {

/// A device that follows a test's feed, without a network. Its clock stands at noon of the third of March 2030 unless a test sets it.
struct SyncRig {
    SyncRig() : store(folder.filePath(QStringLiteral("store")), {})
    {
        request.root = feed.root();
    }

    SyncReport sync()
    {
        const FixedClock clock(now);
        return synchronise(store, request, metadata ? *metadata : feed.repository, targets ? *targets : feed.repository, clock, stop);
    }
    SyncOutcome outcome() { return sync().outcome; }
    /// The digest of what a reader would open now: the first candidate that can be opened.
    QString served() const
    {
        for (const Generation &candidate : store.candidates()) {
            if (const auto catalogue = Catalogue::open(candidate.path))
                return (*catalogue)->digest();
        }
        return {};
    }
    void bundle(const QString &path) { store = Store(store.folder(), path); }

    ServedFeed feed;
    QTemporaryDir folder;
    Store store;
    SyncRequest request;
    ByteSource *metadata = nullptr, *targets = nullptr;
    std::stop_token stop;
    QDateTime now = QDateTime(QDate(2030, 3, 3), QTime(12, 0), Qt::UTC);
};

}

namespace Catch {

template <>
struct StringMaker<paraply::SyncOutcome> {
    static std::string convert(paraply::SyncOutcome outcome) { return paraply::codeOf(outcome).data(); }
};

template <>
struct StringMaker<paraply::SyncVia> {
    static std::string convert(paraply::SyncVia via) { return paraply::codeOf(via).data(); }
};

}
