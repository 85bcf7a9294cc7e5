// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/age.h"
#include "catalogue/hours.h"
#include "storage/statement.h"

#include <QDate>

#include <optional>

namespace paraply {

// Reading cells whose format promises more than SQLite can hold them to. All throw DatabaseError, meaning Damaged, when a
// cell breaks the promise.

[[noreturn]] void refuseCell(const QString &what);

/// A null date for NULL; the text must be YYYY-MM-DD.
QDate dateAt(const Row &row, int column);
/// Columns `column` and the next; bounds within 0..215.
AgeRange agesAt(const Row &row, int column);
/// No rules for NULL.
OpeningHours hoursAt(const Row &row, int column);

/// The code in `column`, by one of the ...FromCode functions.
template <typename FromCode>
auto codeAt(const Row &row, int column, FromCode fromCode)
{
    const QString code = row.column<QString>(column);
    const auto value = fromCode(code);
    if (!value)
        refuseCell(QStringLiteral("no such code: %1").arg(code.left(40)));
    return *value;
}

}
