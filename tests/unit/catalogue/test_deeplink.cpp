// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/deeplink.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;

namespace {

Result<DeepLink> link(const char *address)
{
    return DeepLink::parse(QString::fromUtf8(address));
}

}

TEST_CASE("An address of a service leads to its id", "[catalogue][deeplink]")
{
    CHECK(link("paraply://service/orebro-axberg-ervalla")->service == QStringLiteral("orebro-axberg-ervalla"));
    CHECK(link("PARAPLY://service/a%C3%A5b")->service == QString::fromUtf8("aåb"));
}

TEST_CASE("An address of a question holds all that can be asked", "[catalogue][deeplink]")
{
    const auto asked = link("paraply://find?age=8m&age=4y&age=expecting&place=Ervalla&radius=10&kind=open_preschool&municipality=%C3%96rebro"
                            "&language=ar&topic=sleep&text=b%C3%A4ttre+s%C3%B6mn&open=today&free=yes&drop_in=yes");
    REQUIRE(asked);
    CHECK(asked->ages == std::vector{8, 48});
    CHECK(asked->expecting);
    CHECK(asked->place == QStringLiteral("Ervalla"));
    CHECK(asked->radiusKilometres == 10);
    CHECK(asked->kinds == std::vector{Kind::OpenPreschool});
    CHECK(asked->municipalities == QStringList{QString::fromUtf8("Örebro")});
    CHECK(asked->text == QString::fromUtf8("bättre sömn"));
    CHECK(asked->open == OpenFilter::Today);
    CHECK((asked->free && asked->dropIn));
    CHECK(DeepLink::parse(asked->address())->address() == asked->address());
    CHECK(*DeepLink::parse(asked->address()) == *asked);
}

TEST_CASE("The bare question is the whole county", "[catalogue][deeplink]")
{
    for (const char *address : {"paraply://find", "paraply://find/", "paraply://find?", "paraply://find/?"})
        CHECK(*link(address) == DeepLink());
}

TEST_CASE("What is not understood is refused, never guessed at", "[catalogue][deeplink]")
{
    const char *address = GENERATE("", "paraply:", "paraply://", "https://find?age=8m", "paraply://service", "paraply://service/", "paraply://service/a/b",
        "paraply://service/a?b=c", "paraply://service/a#b", "paraply://service/%zz", "paraply://service/%c3", "paraply://service/%0a", "paraply://service/%00",
        "paraply://finder", "paraply://find/x", "paraply://find#x", "paraply://find?age=8", "paraply://find?age=216m", "paraply://find?age=-1m",
        "paraply://find?age=8m&age=8m", "paraply://find?kind=nothing", "paraply://find?kind=", "paraply://find?place=", "paraply://find?place=a&place=b",
        "paraply://find?radius=0", "paraply://find?radius=201", "paraply://find?radius=+5", "paraply://find?radius=05", "paraply://find?open=always",
        "paraply://find?open=now&open=today", "paraply://find?free=no", "paraply://find?free=yes&free=yes", "paraply://find?unknown=1", "paraply://find?=x",
        "paraply://find?age", "paraply://find?text=%1f", "paraply://find?text=%e2%80");
    CAPTURE(address);
    const auto refused = link(address);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Code::Invalid);
}

TEST_CASE("Long addresses, long values and too many of one are refused", "[catalogue][deeplink]")
{
    const QString start = QStringLiteral("paraply://find?text=");
    CHECK(DeepLink::parse(start + QString(200, u'a')));
    CHECK_FALSE(DeepLink::parse(start + QString(201, u'a')));
    CHECK_FALSE(DeepLink::parse(QStringLiteral("paraply://service/") + QString(1990, u'a')));
    QStringList ages;
    for (int months = 0; months < 21; ++months)
        ages += QStringLiteral("age=%1m").arg(months);
    CHECK_FALSE(DeepLink::parse(QStringLiteral("paraply://find?") + ages.join(u'&')));
    CHECK(DeepLink::parse(QStringLiteral("paraply://find?") + ages.mid(1).join(u'&')));
}
