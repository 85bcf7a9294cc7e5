// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/authoring.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

PrivateKey newKey(KeyKind kind = KeyKind::Ed25519)
{
    auto key = PrivateKey::generate(kind);
    REQUIRE(key);
    return *std::move(key);
}

const QDateTime kExpires(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);

Root rootWith(const std::vector<const PrivateKey *> &keys, int threshold)
{
    Root root;
    root.version = 1;
    root.expires = kExpires;
    root.consistentSnapshot = true;
    RoleKeys role;
    role.threshold = threshold;
    for (const PrivateKey *key : keys) {
        role.keyIds.append(key->id());
        root.keys[key->id()] = key->publicKey();
    }
    for (const char *name : {"root", "targets", "snapshot", "timestamp"})
        root.roles[QString::fromLatin1(name)] = role;
    return root;
}

}

TEST_CASE("A root that is written is read back as it was, and verifies itself", "[trust][authoring]")
{
    const PrivateKey first = newKey(), second = newKey(KeyKind::EcdsaP256), third = newKey(KeyKind::Rsa);
    const Root root = rootWith({&first, &second, &third}, 2);
    const auto bytes = authored(root, {&first, &third});
    REQUIRE(bytes);
    const auto back = parseRoot(*bytes);
    REQUIRE(back);
    CHECK(back->version == 1);
    CHECK(back->expires == kExpires);
    CHECK(back->consistentSnapshot);
    CHECK(back->roles == root.roles);
    CHECK(back->keys.keys() == root.keys.keys());
    CHECK(back->envelope.signatures.size() == 2);
    CHECK(meetsThreshold(back->envelope, back->keys, back->roles[u"root"_s]));
    for (auto key = back->keys.begin(); key != back->keys.end(); ++key)
        CHECK(keyId(*key) == key.key());
}

TEST_CASE("Too few signers, or one that signs twice, do not meet the threshold", "[trust][authoring]")
{
    const PrivateKey first = newKey(), second = newKey(), stranger = newKey();
    const Root root = rootWith({&first, &second}, 2);
    using Case = std::pair<Signers, bool>;
    const auto [signers, enough] = GENERATE_REF(values<Case>({
        Case(Signers {&first, &second}, true),
        Case(Signers {&first}, false),
        Case(Signers {&first, &first}, false),
        Case(Signers {&first, &stranger}, false),
        Case(Signers {}, false),
    }));
    const auto bytes = authored(root, signers);
    REQUIRE(bytes);
    const auto back = parseRoot(*bytes);
    REQUIRE(back);
    CHECK(meetsThreshold(back->envelope, back->keys, back->roles[u"root"_s]) == enough);
}

TEST_CASE("Timestamp and snapshot name the bytes of the next file by version, length and hash", "[trust][authoring]")
{
    const PrivateKey key = newKey();
    Snapshot snapshot;
    snapshot.version = 7;
    snapshot.expires = kExpires;
    snapshot.meta[u"targets.json"_s] = metaFileOf(4, "hej");
    const auto snapshotBytes = authored(snapshot, {&key});
    REQUIRE(snapshotBytes);
    const auto readSnapshot = parseSnapshot(*snapshotBytes);
    REQUIRE(readSnapshot);
    const MetaFile &targets = readSnapshot->meta[u"targets.json"_s];
    CHECK(targets.version == 4);
    CHECK(targets.length == 3);
    CHECK(haveHashes("hej", targets.hashes));
    CHECK_FALSE(haveHashes("hej!", targets.hashes));

    Timestamp timestamp;
    timestamp.version = 9;
    timestamp.expires = kExpires;
    timestamp.snapshot = metaFileOf(7, *snapshotBytes);
    const auto timestampBytes = authored(timestamp, {&key});
    REQUIRE(timestampBytes);
    const auto readTimestamp = parseTimestamp(*timestampBytes);
    REQUIRE(readTimestamp);
    CHECK(readTimestamp->version == 9);
    CHECK(readTimestamp->snapshot.version == 7);
    CHECK(haveHashes(*snapshotBytes, readTimestamp->snapshot.hashes));
}

TEST_CASE("Targets keep their custom fields and their delegations", "[trust][authoring]")
{
    const PrivateKey key = newKey(), other = newKey();
    Targets targets;
    targets.version = 3;
    targets.expires = kExpires;
    targets.targets[u"orebro/1/1.snapshot"_s] = {u"orebro/1/1.snapshot"_s, 3, metaFileOf(0, "hej").hashes, R"({"paraply":{"name":"Örebro","from":null}})"};
    targets.delegationKeys[other.id()] = other.publicKey();
    targets.delegations.push_back({u"västmanland"_s, {{other.id()}, 1}, true, {u"vastmanland/*/*"_s}, {}});
    targets.delegations.push_back({u"rest"_s, {{other.id()}, 1}, false, {}, {"0", "f1"}});
    const auto bytes = authored(targets, {&key});
    REQUIRE(bytes);
    const auto back = parseTargets(*bytes);
    REQUIRE(back);
    const TargetFile &target = back->targets[u"orebro/1/1.snapshot"_s];
    CHECK(target.length == 3);
    CHECK(haveHashes("hej", target.hashes));
    CHECK(target.custom.contains("Örebro"));
    REQUIRE(back->delegations.size() == 2);
    CHECK(back->delegations[0].name == u"västmanland"_s);
    CHECK(back->delegations[0].terminating);
    CHECK(back->delegations[0].covers(u"vastmanland/1/2.snapshot"_s));
    CHECK(back->delegations[1].pathHashPrefixes == QList<QByteArray> {"0", "f1"});
}

TEST_CASE("The same values and ed25519 keys give the same bytes", "[trust][authoring]")
{
    const PrivateKey first = newKey(), second = newKey();
    const Root root = rootWith({&first, &second}, 1);
    CHECK((*authored(root, {&first, &second}) == *authored(root, {&second, &first})));
    Root later = root;
    later.version = 2;
    CHECK((*authored(root, {&first}) != *authored(later, {&first})));
}

TEST_CASE("What we would refuse from others is not signed", "[trust][authoring]")
{
    const PrivateKey key = newKey();
    Root root = rootWith({&key}, 1);
    SECTION("a version below one") { root.version = 0; }
    SECTION("no moment of expiry") { root.expires = QDateTime(); }
    SECTION("a role that is not there") { root.roles.remove(u"timestamp"_s); }
    SECTION("a threshold of nothing") { root.roles[u"root"_s].threshold = 0; }
    const auto bytes = authored(root, {&key});
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == Code::Invalid);
}

TEST_CASE("A timestamp never has the length of the one before it", "[trust][authoring]")
{
    const PrivateKey key = newKey();
    Timestamp timestamp;
    timestamp.expires = kExpires;
    qsizetype last = 0;
    for (const qint64 version : {1, 2, 3, 8, 9, 10, 11, 99, 100, 101}) {
        timestamp.version = version;
        timestamp.snapshot.version = version > 9 ? 1 : 1'000'000;   // what one number grows by, another may shrink
        const auto bytes = authored(timestamp, {&key});
        REQUIRE(bytes);
        CHECK(bytes->size() != last);
        CHECK(parseTimestamp(*bytes)->version == version);
        last = bytes->size();
    }
}
