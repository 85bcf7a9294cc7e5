// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/changerows.h"
#include "app/language.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

CatalogueChanges sample()
{
    using Type = ServiceChange::Type;
    return {{{Type::Added, u"a"_s, u"Ny lekgrupp"_s, u"Örebro"_s, Kind::OpenPreschool, {}},
             {Type::Changed, u"b"_s, u"Biblioteket"_s, u"Örebro"_s, Kind::Library, {ServicePart::Contact, ServicePart::Hours}},
             {Type::Removed, u"c"_s, u"Stängd grupp"_s, u"Kumla"_s, Kind::ParentGroup, {}}},
            2};
}

}

TEST_CASE("What is new is one sentence and a line for each service", "[app][changes]")
{
    Language language;
    language.setCode(u"en"_s);
    CHECK(ChangeRows::sentence(sample()) == u"1 new, 1 changed, 1 gone and 2 pages to read."_s);
    const auto rows = ChangeRows::rows(sample());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].note == u"New in Örebro"_s);
    CHECK(rows[1].note == u"Changed: phone, mail or web and times"_s);
    CHECK(rows[2].note == u"No longer listed in Kumla"_s);
    CHECK(rows[2].service.isEmpty());
    CHECK(rows[0].service == u"a"_s);

    language.setCode(u"sv"_s);
    CHECK(ChangeRows::sentence(sample()) == u"1 ny, 1 ändrad, 1 borta och 2 sidor att läsa."_s);
}

TEST_CASE("Nothing new is no sentence, and a flood of changes is cut but counted", "[app][changes]")
{
    Language language;
    language.setCode(u"en"_s);
    CHECK(ChangeRows::sentence({}).isEmpty());
    CatalogueChanges many;
    for (int i = 0; i < 1000; ++i)
        many.services.push_back({ServiceChange::Type::Added, QString::number(i), u"x"_s, u"Örebro"_s, Kind::Library, {}});
    CHECK(ChangeRows::rows(many).size() == ChangeRows::kMost);
    CHECK(ChangeRows::sentence(many).startsWith(u"1000"_s));
}
