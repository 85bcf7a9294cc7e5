// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/guide.h"
#include "support/cataloguebuilder.h"
#include "support/sessionbus.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongEnough = 20000;
const QString kAppearance = u"org.freedesktop.appearance"_s, kAccess = u"org.gnome.desktop.a11y.interface"_s;

/// What the page is drawn on, at its very edge.
QColor groundOf(const Guide &guide)
{
    return guide.window()->grabWindow().pixelColor(3, 400);
}

bool isReached(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kLongEnough);
}

}

TEST_CASE("The window that is shown follows the desktop's theme while it runs", "[window][looks]")
{
    const SessionBus bus;
    PortalService portal(bus);
    portal.set(kAppearance, u"color-scheme"_s, 2U);
    const QTemporaryDir folder;
    Options options;
    options.inMemory = true;
    options.size = QSize(360, 740);
    options.language = u"en"_s;
    options.catalogue = CatalogueBuilder().write(folder.filePath(u"small.sqlite"_s));
    Guide guide(options);
    QSignalSpy ready(&guide, &Guide::windowReady);
    guide.start();
    REQUIRE(isReached([&] { return ready.count() > 0 && guide.session().catalogueState() == AppSession::Ready; }));

    const auto scheme = [&] { return guide.session().settings()->scheme(); };
    REQUIRE(isReached([&] { return scheme() == u"light" && groundOf(guide).lightnessF() > 0.8; }));
    portal.set(kAppearance, u"color-scheme"_s, 1U);
    REQUIRE(isReached([&] { return groundOf(guide).lightnessF() < 0.2; }));
    const QColor dark = groundOf(guide);
    CHECK(dark != QColor(Qt::black));
    portal.set(kAccess, u"high-contrast"_s, true);
    REQUIRE(isReached([&] { return groundOf(guide) == QColor(Qt::black); }));
    portal.set(kAccess, u"high-contrast"_s, false);
    REQUIRE(isReached([&] { return groundOf(guide) == dark; }));
    // What the user chose stays.
    guide.session().settings()->themes()->choose(u"light"_s);
    REQUIRE(isReached([&] { return groundOf(guide).lightnessF() > 0.8; }));
    QSignalSpy told(guide.session().settings(), &Settings::themeChanged);
    portal.set(kAccess, u"high-contrast"_s, true);
    REQUIRE(isReached([&] { return told.count() > 0; }));
    CHECK(groundOf(guide).lightnessF() > 0.8);
}
