// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/keyindex.h"

namespace paraply {

void KeyIndex::add(quint32 hash, quint32 record)
{
    if (m_entries.size() >= m_last.size())
        widen();
    quint32 &last = m_last[hash & (m_last.size() - 1)];
    m_entries.push_back({hash, record, last});
    last = quint32(m_entries.size());
}

void KeyIndex::widen()
{
    constexpr size_t kFewest = 1024;
    m_last.assign(m_last.empty() ? kFewest : m_last.size() * 2, 0);
    for (quint32 i = 0; i < m_entries.size(); ++i) {
        quint32 &last = m_last[m_entries[i].hash & (m_last.size() - 1)];
        m_entries[i].former = last;
        last = i + 1;
    }
}

}
