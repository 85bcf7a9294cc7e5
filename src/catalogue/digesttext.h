// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace paraply {

/// Whether a text could be a logical digest (docs/catalogue-format.md section 6): 64 lower-case hex digits. Pure; any thread.
bool isDigest(QStringView text);

}
