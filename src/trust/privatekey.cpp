// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/privatekey.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <array>
#include <limits>

namespace paraply {

namespace {

constexpr int kFewestRsaBits = 2048, kNewRsaBits = 3072;
constexpr qsizetype kLargestPem = 64 * 1024, kLongestPassphrase = 1024;
// OWASP's figures for scrypt in 16 MB; OpenSSL refuses to use more than 32 MB when it reads a key.
constexpr uint64_t kScryptN = 16384, kScryptR = 8, kScryptP = 5;

template <auto release>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Freed<PKCS8_PRIV_KEY_INFO_free>>;
using Encrypted = std::unique_ptr<X509_SIG, Freed<X509_SIG_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, Freed<X509_ALGOR_free>>;
using Digesting = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

// What OpenSSL complained of; its queue must not grow from call to call.
Error opensslError(Code code, QLatin1String what)
{
    char reason[256] = "no reason given";
    if (const unsigned long number = ERR_get_error(); number != 0)
        ERR_error_string_n(number, reason, sizeof reason);
    ERR_clear_error();
    return {code, QStringLiteral("%1: %2").arg(what, QLatin1String(reason))};
}

Bio readingBio(QByteArrayView bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, qsizetype(length));
}

std::optional<KeyKind> kindOf(EVP_PKEY *key)
{
    std::array<char, 64> group = {};
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_ED25519:
        return KeyKind::Ed25519;
    case EVP_PKEY_EC:
        if (EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1 && QByteArrayView(group.data()) == SN_X9_62_prime256v1)
            return KeyKind::EcdsaP256;
        return {};
    case EVP_PKEY_RSA:
        if (EVP_PKEY_get_bits(key) >= kFewestRsaBits)
            return KeyKind::Rsa;
        return {};
    default:
        return {};
    }
}

QByteArray publicPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_PUBKEY(bio.get(), key) == 1 ? contentOf(bio.get()) : QByteArray();
}

QByteArray publicHex(EVP_PKEY *key)
{
    std::array<unsigned char, 32> bytes = {};
    size_t length = bytes.size();
    if (EVP_PKEY_get_raw_public_key(key, bytes.data(), &length) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(length)).toHex();
}

PublicKey publicKeyOf(KeyKind kind, const QByteArray &text)
{
    switch (kind) {
    case KeyKind::Ed25519:
        break;
    case KeyKind::EcdsaP256:
        return publicKey("ecdsa", "ecdsa-sha2-nistp256", text);
    case KeyKind::Rsa:
        return publicKey("rsa", "rsassa-pss-sha256", text);
    }
    return publicKey("ed25519", "ed25519", text);
}

// PKCS#8 has no check sum: a byte that changed in the encrypted part may give another key. The line before it tells.
constexpr QByteArrayView kIdLine = "Key id: ";

// What the line says; empty when there is none, as in a file that another program made.
QByteArray idIn(QByteArrayView pem)
{
    const QByteArray text = pem.first(std::max<qsizetype>(pem.indexOf("-----BEGIN"), 0)).toByteArray();
    const qsizetype line = text.indexOf(kIdLine);
    return line < 0 ? QByteArray() : text.mid(line + kIdLine.size()).split('\n').first().trimmed();
}

// Whether the text says that a key begins here, so that "no key" can be told from "a broken one".
bool beginsEncryptedKey(QByteArrayView pem)
{
    return pem.toByteArray().contains("-----BEGIN ENCRYPTED PRIVATE KEY-----");
}

bool preparesPss(EVP_PKEY_CTX *context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
}

}

void Secret::wipe()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

void PrivateKey::Freeing::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

PrivateKey::PrivateKey(Handle key, KeyKind kind, PublicKey publicKey)
    : m_key(std::move(key)), m_kind(kind), m_publicKey(std::move(publicKey)), m_id(keyId(m_publicKey))
{
}

Result<PrivateKey> PrivateKey::from(Handle key)
{
    const auto kind = kindOf(key.get());
    if (!kind)
        return Error {Code::Foreign, QStringLiteral("the key is neither ed25519, nor ecdsa on P-256, nor rsa of 2048 bits or more")};
    const QByteArray text = *kind == KeyKind::Ed25519 ? publicHex(key.get()) : publicPem(key.get());
    if (text.isEmpty())
        return opensslError(Code::Internal, QLatin1String("the key has no public part"));
    PublicKey publicPart = publicKeyOf(*kind, text);
    return PrivateKey(std::move(key), *kind, std::move(publicPart));
}

