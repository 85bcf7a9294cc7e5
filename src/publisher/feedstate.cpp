// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedstate.h"

#include "base/files.h"
#include "publisher/feedshares.h"

namespace paraply {

namespace {

FeedTrouble broken(const QString &file, const QString &what)
{
    return {FeedFault::MetadataBroken, {file, what}, {Code::Damaged, what}};
}

FeedResult<QByteArray> contentOf(const FeedLayout &layout, const QString &name, FileOps &files)
{
    const auto bytes = files.read(layout.path(name), kLargestMetadata);
    if (bytes)
        return *bytes;
    if (bytes.error().code == Code::Missing)
        return broken(layout.path(name), QStringLiteral("the file is not there"));
    return FeedTrouble::system(layout.path(name), bytes.error());
}

template <typename Role>
FeedResult<Role> parsed(const FeedLayout &layout, const QString &name, const QByteArray &bytes, Result<Role> (*parse)(QByteArrayView))
{
    auto role = parse(bytes);
    if (!role)
        return broken(layout.path(name), role.error().detail);
    return *std::move(role);
}

class FeedReader {
public:
    FeedReader(const FeedLayout &layout, FileOps &files) : m_layout(layout), m_files(files) { }

    FeedResult<Done> readRoots();
    FeedResult<Done> readRoles();
    FeedState take() { return std::move(m_state); }

private:
    // A role's file, being what `named` says of it (none for the timestamp).
    template <typename Role>
    FeedResult<Role> content(const QString &name, const MetaFile *named, Result<Role> (*parse)(QByteArrayView));
    // The same, signed as a root wants it.
    template <typename Role>
    FeedResult<Done> read(const char *role, const QString &name, const MetaFile *named, Result<Role> (*parse)(QByteArrayView), Role &into);
    FeedResult<Done> readDelegated(const Delegation &delegation);

