// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facetmodel.h"
#include "app/filters.h"

#include <QCoreApplication>

namespace paraply {

class Catalogue;

/// An answer's facets as choices, and the set filters as chips. `placeless`: count what has no place as well.
class FinderRows {
    Q_DECLARE_TR_FUNCTIONS(FinderRows)
public:
    static std::vector<FacetRow> groups(const Answer &answer, const Filters &filters);
    static std::vector<FacetRow> kinds(const Answer &answer, const Filters &filters);
    static std::vector<FacetRow> municipalities(const Answer &answer, const Filters &filters, const Catalogue &catalogue);
    static std::vector<FacetRow> languages(const Answer &answer, const Filters &filters);
    static std::vector<FacetRow> openChoices(const Answer &answer, const Filters &filters);
    static std::vector<FacetRow> more(const Answer &answer, const Filters &filters);
    /// The same while there is no answer: what they would give is not known.
    static std::vector<FacetRow> uncounted(std::vector<FacetRow> rows);
    /// `topicNames` by id.
    static std::vector<FacetRow> chips(const Filters &filters, const QHash<QString, QString> &topicNames);
    static QString chipLabel(const QString &chip, const Filters &filters, const QHash<QString, QString> &topicNames);
    /// "Evening", "Radius" ...: a filter as a button to drop it says.
    static QString filterName(Relaxation::Filter filter, const Filters &filters, const QString &radius);
};

}
