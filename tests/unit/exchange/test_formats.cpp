// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/dcat.h"
#include "exchange/geofeatures.h"
#include "exchange/schemaorg.h"
#include "exchange/servicetable.h"

#include "outside.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const DateRange kYear {QDate(2026, 11, 21), QDate(2027, 11, 20)};

/// What jq finds, as compact JSON.
QByteArray asked(const QByteArray &json, const char *question)
{
    return readByOthers(u"jq"_s, {u"-c"_s, QString::fromUtf8(question), u"%f"_s}, json).trimmed();
}

QByteArray text(const QJsonObject &value)
{
    return QJsonDocument(value).toJson();
}

Service openPreschool()
{
    Service service = samplePreschool();
    service.hours = *OpeningHours::parse(u"Mo,Th 09:00-12:00; PH off");
    service.hoursText = u"Mo,Th 09:00-12:00; PH off"_s;
    Session babies;
    babies.id = u"bebis"_s;
    babies.name.text = u"Bebisgrupp"_s;
    babies.ages.min = 0;
    babies.ages.max = 11;
    babies.hours = *OpeningHours::parse(u"Tu 13:00-15:00; PH off");
    babies.hoursText = u"Tu 13:00-15:00; PH off"_s;
    service.sessions = {babies};
    service.cost = u"free"_s;
    return service;
}

}

TEST_CASE("A map gets a point for each place, and nothing to draw for what has none", "[exchange][geojson]")
{
    Service national;
    national.id = u"linje"_s;
    national.name.text = u"Linjen"_s;
    const QByteArray json = text(geoFeatures({openPreschool(), national, sampleShelter()}, sampleRegion()));
    CHECK(asked(json, ".type") == "\"FeatureCollection\"");
    CHECK(asked(json, ".features[0].geometry") == "{\"coordinates\":[15.2,59.35],\"type\":\"Point\"}");
    CHECK(asked(json, ".features[0].properties.precision") == "\"address\"");
    CHECK(asked(json, "[.features[1,2].geometry]") == "[null,null]");
    CHECK(asked(json, "[.features[2].properties | .address, .locality, .location]") == "[null,null,null]");
}

TEST_CASE("A search engine is told the service, its hours, its ages and its sessions", "[exchange][schema-org]")
{
    const QByteArray json = text(schemaOrgService(openPreschool(), sampleRegion(), kYear));
    CHECK(asked(json, "[.\"@context\", .\"@type\", .serviceType]") == "[\"https://schema.org\",\"Service\",\"Open preschool\"]");
    CHECK(asked(json, ".audience | [.suggestedMinAge, .suggestedMaxAge]") == "[0,6]");
    CHECK(asked(json, "[.availableChannel.hoursAvailable[] | select(.dayOfWeek)] | .[0] | [.opens, .closes, .validFrom, .dayOfWeek]")
          == "[\"09:00\",\"12:00\",\"2026-11-23\",[\"https://schema.org/Monday\",\"https://schema.org/Thursday\"]]");
    CHECK(asked(json, "[.availableChannel.hoursAvailable[] | select(.validFrom == \"2026-12-24\")] | .[0] | [.opens, .closes]") == "[\"00:00\",\"00:00\"]");
    CHECK(asked(json, ".subjectOf | [.\"@type\", .startDate, .endDate, .audience.suggestedMaxAge, .eventSchedule.repeatFrequency]")
          == "[\"Event\",\"2026-11-24T13:00:00+01:00\",\"2026-11-24T15:00:00+01:00\",1,\"P1W\"]");
    CHECK(asked(json, ".availableChannel.servicePhone.telephone") == "\"019-21 10 00\"");
}

TEST_CASE("A search engine is not told where a shelter is", "[exchange][schema-org]")
{
    const QByteArray json = text(schemaOrgGraph({sampleShelter(), openPreschool()}, sampleRegion(), kYear));
    CHECK(asked(json, ".\"@graph\" | length") == "2");
    const QByteArray shelter = asked(json, ".\"@graph\"[0]");
    for (const char *secret : {"Storgatan", "Hovsta", "59.35", "geo", "PostalAddress"}) {
        INFO(secret);
        CHECK_FALSE(shelter.contains(secret));
    }
}

TEST_CASE("A table holds a row for each place and nothing that a spreadsheet would reckon with", "[exchange][csv]")
{
    Service service = openPreschool();
    service.name.text = u"=HYPERLINK(\"x\")"_s;
    service.phones = {{u"+46 19 21 10 00"_s, u"+4619211000"_s}};
    const QByteArray table = serviceTable({service, sampleShelter()});
    const QByteArray read = readByOthers(u"python3"_s, {u"-c"_s, u"import csv,json,sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline=''))), ensure_ascii=False))"_s, u"%f"_s}, table);
    CHECK(asked(read, "[length, .[0].name, .[0].phones, .[0].address, .[0].max_age_months]") == "[2,\"'=HYPERLINK(\\\"x\\\")\",\"'+46 19 21 10 00\",\"Storgatan 1\",\"71\"]");
    CHECK(asked(read, ".[0].hours") == "\"Mo,Th 09:00-12:00; PH off | Tu 13:00-15:00; PH off\"");
    CHECK(asked(read, ".[1] | [.name, .address, .locality, .postal_code, .municipality]") == "[\"Kvinnojouren\",\"\",\"\",\"\",\"Örebro\"]");
}

TEST_CASE("A data portal gets a description that is well formed and promises nothing that the region does not", "[exchange][dcat]")
{
    Region region = sampleRegion();
    const auto counted = [](const QByteArray &xml, const char *what) {
        return readByOthers(u"xmllint"_s, {u"--nonet"_s, u"--xpath"_s, u"count(//*[local-name()='%1'])"_s.arg(QString::fromUtf8(what)), u"%f"_s}, xml).trimmed();
    };
    const QByteArray bare = dcatCatalogue(region, 240, {});
    CHECK(counted(bare, "Dataset") == "1");
    CHECK(counted(bare, "Distribution") == "0");
    CHECK(counted(bare, "contactPoint") == "0");
    CHECK(bare.contains("240 stöd"));
    region.publisher = u"Region Örebro län & kommunerna"_s;
    region.reportAddress = u"mail@example.org"_s;
    const QByteArray whole = dcatCatalogue(region, 240, u"https://example.org/orebro.sqlite"_s);
    CHECK(counted(whole, "Distribution") == "1");
    CHECK(counted(whole, "hasEmail") == "1");
    CHECK(readByOthers(u"xmllint"_s, {u"--nonet"_s, u"--xpath"_s, u"string(//*[local-name()='Agent']/*[local-name()='name'])"_s, u"%f"_s}, whole).trimmed()
          == region.publisher.toUtf8());
}