    const FeedLayout &m_layout;
    FileOps &m_files;
    FeedState m_state;
    Root m_former;   // the one before the newest; the newest itself when it is the first
};

// From 1.root.json on, each signed by the one before and by itself.
FeedResult<Done> FeedReader::readRoots()
{
    const QString self = QStringLiteral("root");
    for (qint64 version = 1; version == 1 || m_files.exists(m_layout.path(FeedLayout::root(version))); ++version) {
        const QString name = FeedLayout::root(version);
        const auto bytes = contentOf(m_layout, name, m_files);
        if (!bytes)
            return bytes.troubles();
        auto root = parsed(m_layout, name, *bytes, parseRoot);
        if (!root)
            return root.troubles();
        m_former = version == 1 ? *root : std::move(m_state.root);
        if (root->version != version || !meetsThreshold(root->envelope, m_former.keys, m_former.roles.value(self))
            || !meetsThreshold(root->envelope, root->keys, root->roles.value(self)))
            return broken(m_layout.path(name), QStringLiteral("it is not the signed successor of the root before it"));
        if (version == 1)
            m_state.feed = QString::fromLatin1(sha256Hex(*bytes));
        for (const QString &id : root->keys.keys())
            m_state.everNamed.insert(id);
        m_state.root = *std::move(root);
    }
    return Done();
}

template <typename Role>
FeedResult<Role> FeedReader::content(const QString &name, const MetaFile *named, Result<Role> (*parse)(QByteArrayView))
{
    const QString file = m_layout.path(name);
    const auto bytes = contentOf(m_layout, name, m_files);
    if (!bytes)
        return bytes.troubles();
    if (named && ((named->length && *named->length != bytes->size()) || !haveHashes(*bytes, named->hashes)))
        return broken(file, QStringLiteral("its length or hash is not the one that is signed"));
    auto value = parsed(m_layout, name, *bytes, parse);
    if (value && named && value->version != named->version)
        return broken(file, QStringLiteral("its version is not the one that is signed"));
    return value;
}

template <typename Role>
FeedResult<Done> FeedReader::read(const char *role, const QString &name, const MetaFile *named, Result<Role> (*parse)(QByteArrayView), Role &into)
{
    const QString roleName = QString::fromLatin1(role);
    auto value = content(name, named, parse);
    if (!value)
        return value.troubles();
    const auto isSignedFor = [&](const Root &root) { return meetsThreshold(value->envelope, root.keys, root.roles.value(roleName)); };
    if (!isSignedFor(m_state.root)) {
        if (!isSignedFor(m_former))
            return broken(m_layout.path(name), QStringLiteral("it is not signed by enough keys of the role %1").arg(roleName));
        m_state.outdated.insert(roleName);
    }
    into = *std::move(value);
    return Done();
}

// Its delegator names its keys: it is never outdated, only wrong.
FeedResult<Done> FeedReader::readDelegated(const Delegation &delegation)
{
    const auto named = m_state.snapshot.meta.constFind(delegation.name + QStringLiteral(".json"));
    if (!isFeedShare(delegation.name) || named == m_state.snapshot.meta.cend())
        return broken(m_layout.folder(), QStringLiteral("the role %1 is not one of ours, or is not in the snapshot").arg(delegation.name));
    const QString name = FeedLayout::delegated(delegation.name, named->version);
    auto role = content(name, &*named, parseTargets);
    if (!role)
        return role.troubles();
    if (!meetsThreshold(role->envelope, m_state.targets.delegationKeys, delegation.keys))
        return broken(m_layout.path(name), QStringLiteral("it is not signed by enough keys of the role %1").arg(delegation.name));
    m_state.delegated[delegation.name] = *std::move(role);
    return Done();
}

FeedResult<Done> FeedReader::readRoles()
{
    if (auto done = read("timestamp", FeedLayout::timestamp(), nullptr, parseTimestamp, m_state.timestamp); !done)
        return done;
    const MetaFile &snapshot = m_state.timestamp.snapshot;
    if (auto done = read("snapshot", FeedLayout::snapshot(snapshot.version), &snapshot, parseSnapshot, m_state.snapshot); !done)
        return done;
    const MetaFile targets = m_state.snapshot.meta.value(QStringLiteral("targets.json"));
    if (auto done = read("targets", FeedLayout::targets(targets.version), &targets, parseTargets, m_state.targets); !done)
        return done;
    for (const Delegation &delegation : m_state.targets.delegations) {
        if (auto done = readDelegated(delegation); !done)
            return done;
    }
    return Done();
}

}

const RoleState &FeedState::role(const QString &name) const
{
    if (name == u"root")
        return root;
    if (name == u"targets")
        return targets;
    return name == u"snapshot" ? static_cast<const RoleState &>(snapshot) : timestamp;
}

// The first that speaks is believed, as a device does.
QMap<QString, TargetFile> FeedState::listed() const
{
    QMap<QString, TargetFile> list = targets.targets;
    for (const Delegation &delegation : targets.delegations) {
        for (const TargetFile &target : delegated.value(delegation.name).targets) {
            if (!list.contains(target.path))
                list[target.path] = target;
        }
    }
    return list;
}

QStringList FeedState::fileNames() const
{
    QStringList names {FeedLayout::snapshot(snapshot.version), FeedLayout::targets(targets.version)};
    for (auto role = delegated.begin(); role != delegated.end(); ++role)
        names.append(FeedLayout::delegated(role.key(), role->version));
    for (const TargetFile &target : listed())
        names.append(FeedLayout::target(target.path, target.hashes.value(QStringLiteral("sha256"))));
    return names;
}

std::vector<std::pair<TargetFile, FeedTarget>> FeedState::ours() const
{
    std::vector<std::pair<TargetFile, FeedTarget>> list;
    for (const TargetFile &target : listed()) {
        if (auto read = FeedTarget::read(target.path, target.custom))
            list.emplace_back(target, *std::move(read));
    }
    return list;
}

qint64 FeedState::sequence() const
{
    qint64 newest = 0;
    for (const auto &[file, target] : ours())
        newest = std::max(newest, target.sequence);
    return newest;
}

FeedResult<FeedState> readFeed(const FeedLayout &layout, FileOps &files)
{
    if (!files.exists(layout.path(FeedLayout::root(1))))
        return FeedTrouble(FeedFault::NotAFeed, {layout.folder()}, {Code::Missing, QStringLiteral("no 1.root.json")});
    FeedReader reader(layout, files);
    if (auto done = reader.readRoots(); !done)
        return done.troubles();
    if (auto done = reader.readRoles(); !done)
        return done.troubles();
    return reader.take();
}

}
