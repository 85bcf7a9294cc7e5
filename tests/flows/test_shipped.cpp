// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"

#include "storage/statement.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

Connection opened()
{
    return Connection(shippedCatalogue(), OpenMode::ReadOnly);
}

QStringList texts(const Connection &connection, const QByteArray &sql)
{
    QStringList list;
    Statement statement(connection, sql);
    for (const Row row : statement.rows())
        list.append(row.column<QString>(0));
    return list;
}

QByteArray latin(const QString &name)
{
    return name.toLatin1();
}

int suggestionsFor(const QString &words)
{
    const auto answer = paraplyctl({u"find"_s, shippedCatalogue(), u"--text"_s, words, u"--json"_s}).json();
    return answer.at("total").get<int>() + answer.at("remote_total").get<int>();
}

bool hasWord(const QString &text, const QString &word)
{
    return QRegularExpression(u"\\b"_s + QRegularExpression::escape(word) + u"\\b"_s, QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch();
}

}

TEST_CASE("info counts the shipped catalogue, in numbers", "[flows][info]")
{
    const Run run = paraplyctl({u"info"_s, shippedCatalogue(), u"--json"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const auto info = run.json();
    for (const char *count : {"schema", "services", "service_at_locations", "locations", "organizations", "municipalities", "sessions"}) {
        INFO(count);
        CHECK(info.at(count).is_number_integer());
    }
    CHECK(info.at("region") == "orebro");
    CHECK(info.at("services") == 240);
    CHECK(info.at("service_at_locations") == 204);
    CHECK(info.at("municipalities") == 12);
    CHECK(info.at("languages") == nlohmann::json::array({"sv", "en"}));
    CHECK(info.at("digest").get<std::string>().size() == 64);
    CHECK(paraplyctl({u"info"_s, shippedCatalogue(), u"--lang"_s, u"sv"_s}).tells("240 stöd, 204 på en plats"));
    CHECK(paraplyctl({u"info"_s, shippedCatalogue(), u"--lang"_s, u"en"_s}).tells("240 services, 204 at a location"));
}

TEST_CASE("Each of the 240 services can be shown whole", "[flows][show]")
{
    const QStringList ids = texts(opened(), "SELECT id FROM service ORDER BY id");
    REQUIRE(ids.size() == 240);
    for (const QString &id : ids) {
        INFO(id.toStdString());
        const Run run = paraplyctl({u"show"_s, shippedCatalogue(), id, u"--json"_s});
        REQUIRE(run.exitCode == 0);
        const auto service = run.json();
        CHECK(service.at("id") == id.toStdString());
        for (const char *text : {"name", "kind", "description", "municipality"})
            CHECK_FALSE(service.at(text).get<std::string>().empty());
        for (const char *list : {"locations", "phones", "sessions", "exceptions", "sources", "topics", "catchment"})
            CHECK(service.at(list).is_array());
        CHECK_FALSE(service.at("sources").empty());
        for (const char *key : {"organization", "hours", "email", "url", "cost", "access", "languages", "valid_from", "valid_to", "confirmed_on"})
            CHECK(service.contains(key));
        for (const char *bound : {"min_months", "max_months"})
            CHECK((service.at("ages").at(bound).is_null() || service.at("ages").at(bound).is_number_integer()));
        CHECK(service.at("ages").at("expecting").is_boolean());
        for (const char *key : {"url", "seen", "basis", "confidence"})
            CHECK(service.at("source").contains(key));
    }
}

TEST_CASE("A service is shown to a person in either language", "[flows][show]")
{
    const Run swedish = paraplyctl({u"show"_s, shippedCatalogue(), u"orebro-axberg-ervalla"_s, u"--lang"_s, u"sv"_s});
    CHECK(swedish.exitCode == 0);
    CHECK(swedish.tells("Öppen förskola, Ervalla församlingshem"));
    CHECK(swedish.tells("Mo,Th 09:00-12:00"));
    const Run english = paraplyctl({u"show"_s, shippedCatalogue(), u"orebro-axberg-ervalla"_s, u"--lang"_s, u"en"_s});
    CHECK(english.exitCode == 0);
    CHECK(english.tells("Open preschool"));
    const Run unknown = paraplyctl({u"show"_s, shippedCatalogue(), u"orebro-axberg-erwalla"_s, u"--lang"_s, u"en"_s});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.complains("no service with the id orebro-axberg-erwalla"));
}

TEST_CASE("A masked service has no place, whichever way it is asked", "[flows][masked]")
{
    const QStringList masked = texts(opened(), "SELECT id FROM service WHERE masked = 1 ORDER BY id");
    REQUIRE(masked == QStringList {u"karlskoga-kvinnojouren-maggan"_s, u"orebro-kvinnohuset"_s, u"orebro-tjejjour"_s});
    for (const QString &id : masked) {
        INFO(id.toStdString());
        const auto service = paraplyctl({u"show"_s, shippedCatalogue(), id, u"--json"_s}).json();
        CHECK(service.at("masked") == true);
        CHECK(service.at("locations").empty());
        for (const auto &session : service.at("sessions"))
            CHECK(session.at("location").is_null());
        CHECK_FALSE(paraplyctl({u"show"_s, shippedCatalogue(), id, u"--lang"_s, u"sv"_s}).tells("Plats "));
    }
    const auto answer = paraplyctl({u"find"_s, shippedCatalogue(), u"--kind"_s, u"womens_shelter"_s, u"--near"_s, u"59.27,15.2"_s, u"--json"_s}).json();
    CHECK(answer.at("total") == 0);
    CHECK(answer.at("remote").size() == 3);
    for (const auto &hit : answer.at("remote")) {
        CHECK(hit.at("location").is_null());
        CHECK(hit.at("distance_m").is_null());
    }
}

TEST_CASE("No row of a masked service has a place, and no text of one names a locality or a street", "[flows][masked]")
{
    const Connection connection = opened();
    const QStringList masked = texts(connection, "SELECT id FROM service WHERE masked = 1");
    const QStringList municipalities = texts(connection, "SELECT name FROM municipality");
    QStringList places = texts(connection, "SELECT name FROM locality UNION SELECT address FROM location WHERE address IS NOT NULL");
    for (const QString &municipality : municipalities)
        places.removeAll(municipality);
    REQUIRE(places.size() > 100);
    const QSet<QString> placeColumns {u"address"_s, u"locality"_s, u"postal_code"_s, u"latitude"_s, u"longitude"_s, u"location"_s};
    int rows = 0;
    for (const QString &table : texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        const QStringList columns = texts(connection, "SELECT name FROM pragma_table_info('" + latin(table) + "')");
        const QByteArray key = columns.contains(u"service"_s) ? "service" : columns.contains(u"id"_s) ? "id" : QByteArray();
        if (key.isEmpty())
            continue;
        Statement statement(connection, "SELECT * FROM \"" + latin(table) + "\" WHERE " + key + " IN (SELECT id FROM service WHERE masked = 1)");
        for (const Row row : statement.rows()) {
            ++rows;
            CHECK(table != u"location");
            CHECK(table != u"service_at_location");
            for (int i = 0; i < int(columns.size()); ++i) {
                INFO(table.toStdString() << '.' << columns[i].toStdString() << ": " << row.column<QString>(i).toStdString());
                CHECK((!placeColumns.contains(columns[i]) || row.isNull(i)));
                for (const QString &place : places)
                    CHECK_FALSE(hasWord(row.column<QString>(i), place));
            }
        }
    }
    CHECK(rows >= 4 * int(masked.size()));   // service, detail, sources, topics
}

TEST_CASE("A masked service's id stands beside no place in the bytes of the file either", "[flows][masked]")
{
    // Pages of SQLite keep what was deleted; a catalogue is written once, so none may hold a place under such an id.
    const QByteArray bytes = contentOf(shippedCatalogue());
    Statement freePages(opened(), "PRAGMA freelist_count");
    CHECK(freePages.value<int>() == 0);
    for (const QString &id : texts(opened(), "SELECT id FROM service WHERE masked = 1")) {
        for (qsizetype at = bytes.indexOf(id.toUtf8()); at >= 0; at = bytes.indexOf(id.toUtf8(), at + 1)) {
            const QString around = QString::fromUtf8(bytes.mid(at, 90));
            INFO(around.toStdString());
            CHECK_FALSE(QRegularExpression(u"gatan|vägen|\\b7\\d\\d ?\\d\\d\\b"_s).match(around).hasMatch());
        }
    }
}

TEST_CASE("A tired parent's own words find something", "[flows][shipped]")
{
    for (const QString &words : {u"prata"_s, u"prata lindesberg"_s, u"tonåring"_s, u"skilsmässa"_s, u"dagis"_s, u"ångest"_s, u"ledsen"_s, u"mobbning"_s, u"bebis"_s,
                                 u"divorce"_s, u"daycare"_s, u"bullying"_s}) {
        CAPTURE(words.toStdString());
        CHECK(suggestionsFor(words) > 0);
    }
}
