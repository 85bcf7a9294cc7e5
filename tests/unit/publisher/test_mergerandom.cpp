// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/loosesheet.h"
#include "publisher/merge.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>
#include <set>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Random sheets of organizations, with keys that repeat now and then, and random edits of them.
class RandomSheets {
public:
    explicit RandomSheets(unsigned seed) : m_random(seed) { }

    Rows sheet()
    {
        Rows rows(below(12));
        for (auto &row : rows)
            row = newRow();
        return rows;
    }
    /// In place: cells changed, rows removed and added.
    Rows edited(Rows rows)
    {
        for (auto &row : rows) {
            if (below(3) == 0)
                row[1 + below(3)] = cell();
        }
        for (std::size_t i = rows.size(); i > 0; --i) {
            if (below(8) == 0)
                rows.erase(rows.begin() + std::ptrdiff_t(i - 1));
        }
        for (int i = below(4); i > 0; --i)
            rows.insert(rows.begin() + below(int(rows.size()) + 1), newRow());
        return rows;
    }
    Rows shuffled(Rows rows)
    {
        std::shuffle(rows.begin(), rows.end(), m_random);
        return rows;
    }
    QByteArray bytes(const Rows &rows)
    {
        const bool isExcel = below(2) == 0;
        CsvText text({.separator = isExcel ? ';' : ',', .byteOrderMark = isExcel, .carriageReturns = isExcel});
        text.row(QStringList {u"id"_s, u"name"_s, u"type"_s, u"extra"_s});
        for (const auto &row : rows)
            text.row(std::vector<std::string_view>(row.begin(), row.end()));
        return text.bytes();
    }
    int below(int limit) { return int(std::uniform_int_distribution<>(0, limit - 1)(m_random)); }

private:
    std::string cell()
    {
        static const std::vector<std::string> texts {"", "x", "y", "å", "a;b", "a,b", "\"q\"", "two\nlines", "=1+1", "+46"};
        return texts[std::size_t(below(int(texts.size())))];
    }
    std::vector<std::string> newRow()
    {
        const int key = below(14);
        return {key == 0 ? std::string() : "k" + std::to_string(key), "n" + cell(), cell(), cell()};
    }
    std::mt19937 m_random;
};

Rows rowsOf(const QByteArray &bytes)
{
    Findings findings;
    const LooseSheet sheet(bytes, u"x"_s, findings);
    REQUIRE(findings.errors() == 0);
    Rows rows;
    for (const LooseSheet::Row &row : sheet.rows())
        rows.emplace_back(row.cells.begin(), row.cells.end());
    for (auto &row : rows)
        row.resize(4);
    return rows;
}

std::multiset<std::vector<std::string>> asSet(const Rows &rows)
{
    return {rows.begin(), rows.end()};
}

FileMerge merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    Findings findings;
    auto merge = mergeSheet(u"organizations.csv"_s, base, mine, theirs, {}, findings);
    REQUIRE(findings.errors() == 0);
    REQUIRE(merge.has_value());
    return *std::move(merge);
}

bool hasRepeatedKeys(const Rows &rows)
{
    std::set<std::string> keys;
    return std::any_of(rows.begin(), rows.end(), [&keys](const auto &row) { return row[0].empty() || !keys.insert(row[0]).second; });
}

/// Whether the rows that both have stand in the same order in both.
bool areInOneOrder(const Rows &one, const Rows &other)
{
    const auto common = [](const Rows &rows, const Rows &opposite) {
        std::vector<std::string> keys;
        for (const auto &row : rows) {
            if (std::any_of(opposite.begin(), opposite.end(), [&row](const auto &there) { return there[0] == row[0]; }))
                keys.push_back(row[0]);
        }
        return keys;
    };
    return common(one, other) == common(other, one);
}

}

TEST_CASE("What only one has changed is the result, row by row and in its order", "[publisher][merge][random]")
{
    int inOrder = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        RandomSheets random(seed);
        const Rows base = random.sheet(), changed = random.edited(base);
        const QByteArray b = random.bytes(base), again = random.bytes(base), x = random.bytes(changed);
        for (const FileMerge &merge : {merged(b, again, x), merged(b, x, again), merged(b, x, random.bytes(changed))}) {
            CHECK(merge.conflicts.empty());
            CHECK(asSet(rowsOf(merge.bytes)) == asSet(changed));
            // Rows that share a key may change places with each other, and one that was removed and put elsewhere keeps its place.
            if (!hasRepeatedKeys(base) && !hasRepeatedKeys(changed) && areInOneOrder(base, changed)) {
                ++inOrder;
                CHECK(rowsOf(merge.bytes) == changed);
            }
        }
    }
    CHECK(inOrder > 100);
}

TEST_CASE("The order of rows in the copies never matters", "[publisher][merge][random]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomSheets random(seed);
        const Rows base = random.sheet(), changed = random.edited(base);
        const FileMerge merge = merged(random.bytes(base), random.bytes(random.shuffled(base)), random.bytes(random.shuffled(changed)));
        CHECK(merge.conflicts.empty());
        if (!hasRepeatedKeys(base) && !hasRepeatedKeys(changed))
            CHECK(asSet(rowsOf(merge.bytes)) == asSet(changed));
    }
}

TEST_CASE("No cell that somebody wrote is lost: it is in the result or in a conflict", "[publisher][merge][random]")
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        RandomSheets random(seed);
        const Rows base = random.sheet(), mine = random.edited(base), theirs = random.edited(base);
        const FileMerge merge = merged(random.bytes(base), random.bytes(mine), random.bytes(theirs));
        std::map<std::string, int> found;
        for (const auto &row : rowsOf(merge.bytes)) {
            for (const std::string &cell : row)
                ++found[cell];
        }
        for (const MergeConflict &conflict : merge.conflicts) {
            ++found[conflict.mine.value_or(QString()).toStdString()];
            ++found[conflict.theirs.value_or(QString()).toStdString()];
        }
        std::set<std::string> old;
        for (const auto &row : base)
            old.insert(row.begin(), row.end());
        for (const Rows *copy : {&mine, &theirs}) {
            for (const auto &row : *copy) {
                for (const std::string &cell : row)
                    CHECK((cell.empty() || old.contains(cell) || found[cell] > 0));
            }
        }
    }
}

TEST_CASE("Mine and theirs changed round give the same rows where there is no conflict", "[publisher][merge][random]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomSheets random(seed);
        const Rows base = random.sheet(), mine = random.edited(base), theirs = random.edited(base);
        const FileMerge one = merged(random.bytes(base), random.bytes(mine), random.bytes(theirs));
        const FileMerge other = merged(random.bytes(base), random.bytes(theirs), random.bytes(mine));
        const bool isPlain = !hasRepeatedKeys(base) && !hasRepeatedKeys(mine) && !hasRepeatedKeys(theirs);
        if (isPlain) {
            CHECK(one.conflicts.size() == other.conflicts.size());
            if (one.conflicts.empty())
                CHECK(asSet(rowsOf(one.bytes)) == asSet(rowsOf(other.bytes)));
        }
    }
}
