// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/merge.h"
#include "support/testfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBase = "id,name,type,website\na,Ankaret,church,\nb,Bryggan,association,https://example.org/b\nc,Cirkeln,other,\n";

FileMerge merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const QString &file = u"organizations.csv"_s)
{
    Findings findings;
    auto merge = mergeSheet(file, base, mine, theirs, {u"base"_s, u"mine"_s, u"theirs"_s}, findings);
    REQUIRE(findings.errors() == 0);
    REQUIRE(merge.has_value());
    return *std::move(merge);
}

QByteArray with(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(text.contains(from));
    return text.replace(from, to);
}

}

TEST_CASE("Changes of different cells are both kept", "[publisher][merge]")
{
    const FileMerge merge = merged(kBase, with(kBase, "Ankaret", "Ankaret Nora"), with(kBase, "a,Ankaret,church,", "a,Ankaret,church,https://example.org/a"));
    CHECK(merge.bytes == with(kBase, "a,Ankaret,church,", "a,Ankaret Nora,church,https://example.org/a"));
    CHECK(merge.conflicts.empty());
    CHECK(merge.changedByMine == 1);
    CHECK(merge.changedByTheirs == 1);
}

TEST_CASE("A cell that both changed differently is a conflict, and mine is kept", "[publisher][merge]")
{
    const FileMerge merge = merged(kBase, with(kBase, "Ankaret", "Mitt"), with(kBase, "Ankaret", "Deras"));
    CHECK(merge.bytes == with(kBase, "Ankaret", "Mitt"));
    REQUIRE(merge.conflicts.size() == 1);
    const MergeConflict &conflict = merge.conflicts[0];
    CHECK(conflict.type == MergeConflict::Type::BothChanged);
    CHECK(conflict.key == u"a");
    CHECK(conflict.field == u"name");
    CHECK(conflict.base == u"Ankaret"_s);
    CHECK(conflict.mine == u"Mitt"_s);
    CHECK(conflict.theirs == u"Deras"_s);
    CHECK(conflict.kept == u"Mitt");
    CHECK(merged(kBase, with(kBase, "Ankaret", "Samma"), with(kBase, "Ankaret", "Samma")).conflicts.empty());
}

TEST_CASE("A row that one removed and nobody else touched is gone; one that the other changed is kept and told", "[publisher][merge]")
{
    const QByteArray without = with(kBase, "b,Bryggan,association,https://example.org/b\n", "");
    const FileMerge gone = merged(kBase, without, kBase);
    CHECK(gone.bytes == without);
    CHECK(gone.removedByMine == 1);
    CHECK(merged(kBase, without, without).removedAlike == 1);
    const QByteArray edited = with(kBase, "Bryggan", "Bron");
    for (const bool mineRemoved : {true, false}) {
        const FileMerge kept = mineRemoved ? merged(kBase, without, edited) : merged(kBase, edited, without);
        CHECK(kept.bytes == edited);
        REQUIRE(kept.conflicts.size() == 1);
        CHECK(kept.conflicts[0].type == (mineRemoved ? MergeConflict::Type::RemovedByMine : MergeConflict::Type::RemovedByTheirs));
        CHECK(kept.conflicts[0].mine.has_value() != mineRemoved);
        CHECK(kept.conflicts[0].theirs.has_value() == mineRemoved);
        CHECK(kept.conflicts[0].kept == u"Bron");
    }
}

TEST_CASE("New rows of both stand after the row they followed; the same key twice is merged cell by cell", "[publisher][merge]")
{
    const QByteArray mine = with(kBase, "b,Bryggan", "m,Mitt,,\nn,Nytt,other,\nb,Bryggan"), theirs = with(kBase, "c,Cirkeln", "n,Nytt annat,,https://example.org/n\nt,Deras,,\nc,Cirkeln");
    const FileMerge merge = merged(kBase, mine, theirs);
    CHECK(merge.bytes == "id,name,type,website\na,Ankaret,church,\nm,Mitt,,\nn,Nytt,other,https://example.org/n\nb,Bryggan,association,https://example.org/b\n"
                         "t,Deras,,\nc,Cirkeln,other,\n");
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].type == MergeConflict::Type::BothAdded);
    CHECK(merge.conflicts[0].field == u"name");
    CHECK_FALSE(merge.conflicts[0].base.has_value());
    CHECK(merge.addedByMine == 1);
    CHECK(merge.addedByTheirs == 1);
    CHECK(merge.addedAlike == 1);
}

