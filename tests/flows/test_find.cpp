// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "support/child.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <set>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QStringList kErvalla {u"--age"_s, u"8m"_s, u"--near"_s, u"Ervalla"_s};

QStringList asking(const QString &file, const QStringList &words)
{
    return QStringList {u"find"_s, file} + words;
}

std::set<std::string> keysOf(const nlohmann::json &object)
{
    std::set<std::string> keys;
    for (const auto &[key, value] : object.items())
        keys.insert(key);
    return keys;
}

void checkHit(const nlohmann::json &hit)
{
    INFO(hit.dump());
    CHECK(keysOf(hit) == std::set<std::string> {"service", "name", "kind", "location", "municipality", "distance_m", "age", "ages_suited", "session", "open", "next_open", "why"});
    CHECK((hit.at("distance_m").is_null() || hit.at("distance_m").is_number_integer()));
    CHECK((hit.at("age") == "known" || hit.at("age") == "unknown"));
    CHECK((hit.at("open") == "open" || hit.at("open") == "closed" || hit.at("open") == "unknown"));
    CHECK(hit.at("ages_suited").is_array());
    for (const auto &reason : hit.at("why"))
        CHECK(reason.at("code").is_string());
}

}

TEST_CASE("A family in Ervalla with a child of 8 months finds the open preschool there first, with its hours", "[flows][find]")
{
    const QString file = GENERATE(shippedCatalogue(), miniCatalogue());
    const auto open = paraplyctl(asking(file, kErvalla + QStringList {u"--at"_s, u"2026-11-23T10:15"_s, u"--json"_s})).json();
    const auto &first = open.at("hits").at(0);
    CHECK(first.at("service") == "orebro-axberg-ervalla");
    CHECK(first.at("distance_m") == 0);
    CHECK(first.at("open") == "open");
    CHECK(first.at("ages_suited") == nlohmann::json::array({"8m"}));
    const auto closed = paraplyctl(asking(file, kErvalla + QStringList {u"--at"_s, u"2026-11-21T20:00"_s, u"--json"_s})).json();
    CHECK(closed.at("hits").at(0).at("service") == "orebro-axberg-ervalla");
    CHECK(closed.at("hits").at(0).at("open") == "closed");
    CHECK(closed.at("hits").at(0).at("next_open") == "2026-11-23T09:00:00+01:00");
}

TEST_CASE("A person reads whether it is open, until when, and its hours as words", "[flows][find]")
{
    const QString file = shippedCatalogue();
    const Run swedish = paraplyctl(asking(file, kErvalla + QStringList {u"--at"_s, u"2026-11-23T10:15"_s, u"--limit"_s, u"1"_s, u"--lang"_s, u"sv"_s}));
    CHECK(swedish.exitCode == 0);
    CHECK(swedish.tells("Öppen förskola, Ervalla församlingshem"));
    CHECK(swedish.tells("öppet till 12:00"));
    CHECK(swedish.tells("mån och tors 9–12"));
    const Run english = paraplyctl(asking(file, kErvalla + QStringList {u"--at"_s, u"2026-11-21T20:00"_s, u"--limit"_s, u"1"_s, u"--lang"_s, u"en"_s}));
    CHECK(english.exitCode == 0);
    CHECK(english.tells("closed, opens Mon 23 Nov 09:00"));
    CHECK(english.tells("Mon and Thu 9–12"));
}

TEST_CASE("The answer in JSON has the keys of the design and no others", "[flows][find]")
{
    const Run run = paraplyctl(asking(shippedCatalogue(), kErvalla + QStringList {u"--at"_s, u"2026-11-23T10:15"_s, u"--limit"_s, u"0"_s, u"--json"_s}));
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const auto answer = run.json();
    CHECK(keysOf(answer) == std::set<std::string> {"total", "hits", "remote", "remote_total", "unknown", "facets", "relax"});
    CHECK(answer.at("total") == answer.at("hits").size());
    CHECK(answer.at("remote_total") == answer.at("remote").size());
    CHECK(answer.at("relax").is_null());
    for (const auto &hit : answer.at("hits"))
        checkHit(hit);
    for (const auto &hit : answer.at("remote")) {
        checkHit(hit);
        CHECK(hit.at("distance_m").is_null());
    }
    const auto &facets = answer.at("facets");
    for (const char *facet : {"kind", "municipality", "age_band", "language", "open"})
        CHECK(facets.at(facet).is_object());
    for (const auto &[name, facet] : facets.items()) {
        for (const auto &[choice, count] : facet.items())
            CHECK(count.is_number_integer());
    }
    CHECK(facets.at("age_band").at("0-11m") == answer.at("total"));
    for (const char *question : {"hours", "cost"})
        CHECK(answer.at("unknown").at(question).is_number_integer());
}

