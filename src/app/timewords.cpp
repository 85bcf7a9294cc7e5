// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/timewords.h"

#include "app/speech.h"

namespace paraply {

QString TimeWords::stateCode(OpenState state)
{
    switch (state) {
    case OpenState::Open: return QStringLiteral("open");
    case OpenState::Closed: return QStringLiteral("closed");
    case OpenState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString TimeWords::state(OpenState state, const std::optional<QDateTime> &until, const std::optional<QDateTime> &next,
                         const QDateTime &now)
{
    if (state == OpenState::Open) {
        if (!until)
            return tr("Open now");
        return until->date() == now.date() || until->time().hour() < 6 ? tr("Open until %1").arg(Speech::clock(until->time()))
                                                                        : tr("Open all day");
    }
    if (!next)
        return state == OpenState::Closed ? tr("Closed now") : tr("Hours not known");
    const QString clock = Speech::clock(next->time());
    const auto days = now.date().daysTo(next->date());
    if (days == 0)
        return tr("Opens %1", "at a time today").arg(clock);
    if (days == 1)
        return tr("Opens tomorrow %1").arg(clock);
    if (days < 7)
        return tr("Opens %1 %2", "on a weekday, at a time").arg(QLocale().dayName(next->date().dayOfWeek()), clock);
    return tr("Opens %1 %2", "on a date, at a time").arg(QLocale().toString(next->date(), QStringLiteral("d MMMM")), clock);
}

QString TimeWords::spans(const std::vector<OpenSpan> &spans)
{
    QStringList parts;
    for (const OpenSpan &span : spans) {
        const QString start = Speech::shortClock(span.start);
        if (span.certainty == OpenSpan::Certainty::OpenEnd)
            parts << tr("from %1", "an opening whose end is not known").arg(start);
        else
            parts << QStringLiteral("%1–%2").arg(start, Speech::shortClock(span.end));
    }
    return parts.isEmpty() ? QString() : Speech::isolated(Speech::list(parts));
}

QString TimeWords::day(const DayHours &hours)
{
    switch (hours.kind) {
    case DayHours::Kind::Spans: return spans(hours.spans);
    case DayHours::Kind::Closed: return tr("Closed");
    case DayHours::Kind::TimesUnknown: return tr("Open, times not known");
    case DayHours::Kind::Unknown: break;
    }
    return tr("Not known");
}

QString TimeWords::freshnessCode(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh: return QStringLiteral("fresh");
    case Freshness::MayHaveChanged: return QStringLiteral("ageing");
    case Freshness::CallFirst: break;
    }
    return QStringLiteral("old");
}

QString TimeWords::shortFreshness(QDate newest, Freshness freshness, bool hasPhone)
{
    const QString year = QString::number(newest.year());
    switch (freshness) {
    case Freshness::Fresh: return tr("From %1", "a year").arg(year);
    case Freshness::MayHaveChanged: return tr("From %1, may have changed").arg(year);
    case Freshness::CallFirst: break;
    }
    if (!newest.isValid())
        return hasPhone ? tr("No date, call first") : tr("No date, check the website");
    return (hasPhone ? tr("From %1, call first") : tr("From %1, check the website")).arg(year);
}

QString TimeWords::shortDated(QDate newest)
{
    return newest.isValid() ? tr("From %1", "a year").arg(newest.year()) : tr("No date");
}

QString TimeWords::dated(QDate newest)
{
    return newest.isValid() ? tr("From %1.", "a year").arg(newest.year()) : tr("No date is stated.");
}

QString TimeWords::advice(Freshness freshness, bool hasPhone)
{
    if (freshness == Freshness::Fresh)
        return {};
    if (freshness == Freshness::MayHaveChanged)
        return tr("It may have changed.");
    return hasPhone ? tr("Call before you go.") : tr("Check the website before you go.");
}

}
