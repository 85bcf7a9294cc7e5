// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"

#include <optional>

namespace paraply {

/// The trusted metadata on disk. What it gives out is only as good as its bytes: whoever reads verifies. Beside the roles' files it
/// keeps two notes of its own, `timestamp.validator` and `rotation`. One thread, one user of the folder at a time.
class TrustFolder {
public:
    TrustFolder(QString folder, FileOps &files) : m_folder(std::move(folder)), m_files(files) { }

    /// Takes away what writing files left behind when the power went.
    Result<void> sweep();

    /// The bytes of a role's file; nothing when it is not there or is no file of at most `limit` bytes: broken is as good as absent.
    Result<std::optional<QByteArray>> read(const QString &role, qint64 limit) const;
    Result<void> write(const QString &role, const QByteArray &bytes);
    Result<void> forget(const QString &role);

    /// The validator under which the source gave exactly this timestamp; empty when none is known.
    QByteArray validatorOf(const QByteArray &timestamp) const;
    /// Forgetting it, by an empty one, too.
    Result<void> keepValidator(const QByteArray &timestamp, const QByteArray &validator);

    /// Said before the root of that version is written, so that a crash between the two files cannot lose it: from that root on,
    /// the timestamp and snapshot that other keys signed must go (5.3.11).
    Result<void> noteRotation(qint64 rootVersion);
    /// Whether a rotation that the trusted root has seen still waits for its consequences.
    bool hasRotation(qint64 rootVersion) const;
    Result<void> endRotation();

private:
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    FileOps &m_files;
};

}
