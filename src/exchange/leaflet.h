// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/region.h"
#include "catalogue/service.h"

#include <QByteArray>

#include <vector>

namespace paraply {

enum class LeafletLanguage : unsigned char { Swedish, English };

/// A leaflet to print: what there is for parents in a municipality, by the six groups a parent understands, with place, ages, usual
/// hours, number and how old the facts are; then what there is for everybody by telephone. `services` in the order they shall
/// stand. A4, as PDF; needs a QGuiApplication. The same services and date give the same bytes.
Result<QByteArray> leaflet(const std::vector<Service> &services, const Region &region, const QString &municipality, LeafletLanguage language);

}
