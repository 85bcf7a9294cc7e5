// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/directory.h"

#include "catalogue/integrity.h"
#include "catalogue/regionreader.h"
#include "catalogue/schema.h"
#include "storage/guarded.h"
#include "storage/statement.h"

#include <QLocale>

namespace paraply {

using namespace Qt::StringLiterals;

QString TableRow::operator[](QStringView column) const
{
    const qsizetype at = m_columns ? m_columns->indexOf(column) : -1;
    Q_ASSERT_X(at >= 0 || !m_columns, "TableRow", "a column that the table does not have");
    return at < 0 ? QString() : m_cells[at];
}

namespace {

/// Rows of one table, by a condition with at most two parameters.
class RowReader {
public:
    RowReader(const Connection &connection, const QString &table, QByteArrayView rest)
        : m_statement(connection, "SELECT * FROM \"" + table.toUtf8() + "\" " + rest.toByteArray())
    {
        Statement columns(connection, "SELECT name, type = 'REAL' FROM pragma_table_info(?)");
        auto names = std::make_shared<QStringList>();
        for (const Row row : columns.bind(table).rows()) {
            *names += row.column<QString>(0);
            m_isReal.push_back(row.column<bool>(1));
        }
        m_columns = names;
    }

    template <typename... Keys>
    TableRows all(const Keys &...keys)
    {
        TableRows rows;
        for ([[maybe_unused]] const Row row : m_statement.bind(keys...).rows())
            rows.push_back(current());
        return rows;
    }
    template <typename... Keys>
    TableRow first(const Keys &...keys)
    {
        TableRows rows = all(keys...);
        return rows.empty() ? TableRow() : std::move(rows.front());
    }

    bool step() { return m_statement.step(); }
    TableRow current() const
    {
        QStringList cells;
        cells.reserve(qsizetype(m_isReal.size()));
        for (int i = 0; i < int(m_isReal.size()); ++i) {
            cells += m_isReal[size_t(i)] && !m_statement.isNull(i) ? QString::number(m_statement.column<double>(i), 'f', QLocale::FloatingPointShortest)
                                                                  : m_statement.column<QString>(i);
        }
        return {m_columns, cells};
    }

private:
    std::shared_ptr<const QStringList> m_columns;
    std::vector<bool> m_isReal;
    Statement m_statement;
};

/// The rows of a table that names services, sorted by service, handed out service by service.
class RowsByService {
public:
    RowsByService(const Connection &connection, const QString &table, QByteArrayView rest) : m_reader(connection, table, rest) { next(); }

    TableRows of(const QString &service)
    {
        TableRows rows;
        for (; !m_next.isEmpty() && m_next[u"service"] == service; next())
            rows.push_back(m_next);
        return rows;
    }

private:
    void next() { m_next = m_reader.step() ? m_reader.current() : TableRow(); }

    RowReader m_reader;
    TableRow m_next;
};

/// One walk through all services. Sessions and exceptions have keys of their own and are sorted for it; all else is found by key.
class ServiceWalk {
public:
    explicit ServiceWalk(const Connection &connection) : m_connection(connection) { }

    bool step() { return m_services.step(); }
    DirectoryService current()
    {
        DirectoryService rows;
        rows.service = m_services.current();
        const QString id = rows.service[u"id"];
        rows.detail = m_details.first(id);
        rows.organization = m_organizations.first(rows.service[u"organization"]);
        rows.locations = m_locations.all(id);
        rows.topics = m_topics.all(id);
        rows.languages = m_languages.all(id);
        rows.phones = m_phones.all(id);
        rows.catchments = m_catchments.all(id);
        rows.sources = m_sources.all(id);
        rows.sessions = m_sessions.of(id);
        rows.exceptions = m_exceptions.of(id);
        addTranslations(u"service"_s, id, rows.translations);
        for (const TableRow &session : rows.sessions)
            addTranslations(u"session"_s, session[u"id"], rows.translations);
        for (const TableRow &exception : rows.exceptions)
            addTranslations(u"exception"_s, exception[u"id"], rows.translations);
        return rows;
    }

private:
    void addTranslations(const QString &entity, const QString &id, TableRows &to)
    {
        const TableRows rows = m_translations.all(entity, id);
        to.insert(to.end(), rows.begin(), rows.end());
    }

