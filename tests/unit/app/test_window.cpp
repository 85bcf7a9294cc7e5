// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/guide.h"
#include "exchange/typeface.h"
#include "support/cataloguebuilder.h"
#include "support/sessionbus.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>
#include <algorithm>

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

/// Over one service, "a", that keeps nothing.
Options privateGuide(const QTemporaryDir &folder)
{
    Options options;
    options.inMemory = true;
    options.size = QSize(360, 740);
    options.language = u"en"_s;
    options.catalogue = CatalogueBuilder().service("a").write(folder.filePath(u"small.sqlite"_s));
    return options;
}

/// Whether an item of that name has been made.
bool isThere(const QQuickItem *item, const QString &name)
{
    const auto children = item->childItems();
    return item->objectName() == name || std::ranges::any_of(children, [&](const QQuickItem *child) { return isThere(child, name); });
}

bool isReached(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kLongEnough);
}

}

TEST_CASE("The first frame shows the ground in the desktop's colours; all that stands on it follows", "[window][start]")
{
    const SessionBus bus;
    PortalService portal(bus);
    portal.set(kAppearance, u"color-scheme"_s, 1U);
    const QTemporaryDir folder;
    Guide guide(privateGuide(folder));
    bool framed = false, groundFirst = false, dark = false;
    QObject::connect(&guide, &Guide::windowShown, &guide, [&] {
        const QQuickItem *const all = guide.window()->contentItem();
        groundFirst = isThere(all, u"ground"_s) && !isThere(all, u"place-find"_s) && !isThere(all, u"thisWeek"_s);
        dark = guide.window()->color().lightnessF() < 0.2;
        QObject::connect(guide.window(), &QQuickWindow::frameSwapped, &guide, [&] { framed = true; });
    });
    bool filledAfter = false;
    QObject::connect(&guide, &Guide::windowReady, &guide, [&] { filledAfter = framed && isThere(guide.window()->contentItem(), u"thisWeek"_s); });
    QSignalSpy ready(&guide, &Guide::windowReady);
    guide.start();
    REQUIRE(isReached([&] { return ready.count() > 0; }));
    CHECK(groundFirst);
    CHECK(dark);
    CHECK(filledAfter);
}

TEST_CASE("What the first frame shows stays where it is", "[window][start]")
{
    const QTemporaryDir folder;
    // In the navigation and beside it, where nothing is written; on the phone all along the edge, canopy and rim.
    std::vector<QPoint> phone{ { 3, 737 }, { 357, 737 } };
    const std::vector<QPoint> desktop{ { 3, 3 }, { 3, 797 }, { 88, 797 } };
    for (int y = 0; y < 200; ++y)
        phone.insert(phone.end(), { { 3, y }, { 357, y } });
    for (const auto &[size, points] : { std::pair(QSize(360, 740), phone), std::pair(QSize(1280, 800), desktop) }) {
        Options options = privateGuide(folder);
        options.size = size;
        Guide guide(options);
        QImage first;
        QObject::connect(&guide, &Guide::windowShown, &guide, [&] { first = guide.window()->grabWindow(); });
        QSignalSpy ready(&guide, &Guide::windowReady);
        guide.start();
        REQUIRE(isReached([&] { return ready.count() > 0; }));
        const QImage whole = guide.window()->grabWindow();
        for (const QPoint &at : points) {
            CAPTURE(size.width(), at.x(), at.y());
            CHECK(first.pixelColor(at).name().toStdString() == whole.pixelColor(at).name().toStdString());
        }
    }
}

TEST_CASE("A roof that words make higher is as high in the first frame of the next start", "[window][start]")
{
    const QTemporaryDir folder;
    Options options = privateGuide(folder);
    options.inMemory = false;
    options.profileFolder = folder.filePath(u"profile"_s);
    options.language = u"ar-XB"_s;
    std::array<QImage, 2> firsts, wholes;
    for (std::size_t start = 0; start < 2; ++start) {
        Guide guide(options);
        QObject::connect(&guide, &Guide::windowShown, &guide, [&] { firsts[start] = guide.window()->grabWindow(); });
        QSignalSpy ready(&guide, &Guide::windowReady), kept(guide.session().view(), &ViewState::edited);
        guide.start();
        REQUIRE(isReached([&] { return ready.count() > 0 && (start > 0 || kept.count() > 0); }));
        wholes[start] = guide.window()->grabWindow();
    }
    const auto edge = [](const QImage &picture) { return picture.copy(3, 0, 1, 300); };
    CHECK(edge(firsts[0]) != edge(wholes[0]));
    CHECK(edge(firsts[1]) == edge(wholes[1]));
}

