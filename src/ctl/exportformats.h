// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "ctl/console.h"

#include <vector>

namespace paraply {

/// One of the formats that take a service or a find.
struct ExportFormat {
    const char *name;
    QStringView swedish, english;   ///< for --help
    QByteArray (*bytes)(const std::vector<Service> &services, const Catalogue &catalogue, const Console &console);
};
const std::vector<ExportFormat> &exportFormats();

}
