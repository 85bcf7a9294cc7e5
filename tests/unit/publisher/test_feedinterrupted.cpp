// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "feedrig.h"

#include "publisher/feedshares.h"
#include "publisher/feedverify.h"
#include "support/forwardingfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// The real file system up to the n-th operation that changes it. From there on nothing happens any more, as after a power cut (`afterwards`),
/// or that one operation fails.
class CutFiles final : public ForwardingFiles {
public:
    CutFiles(int at, bool afterwards) : m_at(at), m_afterwards(afterwards) { }
    bool wasReached() const { return m_done >= m_at; }
    int done() const { return m_done; }

    Result<void> writeAtomically(const QString &path, const QByteArray &bytes) override { return fails() ? broken() : realFiles().writeAtomically(path, bytes); }
    Result<std::unique_ptr<FileWriter>> create(const QString &path) override
    {
        if (fails())
            return broken();
        auto writer = realFiles().create(path);
        if (!writer)
            return writer;
        return std::unique_ptr<FileWriter>(std::make_unique<Writer>(*this, *std::move(writer)));
    }
    Result<void> copy(const QString &from, const QString &to) override { return fails() ? broken() : realFiles().copy(from, to); }
    Result<void> replace(const QString &from, const QString &to) override { return fails() ? broken() : realFiles().replace(from, to); }
    Result<void> flush(const QString &path) override { return fails() ? broken() : realFiles().flush(path); }
    Result<void> remove(const QString &path) override { return fails() ? broken() : realFiles().remove(path); }
    Result<void> makeFolder(const QString &path) override { return fails() ? broken() : realFiles().makeFolder(path); }
    Result<void> removeFolder(const QString &path) override { return fails() ? broken() : realFiles().removeFolder(path); }

private:
    class Writer final : public FileWriter {
    public:
        Writer(CutFiles &files, std::unique_ptr<FileWriter> real) : m_files(files), m_real(std::move(real)) { }
        Result<void> write(QByteArrayView bytes) override { return m_files.fails() ? broken() : m_real->write(bytes); }
        Result<void> finish() override { return m_files.fails() ? broken() : m_real->finish(); }

    private:
        CutFiles &m_files;
        std::unique_ptr<FileWriter> m_real;
    };

    bool fails()
    {
        ++m_done;
        return m_done == m_at || (m_afterwards && m_done > m_at);
    }
    static Error broken() { return {Code::Full, u"no space left"_s}; }

    int m_at, m_done = 0;
    bool m_afterwards;
};

void copyFolder(const QString &from, const QString &to)
{
    if (QDir(to).exists())
        REQUIRE(QDir(to).removeRecursively());
    REQUIRE(QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) == 0);
}

FeedVerdict verdictOn(const FeedRig &rig, const QString &folder)
{
    const FixedClock clock(rig.now());
    auto verdict = verifyFeed(folder, clock, [](FeedStage, qint64, qint64) { });
    REQUIRE(verdict);
    for (const FeedComplaint &complaint : verdict->complaints)
        UNSCOPED_INFO(complaint.parameters.join(u" | "_s).toStdString());
    CHECK(verdict->complaints.empty());
    return *std::move(verdict);
}

// Runs `work` with every operation failing in turn, or only so many of the last; the feed must be whole after each, and the run after it must do what the first should.
template <typename Work>
int interruptEverywhere(FeedRig &rig, bool afterwards, Work &&work, std::optional<int> last = {})
{
    const QString before = rig.beside(u"before"_s), keysBefore = rig.beside(u"keysbefore"_s);
    copyFolder(rig.folder(), before);
    copyFolder(rig.keyFolder(), keysBefore);
    int first = 1;
    if (last) {
        CutFiles counted(std::numeric_limits<int>::max(), false);
        REQUIRE(work(counted));
        first = std::max(counted.done() - *last, 1);
    }
    for (int at = first;; ++at) {
        INFO("operation " << at << (afterwards ? ", and all after it" : ""));
        copyFolder(before, rig.folder());
        copyFolder(keysBefore, rig.keyFolder());
        CutFiles files(at, afterwards);
        const bool succeeded = work(files);
        if (!files.wasReached()) {
            CHECK(succeeded);
            return at;
        }
        verdictOn(rig, rig.folder());
        const bool again = work(realFiles());
        CHECK((succeeded || again));
        verdictOn(rig, rig.folder());
        CHECK_FALSE(QDir(rig.folder() + u"/staging"_s).exists());
    }
}

}

