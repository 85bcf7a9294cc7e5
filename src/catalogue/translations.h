// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/service.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace paraply {

class Connection;
class Statement;

/// The index in `available` of the language that suits `wanted` (best first) best, -1 when none does. Source: RFC 4647 section 3.4,
/// lookup: "en-GB" falls back to "en", "sv-x-lattlast" to "sv"; letter case does not count.
qsizetype bestLanguage(const QStringList &available, const QStringList &wanted);

/// The first 16 hex digits of SHA-256 over the text in NFC: what a translation notes about the text it was made from.
QString sourceDigest(const QString &original);

/// What one caller reads in: the languages asked for, best first, and the one the sheets are written in.
struct Tongues {
    QStringList wanted;
    QString original;
};

/// Translations of the rows of one entity, held in memory. A value; any thread.
class Translations {
public:
    Translations() = default;
    /// Those of one row; throws DatabaseError.
    static Translations ofRow(Connection &connection, const QString &entity, const QString &id);
    /// Those of every row of the entity; throws DatabaseError.
    static Translations ofEntity(Connection &connection, const QString &entity);

    /// The field's text in the best language there is.
    Wording wording(const QString &id, const QString &field, const QString &original, const Tongues &tongues) const;

private:
    struct Translation {
        QString language, text, sourceDigest;
        bool machine = false;
    };
    static Translations read(Statement &statement);

    QHash<std::pair<QString, QString>, std::vector<Translation>> m_texts;
};

}
