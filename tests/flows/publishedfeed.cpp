// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publishedfeed.h"

#include "sheetfolder.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

Run withKeys(const QStringList &arguments)
{
    const Run run = paraplyctl(arguments, {{u"PARAPLY_PASSPHRASE"_s, u"en lång fras för provet"_s}});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run;
}

}

PublishedFeed::PublishedFeed(int releases)
{
    withKeys({u"feed"_s, u"init"_s, folder(), u"--keys"_s, m_folder.filePath(u"keys"_s)});
    for (int i = 0; i < releases; ++i)
        release();
}

void PublishedFeed::release()
{
    const int number = releases() + 1;
    const SheetFolder sheets(QStringLiteral(PARAPLY_MINI_SHEETS));
    sheets.setCell(u"services.csv"_s, u"karlskoga-oppen-forskola"_s, u"name"_s, u"Öppna förskolan, utgåva %1"_s.arg(number));
    const Run built = paraplyctl({u"build"_s, sheets.path(), u"--out"_s, catalogue(number), u"--json"_s});
    REQUIRE(built.exitCode == 0);
    m_digests.append(QString::fromStdString(built.json().at("digest").get<std::string>()));
    withKeys({u"feed"_s, u"release"_s, folder(), u"--keys"_s, m_folder.filePath(u"keys"_s), u"--catalogue"_s, catalogue(number)});
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            REQUIRE(QFile::copy(entry.filePath(), to + u'/' + entry.fileName()));
    }
}

}
