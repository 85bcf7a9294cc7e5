// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/openfeed.h"

#include "publisher/feedfiles.h"

namespace paraply {

OpenFeed::OpenFeed(const QString &folder, FeedKeys &keys, FileOps &files, const Clock &clock)
    : m_layout(folder), m_keys(keys), m_files(files), m_now(clock.now()), m_lock(m_layout.lockFile())
{
}

FeedResult<std::unique_ptr<OpenFeed>> OpenFeed::open(const QString &folder, FeedKeys &keys, FileOps &files, const Clock &clock)
{
    if (!files.exists(FeedLayout(folder).path(FeedLayout::root(1))))
        return FeedTrouble(FeedFault::NotAFeed, {folder}, {Code::Missing, QStringLiteral("no 1.root.json")});
    auto feed = std::unique_ptr<OpenFeed>(new OpenFeed(folder, keys, files, clock));
    if (feed->m_lock.outcome() == FileLock::Outcome::Busy)
        return FeedTrouble(FeedFault::Busy, {folder}, {Code::Unwritable, QStringLiteral("locked")});
    if (feed->m_lock.outcome() == FileLock::Outcome::Failed)
        return FeedTrouble::system(feed->m_layout.lockFile(), feed->m_lock.error());
    if (auto read = feed->reread(); !read)
        return read.troubles();
    if (auto read = feed->readRecords(); !read)
        return read.troubles();
    feed->sweep({QStringLiteral("metadata"), QStringLiteral("targets"), QStringLiteral("staging")});
    return feed;
}

FeedResult<Done> OpenFeed::reread()
{
    auto state = readFeed(m_layout, m_files);
    if (!state)
        return state.troubles();
    m_state = *std::move(state);
    return Done();
}

FeedResult<Done> OpenFeed::readRecords()
{
    auto here = readRecord(m_layout.recordFile(), m_files);
    if (!here)
        return here.troubles();
    auto beside = readRecord(recordBesideKeys(), m_files);
    if (!beside)
        return beside.troubles();
    if (*here && (*here)->feed == m_state.feed)
        m_record = **std::move(here);
    m_record.feed = m_state.feed;
    reconcile();
    const qint64 newest = m_state.sequence();
    if (*beside && (*beside)->feed == m_state.feed)
        m_record.merge(**beside);
    // Devices hold that root and believe its keys only; what it says cannot be made up.
    if (m_record.versions.value(feedRoles().first()) > m_state.root.version) {
        return FeedTrouble(FeedFault::RootLost, {m_layout.folder(), QString::number(m_state.root.version),
                                                 QString::number(m_record.versions.value(feedRoles().first()))});
    }
    if (!m_record.releases.isEmpty() && m_record.releases.lastKey() > newest)
        m_remarks.push_back({FeedNote::NumbersSkipped, {QString::number(newest), QString::number(m_record.sequence)}});
    return Done();
}

// The metadata are the truth; the record may be a step behind, when a run was interrupted right after publishing.
void OpenFeed::reconcile()
{
    for (const QString &role : feedRoles())
        m_record.noteVersion(role, m_state.role(role).version);
    for (auto role = m_state.delegated.begin(); role != m_state.delegated.end(); ++role)
        m_record.noteVersion(role.key(), role->version);
    m_record.sequence = std::max(m_record.sequence, m_state.sequence());
    for (const auto &[file, target] : m_state.ours()) {
        if (target.from || m_record.releases.contains(target.sequence))
            continue;
        const QString name = FeedLayout::target(file.path, file.hashes.value(QStringLiteral("sha256")));
        m_record.releases[target.sequence] = {target.sequence, target.schema, target.region, target.digest, name, target.unpackedBytes, -1, m_now};
    }
}

FeedResult<Done> OpenFeed::saveRecord()
{
    const QByteArray text = m_record.text();
    for (const QString &path : {recordBesideKeys(), m_layout.recordFile()}) {
        if (auto written = m_files.writeAtomically(path, text); !written)
            return FeedTrouble::system(path, written.error());
    }
    return Done();
}

QSet<QString> OpenFeed::filesOf(const FeedState &state) const
{
    const QStringList names = state.fileNames();
    QSet<QString> listed(names.begin(), names.end());
    int bases = 0;
    for (auto release = m_record.releases.end(); release != m_record.releases.begin() && bases < kPatchedReleases; ++bases)
        listed.insert((--release)->snapshotFile);
    return listed;
}

void OpenFeed::retireAllBut(const QSet<QString> &listed)
{
    for (const char *folder : {"metadata", "targets"}) {
        for (const QString &name : ownFilesIn(m_layout.folder(), QLatin1String(folder), m_files)) {
            if (!listed.contains(name) && !m_record.retired.contains(name))
                m_record.retired[name] = m_now;
        }
    }
    m_record.retired.removeIf([&](auto entry) { return listed.contains(entry.key()); });
}

void OpenFeed::sweep(const QStringList &folders)
{
    const QSet<QString> listed = filesOf(m_state);
    int swept = 0;
    for (const QString &folder : folders)
        swept += sweepFolder(folder, listed);
    if (swept > 0)
        m_remarks.push_back({FeedNote::LeftoversRemoved, {QString::number(swept)}});
    m_record.retired.removeIf([&](auto entry) { return !m_files.exists(m_layout.path(entry.key())); });
}

// The answer is how many files an interrupted run had left.
int OpenFeed::sweepFolder(const QString &name, const QSet<QString> &kept)
{
    int swept = 0;
    for (const QString &file : ownFilesIn(m_layout.folder(), name, m_files)) {
        const bool isRetired = m_record.retired.contains(file);
        const bool isInGrace = isRetired && m_record.retired.value(file).daysTo(m_now) < kGraceDays;
        if (kept.contains(file) || isInGrace)
            continue;
        if (const auto removed = m_files.remove(m_layout.path(file)); !removed)
            m_remarks.push_back({FeedNote::Unwritten, {m_layout.path(file), removed.error().detail}});
        else if (!isRetired)
            ++swept;
    }
    return swept;
}

}
