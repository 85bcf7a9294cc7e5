// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/sessionbus.h"

#include "support/must.h"

#include <QDBusMetaType>

namespace paraply {

namespace {

constexpr int kPatience = 60'000;
const char *const kVariable = "DBUS_SESSION_BUS_ADDRESS";
const QString kConnection = QStringLiteral("portal-of-a-test");

}

SessionBus::SessionBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1") });
    must(m_daemon.waitForStarted(kPatience), "dbus-daemon can be started");
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(kPatience)) { }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    must(!m_address.isEmpty(), "dbus-daemon says where it is");
    qputenv(kVariable, m_address.toUtf8());
}

SessionBus::~SessionBus()
{
    qunsetenv(kVariable);
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(kPatience))
        m_daemon.kill();
    m_daemon.waitForFinished(kPatience);
}

PortalService::PortalService(const SessionBus &bus) : m_connection(QDBusConnection::connectToBus(bus.address(), kConnection))
{
    qDBusRegisterMetaType<PortalSettings>();
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    must(m_connection.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                     QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals),
         "the portal can be put on the bus");
    must(m_connection.registerService(QStringLiteral("org.freedesktop.portal.Desktop")), "the portal can be named");
}

PortalService::~PortalService()
{
    QDBusConnection::disconnectFromBus(kConnection);
}

void PortalService::set(const QString &space, const QString &key, const QVariant &value)
{
    m_settings[space][key] = value;
    Q_EMIT SettingChanged(space, key, QDBusVariant(value));
}

PortalSettings PortalService::ReadAll(const QStringList &spaces) const
{
    PortalSettings asked;
    for (const QString &space : spaces) {
        if (m_settings.contains(space))
            asked[space] = m_settings[space];
    }
    return asked;
}

}
