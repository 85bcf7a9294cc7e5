// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/typerules.h"

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

SourceFile header(const char *path, const QString &definition)
{
    return {QString::fromLatin1(path), u"namespace paraply {\n\n"_s + definition + u"\n\n}\n"_s};
}

}

TEST_CASE("A type that two files define is found, with the line of the second", "[structure][types]")
{
    const SourceFile first = header("src/sync/a.h", u"enum class CellType : unsigned char { Null, Text };"_s);
    CHECK(typesDefinedTwice({first, header("src/publisher/b.h", u"struct CellType {\n    int a;\n};"_s)})
          == Complaints {u"src/publisher/b.h:3: CellType is defined in src/sync/a.h already"_s});
    CHECK(typesDefinedTwice({first, header("src/publisher/b.cpp", u"class CellType final : public QObject {\n};"_s)}).size() == 1);
    CHECK(typesDefinedTwice({first, header("src/publisher/b.h", u"template <typename Row>\nstruct CellType\n{\n};"_s)}).size() == 1);
}

TEST_CASE("A type named again, inside another, without a namespace's name or outside src passes", "[structure][types]")
{
    const SourceFile first = header("src/sync/a.h", u"struct Walk {\n};"_s);
    CHECK(typesDefinedTwice({first, header("src/sync/b.h", u"struct Walk;\nclass Other {\n    struct Walk {\n    };\n};\nstruct Other::Walk {\n};"_s)}) == Complaints());
    CHECK(typesDefinedTwice({first, header("tests/unit/b.cpp", u"struct Walk {\n};"_s)}) == Complaints());
    const SourceFile nameless = header("src/sync/b.cpp", u"namespace {\n\nstruct Walk {\n};\n\nvoid go()\n{\n}\n\n}"_s);
    CHECK(typesDefinedTwice({first, nameless}) == Complaints());
    CHECK(typesDefinedTwice({first, {nameless.path, QString(nameless.text).replace(u"void go()\n{\n}\n\n}"_s, u"}\n\nstruct Walk {\n};"_s)}}).size() == 1);
}
