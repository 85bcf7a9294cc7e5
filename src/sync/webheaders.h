// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace paraply {

// The header fields of an HTTP answer that are of use to us, as values (RFC 9110). What does not parse is as if it were not there.

/// IMF-fixdate, "Sat, 21 Nov 2026 23:32:52 GMT", as UTC; not valid when it is none.
QDateTime httpDate(const QByteArray &text);

/// Retry-After: seconds, or a date counted from `serverTime` (from nothing when that is not valid). Never negative.
std::optional<std::chrono::seconds> httpDelay(const QByteArray &text, const QDateTime &serverTime);

/// The first byte's offset of a Content-Range "bytes 100-199/200".
std::optional<qint64> rangeStart(const QByteArray &text);

/// Whether a Content-Type says that a page for people came.
bool isPageType(const QByteArray &text);

/// Whether a validator may stand in If-Range: a strong entity tag or a date.
bool isStrong(const QByteArray &validator);

/// Whether a validator is an entity tag, so that it goes into If-None-Match; else it is a date for If-Modified-Since.
bool isEntityTag(const QByteArray &validator);

}
