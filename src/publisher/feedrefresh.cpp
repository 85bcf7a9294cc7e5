// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feed.h"

#include "publisher/feedpublication.h"

namespace paraply {

namespace {

const QString kRoot = QStringLiteral("root"), kTargets = QStringLiteral("targets"), kSnapshot = QStringLiteral("snapshot"),
              kTimestamp = QStringLiteral("timestamp");

int lifetimeOf(const QString &role, const FeedLifetimes &days)
{
    return role == kRoot ? days.root : role == kTargets ? days.targets : role == kSnapshot ? days.snapshot : days.timestamp;
}

// How many days before its end a role is renewed.
int margin(const QString &role, const FeedLifetimes &days)
{
    constexpr int kMargin = 30, kRootMargin = 90;   // a root takes a ceremony, and people have holidays
    return std::min(role == kRoot ? kRootMargin : kMargin, lifetimeOf(role, days) / 3);
}

class Renewal {
public:
    explicit Renewal(OpenFeed &feed) : m_feed(feed) { }
    FeedResult<Edition> plan();
    const QStringList &renewed() const { return m_renewed; }

private:
    bool isDue(const QString &role) const;
    FeedResult<bool> canSign(const QString &role);
    FeedResult<Done> planRoot(Edition &edition);
    FeedResult<Done> planOthers(Edition &edition);
    void remind(const QString &role);

    OpenFeed &m_feed;
    QStringList m_renewed;
};

bool Renewal::isDue(const QString &role) const
{
    const FeedState &state = m_feed.state();
    return state.outdated.contains(role)
        || state.role(role).expires <= m_feed.now().addDays(margin(role, m_feed.record().lifetimes));
}

// A key that is not here is no trouble; one that is here and cannot be opened is.
FeedResult<bool> Renewal::canSign(const QString &role)
{
    const RoleKeys keys = m_feed.state().root.roles.value(role);
    const auto signers = m_feed.keys().signersOf(role, keys.keyIds, keys.threshold);
    if (!signers && signers.troubles().front().fault != FeedFault::KeyMissing)
        return signers.troubles();
    return bool(signers);
}

void Renewal::remind(const QString &role)
{
    const RoleState &state = m_feed.state().role(role);
    const FeedNote note = state.isExpiredAt(m_feed.now()) ? FeedNote::RoleExpired : FeedNote::RenewalNeedsKey;
    m_feed.remarks().push_back({note, {role, state.expires.date().toString(Qt::ISODate)}});
}

FeedResult<Done> Renewal::planRoot(Edition &edition)
{
    if (!isDue(kRoot))
        return Done();
    const auto can = canSign(kRoot);
    if (!can)
        return can.troubles();
    if (!*can) {
        remind(kRoot);
        return Done();
    }
    edition.root = m_feed.state().root;
    m_renewed.append(kRoot);
    return Done();
}

// Targets are of no use without a snapshot that names them, nor that without a timestamp.
FeedResult<Done> Renewal::planOthers(Edition &edition)
{
    bool canNext = true;
    for (const QString &role : {kSnapshot, kTargets}) {
        const auto can = canNext ? canSign(role) : FeedResult<bool>(false);
        if (!can)
            return can.troubles();
        canNext = *can;
        if (!isDue(role))
            continue;
        if (!canNext) {
            remind(role);
            continue;
        }
        (role == kTargets ? edition.renewTargets : edition.renewSnapshot) = true;
        m_renewed.append(role);
    }
    if (edition.renewTargets && !m_renewed.contains(kSnapshot))
        m_renewed.append(kSnapshot);
    m_renewed.append(kTimestamp);
    return Done();
}

FeedResult<Edition> Renewal::plan()
{
    Edition edition;
    if (auto planned = planRoot(edition); !planned)
        return planned.troubles();
    const RoleKeys keys = m_feed.state().root.roles.value(kTimestamp);
    const auto signers = m_feed.keys().signersOf(kTimestamp, keys.keyIds, keys.threshold);
    edition.renewTimestamp = bool(signers);
    if (!signers && !(edition.root && signers.troubles().front().fault == FeedFault::KeyMissing))
        return signers.troubles();
    if (signers) {
        if (auto planned = planOthers(edition); !planned)
            return planned.troubles();
    }
    return edition;
}

}

FeedResult<FeedRefreshed> refreshFeed(const FeedRun &run)
{
    auto feed = OpenFeed::open(run.folder, run.keys, run.files, run.clock);
    if (!feed)
        return feed.troubles();
    (*feed)->record().lifetimes.change(run.lifetimes);
    Renewal renewal(**feed);
    auto edition = renewal.plan();
    if (!edition)
        return edition.troubles();
    if (auto published = publish(**feed, *std::move(edition)); !published)
        return published.troubles();
    FeedRefreshed refreshed {renewal.renewed(), {}, false, std::move((*feed)->remarks())};
    for (const QString &role : feedRoles()) {
        const RoleState &state = (*feed)->state().role(role);
        refreshed.expires[role] = state.expires;
        refreshed.isExpired |= state.isExpiredAt((*feed)->now());
    }
    return refreshed;
}

}
