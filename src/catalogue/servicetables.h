// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/columns.h"
#include "catalogue/hourscontext.h"
#include "catalogue/numbering.h"
#include "catalogue/region.h"
#include "catalogue/textpool.h"

#include <map>
#include <vector>

namespace paraply {

class Connection;

/// What the tables say of one service, as finding needs it. Numbers are indexes into the lists of ServiceTables.
struct ServiceFacts {
    Kind kind = Kind::Information;
    Reach reach = Reach::Municipality;
    std::uint32_t municipality = 0, organization = 0, hours = 0, topicSet = 0;
    AgeRange ages;
    bool expecting = false, free = false, costSaid = false, dropIn = false, accessSaid = false, hasPhone = false;
    Basis basis = Basis::Specific;
    Confidence confidence = Confidence::Medium;
    std::int32_t newestDay = 0;                ///< Julian day; 0: undated
    Validity validity;
    std::vector<std::uint32_t> languages, catchment;
};

struct LocationFacts {
    std::int32_t latitude = 0, longitude = 0;  ///< 1e-7 degrees
    std::uint32_t locality = 0, municipality = 0;
    Precision precision = Precision::None;
};

struct SessionFacts {
    std::int32_t number = 0;                   ///< index into sessionIds
    std::int64_t location = -1;                ///< index into locationIds; -1: wherever the service is
    AgeRange ages;
    bool expecting = false;
    std::uint32_t hours = 0;
    Validity validity;
};

/// The content tables of a catalogue as finding needs them: services in order of id, all else by service. Each table is read in
/// one walk in key order.
class ServiceTables {
public:
    /// Throws DatabaseError, also for cells that break the format.
    explicit ServiceTables(Connection &connection);

    std::vector<ServiceFacts> services;
    std::vector<LocationFacts> locations;                 ///< in order of id
    std::vector<std::vector<std::uint32_t>> places;       ///< by service: its locations and its sessions', in order of id
    std::map<std::uint32_t, std::vector<SessionFacts>> sessions;   ///< by service, in order of session id
    std::vector<TranslatedName> names;                        ///< in further languages; by service, then language
    TextPool serviceIds, serviceNames, locationIds, sessionIds;
    /// Index 0 of organizationNames, localityNames and hours is an empty text: none.
    Numbering municipalityNames, organizationNames, localityNames, hours, languages, topics;
    std::vector<std::vector<std::uint32_t>> topicSets;    ///< index 0: none
    std::vector<QString> municipalityChoices;             ///< the municipality table's names

private:
    void readServices(Connection &connection);
    void readLocations(Connection &connection);
    void readPlaces(Connection &connection);
    void readLanguages(Connection &connection);
    void readTopics(Connection &connection);
    void readCatchments(Connection &connection);
    void readPhones(Connection &connection);
    void readSessions(Connection &connection);
    void readNames(Connection &connection);
};

}
