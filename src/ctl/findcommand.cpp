// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/findcommand.h"

#include "catalogue/find.h"
#include "ctl/answerjson.h"
#include "ctl/answertext.h"
#include "ctl/cataloguefile.h"
#include "ctl/findquestion.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class FindCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("find", say(u"Hitta stöd för barnets ålder, nära och öppet", u"Find support for a child's age, near and open"));
        command->add_option("file", m_file, say(u"Katalogen", u"The catalogue"))->required();
        declareFindOptions(*command, m_words, console);
        return command;
    }

    ExitCode run(Console &console) override
    {
        ExitCode code = ExitCode::Good;
        const auto catalogue = openedCatalogue(QString::fromStdString(m_file), console, code);
        if (!catalogue)
            return code;
        const Result<FindQuestion> question = questionFrom(m_words, *catalogue, console);
        if (!question) {
            console.complain(question.error().detail);
            return ExitCode::Usage;
        }
        const Result<Answer> answer = find(*catalogue, question->query);
        if (!answer) {
            console.complain(console.say(u"Frågan går inte att ställa: %1", u"This cannot be asked: %1").arg(answer.error().detail));
            return ExitCode::Usage;
        }
        if (console.wantsJson())
            console.printJson(answerAsJson(*answer, question->askedAges));
        else
            printAnswer(*answer, *question, *catalogue, console);
        return ExitCode::Good;
    }

private:
    std::string m_file;
    FindWords m_words;
};

}

std::unique_ptr<Command> makeFindCommand()
{
    return std::make_unique<FindCommand>();
}

}
