// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/keyindex.h"
#include "publisher/scratchfile.h"

#include "support/child.h"
#include "support/testfolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

#include <map>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that differ from piece to piece.
QByteArray piece(int number)
{
    return QByteArray::number(number).repeated(1 + number * 37 % 5'000);
}

}

TEST_CASE("Whatever was put aside is read back, in any order, written out or not", "[publisher][scratchfile]")
{
    const TestFolder folder;
    auto file = ScratchFile::create(folder.path());
    REQUIRE(file);
    std::vector<qint64> places;
    constexpr int kPieces = 1'000;
    bool isSame = true;
    for (int i = 0; i < kPieces; ++i) {
        places.push_back(file->size());
        REQUIRE(file->append(piece(i)));
        const int former = i * 7 % (i + 1);
        const auto read = file->read(places[size_t(former)], piece(former).size());
        isSame = isSame && read && *read == piece(former);
    }
    CHECK(isSame);
    ScratchFile moved = std::move(*file);
    const qint64 whole = moved.size();
    const auto all = moved.read(0, whole);
    REQUIRE(all);
    CHECK(all->size() == whole);
    CHECK(all->last(piece(kPieces - 1).size()) == piece(kPieces - 1));
    CHECK(moved.read(whole, 0)->isEmpty());
}

TEST_CASE("A scratch file is nobody's to keep, and needs its folder", "[publisher][scratchfile]")
{
    const TestFolder folder;
    {
        auto file = ScratchFile::create(folder.path());
        REQUIRE(file);
        REQUIRE(file->append("x"));
    }
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(ScratchFile::create(folder.path(u"not/there"_s)).error().code == Code::Unwritable);
}

TEST_CASE("A medium that is full is an error of the call that met it", "[publisher][scratchfile]")
{
    const OpenFolder folder;
    const int answer = withSmallFiles(1'024, [&] {
        auto file = ScratchFile::create(folder.path());
        const QByteArray block(256 * 1024, 'x');
        for (int i = 0; file && i < 100; ++i) {
            if (const auto added = file->append(block); !added)
                return added.error().code == Code::Full ? 1 : 2;
        }
        return 3;
    });
    CHECK(answer == 1);
}

TEST_CASE("An index knows every record of a hash, the last first", "[publisher][keyindex]")
{
    KeyIndex index;
    CHECK_FALSE(index.find(7, [](quint32) { return true; }));
    std::map<quint32, std::vector<quint32>> expected;
    for (quint32 record = 1; record <= 20'000; ++record) {
        // Many share their last bits, which choose where it is looked for.
        const quint32 hash = (record % 3'000) << 20;
        index.add(hash, record);
        expected[hash].insert(expected[hash].begin(), record);
    }
    bool isSame = true;
    for (const auto &[hash, records] : expected) {
        std::vector<quint32> found;
        index.find(hash, [&](quint32 record) {
            found.push_back(record);
            return false;
        });
        isSame = isSame && found == records;
    }
    CHECK(isSame);
    int visits = 0;
    CHECK(index.find(1u << 20, [&](quint32 record) { return ++visits == 2 && record == 15'001; }));
    CHECK(visits == 2);
    CHECK_FALSE(index.find(1, [](quint32) { return true; }));
}
