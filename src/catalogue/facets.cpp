// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/facets.h"

namespace paraply {

namespace {

/// How often each value of a column is among the rows.
std::vector<int> histogram(const Bits &rows, const std::vector<std::uint32_t> &column, std::size_t values)
{
    std::vector<int> counts(values);
    const std::uint32_t *const valueOf = column.data();
    rows.forEach([&](std::size_t row) { ++counts[valueOf[row]]; });
    return counts;
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
    const Bits placed = rows & columns.placed, remote = rows - columns.placed;
    for (std::size_t kind = 0; kind < facets.kinds.size(); ++kind) {
        facets.kinds[kind] = int(Bits::countBoth(placed, columns.kindRows[kind]));
        facets.remoteKinds[kind] = int(Bits::countBoth(remote, columns.kindRows[kind]));
    }
}

void countMunicipalities(const Columns &columns, const Bits &rows, const std::vector<Municipality> &choices, Facets &facets)
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
    std::map<QString, int> byName;
    for (std::size_t i = 0; i < counts.size(); ++i)
        byName.emplace(columns.municipalityNames[i], counts[i]);
    for (const Municipality &choice : choices) {
        const auto own = byName.find(choice.name);
        if (const int count = everywhere + (own == byName.end() ? 0 : own->second); count > 0)
            facets.municipalities.emplace(choice.name, count);
    }
}

void countTopics(const Columns &columns, const Bits &rows, Facets &facets)
{
    const std::vector<int> bySet = histogram(rows, columns.topicSetOf, columns.topicSets.size());
    std::vector<int> counts(columns.topicIds.size());
    for (std::size_t set = 0; set < bySet.size(); ++set) {
        for (const std::uint32_t topic : columns.topicSets[set])
            counts[topic] += bySet[set];
    }
    for (std::size_t topic = 0; topic < counts.size(); ++topic) {
        if (counts[topic] > 0)
            facets.topics.emplace(columns.topicIds[topic], counts[topic]);
    }
}

void countLanguages(const Columns &columns, const Bits &rows, Facets &facets)
{
    for (const ValueRows &language : columns.languages) {
        if (const int count = int(Bits::countBoth(rows, language.rows)); count > 0)
            facets.languages.emplace(language.value, count);
    }
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

Facets facetsOf(const Columns &columns, const Sieve &sieve, const std::vector<Municipality> &municipalities)
{
    Facets facets;
    PlacedRows rows(columns, sieve);
    countKinds(columns, sieve, facets);
    countMunicipalities(columns, rows.without(FilterGroup::Municipalities), municipalities, facets);
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
