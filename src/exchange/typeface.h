// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QFont>

namespace paraply {

/// Loads the embedded Noto Sans (Latin, Arabic, Ethiopic; Regular and Bold) and gives the font that asks for them in
/// that order. On the GUI thread, after QGuiApplication exists; they are loaded once. Fails with Code::Internal when a typeface
/// was not compiled in.
Result<QFont> bundledTypeface();

}  // namespace paraply
