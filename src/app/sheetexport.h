// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/jobqueue.h"
#include "exchange/countyreport.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// Writes what is shown as files into the user's downloads, on a thread of its own, and says where. GUI thread.
class SheetExport : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("CountyOverview.sheet")
public:
    using QObject::QObject;

    /// Where the last file is, or why there is none; empty before.
    const QString &text() const { return m_text; }
    bool hasFailed() const { return m_hasFailed; }
    /// The overview as a sheet, in words of the language of now, for a spreadsheet to open.
    void write(const Coverage &coverage, const Region &region);
    /// The overview on paper (PDF). Laid out here, which takes a blink; written on the other thread.
    void print(const CountyReport &report);

Q_SIGNALS:
    void changed();

private:
    void save(const QString &name, const QString &extension, const QByteArray &bytes);
    void tell(const QString &path, const Result<void> &written);

    QString m_text;
    bool m_hasFailed = false;
    JobQueue m_jobs;   // waited for before the rest goes
};

}
