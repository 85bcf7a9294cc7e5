// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigncsv.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace paraply {

namespace {

constexpr std::array<char, 4> kSeparators = {',', ';', '\t', '|'};

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t\r\n") == cell.npos;
}

/// Eight bytes at a time: each byte of the result has its highest bit set where `letter` stands, exactly so up to the first one.
quint64 marksOf(quint64 eight, char letter)
{
    constexpr quint64 kLow = 0x0101'0101'0101'0101, kHigh = 0x8080'8080'8080'8080;
    const quint64 zeroes = eight ^ (kLow * static_cast<unsigned char>(letter));
    return (zeroes - kLow) & ~zeroes & kHigh;
}

struct PlainRun {
    size_t length = 0;
    bool hasQuote = false;
};

/// Up to the next separator or end of a line.
PlainRun plainRun(std::string_view text, char separator)
{
    PlainRun run;
    for (quint64 eight = 0; std::endian::native == std::endian::little && run.length + sizeof eight <= text.size(); run.length += sizeof eight) {
        std::memcpy(&eight, text.data() + run.length, sizeof eight);
        const quint64 ends = marksOf(eight, separator) | marksOf(eight, '\n') | marksOf(eight, '\r'), quotes = marksOf(eight, '"');
        if (ends != 0) {
            const int before = std::countr_zero(ends);
            run.hasQuote = run.hasQuote || std::countr_zero(quotes) < before;
            run.length += size_t(before) / 8;
            return run;
        }
        run.hasQuote = run.hasQuote || quotes != 0;
    }
    for (; run.length < text.size(); ++run.length) {
        const char c = text[run.length];
        if (c == separator || c == '\n' || c == '\r')
            break;
        run.hasQuote = run.hasQuote || c == '"';
    }
    return run;
}

}

/// More text behind what is there, which loses what was read; false at the end.
bool ForeignCsv::fill()
{
    if (m_isOver)
        return false;
    const QByteArray piece = m_next();
    m_isOver = piece.isEmpty();
    m_text = m_text.mid(m_at) + piece;
    m_at = 0;
    return !m_isOver;
}

