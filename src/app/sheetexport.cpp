// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/sheetexport.h"

#include "app/countypaper.h"
#include "app/kindtexts.h"
#include "app/overviewwords.h"
#include "exchange/coveragecsv.h"

namespace paraply {

namespace {

QString nameOf(const Region &region)
{
    return QStringLiteral("paraply-%1-%2").arg(region.code, region.dataDate.toString(Qt::ISODate));
}

}

void SheetExport::write(const Coverage &coverage, const Region &region)
{
    const CoverageSheet sheet{
        .header = { tr("Municipality"), tr("Ages"), tr("Kind"), tr("Named by a source"), tr("At every health centre"), tr("By law everywhere"),
                    tr("Age not stated"), tr("Children"), tr("Named per 1,000 children") },
        .stage = &OverviewWords::stage,
        .kind = [](std::optional<Kind> kind) { return kind ? KindTexts::kind(*kind) : tr("All kinds"); },
        .separator = ';',
        .byteOrderMark = true
    };
    offer(nameOf(region), QStringLiteral(".csv"), coverageAsCsv(coverage, sheet));
}

void SheetExport::print(const CountyReport &report)
{
    const Result<QByteArray> bytes = countyReportAsPdf(report, CountyPaper());
    if (bytes)
        offer(nameOf(report.region), QStringLiteral(".pdf"), *bytes);
    else
        fail(bytes.error(), QString());
}

}
