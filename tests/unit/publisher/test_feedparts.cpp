// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "feedrig.h"

#include "publisher/feedlayout.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kDigest = QString(64, u'a'), kFormer = QString(64, u'b');

FeedTarget patch()
{
    return {u"orebro"_s, 1, 12, kDigest, 48213, FeedTarget::Base {11, kFormer}};
}

// Counts how often it is asked, and answers from a list.
struct Asked {
    QStringList files;
    QList<QByteArray> answers;
    PassphraseSource source()
    {
        return [this](const QString &file, bool) -> std::optional<Secret> {
            files.append(file);
            if (answers.isEmpty())
                return {};
            return Secret(answers.takeFirst());
        };
    }
};

void writeKey(const QString &file, const PrivateKey &key, const char *passphrase)
{
    const auto pem = key.encrypted(Secret(QByteArrayView(passphrase)));
    REQUIRE(pem);
    REQUIRE(realFiles().writeAtomically(file, *pem));
}

PrivateKey newKey()
{
    auto key = PrivateKey::generate();
    REQUIRE(key);
    return *std::move(key);
}

}

TEST_CASE("A target's path and custom fields say the same, and are read back", "[publisher][feed]")
{
    const FeedTarget target = patch();
    CHECK(target.path() == u"orebro/1/11-12.patch"_s);
    CHECK(FeedTarget::read(target.path(), target.custom()) == target);
    FeedTarget snapshot = target;
    snapshot.from.reset();
    CHECK(snapshot.path() == u"orebro/1/12.snapshot"_s);
    CHECK(FeedTarget::read(snapshot.path(), snapshot.custom()) == snapshot);
    CHECK(FeedLayout::target(target.path(), "0123") == u"targets/orebro/1/0123.11-12.patch"_s);
}

TEST_CASE("Custom fields that are not ours, or not those of the path, are no target", "[publisher][feed]")
{
    const FeedTarget target = patch();
    const QByteArray good = target.custom();
    const auto [from, to] = GENERATE(table<const char *, const char *>({
        {"\"paraply\"", "\"other\""},
        {"\"sequence\":12", "\"sequence\":13"},
        {"\"sequence\":12", "\"sequence\":0"},
        {"\"sequence\":12", "\"sequence\":12.5"},
        {"\"sequence\":12", "\"sequence\":99999999999999999999"},
        {"\"sequence\":11", "\"sequence\":-11"},
        {"\"schema\":1", "\"schema\":\"1\""},
        {"\"region\":\"orebro\"", "\"region\":\"varmland\""},
        {"\"digest\":\"a", "\"digest\":\"A"},
        {"\"digest\":\"b", "\"digest\":\"bb"},
        {"\"unpacked\":48213", "\"unpacked\":-1"},
        {"{\"paraply\"", "[\"paraply\""},
    }));
    INFO(from << " -> " << to);
    QByteArray changed = good;
    REQUIRE(changed.contains(from));
    changed.replace(changed.indexOf(from), qsizetype(qstrlen(from)), to);
    CHECK_FALSE(FeedTarget::read(target.path(), changed));
    CHECK_FALSE(FeedTarget::read(u"orebro/1/10-12.patch"_s, good));
    CHECK_FALSE(FeedTarget::read(target.path(), {}));
}

