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
        m_text = m_next();
        m_at = 0;
        m_isOver = m_text.isEmpty();
    }
    return static_cast<unsigned char>(m_text[m_at]);
}

void JsonScanner::advance()
{
    m_metLineEnd |= m_text[m_at] == '\n';
    ++m_at;
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

/// Takes `count` bytes of what is there.
void JsonScanner::keep(QByteArray *into, qsizetype most, qsizetype count)
{
    const QByteArrayView run = QByteArrayView(m_text).sliced(m_at, count);
    m_metLineEnd = m_metLineEnd || run.contains('\n');
    m_at += count;
    if (!into || m_isTooLong)
        return;
    const qsizetype room = most - into->size();
    m_isTooLong = count > room;
    into->append(run.first(std::min(count, room)));
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
    m_isTooLong = false;
    const int c = peek();
    const Cut cut = c == '{' || c == '[' ? container(into, most) : c == '"' ? string(into, most) : literal(into, most);
    return cut == Cut::Whole && m_isTooLong ? Cut::TooLong : cut;
}

JsonScanner::Cut JsonScanner::container(QByteArray *into, qsizetype most)
{
    static constexpr Stops kBrackets = stopsAt("\"{}[]");
    qint64 depth = 0;
    for (int c = current(); c >= 0; c = current()) {
        if (c == '"') {
            if (string(into, most) == Cut::Open)
                return Cut::Open;
            continue;
        }
        if (c == '{' || c == '[' || c == '}' || c == ']') {
            depth += c == '{' || c == '[' ? 1 : -1;
            keep(into, most, 1);
            if (depth == 0)
                return Cut::Whole;
            continue;
        }
        keep(into, most, runBefore(kBrackets));
    }
    return Cut::Open;
}

JsonScanner::Cut JsonScanner::string(QByteArray *into, qsizetype most)
{
    static constexpr Stops kEnds = stopsAt("\"\\");
    keep(into, most, 1);
    while (current() >= 0) {
        if (const qsizetype run = runBefore(kEnds); run > 0) {
            keep(into, most, run);
            continue;
        }
        const bool isEnd = current() == '"';
        keep(into, most, 1);
        if (isEnd)
            return Cut::Whole;
        // What is behind a backslash is no end.
        if (current() >= 0)
            keep(into, most, 1);
    }
    return Cut::Open;
}

JsonScanner::Cut JsonScanner::literal(QByteArray *into, qsizetype most)
{
    // At least one byte, so that whoever asks again gets on.
    for (int c = current(); c >= 0; c = current()) {
        keep(into, most, 1);
        const int after = current();
        if (isBlank(after) || after == ',' || after == ']' || after == '}' || after == ':')
            break;
    }
    return Cut::Whole;
}

JsonScanner::Cut JsonScanner::line(QByteArray *into, qsizetype most)
{
    static constexpr Stops kLineEnd = stopsAt("\n");
    m_isTooLong = false;
    for (int c = current(); c >= 0 && c != '\n'; c = current())
        keep(into, most, runBefore(kLineEnd));
    return m_isTooLong ? Cut::TooLong : Cut::Whole;
}

}
