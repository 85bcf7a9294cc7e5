// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/savedprinter.h"

#include "app/appsession.h"
#include "app/speech.h"
#include "exchange/pdfpages.h"

namespace paraply {

namespace {

constexpr double kBetweenMm = 3;

}

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
    AppSession &session = *AppSession::current();
    const auto bytes = document(session.saved()->rows(), session.regionName(), session.now().date());
    if (bytes)
        offer(tr("Paraply saved", "a file's name"), QStringLiteral(".pdf"), *bytes);
    else
        fail(bytes.error(), QString());
}

void SavedPrinter::wrote(const QString &path)
{
    AppSession::current()->openFile(path);
}

}