TEST_CASE("A release that is interrupted anywhere leaves a whole feed, and the next one succeeds", "[publisher][feed][interrupted]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(40, u"019-21 20 01"_s));
    const QString next = rig.catalogue(40, u"019-21 20 02"_s);
    const bool afterwards = GENERATE(false, true);
    const int operations = interruptEverywhere(rig, afterwards, [&](FileOps &files) {
        const auto released = releaseCatalogue(rig.run(files), next, false);
        // Refused as released before: the interrupted run had come to its end.
        const bool wasOut = faultsOf(released) == std::vector {FeedFault::DigestReleased};
        if (released)
            CHECK(released->sequence >= 2);
        return released || wasOut;
    });
    CHECK(operations > 20);
    CHECK(verdictOn(rig, rig.folder()).sequence == 2);
}

TEST_CASE("A release or a rotation of a feed with a delegated role leaves a whole feed wherever it is interrupted", "[publisher][feed][interrupted]")
{
    // What comes before the metadata is as in a feed without such a role.
    constexpr int kPublishing = 16;
    FeedRig rig;
    rig.create();
    for (int n = 0; n <= kPatchesAbove; ++n)
        rig.release(rig.catalogue(24, u"019-21 20 0%1"_s.arg(n)));
    SECTION("release")
    {
        const QString next = rig.catalogue(24, u"019-21 20 09"_s);
        interruptEverywhere(rig, true, [&](FileOps &files) {
            const auto released = releaseCatalogue(rig.run(files), next, false);
            return released || faultsOf(released) == std::vector {FeedFault::DigestReleased};
        }, kPublishing);
        CHECK(rig.state().delegated.value(u"orebro-1"_s).targets.size() == 1);
    }
    SECTION("rotation")
    {
        rig.release(rig.catalogue(24, u"019-21 20 09"_s));
        FeedRotation rotation;
        rotation.roles = {u"targets"_s};
        interruptEverywhere(rig, true, [&](FileOps &files) {
            FeedKeys keys({rig.keyFolder()}, realFiles(), [](const QString &, bool) { return std::optional<Secret>(std::in_place, QByteArrayView("korrekt häst batteri")); });
            FeedRun run = rig.run(files);
            return bool(rotateKeys({run.folder, keys, files, run.clock}, rotation));
        }, kPublishing);
    }
}

TEST_CASE("A rotation or a refresh that is interrupted anywhere leaves a whole feed", "[publisher][feed][interrupted]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(40, u"019-21 20 01"_s));
    SECTION("refresh")
    {
        rig.advance(13);
        CHECK(interruptEverywhere(rig, true, [&](FileOps &files) { return bool(refreshFeed(rig.run(files))); }) > 3);
    }
    SECTION("rotation")
    {
        FeedRotation rotation;
        rotation.roles = {u"targets"_s, u"timestamp"_s};
        CHECK(interruptEverywhere(rig, true, [&](FileOps &files) {
            FeedKeys keys({rig.keyFolder()}, realFiles(), [](const QString &, bool) { return std::optional<Secret>(std::in_place, QByteArrayView("korrekt häst batteri")); });
            FeedRun run = rig.run(files);
            return bool(rotateKeys({run.folder, keys, files, run.clock}, rotation));
        }) > 5);
    }
}

TEST_CASE("A rotation without the old keys that was cut short is mended by a refresh", "[publisher][feed][interrupted]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(40, u"019-21 20 01"_s));
    FeedRotation rotation;
    rotation.roles = {u"targets"_s, u"timestamp"_s};
    rotation.withoutFormerKeys = true;
    // The last operations are the root, the timestamp and the tidying: cut before the timestamp, after the root.
    const QString rootFile = rig.folder() + u"/metadata/2.root.json"_s;
    for (int at = 1;; ++at) {
        INFO(at);
        CutFiles files(at, true);
        REQUIRE_FALSE(rotateKeys(rig.run(files), rotation));
        if (QFile::exists(rootFile))
            break;
    }
    REQUIRE(refreshFeed(rig.run()));
    CHECK(rig.state().outdated.isEmpty());
    CHECK(verdictOn(rig, rig.folder()).rootVersion == 2);
}

TEST_CASE("A copy to a stick that is pulled out anywhere leaves the former feed or the new one", "[publisher][feed][interrupted]")
{
    FeedRig rig;
    rig.create();
    rig.release(rig.catalogue(40, u"019-21 20 01"_s));
    const FixedClock clock(rig.now());
    const QString stick = rig.beside(u"stick"_s), before = rig.beside(u"stickbefore"_s);
    REQUIRE(exportFeed(rig.folder(), before, realFiles(), clock, rig.run().progress));
    rig.release(rig.catalogue(40, u"019-21 20 02"_s));
    for (int at = 1;; ++at) {
        INFO(at);
        copyFolder(before, stick);
        CutFiles files(at, true);
        const auto exported = exportFeed(rig.folder(), stick, files, clock, rig.run().progress);
        if (!files.wasReached()) {
            REQUIRE(exported);
            CHECK(at > 5);
            break;
        }
        CHECK_FALSE(exported);
        verdictOn(rig, stick);
    }
    CHECK(verdictOn(rig, stick).sequence == 2);
}
