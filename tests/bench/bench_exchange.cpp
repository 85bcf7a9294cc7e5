// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "childusage.h"
#include "shellimport.h"
#include "syntheticcatalogue.h"
#include "syntheticforeign.h"
#include "syntheticsheets.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

#include <sys/wait.h>
#include <unistd.h>

using namespace paraply;

namespace {

/// What the sqlite3 shell imports beside us.
enum class Anchor : unsigned char { Sheets, Tables, Page, List };
constexpr std::pair<Anchor, const char *> kAnchors[] = {{Anchor::Sheets, "sheets"}, {Anchor::Tables, "tables"}, {Anchor::Page, "page"}, {Anchor::List, "list"}};

/// One command of paraplyctl. `out` goes away before it runs; `services`: a sheet in which as many services must stand afterwards.
struct Step {
    const char *name;
    std::vector<std::string> words;
    Anchor anchor;
    QString out, services = {};
    bool isJson = false;   ///< then the shell's import of the page of JSON is a second anchor
};

constexpr const char *kMapping =
    "column,field,rule,note\nid,id,,\nname,name,,\nkind,kind,,\norganization,organization,,\nmunicipality,municipality,,\nmin_age_months,min_age,months,\n"
    "max_age_months,max_age,months,\nexpecting,expecting,,\ntopics,topics,,\ncost,cost,,\naccess,access,,\nlanguages,languages,,\n"
    "description,description,,\nlatitude,latitude,,\nlongitude,longitude,,\nphone,phone,,\nhours,hours,,\n";

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

void removeWhatIsAt(const QString &path)
{
    QFile::remove(path);
    QDir(path).removeRecursively();
}

/// The rows of a sheet below its headings: line ends that stand in no text.
qint64 rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    qint64 rows = -1;
    bool isQuoted = false;
    for (const char c : file.readAll()) {
        isQuoted ^= c == '"';
        rows += c == '\n' && !isQuoted ? 1 : 0;
    }
    return rows;
}

/// The made-up directory in every form that is read, in one folder.
class Ground {
public:
    Ground(int services, bool isKept) : m_services(services) { m_folder.setAutoRemove(!isKept); }
    QString path() const { return m_folder.path(); }

