// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/coverage.h"

namespace paraply {

/// What is different in a municipality.
struct AreaChange {
    QString name;
    std::array<int, kStageCount> before{}, after{};   ///< named services, by stage
    bool isNew = false, isGone = false;               ///< the municipality itself
    bool operator==(const AreaChange &) const = default;
};

/// One municipality of a gap.
struct GapChange {
    CoverageGap::Code code = CoverageGap::Code::StageNone;
    LifeStage stage = LifeStage::Any;
    QString municipality;
    bool operator==(const GapChange &) const = default;
};

/// What is different between two overviews of a region. A value.
struct CoverageChange {
    std::vector<AreaChange> areas;             ///< in the order of the newer, then those that are gone; only those that differ
    std::vector<GapChange> opened, closed;     ///< in the order of gaps, then as their municipalities
    bool operator==(const CoverageChange &) const = default;
};

CoverageChange changeBetween(const Coverage &before, const Coverage &after);

}
