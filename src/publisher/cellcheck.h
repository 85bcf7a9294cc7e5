// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/table.h"

#include <string>
#include <unordered_set>

namespace paraply {

/// Opening hours that were read and are good: sheets repeat few texts many times. Bounded; single thread.
class GoodHours {
public:
    bool contains(std::string_view text) const { return m_texts.contains(text); }
    void add(std::string_view text);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_set<std::string, Hash, std::equal_to<>> m_texts;
};

/// Checks every cell of a sheet for itself: filled where it must be, and of its column's type. In services.csv the later rows of a
/// service may leave empty what does not concern the place.
void checkCells(const Table &table, Findings &findings, GoodHours &known);
void checkCells(const Table &table, Findings &findings);

}
