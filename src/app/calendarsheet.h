// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/fileexport.h"
#include "app/jobqueue.h"
#include "app/placedservice.h"
#include "app/rowmodel.h"
#include "exchange/calendar.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

/// One of the next times a service opens.
struct OpeningRow {
    QString key, dayText, hoursText, name;
    bool operator==(const OpeningRow &) const = default;
    static std::span<const Column<OpeningRow>> columns();
};

/// What of a service can be put into the device's calendar: one of its next times, or all of them for a year. The file is written by a
/// job into a folder that only this user can read, and handed to the system; when no program takes it, `said` tells so, and it is
/// offered as a file.
class CalendarSheet : public paraply::PlacedService {
    Q_OBJECT
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed FINAL)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged FINAL)
    Q_PROPERTY(paraply::FileExport *file READ file CONSTANT FINAL)
    Q_PROPERTY(paraply::RowModel *openings READ openings CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit CalendarSheet(QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    const QString &noteText() const { return m_noteText; }
    const QString &said() const { return m_said; }
    FileExport *file() { return &m_file; }
    RowModel *openings() { return &m_rows; }

    /// One of `openings`.
    Q_INVOKABLE void addOpening(const QString &key);
    Q_INVOKABLE void addAll();

    /// Whether a calendar is of any use: some time is known, and it is not simply open always.
    static bool isUseful(const Service &service, const Region &region, QDate today);
    static QString dayOf(const Opening &opening);
    static QString hoursOf(const Opening &opening);

Q_SIGNALS:
    void saidChanged();

protected:
    void clear() override { m_next.clear(); }
    Status::Value tell(const Service &service) override;

private:
    CalendarWords words() const;
    void hand(const QByteArray &calendar);
    void open(const Result<QString> &file, const QByteArray &calendar);
    void say(const QString &what);

    QString m_name, m_noteText, m_said;
    Service m_service;
    std::vector<Opening> m_next;
    RowList<OpeningRow> m_rows;
    FileExport m_file;
    JobQueue m_jobs;   // last: it waits for its job, which uses the others
};

}
