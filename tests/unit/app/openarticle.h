// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/guide.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace paraply {

/// The whole program in a window of a phone, with a Swedish page of so many paragraphs open. The program speaks English.
class OpenArticle : public QObject {
    Q_OBJECT
public:
    explicit OpenArticle(int paragraphs = 1);

    AppSession &session() { return m_guide.session(); }
    QQuickWindow &window() { return *m_guide.window(); }
    /// The item of that name that is seen; null when there is none.
    QQuickItem *seen(const QString &name);
    void press(const QString &name);
    /// What the button that reads aloud has said, in order; begins with what it says on the page that was opened.
    const QStringList &buttonTexts() const { return m_texts; }

private Q_SLOTS:
    void noteText();

private:
    QTemporaryDir m_folder;
    Guide m_guide;
    QStringList m_texts;
};

/// Turns the event loop until the condition holds; false after a minute.
bool isReached(const std::function<bool()> &condition);

}
