// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/metadata.h"

#include "trust/fields.h"
#include "trust/pathpattern.h"

#include <QSet>

namespace paraply {
namespace {

using Json = nlohmann::json;

TargetFile targetFile(const std::string &path, const Json &value)
{
    const Fields fields(value, QStringLiteral("targets"));
    TargetFile file{QString::fromStdString(path), fields.integer("length", 0), fields.hashes("hashes"), {}};
    if (const Json *custom = fields.find("custom")) {
        if (!custom->is_object())
            fields.fail("custom", QStringLiteral("is no object"));
        file.custom = QByteArray::fromStdString(custom->dump());
    }
    return file;
}

void readPaths(const Fields &fields, Delegation &delegation)
{
    const bool hasPrefixes = fields.find("path_hash_prefixes") != nullptr;
    if (fields.find("paths")) {
        if (hasPrefixes)
            fields.fail("paths", QStringLiteral("stands beside path_hash_prefixes"));
        delegation.paths = fields.texts("paths");
    }
    if (!hasPrefixes)
        return;
    const QStringList prefixes = fields.texts("path_hash_prefixes");
    for (const QString &prefix : prefixes)
        delegation.pathHashPrefixes.append(prefix.toUtf8().toLower());
}

Delegation delegation(const Json &value)
{
    const Fields fields(value, QStringLiteral("delegations.roles"));
    Delegation delegation{fields.text("name"), roleKeys(fields), fields.flag("terminating", false), {}, {}};
    constexpr const char *kReserved[] = {"root", "timestamp", "snapshot", "targets", ""};
    for (const char *reserved : kReserved) {
        if (delegation.name == QLatin1String(reserved))
            fields.fail("name", QStringLiteral("is that of a top-level role, or empty"));
    }
    readPaths(fields, delegation);
    return delegation;
}

void readDelegations(const Fields &fields, Targets &targets)
{
    targets.delegationKeys = keyTable(fields, "keys");
    if (!fields.find("roles"))
        return;   // delegated by a rule of a later specification: nothing here that we could follow
    QSet<QString> names;
    for (const Json &element : fields.array("roles")) {
        targets.delegations.push_back(delegation(element));
        const QString &name = targets.delegations.back().name;
        if (names.contains(name))
            fields.fail("roles", QStringLiteral("holds one role twice"));
        names.insert(name);
    }
}

void readTargets(const Fields &fields, Targets &targets)
{
    for (const auto &[path, value] : fields.object("targets").members().items()) {
        const TargetFile file = targetFile(path, value);
        targets.targets.insert(file.path, file);
    }
    if (fields.find("delegations"))
        readDelegations(fields.object("delegations"), targets);
}

}

bool Delegation::covers(const QString &path) const
{
    const auto matches = [&path](const QString &pattern) { return matchesPathPattern(path, pattern); };
    if (std::any_of(paths.cbegin(), paths.cend(), matches))
        return true;
    if (pathHashPrefixes.isEmpty())
        return false;
    const QByteArray hash = sha256Of(path.toUtf8()).toHex();
    return std::any_of(pathHashPrefixes.cbegin(), pathHashPrefixes.cend(), [&hash](const QByteArray &prefix) { return hash.startsWith(prefix); });
}

Result<Targets> parseTargets(QByteArrayView bytes)
{
    return parsedRole<Targets>(bytes, "targets", readTargets);
}

}
