// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/pdfpages.h"

#include "outside.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const PdfFrame kFrame {u"Stöd i Örebro"_s, u"Uppgifter från 2026-11-21"_s, QDate(2026, 11, 21)};

PdfPages begun()
{
    Result<PdfPages> pages = PdfPages::begin(kFrame);
    REQUIRE(pages);
    return *std::move(pages);
}

QString textOf(const QByteArray &document)
{
    return QString::fromUtf8(readByOthers(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, document));
}

}

TEST_CASE("What was put on paper can be read from it, with the foot on every page", "[exchange][pdf]")
{
    PdfPages pages = begun();
    pages.add({u"Rubrik å ä ö"_s, PdfRole::Title});
    pages.add({{u"Öppna förskolan"_s, PdfRole::Name}, {u"Brödtext"_s}, {QString()}});
    pages.addRule();
    pages.addRow({{u"Örebro"_s}, {u"12"_s, PdfRole::Name, QColor(Qt::yellow), Qt::AlignRight}}, {0.7, 0.3});
    pages.startPage();
    pages.add({u"Andra sidan"_s});
    const QString text = textOf(pages.finish());
    for (const QString &part : {u"Rubrik å ä ö"_s, u"Öppna förskolan"_s, u"Brödtext"_s, u"Örebro"_s, u"12"_s, u"Andra sidan"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(text.count(kFrame.foot) == 2);
    CHECK(text.count(u'\f') == 2);
}

TEST_CASE("What belongs together goes to the next page together, what is taller than a page is split and whole", "[exchange][pdf]")
{
    PdfPages pages = begun();
    for (int i = 0; i < 40; ++i)
        pages.add({{u"Namn %1"_s.arg(i), PdfRole::Name}, {u"Rad a"_s}, {u"Slut %1."_s.arg(i)}});
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words += u"ord%1"_s.arg(i);
    pages.add({words.join(u' ')});
    const QString text = textOf(pages.finish());
    CHECK(text.count(u'\f') > 3);
    for (const QString &page : text.split(u'\f')) {
        for (int i = 0; i < 40; ++i)
            CHECK(page.contains(u"Namn %1\n"_s.arg(i)) == page.contains(u"Slut %1."_s.arg(i)));
    }
    for (int i = 0; i < 3000; i += 7)
        CHECK(text.contains(words[i]));
}

TEST_CASE("Paper of the same content is the same, whenever it is printed", "[exchange][pdf]")
{
    const auto printed = [] {
        PdfPages pages = begun();
        pages.add({u"Text"_s});
        return pages.finish();
    };
    const QByteArray document = printed();
    CHECK(document == printed());
    CHECK(document.contains("/CreationDate (D:20261121000000"));
    CHECK(readByOthers(u"pdfinfo"_s, {u"%f"_s}, document).contains("Pages:           1"));
}

TEST_CASE("A heading stays with what comes after it, whatever stands between", "[exchange][pdf]")
{
    for (int before = 40; before < 60; ++before) {
        PdfPages pages = begun();
        for (int i = 0; i < before; ++i)
            pages.add({u"Rad %1"_s.arg(i)});
        pages.addSpace(4);
        pages.add({u"Huvudrubrik"_s, PdfRole::Title});
        pages.add({u"Underrubrik"_s, PdfRole::Heading});
        pages.addRule();
        pages.add({{u"Namn"_s, PdfRole::Name}, {u"Rad a"_s}, {u"Rad b"_s}, {u"Rad c"_s}, {u"Slutord"_s}});
        const QString text = textOf(pages.finish());
        INFO(before);
        CHECK(text.contains(u"Slutord"_s));
        for (const QString &page : text.split(u'\f')) {
            CHECK(page.contains(u"Huvudrubrik"_s) == page.contains(u"Slutord"_s));
            CHECK(page.contains(u"Underrubrik"_s) == page.contains(u"Slutord"_s));
        }
    }
}

TEST_CASE("An almost empty last page is saved by smaller spaces, where they are enough", "[exchange][pdf]")
{
    const auto printed = [](int records) {
        PdfPages pages = begun();
        for (int i = 0; i < records; ++i) {
            pages.add({{u"Namn %1"_s.arg(i), PdfRole::Name}, {u"Rad a"_s}, {u"Rad b"_s}});
            pages.addSpace(3);
        }
        const QString text = textOf(pages.finish());
        CHECK(text.count(u"Namn "_s) == records);
        return text;
    };
    const QString two = printed(25);
    REQUIRE(two.count(u'\f') == 2);
    const int onAPage = int(two.section(u'\f', 0, 0).count(u"Namn "_s));
    REQUIRE(onAPage > 8);
    CHECK(printed(onAPage).count(u'\f') == 1);
    CHECK(printed(onAPage + 1).count(u'\f') == 1);
    // More than a quarter of a page is no waste.
    CHECK(printed(onAPage + onAPage / 3 + 1).section(u'\f', 0, 0) == two.section(u'\f', 0, 0));
}
