// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <limits>
#include <vector>

namespace paraply {

/// Names of fields, files or places: few, in millions of records, so that a number stands for each of the first kMost; what a source that makes up names
/// brings beyond them has none. Single thread.
class NameNumbers {
public:
    static constexpr quint32 kNone = std::numeric_limits<quint32>::max();
    static constexpr size_t kMost = 4'000;

    /// The number of a name, a new one where it was never met; kNone when all are taken.
    quint32 taken(const QString &name);
    /// kNone: it has none.
    quint32 known(const QString &name) const { return m_numbers.value(name, kNone); }
    /// Until then, what has no number was never met.
    bool isFull() const { return m_names.size() >= kMost; }
    const QString &at(quint32 number) const { return m_names[number]; }

private:
    struct Met {
        QString name;
        quint32 number = kNone;
    };

    std::vector<QString> m_names;
    QHash<QString, quint32> m_numbers;
    std::array<Met, 256> m_met;   ///< the names met last, each by where it lies in memory: most come again and again as the same piece
};

}
