// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "catalogue/changes.h"

#include <QCoreApplication>

namespace paraply {

/// One line of "what is new": a service, and in words what is different about it.
struct ChangeRow {
    QString key, service, title, note, type, group, badge;   ///< `type`: "added", "changed", "removed"; `service` is empty for a removed one
    bool operator==(const ChangeRow &) const = default;
    static std::span<const Column<ChangeRow>> columns();
};

/// The differences of two catalogues as lines, and as one sentence.
class ChangeRows {
    Q_DECLARE_TR_FUNCTIONS(ChangeRows)
public:
    /// The longest list that is shown; the sentence above it counts them all.
    static constexpr std::size_t kMost = 200;

    static std::vector<ChangeRow> rows(const CatalogueChanges &changes);
    /// "3 new, 12 changed and 1 gone." Empty when there is nothing a reader would notice.
    static QString sentence(const CatalogueChanges &changes);

    /// "times", "place": as in a list of what changed.
    static QString part(ServicePart part);

private:
    static QString note(const ServiceChange &change);
};

}
