// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "outside.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace paraply {

QByteArray readByOthers(const QString &program, const QStringList &arguments, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    QFile file(folder.filePath(QStringLiteral("ours")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    QStringList given = arguments;
    given.replaceInStrings(QStringLiteral("%f"), file.fileName());
    QProcess process;
    process.start(program, given);
    INFO(program.toStdString());
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

}
