// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/keys.h"

#include "trust/canonicaljson.h"
#include "trust/digests.h"

#include <nlohmann/json.hpp>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace paraply {
namespace {

constexpr int kLeastRsaBits = 2048;   // TUF specification 4.2.2
constexpr int kMostRsaBits = 16384;   // a bound on the time of one verification
constexpr qsizetype kLongestPublicValue = 16 * 1024;

template <auto release>
struct Releasing {
    template <typename T>
    void operator()(T *thing) const { release(thing); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Releasing<EVP_PKEY_free>>;
using BioPointer = std::unique_ptr<BIO, Releasing<BIO_free>>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, Releasing<EVP_MD_CTX_free>>;

enum class Family { Ed25519, Ecdsa, RsaPss, RsaPkcs1 };

struct Scheme {
    QByteArrayView name;
    Family family;
    const EVP_MD *(*digest)();
    const char *curve;   ///< for Ecdsa
};

constexpr Scheme kSchemes[] = {
    {"ed25519", Family::Ed25519, nullptr, nullptr},
    {"ecdsa-sha2-nistp256", Family::Ecdsa, EVP_sha256, "prime256v1"},
    {"ecdsa-sha2-nistp384", Family::Ecdsa, EVP_sha384, "secp384r1"},
    {"rsassa-pss-sha256", Family::RsaPss, EVP_sha256, nullptr},
    {"rsassa-pss-sha384", Family::RsaPss, EVP_sha384, nullptr},
    {"rsassa-pss-sha512", Family::RsaPss, EVP_sha512, nullptr},
    {"rsa-pkcs1v15-sha256", Family::RsaPkcs1, EVP_sha256, nullptr},
    {"rsa-pkcs1v15-sha384", Family::RsaPkcs1, EVP_sha384, nullptr},
    {"rsa-pkcs1v15-sha512", Family::RsaPkcs1, EVP_sha512, nullptr},
};

/// The scheme of a key, when its type is one that goes with it.
const Scheme *schemeOf(const PublicKey &key)
{
    for (const Scheme &scheme : kSchemes) {
        if (scheme.name != key.scheme)
            continue;
        switch (scheme.family) {
        case Family::Ed25519:
            return key.type == "ed25519" ? &scheme : nullptr;
        case Family::Ecdsa:
            return key.type == "ecdsa" || key.type == scheme.name ? &scheme : nullptr;
        case Family::RsaPss:
        case Family::RsaPkcs1:
            return key.type == "rsa" ? &scheme : nullptr;
        }
    }
    return nullptr;
}

QByteArray fromHex(const QByteArray &hex, qsizetype bytes)
{
    const QByteArray value = QByteArray::fromHex(hex);
    // fromHex skips what is no digit; a value that does not come back was not hex.
    return hex.size() == 2 * bytes && value.toHex() == hex.toLower() ? value : QByteArray();
}

/// An encrypted PEM would have OpenSSL ask for a passphrase on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

KeyPointer fromPem(const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return KeyPointer(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
}

/// An uncompressed point in hex, as older repositories write P-256 keys: the head is that of its SubjectPublicKeyInfo.
KeyPointer fromPoint(const QByteArray &point)
{
    const QByteArray der = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200") + point;
    auto begin = reinterpret_cast<const unsigned char *>(der.constData());
    return KeyPointer(d2i_PUBKEY(nullptr, &begin, long(der.size())));
}

bool isOnCurve(EVP_PKEY *key, const char *curve)
{
    char name[64] = {};
    size_t length = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, name, sizeof name, &length) == 1
        && qstrcmp(name, curve) == 0;
}

KeyPointer ecdsaKey(const QByteArray &value, const char *curve)
{
    const QByteArray point = fromHex(value, 65);
    KeyPointer key = point.isEmpty() ? fromPem(value) : fromPoint(point);
    return key && isOnCurve(key.get(), curve) ? std::move(key) : nullptr;
}

KeyPointer rsaKey(const QByteArray &value)
{
    KeyPointer key = fromPem(value);
    const bool good = key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key.get()) >= kLeastRsaBits
        && EVP_PKEY_get_bits(key.get()) <= kMostRsaBits;
    return good ? std::move(key) : nullptr;
}

KeyPointer ed25519Key(const QByteArray &value)
{
    const QByteArray raw = fromHex(value, 32);
    if (raw.isEmpty())
        return nullptr;
    return KeyPointer(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(raw.constData()),
                                                  size_t(raw.size())));
}

KeyPointer loaded(const PublicKey &key, const Scheme &scheme)
{
    if (key.publicValue.size() > kLongestPublicValue)
        return nullptr;
    switch (scheme.family) {
    case Family::Ed25519:
        return ed25519Key(key.publicValue);
    case Family::Ecdsa:
        return ecdsaKey(key.publicValue, scheme.curve);
    case Family::RsaPss:
    case Family::RsaPkcs1:
        return rsaKey(key.publicValue);
    }
    return nullptr;
}

bool usesPss(EVP_PKEY_CTX *context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_AUTO) > 0;
}

