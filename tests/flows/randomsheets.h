// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace paraply {

/// Writes valid source sheets with made-up content into a new folder: every optional cell is sometimes empty, texts hold whatever CSV, JSON, spreadsheets and
/// shells trip over, services lie at no place, one or several, alone or together. The same for the same seed.
void writeRandomSheets(const QString &folder, unsigned seed);

}
