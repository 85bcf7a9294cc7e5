// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/leaflet.h"

#include "outside.h"
#include "samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

QString printed(const std::vector<Service> &services, LeafletLanguage language)
{
    const auto document = leaflet(services, sampleRegion(), u"Örebro"_s, language);
    REQUIRE(document);
    return QString::fromUtf8(readByOthers(u"pdftotext"_s, {u"-layout"_s, u"%f"_s, u"-"_s}, *document)).simplified();
}

Service openPreschool()
{
    Service service = samplePreschool();
    service.hours = *OpeningHours::parse(u"Mo,Th 09:00-12:00; PH off");
    return service;
}

Service helpline()
{
    Service line;
    line.id = u"linje"_s;
    line.name.text = u"Nattlinjen"_s;
    line.kind = Kind::Helpline;
    line.reach = Reach::Country;
    line.phones = {{u"116 111"_s, u"116111"_s}};
    line.hours = *OpeningHours::parse(u"24/7");
    return line;
}

}

TEST_CASE("A leaflet tells in Swedish and in English what there is, when, for whom and whom to call", "[exchange][leaflet]")
{
    const std::vector<Service> services {openPreschool(), helpline()};
    const QString swedish = printed(services, LeafletLanguage::Swedish);
    for (const QString &part : {u"Stöd för föräldrar i Örebro"_s, u"Träffas och leka"_s, u"Öppna förskolan, Åby"_s, u"För barn 0–5 år."_s, u"Öppet måndag, torsdag 9–12."_s,
                                u"019-21 10 00"_s, u"Storgatan 1, Hovsta"_s, u"Uppgift från 2026."_s, u"För alla, i hela länet och landet"_s, u"Nattlinjen"_s, u"Öppet dygnet runt."_s, u"116 111"_s}) {
        INFO(part.toStdString());
        CHECK(swedish.contains(part));
    }
    CHECK(swedish.indexOf(u"Nattlinjen"_s) > swedish.indexOf(u"För alla, i hela"_s));
    const QString english = printed(services, LeafletLanguage::English);
    for (const QString &part : {u"Support for parents in Örebro"_s, u"Meet and play"_s, u"For children aged 0–5."_s, u"Open Monday, Thursday 9–12."_s, u"No date is stated. Call before you go."_s}) {
        INFO(part.toStdString());
        CHECK(english.contains(part));
    }
}

TEST_CASE("A leaflet does not tell where a shelter is", "[exchange][leaflet]")
{
    const QString text = printed({sampleShelter()}, LeafletLanguage::Swedish);
    CHECK(text.contains(u"Adressen är hemlig."_s));
    CHECK_FALSE(text.contains(u"Storgatan"_s));
    CHECK_FALSE(text.contains(u"Hovsta"_s));
}
