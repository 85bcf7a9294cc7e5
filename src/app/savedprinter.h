// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/fileexport.h"
#include "app/savedrow.h"

namespace paraply {

/// The saved list on paper: a PDF document, opened when it is there. GUI thread.
class SavedPrinter : public paraply::FileExport {
    Q_OBJECT
    QML_ELEMENT
public:
    using FileExport::FileExport;

    Q_INVOKABLE void print();

    /// A4 pages with everything the rows say.
    static Result<QByteArray> document(const std::vector<SavedRow> &rows, const QString &region, QDate day);

protected:
    void wrote(const QString &path) override;
};

}
