// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// The next root, signed by whom a test wants.
void publishRoot(TufRepository &repository, const std::vector<TufKey> &signers)
{
    repository.role("root")["version"] = repository.version("root") + 1;
    repository.served[u"%1.root.json"_s.arg(repository.version("root"))] = TufRepository::signedFile(repository.role("root"), signers);
}

void listRootKeys(TufRepository &repository, const std::vector<TufKey> &keys, int threshold)
{
    auto &role = repository.delegation("root");
    role["keyids"] = nlohmann::json::array();
    for (const TufKey &key : keys) {
        repository.role("root")["keys"][key.id()] = key.object;
        role["keyids"].push_back(key.id());
    }
    role["threshold"] = threshold;
}

}

TEST_CASE("A client begins with a root that its own keys signed", "[trust][root]")
{
    TufRepository repository;
    QTemporaryDir folder;
    CHECK(TrustClient::begin(folder.filePath(u"new/trust"_s), repository.file("root"), realFiles()));
    CHECK(realFiles().exists(folder.filePath(u"new/trust/root.json"_s)));
    const QByteArray foreign = TufRepository::signedFile(repository.role("root"), {TufKey::ed25519()});
    for (const QByteArray &bytes : {foreign, repository.file("targets"), QByteArray("{"), QByteArray(), QByteArray(2 * 1024 * 1024, ' ')}) {
        const auto begun = TrustClient::begin(folder.filePath(u"other"_s), bytes, realFiles());
        REQUIRE_FALSE(begun);
        CHECK(begun.error().code == Code::Invalid);
    }
    CHECK_FALSE(realFiles().exists(folder.filePath(u"other"_s)));
}

TEST_CASE("Without a sound trusted root nothing is asked of the repository", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    SECTION("there is none")
    {
        QFile::remove(device.path(u"root.json"_s));
        CHECK(device.outcome() == TrustOutcome::Malformed);
    }
    SECTION("it is no metadata")
    {
        REQUIRE(realFiles().writeAtomically(device.path(u"root.json"_s), "<html>"));
        CHECK(device.outcome() == TrustOutcome::Malformed);
    }
    SECTION("it is not signed by its own keys")
    {
        REQUIRE(realFiles().writeAtomically(device.path(u"root.json"_s), TufRepository::signedFile(repository.role("root"), {TufKey::ed25519()})));
        CHECK(device.outcome() == TrustOutcome::BelowThreshold);
    }
    CHECK(repository.takeRequests().isEmpty());
}

TEST_CASE("Roots are followed one by one to the newest", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    for (int i = 0; i < 3; ++i) {
        const std::vector<TufKey> before = repository.signers("root");
        repository.rotate("root");
        std::vector<TufKey> both = repository.signers("root");
        both.insert(both.end(), before.begin(), before.end());
        publishRoot(repository, both);
    }
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->rootVersion() == 4);
    CHECK(repository.takeRequests() == QStringList{u"2.root.json"_s, u"3.root.json"_s, u"4.root.json"_s, u"5.root.json"_s,
                                                   u"timestamp.json"_s, u"1.snapshot.json"_s, u"1.targets.json"_s});
    CHECK(device.onDisk("root") == repository.served.value(u"4.root.json"_s));
}

TEST_CASE("A new root is signed by the threshold of the old root and by its own", "[trust][root]")
{
    struct Case {
        const char *name;
        std::vector<int> oldKeys, newKeys, signers;
        int oldThreshold, newThreshold;
        TrustOutcome outcome;
    };
    const auto [name, oldKeys, newKeys, signers, oldThreshold, newThreshold, outcome] = GENERATE(values<Case>({
        {"one key for another", {1}, {2}, {1, 2}, 1, 1, TrustOutcome::Updated},
        {"with signatures of strangers between", {1}, {2}, {7, 2, 1, 8}, 1, 1, TrustOutcome::Updated},
        {"not signed by the old", {1}, {2}, {2, 7, 8}, 1, 1, TrustOutcome::BelowThreshold},
        {"not signed by the new", {1}, {2}, {1, 7, 8}, 1, 1, TrustOutcome::BelowThreshold},
        {"one of five exchanged", {0, 1, 2, 3, 4}, {0, 1, 3, 4, 5}, {0, 4, 1}, 3, 3, TrustOutcome::Updated},
        {"too few of the new five", {0, 1, 2, 3, 4}, {0, 1, 3, 4, 5}, {0, 2, 4}, 3, 3, TrustOutcome::BelowThreshold},
        {"too few of the old five", {0, 1, 2, 3, 4}, {0, 1, 3, 4, 5}, {0, 4, 5}, 3, 3, TrustOutcome::BelowThreshold},
        {"all five exchanged", {0, 1, 2, 3, 4}, {5, 6, 7, 8, 9}, {0, 2, 4, 5, 6, 7}, 3, 3, TrustOutcome::Updated},
        {"the threshold raised and met", {1, 2, 3}, {1, 2, 3}, {1, 2}, 1, 2, TrustOutcome::Updated},
        {"the threshold raised and not met", {1, 2, 3}, {1, 2, 3}, {2}, 1, 2, TrustOutcome::BelowThreshold},
        {"the threshold lowered, the old one met", {1, 2, 3}, {1, 2, 3}, {1, 2}, 2, 1, TrustOutcome::Updated},
        {"the threshold lowered, the old one not met", {1, 2, 3}, {1, 2, 3}, {1}, 2, 1, TrustOutcome::BelowThreshold},
    }));
    INFO(name);
    static std::vector<TufKey> keys;
    while (keys.size() < 10)
        keys.push_back(TufKey::ed25519());
    const auto some = [](const std::vector<int> &numbers) {
        std::vector<TufKey> chosen;
        for (const int number : numbers)
            chosen.push_back(keys[size_t(number)]);
        return chosen;
    };
    TufRepository repository;
    listRootKeys(repository, some(oldKeys), oldThreshold);
    repository.signers("root") = some(oldKeys);
    repository.publish("root");
    Device device(repository);
    listRootKeys(repository, some(newKeys), newThreshold);
    publishRoot(repository, some(signers));

    const TrustReport report = device.refresh();
    CHECK(report.outcome == outcome);
    CHECK(report.role == (report.isGood() ? QString() : u"root"_s));
    CHECK(device.onDisk("root") == repository.served.value(report.isGood() ? u"2.root.json"_s : u"1.root.json"_s));
}

