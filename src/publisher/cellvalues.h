// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

#include <optional>
#include <string_view>

namespace paraply {

/// Strict readings of cells (docs/sheet-format.md); nothing for anything else, the empty cell included.
std::optional<qint64> countFrom(std::string_view cell);        ///< 0 ... 999 999 999, digits only
std::optional<double> degreesFrom(std::string_view cell);      ///< "59.27", decimal point
std::optional<QDate> dateFrom(std::string_view cell);          ///< "2026-11-23", in the years 1900-2199
/// "2026-11-23", "2026-11" or "2026" as the first day it can mean: never fresher than known.
std::optional<QDate> looseDateFrom(std::string_view cell);
bool isYes(std::string_view cell);
bool isId(std::string_view cell);                              ///< 1-100 of a-z 0-9 . _ -
bool isLanguage(std::string_view cell);                        ///< the form of a BCP 47 tag
bool isPostalCode(std::string_view cell);                      ///< "714", "71480", "714 80"
bool isWebAddress(std::string_view cell);                      ///< http or https, with a host
bool hasWebScheme(std::string_view cell);
bool isMailAddress(std::string_view cell);

}
