// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/systemspeaker.h"
#include "rig.h"
#include "support/speechserver.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A real speaker, and what it told of the text before.
struct Listener {
    Listener()
    {
        QObject::connect(&speaker, &Speaker::began, &speaker, [this] { began = true; });
        QObject::connect(&speaker, &Speaker::ended, &speaker, [this](Utterance utterance) { ended = utterance; });
    }
    void say(const QString &text, const QString &language)
    {
        began = false;
        ended.reset();
        speaker.say(text, language);
    }
    /// How it ended, as soon as it has.
    std::optional<Utterance> hear(const QString &text, const QString &language)
    {
        say(text, language);
        const auto isOver = [this] { return ended.has_value(); };
        // To find an engine takes seconds, and more beside other tests.
        REQUIRE((eventually(isOver) || eventually(isOver) || eventually(isOver)));
        return ended;
    }

    SystemSpeaker speaker;
    bool began = false;
    std::optional<Utterance> ended;
};

/// The same text in the same voice differs by a few samples.
bool isLike(qint64 one, qint64 other)
{
    return std::abs(one - other) < 1000;
}

/// What was heard in all, once there are `least` bytes and no more come: the end may be told while the sound is still written.
qint64 heardInAll(const SpeechServer &server, qint64 least)
{
    constexpr qint64 kSilence = 1000;   // ms
    qint64 bytes = -1;
    QElapsedTimer silence;
    const auto isSilent = [&] {
        if (std::exchange(bytes, server.heardBytes()) != server.heardBytes() || bytes < least)
            silence.start();
        return silence.isValid() && silence.elapsed() > kSilence;
    };
    REQUIRE(eventually(isSilent));
    return bytes;
}

const QString kSentence = u"Föräldrar har rätt till stöd. "_s;

}

TEST_CASE("A text is heard in the voice of its language", "[app][speaker]")
{
    const SpeechServer server;
    Listener listener;
    qint64 before = server.heardBytes();
    const auto heard = [&](const QString &text, const QString &language) {
        REQUIRE(listener.hear(text, language) == Utterance::Spoken);
        CHECK(listener.began);
        const qint64 all = heardInAll(server, before + 20'000);
        return all - std::exchange(before, all);
    };
    const qint64 once = heard(kSentence, u"sv"_s);
    CHECK(heard(kSentence.repeated(4), u"sv"_s) > 3 * once);
    // The same letters take another time in another voice.
    const qint64 english = heard(kSentence, u"en"_s);
    CHECK_FALSE(isLike(english, once));
    CHECK(isLike(heard(kSentence, u"sv"_s), once));
    // Easy Swedish is Swedish to a voice, and Dari is read by a Persian one.
    CHECK(isLike(heard(kSentence, u"sv-x-lattlast"_s), once));
    heard(u"سلام، خوش آمدید به راهنمای ما"_s, u"prs"_s);
    // What is heard stands in no log.
    CHECK_FALSE(server.log().isEmpty());
    CHECK_FALSE(server.log().contains("drar har"));
}

TEST_CASE("A language that no voice speaks is told of, and nothing is heard", "[app][speaker]")
{
    const SpeechServer server;
    Listener listener;
    for (const QString &language : { u"so"_s, u"ti"_s, u"rom"_s, u"nonsense"_s }) {
        CAPTURE(language);
        CHECK(listener.hear(u"Waalidiinta waxay xaq u leeyihiin"_s, language) == Utterance::NoVoice);
        CHECK_FALSE(listener.began);
    }
    CHECK(server.heardBytes() == 0);
}

TEST_CASE("A voice that is stopped falls silent at once, and says what comes next from its beginning", "[app][speaker]")
{
    const SpeechServer server;
    Listener listener;
    REQUIRE(listener.hear(kSentence, u"sv"_s) == Utterance::Spoken);
    const qint64 once = heardInAll(server, 20'000);
    listener.say(kSentence.repeated(200), u"sv"_s);
    REQUIRE(eventually([&] { return listener.began; }));
    listener.speaker.stop();
    REQUIRE(listener.hear(kSentence, u"sv"_s) == Utterance::Spoken);
    const qint64 before = heardInAll(server, 2 * once - 1000);
    CHECK(before < 100 * once);
    // Stopped at once, it takes nothing of the next with it. Its thread may have begun it all the same: seen once in thirty, a tenth of a sentence.
    listener.say(kSentence.repeated(200), u"sv"_s);
    listener.speaker.stop();
    REQUIRE(listener.hear(kSentence, u"sv"_s) == Utterance::Spoken);
    const qint64 last = heardInAll(server, before + 1) - before;
    CHECK(last > once - 1000);
    CHECK(last < 2 * once);
}

TEST_CASE("Stopped while an engine is still looked for, nothing is heard", "[app][speaker]")
{
    const SpeechServer server;
    Listener listener;
    listener.say(kSentence, u"sv"_s);
    listener.speaker.stop();
    REQUIRE(listener.hear(u"."_s, u"so"_s) == Utterance::NoVoice);
    CHECK_FALSE(listener.began);
    CHECK(server.heardBytes() == 0);
}

TEST_CASE("Where speech-dispatcher cannot be had, there is no engine, until it can", "[app][speaker]")
{
    Listener listener;
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nowhere/at/all");
    CHECK(listener.hear(kSentence, u"sv"_s) == Utterance::NoEngine);
    const SpeechServer server;
    CHECK(listener.hear(kSentence, u"sv"_s) == Utterance::Spoken);
    CHECK(eventually([&] { return server.heardBytes() > 20'000; }));
}
