// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <nlohmann/json_fwd.hpp>

namespace paraply {

/// How deep values may lie in each other; metadata needs eight, "custom" may need more.
inline constexpr int kJsonDepth = 64;

/// JSON (RFC 8259) in strict UTF-8 with nothing behind it but white space. Beyond what the format asks: a name stands once in an
/// object, and nothing lies deeper than kJsonDepth. Code::Invalid names the byte. The size is the caller's to bound.
Result<nlohmann::json> parsedJson(QByteArrayView bytes);

/// Whether somebody answered with a page for people (a captive portal, an error page) where JSON was due.
bool looksLikeWebPage(QByteArrayView bytes);

}
