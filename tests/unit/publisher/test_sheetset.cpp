// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetset.h"

#include "publisher/csv.h"
#include "support/testfolder.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSheets = {Sheet::Services, Sheet::Sessions, Sheet::Sources};

SheetRow rowOf(int number)
{
    SheetRow row(number % 3 == 0 ? Sheet::Services : Sheet::Sources);
    const QString text = u"%1 å, \"b\"\n\u00A0=1 "_s.arg(number);
    row[row.sheet() == Sheet::Services ? "name" : "title"] = text;
    return row;
}

}

TEST_CASE("Sheets written behind the thread that makes them are byte for byte those written one after the other", "[publisher][sheetset]")
{
    constexpr int kRows = 30'000;
    const TestFolder together, apart;
    auto set = SheetSet::create(kSheets, together.path(), realFiles());
    auto services = SheetWriter::create(Sheet::Services, apart.path(), realFiles()), sources = SheetWriter::create(Sheet::Sources, apart.path(), realFiles());
    REQUIRE((set && services && sources));
    for (int i = 0; i < kRows; ++i) {
        const SheetRow row = rowOf(i);
        REQUIRE((*set)->add(row));
        REQUIRE((row.sheet() == Sheet::Services ? services : sources)->add(row));
    }
    REQUIRE((*set)->drain());
    REQUIRE((*set)->finish());
    REQUIRE(services->finish());
    REQUIRE(sources->finish());
    CHECK((*set)->rows(Sheet::Services) == services->rows());
    // A sheet without a row that need not be there is not.
    CHECK(QDir(together.path()).entryList(QDir::Files) == QStringList {u"services.csv"_s, u"sources.csv"_s});
    for (const QString &name : {u"services.csv"_s, u"sources.csv"_s}) {
        const auto mine = realFiles().read(together.path(name), kSheetBytes), theirs = realFiles().read(apart.path(name), kSheetBytes);
        REQUIRE((mine && theirs));
        CHECK(*mine == *theirs);
    }
}

TEST_CASE("A failure behind the thread that makes rows is told, and leaves no sheet", "[publisher][sheetset]")
{
    const TestFolder folder;
    {
        auto set = SheetSet::create(kSheets, folder.path(), realFiles());
        REQUIRE(set);
        SheetRow row(Sheet::Services);
        row["description"] = QString(20'000, u'å');
        Result<void> added;
        for (qint64 i = 0; i <= 2 * kSheetBytes / 40'000 && added; ++i)
            added = (*set)->add(row);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == Code::Invalid);
    }
    CHECK(QDir(folder.path()).isEmpty());
}
