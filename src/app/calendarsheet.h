// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/jobqueue.h"
#include "app/rowmodel.h"
#include "exchange/calendar.h"

#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// One of the next times a service opens.
struct OpeningRow {
    QString key, dayText, hoursText, name;
    static std::span<const Column<OpeningRow>> columns();
};

/// What of a service can be put into the device's calendar: one of its next times, or all of them for a year. The file is written by a
/// job into a folder that only this user can read, and handed to the system; when no program takes it, it is saved where downloads
/// lie, and `said` tells where.
class CalendarSheet : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString serviceId READ serviceId WRITE setServiceId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString locationId READ locationId WRITE setLocationId NOTIFY targetChanged FINAL)
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed FINAL)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged FINAL)
    Q_PROPERTY(paraply::RowModel *openings READ openings CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit CalendarSheet(QObject *parent = nullptr);

    const QString &serviceId() const { return m_serviceId; }
    void setServiceId(const QString &id);
    /// Sessions elsewhere are left out. Empty: all of them.
    const QString &locationId() const { return m_locationId; }
    void setLocationId(const QString &id);
    Status::Value status() const { return m_status; }
    const QString &name() const { return m_name; }
    const QString &noteText() const { return m_noteText; }
    const QString &said() const { return m_said; }
    RowModel *openings() { return &m_rows; }

    /// One of `openings`.
    Q_INVOKABLE void addOpening(const QString &key);
    Q_INVOKABLE void addAll();

    /// Whether a calendar is of any use: some time is known, and it is not simply open always.
    static bool isUseful(const Service &service, const Region &region, QDate today);
    /// The service without its sessions at other places.
    static Service at(Service service, const QString &location);
    static QString dayOf(const Opening &opening);
    static QString hoursOf(const Opening &opening);

Q_SIGNALS:
    void targetChanged();
    void changed();
    void saidChanged();

private:
    void renew();
    void tell(const Service &service);
    CalendarWords words() const;
    void hand(const QByteArray &calendar);
    void open(const Result<QString> &file, const QByteArray &calendar);
    void say(const QString &what);

    AppSession *m_session;
    QString m_serviceId, m_locationId, m_name, m_noteText, m_said;
    Status::Value m_status = Status::Loading;
    Service m_service;
    std::vector<Opening> m_next;
    RowList<OpeningRow> m_rows;
    JobQueue m_jobs;   // last: it waits for its job, which uses the others
};

}
