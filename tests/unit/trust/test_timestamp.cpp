// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A first refresh asks for each role once and keeps the very bytes", "[trust][timestamp]")
{
    TufRepository repository;
    repository.served[u"timestamp.json"_s] += " \n";
    Device device(repository);
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::Updated);
    CHECK(report.requests == 4);
    CHECK(report.role.isEmpty());
    CHECK(report.detail.isEmpty());
    CHECK(repository.takeRequests() == QStringList{u"2.root.json"_s, u"timestamp.json"_s, u"1.snapshot.json"_s, u"1.targets.json"_s});
    for (const char *role : {"root", "timestamp", "snapshot", "targets"})
        CHECK(device.onDisk(role) == repository.file(role));
    CHECK(device.client->targets() != nullptr);
}

TEST_CASE("Where nothing is new a refresh costs one conditional request and a look for a root", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    repository.takeRequests();
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::Current);
    CHECK(report.bytesDown == 0);
    CHECK(report.lastFetch.outcome == FetchOutcome::Unchanged);
    CHECK(repository.takeRequests() == QStringList{u"2.root.json"_s, u"timestamp.json"_s});
    CHECK(device.client->targets() != nullptr);
    SECTION("also from a source without validators")
    {
        repository.hasValidators = false;
        CHECK(device.outcome() == TrustOutcome::Current);
        CHECK(repository.takeRequests() == QStringList{u"2.root.json"_s, u"timestamp.json"_s});
    }
}

TEST_CASE("A validator is used only for the timestamp it came with", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    SECTION("the timestamp is gone")
    {
        QFile::remove(device.path(u"timestamp.json"_s));
    }
    SECTION("the timestamp is broken")
    {
        REQUIRE(realFiles().writeAtomically(device.path(u"timestamp.json"_s), "{}"));
    }
    SECTION("the timestamp is another")
    {
        REQUIRE(realFiles().writeAtomically(device.path(u"timestamp.json"_s), repository.file("timestamp") + ' '));
    }
    device.refresh();
    CHECK(repository.lastRequest.validator.isEmpty());
    CHECK(repository.lastRequest.name == u"timestamp.json"_s);
    CHECK(device.client->targets() != nullptr);
    CHECK_FALSE(device.onDisk("timestamp").isEmpty());
}

TEST_CASE("That nothing changed, said without being asked, is no answer", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    repository.faults[u"timestamp.json"_s] = FetchOutcome::Unchanged;
    CHECK(device.outcome() == TrustOutcome::NotFetched);
}

TEST_CASE("A timestamp is signed by the threshold of its keys", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    repository.served[u"timestamp.json"_s] = TufRepository::signedFile(repository.role("timestamp"), repository.signers("snapshot"));
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::BelowThreshold);
    CHECK(report.role == u"timestamp"_s);
    CHECK(device.onDisk("timestamp").isEmpty());
    CHECK(device.client->targets() == nullptr);
}

TEST_CASE("A timestamp never goes back", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    repository.release();
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const QByteArray known = device.onDisk("timestamp");
    SECTION("to a lower version")
    {
        repository.role("timestamp")["version"] = 1;
    }
    SECTION("to a lower version of the snapshot")
    {
        repository.role("timestamp")["version"] = 3;
        repository.role("timestamp")["meta"]["snapshot.json"]["version"] = 1;
    }
    repository.publish("timestamp");
    repository.takeRequests();
    const TrustReport report = device.refresh();
    CHECK(report.outcome == TrustOutcome::RolledBack);
    CHECK(report.role == u"timestamp"_s);
    CHECK(device.onDisk("timestamp") == known);
    CHECK(repository.takeRequests().last() == u"timestamp.json"_s);
}

TEST_CASE("A timestamp of the same version says nothing new, whatever it says", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const QByteArray known = device.onDisk("timestamp");
    repository.role("timestamp")["meta"]["snapshot.json"]["version"] = 100;
    repository.publish("timestamp");
    repository.takeRequests();
    CHECK(device.outcome() == TrustOutcome::Current);
    CHECK(device.onDisk("timestamp") == known);
    CHECK(repository.takeRequests().last() == u"timestamp.json"_s);
    // Nor is it believed to stand for the one at hand when it is asked for again.
    device.refresh();
    CHECK(repository.lastRequest.name == u"timestamp.json"_s);
    CHECK(device.onDisk("timestamp") == known);
}

