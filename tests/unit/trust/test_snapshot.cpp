// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A snapshot is exactly what the timestamp lists", "[trust][snapshot]")
{
    TufRepository repository;
    repository.setListsHashes(true);
    repository.release();
    Device device(repository);
    const QString name = u"2.snapshot.json"_s;
    SECTION("as listed")
    {
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(repository.takeRequests().contains(name));
    }
    SECTION("a byte more")
    {
        repository.served[name] += ' ';
        CHECK(device.outcome() == TrustOutcome::TooLong);
    }
    SECTION("a byte less")
    {
        repository.served[name].chop(1);
        CHECK(device.outcome() == TrustOutcome::Mismatched);
    }
    SECTION("another byte, in white space")
    {
        repository.served[name].replace('\n', ' ');
        CHECK(device.outcome() == TrustOutcome::Mismatched);
    }
    SECTION("hashes of a kind nobody knows")
    {
        repository.role("timestamp")["meta"]["snapshot.json"]["hashes"] = {{"md5", "00"}};
        repository.next("timestamp");
        CHECK(device.outcome() == TrustOutcome::Mismatched);
    }
    SECTION("one of two hashes is wrong")
    {
        repository.role("timestamp")["meta"]["snapshot.json"]["hashes"]["sha512"] = std::string(128, '0');
        repository.next("timestamp");
        CHECK(device.outcome() == TrustOutcome::Mismatched);
    }
}

TEST_CASE("A snapshot is signed by the threshold of its keys, has the listed version and has not expired", "[trust][snapshot]")
{
    TufRepository repository;
    Device device(repository);
    TrustOutcome expected = TrustOutcome::Expired;
    SECTION("signed by the timestamp's key")
    {
        repository.served[u"1.snapshot.json"_s] = TufRepository::signedFile(repository.role("snapshot"), repository.signers("timestamp"));
        expected = TrustOutcome::BelowThreshold;
    }
    SECTION("another version than its name says")
    {
        repository.role("snapshot")["version"] = 2;
        repository.served[u"1.snapshot.json"_s] = repository.signedFile("snapshot");
        expected = TrustOutcome::Mismatched;
    }
    SECTION("expired")
    {
        repository.role("snapshot")["expires"] = TufRepository::kPast;
        repository.publish("snapshot");
    }
    SECTION("not there")
    {
        repository.served.remove(u"1.snapshot.json"_s);
        expected = TrustOutcome::NotFetched;
    }
    const TrustReport report = device.refresh();
    CHECK(report.outcome == expected);
    CHECK(report.role == u"snapshot"_s);
    CHECK(device.onDisk("snapshot").isEmpty());
    CHECK(device.onDisk("timestamp") == repository.file("timestamp"));
    CHECK(repository.takeRequests().last() == u"1.snapshot.json"_s);
}

TEST_CASE("A snapshot loses no role and lowers no version", "[trust][snapshot]")
{
    TufRepository repository;
    repository.setListsHashes(GENERATE(false, true));
    repository.delegate("county");
    repository.next("county");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const QByteArray known = device.onDisk("snapshot");
    auto &meta = repository.role("snapshot")["meta"];
    SECTION("targets back to the first")
    {
        meta["targets.json"] = {{"version", 1}};
    }
    SECTION("a delegated role back to the first")
    {
        meta["county.json"] = {{"version", 1}};
    }
    SECTION("a delegated role gone")
    {
        meta.erase("county.json");
    }
    repository.next("snapshot");
    repository.releaseTimestamp();
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::RolledBack);
    CHECK(report.role == u"snapshot"_s);
    CHECK(device.onDisk("snapshot") == known);
    CHECK(device.client->targets() == nullptr);
}

TEST_CASE("A snapshot that has expired still guards what it lists", "[trust][snapshot]")
{
    TufRepository repository;
    repository.role("snapshot")["expires"] = "2030-03-10T12:00:00Z";
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    device.now = QDateTime(QDate(2030, 4, 1), QTime(12, 0), Qt::UTC);
    repository.role("snapshot")["expires"] = TufRepository::kSafeExpiry;
    SECTION("against an older version")
    {
        repository.role("snapshot")["meta"]["targets.json"]["version"] = 1;
        repository.next("snapshot");
        repository.releaseTimestamp();
        CHECK(device.outcome() == TrustOutcome::RolledBack);
    }
    SECTION("and gives way to a newer one")
    {
        repository.release();
        CHECK(device.outcome() == TrustOutcome::Updated);
    }
    SECTION("and is not good enough itself")
    {
        CHECK(device.outcome() == TrustOutcome::Expired);
    }
}

TEST_CASE("What is on disk and broken does not stand in the way", "[trust][snapshot]")
{
    TufRepository repository;
    Device device(repository);
    repository.release();
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const char *role = GENERATE("timestamp", "snapshot", "targets");
    const QByteArray bytes = GENERATE(QByteArray(), QByteArray("{\"signed\":"), QByteArray("\xff\xfe"), QByteArray("[]"));
    REQUIRE(realFiles().writeAtomically(device.path(QLatin1String(role) + u".json"_s), bytes));
    CHECK(device.refresh().isGood());
    CHECK(device.onDisk(role) == repository.file(role));
}

