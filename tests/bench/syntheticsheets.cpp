// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syntheticsheets.h"

#include "storage/statement.h"

#include <QFile>
#include <QStringList>

namespace paraply {

namespace {

struct Selection {
    const char *file, *columns, *sql;
};

const Selection kSelections[] = {
    {"region.csv", "code,name,languages,south,west,north,east,time_zone,data_date,attribution,map_attribution",
     "SELECT code, name, languages, south, west, north, east, time_zone, data_date, attribution, map_attribution FROM region"},
    {"municipalities.csv", "code,name,latitude,longitude", "SELECT code, name, latitude, longitude FROM municipality ORDER BY code"},
    {"topics.csv", "id,name", "SELECT id, name FROM topic ORDER BY id"},
    {"organizations.csv", "id,name", "SELECT id, name FROM organization ORDER BY id"},
    {"exceptions.csv", "id,type,first_day,last_day", "SELECT id, type, first_day, last_day FROM exception ORDER BY id"},
    {"sessions.csv", "id,service,hours", "SELECT id, service, hours FROM session ORDER BY id"},
    {"sources.csv", "service,reference,date,date_as_written", "SELECT id, 'https://example.org/' || id, newest_date, newest_date FROM service ORDER BY id"},
    {"services.csv",
     "id,name,kind,organization,municipality,min_age_months,max_age_months,expecting,topics,cost,access,languages,description,latitude,longitude,"
     "coordinate_precision,phone,hours,basis,confidence,masked",
     "SELECT s.id, s.name, s.kind, s.organization, s.municipality, s.min_age_months, s.max_age_months, iif(s.expecting, 'yes', 'no'),"
     " (SELECT group_concat(topic, ';') FROM service_topic WHERE service = s.id), s.cost, iif(s.drop_in, 'drop_in', '') || iif(s.drop_in AND s.booking, ';', '')"
     " || iif(s.booking, 'booking', ''), (SELECT group_concat(language, ';') FROM service_language WHERE service = s.id), d.description, l.latitude, l.longitude,"
     " iif(l.id IS NULL, 'none', l.precision), (SELECT number FROM phone WHERE service = s.id), s.hours, s.basis, s.confidence, 'no'"
     " FROM service s JOIN service_detail d ON d.service = s.id LEFT JOIN location l ON l.id = s.id ORDER BY s.id"},
};

QByteArray cellOf(const QString &text)
{
    const QByteArray cell = text.toUtf8();
    return cell.contains(',') ? '"' + cell + '"' : cell;   // hours; no made-up text holds a quote
}

bool writeSheet(const Connection &catalogue, const Selection &selection, const QString &folder)
{
    QFile file(folder + u'/' + QLatin1String(selection.file));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray columns(selection.columns);
    bool isWhole = file.write(columns + '\n') == columns.size() + 1;
    const int count = int(columns.count(',')) + 1;
    Statement statement(catalogue, selection.sql);
    for (const Row row : statement.rows()) {
        QByteArray line;
        for (int i = 0; i < count; ++i)
            line += (i > 0 ? "," : "") + cellOf(row.column<QString>(i));
        line += '\n';
        isWhole = file.write(line) == line.size() && isWhole;
    }
    return file.flush() && isWhole;
}

}

bool writeSheets(const Connection &catalogue, const QString &folder)
{
    bool isWhole = true;
    for (const Selection &selection : kSelections)
        isWhole = writeSheet(catalogue, selection, folder) && isWhole;
    return isWhole;
}

}