Result<PrivateKey> PrivateKey::generate(KeyKind kind)
{
    Handle key;
    switch (kind) {
    case KeyKind::Ed25519:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        break;
    case KeyKind::EcdsaP256:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
        break;
    case KeyKind::Rsa:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(kNewRsaBits)));
        break;
    }
    if (!key)
        return opensslError(Code::Internal, QLatin1String("no key could be made"));
    return from(std::move(key));
}

Result<PrivateKey> PrivateKey::load(QByteArrayView pem, const Secret &passphrase)
{
    if (pem.size() > kLargestPem || !beginsEncryptedKey(pem))
        return Error {Code::Foreign, QStringLiteral("no encrypted private key (\"BEGIN ENCRYPTED PRIVATE KEY\")")};
    const Bio bio = readingBio(pem);
    const Encrypted encrypted(bio ? PEM_read_bio_PKCS8(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!encrypted)
        return opensslError(Code::Damaged, QLatin1String("the private key is damaged"));
    if (passphrase.isEmpty() || passphrase.bytes().size() > kLongestPassphrase)
        return Error {Code::Invalid, QStringLiteral("the passphrase is empty or too long")};
    const Pkcs8 plain(PKCS8_decrypt(encrypted.get(), passphrase.bytes().data(), int(passphrase.bytes().size())));
    // A changed byte and a wrong passphrase look the same from here: garbage comes out.
    Handle key(plain ? EVP_PKCS82PKEY(plain.get()) : nullptr);
    if (!key)
        return opensslError(Code::Invalid, QLatin1String("the passphrase does not open the key"));
    auto loaded = from(std::move(key));
    const QByteArray id = idIn(pem);
    if (loaded && !id.isEmpty() && id != loaded->id().toLatin1())
        return Error {Code::Damaged, QStringLiteral("the private key is not the one its file names")};
    return loaded;
}

Result<QByteArray> PrivateKey::encrypted(const Secret &passphrase) const
{
    if (passphrase.isEmpty() || passphrase.bytes().size() > kLongestPassphrase)
        return Error {Code::Invalid, QStringLiteral("the passphrase is empty or too long")};
    const Pkcs8 plain(EVP_PKEY2PKCS8(m_key.get()));
    Algorithm algorithm(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, kScryptN, kScryptR, kScryptP));
    if (!plain || !algorithm)
        return opensslError(Code::Internal, QLatin1String("the key cannot be encrypted"));
    const Encrypted encrypted(PKCS8_set0_pbe(passphrase.bytes().data(), int(passphrase.bytes().size()), plain.get(), algorithm.get()));
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!encrypted || !bio)
        return opensslError(Code::Internal, QLatin1String("the key cannot be encrypted"));
    (void)algorithm.release();   // it belongs to what was encrypted with it
    if (PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1)
        return opensslError(Code::Internal, QLatin1String("the key cannot be written"));
    return kIdLine.toByteArray() + m_id.toLatin1() + '\n' + contentOf(bio.get());
}

Result<QByteArray> PrivateKey::sign(QByteArrayView message) const
{
    const Digesting digesting(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr;   // belongs to `digesting`
    const EVP_MD *digest = m_kind == KeyKind::Ed25519 ? nullptr : EVP_sha256();
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.data());
    size_t length = 0;
    if (!digesting || EVP_DigestSignInit(digesting.get(), &context, digest, nullptr, m_key.get()) != 1
        || (m_kind == KeyKind::Rsa && !preparesPss(context))
        || EVP_DigestSign(digesting.get(), nullptr, &length, bytes, size_t(message.size())) != 1)
        return opensslError(Code::Internal, QLatin1String("the key does not sign"));
    QByteArray signature(qsizetype(length), '\0');
    if (EVP_DigestSign(digesting.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size_t(message.size())) != 1)
        return opensslError(Code::Internal, QLatin1String("the key does not sign"));
    signature.truncate(qsizetype(length));
    return signature;
}

}
