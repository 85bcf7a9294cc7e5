// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/foreignage.h"

namespace paraply {

namespace {

QString text(const std::optional<int> &months)
{
    return months ? QString::number(*months) : QString();
}

}

void mapAges(MappingScope &scope, ServiceDraft &draft)
{
    const QString least = QStringLiteral("minimum_age"), most = QStringLiteral("maximum_age"), words = QStringLiteral("eligibility_description");
    const auto years = foreignAgeYears(draft.record.field(least), draft.record.field(most));
    if (!years.code.isEmpty()) {
        scope.ledger.tell(draft.record, years.code, years.value ? IntakeAction::Repaired : IntakeAction::LeftOut, least,
                           draft.record.field(least) + QStringLiteral(" – ") + draft.record.field(most), years.became);
    }
    AgeRange range = years.value.value_or(AgeRange {});
    const auto told = foreignAges(draft.record.field(words));
    // The words stay in the description: what says no ages is no loss there.
    const bool isUsed = range.isEmpty() && told.value;
    if (isUsed) {
        scope.ledger.take(draft.record, words, told);
        range = told.value->months;
    }
    draft.row["min_age_months"] = text(range.min);
    draft.row["max_age_months"] = text(range.max);
    if (told.value && told.value->expecting)
        draft.row["expecting"] = QStringLiteral("yes");
}

}
