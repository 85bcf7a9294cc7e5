// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/servicerows.h"
#include "catalogue/catalogue.h"

#include <QCoreApplication>
#include <QStringList>

namespace paraply {

/// The hours of one service at one place, in words: the week of now, the ordinary week, and what goes against it.
class WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekWords)
public:
    /// An empty location: every session counts. All of them must outlive this.
    WeekWords(const Region &region, const Service &service, const QString &location, const QDateTime &now);

    bool hasHours() const { return !m_schedules.empty(); }
    QString title() const;
    /// Monday to Sunday, seven of each.
    const QStringList &dayNames() const { return m_dayNames; }
    const QStringList &dates() const { return m_dates; }
    const QStringList &hours() const { return m_hours; }
    const QStringList &spoken() const { return m_spoken; }
    int today() const { return m_today; }
    /// "Hours not known." with what is known after all; empty when the week tells it.
    QString unknownText() const;
    std::vector<SessionRow> sessions() const;
    /// What begins within 60 days or is on.
    std::vector<ExceptionRow> exceptions() const;
    OpenState state(std::optional<QDateTime> &until, std::optional<QDateTime> &next) const;

private:
    struct Schedule {
        const Session *session = nullptr;   ///< null: the service's own hours
        OpeningHours hours;
        HoursContext context;
    };
    DayHours dayOf(QDate date) const;
    void renewWeek();
    void addSessionRows(const Schedule &schedule, std::vector<SessionRow> &rows) const;
    QDate ordinaryMonday() const;

    const Service &m_service;
    QDateTime m_now;
    std::vector<Schedule> m_schedules;
    QStringList m_dayNames, m_dates, m_hours, m_spoken;
    int m_today = -1;
};

}
