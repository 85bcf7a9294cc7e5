// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "trust/metadata.h"
#include "trust/trustreport.h"

#include <functional>

namespace paraply {

/// Where a target lies below the source of target files (TUF specification 5.7.3, 6.2.1): in its own name, or with consistent
/// snapshots with one of its hashes before the last part of it.
QString targetFetchName(const TargetFile &target, bool isHashNamed);

/// One download of a target, see TrustClient::download. Used once.
class TargetDownload {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    TargetDownload(const TargetFile &target, bool isHashNamed, ByteSource &source, FileOps &files, const QString &to, const Progress &progress);

    TrustReport run(std::stop_token stop);

private:
    bool isThereAlready() const;
    void beginWith(const QByteArray &bytes);
    void attempt(qint64 from, std::stop_token stop);
    Result<void> take(qint64 offset, QByteArrayView bytes);
    Result<void> open(qint64 offset);
    void judge(const FetchReply &reply);
    void install();
    void fail(TrustOutcome outcome, const QString &detail);
    void failStorage(const Error &error);
    bool isPageInstead(qint64 offset, QByteArrayView bytes) const;
    void drop();

    const TargetFile &m_target;
    ByteSource &m_source;
    FileOps &m_files;
    const Progress &m_progress;
    QString m_name, m_to, m_part;
    TrustReport m_report;
    DigestCheck m_digests;
    std::unique_ptr<FileWriter> m_writer;
    QByteArray m_beginning;   ///< of the part that is gone on with
    qint64 m_done = 0;
    bool m_isTooLong = false, m_isPage = false;
};

}
