// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "app/childlist.h"
#include "catalogue/week.h"

#include <QCoreApplication>

namespace paraply {

/// One entry of a day, as its card shows it.
struct WeekRow {
    QString key, service, location, name, kindCode, groupCode, timeText, placeText, ageText, noteText, ageNote, freshnessText;
    QString state;           ///< "held", "ask" (times not known), "unsure", "off"
    QString accessibleText;
    bool operator==(const WeekRow &) const = default;
    static std::span<const Column<WeekRow>> columns();
};

/// One day of the week.
struct WeekDayRow {
    QString key, dayText, shortText, dateText, emptyText;
    bool today = false;
    int entries = 0;
    bool operator==(const WeekDayRow &) const = default;
    static std::span<const Column<WeekDayRow>> columns();
};

/// What is held on which day, in words.
class WeekRows {
    Q_DECLARE_TR_FUNCTIONS(WeekRows)
public:
    static std::vector<WeekDayRow> days(const WeekAnswer &week, QDate today);
    static std::vector<WeekRow> entries(const std::vector<WeekEntry> &day, const ChildList &children, QDate today);

private:
    static WeekRow row(const WeekEntry &entry, const ChildList &children, QDate today);
    static QString time(const WeekEntry &entry);
    static QString note(const WeekEntry &entry);
    static QString because(const QString &sentence, const QString &reason);
};

}