TEST_CASE("Each list is cut by --limit, the totals are not", "[flows][find]")
{
    const auto all = paraplyctl(asking(shippedCatalogue(), kErvalla + QStringList {u"--limit"_s, u"0"_s, u"--json"_s})).json();
    const auto cut = paraplyctl(asking(shippedCatalogue(), kErvalla + QStringList {u"--limit"_s, u"2"_s, u"--json"_s})).json();
    CHECK(cut.at("hits").size() == 2);
    CHECK(cut.at("remote").size() == 2);
    CHECK(cut.at("total") == all.at("total"));
    CHECK(cut.at("remote_total") == all.at("remote_total"));
}

TEST_CASE("An answer that is empty names the one filter to drop", "[flows][find]")
{
    const QStringList words {u"--age"_s, u"8m"_s, u"--kind"_s, u"youth_clinic"_s, u"--municipality"_s, u"Örebro"_s};
    const auto answer = paraplyctl(asking(shippedCatalogue(), words + QStringList {u"--json"_s})).json();
    CHECK(answer.at("total") == 0);
    REQUIRE(answer.at("relax").is_object());
    CHECK(keysOf(answer.at("relax")) == std::set<std::string> {"filter", "total"});
    CHECK(answer.at("relax").at("total") > 0);
    CHECK(paraplyctl(asking(shippedCatalogue(), words + QStringList {u"--lang"_s, u"sv"_s})).tells("Inget passar allt."));
}

TEST_CASE("The device's zone changes nothing: hours are the region's", "[flows][find]")
{
    const QStringList words = asking(shippedCatalogue(), kErvalla + QStringList {u"--at"_s, u"2026-11-23T10:15"_s, u"--limit"_s, u"0"_s});
    const QStringList json = words + QStringList {u"--json"_s}, open = json + QStringList {u"--open"_s, u"today"_s};
    const std::map<QString, QString> home {{u"TZ"_s, u"Europe/Stockholm"_s}};
    for (const QString &zone : {u"America/New_York"_s, u"Asia/Tokyo"_s, u"UTC"_s}) {
        INFO(zone.toStdString());
        const std::map<QString, QString> away {{u"TZ"_s, zone}};
        CHECK(paraplyctl(words, away).out == paraplyctl(words, home).out);
        CHECK(paraplyctl(json, away).out == paraplyctl(json, home).out);
        CHECK(paraplyctl(open, away).out == paraplyctl(open, home).out);
    }
}

TEST_CASE("A moment may be written with its own zone", "[flows][find]")
{
    const auto at = [](const QString &moment) { return paraplyctl(asking(shippedCatalogue(), kErvalla + QStringList {u"--at"_s, moment, u"--json"_s})).out; };
    CHECK(at(u"2026-11-23T10:15"_s) == at(u"2026-11-23T09:15:00Z"_s));
    CHECK(at(u"2026-11-23T10:15"_s) == at(u"2026-11-23T10:15:00+01:00"_s));
}

TEST_CASE("What one question derived is kept for the next, and made anew when it is spoilt", "[flows][find]")
{
    const QTemporaryDir home;
    const std::map<QString, QString> here {{u"XDG_CACHE_HOME"_s, home.path()}};
    const QDir folder(home.filePath(u"paraply"_s));
    const QStringList words = asking(shippedCatalogue(), kErvalla + QStringList {u"--text"_s, u"lek"_s, u"--json"_s});
    const Run first = paraplyctl(words, here);
    const QStringList kept = folder.entryList({u"*.find-*"_s}, QDir::Files);
    REQUIRE(kept.size() == 1);
    const QString derived = folder.filePath(kept.front());
    const QByteArray bytes = contentOf(derived);
    const auto written = QFileInfo(derived).lastModified();
    CHECK(paraplyctl(words, here).out == first.out);
    CHECK(QFileInfo(derived).lastModified() == written);
    writeFile(derived, bytes.first(bytes.size() / 2));
    CHECK(paraplyctl(words, here).out == first.out);
    CHECK(contentOf(derived) == bytes);
}

TEST_CASE("Finding answers where nothing may be written", "[flows][find]")
{
    const OpenFolder cache;
    const OpenFolder open;   // the catalogue where anybody may read it, beside nothing
    const QString file = open.path(u"a.sqlite"_s);
    REQUIRE(QFile::copy(shippedCatalogue(), file));
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QString program = open.path(u"paraplyctl"_s);   // nobody else may be able to enter the folder this is built in
    REQUIRE(QFile::copy(QStringLiteral(PARAPLYCTL), program));
    REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    cache.setPermissions(0555);
    open.setPermissions(0555);
    const std::map<QString, QString> nowhere {{u"XDG_CACHE_HOME"_s, cache.path()}, {u"HOME"_s, cache.path()}};
    const QStringList words = asking(file, kErvalla + QStringList {u"--text"_s, u"lek"_s, u"--json"_s});
    Run run;
    if (::geteuid() != 0) {
        run = paraplyctl(words, nowhere);
    } else {
        // Root may write anywhere, and would hide what this is about.
        REQUIRE_FALSE(QStandardPaths::findExecutable(u"setpriv"_s).isEmpty());
        run = ran(u"setpriv"_s, QStringList {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + words, nowhere);
    }
    cache.setPermissions(0755);
    open.setPermissions(0755);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json().at("hits").at(0).at("service") == "orebro-axberg-ervalla");
}
