// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetwriter.h"

#include "publisher/csv.h"
#include "publisher/table.h"
#include "support/print.h"
#include "support/testfolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

SheetRow topic(const QString &id, const QString &name)
{
    SheetRow row(Sheet::Topics);
    row["id"] = id;
    row["name"] = name;
    return row;
}

}

TEST_CASE("A written sheet is read back as it was given", "[publisher][sheetwriter]")
{
    const TestFolder folder;
    const QStringList names {u"lek"_s, u"a, \"b\""_s, u"två\nrader"_s, u"=1+1"_s, u"+46 19"_s, u"å;ä;ö"_s, {}};
    auto writer = SheetWriter::create(Sheet::Topics, folder.path(), realFiles());
    REQUIRE(writer);
    for (int i = 0; i < names.size(); ++i)
        REQUIRE(writer->add(topic(u"t%1"_s.arg(i), names[i])));
    CHECK(writer->rows() == names.size());
    CHECK_FALSE(QFile::exists(folder.path(u"topics.csv"_s)));
    REQUIRE(writer->finish());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {u"topics.csv"_s});
    const auto bytes = realFiles().read(folder.path(u"topics.csv"_s), kSheetBytes);
    REQUIRE(bytes);
    Findings findings;
    const Table table(Sheet::Topics, *bytes, findings);
    CHECK(findings.errors() == 0);
    REQUIRE(table.size() == size_t(names.size()));
    for (int i = 0; i < names.size(); ++i)
        CHECK(textOf(table.cell(size_t(i), 1)) == names[i]);
}

TEST_CASE("A sheet that is not finished leaves nothing behind", "[publisher][sheetwriter]")
{
    const TestFolder folder;
    {
        auto writer = SheetWriter::create(Sheet::Topics, folder.path(), realFiles());
        REQUIRE(writer);
        REQUIRE(writer->add(topic(u"lek"_s, u"lek"_s)));
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A sheet larger than what is read back is refused", "[publisher][sheetwriter]")
{
    const TestFolder folder;
    auto writer = SheetWriter::create(Sheet::Topics, folder.path(), realFiles());
    REQUIRE(writer);
    const QString name(20'000, u'å');
    Result<void> added;
    for (qint64 i = 0; i <= kSheetBytes / name.size() && added; ++i)
        added = writer->add(topic(u"t%1"_s.arg(i), name));
    REQUIRE_FALSE(added);
    CHECK(added.error().code == Code::Invalid);
}

TEST_CASE("Every column of every sheet is found where it stands", "[publisher][sheetwriter]")
{
    for (int sheet = 0; sheet < kSheetCount; ++sheet) {
        const SheetFormat &format = formatOf(Sheet(sheet));
        for (size_t i = 0; i < format.columns.size(); ++i) {
            INFO(format.file << ' ' << format.columns[i].name);
            CHECK(format[format.columns[i].name] == int(i));
        }
    }
}
