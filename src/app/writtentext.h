// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QString>

namespace paraply {

class AppSession;

/// What the user of this device writes, in whatever letters: while it is typed in any field, and what was kept of it (words searched for, notes,
/// reports). Tells of it, so that its letters are there before it is drawn. GUI thread.
class WrittenText : public QObject {
    Q_OBJECT
public:
    /// The session must outlive this.
    explicit WrittenText(AppSession &session, QObject *parent = nullptr);

Q_SIGNALS:
    void shown(const QString &text);

private Q_SLOTS:
    void tellField();

private:
    void tellKept();
    void follow(QObject *field);

    AppSession &m_session;
    QMetaObject::Connection m_typing;
};

}
