// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/command.h"

#include "ctl/usagetext.h"

#include <CLI/CLI.hpp>
#include <QStringList>

namespace paraply {

namespace {

std::unique_ptr<CLI::App> programApp(const Console &console)
{
    auto app = std::make_unique<CLI::App>(console.say(u"Paraplys kommandorad: från kalkylblad till katalog, och frågor till den.",
                                                      u"Paraply's command line: from spreadsheets to a catalogue, and questions to it.").toStdString(),
                                          "paraplyctl");
    nameHelpParts(*app, console);
    app->set_version_flag("--version", PARAPLY_VERSION, console.say(u"Visa versionen", u"Show the version").toStdString());
    app->set_help_flag("-h,--help", console.say(u"Visa den här hjälpen", u"Show this help").toStdString());
    app->require_subcommand(1);
    return app;
}

void addCommonOptions(CLI::App &subcommand, const Console &console, bool &json, std::string &language)
{
    subcommand.add_flag("--json", json, console.say(u"Skriv JSON", u"Write JSON").toStdString());
    subcommand.add_option("--lang", language, console.say(u"Språk: sv eller en", u"Language: sv or en").toStdString())
        ->check(CLI::IsMember({"sv", "en"}));
}

}

ExitCode exitCodeFor(Code code)
{
    switch (code) {
    case Code::Missing:
    case Code::Unreadable:
    case Code::Unwritable:
    case Code::Full:
        return ExitCode::Environment;
    case Code::Damaged:
    case Code::Foreign:
    case Code::NewerSchema:
    case Code::Invalid:
    case Code::Internal:
        break;
    }
    return ExitCode::Rejected;
}

int runProgram(const QStringList &arguments)
{
    Console console(tongueFrom(arguments), stdout, stderr);
    const auto app = programApp(console);
    bool json = false;
    std::string language;
    const auto commands = allCommands();
    std::vector<CLI::App *> subcommands;
    for (const auto &command : commands) {
        subcommands.push_back(command->declare(*app, console));
        subcommands.back()->group(console.say(u"Kommandon", u"Commands").toStdString());
        addCommonOptions(*subcommands.back(), console, json, language);
    }
    // CLI11 takes the words in reverse order, without the program's name.
    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        words.push_back(arguments[i].toStdString());
    try {
        app->parse(std::move(words));
    } catch (const CLI::ParseError &problem) {
        if (problem.get_exit_code() == 0)
            return app->exit(problem);   // help or the version, which it prints
        console.complain(usageText(problem, *app, arguments, console));
        return int(ExitCode::Usage);
    }
    console.setWantsJson(json);
    ExitCode code = ExitCode::Usage;
    for (size_t i = 0; i < commands.size(); ++i) {
        if (subcommands[i]->parsed())
            code = commands[i]->run(console);
    }
    return console.isIntact() ? int(code) : int(ExitCode::Environment);
}

}
