// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/tableshape.h"

#include "catalogue/schema.h"
#include "storage/statement.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

StorageClass typeOf(const QString &declared)
{
    if (declared == u"INTEGER")
        return StorageClass::Integer;
    if (declared == u"REAL")
        return StorageClass::Real;
    return declared == u"BLOB" ? StorageClass::Blob : StorageClass::Text;
}

TableShape tableWithColumns(Connection &model, const QString &name)
{
    TableShape table;
    table.name = name;
    Statement columns(model, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid");
    for (const Row row : columns.bind(name).rows()) {
        table.columns.push_back({row.column<QString>(0), typeOf(row.column<QString>(1)), !row.column<bool>(2) && row.column<int>(3) == 0});
        if (row.column<int>(3) > 0)
            ++table.keySize;
        Q_ASSERT(row.column<int>(3) == (table.keySize == table.size() ? table.size() : 0));
    }
    table.isUniqueElsewhere = Statement(model, "SELECT 1 FROM pragma_index_list(?) WHERE origin = 'u'").bind(name).value<int>().has_value();
    return table;
}

int columnOf(const TableShape &table, const QString &name)
{
    const auto at = std::find_if(table.columns.begin(), table.columns.end(), [&](const ColumnShape &column) { return column.name == name; });
    return int(at - table.columns.begin());
}

void addReferences(Connection &model, std::vector<TableShape> &tables, TableShape &table)
{
    Statement keys(model, "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?)");
    for (const Row row : keys.bind(table.name).rows()) {
        const auto target = std::find_if(tables.begin(), tables.end(), [&](const TableShape &other) { return other.name == row.column<QString>(0); });
        Q_ASSERT(target != tables.end() && &*target < &table);
        const int from = columnOf(table, row.column<QString>(1)), to = columnOf(*target, row.column<QString>(2));
        const int targetIndex = int(target - tables.begin());
        table.columns[size_t(from)].references = ColumnPlace {targetIndex, to};
        target->columns[size_t(to)].isReferenced = true;
        if (from == 0 && to == 0 && target->keySize == 1)
            table.owner = targetIndex;
    }
}

std::vector<TableShape> shapeOfCatalogue()
{
    Connection model = Connection::memory();
    createSchema(model);
    std::vector<TableShape> tables;
    Statement names(model, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
    for (const Row row : names.rows())
        tables.push_back(tableWithColumns(model, row.column<QString>(0)));
    for (TableShape &table : tables)
        addReferences(model, tables, table);
    return tables;
}

}

QByteArray TableShape::columnList(int count) const
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += u'"' + columns[size_t(i)].name + u'"';
    return names.join(u',').toUtf8();
}

QByteArray TableShape::selectSql() const
{
    return "SELECT " + columnList(size()) + " FROM \"" + name.toUtf8() + '"';
}

QByteArray TableShape::orderSql() const
{
    return " ORDER BY " + columnList(keySize);
}

QByteArray TableShape::keySql() const
{
    QByteArrayList conditions;
    for (int i = 0; i < keySize; ++i)
        conditions += '"' + columns[size_t(i)].name.toUtf8() + "\" = ?";
    return " WHERE " + conditions.join(" AND ");
}

QByteArray TableShape::ownedKeysSql() const
{
    return "SELECT " + columnList(keySize) + " FROM \"" + name.toUtf8() + "\" WHERE \"" + columns.front().name.toUtf8() + "\" = ?" + orderSql();
}

QByteArray TableShape::insertSql() const
{
    return "INSERT INTO \"" + name.toUtf8() + "\" VALUES (" + QByteArrayList(size(), "?").join(',') + ')';
}

QByteArray TableShape::updateSql() const
{
    const auto assigned = [this](int column) { return '"' + columns[size_t(column)].name.toUtf8() + "\" = ?" + QByteArray::number(column + 1); };
    QByteArrayList cells, conditions;
    for (int i = 0; i < size(); ++i)
        (i < keySize ? conditions : cells) += assigned(i);
    return "UPDATE \"" + name.toUtf8() + "\" SET " + cells.join(',') + " WHERE " + conditions.join(" AND ");
}

QByteArray TableShape::removeSql() const
{
    return "DELETE FROM \"" + name.toUtf8() + '"' + keySql();
}

const std::vector<TableShape> &catalogueShape()
{
    static const std::vector<TableShape> shape = shapeOfCatalogue();
    return shape;
}

}