TEST_CASE("The letters of another script are there when it is read or typed", "[window][start]")
{
    const QTemporaryDir folder;
    Guide guide(privateGuide(folder));
    QSignalSpy ready(&guide, &Guide::windowReady);
    guide.start();
    REQUIRE(isReached([&] { return ready.count() > 0; }));
    CHECK(isLoaded(Script::Latin));
    guide.session().finder()->setText(u"እናት"_s);
    CHECK(isLoaded(Script::Ethiopic));
}

TEST_CASE("The letters of a saved note are there when it is kept", "[window][start]")
{
    const QTemporaryDir folder;
    Guide guide(privateGuide(folder));
    guide.start();
    SavedList &saved = *guide.session().saved();
    REQUIRE(isReached([&] { return !saved.toggle(u"a"_s, {}).isEmpty(); }));
    saved.setNote(saved.rows().front().key, u"سلام"_s);
    CHECK(isLoaded(Script::Arabic));
}

TEST_CASE("Told to end with its first answer, it also ends on a page that asks for no list", "[window][start]")
{
    const QTemporaryDir folder;
    Options options = privateGuide(folder);
    options.link = *DeepLink::parse(u"paraply://service/a");
    Guide guide(options);
    QObject::connect(&guide, &Guide::windowReady, &guide, &Guide::endWhenAnswered);
    QTimer::singleShot(std::chrono::seconds(20), &guide, [] { QCoreApplication::exit(99); });
    guide.start();
    CHECK(QCoreApplication::exec() == 0);
}

TEST_CASE("Opened by an address, no frame shows another page first", "[window][start]")
{
    const QTemporaryDir folder;
    Options options = privateGuide(folder);
    options.link = DeepLink::parse(u"paraply://service/a"_s).value();
    Guide guide(options);
    bool bare = false, there = false, other = true;
    QObject::connect(&guide, &Guide::windowShown, &guide, [&] {
        bare = guide.window()->grabWindow().pixelColor(180, 30) == guide.window()->color();
    });
    QObject::connect(&guide, &Guide::windowReady, &guide, [&] {
        const QQuickItem *const all = guide.window()->contentItem();
        there = isThere(all, u"servicePage"_s);
        other = isThere(all, u"thisWeek"_s);
    });
    QSignalSpy ready(&guide, &Guide::windowReady);
    guide.start();
    REQUIRE(isReached([&] { return ready.count() > 0 && guide.catalogue().get(); }));
    QCoreApplication::processEvents();
    CHECK(bare);
    CHECK(there);
    CHECK_FALSE(other);
    CHECK(guide.session().view()->pages() == QStringList{ u"find"_s, u"service"_s });
}

TEST_CASE("A page is there when it is opened, also by an address before the first frame", "[window][start]")
{
    const QTemporaryDir folder;
    Options options = privateGuide(folder);
    options.link = DeepLink::parse(u"paraply://service/a"_s).value();
    Guide guide(options);
    guide.start();
    const auto shows = [&](const QString &name) { return guide.window() && isThere(guide.window()->contentItem(), name); };
    REQUIRE(isReached([&] { return shows(u"servicePage"_s); }));
    CHECK(guide.window()->property("page").toString() == u"service");
    for (const auto &[page, name] : { std::pair{ u"find"_s, u"thisWeek"_s }, { u"service"_s, u"servicePage"_s }, { u"nonsense"_s, u"thisWeek"_s } }) {
        QMetaObject::invokeMethod(guide.window(), "showPage", Q_ARG(QString, page), Q_ARG(QString, u"a"_s), Q_ARG(QString, QString()));
        CHECK(shows(name));
    }
}

TEST_CASE("An address that is rung while the guide still starts is opened with the window", "[window][start]")
{
    const QTemporaryDir folder;
    Guide guide(privateGuide(folder));
    guide.start();
    guide.answer(u"nonsense"_s);
    guide.answer(u"paraply://service/a"_s);
    guide.answer({});
    REQUIRE_FALSE(guide.window());
    REQUIRE(isReached([&] { return guide.window() && isThere(guide.window()->contentItem(), u"servicePage"_s); }));
    CHECK(guide.window()->property("page").toString() == u"service");
}

TEST_CASE("The window that is shown follows the desktop's theme while it runs", "[window][looks]")
{
    const SessionBus bus;
    PortalService portal(bus);
    portal.set(kAppearance, u"color-scheme"_s, 2U);
    const QTemporaryDir folder;
    Guide guide(privateGuide(folder));
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
