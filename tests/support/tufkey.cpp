// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/tufkey.h"

#include <QCryptographicHash>
#include <QMap>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace paraply {
namespace {

/// Canonical for what keys hold, written apart from the product: strings and objects.
void writeCanonical(const nlohmann::json &value, std::string &out)
{
    if (!value.is_object() && !value.is_string()) {
        out += value.dump();
        return;
    }
    if (value.is_string()) {
        out += '"';
        for (const char letter : value.get_ref<const std::string &>()) {
            if (letter == '"' || letter == '\\')
                out += '\\';
            out += letter;
        }
        out += '"';
        return;
    }
    const char *between = "{";
    for (const auto &[name, member] : value.items()) {
        out += between;
        between = ",";
        writeCanonical(name, out);
        out += ':';
        writeCanonical(member, out);
    }
    out += value.empty() ? "{}" : "}";
}

}

void TufKey::release(evp_pkey_st *pair)
{
    EVP_PKEY_free(pair);
}

void TufKey::describe(const char *type, const char *scheme, const QByteArray &publicValue)
{
    object = {{"keytype", type}, {"scheme", scheme}, {"keyval", {{"public", publicValue.toStdString()}}}};
}

QByteArray TufKey::pem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, m_pair.get());
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    const QByteArray written(text, qsizetype(length));
    BIO_free(bio);
    return written;
}

TufKey TufKey::ed25519()
{
    TufKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    unsigned char raw[32];
    size_t length = sizeof raw;
    EVP_PKEY_get_raw_public_key(key.m_pair.get(), raw, &length);
    key.describe("ed25519", "ed25519", QByteArray(reinterpret_cast<const char *>(raw), 32).toHex());
    return key;
}

TufKey TufKey::ecdsa(const char *type)
{
    TufKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    key.describe(type, "ecdsa-sha2-nistp256", key.pem());
    return key;
}

TufKey TufKey::rsa(const char *scheme, int bits, int salt)
{
    static QMap<int, std::shared_ptr<TufKey>> pairs;
    auto &pair = pairs[bits];
    if (!pair)
        pair.reset(new TufKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(bits))));
    TufKey key = *pair;
    key.m_salt = salt;
    key.describe("rsa", scheme, key.pem());
    return key;
}

std::string TufKey::id() const
{
    std::string canonical;
    writeCanonical(object, canonical);
    return QCryptographicHash::hash(QByteArray::fromStdString(canonical), QCryptographicHash::Sha256).toHex().toStdString();
}

QByteArray TufKey::sign(const QByteArray &message) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    const std::string scheme = object["scheme"];
    const EVP_MD *digest = scheme == "ed25519" ? nullptr : scheme.ends_with("512") ? EVP_sha512() : EVP_sha256();
    EVP_DigestSignInit(context, &keyContext, digest, nullptr, m_pair.get());
    if (scheme.starts_with("rsassa-pss")) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, m_salt);
    }
    size_t length = 4096;
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    const bool isSigned = EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length,
                                        reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size())) == 1;
    EVP_MD_CTX_free(context);
    signature.truncate(isSigned ? qsizetype(length) : 0);
    return signature;
}

}
