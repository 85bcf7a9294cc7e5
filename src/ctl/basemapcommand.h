// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"

namespace paraply {

/// `basemap import --layer NAME ... --into DIR FILE.geojson`: a county's own open data as a layer of its sheets.
std::unique_ptr<Command> makeBasemapCommand();
/// The verb alone.
std::unique_ptr<Command> makeBasemapImport();

}
