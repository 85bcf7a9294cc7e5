// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>

#include <string>
#include <string_view>
#include <utility>

namespace paraply {

/// How many bytes from `at` on stand in a JSON string for themselves: whole characters of UTF-8 before a quote, a backslash, a control character, or what
/// is no UTF-8.
size_t plainRun(const char *at, const char *end);
/// Appends what an escape stands for and gives its length, the backslash being at `at`; 0: it is none, or one half of a character.
size_t takeEscape(const char *at, const char *end, std::string &into);

struct PlainNumber {
    size_t length = 0;     ///< bytes; 0: there is none that is taken
    bool isReal = false;   ///< it has a point or an exponent
    long long whole = 0;
    double real = 0;
};
/// The number that begins at `at`.
PlainNumber plainNumber(const char *at, const char *end);

/// Reads JSON (RFC 8259) into what takes nlohmann's events (`start_object`, `key`, `string` ...), several times as fast as nlohmann's parser. What it takes is
/// JSON, and the events are those; what is rare it does not take though it may be JSON: escaped surrogates, integers of more than 18 digits, great depth.
/// The whole parser is then to be asked, which also says what is wrong. Single thread.
template <typename Events>
class PlainJson {
public:
    PlainJson(QByteArrayView bytes, Events &events) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_events(events) { }

    /// False: it is not taken, or the events asked to stop; what they were told so far is then worth nothing.
    bool read() { return value(kDepth) && passesBlanks() && m_at == m_end; }

private:
    static constexpr int kDepth = 100;

    bool passesBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return true;
    }

    /// Whether that is the next character that is no blank; it is passed then.
    bool passes(char wanted)
    {
        const bool isThere = passesBlanks() && m_at != m_end && *m_at == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool passesWord(std::string_view word)
    {
        const bool isThere = std::string_view(m_at, size_t(m_end - m_at)).starts_with(word);
        m_at += isThere ? word.size() : 0;
        return isThere;
    }

    bool value(int deeper)
    {
        if (passes('"'))
            return text() && m_events.string(m_text);
        if (passes('{'))
            return deeper > 0 && m_events.start_object(size_t(-1)) && members(deeper - 1) && m_events.end_object();
        if (passes('['))
            return deeper > 0 && m_events.start_array(size_t(-1)) && items(deeper - 1) && m_events.end_array();
        if (passesWord("null"))
            return m_events.null();
        if (passesWord("true"))
            return m_events.boolean(true);
        return passesWord("false") ? m_events.boolean(false) : number();
    }

    bool members(int deeper)
    {
        if (passes('}'))
            return true;
        do {
            if (!passes('"') || !text() || !m_events.key(m_text) || !passes(':') || !value(deeper))
                return false;
        } while (passes(','));
        return passes('}');
    }

    bool items(int deeper)
    {
        if (passes(']'))
            return true;
        do {
            if (!value(deeper))
                return false;
        } while (passes(','));
        return passes(']');
    }

    /// To behind the closing quote.
    bool text()
    {
        m_text.clear();
        for (;;) {
            const size_t run = plainRun(m_at, m_end);
            m_text.append(m_at, run);
            m_at += run;
            if (m_at == m_end)
                return false;
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            const size_t escape = takeEscape(m_at, m_end, m_text);
            if (escape == 0)
                return false;
            m_at += escape;
        }
    }

    bool number()
    {
        const PlainNumber number = plainNumber(m_at, m_end);
        const char *const from = std::exchange(m_at, m_at + number.length);
        if (number.length == 0)
            return false;
        if (number.isReal)
            return m_events.number_float(number.real, std::string(from, m_at));
        return *from == '-' ? m_events.number_integer(number.whole) : m_events.number_unsigned(static_cast<unsigned long long>(number.whole));
    }

    const char *m_at;
    const char *const m_end;
    Events &m_events;
    std::string m_text;
};

}
