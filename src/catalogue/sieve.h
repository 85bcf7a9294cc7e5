// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/answer.h"
#include "catalogue/columns.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace paraply {

/// A group of filters is what a relaxation drops and a facet leaves out.
using FilterGroup = Relaxation::Filter;
inline constexpr std::size_t kFilterGroupCount = 10;

/// Which rows each group of a query lets through. A group that is not asked for lets every row through and costs nothing.
/// Lives within one find.
class Sieve {
public:
    Sieve(const Columns &columns, const Query &query);

    bool isActive(FilterGroup group) const { return m_passes[std::size_t(group)].has_value(); }
    /// The rows that pass every group; with `left` every other group.
    Bits rows(std::optional<FilterGroup> left = std::nullopt) const;
    /// Of the rows that pass all other groups, how many at a place do not say what the question asks; 0 when it is not asked.
    int unsaidCount(Unsaid question) const;

    /// Rows that suit for certain; all where no age is asked.
    const Bits &certain() const { return m_certain; }
    /// What fits each asked word; empty without words.
    const std::vector<std::vector<FittingWord>> &fittingWords() const { return m_fittingWords; }
    /// By row; empty without asked words.
    const std::vector<TextRank> &ranks() const { return m_ranks; }
    /// What the profiles of hours say now.
    const OpenTable &openTable() const { return *m_openTable; }

private:
    std::optional<Bits> &at(FilterGroup group) { return m_passes[std::size_t(group)]; }
    void addAges();
    void addRadius();
    void addKinds();
    void addMunicipalities();
    void addLanguages();
    void addText();
    void addOpen();
    void addTopics();
    void askForUnsaid();
    Bits unsaidRows(Unsaid question) const;
    Bits profileRows(const std::vector<std::uint8_t> &bits, std::uint8_t bit) const;

    const Columns &m_columns;
    const Query &m_query;
    std::array<std::optional<Bits>, kFilterGroupCount> m_passes;
    std::array<std::optional<Bits>, kUnsaidCount> m_unsaid;
    Bits m_certain;
    std::vector<std::vector<FittingWord>> m_fittingWords;
    std::vector<TextRank> m_ranks;
    std::shared_ptr<const OpenTable> m_openTable;
};

/// The group whose answer the question is about.
FilterGroup groupOf(Unsaid question);
/// Whether a service of the area is for people of the municipality (index into Columns::municipalityNames; -1 for none of them).
bool isFor(const Area &area, std::int64_t municipality);
/// Whether it is for the whole region or country: by its reach, or because its catchment leaves no municipality of several out.
bool isForEverybody(const Area &area, const Columns &columns);

}
