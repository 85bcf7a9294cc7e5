// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QVariantMap>

namespace paraply {

/// A bus of a test's own, a real dbus-daemon, which the session's programs find by DBUS_SESSION_BUS_ADDRESS; ends with the object, as
/// does the variable. Throws when it does not come up.
class SessionBus {
public:
    SessionBus();
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

using PortalSettings = QMap<QString, QVariantMap>;

/// A settings portal on such a bus, as a desktop has one. Lives on the thread that made it, whose event loop must turn.
class PortalService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit PortalService(const SessionBus &bus);
    ~PortalService() override;

    /// Changes a setting and says so.
    void set(const QString &space, const QString &key, const QVariant &value);

public Q_SLOTS:
    Q_SCRIPTABLE paraply::PortalSettings ReadAll(const QStringList &spaces) const;

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_connection;
    PortalSettings m_settings;
};

}

Q_DECLARE_METATYPE(paraply::PortalSettings)
