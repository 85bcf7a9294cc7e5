// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace paraply {

/// Bounds of docs/sheet-format.md.
inline constexpr qint64 kSheetBytes = 128 * 1024 * 1024;
inline constexpr int kCellCharacters = 20'000;
inline constexpr int kSheetColumns = 200;

/// What makes a file something else than UTF-8 CSV by RFC 4180, and where. `row` counts from 1 as a spreadsheet shows it: records,
/// blank ones included; `column` counts cells from 1 (0: the row or the file as a whole).
struct CsvProblem {
    enum class What : unsigned char {
        Spreadsheet,      ///< xlsx, ods or xls under another name
        Utf16,            ///< saved as "Unicode text" by a spreadsheet
        NotUtf8,          ///< Latin-1, Windows-1252 or damaged
        NulByte,
        StrayQuote,       ///< a quote inside an unquoted cell, or text after a closing quote
        OpenQuote,        ///< a quote that is never closed
        BareReturn,       ///< CR without LF
        CellTooLong, TooManyColumns
    };
    What what = What::NotUtf8;
    int row = 1, column = 0;
};

/// Whether the bytes begin as a spreadsheet's own format does: a zip (xlsx, ods), or xls.
bool isSpreadsheet(std::string_view bytes);

/// One record. The views live as long as the reader.
struct CsvRow {
    int row = 1;   ///< as a spreadsheet numbers it
    std::vector<std::string_view> cells;   ///< surrounding blanks taken away
};

/// Strict reader of RFC 4180 over a whole file's bytes, which are shared, not copied. The header tells comma from semicolon: whichever
/// comes first outside quotes. A byte-order mark and blank records are skipped, the last one may end without a line end. Memory
/// grows no faster than the input. Single thread.
class CsvReader {
public:
    explicit CsvReader(QByteArray bytes);

    /// The next record (the first is the header), or nothing at the end or at a problem after which nothing can be trusted.
    std::optional<CsvRow> next();
    /// The problem that ended reading, if one did.
    const std::optional<CsvProblem> &problem() const { return m_problem; }
    char separator() const { return m_separator; }

private:
    std::optional<std::string_view> cell(CsvRow &row);
    std::optional<std::string_view> quotedCell(CsvRow &row);
    std::optional<std::string_view> plainCell(CsvRow &row);
    std::optional<std::string_view> bounded(std::string_view text, const CsvRow &row);
    bool endOfRecord();
    void fail(CsvProblem::What what, int row, int column);
    bool atLineEnd() const { return m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'); }

    QByteArray m_bytes;
    std::string_view m_text;
    std::deque<std::string> m_unescaped;   ///< cells that held doubled quotes
    size_t m_at = 0, m_columns = 0;   ///< of the record before
    int m_row = 1;
    char m_separator = ',';
    std::optional<CsvProblem> m_problem;
};

/// The byte position of the first malformed UTF-8 sequence (overlong forms, surrogates and values past U+10FFFF included), if any.
std::optional<size_t> malformedUtf8(std::string_view text);

}
