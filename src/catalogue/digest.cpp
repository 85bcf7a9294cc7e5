// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/digest.h"

#include "catalogue/schema.h"
#include "storage/statement.h"

#include <QtEndian>

#include <bit>
#include <string>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

enum class Tag : char { Null = 0, Integer = 1, Real = 2, Text = 3, Blob = 4 };

/// One column; its type decides the tag, for the tables are STRICT.
struct ColumnShape {
    QString name;
    Tag tag = Tag::Text;
    int keyPosition = 0;   ///< from 1; 0: not in the key
};

/// The canonical form of cells, gathered in a buffer that is used again for every row.
class Encoding {
public:
    void clear() { m_bytes.clear(); }
    QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

    void addNull() { m_bytes += char(Tag::Null); }
    void addInteger(qint64 value) { addWord(Tag::Integer, quint64(value)); }
    void addReal(double value) { addWord(Tag::Real, std::bit_cast<quint64>(value == 0 ? 0.0 : value)); }
    void addBytes(Tag tag, QByteArrayView value)
    {
        const quint32 length = qToBigEndian(quint32(value.size()));
        m_bytes += char(tag);
        m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_bytes.append(value.data(), size_t(value.size()));
    }

private:
    void addWord(Tag tag, quint64 value)
    {
        value = qToBigEndian(value);
        m_bytes += char(tag);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }

    std::string m_bytes;
};

void addCell(Encoding &encoding, const Row &row, int column, Tag tag)
{
    if (tag == Tag::Text) {
        // Text that is there has an address, also when it is empty.
        const QUtf8StringView text = row.utf8(column);
        return text.data() ? encoding.addBytes(tag, {text.data(), text.size()}) : encoding.addNull();
    }
    if (row.isNull(column))
        return encoding.addNull();
    if (tag == Tag::Blob)
        return encoding.addBytes(tag, row.blob(column));
    return tag == Tag::Integer ? encoding.addInteger(row.column<qint64>(column)) : encoding.addReal(row.column<double>(column));
}

Tag tagOf(const QString &type)
{
    if (type == u"INTEGER")
        return Tag::Integer;
    if (type == u"REAL")
        return Tag::Real;
    return type == u"BLOB" ? Tag::Blob : Tag::Text;
}

std::vector<ColumnShape> shapeOf(Connection &connection, const QString &table)
{
    std::vector<ColumnShape> shape;
    Statement columns(connection, "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid");
    for (const Row row : columns.bind(table).rows())
        shape.push_back({row.column<QString>(0), tagOf(row.column<QString>(1)), row.column<int>(2)});
    return shape;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray rowsInKeyOrder(const QString &table, const std::vector<ColumnShape> &shape)
{
    QStringList columns, key;
    for (const ColumnShape &column : shape)
        columns += quoted(column.name);
    for (int position = 1; position <= int(shape.size()); ++position) {
        for (const ColumnShape &column : shape) {
            if (column.keyPosition == position)
                key += quoted(column.name);
        }
    }
    return u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns.join(u','), quoted(table), key.join(u',')).toUtf8();
}

}

std::vector<Hash> rowHashes(Connection &connection, const QString &table)
{
    const std::vector<ColumnShape> shape = shapeOf(connection, table);
    Statement statement(connection, rowsInKeyOrder(table, shape));
    Sha256 sha;
    Encoding encoding;
    std::vector<Hash> hashes;
    for (const Row row : statement.rows()) {
        encoding.clear();
        for (size_t i = 0; i < shape.size(); ++i)
            addCell(encoding, row, int(i), shape[i].tag);
        sha.add(encoding.bytes());
        hashes.push_back(sha.take());
    }
    return hashes;
}

Hash tableHash(Connection &connection, const QString &table, const std::vector<Hash> &rows)
{
    Encoding names;
    names.addBytes(Tag::Text, table.toUtf8());
    for (const ColumnShape &column : shapeOf(connection, table))
        names.addBytes(Tag::Text, column.name.toUtf8());
    Sha256 sha;
    sha.add(names.bytes());
    for (const Hash &row : rows)
        sha.add(row);
    return sha.take();
}

QString digestOf(const std::vector<Hash> &tables)
{
    Sha256 sha;
    for (const Hash &table : tables)
        sha.add(table);
    const Hash digest = sha.take();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex());
}

QString logicalDigest(Connection &connection)
{
    std::vector<Hash> tables;
    for (const QString &table : catalogueTables())
        tables.push_back(tableHash(connection, table, rowHashes(connection, table)));
    return digestOf(tables);
}

}
