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
        addMany(*command, "--age", m_words.ages, say(u"Barnets ålder: 8m eller 4y; flera barn: flera gånger", u"The child's age: 8m or 4y; once for each child"));
        command->add_flag("--expecting", m_words.expecting, say(u"För den som väntar barn", u"For those who are expecting"));
        command->add_option("--near", m_words.near, say(u"LAT,LON, ort, kommun eller postnummer", u"LAT,LON, a locality, a municipality or a postal code"));
        command->add_option("--radius", m_words.radius, say(u"Högst så långt bort: 10km, 500m", u"At most that far away: 10km, 500m"));
        addMany(*command, "--kind", m_words.kinds, say(u"Slag, t.ex. open_preschool", u"Kind, as open_preschool"));
        addMany(*command, "--municipality", m_words.municipalities, say(u"Kommun", u"Municipality"));
        addMany(*command, "--language", m_words.languages, say(u"Språk som stödet ges på, t.ex. fi", u"Language it is given in, as fi"));
        command->add_option("--text", m_words.text, say(u"Ord, delar av ord", u"Words, parts of words"));
        command->add_option("--open", m_words.open, say(u"now, today, week, evening, weekend eller en tid", u"now, today, week, evening, weekend or a time"));
        command->add_flag("--free", m_words.free, say(u"Gratis", u"Free of charge"));
        command->add_flag("--drop-in", m_words.dropIn, say(u"Utan tidsbokning", u"Without an appointment"));
        addMany(*command, "--topic", m_words.topics, say(u"Ämne", u"Topic"));
        command->add_option("--unknown", m_words.unknown, say(u"Visa i stället dem som inte säger det: hours, cost, access, language",
                                                              u"Show those that do not say instead: hours, cost, access, language"));
        command->add_option("--at", m_words.at, say(u"Tiden som räknas som nu, t.ex. 2026-11-23T09:00", u"The time that counts as now, as 2026-11-23T09:00"));
        command->add_option("--limit", m_words.limit, say(u"Högst så många i varje lista; 0: alla", u"At most so many in each list; 0: all"))
            ->check(CLI::Range(0, 1'000'000));
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
    /// One value each time it is given, so that the file's name may follow.
    static void addMany(CLI::App &command, const std::string &name, std::vector<std::string> &values, const std::string &help)
    {
        command.add_option(name, values, help)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    std::string m_file;
    FindWords m_words;
};

}

std::unique_ptr<Command> makeFindCommand()
{
    return std::make_unique<FindCommand>();
}

}
