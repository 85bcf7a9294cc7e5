// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatdraft.h"

#include "catalogue/hours.h"
#include "publisher/foreigntext.h"
#include "publisher/foreigntime.h"

namespace paraply {

std::optional<QDate> FlatDesk::date(const QString &field)
{
    const auto cell = m_cells.first(field);
    return cell.value.isEmpty() ? std::nullopt : m_cells.take(cell, foreignDate(cell.value));
}

void FlatDesk::takeValidity(FlatDraft &draft)
{
    const auto from = date(QStringLiteral("valid_from")), to = date(QStringLiteral("valid_to"));
    if (from && to && *from > *to) {
        m_cells.tell(QStringLiteral("validity_reversed"), IntakeAction::LeftOut, m_cells.first(QStringLiteral("valid_from")).column,
                     from->toString(Qt::ISODate) + QStringLiteral(" - ") + to->toString(Qt::ISODate));
        return;
    }
    draft.service["valid_from"] = from ? from->toString(Qt::ISODate) : QString();
    draft.service["valid_to"] = to ? to->toString(Qt::ISODate) : QString();
}

// Days in one column, times in others.
void FlatDesk::takeTimes(QStringList &hours)
{
    const auto weekdays = m_cells.first(QStringLiteral("weekdays")), opens = m_cells.first(QStringLiteral("opens")), closes = m_cells.first(QStringLiteral("closes"));
    if (weekdays.value.isEmpty() && opens.value.isEmpty() && closes.value.isEmpty())
        return;
    const auto days = m_cells.take(weekdays, foreignWeekdays(weekdays.value));
    const FlatCells::Cell shown {opens.value + u'-' + closes.value, opens.column.isEmpty() ? closes.column : opens.column, {}};
    const auto span = opens.value.isEmpty() && closes.value.isEmpty() ? std::nullopt : m_cells.take(shown, foreignSpan(opens.value, closes.value));
    // Half of it unreadable: times on days not meant would be wrong hours.
    if ((!days && !weekdays.value.isEmpty()) || (!span && shown.value != u"-"))
        return;
    QStringList parts;
    if (days)
        parts << weekdaysText(*days);
    if (span)
        parts << spanText(*span);
    hours << parts.join(u' ');
}

void FlatDesk::takeHours(FlatDraft &draft)
{
    QStringList hours;
    for (const auto &cell : m_cells.all(QStringLiteral("hours"))) {
        const QString text = m_cells.text(cell);
        if (const auto read = m_cells.take(cell, m_hours.of(text, foreignHours)))
            hours << *read;
        else
            draft.paragraphs << (isSwedish() ? QStringLiteral("Tider: ") : QStringLiteral("Hours: ")) + text;
    }
    QStringList byDay;
    for (const auto &cell : m_cells.all(QStringLiteral("day_hours"))) {
        const QString day = cell.rule.isEmpty() ? cell.column : cell.rule;
        const auto days = foreignWeekdays(day);
        const auto isMark = foreignTruth(cell.value);
        if (isMark && !*isMark.value)
            continue;
        if (!days)
            m_cells.tell(QStringLiteral("weekdays_unreadable"), IntakeAction::LeftOut, cell.column, day);
        else if (isMark)
            byDay << weekdaysText(*days.value);
        else if (const auto read = m_cells.take(cell, m_hours.of(weekdaysText(*days.value) + u' ' + cell.value, foreignHours)))
            byDay << *read;
    }
    hours << byDay.join(QStringLiteral("; "));
    takeTimes(hours);
    hours.removeAll(QString());
    hours.removeDuplicates();
    constexpr qsizetype kLongestId = 90;
    int number = 0;
    for (const QString &each : hours) {
        const QString text = m_openings.of(each, [](const QString &said) {
            const auto parsed = OpeningHours::parse(said);
            return parsed ? parsed->text() : QString();
        });
        if (text.isEmpty()) {
            m_cells.tell(QStringLiteral("hours_unreadable"), IntakeAction::LeftOut, QString(), each);
            continue;
        }
        SheetRow session(Sheet::Sessions);
        session["id"] = freeId(draft.id().left(kLongestId) + u'-' + QString::number(++number), m_sessions);
        session["service"] = draft.id();
        session["location"] = draft.service["location"];
        session["hours"] = text;
        draft.sessions.push_back(std::move(session));
    }
}

}
