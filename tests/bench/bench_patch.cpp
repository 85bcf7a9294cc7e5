// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "childusage.h"
#include "patchanchors.h"
#include "syntheticedits.h"

#include "catalogue/digest.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "sync/rowpatcher.h"
#include "sync/zstdframe.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace paraply;

namespace {

QTemporaryDir &folder()
{
    static QTemporaryDir folder;
    return folder;
}

QString path(const char *name)
{
    return folder().filePath(QString::fromLatin1(name));
}

qint64 sizeOf(const QString &file)
{
    return realFiles().size(file) ? *realFiles().size(file) : -1;
}

template <typename T>
T valueOf(const Result<T> &result, const char *what)
{
    if (result)
        return *result;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
    std::exit(1);
}

void require(const Result<void> &result, const char *what)
{
    if (result)
        return;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
    std::exit(1);
}

void line(const char *what, qint64 bytes, qint64 anchor, const char *goal = "")
{
    std::printf("  %-58s %12lld  %6.2f x  %s\n", what, static_cast<long long>(bytes), double(bytes) / double(anchor), goal);
    std::fflush(stdout);
}

/// A program that makes a file from two others; its size beside the anchor, or why there is none.
void program(const char *what, const std::vector<std::string> &words, const QString &made, qint64 anchor)
{
    const Usage usage = measured(words);
    if (usage.exitCode == 127)
        std::printf("  %-58s not installed\n", what);
    else if (sizeOf(made) < 0)
        std::printf("  %-58s failed (%d)\n", what, usage.exitCode);
    else
        line(what, sizeOf(made), anchor);
    require(realFiles().remove(made), "removing");
}

void applied(const QString &before, const QString &patch, const PatchFacts &facts)
{
    const QString copy = path("applied.sqlite");
    if (!before.isEmpty())
        require(realFiles().copy(before, copy), "copying");
    require(applyPatch(patch, copy, facts, realFiles(), {}), "applying");
    require(realFiles().remove(copy), "removing");
}

void others(const QString &before, const QString &after, qint64 anchor)
{
    const QString made = path("made");
    const std::string old = before.toStdString(), recent = after.toStdString(), out = made.toStdString();
    program("zstd -19 --patch-from, edited in place", {"zstd", "-q", "-f", "-19", "--long=27", "--patch-from=" + old, recent, "-o", out}, made, anchor);
    program("xdelta3 -9, edited in place", {"xdelta3", "-q", "-f", "-e", "-9", "-B", "536870912", "-s", old, recent, out}, made, anchor);
    program("bsdiff, edited in place", {"bsdiff", old, recent, out}, made, anchor);
}

/// What a span of time costs, made and applied; returns the path of the patch.
PatchFacts comparePatches(const char *span, const QString &before, const QString &after, const QString &patch, const char *goal, bool isSmoke)
{
    QElapsedTimer timer;
    timer.start();
    const PatchFacts facts = valueOf(makePatch(before, after, patch, realFiles(), PatchEffort::Release, {}), "making the patch");
    const double seconds = double(timer.elapsed()) / 1000;
    applied(before, patch, facts);
    const QByteArray contents = changedContents(before, after);
    const qint64 anchor = packed(22, contents).size();
    std::printf("%s (made in %.1f s, %lld bytes unpacked)\n", span, seconds, static_cast<long long>(facts.unpackedBytes));
    line("our patch", sizeOf(patch), anchor, goal);
    line("the changed field contents alone, zstd-22", anchor, anchor);
    const std::optional<QByteArray> patchset = sessionPatchset(before, after);
    if (!patchset) {
        std::fputs("no patchset\n", stderr);
        std::exit(1);
    }
    line("SQLite session patchset, zstd-22", packed(22, *patchset).size(), anchor);
    if (!isSmoke)
        others(before, after, anchor);
    return facts;
}

void compareSnapshots(const QString &after, bool isSmoke)
{
    const QString snapshot = path("snapshot"), made = path("made");
    QElapsedTimer timer;
    timer.start();
    const PatchFacts facts = valueOf(makePatch({}, after, snapshot, realFiles(), isSmoke ? PatchEffort::Quick : PatchEffort::Release, {}), "making the snapshot");
    const double seconds = double(timer.restart()) / 1000;
    applied({}, snapshot, facts);
    std::printf("snapshot (made in %.1f s, built in %.1f s with its digest, %lld bytes unpacked)\n", seconds, double(timer.elapsed()) / 1000,
                static_cast<long long>(facts.unpackedBytes));
    if (isSmoke)
        return;
    const Usage usage = measured({"zstd", "-q", "-f", "-19", after.toStdString(), "-o", made.toStdString()});
    if (usage.exitCode != 0)
        return line("our snapshot (zstd is not installed)", sizeOf(snapshot), sizeOf(after));
    line("our snapshot", sizeOf(snapshot), sizeOf(made), "(goal: at most 0.9)");
    line("the SQLite file, without indexes, zstd-19", sizeOf(made), sizeOf(made));
    line("the SQLite file", sizeOf(after), sizeOf(made));
}

qint64 kilobytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : status.readAll().split('\n')) {
        if (text.startsWith(field))
            return text.mid(qsizetype(qstrlen(field)) + 1).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

/// The transaction alone, flushed, on a copy that is there.
void patchOnly(const QString &patch, const QString &copy)
{
    PatchFile file(patch);
    Connection catalogue(copy, OpenMode::ReadWrite);
    catalogue.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    Transaction transaction(catalogue);
    patchRows(file, catalogue, {});
    transaction.commit();
    require(realFiles().flush(copy), "flushing");
}

/// In a process of its own: how far its memory grows beyond what it had idle.
void reportMemory(const QString &patch, const QString &copy)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        malloc_trim(0);   // what was freed before must not serve unseen
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        const bool isReset = reset.open(QIODevice::WriteOnly) && reset.write("5") == 1 && reset.flush();
        const qint64 idle = kilobytes("VmRSS:");
        patchOnly(patch, copy);
        std::printf("  extra memory of the transaction: %.1f MB (goal: at most 10)%s\n", double(kilobytes("VmHWM:") - idle) / 1024,
                    isReset ? "" : " (not resettable: since the start)");
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
        std::exit(1);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void reportApplying(const QString &before, const QString &patch)
{
    const QString copy = path("copy.sqlite");
    std::vector<double> copying, patching, hashing, checking;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        require(realFiles().copy(before, copy), "copying");
        copying.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        patchOnly(patch, copy);
        patching.push_back(double(timer.nsecsElapsed()) / 1e6);
        Connection patched(copy, OpenMode::Immutable);
        timer.restart();
        logicalDigest(patched);
        hashing.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        if (!patched.faults().isEmpty())
            std::exit(1);
        checking.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("applying a day (medians of 5)\n  patch transaction, flushed: %.1f ms, %.2f x the copy (goal: at most 0.3)\n", median(patching), median(patching) / median(copying));
    std::printf("  copy of the file with fsync: %.1f ms; digest: %.1f ms; quick_check: %.1f ms\n", median(copying), median(hashing), median(checking));
    require(realFiles().copy(before, copy), "copying");
    reportMemory(patch, copy);
}

QString edited(SyntheticCatalogue &catalogue, const QString &before, const char *name, double share, std::uint64_t seed)
{
    const QString after = path(name);
    require(realFiles().copy(before, after), "copying");
    Connection connection(after, OpenMode::ReadWrite);
    connection.execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
    SyntheticEdits(catalogue, seed).apply(connection, share);
    return after;
}

}

