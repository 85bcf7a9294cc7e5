// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/systemlooks.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>

namespace paraply {

namespace {

constexpr double kLargestText = 2;
/// Of `color-scheme`; anything else is no preference.
constexpr uint kPrefersDark = 1, kPrefersLight = 2;
constexpr int kHalfway = 128;

bool hasDarkPalette()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kHalfway;
}

}

SystemLooks::SystemLooks(QObject *parent) : QObject(parent)
{
    connect(&m_portal, &SettingsPortal::told, this, &SystemLooks::take);
    connect(&m_portal, &SettingsPortal::settled, this, &SystemLooks::settled);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemLooks::tell);
#endif
    qGuiApp->installEventFilter(this);
    m_told = looks();
}

void SystemLooks::start()
{
    m_portal.start();
}

bool SystemLooks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tell();
    return QObject::eventFilter(watched, event);
}

void SystemLooks::take(const QString &setting, const QVariant &value)
{
    if (setting == u"org.freedesktop.appearance color-scheme") {
        const uint preference = value.toUInt();
        m_isDark = preference == kPrefersDark ? std::optional(true) : preference == kPrefersLight ? std::optional(false) : std::nullopt;
    } else if (setting == u"org.freedesktop.appearance contrast") {
        m_wantsContrast = value.toUInt() == 1;
    } else if (setting == u"org.gnome.desktop.a11y.interface high-contrast") {
        m_hasHighContrast = value.toBool();
    } else if (setting == u"org.gnome.desktop.interface text-scaling-factor") {
        const double scale = value.toDouble();
        m_textScale = scale >= 1 ? std::min(scale, kLargestText) : 1;
    } else if (setting == u"org.freedesktop.appearance reduced-motion") {
        m_lessMotion = value.toUInt() == 1;
    } else if (setting == u"org.gnome.desktop.interface enable-animations") {
        m_noAnimations = value.typeId() == QMetaType::Bool && !value.toBool();
    }
    tell();
}

Looks SystemLooks::looks() const
{
    bool isDark = m_isDark.value_or(hasDarkPalette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (!m_isDark && QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return { isDark, m_wantsContrast || m_hasHighContrast, m_textScale, m_lessMotion || m_noAnimations };
}

void SystemLooks::tell()
{
    const Looks now = looks();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed();
}

}
