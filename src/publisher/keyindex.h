// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <vector>

namespace paraply {

/// Which records bear a key, by a hash of it; a record may bear several, and several records one. Some sixteen bytes for each. Single thread.
class KeyIndex {
public:
    void add(quint32 hash, quint32 record);

    /// The records of a hash, the one added last first, until `visit` says true; whether it did. Other keys may have that hash: whoever asks looks
    /// at the records.
    template <typename Visit>
    bool find(quint32 hash, Visit visit) const
    {
        for (quint32 at = m_last.empty() ? 0 : m_last[hash & (m_last.size() - 1)]; at != 0; at = m_entries[at - 1].former) {
            const Entry &entry = m_entries[at - 1];
            if (entry.hash == hash && visit(entry.record))
                return true;
        }
        return false;
    }

private:
    struct Entry {
        quint32 hash, record, former;   ///< former: the place, from 1, of the entry before in the same drawer; 0: none
    };
    void widen();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_last;   ///< by the last bits of a hash: the place, from 1, of the newest entry in that drawer; 0: none
};

}
