// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "catalogue/bits.h"
#include "catalogue/catalogue.h"
#include "catalogue/openness.h"
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

/// One further way in which a row suits an age, beside the one in the age columns: a session with ages of its own.
struct AgePath {
    std::uint32_t row = 0;
    std::uint8_t min = 0, max = 255;   ///< months; an open bound is 0 or 255
    bool known = false;                ///< both bounds are given
    std::int32_t session = -1;         ///< index into sessionIds; -1: the service itself
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
    /// Reads the content tables of an open catalogue of a known schema. `digest` (lower-case hex) names the derived file in
    /// `cacheFolder`; a missing, damaged or foreign one is made anew, and where nothing can be written it stays in memory. Throws
    /// DatabaseError.
    static std::unique_ptr<const Columns> load(Connection &connection, const Region &region, const QString &digest,
                                               const QString &cacheFolder, FileOps &files = realFiles());
    Columns();
    ~Columns();

    std::size_t rowCount() const { return kinds.size(); }
    Position position(std::size_t row) const { return {latitudes[row] / 1e7, longitudes[row] / 1e7}; }

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
    std::vector<AgePath> agePaths;                     ///< by row, then session id
    std::vector<std::pair<std::uint32_t, std::int32_t>> firstPaths;   ///< rows whose age columns are a session's, and which
    std::vector<ValueRows> languages;                  ///< by tag; rows whose language is the tag or a refinement of it
    Openness openness;
    TextIndex text;

    // What many rows share.
    std::vector<Area> areas;
    std::vector<QString> municipalityNames;            ///< of services and locations, in Swedish order: the index is the rank
    std::vector<std::vector<std::uint32_t>> topicSets; ///< indexes into topicIds
    std::vector<QString> topicIds, localityNames, organizationNames;   ///< index 0 of the latter two: none

    // What a hit shows.
    std::vector<std::uint32_t> serviceOf;              ///< index into serviceIds and serviceNames
    std::vector<std::uint32_t> placeMunicipalityOf;    ///< of the location, else of the service
    std::vector<std::uint32_t> localityOf, organizationOf;
    std::vector<std::int32_t> newestDayOf;             ///< Julian day; 0: undated
    Bits hasPhone, notSpecific;
    TextPool serviceIds, serviceNames, locationIds, sessionIds;   ///< locationIds by row, empty without a place
    std::vector<std::pair<QString, std::vector<std::pair<std::uint32_t, QString>>>> translatedNames;   ///< language -> (service, name)
};

}
