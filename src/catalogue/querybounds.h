// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/query.h"

namespace paraply {

/// What is wrong with a query, as the end of "a query needs ..."; empty when nothing is.
QString brokenBound(const Query &query);

}
