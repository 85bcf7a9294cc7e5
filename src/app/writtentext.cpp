// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/writtentext.h"

#include "app/appsession.h"

#include <QGuiApplication>
#include <QMetaMethod>
#include <QMetaProperty>

namespace paraply {

WrittenText::WrittenText(AppSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session.finder(), &Finder::filtersChanged, this, [this] { Q_EMIT shown(m_session.finder()->text()); });
    connect(session.saved(), &KeptList::changed, this, &WrittenText::tellKept);
    connect(session.reports(), &KeptList::changed, this, &WrittenText::tellKept);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, &WrittenText::follow);
}

void WrittenText::tellKept()
{
    QStringList texts;
    for (const SavedService &saved : m_session.saved()->saved())
        texts << saved.note;
    for (const ErrorReport &report : m_session.reports()->reports())
        texts << report.words;
    texts.removeAll(QString());
    if (!texts.isEmpty())
        Q_EMIT shown(texts.join(u'\n'));
}

// Whatever is written in: a note, a report, a place.
void WrittenText::follow(QObject *field)
{
    disconnect(m_typing);
    const int text = field ? field->metaObject()->indexOfProperty("text") : -1;
    if (text < 0 || !field->metaObject()->property(text).hasNotifySignal())
        return;
    const QMetaMethod told = staticMetaObject.method(staticMetaObject.indexOfSlot("tellField()"));
    m_typing = connect(field, field->metaObject()->property(text).notifySignal(), this, told);
    tellField();
}

void WrittenText::tellField()
{
    if (const QObject *const field = QGuiApplication::focusObject())
        Q_EMIT shown(field->property("text").toString());
}

}
