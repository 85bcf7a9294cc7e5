// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/reasons.h"

#include "catalogue/languagetag.h"

#include <algorithm>

namespace paraply {

namespace {

using Why = Reason::Code;

Reason reason(Why code, const QString &value = {})
{
    Reason made;
    made.code = code;
    made.value = value;
    return made;
}

/// The reasons of one hit, but for the text.
class HitReasons {
public:
    HitReasons(const Columns &columns, const Sieve &sieve, const Query &query)
        : m_columns(columns), m_sieve(sieve), m_query(query)
    {
    }

    void addBeforeText(std::size_t row, Hit &hit) const
    {
        addAges(row, hit);
        if (m_sieve.isActive(FilterGroup::Radius) && hit.distanceMetres) {
            hit.why.push_back(reason(Why::Near));
            hit.why.back().metres = *hit.distanceMetres;
        }
        addArea(m_columns.areas[m_columns.areaOf[row]], hit);
    }

    void addAfterText(std::size_t row, Hit &hit) const
    {
        if (isSaid(FilterGroup::Open))
            hit.why.push_back(reason(Why::Open));
        if (isSaid(FilterGroup::Free))
            hit.why.push_back(reason(Why::Free));
        if (isSaid(FilterGroup::DropIn))
            hit.why.push_back(reason(Why::DropIn));
        if (isSaid(FilterGroup::Languages))
            addLanguages(row, hit);
        for (const std::uint32_t topic : m_columns.topicSets[m_columns.topicSetOf[row]]) {
            if (m_query.topics.contains(m_columns.topicIds[topic]))
                hit.why.push_back(reason(Why::Topic, m_columns.topicIds[topic]));
        }
    }

private:
    bool isSaid(FilterGroup group) const
    {
        return m_sieve.isActive(group) && !(m_query.unsaid && groupOf(*m_query.unsaid) == group);
    }

    void addAges(std::size_t row, Hit &hit) const
    {
        for (const int months : hit.agesSuited) {
            hit.why.push_back(reason(Why::Age));
            hit.why.back().months = months;
        }
        if (m_query.expecting && m_columns.expecting.test(row))
            hit.why.push_back(reason(Why::Expecting));
        if (m_sieve.isActive(FilterGroup::Ages) && !hit.ageKnown)
            hit.why.push_back(reason(Why::AgeUnknown));
    }

    void addArea(const Area &area, Hit &hit) const
    {
        const QString &own = m_columns.municipalityNames[area.municipality];
        if (area.reach != Reach::Municipality) {
            // Without a place it is listed because it is for everybody.
            if (m_sieve.isActive(FilterGroup::Municipalities) || hit.location.isEmpty())
                hit.why.push_back(reason(Why::Everywhere, own));
            return;
        }
        for (const QString &asked : m_query.municipalities) {
            if (asked == own) {
                hit.why.push_back(reason(Why::Municipality, asked));
                return;
            }
        }
        for (const std::uint32_t municipality : area.catchment) {
            const QString &name = m_columns.municipalityNames[municipality];
            if (m_query.municipalities.contains(name)) {
                hit.why.push_back(reason(Why::Catchment, name));
                return;
            }
        }
    }

    void addLanguages(std::size_t row, Hit &hit) const
    {
        for (const QString &asked : m_query.languages) {
            const bool given = std::any_of(m_columns.languages.begin(), m_columns.languages.end(), [&](const ValueRows &language) {
                return takesLanguage(asked, language.value) && language.rows.test(row);
            });
            if (given)
                hit.why.push_back(reason(Why::Language, asked));
        }
    }

    const Columns &m_columns;
    const Sieve &m_sieve;
    const Query &m_query;
};

}

void giveReasons(const Columns &columns, const Sieve &sieve, const Query &query, const std::vector<RankedRow> &rows,
                 std::vector<Hit> &hits)
{
    std::vector<std::uint32_t> numbers;
    for (const RankedRow &ranked : rows)
        numbers.push_back(ranked.row);
    std::vector<QStringList> found;
    for (const std::vector<FittingWord> &fits : sieve.fittingWords())
        found.push_back(columns.text.foundWords(fits, numbers));

    const HitReasons reasons(columns, sieve, query);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        reasons.addBeforeText(numbers[i], hits[i]);
        for (const QStringList &words : found)
            hits[i].why.push_back(reason(Why::Text, words[qsizetype(i)]));
        reasons.addAfterText(numbers[i], hits[i]);
    }
}

}
