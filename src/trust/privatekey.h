// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "trust/keys.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

struct evp_pkey_st;

namespace paraply {

/// Bytes that are wiped from memory when they are no longer needed: a passphrase. Moved, never copied.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) { }
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)) { }
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    ~Secret() { wipe(); }

    QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    bool isEmpty() const { return m_bytes.empty(); }
    bool operator==(const Secret &) const = default;

private:
    void wipe();
    std::vector<char> m_bytes;
};

/// The signature schemes of TUF that we sign with.
enum class KeyKind : unsigned char {
    Ed25519,     ///< keytype and scheme "ed25519": what new keys are
    EcdsaP256,   ///< "ecdsa", "ecdsa-sha2-nistp256"; signatures in DER
    Rsa          ///< "rsa", "rsassa-pss-sha256", salt as long as the digest; 2048 bits at least, 3072 when made here
};

/// A key that signs metadata. It lives in OpenSSL, which wipes it when it goes. Any thread, one at a time.
class PrivateKey {
public:
    /// Code::Internal when OpenSSL has no randomness or no such algorithm.
    static Result<PrivateKey> generate(KeyKind kind = KeyKind::Ed25519);

    /// Reads one PKCS#8 private key in PEM, encrypted with a passphrase (RFC 5208, RFC 7468); what stands before it is passed over.
    /// Code::Invalid: the passphrase is not the one. Code::Foreign: there is no encrypted private key, or one of a kind we do not
    /// sign with. Code::Damaged: there is one, cut off or changed.
    static Result<PrivateKey> load(QByteArrayView pem, const Secret &passphrase);

    /// As `load` reads it: PBES2 with scrypt (N 16384, r 8, p 5) and AES-256-CBC, salt and vector new each time, behind a line that
    /// names the key id. An empty passphrase is Code::Invalid.
    Result<QByteArray> encrypted(const Secret &passphrase) const;

    KeyKind kind() const { return m_kind; }
    const PublicKey &publicKey() const { return m_publicKey; }
    /// The id of the public key, as the metadata name it.
    const QString &id() const { return m_id; }

    Result<QByteArray> sign(QByteArrayView message) const;

private:
    struct Freeing {
        void operator()(evp_pkey_st *key) const;
    };
    using Handle = std::unique_ptr<evp_pkey_st, Freeing>;
    PrivateKey(Handle key, KeyKind kind, PublicKey publicKey);
    static Result<PrivateKey> from(Handle key);

    Handle m_key;
    KeyKind m_kind = KeyKind::Ed25519;
    PublicKey m_publicKey;
    QString m_id;
};

}
