// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/mergecommand.h"

#include "ctl/findingreport.h"
#include "ctl/mergetext.h"
#include "publisher/newfolder.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace paraply {

namespace {

class MergeCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("merge", say(u"För ihop två ändrade kopior av ett blad eller en mapp", u"Merge two edited copies of a sheet or a folder"));
        command->add_option("base", m_base, say(u"Det som båda utgick från", u"What both began with"))->required();
        command->add_option("mine", m_mine, say(u"Min kopia", u"My copy"))->required();
        command->add_option("theirs", m_theirs, say(u"Deras kopia", u"Their copy"))->required();
        command->add_option("--out", m_out, say(u"Filen eller mappen som skrivs", u"The file or folder to write"))->required();
        command->add_option("--conflicts", m_conflicts, say(u"Skriv konflikterna som CSV i den här filen", u"Write the conflicts as CSV into this file"));
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QString base = QString::fromStdString(m_base), mine = QString::fromStdString(m_mine), theirs = QString::fromStdString(m_theirs);
        const int folders = int(QFileInfo(base).isDir()) + int(QFileInfo(mine).isDir()) + int(QFileInfo(theirs).isDir());
        if (folders != 0 && folders != 3) {
            console.complain(console.say(u"Ge tre filer eller tre mappar, inte både och.", u"Give three files or three folders, not some of each."));
            return ExitCode::Usage;
        }
        const bool isFolder = folders == 3, isFree = !QFileInfo::exists(out()) || (isFolder && isEmptyFolder(out())) || (!isFolder && QFileInfo(out()).isFile());
        if (!isFree) {
            console.complain(console.say(u"%1 finns redan. Välj en mapp som är tom eller inte finns.", u"%1 is there already. Choose a folder that is empty or not there.").arg(out()));
            return ExitCode::Rejected;
        }
        const auto outcome = isFolder ? mergeFolders(base, mine, theirs, realFiles()) : mergeFiles(base, mine, theirs, realFiles());
        if (!outcome) {
            console.complain(console.say(u"Kopiorna kan inte läsas: %1", u"The copies cannot be read: %1").arg(outcome.error().detail));
            return exitCodeFor(outcome.error().code);
        }
        if (const QString wrong = wrongCopy(*outcome, isFolder); !wrong.isEmpty()) {
            console.complain(console.say(u"Ingenting skrevs: %1 har ingen rad och ingen fil gemensam med %2. Är det rätt kopia?",
                                         u"Nothing was written: %1 has no row and no file in common with %2. Is it the right copy?").arg(wrong, base));
            return ExitCode::Rejected;
        }
        return outcome->findings.errors() > 0 || outcome->files.empty() ? refused(*outcome, console) : written(*outcome, isFolder, console);
    }

private:
    QString out() const { return QString::fromStdString(m_out); }
    static bool isEmptyFolder(const QString &path)
    {
        const auto names = realFiles().list(path);
        return QFileInfo(path).isDir() && names && names->isEmpty();
    }

    /// The copy that is of something else than the base; empty when both are copies of it.
    QString wrongCopy(const MergeOutcome &outcome, bool isFolder) const
    {
        const auto names = [](const std::string &folder) { return QDir(QString::fromStdString(folder)).entryList(QDir::Files); };
        for (const auto &[copy, side] : {std::pair(&m_mine, MergeSide::Mine), std::pair(&m_theirs, MergeSide::Theirs)}) {
            const QStringList own = isFolder ? names(*copy) : QStringList(), based = isFolder ? names(m_base) : QStringList();
            const bool sharesNone = !based.isEmpty() && std::ranges::none_of(based, [&](const QString &name) { return own.contains(name); });
            if (sharesNone || std::ranges::any_of(outcome.files, [&, side = side](const FileMerge &file) { return file.isAnother(side); }))
                return QString::fromStdString(*copy);
        }
        return {};
    }

    ExitCode refused(const MergeOutcome &outcome, Console &console) const
    {
        console.complain(outcome.findings.errors() > 0
                             ? console.say(u"Ingenting skrevs: en kopia kan inte läsas.", u"Nothing was written: a copy cannot be read.")
                             : console.say(u"Ingenting skrevs: %1 är inget blad som går att känna igen på sitt namn eller sin första rad.",
                                           u"Nothing was written: %1 is no sheet that its name or first line would tell.").arg(QString::fromStdString(m_base)));
        if (console.wantsJson())
            console.printJson(findingsAsJson(outcome.findings, console.tongue()));
        else if (outcome.findings.errors() > 0)
            printFindings(outcome.findings, console);
        return ExitCode::Rejected;
    }

    Result<void> write(const MergeOutcome &outcome, bool isFolder, const Console &console) const
    {
        if (!m_conflicts.empty()) {
            if (const auto written = realFiles().writeAtomically(QString::fromStdString(m_conflicts), conflictsAsCsv(outcome, console)); !written)
                return written;
        }
        if (!isFolder)
            return writeFiles(outcome, [this](const QString &) { return out(); });
        // Half a folder would look like a whole one.
        auto folder = NewFolder::create(out(), realFiles());
        if (!folder)
            return folder.error();
        const auto written = writeFiles(outcome, [&folder](const QString &name) { return folder->path() + u'/' + name; });
        return written ? folder->place() : written;
    }

    template <typename PathOf>
    static Result<void> writeFiles(const MergeOutcome &outcome, PathOf pathOf)
    {
        for (const FileMerge &file : outcome.files) {
            const QString path = pathOf(file.file);
            if (file.file.contains(u'/')) {
                if (const auto made = realFiles().makeFolder(QFileInfo(path).path()); !made)
                    return made;
            }
            if (const auto written = realFiles().writeAtomically(path, file.bytes); !written)
                return written;
            if (!file.theirs)
                continue;
            if (const auto written = realFiles().writeAtomically(theirsName(path), *file.theirs); !written)
                return written;
        }
        return {};
    }

    ExitCode written(const MergeOutcome &outcome, bool isFolder, Console &console) const
    {
        if (const auto done = write(outcome, isFolder, console); !done) {
            console.complain(console.say(u"Resultatet kan inte skrivas: %1", u"The result cannot be written: %1").arg(done.error().detail));
            return exitCodeFor(done.error().code);
        }
        if (console.wantsJson()) {
            console.printJson(mergeAsJson(outcome));
        } else {
            printMerge(outcome, console);
            console.print(console.say(u"Skrivet: %1", u"Written: %1").arg(out()));
        }
        return outcome.conflicts() == 0 ? ExitCode::Good : ExitCode::Rejected;
    }

    std::string m_base, m_mine, m_theirs, m_out, m_conflicts;
};

}

std::unique_ptr<Command> makeMergeCommand()
{
    return std::make_unique<MergeCommand>();
}

}
