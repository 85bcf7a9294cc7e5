// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedlayout.h"

#include "catalogue/digesttext.h"
#include "trust/digests.h"

#include <nlohmann/json.hpp>

namespace paraply {

namespace {

using nlohmann::json;

QString text(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>()) : QString();
}

// -1 where there is no whole number of 0 or more.
qint64 number(const json &object, const char *name)
{
    const auto found = object.find(name);
    const bool fits = found != object.end() && found->is_number_unsigned()
        && found->get<quint64>() <= quint64(std::numeric_limits<qint64>::max());
    return fits ? found->get<qint64>() : -1;
}

}

QString FeedLayout::target(const QString &targetPath, const QByteArray &sha256)
{
    const qsizetype name = targetPath.lastIndexOf(u'/') + 1;
    return QStringLiteral("targets/") + targetPath.first(name) + QString::fromLatin1(sha256) + u'.' + targetPath.mid(name);
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return sha256Of(bytes).toHex();
}

QString FeedTarget::path() const
{
    const QString name = from ? QStringLiteral("%1-%2.patch").arg(from->sequence).arg(sequence) : QStringLiteral("%1.snapshot").arg(sequence);
    return QStringLiteral("%1/%2/%3").arg(region).arg(schema).arg(name);
}

QByteArray FeedTarget::custom() const
{
    const json base = from ? json {{"sequence", from->sequence}, {"digest", from->digest.toStdString()}} : json();
    const json value = {{"paraply", {{"region", region.toStdString()}, {"schema", schema}, {"sequence", sequence},
                                     {"digest", digest.toStdString()}, {"unpacked", unpackedBytes}, {"from", base}}}};
    return QByteArray::fromStdString(value.dump());
}

std::optional<FeedTarget> FeedTarget::read(const QString &path, QByteArrayView custom)
{
    const json value = json::parse(custom.begin(), custom.end(), nullptr, false);
    const auto ours = value.is_object() ? value.find("paraply") : value.end();
    if (!value.is_object() || ours == value.end() || !ours->is_object())
        return {};
    FeedTarget target;
    target.region = text(*ours, "region");
    target.schema = int(number(*ours, "schema"));
    target.sequence = number(*ours, "sequence");
    target.digest = text(*ours, "digest");
    target.unpackedBytes = number(*ours, "unpacked");
    const auto from = ours->find("from");
    if (from != ours->end() && from->is_object()) {
        target.from = Base {number(*from, "sequence"), text(*from, "digest")};
        if (target.from->sequence < 1 || !isDigest(target.from->digest))
            return {};
    }
    const bool fits = target.schema >= 1 && target.sequence >= 1 && target.unpackedBytes >= 0 && isDigest(target.digest);
    return fits && target.path() == path ? std::optional(target) : std::nullopt;
}

}
