// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/profilerows.h"

#include "storage/statement.h"

#include <QStringList>

namespace paraply {

namespace {

QString kindText(Child::Kind kind)
{
    switch (kind) {
    case Child::Kind::BirthMonth: return QStringLiteral("birth_month");
    case Child::Kind::Age: return QStringLiteral("age");
    case Child::Kind::Expected: return QStringLiteral("expected");
    }
    Q_UNREACHABLE();
}

Child childOf(const Row &row)
{
    const QString kind = row.column<QString>(0);
    Child child;
    child.kind = kind == QLatin1String("birth_month") ? Child::Kind::BirthMonth
        : kind == QLatin1String("expected")           ? Child::Kind::Expected
                                                      : Child::Kind::Age;
    const QDate month = QDate::fromString(row.column<QString>(1) + QStringLiteral("-01"), Qt::ISODate);
    if (month.isValid()) {
        child.birthYear = month.year();
        child.birthMonth = month.month();
    }
    child.said = { row.column<std::optional<int>>(2), row.column<std::optional<int>>(3) };
    child.saidOn = QDate::fromString(row.column<QString>(4), Qt::ISODate);
    return child;
}

void writeChild(Statement &insert, int position, const Child &child)
{
    std::optional<QString> month, day;
    if (child.kind == Child::Kind::BirthMonth)
        month = QDate(child.birthYear, child.birthMonth, 1).toString(QStringLiteral("yyyy-MM"));
    else
        day = child.saidOn.toString(Qt::ISODate);
    insert.bind(position, kindText(child.kind), month, child.said.min, child.said.max, day).run();
}

}

Profile readProfile(Connection &connection)
{
    Profile profile;
    Statement children(connection, "SELECT kind, birth_month, min_months, max_months, said_on FROM child ORDER BY position");
    for (const Row row : children.rows()) {
        if (const Child child = childOf(row); isSound(child) && int(profile.children.size()) < kMostChildren)
            profile.children.push_back(child);
    }
    Statement place(connection, "SELECT name, municipality, radius_km FROM place");
    for (const Row row : place.rows())
        profile.place = { row.column<QString>(0), row.column<QString>(1), row.column<int>(2) };
    Statement settings(connection, "SELECT name, value FROM setting");
    for (const Row row : settings.rows())
        profile.settings.insert(row.column<QString>(0), row.column<QString>(1));
    return profile;
}

void writeProfile(Connection &connection, const Profile &profile)
{
    connection.execute("DELETE FROM child; DELETE FROM place; DELETE FROM setting");
    Statement child(connection,
        "INSERT INTO child(position, kind, birth_month, min_months, max_months, said_on) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const Child &one : profile.children)
        writeChild(child, ++position, one);
    if (profile.place != LastPlace{}) {
        Statement(connection, "INSERT INTO place(id, name, municipality, radius_km) VALUES (1, ?, ?, ?)")
            .bind(profile.place.name, profile.place.municipality, profile.place.radiusKilometres)
            .run();
    }
    Statement setting(connection, "INSERT INTO setting(name, value) VALUES (?, ?)");
    for (auto it = profile.settings.begin(); it != profile.settings.end(); ++it)
        setting.bind(it.key(), it.value()).run();
}

}
