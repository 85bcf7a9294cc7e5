// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchfault.h"
#include "sync/rowcells.h"

#include <algorithm>
#include <limits>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const CellValue &cell, StorageClass type)
{
    std::string bytes;
    addCell(bytes, cell, type);
    return QByteArray(bytes.data(), qsizetype(bytes.size())).toHex();
}

QByteArray writtenReal(double value)
{
    return written({StorageClass::Real, 0, value, {}}, StorageClass::Real);
}

CellValue read(const char *hex, StorageClass type)
{
    static QByteArray bytes;   // what is read is borrowed
    bytes = QByteArray::fromHex(hex);
    CellReader reader(bytes);
    const CellValue cell = reader.cell({u"column"_s, type, true, {}, false});
    CHECK(reader.isAtEnd());
    return cell;
}

bool isRefused(const char *hex, StorageClass type, bool isNullable = true)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    CellReader reader(bytes);
    try {
        reader.cell({u"column"_s, type, isNullable, {}, false});
    } catch (const PatchFault &fault) {
        CHECK(fault.error().code == Code::Damaged);
        return true;
    }
    return false;
}

}

TEST_CASE("Cells are written as the document says", "[sync][patch]")
{
    CHECK(written({}, StorageClass::Text) == "ff");
    CHECK(written({}, StorageClass::Integer) == "8000");
    CHECK(written({}, StorageClass::Real) == "8000");
    CHECK(written({}, StorageClass::Blob) == "8000");
    CHECK(written({StorageClass::Text, 0, 0, "lek"}, StorageClass::Text) == "6c656b00");
    CHECK(written({StorageClass::Text, 0, 0, ""}, StorageClass::Text) == "00");
    CHECK(written({StorageClass::Blob, 0, 0, QByteArrayView("\0\xff", 2)}, StorageClass::Blob) == "0200ff");
    CHECK(written({StorageClass::Integer, 0, 0, {}}, StorageClass::Integer) == "00");
    CHECK(written({StorageClass::Integer, -1, 0, {}}, StorageClass::Integer) == "01");
    CHECK(written({StorageClass::Integer, 64, 0, {}}, StorageClass::Integer) == "8001");
    CHECK(written({StorageClass::Integer, std::numeric_limits<qint64>::min(), 0, {}}, StorageClass::Integer) == "ffffffffffffffffff01");
    CHECK(writtenReal(0) == "00");
    CHECK(writtenReal(59.3) == "914a");          // 593 and one digit: zigzag 1186, times 8, plus 1
    CHECK(writtenReal(1.0 / 3) == "073fd5555555555555");
    CHECK(writtenReal(-0.0) == "078000000000000000");
}

TEST_CASE("Cells come back as they were", "[sync][patch]")
{
    for (const qint64 value : {qint64(0), qint64(-64), qint64(63), qint64(20261121), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        CHECK(read(written({StorageClass::Integer, value, 0, {}}, StorageClass::Integer).constData(), StorageClass::Integer).integer == value);
    for (const double value : {59.27412, -15.2066, 0.1, 1e15, 9007199254740993.0, 1e300, 5e-324, std::numeric_limits<double>::infinity(), 123456789.123456, -0.0}) {
        const CellValue cell = read(writtenReal(value).constData(), StorageClass::Real);
        CHECK(cell == CellValue {StorageClass::Real, 0, value, {}});
    }
    CHECK(read("ff", StorageClass::Text).isNull());
    CHECK(read("8000", StorageClass::Blob).isNull());
    CHECK(read("c3a500", StorageClass::Text).bytes == QByteArrayView("å"));
}

TEST_CASE("A cell in any other form than its one form is refused", "[sync][patch]")
{
    CHECK(isRefused("", StorageClass::Integer));
    CHECK(isRefused("80", StorageClass::Integer));
    CHECK(isRefused("8100", StorageClass::Integer));                      // 1 in two bytes
    CHECK(isRefused("808000", StorageClass::Integer));
    CHECK(isRefused("ffffffffffffffffff02", StorageClass::Integer));      // more than 64 bits
    CHECK(isRefused("ffffffffffffffffffff01", StorageClass::Integer));
    CHECK(isRefused("8000", StorageClass::Integer, false));
    CHECK(isRefused("ff", StorageClass::Text, false));
    CHECK(isRefused("6c65", StorageClass::Text));
    CHECK(isRefused("c300", StorageClass::Text));
    CHECK(isRefused("eda08000", StorageClass::Text));                     // half a surrogate pair
    CHECK(isRefused("0541", StorageClass::Blob));
    CHECK(isRefused("ffffffffffffffffff01", StorageClass::Blob));
    CHECK(isRefused("073fd55555555555", StorageClass::Real));             // cut off
    CHECK(isRefused("07404d800000000000", StorageClass::Real));           // 59, which has a shorter form
    CHECK_FALSE(isRefused("914a", StorageClass::Real));
    CHECK(isRefused("0f", StorageClass::Real));                           // raw, and a number as well
    CHECK(isRefused("a2e505", StorageClass::Real));                     // 59.30 with two digits
    CHECK(isRefused("077ff8000000000000", StorageClass::Real));           // not a number
}

TEST_CASE("Keys and references stand where patches expect them", "[sync][patch]")
{
    REQUIRE(catalogueShape().size() == 26);
    for (size_t i = 0; i < catalogueShape().size(); ++i) {
        const TableShape &table = catalogueShape()[i];
        INFO(table.name.toStdString());
        CHECK(table.keySize > 0);
        CHECK(table.size() - table.keySize < 64);
        CHECK(std::count_if(table.columns.begin(), table.columns.end(), [](const ColumnShape &column) { return column.isReferenced; }) <= 1);
        for (const ColumnShape &column : table.columns) {
            if (column.references) {
                CHECK(size_t(column.references->table) < i);
                CHECK(column.type == StorageClass::Text);
            }
        }
        CHECK(table.isUniqueElsewhere == (table.name == u"municipality"));
    }
}
