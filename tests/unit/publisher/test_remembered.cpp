// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/remembered.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("What is remembered is read once, and read again rightly when there was no room for it", "[publisher][remembered]")
{
    constexpr int kTexts = 40'000;
    int read = 0;
    const auto length = [&read](const QString &text) {
        ++read;
        return text.size();
    };
    Remembered<qsizetype> lengths;
    CHECK(lengths.of(QStringLiteral("lek"), length) == 3);
    CHECK(lengths.of(QStringLiteral("lek"), length) == 3);
    CHECK(read == 1);
    for (int i = 0; i < kTexts; ++i) {
        const QString text = QString::number(i);
        REQUIRE(lengths.of(text, length) == text.size());
    }
    CHECK(read == kTexts + 1);
    CHECK(lengths.of(QStringLiteral("lek"), length) == 3);
    CHECK(read == kTexts + 2);
}

TEST_CASE("Long texts are not kept for ever", "[publisher][remembered]")
{
    constexpr int kLong = 400'000;
    int read = 0;
    const auto length = [&read](const QString &text) {
        ++read;
        return text.size();
    };
    Remembered<qsizetype> lengths;
    for (const QChar letter : QStringLiteral("abab"))
        CHECK(lengths.of(QString(kLong, letter), length) == kLong);
    CHECK(read == 4);
}
