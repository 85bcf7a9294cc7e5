// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "icalreader.h"

#include <catch2/catch_test_macros.hpp>
#include <libical/ical.h>

#include <memory>

namespace paraply {

namespace {

icaltimetype icalTime(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(time_t(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

struct Reading {
    std::vector<ReadTime> times;
};

// Recurrences are expanded on the clock of the entry; what UTC they are, the file's own VTIMEZONE says.
void addTime(icalcomponent *event, icaltime_span *span, void *reading)
{
    static_cast<Reading *>(reading)->times.push_back({icalcomponent_get_uid(event), QDateTime::fromSecsSinceEpoch(span->start, Qt::UTC),
                                                      QDateTime::fromSecsSinceEpoch(span->end, Qt::UTC)});
}

}

std::vector<ReadTime> readCalendar(const QByteArray &text, const QDateTime &from, const QDateTime &to)
{
    struct Free {
        void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    };
    const std::unique_ptr<icalcomponent, Free> calendar(icalparser_parse_string(text.constData()));
    REQUIRE(calendar);
    INFO(text.toStdString());
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    Reading reading;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        icalcomponent_foreach_recurrence(event, icalTime(from), icalTime(to), addTime, &reading);
    return std::move(reading.times);
}

}
