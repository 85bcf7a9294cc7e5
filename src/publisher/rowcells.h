// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace paraply {

/// The cells of one row, one behind the other in a piece of memory that is the row's own. A view of a cell is good until the row is changed, moved
/// or gone. A value.
class RowCells {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;   // it gives values, not references
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = const std::string_view *;
        using reference = std::string_view;

        Iterator() = default;
        std::string_view operator*() const { return (*m_cells)[m_at]; }
        Iterator &operator++() { return ++m_at, *this; }
        Iterator operator++(int) { return std::exchange(*this, Iterator(*m_cells, m_at + 1)); }
        bool operator==(const Iterator &) const = default;

    private:
        friend class RowCells;
        Iterator(const RowCells &cells, size_t at) : m_cells(&cells), m_at(at) { }
        const RowCells *m_cells = nullptr;
        size_t m_at = 0;
    };

    size_t size() const { return m_ends.size(); }
    /// Bytes of all cells.
    size_t length() const { return m_text.size(); }
    std::string_view operator[](size_t cell) const { return std::string_view(m_text).substr(beginOf(cell), m_ends[cell] - beginOf(cell)); }
    std::string_view front() const { return (*this)[0]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }
    /// The cells from that one on, none where there are not as many.
    Iterator from(size_t cell) const { return {*this, std::min(cell, size())}; }

    void reserve(size_t cells, size_t length) { m_ends.reserve(cells), m_text.reserve(length); }
    /// Adds to the cell that is open: the one behind the last.
    void append(std::string_view text) { m_text += text; }
    void append(char letter) { m_text += letter; }
    size_t openLength() const { return m_text.size() - beginOf(size()); }
    /// The open cell is whole.
    void close() { m_ends.push_back(m_text.size()); }
    /// The last cell is open again.
    void reopen() { m_ends.pop_back(); }
    /// Leaves the cell empty.
    void clear(size_t cell);

private:
    size_t beginOf(size_t cell) const { return cell == 0 ? 0 : m_ends[cell - 1]; }

    std::string m_text;
    std::vector<size_t> m_ends;
};

inline void RowCells::clear(size_t cell)
{
    const size_t length = (*this)[cell].size();
    m_text.erase(beginOf(cell), length);
    for (size_t i = cell; i < m_ends.size(); ++i)
        m_ends[i] -= length;
}

}
