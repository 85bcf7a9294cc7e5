// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/difference.h"

#include "base/text.h"
#include "catalogue/integrity.h"
#include "publisher/rowteller.h"
#include "storage/connection.h"
#include "storage/guarded.h"

#include <algorithm>
#include <map>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

/// Collects what belongs to services, whatever table it stands in.
class ServiceDifferences {
public:
    ServiceDifferences(Connection &before, Connection &after) : m_before(before), m_after(after) { }

    void add(ChangeType type, const QString &id) { m_services[id].type = type; }
    void change(const QString &id, const FieldChange &change) { at(id).push_back(change); }
    /// One item of a list went or came.
    void listItem(const QString &id, const QString &field, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        std::vector<FieldChange> &fields = at(id);
        auto found = std::ranges::find(fields, field, &FieldChange::field);
        if (found == fields.end())
            found = fields.insert(fields.end(), {field, std::nullopt, std::nullopt});
        for (const auto &[text, item] : {std::pair(&found->before, &before), std::pair(&found->after, &after)}) {
            if (*item)
                *text = *text ? **text + u", "_s + **item : **item;
        }
    }

    std::vector<ServiceDifference> take()
    {
        std::vector<ServiceDifference> all;
        for (auto &[id, difference] : m_services) {
            difference.id = id;
            if (difference.type != ChangeType::Changed)
                difference.fields.clear();
            else if (difference.fields.empty())
                continue;
            std::stable_partition(difference.fields.begin(), difference.fields.end(), [](const FieldChange &change) { return change.field == u"name"; });
            name(difference);
            all.push_back(std::move(difference));
        }
        const QCollator collator = swedishCollator();
        std::ranges::stable_sort(all, [&collator](const ServiceDifference &a, const ServiceDifference &b) {
            return a.type != b.type ? a.type < b.type : collator.compare(a.name, b.name) < 0;
        });
        return all;
    }

private:
    std::vector<FieldChange> &at(const QString &id) { return m_services[id].fields; }

    void name(ServiceDifference &difference)
    {
        Statement row(difference.type == ChangeType::Removed ? m_before : m_after, "SELECT name, municipality FROM service WHERE id = ?");
        for (const Row found : row.bind(difference.id).rows()) {
            difference.name = found.column<QString>(0);
            difference.municipality = found.column<QString>(1);
        }
    }

    Connection &m_before, &m_after;
    std::map<QString, ServiceDifference> m_services;
};

/// Rows of the tables that hold one row for each service.
class OwnRows final : public RowTeller {
public:
    OwnRows(Connection &before, const TableShape &table, ServiceDifferences &services) : RowTeller(before, table), m_services(services) { }

protected:
    void tell(const RowTexts *before, const RowTexts *after) override
    {
        const QString id = (after ? after : before)->front().value_or(QString());
        if (!before || !after) {
            if (m_table.name == u"service")
                m_services.add(after ? ChangeType::Added : ChangeType::Removed, id);
            return;
        }
        for (const FieldChange &change : changesOf(*before, *after))
            m_services.change(id, change);
    }

private:
    ServiceDifferences &m_services;
};

/// Rows of which a service has several: they are told as a list.
class ListRows : public RowTeller {
public:
    struct Told {
        QString field;
        std::size_t service = 0;             ///< the column that names it
        std::vector<std::size_t> words;      ///< the columns that a person knows it by
    };
    ListRows(Connection &before, const TableShape &table, Told told, ServiceDifferences &services, TableDifference &rest)
        : RowTeller(before, table), m_told(std::move(told)), m_services(services), m_rest(rest)
    {
    }

protected:
    void tell(const RowTexts *before, const RowTexts *after) override
    {
        const std::vector<FieldChange> changes = before && after ? changesOf(*before, *after) : std::vector<FieldChange>();
        if (before && after && changes.empty())
            return;
        std::optional<QString> was = wordsOf(before), is = wordsOf(after);
        if (was == is) {
            // The same to the eye: then what differs is told beside it.
            for (const FieldChange &change : changes) {
                *was += u" · "_s + change.before.value_or(u"–"_s);
                *is += u" · "_s + change.after.value_or(u"–"_s);
            }
        }
        if (const std::optional<QString> id = (*(after ? after : before))[m_told.service])
            return m_services.listItem(*id, m_told.field, was, is);
        ++(!before ? m_rest.added : !after ? m_rest.removed : m_rest.changed);
        m_rest.rows.push_back({!before ? ChangeType::Added : !after ? ChangeType::Removed : ChangeType::Changed, *(after ? is : was), changes});
    }

private:
    std::optional<QString> wordsOf(const RowTexts *row) const
    {
        if (!row)
            return std::nullopt;
        RowTexts words;
        for (const std::size_t column : m_told.words)
            words.push_back((*row)[column]);
        return joined(words, 0, words.size());
    }

    const Told m_told;
    ServiceDifferences &m_services;
    TableDifference &m_rest;
};

QString placeText(Connection &connection, const QString &location)
{
    Statement place(connection, "SELECT address, postal_code, locality, municipality FROM location WHERE id = ?");
    for (const Row row : place.bind(location).rows()) {
        QStringList parts {row.column<QString>(0), row.column<QString>(1), row.column<QString>(2), row.column<QString>(3)};
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(u", "_s);
    }
    return location;
}

