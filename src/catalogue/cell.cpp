// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/cell.h"

namespace paraply {
namespace {

/// SQLITE_CORRUPT: the result code of a database that is not what it should be.
constexpr int kCorrupt = 11;

std::optional<int> monthsAt(const Row &row, int column)
{
    const auto months = row.column<std::optional<int>>(column);
    if (months && (*months < 0 || *months > kLastAgeMonth))
        refuseCell(QStringLiteral("no age in months: %1").arg(*months));
    return months;
}

}

void refuseCell(const QString &what)
{
    throw DatabaseError(kCorrupt, 0, what, {}, {});
}

QDate dateAt(const Row &row, int column)
{
    if (row.isNull(column))
        return {};
    const QString text = row.column<QString>(column);
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        refuseCell(QStringLiteral("no date: %1").arg(text.left(40)));
    return date;
}

AgeRange agesAt(const Row &row, int column)
{
    const AgeRange ages{monthsAt(row, column), monthsAt(row, column + 1)};
    if (ages.isKnown() && *ages.min > *ages.max)
        refuseCell(QStringLiteral("ages from %1 to %2").arg(*ages.min).arg(*ages.max));
    return ages;
}

OpeningHours hoursAt(const Row &row, int column)
{
    if (row.isNull(column))
        return {};
    auto hours = OpeningHours::parse(row.column<QString>(column));
    if (!hours)
        refuseCell(QStringLiteral("hours: %1").arg(hours.error().detail));
    return *std::move(hours);
}

}
