// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/servicedetail.h"
#include "rig.h"
#include "support/snapshot.h"

#include <QDesktopServices>
#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("A page without a service is loading, then empty", "[app][service]")
{
    Rig rig;
    ServiceDetail detail;
    detail.setServiceId(QStringLiteral("nobody"));
    CHECK(detail.status() == Status::Loading);
    rig.open();
    CHECK(detail.status() == Status::Empty);
    CHECK(detail.name().isEmpty());
    CHECK(detail.run(QStringLiteral("call")).isEmpty());
}

TEST_CASE("A service tells all it holds", "[app][service]")
{
    Rig rig;
    rig.open();
    rig.session.children()->addBirthMonth(2026, 3);
    REQUIRE(rig.session.place()->choose(QStringLiteral("Örebro")));
    for (const char *id : { "ervalla", "bvc", "girls", "cafe", "line" }) {
        ServiceDetail detail;
        detail.setServiceId(QLatin1String(id));
        CHECK(matchesSnapshot(propertiesOf(detail), QStringLiteral("app/service-%1-en.json").arg(QLatin1String(id))));
    }
}

TEST_CASE("The service's page follows the language", "[app][service]")
{
    Rig rig;
    rig.open();
    ServiceDetail detail;
    detail.setServiceId(QStringLiteral("ervalla"));
    CHECK(detail.kindText() == QStringLiteral("Open preschool"));
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    CHECK(detail.kindText() == QStringLiteral("Öppen förskola"));
    CHECK(matchesSnapshot(propertiesOf(detail), QStringLiteral("app/service-ervalla-sv.json")));
}

TEST_CASE("A masked service gives no place, whoever asks", "[app][service]")
{
    Rig rig;
    rig.open();
    REQUIRE(rig.session.place()->choose(QStringLiteral("Örebro")));
    ServiceDetail detail;
    detail.setServiceId(QStringLiteral("girls"));
    CHECK(detail.isMasked());
    CHECK_FALSE(detail.hasPlace());
    CHECK(detail.distanceText().isEmpty());
    CHECK_FALSE(detail.actionNames().contains(QStringLiteral("navigate")));
}

TEST_CASE("When no program opens an address it is copied, and said so", "[app][service]")
{
    Rig rig;
    rig.open();
    ServiceDetail detail;
    detail.setServiceId(QStringLiteral("ervalla"));
    const QString said = detail.run(QStringLiteral("call"));
    CHECK(said.contains(QStringLiteral("019-21 10 00")));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("019-21 10 00"));
    CHECK(detail.call(QStringLiteral("112")).isEmpty());
    detail.run(QStringLiteral("share"));
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Öppen förskola i Ervalla\n")));
}

TEST_CASE("Only addresses a person can use are handed to the system", "[app][service]")
{
    Rig rig;
    for (const char *address : { "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org", "", "no address", "qrc:/x" })
        CHECK_FALSE(rig.session.openExternally(QString::fromLatin1(address)));
}
