// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace paraply {

/// How a foreign text came to its value.
enum class Deed : unsigned char {
    Blank,       ///< there was nothing
    Kept,        ///< it is what it says; with a code: kept as it is, and strange enough to be told
    Repaired,    ///< written differently, without loss of meaning: `became`
    Unreadable   ///< no value: it says nothing we can be sure of
};

/// What a function that reads a foreign text gives back. `code` is a stable lower_case word (docs/finding-codes.md lists them), empty where there is
/// nothing to tell. Never a guess without a code. The functions are pure; any thread.
template <typename T>
struct ForeignReading {
    std::optional<T> value = std::nullopt;
    Deed deed = Deed::Blank;
    QString code = {};
    QString became = {};   ///< the value as our sheets write it, where it is Repaired

    explicit operator bool() const { return value.has_value(); }
    static ForeignReading kept(T value, const QString &code = {}) { return {std::move(value), Deed::Kept, code, {}}; }
    static ForeignReading repaired(T value, const QString &code, const QString &became) { return {std::move(value), Deed::Repaired, code, became}; }
    static ForeignReading unreadable(const QString &code) { return {std::nullopt, Deed::Unreadable, code, {}}; }
};

}