TEST_CASE("A record is read back as it was, and one that is cut off is not read", "[publisher][feed]")
{
    FeedRecord record;
    record.feed = kDigest;
    record.sequence = 12;
    record.versions = {{u"root"_s, 1}, {u"timestamp"_s, 40}};
    record.lifetimes.timestamp = 3;
    const QDateTime moment(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    record.releases[12] = {12, 1, u"orebro"_s, kDigest, u"targets/orebro/1/x.12.snapshot"_s, 5, 240, moment};
    record.retired[u"metadata/3.targets.json"_s] = moment;
    const QByteArray text = record.text();
    const auto back = FeedRecord::fromText(text);
    REQUIRE(back);
    CHECK(back->text() == text);
    CHECK(back->releases == record.releases);
    CHECK(back->lifetimes == record.lifetimes);
    for (qsizetype length = 0; length < text.size() - 2; length += 13) {
        INFO(length);
        CHECK_FALSE(FeedRecord::fromText(text.first(length)));
    }
    CHECK_FALSE(FeedRecord::fromText("{\"format\": 2}"));
    CHECK_FALSE(FeedRecord::fromText(QByteArray(text).replace("\"sequence\": 12,", "\"sequence\": \"12\",")));
}

TEST_CASE("Two records together know the higher numbers and all releases", "[publisher][feed]")
{
    FeedRecord here, beside;
    here.sequence = 3;
    here.versions = {{u"targets"_s, 9}, {u"snapshot"_s, 2}};
    here.releases[3] = {.sequence = 3, .digest = kDigest};
    beside.sequence = 5;
    beside.versions = {{u"targets"_s, 4}, {u"snapshot"_s, 7}};
    beside.releases[3] = {.sequence = 3, .digest = kFormer};
    beside.releases[5] = {.sequence = 5, .digest = kFormer};
    here.merge(beside);
    CHECK(here.sequence == 5);
    CHECK(here.nextVersion(u"targets"_s) == 10);
    CHECK(here.nextVersion(u"snapshot"_s) == 8);
    CHECK(here.nextVersion(u"timestamp"_s) == 1);
    CHECK(here.releases.keys() == QList<qint64> {3, 5});
    CHECK(here.releases[3].digest == kDigest);
}

TEST_CASE("A record that cannot be read stops a run and is named", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    const QString file = rig.folder() + u"/record.json"_s;
    REQUIRE(realFiles().writeAtomically(file, "{"));
    const auto refreshed = refreshFeed(rig.run());
    REQUIRE(faultsOf(refreshed) == std::vector {FeedFault::RecordDamaged});
    CHECK(refreshed.troubles().front().parameters == QStringList {file});
}

TEST_CASE("A root that was published and is gone is asked back, never made up", "[publisher][feed]")
{
    FeedRig rig;
    rig.create();
    FeedRotation rotation;
    rotation.roles = {u"root"_s};
    REQUIRE(rotateKeys(rig.run(), rotation));
    REQUIRE(QFile::remove(rig.folder() + u"/metadata/2.root.json"_s));
    CHECK(faultsOf(refreshFeed(rig.run())) == std::vector {FeedFault::RootLost});
}

TEST_CASE("Each passphrase is asked for once, each key file opened by its own", "[publisher][feed][keys]")
{
    const QTemporaryDir folder;
    const PrivateKey targets = newKey(), snapshot = newKey(), timestamp = newKey();
    writeKey(folder.filePath(u"targets.pem"_s), targets, "one");
    writeKey(folder.filePath(u"snapshot.pem"_s), snapshot, "two");
    writeKey(folder.filePath(u"timestamp.pem"_s), timestamp, "one");
    Asked asked {{}, {"one", "wrong", "two"}};
    FeedKeys keys({folder.path()}, realFiles(), asked.source());
    CHECK(keys.signersOf(u"targets"_s, {targets.id()}, 1));
    CHECK(keys.signersOf(u"snapshot"_s, {snapshot.id()}, 1));
    CHECK(keys.signersOf(u"timestamp"_s, {timestamp.id()}, 1));
    CHECK(keys.signersOf(u"snapshot"_s, {snapshot.id()}, 1));
    CHECK(asked.files == QStringList {folder.filePath(u"targets.pem"_s), folder.filePath(u"snapshot.pem"_s), folder.filePath(u"snapshot.pem"_s)});
}

TEST_CASE("Keys are found by their ids, in any folder, and one key is one signature", "[publisher][feed][keys]")
{
    const QTemporaryDir desk, stick;
    const PrivateKey first = newKey(), second = newKey(), stranger = newKey();
    writeKey(desk.filePath(u"root-1.pem"_s), stranger, "one");
    writeKey(desk.filePath(u"root-2.pem"_s), first, "one");
    writeKey(stick.filePath(u"root-1.pem"_s), first, "one");
    Asked asked {{}, {"one"}};
    FeedKeys keys({desk.path(), stick.path()}, realFiles(), asked.source());
    const QStringList ids = {first.id(), second.id()};
    const auto missing = keys.signersOf(u"root"_s, ids, 2);
    REQUIRE(faultsOf(missing) == std::vector {FeedFault::KeyMissing});
    CHECK(missing.troubles().front().parameters.mid(2, 2) == QStringList {u"2"_s, u"1"_s});
    writeKey(stick.filePath(u"root-2.pem"_s), second, "one");
    const auto found = keys.signersOf(u"root"_s, ids, 2);
    REQUIRE(found);
    CHECK(found->size() == 2);
}

TEST_CASE("Key files that are broken or open to nobody are told apart", "[publisher][feed][keys]")
{
    const QTemporaryDir folder;
    REQUIRE(realFiles().writeAtomically(folder.filePath(u"targets.pem"_s), "hej"));
    writeKey(folder.filePath(u"snapshot.pem"_s), newKey(), "one");
    Asked asked {{}, {"wrong", "wrong"}};
    FeedKeys keys({folder.path()}, realFiles(), asked.source());
    CHECK(faultsOf(keys.allOf(u"targets"_s)) == std::vector {FeedFault::KeyUnusable});
    CHECK(faultsOf(keys.allOf(u"snapshot"_s)) == std::vector {FeedFault::WrongPassphrase});
    Asked nobody;
    FeedKeys silent({folder.path()}, realFiles(), nobody.source());
    CHECK(faultsOf(silent.allOf(u"snapshot"_s)) == std::vector {FeedFault::NoPassphrase});
    CHECK(faultsOf(FeedKeys({folder.filePath(u"none"_s)}, realFiles(), nobody.source()).allOf(u"root"_s)) == std::vector {FeedFault::System});
}
