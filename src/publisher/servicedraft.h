// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/kind.h"
#include "publisher/foreignage.h"
#include "publisher/foreignrecurrence.h"
#include "publisher/intakeids.h"
#include "publisher/regionframe.h"
#include "publisher/remembered.h"
#include "publisher/sheetwriter.h"

namespace paraply {

/// What the parts of a mapping share; all outlive it.
struct MappingScope {
    const Staging &staging;
    IntakeLedger &ledger;
    IntakeIds &ids;
    const RegionFrame &region;
    QString source;   ///< how the sheet of sources names it: an address, or a file's name
    Remembered<std::optional<Kind>> kinds = {};               ///< by a word for it
    Remembered<ForeignReading<ForeignAges>> ages = {};        ///< by the words for them
    Remembered<ForeignReading<AgeRange>> years = {};          ///< by the lowest and the highest
    Remembered<ForeignReading<ForeignOpening>> openings = {}; ///< by all fields of a recurrence
    Remembered<std::optional<QString>> hours = {};            ///< by the texts that are joined
    Remembered<QString> tags = {};                            ///< of languages, by the word for one
};

/// One service_at_location with what hangs on it and on its location, and the cells that come of it.
struct PlaceDraft {
    StagedRecord tie;
    std::optional<StagedRecord> location;
    std::vector<StagedRecord> addresses, accessibilities, phones, contacts, schedules, languages, exceptions;
    QString id, address, locality, municipality, postalCode, latitude, longitude, precision;   ///< cells of services.csv
};

struct AttributeDraft {
    StagedRecord attribute;
    std::optional<StagedRecord> term;
};

/// One service with all that hangs on it, and the rows that come of it.
struct ServiceDraft {
    StagedRecord record;
    QString id;
    bool isOurs = false;     ///< written by Paraply: its cells stand in fields of their own
    bool isClosed = false;   ///< for the time being: its hours say nothing
    std::vector<PlaceDraft> places;
    std::vector<AttributeDraft> attributes;
    Staging::Parts parts;    ///< what hangs on the service itself

    SheetRow row {Sheet::Services};
    QStringList paragraphs;  ///< what has no column, for the end of the description
    std::vector<SheetRow> sessions, exceptions, catchments, sources;

    const std::vector<StagedRecord> &operator[](HsdsTable table) const;
    /// The field as it was written.
    QString field(const char *name) const { return record.field(QLatin1String(name)); }
    bool isMasked() const { return row["masked"] == QLatin1String("yes"); }
};

/// Gathers what hangs on a service. Errors are those of the staging.
Result<ServiceDraft> serviceDraft(const Staging &staging, const StagedRecord &service);

}
