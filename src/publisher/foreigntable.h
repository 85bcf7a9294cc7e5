// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intake.h"

namespace paraply {

/// How a table of an older dialect, or of a profile, differs from the one it became.
enum class TableDialect : unsigned char {
    Plain,
    RegularSchedule, HolidaySchedule,        ///< one weekday a row; closed days
    PhysicalAddress, PostalAddress,
    Eligibility,                             ///< melts into its service
    ServiceTaxonomy, OtherAttribute,         ///< a term tied to a service; to anything
    OldTaxonomy                              ///< terms and vocabularies in one
};

struct ForeignTable {
    HsdsTable table = HsdsTable::Service;
    TableDialect shape = TableDialect::Plain;
    bool isOld = false;      ///< a name that only dialects before 3 have
    QString member;          ///< to be kept as `paraply_member`; mostly empty
};

/// By a file's name without its ending, or by a member's name in JSON; capitals, hyphens and camel case do not count. Nothing for a word that is no table.
std::optional<ForeignTable> foreignTable(const QString &word);

/// A row that comes out of a row.
struct DerivedRow {
    HsdsTable table = HsdsTable::Attribute;
    RecordFields fields;
};

/// Turns the fields of one row into those of HSDS 3.1. Lists inside a cell (Ohana) become rows of their own, which name the row by its id; a row
/// without an id keeps them in the cell. What cannot be turned stays as it was and is told.
std::vector<DerivedRow> translate(const ForeignTable &from, StagedRecord &record, Intake &intake);

/// Joins what rows of an eligibility table say into the service's own fields, where these are empty: words one after the other, ages only when one row
/// alone has them.
void meltEligibility(StagedRecord &service, const std::vector<RecordFields> &rows, Intake &intake);

}
