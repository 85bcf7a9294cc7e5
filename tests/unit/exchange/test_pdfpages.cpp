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
    CHECK(pages.pageCount() > 3);
    const QString text = textOf(pages.finish());
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
