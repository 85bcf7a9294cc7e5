// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "randomcatalogue.h"

#include "catalogue/schema.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>

#include <limits>

namespace paraply {

using namespace Qt::StringLiterals;

RandomCatalogue::RandomCatalogue(unsigned seed, int rowsPerTable)
    : m_connection(m_folder.filePath(u"random.sqlite"_s), OpenMode::Create), m_dice(seed)
{
    m_connection.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF");
    const Transaction::Kind kind = Transaction::Kind::Write;
    Transaction transaction(m_connection, kind);
    createSchema(m_connection);
    for (const TableShape &table : catalogueShape()) {
        for (int i = 0; i < rowsPerTable; ++i)
            addRow(table);
    }
    transaction.commit();
}

QString RandomCatalogue::text()
{
    static const QStringList words {u"barn"_s, u"förälder"_s, u"Örebro"_s, u"å"_s, u"e\u0301"_s, u"\U0001F302"_s, u"دعم"_s, u"\u0001"_s, u"'\"; DROP TABLE service; --"_s};
    QString text;
    for (int count = chance(0.05) ? 200 : below(5); count > 0; --count)
        text += words[below(int(words.size()))];
    return text;
}

QString RandomCatalogue::referenced(const ColumnPlace &place)
{
    const TableShape &table = catalogueShape()[size_t(place.table)];
    const QString column = table.columns[size_t(place.column)].name;
    Statement any(m_connection, u"SELECT %1 FROM %2 LIMIT 1 OFFSET (SELECT %3 % max(1, count(*)) FROM %2)"_s.arg(column, table.name).arg(below(10000)).toUtf8());
    return any.value<QString>().value_or(QString());
}

void RandomCatalogue::bindRandom(Statement &statement, int index, const ColumnShape &column)
{
    static constexpr qint64 integers[] = {0, 1, -1, 63, 64, 127, 128, 20260101, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    static constexpr double reals[] = {0, 1, -1, 59.27412, 15.2066, 1.0 / 3, 1e300, -5e-324, 0.1, 123456.5, std::numeric_limits<double>::infinity()};
    if (column.isNullable && chance(0.4)) {
        statement.setAt(index, nullptr);
    } else if (column.references) {
        statement.setAt(index, referenced(*column.references));
    } else if (column.type == StorageClass::Integer) {
        statement.setAt(index, chance(0.5) ? integers[below(int(std::size(integers)))] : qint64(below(1000)));
    } else if (column.type == StorageClass::Real) {
        statement.setAt(index, chance(0.5) ? reals[below(int(std::size(reals)))] : below(1'000'000) / 1e5);
    } else if (column.type == StorageClass::Blob) {
        QByteArray blob(below(300), '\0');
        for (char &byte : blob)
            byte = char(below(4) * 85);
        statement.setAt(index, blob);
    } else {
        statement.setAt(index, text());
    }
}

void RandomCatalogue::addRow(const TableShape &table)
{
    // A key that is taken, or a name that is, is no row; now and then is enough.
    Statement insert(m_connection, "INSERT OR IGNORE" + table.insertSql().mid(6));
    for (int i = 0; i < table.size(); ++i) {
        const ColumnShape &column = table.columns[size_t(i)];
        const bool isOwnKey = i < table.keySize && column.type == StorageClass::Text && !column.references;
        if (isOwnKey || (table.isUniqueElsewhere && i == table.keySize))
            insert.setAt(i + 1, u"%1-%2"_s.arg(text().left(8)).arg(below(100000)));
        else
            bindRandom(insert, i + 1, column);
    }
    insert.run();
}

void RandomCatalogue::changeRows(const TableShape &table, double share)
{
    std::vector<RowKey> keys;
    RowCells cells;
    Statement all(m_connection, table.inKeyOrderSql());
    for (const Row row : all.rows()) {
        readCells(row, table, cells);
        if (chance(share))
            keys.push_back(keyOf(table, cells));
    }
    const QByteArray condition = table.removeSql().mid(table.removeSql().indexOf(" WHERE "));
    for (const RowKey &key : keys) {
        // At most every column, often one; the key's cells come after it.
        for (int turns = 1 + below(2); turns > 0 && table.size() > table.keySize; --turns) {
            const ColumnShape &column = table.columns[size_t(table.keySize + below(table.size() - table.keySize))];
            Statement change(m_connection, u"UPDATE OR IGNORE %1 SET %2 = ?"_s.arg(table.name, column.name).toUtf8() + condition);
            bindKey(change, key, 2);
            bindRandom(change, 1, column);
            change.run();
        }
    }
}

void RandomCatalogue::removeDangling()
{
    for (const TableShape &table : catalogueShape()) {
        for (const ColumnShape &column : table.columns) {
            if (!column.references)
                continue;
            const TableShape &target = catalogueShape()[size_t(column.references->table)];
            m_connection.execute(u"DELETE FROM %1 WHERE %2 IS NOT NULL AND %2 NOT IN (SELECT %3 FROM %4)"_s
                                     .arg(table.name, column.name, target.columns[size_t(column.references->column)].name, target.name).toUtf8());
        }
    }
}

void RandomCatalogue::edit(double share)
{
    Transaction transaction(m_connection);
    for (const TableShape &table : catalogueShape()) {
        m_connection.execute(u"DELETE FROM %1 WHERE (SELECT count(*) FROM %1) > 3 AND length(quote(%2)) * %3 % 1000 < %4"_s
                                 .arg(table.name, table.columns.front().name).arg(1 + below(997)).arg(int(share * 300)).toUtf8());
    }
    removeDangling();
    for (const TableShape &table : catalogueShape()) {
        changeRows(table, share);
        for (int i = 1 + int(share * 20); i > 0; --i)
            addRow(table);
    }
    removeDangling();
    transaction.commit();
}

QString RandomCatalogue::write(const QString &name)
{
    QFile::remove(path(name));
    Statement(m_connection, "VACUUM INTO ?").bind(path(name)).run();
    return path(name);
}

}
