// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/pagedetail.h"
#include "app/readaloud.h"
#include "rig.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Article 18 of the small catalogue, about to be read.
struct Listening {
    Listening()
    {
        rig.open();
        detail.setPageId(u"article-18"_s);
        reader.setPassages(detail.passages());
        rig.speaker.forget();
    }
    /// Says what is to be said, up to a number of passages.
    void hear(int most = 1000)
    {
        for (int number = 0; number < most && rig.speaker.begin(); ++number)
            rig.speaker.end(Utterance::Spoken);
    }
    const QStringList &said() const { return rig.speaker.said(); }

    Rig rig;
    PageDetail detail;
    ReadAloud reader;
};

}

TEST_CASE("A page is read from its title to what it means here, each passage in the language it is in", "[app][readaloud]")
{
    Listening all;
    all.reader.setOpening({ u"Before"_s, QString() });
    all.reader.setClosing({ u"After"_s });
    all.reader.toggle();
    all.hear();
    CHECK(all.said() == QStringList{ u"en: Before"_s, u"sv: Artikel 18"_s, u"sv: Föräldrar ska få stöd."_s, u"sv: Ert ansvar"_s, u"sv: Ni delar på det. Alltid."_s, u"sv: Stöd"_s, u"sv: Läs mer"_s,
                                     u"en: This is our summary in plain words, not the law's own text."_s, u"en: This text is in Swedish."_s,
                                     u"en: The official text"_s, u"en: Official text, English, part 1"_s, u"en: States Parties shall render appropriate assistance."_s,
                                     u"en: What this means here"_s, u"sv: Lek"_s, u"en: 1 suggestion"_s, u"en: After"_s });
    CHECK(all.reader.state() == ReadAloud::Idle);
    CHECK(all.reader.noticeTitle().isEmpty());
}

TEST_CASE("The official text is read in one language: the reader's own, else the one that stands first, and that is said", "[app][readaloud]")
{
    Listening all;
    all.rig.session.settings()->setLanguage(u"sv"_s);
    all.reader.toggle();
    all.hear();
    CHECK(all.said().contains(u"en: States Parties shall render appropriate assistance."_s));
    CHECK(all.said().contains(u"sv: "_s + all.detail.missingQuotationText()));
    CHECK_FALSE(all.detail.missingQuotationText().isEmpty());
}

TEST_CASE("While a page is read it tells which part is heard", "[app][readaloud]")
{
    Listening all;
    CHECK_FALSE(all.reader.isActive());
    all.reader.toggle();
    CHECK(all.reader.state() == ReadAloud::Preparing);
    CHECK(all.reader.place().isEmpty());
    REQUIRE(all.rig.speaker.begin());
    CHECK(all.reader.state() == ReadAloud::Speaking);
    CHECK(all.reader.place() == u"title");
    REQUIRE(all.rig.speaker.end(Utterance::Spoken));
    CHECK(all.reader.place() == u"title");
    REQUIRE(all.rig.speaker.begin());
    CHECK(all.reader.place() == u"summary");
    all.hear();
    CHECK(all.reader.place().isEmpty());
}

TEST_CASE("Reading can be stopped, and begins again from the beginning", "[app][readaloud]")
{
    Listening all;
    all.reader.toggle();
    all.hear(3);
    REQUIRE(all.rig.speaker.begin());
    all.reader.toggle();
    CHECK_FALSE(all.rig.speaker.isSaying());
    CHECK(all.reader.state() == ReadAloud::Idle);
    CHECK(all.reader.place().isEmpty());
    all.rig.speaker.forget();
    all.reader.toggle();
    CHECK(all.said() == QStringList{ u"sv: Artikel 18"_s });
}

TEST_CASE("Silence comes at once when the listener or the page goes", "[app][readaloud]")
{
    Listening all;
    auto page = std::make_unique<ReadAloud>();
    ReadAloud other;
    page->setPassages(all.detail.passages());
    page->toggle();
    REQUIRE(all.rig.speaker.begin());
    SECTION("the page is left") { page.reset(); }
    SECTION("another page comes in its place") { all.detail.setPageId(u"nowhere"_s); }
    SECTION("the page's words change") { page->setOpening({ u"New"_s }); }
    SECTION("the language changes") { all.rig.session.settings()->setLanguage(u"sv"_s); }
    SECTION("the quick exit is pressed") { all.rig.session.leave(); }
    SECTION("the guide goes to the background") { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive); }
    SECTION("the device puts it aside") { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationSuspended); }
    CHECK_FALSE(all.rig.speaker.isSaying());
    if (page) {
        CHECK(page->state() == ReadAloud::Idle);
        CHECK(page->place().isEmpty());
    }
}

