// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/loosesheet.h"

#include <algorithm>

namespace paraply {

LooseSheet::LooseSheet(const QByteArray &bytes, const QString &file, Findings &findings) : m_reader(std::make_unique<CsvReader>(composed(bytes)))
{
    m_style = {.separator = m_reader->separator(), .byteOrderMark = bytes.startsWith("\xEF\xBB\xBF"), .carriageReturns = bytes.contains("\r\n")};
    if (const auto header = m_reader->next()) {
        m_columns.assign(header->cells.begin(), header->cells.end());
        while (const auto row = m_reader->next()) {
            Row &kept = m_rows.emplace_back(Row {row->row, row->cells});
            for (std::string_view &cell : kept.cells)
                cell = tidied(cell);
            m_columns.resize(std::max(m_columns.size(), kept.cells.size()));
        }
    }
    // Columns without a name and without a cell are what spreadsheets leave behind.
    const auto isEmptyColumn = [this](std::size_t column) {
        return m_columns[column].empty()
            && std::ranges::all_of(m_rows, [column](const Row &row) { return row.cells.size() <= column || row.cells[column].empty(); });
    };
    while (!m_columns.empty() && isEmptyColumn(m_columns.size() - 1))
        m_columns.pop_back();
    for (Row &row : m_rows)
        row.cells.resize(m_columns.size());
    if (m_reader->problem())
        findings.add(findingOf(*m_reader->problem(), file));
}

int LooseSheet::find(std::string_view column, int occurrence) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] == column && occurrence-- == 0)
            return int(i);
    }
    return -1;
}

std::string_view LooseSheet::tidied(std::string_view cell)
{
    if (cell.find('\r') == std::string_view::npos)
        return cell;
    std::string &text = m_tidied.emplace_back(cell);
    std::erase(text, '\r');
    return text;
}

}
