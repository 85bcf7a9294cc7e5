// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/typeface.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A text asks for the scripts of its letters, and for none by digits and spaces", "[exchange][typeface]")
{
    CHECK(scriptsOf(u"Öppen förskola") == std::vector {Script::Latin});
    CHECK(scriptsOf(u"українська, ελληνικά").front() == Script::Latin);
    CHECK(scriptsOf(u"العربية 112") == std::vector {Script::Arabic});
    CHECK(scriptsOf(u"ትግርኛ på svenska") == std::vector {Script::Latin, Script::Ethiopic});
    CHECK(scriptsOf(u"019-21 10 00, +").empty());
    CHECK(scriptsOf(u"").empty());
}

TEST_CASE("Only the faces of the scripts that are asked for are loaded; the font asks for all", "[exchange][typeface]")
{
    const bool before = isLoaded(Script::Ethiopic);
    const auto font = bundledTypeface({Script::Latin});
    REQUIRE(font);
    CHECK(isLoaded(Script::Latin));
    CHECK(isLoaded(Script::Ethiopic) == before);
    CHECK(font->families() == QStringList {u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Ethiopic"_s});
    REQUIRE(bundledTypeface());
    CHECK(isLoaded(Script::Arabic));
    CHECK(isLoaded(Script::Ethiopic));
}
