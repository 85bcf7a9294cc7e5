// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/rowcells.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace paraply {

/// One record of a foreign table.
struct ForeignRow {
    qint64 row = 1;                     ///< as a spreadsheet numbers it: records, blank ones included
    RowCells cells;                     ///< UTF-8, as they were written
    bool hasStrayQuote = false;         ///< a quote that is no quoting was taken for a character
    bool isBroken = false;              ///< a quote is not closed: `cells` is the one line as it is, and reading went on behind it
};

/// Reads CSV as people and programs write it: comma, semicolon, tab or bar, whichever stands most often in the first row; LF, CRLF or CR; rows of
/// any length; quotes inside text. It never stops at a row. For our own sheets there is the strict CsvReader. Memory: one record (kRecord) and one piece
/// of the text. Single thread.
class ForeignCsv {
public:
    static constexpr qsizetype kRecord = 1024 * 1024;   ///< bytes; a longer one is a quote that is not closed
    static constexpr size_t kColumns = 1'000;           ///< further cells are melted into the last

    /// `next` gives UTF-8 piece by piece, each ending between characters; empty at the end.
    explicit ForeignCsv(std::function<QByteArray()> next) : m_next(std::move(next)) { }

    /// The next record that is not blank; nothing at the end.
    std::optional<ForeignRow> next();
    char separator() const { return m_separator; }

private:
    enum class Parsed : unsigned char { Whole, NeedsMore, Broken };

    bool fill();
    void begin();
    ForeignRow record();
    ForeignRow brokenLine();
    Parsed parse(ForeignRow &row, qsizetype &at) const;
    Parsed cell(ForeignRow &row, qsizetype &at) const;
    QByteArrayView untilQuote(qsizetype at) const;
    Parsed quoted(ForeignRow &row, qsizetype &at) const;
    Parsed plain(ForeignRow &row, qsizetype &at) const;
    bool closes(qsizetype at) const;
    qsizetype lineEnd(qsizetype at) const;
    qsizetype behindLineEnd(qsizetype at) const;
    std::string_view textAt(qsizetype from, qsizetype end) const { return {m_text.constData() + from, size_t(end - from)}; }
    bool isEnd(qsizetype at) const { return at >= m_text.size(); }
    static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

    std::function<QByteArray()> m_next;
    QByteArray m_text;
    qsizetype m_at = 0;
    size_t m_cells = 0, m_length = 0;   ///< of the record before
    qint64 m_row = 0;
    char m_separator = ',';
    bool m_isOver = false, m_hasBegun = false;
};

}