void ForeignCsv::begin()
{
    m_hasBegun = true;
    while (m_text.size() < kRecord && fill()) { }
    // What spreadsheets write for each other: "sep=;".
    const qsizetype end = lineEnd(0);
    const QByteArray line = m_text.left(end).trimmed();
    if (line.size() == 5 && line.toLower().startsWith("sep=")) {
        m_separator = line[4];
        m_at = behindLineEnd(end);
        m_row = 1;
        return;
    }
    std::array<int, kSeparators.size()> counts {};
    bool isQuoted = false;
    for (qsizetype at = 0; at < m_text.size() && (isQuoted || !isLineEnd(m_text[at])); ++at) {
        isQuoted ^= m_text[at] == '"';
        const auto *which = std::find(kSeparators.begin(), kSeparators.end(), m_text[at]);
        if (!isQuoted && which != kSeparators.end())
            ++counts[size_t(which - kSeparators.begin())];
    }
    m_separator = kSeparators[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

std::optional<ForeignRow> ForeignCsv::next()
{
    if (!m_hasBegun)
        begin();
    while (m_at < m_text.size() || fill()) {
        ForeignRow row = record();
        row.row = ++m_row;
        m_cells = row.cells.size();
        m_length = row.cells.length();
        if (!std::all_of(row.cells.begin(), row.cells.end(), isBlank))
            return row;
    }
    return std::nullopt;
}

ForeignRow ForeignCsv::record()
{
    for (;;) {
        ForeignRow row;
        row.cells.reserve(m_cells, m_length + m_length / 2);
        qsizetype at = m_at;
        const Parsed parsed = parse(row, at);
        if (parsed == Parsed::Whole) {
            m_at = at;
            return row;
        }
        const bool isTooLong = m_text.size() - m_at > kRecord;
        if (parsed == Parsed::NeedsMore && !isTooLong && !m_isOver) {
            fill();
            continue;
        }
        return brokenLine();
    }
}

/// Only the line in which the quote was opened is lost, not all that follows.
ForeignRow ForeignCsv::brokenLine()
{
    const qsizetype end = lineEnd(m_at);
    ForeignRow row;
    row.isBroken = true;
    row.cells.append(textAt(m_at, end));
    row.cells.close();
    m_at = behindLineEnd(end);
    return row;
}

ForeignCsv::Parsed ForeignCsv::parse(ForeignRow &row, qsizetype &at) const
{
    for (;;) {
        if (const Parsed parsed = cell(row, at); parsed != Parsed::Whole)
            return parsed;
        if (isEnd(at))
            return m_isOver ? Parsed::Whole : Parsed::NeedsMore;
        if (isLineEnd(m_text[at])) {
            // Whether a LF follows the CR is not known at the end of what is there.
            if (m_text[at] == '\r' && isEnd(at + 1) && !m_isOver)
                return Parsed::NeedsMore;
            at = behindLineEnd(at);
            return Parsed::Whole;
        }
        ++at;
    }
}

ForeignCsv::Parsed ForeignCsv::cell(ForeignRow &row, qsizetype &at) const
{
    if (row.cells.size() >= kColumns) {
        const qsizetype end = lineEnd(at);
        row.cells.reopen();
        row.cells.append(m_separator);
        row.cells.append(textAt(at, end));
        row.cells.close();
        at = end;
        return Parsed::Whole;
    }
    qsizetype start = at;
    while (!isEnd(start) && (m_text[start] == ' ' || (m_text[start] == '\t' && m_separator != '\t')))
        ++start;
    if (isEnd(start) || m_text[start] != '"')
        return plain(row, at);
    at = start + 1;
    return quoted(row, at);
}

qsizetype ForeignCsv::lineEnd(qsizetype at) const
{
    return std::find_if(m_text.cbegin() + at, m_text.cend(), isLineEnd) - m_text.cbegin();
}

/// Whether a quote at `at` closes its cell: nothing but blanks follow it before the next cell.
bool ForeignCsv::closes(qsizetype at) const
{
    ++at;
    while (!isEnd(at) && m_text[at] == ' ')
        ++at;
    return isEnd(at) || m_text[at] == m_separator || isLineEnd(m_text[at]);
}

/// What is there before the next quote.
QByteArrayView ForeignCsv::untilQuote(qsizetype at) const
{
    const QByteArrayView rest = QByteArrayView(m_text).sliced(at);
    const qsizetype quote = rest.indexOf('"');
    return quote < 0 ? rest : rest.first(quote);
}

ForeignCsv::Parsed ForeignCsv::quoted(ForeignRow &row, qsizetype &at) const
{
    RowCells &cells = row.cells;
    bool hasLines = false;
    for (;; ++at) {
        if (cells.openLength() > size_t(kRecord))
            return Parsed::Broken;
        if (isEnd(at))
            return m_isOver ? Parsed::Broken : Parsed::NeedsMore;
        if (const QByteArrayView run = untilQuote(at); !run.isEmpty()) {
            hasLines = hasLines || run.contains('\n') || run.contains('\r');
            cells.append({run.data(), size_t(run.size())});
            at += run.size() - 1;
        } else if (!isEnd(at + 1) && m_text[at + 1] == '"') {
            cells.append('"');
            ++at;
        } else if (isEnd(at + 1) && !m_isOver) {
            return Parsed::NeedsMore;
        } else if (closes(at)) {
            break;
        } else if (hasLines) {
            // Most likely the opening quote of a later row: the closing one is missing far above.
            return Parsed::Broken;
        } else {
            row.hasStrayQuote = true;
            cells.append('"');
        }
    }
    ++at;
    while (!isEnd(at) && m_text[at] == ' ')
        ++at;
    cells.close();
    return Parsed::Whole;
}

ForeignCsv::Parsed ForeignCsv::plain(ForeignRow &row, qsizetype &at) const
{
    // Most cells of many tables are empty.
    if (!isEnd(at) && m_text[at] == m_separator) {
        row.cells.close();
        return Parsed::Whole;
    }
    const std::string_view rest = textAt(at, m_text.size());
    const PlainRun run = plainRun(rest, m_separator);
    at += qsizetype(run.length);
    row.cells.append(rest.substr(0, run.length));
    row.cells.close();
    row.hasStrayQuote = row.hasStrayQuote || run.hasQuote;
    return Parsed::Whole;
}

qsizetype ForeignCsv::behindLineEnd(qsizetype at) const
{
    if (isEnd(at))
        return at;
    const bool isPair = m_text[at] == '\r' && !isEnd(at + 1) && m_text[at + 1] == '\n';
    return at + (isPair ? 2 : 1);
}

}
