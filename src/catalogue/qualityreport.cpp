// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/qualityreport.h"

#include "catalogue/catalogue.h"
#include "storage/connection.h"
#include "storage/guarded.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr int kMonthsOfPregnancy = 9;

/// How many children, or where nobody has counted them inhabitants, a service may concern. The unit is the same for all of one catalogue.
class Concern {
public:
    explicit Concern(const Catalogue &catalogue)
    {
        for (const AgePopulation &band : catalogue.population())
            m_bands[band.municipality].push_back(&band);
        for (const Municipality &municipality : catalogue.municipalities()) {
            m_inhabitants[municipality.name] = municipality.population.value_or(1);
            m_areChildrenCounted &= m_bands.contains(municipality.name);
        }
    }

    double of(const ServiceRecord &record) const
    {
        if (record.reach != Reach::Municipality) {
            double sum = 0;
            for (const auto &[name, inhabitants] : m_inhabitants)
                sum += within(name, record);
            return sum;
        }
        double sum = within(record.municipality, record);
        for (const QString &name : record.catchment) {
            if (name != record.municipality)
                sum += within(name, record);
        }
        return sum;
    }

private:
    static int overlap(AgeRange ages, int first, int last)
    {
        return std::max(0, std::min(ages.max.value_or(kLastAgeMonth), last) - std::max(ages.min.value_or(0), first) + 1);
    }

    double within(const QString &municipality, const ServiceRecord &record) const
    {
        const bool onlyExpecting = record.expecting && record.ages.isEmpty();
        const AgeRange ages = onlyExpecting ? AgeRange {0, kMonthsOfPregnancy - 1} : record.ages;
        if (!m_areChildrenCounted) {
            const auto found = m_inhabitants.find(municipality);
            const double inhabitants = found == m_inhabitants.end() ? 1 : found->second;
            return inhabitants * overlap(ages, 0, kLastAgeMonth) / (kLastAgeMonth + 1);
        }
        double children = 0;
        if (const auto found = m_bands.find(municipality); found != m_bands.end()) {
            for (const AgePopulation *band : found->second) {
                const int first = *band->months.min, last = *band->months.max;
                children += double(band->people) * overlap(ages, first, last) / (last - first + 1);
            }
        }
        return children;
    }

    std::map<QString, std::vector<const AgePopulation *>> m_bands;
    std::map<QString, int> m_inhabitants;
    bool m_areChildrenCounted = true;
};

ScoredRecord scored(ServiceRecord record, QDate today, const Concern &concern)
{
    ScoredRecord one {.score = scoreOf(record, today), .freshness = freshnessOf(record.newestDate, today),
                      .isExpired = record.validTo.isValid() && record.validTo < today, .concern = concern.of(record)};
    one.record = std::move(record);
    return one;
}

double urgency(const ScoredRecord &scored)
{
    return scored.concern * (100 - scored.score.percent());
}

std::vector<std::size_t> callOrderOf(const std::vector<ScoredRecord> &records)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (isNamed(records[i].record.basis) && records[i].record.reach != Reach::Country && records[i].score.percent() < 100)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [&records](std::size_t a, std::size_t b) { return urgency(records[a]) > urgency(records[b]); });
    return order;
}

void tally(QualityReport &report, const Catalogue &catalogue, const QString &only)
{
    std::map<QString, std::size_t> places;
    const auto area = [&](const QString &name) {
        places.emplace(name, report.municipalities.size());
        report.municipalities.push_back({.name = name});
    };
    for (const Municipality &municipality : catalogue.municipalities()) {
        if (only.isEmpty() || municipality.name == only)
            area(municipality.name);
    }
    for (const Reach reach : {Reach::Region, Reach::Country}) {
        for (const ScoredRecord &scored : report.records) {
            if (scored.record.reach == reach && !places.contains(scored.record.municipality))
                area(scored.record.municipality);
        }
    }
    for (const ScoredRecord &scored : report.records) {
        const bool isApart = !isNamed(scored.record.basis);
        if (const auto place = places.find(scored.record.municipality); place != places.end()) {
            AreaQuality &here = report.municipalities[place->second];
            (isApart ? here.apart : here.named).add(scored);
        }
        (isApart ? report.all.apart : report.all.named).add(scored);
    }
}

}

std::optional<int> QualityTally::percent() const
{
    if (services == 0)
        return std::nullopt;
    return int((2 * percents + services) / (2 * services));
}

void QualityTally::add(const ScoredRecord &scored)
{
    ++services;
    percents += scored.score.percent();
    switch (scored.freshness) {
    case Freshness::Fresh: ++fresh; break;
    case Freshness::MayHaveChanged: ++mayHaveChanged; break;
    case Freshness::CallFirst: ++callFirst; break;
    }
    confirmed += scored.record.confirmedOn.isValid();
    withPhone += !scored.record.phones.empty();
    withHours += scored.record.hours == HoursKnown::Whole;
    expired += scored.isExpired;
}

Result<QualityReport> qualityOf(const Catalogue &catalogue, QDate today, const QString &municipality)
{
    auto records = guarded([&catalogue] {
        Connection connection(catalogue.path(), OpenMode::Immutable);
        return readServiceRecords(connection, catalogue.region().languages);
    });
    if (!records)
        return records.error();
    if (!municipality.isEmpty())
        std::erase_if(*records, [&municipality](const ServiceRecord &record) { return record.municipality != municipality; });
    QualityReport report {.today = today, .region = catalogue.region()};
    const Concern concern(catalogue);
    report.records.reserve(records->size());
    for (ServiceRecord &record : *records)
        report.records.push_back(scored(std::move(record), today, concern));
    report.callOrder = callOrderOf(report.records);
    report.all.name = municipality.isEmpty() ? report.region.name : municipality;
    tally(report, catalogue, municipality);
    return report;
}

}
