// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "app/rowlines.h"
#include "app/rowslice.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

constexpr int kPlaced = 130, kRemote = 64;

CataloguePlan longPlan(const QTemporaryDir &folder)
{
    CatalogueBuilder builder;
    builder.location("hall");
    for (int i = 0; i < kPlaced; ++i) {
        const QByteArray id = "placed-" + QByteArray::number(1000 + i);
        builder.service(id.constData()).at(id.constData(), "hall");
    }
    for (int i = 0; i < kRemote; ++i)
        builder.service(("remote-" + QByteArray::number(1000 + i)).constData(), { { "kind", "helpline" } });
    CataloguePlan plan;
    plan.bundled = builder.write(folder.filePath(QStringLiteral("long.sqlite")));
    return plan;
}

QStringList servicesOf(const RowModel &list)
{
    QStringList services;
    const int role = list.roleNames().key("service");
    for (int row = 0; row < list.count(); ++row)
        services << list.data(list.index(row), role).toString();
    return services;
}

std::vector<HitRow> rowsOf(std::initializer_list<const char *> keys)
{
    std::vector<HitRow> rows;
    for (const char *key : keys)
        rows.push_back({ .key = QString::fromLatin1(key) });
    return rows;
}

QString positionOf(const RowModel &list, int row)
{
    return list.data(list.index(row), list.roleNames().key("positionText")).toString();
}

}

TEST_CASE("A long list grows where it is looked at, a few rows at a time, in the order of its answer", "[app][finder]")
{
    const QTemporaryDir folder;
    Rig rig(longPlan(folder), {});
    rig.open();
    Finder &finder = *rig.session.finder();
    const RowModel &hits = *finder.hits();
    REQUIRE(hits.count() == 50);
    REQUIRE(finder.total() == kPlaced);
    QSignalSpy inserted(&hits, &QAbstractItemModel::rowsInserted), removed(&hits, &QAbstractItemModel::rowsRemoved);
    QSignalSpy answered(&finder, &Finder::answered);
    finder.reach(10);
    QCoreApplication::processEvents();
    CHECK(hits.count() == 50);
    int steps = 0;
    while (hits.count() < kPlaced) {
        const int before = hits.count();
        finder.reach(before - 1);
        REQUIRE(eventually([&] { return hits.count() > before; }));
        CHECK(hits.count() <= before + 25);
        CHECK(inserted.last().at(1).toInt() == before);
        REQUIRE(++steps < 10);
    }
    CHECK(removed.isEmpty());
    CHECK(answered.isEmpty());
    QStringList sorted = servicesOf(hits);
    sorted.sort();
    CHECK(servicesOf(hits) == sorted);
    sorted.removeDuplicates();
    CHECK(sorted.size() == kPlaced);
    CHECK(positionOf(hits, kPlaced - 1) == QStringLiteral("130 of 130"));
}

TEST_CASE("What needs no place grows after the rest, and all of it is there after the next answer", "[app][finder]")
{
    const QTemporaryDir folder;
    Rig rig(longPlan(folder), {});
    rig.open();
    Finder &finder = *rig.session.finder();
    const auto isWhole = [&] { return finder.hits()->count() == kPlaced && finder.remote()->count() == kRemote; };
    REQUIRE(eventually([&] {
        finder.reach(finder.hits()->count() + finder.remote()->count());
        return isWhole();
    }));
    const QStringList remote = servicesOf(*finder.remote());
    rig.settle();
    CHECK(isWhole());
    CHECK(servicesOf(*finder.remote()) == remote);
    // Another question begins anew.
    finder.onlyGroup(QStringLiteral("meet"));
    rig.settle();
    CHECK(finder.hits()->count() == 50);
}

TEST_CASE("A line of the second list keeps its own number, whatever comes to the first", "[app][rowmodel]")
{
    RowList<HitRow> hits, remote;
    RowLines lines;
    hits.replace(rowsOf({ "a", "b" }));
    lines.setSource(&hits);
    lines.setFurther(&remote);
    CHECK(lines.rowCount() == 2);
    remote.replace(rowsOf({ "r", "s" }));
    const auto told = [&lines](int line, int role) { return lines.data(lines.index(line), role); };
    REQUIRE(lines.rowCount() == 4);
    CHECK(told(2, RowLines::List).value<RowModel *>() == &remote);
    CHECK(told(2, RowLines::Line).toInt() == 0);
    CHECK(told(2, RowLines::Opens).toBool());
    CHECK_FALSE(told(3, RowLines::Opens).toBool());
    CHECK_FALSE(told(0, RowLines::Opens).toBool());
    QSignalSpy changed(&lines, &QAbstractItemModel::dataChanged), inserted(&lines, &QAbstractItemModel::rowsInserted);
    hits.append(rowsOf({ "c", "d", "e" }));
    CHECK(inserted.last().at(1).toInt() == 2);
    CHECK(changed.isEmpty());
    CHECK(told(5, RowLines::Line).toInt() == 0);
    CHECK(told(5, RowLines::Opens).toBool());
    remote.replace(rowsOf({ "q", "r", "s" }));
    CHECK(told(5, RowLines::Opens).toBool());
    CHECK_FALSE(told(6, RowLines::Opens).toBool());
    CHECK(changed.last().at(0).toModelIndex().row() == 6);
    lines.setColumns(2);
    REQUIRE(eventually([&lines] { return lines.rowCount() == 5; }));
    CHECK(told(3, RowLines::Opens).toBool());
}

