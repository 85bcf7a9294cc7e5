// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

const QString kErvalla = u"orebro-axberg-ervalla"_s;

Run exported(const QStringList &words)
{
    return paraplyctl(QStringList {u"export"_s} + words);
}

}

TEST_CASE("One service is exported by its id in every format, to the screen or to a file", "[flows][export]")
{
    const QTemporaryDir folder;
    const struct {
        const char *format, *holds;
    } cases[] = {
        {"ical", "RRULE:FREQ=WEEKLY"}, {"geojson", "\"FeatureCollection\""}, {"vcard", "BEGIN:VCARD\r\nVERSION:4.0"},
        {"schema-org", "\"OpeningHoursSpecification\""}, {"opening-hours", "\tMo,Th 09:00-12:00\n"}, {"csv", "orebro-axberg-ervalla,"},
    };
    for (const auto &one : cases) {
        INFO(one.format);
        const QString format = QString::fromLatin1(one.format), file = folder.filePath(format);
        const Run shown = exported({format, shippedCatalogue(), kErvalla});
        CHECK(shown.exitCode == 0);
        if (one.format != std::string("schema-org"))
            CHECK(shown.tells(one.holds));
        const Run saved = exported({format, shippedCatalogue(), kErvalla, u"--out"_s, file, u"--lang"_s, u"sv"_s});
        CHECK(saved.exitCode == 0);
        CHECK(QString::fromUtf8(saved.out) == u"Skrivet: %1, 1 stöd.\n"_s.arg(file));
        CHECK(contentOf(file) == shown.out);
        CHECK(exported({format, shippedCatalogue(), kErvalla}).out == shown.out);
    }
}

TEST_CASE("What the options of find choose is exported, and everything without them", "[flows][export]")
{
    const auto some = exported({u"geojson"_s, shippedCatalogue(), u"--kind"_s, u"open_preschool"_s, u"--municipality"_s, u"Örebro"_s}).json();
    const auto all = exported({u"geojson"_s, shippedCatalogue()}).json();
    CHECK(some.at("features").size() > 3);
    CHECK(all.at("features").size() >= 240);
    for (const auto &feature : some.at("features"))
        CHECK(feature.at("properties").at("kind") == "open_preschool");
}

TEST_CASE("The catalogue is described for data portals", "[flows][export]")
{
    const Run run = exported({u"dcat"_s, shippedCatalogue()});
    CHECK(run.exitCode == 0);
    CHECK(run.tells("Stöd för föräldrar i Örebro län"));
    CHECK_FALSE(run.tells("dcat:Distribution"));
    CHECK(exported({u"dcat"_s, shippedCatalogue(), u"--address"_s, u"https://example.org/x"_s}).tells("dcat:Distribution"));
}

TEST_CASE("A municipality's leaflet is printed without a screen, in both languages", "[flows][export]")
{
    const QTemporaryDir folder;
    for (const auto &[language, title] : {std::pair{u"sv"_s, "Stöd för föräldrar i Lindesberg"}, {u"en"_s, "Support for parents in Lindesberg"}}) {
        const QString file = folder.filePath(language + u".pdf"_s);
        const Run run = exported({u"leaflet"_s, shippedCatalogue(), u"--municipality"_s, u"Lindesberg"_s, u"--lang"_s, language, u"--out"_s, file});
        CHECK(run.exitCode == 0);
        CHECK(ran(u"pdftotext"_s, {file, u"-"_s}).tells(title));
        const QByteArray printed = contentOf(file);
        for (int again = 0; again < 3; ++again) {
            REQUIRE(exported({u"leaflet"_s, shippedCatalogue(), u"--municipality"_s, u"Lindesberg"_s, u"--lang"_s, language, u"--out"_s, file}).exitCode == 0);
            CHECK(contentOf(file) == printed);
        }
    }
}

TEST_CASE("An export to a file says what was written and how many services are in it, to programs as JSON", "[flows][export]")
{
    const QTemporaryDir folder;
    const auto services = paraplyctl({u"info"_s, shippedCatalogue(), u"--json"_s}).json().at("services").get<int>();
    const QList<QStringList> forms = {{u"geojson"_s}, {u"dcat"_s}, {u"hsds"_s}, {u"hsds"_s, u"--tabular"_s}};
    for (const QStringList &form : forms) {
        const QString out = folder.filePath(form.join(QString()));
        const Run told = exported(QStringList {form.front(), shippedCatalogue(), u"--out"_s, out, u"--lang"_s, u"en"_s} + form.mid(1));
        INFO(told.err.toStdString());
        CHECK(QString::fromUtf8(told.out) == u"Written: %1, %2 services.\n"_s.arg(out).arg(services));
    }
    const QString out = folder.filePath(u"leaflet.pdf"_s);
    const auto value = exported({u"leaflet"_s, shippedCatalogue(), u"--municipality"_s, u"Nora"_s, u"--out"_s, out, u"--json"_s}).json();
    CHECK(value.at("out") == out.toStdString());
    CHECK(value.at("services") > 10);
    CHECK(exported({u"hsds"_s, shippedCatalogue()}).out.startsWith('{'));
}

TEST_CASE("What cannot be exported is said, with the exit code of its reason", "[flows][export]")
{
    CHECK(exported({u"vcard"_s, shippedCatalogue(), u"nobody"_s}).exitCode == 1);
    CHECK(exported({u"vcard"_s, shippedCatalogue(), u"nobody"_s}).complains("nobody"));
    CHECK(exported({u"vcard"_s, u"/nowhere/x.sqlite"_s}).exitCode == 3);
    CHECK(exported({u"vcard"_s, shippedCatalogue(), kErvalla, u"--out"_s, u"/nowhere/x.vcf"_s}).exitCode == 3);
    CHECK(exported({u"vcard"_s}).exitCode == 2);
    CHECK(exported({u"pigeon"_s, shippedCatalogue()}).exitCode == 2);
    CHECK(exported({u"ical"_s, shippedCatalogue(), u"--municipality"_s, u"Atlantis"_s}).exitCode == 2);
    CHECK(exported({u"leaflet"_s, shippedCatalogue(), u"--municipality"_s, u"Atlantis"_s}).exitCode == 2);
}