TEST_CASE("Another page that begins to be read ends the one before", "[app][readaloud]")
{
    Listening all;
    ReadAloud other;
    other.setOpening({ u"Other"_s });
    all.reader.toggle();
    REQUIRE(all.rig.speaker.begin());
    other.toggle();
    CHECK_FALSE(all.reader.isActive());
    REQUIRE(all.rig.speaker.begin());
    CHECK(other.place() == u"opening-0");
    CHECK(all.reader.place().isEmpty());
    CHECK(all.said() == QStringList{ u"sv: Artikel 18"_s, u"en: Other"_s });
}

TEST_CASE("A catalogue that comes under the page with the same words does not interrupt", "[app][readaloud]")
{
    Listening all;
    all.reader.toggle();
    all.hear(2);
    bool swapped = false;
    QObject::connect(&all.rig.session, &AppSession::catalogueChanged, &all.reader, [&swapped] { swapped = true; });
    all.rig.catalogue.start();
    REQUIRE(eventually([&swapped] { return swapped; }));
    CHECK(all.reader.isActive());
    CHECK(all.rig.speaker.isSaying());
}

TEST_CASE("What no voice can say is left out, and the notice names the language", "[app][readaloud]")
{
    Listening all;
    all.reader.toggle();
    while (all.rig.speaker.isSaying()) {
        if (all.said().last().startsWith(u"en: "))
            all.rig.speaker.end(Utterance::NoVoice);
        else
            all.hear(1);
    }
    CHECK(all.reader.state() == ReadAloud::Idle);
    // Asked for once.
    CHECK(all.said().filter(QRegularExpression(u"^en: "_s)).size() == 1);
    CHECK(all.said().contains(u"sv: Lek"_s));
    CHECK(all.reader.noticeTitle() == u"What is in English was left out: this device has no voice for it.");
    CHECK(all.reader.noticeText().contains(u"espeak-ng"));
    // Only until it is read again.
    all.reader.toggle();
    CHECK(all.reader.noticeTitle().isEmpty());
}

TEST_CASE("Without a voice for any of it, the notice names the languages and what to do", "[app][readaloud]")
{
    Listening all;
    all.reader.toggle();
    while (all.rig.speaker.end(Utterance::NoVoice)) { }
    CHECK(all.reader.state() == ReadAloud::NoVoice);
    CHECK(all.reader.noticeTitle() == u"This device has no voice for Swedish and English.");
    CHECK(all.reader.noticeText().contains(u"espeak-ng"));
    // Another page has other words.
    all.detail.setPageId(u"nowhere"_s);
    CHECK(all.reader.noticeTitle().isEmpty());
}

TEST_CASE("A device that cannot speak at all is told of, and asked again the next time", "[app][readaloud]")
{
    Listening all;
    all.reader.toggle();
    REQUIRE(all.rig.speaker.end(Utterance::NoEngine));
    CHECK(all.reader.state() == ReadAloud::NoEngine);
    CHECK(all.reader.noticeTitle() == u"This device has no voice to read with.");
    CHECK(all.said().size() == 1);
    all.reader.toggle();
    CHECK(all.reader.state() == ReadAloud::Preparing);
    CHECK(all.reader.noticeTitle().isEmpty());
    REQUIRE(all.rig.speaker.end(Utterance::Failed));
    CHECK(all.reader.state() == ReadAloud::Failed);
    CHECK(all.reader.noticeTitle() == u"Reading aloud stopped: no sound comes.");
}

TEST_CASE("A voice that never begins, or never ends, is not waited for for ever", "[app][readaloud]")
{
    using namespace std::chrono_literals;
    Listening all;
    const bool begins = GENERATE(false, true);
    all.reader.setPatience(begins ? ReadAloud::Patience{ 1h, 1ms, 0ms } : ReadAloud::Patience{ 1ms, 1h, 0ms });
    all.reader.toggle();
    if (begins)
        all.rig.speaker.begin();
    REQUIRE(eventually([&all] { return all.reader.state() == ReadAloud::Failed; }));
    CHECK_FALSE(all.rig.speaker.isSaying());
}

TEST_CASE("A page without words is read to its end at once", "[app][readaloud]")
{
    Listening all;
    all.detail.setPageId(u"nowhere"_s);
    all.reader.toggle();
    CHECK(all.said().isEmpty());
    CHECK(all.reader.state() == ReadAloud::Idle);
}

TEST_CASE("Marks that only the eye needs are not read", "[app][readaloud]")
{
    Listening all;
    ReadAloud other;
    other.setOpening({ u"\u2068112\u2069 \u200Efamil\u00ADje\u200F"_s });
    other.toggle();
    CHECK(all.said() == QStringList{ u"en: 112 familje"_s });
}
