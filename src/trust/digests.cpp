// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/digests.h"

#include <openssl/evp.h>

namespace paraply {
namespace {

struct Algorithm {
    const char16_t *name;
    const EVP_MD *(*digest)();
};

constexpr Algorithm kAlgorithms[] = {{u"sha256", EVP_sha256}, {u"sha384", EVP_sha384}, {u"sha512", EVP_sha512}};

void require(int success)
{
    if (success != 1)
        qFatal("OpenSSL has no SHA-2");
}

}

QByteArray sha256Of(QByteArrayView bytes)
{
    // EVP_sha256() is looked up by its name at each use; for few bytes that takes longer than they do.
    static const EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    require(fetched != nullptr);
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    require(EVP_Digest(bytes.data(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(hash.data()), &length, fetched, nullptr));
    hash.truncate(qsizetype(length));
    return hash;
}

void DigestCheck::Releasing::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

DigestCheck::DigestCheck(const Hashes &expected)
{
    for (const Algorithm &algorithm : kAlgorithms) {
        const auto found = expected.constFind(QString::fromUtf16(algorithm.name));
        if (found == expected.cend())
            continue;
        Running running{decltype(Running::context)(EVP_MD_CTX_new()), found->toLower()};
        require(running.context && EVP_DigestInit_ex(running.context.get(), algorithm.digest(), nullptr));
        m_running.push_back(std::move(running));
    }
}

DigestCheck::DigestCheck(DigestCheck &&) noexcept = default;
DigestCheck &DigestCheck::operator=(DigestCheck &&) noexcept = default;
DigestCheck::~DigestCheck() = default;

void DigestCheck::add(QByteArrayView bytes)
{
    for (const Running &running : m_running)
        require(EVP_DigestUpdate(running.context.get(), bytes.data(), size_t(bytes.size())));
}

bool DigestCheck::matches()
{
    bool good = !m_running.empty();
    for (const Running &running : m_running) {
        unsigned char hash[EVP_MAX_MD_SIZE];
        unsigned length = 0;
        require(EVP_DigestFinal_ex(running.context.get(), hash, &length));
        good = good && QByteArray(reinterpret_cast<const char *>(hash), qsizetype(length)).toHex() == running.expected;
    }
    return good;
}

bool haveHashes(QByteArrayView bytes, const Hashes &hashes)
{
    if (hashes.isEmpty())
        return true;
    DigestCheck check(hashes);
    check.add(bytes);
    return check.matches();
}

}