// The feed's patches beside other ways to send what changed, all in one run on one made-up directory. Read the ratios.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CLI::App options("Row patches beside other ways to send what changed");
    int services = 100'000;
    bool smoke = false, applyOnly = false;
    options.add_option("--services", services)->check(CLI::Range(500, 10'000'000));
    options.add_flag("--smoke", smoke, "Only that patches are made and applied");
    options.add_flag("--apply", applyOnly, "Only what applying a day costs");
    CLI11_PARSE(options, argc, argv);

    const QString before = path("before.sqlite"), built = path("built.sqlite");
    SyntheticCatalogue catalogue(services, 1);
    {
        Connection connection(built, OpenMode::Create);
        connection.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        catalogue.write(connection);
        Statement(connection, "VACUUM INTO ?").bind(before).run();
    }
    require(realFiles().remove(built), "removing");
    std::printf("%d services; bytes, and as a ratio to the anchor of each part\n", services);
    const QString day = edited(catalogue, before, "day.sqlite", 0.002, 2);
    if (applyOnly) {
        comparePatches("a day: 0.2 % of the services", before, day, path("day.patch"), "(goal: at most 0.64)", true);
        reportApplying(before, path("day.patch"));
        return 0;
    }
    const QString month = edited(catalogue, before, "month.sqlite", 0.03, 3);
    comparePatches("a day: 0.2 % of the services", before, day, path("day.patch"), "(goal: at most 0.64)", smoke);
    comparePatches("a month: 3 %", before, month, path("month.patch"), "(goal: at most 0.73)", smoke);
    compareSnapshots(day, smoke);
    if (!smoke)
        reportApplying(before, path("day.patch"));
    return 0;
}
