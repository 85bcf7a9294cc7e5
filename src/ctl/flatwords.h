// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "publisher/flatsheet.h"
#include "publisher/sheetmapping.h"

namespace paraply {

/// "list.csv: Windows-1252, semicolons, headings on row 3."
QString sheetText(const FlatSheet &sheet, const QString &path, const Console &console);
/// {"charset", "byte_order_mark", "separator", "header_row", "damaged", "double_encoded"}
nlohmann::ordered_json sheetAsJson(const FlatSheet &sheet);

void printProposal(const FlatSheet &sheet, const std::vector<MappedColumn> &lines, const QString &path, const QString &target, Console &console);
nlohmann::ordered_json proposalAsJson(const FlatSheet &sheet, const std::vector<MappedColumn> &lines);

/// What is wrong with a line of a mapping, and how to mend it.
QString mappingFaultText(const MappingFault &fault, const QString &map, const Console &console);
const char *mappingFaultCode(MappingFault::What what);

}
