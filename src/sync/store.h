// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "sync/generation.h"

#include <vector>

namespace paraply {

/// The catalogues of this device and which of them counts, in one folder:
///
///     current                     the pointer, replaced in one step
///     catalogues/12-<16 hex>.sqlite   only whole, verified files ever get there
///     staging/                    what is being made; worth nothing but a download that can go on
///     trust/<feed key>/           trusted metadata (TrustClient's folder)
///     lock                        held by the one who writes
///
/// Reading needs no lock and may happen at any moment, beside any number of readers and a writer: a pointer names files that are
/// there, and a file that is removed later stays whole for who has it open. Any thread; writing is for who holds a StoreLock.
class Store {
public:
    /// Neither the folder nor the bundled catalogue (empty: none) need be there.
    Store(QString folder, QString bundled, FileOps &files = realFiles());

    const QString &folder() const { return m_folder; }
    FileOps &files() const { return *m_files; }

    /// What to open, best first: the newest, the former, the bundled one. When one cannot be opened take the next; when all
    /// of them fail ask again, for the store may have moved on meanwhile.
    std::vector<Generation> candidates() const;
    /// A pointer that cannot be read is replaced by what the catalogues' own names say.
    StorePointer pointer() const;

    /// Says that a reader has opened the newest and shown it: from then on the former is no longer needed. Nothing happens when
    /// another one is the newest by now, or somebody else writes just now: it is said again at the next opening.
    Result<void> served(const QString &digest);

    /// Where things are.
    QString pointerPath() const { return m_folder + QLatin1String("/current"); }
    QString lockPath() const { return m_folder + QLatin1String("/lock"); }
    QString catalogues() const { return m_folder + QLatin1String("/catalogues"); }
    QString staging() const { return m_folder + QLatin1String("/staging"); }
    QString trust(const QString &feedKey) const { return m_folder + QLatin1String("/trust/") + feedKey; }
    const QString &bundled() const { return m_bundled; }

private:
    StorePointer rescued() const;

    QString m_folder, m_bundled;
    FileOps *m_files;
};

}
