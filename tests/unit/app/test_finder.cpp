// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"
#include "support/snapshot.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

int countOf(const FacetModel &facets, const char *code)
{
    const auto row = std::ranges::find(facets.rows(), QLatin1String(code), &FacetRow::key);
    return row == facets.rows().end() ? -1 : row->count;
}

}

TEST_CASE("Before the catalogue is there the finder is loading and its choices are there", "[app][finder]")
{
    Rig rig;
    CHECK(rig.session.finder()->status() == Status::Loading);
    CHECK(rig.session.finder()->groups()->count() == 6);
    CHECK(rig.session.finder()->hits()->count() == 0);
    // Not known is not none.
    for (const FacetModel *choices : { rig.session.finder()->groups(), rig.session.finder()->openChoices(), rig.session.finder()->more() }) {
        for (const QJsonValue &row : rowsOf(*choices)) {
            CHECK(row.toObject().value(u"countText").toString() == u"\u2026");
            CHECK_FALSE(row.toObject().value(u"zero").toBool());
            CHECK(row.toObject().value(u"accessibleName") == row.toObject().value(u"label"));
        }
    }
    rig.session.finder()->reach(0);
    rig.session.finder()->relax();
    CHECK(rig.session.finder()->relaxText().isEmpty());
}

TEST_CASE("A child of eight months near Ervalla sees the open preschool first, with all that a card says", "[app][finder]")
{
    Rig rig;
    rig.open();
    rig.session.children()->addBirthMonth(2026, 3);
    rig.session.children()->toggleBand(QStringLiteral("3-5y"));
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    rig.settle();
    CHECK(matchesSnapshot(rowsOf(*rig.session.finder()->hits()), QStringLiteral("app/hits-en.json")));
    CHECK(matchesSnapshot(rowsOf(*rig.session.finder()->remote()), QStringLiteral("app/remote-en.json")));
    CHECK(matchesSnapshot(propertiesOf(*rig.session.finder()), QStringLiteral("app/finder-en.json")));
}

TEST_CASE("The cards say the same in Swedish", "[app][finder]")
{
    Rig rig;
    rig.open();
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    rig.session.children()->addBirthMonth(2026, 3);
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    rig.settle();
    CHECK(matchesSnapshot(rowsOf(*rig.session.finder()->hits()), QStringLiteral("app/hits-sv.json")));
}

TEST_CASE("Filters are toggled, shown as chips, counted and cleared", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    finder.groups()->toggle(QStringLiteral("meet"));
    finder.more()->toggle(QStringLiteral("free"));
    finder.openChoices()->toggle(QStringLiteral("week"));
    rig.settle();
    CHECK(finder.filterCount() == 3);
    CHECK(finder.total() == 1);
    CHECK(countOf(*finder.groups(), "meet") == 1);
    finder.chosenFilters()->toggle(QStringLiteral("open"));
    rig.settle();
    CHECK(finder.open().isEmpty());
    CHECK(finder.filterCount() == 2);
    finder.openChoices()->toggle(QStringLiteral("no such choice"));
    finder.clearFilters();
    rig.settle();
    CHECK(finder.filterCount() == 0);
    CHECK(finder.filters() == Filters{});
}

TEST_CASE("The order that is told is the one there is: by words, else by distance, else by municipality", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    rig.settle();
    CHECK(finder.orderText() == QStringLiteral("By municipality and name"));
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    rig.settle();
    CHECK(finder.orderText() == QStringLiteral("Nearest first"));
    finder.setText(QStringLiteral("bibliotek"));
    rig.settle();
    CHECK(finder.orderText() == QStringLiteral("Best match first"));
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    rig.settle();
    CHECK(finder.orderText() == QStringLiteral("Bäst träff först"));
    finder.setText(QString());
    rig.settle();
    CHECK(finder.orderText() == QStringLiteral("Närmast först"));
}

TEST_CASE("Records that do not say are counted, and can be shown", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    CHECK(finder.unsaidText().isEmpty());
    finder.setOpen(QStringLiteral("week"));
    rig.settle();
    CHECK(finder.unsaidCodeText() == QStringLiteral("hours"));
    CHECK(finder.unsaidCount() == 2);
    CHECK(finder.unsaidText() == QStringLiteral("Hours are missing for 2 more."));
    finder.showUnsaid(QStringLiteral("hours"));
    rig.settle();
    CHECK(finder.unsaid() == QStringLiteral("hours"));
    CHECK(finder.total() == 2);
    CHECK(finder.unsaidText() == QStringLiteral("These do not say when they are open."));
    finder.showUnsaid(QString());
    rig.settle();
    CHECK(finder.unsaid().isEmpty());
}

TEST_CASE("When nothing fits, the one filter to drop is named, and dropping it gives what was said", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    finder.setOpen(QStringLiteral("evening"));
    finder.onlyGroup(QStringLiteral("meet"));
    rig.settle();
    CHECK(finder.status() == Status::Empty);
    CHECK_FALSE(finder.relaxText().isEmpty());
    const int promised = finder.relaxText().section(u' ', -1).toInt();
    finder.relax();
    rig.settle();
    CHECK(finder.status() == Status::Ready);
    CHECK(finder.total() + finder.remoteTotal() == promised);
}

