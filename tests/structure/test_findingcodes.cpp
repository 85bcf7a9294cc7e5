// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "structure/sourcetree.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

using Codes = std::set<std::string>;

const std::map<QString, QString> &texts()
{
    static const std::map<QString, QString> all = [] {
        std::map<QString, QString> found;
        for (SourceFile &file : SourceTree(QStringLiteral(PARAPLY_SOURCES)).texts())
            found.emplace(file.path, std::move(file.text));
        return found;
    }();
    return all;
}

Codes matchesIn(const QString &text, const char *pattern)
{
    const QRegularExpression form(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    Codes codes;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        codes.insert(matches.next().captured(1).toStdString());
    return codes;
}

/// The codes of the table below a heading of docs/finding-codes.md.
Codes listed(const QString &heading)
{
    const QString page = texts().at(u"docs/finding-codes.md"_s);
    REQUIRE(page.contains(u"\n## "_s + heading + u'\n'));
    return matchesIn(page.section(u"\n## "_s + heading + u'\n', 1).section(u"\n## "_s, 0, 0), "^\\| `([a-z_0-9]+)` \\|");
}

Codes ofSentences(const QString &file)
{
    return matchesIn(texts().at(file), "^    \\{\"([a-z_0-9]+)\",$");
}

}

TEST_CASE("The page on findings lists every code there is, and no other", "[structure][docs]")
{
    const QString faults = texts().at(u"src/publisher/finding.cpp"_s);
    const std::map<QString, Codes> told {
        {u"When files and records are read"_s, ofSentences(u"src/publisher/readingwords.cpp"_s)},
        {u"Of single values"_s, ofSentences(u"src/publisher/valuewords.cpp"_s)},
        {u"Of the rows and columns of a list"_s, ofSentences(u"src/publisher/sheetwords.cpp"_s)},
        {u"Of records"_s, ofSentences(u"src/publisher/mappingwords.cpp"_s)},
        {u"Of sheets"_s, matchesIn(faults.section(u"kCodes = {"_s, 1).section(u"};"_s, 0, 0), "\"([a-z_0-9]+)\"")},
        {u"Of directories in HSDS"_s, matchesIn(texts().at(u"src/publisher/hsdsfinding.cpp"_s), "^    \\{\"([a-z_0-9]+)\", \\{u\"")}};
    for (const auto &[heading, codes] : told) {
        INFO(heading.toStdString());
        CHECK(codes.size() > 15);
        CHECK(listed(heading) == codes);
    }
    CHECK(texts().at(u"docs/publishing.md"_s).contains(u"`finding-codes.md`"_s));
}

TEST_CASE("Every code that an import tells has its sentence, and every sentence is told", "[structure][docs]")
{
    Codes sentences, told, mentioned;
    for (const auto &[path, text] : texts()) {
        if (!path.startsWith(u"src/publisher/"_s) || !path.endsWith(u".cpp"_s))
            continue;
        if (path.endsWith(u"words.cpp"_s)) {
            sentences.merge(ofSentences(path));
            continue;
        }
        mentioned.merge(matchesIn(text, "\"([a-z0-9]+(?:_[a-z0-9]+)*)\""));
        for (const char *pattern : {"QStringLiteral\\(\"([a-z0-9_]+)\"\\)(?:\\s*:\\s*QStringLiteral\\(\"[a-z0-9_]+\"\\))?,\\s*IntakeAction::", ":\\s*QStringLiteral\\(\"([a-z0-9_]+)\"\\),\\s*IntakeAction::",
                                    "\\bunreadable\\(QStringLiteral\\(\"([a-z0-9_]+)\"\\)", "\\bsetAside\\([^;\"]*QStringLiteral\\(\"([a-z0-9_]+)\"\\)", "\\brepaired\\([^;\"]*QStringLiteral\\(\"([a-z0-9_]+)\"\\)"})
            told.merge(matchesIn(text, pattern));
    }
    CHECK(told.size() > 100);
    for (const std::string &code : told) {
        INFO(code);
        CHECK(sentences.contains(code));
    }
    for (const std::string &code : sentences) {
        INFO(code);
        CHECK(mentioned.contains(code));
    }
}
