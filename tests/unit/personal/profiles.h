// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "personal/profile.h"

namespace paraply {

/// A profile with something of every kind.
inline Profile fullProfile()
{
    Profile profile;
    profile.children = {
        { .kind = Child::Kind::BirthMonth, .birthYear = 2026, .birthMonth = 3 },
        { .kind = Child::Kind::Age, .said = { 36, 71 }, .saidOn = QDate(2026, 11, 23) },
        { .kind = Child::Kind::Expected, .saidOn = QDate(2026, 11, 23) },
    };
    profile.place = { QStringLiteral("Ervalla"), QStringLiteral("Örebro"), 10 };
    profile.saved = {
        { QStringLiteral("orebro"), QStringLiteral("ervalla"), QStringLiteral("hall"), QStringLiteral("Fråga efter Karin"), QDate(2026, 11, 20),
          QStringLiteral("Öppen förskola"), QStringLiteral("open_preschool"), QStringLiteral("Kyrkvägen 1"), QStringLiteral("019-21 10 00"),
          { { QStringLiteral("hours"), QStringLiteral("0011aabb") }, { QStringLiteral("name"), QStringLiteral("44cc") } } },
        { .region = QStringLiteral("orebro"), .service = QStringLiteral("bvc"), .savedOn = QDate(2026, 11, 21) },
    };
    profile.reports = { { QStringLiteral("orebro"), QStringLiteral("bvc"), QStringLiteral("BVC i Örebro"), QDate(2026, 11, 21),
                          QStringLiteral("phone"), QStringLiteral("Numret går inte fram"), QDate(2026, 11, 22) } };
    profile.settings = { { QStringLiteral("language"), QStringLiteral("sv") } };
    return profile;
}

inline const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 15), Qt::UTC);

}
