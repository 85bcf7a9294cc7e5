// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/jobqueue.h"
#include "base/result.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace paraply {

/// A file that the guide has made and gives away: held until it is said where it goes, written by a thread of its own, over another one
/// only when the user was asked about that very file, and then it is told where it lies. GUI thread.
class FileExport : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY offered FINAL)
    Q_PROPERTY(QUrl suggestion READ suggestion NOTIFY offered FINAL)
    Q_PROPERTY(QString suffix READ suffix NOTIFY offered FINAL)
    Q_PROPERTY(QString takenName READ takenName NOTIFY taken FINAL)
    Q_PROPERTY(QString freeName READ freeName NOTIFY taken FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("of those who make files")
public:
    using QObject::QObject;

    /// Where the last file lies, or why there is none; empty before.
    const QString &text() const { return m_text; }
    bool hasFailed() const { return m_hasFailed; }
    /// Its folder can be asked for.
    bool canShow() const { return !m_written.isEmpty(); }
    /// The user's downloads.
    QUrl folder() const;
    /// A name there that is free.
    QUrl suggestion() const;
    /// ".pdf"
    const QString &suffix() const { return m_suffix; }
    /// The name that was asked for and is another file's, and a free one beside it; empty before taken().
    QString takenName() const;
    QString freeName() const;

    /// Answered by offered(): whoever hears it calls one of the next two, or none when the user wants no file after all.
    void offer(const QString &name, const QString &suffix, const QByteArray &bytes);
    /// Where a dialog says; an ending that is missing is added. Answered by changed(), or by taken() when a file of that name is there.
    Q_INVOKABLE void saveAs(const QUrl &file);
    /// Two answers to taken(): in the place of the file that is there, in one step; or beside it. No answer: nothing is written.
    Q_INVOKABLE void replace();
    Q_INVOKABLE void saveBeside();
    /// Into the downloads.
    Q_INVOKABLE void save();
    /// Opens the folder of the last file in the system's own program.
    Q_INVOKABLE void showFolder();

Q_SIGNALS:
    void changed();
    void offered();
    void taken();   ///< the user is to be asked

protected:
    void fail(const Error &error, const QString &path);
    /// A file was written; it is told of.
    virtual void wrote(const QString &) { }

private:
    QString downloads() const;
    void write(const QString &folder, const QString &name);
    void put(const std::function<QString()> &path);
    void tell(const QString &path, const Result<void> &written);

    QString m_name, m_suffix, m_text, m_written;
    QString m_taken;   ///< a path; empty when nothing is to be asked
    QByteArray m_bytes;
    bool m_hasFailed = false;
    JobQueue m_jobs;   // waited for before the rest goes
};

}
