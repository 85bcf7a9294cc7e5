// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/importcommand.h"

#include <CLI/CLI.hpp>

#include <array>

namespace paraply {

namespace {

class ImportCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand("import", console.say(u"Gör kalkylblad av andras förteckningar",
                                                                         u"Make source sheets of other people's directories").toStdString());
        command->require_subcommand(1);
        for (Verb &verb : m_verbs) {
            verb.declared = verb.command->declare(*command, console);
            verb.declared->fallthrough();   // --json and --lang stand behind the verb
            verb.declared->group(console.say(u"Kommandon", u"Commands").toStdString());
        }
        return command;
    }

    ExitCode run(Console &console) override
    {
        for (const Verb &verb : m_verbs) {
            if (verb.declared && verb.declared->parsed())
                return verb.command->run(console);
        }
        return ExitCode::Usage;
    }

private:
    struct Verb {
        std::unique_ptr<Command> command;
        CLI::App *declared = nullptr;
    };
    std::array<Verb, 2> m_verbs {{{makeHsdsImport()}, {makeCsvImport()}}};
};

}

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}
