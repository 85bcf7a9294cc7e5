// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/coverage.h"

#include <QCoreApplication>

namespace paraply {

/// The county overview's codes in words.
class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
public:
    /// "Expecting", "0–11 months", "13–17 years", "All ages".
    static QString stage(LifeStage stage);
    /// "0–11 mo": over a narrow column.
    static QString shortStage(LifeStage stage);
    /// "3 services".
    static QString count(int services);
    static QString gapTitle(CoverageGap::Code code, LifeStage stage);
    /// Beside the number of what is there for teenagers: what they lack; empty for other gaps, and for none at all.
    static QString teensLack(CoverageGap::Code code);
    /// With the number of municipalities.
    static QString gapHeading(const CoverageGap &gap);
    /// Where, and what there is for everybody all the same.
    static QString gapText(const CoverageGap &gap);
    static QString caution(const CoverageCaution &caution);
    /// What is counted apart: "Besides: 1 at every health centre and 2 by law everywhere."; empty when there is nothing.
    static QString apart(const CoverageCount &count);
    /// "0.97 per 1,000 inhabitants of all ages"; empty while their number is not known.
    static QString perInhabitants(const AreaCoverage &area);
    static QString perChildren(const AreaCoverage &area, LifeStage stage, std::span<const Kind> kinds = {});
    /// Of a gap: the group it is drawn in, and its icon.
    static QString gapGroup(CoverageGap::Code code);
    static QString gapIcon(CoverageGap::Code code);
};

}
