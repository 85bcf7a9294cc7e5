// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/csv.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace paraply {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// The no-break space that spreadsheets and web pages leave at the ends of a cell.
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    for (;;) {
        const size_t before = text.size();
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(kNoBreakSpace.size());
        if (text.ends_with(kNoBreakSpace))
            text.remove_suffix(kNoBreakSpace.size());
        if (text.size() == before)
            return text;
    }
}

char separatorOf(std::string_view text)
{
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ',' || c == ';'))
            return c;
        else if (!quoted && c == '\n')
            break;
    }
    return ',';
}

bool isUtf16(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return true;
    return text.size() >= 4 && ((text[0] == '\0' && text[2] == '\0') || (text[1] == '\0' && text[3] == '\0'));
}

// Length of the well-formed sequence at `at` (Unicode 15, table 3-7), or 0.
size_t sequenceLength(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u; };
    const auto tail = [&](size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool tooLarge = first == 0xF4 && byte(1) > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

// Where the next byte beyond ASCII is, eight at a time: most text has few.
size_t behindAscii(std::string_view text, size_t at)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080u;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        const std::uint64_t high = eight & kHighBits;
        if (high == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + size_t(std::countr_zero(high)) / 8;
        break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

int rowAt(std::string_view text, size_t at)
{
    int row = 1;
    bool quoted = false;
    for (const char c : text.substr(0, at)) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            ++row;
    }
    return row;
}

}

bool isSpreadsheet(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

std::optional<size_t> malformedUtf8(std::string_view text)
{
    for (size_t at = behindAscii(text, 0); at < text.size();) {
        const size_t length = sequenceLength(text, at);
        if (length == 0)
            return at;
        at = behindAscii(text, at + length);
    }
    return std::nullopt;
}

CsvReader::CsvReader(QByteArray bytes) : m_bytes(std::move(bytes)), m_text(m_bytes.constData(), size_t(m_bytes.size()))
{
    if (isSpreadsheet(m_text)) {
        fail(CsvProblem::What::Spreadsheet, 1, 0);
        return;
    }
    if (isUtf16(m_text)) {
        fail(CsvProblem::What::Utf16, 1, 0);
        return;
    }
    if (m_text.starts_with(kByteOrderMark))
        m_text.remove_prefix(kByteOrderMark.size());
    if (const auto malformed = malformedUtf8(m_text)) {
        fail(CsvProblem::What::NotUtf8, rowAt(m_text, *malformed), 0);
        return;
    }
    if (const size_t nul = m_text.find('\0'); nul != std::string_view::npos) {
        fail(CsvProblem::What::NulByte, rowAt(m_text, nul), 0);
        return;
    }
    m_separator = separatorOf(m_text);
}

std::optional<CsvRow> CsvReader::next()
{
    while (!m_problem && m_at < m_text.size()) {
        CsvRow row;
        row.row = m_row;
        row.cells.reserve(m_columns);
        do {
            const auto text = cell(row);
            if (!text)
                return std::nullopt;
            row.cells.push_back(*text);
            if (row.cells.size() > kSheetColumns) {
                fail(CsvProblem::What::TooManyColumns, row.row, int(row.cells.size()));
                return std::nullopt;
            }
        } while (!endOfRecord() && !m_problem);
        if (m_problem)
            return std::nullopt;
        m_columns = row.cells.size();
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view text) { return text.empty(); });
        if (!blank)
            return row;
    }
    return std::nullopt;
}

std::optional<std::string_view> CsvReader::cell(CsvRow &row)
{
    // Blanks before a quote are what a hand-made file has; they never count.
    size_t at = m_at;
    while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
        ++at;
    if (at < m_text.size() && m_text[at] == '"') {
        m_at = at + 1;
        return quotedCell(row);
    }
    return plainCell(row);
}

std::optional<std::string_view> CsvReader::quotedCell(CsvRow &row)
{
    const int column = int(row.cells.size()) + 1;
    const size_t begin = m_at;
    bool escaped = false;
    for (;; m_at += 2) {
        m_at = m_text.find('"', m_at);
        if (m_at == std::string_view::npos) {
            m_at = m_text.size();
            fail(CsvProblem::What::OpenQuote, row.row, column);
            return std::nullopt;
        }
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
            break;
        escaped = true;
    }
    std::string_view text = m_text.substr(begin, m_at - begin);
    ++m_at;
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd()) {
        fail(CsvProblem::What::StrayQuote, m_row, column);
        return std::nullopt;
    }
    if (escaped) {
        std::string &plain = m_unescaped.emplace_back();
        plain.reserve(text.size());
        for (size_t i = 0; i < text.size(); ++i) {
            plain += text[i];
            if (text[i] == '"')
                ++i;
        }
        text = plain;
    }
    return bounded(trimmed(text), row);
}

std::optional<std::string_view> CsvReader::plainCell(CsvRow &row)
{
    const std::string_view rest = m_text.substr(m_at);
    const auto ends = [separator = m_separator](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; };
    const size_t length = size_t(std::find_if(rest.begin(), rest.end(), ends) - rest.begin());
    m_at += length;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        fail(CsvProblem::What::StrayQuote, m_row, int(row.cells.size()) + 1);
        return std::nullopt;
    }
    return bounded(trimmed(rest.substr(0, length)), row);
}

std::optional<std::string_view> CsvReader::bounded(std::string_view text, const CsvRow &row)
{
    const auto characters = [&] { return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }); };
    if (text.size() > size_t(kCellCharacters) && characters() > kCellCharacters) {
        fail(CsvProblem::What::CellTooLong, row.row, int(row.cells.size()) + 1);
        return std::nullopt;
    }
    return text;
}

bool CsvReader::endOfRecord()
{
    if (m_at >= m_text.size())
        return true;
    if (m_text[m_at] == m_separator) {
        ++m_at;
        return false;
    }
    if (m_text[m_at] == '\r') {
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n') {
            fail(CsvProblem::What::BareReturn, m_row, 0);
            return true;
        }
        ++m_at;
    }
    ++m_at;
    ++m_row;
    return true;
}

void CsvReader::fail(CsvProblem::What what, int row, int column)
{
    m_problem = CsvProblem {what, row, column};
}

}