TEST_CASE("What a spreadsheet does to a file as a whole is no change", "[publisher][merge]")
{
    QByteArray excel = kBase;
    excel = "\xEF\xBB\xBF" + excel.replace(',', ';').replace('\n', "\r\n");
    const FileMerge merge = merged(kBase, excel, with(kBase, "Cirkeln", "Cirkeln i Nora"));
    CHECK(merge.bytes == with(kBase, "Cirkeln", "Cirkeln i Nora"));
    CHECK(merge.changedByMine == 0);
    CHECK(merged(excel, kBase, kBase).bytes == excel);
    CHECK(merged(kBase, excel, excel).isQuiet());
}

TEST_CASE("A letter in two parts, quotes nobody needed and line ends within a cell are no changes", "[publisher][merge]")
{
    const QByteArray base = "id,name\na,\"Förskolan\nmed två rader\"\n";
    const FileMerge merge = merged(base, "id,name\r\n\"a\",\"Fo\xCC\x88rskolan\r\nmed två rader\"\r\n", base);
    CHECK(merge.isQuiet());
    CHECK(merge.bytes == base);
}

TEST_CASE("Rows and columns in another order, and a column that a copy lacks, are no changes", "[publisher][merge]")
{
    const FileMerge merge = merged(kBase, "website,id,type,name\n,c,other,Cirkeln\n,a,church,Ankaret\nhttps://example.org/b,b,association,Bryggan\n", "id,name\nc,Cirkeln\na,Ankare\nb,Bryggan\n");
    CHECK(merge.bytes == with(kBase, "Ankaret", "Ankare"));
    CHECK(merge.conflicts.empty());
}

TEST_CASE("Columns nobody knows, two of one name and cells beyond the header are kept", "[publisher][merge]")
{
    const QByteArray base = "id,name,note,note\na,Ankaret,1,2\nb,Bryggan,3,4,5\n";
    const FileMerge merge = merged(base, "id,name,note,note,min\na,Ankaret,1,two,x\nb,Bryggan,3,4,,5\n", with(base, "a,Ankaret,1,2", "a,Ankaret,one,2"));
    CHECK(merge.bytes == "id,name,note,note,,min\na,Ankaret,one,two,,x\nb,Bryggan,3,4,5,\n");
}

TEST_CASE("Rows with one key are told apart by what they hold, then by their order", "[publisher][merge]")
{
    const QByteArray base = "id,name\na,Ett\na,Två\n,Utan\n";
    CHECK(merged(base, "id,name\na,Två\na,Ett\n,Utan\n", base).isQuiet());
    CHECK(merged(base, "id,name\na,Två\n,Utan\n", base).bytes == "id,name\na,Två\n,Utan\n");
    CHECK(merged(base, "id,name\na,Ett\na,Tre\n,Utan\n", base).bytes == "id,name\na,Ett\na,Tre\n,Utan\n");
    CHECK(merged(base, "id,name\na,Ett\na,Två\na,Tre\n,Utan\n,Annan\n", base).bytes == "id,name\na,Ett\na,Två\na,Tre\n,Utan\n,Annan\n");
}

TEST_CASE("A service whose place is changed is the same service", "[publisher][merge]")
{
    const QByteArray base = "id,name,location,phone\na,Ankaret,,019-1\nb,Bryggan,x,\nb,Bryggan,y,\n";
    const FileMerge merge = merged(base, with(base, "a,Ankaret,,019-1", "a,Ankaret,kyrkan,019-1"), with(base, "019-1", "019-2"), u"services.csv"_s);
    CHECK(merge.bytes == with(base, "a,Ankaret,,019-1", "a,Ankaret,kyrkan,019-2"));
    CHECK(merge.conflicts.empty());
    CHECK(merge.addedByMine == 0);
    CHECK(merged(base, with(base, "b,Bryggan,y,", "b,Bryggan,z,"), with(base, "b,Bryggan,y,", "b,Bryggan,w,"), u"services.csv"_s).conflicts.size() == 1);
}

TEST_CASE("A sheet of another name is told by its header; one without its key is refused", "[publisher][merge]")
{
    CHECK(merged("id,name,type\na,A,\n", "id,name,type\na,B,\n", "id,name,type\na,A,other\n", u"skickad till kommunen.csv"_s).bytes == "id,name,type\na,B,other\n");
    Findings findings;
    CHECK_FALSE(mergeSheet(u"lista.csv"_s, "x,y\n1,2\n", "x,y\n1,2\n", "x,y\n1,2\n", {}, findings));
    CHECK(findings.errors() == 0);
    CHECK_FALSE(mergeSheet(u"organizations.csv"_s, kBase, "name\nAnkaret\n", kBase, {u"b"_s, u"min.csv"_s, u"t"_s}, findings));
    REQUIRE(findings.kept().size() == 2);
    CHECK(findings.kept()[1].file == u"min.csv");
    CHECK(findings.kept()[1].fault == Fault::MissingColumn);
}

