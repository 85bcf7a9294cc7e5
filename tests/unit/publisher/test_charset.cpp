// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/charset.h"

#include <QString>
#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QByteArray encoded(const QString &text, QStringEncoder::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

}

TEST_CASE("A file is read in the characters it is written in, with a mark or without", "[publisher][foreign]")
{
    const QString text = u"namn;ålder\nÖppen förskola;0–5 år\n"_qs;
    struct Case {
        const char *what;
        QByteArray bytes;
        Charset charset;
        bool hadMark;
    };
    const Case cases[] = {
        {"UTF-8", text.toUtf8(), Charset::Utf8, false},
        {"UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8(), Charset::Utf8, true},
        {"UTF-16 little endian with a mark", encoded(text, QStringEncoder::Utf16LE, true), Charset::Utf16LittleEndian, true},
        {"UTF-16 little endian", encoded(text, QStringEncoder::Utf16LE, false), Charset::Utf16LittleEndian, false},
        {"UTF-16 big endian with a mark", encoded(text, QStringEncoder::Utf16BE, true), Charset::Utf16BigEndian, true},
        {"UTF-16 big endian", encoded(text, QStringEncoder::Utf16BE, false), Charset::Utf16BigEndian, false},
        {"Windows-1252", "namn;\xE5lder\n\xD6ppen f\xF6rskola;0\x96""5 \xE5r\n", Charset::Windows1252, false},
        {"Mac Roman", "namn;\x8Clder\n\x85ppen f\x9Arskola;0\xD0""5 \x8Cr\n", Charset::MacRoman, false},
    };
    for (const Case &example : cases) {
        INFO(example.what);
        const ForeignBytes read = foreignBytes(example.bytes);
        CHECK(QString::fromUtf8(read.utf8) == text);
        CHECK(read.charset == example.charset);
        CHECK(read.hadMark == example.hadMark);
        CHECK(read.replaced == 0);
        CHECK(read.doubled == 0);
    }
    CHECK(foreignBytes({}).utf8.isEmpty());
    CHECK(foreignBytes("abc").utf8 == "abc");
    // Names of other countries beside Swedish words, as Windows-1252 writes them.
    CHECK(foreignBytes("Du\x9A""an \x8Aimi\x9A, \xE5terkom\n").charset == Charset::Windows1252);
    CHECK(foreignBytes("Du\x9A""an och vi\x85\n").charset == Charset::Windows1252);
}

TEST_CASE("Damaged bytes are replaced and counted with their rows", "[publisher][foreign]")
{
    const ForeignBytes mixed = foreignBytes("f\xC3\xB6rskola\n\xC3\xA5r\nf\xF6rskola\n\xEF\xBF\xBD\n");
    CHECK(mixed.charset == Charset::Utf8);
    CHECK(mixed.utf8 == "f\xC3\xB6rskola\n\xC3\xA5r\nf\xEF\xBF\xBDrskola\n\xEF\xBF\xBD\n");
    CHECK(mixed.replaced == 2);
    CHECK(mixed.replacedRows == std::vector<qint64> {3, 4});

    const ForeignBytes nul = foreignBytes(QByteArray("a\nb\0c\n", 6));
    CHECK(nul.utf8 == "a\nb\xEF\xBF\xBD" "c\n");
    CHECK(nul.replacedRows == std::vector<qint64> {2});

    const ForeignBytes undefined = foreignBytes("\xE5\x81\n");
    CHECK(undefined.charset == Charset::Windows1252);
    CHECK(undefined.replaced == 1);

    const ForeignBytes odd = foreignBytes(QByteArray("\xFF\xFE" "a\0b", 5));
    CHECK(odd.utf8 == "a\xEF\xBF\xBD");
    CHECK(odd.replaced == 1);
}

TEST_CASE("Text that was encoded twice is told and left as it is", "[publisher][foreign]")
{
    const QByteArray bytes = u"namn\nÃ–ppen fÃ¶rskola\npÃ¥ gÃ¥rden\nPÅ– är inget\n"_qs.toUtf8();
    const ForeignBytes read = foreignBytes(bytes);
    CHECK(read.utf8 == bytes);
    CHECK(read.doubled == 4);
    CHECK(read.doubledRows == std::vector<qint64> {2, 3});
    CHECK(undoubled(u"Ã–ppen fÃ¶rskola") == u"Öppen förskola"_qs);
    CHECK(undoubled(u"Öppen förskola").isEmpty());
}