TEST_CASE("An expired timestamp is refused, a known one that has expired is replaced", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    repository.role("timestamp")["expires"] = "2030-03-10T12:00:00Z";
    repository.releaseTimestamp();
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const QByteArray known = device.onDisk("timestamp");
    SECTION("a new one that has expired")
    {
        repository.role("timestamp")["expires"] = TufRepository::kPast;
        repository.releaseTimestamp();
        CHECK(device.outcome() == TrustOutcome::Expired);
        CHECK(device.onDisk("timestamp") == known);
    }
    SECTION("the known one, with nothing newer")
    {
        device.now = QDateTime(QDate(2030, 3, 10), QTime(12, 0), Qt::UTC);   // the moment itself is too late
        const TrustReport report = device.refresh();
        CHECK(report.outcome == TrustOutcome::Expired);
        CHECK(report.role == u"timestamp"_s);
        CHECK(report.lastFetch.outcome == FetchOutcome::Unchanged);
    }
    SECTION("the known one, a second earlier")
    {
        device.now = QDateTime(QDate(2030, 3, 10), QTime(11, 59, 59), Qt::UTC);
        CHECK(device.outcome() == TrustOutcome::Current);
    }
    SECTION("the known one, with a newer one")
    {
        device.now = QDateTime(QDate(2030, 3, 20), QTime(12, 0), Qt::UTC);
        repository.role("timestamp")["expires"] = TufRepository::kSafeExpiry;
        repository.release();
        CHECK(device.outcome() == TrustOutcome::Updated);
        CHECK(device.client->timestampVersion() == 3);
    }
}

TEST_CASE("An expired timestamp still guards against an older one", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    const QByteArray first = repository.file("timestamp");
    repository.role("timestamp")["expires"] = "2030-03-10T12:00:00Z";
    repository.releaseTimestamp();
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    device.now = QDateTime(QDate(2030, 4, 1), QTime(12, 0), Qt::UTC);
    repository.served[u"timestamp.json"_s] = first;
    CHECK(device.outcome() == TrustOutcome::RolledBack);
}

TEST_CASE("A timestamp of another type or too long is refused", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    SECTION("a snapshot with the right key")
    {
        repository.role("snapshot")["meta"]["snapshot.json"] = {{"version", 1}};
        repository.served[u"timestamp.json"_s] = TufRepository::signedFile(repository.role("snapshot"), repository.signers("timestamp"));
        CHECK(device.outcome() == TrustOutcome::Malformed);
    }
    SECTION("endless")
    {
        repository.served[u"timestamp.json"_s] += QByteArray(70'000, ' ');
        CHECK(device.outcome() == TrustOutcome::TooLong);
    }
    SECTION("absent")
    {
        repository.served.remove(u"timestamp.json"_s);
        CHECK(device.outcome() == TrustOutcome::NotFetched);
    }
    CHECK(device.onDisk("timestamp").isEmpty());
}

TEST_CASE("What is on disk is verified again without the network", "[trust][timestamp]")
{
    TufRepository repository;
    Device device(repository);
    repository.addTarget("a.txt", "content");
    repository.release();
    const auto loaded = [&device] {
        device.client.emplace(device.path(), device.repository, device.files, device.clock());
        return device.client->load();
    };
    CHECK(loaded().outcome == TrustOutcome::NotFetched);
    CHECK(device.client->targets() == nullptr);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    repository.takeRequests();
    SECTION("all is there")
    {
        CHECK(loaded().outcome == TrustOutcome::Current);
        CHECK(device.find("a.txt").target.has_value());
    }
    SECTION("all is there, and old")
    {
        device.now = QDateTime(QDate(2041, 1, 1), QTime(0, 0), Qt::UTC);
        CHECK(loaded().outcome == TrustOutcome::Expired);
        CHECK(device.client->targets() != nullptr);
    }
    SECTION("one is not what the other lists")
    {
        const char *name = GENERATE("timestamp.json", "snapshot.json", "targets.json");
        REQUIRE(realFiles().writeAtomically(device.path(QLatin1String(name)), "{\"signed\":{},\"signatures\":[]}"));
        CHECK(loaded().outcome == TrustOutcome::NotFetched);
        CHECK(device.client->targets() == nullptr);
        CHECK(device.find("a.txt").report.outcome == TrustOutcome::NotFetched);
    }
    CHECK(repository.takeRequests().isEmpty());
}
