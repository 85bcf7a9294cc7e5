// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syntheticforeign.h"

#include "base/csvline.h"
#include "exchange/hsdsdirectory.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QSet>

#include <map>

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

bool isOurs(HsdsTable table)
{
    return table >= HsdsTable::ParaplyRegion;
}

Json valueOf(const HsdsField &field, const QString &text)
{
    if (field.type == HsdsType::Integer)
        return text.toLongLong();
    return field.type == HsdsType::Number ? Json(text.toDouble()) : Json(text.toStdString());
}

Json objectOf(const HsdsRecord &record)
{
    Json object = Json::object();
    for (const auto &[name, text] : record.fields()) {
        const HsdsField *field = formatOf(record.table()).field(name);
        if (!field->isOurs)
            object[std::string(name)] = valueOf(*field, text);
    }
    for (const HsdsRecord &child : record.children()) {
        if (isOurs(child.table()))
            continue;
        Json &member = object[std::string(formatOf(child.table()).member)];
        if (isHsdsObject(record.table(), child.table()))
            member = objectOf(child);
        else
            member.push_back(objectOf(child));
    }
    return object;
}

/// A file that remembers whether everything was written.
class Sink {
public:
    explicit Sink(const QString &path) : m_file(path) { m_isWhole = m_file.open(QIODevice::WriteOnly); }
    void write(const QByteArray &bytes) { m_isWhole = m_isWhole && m_file.write(bytes) == bytes.size(); }
    bool finish() { return m_file.flush() && m_isWhole; }

private:
    QFile m_file;
    bool m_isWhole = false;
};

/// The rows of a tabular package; what several share once.
class Tables {
public:
    explicit Tables(QString folder) : m_folder(std::move(folder)) { }

    void add(const HsdsRecord &row)
    {
        const HsdsFormat &format = formatOf(row.table());
        if (isOurs(row.table()) || m_known.contains({int(row.table()), row.field("id")}))
            return;
        m_known.insert({int(row.table()), row.field("id")});
        std::vector<QString> names, cells;
        for (const HsdsField &field : format.fields) {
            if (field.isOurs)
                continue;
            names.push_back(textOf(field.name));
            cells.push_back(row.field(field.name));
        }
        std::unique_ptr<Sink> &sink = m_sinks[row.table()];
        if (!sink) {
            sink = std::make_unique<Sink>(m_folder + u'/' + textOf(format.file));
            sink->write(csvLine(names));
        }
        sink->write(csvLine(cells));
    }

    bool finish()
    {
        Json resources = Json::array();
        bool isWhole = true;
        for (const auto &[table, sink] : m_sinks) {
            isWhole = sink->finish() && isWhole;
            resources.push_back({{"name", formatOf(table).name}, {"path", formatOf(table).file}});
        }
        Sink descriptor(m_folder + QStringLiteral("/datapackage.json"));
        descriptor.write(QByteArray::fromStdString(Json {{"profile", "tabular-data-package"}, {"resources", resources}}.dump(2)));
        return descriptor.finish() && isWhole;
    }

private:
    QString m_folder;
    std::map<HsdsTable, std::unique_ptr<Sink>> m_sinks;
    QSet<std::pair<int, QString>> m_known;
};

}

bool writeForeign(const QString &catalogue, const QString &folder)
{
    const auto directory = Directory::open(catalogue);
    const QString tablesFolder = folder + QStringLiteral("/tables");
    if (!directory || !QDir().mkpath(tablesFolder))
        return false;
    const HsdsDirectory services(*directory);
    Sink page(folder + QStringLiteral("/all.json")), lines(folder + QStringLiteral("/all.ndjson"));
    Tables tables(tablesFolder);
    const QByteArray count = QByteArray::number(services.serviceCount());
    page.write("{\"version\": \"3.1\", \"total_items\": " + count + ", \"total_pages\": 1, \"page_number\": 1, \"size\": " + count
               + ", \"first_page\": true, \"last_page\": true, \"empty\": false, \"contents\": [");
    bool isFirst = true;
    const auto written = services.forEachService([&](const HsdsRecord &record) -> Result<void> {
        const QByteArray bytes = QByteArray::fromStdString(objectOf(record).dump());
        page.write((std::exchange(isFirst, false) ? "\n" : ",\n") + bytes);
        lines.write(bytes + '\n');
        return forEachHsdsRow(record, [&](const HsdsRecord &row) -> Result<void> {
            tables.add(row);
            return {};
        });
    });
    page.write("\n]}\n");
    return written && page.finish() && lines.finish() && tables.finish();
}

}
