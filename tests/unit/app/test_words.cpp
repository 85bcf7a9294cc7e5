// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/agewords.h"
#include "app/language.h"
#include "app/speech.h"
#include "app/timewords.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

using namespace paraply;

namespace {

const QDateTime kMonday(QDate(2026, 11, 23), QTime(10, 15), QTimeZone("Europe/Stockholm"));

QDateTime at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone("Europe/Stockholm"));
}

}

TEST_CASE("Ages are told in months below two years and in years from then on", "[app][words]")
{
    Language language;
    language.setCode(QStringLiteral("en"));
    CHECK(AgeWords::age(0) == QStringLiteral("0 months"));
    CHECK(AgeWords::age(1) == QStringLiteral("1 month"));
    CHECK(AgeWords::age(23) == QStringLiteral("23 months"));
    CHECK(AgeWords::age(24) == QStringLiteral("2 years"));
    CHECK(AgeWords::age(215) == QStringLiteral("17 years"));
}

TEST_CASE("Ranges of ages are told as parents say them", "[app][words]")
{
    Language language;
    language.setCode(QStringLiteral("en"));
    const std::pair<AgeRange, const char *> cases[] = {
        { { 0, 11 }, "0–11 months" }, { { 12, 35 }, "1–2 years" }, { { 36, 71 }, "3–5 years" }, { { 0, 71 }, "0–5 years" },
        { { 0, 215 }, "0–17 years" }, { { 8, 8 }, "8 months" }, { { 3, 14 }, "3–14 months" }, { { 6, 35 }, "6 months to 2 years" },
        { { 40, 75 }, "3–6 years" }, { { 12, 23 }, "1 years" },
    };
    for (const auto &[months, words] : cases)
        CHECK(AgeWords::range(months) == QString::fromUtf8(words));
}

TEST_CASE("An age that is not stated whole is never told as if it were", "[app][words]")
{
    Language language;
    language.setCode(QStringLiteral("en"));
    CHECK(AgeWords::forWhom({}, false) == QStringLiteral("Age not stated"));
    CHECK(AgeWords::forWhom({}, true) == QStringLiteral("For you who are expecting a child"));
    CHECK(AgeWords::forWhom({ 0, std::nullopt }, false) == QStringLiteral("For children from 0 months. No upper age is stated."));
    CHECK(AgeWords::forWhom({ std::nullopt, 71 }, false) == QStringLiteral("For children up to 5 years. No lower age is stated."));
    CHECK(AgeWords::forWhom({ 0, 71 }, true) == QStringLiteral("For children 0–5 years, and for you who are expecting"));
}

TEST_CASE("Open, closed and not known are three different things", "[app][words]")
{
    Language language;
    language.setCode(QStringLiteral("en"));
    const QDate today(2026, 11, 23);
    const auto words = [](OpenState state, std::optional<QDateTime> until, std::optional<QDateTime> next) {
        return TimeWords::state(state, until, next, kMonday);
    };
    CHECK(words(OpenState::Open, at(today, 12), {}) == QStringLiteral("Open until 12:00"));
    CHECK(words(OpenState::Open, at(today.addDays(1), 1), {}) == QStringLiteral("Open until 1:00"));
    CHECK(words(OpenState::Open, {}, {}) == QStringLiteral("Open now"));
    CHECK(words(OpenState::Closed, {}, at(today, 16)) == QStringLiteral("Opens 16:00"));
    CHECK(words(OpenState::Closed, {}, at(today.addDays(1), 9, 30)) == QStringLiteral("Opens tomorrow 9:30"));
    CHECK(words(OpenState::Closed, {}, at(today.addDays(3), 9)) == QStringLiteral("Opens Thursday 9:00"));
    CHECK(words(OpenState::Closed, {}, at(QDate(2027, 1, 12), 9)) == QStringLiteral("Opens 12 January 9:00"));
    CHECK(words(OpenState::Closed, {}, {}) == QStringLiteral("Closed now"));
    CHECK(words(OpenState::Unknown, {}, {}) == QStringLiteral("Hours not known"));
}

TEST_CASE("Times are written as the language writes them", "[app][words]")
{
    Language language;
    const std::vector<OpenSpan> spans{ { 9 * 60, 12 * 60 }, { 13 * 60 + 30, 24 * 60 } };
    language.setCode(QStringLiteral("en"));
    CHECK(TimeWords::spans(spans) == QStringLiteral("9–12 and 13:30–24"));
    language.setCode(QStringLiteral("sv"));
    CHECK(TimeWords::spans(spans) == QStringLiteral("9–12 och 13.30–24"));
    CHECK(TimeWords::state(OpenState::Open, at(QDate(2026, 11, 23), 12), {}, kMonday) == QStringLiteral("Öppet till 12.00"));
    CHECK(Speech::day(QDate(2026, 11, 21)) == QStringLiteral("21 november 2026"));
    CHECK(Speech::list({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }) == QStringLiteral("a, b och c"));
}

TEST_CASE("Distances are round, and never more exact than they are", "[app][words]")
{
    Language language;
    language.setCode(QStringLiteral("sv"));
    CHECK(Speech::distance(40) == QStringLiteral("ca 100\u00a0m"));
    CHECK(Speech::distance(449) == QStringLiteral("ca 400\u00a0m"));
    CHECK(Speech::distance(5600) == QStringLiteral("ca 6\u00a0km"));
}

TEST_CASE("An old fact comes with what to do about it", "[app][words]")
{
    Language language;
    language.setCode(QStringLiteral("sv"));
    const QDate old(2018, 8, 1);
    CHECK(TimeWords::dated(old) + u' ' + TimeWords::advice(Freshness::CallFirst, true) == QStringLiteral("Uppgift från 2018. Ring innan ni går."));
    CHECK(TimeWords::advice(Freshness::CallFirst, false) == QStringLiteral("Kolla webben innan ni går."));
    CHECK(TimeWords::advice(Freshness::Fresh, true).isEmpty());
    CHECK_FALSE(TimeWords::shortFreshness(QDate(), Freshness::CallFirst, true).contains(QStringLiteral("0")));
}
