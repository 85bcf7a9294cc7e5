// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace paraply {

/// A typed sentence as the words it was typed in, each with what it is folded to (base/text.h). A value.
class SaidWords {
public:
    explicit SaidWords(const QString &sentence);

    /// Words next to each other.
    struct Run {
        int first = 0, count = 0;
    };
    int count() const { return int(m_words.size()); }
    /// "sodra as", of "Södra  Ås".
    QString folded(Run run) const;
    /// The words as they were typed, with a space between.
    QString typed(Run run) const { return m_words.mid(run.first, run.count).join(u' '); }
    /// The others, as they were typed. A word of one or two letters beside the run ("i" before a place) goes along with it.
    QString without(Run run) const;

private:
    QStringList m_words, m_folded;
};

}
