// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <limits>
#include <map>
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
    QByteArrayView packed(const std::map<QString, QString> &fields);
    std::map<QString, QString> unpacked(QByteArrayView bytes) const;

private:
    quint32 taken(const QString &name);

    std::string m_packed;
    std::vector<QString> m_names;
    QHash<QString, quint32> m_numbers;
};

}
