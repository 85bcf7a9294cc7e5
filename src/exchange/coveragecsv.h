// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/coverage.h"

#include <QByteArray>

#include <functional>

namespace paraply {

/// How an overview is told as a sheet: whose words, and for whom.
struct CoverageSheet {
    QStringList header;                              ///< nine names: area, stage, kind, named, generic, statutory, age unknown, children, named per 1 000
    std::function<QString(LifeStage)> stage;
    std::function<QString(std::optional<Kind>)> kind;   ///< nothing: every kind together
    char separator = ',';
    bool byteOrderMark = false;                      ///< for spreadsheets that else take it for an older encoding
};

/// One line for each area, stage and kind, nought included, and one for every kind together; RFC 4180 in UTF-8. The region and the
/// country come last. A cell is empty where a number is not known. Decimals have a point.
QByteArray coverageAsCsv(const Coverage &coverage, const CoverageSheet &sheet);

}
