// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/steeredposition.h"

#include <utility>

namespace paraply {

void SteeredPosition::find()
{
    ++m_requests;
    m_waiting = true;
    Q_EMIT asked();
}

bool SteeredPosition::answer(Position position)
{
    const bool waited = std::exchange(m_waiting, false);
    if (waited)
        Q_EMIT found(position);
    return waited;
}

bool SteeredPosition::answer(Miss miss)
{
    const bool waited = std::exchange(m_waiting, false);
    if (waited)
        Q_EMIT missed(miss);
    return waited;
}

void SteeredPosition::forget()
{
    m_requests = 0;
    m_waiting = false;
    Q_EMIT asked();
}

}
