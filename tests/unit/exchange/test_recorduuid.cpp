// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recorduuid.h"

#include <QString>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;

TEST_CASE("A record has one UUID for ever, and no other record has it", "[exchange][uuid]")
{
    const QUuid one = recordUuid(u"orebro", u"service", u"a");
    CHECK(one.version() == QUuid::Sha1);
    CHECK(recordUuid(u"orebro", u"service", u"a") == one);
    for (const QUuid &other : {recordUuid(u"dalarna", u"service", u"a"), recordUuid(u"orebro", u"session", u"a"), recordUuid(u"orebro", u"service", u"b")})
        CHECK(other != one);
}

TEST_CASE("An id that is a UUID stays what it is", "[exchange][uuid]")
{
    const QString id = QStringLiteral("0f8b8f60-9a3e-4f5e-8c44-6f8f4a3b2c1d");
    CHECK(recordUuid(u"orebro", u"service", id).toString(QUuid::WithoutBraces) == id);
}

TEST_CASE("An id that only begins with a UUID is another id", "[exchange][uuid]")
{
    const QString id = QStringLiteral("0f8b8f60-9a3e-4f5e-8c44-6f8f4a3b2c1d");
    const QUuid first = recordUuid(u"orebro", u"series", id + QStringLiteral("/1")), second = recordUuid(u"orebro", u"series", id + QStringLiteral("/2"));
    CHECK(first.version() == QUuid::Sha1);
    CHECK(first != second);
    CHECK(first.toString(QUuid::WithoutBraces) != id);
}