TEST_CASE("A refresh goes on where the last one ended", "[trust][snapshot]")
{
    TufRepository repository;
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    repository.release();
    const char *missing = GENERATE("2.snapshot.json", "2.targets.json");
    const QByteArray bytes = repository.served.take(QLatin1String(missing));
    CHECK(device.outcome() == TrustOutcome::NotFetched);
    CHECK(device.client->targets() == nullptr);
    CHECK(device.onDisk("timestamp") == repository.file("timestamp"));
    repository.served[QLatin1String(missing)] = bytes;
    repository.takeRequests();
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(repository.takeRequests().mid(0, 2) == QStringList{u"2.root.json"_s, u"timestamp.json"_s});
    CHECK(device.onDisk("targets") == repository.file("targets"));
    CHECK(device.outcome() == TrustOutcome::Current);
}

TEST_CASE("Without consistent snapshots the files have their plain names", "[trust][snapshot]")
{
    TufRepository repository;
    if (GENERATE(true, false))
        repository.role("root")["consistent_snapshot"] = false;
    else
        repository.role("root").erase("consistent_snapshot");
    repository.publish("root");
    repository.delegate("county");
    repository.addTarget("a/b.txt", "content", "county");
    repository.release();
    Device device(repository);
    CHECK(device.outcome() == TrustOutcome::Updated);
    const Lookup lookup = device.find("a/b.txt");
    CHECK(lookup.report.outcome == TrustOutcome::NoTarget);   // `*` does not cross the slash
    repository.delegation("county", "targets")["paths"] = {"a/*"};
    repository.release();
    CHECK(device.outcome() == TrustOutcome::Updated);
    REQUIRE(device.find("a/b.txt").target);
    CHECK(repository.takeRequests().last() == u"county.json"_s);
    CHECK(device.client->download(*device.find("a/b.txt").target, repository, device.path(u"b"_s)).isGood());
    CHECK(repository.takeRequests().last() == u"a/b.txt"_s);
}

TEST_CASE("A fast-forward attack is undone by new keys", "[trust][recovery]")
{
    TufRepository repository;
    Device device(repository);
    const auto jump = [&repository](const char *role) { repository.role(role)["version"] = 99'999; };
    SECTION("of the timestamp")
    {
        jump("timestamp");
        repository.publish("timestamp");
        REQUIRE(device.outcome() == TrustOutcome::Updated);
        repository.rotate("timestamp");
        repository.next("root");
        repository.role("timestamp")["version"] = 2;
        repository.publish("timestamp");
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(device.client->timestampVersion() == 2);
    }
    SECTION("of the snapshot")
    {
        jump("snapshot");
        repository.publish("snapshot");
        repository.releaseTimestamp();
        REQUIRE(device.outcome() == TrustOutcome::Updated);
        repository.rotate("snapshot");
        repository.next("root");
        repository.role("snapshot")["version"] = 3;
        repository.publish("snapshot");
        repository.releaseTimestamp();
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(repository.served.value(u"3.snapshot.json"_s) == device.onDisk("snapshot"));
    }
    SECTION("of targets and a delegated role, in the snapshot")
    {
        repository.delegate("county");
        jump("targets");
        jump("county");
        repository.publish("targets");
        repository.publish("county");
        repository.releaseSnapshot();
        REQUIRE(device.outcome() == TrustOutcome::Updated);
        repository.rotate("snapshot");
        repository.next("root");
        for (const char *role : {"targets", "county"}) {
            repository.role(role)["version"] = 2;
            repository.publish(role);
        }
        repository.releaseSnapshot();
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(device.client->targets()->version == 2);
    }
    CHECK(device.outcome() == TrustOutcome::Current);
}

TEST_CASE("A role's key that is only added, or a threshold raised, forgets nothing", "[trust][recovery]")
{
    TufRepository repository;
    Device device(repository);
    repository.release();
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const QByteArray known = device.onDisk("snapshot");
    repository.addKey("snapshot", TufKey::ed25519());
    repository.delegation("snapshot")["threshold"] = 3;
    repository.next("root");
    repository.releaseSnapshot();
    CHECK(device.outcome() == TrustOutcome::BelowThreshold);
    CHECK(device.onDisk("snapshot") == known);
}

TEST_CASE("An expired root forgets nothing, the root after it does", "[trust][recovery]")
{
    TufRepository repository;
    Device device(repository);
    repository.role("timestamp")["version"] = 99'999;
    repository.publish("timestamp");
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const QByteArray known = device.onDisk("timestamp");
    repository.rotate("timestamp");
    repository.role("root")["expires"] = TufRepository::kPast;
    repository.next("root");
    repository.role("timestamp")["version"] = 2;
    repository.publish("timestamp");
    CHECK(device.outcome() == TrustOutcome::Expired);
    CHECK(device.onDisk("timestamp") == known);
    repository.role("root")["expires"] = TufRepository::kSafeExpiry;
    repository.next("root");
    CHECK(device.outcome() == TrustOutcome::Updated);
    CHECK(device.client->timestampVersion() == 2);
}
