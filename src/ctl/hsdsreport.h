// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "publisher/hsdscheck.h"

namespace paraply {

/// What a check against HSDS found, one finding a line, then the counts.
void printHsdsCheck(const HsdsCheck &check, Console &console);
/// {"records", "errors", "notes", "findings": [{"severity", "file", "row", "pointer", "field", "value", "code", "message", "fix"}]}; row null
/// in JSON, pointer null in tables.
nlohmann::ordered_json hsdsCheckAsJson(const HsdsCheck &check, Tongue tongue);

}
