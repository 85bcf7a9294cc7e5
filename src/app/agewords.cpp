// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/agewords.h"

namespace paraply {

namespace {

constexpr int kYear = 12;
/// Below this, parents count in months.
constexpr int kMonthsUntil = 24;

QString span(int from, int to)
{
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

}

QString AgeWords::age(int months)
{
    return months < kMonthsUntil ? tr("%n month(s)", "age", months) : tr("%n year(s)", "age", months / kYear);
}

QString AgeWords::shortAge(int months)
{
    return months < kMonthsUntil ? tr("%n mo", "age, short", months) : tr("%n yr", "age, short", months / kYear);
}

QString AgeWords::range(AgeRange months)
{
    const int from = months.min.value_or(0), to = months.max.value_or(kLastAgeMonth);
    if (from == to)
        return age(from);
    // The last month of a year of life still belongs to that age in years.
    if (to < kMonthsUntil && (from % kYear != 0 || to % kYear != kYear - 1 || to < kYear))
        return tr("%1 months").arg(span(from, to));
    if (from % kYear != 0 && from < kMonthsUntil)
        return tr("%1 months to %2 years").arg(from).arg(to / kYear);
    return tr("%1 years").arg(span(from / kYear, to / kYear));
}

QString AgeWords::shortRange(AgeBand band)
{
    return band == AgeBand::Months0To11 ? tr("%1 mo", "ages, short").arg(bandNumber(band)) : range(rangeOf(band));
}

QString AgeWords::forWhom(AgeRange months, bool expecting)
{
    if (months.isEmpty())
        return expecting ? tr("For you who are expecting a child") : tr("Age not stated");
    if (!months.max)
        return tr("For children from %1. No upper age is stated.").arg(age(*months.min));
    if (!months.min)
        return tr("For children up to %1. No lower age is stated.").arg(age(*months.max));
    return (expecting ? tr("For children %1, and for you who are expecting") : tr("For children %1")).arg(range(months));
}

QString AgeWords::bandNumber(AgeBand band)
{
    const AgeRange months = rangeOf(band);
    return band == AgeBand::Months0To11 ? span(*months.min, *months.max) : span(*months.min / kYear, *months.max / kYear);
}

QString AgeWords::bandUnit(AgeBand band)
{
    return band == AgeBand::Months0To11 ? tr("months") : tr("years");
}

}
