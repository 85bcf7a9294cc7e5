// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace paraply {

/// What kind of failure a room's edge reports. The user's words are chosen from this code; outcomes such as
/// "not found" or "nothing new" are never errors.
enum class Code {
    Missing,  ///< the file or folder does not exist
    Unreadable,  ///< it exists, and cannot be read (rights, I/O)
    Unwritable,  ///< it cannot be written (rights, read-only medium)
    Full,  ///< no space is left on the device
    Damaged,  ///< ours, but truncated or corrupt
    Foreign,  ///< something else than what was asked for
    NewerSchema,  ///< ours, written for a newer program
    Invalid,  ///< the given input breaks a rule
    Internal  ///< a promise of our own was broken
};

/// A failure as a value. `detail` is English and for the log, never shown as it is to a user.
struct Error {
    Code code = Code::Internal;
    QString detail;
};

/// A value or an Error, with the member names of std::expected so that it can become an alias of it.
/// Reading the wrong half is a programming error (asserted by std::get).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

}
