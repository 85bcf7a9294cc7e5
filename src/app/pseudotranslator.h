// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

namespace paraply {

/// A language for finding faults: every text of ours comes from right to left, in brackets and about 30 % longer, with its
/// places (%1, %n) and tags kept. What stays as it was is not translatable, and what is cut has too little room.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    /// `english` gives the plural forms; it must outlive this.
    explicit PseudoTranslator(const QTranslator &english, QObject *parent = nullptr);

    QString translate(const char *context, const char *source, const char *note, int n) const override;
    bool isEmpty() const override { return false; }

private:
    const QTranslator &m_english;
};

}
