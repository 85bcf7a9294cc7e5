// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <functional>
#include <string_view>
#include <utility>

namespace paraply {

/// Cuts JSON text into its values without reading it whole, and without judging it: brackets are counted, strings passed over. What is cut out is for a
/// parser to judge. Memory: one piece of the text and one value. Single thread.
class JsonScanner {
public:
    /// `next` gives UTF-8 piece by piece; empty at the end.
    explicit JsonScanner(std::function<QByteArray()> next) : m_next(std::move(next)) { }

    /// The next byte that is not blank, without taking it; -1 at the end.
    int peek();
    /// Takes that byte.
    int take();

    enum class Cut : unsigned char {
        Whole,
        TooLong,   ///< `into` holds its beginning; the value is passed over
        Open       ///< the text ended inside it
    };
    /// One value, from `peek()` to its last byte, appended to `into` (null: passed over).
    Cut value(QByteArray *into, qsizetype most);
    /// The rest of the line, without its end.
    Cut line(QByteArray *into, qsizetype most);
    /// Whether a line end was met since it was asked last.
    bool metLineEnd() { return std::exchange(m_metLineEnd, false); }

private:
    int current();
    void advance();
    Cut container();
    Cut string();
    Cut literal();
    void begin(QByteArray *into, qsizetype most);
    void keep();
    using Stops = std::array<bool, 256>;   ///< by byte
    qsizetype runBefore(const Stops &stops) const;
    static constexpr Stops stopsAt(std::string_view bytes);

    std::function<QByteArray()> m_next;
    QByteArray m_text;
    qsizetype m_at = 0, m_from = 0;   ///< what lies between is passed, and not yet kept
    QByteArray *m_into = nullptr;
    qsizetype m_most = 0;
    bool m_isOver = false, m_metLineEnd = false, m_isTooLong = false;
};

}
