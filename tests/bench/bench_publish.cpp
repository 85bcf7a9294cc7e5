// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "childusage.h"
#include "shellimport.h"
#include "syntheticcatalogue.h"
#include "syntheticsheets.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace paraply;

namespace {

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

void print(const char *what, const Usage &usage)
{
    std::printf("%-10s %8.2f s wall %8.2f s processor %8.0f MB peak\n", what, usage.wallSeconds, usage.cpuSeconds, usage.peakMegabytes);
}

/// The run with the median time of the processor.
Usage median(std::vector<Usage> usages)
{
    std::sort(usages.begin(), usages.end(), [](const Usage &a, const Usage &b) { return a.cpuSeconds < b.cpuSeconds; });
    return usages[usages.size() / 2];
}

}

// Publishing: sheets to catalogue by paraplyctl, against the sqlite3 shell that imports the same CSV and indexes it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CLI::App options("From sheets to a catalogue, beside the sqlite3 shell");
    int services = 100'000, rounds = 3;
    bool smoke = false;
    options.add_option("--services", services)->check(CLI::Range(1, 10'000'000));
    options.add_option("--rounds", rounds)->check(CLI::Range(1, 100));
    options.add_flag("--smoke", smoke, "Only that it builds");
    CLI11_PARSE(options, argc, argv);

    const QTemporaryDir folder;
    const QString sheets = folder.path(), script = folder.filePath(QStringLiteral("import.sql")), ours = folder.filePath(QStringLiteral("ours.sqlite")),
                  theirs = folder.filePath(QStringLiteral("theirs.sqlite"));
    Connection catalogue = Connection::memory();
    SyntheticCatalogue(services, 1).write(catalogue);
    if (!writeSheets(catalogue, sheets) || !writeWhole(script, sheetsScript(sheets, theirs))) {
        std::fputs("the sheets could not be written\n", stderr);
        return 1;
    }
    std::vector<Usage> building, importing;
    for (int round = 0; round < (smoke ? 1 : rounds); ++round) {
        building.push_back(measured({PARAPLYCTL, "build", sheets.toStdString(), "--out", ours.toStdString(), "--lang", "en"}, "/dev/null"));
        if (building.back().exitCode != 0)
            return 1;
        if (smoke)
            return 0;
        QFile::remove(theirs);
        importing.push_back(measured({"sqlite3", "-batch"}, script.toStdString()));
        if (importing.back().exitCode != 0) {
            std::fputs("the sqlite3 shell failed, or is not installed\n", stderr);
            return 1;
        }
    }
    const Usage own = median(building), plain = median(importing);
    print("paraplyctl", own);
    print("sqlite3", plain);
    std::printf("ratio      %8.2f wall   %8.2f processor      (goal: at most 3, under 500 MB)\n", own.wallSeconds / plain.wallSeconds, own.cpuSeconds / plain.cpuSeconds);
    return 0;
}
