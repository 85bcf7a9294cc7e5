// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/command.h"

#include "ctl/basemapcommand.h"
#include "ctl/buildcommand.h"
#include "ctl/coveragecommand.h"
#include "ctl/diffcommand.h"
#include "ctl/exportcommand.h"
#include "ctl/feedcommand.h"
#include "ctl/findcommand.h"
#include "ctl/importcommand.h"
#include "ctl/infocommand.h"
#include "ctl/mergecommand.h"
#include "ctl/qualitycommand.h"
#include "ctl/showcommand.h"
#include "ctl/synccommand.h"
#include "ctl/tufcommand.h"
#include "ctl/validatecommand.h"

#include <algorithm>

namespace paraply {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeValidateCommand());
    commands.push_back(makeBuildCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeQualityCommand());
    commands.push_back(makeDiffCommand());
    commands.push_back(makeMergeCommand());
    commands.push_back(makeBasemapCommand());
    commands.push_back(makeInfoCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeFindCommand());
    commands.push_back(makeCoverageCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeFeedCommand());
    commands.push_back(makeSyncCommand());
    commands.push_back(makeTufCommand());
    return commands;
}

bool asksForPaper(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("leaflet")) || std::ranges::any_of(arguments, [](const QString &word) { return word.startsWith(u"--pdf"); });
}

}
