// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_md_ctx_st;

namespace paraply {

/// The bytes of a SHA-256.
using Hash = std::array<unsigned char, 32>;

/// SHA-256 (FIPS 180-4) for many short messages, one after the other: by OpenSSL, which uses the processor's own instructions
/// where it has them. Ends the program when OpenSSL cannot provide SHA-256 at all. One thread.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView bytes);
    void add(const Hash &hash) { add(QByteArrayView(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()))); }
    /// The hash of what was added since the last call; ready for the next message.
    Hash take();

private:
    struct Freeing {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freeing> m_context;
};

}
