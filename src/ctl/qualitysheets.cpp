// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/qualitysheets.h"

#include "base/text.h"
#include "ctl/qualitywords.h"
#include "ctl/servicejson.h"
#include "base/csvtext.h"

#include <algorithm>

namespace paraply {

namespace {

CsvText sheetFor(const Console &console)
{
    return CsvText({.separator = console.tongue() == Tongue::Swedish ? ';' : ',', .byteOrderMark = true, .isForReading = true});
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString phonesOf(const ServiceRecord &record)
{
    QStringList numbers;
    for (const Phone &phone : record.phones)
        numbers += phone.number;
    return numbers.join(QStringLiteral(" / "));
}

QString missingIn(const ScoredRecord &scored, const Console &console, bool onlyForOrganization)
{
    QStringList texts;
    for (const AspectScore &aspect : scored.score.aspects) {
        if (aspect.shortfall != Shortfall::None && (!onlyForOrganization || isForOrganization(aspect.aspect)))
            texts += shortfallText(aspect, console);
    }
    return texts.join(QStringLiteral("; "));
}

QString basisText(Basis basis, const Console &console)
{
    switch (basis) {
    case Basis::Specific: return console.say(u"namngiven", u"named");
    case Basis::National: return console.say(u"nationell", u"national");
    case Basis::Generic: return console.say(u"allmän: ska finnas på varje sådan plats", u"generic: should be at every such place");
    case Basis::Statutory: return console.say(u"lagstadgad: ska finnas i varje kommun", u"statutory: should be in every municipality");
    }
    return {};
}

QStringList aspectHeader(const Console &console)
{
    const bool isSwedish = console.tongue() == Tongue::Swedish;
    if (isSwedish)
        return {QStringLiteral("Färskhet"), QStringLiteral("Bekräftad"), QStringLiteral("Kontakt"), QStringLiteral("Tider"), QStringLiteral("Åldrar"),
                QStringLiteral("Plats"), QStringLiteral("Källa"), QStringLiteral("Språk"), QStringLiteral("Översättning")};
    return {QStringLiteral("Freshness"), QStringLiteral("Confirmed"), QStringLiteral("Contact"), QStringLiteral("Hours"), QStringLiteral("Ages"),
            QStringLiteral("Place"), QStringLiteral("Source"), QStringLiteral("Languages"), QStringLiteral("Translation")};
}

}

QByteArray qualityAsCsv(const QualityView &view, const Console &console)
{
    CsvText sheet = sheetFor(console);
    const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english); };
    sheet.row(QStringList {say(u"Id", u"Id"), say(u"Stöd", u"Service"), say(u"Kommun", u"Municipality"), say(u"Organisation", u"Organization"),
                           say(u"Raden är", u"The row is"), say(u"Poäng av 100", u"Score of 100")}
              + aspectHeader(console)
              + QStringList {say(u"Uppgiften är från", u"Newest date"), say(u"Bekräftad den", u"Confirmed on"), say(u"Bekräftad av", u"Confirmed by"),
                             say(u"Gäller till", u"Valid to"), say(u"Det som saknas", u"What is missing")});
    for (const ScoredRecord &scored : view.report.records) {
        const ServiceRecord &record = scored.record;
        QStringList cells {record.id, record.name, record.municipality, record.organization, basisText(record.basis, console), QString::number(scored.score.percent())};
        for (int aspect = 0; aspect < kAspectCount; ++aspect) {
            const AspectScore *score = scored.score.find(Aspect(aspect));
            cells += score ? QString::number(score->halves * 50) : QString();
        }
        sheet.row(cells + QStringList {dateText(record.newestDate), dateText(record.confirmedOn), record.confirmedBy, dateText(record.validTo),
                                       missingIn(scored, console, false)});
    }
    return sheet.bytes();
}

QByteArray remindersAsCsv(const QualityView &view, const Console &console)
{
    std::vector<const ScoredRecord *> asked;
    for (const ScoredRecord &scored : view.report.records) {
        if (scored.record.reach != Reach::Country && !missingIn(scored, console, true).isEmpty())
            asked.push_back(&scored);
    }
    const QCollator collator = swedishCollator();
    std::ranges::stable_sort(asked, [&collator](const ScoredRecord *a, const ScoredRecord *b) {
        const int order = collator.compare(a->record.organization, b->record.organization);
        return order != 0 ? order < 0 : collator.compare(a->record.name, b->record.name) < 0;
    });
    CsvText sheet = sheetFor(console);
    const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english); };
    sheet.row(QStringList {say(u"Organisation", u"Organization"), say(u"Ansvarig", u"Responsible"), say(u"Stöd", u"Service"), say(u"Id", u"Id"),
                           say(u"Kommun", u"Municipality"), say(u"Raden är", u"The row is"), say(u"Det som saknas", u"What is missing"),
                           say(u"Telefon", u"Telephone"), say(u"E-post", u"Mail"), say(u"Webb", u"Web"), say(u"Senast bekräftad", u"Last confirmed"),
                           say(u"Uppgiften är från", u"Newest date"), say(u"Poäng av 100", u"Score of 100")});
    for (const ScoredRecord *scored : asked) {
        const ServiceRecord &record = scored->record;
        sheet.row(QStringList {record.organization, record.responsible, record.name, record.id, record.municipality, basisText(record.basis, console),
                               missingIn(*scored, console, true), phonesOf(record), record.email,
                               record.organizationWebsite.isEmpty() ? record.url : record.organizationWebsite, dateText(record.confirmedOn),
                               dateText(record.newestDate), QString::number(scored->score.percent())});
    }
    return sheet.bytes();
}

}
