// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/metadata.h"
#include "trust/privatekey.h"

#include <vector>

namespace paraply {

/// The keys that sign one file; not owned. A key given twice signs once.
using Signers = std::vector<const PrivateKey *>;

/// The bytes of a metadata file (TUF specification 1.0, section 4): the value's signed part, with one signature of its canonical form
/// by each signer, without white space and in the order of names, so that the same values and ed25519 keys give the same bytes.
/// The value's own envelope is not looked at, its key objects are written with their unknown members. Whether the signers are enough is for
/// the caller to know. Code::Invalid: the value breaks a rule that the parsers hold others to; Code::Internal: a key does not sign.
Result<QByteArray> authored(const Root &root, const Signers &signers);
/// Ends in as many line ends as it takes to have another length than the version before it.
Result<QByteArray> authored(const Timestamp &timestamp, const Signers &signers);
Result<QByteArray> authored(const Snapshot &snapshot, const Signers &signers);
Result<QByteArray> authored(const Targets &targets, const Signers &signers);

/// What another file says of these bytes: length and SHA-256.
MetaFile metaFileOf(qint64 version, QByteArrayView bytes);

}
