// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace paraply {

/// Scripts for the sqlite3 shell, which imports by the plainest means. `target` is the database to make.
/// The sheets of a made-up directory (syntheticsheets.h), with what a place is looked up by.
QByteArray sheetsScript(const QString &folder, const QString &target);
/// Every CSV file of a folder: its `id` unique, and an index on each column that names others (`..._id`).
QByteArray tablesScript(const QString &folder, const QString &target);
/// The same tables, with the columns that the files of `folder` have, out of a page of compiled services in JSON.
QByteArray pageScript(const QString &page, const QString &folder, const QString &target);

}
