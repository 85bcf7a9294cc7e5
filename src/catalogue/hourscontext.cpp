// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/hourscontext.h"

#include "catalogue/region.h"
#include "catalogue/cell.h"

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

QDate later(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

}

Exceptions Exceptions::read(Connection &connection)
{
    Exceptions exceptions;
    Statement statement(connection, "SELECT id, service, municipality, type, first_day, last_day, hours, reason FROM exception ORDER BY id");
    for (const auto row : statement.rows()) {
        Entry entry{.id = row.column<QString>(0),
                    .exception = {{dateAt(row, 4), dateAt(row, 5)}, row.column<QString>(6), row.column<QString>(7)},
                    .schoolBreak = row.column<QString>(3) == u"school_break"};
        if (!row.isNull(1))
            exceptions.m_services[row.column<QString>(1)].push_back(std::move(entry));
        else if (!row.isNull(2))
            exceptions.m_municipalities[row.column<QString>(2)].push_back(std::move(entry));
        else
            exceptions.m_everybody.push_back(std::move(entry));
    }
    exceptions.m_reasons = Translations::ofEntity(connection, u"exception"_s);
    return exceptions;
}

ServiceExceptions Exceptions::concerning(const QString &service, const QString &municipality, const Tongues &tongues) const
{
    ServiceExceptions found;
    if (const auto own = m_services.constFind(service); own != m_services.constEnd())
        add(*own, tongues, found);
    if (const auto local = m_municipalities.constFind(municipality); local != m_municipalities.constEnd())
        add(*local, tongues, found);
    add(m_everybody, tongues, found);
    return found;
}

void Exceptions::add(const std::vector<Entry> &entries, const Tongues &tongues, ServiceExceptions &to) const
{
    for (const Entry &entry : entries) {
        if (entry.schoolBreak) {
            to.schoolBreaks.push_back(entry.exception.days);
            continue;
        }
        to.hours.push_back(entry.exception);
        to.hours.back().reason = m_reasons.wording(entry.id, u"reason"_s, entry.exception.reason, tongues).text;
    }
}

HoursContext hoursContext(const QTimeZone &zone, const ServiceExceptions &exceptions, Validity service, Validity session)
{
    return {.zone = zone, .schoolBreaks = exceptions.schoolBreaks, .exceptions = exceptions.hours,
            .validFrom = later(service.from, session.from), .validTo = earlier(service.to, session.to)};
}

HoursContext hoursContext(const Region &region, const Service &service, const Session *session)
{
    const Validity own{service.validFrom, service.validTo};
    const Validity narrower = session ? Validity{session->validFrom, session->validTo} : Validity{};
    return hoursContext(region.timeZone, {service.exceptions, service.schoolBreaks}, own, narrower);
}

}
