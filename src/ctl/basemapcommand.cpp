// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/basemapcommand.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class BasemapCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand("basemap", console.say(u"Kartans underlag", u"What the map is drawn from").toStdString());
        command->require_subcommand(1);
        CLI::App *verb = m_import->declare(*command, console);
        verb->fallthrough();   // --json and --lang stand behind the verb
        verb->group(console.say(u"Kommandon", u"Commands").toStdString());
        return command;
    }

    ExitCode run(Console &console) override { return m_import->run(console); }

private:
    std::unique_ptr<Command> m_import = makeBasemapImport();
};

}

std::unique_ptr<Command> makeBasemapCommand()
{
    return std::make_unique<BasemapCommand>();
}

}
