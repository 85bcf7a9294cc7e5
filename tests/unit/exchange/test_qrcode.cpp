// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/qrcode.h"

#include "exchange/calendar.h"
#include "exchange/vcard.h"
#include "outside.h"
#include "samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A picture (portable bitmap) with the quiet zone, four dots a module.
QByteArray bitmapOf(const QrCode &code)
{
    constexpr int kDots = 4, kQuiet = 4;
    const int side = (code.size() + 2 * kQuiet) * kDots;
    QByteArray bitmap = "P1\n" + QByteArray::number(side) + ' ' + QByteArray::number(side) + '\n';
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / kDots - kQuiet, row = y / kDots - kQuiet;
            const bool inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
            bitmap += inside && code.isDark(column, row) ? "1" : "0";
        }
        bitmap += '\n';
    }
    return bitmap;
}

QByteArray readBack(const QByteArray &text)
{
    const auto code = QrCode::of(text);
    REQUIRE(code);
    return readByOthers(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, u"--oneshot"_s, u"%f"_s}, bitmapOf(*code));
}

}

TEST_CASE("What a code holds, another program reads from it", "[exchange][qr]")
{
    const Service service = samplePreschool();
    const Opening opening {{}, QDate(2026, 11, 23), 9 * 60, 12 * 60};
    for (const QByteArray &text : {QByteArray("https://karlskoga.se/"), QByteArray("Öppna förskolan i Åby, åäö ÅÄÖ é"), briefVcard(service, kQrBytes),
                                   Calendar::briefOpening(service, sampleRegion(), opening), QByteArray(kQrBytes, 'x')}) {
        INFO(text.toStdString());
        CHECK(readBack(text).trimmed() == text.trimmed());
    }
}

TEST_CASE("A code is as small as its text lets it be, and never larger than a hand-held phone reads", "[exchange][qr]")
{
    CHECK(QrCode::of("a")->size() == 21);
    CHECK(QrCode::of(QByteArray(kQrBytes, 'x'))->size() == 117);
    QByteArray swedish;
    while (swedish.size() + 2 <= kQrBytes)
        swedish += "ö";
    CHECK(QrCode::of(swedish)->size() == 117);
    CHECK(QrCode::of(QByteArray(kQrBytes + 1, 'x')).error().code == Code::Invalid);
    CHECK(QrCode::of({}).error().code == Code::Invalid);
}
