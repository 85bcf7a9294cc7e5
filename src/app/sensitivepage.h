// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// While there is an active one, the page shown is one that somebody may have to leave at once: see AppSession::leave().
class SensitivePage : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    QML_ELEMENT
public:
    using QObject::QObject;
    ~SensitivePage() override { setActive(false); }

    bool isActive() const { return m_active; }
    void setActive(bool active);
    /// Whether any is.
    static bool isAny() { return s_active > 0; }

Q_SIGNALS:
    void activeChanged();

private:
    inline static int s_active = 0;
    bool m_active = false;
};

}
