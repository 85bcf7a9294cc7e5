// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/rowgate.h"
#include "publisher/servicedraft.h"

#include <QSet>

#include <map>
#include <memory>

namespace paraply {

/// Writes what came of services into the sheets of a folder: services, sessions, exceptions, catchments, sources and translations. Each row passes the
/// gate first. Remembers the ids it wrote where there are translations. Single thread.
class ServiceSheets {
public:
    static Result<ServiceSheets> create(const QString &folder, FileOps &files, RowGate &gate, MappingScope &scope);

    /// False when the service itself was refused: nothing of it is written.
    Result<bool> add(ServiceDraft &draft);
    /// A row that belongs to no service; refused rows are set aside.
    Result<void> addCommon(SheetRow row, const StagedRecord &record);
    Result<void> finish();

    /// Whether a row of that sheet has that id: for translations, false where none was staged.
    bool knows(Sheet sheet, const QString &id) const;
    qint64 rows(Sheet sheet) const { return m_writers.at(sheet).rows(); }

private:
    ServiceSheets(RowGate &gate, MappingScope &scope) : m_gate(&gate), m_scope(&scope) { }
    Result<bool> put(SheetRow &row, const StagedRecord &record);
    std::vector<SheetRow> placed(const ServiceDraft &draft) const;

    RowGate *m_gate;
    MappingScope *m_scope;
    std::map<Sheet, SheetWriter> m_writers;
    std::map<Sheet, QSet<QString>> m_ids;
};

}
