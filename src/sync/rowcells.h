// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/statement.h"
#include "sync/tableshape.h"

#include <string>
#include <variant>

namespace paraply {

/// One cell, its text or blob borrowed from where it stands.
struct CellValue {
    StorageClass type = StorageClass::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes;

    bool isNull() const { return type == StorageClass::Null; }
    /// Reals by their bits.
    bool operator==(const CellValue &other) const;
};
using RowCells = std::vector<CellValue>;

/// The cells of the row a statement stands on, until its next step.
void readCells(const Row &row, const TableShape &table, RowCells &cells);
void bindCell(Statement &statement, int index, const CellValue &cell);

/// A key of a row: integers and texts, compared as SQLite's BINARY order does.
using KeyCell = std::variant<qint64, QByteArray>;
using RowKey = std::vector<KeyCell>;
RowKey keyOf(const TableShape &table, const RowCells &cells);
/// Binds the key's cells from that parameter on.
void bindKey(Statement &statement, const RowKey &key, int from = 1);

// The bytes of docs/feed-format.md, "Patches": numbers (LEB128) and cells.
void addNumber(std::string &bytes, quint64 number);
void addCell(std::string &bytes, const CellValue &cell, StorageClass type);
constexpr quint64 zigzag(qint64 value) { return (quint64(value) << 1) ^ quint64(value >> 63); }
constexpr qint64 unzigzag(quint64 number) { return qint64(number >> 1) ^ -qint64(number & 1); }

/// Reads them back, strictly: every departure is a PatchFault (Damaged). The bytes must outlive what is read.
class CellReader {
public:
    explicit CellReader(QByteArrayView bytes) : m_bytes(bytes) { }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    qsizetype left() const { return m_bytes.size() - m_at; }
    quint8 byte();
    quint64 number();
    /// Nothing is NULL.
    std::optional<quint64> numberOrNull();
    QByteArrayView take(quint64 count);
    /// Up to its zero byte, which is taken too. Not yet checked to be UTF-8.
    QByteArrayView terminated();
    CellValue cell(const ColumnShape &column);

private:
    CellValue text();
    CellValue real();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// Throws PatchFault (Damaged) unless it is UTF-8 without NUL.
void requireText(QByteArrayView bytes);

}
