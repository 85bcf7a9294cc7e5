// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/coveragetext.h"

#include "ctl/coveragewords.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr int kColumn = 10, kWideColumn = 17;

class CoverageText {
public:
    CoverageText(const CountyReport &report, Console &console) : m_report(report), m_console(console), m_words(console)
    {
        m_nameWidth = int(report.region.name.size());
        for (const AreaCoverage &area : report.coverage.municipalities)
            m_nameWidth = std::max(m_nameWidth, int(area.name.size()));
    }

    void print()
    {
        m_console.print(QStringLiteral("%1. %2").arg(m_words.title(m_report.region), m_words.dateLine(m_report.region)));
        m_console.print(m_words.text(CountyText::Subtitle));
        m_console.print({});
        printTable();
        printGaps();
        printCautions();
        printNotes();
        printChange();
        m_console.print({});
        m_console.print(m_words.text(CountyText::Nought));
    }

private:
    void printTable()
    {
        QString head(m_nameWidth, u' ');
        for (int stage = 0; stage < kStageCount; ++stage)
            head += m_words.stage(LifeStage(stage)).rightJustified(kColumn);
        head += m_words.text(CountyText::Apart).rightJustified(kWideColumn) + m_words.say(u"Okänd ålder", u"Age unknown").rightJustified(kWideColumn)
            + m_words.text(CountyText::PerInhabitants).rightJustified(kWideColumn);
        m_console.print(head);
        for (const AreaCoverage &area : m_report.coverage.municipalities)
            printArea(area);
        for (const AreaCoverage *whole : {&m_report.coverage.region, &m_report.coverage.country}) {
            if (!whole->name.isEmpty())
                printArea(*whole);
        }
        m_console.print(m_words.text(CountyText::ApartNote));
    }

    void printArea(const AreaCoverage &area)
    {
        QString line = area.name.leftJustified(m_nameWidth);
        for (int stage = 0; stage < kStageCount; ++stage)
            line += QString::number(area.count(LifeStage(stage)).named).rightJustified(kColumn);
        const CoverageCount any = area.count(LifeStage::Any);
        const auto rate = area.perThousandInhabitants();
        line += QString::number(any.generic + any.statutory).rightJustified(kWideColumn) + QString::number(any.ageUnknown).rightJustified(kWideColumn)
            + (rate ? m_words.decimal(*rate) : QStringLiteral("–")).rightJustified(kWideColumn);
        m_console.print(line);
    }

    void heading(CountyText text)
    {
        m_console.print({});
        m_console.print(m_words.text(text));
    }

    void item(const QString &text) { m_console.print(QStringLiteral("- ") + text); }

    void printGaps()
    {
        heading(CountyText::Gaps);
        for (const CoverageGap &gap : m_report.coverage.gaps) {
            item(m_words.gapTitle(gap.code, gap.stage));
            m_console.print(QStringLiteral("  ") + m_words.gapText(gap));
        }
        if (m_report.coverage.gaps.empty())
            m_console.print(m_words.text(CountyText::NoGaps));
    }

    void printCautions()
    {
        if (m_report.coverage.cautions.empty())
            return;
        heading(CountyText::Cautions);
        for (const AreaCoverage &area : m_report.coverage.municipalities) {
            if (const QString told = cautionsIn(area.name, m_report.coverage, m_words); !told.isEmpty())
                item(told);
        }
    }

    void printNotes()
    {
        heading(CountyText::Notes);
        for (const MunicipalityNote &note : m_report.notes) {
            const QString type = m_words.text(note.type == u"strength" ? CountyText::Strength : CountyText::Need);
            item(QStringLiteral("%1, %2: %3 (%4, %5)").arg(note.municipality, type, note.text.text, note.source, note.date));
        }
        if (m_report.notes.empty())
            m_console.print(m_words.text(CountyText::NoNotes));
    }

    void printChange()
    {
        if (!m_report.change)
            return;
        heading(CountyText::Changes);
        for (const AreaChange &area : m_report.change->areas)
            item(m_words.change(area));
        for (const GapChange &gap : m_report.change->opened)
            item(m_words.gapChange(gap, true));
        for (const GapChange &gap : m_report.change->closed)
            item(m_words.gapChange(gap, false));
        if (*m_report.change == CoverageChange{})
            m_console.print(m_words.text(CountyText::NoChanges));
    }

    const CountyReport &m_report;
    Console &m_console;
    const CoverageWords m_words;
    int m_nameWidth = 0;
};

}

void printCoverage(const CountyReport &report, Console &console)
{
    CoverageText(report, console).print();
}

}
