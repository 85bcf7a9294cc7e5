// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/coverage.h"
#include "findrecord.h"
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWorlds = 12;
constexpr int kServices = 40;
const QDate kToday(2026, 11, 24);
const QStringList kMunicipalities {u"Örebro"_s, u"Karlskoga"_s, u"Askersund"_s};

class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) { }
    int upTo(int last) { return int(m_engine() % unsigned(last + 1)); }
    bool once(int in) { return upTo(in - 1) == 0; }
    template <typename List>
    auto oneOf(const List &list) { return list[decltype(list.size())(upTo(int(list.size()) - 1))]; }

private:
    std::mt19937 m_engine;
};

void addSessions(FindWorld &world, Dice &dice, const QByteArray &id)
{
    for (int i = dice.once(3) ? dice.upTo(3) : 0; i > 0; --i) {
        const int low = dice.upTo(215);
        world.session((id + '-' + QByteArray::number(i)).constData(), id.constData(), "Mo 09:00-12:00",
                      {{"min_age_months", dice.once(3) ? Cell(nullptr) : Cell(low)},
                       {"max_age_months", dice.once(3) ? Cell(nullptr) : Cell(low + dice.upTo(215 - low))},
                       {"location", dice.once(2) ? Cell(u"l%1"_s.arg(dice.upTo(5))) : Cell(nullptr)}, {"expecting", dice.once(4) ? 1 : 0}});
    }
}

QStringList fill(FindWorld &world, Dice &dice)
{
    static const QStringList bases {u"specific"_s, u"specific"_s, u"specific"_s, u"generic"_s, u"statutory"_s, u"national"_s};
    static const QStringList confidences {u"high"_s, u"medium"_s, u"low"_s};
    static const QStringList dates {QString(), u"2026-05-01"_s, u"2025-11-24"_s, u"2024-02-01"_s, u"2023-11-24"_s, u"2015-01-01"_s};
    world.row("municipality", {{"code", "1882"}, {"name", "Askersund"}});
    for (int i = 0; i < 6; ++i)
        world.row("location", {{"id", u"l%1"_s.arg(i)}, {"municipality", dice.oneOf(kMunicipalities)}});
    QStringList ids;
    for (int i = 0; i < kServices; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        const int reach = std::max(0, dice.upTo(5) - 3), low = dice.upTo(215);
        const QString newest = dice.oneOf(dates);
        world.service(id.constData(), {
            {"name", u"Stöd %1"_s.arg(dice.upTo(9))}, {"kind", QString(kindCode(dice.oneOf(allKinds())))}, {"basis", dice.oneOf(bases)},
            {"reach", reach == 0 ? "municipality" : reach == 1 ? "region" : "country"},
            {"municipality", reach == 0 ? dice.oneOf(kMunicipalities) : reach == 1 ? u"Örebro län"_s : u"Sverige"_s},
            {"min_age_months", dice.once(4) ? Cell(nullptr) : Cell(low)}, {"max_age_months", dice.once(4) ? Cell(nullptr) : Cell(low + dice.upTo(215 - low))},
            {"expecting", dice.once(4) ? 1 : 0}, {"confidence", dice.oneOf(confidences)}, {"newest_date", newest.isEmpty() ? Cell(nullptr) : Cell(newest)}});
        for (int place = dice.upTo(2); place > 0; --place)
            world.at(id.constData(), ("l" + QByteArray::number(dice.upTo(2) + 3 * (place - 1))).constData());
        for (int more = dice.once(3) ? dice.upTo(3) : 0; more > 0; --more)
            world.catchment(id.constData(), dice.oneOf(kMunicipalities).toUtf8().constData());
        addSessions(world, dice, id);
        ids.append(QString::fromLatin1(id));
    }
    return ids;
}

/// Month for month, service for service, as the words of the header say it.
class Recount {
public:
    Recount(const Catalogue &catalogue, const QStringList &ids)
    {
        for (const QString &id : ids)
            m_records.push_back(findRecords(catalogue, {id}));
    }

