// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

namespace paraply {

/// Says that a minute has passed, to all whose words tell of the time. GUI thread.
class Minutes : public QObject {
    Q_OBJECT
public:
    explicit Minutes(QObject *parent = nullptr) : QObject(parent)
    {
        connect(&m_timer, &QTimer::timeout, this, &Minutes::passed);
        m_timer.start(60 * 1000);
    }

Q_SIGNALS:
    void passed();

private:
    QTimer m_timer;
};

}
