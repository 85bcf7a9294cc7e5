// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/coveragetext.h"

#include "ctl/areatable.h"
#include "ctl/coveragewords.h"

#include <algorithm>

namespace paraply {

namespace {

class CoverageText {
public:
    CoverageText(const CountyReport &report, Console &console) : m_report(report), m_console(console), m_words(console) { }

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
        QStringList head;
        for (int stage = 0; stage < kStageCount; ++stage)
            head += m_words.stage(LifeStage(stage));
        head += {m_words.text(CountyText::Apart), m_words.say(u"Okänd ålder", u"Age unknown"), m_words.text(CountyText::PerInhabitants)};
        std::vector<AreaLine> rows;
        for (const AreaCoverage &area : m_report.coverage.municipalities)
            rows.push_back({area.name, cellsOf(area)});
        for (const AreaCoverage *whole : {&m_report.coverage.region, &m_report.coverage.country}) {
            if (!whole->name.isEmpty())
                rows.push_back({whole->name, cellsOf(*whole)});
        }
        printAreaTable(head, rows, m_console);
        m_console.print(m_words.text(CountyText::ApartNote));
    }

    QStringList cellsOf(const AreaCoverage &area) const
    {
        QStringList cells;
        for (int stage = 0; stage < kStageCount; ++stage)
            cells += QString::number(area.count(LifeStage(stage)).named);
        const CoverageCount any = area.count(LifeStage::Any);
        const auto rate = area.perThousandInhabitants();
        cells += {QString::number(any.generic + any.statutory), QString::number(any.ageUnknown), rate ? m_words.decimal(*rate) : QStringLiteral("–")};
        return cells;
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
