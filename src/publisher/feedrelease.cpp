// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feed.h"

#include "catalogue/catalogue.h"
#include "publisher/feedpublication.h"
#include "publisher/feedworkshop.h"

namespace paraply {

namespace {

// A fifth of the services gone is more often a filter left on in a spreadsheet than a decision.
constexpr int kKeptPercent = 80;

FeedResult<ReleaseCandidate> inspected(const QString &file)
{
    const auto catalogue = Catalogue::open(file);
    if (!catalogue) {
        const FeedFault fault = catalogue.error().code == Code::NewerSchema ? FeedFault::OtherSchema : FeedFault::CatalogueUnusable;
        return FeedTrouble(fault, {file}, catalogue.error());
    }
    const Catalogue &opened = **catalogue;
    if (opened.schema() != kCatalogueSchema)
        return FeedTrouble(FeedFault::OtherSchema, {file}, {Code::Invalid, QStringLiteral("schema %1").arg(opened.schema())});
    return ReleaseCandidate {file, opened.region().code, opened.digest(), opened.schema(), opened.counts().services, 0};
}

class Release {
public:
    Release(const FeedRun &run, OpenFeed &feed, ReleaseCandidate candidate)
        : m_run(run), m_feed(feed), m_candidate(std::move(candidate)), m_workshop(feed, m_candidate, run.stop)
    {
    }

    FeedTroubles refusals();
    FeedResult<FeedReleased> make();

private:
    std::vector<FeedRelease> bases() const;
    FeedResult<Done> makePatches();
    std::optional<FeedRelease> former() const;
    QMap<QString, TargetFile> listed() const;
    Edition edition() const;

    const FeedRun &m_run;
    OpenFeed &m_feed;
    ReleaseCandidate m_candidate;
    FeedWorkshop m_workshop;
    TargetFile m_snapshot;
    std::vector<TargetFile> m_patches;
    FeedReleased m_released;
};

std::optional<FeedRelease> Release::former() const
{
    const auto &releases = m_feed.record().releases;
    return releases.isEmpty() ? std::nullopt : std::optional(releases.last());
}

FeedTroubles Release::refusals()
{
    FeedTroubles found;
    for (const FeedRelease &release : m_feed.record().releases) {
        if (release.digest == m_candidate.digest) {
            found.push_back({FeedFault::DigestReleased, {QString::number(release.sequence), release.released.date().toString(Qt::ISODate)}});
            break;
        }
    }
    const auto before = former();
    if (!before)
        return found;
    if (before->region != m_candidate.region)
        found.push_back({FeedFault::OtherRegion, {before->region, m_candidate.region}});
    const qint64 services = before->services >= 0 ? before->services : m_workshop.servicesOf(*before).value_or(0);
    if (m_candidate.services * 100 < services * kKeptPercent)
        found.push_back({FeedFault::Shrunk, {QString::number(services), QString::number(m_candidate.services)}});
    return found;
}

// The newest first.
std::vector<FeedRelease> Release::bases() const
{
    std::vector<FeedRelease> list;
    const auto &releases = m_feed.record().releases;
    for (auto release = releases.end(); release != releases.begin() && int(list.size()) < kPatchedReleases;) {
        --release;
        if (release->schema == m_candidate.schema)
            list.push_back(*release);
    }
    return list;
}

FeedResult<Done> Release::makePatches()
{
    const std::vector<FeedRelease> all = bases();
    for (size_t i = 0; i < all.size(); ++i) {
        m_run.progress(FeedStage::Patches, qint64(i), qint64(all.size()));
        const auto patch = m_workshop.patchFrom(all[i], m_snapshot.length / 2);
        if (!patch)
            return patch.troubles();
        if (!*patch)
            continue;
        m_released.patches.push_back({all[i].sequence, (*patch)->length});
        m_patches.push_back(**patch);
    }
    m_released.patchesLeftOut = int(all.size() - m_patches.size());
    return Done();
}

// What is there for devices of other schemas stays. A feed is of one region: after a change of it nothing is left of the former.
QMap<QString, TargetFile> Release::listed() const
{
    QMap<QString, TargetFile> list = m_feed.state().listed();
    for (const auto &[file, target] : m_feed.state().ours()) {
        if (target.schema == m_candidate.schema || target.region != m_candidate.region)
            list.remove(file.path);
    }
    list[m_snapshot.path] = m_snapshot;
    for (const TargetFile &patch : m_patches)
        list[patch.path] = patch;
    return list;
}

Edition Release::edition() const
{
    const auto target = FeedTarget::read(m_snapshot.path, m_snapshot.custom);
    Edition edition;
    edition.targets = listed();
    edition.release = FeedRelease {m_candidate.sequence, m_candidate.schema, m_candidate.region, m_candidate.digest,
                                   FeedLayout::target(m_snapshot.path, m_snapshot.hashes.first()), target ? target->unpackedBytes : 0,
                                   m_candidate.services, m_feed.now()};
    return edition;
}

FeedResult<FeedReleased> Release::make()
{
    m_run.progress(FeedStage::Snapshot, 0, 1);
    auto snapshot = m_workshop.snapshot();
    if (!snapshot)
        return snapshot.troubles();
    m_snapshot = *std::move(snapshot);
    if (auto made = makePatches(); !made)
        return made.troubles();
    if (auto published = publish(m_feed, edition()); !published)
        return published.troubles();
    m_released.sequence = m_candidate.sequence;
    m_released.digest = m_candidate.digest;
    m_released.services = m_candidate.services;
    m_released.snapshotBytes = m_snapshot.length;
    return m_released;
}

// A key that is missing is found out before the work, not after it.
FeedResult<Done> tryKeys(OpenFeed &feed)
{
    for (const QString &role : feedRoles().mid(1)) {
        const RoleKeys keys = feed.state().root.roles.value(role);
        if (auto signers = feed.keys().signersOf(role, keys.keyIds, keys.threshold); !signers)
            return signers.troubles();
    }
    return Done();
}

}

FeedResult<FeedReleased> releaseCatalogue(const FeedRun &run, const QString &catalogue, bool allow)
{
    auto feed = OpenFeed::open(run.folder, run.keys, run.files, run.clock);
    if (!feed)
        return feed.troubles();
    (*feed)->record().lifetimes.change(run.lifetimes);
    auto candidate = inspected(catalogue);
    if (!candidate)
        return candidate.troubles();
    candidate->sequence = (*feed)->record().sequence + 1;
    FeedResult<FeedReleased> released = FeedReleased();
    {
        Release release(run, **feed, *std::move(candidate));
        if (auto refusals = release.refusals(); !allow && !refusals.empty())
            return refusals;
        if (auto tried = tryKeys(**feed); !tried)
            return tried.troubles();
        released = release.make();
    }
    if (released)
        released->remarks = std::move((*feed)->remarks());
    return released;
}

}
