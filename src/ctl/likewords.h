// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace paraply {

/// Where `word` is among the words, folded (base/text.h); -1 when it is not.
qsizetype indexOfWord(const QString &word, const QStringList &words);
/// At most three words that someone may have meant, the likest first: those it begins or that differ in few letters.
QStringList likeWords(const QString &word, const QStringList &words);

}
