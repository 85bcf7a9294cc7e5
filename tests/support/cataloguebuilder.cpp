// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/cataloguebuilder.h"

#include "catalogue/schema.h"
#include "catalogue/service.h"
#include "catalogue/translations.h"
#include "storage/statement.h"

#include <QFile>

#include <map>
#include <string>

namespace paraply {
namespace {

using Named = std::map<std::string, Cell>;

const std::map<std::string, Named> &defaults()
{
    static const std::map<std::string, Named> values{
        {"region", {{"code", "orebro"}, {"name", "Örebro län"}, {"languages", "sv;en"}, {"south", 58.55}, {"west", 14.15}, {"north", 60.25},
                    {"east", 15.85}, {"time_zone", "Europe/Stockholm"}, {"data_date", "2026-11-21"}, {"attribution", "Länets föräldranätverk"},
                    {"map_attribution", "Natural Earth"}}},
        {"municipality", {{"latitude", 59.27412}, {"longitude", 15.2066}}},
        {"locality", {{"municipality", "Örebro"}, {"latitude", 59.27412}, {"longitude", 15.2066}}},
        {"location", {{"locality", "Örebro"}, {"municipality", "Örebro"}, {"latitude", 59.27412}, {"longitude", 15.2066}, {"precision", "locality"}}},
        {"service", {{"kind", "open_preschool"}, {"reach", "municipality"}, {"municipality", "Örebro"}, {"expecting", 0}, {"drop_in", 0},
                     {"booking", 0}, {"referral", 0}, {"basis", "specific"}, {"confidence", "medium"}, {"masked", 0}}},
        {"service_detail", {{"description", "Här träffas föräldrar och barn."}}},
        {"exception", {{"type", "closed"}, {"first_day", "2026-12-24"}, {"last_day", "2026-12-24"}}},
        {"source", {{"reference", "https://example.org/"}, {"about", ""}, {"is_url", 1}, {"position", 1}}},
        {"publication", {{"title", "Föräldrastöd"}, {"year", "2018"}, {"publisher", "Regeringen"}, {"about", "Om stöd till föräldrar."}}},
        {"page", {{"section", "rights"}, {"position", 1}, {"source", "Barnkonventionen"}, {"source_date", "1989"}}},
        {"page_text", {{"language", "sv"}, {"title", "Artikel 18"}, {"summary", "Föräldrar ska få stöd."}, {"body", "Samhället ska **stötta** er."},
                       {"state", "person"}}},
        {"quotation", {{"language", "en"}, {"part", 1}, {"text", "States Parties shall render appropriate assistance."},
                       {"source", "Convention on the Rights of the Child"}, {"source_date", "1989"}}},
        {"municipality_note", {{"municipality", "Örebro"}, {"type", "need"}, {"text", "Fler mötesplatser."}, {"source", "Dialog"}, {"date", "2016"}}},
        {"population", {{"municipality", "Örebro"}, {"date", "2019-12-31"}, {"source", "SCB"}}},
    };
    return values;
}

void fill(Statement &statement, const Named &cells)
{
    for (const auto &[name, cell] : cells) {
        std::visit([&, parameter = ':' + QByteArray::fromStdString(name)](const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                statement.set(parameter, nullptr);
            else
                statement.set(parameter, value);
        }, cell.value());
    }
}

Named withDefaults(const std::string &table, Named cells)
{
    if (const auto known = defaults().find(table); known != defaults().end())
        cells.insert(known->second.begin(), known->second.end());
    return cells;
}

void insert(Connection &connection, const std::string &table, Named cells)
{
    cells = withDefaults(table, std::move(cells));
    QByteArray names, parameters;
    for (const auto &[name, cell] : cells) {
        names += (names.isEmpty() ? "" : ",") + QByteArray::fromStdString(name);
        parameters += (parameters.isEmpty() ? ":" : ",:") + QByteArray::fromStdString(name);
    }
    Statement statement(connection, "INSERT OR REPLACE INTO " + QByteArray::fromStdString(table) + '(' + names + ") VALUES(" + parameters + ')');
    fill(statement, cells);
    statement.run();
}

Named named(Cells cells)
{
    return Named(cells.begin(), cells.end());
}

Named with(Named cells, Cells more)
{
    for (const auto &[name, cell] : more)
        cells.insert_or_assign(name, cell);
    return cells;
}

bool isDetail(const std::string &column)
{
    for (const char *detail : {"description", "language_note", "email", "url", "confirmed_on", "confirmed_by", "responsible"}) {
        if (column == detail)
            return true;
    }
    return false;
}

}

CatalogueBuilder::CatalogueBuilder() : m_connection(m_folder.filePath(QStringLiteral("built.sqlite")), OpenMode::Create)
{
    m_connection.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    createSchema(m_connection);
    row("region", {});
    row("municipality", {{"code", "1880"}, {"name", "Örebro"}, {"seat", "Örebro"}, {"population", 155696}, {"population_date", "2019-12-31"}});
    row("municipality", {{"code", "1883"}, {"name", "Karlskoga"}, {"seat", "Karlskoga"}, {"latitude", 59.32667}, {"longitude", 14.52386},
                         {"finnish_admin_area", 1}});
}

CatalogueBuilder &CatalogueBuilder::row(const char *table, Cells cells)
{
    insert(m_connection, table, named(cells));
    return *this;
}

CatalogueBuilder &CatalogueBuilder::service(const char *id, Cells cells)
{
    Named service{{"id", id}, {"name", id}}, detail{{"service", id}};
    for (const auto &[name, cell] : cells)
        (isDetail(name) ? detail : service).insert_or_assign(name, cell);
    insert(m_connection, "service", std::move(service));
    insert(m_connection, "service_detail", std::move(detail));
    return *this;
}

CatalogueBuilder &CatalogueBuilder::location(const char *id, Cells cells)
{
    insert(m_connection, "location", with({{"id", id}}, cells));
    return *this;
}

CatalogueBuilder &CatalogueBuilder::at(const char *service, const char *location)
{
    return row("service_at_location", {{"service", service}, {"location", location}});
}

CatalogueBuilder &CatalogueBuilder::session(const char *id, const char *service, const char *hours, Cells cells)
{
    insert(m_connection, "session", with({{"id", id}, {"service", service}, {"hours", hours}}, cells));
    return *this;
}

CatalogueBuilder &CatalogueBuilder::topic(const char *service, const char *topic)
{
    Statement make(m_connection, "INSERT OR IGNORE INTO topic(id, name) VALUES(?1, ?1)");
    make.bind(QString::fromUtf8(topic)).run();
    return row("service_topic", {{"service", service}, {"topic", topic}});
}

CatalogueBuilder &CatalogueBuilder::language(const char *service, const char *language)
{
    return row("service_language", {{"service", service}, {"language", language}});
}

CatalogueBuilder &CatalogueBuilder::phone(const char *service, const char *number)
{
    return row("phone", {{"service", service}, {"number", number}, {"dialable", dialableNumber(QString::fromUtf8(number))}});
}

CatalogueBuilder &CatalogueBuilder::catchment(const char *service, const char *municipality)
{
    return row("catchment", {{"service", service}, {"municipality", municipality}});
}

CatalogueBuilder &CatalogueBuilder::translation(const char *entity, const char *id, const char *field, const char *language, const char *text,
                                                const char *original, const char *state)
{
    return row("translation", {{"entity", entity}, {"id", id}, {"field", field}, {"language", language}, {"text", text}, {"state", state},
                               {"source_digest", sourceDigest(QString::fromUtf8(original))}});
}

CatalogueBuilder &CatalogueBuilder::page(const char *id, const char *section, const char *title)
{
    row("page", {{"id", id}, {"section", section}});
    return row("page_text", {{"page", id}, {"title", title}});
}

CatalogueBuilder &CatalogueBuilder::sql(QByteArrayView script)
{
    m_connection.execute(script);
    return *this;
}

QString CatalogueBuilder::write(const QString &path)
{
    QFile::remove(path);
    Statement(m_connection, "VACUUM INTO ?").bind(path).run();
    return path;
}

}
