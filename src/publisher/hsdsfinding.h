// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/finding.h"
#include "publisher/findingtext.h"

namespace paraply {

/// What can be wrong with a directory in HSDS 3.1. The code of each is its name in lower case with underscores (hsdsFindingCode).
enum class HsdsFault : unsigned char {
    NoTable, NotUtf8, BadJson, NotAList, RecordTooLarge, TooDeep, RepeatedMember, BadCsv, RepeatedColumn, CellCount, NoDescriptor, BadDescriptor,
    FileNotListed, FileNotThere, CountDiffers,
    MissingField, WrongType, BadUuid, BadNumber, BadDate, BadTime, BadDateTime, BadUri, BadEmail, BadBoolean, BadChoice, UnknownTable,
    BadByday, BadCountry, BadLanguage, IntervalAlone, DatesReversed,
    DuplicateId, SameIdDiffers, DanglingReference,
    AdditionalField, AdditionalTable
};
inline constexpr int kHsdsFaultCount = int(HsdsFault::AdditionalTable) + 1;

/// "missing_field": the stable name in JSON.
QString hsdsFindingCode(HsdsFault fault);
/// What the standard allows besides itself is worth a note, and no fault.
bool isNote(HsdsFault fault);

/// One thing that is wrong, and where. Words are made at the edge (textOf) from the fault and the parameters.
struct HsdsFinding {
    HsdsFault fault = HsdsFault::BadJson;
    QString file;             ///< as the source names it
    qint64 row = 0;           ///< of a table, as a spreadsheet numbers it; of ndjson, the line; 0: none
    QString pointer;          ///< RFC 6901, into the file or the line: "/contents/3/phones/0"; empty in tables
    QString field, value;     ///< value: its beginning
    QStringList parameters;

    bool operator==(const HsdsFinding &) const = default;
};

/// All findings of one run. Keeps the first kKept in the order they came and counts the rest.
class HsdsFindings {
public:
    static constexpr int kKept = 1000;

    void add(HsdsFinding finding);
    const std::vector<HsdsFinding> &kept() const { return m_kept; }
    int errors() const { return m_errors; }
    int notes() const { return m_notes; }

private:
    std::vector<HsdsFinding> m_kept;
    int m_errors = 0, m_notes = 0;
};

FindingText textOf(const HsdsFinding &finding, FindingLanguage language);
/// "services.csv, rad 14, fält status", "all.json, /contents/3, fält status"
QString placeText(const HsdsFinding &finding, FindingLanguage language);

}
