// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace paraply {

/// Many short texts in one piece of memory, as UTF-8, by number. Appended while loading, then only read.
class TextPool {
public:
    std::size_t size() const { return m_ends.size(); }
    void append(std::string_view utf8)
    {
        m_bytes.insert(m_bytes.end(), utf8.begin(), utf8.end());
        m_ends.push_back(std::uint32_t(m_bytes.size()));
    }
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_bytes.data() + begin, m_ends[index] - begin};
    }
    QString text(std::size_t index) const
    {
        const std::string_view utf8 = (*this)[index];
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    std::size_t byteCount() const { return m_bytes.size() + m_ends.size() * sizeof(std::uint32_t); }

private:
    std::vector<char> m_bytes;
    std::vector<std::uint32_t> m_ends;
};

}
