// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/servicerecord.h"

#include <span>

namespace paraply {

/// What of a record is scored, docs/quality.md.
enum class Aspect : unsigned char { Freshness, Confirmation, Contact, Hours, Ages, Place, Source, Languages, Translations };
inline constexpr int kAspectCount = 9;
/// "freshness", "confirmation", ..., "translations".
QLatin1String aspectCode(Aspect aspect);
/// Of 100 when every aspect applies.
int weightOf(Aspect aspect);

/// What keeps an aspect from its full weight. A code; words are made at the edge.
enum class Shortfall : unsigned char {
    None,
    Undated, Old, MayHaveChanged,
    NeverConfirmed, ConfirmedByNobody,
    NoContact, NoPhone,
    NoHours, DaysOnly, TimesOnly,
    NoAges, OneAge,
    NoPlace, TownOnly, RoughPlace,
    NoSource, SourceUndated, SourceInsecure,
    NoLanguage, LanguageNoteOnly,
    TranslationMissing, TranslationStale, TranslationByMachine
};
inline constexpr int kShortfallCount = 24;
/// "undated", "never_confirmed", ...; "none".
QLatin1String shortfallCode(Shortfall shortfall);

/// One aspect that applies to a record. Two halves are the whole weight.
struct AspectScore {
    Aspect aspect = Aspect::Freshness;
    int halves = 0;                              ///< 0, 1 or 2
    Shortfall shortfall = Shortfall::None;       ///< None exactly where there are two
    QStringList languages;                       ///< of Translations: those that fall short

    bool operator==(const AspectScore &) const = default;
};

/// A record's score: its points of those it could have. What does not apply to it counts on neither side.
struct RecordScore {
    std::vector<AspectScore> aspects;            ///< in the order of Aspect
    int points = 0, possible = 0;                ///< in half points

    int percent() const { return possible == 0 ? 100 : (200 * points + possible) / (2 * possible); }
    const AspectScore *find(Aspect aspect) const;   ///< null: does not apply
};

/// Scores one record by itself; `today` is what its freshness is counted to, by freshnessOf, as everywhere.
RecordScore scoreOf(const ServiceRecord &record, QDate today);

/// Whether a source names this very service: specific or national. What is generic or statutory says only that there should be such
/// a one, and is never measured together with those.
bool isNamed(Basis basis);

}
