// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/countyreport.h"

#include "exchange/pdfpages.h"

#include <functional>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

const QColor kSome(0xE4, 0xF0, 0xEF), kMany(0xC6, 0xE0, 0xDF), kMost(0x97, 0xC6, 0xC7), kThin(0xFB, 0xE3, 0xE1);
constexpr double kNameShare = 0.2, kSpaceMm = 5, kSmallSpaceMm = 2, kTableStartMm = 40;

QColor fillOf(int count)
{
    return count >= 10 ? kMost : count >= 5 ? kMany : count >= 2 ? kSome : QColor();
}

class CountyPages {
public:
    CountyPages(const CountyReport &report, const CountyWords &words, PdfPages &pages) : m_report(report), m_words(words), m_pages(pages) { }

    void lay()
    {
        m_pages.add({{m_words.title(m_report.region), PdfRole::Title}, {m_words.dateLine(m_report.region), PdfRole::Small}});
        m_pages.addSpace(kSmallSpaceMm);
        m_pages.add({{m_words.text(CountyText::Subtitle)}, {m_words.text(CountyText::Nought)}});
        layAges();
        layGaps();
        layKinds();
        layCautions();
        layNotes();
        layChange();
    }

private:
    void heading(CountyText text)
    {
        m_pages.addSpace(kSpaceMm);
        m_pages.add({m_words.text(text), PdfRole::Heading});
        m_pages.addSpace(kSmallSpaceMm);
    }

    /// Not without some rows under it.
    void tableHeading(CountyText text)
    {
        m_pages.need(kSpaceMm + kTableStartMm);
        heading(text);
    }

    static std::vector<double> widths(std::size_t cells)
    {
        std::vector<double> shares(cells, (1 - kNameShare) / double(cells - 1));
        shares.front() = kNameShare;
        return shares;
    }

    void row(const std::vector<PdfCell> &cells) { m_pages.addRow(cells, widths(cells.size())); }

    void eachArea(const std::function<void(const AreaCoverage &)> &visit) const
    {
        for (const AreaCoverage &area : m_report.coverage.municipalities)
            visit(area);
        for (const AreaCoverage *whole : {&m_report.coverage.region, &m_report.coverage.country}) {
            if (!whole->name.isEmpty())
                visit(*whole);
        }
    }

    void layAges()
    {
        tableHeading(CountyText::ByAge);
        std::vector<PdfCell> head{{QString(), PdfRole::Small}};
        for (int stage = 0; stage < int(LifeStage::Any); ++stage)
            head.push_back({m_words.stage(LifeStage(stage)), PdfRole::Small, {}, Qt::AlignHCenter});
        head.push_back({m_words.text(CountyText::Apart), PdfRole::Small, {}, Qt::AlignHCenter});
        head.push_back({m_words.text(CountyText::PerInhabitants), PdfRole::Small, {}, Qt::AlignHCenter});
        row(head);
        eachArea([this](const AreaCoverage &area) {
            std::vector<PdfCell> cells{{area.name, PdfRole::Name}};
            for (int number = 0; number < int(LifeStage::Any); ++number) {
                const auto stage = LifeStage(number);
                const int count = area.count(stage).named;
                const bool isThin = stage == LifeStage::Years13To17 && count < kThinTeens;
                cells.push_back({QString::number(count), PdfRole::Body, isThin ? kThin : fillOf(count), Qt::AlignHCenter});
            }
            const CoverageCount any = area.count(LifeStage::Any);
            const auto rate = area.perThousandInhabitants();
            cells.push_back({QString::number(any.generic + any.statutory), PdfRole::Body, {}, Qt::AlignHCenter});
            cells.push_back({rate ? m_words.decimal(*rate) : u"–"_s, PdfRole::Body, {}, Qt::AlignHCenter});
            row(cells);
        });
        m_pages.addSpace(kSmallSpaceMm);
        m_pages.add({m_words.text(CountyText::ApartNote), PdfRole::Small});
    }

