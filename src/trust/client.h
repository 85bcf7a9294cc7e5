// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"
#include "base/clock.h"
#include "base/files.h"
#include "trust/metadata.h"
#include "trust/trustreport.h"

#include <functional>

namespace paraply {

struct TrustedState;

/// Where a target was found.
struct Lookup {
    TrustReport report;                 ///< NoTarget: no role that may speak of it does
    std::optional<TargetFile> target;   ///< exactly when `report` is good
    QString role;                       ///< that said so
};

/// What was found of a kind.
struct Listing {
    TrustReport report;
    std::vector<TargetFile> targets;   ///< also when `report` is not good: what was found before
};

/// The client workflow of TUF (specification 1.0, section 5) over a folder of trusted metadata and a source of newer. The folder holds
/// root.json, timestamp.json, snapshot.json, targets.json and <role>.json of delegated roles (see roleFileName), byte for byte as they
/// were fetched; each is replaced atomically, so that a crash at any moment leaves what the next refresh can go on from. Blocking;
/// one thread; nobody else may use the folder meanwhile.
class TrustClient {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    TrustClient(QString folder, ByteSource &metadata, FileOps &files, const Clock &clock);
    ~TrustClient();

    /// Makes the folder, with a root that was obtained by other means. Code::Invalid when it is no root, or is not signed by
    /// its own threshold. An expired one is good: it may lead to a newer.
    static Result<void> begin(const QString &folder, const QByteArray &root, FileOps &files);

    /// 5.1 to 5.6.6: root, timestamp, snapshot, targets. Where nothing is new it costs one conditional request for the timestamp
    /// and one for a next root. Time stands still from its beginning.
    TrustReport refresh(std::stop_token stop = {});
    /// What is on disk, verified again, without the source. Expired: all verified, and too old to be relied on.
    TrustReport load();

    /// The top-level targets; null unless the last `refresh` was good, or the last `load` was good or Expired.
    const Targets *targets() const;
    /// The versions that are trusted now; 0 for a role that is not.
    qint64 rootVersion() const;
    qint64 timestampVersion() const;

    /// 5.6.7: searches the target in the top-level targets and in what they delegate to, in order of priority. After a good
    /// `refresh` (or `load`), with its time.
    Lookup find(const QString &path, std::stop_token stop = {});

    /// For whoever knows where a target would be and not its name: every target that a role lists which the search for `path` would
    /// ask, and that `find` finds. Costs what the search for a target costs that is not there.
    Listing list(const QString &path, std::stop_token stop = {});

    /// 5.7: the target as the file `to`, from a source of target files. What is there already and is the one is not fetched
    /// (Current). It grows as `to` + ".part", which outlives a cut connection and is gone on with next time; it is never renamed
    /// before its length and every known hash agree.
    TrustReport download(const TargetFile &target, ByteSource &source, const QString &to, std::stop_token stop = {},
                         const Progress &progress = {});

private:
    QString m_folder;
    ByteSource &m_metadata;
    FileOps &m_files;
    const Clock &m_clock;
    std::unique_ptr<TrustedState> m_trusted;   ///< what the last refresh or load verified
};

}
