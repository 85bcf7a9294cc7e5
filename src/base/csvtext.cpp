// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "base/csvtext.h"

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
    const char special[] = {'"', '\r', '\n', separator, isHeader ? ';' : '"', isHeader ? ',' : '"'};
    return text.find_first_of(std::string_view(special, sizeof special)) != std::string_view::npos;
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
    while (isQuoted && utf8.find('"') != std::string_view::npos) {
        const size_t quote = utf8.find('"') + 1;
        bytes.append(utf8.data(), qsizetype(quote)).append('"');
        utf8.remove_prefix(quote);
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