    /// In a process of its own: what a child takes counts from what its parent had.
    bool prepareApart() const
    {
        const pid_t child = fork();
        if (child == 0)
            _exit(prepare() ? 0 : 1);
        int status = 0;
        return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    std::vector<Step> steps() const
    {
        const std::string region = word("sheets");
        const QString imported = at("imported"), services = at("imported/services.csv"), none;
        const auto import = [&](const char *source) { return std::vector<std::string> {"import", "hsds", word(source), "--region", region, "--out", imported.toStdString()}; };
        return {
            {"build", {"build", word("sheets"), "--out", word("ours.sqlite")}, Anchor::Sheets, at("ours.sqlite")},
            {"validate", {"validate", word("sheets")}, Anchor::Sheets, none},
            {"quality", {"quality", word("sheets")}, Anchor::Sheets, none},
            {"merge", {"merge", word("sheets"), word("mine"), word("theirs"), "--out", word("merged")}, Anchor::Sheets, at("merged"), at("merged/services.csv")},
            {"export json", {"export", "hsds", word("first.sqlite"), "--out", word("ours.json")}, Anchor::Tables, at("ours.json"), none, true},
            {"export tables", {"export", "hsds", word("first.sqlite"), "--tabular", "--out", word("ours")}, Anchor::Tables, at("ours")},
            {"check json", {"validate", "--hsds", word("all.json")}, Anchor::Tables, none, none, true},
            {"check tables", {"validate", "--hsds", word("tables")}, Anchor::Tables, none},
            {"import json", import("all.json"), Anchor::Tables, imported, services, true},
            {"import ndjson", import("all.ndjson"), Anchor::Tables, imported, services, true},
            {"import tables", import("tables"), Anchor::Tables, imported, services},
            {"import own", {"import", "hsds", word("ours.json"), "--out", imported.toStdString()}, Anchor::Tables, imported, services, true},
            {"import csv", {"import", "csv", word("list/services.csv"), "--map", word("map.csv"), "--region", region, "--out", imported.toStdString()}, Anchor::List, imported, services},
        };
    }

    /// Runs a step; false, and why, when it did not do what it should.
    bool run(const Step &step, Usage &usage) const
    {
        if (!step.out.isEmpty())
            removeWhatIsAt(step.out);
        usage = ours(step.words);
        const qint64 written = step.services.isEmpty() ? m_services : rowsOf(step.services);
        if (usage.exitCode != 0)
            std::fprintf(stderr, "%s: exit code %d\n", step.name, usage.exitCode);
        else if (written != m_services)
            std::fprintf(stderr, "%s: %lld services of %d\n", step.name, static_cast<long long>(written), m_services);
        return usage.exitCode == 0 && written == m_services;
    }

    bool runShell(const char *script, Usage &usage) const
    {
        removeWhatIsAt(at("shell.sqlite"));
        usage = measured({"sqlite3", "-batch"}, word((std::string(script) + ".sql").c_str()));
        if (usage.exitCode != 0)
            std::fputs("the sqlite3 shell failed, or is not installed\n", stderr);
        return usage.exitCode == 0;
    }

private:
    bool prepare() const
    {
        Connection catalogue = Connection::memory();
        SyntheticCatalogue(m_services, 1).write(catalogue);
        const bool isLaid = QDir().mkpath(at("list")) && QDir().mkpath(at("sheets")) && writeSheets(catalogue, at("sheets")) && writeWhole(at("map.csv"), kMapping)
            && QFile::copy(at("sheets/services.csv"), at("list/services.csv"));
        const bool isBuilt = isLaid && ours({"build", word("sheets"), "--out", word("first.sqlite")}).exitCode == 0;
        return isBuilt && writeForeign(at("first.sqlite"), m_folder.path()) && edited() && writeWhole(at("sheets.sql"), sheetsScript(at("sheets"), at("shell.sqlite")))
            && writeWhole(at("tables.sql"), tablesScript(at("tables"), at("shell.sqlite"))) && writeWhole(at("list.sql"), tablesScript(at("list"), at("shell.sqlite")))
            && writeWhole(at("page.sql"), pageScript(at("all.json"), at("tables"), at("shell.sqlite")));
    }

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    std::string word(const char *name) const { return at(name).toStdString(); }

    static Usage ours(std::vector<std::string> words)
    {
        words.insert(words.begin(), PARAPLYCTL);
        words.insert(words.end(), {"--lang", "en"});
        return measured(words, "/dev/null", "/dev/null");
    }

    /// Two copies of the sheets, each edited in a hundredth of its rows.
    bool edited() const
    {
        bool isWhole = true;
        for (const auto &[copy, rest] : {std::pair("mine", 0), std::pair("theirs", 50)}) {
            isWhole = isWhole && QDir().mkpath(at(copy));
            for (const QString &name : QDir(at("sheets")).entryList(QDir::Files))
                isWhole = isWhole && QFile::copy(at("sheets") + u'/' + name, at(copy) + u'/' + name);
            QFile services(at("sheets/services.csv"));
            isWhole = isWhole && services.open(QIODevice::ReadOnly);
            QByteArray bytes = services.readLine();
            for (int row = 0; isWhole && !services.atEnd(); ++row) {
                const QByteArray line = services.readLine();
                bytes += row % 100 == rest ? QByteArray(line).replace(",medium,", ",high,") : line;
            }
            isWhole = isWhole && writeWhole(at(copy) + QStringLiteral("/services.csv"), bytes);
        }
        return isWhole;
    }

    QTemporaryDir m_folder;
    int m_services;
};

/// The run with the median time by the clock on the wall: what who waits for it waits.
Usage median(std::vector<Usage> usages)
{
    std::sort(usages.begin(), usages.end(), [](const Usage &a, const Usage &b) { return a.wallSeconds < b.wallSeconds; });
    return usages[usages.size() / 2];
}

void print(const char *what, const Usage &usage, const std::string &ratios)
{
    std::printf("%-14s %8.2f s wall %8.2f s processor %8.0f MB peak %s\n", what, usage.wallSeconds, usage.cpuSeconds, usage.peakMegabytes, ratios.c_str());
}

std::string ratio(const Usage &usage, const Usage &anchor, const char *unit = "")
{
    char text[64];
    std::snprintf(text, sizeof text, "%8.2f (%.2f)%s", usage.wallSeconds / anchor.wallSeconds, usage.cpuSeconds / anchor.cpuSeconds, unit);
    return text;
}

/// Both sides, round by round.
int compare(const Ground &ground, const std::vector<Step> &steps, int rounds)
{
    std::map<Anchor, std::vector<Usage>> anchors;
    std::map<std::string, std::vector<Usage>> taken;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &[anchor, script] : kAnchors) {
            if (!ground.runShell(script, anchors[anchor].emplace_back()))
                return 1;
        }
        for (const Step &step : steps) {
            if (!ground.run(step, taken[step.name].emplace_back()))
                return 1;
        }
    }
    std::puts("the sqlite3 shell, importing and indexing");
    for (const auto &[anchor, script] : kAnchors)
        print(script, median(anchors[anchor]), {});
    std::puts("paraplyctl, and the ratio of its time on the wall (in brackets: of the processor's) to the shell's; where JSON is read or written, also to the shell's "
              "import of that JSON; of a flat list, also to its import of the sheets (goal: at most 3, and under 500 MB)");
    for (const Step &step : steps) {
        const Usage usage = median(taken[step.name]);
        std::string ratios = ratio(usage, median(anchors[step.anchor]));
        if (step.isJson)
            ratios += ratio(usage, median(anchors[Anchor::Page]), " of JSON");
        if (step.anchor == Anchor::List)
            ratios += ratio(usage, median(anchors[Anchor::Sheets]), " of sheets");
        print(step.name, usage, ratios);
    }
    return 0;
}

}

// Every way in and out of a directory of that size, against the sqlite3 shell that imports CSV, and JSON, of the same content and indexes it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CLI::App options("A whole directory in and out, beside the sqlite3 shell");
    int services = 100'000, rounds = 3;
    bool smoke = false, isKept = false;
    std::string only;
    options.add_option("--services", services)->check(CLI::Range(1, 10'000'000));
    options.add_option("--rounds", rounds)->check(CLI::Range(1, 100));
    options.add_option("--only", only, "Steps whose name holds this");
    options.add_flag("--smoke", smoke, "Only that each step does what it should");
    options.add_flag("--keep", isKept, "Leave the made-up directory, and say where it is");
    CLI11_PARSE(options, argc, argv);

    const Ground ground(services, isKept);
    if (isKept)
        std::fprintf(stderr, "%s\n", qUtf8Printable(ground.path()));
    if (!ground.prepareApart()) {
        std::fputs("the made-up directory could not be written\n", stderr);
        return 1;
    }
    std::vector<Step> steps = ground.steps();
    std::erase_if(steps, [&](const Step &step) { return std::string(step.name).find(only) == std::string::npos; });
    if (!smoke)
        return compare(ground, steps, rounds);
    Usage usage;
    return std::all_of(steps.begin(), steps.end(), [&](const Step &step) { return ground.run(step, usage); }) ? 0 : 1;
}
