// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedpublication.h"

#include "publisher/feedshares.h"
#include "trust/authoring.h"

namespace paraply {

namespace {

const QString kRoot = QStringLiteral("root"), kTargets = QStringLiteral("targets"), kSnapshot = QStringLiteral("snapshot"),
              kTimestamp = QStringLiteral("timestamp");

// One run's files, in memory until all of them are signed.
class Printing {
public:
    Printing(OpenFeed &feed, Edition edition) : m_feed(feed), m_edition(std::move(edition)), m_next(feed.state())
    {
        m_edition.renewTargets |= m_edition.targets.has_value();
        // What was signed for the root before is of no use beneath this one.
        const QSet<QString> &outdated = feed.state().outdated;
        m_edition.renewTargets |= outdated.contains(kTargets);
        m_edition.renewSnapshot |= m_edition.renewTargets || outdated.contains(kSnapshot);
    }

    FeedResult<Done> sign();
    FeedResult<Done> write();

private:
    FeedResult<Signers> signersFor(const QString &role);
    const Root &newRoot() const { return m_edition.root ? *m_edition.root : m_feed.state().root; }
    qint64 take(const QString &role);
    QDateTime expiry(int days) const { return m_feed.now().addDays(days); }
    template <typename Role>
    FeedResult<QByteArray> signedAs(const QString &role, const Role &value);
    FeedResult<Done> signRoot();
    FeedResult<Done> signTargets();
    FeedResult<Done> signShare(const QString &role, const QMap<QString, TargetFile> &share);
    FeedResult<Done> signSnapshot();
    FeedResult<Done> signTimestamp();
    FeedResult<Done> put(const QString &name, const QByteArray &bytes);

