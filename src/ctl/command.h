// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"

#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace paraply {

/// Exit codes of the program (design section 11).
enum class ExitCode : int {
    Good = 0,         ///< also with warnings, and for "nothing new"
    Rejected = 1,     ///< the input is bad or was rejected: validation, trust, digest, format
    Usage = 2,        ///< the command line itself is wrong
    Environment = 3   ///< missing, unreadable, unwritable, unreachable, disk full
};
/// The exit code for a room's error: Missing, Unreadable, Unwritable, Full -> Environment; everything else -> Rejected.
ExitCode exitCodeFor(Code code);

/// One subcommand. To add one: a pair of files `<name>command.{h,cpp}` with `std::unique_ptr<Command> make<Name>Command();`, a line
/// in commands.cpp and the .cpp in this folder's CMakeLists.txt. `--lang sv|en` and `--json` are added to every subcommand by the
/// program; `console.wantsJson()` tells whether JSON was asked for.
class Command {
public:
    virtual ~Command() = default;
    /// Adds the subcommand to `program`, with help in the console's language, and binds its options to members of this object.
    /// Checks that need only the command line belong here (CLI11 validators): they end with ExitCode::Usage.
    virtual CLI::App *declare(CLI::App &program, const Console &console) = 0;
    /// Runs once after parsing, only for the subcommand that was given. Human text or JSON goes to the console's out, complaints to
    /// its err; under --json only JSON is written to out.
    virtual ExitCode run(Console &console) = 0;
};

/// Every subcommand, in the order --help lists them (commands.cpp).
std::vector<std::unique_ptr<Command>> allCommands();

/// Whether a command line may draw on paper, which is laid out with Qt Gui; everything else does without it.
bool asksForPaper(const QStringList &arguments);

/// Parses the command line and runs its subcommand.
int runProgram(const QStringList &arguments);

}
