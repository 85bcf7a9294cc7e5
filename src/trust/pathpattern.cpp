// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/pathpattern.h"

#include <QList>
#include <QString>

namespace paraply {
namespace {

using Letters = QList<uint>;   // whole characters: `?` stands for one of them, not for half a pair

/// One past the `]` that closes the set opened at `open`, or `open` when there is none.
qsizetype endOfSet(const Letters &pattern, qsizetype open)
{
    qsizetype at = open + 1;
    if (at < pattern.size() && pattern[at] == u'!')
        ++at;
    if (at < pattern.size() && pattern[at] == u']')
        ++at;   // the first one stands for itself
    while (at < pattern.size() && pattern[at] != u']')
        ++at;
    return at < pattern.size() ? at + 1 : open;
}

bool isInSet(uint letter, const Letters &pattern, qsizetype open, qsizetype end)
{
    const bool negated = pattern[open + 1] == u'!';
    bool found = false;
    for (qsizetype at = open + (negated ? 2 : 1); at < end - 1; ++at) {
        if (at + 2 < end - 1 && pattern[at + 1] == u'-') {
            found = found || (pattern[at] <= letter && letter <= pattern[at + 2]);
            at += 2;
        } else {
            found = found || pattern[at] == letter;
        }
    }
    return found != negated;
}

/// Whether the element of the pattern at `at` takes `letter`; moves `at` behind the element.
bool takes(const Letters &pattern, qsizetype &at, uint letter)
{
    const qsizetype element = at++;
    if (pattern[element] == u'?')
        return true;
    if (pattern[element] == u'[') {
        const qsizetype end = endOfSet(pattern, element);
        if (end != element) {
            at = end;
            return isInSet(letter, pattern, element, end);
        }
    }
    return pattern[element] == letter;
}

/// A part between slashes. A `*` first takes nothing, and one letter more whenever what follows does not fit: only the last one
/// met ever needs to.
bool partMatches(const Letters &part, const Letters &pattern)
{
    qsizetype at = 0, letter = 0, behindStar = -1, takenByStar = 0;
    while (letter < part.size()) {
        if (at < pattern.size() && pattern[at] == u'*') {
            behindStar = ++at;
            takenByStar = letter;
            continue;
        }
        if (at < pattern.size() && takes(pattern, at, part[letter])) {
            ++letter;
            continue;
        }
        if (behindStar < 0)
            return false;
        at = behindStar;
        letter = ++takenByStar;
    }
    while (at < pattern.size() && pattern[at] == u'*')
        ++at;
    return at == pattern.size();
}

}

bool matchesPathPattern(QStringView path, QStringView pattern)
{
    const auto parts = path.split(u'/');
    const auto patterns = pattern.split(u'/');
    if (parts.size() != patterns.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!partMatches(parts[i].toUcs4(), patterns[i].toUcs4()))
            return false;
    }
    return true;
}

}
