// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace paraply {

/// Only what changed between two catalogues, without a word of where it belongs: the new cells of changed rows and the cells of added ones, column
/// by column, a line each; cells that only repeat which service a row belongs to are left out. Less than this cannot be sent without
/// knowing the old rows.
QByteArray changedContents(const QString &before, const QString &after);

/// The patchset that SQLite's session extension finds between two databases.
std::optional<QByteArray> sessionPatchset(const QString &before, const QString &after);

}
