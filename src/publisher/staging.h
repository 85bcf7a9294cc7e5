// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/hsdstable.h"
#include "publisher/recordfields.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace paraply {

/// Where a record was read, for the owner of the file.
struct Origin {
    QString file;     ///< as the source names it: "services.csv", "directory.json", "services?page=3"
    qint64 row = 0;   ///< a table: as a spreadsheet numbers it; JSON: the place of the outermost record, from 1
    QString path;     ///< inside that record: "/phones/2"; empty in tables

    bool operator==(const Origin &) const = default;
};

/// One record in the words of HSDS 3.1, whatever dialect it came in. Values are as they were written, blanks at the ends taken away; what was
/// empty or null is absent. Fields the standard does not have keep the name they came with.
struct StagedRecord {
    qint64 number = 0;   ///< its own, from 1, in order of arrival
    HsdsTable table = HsdsTable::Service;
    Origin origin;
    qint64 parent = 0;   ///< the record it was nested in (JSON); 0: none. Nesting alone ties; the order of rows never does
    RecordFields fields;

    /// Empty when it has none.
    QString field(const QString &name) const;
    QString field(QLatin1String name) const;
};

/// Everything an import has read, before it is made sense of, in a temporary file that goes away with the object: memory grows with the number of
/// records and of the ids in them, by some forty bytes for each, not with what they hold. Nothing is judged in here. Movable; single thread. A full or
/// failing disk is an Error of the call that met it.
class Staging {
public:
    /// In `folder`, or in the system's folder for temporary files.
    static Result<Staging> create(const QString &folder = {});
    Staging(Staging &&) noexcept;
    Staging &operator=(Staging &&) noexcept;
    ~Staging();

    /// Keeps a record and gives its number (`record.number` is ignored).
    Result<qint64> add(const StagedRecord &record);
    /// No more will be added: makes what the questions below need.
    Result<void> seal();

    qint64 count(HsdsTable table) const;
    using Visit = std::function<Result<void>(const StagedRecord &)>;
    /// All records of a table in order of arrival; an error of the visitor ends it and is returned.
    Result<void> forEach(HsdsTable table, const Visit &visit) const;
    /// Their numbers only, which costs less.
    Result<void> forEachNumber(HsdsTable table, const std::function<Result<void>(qint64)> &visit) const;
    /// The records of a table whose `id` is that, in order of arrival: more than one when ids repeat.
    Result<std::vector<StagedRecord>> withId(HsdsTable table, const QString &id) const;
    /// The records of a table that name `id` in the field `reference`, whose name ends in "_id" (such as "service_id").
    Result<std::vector<StagedRecord>> referring(HsdsTable table, const QString &reference, const QString &id) const;
    /// The records of a table that were nested in record `parent`.
    Result<std::vector<StagedRecord>> nestedIn(HsdsTable table, qint64 parent) const;
    /// A table, and the field by which its records name what they belong to: {Phone, "service_id"}.
    struct Part {
        HsdsTable table;
        const char *reference;
    };
    /// The records of several tables that were nested in `parent` or name its id, each once, by table and in order of arrival.
    using Parts = std::map<HsdsTable, std::vector<StagedRecord>>;
    Result<Parts> partsOf(const StagedRecord &parent, std::span<const Part> wanted) const;
    /// The record of that number, such as the parent of another.
    Result<std::optional<StagedRecord>> numbered(qint64 number) const;

private:
    struct Shelves;
    explicit Staging(std::unique_ptr<Shelves> shelves);
    std::unique_ptr<Shelves> m_shelves;
};

}
