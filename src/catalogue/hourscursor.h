// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QStringView>

namespace paraply {

/// Reads opening hours from left to right; blanks between parts are skipped. Keeps the first mistake only.
class HoursCursor {
public:
    explicit HoursCursor(QStringView text);

    bool atEnd() const { return m_at == m_text.size(); }
    qsizetype position() const { return m_at; }
    /// Goes back to a position got before.
    void seek(qsizetype position) { m_at = position; }

    bool startsWith(QStringView part) const;
    bool take(QStringView part);
    /// The ASCII letters at hand, not taken; empty where none is.
    QStringView word() const;
    void takeWord();
    /// How many ASCII digits are at hand.
    qsizetype digits() const;
    /// Takes the digits at hand, at most four.
    int takeNumber();
    /// "9:30" or "09:30" is at hand.
    bool startsTime() const;
    /// The text between two quotation marks; fails when there is none, none at the end, or a control character in it.
    bool takeComment(QString *comment);

    /// Notes a mistake and returns false, to be handed on.
    bool fail(const QString &what) { return failAt(m_at, what); }
    bool failAt(qsizetype position, const QString &what);
    /// Fails for whatever stands at hand, saying how to write it.
    bool failUnexpected();
    Error error() const;

private:
    void skipBlanks();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_wrongAt = -1;
    QString m_wrong;
};

}
