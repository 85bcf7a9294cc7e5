// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVariant>

#include <span>

namespace paraply {

/// One role of a row: its name in QML and how it is read.
template <typename Row>
struct Column {
    const char *name;
    QVariant (*read)(const Row &row);
};

template <typename Row, typename Value>
Row rowOf(Value Row::*);

/// `shown<&HitRow::name>("name")`: the role that shows a member as it is.
template <auto Member>
constexpr auto shown(const char *name)
{
    using Row = decltype(rowOf(Member));
    return Column<Row>{ name, [](const Row &row) { return QVariant::fromValue(row.*Member); } };
}

}
