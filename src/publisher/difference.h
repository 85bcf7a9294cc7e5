// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace paraply {

/// One value that is different; nothing is "not known". A list (telephone numbers, languages, places) tells only what went and what came.
struct FieldChange {
    QString field;                            ///< the catalogue's column, or "phone", "language", "topic", "place", "position", "session", "exception", "source", "catchment"
    std::optional<QString> before, after;
    bool operator==(const FieldChange &) const = default;
};

enum class ChangeType : unsigned char { Added, Removed, Changed };

struct ServiceDifference {
    ChangeType type = ChangeType::Changed;
    QString id, name, municipality;           ///< as in the newer; of a removed one as it was
    std::vector<FieldChange> fields;          ///< of a changed one; never empty there

    bool has(QStringView field) const;
};

struct RowDifference {
    ChangeType type = ChangeType::Changed;
    QString key;                              ///< the key's cells, joined by " · "
    std::vector<FieldChange> fields;
};

/// A table that belongs to no single service.
struct TableDifference {
    static constexpr std::size_t kKept = 500;

    QString table;
    int added = 0, removed = 0, changed = 0;
    std::vector<RowDifference> rows;          ///< the first kKept
};

struct CatalogueDifference {
    std::vector<ServiceDifference> services;  ///< added, removed, changed; each in Swedish order of names
    std::vector<TableDifference> tables;      ///< those in which something differs, in the order of the schema

    bool isEmpty() const { return services.empty() && tables.empty(); }
};

/// What is different in `after` from `before`, two catalogue files: every row of every table but the base map's cells, whose layers
/// are told. Memory grows with what differs, not with the catalogues. Fails as opening a catalogue does.
Result<CatalogueDifference> differenceBetween(const QString &before, const QString &after);

}
