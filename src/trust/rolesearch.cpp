// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/session.h"

namespace paraply {

/// The role's file on disk, when it is the very one that is listed and its delegator's keys signed it. Its expiry is not looked at.
bool TrustSession::loadTargets(const QString &role, const MetaFile &meta, const KeyTable &keys, const RoleKeys &roleKeys,
                               std::optional<Targets> &targets)
{
    std::optional<QByteArray> bytes;
    if (!onDisk(role, kLongestTargets, bytes))
        return false;
    if (!bytes || (meta.length && bytes->size() != *meta.length) || !haveHashes(*bytes, meta.hashes))
        return true;
    auto found = parseTargets(*bytes);
    if (found && found->version == meta.version && meetsThreshold(found->envelope, keys, roleKeys))
        targets = std::move(found).value();
    return true;
}

/// 5.6.1 to 5.6.6, for the top-level role and, with its delegator's keys, for any other.
std::optional<Targets> TrustSession::targetsRole(const QString &role, const KeyTable &keys, const RoleKeys &roleKeys)
{
    const auto meta = m_state.snapshot->meta.constFind(role + QStringLiteral(".json"));
    if (meta == m_state.snapshot->meta.cend()) {
        fail(TrustOutcome::Mismatched, role, QStringLiteral("the snapshot lists no such role"));
        return std::nullopt;
    }
    std::optional<Targets> targets;
    if (!loadTargets(role, *meta, keys, roleKeys, targets))
        return std::nullopt;
    if (targets && !targets->isExpiredAt(m_state.now))
        return targets;
    const auto bytes = fetchedAs(role, *meta, kLongestTargets);
    targets = bytes ? parsed(role, *bytes, parseTargets) : std::nullopt;
    if (!targets)
        return std::nullopt;
    if (!meetsThreshold(targets->envelope, keys, roleKeys))
        failUnsigned(role);
    else if (targets->version != meta->version)
        fail(TrustOutcome::Mismatched, role, QStringLiteral("version %1, the snapshot lists %2").arg(targets->version).arg(meta->version));
    else if (targets->isExpiredAt(m_state.now))
        failExpired(role, *targets);
    else if (kept(role, *bytes))
        return targets;
    return std::nullopt;
}

/// A role may be asked by several delegators, each with keys of its own: that another one trusts it says nothing here.
const Targets *TrustSession::delegatedRole(const Delegation &delegation, const KeyTable &keys)
{
    auto known = m_state.delegated.find(delegation.name);
    if (known == m_state.delegated.end()) {
        auto fresh = targetsRole(delegation.name, keys, delegation.keys);
        if (!fresh)
            return nullptr;
        known = m_state.delegated.insert(delegation.name, *std::move(fresh));
    } else if (!meetsThreshold(known->envelope, keys, delegation.keys)) {
        failUnsigned(delegation.name);
        return nullptr;
    }
    return &*known;
}

/// 5.6.7, one delegation: `way` is that of the roles above it.
TrustSession::Search TrustSession::searchDelegation(const Delegation &delegation, const Targets &delegator, QStringList &way, Lookup &lookup)
{
    Search answer = Search::NotHere;
    if (!way.contains(delegation.name)) {
        if (++m_visited > kMostDelegatedRoles)
            return Search::Over;
        const Targets *known = delegatedRole(delegation, delegator.delegationKeys);
        if (!known)
            return Search::Over;
        // A copy, which shares its parts: the table may grow below.
        const Targets targets = *known;
        way.append(delegation.name);
        answer = search(delegation.name, targets, way, lookup);
        way.removeLast();
    }
    return answer == Search::NotHere && delegation.terminating ? Search::Over : answer;
}

TrustSession::Search TrustSession::search(const QString &role, const Targets &targets, QStringList &way, Lookup &lookup)
{
    if (const auto target = targets.targets.constFind(m_path); target != targets.targets.cend()) {
        lookup.target = *target;
        lookup.role = role;
        return Search::Found;
    }
    m_heard += targets.targets.keys();
    for (const Delegation &delegation : targets.delegations) {
        if (!delegation.covers(m_path))
            continue;
        const Search answer = searchDelegation(delegation, targets, way, lookup);
        if (answer != Search::NotHere)
            return answer;
    }
    return Search::NotHere;
}

Lookup TrustSession::find(const QString &path)
{
    Lookup lookup;
    m_path = path;
    m_visited = 0;
    m_heard.clear();
    QStringList way;
    const Search answer = search(QStringLiteral("targets"), *m_state.targets, way, lookup);
    if (answer == Search::Found)
        good();
    else if (m_report.isGood())
        fail(TrustOutcome::NoTarget, {}, QStringLiteral("nobody who may speaks of %1").arg(path));
    lookup.report = m_report;
    return lookup;
}

/// Each by a search of its own: that a role lists a target does not say that it may, nor that it is the first who does.
Listing TrustSession::list(const QString &path)
{
    Listing listing;
    const Lookup exact = find(path);
    listing.report = exact.report;
    QStringList heard = std::exchange(m_heard, {});
    heard.removeDuplicates();
    if (exact.target)
        heard = {path};
    else if (exact.report.outcome != TrustOutcome::NoTarget)
        return listing;
    for (const QString &name : std::as_const(heard)) {
        m_report.outcome = TrustOutcome::Current;
        const Lookup lookup = find(name);
        listing.report = lookup.report;
        if (lookup.target)
            listing.targets.push_back(*lookup.target);
        else if (lookup.report.outcome != TrustOutcome::NoTarget)
            return listing;
    }
    listing.report = good();
    return listing;
}

}
