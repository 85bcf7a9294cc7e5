// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/coveragecsv.h"

#include "base/csvtext.h"

namespace paraply {

namespace {

class Lines {
public:
    explicit Lines(const CoverageSheet &sheet) : m_sheet(sheet), m_text({.separator = sheet.separator, .byteOrderMark = sheet.byteOrderMark, .isForReading = true})
    {
        m_text.row(sheet.header);
    }

    void area(const AreaCoverage &area)
    {
        for (int stage = 0; stage < kStageCount; ++stage) {
            const auto children = area.children[std::size_t(stage)];
            row(area, LifeStage(stage), std::nullopt, children);
            for (const Kind kind : allKinds())
                row(area, LifeStage(stage), kind, children);
        }
    }

    QByteArray bytes() const { return m_text.bytes(); }

private:
    void row(const AreaCoverage &area, LifeStage stage, std::optional<Kind> kind, std::optional<int> children)
    {
        const std::vector<Kind> kinds = kind ? std::vector{*kind} : std::vector<Kind>();
        const CoverageCount count = area.count(stage, kinds);
        const auto rate = area.perThousandChildren(stage, kinds);
        m_text.row(QStringList {area.name, m_sheet.stage(stage), m_sheet.kind(kind), QString::number(count.named), QString::number(count.generic),
              QString::number(count.statutory), QString::number(count.ageUnknown), children ? QString::number(*children) : QString(),
              rate ? QString::number(*rate, 'f', 2) : QString()});
    }

    const CoverageSheet &m_sheet;
    CsvText m_text;
};

}

QByteArray coverageAsCsv(const Coverage &coverage, const CoverageSheet &sheet)
{
    Lines lines(sheet);
    for (const AreaCoverage &area : coverage.municipalities)
        lines.area(area);
    for (const AreaCoverage *whole : {&coverage.region, &coverage.country}) {
        if (!whole->name.isEmpty())
            lines.area(*whole);
    }
    return lines.bytes();
}

}
