// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/voice.h"

#include <QObject>

namespace paraply {

/// Says one text at a time aloud. Nothing is loaded before the first say(). Each is answered by began(), when sound comes, and by ended(), unless stop()
/// or another say() comes first. GUI thread.
class Speaker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// language: BCP 47
    virtual void say(const QString &text, const QString &language) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void began();
    void ended(paraply::Utterance utterance);
};

}
