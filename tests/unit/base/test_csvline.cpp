// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvline.h"
#include "base/letters.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace paraply;

namespace {

QByteArray lineOf(const QString &cell, CsvSafety safety = CsvSafety::Exact)
{
    return csvLine(std::array {QStringLiteral("a"), cell, QStringLiteral("b")}, safety);
}

}

TEST_CASE("Each letter goes into a line of CSV as its UTF-8, alone and among others", "[base][csvline]")
{
    for (char16_t letter = 1; letter != 0; ++letter) {
        const QString middle = QStringLiteral("twelve so far") + QChar(letter) + QStringLiteral("and twelve more");
        const bool isQuoted = letter == u'"' || letter == u',' || letter == u'\n' || letter == u'\r';
        const QByteArray utf8 = middle.toUtf8().replace('"', "\"\""), line = lineOf(middle);
        if (line != (isQuoted ? "a,\"" + utf8 + "\",b\r\n" : "a," + utf8 + ",b\r\n"))
            FAIL("U+" << std::hex << unsigned(letter) << ": " << line.toStdString());
        const QByteArray alone = QString(QChar(letter)).toUtf8().replace('"', "\"\"");
        const bool hasEdge = isQuoted || QChar(letter).isSpace();
        if (lineOf(QChar(letter)) != (hasEdge ? "a,\"" + alone + "\",b\r\n" : "a," + alone + ",b\r\n"))
            FAIL("U+" << std::hex << unsigned(letter) << " alone");
    }
    CHECK(lineOf(QString::fromUtf8("ett \xF0\x9F\x98\x80 leende")) == "a,ett \xF0\x9F\x98\x80 leende,b\r\n");
    CHECK(lineOf({}) == "a,,b\r\n");
}

TEST_CASE("What a spreadsheet would reckon with gets an apostrophe only where people read", "[base][csvline]")
{
    for (const QString &formula : {QStringLiteral("=1+1"), QStringLiteral("+46 19"), QStringLiteral("-å"), QStringLiteral("@sum")}) {
        CHECK(lineOf(formula) == "a," + formula.toUtf8() + ",b\r\n");
        CHECK(lineOf(formula, CsvSafety::FormulaSafe) == "a,'" + formula.toUtf8() + ",b\r\n");
    }
}

TEST_CASE("A line of CSV goes behind what is there", "[base][csvline]")
{
    QByteArray bytes = "before\r\n";
    appendCsvLine(bytes, std::array {QStringLiteral("å,ä"), QStringLiteral("ö")});
    CHECK(bytes == "before\r\n\"å,ä\",ö\r\n");
}

TEST_CASE("Questions to a letter are answered in the highest bit, for every letter", "[base][csvline]")
{
    const auto said = [](char16_t answer) { return (answer & kSaid) != 0; };
    for (unsigned letter = 0; letter <= 0xFFFF; ++letter) {
        const auto c = char16_t(letter);
        bool isRight = said(isSurrogate(c)) == QChar(c).isSurrogate();
        for (const char16_t other : {u'\0', u'"', char16_t(0x8000), char16_t(0xFFFD)})
            isRight = isRight && said(isSame(c, other)) == (c == other) && said(differs(c, other)) == (c != other);
        for (const char16_t bound : {char16_t(0x20), char16_t(0x1680), char16_t(0x8000)})
            isRight = isRight && said(isBelow(c, bound)) == (c < bound);
        isRight = isRight && said(isAmong(c, 0x7F, 0x21)) == (c >= 0x7F && c < 0xA0);
        if (!isRight)
            FAIL("U+" << std::hex << letter);
    }
}
