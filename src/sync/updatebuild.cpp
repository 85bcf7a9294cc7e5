// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/staging.h"
#include "sync/updaterun.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// What another way to the same catalogue may mend: the feed's fault, and neither ours nor the network's.
bool mayBeMended(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Rejected:
    case SyncOutcome::Incomplete:
    case SyncOutcome::Forbidden:
    case SyncOutcome::ServerFailed:
    case SyncOutcome::Damaged: return true;
    default: return false;
    }
}

/// A role that is there and cannot be trusted, or is not there although it is listed.
bool isFaultOfFeed(const TrustReport &report)
{
    switch (report.outcome) {
    case TrustOutcome::Expired:
    case TrustOutcome::BelowThreshold:
    case TrustOutcome::Mismatched:
    case TrustOutcome::Malformed:
    case TrustOutcome::TooLong: return !report.webPage;
    case TrustOutcome::NotFetched: return report.lastFetch.outcome == FetchOutcome::Absent;
    default: return false;
    }
}

}

/// True when the newest is installed at the end.
bool UpdateRun::fetchAndBuild()
{
    if (isNewest()) {
        m_lock.clean(QStringList());
        const bool forOthers = m_offer.newerSchemaSequence > m_offer.sequence;
        end(forOthers ? SyncOutcome::SchemaTooNew : SyncOutcome::NothingNew, {});
        return true;
    }
    if (!searchFurther())
        return false;
    QStringList downloads;
    for (const Release &patch : m_offer.patches)
        downloads.append(downloadName(patch.file));
    if (m_offer.snapshot)
        downloads.append(downloadName(m_offer.snapshot->file));
    m_lock.clean(downloads);
    for (const auto way : {&UpdateRun::adopt, &UpdateRun::patch, &UpdateRun::snapshot}) {
        m_report.outcome = SyncOutcome::Incomplete;
        if ((this->*way)()) {
            m_lock.clean(QStringList());
            return true;
        }
        if (!mayBeMended(m_report.outcome))
            return false;
    }
    return false;
}

/// The patches of devices that are far behind stand in roles that the others need not read. False when the network or the disk ends it;
/// where the feed is at fault there, the snapshot leads on.
bool UpdateRun::searchFurther()
{
    const auto startsHere = [this](const Release &patch) { return baseFor(patch.from->digest).has_value(); };
    if (m_bases.empty() || baseFor(m_offer.digest) || std::ranges::any_of(m_offer.patches, startsHere))
        return true;
    const Listing listing = m_trust.list(patchPlace(m_offer), m_stop);
    count(listing.report);
    addPatches(m_offer, listing.targets);
    if (listing.report.isGood())
        return true;
    end(listing.report);
    qInfo("%ls", qUtf16Printable(m_report.detail));
    return isFaultOfFeed(listing.report) || mayBeMended(m_report.outcome);
}

std::optional<UpdateRun::Base> UpdateRun::baseFor(const QString &digest)
{
    for (const Base &base : m_bases) {
        if (base.digest == digest)
            return base;
    }
    for (Base &base : m_bases) {
        if (!base.digest.isEmpty())
            continue;
        // What is no catalogue is no base; it need not be read again.
        base.digest = digestOfFile(base.path);
        if (base.digest.isEmpty())
            base.digest = u"none"_s;
        if (base.digest == digest)
            return base;
    }
    return {};
}

/// The newest release may be here already: it came with the program, or from another feed.
bool UpdateRun::adopt()
{
    const auto base = baseFor(m_offer.digest);
    if (!base)
        return false;
    const Release &release = m_offer.snapshot ? *m_offer.snapshot : m_offer.patches.front();
    return build(release, base->path, {}, SyncVia::None);
}

bool UpdateRun::patch()
{
    for (const Release &release : m_offer.patches) {
        const auto base = baseFor(release.from->digest);
        if (!base)
            continue;
        QString file;
        if (download(release, file) && build(release, base->path, file, SyncVia::Patch))
            return true;
        if (!mayBeMended(m_report.outcome))
            return false;
        qInfo("%ls", qUtf16Printable(m_report.detail));
    }
    return false;
}

bool UpdateRun::snapshot()
{
    if (!m_offer.snapshot)
        return end(SyncOutcome::Incomplete, u"release %1 has no snapshot, and no patch from here"_s.arg(m_offer.sequence));
    if (m_request.patchesOnly) {
        m_report.bytesNeeded = m_offer.snapshot->file.length;
        return end(SyncOutcome::PatchOnly, u"only the whole catalogue leads to release %1"_s.arg(m_offer.sequence));
    }
    QString file;
    return download(*m_offer.snapshot, file) && build(*m_offer.snapshot, {}, file, SyncVia::Snapshot);
}

bool UpdateRun::download(const Release &release, QString &file)
{
    file = m_store.staging() + u'/' + downloadName(release.file);
    show(SyncStage::Downloading, 0, release.file.length);
    const TrustReport trust = m_trust.download(release.file, m_targets, file, m_stop, [this](qint64 done, qint64 total) {
        show(SyncStage::Downloading, done, total);
    });
    count(trust);
    if (trust.isGood())
        return true;
    end(trust);
    if (m_report.outcome == SyncOutcome::NoFeed)
        m_report.outcome = SyncOutcome::Incomplete;
    return false;
}

bool UpdateRun::build(const Release &release, const QString &base, const QString &file, SyncVia via)
{
    show(SyncStage::Building);
    const auto staged = stagedCatalogue(m_store, release, base, file, m_stop);
    if (m_stop.stop_requested())
        return end(SyncOutcome::Cancelled, u"asked to stop"_s);
    if (!staged) {
        const bool isOurs = staged.error().code == Code::Full || staged.error().code == Code::Unwritable;
        return end(isOurs ? outcomeOf(staged.error()) : SyncOutcome::Damaged, staged.error().detail);
    }
    show(SyncStage::Checking);
    const auto installed = m_lock.install(*staged, {release.sequence, release.digest, {}, release.region, m_feed}, m_isDamaged);
    if (!installed)
        return end(outcomeOf(installed.error()), installed.error().detail);
    m_report.via = via;
    m_report.to = installed->sequence;
    m_report.now = *installed;
    end(SyncOutcome::Updated, {});
    return true;
}

}
