// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/query.h"
#include "storage/connection.h"

#include <QStringList>

#include <map>
#include <vector>

namespace paraply {

/// What both engines are asked for, in the form they are compared in.
struct PlainAnswer {
    std::map<QString, int> kinds, municipalities, ageBands;   ///< only choices with results
    QStringList nearest;                                      ///< service ids
    bool operator==(const PlainAnswer &) const = default;
};

/// The usual solution that finding is measured against: SQLite with an R*Tree for the nearest (rings of doubling radius), an index
/// that covers the facets, FTS5 for words, one GROUP BY for each facet. Answers one age, kinds, a position and words.
class PlainSql {
public:
    /// Copies what it needs of the catalogue into a database of its own at `path`.
    PlainSql(const QString &cataloguePath, const QString &path);

    PlainAnswer answer(const Query &query) const;

private:
    std::map<QString, int> counted(const QByteArray &sql) const;
    std::map<QString, int> countedBands(const QByteArray &condition) const;
    QStringList nearest(const Query &query, const QByteArray &condition) const;

    Connection m_connection;
};

}
