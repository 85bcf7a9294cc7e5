// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace paraply {

/// A certificate authority of a test's own, for servers on loopback.
class TestAuthority {
public:
    TestAuthority();
    ~TestAuthority();

    /// PEM, what a client must trust.
    QByteArray certificate() const;

    struct Issued {
        QByteArray chain, key;   ///< PEM
    };
    /// For "DNS:localhost" or the like, valid from and until so many days from now (negative: past).
    Issued issue(const QByteArray &subjectNames, int firstDay = -1, int lastDay = 1) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

}
