// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "device.h"

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

struct Edge {
    const char *from, *to;
    std::vector<std::string> paths = {"*"};
    bool terminating = false;
};

void build(TufRepository &repository, const std::vector<Edge> &edges)
{
    for (const Edge &edge : edges)
        repository.delegate(edge.to, edge.from, edge.paths, edge.terminating);
    repository.release();
}

/// The delegated roles that are asked for, in order, in looking for a target.
QStringList walk(Device &device, const char *path)
{
    device.repository.takeRequests();
    device.find(path);
    QStringList names = device.repository.takeRequests();
    for (QString &name : names)
        name = name.section(u'.', 1, 1);
    return names;
}

}

TEST_CASE("Delegations are searched depth first in the order they are written", "[trust][delegations]")
{
    struct Case {
        const char *name;
        std::vector<Edge> edges;
        QStringList order;
    };
    const Case graph = GENERATE(values<Case>({
        {"one", {{"targets", "A"}}, {u"A"_s}},
        {"two beside each other", {{"targets", "A"}, {"targets", "B"}}, {u"A"_s, u"B"_s}},
        {"the order is not that of names", {{"targets", "B"}, {"targets", "A"}}, {u"B"_s, u"A"_s}},
        {"depth first", {{"targets", "A"}, {"targets", "B"}, {"A", "C"}, {"A", "D"}}, {u"A"_s, u"C"_s, u"D"_s, u"B"_s}},
        {"three levels", {{"targets", "A"}, {"targets", "B"}, {"A", "C"}, {"C", "D"}}, {u"A"_s, u"C"_s, u"D"_s, u"B"_s}},
        {"terminating ends everything after it", {{"targets", "A"}, {"targets", "B"}, {"A", "C", {"*"}, true}, {"A", "D"}}, {u"A"_s, u"C"_s}},
        {"terminating lets its own delegations speak", {{"targets", "A"}, {"targets", "B"}, {"A", "C", {"*"}, true}, {"C", "D"}}, {u"A"_s, u"C"_s, u"D"_s}},
        {"terminating for other paths ends nothing", {{"targets", "A", {"*.py"}, true}, {"targets", "B"}}, {u"B"_s}},
        {"a branch of other paths is left out", {{"targets", "A", {"*.py"}}, {"targets", "B"}, {"A", "C"}}, {u"B"_s}},
        {"a leaf of other paths is left out", {{"targets", "A"}, {"targets", "B"}, {"A", "C", {"*.py"}}, {"C", "D"}}, {u"A"_s, u"B"_s}},
        {"a circle", {{"targets", "A"}, {"targets", "B"}, {"B", "C"}, {"C", "D"}, {"D", "B"}}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}},
        {"a role that trusts itself", {{"targets", "A"}, {"A", "A"}, {"targets", "B"}}, {u"A"_s, u"B"_s}},
        {"asked by two", {{"targets", "A"}, {"targets", "B"}, {"B", "C"}, {"A", "C"}}, {u"A"_s, u"C"_s, u"B"_s}},
        {"asked by the second for these paths", {{"targets", "A"}, {"targets", "B"}, {"B", "C"}, {"A", "C", {"*.py"}}}, {u"A"_s, u"B"_s, u"C"_s}},
    }));
    INFO(graph.name);
    TufRepository repository;
    build(repository, graph.edges);
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(walk(device, "missing") == graph.order);
    CHECK(device.find("missing").report.outcome == TrustOutcome::NoTarget);
    CHECK(walk(device, "missing") == QStringList());
}

