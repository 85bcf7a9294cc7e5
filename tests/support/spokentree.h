// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QQuickWindow;

namespace paraply {

/// A window as assistive technology gets it: the tree that Qt hands to AT-SPI, walked in process. GUI thread.
class SpokenTree {
public:
    /// Makes Qt fill the tree, as it does when a reader is there; call it before the window is made.
    static void listen();

    explicit SpokenTree(QQuickWindow *window) : m_window(window) { }
    /// What can be reached: "button 'Back' 48x48", in reading order.
    QStringList controls() const;
    /// What is wrong: a control without a name, one that does nothing, or one smaller than `target` in either direction.
    QStringList complaints(int target) const;

private:
    QQuickWindow *m_window;
};

}
