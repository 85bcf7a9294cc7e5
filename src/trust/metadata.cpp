// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/metadata.h"

#include "trust/fields.h"

#include <QUrl>

namespace paraply {
namespace {

using Json = nlohmann::json;

constexpr const char *kTopLevelRoles[] = {"root", "timestamp", "snapshot", "targets"};

void readRoot(const Fields &fields, Root &root)
{
    // 4.3: optional, for metadata older than the field.
    root.consistentSnapshot = fields.flag("consistent_snapshot", false);
    root.keys = keyTable(fields, "keys");
    const Fields roles = fields.object("roles");
    for (const char *name : kTopLevelRoles)
        root.roles.insert(QLatin1String(name), roleKeys(roles.object(name)));
}

MetaFile metaFile(const Fields &fields)
{
    MetaFile file{fields.integer("version", 1), std::nullopt, {}};
    if (fields.find("length"))
        file.length = fields.integer("length", 1);
    if (fields.find("hashes"))
        file.hashes = fields.hashes("hashes");
    return file;
}

void readTimestamp(const Fields &fields, Timestamp &timestamp)
{
    timestamp.snapshot = metaFile(fields.object("meta").object("snapshot.json"));
}

void readSnapshot(const Fields &fields, Snapshot &snapshot)
{
    const Fields meta = fields.object("meta");
    for (const auto &[name, file] : meta.members().items())
        snapshot.meta.insert(QString::fromStdString(name), metaFile(Fields(file, QStringLiteral("meta"))));
    meta.value("targets.json");
}

}

Result<Root> parseRoot(QByteArrayView bytes)
{
    return parsedRole<Root>(bytes, "root", readRoot);
}

Result<Timestamp> parseTimestamp(QByteArrayView bytes)
{
    return parsedRole<Timestamp>(bytes, "timestamp", readTimestamp);
}

Result<Snapshot> parseSnapshot(QByteArrayView bytes)
{
    return parsedRole<Snapshot>(bytes, "snapshot", readSnapshot);
}

QString roleFileName(const QString &role)
{
    QByteArray name = QUrl::toPercentEncoding(role);
    const bool isTopLevel = std::any_of(std::begin(kTopLevelRoles), std::end(kTopLevelRoles),
                                        [&role](const char *topLevel) { return role == QLatin1String(topLevel); });
    const bool looksTopLevel = std::any_of(std::begin(kTopLevelRoles), std::end(kTopLevelRoles),
                                           [&name](const char *topLevel) { return name.toLower() == topLevel; });
    if (looksTopLevel && !isTopLevel)
        name = '%' + name.first(1).toHex().toUpper() + name.mid(1);
    // No file system takes a longer name. Another role whose name were this hash would only lose its copy on disk to this one.
    constexpr qsizetype kLongestName = 200;
    if (name.size() > kLongestName)
        name = "sha256-" + sha256Of(role.toUtf8()).toHex();
    return QString::fromLatin1(name) + QStringLiteral(".json");
}

}
