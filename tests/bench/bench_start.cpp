// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "childusage.h"
#include "launch.h"
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

/// What was measured of one program, run after run; ratios to what an empty window took just before.
struct Runs {
    std::vector<double> frames, pages, answers, cpu, resident, peak, frameRatios, pageRatios, answerRatios, cpuRatios;

    bool add(const Launch &launch, const Launch &anchor)
    {
        frames.push_back(launch.firstFrame);
        pages.push_back(launch.page);
        answers.push_back(launch.answer);
        cpu.push_back(launch.cpuSeconds);
        resident.push_back(launch.residentMegabytes);
        peak.push_back(launch.peakMegabytes);
        frameRatios.push_back(launch.firstFrame / anchor.firstFrame);
        pageRatios.push_back(launch.page / anchor.firstFrame);
        answerRatios.push_back(launch.answer / anchor.firstFrame);
        cpuRatios.push_back(launch.cpuSeconds / anchor.cpuSeconds);
        return launch.good;
    }
    void print(const char *what) const
    {
        std::printf("%-13s first frame %.3f s, page %.3f s, answer %.3f s, processor %.3f s; resident %.1f MB, at most %.1f MB\n", what, median(frames),
                    median(pages), median(answers), median(cpu), median(resident), median(peak));
    }
};

/// What both are started in, so that neither pays for being given it. What the guide derives is in `home`.
void settle(const QString &home)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_LOGGING_RULES", "paraply.start=true");
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

/// The guide as on a device that has started it before.
std::vector<std::string> guide(const QString &home, const QString &catalogue)
{
    std::vector<std::string> words{ PARAPLY, "--smoke", "--size", "360x740", "--profile", (home + QStringLiteral("/profile")).toStdString() };
    if (!catalogue.isEmpty())
        words.insert(words.end(), { "--catalogue", catalogue.toStdString() });
    return words;
}

}

// Start-up: from launch to the first frame, to the one with the page, and to the one that shows what the catalogue holds, beside the first frame of an empty window
// of Qt Quick Controls that is started before each. Both run without a display, on the software renderer.
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

    const QTemporaryDir home;
    settle(home.path());
    QString catalogue;
    if (services > 0) {
        // By a process of its own: what a parent has used counts as used by its children.
        catalogue = home.filePath(QStringLiteral("synthetic.sqlite"));
        measured({ argv[0], "--services", std::to_string(services), "--make", catalogue.toStdString() });
    }
    const std::vector<std::string> words = guide(home.path(), catalogue);
    bool good = launched(words).good;   // derives what is kept from then on
    Runs empty, whole;
    for (int round = 0; round < (smoke ? 1 : rounds); ++round) {
        const Launch anchor = launched({ EMPTY_WINDOW });
        good = empty.add(anchor, anchor) && whole.add(launched(words), anchor) && good;
    }
    if (!good) {
        std::fputs("a program did not show its window\n", stderr);
        return 1;
    }
    if (smoke)
        return 0;
    empty.print("empty window");
    whole.print("the guide");
    std::printf("%-13s first frame %.2f x, page %.2f x, answer %.2f x, processor %.2f x; resident %+.1f MB, at most %+.1f MB\n", "", median(whole.frameRatios),
                median(whole.pageRatios), median(whole.answerRatios), median(whole.cpuRatios), median(whole.resident) - median(empty.resident),
                median(whole.peak) - median(empty.peak));
    return 0;
}
