// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/savedprinter.h"

#include "app/appsession.h"
#include "app/speech.h"
#include "base/files.h"
#include "exchange/pdfpages.h"

#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

namespace paraply {

namespace {

constexpr double kBetweenMm = 3;

}

SavedPrinter::SavedPrinter(QObject *parent) : QObject(parent), m_session(AppSession::current()) { }

Result<QByteArray> SavedPrinter::document(const std::vector<SavedRow> &rows, const QString &region, QDate day)
{
    const QString title = tr("What I have saved");
    auto pages = PdfPages::begin({ title, tr("Paraply, %1. Printed %2.", "a county, a date").arg(region, Speech::day(day)), day });
    if (!pages)
        return pages.error();
    pages->add({ title, PdfRole::Title });
    for (const SavedRow &row : rows) {
        pages->addSpace(kBetweenMm);
        pages->addRule();
        pages->add({ { row.name, PdfRole::Name }, { row.kindText, PdfRole::Small }, { row.placeText, PdfRole::Body },
                     { row.phoneText, PdfRole::Body }, { row.changeText, PdfRole::Small }, { row.note, PdfRole::Body } });
    }
    return pages->finish();
}

void SavedPrinter::print()
{
    const QDate day = m_session->now().date();
    auto document = SavedPrinter::document(m_session->saved()->rows(), m_session->regionName(), day);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = folder + u'/' + tr("Paraply saved", "a file's name") + QStringLiteral(".pdf");
    if (!document) {
        qWarning("the list on paper: %ls", qUtf16Printable(document.error().detail));
        tell(path, false);
        return;
    }
    m_jobs.add([this, path, folder, bytes = *std::move(document)](const std::stop_token &) {
        auto written = realFiles().makeFolder(folder);
        if (written)
            written = realFiles().writeAtomically(path, bytes);
        if (!written)
            qWarning("%ls", qUtf16Printable(written.error().detail));
        QMetaObject::invokeMethod(this, [this, path, isWritten = bool(written)] { tell(path, isWritten); });
    });
}

void SavedPrinter::tell(const QString &path, bool written)
{
    m_said = written ? tr("The list is a document now: %1", "a file").arg(Speech::isolated(path))
                     : tr("The document could not be written. Copy the list as text instead.");
    if (written)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    Q_EMIT changed();
}

}
