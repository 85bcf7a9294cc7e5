// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intake.h"

#include <QUrl>

namespace paraply {

/// Reads a live feed: the address of an API (`/services` is put behind it), of its list of services, page by page, or of one file that a server
/// hands out. Services of which the list says less than their own address does are fetched one by one. Throws ReadStopped. Blocks.
void readFeed(const QUrl &address, Intake &intake);

}
