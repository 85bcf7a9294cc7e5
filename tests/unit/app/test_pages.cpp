// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pagedetail.h"
#include "app/pagemodel.h"
#include "app/publicationmodel.h"
#include "rig.h"
#include "support/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("The pages of a section are listed, and those of no section are none", "[app][pages]")
{
    Rig rig;
    PageModel pages, nothing;
    pages.setSection(QStringLiteral("rights"));
    nothing.setSection(QStringLiteral("nothing"));
    CHECK(pages.status() == Status::Loading);
    rig.open();
    CHECK(pages.status() == Status::Ready);
    CHECK(pages.count() == 1);
    CHECK(nothing.status() == Status::Empty);
}

TEST_CASE("The list of pages has article 18's parts with it, and they are read aloud first", "[app][pages]")
{
    Rig rig;
    PageModel pages;
    pages.setSection(QStringLiteral("rights"));
    CatalogueBuilder builder = Rig::sample();
    builder.sql("UPDATE page_text SET body = '## Del 1: Ni delar' || char(10) || char(10) || 'Ni har ansvaret. Alltid.', state = 'machine'; UPDATE page SET article = 18");
    rig.catalogue.start({ .bundled = builder.write(rig.folder.filePath(QStringLiteral("parted.sqlite"))) });
    REQUIRE(eventually([&pages] { return pages.status() == Status::Ready; }));
    const QJsonArray parts = rowsOf(*pages.parts());
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].toObject().value(u"title").toString() == u"Ni delar");
    CHECK(parts[0].toObject().value(u"text").toString() == u"Ni har ansvaret.");
    CHECK(parts[0].toObject().value(u"part").toInt() == 1);
    CHECK(rowsOf(*pages.passages())[0].toObject().value(u"text").toString() == u"Ni delar");
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    PageDetail detail;
    detail.setPageId(QStringLiteral("article-18"));
    CHECK(detail.machineText() == QStringLiteral("Skriven av en maskin. Ingen människa har läst texten än."));
}

TEST_CASE("A page tells its text, what it was made from, and what it leads to", "[app][pages]")
{
    Rig rig;
    rig.open();
    PageDetail detail;
    detail.setPageId(QStringLiteral("article-18"));
    CHECK(matchesSnapshot(propertiesOf(detail), QStringLiteral("app/page-en.json")));
    CHECK(detail.serviceCount() == 1);
    detail.showServices();
    rig.settle();
    CHECK(rig.session.finder()->total() == 1);
    CHECK(rig.session.finder()->filterCount() == 1);
}

TEST_CASE("A page says when the official text is not there in one's own language", "[app][pages]")
{
    Rig rig;
    rig.open();
    PageDetail detail;
    detail.setPageId(QStringLiteral("article-18"));
    CHECK(detail.missingQuotationText().isEmpty());
    CHECK(detail.machineText() == QStringLiteral("This text is in Swedish."));
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    CHECK_FALSE(detail.missingQuotationText().isEmpty());
    CHECK(detail.machineText().isEmpty());
}

TEST_CASE("An unknown page is empty", "[app][pages]")
{
    Rig rig;
    rig.open();
    PageDetail detail;
    detail.setPageId(QStringLiteral("nowhere"));
    CHECK(detail.status() == Status::Empty);
    detail.showServices();
    CHECK(detail.title().isEmpty());
}

TEST_CASE("A publication that nobody has read is marked so", "[app][pages]")
{
    Rig rig;
    rig.open();
    const PublicationModel publications;
    CHECK(matchesSnapshot(rowsOf(publications), QStringLiteral("app/publications-en.json")));
}
