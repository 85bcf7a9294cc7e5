// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/countyreport.h"
#include "exchange/coveragecsv.h"

#include "outside.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Codes for words.
class Codes final : public CountyWords {
public:
    QString text(CountyText text) const override { return u"text%1"_s.arg(int(text)); }
    QString title(const Region &region) const override { return u"Stöd i "_s + region.name; }
    QString dateLine(const Region &region) const override { return region.dataDate.toString(Qt::ISODate); }
    QString stage(LifeStage stage) const override { return stageCode(stage); }
    QString group(KindGroup group) const override { return groupCode(group); }
    QString gapTitle(CoverageGap::Code code, LifeStage) const override { return gapCode(code); }
    QString gapText(const CoverageGap &gap) const override { return gap.municipalities.join(u'+'); }
    QString caution(const CoverageCaution &caution) const override { return cautionCode(caution.code); }
    QString decimal(double number) const override { return QString::number(number, 'f', 2); }
    QString change(const AreaChange &change) const override { return u"ändrat "_s + change.name; }
    QString gapChange(const GapChange &change, bool opened) const override { return (opened ? u"ny "_s : u"stängd "_s) + change.municipality; }
};

Coverage sample()
{
    Coverage coverage;
    for (const auto &[name, teens] : {std::pair {u"Örebro"_s, 12}, {u"=Lekeberg"_s, 2}}) {
        AreaCoverage area;
        area.name = name;
        area.inhabitants = 8000;
        area.counts[std::size_t(LifeStage::Years13To17)][std::size_t(Kind::YouthCentre)].named = teens;
        area.counts[std::size_t(LifeStage::Any)][std::size_t(Kind::YouthCentre)].named = teens;
        coverage.municipalities.push_back(area);
    }
    coverage.municipalities[0].children[std::size_t(LifeStage::Years13To17)] = 4000;
    coverage.region.name = u"Örebro län"_s;
    coverage.gaps = gapsOf(coverage);
    coverage.cautions = cautionsOf(coverage);
    return coverage;
}

const Region kRegion {.code = u"orebro"_s, .name = u"Örebro län"_s, .dataDate = QDate(2026, 11, 21)};

QString textOf(const QByteArray &document)
{
    return QString::fromUtf8(readByOthers(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, document));
}

}

TEST_CASE("The printed overview holds the numbers, the gaps, the notes and the change", "[exchange][county]")
{
    const Coverage coverage = sample();
    CountyReport report {.region = kRegion, .coverage = coverage};
    report.notes = {{.id = u"a"_s, .municipality = u"Örebro"_s, .type = u"need"_s, .source = u"Dialogen"_s, .date = u"2016"_s, .text = {.text = u"Fler mötesplatser"_s}}};
    report.change = CoverageChange {.areas = {{.name = u"Örebro"_s}}, .opened = {{.municipality = u"Kumla"_s}}};
    const Result<QByteArray> document = countyReportAsPdf(report, Codes());
    REQUIRE(document);
    const QString text = textOf(*document);
    for (const QString &part : {u"Stöd i Örebro län"_s, u"2026-11-21"_s, u"13-17y"_s, u"12"_s, u"1.50"_s, u"teens_thin"_s, u"few"_s, u"Fler mötesplatser"_s, u"Dialogen, 2016"_s,
                                u"ändrat Örebro"_s, u"ny Kumla"_s, u"teen"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(*countyReportAsPdf(report, Codes()) == *document);
}

TEST_CASE("An overview without notes says so, and without another catalogue tells no change", "[exchange][county]")
{
    const Coverage coverage = sample();
    const Result<QByteArray> document = countyReportAsPdf({.region = kRegion, .coverage = coverage}, Codes());
    REQUIRE(document);
    const QString text = textOf(*document);
    CHECK(text.contains(u"text%1"_s.arg(int(CountyText::NoNotes))));
    CHECK_FALSE(text.contains(u"text%1"_s.arg(int(CountyText::Changes))));
}

TEST_CASE("The overview as a sheet has every cell, rates where children are counted, and no formula", "[exchange][county]")
{
    CoverageSheet sheet {.header = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i;j"_s},
                         .stage = [](LifeStage stage) { return QString(stageCode(stage)); },
                         .kind = [](std::optional<Kind> kind) { return kind ? QString(kindCode(*kind)) : u"all"_s; },
                         .separator = ';', .byteOrderMark = true};
    const QByteArray bytes = coverageAsCsv(sample(), sheet);
    CHECK(bytes.startsWith("\xEF\xBB\xBF" "a;b;c;d;e;f;g;h;\"i;j\"\r\n"));
    CHECK(bytes.count("\r\n") == 1 + 3 * kStageCount * (kKindCount + 1));
    CHECK(bytes.contains("\r\nÖrebro;13-17y;youth_centre;12;0;0;0;4000;3.00\r\n"));
    CHECK(bytes.contains("\r\n'=Lekeberg;13-17y;all;2;0;0;0;;\r\n"));
    CHECK(bytes.contains("\r\nÖrebro län;13-17y;all;0;0;0;0;;\r\n"));
}
