// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <memory>

struct evp_pkey_st;

namespace paraply {

/// A key pair of a test repository, with the object that stands for it in metadata. Made by OpenSSL directly: nothing of the product
/// is under it. Copies share the pair.
class TufKey {
public:
    static TufKey ed25519();
    /// On P-256; the type is "ecdsa" or its other spelling.
    static TufKey ecdsa(const char *type = "ecdsa");
    /// `scheme` as "rsassa-pss-sha256"; a salt of -1 is as long as the digest. One pair per size serves all tests of a program.
    static TufKey rsa(const char *scheme = "rsassa-pss-sha256", int bits = 2048, int salt = -1);

    /// keytype, scheme, keyval; a test may add to it. Then the id is another one.
    nlohmann::json object;
    /// The SHA-256 of the canonical form of `object`, in hex.
    std::string id() const;
    QByteArray sign(const QByteArray &message) const;

private:
    explicit TufKey(evp_pkey_st *pair) : m_pair(pair, &TufKey::release) { }
    static void release(evp_pkey_st *pair);
    void describe(const char *type, const char *scheme, const QByteArray &publicValue);
    QByteArray pem() const;

    std::shared_ptr<evp_pkey_st> m_pair;
    int m_salt = -1;
};

}
