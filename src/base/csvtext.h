// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string_view>
#include <vector>

namespace paraply {

/// How a CSV file is written. What is read back are the same cells, but where it is for people alone.
struct CsvStyle {
    char separator = ',';
    bool byteOrderMark = false;     ///< for spreadsheets that else take it for an older encoding
    bool carriageReturns = true;    ///< CRLF, as RFC 4180 says
    bool isForReading = false;      ///< for people alone: what a spreadsheet would reckon with ("=", "+46", "-", "@") gets an apostrophe
};

/// Builds CSV (RFC 4180, UTF-8), row by row; the first one is the header.
class CsvText {
public:
    explicit CsvText(const CsvStyle &style);
    void row(const std::vector<std::string_view> &cells);
    void row(const QStringList &cells);
    const QByteArray &bytes() const { return m_bytes; }

private:
    CsvStyle m_style;
    bool m_isHeader = true;
    QByteArray m_bytes;
};

enum class CsvCell : unsigned char {
    Plain,     ///< quoted where it must be
    Header,    ///< neither comma nor semicolon stands in it bare, which tell readers what parts the cells
    Quoted     ///< whatever it holds
};

/// One cell, without what parts it from others.
void appendCsvCell(QByteArray &bytes, std::string_view utf8, const CsvStyle &style, CsvCell cell = CsvCell::Plain);

}
