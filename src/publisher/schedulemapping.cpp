// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/agecells.h"
#include "publisher/agesaying.h"
#include "publisher/foreignrecurrence.h"
#include "publisher/foreigntext.h"
#include "publisher/foreigntime.h"
#include "publisher/joinedhours.h"
#include "publisher/proseages.h"

#include <algorithm>
#include <array>
#include <span>

namespace paraply {

namespace {

/// Schedules that differ only in their days and times: one text of opening hours.
struct Group {
    QString location, validFrom, validTo, note;
    QStringList hours;
    std::vector<StagedRecord> rows;
    bool isSame(const Group &other) const
    {
        return location == other.location && validFrom == other.validFrom && validTo == other.validTo && note == other.note && hasDays() == other.hasDays();
    }
    /// Times whose days are not known would take the days of what they are joined with.
    bool hasDays() const
    {
        const QString &first = hours.front();
        return first.size() < 5 || first[2] != u':';
    }
};

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

ForeignRecurrence recurrenceOf(const StagedRecord &row)
{
    const auto field = [&](const char *name) { return row.field(QLatin1String(name)); };
    const QString days = field("byday").isEmpty() ? field("weekday") : field("byday");
    return {field("freq"), field("interval"), days, field("bymonthday"), field("byweekno"), field("byyearday"), field("dtstart"),
            field("until"), field("count"), field("opens_at"), field("closes_at")};
}

/// The column that what `code` says of the days and times of a schedule is about.
QString fieldOf(const StagedRecord &row, const QString &code)
{
    constexpr std::array kDays {"byday", "weekday"}, kEnds {"dtstart", "until"};
    constexpr std::array kRule {"freq", "byday", "weekday", "bymonthday", "byweekno", "byyearday", "interval", "dtstart", "until", "count"};
    const auto firstSaid = [&](std::span<const char *const> names) {
        const auto said = std::ranges::find_if(names, [&](const char *name) { return !row.field(QLatin1String(name)).isEmpty(); });
        return QLatin1String(said == names.end() ? names.front() : *said);
    };
    if (code.startsWith(QLatin1String("recurrence_")))
        return firstSaid(kRule);
    if (code.startsWith(QLatin1String("date_")))
        return firstSaid(kEnds);
    if (code.startsWith(QLatin1String("weekdays_")))
        return firstSaid(kDays);
    const QString opens = row.field(QStringLiteral("opens_at"));
    const bool isOfOpening = code == QLatin1String("time_missing") ? opens.isEmpty() : foreignMinute(opens).code == code;
    return isOfOpening ? QStringLiteral("opens_at") : QStringLiteral("closes_at");
}

class ScheduleMapping {
public:
    ScheduleMapping(MappingScope &scope, ServiceDraft &draft) : m_scope(scope), m_draft(draft) { }

    void take(const std::vector<StagedRecord> &rows, const QString &location)
    {
        for (const StagedRecord &row : rows)
            take(row, location);
    }

    void write()
    {
        if (m_groups.empty())
            return;
        const Group &only = m_groups.front();
        const bool isPlain = m_groups.size() == 1 && only.note.isEmpty() && (only.location.isEmpty() || m_draft.places.size() <= 1);
        if (isPlain)
            return writeHours(only);
        for (const Group &group : m_groups)
            writeSession(group);
    }

private:
    void take(const StagedRecord &row, const QString &location)
    {
        Group group {location, {}, {}, {}, {}, {row}};
        const QString description = QStringLiteral("description"), words = plainText(m_scope, row, description);
        const auto opening = readOpening(row);
        QDate last;
        if (opening) {
            tellOpening(row, opening);
            group.hours.append(opening.value->hours);
            last = opening.value->lastDay;
        } else if (const auto told = foreignHours(words); told && !told.value->isEmpty()) {
            if (!opening.code.isEmpty() && opening.code != QLatin1String("recurrence_empty"))
                m_scope.ledger.tell(row, opening.code, IntakeAction::LeftOut, fieldOf(row, opening.code), summary(row), *told.value);
            m_scope.ledger.take(row, description, told);
            group.hours.append(*told.value);
        } else {
            const QString code = opening.code.isEmpty() ? QStringLiteral("recurrence_empty") : opening.code;
            m_scope.ledger.setAside(row, code, fieldOf(row, code), summary(row));
            moveToDescription(m_scope, m_draft, row, description);
            return;
        }
        QStringList notes {opening ? words : QString(), plainText(m_scope, row, QStringLiteral("notes"))};
        notes.removeAll(QString());
        group.note = notes.join(QStringLiteral(". ")).simplified();
        takeValidity(row, last, group);
        add(std::move(group));
    }