bool checked(EVP_PKEY *key, const Scheme &scheme, QByteArrayView message, const QByteArray &signature)
{
    const ContextPointer context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;   // the context's own
    if (!context || EVP_DigestVerifyInit(context.get(), &keyContext, scheme.digest ? scheme.digest() : nullptr, nullptr, key) != 1)
        return false;
    if (scheme.family == Family::RsaPss && !usesPss(keyContext))
        return false;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size()),
                            reinterpret_cast<const unsigned char *>(message.data()), size_t(message.size())) == 1;
}

}

QList<QByteArray> knownSchemes()
{
    QList<QByteArray> names;
    for (const Scheme &scheme : kSchemes)
        names.append(scheme.name.toByteArray());
    return names;
}

Result<PublicKey> publicKey(const nlohmann::json &object)
{
    const auto isText = [&object](const char *name) { return object.contains(name) && object[name].is_string(); };
    if (!object.is_object() || !isText("keytype") || !isText("scheme") || !object.contains("keyval") || !object["keyval"].is_object())
        return Error{Code::Invalid, QStringLiteral("a key lacks keytype, scheme or keyval")};
    const auto canonical = canonicalJson(object);
    if (!canonical)
        return canonical.error();
    PublicKey key{QByteArray::fromStdString(object["keytype"].get_ref<const std::string &>()),
                  QByteArray::fromStdString(object["scheme"].get_ref<const std::string &>()), QByteArray(), canonical.value()};
    const nlohmann::json &value = object["keyval"];
    if (value.contains("public") && value["public"].is_string())
        key.publicValue = QByteArray::fromStdString(value["public"].get_ref<const std::string &>());
    return key;
}

PublicKey publicKey(const QByteArray &type, const QByteArray &scheme, const QByteArray &publicValue)
{
    const nlohmann::json object{{"keytype", type.toStdString()}, {"scheme", scheme.toStdString()},
                                {"keyval", {{"public", publicValue.toStdString()}}}};
    return {type, scheme, publicValue, canonicalJson(object).value()};
}

QString keyId(const PublicKey &key)
{
    return QString::fromLatin1(sha256Of(key.canonical).toHex());
}

QByteArray keyIdentity(const PublicKey &key)
{
    const Scheme *scheme = schemeOf(key);
    const KeyPointer loadedKey = scheme ? loaded(key, *scheme) : nullptr;
    unsigned char *der = nullptr;
    const int length = loadedKey ? i2d_PUBKEY(loadedKey.get(), &der) : 0;
    const QByteArray identity = length > 0 ? sha256Of(QByteArrayView(der, length)) : QByteArray();
    OPENSSL_free(der);
    ERR_clear_error();
    return identity;
}

bool verifies(const PublicKey &key, QByteArrayView message, const QByteArray &signature)
{
    const Scheme *scheme = schemeOf(key);
    const KeyPointer loadedKey = scheme ? loaded(key, *scheme) : nullptr;
    const bool good = loadedKey && checked(loadedKey.get(), *scheme, message, signature);
    // A signature that does not fit is no failure of this thread's: the next user of OpenSSL must not find it.
    ERR_clear_error();
    return good;
}

}
