// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("Every change of the filters is undone, the last one first", "[app][undo]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    FilterTrail &trail = *rig.session.filterTrail();
    CHECK_FALSE(trail.canUndo());
    finder.setFree(true);
    finder.toggleGroup(QStringLiteral("meet"));
    finder.clearFilters();
    rig.session.place()->choose(QStringLiteral("Ervalla"));
    rig.session.place()->setRadiusKm(10);
    CHECK(trail.undoText() == QStringLiteral("Undo the last change"));
    trail.undo();
    CHECK(rig.session.place()->radiusKm() == 0);
    CHECK(finder.filters() == Filters{});
    trail.undo();
    CHECK((finder.isFree() && finder.filters().groups.contains(KindGroup::Meet)));
    CHECK(trail.undoText() == QStringLiteral("Undo: Meet and play"));
    trail.undo();
    CHECK((finder.isFree() && finder.filters().groups.empty()));
    CHECK(trail.undoText() == QStringLiteral("Undo: Free"));
    trail.undo();
    CHECK(finder.filters() == Filters{});
    CHECK_FALSE(trail.canUndo());
    CHECK(trail.undoText().isEmpty());
    trail.undo();
    CHECK(finder.filters() == Filters{});
}

TEST_CASE("Words that were typed letter by letter are one change", "[app][undo]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    for (const char *words : { "b", "bv", "bvc" })
        finder.setText(QString::fromUtf8(words));
    finder.setDropIn(true);
    rig.session.filterTrail()->undo();
    CHECK(finder.text() == QStringLiteral("bvc"));
    rig.session.filterTrail()->undo();
    CHECK(finder.text().isEmpty());
    CHECK_FALSE(rig.session.filterTrail()->canUndo());
}

TEST_CASE("Clearing the words can be undone, and the way is not endless", "[app][undo]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    finder.setText(QStringLiteral("bvc"));
    finder.setText(QString());
    rig.session.filterTrail()->undo();
    CHECK(finder.text() == QStringLiteral("bvc"));
    for (int i = 0; i < 100; ++i)
        finder.setFree(!finder.isFree());
    int steps = 0;
    for (; rig.session.filterTrail()->canUndo(); ++steps)
        rig.session.filterTrail()->undo();
    CHECK(steps == 30);
}

TEST_CASE("Forgetting forgets the way back as well", "[app][undo]")
{
    Rig rig;
    rig.open();
    rig.session.finder()->setText(QStringLiteral("bvc"));
    rig.session.settings()->wipe();
    CHECK_FALSE(rig.session.filterTrail()->canUndo());
    CHECK(rig.session.finder()->text().isEmpty());
}
