// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
// Stands in for the functions of libcrypto that checking an update calls, and loads the library at the first call: a start that
// checks nothing neither links nor reads it (docs/decisions/0017-openssl-on-demand.md). The linker takes these before the
// library's; one that is missing here brings the library back into every start, which a test finds.
#include <QLibrary>
#include <QtGlobal>

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace {

/// The library's own function. Without it nothing that comes from a feed can be believed.
QFunctionPointer found(const char *name)
{
    static QLibrary library(QStringLiteral("crypto"), OPENSSL_SHLIB_VERSION);
    // Before anything else of it: trust/libcrypto.h.
    [[maybe_unused]] static const bool isKept = [] {
        const auto initialise = reinterpret_cast<decltype(&OPENSSL_init_crypto)>(library.resolve("OPENSSL_init_crypto"));
        return initialise && initialise(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;
    }();
    const QFunctionPointer function = library.resolve(name);
    if (!function)
        qFatal("OpenSSL's libcrypto.so.%d cannot be used: %s", OPENSSL_SHLIB_VERSION, qUtf8Printable(library.errorString()));
    return function;
}

}

#define PARAPLY_ON_DEMAND(Result, name, parameters, arguments) \
    Result name parameters \
    { \
        static const auto function = reinterpret_cast<decltype(&name)>(found(#name)); \
        return function arguments; \
    }

extern "C" {

// Digests
PARAPLY_ON_DEMAND(const EVP_MD *, EVP_sha256, (), ())
PARAPLY_ON_DEMAND(const EVP_MD *, EVP_sha384, (), ())
PARAPLY_ON_DEMAND(const EVP_MD *, EVP_sha512, (), ())
PARAPLY_ON_DEMAND(EVP_MD *, EVP_MD_fetch, (OSSL_LIB_CTX *library, const char *algorithm, const char *properties), (library, algorithm, properties))
PARAPLY_ON_DEMAND(EVP_MD_CTX *, EVP_MD_CTX_new, (), ())
PARAPLY_ON_DEMAND(void, EVP_MD_CTX_free, (EVP_MD_CTX *context), (context))
PARAPLY_ON_DEMAND(int, EVP_DigestInit_ex, (EVP_MD_CTX *context, const EVP_MD *type, ENGINE *engine), (context, type, engine))
PARAPLY_ON_DEMAND(int, EVP_DigestUpdate, (EVP_MD_CTX *context, const void *bytes, size_t size), (context, bytes, size))
PARAPLY_ON_DEMAND(int, EVP_DigestFinal_ex, (EVP_MD_CTX *context, unsigned char *digest, unsigned int *size), (context, digest, size))
PARAPLY_ON_DEMAND(int, EVP_Digest,
                  (const void *bytes, size_t count, unsigned char *digest, unsigned int *size, const EVP_MD *type, ENGINE *engine),
                  (bytes, count, digest, size, type, engine))

// Signatures
PARAPLY_ON_DEMAND(int, EVP_DigestVerifyInit,
                  (EVP_MD_CTX *context, EVP_PKEY_CTX **keyContext, const EVP_MD *type, ENGINE *engine, EVP_PKEY *key),
                  (context, keyContext, type, engine, key))
PARAPLY_ON_DEMAND(int, EVP_DigestVerify,
                  (EVP_MD_CTX *context, const unsigned char *signature, size_t signatureSize, const unsigned char *bytes, size_t size),
                  (context, signature, signatureSize, bytes, size))
PARAPLY_ON_DEMAND(int, EVP_PKEY_CTX_set_rsa_padding, (EVP_PKEY_CTX *context, int padding), (context, padding))
PARAPLY_ON_DEMAND(int, EVP_PKEY_CTX_set_rsa_pss_saltlen, (EVP_PKEY_CTX *context, int length), (context, length))

// Keys
PARAPLY_ON_DEMAND(BIO *, BIO_new_mem_buf, (const void *bytes, int size), (bytes, size))
PARAPLY_ON_DEMAND(int, BIO_free, (BIO *bio), (bio))
PARAPLY_ON_DEMAND(EVP_PKEY *, PEM_read_bio_PUBKEY, (BIO *bio, EVP_PKEY **key, pem_password_cb *password, void *user), (bio, key, password, user))
PARAPLY_ON_DEMAND(EVP_PKEY *, d2i_PUBKEY, (EVP_PKEY **key, const unsigned char **bytes, long size), (key, bytes, size))
PARAPLY_ON_DEMAND(int, i2d_PUBKEY, (const EVP_PKEY *key, unsigned char **bytes), (key, bytes))
PARAPLY_ON_DEMAND(EVP_PKEY *, EVP_PKEY_new_raw_public_key, (int type, ENGINE *engine, const unsigned char *bytes, size_t size),
                  (type, engine, bytes, size))
PARAPLY_ON_DEMAND(void, EVP_PKEY_free, (EVP_PKEY *key), (key))
PARAPLY_ON_DEMAND(int, EVP_PKEY_get_base_id, (const EVP_PKEY *key), (key))
PARAPLY_ON_DEMAND(int, EVP_PKEY_get_bits, (const EVP_PKEY *key), (key))
PARAPLY_ON_DEMAND(int, EVP_PKEY_get_group_name, (const EVP_PKEY *key, char *name, size_t room, size_t *size), (key, name, room, size))
// The library itself
PARAPLY_ON_DEMAND(int, OPENSSL_init_crypto, (uint64_t options, const OPENSSL_INIT_SETTINGS *settings), (options, settings))
PARAPLY_ON_DEMAND(void, CRYPTO_free, (void *memory, const char *file, int line), (memory, file, line))
PARAPLY_ON_DEMAND(void, ERR_clear_error, (), ())

}
