// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/service.h"

#include <QByteArray>

#include <vector>

namespace paraply {

/// Services as CSV (RFC 4180): UTF-8 with a byte-order mark, which spreadsheets want, CRLF, a header. A row for each service at a
/// place; an empty cell is "not known". A text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray serviceTable(const std::vector<Service> &services);

}
