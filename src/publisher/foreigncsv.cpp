// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreigncsv.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

constexpr std::array<char, 4> kSeparators = {',', ';', '\t', '|'};

bool isBlank(const std::string &cell)
{
    return cell.find_first_not_of(" \t\r\n") == std::string::npos;
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
        if (!std::all_of(row.cells.begin(), row.cells.end(), isBlank))
            return row;
    }
    return std::nullopt;
}

ForeignRow ForeignCsv::record()
{
    for (;;) {
        ForeignRow row;
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
    row.cells.push_back(m_text.mid(m_at, end - m_at).toStdString());
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
        row.cells.back() += m_separator + m_text.mid(at, end - at).toStdString();
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
    std::string cell;
    bool hasLines = false;
    for (;; ++at) {
        if (cell.size() > size_t(kRecord))
            return Parsed::Broken;
        if (isEnd(at))
            return m_isOver ? Parsed::Broken : Parsed::NeedsMore;
        if (const QByteArrayView run = untilQuote(at); !run.isEmpty()) {
            hasLines = hasLines || run.contains('\n') || run.contains('\r');
            cell.append(run.data(), size_t(run.size()));
            at += run.size() - 1;
        } else if (!isEnd(at + 1) && m_text[at + 1] == '"') {
            cell += '"';
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
            cell += '"';
        }
    }
    ++at;
    while (!isEnd(at) && m_text[at] == ' ')
        ++at;
    row.cells.push_back(std::move(cell));
    return Parsed::Whole;
}

ForeignCsv::Parsed ForeignCsv::plain(ForeignRow &row, qsizetype &at) const
{
    const auto isOver = [separator = m_separator](char c) { return c == separator || isLineEnd(c); };
    const auto start = m_text.cbegin() + at, end = std::find_if(start, m_text.cend(), isOver);
    at = end - m_text.cbegin();
    const std::string &cell = row.cells.emplace_back(start, end);
    row.hasStrayQuote = row.hasStrayQuote || cell.find('"') != std::string::npos;
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
