// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <optional>

namespace paraply {

/// Texts of opening hours that all hold, as one in normal form; nothing when that is longer than hours may be. Plain weekly parts are gathered by
/// day, so that "Mo 08:00-12:00" and "Mo 13:00-16:00" are one day, and equal days one rule; everything else is added.
std::optional<QString> joinedHours(const QStringList &parts);

}
