// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQmlEngine>
#include <QQuickItem>

#include <memory>

namespace paraply {

/// One list of QML with an engine of its own, to be put into a window and moved. GUI thread.
class BenchList {
public:
    /// The list's own source; ends the program when it cannot be made.
    explicit BenchList(const QByteArray &qml);

    QQuickItem *item() const { return m_item.get(); }
    /// Moves it on by `step` px, as a finger would.
    void move(double step);
    bool hasMoved() const { return m_moved; }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_item;
    bool m_moved = false;
};

}
