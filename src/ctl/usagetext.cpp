// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/usagetext.h"

#include <CLI/CLI.hpp>
#include <QRegularExpression>
#include <QStringList>

namespace paraply {

namespace {

QStringList namesOf(const std::vector<const CLI::App *> &commands)
{
    QStringList names;
    for (const CLI::App *command : commands)
        names.append(QString::fromStdString(command->get_name()));
    return names;
}

bool isAny(const CLI::App *)
{
    return true;
}

// The innermost: "feed", or its "release" when that was given.
const CLI::App *parsedCommand(const CLI::App &program)
{
    for (const CLI::App *command : program.get_subcommands(isAny)) {
        if (!command->parsed())
            continue;
        const CLI::App *inner = parsedCommand(*command);
        return inner ? inner : command;
    }
    return nullptr;
}

// `given`: what stood where one of its commands should.
QString commandText(const CLI::App &above, const QString &given, const Console &console)
{
    const QString names = namesOf(above.get_subcommands(isAny)).join(QStringLiteral(", "));
    if (given.isEmpty() || given.startsWith(u'-'))
        return console.say(u"Ett kommando saknas: %1.", u"A subcommand is required: %1.").arg(names);
    return console.say(u"Det finns inget kommando som heter \"%1\". De som finns är %2.", u"There is no command called \"%1\". There are %2.").arg(given, names);
}

QString swedishValueText(const QString &english)
{
    static const QRegularExpression range(QStringLiteral("\\A(.+): Value (.*) not in range (.+) to (.+)\\z")), member(QStringLiteral("\\A(.+): (.*) not in \\{(.+)\\}\\z"));
    if (const auto match = range.match(english); match.hasMatch())
        return QStringLiteral("%1 är ett tal från %3 till %4, inte \"%2\".").arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
    if (const auto match = member.match(english); match.hasMatch())
        return QStringLiteral("%1 är något av %3, inte \"%2\".").arg(match.captured(1), match.captured(2), match.captured(3).split(u',').join(QStringLiteral(", ")));
    return QStringLiteral("Ett värde går inte att använda. (%1)").arg(english);
}

/// CLI11 keeps only its English sentence, with the names in it.
QString swedishText(const CLI::ParseError &problem)
{
    const QString english = QString::fromUtf8(problem.what());
    if (dynamic_cast<const CLI::RequiredError *>(&problem))
        return QStringLiteral("%1 saknas.").arg(english.section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ExtrasError *>(&problem))
        return QStringLiteral("Det här går inte att ha med: %1").arg(english.section(QStringLiteral(": "), 1));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&problem))
        return QStringLiteral("%1 ska ha ett värde efter sig.").arg(english.section(u':', 0, 0));
    return swedishValueText(english);
}

}

QString usageText(const CLI::ParseError &problem, const CLI::App &program, const QStringList &arguments, const Console &console)
{
    const CLI::App *command = parsedCommand(program);
    QString text;
    if (!command)
        text = commandText(program, arguments.value(1), console);
    else if (!command->get_subcommands(isAny).empty() && dynamic_cast<const CLI::RequiredError *>(&problem))
        text = commandText(*command, command->remaining_size() > 0 ? QString::fromStdString(command->remaining().front()) : QString(), console);
    else
        text = console.tongue() == Tongue::Swedish ? swedishText(problem) : QString::fromUtf8(problem.what()) + u'.';
    QString path;
    for (const CLI::App *app = command; app && app != &program; app = app->get_parent())
        path.prepend(QString::fromStdString(app->get_name()) + u' ');
    const QString help = QStringLiteral("paraplyctl %1--help").arg(path);
    return text + u'\n' + console.say(u"Hjälp: %1", u"Help: %1").arg(help);
}

void nameHelpParts(CLI::App &program, const Console &console)
{
    if (console.tongue() != Tongue::Swedish)
        return;
    program.option_defaults()->group("Val");
    const std::pair<const char *, const char *> labels[] = {{"Usage", "Så här"}, {"Positionals", "Det som ska stå"}, {"OPTIONS", "VAL"}, {"SUBCOMMAND", "KOMMANDO"},
                                                            {"REQUIRED", "(måste finnas)"}, {"TEXT", "TEXT"}, {"INT", "TAL"}};
    for (const auto &[part, name] : labels)
        program.get_formatter()->label(part, name);
}

}
