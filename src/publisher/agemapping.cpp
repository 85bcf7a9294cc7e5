// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/agecells.h"
#include "publisher/agesaying.h"
#include "publisher/proseages.h"

#include <array>

namespace paraply {

namespace {

// Only for a record that has its ages nowhere else. The words stay where they are.
void takeProse(MappingScope &scope, ServiceDraft &draft, AgeRange &range)
{
    const std::array fields {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("eligibility_description")};
    const ProseAges read = ProseAges::in(std::array {draft.row["name"], draft.row["description"], draft.record.field(fields[2])});
    const QString &field = fields[size_t(read.text)];
    if (read.months) {
        range = *read.months;
        scope.ledger.tell(draft.record, QStringLiteral("age_from_prose"), IntakeAction::Repaired, field, read.words, agesText({range, false}));
    } else if (read.isUnclear) {
        scope.ledger.tell(draft.record, QStringLiteral("age_perhaps_in_prose"), IntakeAction::LeftOut, field, read.words);
    }
    if (read.namesExpecting && draft.row["expecting"].isEmpty())
        scope.ledger.tell(draft.record, QStringLiteral("expecting_perhaps_in_prose"), IntakeAction::LeftOut, field);
}

}

void mapAges(MappingScope &scope, ServiceDraft &draft)
{
    const QString least = QStringLiteral("minimum_age"), most = QStringLiteral("maximum_age"), words = QStringLiteral("eligibility_description");
    const QString low = draft.record.field(least), high = draft.record.field(most);
    const auto years = scope.years.of(keyOf({low, high}), [&](const QString &) { return foreignAgeYears(low, high); });
    if (!years.code.isEmpty()) {
        scope.ledger.tell(draft.record, years.code, years.value ? IntakeAction::Repaired : IntakeAction::LeftOut, least,
                           draft.record.field(least) + QStringLiteral(" – ") + draft.record.field(most), years.became);
    }
    AgeRange range = years.value.value_or(AgeRange {});
    const auto told = scope.ages.of(draft.record.field(words), [](const QString &text) { return foreignAges(text); });
    // The words stay in the description: what says no ages is no loss there.
    const bool isUsed = range.isEmpty() && told.value;
    if (isUsed) {
        scope.ledger.take(draft.record, words, told);
        range = told.value->months;
    }
    if (told.value && told.value->expecting)
        draft.row["expecting"] = QStringLiteral("yes");
    if (range.isEmpty() && draft.record.field(least).isEmpty() && draft.record.field(most).isEmpty())
        takeProse(scope, draft, range);
    writeAges(draft.row, range);
}

}
