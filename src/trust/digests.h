// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

struct evp_md_ctx_st;

namespace paraply {

/// The SHA-256 of some bytes, 32 bytes.
QByteArray sha256Of(QByteArrayView bytes);

/// Hashes as metadata lists them: the algorithm's name to its hex digest.
using Hashes = QMap<QString, QByteArray>;

/// Takes bytes in pieces and tells whether they are those that the hashes were made of. Every algorithm we know (sha256, sha384,
/// sha512) must agree; one that we do not know is passed over, but where none is known nothing matches. One thread.
class DigestCheck {
public:
    explicit DigestCheck(const Hashes &expected);
    DigestCheck(DigestCheck &&) noexcept;
    DigestCheck &operator=(DigestCheck &&) noexcept;
    ~DigestCheck();

    void add(QByteArrayView bytes);
    /// Once, at the end.
    bool matches();

private:
    struct Releasing {
        void operator()(evp_md_ctx_st *context) const;
    };
    struct Running {
        std::unique_ptr<evp_md_ctx_st, Releasing> context;
        QByteArray expected;   ///< in lower-case hex
    };
    std::vector<Running> m_running;
};

/// Whether `bytes` have these hashes; true when none is listed.
bool haveHashes(QByteArrayView bytes, const Hashes &hashes);

}