TEST_CASE("A choice whose label is the same in every language still says its number in the new one", "[app][finder]")
{
    Rig rig;
    rig.open();
    rig.settle();
    FacetModel &places = *rig.session.finder()->municipalities();
    REQUIRE(places.count() > 0);
    const auto said = [&places] { return rowsOf(places)[0].toObject().value(u"accessibleName").toString(); };
    CHECK(said().contains(QStringLiteral("suggestion")));
    int told = 0;
    QObject::connect(&places, &FacetModel::dataChanged, &places, [&told](const QModelIndex &first) { told += first.row() == 0; });
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    rig.settle();
    CHECK(told > 0);
    CHECK(said().contains(QStringLiteral("förslag")));
}

TEST_CASE("When no group has anything no number is said, but what helps", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    finder.onlyGroup(QStringLiteral("hard"));
    finder.setFree(true);
    rig.settle();
    REQUIRE(finder.status() == Status::Empty);
    CHECK_FALSE(finder.nothingFits());
    finder.setText(QStringLiteral("qqzzxx"));
    rig.settle();
    CHECK(finder.nothingFits());
    for (const QJsonValue &row : rowsOf(*finder.groups())) {
        CHECK(row.toObject().value(u"countText").toString().isEmpty());
        CHECK_FALSE(row.toObject().value(u"accessibleName").toString().contains(u'0'));
        CHECK(row.toObject().value(u"zero").toBool());
    }
}

TEST_CASE("Show all promises a number only where that is what it shows", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    CHECK(finder.showAllText() == QStringLiteral("Show all 5"));
    finder.setText(QStringLiteral("ervalla"));
    rig.settle();
    CHECK(finder.showAllText() == QStringLiteral("Show all"));
    finder.clearFilters();
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    rig.settle();
    CHECK(finder.showAllText() == QStringLiteral("Show all 5"));
}

TEST_CASE("Dropping the ages keeps the children", "[app][finder]")
{
    Rig rig;
    rig.open();
    rig.session.children()->toggleBand(QStringLiteral("6-9y"));
    rig.session.finder()->setFree(true);
    rig.session.finder()->onlyGroup(QStringLiteral("meet"));
    rig.settle();
    REQUIRE(rig.session.finder()->relaxCode() == QStringLiteral("ages"));
    rig.session.finder()->relax();
    rig.settle();
    CHECK(rig.session.children()->count() == 1);
    CHECK(rig.session.finder()->total() == 1);
    rig.session.finder()->chosenFilters()->toggle(QStringLiteral("any_age"));
    rig.settle();
    CHECK(rig.session.finder()->status() == Status::Empty);
}

TEST_CASE("Changes of one turn are asked as one question", "[app][finder]")
{
    Rig rig;
    rig.open();
    int answers = 0;
    QObject::connect(rig.session.finder(), &Finder::answered, [&answers] { ++answers; });
    rig.session.children()->toggleBand(QStringLiteral("0-11m"));
    rig.session.finder()->setFree(true);
    rig.session.finder()->setText(QStringLiteral("barn"));
    rig.settle();
    CHECK(answers == 1);
}

TEST_CASE("While no page shows the answer none is made, and what was asked meanwhile is answered when one does", "[app][finder]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    int answers = 0;
    QObject::connect(&finder, &Finder::answered, &finder, [&answers] { ++answers; });
    const auto turns = [] {
        bool isOver = false;
        QMetaObject::invokeMethod(qApp, [&isOver] { isOver = true; }, Qt::QueuedConnection);
        REQUIRE(eventually([&isOver] { return isOver; }));
    };
    finder.setShown(false);
    Q_EMIT rig.session.minutes()->passed();
    finder.setFree(true);
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    bool isReopened = false;
    QObject::connect(&rig.catalogue, &OpenCatalogue::changed, &finder, [&isReopened] { isReopened = true; });
    rig.catalogue.start();
    REQUIRE(eventually([&isReopened] { return isReopened; }));
    turns();
    CHECK(answers == 0);
    const int before = finder.total();
    finder.setShown(true);
    CHECK(answers == 1);
    CHECK(finder.total() < before);
    CHECK(finder.orderText() == QStringLiteral("Närmast först"));
    finder.setShown(false);
    finder.setShown(true);
    turns();
    CHECK(answers == 1);
    Q_EMIT rig.session.minutes()->passed();
    REQUIRE(eventually([&answers] { return answers == 2; }));
}

TEST_CASE("As time passes only the cards whose words change are told to have changed", "[app][finder]")
{
    Rig rig;
    rig.open();
    REQUIRE(rig.session.place()->choose(QStringLiteral("Ervalla")));
    rig.settle();
    int told = 0;
    for (RowModel *list : { rig.session.finder()->hits(), rig.session.finder()->remote() }) {
        REQUIRE(list->count() > 1);
        QObject::connect(list, &QAbstractItemModel::dataChanged, &rig.session, [&told](const QModelIndex &from, const QModelIndex &to) {
            told += to.row() - from.row() + 1;
        });
    }
    rig.clock.set(rig.clock.now().addSecs(60));
    rig.settle();
    CHECK(told == 0);
    // Ervalla's open preschool closes at noon.
    rig.clock.set(rig.clock.now().addSecs(2 * 60 * 60));
    rig.settle();
    CHECK(told == 1);
}

TEST_CASE("A text that is too long is cut, not refused", "[app][finder]")
{
    Rig rig;
    rig.open();
    rig.session.finder()->setText(QString(5000, u'a'));
    rig.settle();
    CHECK(rig.session.finder()->status() == Status::Empty);
}
