// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/sourcetree.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("The table of TUF's clauses names tests that exist", "[structure][docs]")
{
    const SourceTree tree(QStringLiteral(PARAPLY_SOURCES));
    QString table, tests;
    for (const SourceFile &file : tree.texts()) {
        if (file.path == u"docs/tuf-conformance.md"_s)
            table = file.text.section(u"## 4. Formats"_s, 1);
        else if (file.isIn(u"tests"))
            tests += file.text;
    }
    QSet<QString> named;
    for (const QString &line : table.split(u'\n')) {
        const QString test = line.section(u'|', 3, 3).trimmed();
        if (line.startsWith(u'|') && !test.isEmpty() && test != u"test"_s && !test.startsWith(u"---"_s))
            named.insert(test);
    }
    CHECK(named.size() > 70);
    for (const QString &test : named) {
        INFO(test.toStdString());
        CHECK(tests.contains(u"TEST_CASE(\""_s + test + u'"'));
    }
}
