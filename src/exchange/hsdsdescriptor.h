// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hsdstable.h"

#include <QByteArray>

#include <vector>

namespace paraply {

/// datapackage.json of a tabular package that holds these tables: fields, types, what must be filled, and references among them.
QByteArray hsdsDescriptor(const std::vector<HsdsTable> &tables);

}
