// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace paraply {

enum class StorageClass : unsigned char { Null, Integer, Real, Text, Blob };

/// Another table's column, both counted from 0.
struct ColumnPlace {
    int table = 0, column = 0;
    bool operator==(const ColumnPlace &) const = default;
};

struct ColumnShape {
    QString name;
    StorageClass type = StorageClass::Text;
    bool isNullable = false;
    std::optional<ColumnPlace> references;   ///< in an earlier table
    bool isReferenced = false;
};

/// A table as a patch sees it. The key is the first `keySize` columns, in their order.
struct TableShape {
    QString name;
    std::vector<ColumnShape> columns;
    int keySize = 0;
    bool isUniqueElsewhere = false;   ///< besides the key: a changed row is then a removed and an added one
    std::optional<int> owner;         ///< the table whose removed rows take with them the rows whose first cell names them

    int size() const { return int(columns.size()); }
    /// "SELECT ... FROM ... " of all columns.
    QByteArray selectSql() const;
    QByteArray inKeyOrderSql() const { return selectSql() + orderSql(); }
    QByteArray byKeySql() const { return selectSql() + keySql(); }
    QByteArray ownedKeysSql() const;   ///< the keys of the rows of one owner
    QByteArray insertSql() const;
    QByteArray updateSql() const;      ///< parameters as in `insertSql`; only where there are columns beside the key
    QByteArray removeSql() const;

private:
    QByteArray columnList(int count) const;
    QByteArray orderSql() const;
    QByteArray keySql() const;
};

/// The tables of a catalogue in the order of schema.sql, the only names a patch can mean. Any thread.
const std::vector<TableShape> &catalogueShape();

}
