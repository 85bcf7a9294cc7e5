// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "childusage.h"
#include "syntheticcatalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace paraply;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What was measured of one program, run after run.
struct Runs {
    std::vector<double> seconds, megabytes, ratios;

    bool add(const Usage &usage, double anchorSeconds)
    {
        seconds.push_back(usage.wallSeconds);
        megabytes.push_back(usage.peakMegabytes);
        ratios.push_back(usage.wallSeconds / anchorSeconds);
        return usage.exitCode == 0;
    }
    void print(const char *what) const
    {
        std::printf("%-14s %7.3f s %7.1f MB peak", what, median(seconds), median(megabytes));
    }
};

/// The guide as on a device that has started it before: its window, and whatever it derives, is in `home`.
std::vector<std::string> guide(const QString &home, const QString &catalogue)
{
    std::vector<std::string> words{ "env", "HOME=" + home.toStdString(), "XDG_RUNTIME_DIR=" + home.toStdString(), PARAPLY, "--smoke",
                                    "--size", "360x740", "--profile", (home + QStringLiteral("/profile")).toStdString() };
    if (!catalogue.isEmpty())
        words.insert(words.end(), { "--catalogue", catalogue.toStdString() });
    return words;
}

}

// Start-up: from launch to the first frame that shows what the catalogue holds, beside an empty window of Qt Quick Controls that is
// started before each. Both run without a display, on the software renderer.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CLI::App options("From launch to the first frame, beside an empty window");
    int services = 0, rounds = 15;
    bool smoke = false;
    options.add_option("--services", services, "made-up ones; 0: the county's own")->check(CLI::Range(0, 10'000'000));
    options.add_option("--rounds", rounds)->check(CLI::Range(1, 1000));
    options.add_flag("--smoke", smoke, "Only that both show a frame, once");
    std::string make;
    options.add_option("--make", make, "Only writes the made-up catalogue");
    CLI11_PARSE(options, argc, argv);
    if (!make.empty()) {
        Connection connection(QString::fromStdString(make), OpenMode::Create);
        SyntheticCatalogue(services, 1).write(connection);
        return 0;
    }

    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QTemporaryDir home;
    QString catalogue;
    if (services > 0) {
        // By a process of its own: what a parent has used counts as used by its children.
        catalogue = home.filePath(QStringLiteral("synthetic.sqlite"));
        measured({ argv[0], "--services", std::to_string(services), "--make", catalogue.toStdString() });
    }
    const std::vector<std::string> words = guide(home.path(), catalogue);
    bool good = measured(words).exitCode == 0;   // derives what is kept from then on
    Runs empty, whole;
    for (int round = 0; round < (smoke ? 1 : rounds); ++round) {
        const Usage anchor = measured({ EMPTY_WINDOW });
        good = empty.add(anchor, anchor.wallSeconds) && whole.add(measured(words), anchor.wallSeconds) && good;
    }
    if (!good) {
        std::fputs("a program did not show its window\n", stderr);
        return 1;
    }
    if (smoke)
        return 0;
    empty.print("empty window");
    std::puts("");
    whole.print("the guide");
    std::printf("   %.2f x   %+.1f MB\n", median(whole.ratios), median(whole.megabytes) - median(empty.megabytes));
    return 0;
}
