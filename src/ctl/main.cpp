// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/command.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    // Only paper needs typefaces; no screen is ever asked for.
    if (paraply::asksForPaper(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return paraply::runProgram(QCoreApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    return paraply::runProgram(QCoreApplication::arguments());
}
