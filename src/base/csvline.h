// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace paraply {

enum class CsvSafety : unsigned char {
    Exact,         ///< what is read back is what was given
    FormulaSafe    ///< for people: what a spreadsheet would compute gets an apostrophe in front
};

/// One record of CSV by RFC 4180: UTF-8, comma, quotes where they are needed, CRLF at its end.
QByteArray csvLine(std::span<const QString> cells, CsvSafety safety = CsvSafety::Exact);
/// The same, behind what is there.
void appendCsvLine(QByteArray &bytes, std::span<const QString> cells, CsvSafety safety = CsvSafety::Exact);

}
