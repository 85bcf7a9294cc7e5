// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "plainsql.h"

#include "storage/statement.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paraply {

namespace {

QByteArray ageCondition(const Query &query)
{
    if (query.ages.empty())
        return {};
    const QByteArray months = QByteArray::number(query.ages.front());
    return " AND min_age<=" + months + " AND max_age>=" + months;
}

QByteArray kindCondition(const Query &query)
{
    if (query.kinds.empty())
        return {};
    QByteArray kinds;
    for (const Kind kind : query.kinds)
        kinds += (kinds.isEmpty() ? "" : ",") + QByteArray::number(int(kind));
    return " AND kind IN (" + kinds + ')';
}

QByteArray textCondition(const Query &query)
{
    if (query.text.isEmpty())
        return {};
    QByteArray words;
    for (const QString &word : query.text.split(u' '))
        words += (words.isEmpty() ? "\"" : " AND \"") + word.toUtf8() + '"';
    return " AND number IN (SELECT rowid FROM words WHERE words MATCH '" + words + "')";
}

}

PlainSql::PlainSql(const QString &cataloguePath, const QString &path) : m_connection(path, OpenMode::Create)
{
    Statement attach(m_connection, "ATTACH ? AS catalogue");
    attach.bind(cataloguePath).run();
    QByteArray kinds;
    for (const Kind kind : allKinds())
        kinds += " WHEN '" + QByteArray(kindCode(kind).data(), kindCode(kind).size()) + "' THEN " + QByteArray::number(int(kind));
    m_connection.execute(
        "PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA mmap_size=4000000000; BEGIN;"
        "CREATE TABLE place(number INTEGER PRIMARY KEY, service TEXT, name TEXT, kind INTEGER, min_age INTEGER, max_age INTEGER, municipality INTEGER,"
        " latitude REAL, longitude REAL);"
        "CREATE TABLE town(name TEXT UNIQUE); INSERT INTO town SELECT name FROM catalogue.municipality;"
        "INSERT INTO place SELECT NULL, s.id, s.name, CASE s.kind" + kinds + " END, s.min_age_months, s.max_age_months, m.rowid, l.latitude, l.longitude"
        " FROM catalogue.service s JOIN town m ON m.name=s.municipality JOIN catalogue.service_at_location a ON a.service=s.id JOIN catalogue.location l ON l.id=a.location;"
        "CREATE INDEX facets ON place(kind, min_age, max_age, municipality, latitude, longitude);"
        "CREATE VIRTUAL TABLE near USING rtree(number, south, north, west, east);"
        "INSERT INTO near SELECT number, latitude, latitude, longitude, longitude FROM place;"
        "CREATE VIRTUAL TABLE words USING fts5(name, description, content='', detail=none, tokenize='unicode61 remove_diacritics 0');"
        "INSERT INTO words(rowid, name, description) SELECT number, name, d.description FROM place"
        " JOIN catalogue.service_detail d ON d.service=place.service;"
        "INSERT INTO words(words) VALUES('optimize'); COMMIT; ANALYZE main; DETACH catalogue");
}

PlainAnswer PlainSql::answer(const Query &query) const
{
    const QByteArray age = ageCondition(query), kind = kindCondition(query), text = textCondition(query);
    PlainAnswer answer;
    for (const auto &[number, count] : counted("SELECT kind, count(*) FROM place WHERE 1" + age + text + " GROUP BY kind"))
        answer.kinds.emplace(QString(kindCode(Kind(number.toInt()))), count);
    answer.municipalities = counted("SELECT name, n FROM (SELECT municipality, count(*) AS n FROM place WHERE 1" + age + kind + text
                                    + " GROUP BY municipality) JOIN town ON town.rowid=municipality");
    answer.ageBands = countedBands(kind + text);
    answer.nearest = nearest(query, age + kind + text);
    return answer;
}

std::map<QString, int> PlainSql::counted(const QByteArray &sql) const
{
    std::map<QString, int> counts;
    Statement statement(m_connection, sql);
    while (statement.step())
        counts.emplace(statement.column<QString>(0), statement.column<int>(1));
    return counts;
}

std::map<QString, int> PlainSql::countedBands(const QByteArray &condition) const
{
    QByteArray sums;
    for (int band = 0; band < kAgeBandCount; ++band) {
        const AgeRange months = rangeOf(AgeBand(band));
        sums += (band == 0 ? "" : ",") + QByteArray("sum(min_age<=") + QByteArray::number(*months.max) + " AND max_age>=" + QByteArray::number(*months.min) + ')';
    }
    std::map<QString, int> counts;
    Statement statement(m_connection, "SELECT " + sums + " FROM place WHERE 1" + condition);
    statement.step();
    for (int band = 0; band < kAgeBandCount; ++band) {
        if (const int count = statement.column<int>(band); count > 0)
            counts.emplace(QString(bandCode(AgeBand(band))), count);
    }
    return counts;
}

QStringList PlainSql::nearest(const Query &query, const QByteArray &condition) const
{
    // Wider rings hold so much of the country that a walk over all rows is quicker.
    constexpr double kFirstRing = 10'000, kLastRing = 160'000;
    const QByteArray wanted = "SELECT p.service, p.latitude, p.longitude, p.name FROM ", filter = QByteArray(condition).replace("number IN", "p.number IN");
    Statement ringed(m_connection, wanted + "near n JOIN place p ON p.number=n.number WHERE n.north>=? AND n.south<=? AND n.east>=? AND n.west<=?" + filter);
    Statement all(m_connection, wanted + "place p WHERE 1" + filter);
    const Position centre = *query.position;
    for (double ring = kFirstRing;; ring *= 2) {
        const double north = ring / kEarthRadiusMetres * 180 / std::numbers::pi, east = north / std::cos((std::abs(centre.latitude) + north) * std::numbers::pi / 180);
        const bool last = ring > kLastRing;
        Statement &statement = last ? all : ringed;
        if (!last)
            statement.bind(centre.latitude - north, centre.latitude + north, centre.longitude - east, centre.longitude + east);
        std::vector<std::tuple<double, QString, QString>> found;
        while (statement.step()) {
            const double metres = distanceMetres(centre, {statement.column<double>(1), statement.column<double>(2)});
            if (last || metres <= ring)
                found.emplace_back(metres, statement.column<QString>(3), statement.column<QString>(0));
        }
        if (found.size() < std::size_t(query.limit) && !last)
            continue;
        std::sort(found.begin(), found.end());
        QStringList ids;
        for (std::size_t i = 0; i < std::min(found.size(), std::size_t(query.limit)); ++i)
            ids.append(std::get<2>(found[i]));
        return ids;
    }
}

}
