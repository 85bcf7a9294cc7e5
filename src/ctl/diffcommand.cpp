// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/diffcommand.h"

#include "ctl/cataloguefile.h"
#include "ctl/cataloguesource.h"
#include "ctl/difftext.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class DiffCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program, const Console &console) override
    {
        const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english).toStdString(); };
        CLI::App *command = program.add_subcommand("diff", say(u"Vad som har ändrats mellan två mappar med blad eller två kataloger",
                                                               u"What changed between two folders of sheets or two catalogues"));
        command->add_option("before", m_before, say(u"Den äldre: mapp eller katalog", u"The older: folder or catalogue"))->required();
        command->add_option("after", m_after, say(u"Den nyare: mapp eller katalog", u"The newer: folder or catalogue"))->required();
        command->add_option("--limit", m_limit, say(u"Högst så många i varje lista; 0: alla", u"At most so many in each list; 0: all"))->check(CLI::Range(0, 1'000'000));
        return command;
    }

    ExitCode run(Console &console) override
    {
        ExitCode code = ExitCode::Good;
        CatalogueSource before(QString::fromStdString(m_before)), after(QString::fromStdString(m_after));
        if (!before.prepare(console, code) || !after.prepare(console, code))
            return code;
        const auto difference = differenceBetween(before.path(), after.path());
        if (!difference) {
            const bool isAfter = difference.error().detail.contains(after.path());
            console.complain(catalogueTroubleText(difference.error(), isAfter ? after.named() : before.named(), console));
            return exitCodeFor(difference.error().code);
        }
        if (console.wantsJson())
            console.printJson(differenceAsJson(*difference, std::size_t(m_limit)));
        else
            printDifference(*difference, std::size_t(m_limit), console);
        return ExitCode::Good;
    }

private:
    std::string m_before, m_after;
    int m_limit = 0;
};

}

std::unique_ptr<Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

}
