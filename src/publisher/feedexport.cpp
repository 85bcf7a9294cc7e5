// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feed.h"

#include "catalogue/integrity.h"
#include "publisher/feedfiles.h"
#include "publisher/feedstate.h"
#include "publisher/feedverify.h"

namespace paraply {

namespace {

class Copying {
public:
    Copying(const QString &from, const QString &to, FileOps &files) : m_from(from), m_to(to), m_files(files) { }

    /// Trouble when what is there must not be replaced by this state.
    FeedResult<Done> compare(const FeedState &state);
    /// What a device needs, the timestamp last.
    FeedResult<Done> copy(const FeedState &state, const FeedProgress &progress);
    const FeedExported &exported() const { return m_exported; }

private:
    FeedResult<Done> copyFile(const QString &name);
    QStringList names(const FeedState &state) const;

    FeedLayout m_from, m_to;
    FileOps &m_files;
    FeedExported m_exported;
};

FeedResult<Done> Copying::compare(const FeedState &state)
{
    const FeedTrouble other(FeedFault::OtherFeed, {m_to.folder()}, {Code::Foreign, QStringLiteral("another feed, or a newer one")});
    const auto first = m_files.read(m_to.path(FeedLayout::root(1)), kLargestMetadata);
    if (!first && first.error().code == Code::Missing)
        return Done();
    if (!first)
        return FeedTrouble::system(m_to.path(FeedLayout::root(1)), first.error());
    if (QString::fromLatin1(sha256Hex(*first)) != state.feed)
        return other;
    const auto timestamp = m_files.read(m_to.path(FeedLayout::timestamp()), kLargestMetadata);
    const auto read = timestamp ? parseTimestamp(*timestamp) : Result<Timestamp>(timestamp.error());
    if (read && read->version > state.timestamp.version)
        return other;
    return Done();   // one that cannot be read is half a copy, and is replaced
}

QStringList Copying::names(const FeedState &state) const
{
    QStringList list = state.fileNames();
    for (qint64 version = 1; version <= state.root.version; ++version)
        list.append(FeedLayout::root(version));
    list.append(FeedLayout::timestamp());
    return list;
}

FeedResult<Done> Copying::copyFile(const QString &name)
{
    const auto bytes = m_files.read(m_from.path(name), kLargestCatalogue);
    if (!bytes)
        return FeedTrouble::system(m_from.path(name), bytes.error());
    ++m_exported.files;
    const QString to = m_to.path(name);
    const auto there = m_files.exists(to) ? m_files.read(to, kLargestCatalogue) : Result<QByteArray>(Error());
    if (there && *there == *bytes)
        return Done();
    if (auto made = m_files.makeFolder(to.section(u'/', 0, -2)); !made)
        return FeedTrouble::system(to, made.error());
    if (auto written = m_files.writeAtomically(to, *bytes); !written)
        return FeedTrouble::system(to, written.error());
    const auto copied = m_files.read(to, kLargestCatalogue);
    if (!copied || *copied != *bytes)
        return FeedTrouble::system(to, copied ? Error {Code::Unwritable, QStringLiteral("other bytes came back")} : copied.error());
    ++m_exported.copied;
    m_exported.bytes += bytes->size();
    return Done();
}

FeedResult<Done> Copying::copy(const FeedState &state, const FeedProgress &progress)
{
    const QStringList all = names(state);
    for (qsizetype i = 0; i < all.size(); ++i) {
        progress(FeedStage::Copying, i, all.size());
        if (auto done = copyFile(all[i]); !done)
            return done;
    }
    for (const char *folder : {"metadata", "targets"}) {
        for (const QString &name : ownFilesIn(m_to.folder(), QLatin1String(folder), m_files)) {
            if (all.contains(name))
                continue;
            if (auto removed = m_files.remove(m_to.path(name)); !removed)
                return FeedTrouble::system(m_to.path(name), removed.error());
        }
    }
    return Done();
}

}

FeedResult<FeedExported> exportFeed(const QString &folder, const QString &to, FileOps &files, const Clock &clock, const FeedProgress &progress)
{
    const auto verdict = verifyFeed(folder, clock, progress);
    if (!verdict)
        return verdict.troubles();
    if (!verdict->complaints.empty())
        return FeedTrouble(FeedFault::Unverified, {folder, QString::number(verdict->complaints.size())});
    const auto state = readFeed(FeedLayout(folder), files);
    if (!state)
        return state.troubles();
    Copying copying(folder, to, files);
    if (auto compared = copying.compare(*state); !compared)
        return compared.troubles();
    if (auto copied = copying.copy(*state, progress); !copied)
        return copied.troubles();
    return copying.exported();
}

}
