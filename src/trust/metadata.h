// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/digests.h"
#include "trust/keys.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace paraply {

/// The metadata of a TUF repository (specification 1.0, section 4) as values: parsed strictly, bounded by the size of the bytes, and
/// not yet verified. What the specification does not name is kept only in the canonical form that is signed.

/// What a key of a role said of the signed part.
struct Signature {
    QString keyId;
    QByteArray bytes;   ///< empty when it was no hex: it verifies nothing
};

/// What is around every role. Two signatures of one key id are not allowed (4.2.1), so ids stand once here.
struct Envelope {
    std::vector<Signature> signatures;
    QByteArray message;   ///< the canonical form of "signed"
};

/// Which keys speak for a role, and how many must.
struct RoleKeys {
    QStringList keyIds;   ///< each once
    int threshold = 1;    ///< at least 1
    bool operator==(const RoleKeys &) const = default;
};

using KeyTable = QMap<QString, PublicKey>;

/// What every role says of itself.
struct RoleState {
    Envelope envelope;
    qint64 version = 0;   ///< at least 1
    QDateTime expires;    ///< UTC
    /// 4.3: what has expired is no longer trusted; its last moment is the one before `expires`.
    bool isExpiredAt(const QDateTime &moment) const { return expires <= moment; }
};

struct Root : RoleState {
    bool consistentSnapshot = false;
    KeyTable keys;
    QMap<QString, RoleKeys> roles;   ///< root, timestamp, snapshot and targets are there
};

/// What one metadata file says of another.
struct MetaFile {
    qint64 version = 0;
    std::optional<qint64> length;
    Hashes hashes;   ///< empty: none listed
};

struct Timestamp : RoleState {
    MetaFile snapshot;
};

struct Snapshot : RoleState {
    QMap<QString, MetaFile> meta;   ///< by file name, as "targets.json", which is there
};

struct TargetFile {
    QString path;
    qint64 length = 0;
    Hashes hashes;
    QByteArray custom;   ///< JSON text of "custom"; empty: none
};

/// What a targets role says of a role it trusts with some paths.
struct Delegation {
    QString name;   ///< none of the four top-level roles
    RoleKeys keys;
    bool terminating = false;
    QStringList paths;                    ///< patterns, see pathpattern.h
    QList<QByteArray> pathHashPrefixes;   ///< hex; either this or `paths`
    /// Whether the delegation says anything of the target at `path`; one with neither paths nor prefixes says nothing of any.
    bool covers(const QString &path) const;
};

/// The top-level targets role or a delegated one.
struct Targets : RoleState {
    QMap<QString, TargetFile> targets;
    KeyTable delegationKeys;
    std::vector<Delegation> delegations;   ///< in order of priority
};

/// Parse the bytes of a file; Code::Invalid says what rule is broken. Nothing is verified.
Result<Root> parseRoot(QByteArrayView bytes);
Result<Timestamp> parseTimestamp(QByteArrayView bytes);
Result<Snapshot> parseSnapshot(QByteArrayView bytes);
Result<Targets> parseTargets(QByteArrayView bytes);

/// Whether enough of the role's keys have signed. A key counts once, under how many ids it may be listed.
bool meetsThreshold(const Envelope &envelope, const KeyTable &keys, const RoleKeys &role);
/// Whether a key that spoke for a role in `before` no longer does in `after`: what it signed then must be forgotten (5.3.11).
bool hasRotated(const QString &role, const Root &before, const Root &after);

/// The name of a role's file on disk: percent-encoded but for letters, digits, `-`, `.`, `_` and `~`. Different roles have different
/// names, also where the file system does not tell capitals from small letters the top-level roles stay apart.
QString roleFileName(const QString &role);

}
