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

QByteArray indexesOf(const QByteArray &table, const QByteArray &header)
{
    QByteArray script;
    for (const QByteArray &column : header.trimmed().split(',')) {
        if (column == "id" || column.endsWith("_id"))
            script += QByteArray("CREATE ") + (column == "id" ? "UNIQUE " : "") + "INDEX " + table + "_by_" + column + " ON " + table + '(' + column + ");\n";
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
        QFile file(folder + u'/' + name);
        const QByteArray table = name.chopped(4).toUtf8(), header = file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
        script += import(folder, table);
        indexes += indexesOf(table, header);
    }
    return script + indexes;
}

}