TEST_CASE("A refused root leaves the old one, and the next refresh begins from it", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    publishRoot(repository, {TufKey::ed25519()});
    CHECK(device.outcome() == TrustOutcome::BelowThreshold);
    CHECK(device.client->targets() == nullptr);
    repository.publish("root");
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->rootVersion() == 2);
}

TEST_CASE("The version in a root is that of its name", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    const auto [version, outcome] = GENERATE(values<std::pair<int, TrustOutcome>>({
        {1, TrustOutcome::RolledBack}, {3, TrustOutcome::Mismatched}, {1000, TrustOutcome::Mismatched}}));
    repository.role("root")["version"] = version;
    repository.served[u"2.root.json"_s] = repository.signedFile("root");
    CHECK(device.outcome() == outcome);
    CHECK(device.onDisk("root") == repository.served.value(u"1.root.json"_s));
}

TEST_CASE("Only the last root must not have expired", "[trust][root]")
{
    TufRepository repository;
    repository.role("root")["expires"] = TufRepository::kPast;
    repository.publish("root");
    Device device(repository);
    repository.next("root");
    SECTION("expired in the middle")
    {
        repository.role("root")["expires"] = TufRepository::kSafeExpiry;
        repository.next("root");
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(device.client->rootVersion() == 3);
    }
    SECTION("expired at the end: kept, and nothing below it is asked for")
    {
        const TrustReport report = device.refresh();
        CHECK(report.outcome == TrustOutcome::Expired);
        CHECK(report.role == u"root"_s);
        CHECK(device.onDisk("root") == repository.served.value(u"2.root.json"_s));
        CHECK(repository.takeRequests() == QStringList{u"2.root.json"_s, u"3.root.json"_s});
    }
}

TEST_CASE("A root that is refused to us, as by stores that list nothing, is none", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    repository.faults[u"2.root.json"_s] = FetchOutcome::Forbidden;
    CHECK(device.outcome() == TrustOutcome::Updated);
}

TEST_CASE("A root that cannot be asked for ends the refresh", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    const FetchOutcome fault = GENERATE(FetchOutcome::Refused, FetchOutcome::ServerFailed, FetchOutcome::Cut, FetchOutcome::Cancelled,
                                        FetchOutcome::Unchanged);
    repository.faults[u"2.root.json"_s] = fault;
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::NotFetched);
    CHECK(report.lastFetch.outcome == fault);
    CHECK(report.requests == 1);
}

TEST_CASE("A root is taken only up to a bound, and a page for people is told apart", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    repository.served[u"2.root.json"_s] = QByteArray(1024 * 1024 + 1, ' ');
    CHECK(device.outcome() == TrustOutcome::TooLong);
    repository.served[u"2.root.json"_s] = "\n<!DOCTYPE html><title>Welcome to the hotel</title>";
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::Malformed);
    CHECK(report.webPage);
}

TEST_CASE("No more than a thousand roots are followed at once", "[trust][root]")
{
    // Key pairs are slow; ed25519 signatures are not.
    TufRepository repository;
    Device device(repository);
    for (int i = 0; i < 1030; ++i)
        repository.next("root");
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->rootVersion() == 1025);
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->rootVersion() == 1031);
}

TEST_CASE("Unknown fields, keys and roles do not hinder a root", "[trust][root]")
{
    TufRepository repository;
    Device device(repository);
    repository.role("root")["x-purpose"] = {{"text", "ä\n\"\\"}, {"number", -7}};
    repository.delegation("timestamp")["x-note"] = "kept";
    repository.role("root")["roles"]["mirrors"] = {{"keyids", nlohmann::json::array()}, {"threshold", 1}};
    repository.role("root")["keys"]["quantum"] = {{"keytype", "sphincs"}, {"scheme", "sphincs+"}, {"keyval", {{"public", "1"}}}};
    repository.delegation("root")["keyids"].push_back("quantum");
    repository.delegation("root")["keyids"].push_back("nowhere");
    TufKey key = TufKey::ed25519();
    key.object["x-owner"] = {{"name", "Åsa"}};
    repository.addKey("root", key);
    repository.delegation("root")["threshold"] = 1;
    repository.next("root");
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->rootVersion() == 2);
    SECTION("the key with a field of its own counts")
    {
        repository.delegation("root")["threshold"] = 2;
        repository.next("root");
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(device.client->rootVersion() == 3);
    }
}
