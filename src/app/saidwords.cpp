// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/saidwords.h"

#include "base/text.h"

namespace paraply {

namespace {

/// Longer words say something of their own: "bvc".
constexpr qsizetype kMostOfALink = 2;

}

SaidWords::SaidWords(const QString &sentence) : m_words(sentence.simplified().split(u' ', Qt::SkipEmptyParts))
{
    for (const QString &word : m_words)
        m_folded << foldedWords(word).join(u' ');
}

QString SaidWords::folded(Run run) const
{
    return m_folded.mid(run.first, run.count).join(u' ');
}

QString SaidWords::without(Run run) const
{
    QStringList left;
    for (int word = 0; word < count(); ++word) {
        const bool isIn = word >= run.first && word < run.first + run.count;
        const bool isBeside = word == run.first - 1 || word == run.first + run.count;
        if (!isIn && !(isBeside && m_folded[word].size() <= kMostOfALink))
            left << m_words[word];
    }
    return left.join(u' ');
}

}
