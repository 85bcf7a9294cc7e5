// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/jobqueue.h"
#include "app/savedrow.h"
#include "base/result.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// Puts the saved list on paper: a PDF document in the user's folder for documents, opened when it is there.
class SavedPrinter : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit SavedPrinter(QObject *parent = nullptr);

    /// Where the document is, or why there is none; empty before the first.
    const QString &said() const { return m_said; }
    /// Answered by changed(): the file is written by another thread.
    Q_INVOKABLE void print();

    /// A4 pages with everything the rows say.
    static Result<QByteArray> document(const std::vector<SavedRow> &rows, const QString &region, QDate day);

Q_SIGNALS:
    void changed();

private:
    void tell(const QString &path, bool written);

    AppSession *m_session;
    QString m_said;
    JobQueue m_jobs;   // joined before the rest goes
};

}
