// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "scrolledlist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickRenderTarget>

namespace paraply {

ScrolledList::ScrolledList(const QByteArray &qml) : m_list(qml)
{
    m_window.resize(m_picture.size());
    m_window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_picture));
    m_list.item()->setParentItem(m_window.contentItem());
    // Icons come from a thread of their own.
    for (int settle = 0; settle < 20; ++settle) {
        frame();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

double ScrolledList::frame()
{
    QElapsedTimer timer;
    timer.start();
    m_control.polishItems();
    m_control.beginFrame();
    m_control.sync();
    m_control.render();
    m_control.endFrame();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> ScrolledList::scroll(double step, int frames)
{
    std::vector<double> times;
    for (int number = 0; number < frames; ++number) {
        QElapsedTimer timer;
        timer.start();
        m_list.move(step);
        frame();
        QCoreApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

}
