// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/integrity.h"

#include "catalogue/catalogue.h"
#include "catalogue/cell.h"
#include "catalogue/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

// The database header. Source: sqlite.org/fileformat2.html section 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr QByteArrayView kMagic("SQLite format 3", 16);   // with its NUL
constexpr int kPageSizeAt = 16, kPageCountAt = 28, kUserVersionAt = 60, kApplicationIdAt = 68;

quint32 wordAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<void> inspectHeader(const QByteArray &header, qint64 fileSize)
{
    if (header.isEmpty())
        return Error{Code::Damaged, u"the file is empty"_s};
    const bool begins = header.startsWith(kMagic.first(std::min(kMagic.size(), header.size())));
    if (!begins)
        return Error{Code::Foreign, u"no SQLite database"_s};
    if (header.size() < kHeaderSize)
        return Error{Code::Damaged, u"the file ends in its header"_s};
    if (wordAt(header, kApplicationIdAt) != quint32(kCatalogueApplicationId))
        return Error{Code::Foreign, u"another application's database"_s};
    const auto version = qint32(wordAt(header, kUserVersionAt));
    if (version > kCatalogueSchema)
        return Error{Code::NewerSchema, u"format version %1"_s.arg(version)};
    if (version < 1)
        return Error{Code::Damaged, u"format version %1"_s.arg(version)};
    const quint16 pageSize = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 bytesPerPage = pageSize == 1 ? 65536 : pageSize;
    if (bytesPerPage * wordAt(header, kPageCountAt) > fileSize)
        return Error{Code::Damaged, u"the file is shorter than its header says"_s};
    return {};
}

/// Everything about tables and columns that reading relies on, one line each.
QStringList shapeOf(Connection &connection)
{
    Statement statement(connection,
                        "SELECT o.type || ' ' || o.name || ' ' || t.wr || t.strict || ' ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' "
                        "|| c.pk || ' ' || c.hidden FROM sqlite_schema o, pragma_table_list(o.name) t, pragma_table_xinfo(o.name) c "
                        "WHERE o.type = 'table' AND t.schema = 'main' ORDER BY o.name, c.cid");
    QStringList lines;
    for (const Row row : statement.rows())
        lines += row.column<QString>(0);
    return lines;
}

QStringList objectsOf(Connection &connection)
{
    Statement statement(connection, "SELECT type || ' ' || name FROM sqlite_schema ORDER BY type, name");
    QStringList lines;
    for (const Row row : statement.rows())
        lines += row.column<QString>(0);
    return lines;
}

struct Rule {
    const char *broken;   ///< gives a row for each breach
    const char *what;
};

// Codes are compared with the lists of docs/catalogue-format.md; those of a service are looked up when it is read, see below.
constexpr Rule kRules[] = {
    {"SELECT 1 FROM region, (SELECT count(*) AS regions FROM region) WHERE regions <> 1", "there is not one region"},
    {"SELECT 1 FROM exception WHERE type NOT IN ('closed', 'hours', 'school_break') OR (hours IS NOT NULL) <> (type = 'hours') "
     "OR first_day > last_day", "an exception of an unknown type, without its hours, or ending before it begins"},
    {"SELECT 1 FROM page WHERE section NOT IN ('rights', 'knowledge')", "a page of an unknown section"},
    {"SELECT 1 FROM page_text WHERE state NOT IN ('person', 'machine')", "a page in an unknown state"},
    {"SELECT 1 FROM translation WHERE state NOT IN ('person', 'machine') OR length(source_digest) <> 16", "a translation in an unknown state"},
    {"SELECT 1 FROM municipality_note WHERE type NOT IN ('strength', 'need')", "a municipality note of an unknown type"},
    {"SELECT 1 FROM organization WHERE type NOT IN ('municipality', 'region', 'church', 'association', 'study_association', 'authority', "
     "'partnership', 'other')", "an organization of an unknown type"},
    {"SELECT 1 FROM service s WHERE masked AND (EXISTS (SELECT 1 FROM service_at_location WHERE service = s.id) "
     "OR EXISTS (SELECT 1 FROM session WHERE service = s.id AND location IS NOT NULL))", "a masked service with a place"},
    {"SELECT 1 FROM service s WHERE NOT EXISTS (SELECT 1 FROM service_detail WHERE service = s.id)", "a service without its details"},
    {"SELECT 1 FROM page p WHERE NOT EXISTS (SELECT 1 FROM page_text, region WHERE page = p.id AND (language = languages "
     "OR languages LIKE language || ';%'))", "a page without a text in the region's language"},
    {"SELECT 1 FROM phone WHERE dialable GLOB '*[^0-9+]*' OR dialable = ''", "a phone number that cannot be dialled"},
    {"SELECT 1 FROM location WHERE NOT (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)", "a place that is not on earth"},
};

