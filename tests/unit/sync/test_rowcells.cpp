// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/patchfault.h"
#include "sync/rowcells.h"

#include <algorithm>
#include <limits>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const CellValue &cell, CellType type)
{
    std::string bytes;
    addCell(bytes, cell, type);
    return QByteArray(bytes.data(), qsizetype(bytes.size())).toHex();
}

QByteArray writtenReal(double value)
{
    return written({CellType::Real, 0, value, {}}, CellType::Real);
}

CellValue read(const char *hex, CellType type)
{
    static QByteArray bytes;   // what is read is borrowed
    bytes = QByteArray::fromHex(hex);
    CellReader reader(bytes);
    const CellValue cell = reader.cell({u"column"_s, type, true, {}, false});
    CHECK(reader.isAtEnd());
    return cell;
}

bool isRefused(const char *hex, CellType type, bool isNullable = true)
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
    CHECK(written({}, CellType::Text) == "ff");
    CHECK(written({}, CellType::Integer) == "8000");
    CHECK(written({}, CellType::Real) == "8000");
    CHECK(written({}, CellType::Blob) == "8000");
    CHECK(written({CellType::Text, 0, 0, "lek"}, CellType::Text) == "6c656b00");
    CHECK(written({CellType::Text, 0, 0, ""}, CellType::Text) == "00");
    CHECK(written({CellType::Blob, 0, 0, QByteArrayView("\0\xff", 2)}, CellType::Blob) == "0200ff");
    CHECK(written({CellType::Integer, 0, 0, {}}, CellType::Integer) == "00");
    CHECK(written({CellType::Integer, -1, 0, {}}, CellType::Integer) == "01");
    CHECK(written({CellType::Integer, 64, 0, {}}, CellType::Integer) == "8001");
    CHECK(written({CellType::Integer, std::numeric_limits<qint64>::min(), 0, {}}, CellType::Integer) == "ffffffffffffffffff01");
    CHECK(writtenReal(0) == "00");
    CHECK(writtenReal(59.3) == "914a");          // 593 and one digit: zigzag 1186, times 8, plus 1
    CHECK(writtenReal(1.0 / 3) == "073fd5555555555555");
    CHECK(writtenReal(-0.0) == "078000000000000000");
}

TEST_CASE("Cells come back as they were", "[sync][patch]")
{
    for (const qint64 value : {qint64(0), qint64(-64), qint64(63), qint64(20261121), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        CHECK(read(written({CellType::Integer, value, 0, {}}, CellType::Integer).constData(), CellType::Integer).integer == value);
    for (const double value : {59.27412, -15.2066, 0.1, 1e15, 9007199254740993.0, 1e300, 5e-324, std::numeric_limits<double>::infinity(), 123456789.123456, -0.0}) {
        const CellValue cell = read(writtenReal(value).constData(), CellType::Real);
        CHECK(cell == CellValue {CellType::Real, 0, value, {}});
    }
    CHECK(read("ff", CellType::Text).isNull());
    CHECK(read("8000", CellType::Blob).isNull());
    CHECK(read("c3a500", CellType::Text).bytes == QByteArrayView("å"));
}

TEST_CASE("A cell in any other form than its one form is refused", "[sync][patch]")
{
    CHECK(isRefused("", CellType::Integer));
    CHECK(isRefused("80", CellType::Integer));
    CHECK(isRefused("8100", CellType::Integer));                      // 1 in two bytes
    CHECK(isRefused("808000", CellType::Integer));
    CHECK(isRefused("ffffffffffffffffff02", CellType::Integer));      // more than 64 bits
    CHECK(isRefused("ffffffffffffffffffff01", CellType::Integer));
    CHECK(isRefused("8000", CellType::Integer, false));
    CHECK(isRefused("ff", CellType::Text, false));
    CHECK(isRefused("6c65", CellType::Text));
    CHECK(isRefused("c300", CellType::Text));
    CHECK(isRefused("eda08000", CellType::Text));                     // half a surrogate pair
    CHECK(isRefused("0541", CellType::Blob));
    CHECK(isRefused("ffffffffffffffffff01", CellType::Blob));
    CHECK(isRefused("073fd55555555555", CellType::Real));             // cut off
    CHECK(isRefused("07404d800000000000", CellType::Real));           // 59, which has a shorter form
    CHECK_FALSE(isRefused("914a", CellType::Real));
    CHECK(isRefused("0f", CellType::Real));                           // raw, and a number as well
    CHECK(isRefused("a2e505", CellType::Real));                     // 59.30 with two digits
    CHECK(isRefused("077ff8000000000000", CellType::Real));           // not a number
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
                CHECK(column.type == CellType::Text);
            }
        }
        CHECK(table.isUniqueElsewhere == (table.name == u"municipality"));
    }
}