    ForeignReading<ForeignOpening> openingOf(const ForeignRecurrence &said)
    {
        const QString key = keyOf({said.freq, said.interval, said.byday, said.bymonthday, said.byweekno, said.byyearday, said.dtstart, said.until, said.count,
                                   said.opensAt, said.closesAt});
        return m_scope.openings.of(key, [&](const QString &) { return foreignOpening(said); });
    }

    /// Where only the times are no times, the days are still known.
    ForeignReading<ForeignOpening> readOpening(const StagedRecord &row)
    {
        ForeignRecurrence recurrence = recurrenceOf(row);
        const auto opening = openingOf(recurrence);
        const bool isOfTimes = opening.code.startsWith(QLatin1String("time_")) || opening.code == QLatin1String("closes_before_opens");
        if (opening || !isOfTimes)
            return opening;
        recurrence.opensAt.clear();
        recurrence.closesAt.clear();
        const auto days = openingOf(recurrence);
        if (!days)
            return opening;
        m_scope.ledger.tell(row, opening.code, IntakeAction::LeftOut, fieldOf(row, opening.code), summary(row), days.value->hours);
        return ForeignReading<ForeignOpening>::kept(*days.value);
    }

    void takeValidity(const StagedRecord &row, QDate last, Group &group)
    {
        const auto date = [&](const char *field) {
            return m_scope.ledger.take(row, QLatin1String(field), foreignDate(row.field(QLatin1String(field)))).value_or(QDate());
        };
        const QDate from = date("valid_from"), to = date("valid_to");
        const QDate end = to.isValid() && last.isValid() ? std::min(to, last) : (to.isValid() ? to : last);
        if (from.isValid() && end.isValid() && from > end) {
            m_scope.ledger.tell(row, QStringLiteral("validity_reversed"), IntakeAction::LeftOut, QStringLiteral("valid_to"), dateText(from) + QStringLiteral(" – ") + dateText(end));
            return;
        }
        group.validFrom = dateText(from);
        group.validTo = dateText(end);
    }

    void add(Group group)
    {
        const auto same = std::ranges::find_if(m_groups, [&](const Group &other) { return other.isSame(group); });
        if (same == m_groups.end()) {
            m_groups.push_back(std::move(group));
            return;
        }
        same->hours += group.hours;
        same->rows.push_back(std::move(group.rows.front()));
    }

    void tellOpening(const StagedRecord &row, const ForeignReading<ForeignOpening> &opening)
    {
        if (!opening.code.isEmpty())
            m_scope.ledger.tell(row, opening.code, opening.deed == Deed::Repaired ? IntakeAction::Repaired : IntakeAction::Kept, fieldOf(row, opening.code), summary(row),
                                 opening.became.isEmpty() ? opening.value->hours : opening.became);
    }

    static QString summary(const StagedRecord &row)
    {
        QStringList parts;
        for (const char *name : {"freq", "interval", "byday", "weekday", "bymonthday", "byweekno", "byyearday", "dtstart", "until", "count", "opens_at", "closes_at"}) {
            if (const QString value = row.field(QLatin1String(name)); !value.isEmpty())
                parts.append(QLatin1String(name) + QLatin1Char('=') + value);
        }
        return parts.join(u' ').left(500);
    }

