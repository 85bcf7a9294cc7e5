// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syncrig.h"

#include "support/child.h"
#include "sync/storelock.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <csignal>
#include <fcntl.h>

using namespace paraply;

namespace {

const QString kDigest = QString(64, u'a'), kOther = QString(64, u'b');

Generation generation(qint64 sequence, const QString &digest = kDigest)
{
    return {sequence, digest, {}, QStringLiteral("orebro"), QStringLiteral("feed")};
}

/// Installs a file whose content does not matter to the store.
void install(Store &store, const Generation &what, bool isDamaged = false)
{
    StoreLock lock(store);
    REQUIRE(lock.outcome() == LockOutcome::Held);
    const QString staged = store.staging() + QStringLiteral("/made");
    REQUIRE(realFiles().writeAtomically(staged, "content"));
    REQUIRE(lock.install(staged, what, isDamaged));
}

QStringList names(const QString &folder)
{
    return realFiles().list(folder).value();
}

}

TEST_CASE("A store that is not there offers what came with the program", "[sync][store]")
{
    const QTemporaryDir folder;
    const Store store(folder.filePath(QStringLiteral("none")), QStringLiteral("/bundled.sqlite"));
    const auto candidates = store.candidates();
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].path == QStringLiteral("/bundled.sqlite"));
    CHECK(candidates[0].isBundled());
    CHECK(Store(folder.filePath(QStringLiteral("none")), {}).candidates().empty());
    CHECK_FALSE(realFiles().exists(folder.filePath(QStringLiteral("none"))));
}

TEST_CASE("Candidates are the newest, the former and the bundled one", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), QStringLiteral("/bundled.sqlite"));
    install(store, generation(1));
    install(store, generation(2, kOther));
    const auto candidates = store.candidates();
    REQUIRE(candidates.size() == 3);
    CHECK(candidates[0].sequence == 2);
    CHECK(candidates[0].digest == kOther);
    CHECK(candidates[0].path == folder.filePath(QStringLiteral("catalogues/2-bbbbbbbbbbbbbbbb.sqlite")));
    CHECK(candidates[1].sequence == 1);
    CHECK(candidates[2].isBundled());
    CHECK(store.pointer().seen.value(QStringLiteral("feed")) == 2);
}

TEST_CASE("A pointer survives its own bytes", "[sync][store]")
{
    StorePointer pointer;
    pointer.newest = generation(12);
    pointer.newest->path = QStringLiteral("/c/") + generationFileName(12, kDigest);
    pointer.served = true;
    pointer.seen = {{QStringLiteral("feed"), 12}, {QStringLiteral("other"), 3}};
    const auto read = pointerFromBytes(pointerBytes(pointer), QStringLiteral("/c"));
    REQUIRE(read);
    CHECK(read->newest == pointer.newest);
    CHECK_FALSE(read->former);
    CHECK(read->served);
    CHECK(read->seen == pointer.seen);
}

TEST_CASE("A pointer that is cut, foreign or leaves the folder is none", "[sync][store]")
{
    StorePointer pointer;
    pointer.newest = generation(12);
    pointer.newest->path = QStringLiteral("/c/") + generationFileName(12, kDigest);
    const QByteArray whole = pointerBytes(pointer);
    for (qsizetype length = 0; length + 2 < whole.size(); ++length)
        CHECK_FALSE(pointerFromBytes(whole.left(length), QStringLiteral("/c")));
    const auto changed = [&whole](const char *from, const char *to) {
        QByteArray bytes = whole;
        bytes.replace(from, to);
        REQUIRE(bytes != whole);
        return pointerFromBytes(bytes, QStringLiteral("/c")).has_value();
    };
    CHECK_FALSE(changed("\"format\": 1", "\"format\": 2"));
    CHECK_FALSE(changed("12-aaaaaaaaaaaaaaaa.sqlite", "../12-aaaaaaaaaaaaaaaa.sqlite"));
    CHECK_FALSE(changed("12-aaaaaaaaaaaaaaaa.sqlite", "13-aaaaaaaaaaaaaaaa.sqlite"));
    CHECK_FALSE(changed("12-aaaaaaaaaaaaaaaa.sqlite", "/etc/passwd"));
    CHECK_FALSE(changed("\"sequence\": 12", "\"sequence\": -12"));
    CHECK_FALSE(changed("\"sequence\": 12", "\"sequence\": 99999999999999999999"));
    CHECK_FALSE(changed("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "AAAA"));
    CHECK_FALSE(pointerFromBytes("[]", QStringLiteral("/c")));
    CHECK_FALSE(pointerFromBytes("\xff\xfe", QStringLiteral("/c")));
}

TEST_CASE("Where the pointer is spoilt, the catalogues' own names say which is the newest", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), {});
    install(store, generation(9));
    install(store, generation(10, kOther));
    REQUIRE(realFiles().writeAtomically(store.pointerPath(), GENERATE(as<QByteArray>(), "", "{", "null", QByteArray(100'000, 'x'))));
    REQUIRE(realFiles().writeAtomically(store.catalogues() + QStringLiteral("/notes.txt"), "x"));
    auto candidates = store.candidates();
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].sequence == 10);
    CHECK(candidates[1].sequence == 9);
    // And an installation on top of that makes it whole again, with the rescued one as the former.
    install(store, generation(11));
    candidates = store.candidates();
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].sequence == 11);
    CHECK(candidates[1].sequence == 10);
}

TEST_CASE("A damaged newest is no former", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), {});
    install(store, generation(1));
    install(store, generation(2, kOther));
    install(store, generation(3, QString(64, u'c')), true);
    const StorePointer pointer = store.pointer();
    CHECK(pointer.newest->sequence == 3);
    REQUIRE(pointer.former);
    CHECK(pointer.former->sequence == 1);
}

