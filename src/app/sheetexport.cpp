// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/sheetexport.h"

#include "app/countypaper.h"
#include "app/kindtexts.h"
#include "app/overviewwords.h"
#include "app/speech.h"
#include "base/files.h"
#include "exchange/coveragecsv.h"

#include <QDir>
#include <QStandardPaths>

namespace paraply {

namespace {

constexpr int kMostNames = 1000;

/// A name that is free: a file the user has is never written over.
QString freePath(const QString &folder, const QString &name, const QString &extension)
{
    QString path = folder + u'/' + name + extension;
    for (int number = 2; number < kMostNames && realFiles().exists(path); ++number)
        path = QStringLiteral("%1/%2 (%3)%4").arg(folder, name).arg(number).arg(extension);
    return path;
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
    save(QStringLiteral("paraply-%1-%2").arg(region.code, region.dataDate.toString(Qt::ISODate)), QStringLiteral(".csv"), coverageAsCsv(coverage, sheet));
}

void SheetExport::print(const CountyReport &report)
{
    const Result<QByteArray> bytes = countyReportAsPdf(report, CountyPaper());
    if (!bytes) {
        tell(QString(), bytes.error());
        return;
    }
    save(QStringLiteral("paraply-%1-%2").arg(report.region.code, report.region.dataDate.toString(Qt::ISODate)), QStringLiteral(".pdf"), *bytes);
}

void SheetExport::save(const QString &name, const QString &extension, const QByteArray &bytes)
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = downloads.isEmpty() ? QDir::homePath() : downloads;
    m_jobs.add([this, folder, name, extension, bytes](std::stop_token) {
        const QString path = freePath(folder, name, extension);
        auto written = realFiles().makeFolder(folder);
        if (written)
            written = realFiles().writeAtomically(path, bytes);
        QMetaObject::invokeMethod(this, [this, path, written] { tell(path, written); });
    });
}

void SheetExport::tell(const QString &path, const Result<void> &written)
{
    m_hasFailed = !written;
    if (written) {
        m_text = tr("Saved as %1", "a file").arg(Speech::isolated(QDir::toNativeSeparators(path)));
    } else {
        qWarning("%ls: %ls", qUtf16Printable(path), qUtf16Printable(written.error().detail));
        m_text = written.error().code == Code::Full ? tr("The disk is full. Make room and try again.")
                                                    : tr("The file could not be saved. %1 cannot be written to.", "a folder").arg(Speech::isolated(QFileInfo(path).path()));
    }
    Q_EMIT changed();
}

}
