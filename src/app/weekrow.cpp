// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/weekrow.h"

#include "app/agewords.h"
#include "app/speech.h"
#include "app/timewords.h"

namespace paraply {

namespace {

QString stateCode(WeekEntry::State state)
{
    switch (state) {
    case WeekEntry::State::Held: return QStringLiteral("held");
    case WeekEntry::State::TimesUnknown: return QStringLiteral("ask");
    case WeekEntry::State::NotKnown: return QStringLiteral("unsure");
    case WeekEntry::State::CalledOff: break;
    }
    return QStringLiteral("off");
}

}

std::span<const Column<WeekRow>> WeekRow::columns()
{
    static constexpr Column<WeekRow> kColumns[] = {
        shown<&WeekRow::service>("service"), shown<&WeekRow::location>("location"), shown<&WeekRow::name>("name"),
        shown<&WeekRow::kindCode>("kindCode"), shown<&WeekRow::groupCode>("groupCode"), shown<&WeekRow::timeText>("timeText"),
        shown<&WeekRow::placeText>("placeText"), shown<&WeekRow::ageText>("ageText"), shown<&WeekRow::ageNote>("ageNote"),
        shown<&WeekRow::noteText>("noteText"), shown<&WeekRow::freshnessText>("freshnessText"), shown<&WeekRow::state>("entryState"), shown<&WeekRow::accessibleText>("accessibleText")
    };
    return kColumns;
}

std::span<const Column<WeekDayRow>> WeekDayRow::columns()
{
    static constexpr Column<WeekDayRow> kColumns[] = {
        shown<&WeekDayRow::dayText>("dayText"), shown<&WeekDayRow::shortText>("shortText"), shown<&WeekDayRow::dateText>("dateText"),
        shown<&WeekDayRow::emptyText>("emptyText"), shown<&WeekDayRow::today>("today"), shown<&WeekDayRow::entries>("entryCount")
    };
    return kColumns;
}

std::vector<WeekDayRow> WeekRows::days(const WeekAnswer &week, QDate today)
{
    const QLocale locale;
    std::vector<WeekDayRow> rows;
    for (int offset = 0; offset < kWeekDays; ++offset) {
        const QDate date = week.from.addDays(offset);
        WeekDayRow row{ .key = QString::number(offset) };
        row.dayText = Speech::capital(locale.toString(date, QStringLiteral("dddd d MMMM")));
        row.shortText = Speech::capital(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
        row.dateText = QString::number(date.day());
        row.today = date == today;
        if (row.today)
            row.dayText = tr("Today, %1", "a weekday and a date").arg(locale.toString(date, QStringLiteral("dddd d MMMM")));
        row.entries = int(week.days[std::size_t(offset)].size());
        row.emptyText = tr("Nothing with known times");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<WeekRow> WeekRows::entries(const std::vector<WeekEntry> &day, const ChildList &children, QDate today)
{
    std::vector<WeekRow> rows;
    for (const WeekEntry &entry : day)
        rows.push_back(row(entry, children, today));
    return rows;
}

QString WeekRows::time(const WeekEntry &entry)
{
    switch (entry.state) {
    case WeekEntry::State::TimesUnknown: return tr("Time not known");
    case WeekEntry::State::NotKnown: return tr("Perhaps not held");
    case WeekEntry::State::CalledOff: return tr("Called off");
    case WeekEntry::State::Held: break;
    }
    std::vector<OpenSpan> spans = entry.spans;
    const QString until = spans.front().start < 0 ? tr("until %1", "a time of day").arg(Speech::shortClock(spans.front().end)) : QString();
    if (!until.isEmpty())
        spans.erase(spans.begin());
    QStringList parts{ until, TimeWords::spans(spans) };
    parts.removeAll(QString());
    return Speech::capital(Speech::list(parts));
}

QString WeekRows::because(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : tr("%1: %2", "what is different about a day: why").arg(sentence, reason);
}

QString WeekRows::note(const WeekEntry &entry)
{
    const bool canCall = !entry.phone.dialable.isEmpty();
    const QString ask = canCall ? tr("Call %1 and ask.", "a number").arg(Speech::isolated(entry.phone.number))
        : !entry.url.isEmpty()  ? tr("See their web page.")
                                : tr("Ask before you go.");
    switch (entry.state) {
    case WeekEntry::State::TimesUnknown: return ask;
    case WeekEntry::State::NotKnown: return because(tr("Not an ordinary day"), entry.reason) + QStringLiteral(". ") + ask;
    case WeekEntry::State::CalledOff: return entry.reason;
    case WeekEntry::State::Held: break;
    }
    return entry.changed ? because(tr("Other times than usual"), entry.reason) : QString();
}

WeekRow WeekRows::row(const WeekEntry &entry, const ChildList &children, QDate today)
{
    WeekRow row{ .key = entry.service + u'/' + entry.location + u'/' + entry.session, .service = entry.service, .location = entry.location };
    row.name = entry.sessionName.isEmpty() || entry.sessionName == entry.name
        ? entry.name
        : tr("%1, %2", "a session, the service it belongs to").arg(entry.sessionName, entry.name);
    row.kindCode = kindCode(entry.kind);
    row.groupCode = groupCode(groupOf(entry.kind));
    row.state = stateCode(entry.state);
    row.timeText = time(entry);
    row.placeText = entry.locality.isEmpty() ? entry.municipality : entry.locality;
    if (entry.distanceMetres && *entry.distanceMetres > 1000)
        row.placeText = tr("%1, %2", "town, how far").arg(row.placeText, Speech::distance(*entry.distanceMetres));
    row.ageText = children.labelOf(entry.agesSuited);
    if (row.ageText.isEmpty())
        row.ageNote = entry.ages.isKnown() ? AgeWords::range(entry.ages) : tr("Age not stated");
    row.noteText = note(entry);
    const Freshness freshness = freshnessOf(entry.newestDate, today);
    if (freshness != Freshness::Fresh && row.noteText.isEmpty())
        row.freshnessText = TimeWords::shortFreshness(entry.newestDate, freshness, !entry.phone.dialable.isEmpty());
    QStringList parts{ row.timeText, row.name, row.placeText, row.ageText.isEmpty() ? row.ageNote : tr("Suits %1", "children").arg(row.ageText),
                       row.noteText, row.freshnessText };
    parts.removeAll(QString());
    for (QString &part : parts)
        part = Speech::sentence(part);
    row.accessibleText = parts.join(u' ');
    return row;
}

}
