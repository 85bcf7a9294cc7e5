// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/rowgate.h"
#include "publisher/servicedraft.h"

#include <QHash>
#include <QSet>

namespace paraply {

/// Organizations become rows of organizations.csv, and services find theirs. Memory grows with the organizations. Single thread; all outlive it.
class OrganizationMapping {
public:
    OrganizationMapping(MappingScope &scope, RowGate &gate, SheetWriter &writer) : m_scope(scope), m_gate(gate), m_writer(writer) { }

    /// Writes every organization of the staging. Once, before the services.
    Result<void> mapAll();
    /// Fills the service's cell: by id, by nesting, of its place, or by a name in a field of its own, of which an organization is then made. Told, unless it is by
    /// id or nesting.
    Result<void> tie(ServiceDraft &draft);
    /// The telephone numbers of the service's organization.
    Result<std::vector<StagedRecord>> phonesOf(const ServiceDraft &draft) const;
    bool knows(const QString &id) const { return m_written.contains(id); }

private:
    Result<void> map(const StagedRecord &record);
    Result<void> write(SheetRow row, const StagedRecord &record);
    Result<QString> nestedId(const StagedRecord &service) const;
    Result<void> tieByName(ServiceDraft &draft, const QString &missing);
    /// The foreign id of who runs the service, as its own row or its place says it; empty when neither does.
    static QString organizationOf(const ServiceDraft &draft);

    MappingScope &m_scope;
    RowGate &m_gate;
    SheetWriter &m_writer;
    QHash<QString, QString> m_ids;         ///< foreign id -> ours
    QHash<qint64, QString> m_numbers;      ///< of records without an id, and of those that others nest in
    QHash<QString, QString> m_names;       ///< folded name -> our id of the first
    QSet<QString> m_written;
};

}
