// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/validatecommand.h"

#include "ctl/findingreport.h"
#include "ctl/hsdsreport.h"
#include "ctl/readwords.h"
#include "publisher/build.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class ValidateCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand(
            "validate", console.say(u"Kontrollera en mapp med kalkylblad, eller ett register i HSDS",
                                    u"Check a folder of source sheets, or a directory in HSDS").toStdString());
        command->add_option("folder", m_folder, console.say(u"Mappen med bladen; med --hsds även en JSON- eller zip-fil",
                                                            u"The folder of sheets; with --hsds also a JSON or zip file").toStdString())->required();
        command->add_flag("--hsds", m_isHsds, console.say(u"Mot Open Referrals standard HSDS 3.1, inte mot bladens form",
                                                          u"Against Open Referral's standard HSDS 3.1, not as sheets").toStdString());
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QString folder = QString::fromStdString(m_folder);
        return m_isHsds ? checkStandard(folder, console) : checkSheets(folder, console);
    }

private:
    static ExitCode checkSheets(const QString &folder, Console &console)
    {
        Findings findings;
        if (const auto read = validateSheets(folder, realFiles(), findings); !read) {
            console.complain(troubleText(read.error(), folder, console));
            return exitCodeFor(read.error().code);
        }
        if (console.wantsJson())
            console.printJson(findingsAsJson(findings, console.tongue()));
        else
            printFindings(findings, console);
        return findings.errors() == 0 ? ExitCode::Good : ExitCode::Rejected;
    }

    static ExitCode checkStandard(const QString &source, Console &console)
    {
        const HsdsCheck check = checkHsds(source, [&](QStringView, qint64 done, qint64 total) { console.progressOfBytes(done, total); });
        console.endProgress();
        if (check.refusal) {
            console.complain(readRefusalText(*check.refusal, console));
            return exitCodeFor(check.refusal->fault);
        }
        if (console.wantsJson())
            console.printJson(hsdsCheckAsJson(check, console.tongue()));
        else
            printHsdsCheck(check, console);
        return check.findings.errors() == 0 ? ExitCode::Good : ExitCode::Rejected;
    }

    std::string m_folder;
    bool m_isHsds = false;
};

}

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

}
