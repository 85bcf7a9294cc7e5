// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/release.h"

#include <nlohmann/json.hpp>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using Json = nlohmann::json;

namespace {

Json custom(qint64 sequence, char digit = 'a', qint64 from = 0, int schema = 1, const char *region = "orebro")
{
    Json base;
    if (from > 0)
        base = {{"sequence", from}, {"digest", std::string(64, 'f')}};
    return {{"paraply", {{"region", region}, {"schema", schema}, {"sequence", sequence}, {"digest", std::string(64, digit)}, {"unpacked", 1000}, {"from", base}}}};
}

TargetFile target(const Json &said, qint64 length = 10)
{
    return {QStringLiteral("x"), length, {}, QByteArray::fromStdString(said.dump())};
}

Targets targetsOf(const std::vector<TargetFile> &files)
{
    Targets targets;
    for (TargetFile file : files) {
        file.path = QStringLiteral("t%1").arg(targets.targets.size());
        targets.targets.insert(file.path, file);
    }
    return targets;
}

}

TEST_CASE("A target says what release it leads to, and from where", "[sync][release]")
{
    const auto patch = releaseOf(target(custom(12, 'a', 11)));
    REQUIRE(patch);
    CHECK(patch->region == QStringLiteral("orebro"));
    CHECK(patch->schema == 1);
    CHECK(patch->sequence == 12);
    CHECK(patch->digest == QString(64, u'a'));
    CHECK(patch->unpackedBytes == 1000);
    REQUIRE(patch->from);
    CHECK(patch->from->sequence == 11);
    CHECK(patch->from->digest == QString(64, u'f'));
    const auto snapshot = releaseOf(target(custom(12)));
    REQUIRE(snapshot);
    CHECK_FALSE(snapshot->from);
}

TEST_CASE("A target that breaks a rule is none of ours", "[sync][release]")
{
    Json said = custom(12);
    Json &ours = said["paraply"];
    const auto change = GENERATE(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    switch (change) {
    case 0: ours["sequence"] = 0; break;
    case 1: ours["sequence"] = "12"; break;
    case 2: ours["sequence"] = 1.5; break;
    case 3: ours["sequence"] = std::uint64_t(1) << 63; break;
    case 4: ours["digest"] = "abc"; break;
    case 5: ours["digest"] = std::string(64, 'A'); break;
    case 6: ours["unpacked"] = std::int64_t(1) << 40; break;
    case 7: ours["unpacked"] = -1; break;
    case 8: ours.erase("region"); break;
    case 9: ours["from"] = "11"; break;
    case 10: ours["from"] = {{"sequence", 11}}; break;
    case 11: ours["schema"] = 0; break;
    case 12: said = Json::array(); break;
    default: said = {{"paraply", 1}}; break;
    }
    CAPTURE(change);
    CHECK_FALSE(releaseOf(target(said)));
}

TEST_CASE("A target without our field, or with broken JSON, is none of ours", "[sync][release]")
{
    CHECK_FALSE(releaseOf({QStringLiteral("x"), 10, {}, {}}));
    CHECK_FALSE(releaseOf({QStringLiteral("x"), 10, {}, "{"}));
    CHECK_FALSE(releaseOf(target(custom(1), 0)));
}

TEST_CASE("The offer is the newest release of the newest schema we know, with every way there", "[sync][release]")
{
    const Targets targets = targetsOf({target(custom(12)), target(custom(12, 'a', 11), 500), target(custom(12, 'a', 5), 300), target(custom(11)),
                                       target(custom(12, 'b', 10)), target(custom(20, 'c', 0, 3)), target(custom(9, 'd', 0, 1))});
    const auto offer = offerOf(targets, {}, 2);
    REQUIRE(offer);
    CHECK(offer->sequence == 12);
    CHECK(offer->digest == QString(64, u'a'));
    CHECK(offer->snapshot);
    REQUIRE(offer->patches.size() == 2);
    CHECK(offer->patches[0].from->sequence == 5);
    CHECK(offer->newerSchemaSequence == 20);
    const auto newer = offerOf(targets, {}, 3);
    REQUIRE(newer);
    CHECK(newer->schema == 3);
    CHECK(newer->sequence == 20);
    CHECK(newer->newerSchemaSequence == 0);
}

TEST_CASE("The region is asked for, or is the only one", "[sync][release]")
{
    const Targets two = targetsOf({target(custom(1)), target(custom(2, 'b', 0, 1, "elsewhere"))});
    CHECK_FALSE(offerOf(two, {}, 1));
    CHECK_FALSE(offerOf(two, QStringLiteral("nowhere"), 1));
    CHECK(offerOf(two, QStringLiteral("elsewhere"), 1)->sequence == 2);
    CHECK_FALSE(offerOf(targetsOf({}), {}, 1));
    CHECK(offerOf(targetsOf({target(custom(3, 'a', 0, 2))}), {}, 1)->sequence == 0);
}
