// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/linkopener.h"
#include "rig.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

const QString kFind = QStringLiteral("find"), kResults = QStringLiteral("results"), kService = QStringLiteral("service");

}

TEST_CASE("Filters, pages, scrolling, window and recent places are there the next time", "[app][view]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        rig.session.place()->choose(QStringLiteral("Karlskoga"));
        rig.session.place()->choose(QStringLiteral("Ervalla"));
        rig.session.finder()->setFree(true);
        rig.session.finder()->setOpen(QStringLiteral("week"));
        rig.session.finder()->toggleGroup(QStringLiteral("meet"));
        rig.session.finder()->municipalities()->toggle(QString::fromUtf8("Örebro"));
        rig.session.view()->setTrail({ kFind, kResults, kService }, { QString(), QString(), QStringLiteral("ervalla") },
                                     { QString(), QString(), QStringLiteral("hall") });
        rig.session.view()->setListRow(7);
        rig.session.view()->setWindow(QRect(10, 20, 900, 700));
        rig.session.view()->setRoof(QStringLiteral("en 1 360"), 170);
        QSignalSpy rested(rig.session.view(), &ViewState::edited);
        REQUIRE(eventually([&] { return rested.count() > 0; }));
    }
    Rig rig(home.path());
    rig.open();
    const Filters &filters = rig.session.finder()->filters();
    CHECK((filters.free && filters.open == OpenFilter::Week && filters.groups == std::set{ KindGroup::Meet }));
    CHECK(filters.municipalities == QStringList{ QString::fromUtf8("Örebro") });
    CHECK_FALSE(rig.session.filterTrail()->canUndo());
    CHECK(rig.session.view()->pages() == QStringList{ kFind, kResults, kService });
    CHECK(rig.session.view()->targets().last() == QStringLiteral("ervalla"));
    CHECK(rig.session.view()->locations().last() == QStringLiteral("hall"));
    CHECK(rig.session.view()->listRow() == 7);
    CHECK(rig.session.view()->window() == QRect(10, 20, 900, 700));
    CHECK(rig.session.view()->roof(QStringLiteral("en 1 360")) == 170);
    CHECK(rig.session.view()->roof(QStringLiteral("sv 1 360")) == 0);
    CHECK(rig.session.place()->recent()->count() == 1);
    rig.session.place()->chooseRecent(0);
    CHECK(rig.session.place()->text() == QStringLiteral("Karlskoga"));
}

TEST_CASE("Forgetting takes pages, filters and recent places too", "[app][view]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        rig.session.place()->choose(QStringLiteral("Ervalla"));
        rig.session.finder()->setFree(true);
        rig.session.view()->setTrail({ kFind, kResults }, { QString(), QString() }, { QString(), QString() });
        rig.session.settings()->wipe();
        CHECK(rig.session.place()->recent()->count() == 0);
        CHECK(rig.session.view()->pages() == QStringList{ kFind });
    }
    Rig rig(home.path());
    rig.open();
    CHECK(rig.session.profile() == Profile{});
}

TEST_CASE("Pages that tell of trouble at home, and all that stands over them, are not kept", "[app][view]")
{
    Rig rig;
    rig.open();
    ViewState &view = *rig.session.view();
    const auto kept = [&](const QStringList &pages, const QStringList &targets) {
        view.setTrail(pages, targets, QStringList(pages.size(), QString()));
        return view.values().value(QStringLiteral("view_pages")).split(u'\n').size();
    };
    CHECK(kept({ kFind, kResults, kService, kService }, { {}, {}, QStringLiteral("girls"), QStringLiteral("bvc") }) == 2);
    CHECK(kept({ kFind, kResults, kService, kService }, { {}, {}, QStringLiteral("bvc"), QStringLiteral("unknown") }) == 3);
    CHECK(kept({ QStringLiteral("settings"), QStringLiteral("acute") }, { {}, {} }) == 1);
    view.setTrail({ kFind }, {}, {});
    CHECK(view.pages().size() == 2);
}

