// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/weekcalendar.h"
#include "rig.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QString cell(const RowModel *model, int row, const char *role)
{
    return model->data(model->index(row), model->roleNames().key(role)).toString();
}

}

TEST_CASE("The week shows a session on its days, in words", "[app][week]")
{
    Rig rig;
    WeekCalendar week;
    CHECK(week.status() == Status::Loading);
    rig.open();
    CHECK(week.status() == Status::Ready);
    CHECK(week.days()->count() == 7);
    CHECK(cell(week.days(), 0, "dayText") == QStringLiteral("Today, Monday 23 November"));
    CHECK(week.spanText() == QStringLiteral("23 to 29 November"));
    REQUIRE(week.entries(0)->rowCount() == 1);
    CHECK(cell(week.entries(0), 0, "timeText").contains(QStringLiteral("9–12")));
    CHECK(cell(week.entries(0), 0, "name") == QStringLiteral("Öppet för alla, Öppen förskola i Ervalla"));
    CHECK(cell(week.entries(0), 0, "service") == QStringLiteral("ervalla"));
    CHECK(cell(week.entries(0), 0, "accessibleText").contains(QStringLiteral("Ervalla")));
    CHECK(week.entries(1)->rowCount() == 0);
    CHECK(week.entries(3)->rowCount() == 1);
    CHECK(week.entries(7) == nullptr);
    // The café in Karlskoga says nothing of its hours.
    CHECK(week.withoutHoursText().startsWith(QStringLiteral("1 more")));
}

TEST_CASE("The week follows the children, and can be shown for all ages", "[app][week]")
{
    Rig rig;
    rig.open();
    WeekCalendar week;
    rig.session.children()->toggleBand(QStringLiteral("13-17y"));
    CHECK(week.status() == Status::Empty);
    CHECK(week.relaxText().contains(QStringLiteral("all ages")));
    CHECK_FALSE(week.emptyText().isEmpty());
    week.relax();
    CHECK(week.isAnyAge());
    CHECK(week.status() == Status::Ready);
    CHECK(week.summaryText().contains(QStringLiteral("all ages")));
}

TEST_CASE("An empty week near a place offers a longer distance and somebody to call", "[app][week]")
{
    Rig rig;
    rig.open();
    WeekCalendar week;
    REQUIRE(rig.session.place()->choose(QStringLiteral("Karlskoga")));
    rig.session.place()->setRadiusKm(2);
    CHECK(week.status() == Status::Empty);
    CHECK(week.relaxText().contains(QStringLiteral("distance")));
    CHECK(week.contactAddress() == QStringLiteral("tel:019211000"));
    week.relax();
    CHECK(week.status() == Status::Ready);
    CHECK(rig.session.place()->radiusKm() == 0);
}

TEST_CASE("Leafing goes on week by week, and back to today at most", "[app][week]")
{
    Rig rig;
    rig.open();
    WeekCalendar week;
    CHECK_FALSE(week.canGoBack());
    week.goBack();
    CHECK(week.spanText() == QStringLiteral("23 to 29 November"));
    week.goOn();
    CHECK(week.spanText() == QStringLiteral("30 November to 6 December"));
    CHECK(week.canGoBack());
    CHECK(week.entries(0)->rowCount() == 1);
}

TEST_CASE("The list behind the count shows as many as the count says", "[app][week]")
{
    Rig rig;
    rig.open();
    WeekCalendar week;
    week.showWithoutHours();
    rig.settle();
    CHECK(rig.session.finder()->total() == 1);
}

TEST_CASE("Without a catalogue that opens the week has failed", "[app][week]")
{
    Rig rig(CataloguePlan{ .bundled = QStringLiteral("/nowhere/at/all.sqlite") }, QString());
    rig.open();
    WeekCalendar week;
    CHECK(week.status() == Status::Failed);
}
