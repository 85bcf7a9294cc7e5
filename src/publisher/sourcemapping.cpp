// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/foreigntext.h"

#include <QRegularExpression>

namespace paraply {

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

// The newest line of the record's history.
QDate lastAction(MappingScope &scope, const ServiceDraft &draft)
{
    QDate newest;
    for (const StagedRecord &line : draft[HsdsTable::Metadata]) {
        const QDate date = takeDate(scope, line, "last_action_date");
        if (date.isValid() && (newest.isNull() || date > newest))
            newest = date;
        scope.ledger.use(line);
    }
    return newest;
}

}

QDate takeDate(MappingScope &scope, const StagedRecord &record, const char *field)
{
    // A moment in the standard's own form is nothing to be told of.
    static const QRegularExpression moment(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d[T ]\\d"));
    const QString written = record.field(QLatin1String(field));
    const auto read = foreignDate(moment.match(written).hasMatch() ? written.left(10) : written);
    return scope.ledger.take(record, QLatin1String(field), read).value_or(QDate());
}

void mapSources(MappingScope &scope, ServiceDraft &draft)
{
    const QDate assured = takeDate(scope, draft.record, "assured_date"), modified = takeDate(scope, draft.record, "last_modified");
    const QDate acted = lastAction(scope, draft);
    const QString assurer = QStringLiteral("assurer_email");
    draft.row["confirmed_on"] = dateText(assured);
    if (assured.isValid())
        draft.row["confirmed_by"] = scope.ledger.take(draft.record, assurer, foreignMailAddress(draft.record.field(assurer))).value_or(QString());
    // A directory's word without a date is worth less than one that somebody has checked.
    draft.row["confidence"] = assured.isValid() ? QStringLiteral("medium") : QStringLiteral("low");
    const QDate dated = modified.isValid() ? modified : acted.isValid() ? acted : assured;
    SheetRow row(Sheet::Sources);
    row["service"] = draft.id;
    row["reference"] = scope.source;
    if (draft.record.origin.file != scope.source)
        row["title"] = draft.record.origin.file;
    row["date"] = dateText(dated);
    row["date_as_written"] = modified.isValid() ? draft.field("last_modified") : dateText(dated);
    draft.sources.push_back(std::move(row));
    // Foreign rows cannot bring sources of ours.
    for (const StagedRecord &own : draft[HsdsTable::ParaplySource])
        scope.ledger.setAside(own, QStringLiteral("not_carried"));
}

}
