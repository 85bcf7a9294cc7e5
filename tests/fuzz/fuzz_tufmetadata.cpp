// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/canonicaljson.h"
#include "trust/json.h"
#include "trust/metadata.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace paraply;

namespace {

/// Stops the run where the room broke a promise; libFuzzer keeps the input.
void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void checkRole(const RoleState &role)
{
    require(role.version >= 1, "a version is at least 1");
    require(role.expires.isValid() && role.expires.timeSpec() == Qt::UTC, "an expiry is a moment in UTC");
    const auto message = parsedJson(role.envelope.message);
    // What canonical JSON leaves unescaped, control characters in strings, is no JSON: then there is no way back.
    require(!message || canonicalJson(*message).value() == role.envelope.message, "a canonical form is its own canonical form");
    QStringList ids;
    for (const Signature &signature : role.envelope.signatures) {
        require(!ids.contains(signature.keyId), "a key id signs once");
        ids.append(signature.keyId);
    }
}

void checkKeys(const RoleState &role, const KeyTable &keys, const RoleKeys &roleKeys)
{
    require(roleKeys.threshold >= 1, "a threshold is at least 1");
    QSet<QByteArray> identities;
    for (const QString &id : roleKeys.keyIds)
        identities.insert(keyIdentity(keys.value(id)));
    identities.remove(QByteArray());
    if (meetsThreshold(role.envelope, keys, roleKeys))
        require(identities.size() >= roleKeys.threshold, "no more keys sign than there are");
}

void checkMeta(const MetaFile &file)
{
    require(file.version >= 1 && file.length.value_or(1) >= 1, "a listed file has a version and a length");
}

void checkTargets(const Targets &targets)
{
    checkRole(targets);
    for (const TargetFile &file : targets.targets)
        require(file.length >= 0 && !file.hashes.isEmpty(), "a target has a length and hashes");
    for (const Delegation &delegation : targets.delegations) {
        require(delegation.name != QLatin1String("root") && !delegation.name.isEmpty(), "no delegation to a top-level role");
        require(!roleFileName(delegation.name).contains(u'/'), "a role's file lies in the folder");
        require(delegation.paths.isEmpty() || delegation.pathHashPrefixes.isEmpty(), "paths or prefixes");
        checkKeys(targets, targets.delegationKeys, delegation.keys);
        for (auto file = targets.targets.cbegin(); file != targets.targets.cend(); ++file)
            (void)delegation.covers(file.key());
    }
}

}

// Bytes from a server are read as each of the roles.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArrayView view(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (const auto root = parseRoot(view)) {
        checkRole(*root);
        require(root->roles.size() == 4, "the four roles are there");
        for (const RoleKeys &role : root->roles)
            checkKeys(*root, root->keys, role);
        require(!hasRotated(QStringLiteral("timestamp"), *root, *root), "a root has not rotated from itself");
    } else if (const auto timestamp = parseTimestamp(view)) {
        checkRole(*timestamp);
        checkMeta(timestamp->snapshot);
    } else if (const auto snapshot = parseSnapshot(view)) {
        checkRole(*snapshot);
        require(snapshot->meta.contains(QStringLiteral("targets.json")), "a snapshot lists the targets");
        for (const MetaFile &file : snapshot->meta)
            checkMeta(file);
    } else if (const auto targets = parseTargets(view)) {
        checkTargets(*targets);
    }
    return 0;
}