TEST_CASE("A copy that is no UTF-8 CSV is refused, and named", "[publisher][merge]")
{
    const QByteArray broken = GENERATE(QByteArray("id,name\na,\xC5ngan\n\xE5\n"), QByteArray("id,name\na,\"open\n"), QByteArray("\xFF\xFEi\0d\0", 6));
    Findings findings;
    CHECK_FALSE(mergeSheet(u"organizations.csv"_s, kBase, kBase, broken, {u"b"_s, u"m"_s, u"deras.csv"_s}, findings));
    REQUIRE(findings.errors() >= 1);
    CHECK(findings.kept()[0].file == u"deras.csv");
}

TEST_CASE("What a spreadsheet does to a cell by itself is merged, and told as a doubt", "[publisher][merge]")
{
    struct Row {
        const char *before, *now;
        bool isHabit;
    };
    const auto row = GENERATE(Row {"0701234567", "701234567", true}, Row {"0586-123 45", "58612345", true}, Row {"+46191234", "46191234", true}, Row {"2026-11-23", "23/11/2026", true},
                              Row {"2026-11-23", "11/23/2026", true}, Row {"2026-11-23", "2026-11-23 00:00", true}, Row {"59.27", "59,27", true},
                              Row {"24/7", "2026-07-24", true}, Row {"24/7", "24-jul", true}, Row {"46191234567", "4,62E+10", true},
                              Row {"0701234567", "0701234568", false}, Row {"2026-11-23", "2026-11-24", false}, Row {"2026-11-23", "24/11/2026", false},
                              Row {"Mo 09:00-12:00", "Mo 09:00-13:00", false}, Row {"", "1", false}, Row {"1", "", false}, Row {"a.b", "a,b", false});
    CAPTURE(row.before, row.now);
    CHECK(isSpreadsheetHabit(QString::fromUtf8(row.before), QString::fromUtf8(row.now)) == row.isHabit);
    const QByteArray base = "id,name\na," + QByteArray(row.before) + "\nz,Z\n", mine = "id,name\na,\"" + QByteArray(row.now) + "\"\nz,Z\n";
    const FileMerge merge = merged(base, mine, base);
    CHECK(merge.changedByMine == 1);
    CHECK(merge.doubts.size() == (row.isHabit ? 1 : 0));
}

TEST_CASE("Folders are merged file by file; a file that a copy lacks is unchanged in it", "[publisher][merge]")
{
    const TestFolder folder;
    for (const char *side : {"base/", "mine/", "theirs/"})
        folder.write(QLatin1String(side) + u"organizations.csv"_s, kBase);
    for (const char *side : {"base/", "mine/", "theirs/"})
        folder.write(QLatin1String(side) + u"pages/a.sv.md"_s, "same\n");
    folder.write(u"base/topics.csv"_s, "id,name\nt,Lek\n");
    folder.write(u"theirs/topics.csv"_s, "id,name\nt,Leka\n");
    folder.write(u"mine/catchments.csv"_s, "service,municipality\na,Nora\n");
    folder.write(u"theirs/catchments.csv"_s, "service,municipality\nb,Nora\n");
    folder.write(u"mine/pages/a.sv.md"_s, "mine\n");
    folder.write(u"theirs/pages/a.sv.md"_s, "theirs\n");
    folder.write(u"theirs/pages/new.sv.md"_s, "new\n");
    const auto outcome = mergeFolders(folder.path(u"base"_s), folder.path(u"mine"_s), folder.path(u"theirs"_s), realFiles());
    REQUIRE(outcome.has_value());
    CHECK(outcome->findings.errors() == 0);
    std::map<QString, QByteArray> bytes;
    for (const FileMerge &file : outcome->files)
        bytes[file.file] = file.bytes;
    CHECK(bytes == std::map<QString, QByteArray> {{u"catchments.csv"_s, "service,municipality\na,Nora\nb,Nora\n"}, {u"organizations.csv"_s, kBase},
                                                  {u"pages/a.sv.md"_s, "mine\n"}, {u"pages/new.sv.md"_s, "new\n"}, {u"topics.csv"_s, "id,name\nt,Leka\n"}});
    CHECK(outcome->conflicts() == 1);
    const auto missing = mergeFolders(folder.path(u"base"_s), folder.path(u"mine"_s), folder.path(u"none"_s), realFiles());
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == Code::Missing);
}
