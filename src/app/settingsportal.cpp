// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/settingsportal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>

namespace paraply {

namespace {

const QString kConnection = QStringLiteral("paraply-looks");
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop"), kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QStringList kSpaces{ QStringLiteral("org.freedesktop.appearance"), QStringLiteral("org.gnome.desktop.interface"),
                           QStringLiteral("org.gnome.desktop.a11y.interface") };
constexpr int kPatience = 2000;

/// Of the bus that the session has; empty: none. Left to itself, libdbus would start one, and remember the first for ever.
QString addressOfBus()
{
    const QString named = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return !named.isEmpty() ? named : QFile::exists(usual) ? QStringLiteral("unix:path=") + usual : QString();
}

}

SettingsPortal::SettingsPortal(QObject *parent) : QObject(parent) { }

SettingsPortal::~SettingsPortal()
{
    if (m_reading.joinable())
        m_reading.join();
    QDBusConnection::disconnectFromBus(kConnection);
}

bool SettingsPortal::hasBus()
{
    return !addressOfBus().isEmpty();
}

void SettingsPortal::start()
{
    if (hasBus())
        m_reading = std::jthread([this] { read(); });
    else
        QMetaObject::invokeMethod(this, &SettingsPortal::settled, Qt::QueuedConnection);
}

void SettingsPortal::read()
{
    QDBusConnection bus = QDBusConnection::connectToBus(addressOfBus(), kConnection);
    // First the changes, then the state: none is missed in between.
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    call.setArguments({ kSpaces });
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatience);
    QMap<QString, QVariantMap> settings;
    if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == u"a{sa{sv}}")
        reply.arguments().constFirst().value<QDBusArgument>() >> settings;
    QMetaObject::invokeMethod(this, [this, settings] {
        for (auto space = settings.cbegin(); space != settings.cend(); ++space) {
            for (auto setting = space->cbegin(); setting != space->cend(); ++setting)
                Q_EMIT told(space.key() + u' ' + setting.key(), setting.value());
        }
        Q_EMIT settled();
    });
}

void SettingsPortal::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (kSpaces.contains(space))
        Q_EMIT told(space + u' ' + key, value.variant());
}

}
