// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/hitrow.h"

#include "app/hitwords.h"
#include "app/kindtexts.h"
#include "app/timewords.h"

namespace paraply {

std::span<const Column<HitRow>> HitRow::columns()
{
    static constexpr Column<HitRow> kColumns[] = {
        shown<&HitRow::service>("service"), shown<&HitRow::location>("location"), shown<&HitRow::name>("name"),
        shown<&HitRow::kindCode>("kindCode"), shown<&HitRow::groupCode>("groupCode"), shown<&HitRow::kindText>("kindText"),
        shown<&HitRow::placeText>("placeText"), shown<&HitRow::openState>("openState"), shown<&HitRow::openText>("openText"),
        shown<&HitRow::stateQuiet>("stateQuiet"), shown<&HitRow::freshnessCard>("freshnessCard"),
        shown<&HitRow::ageText>("ageText"), shown<&HitRow::ageCard>("ageCard"), shown<&HitRow::ageNote>("ageNote"),
        shown<&HitRow::sessionText>("sessionText"), shown<&HitRow::ageKnown>("ageKnown"),
        shown<&HitRow::distanceText>("distanceText"), shown<&HitRow::bearing>("bearing"),
        shown<&HitRow::freshness>("freshness"), shown<&HitRow::freshnessText>("freshnessText"),
        shown<&HitRow::whyText>("whyText"), shown<&HitRow::reasonsText>("reasonsText"), shown<&HitRow::positionText>("positionText"),
        { "accessibleText", [](const HitRow &row) { return QVariant(HitWords::accessible(row)); } }, shown<&HitRow::hasPhone>("hasPhone")
    };
    return kColumns;
}

Noted notedOf(const Answer &answer, QDate today)
{
    // Fewer are read in one look: each may speak for itself.
    constexpr std::size_t kFewest = 3;
    std::size_t all = 0, hours = 0, dates = 0;
    for (const auto *hits : { &answer.hits, &answer.remote }) {
        for (const Hit &hit : *hits) {
            ++all;
            hours += hit.open == OpenState::Unknown;
            dates += freshnessOf(hit.newestDate, today) == Freshness::CallFirst;
        }
    }
    return { all >= kFewest && 2 * hours > all, all >= kFewest && 2 * dates > all };
}

HitRow hitRow(const Hit &hit, const HitContext &context)
{
    HitRow row;
    row.key = hit.service + u'/' + hit.location + u'/' + hit.session;
    row.service = hit.service;
    row.location = hit.location;
    row.name = hit.name;
    row.kindCode = kindCode(hit.kind);
    row.groupCode = groupCode(groupOf(hit.kind));
    row.kindText = KindTexts::kind(hit.kind);
    row.placeText = HitWords::place(hit, context);
    row.openState = TimeWords::stateCode(hit.open);
    row.openText = TimeWords::state(hit.open, hit.openUntil, hit.nextOpen, context.now);
    row.stateQuiet = hit.open == OpenState::Unknown;
    row.ageText = HitWords::suits(hit, context);
    row.ageCard = HitWords::shortSuits(hit, context);
    row.ageKnown = hit.ageKnown;
    if (!hit.ageKnown)
        row.ageNote = HitWords::tr("Age not stated");
    if (!hit.session.isEmpty())
        row.sessionText = HitWords::tr("At one of its times only");
    row.distanceText = HitWords::distance(hit);
    row.bearing = hit.bearing && row.distanceText != HitWords::tr("in the town") ? *hit.bearing : -1;
    const Freshness freshness = freshnessOf(hit.newestDate, context.now.date());
    row.freshness = TimeWords::freshnessCode(freshness);
    row.freshnessText = TimeWords::shortFreshness(hit.newestDate, freshness, hit.hasPhone);
    row.freshnessCard = row.freshnessText;
    if (freshness == Freshness::CallFirst && context.noted.dates)
        row.freshnessCard = TimeWords::shortDated(hit.newestDate);
    row.whyText = HitWords::why(hit, context);
    row.reasonsText = HitWords::reasons(hit, context);
    row.positionText = HitWords::tr("%1 of %2", "position in a list").arg(context.index + 1).arg(context.total);
    row.hasPhone = hit.hasPhone;
    return row;
}

std::vector<HitRow> hitRows(const std::vector<Hit> &hits, HitContext context, int index, int total)
{
    std::vector<HitRow> rows;
    rows.reserve(hits.size());
    context.index = index;
    context.total = total;
    for (const Hit &hit : hits) {
        rows.push_back(hitRow(hit, context));
        ++context.index;
    }
    return rows;
}

}
