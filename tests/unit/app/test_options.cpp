// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/options.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

Result<Options> parsed(const QStringList &arguments)
{
    return Options::parse(QStringList{ QStringLiteral("paraply") } + arguments);
}

}

TEST_CASE("Without options the guide opens as it was left", "[app][options]")
{
    const auto options = parsed({});
    REQUIRE(options);
    CHECK(options->catalogue.isEmpty());
    CHECK_FALSE(options->inMemory);
    CHECK_FALSE(options->at);
    CHECK(options->tour.folder.isEmpty());
    CHECK(options->answer.isEmpty());
}

TEST_CASE("A tour is private, stands still in time, and renders everything unless told otherwise", "[app][options]")
{
    const auto options = parsed({ QStringLiteral("--tour"), QStringLiteral("shots") });
    REQUIRE(options);
    CHECK(options->inMemory);
    CHECK(options->at == QDateTime(QDate(2026, 11, 23), QTime(9, 15), Qt::UTC));
    CHECK(options->tour.sizes == std::vector<QSize>{ { 360, 740 }, { 800, 1280 }, { 1280, 800 }, { 1080, 1920 } });
    CHECK(options->tour.languages == QStringList{ QStringLiteral("sv"), QStringLiteral("en"), QStringLiteral("ar-XB") });
    CHECK(options->tour.themes == QStringList{ QStringLiteral("light") });
    CHECK(options->tour.pages.first() == u"find");
    CHECK(options->tour.pages.contains(QStringLiteral("overview")));
    CHECK(options->tour.pages.last() == u"problem");
}

TEST_CASE("Lists of the tour are taken as written", "[app][options]")
{
    const auto options = parsed({ QStringLiteral("--tour=x"), QStringLiteral("--tour-sizes=100x200"), QStringLiteral("--tour-themes=dark,contrast"),
                                  QStringLiteral("--tour-scales=1,2"), QStringLiteral("--tour-pages=find,results") });
    REQUIRE(options);
    CHECK(options->tour.sizes == std::vector<QSize>{ { 100, 200 } });
    CHECK(options->tour.themes == QStringList{ QStringLiteral("dark"), QStringLiteral("contrast") });
    CHECK(options->tour.scales == std::vector<double>{ 1, 2 });
    CHECK(options->tour.pages == QStringList{ QStringLiteral("find"), QStringLiteral("results") });
}

TEST_CASE("What cannot be understood is refused with a sentence", "[app][options]")
{
    const QStringList cases[] = {
        { QStringLiteral("--size"), QStringLiteral("wide") }, { QStringLiteral("--size"), QStringLiteral("0x10") },
        { QStringLiteral("--size"), QStringLiteral("100x99999999") }, { QStringLiteral("--at"), QStringLiteral("soon") },
        { QStringLiteral("--language"), QStringLiteral("xx") }, { QStringLiteral("--tour-pages"), QStringLiteral("nowhere") },
        { QStringLiteral("--tour-scales"), QStringLiteral("9") }, { QStringLiteral("--unknown") }, { QStringLiteral("stray") },
    };
    for (const QStringList &arguments : cases) {
        const auto options = parsed(arguments);
        INFO(arguments.join(u' ').toStdString());
        REQUIRE_FALSE(options);
        CHECK(options.error().code == Code::Invalid);
        CHECK_FALSE(options.error().detail.isEmpty());
    }
}

TEST_CASE("Help and version are answered in plain text", "[app][options]")
{
    CHECK(parsed({ QStringLiteral("--help") })->answer.contains(QStringLiteral("--catalogue")));
    CHECK(parsed({ QStringLiteral("--version") })->answer.startsWith(QStringLiteral("paraply ")));
}

TEST_CASE("An address on the command line is followed, and refused when it is not understood", "[app][options]")
{
    const auto options = parsed({ QStringLiteral("paraply://service/bvc") });
    REQUIRE(options);
    CHECK(options->link->service == QStringLiteral("bvc"));
    CHECK_FALSE(parsed({})->link);
    CHECK_FALSE(parsed({ QStringLiteral("paraply://service/") }));
    CHECK_FALSE(parsed({ QStringLiteral("paraply://find"), QStringLiteral("paraply://find") }));
}

TEST_CASE("A guide is shared by later starts unless it leaves no trace or was told what to show", "[app][options]")
{
    CHECK(parsed({})->isShared());
    CHECK(parsed({ QStringLiteral("--profile=x") })->isShared());
    for (const char *option : { "--private", "--smoke", "--catalogue=x", "--tour=x" })
        CHECK_FALSE(parsed({ QString::fromLatin1(option) })->isShared());
}
