// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/updaterun.h"

#include "catalogue/catalogue.h"
#include "catalogue/integrity.h"
#include "sync/staging.h"

#include <cstdlib>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// A clock that is off by more is said to be; by more than a day it is taken for the reason when something has expired.
constexpr std::chrono::seconds kNotable = std::chrono::hours(1), kWrong = std::chrono::hours(24);

}

UpdateRun::UpdateRun(Store &store, const SyncRequest &request, ByteSource &metadata, ByteSource &targets, const Clock &clock, std::stop_token stop)
    : m_store(store), m_request(request), m_targets(targets), m_clock(clock), m_stop(std::move(stop)), m_feed(feedKey(request.root)),
      m_trustFolder(store.trust(m_feed)), m_lock(store), m_trust(m_trustFolder, metadata, store.files(), clock)
{
}

SyncReport UpdateRun::run()
{
    m_pointer = m_store.pointer();
    m_report.from = m_report.to = m_pointer.newest ? m_pointer.newest->sequence : 0;
    m_report.now = m_pointer.newest;
    if (m_lock.outcome() == LockOutcome::Busy) {
        end(SyncOutcome::StoreBusy, u"another program is updating the store"_s);
    } else if (m_lock.outcome() == LockOutcome::Failed) {
        end(outcomeOf(m_lock.error()), m_lock.error().detail);
    } else {
        m_lock.clean({});
        takeStock();
        follow();
    }
    return m_report;
}

/// False, so that a step can end with it.
bool UpdateRun::end(SyncOutcome outcome, const QString &detail)
{
    m_report.outcome = outcome;
    m_report.detail = detail;
    return false;
}

bool UpdateRun::end(const TrustReport &trust)
{
    m_report.retryAfter = trust.lastFetch.retryAfter;
    const QString where = trust.role.isEmpty() ? QString() : trust.role + u": "_s;
    end(m_stop.stop_requested() ? SyncOutcome::Cancelled : outcomeOf(trust), where + trust.detail);
    judgeClock(trust);
    return false;
}

void UpdateRun::count(const TrustReport &trust)
{
    m_report.bytesDown += trust.bytesDown;
    m_report.requests += trust.requests;
    if (!trust.serverTime.isValid())
        return;
    const std::chrono::seconds ahead(trust.serverTime.secsTo(m_clock.now()));
    m_report.clockAhead.reset();
    if (std::chrono::abs(ahead) > kNotable)
        m_report.clockAhead = ahead;
}

/// A clock that is off makes good metadata look expired, and a good certificate expired or not yet valid.
void UpdateRun::judgeClock(const TrustReport &trust)
{
    if (m_report.outcome == SyncOutcome::Frozen && m_report.clockAhead && std::chrono::abs(*m_report.clockAhead) > kWrong)
        m_report.outcome = SyncOutcome::ClockWrong;
    // A server that is not trusted says nothing; but today cannot be before the day our own data are of.
    if (trust.outcome == TrustOutcome::NotFetched && trust.lastFetch.outcome == FetchOutcome::Untrusted) {
        const QDate known = newestDataDate(m_store);
        if (known.isValid() && m_clock.now().date() < known.addDays(-1))
            m_report.outcome = SyncOutcome::ClockWrong;
    }
}

void UpdateRun::takeStock()
{
    const auto isUsable = [this](const Generation &generation) {
        const bool isDamaged = !generation.digest.isEmpty() && m_request.damaged.contains(generation.digest);
        return !isDamaged && inspectFile(generation.path).has_value();
    };
    m_isDamaged = m_pointer.newest && !isUsable(*m_pointer.newest);
    for (const Generation &candidate : m_store.candidates()) {
        if (isUsable(candidate))
            m_bases.push_back({candidate.path, candidate.digest});
    }
}

bool UpdateRun::follow()
{
    if (!beginTrust())
        return false;
    // A feed may be replaced between our requests; the second time all of it is the new one.
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_report.via = SyncVia::None;
        if (!ask() || !choose())
            return false;
        if (fetchAndBuild() || m_report.outcome != SyncOutcome::Incomplete)
            break;
    }
    return m_report.isGood();
}

bool UpdateRun::beginTrust()
{
    FileOps &files = m_store.files();
    if (files.exists(m_trustFolder + u"/root.json"_s))
        return true;
    const auto begun = TrustClient::begin(m_trustFolder, m_request.root, files);
    if (begun)
        return true;
    const bool isOurs = begun.error().code != Code::Invalid;
    return end(isOurs ? outcomeOf(begun.error()) : SyncOutcome::BadRoot, begun.error().detail);
}

bool UpdateRun::ask()
{
    show(SyncStage::Asking);
    const TrustReport trust = m_trust.refresh(m_stop);
    count(trust);
    if (trust.isGood())
        return true;
    const bool isOurRoot = trust.role == u"root" && trust.requests == 0
        && (trust.outcome == TrustOutcome::Malformed || trust.outcome == TrustOutcome::BelowThreshold);
    return isOurRoot ? askAnew(trust) : end(trust);
}

/// The trusted root on our own disk is spoilt: the one we were given is as good as on the first day.
bool UpdateRun::askAnew(const TrustReport &failed)
{
    FileOps &files = m_store.files();
    if (const auto gone = files.remove(m_trustFolder + u"/root.json"_s); !gone)
        return end(outcomeOf(gone.error()), failed.detail + u"; "_s + gone.error().detail);
    if (!beginTrust())
        return false;
    const TrustReport trust = m_trust.refresh(m_stop);
    count(trust);
    return trust.isGood() || end(trust);
}

bool UpdateRun::choose()
{
    const std::optional<Generation> &newest = m_pointer.newest;
    const QString region = m_request.region.isEmpty() && newest ? newest->region : m_request.region;
    const auto offer = offerOf(*m_trust.targets(), region, kCatalogueSchema);
    if (!offer)
        return end(SyncOutcome::NoRelease, region.isEmpty() ? u"not exactly one region in the feed"_s : u"nothing for %1"_s.arg(region));
    if (offer->sequence == 0)
        return end(SyncOutcome::SchemaTooNew, u"release %1 is for a newer program"_s.arg(offer->newerSchemaSequence));
    m_offer = *offer;
    const bool isOfThisFeed = newest && (newest->feed == m_feed || newest->feed.isEmpty());
    const qint64 seen = std::max(m_pointer.seen.value(m_feed), isOfThisFeed ? newest->sequence : 0);
    if (m_offer.sequence < seen)
        return end(SyncOutcome::RolledBack, u"release %1 after %2"_s.arg(m_offer.sequence).arg(seen));
    if (isOfThisFeed && m_offer.sequence == newest->sequence && !newest->digest.isEmpty() && newest->digest != m_offer.digest)
        return end(SyncOutcome::Rejected, u"another catalogue under the number %1"_s.arg(m_offer.sequence));
    return true;
}

bool UpdateRun::isNewest() const
{
    const std::optional<Generation> &newest = m_pointer.newest;
    return newest && !m_isDamaged && newest->feed == m_feed && newest->sequence == m_offer.sequence && newest->digest == m_offer.digest;
}

void UpdateRun::show(SyncStage stage, qint64 done, qint64 total) const
{
    if (m_request.progress)
        m_request.progress(stage, done, total);
}

}
