// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hourscursor.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDash(QChar c)
{
    return (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

}

HoursCursor::HoursCursor(QStringView text) : m_text(text)
{
    skipBlanks();
}

void HoursCursor::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool HoursCursor::startsWith(QStringView part) const
{
    return m_text.mid(m_at).startsWith(part);
}

bool HoursCursor::take(QStringView part)
{
    if (!startsWith(part))
        return false;
    m_at += part.size();
    skipBlanks();
    return true;
}

QStringView HoursCursor::word() const
{
    auto end = m_at;
    while (end < m_text.size() && isLetter(m_text[end]))
        ++end;
    return m_text.mid(m_at, end - m_at);
}

void HoursCursor::takeWord()
{
    m_at += word().size();
    skipBlanks();
}

qsizetype HoursCursor::digits() const
{
    auto end = m_at;
    while (end < m_text.size() && isDigit(m_text[end]))
        ++end;
    return end - m_at;
}

int HoursCursor::takeNumber()
{
    int number = 0;
    for (auto count = std::min<qsizetype>(digits(), 4); count > 0; --count)
        number = number * 10 + (m_text[m_at++].unicode() - u'0');
    skipBlanks();
    return number;
}

bool HoursCursor::startsTime() const
{
    const auto hours = digits();
    const auto rest = m_text.mid(m_at + hours);
    return hours >= 1 && hours <= 2 && rest.size() >= 3 && rest[0] == u':' && isDigit(rest[1]) && isDigit(rest[2]);
}

bool HoursCursor::takeComment(QString *comment)
{
    const auto end = m_text.indexOf(u'"', m_at + 1);
    if (end < 0)
        return fail(u"the comment has no closing quotation mark"_s);
    const auto text = m_text.mid(m_at + 1, end - m_at - 1);
    if (text.trimmed().isEmpty())
        return fail(u"the comment is empty"_s);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(u"the comment holds a line break or another control character"_s);
    *comment = text.toString();
    m_at = end + 1;
    skipBlanks();
    return true;
}

bool HoursCursor::failAt(qsizetype position, const QString &what)
{
    if (m_wrongAt < 0) {
        m_wrongAt = position;
        m_wrong = what;
    }
    return false;
}

bool HoursCursor::failUnexpected()
{
    if (atEnd())
        return fail(u"something is missing at the end"_s);
    const auto c = m_text[m_at];
    if (isDash(c))
        return fail(u"write a plain hyphen (-) instead of the dash \"%1\""_s.arg(c));
    if (const auto count = digits(); count > 0) {
        if (m_text.mid(m_at + count).startsWith(u'.'))
            return fail(u"write times with a colon, 09:00 instead of 09.00"_s);
        return fail(u"write times as 09:00-12:00, a date as Dec 24, a week as week 10"_s);
    }
    const auto rest = m_text.mid(m_at);
    const auto end = std::find_if_not(rest.begin(), rest.end(), [](QChar letter) { return letter.isLetter(); });
    if (const auto found = rest.left(end - rest.begin()); !found.isEmpty()) {
        return fail(u"\"%1\" is not understood here: days are Mo Tu We Th Fr Sa Su PH SH, months Jan to Dec, states open off unknown"_s
                        .arg(found.left(20)));
    }
    if (c.isSurrogate())
        return fail(u"a sign that is not understood"_s);
    return fail(u"\"%1\" is not understood here"_s.arg(c));
}

Error HoursCursor::error() const
{
    return Error{Code::Invalid, u"%1: %2"_s.arg(m_wrongAt + 1).arg(m_wrong)};
}

}
