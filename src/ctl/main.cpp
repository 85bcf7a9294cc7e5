// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/command.h"
#include "trust/libcrypto.h"

#include <QGuiApplication>
#include <QHash>

namespace {

QtMessageHandler s_former = nullptr;

/// Qt says on every paper that there is no session (cron, a container), which nobody here can mend, and goes on.
void say(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        s_former(type, context, text);
}

}

int main(int argc, char **argv)
{
    paraply::keepLibcrypto();
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    // Only paper needs typefaces; no screen is ever asked for.
    if (paraply::asksForPaper(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        s_former = qInstallMessageHandler(&say);
        // Qt writes a document's typefaces in the order of a hash: the same content shall give the same bytes.
        QHashSeed::setDeterministicGlobalSeed();
        const QGuiApplication application(argc, argv);
        return paraply::runProgram(QCoreApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    return paraply::runProgram(QCoreApplication::arguments());
}
