// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/status.h"
#include "catalogue/region.h"
#include "catalogue/service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace paraply {

class AppSession;

/// A service as it is looked at, at one of its places; what a page shows of it is told anew when another is asked for, and when the
/// catalogue or the language changes. An unknown id is Empty. GUI thread.
class PlacedService : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString serviceId READ serviceId WRITE setServiceId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString locationId READ locationId WRITE setLocationId NOTIFY targetChanged FINAL)
    Q_PROPERTY(paraply::Status::Value status READ status NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("it is what details and sheets of a service are")
public:
    /// Hangs on AppSession::current().
    explicit PlacedService(QObject *parent);

    const QString &serviceId() const { return m_serviceId; }
    void setServiceId(const QString &id);
    /// Sessions elsewhere are left out. Empty: all of them.
    const QString &locationId() const { return m_locationId; }
    void setLocationId(const QString &id);
    Status::Value status() const { return m_status; }

Q_SIGNALS:
    void targetChanged();
    void changed();

protected:
    /// Nothing is shown.
    virtual void clear() { }
    /// This is shown, and the page is Ready or Empty. After clear(); the catalogue is there.
    virtual Status::Value tell(const Service &service) = 0;

    void renew();
    AppSession &session() const { return *m_session; }
    const Region &region() const;
    /// The day in the region.
    QDate today() const;
    /// The service without its sessions at other places.
    Service here(Service service) const;

private:
    Status::Value told();

    AppSession *m_session;
    QString m_serviceId, m_locationId;
    Status::Value m_status = Status::Loading;
};

}
