// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/coverage.h"

#include "catalogue/catalogue.h"
#include "catalogue/columns.h"
#include "catalogue/sieve.h"

#include <algorithm>

namespace paraply {

namespace {

using Stages = std::array<bool, kStageCount>;

/// One service with all its rows, which stand together.
struct Offering {
    std::size_t row = 0;
    Stages certain{}, possible{};
};

void addPath(const AgePath &path, Offering &offering)
{
    Stages &stages = path.known ? offering.certain : offering.possible;
    stages[std::size_t(LifeStage::Any)] = true;
    for (int band = 0; band < kAgeBandCount; ++band) {
        const AgeRange months = rangeOf(AgeBand(band));
        // A session may narrow its service's ages to none.
        if (path.min <= path.max && path.min <= *months.max && path.max >= *months.min)
            stages[std::size_t(band) + std::size_t(LifeStage::Months0To11)] = true;
    }
}

class Walk {
public:
    Walk(const Catalogue &catalogue, QDate today) : m_columns(catalogue.columns()), m_today(today)
    {
        m_coverage.region.name = catalogue.region().name;
        for (const Municipality &municipality : catalogue.municipalities())
            m_coverage.municipalities.push_back(areaOf(municipality, catalogue.population()));
        m_areaOf.resize(m_columns.municipalityNames.size());
        for (AreaCoverage &area : m_coverage.municipalities) {
            const auto &names = m_columns.municipalityNames;
            const auto known = std::find(names.begin(), names.end(), area.name);
            if (known != names.end())
                m_areaOf[std::size_t(known - names.begin())] = &area;
        }
    }

    Coverage run()
    {
        auto further = m_columns.furtherPaths.begin();
        for (std::size_t row = 0; row < m_columns.rowCount();) {
            Offering offering{.row = row};
            const std::uint32_t service = m_columns.serviceOf[row];
            for (; row < m_columns.rowCount() && m_columns.serviceOf[row] == service; ++row) {
                addPath({m_columns.minAges[row], m_columns.maxAges[row], m_columns.ageKnown.test(row)}, offering);
                for (; further != m_columns.furtherPaths.end() && further->row == row; ++further)
                    addPath(further->path, offering);
                if (m_columns.expecting.test(row))
                    offering.certain[std::size_t(LifeStage::Expecting)] = offering.certain[std::size_t(LifeStage::Any)] = true;
            }
            count(offering);
        }
        m_coverage.gaps = gapsOf(m_coverage);
        m_coverage.cautions = cautionsOf(m_coverage);
        return std::move(m_coverage);
    }

private:
    static AreaCoverage areaOf(const Municipality &municipality, const std::vector<AgePopulation> &populations)
    {
        AreaCoverage area;
        area.name = municipality.name;
        area.inhabitants = municipality.population;
        area.inhabitantsDate = municipality.populationDate;
        area.inhabitantsSource = municipality.populationSource;
        for (int band = 0; band < kAgeBandCount; ++band)
            area.children[std::size_t(band) + std::size_t(LifeStage::Months0To11)] = childrenOf(area.name, rangeOf(AgeBand(band)), populations);
        area.children[std::size_t(LifeStage::Any)] = childrenOf(area.name, {0, kLastAgeMonth}, populations);
        return area;
    }

    /// Ranges inside the wanted one, end to end; where they overlap or leave a hole nothing is known.
    static std::optional<int> childrenOf(const QString &municipality, AgeRange wanted, const std::vector<AgePopulation> &populations)
    {
        int next = *wanted.min, people = 0;
        for (const AgePopulation &one : populations) {
            if (one.municipality != municipality || *one.months.min < *wanted.min || *one.months.max > *wanted.max)
                continue;
            if (*one.months.min != next)
                return std::nullopt;
            next = *one.months.max + 1;
            people += one.people;
        }
        return next == *wanted.max + 1 ? std::optional(people) : std::nullopt;
    }

    void count(const Offering &offering)
    {
        const Area &area = m_columns.areas[m_columns.areaOf[offering.row]];
        if (area.reach == Reach::Country && m_coverage.country.name.isEmpty())
            m_coverage.country.name = m_columns.municipalityNames[area.municipality];
        if (isForEverybody(area, m_columns)) {
            countIn(area.reach == Reach::Country ? m_coverage.country : m_coverage.region, offering);
            return;
        }
        countFor(area.municipality, offering);
        for (const std::uint32_t municipality : area.catchment)
            countFor(municipality, offering);
    }

    void countFor(std::uint32_t municipality, const Offering &offering)
    {
        if (m_areaOf[municipality])
            countIn(*m_areaOf[municipality], offering);
    }

    void countIn(AreaCoverage &area, const Offering &offering) const
    {
        const Basis basis = m_columns.bases[offering.row];
        int CoverageCount::*const kept = basis == Basis::Generic ? &CoverageCount::generic
            : basis == Basis::Statutory ? &CoverageCount::statutory : &CoverageCount::named;
        for (std::size_t stage = 0; stage < std::size_t(kStageCount); ++stage) {
            CoverageCount &cell = area.counts[stage][m_columns.kinds[offering.row]];
            if (offering.certain[stage])
                ++(cell.*kept);
            else if (offering.possible[stage])
                ++cell.ageUnknown;
        }
        if (kept == &CoverageCount::named)
            weigh(area.soundness, offering);
    }

    void weigh(Soundness &soundness, const Offering &offering) const
    {
        const std::int32_t newest = m_columns.newestDayOf[offering.row];
        const Freshness freshness = freshnessOf(newest == 0 ? QDate() : QDate::fromJulianDay(newest), m_today);
        ++soundness.services;
        soundness.callFirst += freshness == Freshness::CallFirst;
        soundness.mayHaveChanged += freshness == Freshness::MayHaveChanged;
        soundness.lowConfidence += m_columns.confidences[offering.row] == Confidence::Low;
        soundness.ageUnknown += !offering.certain[std::size_t(LifeStage::Any)];
    }

    const Columns &m_columns;
    const QDate m_today;
    Coverage m_coverage;
    std::vector<AreaCoverage *> m_areaOf;   ///< by the columns' municipality; null: not in the municipality table
};

}

CoverageCount &CoverageCount::operator+=(const CoverageCount &other)
{
    named += other.named;
    generic += other.generic;
    statutory += other.statutory;
    ageUnknown += other.ageUnknown;
    return *this;
}

CoverageCount AreaCoverage::count(LifeStage stage, std::span<const Kind> kinds) const
{
    CoverageCount sum;
    for (const Kind kind : kinds.empty() ? std::span<const Kind>(allKinds()) : kinds)
        sum += counts[std::size_t(stage)][std::size_t(kind)];
    return sum;
}

std::optional<double> AreaCoverage::perThousandChildren(LifeStage stage, std::span<const Kind> kinds) const
{
    const std::optional<int> number = children[std::size_t(stage)];
    return number && *number > 0 ? std::optional(1000.0 * count(stage, kinds).named / *number) : std::nullopt;
}

std::optional<double> AreaCoverage::perThousandInhabitants(std::span<const Kind> kinds) const
{
    return inhabitants && *inhabitants > 0 ? std::optional(1000.0 * count(LifeStage::Any, kinds).named / *inhabitants) : std::nullopt;
}

const AreaCoverage *Coverage::municipality(QStringView name) const
{
    const auto found = std::find_if(municipalities.begin(), municipalities.end(), [name](const AreaCoverage &area) { return area.name == name; });
    return found == municipalities.end() ? nullptr : &*found;
}

Coverage coverageOf(const Catalogue &catalogue, QDate today)
{
    return Walk(catalogue, today).run();
}

}
