// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/rowcells.h"

#include "sync/patchfault.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 kNullText = 0xff;
constexpr std::string_view kNull("\x80\x00", 2);
/// A real is written as a decimal fraction of up to so many digits when that gives its very bits, else raw.
constexpr int kMostDigits = 6, kRaw = 7, kDigitBits = 3;
constexpr double kPowers[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
constexpr double kLargestExact = 9007199254740992.0;   // 2^53

bool isSameReal(double a, double b)
{
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b);
}

quint64 decimalForm(double value)
{
    for (int digits = 0; digits <= kMostDigits; ++digits) {
        const double scaled = std::round(value * kPowers[digits]);
        // By way of the integer, which has no negative zero.
        if (std::abs(scaled) < kLargestExact && isSameReal(double(qint64(scaled)) / kPowers[digits], value))
            return zigzag(qint64(scaled)) << kDigitBits | quint64(digits);
    }
    return kRaw;
}

void addReal(std::string &bytes, double value)
{
    const quint64 form = decimalForm(value);
    addNumber(bytes, form);
    if (form != kRaw)
        return;
    const quint64 word = qToBigEndian(std::bit_cast<quint64>(value));
    bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
}

[[noreturn]] void refuse(const char *what)
{
    refusePatch(Code::Damaged, QString::fromUtf8(what));
}

CellValue valueAt(const Row &row, int index, StorageClass type)
{
    CellValue cell;
    if (row.isNull(index))
        return cell;
    cell.type = type;
    switch (type) {
    case StorageClass::Integer: cell.integer = row.column<qint64>(index); break;
    case StorageClass::Real: cell.real = row.column<double>(index); break;
    case StorageClass::Blob: cell.bytes = row.blob(index); break;
    case StorageClass::Text:
    case StorageClass::Null: {
        const QUtf8StringView text = row.utf8(index);
        cell.bytes = {text.data(), text.size()};
    }
    }
    return cell;
}

}

bool CellValue::operator==(const CellValue &other) const
{
    return type == other.type && integer == other.integer && isSameReal(real, other.real) && bytes == other.bytes;
}

void readCells(const Row &row, const TableShape &table, RowCells &cells)
{
    cells.clear();
    for (int i = 0; i < table.size(); ++i)
        cells.push_back(valueAt(row, i, table.columns[size_t(i)].type));
}

void bindCell(Statement &statement, int index, const CellValue &cell)
{
    switch (cell.type) {
    case StorageClass::Null: statement.setAt(index, nullptr); break;
    case StorageClass::Integer: statement.setAt(index, cell.integer); break;
    case StorageClass::Real: statement.setAt(index, cell.real); break;
    case StorageClass::Text: statement.setAt(index, QUtf8StringView(cell.bytes.data(), cell.bytes.size())); break;
    case StorageClass::Blob: statement.setAt(index, cell.bytes); break;
    }
}

RowKey keyOf(const TableShape &table, const RowCells &cells)
{
    RowKey key;
    for (int i = 0; i < table.keySize; ++i) {
        const CellValue &cell = cells[size_t(i)];
        key.push_back(cell.type == StorageClass::Integer ? KeyCell(cell.integer) : KeyCell(cell.bytes.toByteArray()));
    }
    return key;
}

void bindKey(Statement &statement, const RowKey &key, int from)
{
    for (const KeyCell &cell : key) {
        if (const auto *integer = std::get_if<qint64>(&cell))
            statement.setAt(from++, *integer);
        else
            statement.setAt(from++, QUtf8StringView(std::get<QByteArray>(cell)));
    }
}

void addNumber(std::string &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(number | 0x80);
    bytes += char(number);
}

void addCell(std::string &bytes, const CellValue &cell, StorageClass type)
{
    if (cell.isNull()) {
        if (type == StorageClass::Text)
            bytes += char(kNullText);
        else
            bytes += kNull;
        return;
    }
    switch (type) {
    case StorageClass::Integer: addNumber(bytes, zigzag(cell.integer)); break;
    case StorageClass::Real: addReal(bytes, cell.real); break;
    case StorageClass::Blob:
        addNumber(bytes, quint64(cell.bytes.size()));
        bytes.append(cell.bytes.data(), size_t(cell.bytes.size()));
        break;
    case StorageClass::Text:
    case StorageClass::Null:
        bytes.append(cell.bytes.data(), size_t(cell.bytes.size()));
        bytes += '\0';
    }
}

quint8 CellReader::byte()
{
    if (isAtEnd())
        refuse("a cell is cut off");
    return quint8(m_bytes[m_at++]);
}

std::optional<quint64> CellReader::numberOrNull()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        if (shift == 63 && next > 1)
            break;
        number |= quint64(next & 0x7f) << shift;
        if (next == 0 && shift == 7 && number == 0)
            return std::nullopt;
        if (next == 0 && shift > 0)
            break;
        if (next < 0x80)
            return number;
    }
    refuse("a number has too many bytes");
}

quint64 CellReader::number()
{
    const std::optional<quint64> number = numberOrNull();
    if (!number)
        refuse("a number is NULL");
    return *number;
}

QByteArrayView CellReader::take(quint64 count)
{
    if (count > quint64(left()))
        refuse("bytes are missing");
    const QByteArrayView taken = m_bytes.sliced(m_at, qsizetype(count));
    m_at += taken.size();
    return taken;
}

QByteArrayView CellReader::terminated()
{
    const qsizetype end = m_bytes.indexOf('\0', m_at);
    if (end < 0)
        refuse("a text has no end");
    const QByteArrayView taken = m_bytes.sliced(m_at, end - m_at);
    m_at = end + 1;
    return taken;
}

CellValue CellReader::text()
{
    if (!isAtEnd() && quint8(m_bytes[m_at]) == kNullText) {
        ++m_at;
        return {};
    }
    const QByteArrayView bytes = terminated();
    requireText(bytes);
    return {StorageClass::Text, 0, 0, bytes};
}

CellValue CellReader::real()
{
    const std::optional<quint64> form = numberOrNull();
    if (!form)
        return {};
    double value = 0;
    if ((*form & kRaw) != kRaw)
        value = double(unzigzag(*form >> kDigitBits)) / kPowers[*form & kRaw];
    else
        value = std::bit_cast<double>(qFromBigEndian<quint64>(take(sizeof(quint64)).data()));
    if (std::isnan(value) || decimalForm(value) != *form)
        refuse("a real is not in its one form");
    return {StorageClass::Real, 0, value, {}};
}

CellValue CellReader::cell(const ColumnShape &column)
{
    CellValue cell;
    if (column.type == StorageClass::Text) {
        cell = text();
    } else if (column.type == StorageClass::Real) {
        cell = real();
    } else if (const std::optional<quint64> number = numberOrNull()) {
        cell.type = column.type;
        if (column.type == StorageClass::Integer)
            cell.integer = unzigzag(*number);
        else
            cell.bytes = take(*number);
    }
    if (cell.isNull() && !column.isNullable)
        refusePatch(Code::Damaged, u"%1 may not be NULL"_s.arg(column.name));
    return cell;
}

void requireText(QByteArrayView bytes)
{
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() || bytes.contains('\0'))
        refuse("a text is no UTF-8");
}

}
