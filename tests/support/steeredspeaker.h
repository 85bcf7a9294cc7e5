// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/speaker.h"

#include <QStringList>

namespace paraply {

/// A speaker that makes no sound: what it is asked to say is written down, and a test tells it what comes of it. GUI thread.
class SteeredSpeaker final : public Speaker {
    Q_OBJECT
public:
    using Speaker::Speaker;

    void say(const QString &text, const QString &language) override;
    void stop() override;
    /// Sound comes; false when nothing is to be said.
    bool begin();
    /// What was to be said ends; false when nothing is to be said.
    bool end(Utterance utterance);

    /// All that it was asked to say since the last forget(), as "sv: Hej".
    const QStringList &said() const { return m_said; }
    bool isSaying() const { return m_isSaying; }
    void forget();

Q_SIGNALS:
    void changed();

private:
    void set(bool saying);

    QStringList m_said;
    bool m_isSaying = false;
};

}
