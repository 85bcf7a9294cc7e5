// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/certificates.h"

#include "trust/libcrypto.h"

#include <catch2/catch_test_macros.hpp>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace paraply {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

// Before any test: the threads of their connections may end late.
[[maybe_unused]] const bool s_isKept = (keepLibcrypto(), true);

constexpr long kDay = 24 * 60 * 60;

template <typename Write>
QByteArray pem(Write &&write)
{
    const std::shared_ptr<BIO> memory(BIO_new(BIO_s_mem()), BIO_free);
    REQUIRE(write(memory.get()) == 1);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

Key newKey()
{
    Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    REQUIRE(key);
    return key;
}

void extend(X509 *certificate, int nid, const QByteArray &value)
{
    const std::shared_ptr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()), X509_EXTENSION_free);
    REQUIRE(extension);
    REQUIRE(X509_add_ext(certificate, extension.get(), -1) == 1);
}

Certificate newCertificate(const Key &key, const char *name, int firstDay, int lastDay)
{
    Certificate certificate(X509_new(), X509_free);
    unsigned char serial[8];
    REQUIRE(RAND_bytes(serial, sizeof serial) == 1);
    serial[0] &= 0x7f;
    const std::shared_ptr<BIGNUM> number(BN_bin2bn(serial, sizeof serial, nullptr), BN_free);
    REQUIRE(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())));
    REQUIRE(X509_set_version(certificate.get(), 2) == 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), firstDay * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), lastDay * kDay);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    REQUIRE(X509_set_pubkey(certificate.get(), key.get()) == 1);
    return certificate;
}

}

TestAuthority::TestAuthority() : m_key(newKey()), m_certificate(newCertificate(m_key, "Paraply test authority", -1, 2))
{
    extend(m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(m_certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    REQUIRE(X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(m_certificate.get())) == 1);
    REQUIRE(X509_sign(m_certificate.get(), m_key.get(), EVP_sha256()) > 0);
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pem([this](BIO *out) { return PEM_write_bio_X509(out, m_certificate.get()); });
}

TestAuthority::Issued TestAuthority::issue(const QByteArray &subjectNames, int firstDay, int lastDay) const
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(key, "Paraply test server", firstDay, lastDay);
    extend(certificate.get(), NID_subject_alt_name, subjectNames);
    extend(certificate.get(), NID_ext_key_usage, "serverAuth");
    REQUIRE(X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get())) == 1);
    REQUIRE(X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0);
    return {pem([&](BIO *out) { return PEM_write_bio_X509(out, certificate.get()); }),
            pem([&](BIO *out) { return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
}

}
