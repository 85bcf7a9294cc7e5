// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/intakelog.h"
#include "publisher/sheets.h"
#include "publisher/staging.h"
#include "sync/websource.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace paraply {

/// What a source was taken for, from the names and the content of its files.
enum class Dialect : unsigned char {
    Unknown,
    HsdsJson,        ///< 3.x: arrays, page wrappers, ndjson, one compiled record
    HsdsTabular,     ///< 3.x, the UK profile's names included
    OldJson,         ///< before 3: `regular_schedules`, `service_taxonomys`, `eligibilitys`
    OldTabular,      ///< 1.0, 1.1, Ohana
    OutpostJson, OutpostSheet
};

/// Why a source as a whole is refused: nothing of it may be used.
enum class ReadFault : unsigned char {
    NotThere,          ///< no such file or folder
    Unreadable,        ///< the medium or the rights: `error`
    NothingKnown,      ///< no file or member of it is a table of a directory
    TooLarge,          ///< 0: bytes at most
    TooManyRecords,    ///< 0: records at most
    WideCharacters,    ///< UTF-16 begins in the middle of a file: to be saved as UTF-8
    Empty,             ///< a JSON file without a letter
    NotJson,           ///< neither an array nor an object begins the file, or a web page came
    BadZip,            ///< damaged, or no zip
    ZipEncrypted, ZipTooManyFiles, ZipTooLarge,   ///< the latter: unpacked size or ratio, as with a bomb
    ZipBadName,        ///< a name that leaves the folder, or is absolute
    ZipSameName,       ///< two entries of one name
    NotAllowed,        ///< an address we do not open: plain http beyond this machine, a password in it
    Offline,           ///< the server is not reached: `error`
    Refused,           ///< it answers, and refuses or fails, also after trying again: `error`
    NotAFeed,          ///< what came is no list of services
    TooManyPages,      ///< 0: pages at most, or a list of pages that goes round
    Cancelled,
    Storage            ///< our own temporary file: `error`
};
struct ReadRefusal {
    ReadFault fault = ReadFault::Unreadable;
    QString at;                ///< the file, entry or address
    QStringList parameters;
    Error error;               ///< what the system said; English, for the log
};

struct ReadOptions {
    qint64 mostBytes = 2'000'000'000;      ///< of the source, unpacked
    qint64 mostRecords = 20'000'000;
    QString modifiedAfter;                 ///< sent to a live feed as `modified_after`; empty: everything
    WebRules web;
    int perPage = 100;
    int mostPages = 100'000;
    int retries = 5;                       ///< of one request, when the server is busy or the connection fails
    std::chrono::milliseconds firstRetry{1'000};   ///< doubled each time, a minute at most; a Retry-After is kept up to two minutes
    std::stop_token stop = {};
};

struct ReadSummary {
    Dialect dialect = Dialect::Unknown;
    QString version, profile;              ///< as the source declares them; often empty
    qint64 files = 0;                      ///< read as tables or lists; pages of a live feed
    qint64 records = 0;                    ///< staged
    std::optional<ReadRefusal> refusal;
};

/// Reads `source`, a file, a folder, a .zip or an http(s) address, whatever its dialect, into the staging in the words of HSDS 3.1 (docs/publishing.md, "What
/// can be imported"). The staging is not sealed. Blocks, for hours perhaps; single thread; memory is bounded, whatever the size of the source.
///
/// Every row or nested object that is met is counted in the log (`countIn`, by the HSDS name of its table) and either staged, which is for the caller to count
/// out or aside, or set aside here, counted and told. Rows that melt into another one (eligibility into its service) are counted out here, in a table of
/// their own name. What is tied by nesting has `parent`. An embedded organization, location, program, taxonomy or term (one that several may share) is also
/// named in the record that holds it (`location_id` ...), as is the organization in the services nested in it; when the same comes again it is not
/// staged again. `paraply_member` is the array's name where that says something (`events`).
///
/// Codes of findings. Set aside: unknown_table (a whole file, its rows counted), unclosed_quote, extra_cells, bad_json, not_a_record, record_too_large,
/// unlinked_row, not_fetched, not_public (Outpost's private contacts and places). Left out: text_too_long, repeated_column, repeated_member, unnamed_column,
/// file_not_read, unplaced_value, not_public (its notes and labels). Repaired: encoded_twice, reference_differs, weekday_number, control_characters. Kept:
/// read_as (another charset), damaged_characters, stray_quote, missing_cells, embedded_again (how often), same_id_differs, weekday_unknown,
/// several_eligibilities, ends_early (a file cut off), count_differs (announced and come).
ReadSummary readDirectory(const QString &source, const ReadOptions &options, Staging &staging, IntakeLog &log, const Progress &progress);

}
