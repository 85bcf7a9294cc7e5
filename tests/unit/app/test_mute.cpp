// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "openarticle.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("Where Qt finds no engine of speech, the page says so and what to do", "[window][aloud]")
{
    OpenArticle guide;
    // The window has its plugins; from now on there are none.
    QCoreApplication::setLibraryPaths({});
    CHECK_FALSE(guide.seen(u"readAloudNotice"_s));
    guide.press(u"readAloud"_s);
    REQUIRE(isReached([&] { return guide.seen(u"readAloudNotice"_s); }));
    const QQuickItem &notice = *guide.seen(u"readAloudNotice"_s);
    CHECK(notice.property("title").toString() == u"This device has no voice to read with.");
    CHECK(notice.property("text").toString().contains(u"qt6-speech-speechd-plugin"));
    CHECK(guide.buttonTexts() == QStringList{ u"Read aloud"_s, u"Getting ready …"_s, u"Read aloud"_s });
    // Seen before it is laid out.
    CHECK(isReached([&] { return notice.mapToScene({}).y() > 0 && notice.mapToScene({}).y() + notice.height() < guide.window().height(); }));
}
