// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "benchlist.h"

#include "app/appsession.h"
#include "app/iconprovider.h"

#include <QQmlComponent>

namespace paraply {

BenchList::BenchList(const QByteArray &qml)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("icon"), new IconProvider(IconProvider::Family::Icon));
    m_engine.addImageProvider(QStringLiteral("art"), new IconProvider(IconProvider::Family::Art));
    QQmlComponent component(&m_engine);
    component.setData(qml, QUrl(QStringLiteral("qrc:/qt/qml/Paraply/Ui/Bench.qml")));
    m_item.reset(qobject_cast<QQuickItem *>(component.create()));
    if (!m_item)
        qFatal("%ls", qUtf16Printable(component.errorString()));
    // A list of ours that nobody has touched yet keeps its place.
    AppSession::current()->view()->endReturn();
}

void BenchList::move(double step)
{
    const double before = m_item->property("contentY").toDouble();
    m_item->setProperty("contentY", before + step);
    m_moved = m_moved || m_item->property("contentY").toDouble() > before;
}

}
