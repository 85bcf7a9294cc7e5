// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/feedchoice.h"

#include "sync/source.h"

#include <QStringList>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestNote = 16 * 1024;

QString rootPath(const Store &store, const QString &fingerprint)
{
    return store.folder() + u"/roots/"_s + fingerprint + u".json"_s;
}

/// A failed fetch of the root as a report, with the words of the update.
SyncReport reportOf(const FetchedRoot &fetched)
{
    SyncReport report {.bytesDown = fetched.reply.bytesDown, .requests = fetched.reply.requests, .retryAfter = fetched.reply.retryAfter};
    if (fetched.fits)
        return report;
    if (fetched.reply.outcome == FetchOutcome::Whole) {
        report.outcome = fetched.isWebPage ? SyncOutcome::CaptivePortal : SyncOutcome::BadRoot;
        report.detail = u"the root has another fingerprint"_s;
        return report;
    }
    TrustReport trust;
    trust.outcome = TrustOutcome::NotFetched;
    trust.role = u"root"_s;
    trust.lastFetch = fetched.reply;
    report.outcome = outcomeOf(trust);
    if (fetched.reply.error)
        report.detail = fetched.reply.error->detail;
    return report;
}

QString lineOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : u"-"_s;
}

}

std::optional<Invitation> FeedChoice::chosen() const
{
    const auto bytes = m_store.files().read(path("feed"_L1), kLongestNote);
    if (!bytes)
        return std::nullopt;
    auto invitation = invitationFromFile(*bytes);
    if (!invitation)
        return std::nullopt;
    return std::move(*invitation);
}

Result<void> FeedChoice::choose(const Invitation &invitation, const QByteArray &root)
{
    if (const auto made = m_store.files().makeFolder(m_store.folder()); !made)
        return made;
    if (!root.isEmpty()) {
        if (const auto kept = keepRoot(invitation, root); !kept)
            return kept;
    }
    if (const auto written = m_store.files().writeAtomically(path("feed"_L1), textOf(invitation).toUtf8() + '\n'); !written)
        return written;
    // When another feed was asked says nothing of this one.
    return m_store.files().remove(path("asked"_L1));
}

Result<void> FeedChoice::forget()
{
    if (const auto removed = m_store.files().remove(path("asked"_L1)); !removed)
        return removed;
    return m_store.files().remove(path("feed"_L1));
}

QByteArray FeedChoice::root(const Invitation &invitation) const
{
    auto bytes = m_store.files().read(rootPath(m_store, invitation.fingerprint), kLongestRoot);
    return bytes && fingerprintOf(*bytes) == invitation.fingerprint ? std::move(*bytes) : QByteArray();
}

Result<void> FeedChoice::keepRoot(const Invitation &invitation, const QByteArray &root)
{
    if (fingerprintOf(root) != invitation.fingerprint)
        return Error {Code::Invalid, u"the root has another fingerprint"_s};
    if (const auto made = m_store.files().makeFolder(m_store.folder() + u"/roots"_s); !made)
        return made;
    return m_store.files().writeAtomically(rootPath(m_store, invitation.fingerprint), root);
}

FeedChoice::Asked FeedChoice::asked() const
{
    const auto bytes = m_store.files().read(path("asked"_L1), kLongestNote);
    const QStringList lines = bytes ? QString::fromUtf8(*bytes).split(u'\n') : QStringList();
    return {QDateTime::fromString(lines.value(0), Qt::ISODate), QDateTime::fromString(lines.value(1), Qt::ISODate)};
}

Result<void> FeedChoice::keepAsked(const Asked &asked)
{
    if (const auto made = m_store.files().makeFolder(m_store.folder()); !made)
        return made;
    return m_store.files().writeAtomically(path("asked"_L1), (lineOf(asked.good) + u'\n' + lineOf(asked.tried) + u'\n').toUtf8());
}

SyncReport follow(Store &store, const Invitation &invitation, SyncRequest request, const Clock &clock, std::stop_token stop)
{
    FeedChoice choice(store);
    request.feed = invitation.address;
    request.root = choice.root(invitation);
    FetchedRoot fetched;
    if (request.root.isEmpty()) {
        const auto metadata = sourceFor(invitation.address, u"metadata"_s, request.web);
        fetched = fetchRoot(*metadata, invitation.fingerprint, stop);
        if (!fetched.fits)
            return reportOf(fetched);
        // Not keeping it costs a request next time, and nothing else.
        (void)choice.keepRoot(invitation, fetched.root);
        request.root = fetched.root;
    }
    SyncReport report = synchronise(store, request, clock, stop);
    report.bytesDown += fetched.reply.bytesDown;
    report.requests += fetched.reply.requests;
    return report;
}

OfferedFeed feedAt(const QString &address, const WebRules &rules, std::stop_token stop)
{
    const auto metadata = sourceFor(address, u"metadata"_s, rules);
    const FetchedRoot fetched = fetchRoot(*metadata, {}, std::move(stop));
    OfferedFeed offered {.report = reportOf(fetched), .invitation = std::nullopt, .root = fetched.root};
    if (fetched.fits && !fetched.isWebPage)
        offered.invitation = Invitation {address, fingerprintOf(fetched.root)};
    else if (fetched.isWebPage)
        offered.report.outcome = SyncOutcome::NoFeed;
    return offered;
}

}
