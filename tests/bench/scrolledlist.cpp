// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "scrolledlist.h"

#include "app/appsession.h"
#include "app/iconprovider.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickRenderTarget>

namespace paraply {

ScrolledList::ScrolledList(const QByteArray &qml)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
    m_engine.addImageProvider(QStringLiteral("art"), new IconProvider(IconProvider::Family::Art));
    QQmlComponent component(&m_engine);
    component.setData(qml, QUrl(QStringLiteral("qrc:/qt/qml/Paraply/Ui/Bench.qml")));
    m_list.reset(qobject_cast<QQuickItem *>(component.create()));
    if (!m_list)
        qFatal("%ls", qUtf16Printable(component.errorString()));
    m_window.resize(m_picture.size());
    m_window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_picture));
    m_list->setParentItem(m_window.contentItem());
    // A list of ours that nobody has touched yet keeps its place.
    AppSession::current()->view()->endReturn();
    // Icons come from a thread of their own.
    for (int settle = 0; settle < 20; ++settle) {
        frame();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

ScrolledList::~ScrolledList()
{
    m_list.reset();
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
        const double before = m_list->property("contentY").toDouble();
        QElapsedTimer timer;
        timer.start();
        m_list->setProperty("contentY", before + step);
        frame();
        QCoreApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        m_moved = m_moved || m_list->property("contentY").toDouble() > before;
    }
    return times;
}

}
