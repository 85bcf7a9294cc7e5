// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/messagelog.h"

#include <QMutex>

namespace paraply {

namespace {

// Qt's handler is one for the whole process and is called from any thread.
QBasicMutex s_mutex;
QStringList s_complaints;
QtMessageHandler s_former = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        const QMutexLocker lock(&s_mutex);
        s_complaints << (context.file ? QStringLiteral("%1:%2: %3").arg(QString::fromUtf8(context.file)).arg(context.line).arg(message) : message);
    }
    if (s_former)
        s_former(type, context, message);
}

}

MessageLog::MessageLog()
{
    s_complaints.clear();
    s_former = qInstallMessageHandler(collect);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(s_former);
    s_former = nullptr;
}

QStringList MessageLog::complaints() const
{
    const QMutexLocker lock(&s_mutex);
    return s_complaints;
}

}
