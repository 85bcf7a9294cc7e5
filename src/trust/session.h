// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/client.h"
#include "trust/json.h"
#include "trust/trustedstate.h"
#include "trust/trustfolder.h"

namespace paraply {

/// One run of the client workflow. Every step answers whether the next may be taken; when not, the report says why, and the state
/// holds what was verified up to there.
class TrustSession {
public:
    TrustSession(TrustFolder folder, ByteSource &source, TrustedState &state, std::stop_token stop)
        : m_folder(std::move(folder)), m_source(source), m_state(state), m_stop(std::move(stop)) { }

    TrustReport refresh();
    TrustReport load();
    Lookup find(const QString &path);
    Listing list(const QString &path);

private:
    enum class Search : unsigned char { Found, NotHere, Over };

    // session.cpp: what all steps share
    bool fail(TrustOutcome outcome, const QString &role, const QString &detail);
    /// The report of a run that came to its end, whatever was tried on the way.
    TrustReport good();
    bool failStorage(const QString &role, const Error &error);
    bool failUnsigned(const QString &role);
    bool isWebPage(const QByteArray &bytes) const;
    bool failExpired(const QString &role, const RoleState &state);
    bool onDisk(const QString &role, qint64 limit, std::optional<QByteArray> &bytes);
    bool kept(const QString &role, const QByteArray &bytes);
    std::optional<QByteArray> fetched(const QString &role, FetchRequest request);
    std::optional<QByteArray> fetchedAs(const QString &role, const MetaFile &meta, qint64 limit);
    template <typename Role>
    std::optional<Role> parsed(const QString &role, const QByteArray &bytes, Result<Role> (*parse)(QByteArrayView));
    bool isSigned(const QString &role, const Envelope &envelope) const;
    QString nameOf(const QString &role, qint64 version) const;

    // refresh.cpp
    bool loadRoot();
    bool updateRoot();
    bool takeNextRoot(const QByteArray &bytes);
    bool recover();
    bool loadTimestamp(QByteArray &bytes);
    bool updateTimestamp();
    bool takeTimestamp(const QByteArray &bytes, const QByteArray &known, const QByteArray &validator);
    bool loadSnapshot(std::optional<Snapshot> &last, bool &isCurrent);
    bool updateSnapshot();
    bool takeSnapshot(const QByteArray &bytes, const std::optional<Snapshot> &last);
    bool updateTargets();

    // rolesearch.cpp
    bool loadTargets(const QString &role, const MetaFile &meta, const KeyTable &keys, const RoleKeys &roleKeys, std::optional<Targets> &targets);
    std::optional<Targets> targetsRole(const QString &role, const KeyTable &keys, const RoleKeys &roleKeys);
    const Targets *delegatedRole(const Delegation &delegation, const KeyTable &keys);
    Search search(const QString &role, const Targets &targets, QStringList &way, Lookup &lookup);
    Search searchDelegation(const Delegation &delegation, const Targets &delegator, QStringList &way, Lookup &lookup);

    TrustFolder m_folder;
    ByteSource &m_source;
    TrustedState &m_state;
    std::stop_token m_stop;
    TrustReport m_report;
    bool m_hasChanged = false;
    QString m_path;        ///< that is searched
    int m_visited = 0;     ///< delegated roles, in the search
    QStringList m_heard;   ///< what the roles list that the search asked
};

template <typename Role>
std::optional<Role> TrustSession::parsed(const QString &role, const QByteArray &bytes, Result<Role> (*parse)(QByteArrayView))
{
    auto value = parse(bytes);
    if (value)
        return std::move(value).value();
    fail(TrustOutcome::Malformed, role, value.error().detail);
    m_report.webPage = isWebPage(bytes);
    return std::nullopt;
}

/// Most bytes of a file whose size nobody has signed yet (5.3.3, 5.4.1, 5.5.1, 5.6.1). Delegated roles have the limit of targets.
inline constexpr qint64 kLongestRoot = 1024 * 1024;
inline constexpr qint64 kLongestTimestamp = 64 * 1024;
inline constexpr qint64 kLongestSnapshot = 4 * 1024 * 1024;
inline constexpr qint64 kLongestTargets = 8 * 1024 * 1024;
/// Most root versions of one refresh (5.3.3), and most delegated roles of one search (5.6.7.1).
inline constexpr int kMostRoots = 1024;
inline constexpr int kMostDelegatedRoles = 64;

}
