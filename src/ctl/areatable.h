// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"

#include <QStringList>

#include <vector>

namespace paraply {

/// A municipality, or the whole, with its numbers.
struct AreaLine {
    QString name;
    QStringList cells;
};

/// A line for each area, its numbers under `head` (as many as each area has); in a terminal too narrow for that, some short lines for each, with
/// the names of the numbers.
void printAreaTable(const QStringList &head, const std::vector<AreaLine> &rows, Console &console);

}