void checkServices(Connection &connection)
{
    Statement services(connection, "SELECT kind, reach, basis, confidence, min_age_months, max_age_months, valid_from, valid_to, newest_date FROM service");
    for (const Row row : services.rows()) {
        codeAt(row, 0, kindFromCode);
        codeAt(row, 1, reachFromCode);
        codeAt(row, 2, basisFromCode);
        codeAt(row, 3, confidenceFromCode);
        agesAt(row, 4);
        for (const int column : {6, 7, 8})
            dateAt(row, column);
    }
    Statement locations(connection, "SELECT DISTINCT precision FROM location");
    for (const Row row : locations.rows())
        codeAt(row, 0, precisionFromCode);
}

void checkSessions(Connection &connection)
{
    Statement ages(connection, "SELECT DISTINCT min_age_months, max_age_months FROM session");
    for (const Row row : ages.rows())
        agesAt(row, 0);
    Statement hours(connection, "SELECT hours FROM service WHERE hours IS NOT NULL UNION SELECT hours FROM session");
    for (const Row row : hours.rows())
        hoursAt(row, 0);
}

void checkDates(Connection &connection)
{
    Statement dates(connection,
                    "SELECT date FROM source UNION SELECT confirmed_on FROM service_detail UNION SELECT valid_from FROM session "
                    "UNION SELECT valid_to FROM session UNION SELECT first_day FROM exception UNION SELECT last_day FROM exception "
                    "UNION SELECT population_date FROM municipality");
    for (const Row row : dates.rows())
        dateAt(row, 0);
}

}

Result<void> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Code::Missing, u"there is no file %1"_s.arg(path)};
    if (!info.isFile())
        return Error{Code::Foreign, u"%1 is not a regular file"_s.arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Code::Unreadable, u"%1: %2"_s.arg(path, file.errorString())};
    const QByteArray header = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError)
        return Error{Code::Unreadable, u"%1: %2"_s.arg(path, file.errorString())};
    if (file.size() > kLargestCatalogue)
        return Error{Code::Damaged, u"%1 has %2 bytes"_s.arg(path).arg(file.size())};
    const auto result = inspectHeader(header, file.size());
    return result ? result : Error{result.error().code, u"%1: %2"_s.arg(path, result.error().detail)};
}

Error asDamage(Error error)
{
    if (error.code != Code::Missing && error.code != Code::Unreadable)
        error.code = Code::Damaged;
    return error;
}

void checkTables(Connection &connection)
{
    struct Model {
        QStringList objects, shape;
    };
    static const Model model = [] {
        Connection empty = Connection::memory();
        createSchema(empty);
        return Model{objectsOf(empty), shapeOf(empty)};
    }();
    if (objectsOf(connection) != model.objects)
        refuseCell(u"other tables than a catalogue's"_s);
    if (shapeOf(connection) != model.shape)
        refuseCell(u"other columns than a catalogue's"_s);
}

void checkContent(Connection &connection)
{
    if (const QStringList faults = connection.faults(); !faults.isEmpty())
        refuseCell(faults.first());
    if (Statement(connection, "SELECT 1 FROM pragma_foreign_key_check").step())
        refuseCell(u"a reference to a row that is not there"_s);
    for (const Rule &rule : kRules) {
        if (Statement(connection, rule.broken).step())
            refuseCell(QString::fromUtf8(rule.what));
    }
    checkServices(connection);
    checkSessions(connection);
    checkDates(connection);
}

}
