// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/qmlrules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

SourceFile page(const QString &text)
{
    return {u"qml/pages/Page.qml"_s, text};
}

}

TEST_CASE("A look written out is found outside the theme", "[structure][qml]")
{
    const QString text =
        GENERATE(u"color: \"#fff\""_s, u"border.color: \"#80AABBCC\""_s, u"color: \"red\""_s, u"font.pixelSize: 14"_s,
                 u"font.pointSize: 9.5"_s, u"NumberAnimation { duration: 200 }"_s, u"color: Qt.rgba(0, 0, 0, 1)"_s);
    CAPTURE(text);
    CHECK(literalLook(page(u"Item {\n    "_s + text + u"\n}\n"_s)).value(0).startsWith(u"qml/pages/Page.qml:2: "_s));
    CHECK(literalLook({u"qml/theme/Theme.qml"_s, text}) == Complaints());
    CHECK(literalLook({u"tests/qml/tst_Page.qml"_s, text}) == Complaints());
}

TEST_CASE("A look from the theme passes", "[structure][qml]")
{
    CHECK(literalLook(page(
              u"color: Theme.ink\nborder.color: \"transparent\"\nfont.pixelSize: Theme.body\nduration: Theme.quick\n"
              "text: qsTr(\"Page #1: color and duration: long\")"_s))
          == Complaints());
}

TEST_CASE("Properties without a type are found", "[structure][qml]")
{
    CHECK(untypedProperties(page(u"required property var model"_s)).size() == 1);
    CHECK(untypedProperties(page(u"readonly property variant x: 1"_s)).size() == 1);
    CHECK(untypedProperties(page(u"property int variable: 1\nproperty string var_"_s)) == Complaints());
}

TEST_CASE("Functions and handlers of more than five lines are found", "[structure][qml]")
{
    const QString opening = GENERATE(u"function go(a: int): void {"_s, u"onClicked: {"_s, u"onMoved: (x) => {"_s,
                                     u"Accessible.onPressAction: {"_s);
    const QString five = u"        a();\n        if (b) { c(); }\n        d();\n        e();\n        f();\n"_s;
    CAPTURE(opening);
    CHECK(longFunctions(page(opening + u'\n' + five + u"    }\n    Item {\n"_s + five + five + u"}"_s))
          == Complaints());
    CHECK(longFunctions(page(opening + u'\n' + five + u"        g();\n    }\n"_s)).size() == 1);
}
