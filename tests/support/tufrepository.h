// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"
#include "support/tufkey.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <vector>

namespace paraply {

/// A TUF repository in memory that a test builds, spoils and serves: metadata at once as the source of metadata and of targets. What is
/// changed in `role` is seen by nobody before it is published. One thread.
class TufRepository final : public ByteSource {
public:
    /// The four top-level roles in version 1, published, each with one ed25519 key and threshold 1; expires kSafeExpiry.
    TufRepository();

    static constexpr const char *kSafeExpiry = "2040-01-01T00:00:00Z";
    static constexpr const char *kPast = "2020-01-01T00:00:00Z";

    /// The signed part of a role, to be changed at will.
    nlohmann::json &role(const std::string &name) { return m_roles[name]; }
    qint64 version(const std::string &name) const { return m_roles.at(name)["version"]; }
    /// Who signs a role.
    std::vector<TufKey> &signers(const std::string &name) { return m_signers[name]; }
    /// The delegation to a role, as it stands in root or in the role that delegates to it.
    nlohmann::json &delegation(const std::string &role, const std::string &delegator = "root");
    /// Lists a key for a role, and lets it sign from now on.
    void addKey(const std::string &role, const TufKey &key, const std::string &delegator = "root");
    /// New keys for a role instead of all it has.
    void rotate(const std::string &role);

    /// Signs a role as it stands and serves it, under its plain name and its version's.
    void publish(const std::string &role);
    /// The next version of a role, published.
    void next(const std::string &role);
    /// The next targets, snapshot and timestamp, each listing what is below it.
    void release();
    /// The next snapshot, and the timestamp that lists it.
    void releaseSnapshot();
    /// The next timestamp, with what snapshot is published.
    void releaseTimestamp();
    /// With lengths and hashes in snapshot and timestamp from now on.
    void setListsHashes(bool lists) { m_listsHashes = lists; }

    /// A role that `delegator` trusts with some paths, in version 1 and with a key of its own; listed by the next release.
    void delegate(const std::string &role, const std::string &delegator = "targets", std::vector<std::string> paths = {"*"},
                  bool terminating = false);
    /// A target with sha256 and sha512, described by `role`; served at once.
    void addTarget(const std::string &path, const QByteArray &content, const std::string &role = "targets");

    /// What is served, by name. A test may replace and remove at will; `file` is what a client is to have.
    QMap<QString, QByteArray> served;
    QByteArray file(const std::string &role) const { return served.value(QString::fromStdString(role) + QStringLiteral(".json")); }
    /// How a request ends that must not end well.
    QHash<QString, FetchOutcome> faults;
    /// Names that were asked for, in order, since the last time somebody took them.
    QStringList takeRequests() { return std::exchange(m_requests, {}); }
    /// Validators are given and honoured unless this is off.
    bool hasValidators = true;
    /// The last request as it came.
    FetchRequest lastRequest;

    FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop) override;

    /// The signed file of a role as it would be published now, and with signatures of the test's choice.
    QByteArray signedFile(const std::string &role) const;
    static QByteArray signedFile(const nlohmann::json &signedPart, const std::vector<TufKey> &keys);

private:
    void list(nlohmann::json &meta, const std::string &role) const;

    std::map<std::string, nlohmann::json> m_roles;
    std::map<std::string, std::vector<TufKey>> m_signers;
    std::map<std::string, std::vector<std::string>> m_delegates;
    bool m_listsHashes = false;
    QStringList m_requests;
};

}
