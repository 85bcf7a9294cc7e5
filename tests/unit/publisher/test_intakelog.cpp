// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakelog.h"

#include "publisher/csv.h"
#include "publisher/intakewords.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

IntakeFinding finding(const QString &code, IntakeAction action = IntakeAction::Repaired)
{
    return {code, action, u"phone"_s, {u"phones.csv"_s, 7, u"/phones/2"_s}, u"number"_s, u"=1+1"_s, u"11"_s};
}

std::vector<std::vector<std::string>> rowsOf(const QByteArray &csv)
{
    CsvReader reader(csv);
    std::vector<std::vector<std::string>> rows;
    while (const auto row = reader.next())
        rows.emplace_back(row->cells.begin(), row->cells.end());
    CHECK_FALSE(reader.problem().has_value());
    return rows;
}

}

TEST_CASE("The report of an import is CSV that a spreadsheet opens and does not compute", "[publisher][intake]")
{
    QByteArray report;
    IntakeLog log([&](QByteArrayView bytes) { report += bytes.toByteArray(); return Result<void>(); });
    log.add(finding(u"no_such_code"_s));
    CHECK(log.written());
    CHECK(report.startsWith("\xEF\xBB\xBF" "code,"));
    CHECK(report.endsWith("\r\n"));
    const auto rows = rowsOf(report);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == std::vector<std::string> {"code", "action", "table", "file", "row", "path", "field", "value", "became", "explanation"});
    CHECK(rows[1] == std::vector<std::string> {"no_such_code", "repaired", "phone", "phones.csv", "7", "/phones/2", "number", "'=1+1", "11", "no_such_code"});
}

TEST_CASE("Findings are counted by code and by what was done, and the first of each are kept", "[publisher][intake]")
{
    IntakeLog log;
    for (int i = 0; i < 20; ++i)
        log.add(finding(u"a"_s));
    log.add(finding(u"a"_s, IntakeAction::SetAside));
    log.add(finding(u"b"_s, IntakeAction::Kept));
    log.add(finding(u"b"_s, IntakeAction::LeftOut));
    CHECK(log.totals().at(u"a"_s).repaired == 20);
    CHECK(log.totals().at(u"a"_s).setAside == 1);
    CHECK(log.totals().at(u"b"_s).kept == 1);
    CHECK(log.totals().at(u"b"_s).leftOut == 1);
    CHECK(log.kept().size() == IntakeLog::kKeptOfACode + 2);
}

TEST_CASE("A table's balance is whole when what came in went out or was set aside", "[publisher][intake]")
{
    IntakeLog log;
    log.countIn(u"service"_s, 3);
    log.countOut(u"service"_s, 2);
    CHECK_FALSE(log.balances().at(u"service"_s).isWhole());
    log.countAside(u"service"_s);
    CHECK(log.balances().at(u"service"_s).isWhole());
}

TEST_CASE("A report that cannot be written is said with its first failure", "[publisher][intake]")
{
    int calls = 0;
    IntakeLog log([&](QByteArrayView) { return ++calls < 2 ? Result<void>() : Result<void>(Error {Code::Full, QString::number(calls)}); });
    log.add(finding(u"a"_s));
    log.add(finding(u"a"_s));
    REQUIRE_FALSE(log.written());
    CHECK(log.written().error().detail == u"2"_s);
    CHECK(calls == 2);
    CHECK(log.totals().at(u"a"_s).repaired == 2);
}

TEST_CASE("Every code of an import has one sentence in each language", "[publisher][intake]")
{
    std::set<std::string_view> codes;
    for (const auto sentences : {readingSentences(), valueSentences(), mappingSentences()}) {
        for (const IntakeSentence &sentence : sentences) {
            INFO(sentence.code);
            CHECK(codes.insert(sentence.code).second);
            CHECK_FALSE(sentence.swedish.isEmpty());
            CHECK_FALSE(sentence.english.isEmpty());
            CHECK(sentence.swedishFix.isEmpty() == sentence.englishFix.isEmpty());
        }
    }
}

TEST_CASE("What has no place in the sheets is called what it is", "[publisher][intake]")
{
    CHECK(textOf(finding(u"not_carried"_s), FindingLanguage::English).message == u"The sheets have no place for this (phone)."_s);
}

TEST_CASE("The place of a finding is told in the reader's language", "[publisher][intake]")
{
    CHECK(placeText(finding(u"a"_s), FindingLanguage::Swedish) == u"phones.csv, rad 7, /phones/2, number"_s);
    CHECK(placeText(finding(u"a"_s), FindingLanguage::English) == u"phones.csv, row 7, /phones/2, number"_s);
    // In JSON the lines are not the records.
    IntakeFinding record = finding(u"a"_s);
    record.origin.file = u"services.json"_s;
    CHECK(placeText(record, FindingLanguage::Swedish) == u"services.json, post 7, /phones/2, number"_s);
    record.origin.file = u"/services?page=1"_s;
    CHECK(placeText(record, FindingLanguage::English) == u"/services?page=1, record 7, /phones/2, number"_s);
}
