// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syncrig.h"

#include "support/child.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

/// Lets the first operations that change the disk succeed, and fails the n-th and all after it.
class FailingFiles final : public ForwardingFiles {
public:
    FailingFiles(int allowed, Code code) : m_left(allowed), m_code(code) { }
    bool hasFailed() const { return m_left < 0; }

    Result<void> writeAtomically(const QString &path, const QByteArray &bytes) override { return attempt([&] { return ForwardingFiles::writeAtomically(path, bytes); }); }
    Result<std::unique_ptr<FileWriter>> create(const QString &path) override { return writer([&] { return ForwardingFiles::create(path); }); }
    Result<std::unique_ptr<FileWriter>> append(const QString &path) override { return writer([&] { return ForwardingFiles::append(path); }); }
    Result<void> copy(const QString &from, const QString &to) override { return attempt([&] { return ForwardingFiles::copy(from, to); }); }
    Result<void> replace(const QString &from, const QString &to) override { return attempt([&] { return ForwardingFiles::replace(from, to); }); }
    Result<void> flush(const QString &path) override { return attempt([&] { return ForwardingFiles::flush(path); }); }
    Result<void> remove(const QString &path) override { return attempt([&] { return ForwardingFiles::remove(path); }); }
    Result<void> makeFolder(const QString &path) override { return attempt([&] { return ForwardingFiles::makeFolder(path); }); }

private:
    class Writer final : public FileWriter {
    public:
        Writer(FailingFiles &files, std::unique_ptr<FileWriter> real) : m_files(files), m_real(std::move(real)) { }
        Result<void> write(QByteArrayView bytes) override { return m_files.attempt([&] { return m_real->write(bytes); }); }
        Result<void> finish() override { return m_files.attempt([&] { return m_real->finish(); }); }

    private:
        FailingFiles &m_files;
        std::unique_ptr<FileWriter> m_real;
    };

    Result<void> attempt(const std::function<Result<void>()> &work)
    {
        if (m_left <= 0) {
            m_left = -1;
            return Error {m_code, QStringLiteral("a test says no")};
        }
        --m_left;
        return work();
    }
    Result<std::unique_ptr<FileWriter>> writer(const std::function<Result<std::unique_ptr<FileWriter>>()> &work)
    {
        if (const auto allowed = attempt([] { return Result<void>(); }); !allowed)
            return allowed.error();
        auto real = work();
        if (!real)
            return real;
        return std::unique_ptr<FileWriter>(std::make_unique<Writer>(*this, *std::move(real)));
    }

    int m_left;
    Code m_code;
};

void requireGood(const Result<void> &result)
{
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(realFiles().makeFolder(to));
    const QStringList names = realFiles().list(from).value();
    for (const QString &name : names) {
        const QString source = from + u'/' + name;
        if (QFileInfo(source).isDir())
            copyFolder(source, to + u'/' + name);
        else
            requireGood(realFiles().copy(source, to + u'/' + name));
    }
}

/// A child's answer: told that there is no room, and the old catalogue is served.
constexpr int kFull = 2;

QString servedBy(const Store &store)
{
    for (const Generation &candidate : store.candidates()) {
        if (const auto catalogue = Catalogue::open(candidate.path))
            return (*catalogue)->digest();
    }
    return {};
}

}

TEST_CASE("Whichever write fails, the update says so, a catalogue stays, and the next attempt succeeds", "[sync][faults][disk]")
{
    const auto code = GENERATE(Code::Full, Code::Unwritable);
    // By a patch, and where there is none as a whole.
    const bool isMetered = GENERATE(true, false);
    SyncRig rig;
    rig.feed.releaseSome(1);
    REQUIRE(rig.outcome() == SyncOutcome::Updated);
    rig.feed.release(rig.feed.catalogue(2), {.patches = isMetered});
    bool failed = true;
    int failures = 0;
    for (int n = 0; failed; ++n) {
        REQUIRE(n < 400);
        FailingFiles files(n, code);
        const QString folder = rig.folder.filePath(QStringLiteral("store%1").arg(n));
        copyFolder(rig.store.folder(), folder);
        Store failing(folder, {}, files), mended(folder, {});
        const FixedClock clock(rig.now);
        const SyncReport report = synchronise(failing, rig.request, rig.feed.repository, rig.feed.repository, clock);
        failed = files.hasFailed();
        failures += report.outcome != SyncOutcome::Updated;
        CAPTURE(n, report.detail, report.outcome);
        // A clean-up that fails is no failure of the update.
        const SyncOutcome expected = code == Code::Full ? SyncOutcome::DiskFull : SyncOutcome::ReadOnly;
        CHECK((report.outcome == expected || report.outcome == SyncOutcome::Updated));
        CHECK(servedBy(mended) == rig.feed.digest(mended.pointer().newest->sequence));
        CHECK((report.outcome != SyncOutcome::Updated || mended.pointer().newest->sequence == 2));
        const SyncReport after = synchronise(mended, rig.request, rig.feed.repository, rig.feed.repository, clock);
        CHECK(after.isGood());
        CHECK(servedBy(mended) == rig.feed.digest(2));
        REQUIRE(QDir(folder).removeRecursively());
    }
    CHECK(failures > 10);
}

TEST_CASE("A medium that is really full is told, however much room there was, and the old catalogue is served", "[sync][faults][disk]")
{
    SyncRig rig;
    rig.feed.releaseSome(2);
    const auto kilobytes = GENERATE(8, 24, 64, 200, 400);
    const QString mounted = rig.folder.filePath(QStringLiteral("small"));
    REQUIRE(realFiles().makeFolder(mounted));
    const auto work = [&] {
        Store store(mounted + QStringLiteral("/store"), rig.feed.file(1));
        const FixedClock clock(rig.now);
        const SyncReport report = synchronise(store, rig.request, rig.feed.repository, rig.feed.repository, clock);
        if (report.outcome != SyncOutcome::DiskFull && report.outcome != SyncOutcome::Updated)
            return 10 + int(report.outcome);
        const QString expected = rig.feed.digest(report.outcome == SyncOutcome::Updated ? 2 : 1);
        if (servedBy(store) != expected)
            return 1;
        return report.outcome == SyncOutcome::DiskFull ? kFull : 0;
    };
    CAPTURE(kilobytes);
    // Not every machine lets us mount a small medium; every one can limit the size of files.
    const int onMedium = onSmallMedium(mounted, kilobytes, work), withLimit = withSmallFiles(kilobytes, work);
    CHECK((onMedium == kNotPossible || onMedium == 0 || onMedium == kFull));
    CHECK((withLimit == 0 || withLimit == kFull));
    if (kilobytes == 8)
        CHECK(withLimit == kFull);
}