    OpenFeed &m_feed;
    Edition m_edition;
    FeedState m_next;   // but for the root
    QMap<QString, QByteArray> m_shareBytes;                                      // of delegated roles
    QByteArray m_rootBytes, m_targetsBytes, m_snapshotBytes, m_timestampBytes;   // empty: stays as it is
};

qint64 Printing::take(const QString &role)
{
    const qint64 version = m_feed.record().nextVersion(role);
    m_feed.record().noteVersion(role, version);
    return version;
}

// Those the role needs beneath the root that will be, and beneath the one that still is.
FeedResult<Signers> Printing::signersFor(const QString &role)
{
    const RoleKeys now = newRoot().roles.value(role), before = m_feed.state().root.roles.value(role);
    auto signers = m_feed.keys().signersOf(role, now.keyIds, now.threshold);
    if (!signers || now == before)
        return signers;
    auto former = m_feed.keys().signersOf(role, before.keyIds, before.threshold);
    // A root is nothing without its predecessor's word for it.
    if (!former && (role == kRoot || !m_edition.withoutFormerKeys))
        return former.troubles();
    if (former)
        signers->insert(signers->end(), former->begin(), former->end());
    return signers;
}

template <typename Role>
FeedResult<QByteArray> Printing::signedAs(const QString &role, const Role &value)
{
    const auto signers = signersFor(role);
    if (!signers)
        return signers.troubles();
    auto bytes = authored(value, *signers);
    if (!bytes)
        return FeedTrouble(FeedFault::MetadataBroken, {role, bytes.error().detail}, bytes.error());
    return *std::move(bytes);
}

FeedResult<Done> Printing::signRoot()
{
    if (!m_edition.root)
        return Done();
    m_edition.root->version = m_feed.state().root.version + 1;   // without a gap: devices ask for one after the other
    m_edition.root->expires = expiry(m_feed.record().lifetimes.root);
    auto bytes = signedAs(kRoot, *m_edition.root);
    if (!bytes)
        return bytes.troubles();
    m_rootBytes = *std::move(bytes);
    return Done();
}

// By the keys that the new targets role names for it: no root speaks of it.
FeedResult<Done> Printing::signShare(const QString &role, const QMap<QString, TargetFile> &share)
{
    const RoleKeys keys = newRoot().roles.value(kTargets);
    Targets &targets = m_next.delegated[role];
    targets.targets = share;
    targets.version = take(role);
    targets.expires = expiry(m_feed.record().lifetimes.targets);
    const auto signers = m_feed.keys().signersOf(kTargets, keys.keyIds, keys.threshold);
    if (!signers)
        return signers.troubles();
    auto bytes = authored(targets, *signers);
    if (!bytes)
        return FeedTrouble(FeedFault::MetadataBroken, {role, bytes.error().detail}, bytes.error());
    m_next.targets.delegations.push_back(feedShareDelegation(role, keys));
    for (const QString &id : keys.keyIds)
        m_next.targets.delegationKeys[id] = newRoot().keys.value(id);
    m_shareBytes[role] = *std::move(bytes);
    return Done();
}

FeedResult<Done> Printing::signTargets()
{
    if (!m_edition.renewTargets)
        return Done();
    FeedShares shares = sharesOf(m_edition.targets ? *m_edition.targets : m_next.listed());
    // A device refuses a snapshot that has lost a role: one that has nothing to say any more stays, also after a backup without it.
    for (const QString &role : m_feed.record().versions.keys()) {
        if (isFeedShare(role))
            shares.delegated[role];
    }
    Targets &targets = m_next.targets;
    targets.targets = shares.top;
    targets.delegations.clear();
    targets.delegationKeys.clear();
    for (auto share = shares.delegated.begin(); share != shares.delegated.end(); ++share) {
        if (auto done = signShare(share.key(), *share); !done)
            return done;
    }
    targets.version = take(kTargets);
    targets.expires = expiry(m_feed.record().lifetimes.targets);
    auto bytes = signedAs(kTargets, targets);
    if (!bytes)
        return bytes.troubles();
    m_targetsBytes = *std::move(bytes);
    return Done();
}

FeedResult<Done> Printing::signSnapshot()
{
    if (!m_edition.renewSnapshot)
        return Done();
    if (!m_targetsBytes.isEmpty())
        m_next.snapshot.meta[QStringLiteral("targets.json")] = metaFileOf(m_next.targets.version, m_targetsBytes);
    for (auto share = m_shareBytes.begin(); share != m_shareBytes.end(); ++share)
        m_next.snapshot.meta[share.key() + QStringLiteral(".json")] = metaFileOf(m_next.delegated.value(share.key()).version, *share);
    m_next.snapshot.version = take(kSnapshot);
    m_next.snapshot.expires = expiry(m_feed.record().lifetimes.snapshot);
    auto bytes = signedAs(kSnapshot, m_next.snapshot);
    if (!bytes)
        return bytes.troubles();
    m_snapshotBytes = *std::move(bytes);
    return Done();
}

FeedResult<Done> Printing::signTimestamp()
{
    if (!m_edition.renewTimestamp && !m_edition.renewSnapshot)
        return Done();
    if (!m_snapshotBytes.isEmpty())
        m_next.timestamp.snapshot = metaFileOf(m_next.snapshot.version, m_snapshotBytes);
    m_next.timestamp.version = take(kTimestamp);
    m_next.timestamp.expires = expiry(m_feed.record().lifetimes.timestamp);
    auto bytes = signedAs(kTimestamp, m_next.timestamp);
    if (!bytes)
        return bytes.troubles();
    m_timestampBytes = *std::move(bytes);
    return Done();
}

FeedResult<Done> Printing::sign()
{
    for (auto step : {&Printing::signRoot, &Printing::signTargets, &Printing::signSnapshot, &Printing::signTimestamp}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return Done();
}

FeedResult<Done> Printing::put(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Done();
    if (auto written = m_feed.files().writeAtomically(m_feed.layout().path(name), bytes); !written)
        return FeedTrouble::system(m_feed.layout().path(name), written.error());
    return Done();
}

FeedResult<Done> Printing::write()
{
    FeedRecord &record = m_feed.record();
    m_feed.retireAllBut(m_feed.filesOf(m_next));
    if (m_edition.release)
        record.sequence = std::max(record.sequence, m_edition.release->sequence);
    // The numbers are given out before anything bears them.
    if (auto saved = m_feed.saveRecord(); !saved)
        return saved;
    std::vector<std::pair<QString, const QByteArray *>> order;
    for (auto share = m_shareBytes.begin(); share != m_shareBytes.end(); ++share)
        order.emplace_back(FeedLayout::delegated(share.key(), m_next.delegated.value(share.key()).version), &*share);
    order.insert(order.end(), {
        {FeedLayout::targets(m_next.targets.version), &m_targetsBytes}, {FeedLayout::snapshot(m_next.snapshot.version), &m_snapshotBytes},
        {FeedLayout::timestamp(), &m_timestampBytes}});
    const std::pair<QString, const QByteArray *> root {FeedLayout::root(newRoot().version), &m_rootBytes};
    order.insert(m_edition.withoutFormerKeys ? order.end() - 1 : order.end(), root);
    for (const auto &[name, bytes] : order) {
        if (auto done = put(name, *bytes); !done)
            return done;
    }
    record.noteVersion(kRoot, newRoot().version);
    if (m_edition.release)
        record.releases[m_edition.release->sequence] = *m_edition.release;
    return Done();
}

}

FeedResult<Done> publish(OpenFeed &feed, Edition edition)
{
    Printing printing(feed, std::move(edition));
    if (auto done = printing.sign(); !done)
        return done;
    if (auto done = printing.write(); !done)
        return done;
    // It is out. What remains is tidying; the next run makes up for what fails here.
    if (auto read = feed.reread(); !read)
        return read;
    feed.sweep();
    if (const auto saved = feed.saveRecord(); !saved) {
        const FeedTrouble &trouble = saved.troubles().front();
        feed.remarks().push_back({FeedNote::Unwritten, {trouble.parameters.value(0), trouble.error.detail}});
    }
    return Done();
}

}
