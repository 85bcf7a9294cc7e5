// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/coverage.h"
#include "catalogue/coveragechange.h"
#include "catalogue/region.h"

namespace paraply {

/// The fixed texts of the report.
enum class CountyText : unsigned char {
    Subtitle,         ///< what is counted
    ByAge, ByKind,    ///< headings of the tables
    KindNote,         ///< that the second table counts services of any age
    Apart,            ///< heading of the column of what is generic or statutory
    ApartNote,
    PerInhabitants,   ///< heading of the column of the rate, which is of all ages
    Gaps, NoGaps, Cautions, Notes, NoNotes, Strength, Need, Changes, NoChanges,
    Nought            ///< that nought is no proof
};

/// The report's words, in the language of whoever prints it.
class CountyWords {
public:
    virtual ~CountyWords() = default;
    virtual QString text(CountyText text) const = 0;
    /// "Support in Örebro län", "Data of 21 November 2026".
    virtual QString title(const Region &region) const = 0;
    virtual QString dateLine(const Region &region) const = 0;
    virtual QString stage(LifeStage stage) const = 0;
    virtual QString group(KindGroup group) const = 0;
    virtual QString gapTitle(CoverageGap::Code code, LifeStage stage) const = 0;
    virtual QString gapText(const CoverageGap &gap) const = 0;
    virtual QString caution(const CoverageCaution &caution) const = 0;
    virtual QString decimal(double number) const = 0;
    /// One municipality of a change: which ages have how many more or fewer.
    virtual QString change(const AreaChange &change) const = 0;
    virtual QString gapChange(const GapChange &change, bool opened) const = 0;
};

/// What is told.
struct CountyReport {
    const Region &region;
    const Coverage &coverage;
    std::vector<MunicipalityNote> notes;
    std::optional<CoverageChange> change = {};   ///< since an older catalogue
};

/// What to beware of in one municipality, as one line with its name; empty when there is nothing.
QString cautionsIn(const QString &municipality, const Coverage &coverage, const CountyWords &words);

/// The overview on paper (PdfPages): municipality by age and by group of kinds, the gaps, what to beware of, strengths and needs, and
/// the change. The same bytes for the same content. Needs a QGuiApplication. Code::Internal when a typeface is missing.
Result<QByteArray> countyReportAsPdf(const CountyReport &report, const CountyWords &words);

}