    CoverageCount count(LifeStage stage, Kind kind, const QString &municipality, Reach reach) const
    {
        CoverageCount count;
        for (const std::vector<FindRecord> &records : m_records) {
            const Service &service = records.front().service;
            if (service.kind != kind || !isFor(service, municipality, reach))
                continue;
            const bool certain = suits(records, stage, true);
            if (!certain && !suits(records, stage, false))
                continue;
            ++(!certain ? count.ageUnknown : service.basis == Basis::Generic ? count.generic
                                         : service.basis == Basis::Statutory ? count.statutory : count.named);
        }
        return count;
    }

    Soundness soundness(const QString &municipality, Reach reach) const
    {
        Soundness sound;
        for (const std::vector<FindRecord> &records : m_records) {
            const Service &service = records.front().service;
            if (!isFor(service, municipality, reach) || service.basis == Basis::Generic || service.basis == Basis::Statutory)
                continue;
            ++sound.services;
            sound.lowConfidence += service.confidence == Confidence::Low;
            sound.ageUnknown += !suits(records, LifeStage::Any, true);
        }
        return sound;
    }

private:
    static bool isFor(const Service &service, const QString &municipality, Reach reach)
    {
        const auto takes = [&](const QString &name) { return service.municipality == name || service.catchment.contains(name); };
        const bool takesAll = service.reach == Reach::Municipality && std::ranges::all_of(kMunicipalities, takes);
        return (takesAll ? Reach::Region : service.reach) == reach && (reach != Reach::Municipality || takes(municipality));
    }

    static bool suits(const std::vector<FindRecord> &records, LifeStage stage, bool known)
    {
        for (const FindRecord &record : records) {
            if (known && record.expecting && (stage == LifeStage::Expecting || stage == LifeStage::Any))
                return true;
            for (const FindRecord::Bound &bound : record.bounds) {
                if (bound.ages.isKnown() == known && (stage == LifeStage::Any || holdsSome(bound.ages, stage)))
                    return true;
            }
        }
        return false;
    }

    static bool holdsSome(const AgeRange &ages, LifeStage stage)
    {
        if (stage == LifeStage::Expecting)
            return false;
        const AgeRange band = rangeOf(*bandOf(stage));
        for (int month = *band.min; month <= *band.max; ++month) {
            if (ages.contains(month))
                return true;
        }
        return false;
    }

    std::vector<std::vector<FindRecord>> m_records;
};

void requireSame(const AreaCoverage &area, const Recount &recount, Reach reach, int &counted)
{
    for (int stage = 0; stage < kStageCount; ++stage) {
        for (const Kind kind : allKinds()) {
            CAPTURE(area.name, stageCode(LifeStage(stage)).data(), kindCode(kind).data());
            const CoverageCount found = area.counts[std::size_t(stage)][std::size_t(kind)];
            REQUIRE(found == recount.count(LifeStage(stage), kind, area.name, reach));
            counted += found.total();
        }
    }
    const Soundness expected = recount.soundness(area.name, reach);
    REQUIRE(area.soundness.services == expected.services);
    REQUIRE(area.soundness.lowConfidence == expected.lowConfidence);
    REQUIRE(area.soundness.ageUnknown == expected.ageUnknown);
}

}

TEST_CASE("The overview of random catalogues is what a recount month for month gives", "[catalogue][coverage]")
{
    int counted = 0;
    for (unsigned seed = 1; seed <= kWorlds; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        FindWorld world;
        const QStringList ids = fill(world, dice);
        const auto catalogue = world.opened();
        const Coverage coverage = coverageOf(*catalogue, kToday);
        const Recount recount(*catalogue, ids);
        REQUIRE(coverage.municipalities.size() == 3);
        for (const AreaCoverage &area : coverage.municipalities)
            requireSame(area, recount, Reach::Municipality, counted);
        requireSame(coverage.region, recount, Reach::Region, counted);
        requireSame(coverage.country, recount, Reach::Country, counted);
    }
    REQUIRE(counted > kWorlds * kServices);
}
