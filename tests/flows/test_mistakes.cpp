// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// What a worker did wrong in right sheets, and what must be said of it. `row` 0 is what `change` returns.
struct Mistake {
    const char *what;
    std::function<int(const SheetFolder &)> change;   ///< returns the row
    const char *code, *file, *column;
    const char *swedish, *english;   ///< how to mend it, as far as it must be said
};

std::function<int(const SheetFolder &)> cell(const char *sheet, const char *id, const char *column, const char *value)
{
    return [=](const SheetFolder &sheets) {
        return sheets.setCell(QString::fromUtf8(sheet), QString::fromUtf8(id), QString::fromUtf8(column), QString::fromUtf8(value));
    };
}

int reversedAges(const SheetFolder &sheets)
{
    sheets.setCell(u"services.csv"_s, u"karlskoga-oppen-forskola"_s, u"min_age_months"_s, u"72"_s);
    return sheets.setCell(u"services.csv"_s, u"karlskoga-oppen-forskola"_s, u"max_age_months"_s, u"12"_s);
}

int swappedCoordinates(const SheetFolder &sheets)
{
    sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"latitude"_s, u"15.254"_s);
    return sheets.setCell(u"services.csv"_s, u"orebro-axberg-ervalla"_s, u"longitude"_s, u"59.434"_s);
}

int repeatedRow(const SheetFolder &sheets)
{
    return sheets.addRow(u"topics.csv"_s, sheets.row(u"topics.csv"_s, u"lek"_s));
}

int unknownColumn(const SheetFolder &sheets)
{
    sheets.renameColumn(u"services.csv"_s, u"phone"_s, u"phoen"_s);
    return 1;
}

int noSource(const SheetFolder &sheets)
{
    sheets.removeRow(u"sources.csv"_s, u"se-1177"_s);
    sheets.removeRow(u"sources.csv"_s, u"se-1177"_s);   // it has two
    return 10;   // of services.csv
}

const std::vector<Mistake> &mistakes()
{
    static const std::vector<Mistake> list = {
        {"a phone of two digits", cell("services.csv", "orebro-mottagningsgruppen", "phone", "12"), "phone_not_dialable", "services.csv", "phone",
         "med riktnummer (019-21 10 00)", "with the area code (019-21 10 00)"},
        {"a date as in conversation", cell("exceptions.csv", "ervalla-lucia-2026", "first_day", "31/12"), "bad_date", "exceptions.csv", "first_day", "2026-11-23", "2026-11-23"},
        {"a phone whose zero a spreadsheet ate", cell("services.csv", "orebro-mottagningsgruppen", "phone", "19211000"), "phone_eaten", "services.csv", "phone",
         "Gör kolumnen till text", "Make the column text"},
        {"a date that a spreadsheet turned round", cell("exceptions.csv", "ervalla-lucia-2026", "first_day", "31/12/2026"), "date_turned", "exceptions.csv", "first_day",
         "Skriv 2026-12-31", "Write 2026-12-31"},
        {"a date that became a number", cell("exceptions.csv", "ervalla-lucia-2026", "first_day", "46387"), "date_turned", "exceptions.csv", "first_day",
         "Skriv 2026-12-31", "Write 2026-12-31"},
        {"hours as in conversation", cell("sessions.csv", "orebro-axberg-ervalla-1", "hours", "9-12"), "bad_hours", "sessions.csv", "hours", "09:00", "09:00"},
        {"a municipality without its dots", cell("services.csv", "orebro-mottagningsgruppen", "municipality", "Orebro"), "unknown_municipality", "services.csv",
         "municipality", "Menade du Örebro?", "Did you mean Örebro?"},
        {"an address of the web without its scheme", cell("services.csv", "karlskoga-familjecentral", "url", "www.karlskoga.se"), "url_without_scheme", "services.csv",
         "url", "Skriv https://www.karlskoga.se", "Write https://www.karlskoga.se"},
        {"ages the wrong way round", reversedAges, "age_range_reversed", "services.csv", "max_age_months", "", ""},
        {"the same id twice", repeatedRow, "duplicate_id", "topics.csv", "id", "", ""},
        {"a misspelt column", unknownColumn, "unknown_column", "services.csv", "phoen", "Menade du phone?", "Did you mean phone?"},
        {"latitude and longitude swapped", swappedCoordinates, "coordinates_swapped", "services.csv", "latitude", "", ""},
        {"no source", noSource, "missing_source", "services.csv", "id", "Lägg till en rad i sources.csv med service se-1177.", "Add a row to sources.csv with service se-1177."},
        {"an organization that is not there", cell("services.csv", "karlskoga-oppen-forskola", "organization", "karlskoga-komun"), "dangling_reference", "services.csv",
         "organization", "Menade du karlskoga-kommun?", "Did you mean karlskoga-kommun?"},
    };
    return list;
}

}

