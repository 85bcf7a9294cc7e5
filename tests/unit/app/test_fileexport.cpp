// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/fileexport.h"
#include "rig.h"
#include "support/openedlinks.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Offers "one" as "sheet.csv" and puts it there.
void give(FileExport &file, const QByteArray &bytes, const QString &path)
{
    file.offer(u"sheet"_s, u".csv"_s, bytes);
    CHECK(file.text().isEmpty());
    CHECK_FALSE(file.canShow());
    file.saveAs(QUrl::fromLocalFile(path));
    REQUIRE(eventually([&file] { return !file.text().isEmpty(); }));
}

}

TEST_CASE("A file goes where the user says, and says where it lies", "[app][export]")
{
    Rig rig;
    const QString folder = rig.folder.filePath(u"chosen"_s);
    FileExport file;
    give(file, "one", folder + u"/tal.csv"_s);
    CHECK(contentOf(folder + u"/tal.csv"_s) == "one");
    CHECK(file.text().contains(folder + u"/tal.csv"_s));
    CHECK_FALSE(file.hasFailed());
}

TEST_CASE("A name that is another file's is asked about, and nothing is written until that is answered", "[app][export]")
{
    Rig rig;
    const QString taken = rig.folder.filePath(u"tal.csv"_s);
    FileExport file;
    give(file, "one", taken);
    int asked = 0;
    QObject::connect(&file, &FileExport::taken, &file, [&asked] { ++asked; });
    file.offer(u"sheet"_s, u".csv"_s, "two");
    file.saveAs(QUrl::fromLocalFile(taken));
    CHECK(asked == 1);
    CHECK(file.takenName() == u"tal.csv"_s);
    CHECK(file.freeName() == u"tal (2).csv"_s);
    CHECK(file.text().isEmpty());
    CHECK(contentOf(taken) == "one");
    SECTION("Replacing puts it in the place of the one that is there")
    {
        file.replace();
        REQUIRE(eventually([&file] { return !file.text().isEmpty(); }));
        CHECK(contentOf(taken) == "two");
        CHECK(QDir(rig.folder.path()).entryList({ u"tal*"_s }, QDir::Files | QDir::Hidden) == QStringList{ u"tal.csv"_s });
    }
    SECTION("Keeping both puts it beside")
    {
        file.saveBeside();
        REQUIRE(eventually([&file] { return !file.text().isEmpty(); }));
        CHECK(contentOf(taken) == "one");
        CHECK(contentOf(rig.folder.filePath(u"tal (2).csv"_s)) == "two");
        CHECK(file.text().contains(u"tal (2).csv"_s));
    }
    SECTION("An answer counts once, and for that file only")
    {
        file.offer(u"sheet"_s, u".csv"_s, "three");
        CHECK(file.takenName().isEmpty());
        CHECK(file.freeName().isEmpty());
        file.replace();
        file.saveBeside();
        file.saveAs(QUrl::fromLocalFile(rig.folder.filePath(u"andra.csv"_s)));
        REQUIRE(eventually([&file] { return !file.text().isEmpty(); }));
        CHECK(contentOf(taken) == "one");
        CHECK(contentOf(rig.folder.filePath(u"andra.csv"_s)) == "three");
    }
}

TEST_CASE("A name without its ending is asked about when the whole name is another file's", "[app][export]")
{
    Rig rig;
    FileExport file;
    give(file, "one", rig.folder.filePath(u"tal.csv"_s));
    file.offer(u"sheet"_s, u".csv"_s, "two");
    file.saveAs(QUrl::fromLocalFile(rig.folder.filePath(u"tal"_s)));
    CHECK(file.takenName() == u"tal.csv"_s);
    CHECK(contentOf(rig.folder.filePath(u"tal.csv"_s)) == "one");
}

TEST_CASE("A file's ending is added when it is missing", "[app][export]")
{
    Rig rig;
    FileExport file;
    give(file, "one", rig.folder.filePath(u"mitt tal"_s));
    CHECK(contentOf(rig.folder.filePath(u"mitt tal.csv"_s)) == "one");
    give(file, "two", rig.folder.filePath(u"STORT.CSV"_s));
    CHECK(contentOf(rig.folder.filePath(u"STORT.csv"_s)) == "two");
}

TEST_CASE("The folder of a file is shown, until no program shows folders", "[app][export]")
{
    Rig rig;
    FileExport file;
    give(file, "one", rig.folder.filePath(u"tal.csv"_s));
    REQUIRE(file.canShow());
    {
        const OpenedLinks folders(u"file"_s);
        file.showFolder();
        REQUIRE(folders.all().size() == 1);
        CHECK(folders.all().front() == QUrl::fromLocalFile(rig.folder.path()));
        CHECK(file.canShow());
    }
    const QString before = file.text();
    file.showFolder();
    CHECK_FALSE(file.canShow());
    CHECK(file.text() == before);
}

TEST_CASE("A place that is no file, or takes none, is told of, and the next try works", "[app][export]")
{
    Rig rig;
    QFile blocking(rig.folder.filePath(u"blocking"_s));
    REQUIRE(blocking.open(QIODevice::WriteOnly));
    FileExport file;
    give(file, "one", blocking.fileName() + u"/tal.csv"_s);
    CHECK(file.hasFailed());
    CHECK(file.text().contains(u"cannot be written to"_s));
    file.offer(u"sheet"_s, u".csv"_s, "one");
    CHECK_FALSE(file.hasFailed());
    file.saveAs(QUrl(u"https://example.org/tal.csv"_s));
    CHECK(file.hasFailed());
    give(file, "one", rig.folder.filePath(u"tal.csv"_s));
    CHECK_FALSE(file.hasFailed());
}
