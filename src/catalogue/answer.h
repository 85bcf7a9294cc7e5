// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hours.h"
#include "catalogue/query.h"
#include "catalogue/service.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace paraply {

/// Why a hit fits: a code with parameters; words are made at the edge.
struct Reason {
    enum class Code : unsigned char { Age, Expecting, AgeUnknown, Near, Municipality, Catchment, Everywhere, Text, Open, Free, DropIn, Language, Topic };
    Code code = Code::Age;
    int months = 0;      ///< Age
    double metres = 0;   ///< Near
    QString value;       ///< municipality, language, topic, the word found
    bool operator==(const Reason &) const = default;
};
/// "age", "expecting", "age_unknown", "near", ...
QLatin1String reasonCode(Reason::Code code);

struct Hit {
    QString service, name, location;       ///< location: id, empty in `remote`
    QString organization, locality, municipality;
    Kind kind = Kind::Information;
    Precision precision = Precision::None; ///< of the location: how exact a distance can be
    std::optional<double> distanceMetres;  ///< only when the query has a position and the hit a place
    std::optional<double> bearing;         ///< degrees from north
    bool ageKnown = false;                 ///< both bounds are known
    std::vector<int> agesSuited;           ///< the asked children it suits, in the order asked
    QString session;                       ///< id of the session that suits; empty: the service itself
    OpenState open = OpenState::Unknown;
    std::optional<QDateTime> openUntil, nextOpen;   ///< region's zone
    QDate newestDate;                      ///< of its sources; null: undated
    bool hasPhone = false;
    bool nationalOrStatutory = false;      ///< basis is not `specific`
    std::vector<Reason> why;
};

/// How many results each choice would give with all the other groups' filters kept. Counts `hits`, never `remote`.
struct Facets {
    std::array<int, kKindCount> kinds{};
    std::array<int, kKindCount> remoteKinds{};       ///< the same for the section without a place
    std::map<QString, int> municipalities, languages, topics;   ///< only choices with hits
    std::array<int, kAgeBandCount> ageBands{};
    int openNow = 0, openToday = 0, openWeek = 0, openEvening = 0, openWeekend = 0;
    int free = 0, dropIn = 0;
};

/// The one filter whose removal gives the most, when nothing fits.
struct Relaxation {
    enum class Filter : unsigned char { Ages, Radius, Kinds, Municipalities, Languages, Text, Open, Free, DropIn, Topics };
    Filter filter = Filter::Ages;
    int total = 0;
};
QLatin1String relaxationCode(Relaxation::Filter filter);

struct Answer {
    int total = 0, remoteTotal = 0;      ///< before the cut of Query::limit
    std::vector<Hit> hits, remote;
    std::array<int, kUnsaidCount> unsaid{};   ///< by Unsaid; 0 where that filter is not set
    Facets facets;
    std::optional<Relaxation> relax;     ///< only when total and remoteTotal are 0
};

}
