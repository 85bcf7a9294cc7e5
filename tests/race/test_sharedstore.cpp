// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/storelock.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>
#include <vector>

using namespace paraply;

// The store and its lock, without what fills a catalogue: that is SQLite's and Qt's network, which are not compiled for the sanitizer and
// run threads of their own. That a whole update beside others does no harm is shown by processes, in tests/flows/test_killed.

namespace {

QString digestOf(int sequence)
{
    return QString::number(sequence).rightJustified(64, QLatin1Char('0'));
}

/// Installs one catalogue if nobody else is at it; true when it did.
bool installNext(Store &store, std::atomic<int> &next)
{
    StoreLock lock(store);
    if (lock.outcome() != LockOutcome::Held)
        return false;
    lock.clean({});
    const int sequence = ++next;
    const QString staged = store.staging() + QStringLiteral("/new-%1").arg(sequence);
    const bool isMade = bool(store.files().writeAtomically(staged, digestOf(sequence).toLatin1()));
    return isMade && lock.install(staged, {sequence, digestOf(sequence), {}, QStringLiteral("orebro"), QStringLiteral("feed")}, false);
}

/// The newest that a reader finds; 0: none, -1: one that is not whole.
int newestIn(const Store &store)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const std::vector<Generation> candidates = store.candidates();
        if (candidates.empty())
            return 0;
        for (const Generation &candidate : candidates) {
            const auto bytes = store.files().read(candidate.path, 100);
            if (bytes)
                return *bytes == digestOf(int(candidate.sequence)).toLatin1() ? int(candidate.sequence) : -1;
        }
    }
    return -1;
}

}

TEST_CASE("Two who update a store and one who reads it, at once, meet only whole catalogues, and never older ones", "[race][store]")
{
    constexpr int kInstallations = 150;
    const QTemporaryDir folder;
    // One object for all: what is handed out are values.
    Store store(folder.filePath(QStringLiteral("store")), {});
    std::atomic<int> next = 0, installed = 0, broken = 0, older = 0;
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < 2; ++writer) {
            threads.emplace_back([&] {
                while (next < kInstallations)
                    installed += installNext(store, next);
            });
        }
        threads.emplace_back([&] {
            int last = 0;
            while (next < kInstallations) {
                const int found = newestIn(store);
                broken += found < 0;
                older += found > 0 && found < last;
                last = std::max(last, found);
                if (found > 0 && !store.served(digestOf(found)))
                    ++broken;
            }
        });
    }
    CHECK(installed == next);
    CHECK(next >= kInstallations);
    CHECK(broken == 0);
    CHECK(older == 0);
    CHECK(newestIn(store) == next);
}
