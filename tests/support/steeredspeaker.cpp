// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/steeredspeaker.h"

namespace paraply {

void SteeredSpeaker::say(const QString &text, const QString &language)
{
    m_said << language + QStringLiteral(": ") + text;
    set(true);
}

void SteeredSpeaker::stop()
{
    set(false);
}

bool SteeredSpeaker::begin()
{
    if (m_isSaying)
        Q_EMIT began();
    return m_isSaying;
}

bool SteeredSpeaker::end(Utterance utterance)
{
    const bool was = m_isSaying;
    set(false);
    if (was)
        Q_EMIT ended(utterance);
    return was;
}

void SteeredSpeaker::forget()
{
    m_said.clear();
    set(false);
}

void SteeredSpeaker::set(bool saying)
{
    m_isSaying = saying;
    Q_EMIT changed();
}

}
