// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/tufrepository.h"

#include "trust/canonicaljson.h"

#include <QCryptographicHash>

namespace paraply {
namespace {

using Json = nlohmann::json;

std::string hexOf(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex().toStdString();
}

Json emptyRole(const char *type)
{
    return {{"_type", type}, {"spec_version", "1.0.31"}, {"version", 1}, {"expires", TufRepository::kSafeExpiry}};
}

}

TufRepository::TufRepository()
{
    m_roles["root"] = emptyRole("root");
    m_roles["root"]["consistent_snapshot"] = true;
    m_roles["root"]["keys"] = Json::object();
    for (const char *name : {"root", "timestamp", "snapshot", "targets"}) {
        m_roles["root"]["roles"][name] = {{"keyids", Json::array()}, {"threshold", 1}};
        addKey(name, TufKey::ed25519());
    }
    for (const char *name : {"timestamp", "snapshot"}) {
        m_roles[name] = emptyRole(name);
        m_roles[name]["meta"] = Json::object();
    }
    m_roles["targets"] = emptyRole("targets");
    m_roles["targets"]["targets"] = Json::object();
    publish("root");
    publish("targets");
    list(m_roles["snapshot"]["meta"], "targets");
    publish("snapshot");
    list(m_roles["timestamp"]["meta"], "snapshot");
    publish("timestamp");
}

Json &TufRepository::delegation(const std::string &role, const std::string &delegator)
{
    if (delegator == "root")
        return m_roles["root"]["roles"][role];
    for (Json &known : m_roles[delegator]["delegations"]["roles"]) {
        if (known["name"] == role)
            return known;
    }
    throw std::runtime_error("no such delegation");
}

void TufRepository::addKey(const std::string &role, const TufKey &key, const std::string &delegator)
{
    Json &keys = delegator == "root" ? m_roles["root"]["keys"] : m_roles[delegator]["delegations"]["keys"];
    keys[key.id()] = key.object;
    delegation(role, delegator)["keyids"].push_back(key.id());
    m_signers[role].push_back(key);
}

void TufRepository::rotate(const std::string &role)
{
    const size_t count = m_signers[role].size();
    delegation(role)["keyids"] = Json::array();
    m_signers[role].clear();
    for (size_t i = 0; i < count; ++i)
        addKey(role, TufKey::ed25519());
}

QByteArray TufRepository::signedFile(const Json &signedPart, const std::vector<TufKey> &keys)
{
    const QByteArray message = canonicalJson(signedPart).value();
    Json signatures = Json::array();
    for (const TufKey &key : keys)
        signatures.push_back({{"keyid", key.id()}, {"sig", key.sign(message).toHex().toStdString()}});
    return QByteArray::fromStdString(Json{{"signed", signedPart}, {"signatures", signatures}}.dump(1));
}

QByteArray TufRepository::signedFile(const std::string &role) const
{
    return signedFile(m_roles.at(role), m_signers.at(role));
}

void TufRepository::publish(const std::string &role)
{
    const QByteArray bytes = signedFile(role);
    const QString name = QString::fromStdString(role) + QStringLiteral(".json");
    served[name] = bytes;
    served[QString::number(version(role)) + u'.' + name] = bytes;
}

void TufRepository::next(const std::string &role)
{
    m_roles[role]["version"] = version(role) + 1;
    publish(role);
}

void TufRepository::list(Json &meta, const std::string &role) const
{
    const QByteArray bytes = file(role);
    Json entry{{"version", version(role)}};
    if (m_listsHashes) {
        entry["length"] = bytes.size();
        entry["hashes"] = {{"sha256", hexOf(bytes, QCryptographicHash::Sha256)}};
    }
    meta[role + ".json"] = entry;
}

void TufRepository::release()
{
    next("targets");
    releaseSnapshot();
}

void TufRepository::releaseSnapshot()
{
    for (const auto &[name, state] : m_roles) {
        if (state["_type"] == "targets" && !file(name).isEmpty())
            list(m_roles["snapshot"]["meta"], name);
    }
    next("snapshot");
    releaseTimestamp();
}

void TufRepository::releaseTimestamp()
{
    list(m_roles["timestamp"]["meta"], "snapshot");
    next("timestamp");
}

void TufRepository::delegate(const std::string &role, const std::string &delegator, std::vector<std::string> paths, bool terminating)
{
    Json &delegations = m_roles[delegator]["delegations"];
    if (delegations.is_null())
        delegations = {{"keys", Json::object()}, {"roles", Json::array()}};
    delegations["roles"].push_back({{"name", role}, {"keyids", Json::array()}, {"threshold", 1}, {"terminating", terminating}, {"paths", paths}});
    if (m_signers[role].empty()) {
        m_roles[role] = emptyRole("targets");
        m_roles[role]["targets"] = Json::object();
        addKey(role, TufKey::ed25519(), delegator);
        publish(role);
    } else {
        const TufKey key = m_signers[role].front();
        delegations["keys"][key.id()] = key.object;
        delegations["roles"].back()["keyids"].push_back(key.id());
    }
    publish(delegator);
}

void TufRepository::addTarget(const std::string &path, const QByteArray &content, const std::string &role)
{
    const std::string sha256 = hexOf(content, QCryptographicHash::Sha256), sha512 = hexOf(content, QCryptographicHash::Sha512);
    m_roles[role]["targets"][path] = {{"length", content.size()}, {"hashes", {{"sha256", sha256}, {"sha512", sha512}}}};
    publish(role);
    const size_t folder = path.find_last_of('/') == std::string::npos ? 0 : path.find_last_of('/') + 1;
    served[QString::fromStdString(path)] = content;
    for (const std::string &hash : {sha256, sha512})
        served[QString::fromStdString(path.substr(0, folder) + hash + "." + path.substr(folder))] = content;
}

FetchReply TufRepository::fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token)
{
    m_requests.append(request.name);
    lastRequest = request;
    FetchReply reply;
    reply.requests = 1;
    const auto found = served.constFind(request.name);
    if (faults.contains(request.name) || found == served.cend()) {
        reply.outcome = faults.value(request.name, FetchOutcome::Absent);
        return reply;
    }
    const QByteArray etag = hasValidators ? '"' + QCryptographicHash::hash(*found, QCryptographicHash::Md5).toHex() + '"' : QByteArray();
    if (!request.validator.isEmpty() && request.validator == etag) {
        reply.outcome = FetchOutcome::Unchanged;
        return reply;
    }
    reply.validator = etag;
    if (found->size() > request.limit) {
        reply.outcome = FetchOutcome::TooLong;
        return reply;
    }
    reply.startedAt = request.from <= found->size() ? request.from : 0;
    reply.outcome = FetchOutcome::Whole;
    for (qint64 at = reply.startedAt; at < found->size(); at += 1000) {
        const QByteArray piece = found->mid(at, 1000);
        reply.bytesDown += piece.size();
        if (const auto taken = sink(at, piece); !taken) {
            reply.outcome = FetchOutcome::SinkFailed;
            reply.error = taken.error();
            return reply;
        }
    }
    return reply;
}

}
