// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"
#include "catalogue/service.h"

#include <QJsonObject>

#include <vector>

namespace paraply {

/// Services as a FeatureCollection (GeoJSON, RFC 7946): a feature for each place of each, with how exact the point is; one without
/// geometry (null, as the standard has it) for what has no place or is masked.
QJsonObject geoFeatures(const std::vector<Service> &services, const Region &region);

}
