// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/choicemodel.h"
#include "app/rowslice.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

std::vector<ChoiceRow> rows(std::initializer_list<const char *> keys)
{
    std::vector<ChoiceRow> rows;
    for (const char *key : keys)
        rows.push_back({ QString::fromLatin1(key), QString::fromLatin1(key), false });
    return rows;
}

}

TEST_CASE("A list without rows says so, and has its roles", "[app][rowmodel]")
{
    ChoiceModel model;
    CHECK(model.status() == Status::Loading);
    model.replace({});
    CHECK(model.status() == Status::Empty);
    CHECK(model.rowCount() == 0);
    CHECK(model.roleNames().size() == 3);
    CHECK_FALSE(model.data(model.index(0), Qt::UserRole).isValid());
}

TEST_CASE("A role that is none of the list's gives nothing", "[app][rowmodel]")
{
    ChoiceModel model;
    model.replace(rows({ "a" }));
    CHECK(model.data(model.index(0), Qt::UserRole).toString() == QStringLiteral("a"));
    CHECK_FALSE(model.data(model.index(0), Qt::DisplayRole).isValid());
    CHECK_FALSE(model.data(model.index(0), Qt::UserRole + 3).isValid());
    CHECK(model.rowCount(model.index(0)) == 0);
}

TEST_CASE("Rows that stay where they were are left alone", "[app][rowmodel]")
{
    ChoiceModel model;
    model.replace(rows({ "a", "b", "c" }));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
    model.replace(rows({ "a", "b", "c", "d", "e" }));
    CHECK(inserted.size() == 1);
    CHECK(inserted.first().at(1).toInt() == 3);
    CHECK(removed.isEmpty());
    CHECK(changed.isEmpty());
    model.replace(rows({ "a", "x" }));
    CHECK(removed.size() == 1);
    CHECK(removed.last().at(1).toInt() == 1);
    CHECK(reset.isEmpty());
    CHECK(model.count() == 2);
}

TEST_CASE("Only the rows that differ are told to have changed, neighbours together", "[app][rowmodel]")
{
    ChoiceModel model;
    model.replace(rows({ "a", "b", "c", "d", "e", "f" }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.replace(rows({ "a", "b", "c", "d", "e", "f" }));
    CHECK(changed.isEmpty());
    std::vector<ChoiceRow> fresh = rows({ "z", "a", "b", "c", "d", "e" });
    for (const std::size_t row : { 2, 3, 5 })
        fresh[row].chosen = true;
    model.replace(std::move(fresh));
    REQUIRE(changed.size() == 2);
    CHECK(changed[0][0].toModelIndex().row() == 2);
    CHECK(changed[0][1].toModelIndex().row() == 3);
    CHECK(changed[1][0].toModelIndex().row() == 5);
    CHECK(changed[1][1].toModelIndex().row() == 5);
}

TEST_CASE("A part of a list hears only of its own rows", "[app][rowmodel]")
{
    ChoiceModel model;
    model.replace(rows({ "a", "b", "c", "d" }));
    RowSlice part;
    part.setSource(&model);
    part.setFirst(1);
    part.setMost(2);
    QSignalSpy changed(&part, &QAbstractItemModel::dataChanged);
    std::vector<ChoiceRow> fresh = rows({ "a", "b", "c", "d", "e" });
    fresh[0].chosen = fresh[3].chosen = true;
    model.replace(fresh);
    CHECK(changed.isEmpty());
    fresh[2].chosen = true;
    model.replace(fresh);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 1);
    model.replace(rows({ "x", "a", "b" }));
    CHECK(changed.size() > 1);
    CHECK(part.data(part.index(0), Qt::UserRole).toString() == QStringLiteral("a"));
}

TEST_CASE("Rows that come and go leave those that stay where they are", "[app][rowmodel]")
{
    ChoiceModel model;
    model.replace(rows({ "a", "b", "c", "d", "e" }));
    const QPersistentModelIndex watched = model.index(3);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved);
    model.replace(rows({ "x", "y", "a", "c", "d", "z", "e" }));
    CHECK(removed.size() == 1);
    CHECK(inserted.size() == 2);
    REQUIRE(watched.isValid());
    CHECK(watched.row() == 4);
    CHECK(watched.data(Qt::UserRole).toString() == QStringLiteral("d"));
    model.replace(rows({ "d", "e", "a" }));
    REQUIRE(watched.isValid());
    CHECK(watched.row() == 0);
}

TEST_CASE("Any list becomes any other by its steps", "[app][rowmodel]")
{
    QRandomGenerator random(7);
    ChoiceModel model;
    QStringList mirror;
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model, [&](const QModelIndex &, int first, int last) {
        mirror.remove(first, last - first + 1);
    });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            mirror.insert(row, model.data(model.index(row), Qt::UserRole).toString());
    });
    for (int round = 0; round < 300; ++round) {
        QStringList keys;
        for (int key = 0; key < 300; ++key) {
            if (random.bounded(4) > 0)
                keys << QString::number(key);
        }
        for (int swaps = random.bounded(round % 3 == 0 ? 300 : 4); swaps > 0 && keys.size() > 1; --swaps)
            keys.swapItemsAt(random.bounded(int(keys.size())), random.bounded(int(keys.size())));
        std::vector<ChoiceRow> wanted;
        for (const QString &key : keys)
            wanted.push_back({ key, key, false });
        model.replace(std::move(wanted));
        REQUIRE(mirror == keys);
    }
}

TEST_CASE("A choice that is not in the list is not passed on", "[app][rowmodel]")
{
    ChoiceModel model;
    model.replace(rows({ "a" }));
    QSignalSpy picked(&model, &ChoiceModel::picked);
    model.choose(QStringLiteral("b"));
    CHECK(picked.isEmpty());
    model.choose(QStringLiteral("a"));
    CHECK(picked.size() == 1);
}