    const Connection &m_connection;
    RowReader m_services {m_connection, u"service"_s, "ORDER BY id"};
    RowReader m_details {m_connection, u"service_detail"_s, "WHERE service = ?"};
    RowReader m_organizations {m_connection, u"organization"_s, "WHERE id = ?"};
    RowReader m_locations {m_connection, u"location"_s, "WHERE id IN (SELECT location FROM service_at_location WHERE service = ?) ORDER BY id"};
    RowReader m_topics {m_connection, u"service_topic"_s, "WHERE service = ? ORDER BY topic"};
    RowReader m_languages {m_connection, u"service_language"_s, "WHERE service = ? ORDER BY language"};
    RowReader m_phones {m_connection, u"phone"_s, "WHERE service = ? ORDER BY number"};
    RowReader m_catchments {m_connection, u"catchment"_s, "WHERE service = ? ORDER BY municipality"};
    RowReader m_sources {m_connection, u"source"_s, "WHERE service = ? ORDER BY position, reference, about"};
    RowReader m_translations {m_connection, u"translation"_s, "WHERE entity = ? AND id = ? ORDER BY field, language"};
    RowsByService m_sessions {m_connection, u"session"_s, "ORDER BY service, id"};
    RowsByService m_exceptions {m_connection, u"exception"_s, "WHERE service IS NOT NULL ORDER BY service, id"};
};

}

struct Directory::Content {
    explicit Content(const QString &path) : connection(path, OpenMode::Immutable) { }

    Result<void> walk(const QString &table, QByteArrayView rest, const Visit &visit) const
    {
        return guarded([&]() -> Result<void> {
            RowReader rows(connection, table, rest);
            while (rows.step()) {
                if (auto visited = visit(rows.current()); !visited)
                    return visited;
            }
            return {};
        });
    }

    Connection connection;
    Region region;
    qint64 services = 0;
};

Directory::Directory(std::unique_ptr<Content> content) : m_content(std::move(content)) { }
Directory::Directory(Directory &&) noexcept = default;
Directory &Directory::operator=(Directory &&) noexcept = default;
Directory::~Directory() = default;

Result<Directory> Directory::open(const QString &path)
{
    if (const auto inspected = inspectFile(path); !inspected)
        return inspected.error();
    auto content = guarded([&] {
        auto opened = std::make_unique<Content>(path);
        checkTables(opened->connection);
        checkContent(opened->connection);
        opened->region = readRegion(opened->connection);
        opened->services = readCounts(opened->connection).services;
        return opened;
    });
    if (!content)
        return asDamage(content.error());
    return Directory(*std::move(content));
}

const Region &Directory::region() const
{
    return m_content->region;
}

qint64 Directory::serviceCount() const
{
    return m_content->services;
}

Result<void> Directory::forEach(const QString &table, const Visit &visit) const
{
    Q_ASSERT(catalogueTables().contains(table));
    // Tables without row numbers are stored, and walked, in key order.
    return m_content->walk(table, "", visit);
}

Result<void> Directory::forEachCommonException(const Visit &visit) const
{
    return m_content->walk(u"exception"_s, "WHERE service IS NULL ORDER BY id", visit);
}

Result<void> Directory::forEachIdleOrganization(const Visit &visit) const
{
    return m_content->walk(u"organization"_s, "WHERE id NOT IN (SELECT organization FROM service WHERE organization IS NOT NULL) ORDER BY id", visit);
}

Result<void> Directory::forEachCommonTranslation(const Visit &visit) const
{
    return m_content->walk(u"translation"_s,
                           "WHERE entity IN ('organization', 'topic') "
                           "OR (entity = 'exception' AND id IN (SELECT id FROM exception WHERE service IS NULL)) ORDER BY entity, id, field, language",
                           visit);
}

Result<void> Directory::forEachService(const std::function<Result<void>(const DirectoryService &)> &visit) const
{
    return guarded([&]() -> Result<void> {
        ServiceWalk walk(m_content->connection);
        while (walk.step()) {
            if (auto visited = visit(walk.current()); !visited)
                return visited;
        }
        return {};
    });
}

}
