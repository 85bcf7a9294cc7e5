// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/speaker.h"

#include <QThread>

#include <atomic>

namespace paraply {

class VoiceBooth;

/// Speaks with a voice of the system, on a thread of its own: to find one may take seconds.
class SystemSpeaker final : public Speaker {
    Q_OBJECT
public:
    using Speaker::Speaker;
    ~SystemSpeaker() override;

    void say(const QString &text, const QString &language) override;
    void stop() override;

private:
    friend class VoiceBooth;

    QThread m_thread;
    VoiceBooth *m_booth = nullptr;   // lives on the thread
    std::atomic<int> m_wanted = 0;   // the text that is wanted now; 0: none
    int m_last = 0;
};

}
