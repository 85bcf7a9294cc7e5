// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"

namespace CLI {
class App;
class ParseError;
}

namespace paraply {

/// What is wrong with a command line, in the console's language, and where help is.
QString usageText(const CLI::ParseError &problem, const CLI::App &program, const QStringList &arguments, const Console &console);

/// The words the help puts around the options; before any option is added.
void nameHelpParts(CLI::App &program, const Console &console);

}
