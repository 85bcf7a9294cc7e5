// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/digest.h"

#include "catalogue/schema.h"
#include "storage/statement.h"

#include <QtEndian>

#include <bit>
#include <future>
#include <string>
#include <utility>

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

/// The canonical form of cells, one behind the other.
class Encoding {
public:
    QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    std::string take() { return std::exchange(m_bytes, {}); }

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

/// Rows that were read, and where each ends.
struct RowBlock {
    std::string bytes;
    std::vector<size_t> ends;
};

std::vector<Hash> hashesOf(const RowBlock &block)
{
    Sha256 sha;
    std::vector<Hash> hashes;
    size_t start = 0;
    for (const size_t end : block.ends) {
        sha.add(QByteArrayView(block.bytes.data() + start, qsizetype(end - start)));
        hashes.push_back(sha.take());
        start = end;
    }
    return hashes;
}

/// Hashes one block of rows on a second thread while the next is read; a table of one block is hashed on this one.
class RowHashing {
public:
    Encoding &encoding() { return m_encoding; }
    void endRow()
    {
        constexpr qsizetype kBlock = 256 * 1024;
        m_ends.push_back(size_t(m_encoding.bytes().size()));
        if (m_encoding.bytes().size() < kBlock)
            return;
        gather();
        m_hashing = std::async(std::launch::async | std::launch::deferred, hashesOf, taken());
    }
    std::vector<Hash> finish()
    {
        gather();
        const std::vector<Hash> last = hashesOf(taken());
        m_hashes.insert(m_hashes.end(), last.begin(), last.end());
        return std::move(m_hashes);
    }

private:
    RowBlock taken() { return {m_encoding.take(), std::exchange(m_ends, {})}; }
    void gather()
    {
        const std::vector<Hash> ready = m_hashing.valid() ? m_hashing.get() : std::vector<Hash>();
        m_hashes.insert(m_hashes.end(), ready.begin(), ready.end());
    }

    Encoding m_encoding;
    std::vector<size_t> m_ends;
    std::future<std::vector<Hash>> m_hashing;
    std::vector<Hash> m_hashes;
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
    RowHashing hashing;
    for (const Row row : statement.rows()) {
        for (size_t i = 0; i < shape.size(); ++i)
            addCell(hashing.encoding(), row, int(i), shape[i].tag);
        hashing.endRow();
    }
    return hashing.finish();
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
