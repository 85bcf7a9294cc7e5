// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace paraply {

/// Three states of time; Unknown is never shown as closed, nor the other way round.
enum class OpenState { Open, Closed, Unknown };

/// A whole number of days, both ends inside.
struct DateRange {
    QDate first, last;
    bool contains(QDate day) const { return day >= first && day <= last; }
    bool operator==(const DateRange &) const = default;
};

/// An exception to ordinary hours, from the `exceptions` sheet. Empty `hours` means closed on those days. Where several
/// hold on one day, the one with the fewest days decides, and of equals the first: put the service's own before others'.
struct HoursException {
    DateRange days;
    QString hours;   ///< OSM spans that replace the ordinary ones, e.g. "10:00-12:00"; empty or "off": closed
    QString reason;  ///< as written in the sheet, may be empty
    bool operator==(const HoursException &) const = default;
};

/// What an evaluation needs besides the hours themselves. Wall-clock times are the region's, whatever the device's zone is.
/// Looking a zone up costs more than evaluating: make one context and change its lists.
struct HoursContext {
    QTimeZone zone = QTimeZone("Europe/Stockholm");
    std::vector<DateRange> schoolBreaks;       ///< empty: none is assumed
    std::vector<HoursException> exceptions;    ///< for this service or session, the region's own included
    QDate validFrom, validTo;                  ///< outside them (null: open end) every day is Unknown
};

/// One opening span of a day, minutes from its midnight on the wall clock; `end` passes 1440 when it ends after midnight.
struct OpenSpan {
    enum class Certainty {
        Sure,     ///< open from start to end
        OpenEnd,  ///< "10:00+": opens at start; nobody wrote when it closes, at `end` at the latest it has
        Perhaps   ///< an `unknown` rule or a bare "comment": not known from start to end
    };
    int start = 0, end = 0;
    Certainty certainty = Certainty::Sure;
    bool operator==(const OpenSpan &) const = default;
};

/// What is known of one day.
struct DayHours {
    enum class Kind {
        Spans,      ///< open at `spans`
        Closed,     ///< known to be closed
        TimesUnknown,  ///< open that day, at hours nobody wrote down ("We")
        Unknown     ///< nothing is known: no rule, a holiday or school break without a rule, days not known, past validTo
    };
    Kind kind = Kind::Unknown;
    std::vector<OpenSpan> spans;   ///< by start; those that are Sure never touch each other
    QString comment;   ///< the rules' "comment"s, or the exception's reason
    bool exceptional = false;   ///< decided by an exception, a PH or SH rule
    /// Whether it is known to open at all that day, the times known or not.
    bool opens() const;
    bool operator==(const DayHours &) const = default;
};

/// The state at a moment. `until` is when it changes for certain, if that is within fourteen days: an open state's end, a
/// closed state's next opening; never set for Unknown, nor where what we know merely ends. Spec Qt::OffsetFromUTC.
struct OpenMoment {
    OpenState state = OpenState::Unknown;
    std::optional<QDateTime> until;
};

/// A moment as the region's clocks show it: `minute` counts from midnight.
struct WallMinute {
    QDate date;
    int minute = 0;
    bool operator==(const WallMinute &) const = default;
};
WallMinute wallMinute(const QDateTime &moment, const QTimeZone &zone);

/// Opening hours in the everyday subset of OSM `opening_hours` (docs/opening-hours.md), with two readings of our own: days
/// without times mean that the times are not known, times without days that the days are not known. An immutable value,
/// cheap to copy; any thread.
class OpeningHours {
public:
    /// No rule at all: every day is Unknown.
    OpeningHours();

    /// Code::Invalid with "<position>: <what is wrong and how to write it>" as detail, the position counted in characters
    /// from 1. At most 1 000 characters and 100 rules. A blank text is no rule at all.
    static Result<OpeningHours> parse(QStringView text);

    bool isEmpty() const;
    /// The normal form: parsing it again gives an equal value.
    QString text() const;
    /// The times of rules that name no days ("08:30-12:00"): known times on days not known. Mostly empty.
    std::vector<OpenSpan> timesWithoutDays() const;

    DayHours day(QDate date, const HoursContext &context) const;
    /// The state alone, for those who evaluate many hours at one moment: no time zone is asked, nothing is allocated for
    /// ordinary hours. `minute` is 0..1439.
    OpenState stateAtLocal(QDate date, int minute, const HoursContext &context) const;
    /// Spans of the evening before that run past midnight are taken into account.
    OpenMoment at(const QDateTime &moment, const HoursContext &context) const;
    /// The first known opening strictly after `moment`, on its day or one of the `days` after; nothing when none is known.
    /// Spec Qt::OffsetFromUTC, the region's offset.
    std::optional<QDateTime> nextOpening(const QDateTime &moment, const HoursContext &context, int days = 60) const;

    bool operator==(const OpeningHours &other) const;

private:
    struct Rules;
    explicit OpeningHours(std::shared_ptr<const Rules> rules);
    std::shared_ptr<const Rules> m_rules;
};

/// Swedish public holidays (lag 1989:253 om allmänna helgdagar): the days named there except ordinary Sundays. Midsummer Eve,
/// Christmas Eve and New Year's Eve are not public holidays in law, but OSM and Swedish practice close on them: they count here,
/// marked so by `publicHolidayName`. Any year from 1990 to 2199; outside it, false.
bool isPublicHoliday(QDate date);
/// The Swedish name, or an empty text.
QString publicHolidayName(QDate date);

}
