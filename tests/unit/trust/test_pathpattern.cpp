// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/pathpattern.h"

using namespace paraply;
using namespace Qt::StringLiterals;

TEST_CASE("A path pattern matches as a shell's would", "[trust][pathpattern]")
{
    const auto [pattern, path, matches] = GENERATE(values<std::tuple<QString, QString, bool>>({
        {u"targets/*.tgz"_s, u"targets/foo.tgz"_s, true},
        {u"targets/*.tgz"_s, u"targets/foo.txt"_s, false},
        {u"foo-version-?.tgz"_s, u"foo-version-2.tgz"_s, true},
        {u"foo-version-?.tgz"_s, u"foo-version-alpha.tgz"_s, false},
        {u"*.tgz"_s, u"foo.tgz"_s, true},
        {u"*.tgz"_s, u"targets/foo.tgz"_s, false},
        {u"foo.tgz"_s, u"foo.tgz"_s, true},
        {u"foo.tgz"_s, u"bar.tgz"_s, false},
        {u"*"_s, u"foo"_s, true},
        {u"*"_s, u""_s, true},
        {u"*"_s, u".hidden"_s, true},
        {u"*"_s, u"a/b"_s, false},
        {u"**"_s, u"a/b"_s, false},
        {u"*/*"_s, u"a/b"_s, true},
        {u"*/*"_s, u"a/b/c"_s, false},
        {u"*/"_s, u"a/"_s, true},
        {u"/*"_s, u"/a"_s, true},
        {u"a/?/c"_s, u"a//c"_s, false},
        {u"a?c"_s, u"a/c"_s, false},
        {u"?"_s, u"å"_s, true},
        {u"?"_s, u"🌂"_s, true},
        {u"??"_s, u"🌂"_s, false},
        {u"*a*b*c"_s, u"xaxbxcxabc"_s, true},
        {u"*a*b*c"_s, u"xaxbxcxab"_s, false},
        {u"[a-c].txt"_s, u"b.txt"_s, true},
        {u"[a-c].txt"_s, u"d.txt"_s, false},
        {u"[!a-c].txt"_s, u"d.txt"_s, true},
        {u"[!a-c].txt"_s, u"a.txt"_s, false},
        {u"[]]"_s, u"]"_s, true},
        {u"[!]]"_s, u"]"_s, false},
        {u"[a-]"_s, u"-"_s, true},
        {u"[*?]"_s, u"*"_s, true},
        {u"[*?]"_s, u"x"_s, false},
        {u"[ab"_s, u"[ab"_s, true},
        {u"a[/]b"_s, u"a/b"_s, false},
        {u"a[/]b"_s, u"a[/]b"_s, true},
        {u"A"_s, u"a"_s, false},
        {u"a\\*"_s, u"a*"_s, false},
        {u"a\\*"_s, u"a\\x"_s, true},
        {u""_s, u""_s, true},
        {u""_s, u"a"_s, false},
    }));
    CAPTURE(pattern, path);
    CHECK(matchesPathPattern(path, pattern) == matches);
}

TEST_CASE("A pattern made to be slow is not", "[trust][pathpattern]")
{
    // A matcher that tries every way would not come back within the age of the universe.
    const QString pattern = u"*a"_s.repeated(2000) + u'b', path = QString(4000, u'a');
    CHECK_FALSE(matchesPathPattern(path, pattern));
    CHECK(matchesPathPattern(path + u'b', pattern));
}
