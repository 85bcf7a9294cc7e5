// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QVariantMap>

#include <thread>

class QDBusVariant;

namespace paraply {

/// What a desktop tells every program of its looks: org.freedesktop.portal.Settings on the session's bus. Connects only to a bus that the
/// session names, on a thread of its own, asks once, and follows the changes. GUI thread.
class SettingsPortal : public QObject {
    Q_OBJECT
public:
    explicit SettingsPortal(QObject *parent = nullptr);
    ~SettingsPortal() override;

    /// Whether this session has a bus at all; without one nothing is ever told.
    static bool hasBus();
    void start();

Q_SIGNALS:
    /// One setting, as "org.freedesktop.appearance color-scheme"; first all that are known, then each that changes.
    void told(const QString &setting, const QVariant &value);
    /// The portal has told all it knows, or there is none.
    void settled();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void read();

    std::jthread m_reading;
};

}
