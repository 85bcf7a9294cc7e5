// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"

#include <QByteArray>

namespace paraply {

/// A region's catalogue described as an open data set: DCAT-AP-SE 3 as RDF/XML, for dataportal.se to harvest. What the region's sheet does
/// not say (publisher, contact, address to fetch from) is left out, or named as what it is. `address`: where the file can be
/// fetched; empty: none is promised. docs/exchange-formats.md.
QByteArray dcatCatalogue(const Region &region, int services, const QString &address);

}
