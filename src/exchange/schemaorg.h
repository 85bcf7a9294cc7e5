// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/opening.h"

#include <QJsonObject>

namespace paraply {

/// A service as JSON-LD in the terms of schema.org: Service (provider, serviceType, areaServed, audience, availableChannel with place,
/// number and hours), and an Event for each series of its sessions in `days`. What is not known is left out, as schema.org wants it.
/// A masked service gives no place. docs/exchange-formats.md.
QJsonObject schemaOrgService(const Service &service, const Region &region, DateRange days);

/// Many of them as one graph.
QJsonObject schemaOrgGraph(const std::vector<Service> &services, const Region &region, DateRange days);

}
