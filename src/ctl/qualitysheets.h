// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "ctl/qualityview.h"

namespace paraply {

// CSV for people, with a byte-order mark, safe for spreadsheets; in Swedish with semicolons, as Swedish spreadsheets want it.

/// Every service with its score, what each aspect got, and what is missing.
QByteArray qualityAsCsv(const QualityView &view, const Console &console);

/// What to ask each organization: one row for each of its services that falls short where they can answer, the country's left out.
QByteArray remindersAsCsv(const QualityView &view, const Console &console);

}
