// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/connection.h"
#include "sync/rowcells.h"

#include <QTemporaryDir>

#include <random>

namespace paraply {

/// Catalogues with rows in every table that nobody would write, but the schema allows: empty texts and long ones, extreme numbers, blobs with
/// zero bytes, NULL wherever it may be. Foreign keys hold. The same seed gives the same rows and edits.
class RandomCatalogue {
public:
    RandomCatalogue(unsigned seed, int rowsPerTable);

    /// Removes, changes and adds rows of every table; with `share` 1 hardly anything stays.
    void edit(double share);
    Connection &connection() { return m_connection; }
    /// A file of its own in the builder's folder.
    QString write(const QString &name);
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    bool chance(double share) { return std::uniform_real_distribution<>()(m_dice) < share; }
    int below(int count) { return int(m_dice() % unsigned(count)); }
    void addRow(const TableShape &table);
    void changeRows(const TableShape &table, double share);
    void removeDangling();
    void bindRandom(Statement &statement, int index, const ColumnShape &column);
    QString text();
    QString referenced(const ColumnPlace &place);

    QTemporaryDir m_folder;
    Connection m_connection;
    std::mt19937 m_dice;
};

}
