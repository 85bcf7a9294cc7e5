// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"
#include "support/sessionbus.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kAppearance = u"org.freedesktop.appearance"_s, kGnome = u"org.gnome.desktop.interface"_s, kAccess = u"org.gnome.desktop.a11y.interface"_s;

/// What the system asks for once all that can be known is known.
void start(SystemLooks &looks)
{
    bool known = false;
    QObject::connect(&looks, &SystemLooks::settled, &looks, [&known] { known = true; }, Qt::SingleShotConnection);
    looks.start();
    REQUIRE(eventually([&known] { return known; }));
}

struct PaletteOf {
    explicit PaletteOf(QColor window) { set(window); }
    ~PaletteOf() { QGuiApplication::setPalette(m_former); }
    static void set(QColor window)
    {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::Window, window);
        QGuiApplication::setPalette(palette);
    }
    QPalette m_former = QGuiApplication::palette();
};

}

TEST_CASE("Without a bus the palette says whether it is dark, also when it changes", "[app][looks]")
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    REQUIRE_FALSE(SettingsPortal::hasBus());
    const PaletteOf palette(Qt::white);
    SystemLooks looks;
    start(looks);
    CHECK(looks.looks() == Looks {});
    QSignalSpy changed(&looks, &SystemLooks::changed);
    PaletteOf::set(Qt::black);
    REQUIRE(eventually([&] { return looks.looks().isDark; }));
    CHECK(changed.count() == 1);
}

TEST_CASE("On a bus without a portal the palette speaks", "[app][looks]")
{
    const SessionBus bus;
    const PaletteOf palette(Qt::black);
    SystemLooks looks;
    start(looks);
    CHECK(looks.looks() == Looks {.isDark = true});
}

TEST_CASE("The portal's looks are taken at start, before the palette's", "[app][looks]")
{
    const SessionBus bus;
    PortalService portal(bus);
    portal.set(kAppearance, u"color-scheme"_s, 1U);
    portal.set(kAppearance, u"contrast"_s, 1U);
    portal.set(kGnome, u"text-scaling-factor"_s, 1.5);
    portal.set(kGnome, u"enable-animations"_s, false);
    const PaletteOf palette(Qt::white);
    SystemLooks looks;
    start(looks);
    CHECK(looks.looks() == Looks {.isDark = true, .isContrast = true, .textScale = 1.5, .reducedMotion = true});
}

TEST_CASE("A change on the desktop changes the guide's theme while it runs, unless the user chose one", "[app][looks]")
{
    const SessionBus bus;
    PortalService portal(bus);
    portal.set(kAppearance, u"color-scheme"_s, 2U);
    const PaletteOf palette(Qt::black);
    Rig rig;
    rig.open();
    Settings &settings = *rig.session.settings();
    SystemLooks looks;
    QObject::connect(&looks, &SystemLooks::changed, &settings, [&] { settings.setSystem(looks.looks()); });
    start(looks);
    settings.setSystem(looks.looks());
    CHECK(settings.scheme() == u"light"_s);
    portal.set(kAppearance, u"color-scheme"_s, 1U);
    REQUIRE(eventually([&] { return settings.scheme() == u"dark"_s; }));
    portal.set(kAccess, u"high-contrast"_s, true);
    REQUIRE(eventually([&] { return settings.scheme() == u"contrast"_s; }));
    portal.set(kGnome, u"text-scaling-factor"_s, 1.25);
    REQUIRE(eventually([&] { return settings.textScale() == 1.25; }));
    portal.set(kAppearance, u"reduced-motion"_s, 1U);
    REQUIRE(eventually([&] { return settings.reducedMotion(); }));
    CHECK(settings.values().isEmpty());

    settings.themes()->choose(u"light"_s);
    settings.textSizes()->choose(u"1.0"_s);
    settings.setReducedMotion(false);
    CHECK(settings.scheme() == u"light"_s);
    CHECK(settings.textScale() == 1);
    CHECK_FALSE(settings.reducedMotion());
    const auto kept = settings.values();
    settings.setValues(kept);
    CHECK(settings.textScale() == 1);
    CHECK_FALSE(settings.reducedMotion());
    settings.themes()->choose(u"system"_s);
    settings.textSizes()->choose(u"system"_s);
    CHECK(settings.scheme() == u"contrast"_s);
    CHECK(settings.textScale() == 1.25);
}

TEST_CASE("What a portal says that makes no sense is left alone", "[app][looks]")
{
    const SessionBus bus;
    PortalService portal(bus);
    portal.set(kAppearance, u"color-scheme"_s, 7U);
    portal.set(kAppearance, u"contrast"_s, u"very"_s);
    portal.set(kGnome, u"text-scaling-factor"_s, 40.0);
    portal.set(kGnome, u"enable-animations"_s, u"perhaps"_s);
    const PaletteOf palette(Qt::white);
    SystemLooks looks;
    start(looks);
    CHECK(looks.looks() == Looks {.textScale = 2});
    portal.set(kGnome, u"text-scaling-factor"_s, 0.01);
    REQUIRE(eventually([&] { return looks.looks().textScale == 1; }));
}