TEST_CASE("Kept values that are none of ours lead to the first page", "[app][view]")
{
    Rig rig;
    rig.open();
    ViewState &view = *rig.session.view();
    view.setValues({ { QStringLiteral("view_pages"), QStringLiteral("nowhere\t\t\nfind") }, { QStringLiteral("view_row"), QStringLiteral("-4") },
                     { QStringLiteral("view_window"), QStringLiteral("1 2 x 4") } });
    CHECK(view.pages() == QStringList{ kFind });
    CHECK(view.listRow() == 0);
    CHECK_FALSE(view.window().isValid());
    CHECK(view.values().isEmpty());
    view.setValues({ { QStringLiteral("view_window"), QStringLiteral("0 0 99999999 10") }, { QStringLiteral("view_roof"), QStringLiteral("en 1 360\thigh") } });
    CHECK_FALSE(view.window().isValid());
    CHECK(view.values().isEmpty());
    CHECK(Filters::fromKept(QStringLiteral("group:hard\nkind:helpline\nkind:nothing\nopen:never\nwhat")).kinds.empty());
}

TEST_CASE("An address sets who, where and what, and waits for the catalogue", "[app][view]")
{
    Rig rig;
    LinkOpener opener(rig.session);
    QSignalSpy opened(&opener, &LinkOpener::opened);
    opener.open(*DeepLink::parse(u"paraply://find?age=8m&age=expecting&place=Ervalla&radius=20&kind=open_preschool&free=yes"));
    CHECK(opened.count() == 0);
    rig.open();
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == kResults);
    CHECK(rig.session.children()->askedMonths().front() == 8);
    CHECK(rig.session.children()->isExpecting());
    CHECK(rig.session.place()->text() == QStringLiteral("Ervalla"));
    CHECK(rig.session.place()->radiusKm() == 20);
    CHECK(rig.session.finder()->filters().kinds == std::set{ Kind::OpenPreschool });
    rig.settle();
    CHECK(rig.session.finder()->total() == 1);
    opener.open(*DeepLink::parse(u"paraply://service/bvc"));
    CHECK(opened.last() == QVariantList{ kService, QStringLiteral("bvc"), QString() });
}

TEST_CASE("The children of an address are asked for, and never take the place of the user's own in the store", "[app][view]")
{
    Rig rig;
    rig.open();
    rig.session.children()->addBirthMonth(2020, 5);
    const std::vector<Child> own = rig.session.children()->children();
    LinkOpener opener(rig.session);
    opener.open(*DeepLink::parse(u"paraply://find?age=8m&place=Ervalla"));
    opener.open(*DeepLink::parse(u"paraply://find?age=4y&open=week"));
    CHECK(rig.session.children()->askedMonths().front() == 48);
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    CHECK(rig.session.children()->askedMonths().front() == 48);
    CHECK(rig.session.profile().children == own);
    // Told of anew, they are the user's own.
    rig.session.children()->toggleBand(QStringLiteral("expecting"));
    CHECK(rig.session.profile().children.size() == 2);
    CHECK(rig.session.profile().children == rig.session.children()->children());
}

TEST_CASE("What was saved stays when a setting changes", "[app][view]")
{
    const QTemporaryDir home;
    Profile kept;
    kept.saved.push_back({ .region = QStringLiteral("18"), .service = QStringLiteral("bvc"), .savedOn = QDate(2026, 11, 20),
                           .name = QStringLiteral("BVC"), .kind = QStringLiteral("child_health") });
    {
        PersonalThread thread(home.path());
        QSignalSpy opened(&thread, &PersonalThread::opened);
        thread.open(QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
        REQUIRE(eventually([&] { return opened.count() > 0; }));
        thread.save(kept);
    }
    {
        Rig rig(home.path());
        rig.open();
        rig.session.settings()->setTheme(QStringLiteral("dark"));
    }
    Rig rig(home.path());
    rig.open();
    CHECK(rig.session.profile().saved.size() == 1);
    CHECK(rig.session.settings()->theme() == QStringLiteral("dark"));
}
