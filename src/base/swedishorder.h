// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCollator>
#include <QString>

#include <optional>

namespace paraply {

/// The order of swedishCollator(), without asking it where the letters of the Swedish alphabet, spaces and hyphens alone decide: to open a
/// collation takes longer than to sort a county's places, and a megabyte and a half of memory. One per thread.
class SwedishOrder {
public:
    /// Less than, equal to or greater than 0, as `a` stands before, with or after `b`.
    int compare(const QString &a, const QString &b);

private:
    std::optional<QCollator> m_collator;   // once something else is in a text
};

}
