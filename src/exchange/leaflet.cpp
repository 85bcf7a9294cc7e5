// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/leaflet.h"

#include "exchange/leafletwords.h"
#include "exchange/pdfpages.h"

#include <QLocale>

#include <array>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGroups {KindGroup::Meet, KindGroup::Health, KindGroup::Parent, KindGroup::Hard, KindGroup::Teen, KindGroup::Law};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

void addService(PdfPages &pages, const Service &service, const LeafletWords &words)
{
    QStringList phones;
    for (const Phone &phone : service.phones)
        phones += phone.number;
    const QString organization = service.organization ? service.organization->name : QString();
    pages.add({{service.name.text, PdfRole::Name},
               {joined({organization, words.place(service)}, u" · "_s), PdfRole::Small},
               {joined({words.ages(service), words.hours(service)}, u" "_s)},
               {joined({phones.join(u", "_s), service.email, service.url}, u" · "_s)},
               {words.freshness(service), PdfRole::Small}});
    pages.addSpace(3);
}

/// Groups in the order of the tiles; those without a service are left out.
void addGroups(PdfPages &pages, const std::vector<Service> &services, const LeafletWords &words, bool national)
{
    for (const KindGroup group : kGroups) {
        bool titled = false;
        for (const Service &service : services) {
            if (groupOf(service.kind) != group || (service.reach != Reach::Municipality) != national)
                continue;
            if (!titled) {
                pages.addSpace(4);
                pages.add({words.group(group), PdfRole::Heading});
                pages.addRule();
            }
            titled = true;
            addService(pages, service, words);
        }
    }
}

}

Result<QByteArray> leaflet(const std::vector<Service> &services, const Region &region, const QString &municipality, LeafletLanguage language)
{
    const LeafletWords words(language, region);
    const QLocale locale(language == LeafletLanguage::Swedish ? QLocale::Swedish : QLocale::English);
    const QString date = locale.toString(region.dataDate, u"d MMMM yyyy"_s);
    const QString title = words.say(u"Stöd för föräldrar i %1", u"Support for parents in %1").arg(municipality);
    Result<PdfPages> begun = PdfPages::begin({title, words.say(u"%1 · uppgifter samlade %2 · Paraply", u"%1 · facts gathered %2 · Paraply").arg(title, date), region.dataDate});
    if (!begun)
        return begun.error();
    PdfPages &pages = *begun;
    pages.add({{title, PdfRole::Title},
               {words.say(u"Ni ska inte stå ensamma. Barn har rätt till sina föräldrar, och samhället ska stötta föräldrarna (barnkonventionen, artikel 18).",
                          u"You should not stand alone. Society must support parents in bringing up their children (Convention on the Rights of the Child, article 18).")},
               {words.say(u"Ring 112 vid fara för liv. Uppgifterna samlades %1 och kan ha ändrats.",
                          u"Call 112 when life is in danger. The facts were gathered %1 and may have changed.").arg(date), PdfRole::Small}});
    addGroups(pages, services, words, false);
    pages.addSpace(8);
    pages.add({words.say(u"För alla, i hela länet och landet", u"For everybody, in the whole county and country"), PdfRole::Title});
    addGroups(pages, services, words, true);
    return pages.finish();
}

}
