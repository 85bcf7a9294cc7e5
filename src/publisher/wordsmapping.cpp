// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/csv.h"
#include "publisher/foreigntext.h"

namespace paraply {

namespace {

QString cutTo(MappingScope &scope, const StagedRecord &record, const QString &field, const QString &text, int characters)
{
    const QList<uint> points = text.size() > characters ? text.toUcs4() : QList<uint>();
    if (points.size() <= characters)
        return text;
    scope.ledger.tell(record, QStringLiteral("text_cut"), IntakeAction::Repaired, field, QString::number(points.size()), QString::number(characters));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), characters - 1) + u'…';
}

void mapDescription(MappingScope &scope, ServiceDraft &draft)
{
    const QString field = QStringLiteral("description");
    const QString own = plainText(scope, draft.record, field);
    for (const char *moved : {"alert", "audience", "eligibility_description", "wait_time"})
        moveToDescription(scope, draft, draft.record, QLatin1String(moved));
    if (own.isEmpty())
        scope.ledger.tell(draft.record, QStringLiteral("description_missing"), IntakeAction::Repaired, field, {}, draft.row["name"]);
    draft.row["description"] = own.isEmpty() ? draft.row["name"] : own;
}

void mapAddresses(MappingScope &scope, ServiceDraft &draft)
{
    const QString url = QStringLiteral("url"), email = QStringLiteral("email");
    const auto web = foreignWebAddress(draft.field("url"));
    const auto mail = foreignMailAddress(draft.field("email"));
    draft.row["url"] = scope.ledger.take(draft.record, url, web).value_or(QString());
    draft.row["email"] = scope.ledger.take(draft.record, email, mail).value_or(QString());
    // Each may have stood in the other's column: that is told with what it became.
    if (!mail && draft.row["url"].isEmpty() && mail.code == QLatin1String("url_in_mail"))
        draft.row["url"] = mail.became;
    if (!web && draft.row["email"].isEmpty() && web.code == QLatin1String("mail_in_url"))
        draft.row["email"] = web.became;
    for (const StagedRecord &further : draft[HsdsTable::Url]) {
        if (!draft.row["url"].isEmpty()) {
            scope.ledger.setAside(further, QStringLiteral("not_carried"), url, further.field(url));
            continue;
        }
        draft.row["url"] = scope.ledger.take(further, url, foreignWebAddress(further.field(url))).value_or(QString());
        scope.ledger.use(further);
    }
}

}

QString plainText(MappingScope &scope, const StagedRecord &record, const QString &field)
{
    const QString text = scope.ledger.take(record, field, foreignText(record.field(field))).value_or(QString());
    return cutTo(scope, record, field, text, kCellCharacters);
}

void moveToDescription(MappingScope &scope, ServiceDraft &draft, const StagedRecord &record, const QString &field, const QString &lead)
{
    const QString text = plainText(scope, record, field);
    if (text.isEmpty())
        return;
    scope.ledger.tell(record, QStringLiteral("moved_to_description"), IntakeAction::Kept, field, text);
    const QString paragraph = lead.isEmpty() ? text : lead + QStringLiteral(": ") + text;
    if (!draft.paragraphs.contains(paragraph))
        draft.paragraphs.append(paragraph);
}

void mapWords(MappingScope &scope, ServiceDraft &draft)
{
    QString name = plainText(scope, draft.record, QStringLiteral("name"));
    if (name.isEmpty()) {
        name = plainText(scope, draft.record, QStringLiteral("alternate_name"));
        if (!name.isEmpty())
            scope.ledger.tell(draft.record, QStringLiteral("name_from_alternate"), IntakeAction::Repaired, QStringLiteral("name"), {}, name);
    }
    draft.row["name"] = name.simplified();
    mapDescription(scope, draft);
    mapAddresses(scope, draft);
}

}
