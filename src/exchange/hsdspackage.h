// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "exchange/hsdsjson.h"

namespace paraply {

inline constexpr QStringView kHsdsDescriptor = u"datapackage.json";

/// A directory as an HSDS 3.1 tabular data package in a folder, which is made when it is not there: datapackage.json and a CSV file
/// (UTF-8, comma, CRLF) for each table that has rows. What several services share is one row. Memory grows only by the ids of what is shared. Code::Foreign when the
/// folder holds anything already. After an error nothing is left in it.
Result<void> writeHsdsPackage(const HsdsDirectory &directory, const QString &folder, FileOps &files, const ServicesDone &progress = {});

}
