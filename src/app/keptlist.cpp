// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/keptlist.h"

#include <utility>

namespace paraply {

int KeptList::indexOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (keyOf(row) == key)
            return row;
    }
    return -1;
}

void KeptList::tellEdit()
{
    renewRows();
    Q_EMIT edited();
}

void KeptList::remove(const QString &key)
{
    const int row = indexOf(key);
    if (row < 0)
        return;
    const QString name = nameOf(row);
    m_step = Step { key, name, row, take(row) };
    tellEdit();
}

void KeptList::move(int from, int to)
{
    const QString key = keyOf(from);
    const bool isMovedOn = m_step && !m_step->putBack && m_step->key == key;
    const Step step { key, nameOf(from), isMovedOn ? m_step->from : from, {} };
    m_step = step.from == to ? std::nullopt : std::optional(step);
    carry(from, to);
}

void KeptList::undo()
{
    const bool isThere = status() == Status::Ready || status() == Status::Empty;
    if (!m_step || !isThere)
        return;
    const Step step = *std::exchange(m_step, std::nullopt);
    const int row = indexOf(step.key);
    if (step.putBack) {
        step.putBack(std::min(step.from, count()));
        tellEdit();
    } else if (row >= 0) {
        carry(row, step.from);
    }
}

void KeptList::forgetUndo()
{
    if (std::exchange(m_step, std::nullopt))
        Q_EMIT changed();
}

}
