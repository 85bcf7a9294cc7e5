// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("Targets are exactly what the snapshot lists", "[trust][targets]")
{
    TufRepository repository;
    repository.setListsHashes(true);
    repository.release();
    Device device(repository);
    const QString name = u"2.targets.json"_s;
    TrustOutcome expected = TrustOutcome::Mismatched;
    SECTION("a byte more")
    {
        repository.served[name] += ' ';
        expected = TrustOutcome::TooLong;
    }
    SECTION("a byte less")
    {
        repository.served[name].chop(1);
    }
    SECTION("another byte")
    {
        repository.served[name].replace('\n', ' ');
    }
    const TrustReport report = device.refresh();
    CHECK(report.outcome == expected);
    CHECK(report.role == u"targets"_s);
    CHECK(device.onDisk("snapshot") == repository.file("snapshot"));
    CHECK(device.onDisk("targets").isEmpty());
}

TEST_CASE("Targets are signed by the threshold of their keys, have the listed version and have not expired", "[trust][targets]")
{
    TufRepository repository;
    Device device(repository);
    TrustOutcome expected = TrustOutcome::Expired;
    SECTION("signed by the snapshot's key")
    {
        repository.served[u"1.targets.json"_s] = TufRepository::signedFile(repository.role("targets"), repository.signers("snapshot"));
        expected = TrustOutcome::BelowThreshold;
    }
    SECTION("another version than its name says")
    {
        repository.role("targets")["version"] = 2;
        repository.served[u"1.targets.json"_s] = repository.signedFile("targets");
        expected = TrustOutcome::Mismatched;
    }
    SECTION("expired")
    {
        repository.role("targets")["expires"] = TufRepository::kPast;
        repository.publish("targets");
    }
    SECTION("another role in its place")
    {
        repository.served[u"1.targets.json"_s] = repository.file("snapshot");
        expected = TrustOutcome::Malformed;
    }
    SECTION("not there")
    {
        repository.served.remove(u"1.targets.json"_s);
        expected = TrustOutcome::NotFetched;
    }
    const TrustReport report = device.refresh();
    CHECK(report.outcome == expected);
    CHECK(report.role == u"targets"_s);
    CHECK(device.onDisk("targets").isEmpty());
    CHECK(device.client->targets() == nullptr);
}

TEST_CASE("Known targets that have expired are asked for anew and refused", "[trust][targets]")
{
    TufRepository repository;
    repository.role("targets")["expires"] = "2030-03-10T12:00:00Z";
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    device.now = QDateTime(QDate(2030, 4, 1), QTime(12, 0), Qt::UTC);
    CHECK(device.outcome() == TrustOutcome::Expired);
    repository.role("targets")["expires"] = TufRepository::kSafeExpiry;
    repository.release();
    CHECK(device.outcome() == TrustOutcome::Updated);
}

TEST_CASE("Time stands still from the beginning of a refresh", "[trust][targets]")
{
    // A clock that leaps over the expiry of everything at its second reading.
    struct LeapingClock final : Clock {
        QDateTime now() const override { return readings++ == 0 ? QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC) : QDateTime(QDate(2050, 1, 1), QTime(0, 0), Qt::UTC); }
        mutable int readings = 0;
    };
    TufRepository repository;
    repository.delegate("county");
    repository.addTarget("a", "content", "county");
    repository.release();
    Device device(repository);
    const LeapingClock clock;
    TrustClient client(device.path(), repository, realFiles(), clock);
    CHECK(client.refresh().outcome == TrustOutcome::Updated);
    CHECK(client.find(u"a"_s).target.has_value());
    CHECK(clock.readings == 1);
    CHECK(client.refresh().outcome == TrustOutcome::Expired);
}

TEST_CASE("A target comes with what is said of it", "[trust][targets]")
{
    TufRepository repository;
    repository.addTarget("orebro/1/12.snapshot", "content");
    repository.role("targets")["targets"]["orebro/1/12.snapshot"]["custom"] = {{"paraply", {{"region", "orebro"}, {"from", nullptr}}}};
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const Lookup lookup = device.find("orebro/1/12.snapshot");
    REQUIRE(lookup.target);
    CHECK(lookup.role == u"targets"_s);
    CHECK(lookup.report.isGood());
    CHECK(lookup.target->path == u"orebro/1/12.snapshot"_s);
    CHECK(lookup.target->length == 7);
    CHECK(lookup.target->hashes.keys() == QStringList{u"sha256"_s, u"sha512"_s});
    CHECK(lookup.target->custom == "{\"paraply\":{\"from\":null,\"region\":\"orebro\"}}");
    const Lookup missing = device.find("orebro/1/13.snapshot");
    CHECK(missing.report.outcome == TrustOutcome::NoTarget);
    CHECK_FALSE(missing.target);
}

