// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QFont>
#include <QStringView>

#include <vector>

namespace paraply {

/// What the embedded faces are for; Latin has Greek and Cyrillic with it.
enum class Script : unsigned char { Latin, Arabic, Ethiopic };

/// Those of the letters of a text, each once; what has no script of its own (digits, spaces) is in none.
std::vector<Script> scriptsOf(QStringView text);

/// The font that asks for the embedded Noto Sans of each script, in that order; the faces of `scripts` (Regular and Bold) are loaded, once a program,
/// and those of others need not be. From any thread, after QGuiApplication exists; what is shown is laid out anew when a face comes. Fails with Code::Internal when a face
/// was not compiled in.
Result<QFont> bundledTypeface(const std::vector<Script> &scripts);
/// With all of them, for what is printed.
Result<QFont> bundledTypeface();

/// Whether its faces are there.
bool isLoaded(Script script);

}  // namespace paraply
