// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/sha256.h"

#include <QtGlobal>

#include <openssl/evp.h>

namespace paraply {
namespace {

void require(int success)
{
    if (success != 1)
        qFatal("OpenSSL has no SHA-256");
}

}

void Sha256::Freeing::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr));
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())));
}

Hash Sha256::take()
{
    Hash hash;
    require(EVP_DigestFinal_ex(m_context.get(), hash.data(), nullptr));
    // Without naming the algorithm again, which would look it up again.
    require(EVP_DigestInit_ex(m_context.get(), nullptr, nullptr));
    return hash;
}

}
