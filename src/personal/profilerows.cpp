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

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const Row &row, int column)
{
    return QDate::fromString(row.column<QString>(column), Qt::ISODate);
}

std::vector<SavedService> readSaved(Connection &connection)
{
    std::vector<SavedService> saved;
    Statement services(connection, "SELECT region, service, location, note, saved_on, name, kind, place, phone FROM saved ORDER BY position");
    for (const Row row : services.rows()) {
        const SavedService one{ row.column<QString>(0), row.column<QString>(1), row.column<QString>(2), row.column<QString>(3),
                                dayOf(row, 4), row.column<QString>(5), row.column<QString>(6), row.column<QString>(7),
                                row.column<QString>(8), {} };
        if (isSound(one) && int(saved.size()) < kMostSaved)
            saved.push_back(one);
    }
    Statement marks(connection, "SELECT part, mark FROM saved_mark WHERE region = ? AND service = ?");
    for (SavedService &one : saved) {
        for (const Row row : marks.bind(one.region, one.service).rows())
            one.marks.insert(row.column<QString>(0), row.column<QString>(1));
    }
    return saved;
}

void writeSaved(Connection &connection, const std::vector<SavedService> &saved)
{
    Statement service(connection, "INSERT INTO saved(position, region, service, location, note, saved_on, name, kind, place, phone)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement mark(connection, "INSERT INTO saved_mark(region, service, part, mark) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (const SavedService &one : saved) {
        service.bind(++position, one.region, one.service, one.location, one.note, textOf(one.savedOn), one.name, one.kind, one.place, one.phone)
            .run();
        for (auto it = one.marks.begin(); it != one.marks.end(); ++it)
            mark.bind(one.region, one.service, it.key(), it.value()).run();
    }
}

std::vector<ErrorReport> readReports(Connection &connection)
{
    std::vector<ErrorReport> reports;
    Statement all(connection, "SELECT region, service, name, data_date, matter, words, written_on FROM report ORDER BY position");
    for (const Row row : all.rows()) {
        const ErrorReport one{ row.column<QString>(0), row.column<QString>(1), row.column<QString>(2), dayOf(row, 3),
                               row.column<QString>(4), row.column<QString>(5), dayOf(row, 6) };
        if (isSound(one) && int(reports.size()) < kMostReports)
            reports.push_back(one);
    }
    return reports;
}

void writeReports(Connection &connection, const std::vector<ErrorReport> &reports)
{
    Statement report(connection, "INSERT INTO report(position, region, service, name, data_date, matter, words, written_on)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const ErrorReport &one : reports)
        report.bind(++position, one.region, one.service, one.name, textOf(one.dataDate), one.matter, one.words, textOf(one.writtenOn)).run();
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
    profile.saved = readSaved(connection);
    profile.reports = readReports(connection);
    return profile;
}

void writeProfile(Connection &connection, const Profile &profile)
{
    connection.execute("DELETE FROM child; DELETE FROM place; DELETE FROM setting;"
                       "DELETE FROM saved; DELETE FROM saved_mark; DELETE FROM report");
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
    writeSaved(connection, profile.saved);
    writeReports(connection, profile.reports);
    Statement setting(connection, "INSERT INTO setting(name, value) VALUES (?, ?)");
    for (auto it = profile.settings.begin(); it != profile.settings.end(); ++it)
        setting.bind(it.key(), it.value()).run();
}

}
