// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QUtf8StringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace paraply {

/// Lets a hash map keyed by std::string be asked without making one.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

inline std::string_view viewOf(QUtf8StringView utf8)
{
    return {utf8.data(), std::size_t(utf8.size())};
}

/// Gives every distinct text a number, in the order of their coming.
class Numbering {
public:
    std::uint32_t of(std::string_view utf8)
    {
        if (const auto known = m_numbers.find(utf8); known != m_numbers.end())
            return known->second;
        const auto number = std::uint32_t(m_texts.size());
        m_numbers.emplace(utf8, number);
        m_texts.push_back(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
        return number;
    }
    const std::vector<QString> &texts() const { return m_texts; }

private:
    TextMap<std::uint32_t> m_numbers;
    std::vector<QString> m_texts;
};

}
