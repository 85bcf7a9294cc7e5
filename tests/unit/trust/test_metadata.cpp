// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/tufrepository.h"
#include "trust/metadata.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

QByteArray fileOf(const Json &signedPart)
{
    return QByteArray::fromStdString(Json{{"signed", signedPart}, {"signatures", Json::array()}}.dump());
}

bool parses(const Json &signedPart)
{
    const std::string type = signedPart.contains("_type") && signedPart["_type"].is_string() ? signedPart["_type"] : "root";
    const QByteArray bytes = fileOf(signedPart);
    if (type == "root")
        return parseRoot(bytes).has_value();
    if (type == "timestamp")
        return parseTimestamp(bytes).has_value();
    return type == "snapshot" ? parseSnapshot(bytes).has_value() : parseTargets(bytes).has_value();
}

/// The role after the change that a JSON merge patch says.
Json changed(Json role, const char *patch)
{
    role.merge_patch(Json::parse(patch));
    return role;
}

}

TEST_CASE("Every role says its type, version and expiry as the specification wants them", "[trust][metadata]")
{
    TufRepository repository;
    const char *role = GENERATE("root", "timestamp", "snapshot", "targets");
    const Json good = repository.role(role);
    REQUIRE(parses(good));
    const auto [patch, isGood] = GENERATE(values<std::pair<const char *, bool>>({
        {R"({"x-anything": [1, {"a": null}]})", true},
        {R"({"version": 9223372036854775806})", true},
        {R"({"version": 9223372036854775807})", false},
        {R"({"version": 18446744073709551615})", false},
        {R"({"version": 0})", false},
        {R"({"version": -1})", false},
        {R"({"version": 1.0})", false},
        {R"({"version": 1e0})", false},
        {R"({"version": "1"})", false},
        {R"({"version": true})", false},
        {R"({"version": null})", false},
        {R"({"spec_version": "1.0"})", true},
        {R"({"spec_version": "1.99.0"})", true},
        {R"({"spec_version": "1.0.31-beta.2+x"})", true},
        {R"({"spec_version": "1"})", false},
        {R"({"spec_version": "2.0.0"})", false},
        {R"({"spec_version": "10.0.0"})", false},
        {R"({"spec_version": "0.9"})", false},
        {R"({"spec_version": "1.x"})", false},
        {R"({"spec_version": "1.0.0.0"})", false},
        {R"({"spec_version": 1})", false},
        {R"({"spec_version": null})", false},
        {R"({"expires": "2030-02-28T23:59:59Z"})", true},
        {R"({"expires": "2030-02-29T00:00:00Z"})", false},
        {R"({"expires": "2030-01-01T24:00:00Z"})", false},
        {R"({"expires": "2030-01-01T00:00:00"})", false},
        {R"({"expires": "2030-01-01T00:00:00+01:00"})", false},
        {R"({"expires": "2030-01-01T00:00:00.5Z"})", false},
        {R"({"expires": "2030-01-01 00:00:00Z"})", false},
        {R"({"expires": "2030-1-1T0:0:0Z"})", false},
        {R"({"expires": "never"})", false},
        {R"({"expires": 1893456000})", false},
        {R"({"expires": null})", false},
        {R"({"x-weight": 0.5})", false},
    }));
    CAPTURE(role, patch);
    CHECK(parses(changed(good, patch)) == isGood);
    Json other = good;
    other["_type"] = "mirrors";
    CHECK_FALSE(parseRoot(fileOf(other)));
    CHECK_FALSE(parseTimestamp(fileOf(other)));
    CHECK_FALSE(parseSnapshot(fileOf(other)));
    CHECK_FALSE(parseTargets(fileOf(other)));
}

TEST_CASE("A root lists keys and roles as the specification wants them", "[trust][metadata]")
{
    TufRepository repository;
    const auto [patch, isGood] = GENERATE(values<std::pair<const char *, bool>>({
        {R"({"consistent_snapshot": null})", true},
        {R"({"consistent_snapshot": 1})", false},
        {R"({"keys": null})", false},
        {R"({"keys": []})", false},
        {R"({"keys": {"a": {}}})", false},
        {R"({"keys": {"a": {"keytype": "new", "scheme": "new", "keyval": {}}}})", true},
        {R"({"roles": null})", false},
        {R"({"roles": {"root": null}})", false},
        {R"({"roles": {"timestamp": null}})", false},
        {R"({"roles": {"snapshot": null}})", false},
        {R"({"roles": {"targets": null}})", false},
        {R"({"roles": {"mirrors": {"keyids": [], "threshold": 1}}})", true},
        {R"({"roles": {"targets": {"keyids": "all"}}})", false},
        {R"({"roles": {"targets": {"keyids": [1]}}})", false},
        {R"({"roles": {"targets": {"keyids": []}}})", true},
        {R"({"roles": {"targets": {"keyids": null}}})", false},
        {R"({"roles": {"targets": {"threshold": 0}}})", false},
        {R"({"roles": {"targets": {"threshold": -1}}})", false},
        {R"({"roles": {"targets": {"threshold": 1.0}}})", false},
        {R"({"roles": {"targets": {"threshold": "1"}}})", false},
        {R"({"roles": {"targets": {"threshold": null}}})", false},
        {R"({"roles": {"targets": {"threshold": 4294967297}}})", true},
    }));
    CAPTURE(patch);
    CHECK(parses(changed(repository.role("root"), patch)) == isGood);
}

