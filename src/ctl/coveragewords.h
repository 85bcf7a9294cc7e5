// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "exchange/countyreport.h"

#include <QLocale>

namespace paraply {

/// The overview's codes in the console's language.
class CoverageWords final : public CountyWords {
public:
    /// `console` must outlive this.
    explicit CoverageWords(const Console &console);

    QString text(CountyText text) const override;
    QString title(const Region &region) const override;
    QString dateLine(const Region &region) const override;
    /// "Expecting", "0–11 mo", "1–2 yr", "All".
    QString stage(LifeStage stage) const override;
    QString group(KindGroup group) const override;
    QString gapTitle(CoverageGap::Code code, LifeStage stage) const override;
    /// Where, and what there is for everybody all the same.
    QString gapText(const CoverageGap &gap) const override;
    QString caution(const CoverageCaution &caution) const override;
    QString decimal(double number) const override { return m_locale.toString(number, 'f', 2); }
    QString change(const AreaChange &change) const override;
    QString gapChange(const GapChange &change, bool opened) const override;
    QString say(QStringView swedish, QStringView english) const { return m_console.say(swedish, english); }

private:
    QString list(const QStringList &names) const;

    const Console &m_console;
    const QLocale m_locale;
};

}
