// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/generation.h"

#include "catalogue/digesttext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace paraply {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kMostFeeds = 64;
/// What every JSON reader can hold exactly.
constexpr qint64 kLargestSequence = (qint64(1) << 53) - 1;

QString text(const Json &object, const char *name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return {};
    return QString::fromStdString(member->get_ref<const std::string &>());
}

qint64 number(const Json &object, const char *name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_number_integer())
        return 0;
    const auto value = member->get<qint64>();
    return value > 0 && value <= kLargestSequence ? value : 0;
}

Json asJson(const std::optional<Generation> &generation)
{
    if (!generation)
        return nullptr;
    return {{"sequence", generation->sequence},
            {"digest", generation->digest.toStdString()},
            {"file", generation->path.section(u'/', -1).toStdString()},
            {"region", generation->region.toStdString()},
            {"feed", generation->feed.toStdString()}};
}

/// False when the member is there and is no generation.
bool readGeneration(const Json &object, const char *name, const QString &catalogues, std::optional<Generation> &generation)
{
    const auto member = object.find(name);
    if (member == object.end() || member->is_null())
        return true;
    if (!member->is_object())
        return false;
    const QString file = text(*member, "file");
    Generation read {number(*member, "sequence"), text(*member, "digest"), catalogues + u'/' + file, text(*member, "region"), text(*member, "feed")};
    if (sequenceOfFileName(file) != read.sequence || !(read.digest.isEmpty() || isDigest(read.digest)))
        return false;
    generation = std::move(read);
    return true;
}

}

QByteArray pointerBytes(const StorePointer &pointer)
{
    Json seen = Json::object();
    for (auto feed = pointer.seen.begin(); feed != pointer.seen.end(); ++feed)
        seen[feed.key().toStdString()] = feed.value();
    const Json value {{"format", kFormat},
                      {"newest", asJson(pointer.newest)},
                      {"former", asJson(pointer.former)},
                      {"served", pointer.served},
                      {"seen", seen}};
    return QByteArray::fromStdString(value.dump(1)) + '\n';
}

std::optional<StorePointer> pointerFromBytes(const QByteArray &bytes, const QString &catalogues)
{
    const Json value = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!value.is_object() || number(value, "format") != kFormat)
        return {};
    StorePointer pointer;
    if (!readGeneration(value, "newest", catalogues, pointer.newest) || !readGeneration(value, "former", catalogues, pointer.former))
        return {};
    pointer.served = value.value("served", Json(false)) == Json(true);
    const Json seen = value.value("seen", Json::object());
    if (!seen.is_object() || qsizetype(seen.size()) > kMostFeeds)
        return {};
    for (const auto &feed : seen.items()) {
        if (const qint64 sequence = number(seen, feed.key().c_str()))
            pointer.seen.insert(QString::fromStdString(feed.key()), sequence);
    }
    return pointer;
}

QString generationFileName(qint64 sequence, const QString &digest)
{
    return u"%1-%2.sqlite"_s.arg(sequence).arg(digest.left(16));
}

std::optional<qint64> sequenceOfFileName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A([1-9][0-9]{0,15})-[0-9a-f]{16}\\.sqlite\\z"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong();
}

QString feedKey(const QByteArray &root)
{
    return QString::fromLatin1(QCryptographicHash::hash(root, QCryptographicHash::Sha256).toHex().left(16));
}

}