    std::optional<QString> hoursOf(const Group &group)
    {
        auto joined = m_scope.hours.of(keyOf(group.hours), [&](const QString &) { return joinedHours(group.hours); });
        for (const StagedRecord &row : group.rows) {
            if (joined)
                m_scope.ledger.use(row);
            else
                m_scope.ledger.setAside(row, QStringLiteral("hours_too_long"), QStringLiteral("opens_at"), summary(row));
        }
        return joined;
    }

    void writeHours(const Group &group)
    {
        m_draft.row["hours"] = hoursOf(group).value_or(QString());
        m_draft.row["valid_from"] = group.validFrom;
        m_draft.row["valid_to"] = group.validTo;
    }

    void writeSession(const Group &group)
    {
        SheetRow row(Sheet::Sessions);
        takeAges(group, row);   // before its rows are settled: of those nothing more is told
        const auto hours = hoursOf(group);
        if (!hours)
            return;
        const StagedRecord &first = group.rows.front();
        const QString own = first.field(QStringLiteral("id"));
        const QString made = own.isEmpty() ? m_draft.id.left(80) + QStringLiteral("-") + IntakeIds::contentDigest(first) : IntakeIds::safe(own);
        row["id"] = m_scope.ids.claimed(HsdsTable::Schedule, made, m_draft.id + u'/' + QString::number(first.number));
        row["service"] = m_draft.id;
        row["location"] = m_draft.isMasked() ? QString() : group.location;
        row["hours"] = *hours;
        row["valid_from"] = group.validFrom;
        row["valid_to"] = group.validTo;
        row["note"] = group.note;
        m_draft.sessions.push_back(std::move(row));
    }

    // HSDS has no ages for a schedule: what its words say unmistakably narrows those of the service. The words stay.
    void takeAges(const Group &group, SheetRow &row)
    {
        const ProseAges read = ProseAges::in(std::array {group.note});
        for (const StagedRecord &told : group.rows) {
            const QString field = told.field(QStringLiteral("description")).isEmpty() ? QStringLiteral("notes") : QStringLiteral("description");
            if (read.months)
                m_scope.ledger.tell(told, QStringLiteral("age_from_prose"), IntakeAction::Repaired, field, read.words, agesText({*read.months, false}));
            else if (read.isUnclear)
                m_scope.ledger.tell(told, QStringLiteral("age_perhaps_in_prose"), IntakeAction::LeftOut, field, read.words);
        }
        if (read.months)
            writeAges(row, *read.months);
    }

    MappingScope &m_scope;
    ServiceDraft &m_draft;
    std::vector<Group> m_groups;
};

}

void mapSchedules(MappingScope &scope, ServiceDraft &draft)
{
    ScheduleMapping mapping(scope, draft);
    if (draft.isClosed) {
        for (const StagedRecord &row : draft[HsdsTable::Schedule])
            scope.ledger.setAside(row, QStringLiteral("closed_for_now"));
        for (const PlaceDraft &place : draft.places) {
            for (const StagedRecord &row : place.schedules)
                scope.ledger.setAside(row, QStringLiteral("closed_for_now"));
        }
        return;
    }
    mapping.take(draft[HsdsTable::Schedule], {});
    for (const PlaceDraft &place : draft.places)
        mapping.take(place.schedules, place.id);
    mapping.write();
}

void mapWindow(MappingScope &scope, ServiceDraft &draft)
{
    const QDate from = takeDate(scope, draft.record, "visible_from"), to = takeDate(scope, draft.record, "visible_to");
    QString first = std::max(draft.row["valid_from"], dateText(from)), last = draft.row["valid_to"];
    if (to.isValid())
        last = last.isEmpty() ? dateText(to) : std::min(last, dateText(to));
    if (!first.isEmpty() && !last.isEmpty() && first > last) {
        scope.ledger.tell(draft.record, QStringLiteral("validity_reversed"), IntakeAction::LeftOut, QStringLiteral("visible_to"), first + QStringLiteral(" – ") + last);
        return;
    }
    draft.row["valid_from"] = first;
    draft.row["valid_to"] = last;
}

}
