// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/answer.h"
#include "catalogue/catalogue.h"

#include <array>
#include <optional>
#include <vector>

namespace paraply {

inline constexpr int kWeekDays = 7;
/// As many services as one week looks at, the nearest first; WeekAnswer::further counts the rest.
inline constexpr int kMostInWeek = 200;

/// A session, or the open hours of a service one goes to, on one day at one place.
struct WeekEntry {
    enum class State : unsigned char {
        Held,          ///< at `spans`
        TimesUnknown,  ///< held that day, at times nobody wrote down: ask
        NotKnown,      ///< ordinarily held, but `reason` (a holiday, a school break) leaves it open
        CalledOff      ///< ordinarily held, and known not to be: `reason` when it was given
    };
    State state = State::Held;
    QString service, name, location;
    QString session, sessionName;       ///< empty: the service's own hours
    QString locality, municipality, note;
    Kind kind = Kind::MeetingPlace;
    std::vector<OpenSpan> spans;        ///< minutes from the day's midnight; a start below 0 was the evening before
    QString reason;                     ///< why it is called off, not known, or at other times than usual
    bool changed = false;               ///< other hours than usual
    AgeRange ages;                      ///< of the session, else of the service
    bool expecting = false;
    std::vector<int> agesSuited;        ///< the asked ages it suits for certain, in the order asked
    std::optional<double> distanceMetres;
    Phone phone;                        ///< whom to ask; empty when the catalogue names no number
    QString url;
    QDate newestDate;
};

/// Whom to ask when a week shows nothing.
struct WeekContact {
    QString service, name;
    Phone phone;
};

struct WeekAnswer {
    QDate from;                                              ///< the first of the seven days
    std::array<std::vector<WeekEntry>, kWeekDays> days;      ///< each by state, then time, distance and name
    int held = 0;                                            ///< entries of state Held or TimesUnknown
    int withoutHours = 0;                                    ///< places that suit and do not say when they are open that week
    int further = 0;                                         ///< places that were not looked at
    std::optional<WeekContact> contact;                      ///< only when nothing is held and the question has a position
    std::optional<Relaxation> relax;                         ///< only when nothing is held: what to drop, and how many are held then
};

/// The kinds of service that one goes to and stays at: what a week shows unless the question names kinds.
const std::vector<Kind> &gatheringKinds();

/// What is held on each of seven days from `from` (null: the day of query.now, where what has ended by then is left out) and suits the
/// question, whose `open`, `unsaid` and `limit` do not count. A plain call, any thread; fails as find() does, and when a service cannot be
/// read.
Result<WeekAnswer> weekOf(const Catalogue &catalogue, const Query &query, QDate from = {});

}
