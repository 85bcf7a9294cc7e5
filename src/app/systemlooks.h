// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/settingsportal.h"

#include <optional>

namespace paraply {

/// How the user wants every program of this device to look, as a value.
struct Looks {
    bool isDark = false, isContrast = false;
    double textScale = 1;          ///< 1 to 2
    bool reducedMotion = false;
    bool operator==(const Looks &) const = default;
};

/// The looks that the system asks for, followed while they change: Qt's own colour scheme from 6.5 on, the desktop's settings portal, and
/// the application's palette where neither says anything. GUI thread.
class SystemLooks : public QObject {
    Q_OBJECT
public:
    explicit SystemLooks(QObject *parent = nullptr);

    /// Asks the portal; until then, and when there is none, the palette speaks.
    void start();
    Looks looks() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    /// What can be known at start is known.
    void settled();

private:
    void take(const QString &setting, const QVariant &value);
    void tell();

    SettingsPortal m_portal;
    std::optional<bool> m_isDark;   ///< as the portal says; none: it has no preference
    bool m_wantsContrast = false, m_hasHighContrast = false, m_lessMotion = false, m_noAnimations = false;
    double m_textScale = 1;
    Looks m_told;
};

}
