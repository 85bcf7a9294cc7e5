// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <vector>

namespace paraply {

/// How one list of rows becomes another, with as few rows touched as keep their order. Keys are unique within a list; lists that
/// have little in common are exchanged from the first difference on.
struct RowSteps {
    struct Range {
        int first = 0, count = 0;
        bool operator==(const Range &) const = default;
    };
    std::vector<Range> removed;    ///< of the list before, the last range first
    std::vector<Range> inserted;   ///< of the list after, the first range first, once `removed` is gone

    static RowSteps between(const QStringList &before, const QStringList &after);
};

}
