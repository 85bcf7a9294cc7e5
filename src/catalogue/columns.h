// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "catalogue/bits.h"
#include "catalogue/openness.h"
#include "catalogue/region.h"
#include "catalogue/service.h"
#include "catalogue/textindex.h"
#include "catalogue/textpool.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace paraply {

class Connection;

/// Where a service is for: its reach, the municipality it names, and whom else it takes (indexes into municipalityNames).
struct Area {
    Reach reach = Reach::Municipality;
    std::uint32_t municipality = 0;
    std::vector<std::uint32_t> catchment;
    auto operator<=>(const Area &) const = default;
};

/// One way in which a row suits an age: as the service says, or as a session with ages of its own.
struct AgePath {
    std::uint8_t min = 0, max = 255;   ///< months; an open bound is 0 or 255
    bool known = false;                ///< both bounds are given
    std::int32_t session = -1;         ///< index into sessionIds; -1: the service itself
    bool suits(int months) const { return min <= months && months <= max; }
};

/// A path of a row beside the one in the age columns.
struct FurtherPath {
    std::uint32_t row = 0;
    AgePath path;
};

/// A service's name in a further language.
struct TranslatedName {
    std::uint32_t service = 0;
    QString language, name;
};

/// A value that many rows may carry, and the rows that do.
struct ValueRows {
    QString value;
    Bits rows;
};

/// What finding runs on: narrow columns in memory, one row per service at a location and one per service without any. Rows stand
/// in the order of name (Swedish collation), service id, location id, whatever the order in the file: the row's number is its
/// rank. Immutable once loaded; any thread.
class Columns {
public:
    explicit Columns(const QTimeZone &zone);
    /// Reads the content tables of an open catalogue of a known schema. `digest` (lower-case hex) names the derived file in
    /// `cacheFolder`; a missing, damaged or foreign one is made anew, and where nothing can be written it stays in memory. Throws
    /// DatabaseError.
    static std::unique_ptr<const Columns> load(Connection &connection, const Region &region, const QString &digest,
                                               const QString &cacheFolder, FileOps &files = realFiles());

    std::size_t rowCount() const { return kinds.size(); }
    Position position(std::size_t row) const { return {latitudes[row] / 1e7, longitudes[row] / 1e7}; }
    /// The row's own first, then its sessions by id.
    std::vector<AgePath> agePaths(std::size_t row) const;
    /// Of what every query reads: the columns and bit sets, without texts and index.
    std::size_t narrowBytes() const;

    // What every query reads.
    std::vector<std::int32_t> latitudes, longitudes;   ///< 1e-7 degrees; 0 where there is no place
    std::vector<std::uint8_t> minAges, maxAges;        ///< months; an open bound is 0 or 255
    std::vector<std::uint8_t> kinds;
    std::vector<std::uint32_t> areaOf;                 ///< index into areas
    std::vector<std::uint32_t> profileOf;              ///< index into the profiles of `openness`
    std::vector<std::uint32_t> topicSetOf;             ///< index into topicSets
    Bits placed;                                       ///< has a location
    Bits ageKnown;                                     ///< both bounds of the age columns are given
    Bits expecting, free, costSaid, dropIn, accessSaid, languageSaid;
    std::array<Bits, kKindCount> kindRows;
    std::array<Bits, kAgeBandCount> bandRows;          ///< rows that some month of the band suits
    std::array<Bits, 3> reachRows;                     ///< by Reach
    std::vector<FurtherPath> furtherPaths;             ///< by row, then session id
    std::vector<std::pair<std::uint32_t, std::int32_t>> leadingSessions;   ///< rows whose age columns are a session's, and which
    std::vector<ValueRows> languages;                  ///< by tag; rows whose language is the tag or a refinement of it
    Openness openness;
    TextIndex text;

    // What many rows share.
    std::vector<Area> areas;
    std::vector<QString> municipalityNames;            ///< of services and locations, in Swedish order: the index is the rank
    std::vector<std::pair<QString, std::int32_t>> municipalityChoices;   ///< by name: those of the municipality table, with their index above, -1: none
    std::vector<std::vector<std::uint32_t>> topicSets; ///< indexes into topicIds
    std::vector<std::uint32_t> topicOrder;             ///< indexes into topicIds, by id
    std::vector<QString> topicIds, localityNames, organizationNames;   ///< index 0 of the latter two: none

    // What a hit shows.
    std::vector<std::uint32_t> serviceOf;              ///< index into serviceIds (in order of id) and serviceNames
    std::vector<std::uint32_t> placeMunicipalityOf;    ///< of the location, else of the service
    std::vector<std::uint32_t> localityOf, organizationOf;
    std::vector<Precision> precisions;                 ///< of the location
    std::vector<std::int32_t> newestDayOf;             ///< Julian day; 0: undated
    Bits hasPhone, notSpecific;
    std::vector<Basis> bases;                          ///< what the row rests on, and
    std::vector<Confidence> confidences;               ///< how sure that is: for the coverage
    std::vector<std::uint32_t> locationOf;             ///< index into locationIds; meaningless without a place
    TextPool serviceIds, serviceNames, locationIds, sessionIds;
    std::vector<TranslatedName> translatedNames;       ///< by service, then language
    QString originalLanguage;                          ///< of serviceNames
};

}
