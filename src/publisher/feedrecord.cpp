// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedrecord.h"

#include "base/files.h"

#include <nlohmann/json.hpp>

namespace paraply {

namespace {

using nlohmann::ordered_json;

constexpr qint64 kLargestRecord = 64 * 1024 * 1024;
constexpr int kFormat = 1;

ordered_json asJson(const FeedRelease &release)
{
    return {{"sequence", release.sequence}, {"schema", release.schema}, {"region", release.region.toStdString()},
            {"digest", release.digest.toStdString()}, {"snapshot", release.snapshotFile.toStdString()},
            {"unpacked", release.unpackedBytes}, {"services", release.services},
            {"released", release.released.toString(Qt::ISODate).toStdString()}};
}

QString textAt(const ordered_json &object, const char *name)
{
    return QString::fromStdString(object.at(name).get<std::string>());
}

QDateTime moment(const std::string &text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate).toUTC();
}

FeedRelease releaseFrom(const ordered_json &object)
{
    FeedRelease release;
    release.sequence = object.at("sequence").get<qint64>();
    release.schema = object.at("schema").get<int>();
    release.region = textAt(object, "region");
    release.digest = textAt(object, "digest");
    release.snapshotFile = textAt(object, "snapshot");
    release.unpackedBytes = object.at("unpacked").get<qint64>();
    release.services = object.at("services").get<qint64>();
    release.released = moment(object.at("released").get<std::string>());
    return release;
}

int lifetime(const ordered_json &days, const char *role)
{
    constexpr int kLongest = 36500;
    return std::clamp(days.at(role).get<int>(), 1, kLongest);
}

FeedRecord recordFrom(const ordered_json &object)
{
    FeedRecord record;
    record.feed = textAt(object, "feed");
    record.sequence = object.at("sequence").get<qint64>();
    for (const auto &[role, version] : object.at("versions").items())
        record.versions[QString::fromStdString(role)] = version.get<qint64>();
    const ordered_json &days = object.at("lifetimes");
    record.lifetimes = {lifetime(days, "root"), lifetime(days, "targets"), lifetime(days, "snapshot"), lifetime(days, "timestamp")};
    for (const ordered_json &release : object.at("releases")) {
        FeedRelease read = releaseFrom(release);
        record.releases[read.sequence] = std::move(read);
    }
    for (const auto &[file, since] : object.at("retired").items())
        record.retired[QString::fromStdString(file)] = moment(since.get<std::string>());
    return record;
}

}

void FeedLifetimes::change(const QMap<QString, int> &byRole)
{
    root = byRole.value(QStringLiteral("root"), root);
    targets = byRole.value(QStringLiteral("targets"), targets);
    snapshot = byRole.value(QStringLiteral("snapshot"), snapshot);
    timestamp = byRole.value(QStringLiteral("timestamp"), timestamp);
}

void FeedRecord::merge(const FeedRecord &other)
{
    sequence = std::max(sequence, other.sequence);
    for (auto version = other.versions.begin(); version != other.versions.end(); ++version)
        noteVersion(version.key(), version.value());
    for (const FeedRelease &release : other.releases) {
        if (!releases.contains(release.sequence))
            releases[release.sequence] = release;
    }
}

QByteArray FeedRecord::text() const
{
    ordered_json versionsValue = ordered_json::object(), retiredValue = ordered_json::object(), releasesValue = ordered_json::array();
    for (auto version = versions.begin(); version != versions.end(); ++version)
        versionsValue[version.key().toStdString()] = version.value();
    for (auto file = retired.begin(); file != retired.end(); ++file)
        retiredValue[file.key().toStdString()] = file.value().toString(Qt::ISODate).toStdString();
    for (const FeedRelease &release : releases)
        releasesValue.push_back(asJson(release));
    const ordered_json value = {
        {"format", kFormat}, {"feed", feed.toStdString()}, {"sequence", sequence}, {"versions", versionsValue},
        {"lifetimes", {{"root", lifetimes.root}, {"targets", lifetimes.targets}, {"snapshot", lifetimes.snapshot}, {"timestamp", lifetimes.timestamp}}},
        {"releases", releasesValue}, {"retired", retiredValue}};
    return QByteArray::fromStdString(value.dump(1)) + '\n';
}

std::optional<FeedRecord> FeedRecord::fromText(QByteArrayView text)
{
    const ordered_json value = ordered_json::parse(text.begin(), text.end(), nullptr, false);
    if (!value.is_object())
        return {};
    try {
        if (value.at("format").get<int>() != kFormat)
            return {};
        return recordFrom(value);
    } catch (const ordered_json::exception &) {
        return {};   // a field is missing or of another type: what is wrong is the same to whoever reads the message
    }
}

QString recordNameFor(const QString &feed)
{
    return QStringLiteral("feed-%1.json").arg(feed.first(std::min<qsizetype>(feed.size(), 16)));
}

FeedResult<std::optional<FeedRecord>> readRecord(const QString &path, FileOps &files)
{
    if (!files.exists(path))
        return std::optional<FeedRecord>();
    const auto bytes = files.read(path, kLargestRecord);
    if (!bytes)
        return FeedTrouble::system(path, bytes.error());
    auto record = FeedRecord::fromText(*bytes);
    if (!record)
        return FeedTrouble(FeedFault::RecordDamaged, {path});
    return record;
}

}
