// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mapview.h"

#include <QString>

#include <optional>

namespace paraply {

/// What maps remember from page to page: where one was, and what is chosen there, which a list shows as well. A value.
struct MapMemory {
    std::optional<MapView> view;
    QString spot;                ///< of the chosen place, see MapDetail; empty: none
    QString service, location;   ///< of the chosen row; empty: none, or all of the place
};

}
