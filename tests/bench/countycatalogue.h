// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace paraply {

/// Makes `folder` from the small sheets and a made-up county (syntheticcounty.h), brought in as a county would bring it, and builds the
/// catalogue `target`; prints how large it is. False when a layer was refused, or the base map takes more than 4 MB.
bool buildCounty(const QString &folder, const QString &target, int vertices);

}
