// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/jsonscanner.h"

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

void JsonScanner::keep(QByteArray *into, qsizetype most, char c)
{
    advance();
    if (!into || m_isTooLong)
        return;
    m_isTooLong = into->size() >= most;
    if (!m_isTooLong)
        into->append(c);
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
    qint64 depth = 0;
    for (int c = current(); c >= 0; c = current()) {
        if (c == '"') {
            if (string(into, most) == Cut::Open)
                return Cut::Open;
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        keep(into, most, char(c));
        if (depth == 0)
            return Cut::Whole;
    }
    return Cut::Open;
}

JsonScanner::Cut JsonScanner::string(QByteArray *into, qsizetype most)
{
    keep(into, most, '"');
    bool isEscaped = false;
    for (int c = current(); c >= 0; c = current()) {
        keep(into, most, char(c));
        if (c == '"' && !isEscaped)
            return Cut::Whole;
        isEscaped = c == '\\' && !isEscaped;
    }
    return Cut::Open;
}

JsonScanner::Cut JsonScanner::literal(QByteArray *into, qsizetype most)
{
    // At least one byte, so that whoever asks again gets on.
    for (int c = current(); c >= 0; c = current()) {
        keep(into, most, char(c));
        const int after = current();
        if (isBlank(after) || after == ',' || after == ']' || after == '}' || after == ':')
            break;
    }
    return Cut::Whole;
}

JsonScanner::Cut JsonScanner::line(QByteArray *into, qsizetype most)
{
    m_isTooLong = false;
    for (int c = current(); c >= 0 && c != '\n'; c = current())
        keep(into, most, char(c));
    return m_isTooLong ? Cut::TooLong : Cut::Whole;
}

}
