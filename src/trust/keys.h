// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace paraply {

/// A public key as metadata names it (TUF specification 4.2.2). One of a type or scheme that we do not know is kept as it is; it
/// verifies nothing.
struct PublicKey {
    QByteArray type;         ///< "ed25519", "ecdsa" (also spelt "ecdsa-sha2-nistp256"), "rsa"
    QByteArray scheme;       ///< see knownSchemes()
    QByteArray publicValue;  ///< hex for ed25519, PEM (SubjectPublicKeyInfo) otherwise; empty when it is no text
    QByteArray canonical;    ///< the canonical form of the whole object, with its unknown members
};

/// The schemes that `verifies` can verify.
QList<QByteArray> knownSchemes();

/// From the JSON object of a key. Code::Invalid when it is none: keytype, scheme and keyval must be there.
Result<PublicKey> publicKey(const nlohmann::json &object);
/// From its three parts, with nothing else in the object.
PublicKey publicKey(const QByteArray &type, const QByteArray &scheme, const QByteArray &publicValue);

/// The key id the specification computes: the SHA-256 of the canonical form, 64 hex digits.
QString keyId(const PublicKey &key);

/// The same for two keys exactly when they are one key, however their objects are written: the hash of the DER form of what they
/// hold. Empty for a key that we cannot use: of another type or scheme, broken, or an RSA key below 2048 bits.
QByteArray keyIdentity(const PublicKey &key);

/// Whether `signature` is this key's for `message`. False too for a key that we cannot use. RSA-PSS signatures may have a salt of any
/// length.
bool verifies(const PublicKey &key, QByteArrayView message, const QByteArray &signature);

}
