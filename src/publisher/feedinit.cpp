// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feed.h"

#include "base/filelock.h"
#include "publisher/openfeed.h"
#include "trust/authoring.h"

namespace paraply {

namespace {

// At least `count` keys of the role; those in the folder first.
FeedResult<std::vector<const FeedKeys::Key *>> keysFor(const QString &role, int count, const FeedRun &run, KeyKind kind)
{
    auto keys = run.keys.allOf(role);
    while (keys && int(keys->size()) < count) {
        auto made = run.keys.make(role, kind);
        if (!made)
            return made.troubles();
        keys->push_back(*made);
    }
    return keys;
}

struct Founding {
    Root root;
    std::map<QString, Signers> signers;
    QStringList keyFiles;
};

FeedResult<Founding> gatherKeys(const FeedRun &run, const FeedCreation &creation)
{
    Founding founding;
    for (const QString &role : feedRoles()) {
        const bool isRoot = role == u"root";
        const int wanted = !isRoot ? 1 : creation.rootKeys > 0 ? creation.rootKeys : creation.rootThreshold + 1;
        if (isRoot && wanted < creation.rootThreshold)
            return FeedTrouble(FeedFault::TooFewKeys, {role, QString::number(creation.rootThreshold), QString::number(wanted)});
        const auto keys = keysFor(role, wanted, run, creation.kind);
        if (!keys)
            return keys.troubles();
        RoleKeys &entry = founding.root.roles[role];
        entry.threshold = isRoot ? creation.rootThreshold : 1;
        for (const FeedKeys::Key *key : *keys) {
            if (entry.keyIds.contains(key->key.id()))
                continue;
            entry.keyIds.append(key->key.id());
            founding.root.keys[key->key.id()] = key->key.publicKey();
            founding.signers[role].push_back(&key->key);
            founding.keyFiles.append(key->file);
        }
    }
    return founding;
}

struct Texts {
    QByteArray root, targets, snapshot, timestamp;
};

Result<Texts> firstTexts(Founding &founding, const FeedLifetimes &days, const QDateTime &now)
{
    Texts texts;
    const auto sign = [&](auto &role, const char *name, int lifetime, QByteArray &text) -> Result<void> {
        role.version = 1;
        role.expires = now.addDays(lifetime);
        const auto bytes = authored(role, founding.signers[QLatin1String(name)]);
        if (!bytes)
            return bytes.error();
        text = *bytes;
        return {};
    };
    founding.root.consistentSnapshot = true;
    Targets targets;
    Snapshot snapshot;
    Timestamp timestamp;
    if (auto done = sign(founding.root, "root", days.root, texts.root); !done)
        return done.error();
    if (auto done = sign(targets, "targets", days.targets, texts.targets); !done)
        return done.error();
    snapshot.meta[QStringLiteral("targets.json")] = metaFileOf(1, texts.targets);
    if (auto done = sign(snapshot, "snapshot", days.snapshot, texts.snapshot); !done)
        return done.error();
    timestamp.snapshot = metaFileOf(1, texts.snapshot);
    if (auto done = sign(timestamp, "timestamp", days.timestamp, texts.timestamp); !done)
        return done.error();
    return texts;
}

// The root last: a folder is a feed from the moment it is there.
FeedResult<Done> writeFirst(const FeedRun &run, const Texts &texts, const FeedRecord &record)
{
    const FeedLayout layout(run.folder);
    const std::pair<QString, const QByteArray> files[] = {
        {run.keys.firstFolder() + u'/' + recordNameFor(record.feed), record.text()},
        {layout.recordFile(), record.text()},
        {layout.path(FeedLayout::targets(1)), texts.targets},
        {layout.path(FeedLayout::snapshot(1)), texts.snapshot},
        {layout.path(FeedLayout::timestamp()), texts.timestamp},
        {layout.path(FeedLayout::root(1)), texts.root}};
    for (const auto &[path, bytes] : files) {
        if (auto written = run.files.writeAtomically(path, bytes); !written)
            return FeedTrouble::system(path, written.error());
    }
    return Done();
}

FeedResult<Done> makeFolders(const FeedRun &run)
{
    const FeedLayout layout(run.folder);
    for (const QString &folder : {run.keys.firstFolder(), layout.path(QStringLiteral("metadata")), layout.path(QStringLiteral("targets"))}) {
        if (auto made = run.files.makeFolder(folder); !made)
            return FeedTrouble::system(folder, made.error());
    }
    return Done();
}

}

FeedResult<FeedCreated> createFeed(const FeedRun &run, const FeedCreation &creation)
{
    const FeedLayout layout(run.folder);
    const QString rootFile = layout.path(FeedLayout::root(1));
    if (run.files.exists(rootFile))
        return FeedTrouble(FeedFault::FeedExists, {run.folder}, {Code::Foreign, QStringLiteral("1.root.json is there")});
    if (auto made = makeFolders(run); !made)
        return made.troubles();
    const FileLock lock(layout.lockFile());
    if (lock.outcome() == FileLock::Outcome::Busy)
        return FeedTrouble(FeedFault::Busy, {run.folder}, {Code::Unwritable, QStringLiteral("locked")});
    if (lock.outcome() == FileLock::Outcome::Failed)
        return FeedTrouble::system(layout.lockFile(), lock.error());
    auto founding = gatherKeys(run, creation);
    if (!founding)
        return founding.troubles();
    FeedRecord record;
    record.lifetimes.change(run.lifetimes);
    const auto texts = firstTexts(*founding, record.lifetimes, run.clock.now());
    if (!texts)
        return FeedTrouble(FeedFault::MetadataBroken, {run.folder, texts.error().detail}, texts.error());
    record.feed = QString::fromLatin1(sha256Hex(texts->root));
    for (const QString &role : feedRoles())
        record.noteVersion(role, 1);
    if (auto written = writeFirst(run, *texts, record); !written)
        return written.troubles();
    return FeedCreated {record.feed, rootFile, founding->keyFiles};
}

}
