// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/placedservice.h"

#include "app/appsession.h"

namespace paraply {

PlacedService::PlacedService(QObject *parent) : QObject(parent), m_session(AppSession::current())
{
    connect(m_session, &AppSession::catalogueChanged, this, &PlacedService::renew);
}

void PlacedService::setServiceId(const QString &id)
{
    if (id == m_serviceId)
        return;
    m_serviceId = id;
    Q_EMIT targetChanged();
    renew();
}

void PlacedService::setLocationId(const QString &id)
{
    if (id == m_locationId)
        return;
    m_locationId = id;
    Q_EMIT targetChanged();
    renew();
}

const Region &PlacedService::region() const
{
    return m_session->catalogue().get()->region();
}

QDate PlacedService::today() const
{
    return m_session->now().toTimeZone(region().timeZone).date();
}

Service PlacedService::here(Service service) const
{
    std::erase_if(service.sessions, [this](const Session &one) {
        return !m_locationId.isEmpty() && !one.location.isEmpty() && one.location != m_locationId;
    });
    return service;
}

void PlacedService::renew()
{
    clear();
    m_status = told();
    Q_EMIT changed();
}

Status::Value PlacedService::told()
{
    const auto &catalogue = m_session->catalogue().get();
    if (!catalogue)
        return m_session->catalogueState() == AppSession::Failed ? Status::Failed : Status::Loading;
    const auto service = catalogue->service(m_serviceId, m_session->language().contentLanguages());
    if (service)
        return *service ? tell(**service) : Status::Empty;
    qWarning("%ls: %ls", qUtf16Printable(m_serviceId), qUtf16Printable(service.error().detail));
    return Status::Failed;
}

}
