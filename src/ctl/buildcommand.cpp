// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/buildcommand.h"

#include "ctl/counted.h"
#include "ctl/findingreport.h"
#include "ctl/outfile.h"
#include "publisher/build.h"

#include <CLI/CLI.hpp>

#include <QFile>

namespace paraply {

namespace {

const QByteArray kMark = QByteArrayLiteral("SQLite format 3");

class BuildCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand(
            "build", console.say(u"Gör en katalog av en mapp med kalkylblad", u"Make a catalogue from a folder of source sheets").toStdString());
        command->add_option("folder", m_folder, console.say(u"Mappen med bladen", u"The folder of sheets").toStdString())->required();
        command->add_option("--out", m_target, console.say(u"Katalogen som skrivs", u"The catalogue to write").toStdString())->required();
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QString folder = QString::fromStdString(m_folder), target = QString::fromStdString(m_target);
        if (const QString trouble = overwriteTrouble(target, console); !trouble.isEmpty()) {
            console.complain(trouble);
            return ExitCode::Rejected;
        }
        const auto built = buildCatalogue(folder, target, realFiles(),
                                          [&](QStringView what, qint64 done, qint64 total) { console.progress(what, done, total); });
        console.endProgress();
        if (!built) {
            const bool reading = built.error().code == Code::Missing || built.error().code == Code::Unreadable;
            console.complain(troubleText(built.error(), reading ? folder : target, console));
            return exitCodeFor(built.error().code);
        }
        if (console.wantsJson())
            console.printJson(asJson(*built, target, console.tongue()));
        else
            tell(*built, target, console);
        return built->digest ? ExitCode::Good : ExitCode::Rejected;
    }

private:
    /// A catalogue is made anew; anything else that is there was somebody's work.
    static QString overwriteTrouble(const QString &target, const Console &console)
    {
        if (QString trouble = outFileTrouble(target, {}, console); !trouble.isEmpty())
            return trouble;
        QFile there(target);
        const bool isOther = there.open(QIODevice::ReadOnly) && there.size() > 0 && !there.peek(kMark.size()).startsWith(kMark);
        return isOther ? console.say(u"%1 finns och är ingen katalog; den skrivs inte över. Ge ett annat namn.", u"%1 is there and is no catalogue; it is not written over. Give another name.").arg(target) : QString();
    }

    static nlohmann::ordered_json asJson(const BuildOutcome &built, const QString &target, Tongue tongue)
    {
        nlohmann::ordered_json value = findingsAsJson(built.findings, tongue);
        const nlohmann::ordered_json null;
        value["catalogue"] = built.digest ? jsonText(target) : null;
        value["digest"] = built.digest ? jsonText(*built.digest) : null;
        value["services"] = built.digest ? nlohmann::ordered_json(built.counts.services) : null;
        value["locations"] = built.digest ? nlohmann::ordered_json(built.counts.places) : null;
        return value;
    }

    static void tell(const BuildOutcome &built, const QString &target, Console &console)
    {
        if (!built.digest || built.findings.warnings() > 0)
            printFindings(built.findings, console);
        if (!built.digest)
            return console.print(console.say(u"Ingen katalog skrevs. %1 är orörd.", u"No catalogue was written. %1 is untouched.").arg(target));
        console.print(QStringLiteral("%1: %2, %3.").arg(target, counted(built.counts.services, Noun::Service, console), counted(built.counts.places, Noun::Location, console)));
        console.print(console.say(u"Kontrollsumma: %1", u"Digest: %1").arg(*built.digest));
    }

    std::string m_folder, m_target;
};

}

std::unique_ptr<Command> makeBuildCommand()
{
    return std::make_unique<BuildCommand>();
}

}
