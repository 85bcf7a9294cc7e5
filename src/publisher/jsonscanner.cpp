// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/jsonscanner.h"

#include <algorithm>

namespace paraply {

namespace {

bool isBlank(int c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}

int JsonScanner::current()
{
    while (m_at >= m_text.size()) {
        if (m_isOver)
            return -1;
        keep();
        m_text = m_next();
        m_at = m_from = 0;
        m_isOver = m_text.isEmpty();
    }
    return static_cast<unsigned char>(m_text[m_at]);
}

void JsonScanner::advance()
{
    m_metLineEnd |= m_text[m_at] == '\n';
    m_from = ++m_at;
}

int JsonScanner::peek()
{
    while (isBlank(current()))
        advance();
    return current();
}

int JsonScanner::take()
{
    const int c = peek();
    if (c >= 0)
        advance();
    return c;
}

/// What is passed from here on goes into `into`.
void JsonScanner::begin(QByteArray *into, qsizetype most)
{
    m_isTooLong = false;
    m_from = m_at;
    m_into = into;
    m_most = most;
}

/// Takes over what was passed.
void JsonScanner::keep()
{
    const QByteArrayView run = QByteArrayView(m_text).first(m_at).sliced(m_from);
    m_from = m_at;
    m_metLineEnd = m_metLineEnd || run.contains('\n');
    if (!m_into || m_isTooLong)
        return;
    const qsizetype room = m_most - m_into->size();
    m_isTooLong = run.size() > room;
    m_into->append(run.first(std::min(run.size(), room)));
}

constexpr JsonScanner::Stops JsonScanner::stopsAt(std::string_view bytes)
{
    Stops stops {};
    for (const char byte : bytes)
        stops[static_cast<unsigned char>(byte)] = true;
    return stops;
}

/// How many of the bytes that are there come before one of `stops`; at least one byte is there.
qsizetype JsonScanner::runBefore(const Stops &stops) const
{
    const auto begin = m_text.cbegin() + m_at;
    return std::find_if(begin, m_text.cend(), [&stops](char c) { return stops[static_cast<unsigned char>(c)]; }) - begin;
}

JsonScanner::Cut JsonScanner::value(QByteArray *into, qsizetype most)
{
    const int c = peek();
    begin(into, most);
    const Cut cut = c == '{' || c == '[' ? container() : c == '"' ? string() : literal();
    keep();
    m_into = nullptr;
    return cut == Cut::Whole && m_isTooLong ? Cut::TooLong : cut;
}

JsonScanner::Cut JsonScanner::container()
{
    static constexpr Stops kBrackets = stopsAt("\"{}[]");
    qint64 depth = 0;
    for (int c = current(); c >= 0; c = current()) {
        if (c == '"') {
            if (string() == Cut::Open)
                return Cut::Open;
            continue;
        }
        if (c == '{' || c == '[' || c == '}' || c == ']') {
            depth += c == '{' || c == '[' ? 1 : -1;
            ++m_at;
            if (depth == 0)
                return Cut::Whole;
            continue;
        }
        m_at += runBefore(kBrackets);
    }
    return Cut::Open;
}

JsonScanner::Cut JsonScanner::string()
{
    static constexpr Stops kEnds = stopsAt("\"\\");
    ++m_at;
    for (int c = current(); c >= 0; c = current()) {
        if (const qsizetype run = runBefore(kEnds); run > 0) {
            m_at += run;
            continue;
        }
        ++m_at;
        if (c == '"')
            return Cut::Whole;
        // What is behind a backslash is no end.
        if (current() >= 0)
            ++m_at;
    }
    return Cut::Open;
}

JsonScanner::Cut JsonScanner::literal()
{
    // At least one byte, so that whoever asks again gets on.
    for (int c = current(); c >= 0; c = current()) {
        ++m_at;
        const int after = current();
        if (isBlank(after) || after == ',' || after == ']' || after == '}' || after == ':')
            break;
    }
    return Cut::Whole;
}

JsonScanner::Cut JsonScanner::line(QByteArray *into, qsizetype most)
{
    static constexpr Stops kLineEnd = stopsAt("\n");
    begin(into, most);
    for (int c = current(); c >= 0 && c != '\n'; c = current())
        m_at += runBefore(kLineEnd);
    keep();
    m_into = nullptr;
    return m_isTooLong ? Cut::TooLong : Cut::Whole;
}

}
