// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "minisheets.h"

#include "publisher/build.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

MiniSheets::MiniSheets()
{
    const QString from = QStringLiteral(PARAPLY_MINI_SHEETS);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString to = folder() + path.mid(from.size());
        REQUIRE(QDir().mkpath(to.section(u'/', 0, -2)));
        REQUIRE(QFile::copy(path, to));
        REQUIRE(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
    }
}

QByteArray MiniSheets::bytes(const QString &file) const
{
    QFile open(folder() + u'/' + file);
    REQUIRE(open.open(QIODevice::ReadOnly));
    return open.readAll();
}

void MiniSheets::write(const QString &file, const QByteArray &bytes) const
{
    QFile open(folder() + u'/' + file);
    REQUIRE(open.open(QIODevice::WriteOnly));
    REQUIRE(open.write(bytes) == bytes.size());
}

void MiniSheets::change(const QString &file, const QByteArray &from, const QByteArray &to) const
{
    QByteArray text = bytes(file);
    const qsizetype at = text.indexOf(from);
    REQUIRE(at >= 0);
    write(file, text.replace(at, from.size(), to));
}

void MiniSheets::remove(const QString &file) const
{
    REQUIRE(QFile::remove(folder() + u'/' + file));
}

Findings MiniSheets::findings() const
{
    Findings found;
    REQUIRE(validateSheets(folder(), realFiles(), found));
    return found;
}

}
