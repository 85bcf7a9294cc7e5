// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvtext.h"

#include <algorithm>
#include <string>
#include <utility>

namespace paraply {

namespace {

bool isAny(std::string_view letters, char c)
{
    return letters.find(c) != std::string_view::npos;
}

bool needsQuotes(std::string_view text, char separator, bool isHeader)
{
    return std::any_of(text.begin(), text.end(), [separator, isHeader](char c) {
        return c == '"' || c == '\r' || c == '\n' || c == separator || (isHeader && (c == ';' || c == ','));
    });
}

}

void appendCsvCell(QByteArray &bytes, std::string_view utf8, const CsvStyle &style, CsvCell cell)
{
    if (utf8.empty())
        return;
    const bool isFormula = style.isForReading && isAny("=+-@\t\r", utf8.front());
    const bool isQuoted = cell == CsvCell::Quoted || needsQuotes(utf8, style.separator, cell == CsvCell::Header);
    if (isQuoted)
        bytes += '"';
    if (isFormula)
        bytes += '\'';
    for (size_t quote = isQuoted ? utf8.find('"') : std::string_view::npos; quote != std::string_view::npos; quote = utf8.find('"')) {
        bytes.append(utf8.data(), qsizetype(quote + 1)).append('"');
        utf8.remove_prefix(quote + 1);
    }
    bytes.append(utf8.data(), qsizetype(utf8.size()));
    if (isQuoted)
        bytes += '"';
}

CsvText::CsvText(const CsvStyle &style) : m_style(style)
{
    if (style.byteOrderMark)
        m_bytes = "\xEF\xBB\xBF";
}

void CsvText::row(const std::vector<std::string_view> &cells)
{
    bool isFirst = true;
    for (const std::string_view text : cells) {
        if (!std::exchange(isFirst, false))
            m_bytes += m_style.separator;
        appendCsvCell(m_bytes, text, m_style, m_isHeader ? CsvCell::Header : CsvCell::Plain);
    }
    m_bytes += m_style.carriageReturns ? "\r\n" : "\n";
    m_isHeader = false;
}

void CsvText::row(const QStringList &cells)
{
    std::vector<std::string> texts;
    for (const QString &text : cells)
        texts.push_back(text.toStdString());
    row(std::vector<std::string_view>(texts.begin(), texts.end()));
}

}
