// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace paraply {

/// Scripts for the sqlite3 shell, which imports CSV by the plainest means: each file a table, then its keys. `target` is the database to make.
/// The sheets of a made-up directory (syntheticsheets.h), with what a place is looked up by.
QByteArray sheetsScript(const QString &folder, const QString &target);
/// Every CSV file of a folder: its `id` unique, and an index on each column that names others (`..._id`).
QByteArray tablesScript(const QString &folder, const QString &target);

}
