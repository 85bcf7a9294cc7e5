// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/quality.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

struct AspectRule {
    const char *code;
    int weight;
};

constexpr std::array<AspectRule, kAspectCount> kAspects {{{"freshness", 20}, {"confirmation", 10}, {"contact", 20}, {"hours", 15}, {"ages", 10},
                                                          {"place", 10}, {"source", 5}, {"languages", 5}, {"translations", 5}}};

constexpr std::array<const char *, kShortfallCount> kShortfalls {
    "none", "undated", "old", "may_have_changed", "never_confirmed", "confirmed_by_nobody", "no_contact", "no_phone", "no_hours", "days_only",
    "times_only", "no_ages", "one_age", "no_place", "town_only", "rough_place", "no_source", "source_undated", "source_insecure", "no_language",
    "language_note_only", "translation_missing", "translation_stale", "translation_by_machine"};

struct Judgement {
    int halves = 2;
    Shortfall shortfall = Shortfall::None;
};

Judgement freshness(const ServiceRecord &record, QDate today)
{
    switch (freshnessOf(record.newestDate, today)) {
    case Freshness::Fresh: return {};
    case Freshness::MayHaveChanged: return {1, Shortfall::MayHaveChanged};
    case Freshness::CallFirst: break;
    }
    return {0, record.newestDate.isValid() ? Shortfall::Old : Shortfall::Undated};
}

Judgement confirmation(const ServiceRecord &record)
{
    if (!record.confirmedOn.isValid())
        return {0, Shortfall::NeverConfirmed};
    return record.confirmedBy.isEmpty() ? Judgement {1, Shortfall::ConfirmedByNobody} : Judgement {};
}

Judgement contact(const ServiceRecord &record)
{
    if (std::ranges::any_of(record.phones, [](const Phone &phone) { return !phone.dialable.isEmpty(); }))
        return {};
    return record.email.isEmpty() && record.url.isEmpty() ? Judgement {0, Shortfall::NoContact} : Judgement {1, Shortfall::NoPhone};
}

Judgement hours(const ServiceRecord &record)
{
    switch (record.hours) {
    case HoursKnown::Whole: return {};
    case HoursKnown::DaysOnly: return {1, Shortfall::DaysOnly};
    case HoursKnown::TimesOnly: return {1, Shortfall::TimesOnly};
    case HoursKnown::Nothing: break;
    }
    return {0, Shortfall::NoHours};
}

Judgement ages(const ServiceRecord &record)
{
    if (record.ages.isKnown() || (record.ages.isEmpty() && record.expecting))
        return {};
    return record.ages.isEmpty() ? Judgement {0, Shortfall::NoAges} : Judgement {1, Shortfall::OneAge};
}

Judgement placeOf(const Location &location)
{
    if (location.precision == Precision::Address)
        return {};
    const bool isRough = location.precision == Precision::Neighbourhood || !location.address.isEmpty();
    return isRough ? Judgement {1, Shortfall::RoughPlace} : Judgement {0, Shortfall::TownOnly};
}

Judgement place(const ServiceRecord &record)
{
    Judgement worst = record.places.empty() ? Judgement {0, Shortfall::NoPlace} : Judgement {};
    for (const Location &location : record.places) {
        if (const Judgement here = placeOf(location); here.halves < worst.halves)
            worst = here;
    }
    return worst;
}

Judgement source(const ServiceRecord &record)
{
    bool isThere = false, isDated = false, isWhole = false;
    for (const Source &one : record.sources) {
        if (!one.about.isEmpty())
            continue;
        isThere = true;
        isDated |= one.date.isValid();
        isWhole |= one.date.isValid() && (!one.isUrl || one.reference.startsWith(u"https://", Qt::CaseInsensitive));
    }
    if (isWhole)
        return {};
    if (!isThere)
        return {0, Shortfall::NoSource};
    return {1, isDated ? Shortfall::SourceInsecure : Shortfall::SourceUndated};
}

Judgement languages(const ServiceRecord &record)
{
    if (record.saysLanguages)
        return {};
    return record.notesLanguages ? Judgement {1, Shortfall::LanguageNoteOnly} : Judgement {0, Shortfall::NoLanguage};
}

Judgement translation(const TranslationState &state)
{
    if (!state.exists)
        return {0, Shortfall::TranslationMissing};
    if (state.stale)
        return {1, Shortfall::TranslationStale};
    return state.machine ? Judgement {1, Shortfall::TranslationByMachine} : Judgement {};
}

/// The worst language decides; all that are as badly off are named.
AspectScore translations(const ServiceRecord &record)
{
    AspectScore score {Aspect::Translations, 2};
    for (const TranslationState &state : record.translations) {
        const Judgement here = translation(state);
        if (here.halves < score.halves)
            score = {Aspect::Translations, here.halves, here.shortfall, {state.language}};
        else if (here.shortfall != Shortfall::None && here.shortfall == score.shortfall)
            score.languages += state.language;
    }
    return score;
}

/// What answers by telephone or on the web has no opening hours, or no place, that could be missing.
bool isWithoutHours(const ServiceRecord &record)
{
    return record.hours == HoursKnown::Nothing && record.kind == Kind::Information;
}

bool isWithoutPlace(const ServiceRecord &record)
{
    const bool isRemote = record.reach != Reach::Municipality || record.kind == Kind::Helpline || record.kind == Kind::Information;
    return record.masked || (record.places.empty() && isRemote);
}

}

QLatin1String aspectCode(Aspect aspect)
{
    return QLatin1String(kAspects[std::size_t(aspect)].code);
}

int weightOf(Aspect aspect)
{
    return kAspects[std::size_t(aspect)].weight;
}

QLatin1String shortfallCode(Shortfall shortfall)
{
    return QLatin1String(kShortfalls[std::size_t(shortfall)]);
}

const AspectScore *RecordScore::find(Aspect aspect) const
{
    const auto found = std::ranges::find(aspects, aspect, &AspectScore::aspect);
    return found == aspects.end() ? nullptr : &*found;
}

RecordScore scoreOf(const ServiceRecord &record, QDate today)
{
    RecordScore score;
    const auto take = [&score](AspectScore one) {
        score.points += one.halves * weightOf(one.aspect);
        score.possible += 2 * weightOf(one.aspect);
        score.aspects.push_back(std::move(one));
    };
    const auto judge = [&take](Aspect aspect, Judgement judgement) { take({aspect, judgement.halves, judgement.shortfall}); };
    judge(Aspect::Freshness, freshness(record, today));
    judge(Aspect::Confirmation, confirmation(record));
    judge(Aspect::Contact, contact(record));
    if (!isWithoutHours(record))
        judge(Aspect::Hours, hours(record));
    judge(Aspect::Ages, ages(record));
    if (!isWithoutPlace(record))
        judge(Aspect::Place, place(record));
    judge(Aspect::Source, source(record));
    judge(Aspect::Languages, languages(record));
    if (!record.translations.empty())
        take(translations(record));
    return score;
}

bool isNamed(Basis basis)
{
    return basis == Basis::Specific || basis == Basis::National;
}

}