TEST_CASE("Each mistake of a worker is told by file, row and column, with how to mend it, in both languages and in JSON", "[flows][validate]")
{
    for (const Mistake &mistake : mistakes()) {
        INFO(mistake.what);
        const SheetFolder sheets(QStringLiteral(PARAPLY_MINI_SHEETS));
        const int row = mistake.change(sheets);

        const Run json = paraplyctl({u"validate"_s, sheets.path(), u"--json"_s, u"--lang"_s, u"sv"_s});
        CHECK(json.exitCode == 1);
        CHECK(json.err.isEmpty());
        const auto report = json.json();
        INFO(report.dump(2));
        CHECK(report.at("errors") >= 1);
        const auto &findings = report.at("findings");
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto &finding) { return finding.at("code") == mistake.code; });
        REQUIRE(found != findings.end());
        CHECK(found->at("severity") == "error");
        CHECK(found->at("file") == mistake.file);
        CHECK(found->at("row") == row);
        CHECK(found->at("column") == mistake.column);
        const std::string message = found->at("message"), fix = found->at("fix");
        CHECK_FALSE(message.empty());
        CHECK(fix.find(mistake.swedish) != std::string::npos);

        const Run swedish = paraplyctl({u"validate"_s, sheets.path(), u"--lang"_s, u"sv"_s});
        CHECK(swedish.exitCode == 1);
        const QByteArray place = QByteArray(mistake.file) + ", rad " + QByteArray::number(row) + ", kolumn " + mistake.column + ": fel: ";
        CHECK(swedish.tells((place + QByteArray::fromStdString(message) + ' ' + QByteArray::fromStdString(fix)).constData()));

        const Run english = paraplyctl({u"validate"_s, sheets.path(), u"--lang"_s, u"en"_s});
        CHECK(english.exitCode == 1);
        CHECK(english.tells((QByteArray(mistake.file) + ", row " + QByteArray::number(row) + ", column " + mistake.column + ": error: ").constData()));
        CHECK(english.tells(mistake.english));
        CHECK_FALSE(english.tells(fix.c_str()));
    }
}

TEST_CASE("A worker sees every mistake of a sheet at once", "[flows][validate]")
{
    const SheetFolder sheets(QStringLiteral(PARAPLY_MINI_SHEETS));
    sheets.setCell(u"services.csv"_s, u"orebro-mottagningsgruppen"_s, u"phone"_s, u"12"_s);
    sheets.setCell(u"services.csv"_s, u"karlskoga-familjecentral"_s, u"url"_s, u"www.karlskoga.se"_s);
    sheets.setCell(u"sessions.csv"_s, u"orebro-axberg-ervalla-1"_s, u"hours"_s, u"9-12"_s);
    const auto report = paraplyctl({u"validate"_s, sheets.path(), u"--json"_s}).json();
    CHECK(report.at("errors") == 3);
    CHECK(report.at("findings").size() == 3);
}
