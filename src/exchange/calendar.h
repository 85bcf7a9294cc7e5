// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/opening.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace paraply {

/// Sentences that an entry says, in the reader's language.
struct CalendarWords {
    QString daysNotKnown;   ///< what holds on holidays and in school breaks is not known
    QString endNotKnown;    ///< nobody wrote when it closes
    std::function<QString(const Service &)> about;   ///< how old the facts are, and what to do about it; may be empty
};

/// Openings as iCalendar (RFC 5545): DTSTART in the region's zone with its VTIMEZONE, RRULE and EXDATE. An entry's UID follows
/// from region, service and session, and its DTSTAMP from the date of the data, so the same record gives the same bytes, and a
/// calendar that has an entry replaces it. docs/exchange-formats.md. One thread.
class Calendar {
public:
    Calendar(const Region &region, CalendarWords words);
    ~Calendar();
    Calendar(const Calendar &) = delete;
    Calendar &operator=(const Calendar &) = delete;

    /// Everything that is known of these days: an entry for each series of openings.
    void addSeries(const Service &service, DateRange days, const std::optional<QString> &session = {});
    /// This one time.
    void addOpening(const Service &service, const Opening &opening);
    /// The name a calendar program shows for the whole; none by default.
    void setName(const QString &name);

    int entryCount() const;
    QByteArray bytes() const;
    /// One time as small as it can be, for a code: without a VTIMEZONE (in UTC) and without sentences.
    static QByteArray briefOpening(const Service &service, const Region &region, const Opening &opening);

private:
    struct Content;
    std::unique_ptr<Content> m_content;
};

}
