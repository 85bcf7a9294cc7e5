// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/recordfields.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <array>
#include <limits>
#include <string>
#include <vector>

namespace paraply {

/// The names of fields: few, in millions of records, so that a number stands for each of the first kMost; what a source that makes up names brings
/// beyond them is written out. Single thread.
class FieldNames {
public:
    static constexpr quint32 kNone = std::numeric_limits<quint32>::max();
    static constexpr size_t kMost = 4'000;

    /// kNone: it has none.
    quint32 known(const QString &name) const { return m_numbers.value(name, kNone); }
    /// Until then, what has no number was never packed.
    bool isFull() const { return m_names.size() >= kMost; }

    /// Fields as bytes, good until the next are packed, and back. Only bytes that this object has made.
    QByteArrayView packed(const RecordFields &fields);
    RecordFields unpacked(QByteArrayView bytes) const;

private:
    struct Met {
        QString name;
        quint32 number = kNone;
    };
    quint32 taken(const QString &name);
    quint32 numbered(const QString &name);

    std::string m_packed;
    std::vector<QString> m_names;
    QHash<QString, quint32> m_numbers;
    std::array<Met, 256> m_met;   ///< the names met last, each by where it lies in memory: most come again and again as the same piece
};

}