TEST_CASE("Cleaning leaves what is needed and downloads that can go on", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), {});
    install(store, generation(1));
    install(store, generation(2, kOther));
    for (const char *name : {"staging/a.patch.part", "staging/b.patch", "staging/3-cccccccccccccccc.sqlite", "staging/3-cccccccccccccccc.sqlite-journal",
                             "catalogues/7-cccccccccccccccc.sqlite", ".paraply-1-1.part"})
        REQUIRE(realFiles().writeAtomically(folder.filePath(QString::fromLatin1(name)), "x"));
    StoreLock lock(store);
    REQUIRE(lock.outcome() == LockOutcome::Held);
    lock.clean({});
    CHECK(names(store.staging()) == QStringList {QStringLiteral("a.patch.part"), QStringLiteral("b.patch")});
    CHECK(names(store.catalogues()).size() == 2);
    CHECK_FALSE(realFiles().exists(folder.filePath(QStringLiteral(".paraply-1-1.part"))));
    lock.clean(QStringList {QStringLiteral("a.patch")});
    CHECK(names(store.staging()) == QStringList {QStringLiteral("a.patch.part")});
    lock.clean(QStringList());
    CHECK(names(store.staging()).isEmpty());
    REQUIRE(lock.served(kOther));
    lock.clean(QStringList());
    CHECK(names(store.catalogues()) == QStringList {QStringLiteral("2-bbbbbbbbbbbbbbbb.sqlite")});
}

TEST_CASE("That an older one has served says nothing of the newest", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), {});
    install(store, generation(1));
    install(store, generation(2, kOther));
    REQUIRE(store.served(kDigest));
    CHECK_FALSE(store.pointer().served);
    REQUIRE(store.served(kOther));
    CHECK(store.pointer().served);
    install(store, generation(3));
    CHECK_FALSE(store.pointer().served);
}

TEST_CASE("Two cannot write to a store at once, in one process or two", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), {}), again(folder.path(), {});
    {
        const StoreLock first(store);
        REQUIRE(first.outcome() == LockOutcome::Held);
        CHECK(StoreLock(again).outcome() == LockOutcome::Busy);
        CHECK(inChild([] { return true; }, [&] { return int(StoreLock(again).outcome()); }) == int(LockOutcome::Busy));
        CHECK(again.served(kDigest));
    }
    CHECK(StoreLock(again).outcome() == LockOutcome::Held);
}

TEST_CASE("A process that was killed holds no lock, nor does an empty lock file of a power loss", "[sync][store]")
{
    const QTemporaryDir folder;
    Store store(folder.path(), {});
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const StoreLock lock(store);
        const char held = lock.outcome() == LockOutcome::Held ? '1' : '0';
        if (::write(ready[1], &held, 1) != 1)
            ::_exit(1);
        ::pause();
    }
    REQUIRE(child > 0);
    char held = '0';
    REQUIRE(::read(ready[0], &held, 1) == 1);
    CHECK(held == '1');
    CHECK(StoreLock(store).outcome() == LockOutcome::Busy);
    REQUIRE(::kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::close(ready[0]);
    ::close(ready[1]);
    CHECK(StoreLock(store).outcome() == LockOutcome::Held);
    REQUIRE(realFiles().writeAtomically(store.lockPath(), {}));
    CHECK(StoreLock(store).outcome() == LockOutcome::Held);
}

TEST_CASE("A store in a folder that cannot be written says so, and is still read", "[sync][store]")
{
    const OpenFolder folder;
    const QString path = folder.path(QStringLiteral("store"));
    Store store(path, {});
    install(store, generation(1));
    for (const QString &part : {path, store.catalogues(), store.staging(), store.trust({})})
        REQUIRE(::chmod(QFile::encodeName(part).constData(), 0755) == 0);
    REQUIRE(::chmod(QFile::encodeName(store.pointerPath()).constData(), 0644) == 0);
    const int found = asNobody([&] {
        Store theirs(path, {});
        const StoreLock lock(theirs);
        if (lock.outcome() != LockOutcome::Failed || lock.error().code != Code::Unwritable)
            return 1;
        return theirs.candidates().size() == 1 && theirs.candidates()[0].sequence == 1 ? 0 : 2;
    });
    CHECK(found == 0);
    const int missing = asNobody([&] {
        Store none(folder.path(QStringLiteral("none")), {});
        return StoreLock(none).error().code == Code::Unwritable ? 0 : 1;
    });
    CHECK(missing == 0);
}

TEST_CASE("A pointer that cannot be read just now is not written over", "[sync][store]")
{
    class Unreadable final : public ForwardingFiles {
    public:
        Result<QByteArray> read(const QString &path, qint64 limit) override
        {
            if (path.endsWith(QStringLiteral("/current")))
                return Error {Code::Unreadable, QStringLiteral("input/output error")};
            return ForwardingFiles::read(path, limit);
        }
    } files;
    const QTemporaryDir folder;
    Store store(folder.path(), {}, files);
    CHECK(StoreLock(store).outcome() == LockOutcome::Failed);
}

TEST_CASE("A reader goes on with the catalogue it has open while the store moves on", "[sync][store]")
{
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    const auto reader = Catalogue::open(rig.store.candidates().at(0).path);
    REQUIRE(reader);
    for (int n = 2; n <= 4; ++n) {
        rig.feed.release(rig.feed.catalogue(n));
        REQUIRE(rig.outcome() == SyncOutcome::Updated);
        REQUIRE(rig.store.served(rig.feed.digest(n)));
    }
    REQUIRE_FALSE(realFiles().exists((*reader)->path()));
    const auto service = (*reader)->service(QStringLiteral("service-3"), {QStringLiteral("sv")});
    REQUIRE(service);
    CHECK(service->has_value());
}