TEST_CASE("A target is found where every role on the way may speak of it", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A", {"*.doc", "*.md"}}, {"targets", "B", {"releases/*/*"}}, {"B", "C", {"releases/x/*"}}, {"B", "D", {"releases/y/*.zip"}}});
    repository.addTarget("own", "by targets");
    repository.addTarget("README.md", "by A", "A");
    repository.addTarget("releases/x/x_v1", "by C", "C");
    repository.addTarget("releases/y/y_v1.zip", "by D", "D");
    repository.addTarget("releases/z/z_v1.zip", "by D", "D");
    repository.addTarget("own", "by A", "A");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const auto [path, role, order] = GENERATE(values<std::tuple<const char *, QString, QStringList>>({
        {"own", u"targets"_s, {}},
        {"README.md", u"A"_s, {u"A"_s}},
        {"releases/x/x_v1", u"C"_s, {u"B"_s, u"C"_s}},
        {"releases/y/y_v1.zip", u"D"_s, {u"B"_s, u"D"_s}},
        {"releases/z/z_v1.zip", QString(), {u"B"_s}},
    }));
    CHECK(walk(device, path) == order);
    CHECK(device.find(path).role == role);
    CHECK(device.find(path).target.has_value() == !role.isEmpty());
}

TEST_CASE("The first of two roles that speak of a target is believed", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A"}, {"targets", "B"}});
    repository.addTarget("page", "second", "B");
    repository.addTarget("page", "the first", "A");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(device.find("page").role == u"A"_s);
    CHECK(device.find("page").target->length == 9);
}

TEST_CASE("Paths may be delegated by the beginning of their hash", "[trust][delegations]")
{
    // SHA-256 of "guide" begins with 8.
    TufRepository repository;
    build(repository, {{"targets", "low"}, {"targets", "high"}});
    for (const char *role : {"low", "high"}) {
        auto &delegation = repository.delegation(role, "targets");
        delegation.erase("paths");
        delegation["path_hash_prefixes"] = role == std::string("low") ? nlohmann::json{"0", "1", "2", "3", "4", "5", "6", "7"} : nlohmann::json{"8", "9", "a", "B", "c", "d", "e", "f"};
        repository.addTarget("guide", "content", role);
    }
    const QByteArray hash = sha256Of("guide").toHex();
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(device.find("guide").role == (hash.front() < '8' && hash.front() >= '0' ? u"low"_s : u"high"_s));
}

TEST_CASE("Each role is verified against the very role that asks for it", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A"}, {"targets", "B"}, {"A", "C", {"a*"}}, {"B", "C", {"b*"}}});
    repository.addTarget("alder", "tree", "C");
    repository.addTarget("birch", "tree", "C");
    // B means another C: one whose key never signed what is served.
    auto &delegation = repository.delegation("C", "B");
    const TufKey stranger = TufKey::ed25519();
    repository.role("B")["delegations"]["keys"] = {{stranger.id(), stranger.object}};
    delegation["keyids"] = {stranger.id()};
    repository.publish("B");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    SECTION("after the one that trusts it")
    {
        CHECK(device.find("alder").target.has_value());
    }
    const Lookup lookup = device.find("birch");
    CHECK(lookup.report.outcome == TrustOutcome::BelowThreshold);
    CHECK(lookup.report.role == u"C"_s);
    CHECK_FALSE(lookup.target);
}

TEST_CASE("A key of root says nothing of delegated roles, nor one delegator's of another", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A"}});
    repository.addTarget("page", "content", "A");
    repository.signers("A") = repository.signers("targets");
    repository.publish("A");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(device.find("page").report.outcome == TrustOutcome::BelowThreshold);
    CHECK(device.onDisk("A").isEmpty());
}

TEST_CASE("A delegated role that cannot be had or trusted ends the search", "[trust][delegations]")
{
    TufRepository repository;
    repository.setListsHashes(true);
    build(repository, {{"targets", "A"}, {"targets", "B"}});
    repository.addTarget("page", "content", "B");
    TrustOutcome expected = TrustOutcome::Expired;
    SECTION("expired")
    {
        repository.role("A")["expires"] = TufRepository::kPast;
        repository.publish("A");
        repository.release();
    }
    SECTION("not there")
    {
        repository.release();
        repository.served.remove(u"1.A.json"_s);
        expected = TrustOutcome::NotFetched;
    }
    SECTION("other bytes than the snapshot lists")
    {
        repository.release();
        repository.served[u"1.A.json"_s].replace('\n', ' ');
        expected = TrustOutcome::Mismatched;
    }
    SECTION("not listed by the snapshot")
    {
        repository.role("snapshot")["meta"].erase("A.json");
        repository.next("targets");
        repository.role("snapshot")["meta"]["targets.json"] = {{"version", repository.version("targets")}};
        repository.role("snapshot")["meta"]["B.json"] = {{"version", 1}};
        repository.next("snapshot");
        repository.releaseTimestamp();
        expected = TrustOutcome::Mismatched;
    }
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    const Lookup lookup = device.find("page");
    CHECK(lookup.report.outcome == expected);
    CHECK(lookup.report.role == u"A"_s);
    CHECK_FALSE(lookup.target);
    CHECK(device.onDisk("A").isEmpty());
}

TEST_CASE("A delegated role on disk serves until it expires", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A"}});
    repository.role("A")["expires"] = "2030-03-10T12:00:00Z";
    repository.addTarget("page", "content", "A");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(walk(device, "page") == QStringList{u"A"_s});
    REQUIRE(device.outcome() == TrustOutcome::Current);
    CHECK(walk(device, "page") == QStringList());
    device.now = QDateTime(QDate(2030, 4, 1), QTime(12, 0), Qt::UTC);
    REQUIRE(device.outcome() == TrustOutcome::Current);
    CHECK(device.find("page").report.outcome == TrustOutcome::Expired);
    repository.role("A")["expires"] = TufRepository::kSafeExpiry;
    repository.next("A");
    repository.release();
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(device.find("page").target.has_value());
}

TEST_CASE("A search visits a bounded number of roles", "[trust][delegations]")
{
    TufRepository repository;
    for (int i = 0; i < 70; ++i)
        repository.delegate("role" + std::to_string(i));
    repository.addTarget("page", "content", "role63");
    repository.addTarget("other", "content", "role64");
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(device.find("page").target.has_value());
    CHECK(device.find("other").report.outcome == TrustOutcome::NoTarget);
    CHECK(walk(device, "other") == QStringList());
}

TEST_CASE("A role of any name has a file of its own inside the folder", "[trust][delegations]")
{
    TufRepository repository;
    const std::string name = GENERATE(values<std::string>({"?", "#", "/delegated", "../delegated", "..", "a b", "å\u202e", "100%", "Root", "TIMESTAMP", "%2F",
                                                              "con\\aux", std::string(300, 'x')}));
    build(repository, {{"targets", name.c_str()}});
    repository.addTarget("page", "content", name);
    repository.release();
    Device device(repository);
    REQUIRE(device.outcome() == TrustOutcome::Updated);
    CHECK(device.find("page").target.has_value());
    CHECK(repository.lastRequest.name == QString::fromStdString("1." + name + ".json"));
    CHECK(repository.lastRequest.isOnePart);
    const QStringList files = realFiles().list(device.path()).value().filter(u".json"_s);
    CHECK(files.size() == 5);
    for (const QString &file : files)
        CHECK(file == QString::fromUtf8(file.toUtf8()).remove(u'/'));
    CHECK(realFiles().read(device.path(roleFileName(QString::fromStdString(name))), 100'000).value() == repository.file(name));
    CHECK(roleFileName(QString::fromStdString(name)).compare(u"root.json"_s, Qt::CaseInsensitive) != 0);
    CHECK(device.outcome() == TrustOutcome::Current);
}

TEST_CASE("What is listed where a target would be is found without its name, each by the rules of a search", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A", {"dir/*.patch"}}, {"targets", "B", {"dir/*"}, true}, {"targets", "C", {"*"}}});
    repository.addTarget("top", "of the top-level role");
    repository.addTarget("dir/1.patch", "of A", "A");
    repository.addTarget("dir/1.patch", "of B, who comes second", "B");
    repository.addTarget("dir/2.patch", "of B", "B");
    repository.addTarget("dir/3.other", "of A, who must not speak of it", "A");
    repository.addTarget("dir/4.patch", "of C, to whom B lets nobody come", "C");
    for (const char *role : {"A", "B", "C"})
        repository.next(role);
    repository.release();
    Device device(repository);
    REQUIRE(device.refresh().isGood());
    device.repository.takeRequests();
    const Listing listing = device.client->list(u"dir/0.patch"_s);
    CHECK(listing.report.isGood());
    QMap<QString, qint64> found;
    for (const TargetFile &target : listing.targets)
        found[target.path] = target.length;
    CHECK(found == QMap<QString, qint64> {{u"top"_s, 21}, {u"dir/1.patch"_s, 4}, {u"dir/2.patch"_s, 4}});
    CHECK(device.repository.takeRequests().size() == 2);

    const Listing exact = device.client->list(u"dir/2.patch"_s);
    REQUIRE(exact.targets.size() == 1);
    CHECK(exact.targets.front().path == u"dir/2.patch"_s);
}

TEST_CASE("A list ends where a role cannot be had, and before a refresh there is none", "[trust][delegations]")
{
    TufRepository repository;
    build(repository, {{"targets", "A"}});
    Device device(repository);
    device.client.emplace(device.path(), repository, realFiles(), device.clock());
    CHECK(device.client->list(u"x"_s).report.outcome == TrustOutcome::NotFetched);
    REQUIRE(device.refresh().isGood());
    repository.faults[u"1.A.json"_s] = FetchOutcome::Cut;
    const Listing listing = device.client->list(u"x"_s);
    CHECK(listing.report.outcome == TrustOutcome::NotFetched);
    CHECK(listing.report.role == u"A"_s);
    CHECK(listing.targets.empty());
}
