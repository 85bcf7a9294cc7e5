// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/feedcommand.h"

#include "ctl/feedverbs.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class FeedCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        CLI::App *command = program.add_subcommand(
            "feed", console.say(u"Publicera kataloger som ett signerat flöde av filer", u"Publish catalogues as a signed feed of files").toStdString());
        command->require_subcommand(1);
        m_verbs = feedVerbs();
        for (const auto &verb : m_verbs) {
            m_declared.push_back(verb->declare(*command, console));
            m_declared.back()->fallthrough();   // --json and --lang stand behind the verb
            m_declared.back()->group(console.say(u"Kommandon", u"Commands").toStdString());
        }
        return command;
    }

    ExitCode run(Console &console) override
    {
        for (size_t i = 0; i < m_verbs.size(); ++i) {
            if (m_declared[i]->parsed())
                return m_verbs[i]->run(console);
        }
        return ExitCode::Usage;
    }

private:
    std::vector<std::unique_ptr<Command>> m_verbs;
    std::vector<CLI::App *> m_declared;
};

}

std::unique_ptr<Command> makeFeedCommand()
{
    return std::make_unique<FeedCommand>();
}

}