TEST_CASE("A threshold beyond all numbers is not taken for a small one", "[trust][metadata]")
{
    TufRepository repository;
    const auto root = parseRoot(fileOf(changed(repository.role("root"), R"({"roles": {"targets": {"threshold": 4294967297}}})")));
    REQUIRE(root);
    CHECK(root->roles.value(u"targets"_s).threshold > 1'000'000);
}

TEST_CASE("Timestamp and snapshot list files as the specification wants them", "[trust][metadata]")
{
    TufRepository repository;
    const auto [patch, isGood] = GENERATE(values<std::pair<const char *, bool>>({
        {R"({"version": 7})", true},
        {R"({"version": 0})", false},
        {R"({"version": null})", false},
        {R"({"version": 1.5})", false},
        {R"({"length": 100})", true},
        {R"({"length": 0})", false},
        {R"({"length": -1})", false},
        {R"({"length": "100"})", false},
        {R"({"hashes": {"sha256": "00ff"}})", true},
        {R"({"hashes": {"blake7": "00ff"}})", true},
        {R"({"hashes": {}})", false},
        {R"({"hashes": {"sha256": ""}})", false},
        {R"({"hashes": {"sha256": "xyz"}})", false},
        {R"({"hashes": {"sha256": 7}})", false},
        {R"({"hashes": "sha256"})", false},
        {R"({"x-note": 1})", true},
    }));
    CAPTURE(patch);
    for (const char *role : {"timestamp", "snapshot"}) {
        Json signedPart = repository.role(role);
        Json &entry = signedPart["meta"].begin().value();
        entry.merge_patch(Json::parse(patch));
        CHECK(parses(signedPart) == isGood);
    }
}

TEST_CASE("A timestamp lists the snapshot, a snapshot lists the targets", "[trust][metadata]")
{
    TufRepository repository;
    CHECK_FALSE(parses(changed(repository.role("timestamp"), R"({"meta": {"snapshot.json": null}})")));
    CHECK_FALSE(parses(changed(repository.role("timestamp"), R"({"meta": null})")));
    CHECK_FALSE(parses(changed(repository.role("snapshot"), R"({"meta": {"targets.json": null}})")));
    CHECK_FALSE(parses(changed(repository.role("snapshot"), R"({"meta": {"a.json": 1}})")));
    CHECK(parses(changed(repository.role("snapshot"), R"({"meta": {"a.json": {"version": 1}}})")));
}

TEST_CASE("Targets are described as the specification wants them", "[trust][metadata]")
{
    TufRepository repository;
    repository.addTarget("a", "content");
    const auto [patch, isGood] = GENERATE(values<std::pair<const char *, bool>>({
        {R"({"length": 0})", true},
        {R"({"length": -1})", false},
        {R"({"length": 7.0})", false},
        {R"({"length": null})", false},
        {R"({"hashes": null})", false},
        {R"({"hashes": {"sha256": null, "sha512": null}})", false},
        {R"({"custom": {"a": [1]}})", true},
        {R"({"custom": 1})", false},
        {R"({"x-note": "kept"})", true},
    }));
    CAPTURE(patch);
    Json signedPart = repository.role("targets");
    signedPart["targets"]["a"].merge_patch(Json::parse(patch));
    CHECK(parses(signedPart) == isGood);
    CHECK_FALSE(parses(changed(repository.role("targets"), R"({"targets": null})")));
    CHECK(parses(changed(repository.role("targets"), R"({"targets": {"a": null}})")));
}

