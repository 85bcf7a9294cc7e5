// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/namenumbers.h"

namespace paraply {

quint32 NameNumbers::taken(const QString &name)
{
    // That a name is held keeps its piece of memory from becoming another's.
    Met &met = m_met[size_t(reinterpret_cast<quintptr>(name.constData()) / sizeof(quintptr) % m_met.size())];
    if (met.number != kNone && met.name.constData() == name.constData() && met.name.size() == name.size())
        return met.number;
    quint32 number = known(name);
    if (number == kNone && !isFull()) {
        m_names.push_back(name);
        number = *m_numbers.insert(name, quint32(m_names.size() - 1));
    }
    met = {name, number};
    return number;
}

}
