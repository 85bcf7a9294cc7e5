// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/contentline.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A long line is folded after at most 75 octets and never inside a character", "[exchange][contentline]")
{
    for (int blanks = 0; blanks < 4; ++blanks) {
        const QString value = QString(blanks, u'x') + QString(200, u'ö');
        const QByteArray line = contentLine("NOTE", value);
        QByteArray whole;
        for (const QByteArray &part : line.split('\n')) {
            CHECK(part.size() <= 76);   // with its CR
            CHECK(QString::fromUtf8(part).toUtf8() == part);
        }
        whole = line;
        whole.replace("\r\n ", "");
        CHECK(whole == "NOTE:" + value.toUtf8() + "\r\n");
    }
}

TEST_CASE("A line of exactly 75 octets stays one", "[exchange][contentline]")
{
    CHECK(contentLine("N", QString(73, u'a')) == "N:" + QByteArray(73, 'a') + "\r\n");
    CHECK(contentLine("N", QString(74, u'a')) == "N:" + QByteArray(73, 'a') + "\r\n a\r\n");
    CHECK(contentLine("N", QString()) == "N:\r\n");
}

TEST_CASE("What means something in a value is escaped, what no reader may meet is dropped", "[exchange][contentline]")
{
    CHECK(escapedText(u"a,b;c\\d\ne") == u"a\\,b\\;c\\\\d\\ne"_s);
    CHECK(escapedText(u"a\r\nb\x07" u"c\td") == u"a\\nbc\td"_s);
    CHECK(escapedText(u"").isEmpty());
}
