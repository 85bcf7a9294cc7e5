// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace paraply {

/// How numbers, days and times are put into words in the language of now. Western digits whatever the language.
class Speech {
    Q_DECLARE_TR_FUNCTIONS(Speech)
public:
    /// "21 November 2026", "November 2026".
    static QString day(QDate day);
    static QString month(QDate month);
    /// "Mar 2026": where there is no room for the whole name.
    static QString shortMonth(QDate month);
    /// "12:00" or "12.00".
    static QString clock(QTime time);
    /// "9" or "9:30": as hours of a week are written.
    static QString shortClock(int minuteOfDay);
    /// "about 6 km", "about 400 m".
    static QString distance(double metres);
    /// "a, b and c".
    static QString list(const QStringList &parts);
    /// With a capital.
    static QString capital(const QString &words);
    /// With a capital, and a full stop unless there is one.
    static QString sentence(const QString &words);
    /// Reads the same in a text of the other direction: numbers, times, addresses.
    static QString isolated(const QString &words);
    /// A language in the language of now: "Swedish"; its code when it has no name.
    static QString languageName(const QString &code);
};

}
