// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feed.h"

#include "publisher/feedpublication.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace paraply {

namespace {

const QString kRoot = QStringLiteral("root"), kTargets = QStringLiteral("targets"), kSnapshot = QStringLiteral("snapshot");

class KeyChange {
public:
    KeyChange(OpenFeed &feed, const FeedRotation &rotation) : m_feed(feed), m_rotation(rotation), m_root(feed.state().root) { }
    FeedResult<Edition> plan();
    FeedRotated finish();

private:
    FeedResult<Done> changeRoot();
    FeedResult<Done> changeRole(const QString &role);
    FeedResult<const FeedKeys::Key *> newKeyFor(const QString &role, KeyKind kind);
    FeedResult<QString> idOf(const QString &named);
    void forgetUnusedKeys();

    OpenFeed &m_feed;
    const FeedRotation &m_rotation;
    Root m_root;
    FeedRotated m_rotated;
};

// One that lies there and that no root ever named, else a new one.
FeedResult<const FeedKeys::Key *> KeyChange::newKeyFor(const QString &role, KeyKind kind)
{
    const auto keys = m_feed.keys().allOf(role);
    if (!keys)
        return keys.troubles();
    const FeedKeys::Key *chosen = nullptr;
    for (const FeedKeys::Key *key : *keys) {
        if (!chosen && !m_root.keys.contains(key->key.id()) && !m_feed.state().everNamed.contains(key->key.id()))
            chosen = key;
    }
    if (!chosen) {
        const auto made = m_feed.keys().make(role, kind);
        if (!made)
            return made.troubles();
        chosen = *made;
    }
    m_root.keys[chosen->key.id()] = chosen->key.publicKey();
    m_rotated.newKeyFiles.append(chosen->file);
    return chosen;
}

// What the user calls a root key: the beginning of its id, or the name of its file.
FeedResult<QString> KeyChange::idOf(const QString &named)
{
    constexpr qsizetype kShortestId = 8;
    const QStringList ids = m_feed.state().root.roles.value(kRoot).keyIds;
    const QStringList meant = named.size() < kShortestId ? QStringList() : ids.filter(QRegularExpression(u'^' + QRegularExpression::escape(named)));
    if (meant.size() == 1)
        return meant.first();
    const auto keys = m_feed.keys().allOf(kRoot);
    if (!keys)
        return keys.troubles();
    for (const FeedKeys::Key *key : *keys) {
        const QFileInfo file(key->file);
        if ((file.completeBaseName() == named || file.fileName() == named) && ids.contains(key->key.id()))
            return key->key.id();
    }
    return FeedTrouble(FeedFault::KeyUnknown, {named});
}

FeedResult<Done> KeyChange::changeRoot()
{
    RoleKeys &role = m_root.roles[kRoot];
    QStringList leaving = m_rotation.replaced.isEmpty() ? role.keyIds : QStringList();
    for (const QString &named : m_rotation.replaced) {
        auto id = idOf(named);
        if (!id)
            return id.troubles();
        leaving.append(*std::move(id));
    }
    role.threshold = m_rotation.rootThreshold.value_or(role.threshold);
    QStringList ids;
    for (const QString &id : std::as_const(role.keyIds)) {
        if (!leaving.contains(id)) {
            ids.append(id);
            continue;
        }
        const auto key = newKeyFor(kRoot, m_rotation.kind);
        if (!key)
            return key.troubles();
        ids.append((*key)->key.id());
    }
    role.keyIds = ids;
    if (ids.size() < role.threshold)
        return FeedTrouble(FeedFault::TooFewKeys, {kRoot, QString::number(role.threshold), QString::number(ids.size())});
    return Done();
}

FeedResult<Done> KeyChange::changeRole(const QString &role)
{
    const auto key = newKeyFor(role, m_rotation.kind);
    if (!key)
        return key.troubles();
    m_root.roles[role] = {{(*key)->key.id()}, 1};
    return Done();
}

void KeyChange::forgetUnusedKeys()
{
    m_root.keys.removeIf([this](auto entry) {
        return std::none_of(m_root.roles.begin(), m_root.roles.end(), [&](const RoleKeys &role) { return role.keyIds.contains(entry.key()); });
    });
}

FeedResult<Edition> KeyChange::plan()
{
    for (const QString &role : m_rotation.roles) {
        if (auto changed = role == kRoot ? changeRoot() : changeRole(role); !changed)
            return changed.troubles();
    }
    forgetUnusedKeys();
    Edition edition;
    edition.root = m_root;
    edition.renewTargets = m_rotation.roles.contains(kTargets);
    edition.renewSnapshot = edition.renewTargets || m_rotation.roles.contains(kSnapshot);
    edition.renewTimestamp = m_rotation.roles != QStringList {kRoot};
    edition.withoutFormerKeys = m_rotation.withoutFormerKeys;
    return edition;
}

// It is published: the files of keys that count no more are put aside.
FeedRotated KeyChange::finish()
{
    const Root &root = m_feed.state().root;
    m_rotated.rootVersion = root.version;
    for (const QString &role : m_rotation.roles) {
        const auto keys = m_feed.keys().allOf(role);
        for (const FeedKeys::Key *key : keys ? *keys : std::vector<const FeedKeys::Key *>()) {
            if (root.keys.contains(key->key.id()))
                continue;
            if (const auto retired = m_feed.keys().retire(key->file); !retired)
                m_feed.remarks().push_back({FeedNote::Unwritten, {key->file, retired.error().detail}});
            else
                m_rotated.retiredKeyFiles.append(key->file + QStringLiteral(".retired"));
        }
    }
    m_rotated.remarks = std::move(m_feed.remarks());
    return m_rotated;
}

}

FeedResult<FeedRotated> rotateKeys(const FeedRun &run, const FeedRotation &rotation)
{
    auto feed = OpenFeed::open(run.folder, run.keys, run.files, run.clock);
    if (!feed)
        return feed.troubles();
    (*feed)->record().lifetimes.change(run.lifetimes);
    KeyChange change(**feed, rotation);
    auto edition = change.plan();
    if (!edition)
        return edition.troubles();
    if (auto published = publish(**feed, *std::move(edition)); !published)
        return published.troubles();
    return change.finish();
}

}
