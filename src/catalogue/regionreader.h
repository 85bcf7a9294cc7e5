// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"

namespace paraply {

class Connection;

// What is read once when a catalogue is opened. Every function throws DatabaseError.

Region readRegion(Connection &connection);
/// In Swedish order of names.
std::vector<Municipality> readMunicipalities(Connection &connection);
std::vector<AgePopulation> readPopulation(Connection &connection);
/// In Swedish order of names, then of municipalities.
std::vector<Locality> readLocalities(Connection &connection);
CatalogueCounts readCounts(Connection &connection);

}