TEST_CASE("A key counts once towards a threshold", "[trust][threshold]")
{
    TufRepository repository;
    Device device(repository);
    TufKey key = repository.signers("snapshot").front();
    repository.delegation("snapshot")["threshold"] = 2;
    SECTION("its id is listed twice for the role")
    {
        repository.delegation("snapshot")["keyids"].push_back(key.id());
    }
    SECTION("it has a second id by a field of no meaning")
    {
        key.object["x-copy"] = 2;
        repository.addKey("snapshot", key);
    }
    SECTION("it has a second id of no meaning")
    {
        repository.role("root")["keys"]["copy"] = key.object;
        repository.delegation("snapshot")["keyids"].push_back("copy");
    }
    SECTION("it has a second spelling of its value")
    {
        std::string &value = key.object["keyval"]["public"].get_ref<std::string &>();
        value = QByteArray::fromStdString(value).toUpper().toStdString();
        repository.addKey("snapshot", key);
    }
    repository.next("root");
    repository.releaseSnapshot();
    auto file = nlohmann::json::parse(repository.file("snapshot").toStdString());
    nlohmann::json copy = file["signatures"][0];
    copy["keyid"] = "copy";
    file["signatures"].push_back(copy);
    repository.served[u"2.snapshot.json"_s] = QByteArray::fromStdString(file.dump());
    CHECK(device.outcome() == TrustOutcome::BelowThreshold);
    CHECK(device.client->rootVersion() == 2);

    repository.addKey("snapshot", TufKey::ed25519());
    repository.next("root");
    repository.releaseSnapshot();
    CHECK(device.outcome() == TrustOutcome::Updated);
}

TEST_CASE("Two signatures of one key id are not allowed, also where one would do", "[trust][threshold]")
{
    TufRepository repository;
    Device device(repository);
    auto file = nlohmann::json::parse(repository.file("snapshot").toStdString());
    file["signatures"].push_back(file["signatures"][0]);
    repository.served[u"1.snapshot.json"_s] = QByteArray::fromStdString(file.dump());
    CHECK(device.outcome() == TrustOutcome::Malformed);
    CHECK(device.onDisk("snapshot").isEmpty());
}

TEST_CASE("Signatures that are none do not hinder those that are", "[trust][threshold]")
{
    TufRepository repository;
    repository.addKey("timestamp", TufKey::ed25519());
    repository.addKey("timestamp", TufKey::ecdsa());
    repository.publish("root");
    repository.publish("timestamp");
    Device device(repository);
    auto file = nlohmann::json::parse(repository.file("timestamp").toStdString());
    file["signatures"][0]["sig"] = GENERATE("", "zz", "abc", "00", "å");
    file["signatures"][1]["sig"] = file["signatures"][2]["sig"];
    file["signatures"].push_back({{"keyid", "nobody"}, {"sig", "00"}, {"x-why", "unknown"}});
    const std::string good = file.dump();
    file["signatures"][2]["sig"] = "00";
    repository.served[u"timestamp.json"_s] = QByteArray::fromStdString(file.dump());
    CHECK(device.outcome() == TrustOutcome::BelowThreshold);
    repository.served[u"timestamp.json"_s] = QByteArray::fromStdString(good);
    CHECK(device.outcome() == TrustOutcome::Updated);
}

TEST_CASE("A threshold that the keys of a role cannot meet is never met", "[trust][threshold]")
{
    TufRepository repository;
    repository.delegation("targets")["threshold"] = 2;
    repository.publish("root");
    Device device(repository);
    CHECK(device.outcome() == TrustOutcome::BelowThreshold);
}

TEST_CASE("Every kind of key may sign, under an id of any form", "[trust][threshold]")
{
    TufRepository repository;
    Device device(repository);
    const TufKey key = GENERATE(TufKey::ed25519(), TufKey::ecdsa(), TufKey::ecdsa("ecdsa-sha2-nistp256"), TufKey::rsa(),
                                TufKey::rsa("rsa-pkcs1v15-sha256"));
    INFO(key.object.dump());
    repository.role("root")["keys"]["some key"] = key.object;
    repository.delegation("targets")["keyids"] = {"some key"};
    repository.next("root");
    repository.release();
    auto file = nlohmann::json::parse(TufRepository::signedFile(repository.role("targets"), {key}).toStdString());
    file["signatures"][0]["keyid"] = "some key";
    repository.served[u"2.targets.json"_s] = QByteArray::fromStdString(file.dump());
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->targets()->version == 2);
}