/// Which services stand where.
class PlaceRows final : public RowTeller {
public:
    PlaceRows(Connection &before, Connection &after, const TableShape &table, ServiceDifferences &services)
        : RowTeller(before, table), m_before(before), m_after(after), m_services(services)
    {
    }

protected:
    void tell(const RowTexts *before, const RowTexts *after) override
    {
        const RowTexts &row = after ? *after : *before;
        const QString place = placeText(after ? m_after : m_before, *row[1]);
        m_services.listItem(*row[0], u"place"_s, after ? std::nullopt : std::optional(place), after ? std::optional(place) : std::nullopt);
    }

private:
    Connection &m_before, &m_after;
    ServiceDifferences &m_services;
};

/// A place that is described differently is told at each service that stands there still.
class LocationRows final : public RowTeller {
public:
    LocationRows(Connection &before, Connection &after, const TableShape &table, ServiceDifferences &services)
        : RowTeller(before, table), m_before(before), m_after(after), m_services(services)
    {
    }

protected:
    void tell(const RowTexts *before, const RowTexts *after) override
    {
        if (!before || !after)
            return;
        const QString id = *after->front();
        const QString was = placeText(m_before, id), is = placeText(m_after, id);
        const auto position = [this](const RowTexts &row) {
            const std::size_t latitude = columnOf(u"latitude"_s);
            return joined(row, latitude, latitude + 3);
        };
        Statement services(m_after, "SELECT service FROM service_at_location WHERE location = ? ORDER BY service");
        for (const Row row : services.bind(id).rows()) {
            const QString service = row.column<QString>(0);
            if (was != is)
                m_services.listItem(service, u"place"_s, was, is);
            if (position(*before) != position(*after))
                m_services.listItem(service, u"position"_s, position(*before), position(*after));
        }
    }

private:
    std::size_t columnOf(const QString &name) const
    {
        return std::size_t(std::ranges::find(m_table.columns, name, &ColumnShape::name) - m_table.columns.begin());
    }

    Connection &m_before, &m_after;
    ServiceDifferences &m_services;
};

/// Any other table: counted, and listed by key.
class OtherRows final : public RowTeller {
public:
    OtherRows(Connection &before, const TableShape &table, TableDifference &difference) : RowTeller(before, table), m_difference(difference) { }

protected:
    void tell(const RowTexts *before, const RowTexts *after) override
    {
        RowDifference row {before && after ? ChangeType::Changed : after ? ChangeType::Added : ChangeType::Removed,
                           joined(after ? *after : *before, 0, std::size_t(m_table.keySize)), {}};
        if (before && after)
            row.fields = changesOf(*before, *after);
        ++(row.type == ChangeType::Added ? m_difference.added : row.type == ChangeType::Removed ? m_difference.removed : m_difference.changed);
        if (m_difference.rows.size() < TableDifference::kKept)
            m_difference.rows.push_back(std::move(row));
    }

private:
    TableDifference &m_difference;
};

class Comparison {
public:
    Comparison(Connection &before, Connection &after) : m_before(before), m_after(after), m_services(before, after) { }

    CatalogueDifference take()
    {
        CatalogueDifference all;
        for (const TableShape &table : catalogueShape()) {
            if (table.name == u"basemap_cell")
                continue;
            TableDifference rest {.table = table.name};
            walk(table, rest);
            if (rest.added + rest.removed + rest.changed > 0)
                all.tables.push_back(std::move(rest));
        }
        all.services = m_services.take();
        return all;
    }

private:
    void walk(const TableShape &table, TableDifference &rest)
    {
        static const std::map<QString, ListRows::Told> lists {
            {u"phone"_s, {u"phone"_s, 0, {1}}}, {u"service_language"_s, {u"language"_s, 0, {1}}}, {u"service_topic"_s, {u"topic"_s, 0, {1}}},
            {u"catchment"_s, {u"catchment"_s, 0, {1}}}, {u"session"_s, {u"session"_s, 1, {3, 4}}}, {u"exception"_s, {u"exception"_s, 1, {3, 4, 5, 7}}},
            {u"source"_s, {u"source"_s, 0, {1, 6}}}};
        if (table.name == u"service" || table.name == u"service_detail")
            return run(table, OwnRows(m_before, table, m_services));
        if (table.name == u"service_at_location")
            return run(table, PlaceRows(m_before, m_after, table, m_services));
        if (table.name == u"location")
            return run(table, LocationRows(m_before, m_after, table, m_services));
        if (const auto list = lists.find(table.name); list != lists.end())
            return run(table, ListRows(m_before, table, list->second, m_services, rest));
        run(table, OtherRows(m_before, table, rest));
    }

    template <typename Teller>
    void run(const TableShape &table, Teller teller)
    {
        walkDifferences(&m_before, m_after, table, teller, {});
        teller.flush();
    }

    Connection &m_before, &m_after;
    ServiceDifferences m_services;
};

}

bool ServiceDifference::has(QStringView field) const
{
    return std::ranges::any_of(fields, [field](const FieldChange &change) { return change.field == field; });
}

Result<CatalogueDifference> differenceBetween(const QString &before, const QString &after)
{
    for (const QString &path : {before, after}) {
        if (const Result<void> sound = inspectFile(path); !sound)
            return sound.error();
    }
    return guarded([&]() -> CatalogueDifference {
        Connection former(before, OpenMode::Immutable), newer(after, OpenMode::Immutable);
        checkTables(former);
        checkTables(newer);
        return Comparison(former, newer).take();
    });
}

}
