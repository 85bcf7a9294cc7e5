// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/guide.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace paraply {

/// The whole program in a window of a phone, with a Swedish page open. The program speaks English.
class OpenArticle {
public:
    OpenArticle();

    AppSession &session() { return m_guide.session(); }
    QQuickWindow &window() { return *m_guide.window(); }
    /// The item of that name that is seen; null when there is none.
    QQuickItem *seen(const QString &name);
    void press(const QString &name);
    /// What the button that reads aloud says.
    QString buttonText();

private:
    QTemporaryDir m_folder;
    Guide m_guide;
};

/// Turns the event loop until the condition holds; false after twenty seconds.
bool isReached(const std::function<bool()> &condition);

}
