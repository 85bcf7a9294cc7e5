// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/command.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>

namespace {

/// Whether a command line asks for paper, which is laid out with Qt Gui; all else does without.
bool asksForPaper(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *word) { return std::strncmp(word, "--pdf", 5) == 0; });
}

}

int main(int argc, char **argv)
{
    if (!asksForPaper(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return paraply::runProgram(QCoreApplication::arguments());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return paraply::runProgram(QCoreApplication::arguments());
}
