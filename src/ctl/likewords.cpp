// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/likewords.h"

#include "base/text.h"

#include <algorithm>
#include <vector>

namespace paraply {

namespace {

constexpr qsizetype kLongestCompared = 60;
constexpr qsizetype kMostWords = 3;

/// Insertions, deletions and substitutions between two words (Levenshtein).
qsizetype distanceBetween(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            qsizetype &here = row[std::size_t(j)];
            const qsizetype changed = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = here;
            here = std::min({changed, here + 1, row[std::size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

}

qsizetype indexOfWord(const QString &word, const QStringList &words)
{
    const QString wanted = folded(word.trimmed());
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (folded(words[i]) == wanted)
            return i;
    }
    return -1;
}

QStringList likeWords(const QString &word, const QStringList &words)
{
    const QString wanted = folded(word.trimmed()).left(kLongestCompared);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &candidate : words) {
        const QString plain = folded(candidate).left(kLongestCompared);
        const qsizetype distance = distanceBetween(wanted, plain);
        const bool begins = wanted.size() >= 2 && plain.startsWith(wanted);
        if (begins || distance <= std::max<qsizetype>(1, wanted.size() / 3))
            near.emplace_back(begins ? 0 : distance, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList like;
    for (const auto &[distance, candidate] : near) {
        if (like.size() < kMostWords && !like.contains(candidate))
            like.append(candidate);
    }
    return like;
}

}
