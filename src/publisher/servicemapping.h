// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/servicedraft.h"

namespace paraply {

/// The parts of the mapping of one foreign service: each fills its own cells and rows, settles the records it read, and tells what it met
/// (docs/publishing.md, "Import a directory"). In this order.
void mapWords(MappingScope &scope, ServiceDraft &draft);        ///< name, description, address of the web and of mail
void mapKind(MappingScope &scope, ServiceDraft &draft);         ///< kind, topics, basis; shelters become masked
void mapPlaces(MappingScope &scope, ServiceDraft &draft);       ///< the cells of each place
void mapArea(MappingScope &scope, ServiceDraft &draft);         ///< municipality and catchments
void mapContacts(MappingScope &scope, ServiceDraft &draft, const std::vector<StagedRecord> &organizationPhones);
void mapAges(MappingScope &scope, ServiceDraft &draft);
void mapLanguages(MappingScope &scope, ServiceDraft &draft);
void mapCost(MappingScope &scope, ServiceDraft &draft);
void mapAccess(MappingScope &scope, ServiceDraft &draft);
void mapSchedules(MappingScope &scope, ServiceDraft &draft);    ///< hours or sessions
void mapWindow(MappingScope &scope, ServiceDraft &draft);       ///< the days outside which nothing is said of it (Outpost)
void mapExceptions(MappingScope &scope, ServiceDraft &draft);
void mapSources(MappingScope &scope, ServiceDraft &draft);      ///< sources, confirmation, confidence

/// Instead of all these, where the service was written by Paraply: its sheets' cells exactly.
void mapOwn(MappingScope &scope, ServiceDraft &draft);
/// An exception written by Paraply, of a service or (empty) of everybody.
SheetRow ownException(MappingScope &scope, const StagedRecord &exception, const QString &service);

/// Tells the fields of a service, location, address or organization that nobody has a place for.
void tellUncarried(IntakeLedger &ledger, const StagedRecord &record);
/// The day a field says, a moment's too; null when it says none, which is told.
QDate takeDate(MappingScope &scope, const StagedRecord &record, const char *field);
/// A text as plain as our sheets have it, cut where a cell ends; both told.
QString plainText(MappingScope &scope, const StagedRecord &record, const QString &field);
/// Adds "Lead: text" to what the end of the description says, and tells that the field went there.
void moveToDescription(MappingScope &scope, ServiceDraft &draft, const StagedRecord &record, const QString &field, const QString &lead = {});

}
