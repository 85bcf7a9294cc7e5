// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace paraply {

/// A text that stands for all of the parts, in their order, and for no others.
inline QString keyOf(const QStringList &parts)
{
    QString key;
    for (const QString &part : parts)
        key += QChar(char16_t(part.size())) + part;
    return key;
}

/// What the reading of a text gave, for the texts met last: directories repeat few texts many times. Bounded; single thread.
template <typename Value>
class Remembered {
public:
    /// `read` is asked where the text is not remembered; it must say the same for the same text. The value lives until the next call.
    template <typename Read>
    const Value &of(const QString &text, Read read)
    {
        if (const auto known = m_values.constFind(text); known != m_values.constEnd())
            return *known;
        if (m_values.size() >= kMost || m_letters + text.size() > kMostLetters) {
            m_values.clear();
            m_letters = 0;
        }
        m_letters += text.size();
        return *m_values.insert(text, read(text));
    }

private:
    static constexpr qsizetype kMost = 16'000, kMostLetters = 500'000;
    QHash<QString, Value> m_values;
    qsizetype m_letters = 0;   ///< of all texts that are remembered
};

}
