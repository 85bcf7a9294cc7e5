// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/session.h"

namespace paraply {
namespace {

const QString &rootRole()
{
    static const QString name = QStringLiteral("root");
    return name;
}

const QString &timestampRole()
{
    static const QString name = QStringLiteral("timestamp");
    return name;
}

const QString &snapshotRole()
{
    static const QString name = QStringLiteral("snapshot");
    return name;
}

const QString &targetsName()
{
    static const QString name = QStringLiteral("targets");
    return name;
}

bool isAs(const QByteArray &bytes, const MetaFile &meta)
{
    return (!meta.length || bytes.size() == *meta.length) && haveHashes(bytes, meta.hashes);
}

/// 5.5.5: the first file that a new snapshot no longer lists, or lists in an older version; empty: none.
QString lostFile(const Snapshot &before, const Snapshot &after)
{
    for (auto file = before.meta.cbegin(); file != before.meta.cend(); ++file) {
        const auto now = after.meta.constFind(file.key());
        if (now == after.meta.cend() || now->version < file->version)
            return file.key();
    }
    return {};
}

}

TrustReport TrustSession::refresh()
{
    if (const auto swept = m_folder.sweep(); !swept)
        failStorage({}, swept.error());
    const bool isGood = m_report.isGood() && loadRoot() && updateRoot() && recover() && updateTimestamp() && updateSnapshot() && updateTargets();
    return isGood ? good() : m_report;
}

TrustReport TrustSession::load()
{
    QByteArray timestamp;
    std::optional<Snapshot> snapshot;
    bool isCurrent = false;
    if (!loadRoot() || !loadTimestamp(timestamp))
        return m_report;
    if (m_folder.hasRotation(m_state.root->version) || !m_state.timestamp) {
        fail(TrustOutcome::NotFetched, timestampRole(), QStringLiteral("none that can be trusted is at hand"));
        return m_report;
    }
    if (!loadSnapshot(snapshot, isCurrent))
        return m_report;
    if (!isCurrent) {
        fail(TrustOutcome::NotFetched, snapshotRole(), QStringLiteral("not the one the timestamp lists is at hand"));
        return m_report;
    }
    m_state.snapshot = std::move(snapshot);
    const MetaFile meta = m_state.snapshot->meta.value(QStringLiteral("targets.json"));
    if (!loadTargets(targetsName(), meta, m_state.root->keys, m_state.root->roles.value(targetsName()), m_state.targets))
        return m_report;
    if (!m_state.targets)
        fail(TrustOutcome::NotFetched, targetsName(), QStringLiteral("not the one the snapshot lists is at hand"));
    else if (m_state.root->isExpiredAt(m_state.now))
        failExpired(rootRole(), *m_state.root);
    else if (m_state.timestamp->isExpiredAt(m_state.now))
        failExpired(timestampRole(), *m_state.timestamp);
    else if (m_state.snapshot->isExpiredAt(m_state.now))
        failExpired(snapshotRole(), *m_state.snapshot);
    else if (m_state.targets->isExpiredAt(m_state.now))
        failExpired(targetsName(), *m_state.targets);
    else
        return good();
    return m_report;
}

/// 5.2. Its expiry does not matter: it may lead to a newer one.
bool TrustSession::loadRoot()
{
    std::optional<QByteArray> bytes;
    if (!onDisk(rootRole(), kLongestRoot, bytes))
        return false;
    if (!bytes)
        return fail(TrustOutcome::Malformed, rootRole(), QStringLiteral("there is no trusted root to begin with"));
    m_state.root = parsed(rootRole(), *bytes, parseRoot);
    if (m_state.root && !isSigned(rootRole(), m_state.root->envelope)) {
        m_state.root.reset();
        return failUnsigned(rootRole());
    }
    return m_state.root.has_value();
}

/// 5.3.2 to 5.3.10
bool TrustSession::updateRoot()
{
    for (int i = 0; i < kMostRoots; ++i) {
        const auto bytes = fetched(rootRole(), {QStringLiteral("%1.root.json").arg(m_state.root->version + 1), kLongestRoot});
        if (bytes && !takeNextRoot(*bytes))
            return false;
        if (bytes)
            continue;
        // Stores that do not list their files answer 403 for one that is not there.
        const FetchOutcome outcome = m_report.lastFetch.outcome;
        if (outcome != FetchOutcome::Absent && outcome != FetchOutcome::Forbidden)
            return false;
        break;
    }
    if (m_state.root->isExpiredAt(m_state.now))
        return failExpired(rootRole(), *m_state.root);
    return true;
}

bool TrustSession::takeNextRoot(const QByteArray &bytes)
{
    auto next = parsed(rootRole(), bytes, parseRoot);
    if (!next)
        return false;
    const Root &root = *m_state.root;
    if (!isSigned(rootRole(), next->envelope) || !meetsThreshold(next->envelope, next->keys, next->roles.value(rootRole())))
        return failUnsigned(rootRole());
    if (next->version != root.version + 1) {
        return fail(next->version <= root.version ? TrustOutcome::RolledBack : TrustOutcome::Mismatched, rootRole(),
                    QStringLiteral("version %1 instead of %2").arg(next->version).arg(root.version + 1));
    }
    if (hasRotated(timestampRole(), root, *next) || hasRotated(snapshotRole(), root, *next)) {
        if (const auto noted = m_folder.noteRotation(next->version); !noted)
            return failStorage(rootRole(), noted.error());
    }
    m_state.root = std::move(next);
    return kept(rootRole(), bytes);
}

/// 5.3.11: what a lost key may have signed with a version far ahead must not stand in the way of what comes.
bool TrustSession::recover()
{
    if (!m_folder.hasRotation(m_state.root->version))
        return true;
    for (const QString &role : {timestampRole(), snapshotRole()}) {
        if (const auto gone = m_folder.forget(role); !gone)
            return failStorage(role, gone.error());
    }
    const auto ended = m_folder.endRotation();
    return ended ? true : failStorage(rootRole(), ended.error());
}

bool TrustSession::loadTimestamp(QByteArray &bytes)
{
    std::optional<QByteArray> found;
    if (!onDisk(timestampRole(), kLongestTimestamp, found))
        return false;
    auto timestamp = found ? parseTimestamp(*found) : Result<Timestamp>(Error{});
    if (timestamp && isSigned(timestampRole(), timestamp->envelope)) {
        m_state.timestamp = std::move(timestamp).value();
        bytes = *found;
    }
    return true;
}

/// 5.4
bool TrustSession::updateTimestamp()
{
    QByteArray known;
    if (!loadTimestamp(known))
        return false;
    FetchRequest request{QStringLiteral("timestamp.json"), kLongestTimestamp};
    if (m_state.timestamp)
        request.validator = m_folder.validatorOf(known);
    const bool isConditional = !request.validator.isEmpty();
    const auto bytes = fetched(timestampRole(), std::move(request));
    const bool isUnchanged = isConditional && m_report.lastFetch.outcome == FetchOutcome::Unchanged;
    if (!isUnchanged && !(bytes && takeTimestamp(*bytes, known, m_report.lastFetch.validator)))
        return false;
    if (m_state.timestamp->isExpiredAt(m_state.now))
        return failExpired(timestampRole(), *m_state.timestamp);
    return true;
}

bool TrustSession::takeTimestamp(const QByteArray &bytes, const QByteArray &known, const QByteArray &validator)
{
    auto next = parsed(timestampRole(), bytes, parseTimestamp);
    if (!next)
        return false;
    if (!isSigned(timestampRole(), next->envelope))
        return failUnsigned(timestampRole());
    const auto &last = m_state.timestamp;
    if (last && (next->version < last->version || next->snapshot.version < last->snapshot.version) && next->version != last->version) {
        return fail(TrustOutcome::RolledBack, timestampRole(), QStringLiteral("version %1 of snapshot %2 after %3 of %4")
                        .arg(next->version).arg(next->snapshot.version).arg(last->version).arg(last->snapshot.version));
    }
    const bool isNew = !last || next->version != last->version;
    if (isNew && next->isExpiredAt(m_state.now))
        return failExpired(timestampRole(), *next);
    if (isNew) {
        if (!kept(timestampRole(), bytes))
            return false;
        m_state.timestamp = std::move(next);
    }
    if (!isNew && bytes != known)
        return true;   // one version, two contents: ours stays, and is not what the validator stands for
    const auto noted = m_folder.validatorOf(bytes) == validator ? Result<void>() : m_folder.keepValidator(bytes, validator);
    return noted ? true : failStorage(timestampRole(), noted.error());
}

/// `last` is what our own keys have signed, in whatever version: no newer one may lose what it lists.
bool TrustSession::loadSnapshot(std::optional<Snapshot> &last, bool &isCurrent)
{
    std::optional<QByteArray> found;
    if (!onDisk(snapshotRole(), kLongestSnapshot, found))
        return false;
    auto snapshot = found ? parseSnapshot(*found) : Result<Snapshot>(Error{});
    if (snapshot && isSigned(snapshotRole(), snapshot->envelope)) {
        const MetaFile &meta = m_state.timestamp->snapshot;
        last = std::move(snapshot).value();
        isCurrent = last->version == meta.version && isAs(*found, meta);
    }
    return true;
}

/// 5.5
bool TrustSession::updateSnapshot()
{
    std::optional<Snapshot> last;
    bool isCurrent = false;
    if (!loadSnapshot(last, isCurrent))
        return false;
    if (isCurrent && !last->isExpiredAt(m_state.now)) {
        m_state.snapshot = std::move(last);
        return true;
    }
    const auto bytes = fetchedAs(snapshotRole(), m_state.timestamp->snapshot, kLongestSnapshot);
    return bytes && takeSnapshot(*bytes, last);
}

bool TrustSession::takeSnapshot(const QByteArray &bytes, const std::optional<Snapshot> &last)
{
    auto next = parsed(snapshotRole(), bytes, parseSnapshot);
    if (!next)
        return false;
    if (!isSigned(snapshotRole(), next->envelope))
        return failUnsigned(snapshotRole());
    const qint64 listed = m_state.timestamp->snapshot.version;
    if (next->version != listed)
        return fail(TrustOutcome::Mismatched, snapshotRole(), QStringLiteral("version %1, the timestamp lists %2").arg(next->version).arg(listed));
    if (const QString lost = last ? lostFile(*last, *next) : QString(); !lost.isEmpty())
        return fail(TrustOutcome::RolledBack, snapshotRole(), QStringLiteral("%1 is gone or older").arg(lost));
    if (next->isExpiredAt(m_state.now))
        return failExpired(snapshotRole(), *next);
    m_state.snapshot = std::move(next);
    return kept(snapshotRole(), bytes);
}

/// 5.6.1 to 5.6.6
bool TrustSession::updateTargets()
{
    m_state.targets = targetsRole(targetsName(), m_state.root->keys, m_state.root->roles.value(targetsName()));
    return m_state.targets.has_value();
}

}
