// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/validatecommand.h"

#include "ctl/findingreport.h"
#include "publisher/build.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class ValidateCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand(
            "validate", console.say(u"Kontrollera en mapp med kalkylblad", u"Check a folder of source sheets").toStdString());
        command->add_option("folder", m_folder, console.say(u"Mappen med bladen", u"The folder of sheets").toStdString())->required();
        return command;
    }

    ExitCode run(Console &console) override
    {
        const QString folder = QString::fromStdString(m_folder);
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

private:
    std::string m_folder;
};

}

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

}
