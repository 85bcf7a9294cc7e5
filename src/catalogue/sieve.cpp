// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/sieve.h"

#include "catalogue/languagetag.h"
#include "catalogue/surroundings.h"

#include <algorithm>

namespace paraply {

FilterGroup groupOf(Unsaid question)
{
    switch (question) {
    case Unsaid::Hours: return FilterGroup::Open;
    case Unsaid::Cost: return FilterGroup::Free;
    case Unsaid::Access: return FilterGroup::DropIn;
    case Unsaid::Language: return FilterGroup::Languages;
    }
    Q_UNREACHABLE();
}

bool isFor(const Area &area, std::int64_t municipality)
{
    return area.reach != Reach::Municipality || std::int64_t(area.municipality) == municipality
        || std::find(area.catchment.begin(), area.catchment.end(), municipality) != area.catchment.end();
}

bool isForEverybody(const Area &area, const Columns &columns)
{
    const auto &all = columns.municipalityChoices;
    return area.reach != Reach::Municipality
        || (all.size() > 1 && std::all_of(all.begin(), all.end(), [&](const auto &choice) { return choice.second >= 0 && isFor(area, choice.second); }));
}

Sieve::Sieve(const Columns &columns, const Query &query)
    : m_columns(columns), m_query(query), m_openTable(columns.openness.tableAt(query.now))
{
    addAges();
    addRadius();
    addKinds();
    addMunicipalities();
    addLanguages();
    addText();
    addOpen();
    if (query.free)
        at(FilterGroup::Free) = columns.free;
    if (query.dropIn)
        at(FilterGroup::DropIn) = columns.dropIn;
    addTopics();
    askForUnsaid();
}

Bits Sieve::rows(std::optional<FilterGroup> left) const
{
    const std::optional<Bits> *leftPasses = left ? &m_passes[std::size_t(*left)] : nullptr;
    std::optional<Bits> rows;
    for (const std::optional<Bits> &passes : m_passes) {
        if (!passes || &passes == leftPasses)
            continue;
        if (rows)
            *rows &= *passes;
        else
            rows = passes;
    }
    return rows ? *std::move(rows) : Bits(m_columns.rowCount(), true);
}

int Sieve::unsaidCount(Unsaid question) const
{
    const std::optional<Bits> &unsaid = m_unsaid[std::size_t(question)];
    return unsaid ? int(Bits::countBoth(rows(groupOf(question)) & m_columns.placed, *unsaid)) : 0;
}

void Sieve::addAges()
{
    m_certain = Bits(m_columns.rowCount(), m_query.ages.empty());
    if (m_query.ages.empty() && !m_query.expecting)
        return;
    Bits suits(m_columns.rowCount());
    for (const int months : m_query.ages) {
        const auto age = std::uint8_t(months);
        const std::uint8_t *const min = m_columns.minAges.data(), *const max = m_columns.maxAges.data();
        const Bits rows = Bits::where(m_columns.rowCount(), [=](std::size_t row) { return (min[row] <= age) & (age <= max[row]); });
        suits |= rows;
        m_certain |= rows & m_columns.ageKnown;
        for (const FurtherPath &further : m_columns.furtherPaths) {
            if (!further.path.suits(months))
                continue;
            suits.set(further.row);
            if (further.path.known)
                m_certain.set(further.row);
        }
    }
    if (m_query.expecting) {
        suits |= m_columns.expecting;
        m_certain |= m_columns.expecting;
    }
    at(FilterGroup::Ages) = std::move(suits);
}

void Sieve::addRadius()
{
    if (!m_query.position || !m_query.radiusMetres)
        return;
    const Position centre = *m_query.position;
    const double radius = *m_query.radiusMetres;
    const Surroundings around(centre, radius);
    const std::int32_t *const latitudes = m_columns.latitudes.data(), *const longitudes = m_columns.longitudes.data();
    const Bits box = Bits::where(m_columns.rowCount(), [&](std::size_t row) { return around.mayHold(latitudes[row], longitudes[row]); });
    // What has no place is not cut.
    Bits inside = Bits(m_columns.rowCount(), true) - m_columns.placed;
    (box & m_columns.placed).forEach([&](std::size_t row) {
        const std::optional<bool> known = around.holds(latitudes[row], longitudes[row]);
        if (known ? *known : distanceMetres(centre, m_columns.position(row)) <= radius)
            inside.set(row);
    });
    at(FilterGroup::Radius) = std::move(inside);
}

void Sieve::addKinds()
{
    if (m_query.kinds.empty())
        return;
    Bits rows(m_columns.rowCount());
    for (const Kind kind : m_query.kinds)
        rows |= m_columns.kindRows[std::size_t(kind)];
    at(FilterGroup::Kinds) = std::move(rows);
}

void Sieve::addMunicipalities()
{
    if (m_query.municipalities.isEmpty())
        return;
    std::vector<std::uint8_t> passes(m_columns.areas.size());
    for (const QString &name : m_query.municipalities) {
        const auto &names = m_columns.municipalityNames;
        const auto known = std::find(names.begin(), names.end(), name);
        const std::int64_t municipality = known == names.end() ? -1 : known - names.begin();
        for (std::size_t area = 0; area < passes.size(); ++area)
            passes[area] |= std::uint8_t(isFor(m_columns.areas[area], municipality)
                && (m_query.scope == Scope::Everybody || !isForEverybody(m_columns.areas[area], m_columns)));
    }
    at(FilterGroup::Municipalities) = Bits::where(m_columns.rowCount(), [&](std::size_t row) { return passes[m_columns.areaOf[row]]; });
    if (m_query.scope == Scope::Named) {
        *at(FilterGroup::Municipalities) &= Bits::where(m_columns.rowCount(), [&](std::size_t row) {
            return m_columns.bases[row] == Basis::Specific || m_columns.bases[row] == Basis::National;
        });
    }
}

void Sieve::addLanguages()
{
    if (m_query.languages.isEmpty())
        return;
    Bits rows(m_columns.rowCount());
    for (const QString &asked : m_query.languages) {
        for (const ValueRows &language : m_columns.languages) {
            if (takesLanguage(asked, language.value))
                rows |= language.rows;
        }
    }
    at(FilterGroup::Languages) = std::move(rows);
    m_unsaid[std::size_t(Unsaid::Language)] = unsaidRows(Unsaid::Language);
}

void Sieve::addText()
{
    for (const QString &word : TextIndex::askedWords(m_query.text))
        m_fittingWords.push_back(m_columns.text.fitting(word));
    if (m_fittingWords.empty())
        return;
    m_ranks = m_columns.text.ranks(m_fittingWords, m_columns.rowCount());
    const TextRank *const ranks = m_ranks.data();
    at(FilterGroup::Text) = Bits::where(m_columns.rowCount(), [=](std::size_t row) { return ranks[row] != TextRank::None; });
}

void Sieve::addOpen()
{
    if (m_query.open == OpenFilter::Any)
        return;
    if (m_query.open != OpenFilter::At) {
        at(FilterGroup::Open) = profileRows(m_openTable->passes, openBit(m_query.open));
        m_unsaid[std::size_t(Unsaid::Hours)] = profileRows(m_openTable->unsaid, openBit(m_query.open));
        return;
    }
    std::vector<std::uint8_t> open, unknown;
    for (const OpenState state : m_columns.openness.statesAt(m_query.openAt)) {
        open.push_back(state == OpenState::Open);
        unknown.push_back(state == OpenState::Unknown);
    }
    at(FilterGroup::Open) = profileRows(open, 1);
    m_unsaid[std::size_t(Unsaid::Hours)] = profileRows(unknown, 1);
}

void Sieve::addTopics()
{
    if (m_query.topics.isEmpty())
        return;
    std::vector<std::uint8_t> passes;
    for (const std::vector<std::uint32_t> &set : m_columns.topicSets) {
        passes.push_back(std::any_of(set.begin(), set.end(), [this](std::uint32_t topic) {
            return m_query.topics.contains(m_columns.topicIds[topic]);
        }));
    }
    at(FilterGroup::Topics) = Bits::where(m_columns.rowCount(), [&](std::size_t row) { return passes[m_columns.topicSetOf[row]]; });
}

void Sieve::askForUnsaid()
{
    if (m_query.free)
        m_unsaid[std::size_t(Unsaid::Cost)] = unsaidRows(Unsaid::Cost);
    if (m_query.dropIn)
        m_unsaid[std::size_t(Unsaid::Access)] = unsaidRows(Unsaid::Access);
    if (!m_query.unsaid)
        return;
    std::optional<Bits> &unsaid = m_unsaid[std::size_t(*m_query.unsaid)];
    if (!unsaid)
        unsaid = unsaidRows(*m_query.unsaid);
    at(groupOf(*m_query.unsaid)) = unsaid;
}

Bits Sieve::unsaidRows(Unsaid question) const
{
    const Bits all(m_columns.rowCount(), true);
    switch (question) {
    case Unsaid::Hours: return profileRows(m_openTable->unsaid, openBit(OpenFilter::Week));
    case Unsaid::Cost: return all - m_columns.costSaid;
    case Unsaid::Access: return all - m_columns.accessSaid;
    case Unsaid::Language: return all - m_columns.languageSaid;
    }
    Q_UNREACHABLE();
}

Bits Sieve::profileRows(const std::vector<std::uint8_t> &bits, std::uint8_t bit) const
{
    return Bits::where(m_columns.rowCount(), [&](std::size_t row) { return (bits[m_columns.profileOf[row]] & bit) != 0; });
}

}
