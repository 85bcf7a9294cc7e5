// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "ctl/command.h"

namespace paraply {

/// The catalogue a command was given; when it cannot be used, that has been said and the code is left in `code`. What is derived
/// from it is kept in the user's cache folder, or in memory where that cannot be written.
std::shared_ptr<const Catalogue> openedCatalogue(const QString &path, Console &console, ExitCode &code);

/// The same for a command that finds nothing in it. `digest`: of a file that was built for this command alone, and so needs no check.
std::shared_ptr<const Catalogue> openedForReading(const QString &path, Console &console, ExitCode &code, const QString &digest);

/// What to say of a catalogue that cannot be used, as one line.
QString catalogueTroubleText(const Error &error, const QString &path, const Console &console);

/// The content languages a command asks for: the console's own.
QStringList contentLanguages(const Console &console);

}
