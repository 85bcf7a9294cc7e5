// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/weekrow.h"

#include <QtQml/qqmlregistration.h>

#include <array>

namespace paraply {

class AppSession;

/// The seven days from today, or from a later week, for the children and the place that are chosen. Other filters do not count.
class WeekCalendar : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY changed FINAL)
    Q_PROPERTY(QString spanText READ spanText NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(bool anyAge READ isAnyAge WRITE setAnyAge NOTIFY changed FINAL)
    Q_PROPERTY(bool hasChildren READ hasChildren NOTIFY changed FINAL)
    Q_PROPERTY(QString withoutHoursText READ withoutHoursText NOTIFY changed FINAL)
    Q_PROPERTY(QString furtherText READ furtherText NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(QString relaxText READ relaxText NOTIFY changed FINAL)
    Q_PROPERTY(QString contactName READ contactName NOTIFY changed FINAL)
    Q_PROPERTY(QString contactNumber READ contactNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString contactAddress READ contactAddress NOTIFY changed FINAL)
    Q_PROPERTY(paraply::RowModel *days READ days CONSTANT FINAL)
    QML_ELEMENT
public:
    /// Hangs on AppSession::current().
    explicit WeekCalendar(QObject *parent = nullptr);

    /// Empty: nothing is held in these seven days, as far as is known.
    Status::Value status() const { return m_status; }
    /// "For 8 months, near Hovsta".
    QString summaryText() const;
    /// "23 to 29 November".
    QString spanText() const;
    bool canGoBack() const { return m_weeks > 0; }
    bool canGoOn() const { return m_weeks < kMostWeeks; }
    bool isAnyAge() const { return m_anyAge; }
    void setAnyAge(bool on);
    bool hasChildren() const;
    QString withoutHoursText() const;
    QString furtherText() const;
    QString emptyTitle() const;
    QString emptyText() const;
    QString relaxText() const;
    QString contactName() const;
    QString contactNumber() const;
    QString contactAddress() const;
    RowModel *days() { return &m_days; }

    /// What is held on that day, 0 to 6; null for another.
    Q_INVOKABLE paraply::RowModel *entries(int day);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    /// Does what relaxText says.
    Q_INVOKABLE void relax();
    /// Makes the finder ask for what withoutHoursText counts.
    Q_INVOKABLE void showWithoutHours();

Q_SIGNALS:
    void changed();

private:
    void renew();
    void tell(const WeekAnswer &week, QDate today);
    Query query() const;

    static constexpr int kMostWeeks = 12;
    AppSession *m_session;
    Status::Value m_status = Status::Loading;
    WeekAnswer m_week;
    int m_weeks = 0;
    bool m_anyAge = false;
    RowList<WeekDayRow> m_days;
    std::array<RowList<WeekRow>, kWeekDays> m_entries;
};

}
