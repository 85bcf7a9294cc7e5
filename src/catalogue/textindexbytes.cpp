// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/textindex.h"

#include "catalogue/rowlist.h"

#include <cstring>

namespace paraply {

namespace {

template <typename Values>
void appendValues(QByteArray &bytes, const Values &values)
{
    const quint32 count = quint32(values.size());
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(*values.data())));
}

/// Takes what appendValues put there; false when the bytes are too few.
template <typename Values>
bool takeValues(std::span<const char> &bytes, Values &values)
{
    quint32 count = 0;
    if (bytes.size() < sizeof count)
        return false;
    std::memcpy(&count, bytes.data(), sizeof count);
    bytes = bytes.subspan(sizeof count);
    if (bytes.size() / sizeof(*values.data()) < count)
        return false;
    values.resize(count);
    if (count > 0)
        std::memcpy(values.data(), bytes.data(), count * sizeof(*values.data()));
    bytes = bytes.subspan(count * sizeof(*values.data()));
    return true;
}

}

void TextIndex::appendTo(QByteArray &bytes) const
{
    appendValues(bytes, m_letters);
    appendValues(bytes, m_ends);
    appendValues(bytes, m_listEnds);
    appendValues(bytes, m_postings);
}

bool TextIndex::readFrom(std::span<const char> bytes, std::size_t rows)
{
    const bool whole = takeValues(bytes, m_letters) && takeValues(bytes, m_ends) && takeValues(bytes, m_listEnds)
        && takeValues(bytes, m_postings) && bytes.empty();
    if (whole && isSound(rows))
        return true;
    *this = {};
    return false;
}

bool TextIndex::isSound(std::size_t rows) const
{
    if (m_listEnds.size() != 2 * m_ends.size() || m_letters.size() != (m_ends.empty() ? 0 : m_ends.back() + std::size_t(1)))
        return false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        // No word is empty, none holds the NUL that ends it, and each is after the one before.
        if (m_ends[i] <= begin || m_ends[i] >= m_letters.size() || m_letters.find(u'\0', begin) != m_ends[i])
            return false;
        if (i > 0 && word(i) <= word(i - 1))
            return false;
        begin = m_ends[i] + std::size_t(1);
    }
    std::size_t listBegin = 0;
    for (std::size_t list = 0; list < m_listEnds.size(); ++list) {
        if (m_listEnds[list] < listBegin || m_listEnds[list] > m_postings.size() || !isSoundRowList(postings(list), rows))
            return false;
        listBegin = m_listEnds[list];
    }
    return listBegin == m_postings.size();
}

}
