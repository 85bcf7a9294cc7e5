// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/csvtext.h"

namespace paraply {

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
        cell(text);
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

void CsvText::cell(std::string_view text)
{
    const auto isAny = [](std::string_view letters, char c) { return letters.find(c) != std::string_view::npos; };
    std::string guarded;
    if (m_style.isForReading && !text.empty() && isAny("=+-@\t\r", text.front())) {
        guarded = '\'' + std::string(text);
        text = guarded;
    }
    // The header tells comma from semicolon: neither may stand in it bare.
    const char special[] = {'"', '\r', '\n', m_style.separator, m_isHeader ? ';' : '"', m_isHeader ? ',' : '"'};
    if (text.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos) {
        m_bytes.append(text.data(), qsizetype(text.size()));
        return;
    }
    m_bytes += '"';
    for (const char c : text) {
        if (c == '"')
            m_bytes += '"';
        m_bytes += c;
    }
    m_bytes += '"';
}

}