TEST_CASE("Delegations are described as the specification wants them", "[trust][metadata]")
{
    TufRepository repository;
    repository.delegate("county");
    const auto [patch, isGood] = GENERATE(values<std::pair<const char *, bool>>({
        {R"({"name": "root"})", false},
        {R"({"name": "timestamp"})", false},
        {R"({"name": "snapshot"})", false},
        {R"({"name": "targets"})", false},
        {R"({"name": ""})", false},
        {R"({"name": 1})", false},
        {R"({"name": null})", false},
        {R"({"terminating": null})", true},
        {R"({"terminating": "yes"})", false},
        {R"({"paths": null})", true},
        {R"({"paths": []})", true},
        {R"({"paths": "*"})", false},
        {R"({"paths": [1]})", false},
        {R"({"paths": null, "path_hash_prefixes": ["0f"]})", true},
        {R"({"path_hash_prefixes": ["0f"]})", false},
        {R"({"paths": null, "path_hash_prefixes": [7]})", false},
        {R"({"threshold": 0})", false},
        {R"({"threshold": null})", false},
        {R"({"keyids": null})", false},
        {R"({"x-note": {}})", true},
    }));
    CAPTURE(patch);
    Json signedPart = repository.role("targets");
    signedPart["delegations"]["roles"][0].merge_patch(Json::parse(patch));
    CHECK(parses(signedPart) == isGood);
}

TEST_CASE("A role is delegated to once, and by rules we know", "[trust][metadata]")
{
    TufRepository repository;
    repository.delegate("county");
    Json &delegations = repository.role("targets")["delegations"];
    Json twice = repository.role("targets");
    twice["delegations"]["roles"].push_back(twice["delegations"]["roles"][0]);
    CHECK_FALSE(parses(twice));
    delegations["x-note"] = 1;
    CHECK(parses(repository.role("targets")));
    delegations.erase("keys");
    CHECK_FALSE(parses(repository.role("targets")));
    // Bins by a rule of a later specification: whoever does not know it follows none.
    delegations = {{"keys", Json::object()}, {"succinct_roles", {{"bit_length", 8}}}};
    const auto targets = parseTargets(fileOf(repository.role("targets")));
    REQUIRE(targets);
    CHECK(targets->delegations.empty());
}

TEST_CASE("A delegation without paths speaks of none", "[trust][metadata]")
{
    CHECK_FALSE(Delegation{}.covers(u"a"_s));
    CHECK_FALSE(Delegation{}.covers(QString()));
}

TEST_CASE("A file is an object with one list of signatures and a signed part", "[trust][metadata]")
{
    TufRepository repository;
    const QByteArray signedPart = QByteArray::fromStdString(repository.role("targets").dump());
    const auto file = [&signedPart](const QByteArray &signatures) { return "{\"signed\":" + signedPart + ",\"signatures\":" + signatures + "}"; };
    const auto [signatures, isGood] = GENERATE(values<std::pair<QByteArray, bool>>({
        {"[]", true},
        {"[{\"keyid\":\"a\",\"sig\":\"00\",\"x\":1},{\"keyid\":\"b\",\"sig\":\"no hex\"}]", true},
        {"[{\"keyid\":\"a\",\"sig\":\"00\"},{\"keyid\":\"a\",\"sig\":\"01\"}]", false},
        {"[{\"keyid\":\"a\"}]", false},
        {"[{\"sig\":\"00\"}]", false},
        {"[{\"keyid\":1,\"sig\":\"00\"}]", false},
        {"[\"a\"]", false},
        {"{}", false},
        {"null", false},
    }));
    CAPTURE(signatures);
    CHECK(parseTargets(file(signatures)).has_value() == isGood);
    CHECK_FALSE(parseTargets("{\"signed\":" + signedPart + "}"));
    CHECK_FALSE(parseTargets("{\"signatures\":[]}"));
    CHECK_FALSE(parseTargets("[]"));
    CHECK_FALSE(parseTargets(file("[]") + "{}"));
}

TEST_CASE("Each role's file has a name that no other role's has", "[trust][metadata]")
{
    CHECK(roleFileName(u"targets"_s) == u"targets.json"_s);
    CHECK(roleFileName(u"a/b"_s) == u"a%2Fb.json"_s);
    CHECK(roleFileName(u"a%2Fb"_s) == u"a%252Fb.json"_s);
    CHECK(roleFileName(u"å"_s) == u"%C3%A5.json"_s);
    CHECK(roleFileName(u"Root"_s) == u"%52oot.json"_s);
    CHECK(roleFileName(u"../x"_s) == u"..%2Fx.json"_s);
    CHECK(roleFileName(QString(201, u'a')).size() < 100);
    CHECK(roleFileName(QString(201, u'a')) != roleFileName(QString(202, u'a')));
}
