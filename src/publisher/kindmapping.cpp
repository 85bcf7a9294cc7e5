// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "publisher/foreignkind.h"
#include "publisher/foreigntext.h"

namespace paraply {

namespace {

QStringList wordsOf(const AttributeDraft &draft)
{
    QStringList words;
    if (draft.term) {
        for (const char *field : {"code", "name", "term", "paraply_id"})
            words.append(draft.term->field(QLatin1String(field)));
    }
    for (const char *field : {"value", "label"})
        words.append(draft.attribute.field(QLatin1String(field)));
    words.removeAll(QString());
    return words;
}

// The first kind in order of arrival counts: a service has one. What says neither a kind nor a topic is set aside.
void takeTerms(MappingScope &scope, ServiceDraft &draft, std::optional<Kind> &kind, QStringList &topics)
{
    for (const AttributeDraft &each : draft.attributes) {
        const QStringList words = wordsOf(each);
        std::optional<Kind> meant;
        QString topic;
        for (const QString &word : words) {
            meant = meant ? meant : scope.kinds.of(word, [](const QString &unknown) { return foreignKind(unknown); });
            topic = topic.isEmpty() ? scope.region.topic(word) : topic;
        }
        if (!meant && topic.isEmpty()) {
            const QString field = QStringLiteral("taxonomy_term_id"), id = each.attribute.field(field);
            const QString said = words.isEmpty() ? id : words[words.size() > 1 ? 1 : 0];
            scope.ledger.setAside(each.attribute, QStringLiteral("term_unknown"), field, said.isEmpty() ? QStringLiteral("–") : said);
            continue;
        }
        if (meant && kind && meant != kind)
            scope.ledger.tell(each.attribute, QStringLiteral("kind_second"), IntakeAction::LeftOut, QStringLiteral("taxonomy_term_id"), words.first(),
                               kindCode(*kind));
        kind = kind ? kind : meant;
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
        scope.ledger.use(each.attribute);
        if (each.term)
            scope.ledger.use(*each.term);
    }
}

}

void mapKind(MappingScope &scope, ServiceDraft &draft)
{
    std::optional<Kind> kind;
    QStringList topics;
    takeTerms(scope, draft, kind, topics);
    const QString field = QStringLiteral("attributes");
    if (!kind) {
        kind = foreignKind(draft.row["name"]);
        if (kind)
            scope.ledger.tell(draft.record, QStringLiteral("kind_from_name"), IntakeAction::Repaired, QStringLiteral("name"), draft.row["name"], kindCode(*kind));
    }
    if (!kind) {
        kind = Kind::Information;
        scope.ledger.tell(draft.record, QStringLiteral("kind_unknown"), IntakeAction::Repaired, field, {}, kindCode(*kind));
    }
    draft.row["kind"] = kindCode(*kind);
    draft.row["topics"] = topics.join(u';');
    draft.row["basis"] = QStringLiteral("specific");
    const bool hidden = foreignTruth(draft.field("mask_exact_address")).value.value_or(false);
    if (*kind != Kind::WomensShelter && !hidden)
        return;
    draft.row["masked"] = QStringLiteral("yes");
    if (*kind == Kind::WomensShelter)
        scope.ledger.tell(draft.record, QStringLiteral("shelter_masked"), IntakeAction::Repaired, QStringLiteral("service_at_locations"), {}, QStringLiteral("masked"));
}

}
