// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/directory.h"
#include "exchange/hsdsrecord.h"

namespace paraply {

// Rows of a catalogue as records of the tables that our profile adds, each cell as in its sheet (docs/hsds-profile.md).

HsdsRecord hsdsRegion(const TableRow &row);
HsdsRecord hsdsMunicipality(const TableRow &row);
HsdsRecord hsdsLocality(const TableRow &row);
HsdsRecord hsdsTopic(const TableRow &row, const QString &region);
HsdsRecord hsdsException(const TableRow &row, const QString &region);
HsdsRecord hsdsSource(const TableRow &row);
HsdsRecord hsdsTranslation(const TableRow &row, const QString &region);

/// "yes", "no" or empty for a truth of the catalogue.
QString yesOrNo(const QString &truth);
/// "yes" or empty, where "no" says no more than nothing.
QString yesOrEmpty(const QString &truth);
/// The UUID of a record as HSDS writes it.
QString hsdsId(const QString &region, QStringView entity, const QString &id);

}
