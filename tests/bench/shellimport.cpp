// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "shellimport.h"

#include <QDir>
#include <QFile>

namespace paraply {

namespace {

QByteArray beginning(const QString &target)
{
    return ".bail on\n.open " + target.toUtf8() + "\n.mode csv\n";
}

QByteArray import(const QString &folder, const QByteArray &table)
{
    return ".import " + folder.toUtf8() + '/' + table + ".csv " + table + '\n';
}

/// Where a table's records lie in a page of compiled services: `from` gives each of them as `at`.value below a service, `path` is in there.
struct Nesting {
    QByteArray table, from, at, path;
    bool isShared = false;   ///< what several services hold is a row once
};
const Nesting kNestings[] = {
    {"services", "page AS s", "s", "$"},
    {"organizations", "page AS s", "s", "$.organization", true},
    {"attributes", "page AS s, json_each(s.value, '$.attributes') AS a", "a", "$"},
    {"taxonomy_terms", "page AS s, json_each(s.value, '$.attributes') AS a", "a", "$.taxonomy_term", true},
    {"taxonomies", "page AS s, json_each(s.value, '$.attributes') AS a", "a", "$.taxonomy_term.taxonomy_detail", true},
    {"cost_options", "page AS s, json_each(s.value, '$.cost_options') AS c", "c", "$"},
    {"languages", "page AS s, json_each(s.value, '$.languages') AS l", "l", "$"},
    {"phones", "page AS s, json_each(s.value, '$.phones') AS p", "p", "$"},
    {"schedules", "page AS s, json_each(s.value, '$.schedules') AS h", "h", "$"},
    {"service_areas", "page AS s, json_each(s.value, '$.service_areas') AS r", "r", "$"},
    {"service_at_location", "page AS s, json_each(s.value, '$.service_at_locations') AS t", "t", "$"},
    {"locations", "page AS s, json_each(s.value, '$.service_at_locations') AS t", "t", "$.location", true}};

/// A cell of a nested record: what it names by an id may be in it, or hold it.
QByteArray cellOf(const Nesting &nesting, const QByteArray &column)
{
    const auto in = [](const QByteArray &value, const QByteArray &path) { return "json_extract(" + value + ".value, '" + path + "')"; };
    if (column == "service_id" || column == "link_id")
        return in("s", "$.id");
    const QByteArray own = in(nesting.at, nesting.path + '.' + column);
    if (!column.endsWith("_id"))
        return own;
    const QByteArray held = column == "taxonomy_id" ? QByteArray("taxonomy_detail") : column.chopped(3);
    return "coalesce(" + own + ", " + in(nesting.at, nesting.path + '.' + held + ".id") + ')';
}

QByteArray insertion(const Nesting &nesting, const QByteArray &header)
{
    QByteArrayList columns, cells;
    for (const QByteArray &column : header.trimmed().split(',')) {
        columns += '"' + column + '"';
        cells += cellOf(nesting, column);
    }
    const QByteArray id = cellOf(nesting, "id"), unique = nesting.isShared ? QByteArray("CREATE UNIQUE INDEX " + nesting.table + "_by_id ON " + nesting.table + "(id);\n") : QByteArray();
    return "CREATE TABLE " + nesting.table + '(' + columns.join(", ") + ");\n" + unique + "INSERT OR IGNORE INTO " + nesting.table + " SELECT " + cells.join(", ") + " FROM "
        + nesting.from + " WHERE " + id + " IS NOT NULL;\n";
}

QByteArray headerOf(const QString &folder, const QByteArray &table)
{
    QFile file(folder + u'/' + QString::fromUtf8(table) + QStringLiteral(".csv"));
    return file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
}

QByteArray indexesOf(const QByteArray &table, const QByteArray &header)
{
    QByteArray script;
    for (const QByteArray &column : header.trimmed().split(',')) {
        if (column == "id" || column.endsWith("_id"))
            script += QByteArray("CREATE ") + (column == "id" ? "UNIQUE " : "") + "INDEX IF NOT EXISTS " + table + "_by_" + column + " ON " + table + '(' + column + ");\n";
    }
    return script;
}

}

QByteArray sheetsScript(const QString &folder, const QString &target)
{
    QByteArray script = beginning(target);
    for (const char *sheet : {"region", "municipalities", "topics", "organizations", "exceptions", "sessions", "sources", "services"})
        script += import(folder, sheet);
    return script + "CREATE UNIQUE INDEX service_id ON services(id);\nCREATE INDEX service_kind ON services(kind, municipality);\n"
                    "CREATE INDEX service_place ON services(latitude, longitude);\nCREATE INDEX source_service ON sources(service);\n"
                    "CREATE UNIQUE INDEX session_id ON sessions(id);\nCREATE INDEX session_service ON sessions(service);\n"
                    "CREATE UNIQUE INDEX organization_id ON organizations(id);\nCREATE UNIQUE INDEX topic_id ON topics(id);\n";
}

QByteArray tablesScript(const QString &folder, const QString &target)
{
    QByteArray script = beginning(target), indexes;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        const QByteArray table = name.chopped(4).toUtf8(), header = headerOf(folder, table);
        script += import(folder, table);
        indexes += indexesOf(table, header);
    }
    return script + indexes;
}

QByteArray pageScript(const QString &page, const QString &folder, const QString &target)
{
    QByteArray script = ".bail on\n.open " + target.toUtf8() + "\nBEGIN;\nCREATE TEMP TABLE page AS SELECT value FROM json_each(readfile('" + page.toUtf8() + "'), '$.contents');\n";
    QByteArray indexes;
    for (const Nesting &nesting : kNestings) {
        const QByteArray header = headerOf(folder, nesting.table);
        if (header.isEmpty())
            continue;
        script += insertion(nesting, header);
        indexes += indexesOf(nesting.table, header);
    }
    return script + indexes + "COMMIT;\n";
}

}
