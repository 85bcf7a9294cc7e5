// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/servicedraft.h"

namespace paraply {

/// The parts of the mapping of one foreign service: each fills its own cells and rows, settles the records it read, and tells what it met
/// (docs/publishing.md, "Import a directory"). In this order.
void mapWords(Intake &intake, ServiceDraft &draft);        ///< name, description, address of the web and of mail
void mapKind(Intake &intake, ServiceDraft &draft);         ///< kind, topics, basis; shelters become masked
void mapPlaces(Intake &intake, ServiceDraft &draft);       ///< the cells of each place
void mapArea(Intake &intake, ServiceDraft &draft);         ///< municipality and catchments
void mapContacts(Intake &intake, ServiceDraft &draft, const std::vector<StagedRecord> &organizationPhones);
void mapAges(Intake &intake, ServiceDraft &draft);
void mapLanguages(Intake &intake, ServiceDraft &draft);
void mapCost(Intake &intake, ServiceDraft &draft);
void mapAccess(Intake &intake, ServiceDraft &draft);
void mapSchedules(Intake &intake, ServiceDraft &draft);    ///< hours or sessions
void mapExceptions(Intake &intake, ServiceDraft &draft);
void mapSources(Intake &intake, ServiceDraft &draft);      ///< sources, confirmation, confidence

/// Instead of all these, where the service was written by Paraply: its sheets' cells exactly.
void mapOwn(Intake &intake, ServiceDraft &draft);
/// An exception written by Paraply, of a service or (empty) of everybody.
SheetRow ownException(Intake &intake, const StagedRecord &exception, const QString &service);

/// A text as plain as our sheets have it, cut where a cell ends; both told.
QString plainText(Intake &intake, const StagedRecord &record, const QString &field);
/// Adds "Lead: text" to what the end of the description says, and tells that the field went there.
void moveToDescription(Intake &intake, ServiceDraft &draft, const StagedRecord &record, const QString &field, const QString &lead = {});

}
