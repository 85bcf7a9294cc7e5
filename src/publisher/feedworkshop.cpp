// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedworkshop.h"

#include "catalogue/integrity.h"
#include "storage/guarded.h"
#include "storage/statement.h"

namespace paraply {

namespace {

bool isTroubleOfTheDisk(const Error &error)
{
    return error.code == Code::Full || error.code == Code::Unwritable || error.code == Code::Internal;
}

}

FeedWorkshop::FeedWorkshop(OpenFeed &feed, ReleaseCandidate candidate, std::stop_token stop)
    : m_feed(feed), m_candidate(std::move(candidate)), m_stop(std::move(stop))
{
}

FeedWorkshop::~FeedWorkshop()
{
    clear();
    const QString folder = m_feed.layout().stagingFolder();
    if (const auto removed = m_feed.files().removeFolder(folder); !removed)
        m_feed.remarks().push_back({FeedNote::Unwritten, {folder, removed.error().detail}});
}

FeedResult<Done> FeedWorkshop::begin()
{
    const QString folder = m_feed.layout().stagingFolder();
    if (auto made = m_feed.files().makeFolder(folder); !made)
        return FeedTrouble::system(folder, made.error());
    clear();
    return Done();
}

// SQLite may have left files of its own beside ours.
void FeedWorkshop::clear()
{
    const QString folder = m_feed.layout().stagingFolder();
    if (!m_feed.files().exists(folder))
        return;
    const auto names = m_feed.files().list(folder);
    for (const QString &name : names ? *names : QStringList()) {
        if (const auto removed = m_feed.files().remove(folder + u'/' + name); !removed)
            m_feed.remarks().push_back({FeedNote::Unwritten, {folder + u'/' + name, removed.error().detail}});
    }
}

FeedTrouble FeedWorkshop::unmade(const QString &from, const Error &error) const
{
    if (isTroubleOfTheDisk(error) || error.code == Code::Missing || error.code == Code::Unreadable)
        return FeedTrouble::system(m_feed.layout().stagingFolder(), error);
    return {FeedFault::PatchBroken, {from, QString::number(m_candidate.sequence)}, error};
}

Result<void> FeedWorkshop::rebuild(const FeedRelease &base, const QString &file)
{
    const PatchFacts expected {base.schema, QString(), base.digest, base.unpackedBytes};
    return applyPatch(m_feed.layout().path(base.snapshotFile), file, expected, m_feed.files(), m_stop);
}

FeedResult<TargetFile> FeedWorkshop::place(const QString &patch, const FeedTarget &target)
{
    const auto bytes = m_feed.files().read(patch, kLargestCatalogue);
    if (!bytes)
        return FeedTrouble::system(patch, bytes.error());
    TargetFile file {target.path(), bytes->size(), {{QStringLiteral("sha256"), sha256Hex(*bytes)}}, target.custom()};
    const QString path = m_feed.layout().path(FeedLayout::target(file.path, file.hashes.first()));
    if (auto made = m_feed.files().makeFolder(path.section(u'/', 0, -2)); !made)
        return FeedTrouble::system(path, made.error());
    if (auto written = m_feed.files().writeAtomically(path, *bytes); !written)
        return FeedTrouble::system(path, written.error());
    return file;
}

FeedResult<TargetFile> FeedWorkshop::snapshot()
{
    if (auto begun = begin(); !begun)
        return begun.troubles();
    const QString patch = staged("snapshot"), rebuilt = staged("rebuilt.sqlite");
    const auto facts = makePatch(QString(), m_candidate.file, patch, m_feed.files(), PatchEffort::Release, m_stop);
    if (!facts)
        return unmade(QStringLiteral("0"), facts.error());
    const PatchFacts expected {m_candidate.schema, QString(), m_candidate.digest, facts->unpackedBytes};
    if (auto tried = applyPatch(patch, rebuilt, expected, m_feed.files(), m_stop); !tried)
        return unmade(QStringLiteral("0"), tried.error());
    return place(patch, {m_candidate.region, m_candidate.schema, m_candidate.sequence, m_candidate.digest, facts->unpackedBytes, {}});
}

FeedResult<std::optional<TargetFile>> FeedWorkshop::patchFrom(const FeedRelease &base, qint64 limit)
{
    if (auto begun = begin(); !begun)
        return begun.troubles();
    const QString before = staged("before.sqlite"), patch = staged("patch"), sequence = QString::number(base.sequence);
    if (const auto rebuilt = rebuild(base, before); !rebuilt) {
        if (isTroubleOfTheDisk(rebuilt.error()))
            return FeedTrouble::system(before, rebuilt.error());
        m_feed.remarks().push_back({FeedNote::BaseLost, {sequence, rebuilt.error().detail}});
        return std::optional<TargetFile>();
    }
    const auto facts = makePatch(before, m_candidate.file, patch, m_feed.files(), PatchEffort::Release, m_stop);
    if (!facts)
        return unmade(sequence, facts.error());
    const auto size = m_feed.files().size(patch);
    if (!size)
        return FeedTrouble::system(patch, size.error());
    if (*size >= limit)
        return std::optional<TargetFile>();
    const PatchFacts expected {m_candidate.schema, base.digest, m_candidate.digest, facts->unpackedBytes};
    if (auto tried = applyPatch(patch, before, expected, m_feed.files(), m_stop); !tried)
        return unmade(sequence, tried.error());
    const FeedTarget target {m_candidate.region, m_candidate.schema, m_candidate.sequence, m_candidate.digest, facts->unpackedBytes,
                             FeedTarget::Base {base.sequence, base.digest}};
    auto placed = place(patch, target);
    if (!placed)
        return placed.troubles();
    return std::optional<TargetFile>(*std::move(placed));
}

std::optional<qint64> FeedWorkshop::servicesOf(const FeedRelease &base)
{
    const QString file = staged("before.sqlite");
    if (auto begun = begin(); !begun)
        return {};
    if (!rebuild(base, file))
        return {};
    const auto count = guarded([&] { return Statement(Connection(file, OpenMode::Immutable), "SELECT count(*) FROM service").value<qint64>(); });
    return count ? *count : std::nullopt;
}

}
