// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/countyreport.h"

#include <QCoreApplication>

namespace paraply {

/// The printed overview's words, in the language of now.
class CountyPaper final : public CountyWords {
    Q_DECLARE_TR_FUNCTIONS(CountyPaper)
public:
    QString text(CountyText text) const override;
    QString title(const Region &region) const override;
    QString dateLine(const Region &region) const override;
    QString stage(LifeStage stage) const override;
    QString group(KindGroup group) const override;
    QString gapTitle(CoverageGap::Code code, LifeStage stage) const override;
    QString gapText(const CoverageGap &gap) const override;
    QString caution(const CoverageCaution &caution) const override;
    QString decimal(double number) const override;
    // The guide compares no catalogues.
    QString change(const AreaChange &) const override { return {}; }
    QString gapChange(const GapChange &, bool) const override { return {}; }
};

}
