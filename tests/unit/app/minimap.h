// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace paraply {

/// The small sheets, with their base map, as a catalogue: made once, of a file of its own.
QString miniMapCatalogue();

}
