// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicemapping.h"

#include "base/text.h"
#include "publisher/foreignlanguage.h"
#include "publisher/foreigntext.h"

#include <algorithm>
#include <array>

namespace paraply {

namespace {

struct Phrase {
    QStringView words;
    QStringView meaning;
};

// Whole answers only: "no booking" holds the word "booking".
constexpr auto kAccess = std::to_array<Phrase>({
    {u"drop in", u"drop_in"}, {u"dropin", u"drop_in"}, {u"walk in", u"drop_in"}, {u"just turn up", u"drop_in"}, {u"no booking needed", u"drop_in"},
    {u"no appointment needed", u"drop_in"}, {u"no booking required", u"drop_in"}, {u"ingen anmälan", u"drop_in"}, {u"ingen bokning", u"drop_in"},
    {u"ingen föranmälan", u"drop_in"}, {u"öppet för alla utan anmälan", u"drop_in"},
    {u"booking", u"booking"}, {u"booking required", u"booking"}, {u"by appointment", u"booking"}, {u"by appointment only", u"booking"},
    {u"appointment", u"booking"}, {u"appointment required", u"booking"}, {u"bokning", u"booking"}, {u"tidsbokning", u"booking"},
    {u"boka tid", u"booking"}, {u"anmälan", u"booking"}, {u"anmälan krävs", u"booking"}, {u"registration required", u"booking"},
    {u"referral", u"referral"}, {u"referral required", u"referral"}, {u"by referral", u"referral"}, {u"by referral only", u"referral"},
    {u"remiss", u"referral"}, {u"remiss krävs", u"referral"},
});

constexpr auto kFree = std::to_array<QStringView>({u"free", u"free of charge", u"no charge", u"no cost", u"no fee", u"gratis", u"kostnadsfritt",
                                                    u"avgiftsfritt", u"kostar inget", u"inget", u"0", u"0 kr", u"0 sek", u"0 00"});

bool isFree(const QString &words)
{
    return std::ranges::find(kFree, foldedWords(words).join(u' ')) != kFree.end();
}

bool isNought(const QString &amount)
{
    bool isNumber = false;
    const double value = QString(amount).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && value == 0;
}

QString wordsOf(MappingScope &scope, const StagedRecord &option)
{
    QStringList words {plainText(scope, option, QStringLiteral("option"))};
    const QString amount = option.field(QStringLiteral("amount"));
    if (!amount.isEmpty() && !isNought(amount))
        words.append(amount + u' ' + option.field(QStringLiteral("currency")));
    words.append(plainText(scope, option, QStringLiteral("amount_description")));
    for (QString &each : words)
        each = each.simplified();
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

// Outpost says by itself whether a referral is needed; `answer` is what the words on how to apply came to.
void takeReferral(MappingScope &scope, ServiceDraft &draft, QStringView answer)
{
    const QString field = QStringLiteral("needs_referral"), referral = QStringLiteral("referral");
    const auto needed = scope.ledger.take(draft.record, field, foreignTruth(draft.record.field(field)));
    QStringList ways {answer.toString()};
    if (needed.value_or(false) && answer != referral)
        ways.append(referral);
    ways.removeAll(QString());
    draft.row["access"] = ways.join(u';');
    if (needed.value_or(false) && answer == u"drop_in")
        scope.ledger.tell(draft.record, QStringLiteral("access_contradicts"), IntakeAction::Kept, field, draft.field("application_process"), draft.row["access"]);
    else if (needed && !*needed && answer == referral)
        scope.ledger.tell(draft.record, QStringLiteral("access_contradicts"), IntakeAction::Kept, field, draft.field("application_process"), draft.row["access"]);
    else if (needed && !*needed && answer.isEmpty())
        scope.ledger.tell(draft.record, QStringLiteral("field_not_carried"), IntakeAction::LeftOut, field, draft.record.field(field));
}

}

void mapCost(MappingScope &scope, ServiceDraft &draft)
{
    QStringList costs;
    bool isAllFree = true;
    for (const StagedRecord &option : draft[HsdsTable::CostOption]) {
        const QString words = wordsOf(scope, option), amount = option.field(QStringLiteral("amount"));
        const bool free = isNought(amount) || (amount.isEmpty() && isFree(words));
        isAllFree = isAllFree && free;
        costs.append(words.isEmpty() && free ? QStringLiteral("free") : words);
        scope.ledger.use(option);
    }
    for (const char *field : {"fees_description", "fees"}) {
        const QString words = plainText(scope, draft.record, QLatin1String(field)).simplified();
        if (words.isEmpty())
            continue;
        isAllFree = isAllFree && isFree(words);
        costs.append(words);
    }
    costs.removeAll(QString());
    costs.removeDuplicates();
    if (costs.isEmpty())
        return;
    draft.row["cost"] = isAllFree ? QStringLiteral("free") : costs.join(QStringLiteral("; "));
    costs.removeIf(isFree);
    if (isAllFree && !costs.isEmpty())
        scope.ledger.tell(draft.record, QStringLiteral("cost_words_left_out"), IntakeAction::LeftOut, QStringLiteral("cost_options"), costs.join(QStringLiteral("; ")), QStringLiteral("free"));
}

void mapAccess(MappingScope &scope, ServiceDraft &draft)
{
    const QString field = QStringLiteral("application_process");
    const QString answer = foldedWords(draft.record.field(field)).join(u' ');
    const auto phrase = std::ranges::find(kAccess, QStringView(answer), &Phrase::words);
    const bool isAnswered = phrase != kAccess.end();
    takeReferral(scope, draft, isAnswered ? phrase->meaning : QStringView());
    if (!isAnswered)
        moveToDescription(scope, draft, draft.record, field, scope.region.language() == QLatin1String("sv") ? QStringLiteral("Så gör du") : QStringLiteral("How to apply"));
}

void mapLanguages(MappingScope &scope, ServiceDraft &draft)
{
    QStringList tags, notes;
    const auto takeAll = [&](const std::vector<StagedRecord> &languages) {
        for (const StagedRecord &language : languages) {
            const QString code = QStringLiteral("code"), name = QStringLiteral("name");
            const QString tag = scope.tags.of(language.field(code), [](const QString &word) { return word.isEmpty() ? QString() : languageTag(word); });
            const bool isCoded = !tag.isEmpty();
            const QString field = language.field(name).isEmpty() ? code : name;
            ForeignLanguages read {isCoded ? QStringList {tag} : QStringList {}, {}};
            if (!isCoded)
                read = scope.ledger.take(language, field, foreignLanguages(language.field(field))).value_or(ForeignLanguages {{}, language.field(field)});
            for (const QString &one : read.tags)
                tags.append(one);
            notes.append({read.rest, plainText(scope, language, QStringLiteral("note"))});
            scope.ledger.use(language);
        }
    };
    takeAll(draft[HsdsTable::Language]);
    // What is spoken at the only place is spoken in the service.
    if (tags.isEmpty() && draft.places.size() == 1)
        takeAll(draft.places.front().languages);
    notes.append(plainText(scope, draft.record, QStringLiteral("interpretation_services")));
    tags.removeDuplicates();
    notes.removeAll(QString());
    notes.removeDuplicates();
    draft.row["languages"] = tags.join(u';');
    draft.row["language_note"] = notes.join(QStringLiteral("; ")).simplified();
}

}
