// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/region.h"

#include <functional>
#include <memory>
#include <vector>

namespace paraply {

/// One row of a content table as text, by the column names of docs/catalogue-format.md: NULL is empty, a number is the shortest that
/// reads back as the same, a truth is "1" or "0".
class TableRow {
public:
    TableRow() = default;
    TableRow(std::shared_ptr<const QStringList> columns, QStringList cells) : m_columns(std::move(columns)), m_cells(std::move(cells)) { }
    /// Empty also when there is no such column.
    QString operator[](QStringView column) const;
    bool isEmpty() const { return m_cells.isEmpty(); }

private:
    std::shared_ptr<const QStringList> m_columns;
    QStringList m_cells;
};
using TableRows = std::vector<TableRow>;

/// All rows that say something of one service, each list in key order (sources: in the sheet's).
struct DirectoryService {
    TableRow service, detail, organization;   ///< organization: empty when it has none
    TableRows locations;                      ///< where it is offered
    TableRows topics, languages, phones, catchments, sources, sessions, exceptions;
    TableRows translations;                   ///< of the service, its sessions and its exceptions
};

/// A catalogue read row by row, for those who write all of it down: nothing is loaded for finding, and memory does not grow with the
/// number of services. Movable; single thread.
class Directory {
public:
    /// As Catalogue::open: Missing, Unreadable, Damaged, Foreign, NewerSchema. Reads the whole file once.
    static Result<Directory> open(const QString &path);
    Directory(Directory &&) noexcept;
    Directory &operator=(Directory &&) noexcept;
    ~Directory();

    const Region &region() const;
    qint64 serviceCount() const;

    using Visit = std::function<Result<void>(const TableRow &)>;
    /// Every row of a table in key order; an error of the visitor ends it and is returned.
    Result<void> forEach(const QString &table, const Visit &visit) const;
    /// Exceptions that belong to no service, in key order.
    Result<void> forEachCommonException(const Visit &visit) const;
    /// Organizations that no service has, in key order.
    Result<void> forEachIdleOrganization(const Visit &visit) const;
    /// Translations of organizations, topics and common exceptions, in key order.
    Result<void> forEachCommonTranslation(const Visit &visit) const;
    /// Every service in order of its id.
    Result<void> forEachService(const std::function<Result<void>(const DirectoryService &)> &visit) const;

private:
    struct Content;
    explicit Directory(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

}
