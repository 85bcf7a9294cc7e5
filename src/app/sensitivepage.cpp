// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/sensitivepage.h"

namespace paraply {

void SensitivePage::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    s_active += active ? 1 : -1;
    Q_EMIT activeChanged();
}

}
