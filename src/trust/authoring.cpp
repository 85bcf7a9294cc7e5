// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/authoring.h"

#include "trust/canonicaljson.h"

#include <nlohmann/json.hpp>

namespace paraply {

namespace {

using nlohmann::json;

json textOf(const QString &text)
{
    return text.toStdString();
}

json listOf(const QStringList &texts)
{
    json list = json::array();
    for (const QString &text : texts)
        list.push_back(textOf(text));
    return list;
}

json hashesOf(const Hashes &hashes)
{
    json object = json::object();
    for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
        object[hash.key().toStdString()] = hash.value().toStdString();
    return object;
}

// The canonical form has no white space, and leaves control characters inside strings as they are: the line ends of a PEM. JSON wants
// them escaped.
json fromCanonical(QByteArrayView canonical)
{
    std::string text;
    for (const char byte : canonical) {
        if (uchar(byte) < 0x20)
            text += "\\u00" + QByteArray(1, byte).toHex().toStdString();
        else
            text += byte;
    }
    return json::parse(text, nullptr, false);
}

json keysOf(const KeyTable &keys)
{
    json object = json::object();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        object[key.key().toStdString()] = fromCanonical(key->canonical);
    return object;
}

json roleOf(const RoleKeys &role)
{
    return {{"keyids", listOf(role.keyIds)}, {"threshold", role.threshold}};
}

json metaOf(const MetaFile &file)
{
    json object = {{"version", file.version}};
    if (file.length)
        object["length"] = *file.length;
    if (!file.hashes.isEmpty())
        object["hashes"] = hashesOf(file.hashes);
    return object;
}

json targetOf(const TargetFile &target)
{
    json object = {{"length", target.length}, {"hashes", hashesOf(target.hashes)}};
    if (!target.custom.isEmpty())
        object["custom"] = json::parse(target.custom.begin(), target.custom.end(), nullptr, false);
    return object;
}

json delegationOf(const Delegation &delegation)
{
    json object = roleOf(delegation.keys);
    object["name"] = textOf(delegation.name);
    object["terminating"] = delegation.terminating;
    if (delegation.pathHashPrefixes.isEmpty()) {
        object["paths"] = listOf(delegation.paths);
        return object;
    }
    json &prefixes = object["path_hash_prefixes"] = json::array();
    for (const QByteArray &prefix : delegation.pathHashPrefixes)
        prefixes.push_back(prefix.toStdString());
    return object;
}

// A moment is written in whole seconds: what is left of one would make the value and the file differ.
json signedPart(const char *type, const RoleState &state)
{
    return {{"_type", type}, {"spec_version", "1.0.31"}, {"version", state.version},
            {"expires", textOf(state.expires.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")))}};
}

template <typename Role>
Result<QByteArray> sealed(const json &part, const Signers &signers, Result<Role> (*parse)(QByteArrayView))
{
    const auto message = canonicalJson(part);
    if (!message)
        return message.error();
    std::map<QString, QByteArray> signatures;
    for (const PrivateKey *signer : signers) {
        if (signatures.contains(signer->id()))
            continue;
        const auto signature = signer->sign(*message);
        if (!signature)
            return signature.error();
        signatures[signer->id()] = signature->toHex();
    }
    json list = json::array();
    for (const auto &[id, signature] : signatures)
        list.push_back({{"keyid", textOf(id)}, {"sig", signature.toStdString()}});
    const auto bytes = QByteArray::fromStdString(json {{"signatures", list}, {"signed", part}}.dump());
    // What we would not accept from others is not signed either.
    if (const auto read = parse(bytes); !read)
        return read.error();
    return bytes;
}

}

Result<QByteArray> authored(const Root &root, const Signers &signers)
{
    json part = signedPart("root", root);
    part["consistent_snapshot"] = root.consistentSnapshot;
    part["keys"] = keysOf(root.keys);
    json &roles = part["roles"] = json::object();
    for (auto role = root.roles.begin(); role != root.roles.end(); ++role)
        roles[role.key().toStdString()] = roleOf(*role);
    return sealed(part, signers, parseRoot);
}

Result<QByteArray> authored(const Timestamp &timestamp, const Signers &signers)
{
    json part = signedPart("timestamp", timestamp);
    part["meta"] = {{"snapshot.json", metaOf(timestamp.snapshot)}};
    auto bytes = sealed(part, signers, parseTimestamp);
    // Common servers make their validators of a file's second and its length, and rsync passes over a file by them: two timestamps
    // in one second would be taken for one. Line ends, which nobody signs, give each a length that the next has not.
    constexpr qint64 kLengths = 16;
    if (bytes)
        bytes->append(QByteArray(qsizetype(((timestamp.version - bytes->size()) % kLengths + kLengths) % kLengths), '\n'));
    return bytes;
}

Result<QByteArray> authored(const Snapshot &snapshot, const Signers &signers)
{
    json part = signedPart("snapshot", snapshot);
    json &meta = part["meta"] = json::object();
    for (auto file = snapshot.meta.begin(); file != snapshot.meta.end(); ++file)
        meta[file.key().toStdString()] = metaOf(*file);
    return sealed(part, signers, parseSnapshot);
}

Result<QByteArray> authored(const Targets &targets, const Signers &signers)
{
    json part = signedPart("targets", targets);
    json &files = part["targets"] = json::object();
    for (const TargetFile &target : targets.targets)
        files[target.path.toStdString()] = targetOf(target);
    if (!targets.delegations.empty()) {
        json roles = json::array();
        for (const Delegation &delegation : targets.delegations)
            roles.push_back(delegationOf(delegation));
        part["delegations"] = {{"keys", keysOf(targets.delegationKeys)}, {"roles", roles}};
    }
    return sealed(part, signers, parseTargets);
}

MetaFile metaFileOf(qint64 version, QByteArrayView bytes)
{
    return {version, qint64(bytes.size()), {{QStringLiteral("sha256"), sha256Of(bytes).toHex()}}};
}

}
