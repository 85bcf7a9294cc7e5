// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/coveragecsv.h"

namespace paraply {

namespace {

class Lines {
public:
    explicit Lines(const CoverageSheet &sheet) : m_sheet(sheet)
    {
        if (sheet.byteOrderMark)
            m_bytes = "\xEF\xBB\xBF";
        line(sheet.header);
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

    QByteArray bytes() const { return m_bytes; }

private:
    void row(const AreaCoverage &area, LifeStage stage, std::optional<Kind> kind, std::optional<int> children)
    {
        const std::vector<Kind> kinds = kind ? std::vector{*kind} : std::vector<Kind>();
        const CoverageCount count = area.count(stage, kinds);
        const auto rate = area.perThousandChildren(stage, kinds);
        line({area.name, m_sheet.stage(stage), m_sheet.kind(kind), QString::number(count.named), QString::number(count.generic),
              QString::number(count.statutory), QString::number(count.ageUnknown), children ? QString::number(*children) : QString(),
              rate ? QString::number(*rate, 'f', 2) : QString()});
    }

    void line(const QStringList &cells)
    {
        QByteArrayList written;
        for (const QString &cell : cells)
            written.append(quoted(cell));
        m_bytes += written.join(m_sheet.separator) + "\r\n";
    }

    static QByteArray quoted(QString cell)
    {
        // A spreadsheet would compute what begins like a formula.
        if (!cell.isEmpty() && QStringView(u"=+-@").contains(cell.front()))
            cell.prepend(u'\'');
        if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u';') && !cell.contains(u'\n') && !cell.contains(u'\r'))
            return cell.toUtf8();
        return '"' + cell.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
    }

    const CoverageSheet &m_sheet;
    QByteArray m_bytes;
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
