// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/facets.h"

#include <algorithm>

namespace paraply {

namespace {

/// How often each value of a column is among the rows.
template <typename Value>
std::vector<int> histogram(const Bits &rows, const std::vector<Value> &column, std::size_t values)
{
    std::vector<int> counts(values);
    const Value *const valueOf = column.data();
    rows.forEach([&](std::size_t row) { ++counts[valueOf[row]]; });
    return counts;
}

/// Choices come in order of their text, so that no text is compared.
void addChoice(std::map<QString, int> &counts, const QString &choice, int count)
{
    if (count > 0)
        counts.emplace_hint(counts.end(), choice, count);
}

/// The rows at a place with one group left out; where the group lets all through, those of all groups.
class PlacedRows {
public:
    PlacedRows(const Columns &columns, const Sieve &sieve)
        : m_columns(columns), m_sieve(sieve), m_all(sieve.rows() & columns.placed)
    {
    }
    const Bits &without(FilterGroup group)
    {
        if (!m_sieve.isActive(group))
            return m_all;
        m_left = m_sieve.rows(group) & m_columns.placed;
        return m_left;
    }

private:
    const Columns &m_columns;
    const Sieve &m_sieve;
    Bits m_all, m_left;
};

void countKinds(const Columns &columns, const Sieve &sieve, Facets &facets)
{
    const Bits rows = sieve.rows(FilterGroup::Kinds);
    const std::vector<int> placed = histogram(rows & columns.placed, columns.kinds, kKindCount);
    const std::vector<int> remote = histogram(rows - columns.placed, columns.kinds, kKindCount);
    std::copy(placed.begin(), placed.end(), facets.kinds.begin());
    std::copy(remote.begin(), remote.end(), facets.remoteKinds.begin());
}

void countMunicipalities(const Columns &columns, const Bits &rows, Facets &facets)
{
    const std::vector<int> byArea = histogram(rows, columns.areaOf, columns.areas.size());
    std::vector<int> counts(columns.municipalityNames.size());
    int everywhere = 0;
    for (std::size_t number = 0; number < byArea.size(); ++number) {
        const Area &area = columns.areas[number];
        if (area.reach != Reach::Municipality) {
            everywhere += byArea[number];
            continue;
        }
        counts[area.municipality] += byArea[number];
        for (const std::uint32_t municipality : area.catchment)
            counts[municipality] += byArea[number];
    }
    for (const auto &[name, municipality] : columns.municipalityChoices)
        addChoice(facets.municipalities, name, everywhere + (municipality < 0 ? 0 : counts[std::size_t(municipality)]));
}

void countTopics(const Columns &columns, const Bits &rows, Facets &facets)
{
    const std::vector<int> bySet = histogram(rows, columns.topicSetOf, columns.topicSets.size());
    std::vector<int> counts(columns.topicIds.size());
    for (std::size_t set = 0; set < bySet.size(); ++set) {
        for (const std::uint32_t topic : columns.topicSets[set])
            counts[topic] += bySet[set];
    }
    for (const std::uint32_t topic : columns.topicOrder)
        addChoice(facets.topics, columns.topicIds[topic], counts[topic]);
}

void countLanguages(const Columns &columns, const Bits &rows, Facets &facets)
{
    for (const ValueRows &language : columns.languages)
        addChoice(facets.languages, language.value, int(Bits::countBoth(rows, language.rows)));
}

void countOpen(const Columns &columns, const OpenTable &table, const Bits &rows, Facets &facets)
{
    const std::vector<int> byProfile = histogram(rows, columns.profileOf, columns.openness.profileCount());
    const std::pair<OpenFilter, int *> choices[] = {
        {OpenFilter::Now, &facets.openNow}, {OpenFilter::Today, &facets.openToday}, {OpenFilter::Week, &facets.openWeek},
        {OpenFilter::Evening, &facets.openEvening}, {OpenFilter::Weekend, &facets.openWeekend}};
    for (const auto &[filter, count] : choices) {
        for (std::size_t profile = 0; profile < byProfile.size(); ++profile)
            *count += table.passes[profile] & openBit(filter) ? byProfile[profile] : 0;
    }
}

}

Facets facetsOf(const Columns &columns, const Sieve &sieve)
{
    Facets facets;
    PlacedRows rows(columns, sieve);
    countKinds(columns, sieve, facets);
    countMunicipalities(columns, rows.without(FilterGroup::Municipalities), facets);
    countTopics(columns, rows.without(FilterGroup::Topics), facets);
    countLanguages(columns, rows.without(FilterGroup::Languages), facets);
    countOpen(columns, sieve.openTable(), rows.without(FilterGroup::Open), facets);
    const Bits &ages = rows.without(FilterGroup::Ages);
    for (std::size_t band = 0; band < facets.ageBands.size(); ++band)
        facets.ageBands[band] = int(Bits::countBoth(ages, columns.bandRows[band]));
    facets.free = int(Bits::countBoth(rows.without(FilterGroup::Free), columns.free));
    facets.dropIn = int(Bits::countBoth(rows.without(FilterGroup::DropIn), columns.dropIn));
    return facets;
}

std::optional<Relaxation> relaxationOf(const Sieve &sieve, const Query &query)
{
    std::optional<Relaxation> best;
    for (std::size_t i = 0; i < kFilterGroupCount; ++i) {
        const auto group = FilterGroup(i);
        if (!sieve.isActive(group) || (query.unsaid && groupOf(*query.unsaid) == group))
            continue;
        const int total = int(sieve.rows(group).count());
        if (total > (best ? best->total : 0))
            best = Relaxation {group, total};
    }
    return best;
}

}