    void layKinds()
    {
        tableHeading(CountyText::ByKind);
        std::vector<PdfCell> head{{QString(), PdfRole::Small}};
        for (int group = 0; group < kKindGroupCount; ++group)
            head.push_back({m_words.group(KindGroup(group)), PdfRole::Small, {}, Qt::AlignHCenter});
        row(head);
        eachArea([this](const AreaCoverage &area) {
            std::array<int, kKindGroupCount> counts{};
            for (const Kind kind : allKinds()) {
                const CoverageCount count = area.count(LifeStage::Any, std::array{kind});
                counts[std::size_t(groupOf(kind))] += count.named + count.ageUnknown;
            }
            std::vector<PdfCell> cells{{area.name, PdfRole::Name}};
            for (const int count : counts)
                cells.push_back({QString::number(count), PdfRole::Body, fillOf(count), Qt::AlignHCenter});
            row(cells);
        });
        m_pages.addSpace(kSmallSpaceMm);
        m_pages.add({m_words.text(CountyText::KindNote), PdfRole::Small});
    }

    void item(const QString &title, const QString &text)
    {
        m_pages.add({{title, PdfRole::Name}, {text}});
        m_pages.addSpace(kSmallSpaceMm);
    }

    void layGaps()
    {
        heading(CountyText::Gaps);
        for (const CoverageGap &gap : m_report.coverage.gaps)
            item(m_words.gapTitle(gap.code, gap.stage), m_words.gapText(gap));
        if (m_report.coverage.gaps.empty())
            m_pages.add({m_words.text(CountyText::NoGaps)});
    }

    void layCautions()
    {
        if (m_report.coverage.cautions.empty())
            return;
        heading(CountyText::Cautions);
        for (const AreaCoverage &area : m_report.coverage.municipalities)
            m_pages.add({cautionsIn(area.name, m_report.coverage, m_words)});
    }

    void layNotes()
    {
        heading(CountyText::Notes);
        for (const MunicipalityNote &note : m_report.notes) {
            const QString type = m_words.text(note.type == u"strength" ? CountyText::Strength : CountyText::Need);
            m_pages.add({{u"%1 · %2"_s.arg(note.municipality, type), PdfRole::Name}, {note.text.text}, {u"%1, %2"_s.arg(note.source, note.date), PdfRole::Small}});
            m_pages.addSpace(kSmallSpaceMm);
        }
        if (m_report.notes.empty())
            m_pages.add({m_words.text(CountyText::NoNotes)});
    }

    void layChange()
    {
        if (!m_report.change)
            return;
        heading(CountyText::Changes);
        for (const AreaChange &change : m_report.change->areas)
            m_pages.add({m_words.change(change)});
        for (const GapChange &gap : m_report.change->opened)
            m_pages.add({m_words.gapChange(gap, true)});
        for (const GapChange &gap : m_report.change->closed)
            m_pages.add({m_words.gapChange(gap, false)});
        if (*m_report.change == CoverageChange {})
            m_pages.add({m_words.text(CountyText::NoChanges)});
    }

    const CountyReport &m_report;
    const CountyWords &m_words;
    PdfPages &m_pages;
};

}

QString cautionsIn(const QString &municipality, const Coverage &coverage, const CountyWords &words)
{
    QStringList sentences;
    for (const CoverageCaution &caution : coverage.cautions) {
        if (caution.municipality == municipality)
            sentences.append(words.caution(caution));
    }
    return sentences.isEmpty() ? QString() : u"%1: %2"_s.arg(municipality, sentences.join(u' '));
}

Result<QByteArray> countyReportAsPdf(const CountyReport &report, const CountyWords &words)
{
    const QString title = words.title(report.region);
    Result<PdfPages> pages = PdfPages::begin({title, u"%1 · %2"_s.arg(title, words.dateLine(report.region)), report.region.dataDate});
    if (!pages)
        return pages.error();
    CountyPages(report, words, *pages).lay();
    return pages->finish();
}

}
