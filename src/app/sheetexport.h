// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/fileexport.h"
#include "exchange/countyreport.h"

namespace paraply {

/// The county overview as files. GUI thread.
class SheetExport : public paraply::FileExport {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("CountyOverview.sheet")
public:
    using FileExport::FileExport;

    /// As a sheet, in words of the language of now, for a spreadsheet to open.
    void write(const Coverage &coverage, const Region &region);
    /// On paper (PDF). Laid out here, which takes a blink.
    void print(const CountyReport &report);
};

}
