// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/foreigntext.h"
#include "publisher/foreigntime.h"

namespace paraply {

namespace {

QString firstOf(const StagedRecord &record, std::initializer_list<const char *> fields)
{
    for (const char *field : fields) {
        if (!record.field(QLatin1String(field)).isEmpty())
            return QLatin1String(field);
    }
    return QLatin1String(*fields.begin());
}

// "holiday_schedules" of the older dialects, and rows of our own that came without their id.
class ExceptionMapping {
public:
    ExceptionMapping(MappingScope &scope, ServiceDraft &draft) : m_scope(scope), m_draft(draft) { }

    void take(const StagedRecord &row)
    {
        const QDate first = day(row, {"first_day", "start_date", "valid_from", "date"});
        const QDate stated = day(row, {"last_day", "end_date", "valid_to"});
        const QDate last = stated.isValid() ? stated : first;
        if (!first.isValid() || last < first)
            return setAsideWithoutDays(row);
        SheetRow made(Sheet::Exceptions);
        made["hours"] = hoursOf(row);
        const bool isClosed = foreignTruth(row.field(QStringLiteral("closed"))).value.value_or(made["hours"].isEmpty());
        if (!isClosed && made["hours"].isEmpty())
            return m_scope.ledger.setAside(row, QStringLiteral("exception_without_hours"), QStringLiteral("opens_at"), row.field(QStringLiteral("opens_at")));
        if (isClosed)
            made["hours"].clear();
        const QString own = IntakeIds::safe(row.field(QStringLiteral("id")));
        made["id"] = m_scope.ids.claimed(HsdsTable::ParaplyException, own.isEmpty() ? QStringLiteral("x-") + IntakeIds::contentDigest(row) : own,
                                          m_draft.id + u'/' + QString::number(row.number));
        made["service"] = m_draft.id;
        made["type"] = isClosed ? QStringLiteral("closed") : QStringLiteral("hours");
        made["first_day"] = first.toString(Qt::ISODate);
        made["last_day"] = last.toString(Qt::ISODate);
        made["reason"] = plainText(m_scope, row, firstOf(row, {"reason", "description", "name"})).simplified();
        m_draft.exceptions.push_back(std::move(made));
        m_scope.ledger.use(row);
    }

private:
    void setAsideWithoutDays(const StagedRecord &row)
    {
        const QString first = firstOf(row, {"first_day", "start_date", "valid_from", "date"});
        QStringList days {row.field(first), row.field(firstOf(row, {"last_day", "end_date", "valid_to"}))};
        days.removeAll(QString());
        m_scope.ledger.setAside(row, QStringLiteral("exception_without_days"), first, days.isEmpty() ? QStringLiteral("–") : days.join(QStringLiteral(" – ")));
    }

    QDate day(const StagedRecord &row, std::initializer_list<const char *> fields)
    {
        const QString field = firstOf(row, fields);
        return m_scope.ledger.take(row, field, foreignDate(row.field(field))).value_or(QDate());
    }

    QString hoursOf(const StagedRecord &row)
    {
        const QString opens = QStringLiteral("opens_at"), written = row.field(opens), closes = row.field(QStringLiteral("closes_at"));
        if (written.isEmpty() && closes.isEmpty())
            return {};
        const auto span = m_scope.ledger.take(row, opens, foreignSpan(written, closes));
        return span ? spanText(*span) : QString();
    }

    MappingScope &m_scope;
    ServiceDraft &m_draft;
};

}

void mapExceptions(MappingScope &scope, ServiceDraft &draft)
{
    ExceptionMapping mapping(scope, draft);
    for (const StagedRecord &row : draft[HsdsTable::ParaplyException])
        mapping.take(row);
    // Our sheets have no days for one of several places.
    for (const PlaceDraft &place : draft.places) {
        for (const StagedRecord &row : place.exceptions) {
            if (draft.places.size() == 1)
                mapping.take(row);
            else
                scope.ledger.setAside(row, QStringLiteral("exception_of_one_place"));
        }
    }
}

}
