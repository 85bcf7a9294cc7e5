// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/hsdstable.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace paraply {

/// One record of HSDS with what belongs to it, nested as in its JSON. Empty fields are not there. A value.
class HsdsRecord {
public:
    using Field = std::pair<std::string_view, QString>;

    explicit HsdsRecord(HsdsTable table, const QString &id = {});

    HsdsTable table() const { return m_table; }
    const std::vector<Field> &fields() const { return m_fields; }
    const std::vector<HsdsRecord> &children() const { return m_children; }
    /// Empty when it has none.
    QString field(std::string_view name) const;

    /// Nothing is put for an empty text. `name` must last, as a literal does; a field that the table does not have is a programming error (asserted).
    HsdsRecord &put(std::string_view name, const QString &text);
    HsdsRecord &add(HsdsRecord child);

private:
    HsdsTable m_table;
    std::vector<Field> m_fields;
    std::vector<HsdsRecord> m_children;
};

/// Whether a record of `parent` holds at most one of `child`, as an object (the location of a service_at_location), and not a list.
bool isHsdsObject(HsdsTable parent, HsdsTable child);

/// The records of a tree one by one, what they refer to first, as the rows of tables: ties that nesting says have become `<table>_id` fields
/// (an attribute's: link_id and link_entity), and `children` is empty. An error of the visitor ends it and is returned.
Result<void> forEachHsdsRow(const HsdsRecord &tree, const std::function<Result<void>(const HsdsRecord &)> &visit);

}