TEST_CASE("Rows of another question fill the places that are there, and only the end comes or goes", "[app][rowmodel]")
{
    RowList<HitRow> rows;
    rows.replace(rowsOf({ "a", "b", "c", "d" }));
    QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted), removed(&rows, &QAbstractItemModel::rowsRemoved),
        changed(&rows, &QAbstractItemModel::dataChanged), counted(&rows, &RowModel::countChanged);
    rows.restart(rowsOf({ "d", "x" }));
    CHECK(inserted.isEmpty());
    REQUIRE(removed.count() == 1);
    CHECK(removed.last().at(1).toInt() == 2);
    CHECK(changed.last().at(1).toModelIndex().row() == 1);
    CHECK(rows.rows()[1].key == QStringLiteral("x"));
    rows.restart(rowsOf({ "y", "d", "z" }));
    REQUIRE(inserted.count() == 1);
    CHECK(inserted.last().at(1).toInt() == 2);
    CHECK(rows.rows()[0].key == QStringLiteral("y"));
    CHECK(rows.rows()[2].key == QStringLiteral("z"));
    CHECK(counted.count() == 2);
    rows.restart({});
    CHECK(rows.count() == 0);
    CHECK(rows.status() == Status::Empty);
}

TEST_CASE("A list that grows leaves the cards above alone", "[app][rowmodel]")
{
    RowList<HitRow> rows;
    rows.replace(rowsOf({ "a", "b", "c" }));
    RowSlice slice;
    slice.setFirst(1);
    slice.setSource(&rows);
    QSignalSpy changed(&slice, &QAbstractItemModel::dataChanged);
    rows.append(rowsOf({ "d", "e" }));
    CHECK(changed.isEmpty());
    rows.restart(rowsOf({ "v", "w", "x", "y", "z" }));
    CHECK(changed.count() == 1);
    rows.restart(rowsOf({ "v" }));
    CHECK(slice.rowCount() == 0);
}

TEST_CASE("A list of one column says where rows come and go, one of two only how many lines there are", "[app][rowmodel]")
{
    RowList<HitRow> rows;
    const auto fill = [&rows](std::initializer_list<const char *> keys) { rows.replace(rowsOf(keys)); };
    RowLines lines;
    fill({ "a", "b", "c" });
    lines.setSource(&rows);
    CHECK(lines.rowCount() == 3);
    QSignalSpy inserted(&lines, &QAbstractItemModel::rowsInserted), removed(&lines, &QAbstractItemModel::rowsRemoved);
    fill({ "x", "a", "b", "c" });
    CHECK(lines.rowCount() == 4);
    CHECK(inserted.last().at(1).toInt() == 0);
    fill({ "x", "b", "c" });
    CHECK(removed.last().at(1).toInt() == 1);
    lines.setColumns(2);
    REQUIRE(eventually([&lines] { return lines.rowCount() == 2; }));
    fill({ "x", "b", "c", "d", "e" });
    CHECK(lines.rowCount() == 3);
    CHECK(inserted.last().at(1).toInt() == 2);
    lines.setColumns(0);
    CHECK(lines.columns() == 1);
    REQUIRE(eventually([&lines] { return lines.rowCount() == 5; }));
    lines.setSource(nullptr);
    CHECK(lines.rowCount() == 0);
}

TEST_CASE("A list that returns is put in its place until it rests or a hand moves it", "[app][view]")
{
    Rig rig;
    rig.open();
    ViewState &view = *rig.session.view();
    QSignalSpy wanted(&view, &ViewState::returnWanted), returning(&view, &ViewState::returningChanged);
    view.setListRow(7);
    view.endReturn();
    view.laidOut(20);
    view.beginReturn();
    view.laidOut(0);
    view.laidOut(20);
    REQUIRE(eventually([&] { return wanted.count() > 0; }));
    CHECK(wanted.count() == 1);
    CHECK(wanted.last().first().toInt() == 7);
    CHECK(view.isReturning());
    REQUIRE(eventually([&] { return !view.isReturning(); }));
    view.beginReturn();
    view.laidOut(20);
    view.endReturn();
    QCoreApplication::processEvents();
    CHECK(wanted.count() == 1);
    // Another question is read from its beginning.
    rig.session.finder()->setFree(true);
    CHECK(view.isReturning());
    view.laidOut(20);
    REQUIRE(eventually([&] { return wanted.count() == 2; }));
    CHECK(wanted.last().first().toInt() == 0);
}
