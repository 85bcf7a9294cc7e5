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

/// An exception to ordinary hours, from the `exceptions` sheet. Empty `hours` means closed on those days.
struct HoursException {
    DateRange days;
    QString hours;   ///< OSM spans that replace the ordinary ones, e.g. "10:00-12:00"; empty: closed
    QString reason;  ///< as written in the sheet, may be empty
    bool operator==(const HoursException &) const = default;
};

/// What an evaluation needs besides the hours themselves. Wall-clock times are the region's, whatever the device's zone is.
struct HoursContext {
    QTimeZone zone = QTimeZone("Europe/Stockholm");
    std::vector<DateRange> schoolBreaks;       ///< empty: none is assumed
    std::vector<HoursException> exceptions;    ///< for this service or session, the region's own included
    QDate validFrom, validTo;                  ///< outside them (null: open end) every day is Unknown
};

/// One opening span of a day, minutes from its midnight on the wall clock; `end` passes 1440 when it ends after midnight.
struct OpenSpan {
    int start = 0, end = 0;
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
    std::vector<OpenSpan> spans;
    QString comment;   ///< the rule's "comment", or the exception's reason
    bool exceptional = false;   ///< decided by an exception, a PH or SH rule
    bool operator==(const DayHours &) const = default;
};

/// The state at a moment. `until` is when it changes for certain, if that is within the look-ahead.
struct OpenMoment {
    OpenState state = OpenState::Unknown;
    std::optional<QDateTime> until;
};

/// Opening hours in the everyday subset of OSM `opening_hours` (docs/opening-hours.md), with two readings of our own: days
/// without times mean that the times are not known, times without days that the days are not known. An immutable value,
/// cheap to copy; any thread.
class OpeningHours {
public:
    /// No rule at all: every day is Unknown.
    OpeningHours();

    /// Code::Invalid with "<position>: <what is wrong>" as detail. At most 1 000 characters and 100 rules.
    static Result<OpeningHours> parse(QStringView text);

    bool isEmpty() const;
    /// The normal form: parsing it again gives an equal value.
    QString text() const;

    DayHours day(QDate date, const HoursContext &context) const;
    /// Spans of the evening before that run past midnight are taken into account.
    OpenMoment at(const QDateTime &moment, const HoursContext &context) const;
    /// The first known opening strictly after `moment`, within `days` days; nothing when none is known.
    std::optional<QDateTime> nextOpening(const QDateTime &moment, const HoursContext &context, int days = 60) const;

    bool operator==(const OpeningHours &other) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

/// Swedish public holidays (lag 1989:253 om allmänna helgdagar): the days named there except ordinary Sundays. Midsummer Eve,
/// Christmas Eve and New Year's Eve are not public holidays in law, but OSM and Swedish practice close on them: they count here,
/// marked so by `publicHolidayName`. Any year from 1990 to 2199; outside it, false.
bool isPublicHoliday(QDate date);
/// The Swedish name, or an empty text.
QString publicHolidayName(QDate date);

}
