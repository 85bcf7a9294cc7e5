// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/hours.h"
#include "catalogue/translations.h"

#include <QHash>

#include <vector>

namespace paraply {

class Connection;
struct Region;

/// The exceptions that concern one service: its own first, then its municipality's, then the region's.
struct ServiceExceptions {
    std::vector<HoursException> hours;      ///< types `closed` and `hours`
    std::vector<DateRange> schoolBreaks;    ///< type `school_break`
};

/// Every row of the `exception` table. A value; any thread.
class Exceptions {
public:
    Exceptions() = default;
    /// Throws DatabaseError.
    static Exceptions read(Connection &connection);

    /// `municipality` is the service's own, by name.
    ServiceExceptions concerning(const QString &service, const QString &municipality, const Tongues &tongues) const;

private:
    struct Entry {
        QString id;
        HoursException exception;
        bool schoolBreak = false;
    };
    void add(const std::vector<Entry> &entries, const Tongues &tongues, ServiceExceptions &to) const;

    std::vector<Entry> m_everybody;
    QHash<QString, std::vector<Entry>> m_services, m_municipalities;
    Translations m_reasons;
};

/// The days something is valid; a null date is an open end.
struct Validity {
    QDate from, to;
};

/// The one place where the context of an evaluation is put together. A session's validity narrows its service's.
HoursContext hoursContext(const QTimeZone &zone, const ServiceExceptions &exceptions, Validity service, Validity session = {});
HoursContext hoursContext(const Region &region, const Service &service, const Session *session = nullptr);

}
