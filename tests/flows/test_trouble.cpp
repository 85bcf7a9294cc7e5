// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"
#include "sheetfolder.h"

#include "storage/connection.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QDir>
#include <QFile>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A file that is no good catalogue, and what is said of it.
struct Unfit {
    const char *what;
    void (*make)(const QString &path);
    int exitCode;
    const char *swedish, *english;
};

void makeNothing(const QString &)
{
}

void makeTruncated(const QString &path)
{
    const QByteArray whole = contentOf(shippedCatalogue());
    writeFile(path, whole.first(whole.size() / 2));
}

void makeText(const QString &path)
{
    writeFile(path, "id,name\nlek,lek\n");
}

void makeForeign(const QString &path)
{
    Connection(path, OpenMode::Create).execute("CREATE TABLE note(text TEXT); INSERT INTO note VALUES('hej')");
}

void makeNewer(const QString &path)
{
    REQUIRE(QFile::copy(miniCatalogue(), path));
    Connection(path, OpenMode::ReadWrite).execute("PRAGMA user_version = 99");
}

void makeFolder(const QString &path)
{
    REQUIRE(QDir().mkpath(path));
}

const Unfit kUnfit[] = {
    {"missing", makeNothing, 3, " finns inte.", " does not exist."},
    {"truncated", makeTruncated, 1, " är skadad. Hämta eller bygg den igen.", " is damaged. Fetch or build it again."},
    {"text", makeText, 1, " är ingen katalog från Paraply.", " is no catalogue of Paraply's."},
    {"foreign", makeForeign, 1, " är ingen katalog från Paraply.", " is no catalogue of Paraply's."},
    {"newer", makeNewer, 1, " är gjord för ett nyare program. Uppdatera paraplyctl.", " was made for a newer program. Update paraplyctl."},
    {"a folder", makeFolder, 1, " är ingen katalog från Paraply.", " is no catalogue of Paraply's."},
};

}

TEST_CASE("A catalogue that cannot be used gets a sentence of its own and its exit code from info, show and find", "[flows][trouble]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sqlite"_s);
    const Unfit unfit = GENERATE(from_range(std::begin(kUnfit), std::end(kUnfit)));
    INFO(unfit.what);
    unfit.make(path);
    const QStringList commands[] = {{u"info"_s, path}, {u"show"_s, path, u"orebro-axberg-ervalla"_s}, {u"find"_s, path, u"--age"_s, u"8m"_s}};
    for (const QStringList &command : commands) {
        INFO(command.join(u' ').toStdString());
        const Run swedish = paraplyctl(command + QStringList {u"--lang"_s, u"sv"_s});
        CHECK(swedish.exitCode == unfit.exitCode);
        CHECK(swedish.complains((path.toUtf8() + unfit.swedish).constData()));
        CHECK(swedish.out.isEmpty());
        const Run english = paraplyctl(command + QStringList {u"--lang"_s, u"en"_s, u"--json"_s});
        CHECK(english.exitCode == unfit.exitCode);
        CHECK(english.complains((path.toUtf8() + unfit.english).constData()));
        CHECK(english.out.isEmpty());
    }
}

TEST_CASE("A wrong command line exits 2 and says what is wrong in the user's language", "[flows][trouble]")
{
    struct Wrong {
        QStringList words;
        const char *swedish, *english;
    };
    const QString file = miniCatalogue();
    const Wrong wrongs[] = {
        {{}, "Ett kommando saknas", "A subcommand is required"},
        {{u"hitta"_s}, "Det finns inget kommando som heter \"hitta\"", "There is no command called \"hitta\""},
        {{u"find"_s}, "file saknas", "file is required"},
        {{u"build"_s, u"x"_s}, "--out saknas", "--out is required"},
        {{u"find"_s, file, u"--nope"_s}, "Det här går inte att ha med: --nope", "not expected: --nope"},
        {{u"find"_s, file, u"extra"_s}, "Det här går inte att ha med: extra", "not expected: extra"},
        {{u"info"_s, file, u"--lang=fi"_s}, "--lang är något av sv, en, inte \"fi\".", "--lang"},
        {{u"find"_s, file, u"--near"_s}, "--near ska ha ett värde efter sig.", "--near"},
        {{u"find"_s, file, u"--limit"_s, u"-1"_s}, "--limit är ett tal från 0 till 1000000, inte \"-1\".", "--limit"},
        {{u"find"_s, file, u"--age"_s, u"stor"_s}, "\"stor\" är ingen ålder.", "\"stor\" is no age."},
        {{u"find"_s, file, u"--near"_s, u"Erwalla"_s}, "Menade du Ervalla?", "Did you mean Ervalla?"},
        {{u"find"_s, file, u"--kind"_s, u"preschool"_s}, "Det finns inget slag", "There is no kind"},
        {{u"find"_s, file, u"--radius"_s, u"5km"_s}, "--near", "--near"},
        {{u"find"_s, file, u"--at"_s, u"måndag"_s}, "är ingen tid", "is no time"},
    };
    for (const Wrong &wrong : wrongs) {
        INFO(wrong.words.join(u' ').toStdString());
        const Run swedish = paraplyctl(wrong.words, {{u"LC_ALL"_s, u"sv_SE.UTF-8"_s}});
        CHECK(swedish.exitCode == 2);
        CHECK(swedish.complains(wrong.swedish));
        CHECK(swedish.out.isEmpty());
        const Run english = paraplyctl(wrong.words, {{u"LC_ALL"_s, u"en_GB.UTF-8"_s}});
        CHECK(english.exitCode == 2);
        CHECK(english.complains(wrong.english));
        CHECK(english.out.isEmpty());
    }
}

TEST_CASE("Every command has help, with exit 0", "[flows][trouble]")
{
    for (const QString &command : {QString(), u"validate"_s, u"build"_s, u"info"_s, u"show"_s, u"find"_s}) {
        QStringList words {command, u"--help"_s};
        words.removeAll(QString());
        INFO(words.join(u' ').toStdString());
        const Run swedish = paraplyctl(words, {{u"LC_ALL"_s, u"sv_SE.UTF-8"_s}});
        CHECK(swedish.exitCode == 0);
        CHECK(swedish.tells("Visa den här hjälpen"));
        CHECK(swedish.err.isEmpty());
        CHECK(paraplyctl(words, {{u"LC_ALL"_s, u"en_GB.UTF-8"_s}}).tells("Show this help"));
    }
}

TEST_CASE("Sheets that are not there, and a place where nothing can be written, exit 3", "[flows][trouble]")
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"nowhere"_s);
    for (const QStringList &words : {QStringList {u"validate"_s, nowhere}, QStringList {u"build"_s, nowhere, u"--out"_s, folder.filePath(u"a.sqlite"_s)}}) {
        const Run run = paraplyctl(words + QStringList {u"--lang"_s, u"sv"_s});
        CHECK(run.exitCode == 3);
        CHECK(run.complains((nowhere.toUtf8() + " finns inte.").constData()));
    }
    const Run unwritable = paraplyctl({u"build"_s, QStringLiteral(PARAPLY_MINI_SHEETS), u"--out"_s, folder.filePath(u"no/such/a.sqlite"_s), u"--lang"_s, u"en"_s});
    CHECK(unwritable.exitCode == 3);
    CHECK(unwritable.complains("cannot be written"));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}
