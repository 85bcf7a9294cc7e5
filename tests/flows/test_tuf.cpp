// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "paraplyctl.h"

#include "support/nginxserver.h"
#include "support/tufrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// A repository on disk as any web server serves it, and a client of it that is the program itself.
struct Site {
    Site() { REQUIRE(QDir().mkpath(home.filePath(u"www/metadata"_s))); }

    /// Puts what the repository serves now where the server finds it; what it no longer serves is gone.
    void upload()
    {
        QDir(home.filePath(u"www"_s)).removeRecursively();
        for (auto file = repository.served.cbegin(); file != repository.served.cend(); ++file) {
            for (const QString &folder : {u"metadata/"_s, u"targets/"_s}) {
                const QString path = home.filePath(u"www/"_s + folder + file.key());
                REQUIRE(QDir().mkpath(QFileInfo(path).path()));
                writeFile(path, *file);
            }
        }
        // nginx's validators count seconds: two uploads in one would look the same.
        QFile timestamp(home.filePath(u"www/metadata/timestamp.json"_s));
        REQUIRE(timestamp.open(QIODevice::ReadWrite));
        REQUIRE(timestamp.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-1000 + ++uploads), QFileDevice::FileModificationTime));
    }
    Run tuf(const QStringList &arguments) const
    {
        return paraplyctl(QStringList{u"tuf"_s, u"--metadata-dir"_s, metadata(), u"--metadata-url"_s, server.address() + u"metadata/"_s} + arguments
                          + QStringList{u"--lang"_s, u"en"_s});
    }
    Run init() const
    {
        writeFile(home.filePath(u"trusted.json"_s), repository.file("root"));
        return paraplyctl({u"tuf"_s, u"--metadata-dir"_s, metadata(), u"init"_s, home.filePath(u"trusted.json"_s)});
    }
    int refresh() const { return tuf({u"refresh"_s}).exitCode; }
    Run download(const QStringList &names) const
    {
        QStringList arguments{u"--target-base-url"_s, server.address() + u"targets"_s, u"--target-dir"_s, targets()};
        for (const QString &name : names)
            arguments += {u"--target-name"_s, name};
        return tuf(arguments + QStringList{u"download"_s});
    }
    QString metadata() const { return home.filePath(u"client/metadata"_s); }
    QString targets() const { return home.filePath(u"client/targets"_s); }
    QStringList downloaded() const { return QDir(targets()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }
    QStringList trusted() const { return QDir(metadata()).entryList({u"*.json"_s}, QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray trusted(const char *role) const { return contentOf(metadata() + u'/' + QLatin1String(role) + u".json"_s); }

    QTemporaryDir home;
    int uploads = 0;
    TufRepository repository;
    NginxServer server{home.filePath(u"www"_s)};
};

}

TEST_CASE("Any TUF repository is followed over http", "[flows][tuf]")
{
    Site site;
    site.repository.addTarget("guide.txt", "the first");
    site.repository.release();
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    CHECK(site.trusted() == QStringList{u"root.json"_s});
    CHECK(site.server.log().isEmpty());
    REQUIRE(site.refresh() == 0);
    CHECK(site.trusted() == QStringList{u"root.json"_s, u"snapshot.json"_s, u"targets.json"_s, u"timestamp.json"_s});
    for (const char *role : {"root", "timestamp", "snapshot", "targets"})
        CHECK(site.trusted(role) == site.repository.file(role));
    CHECK(site.downloaded().isEmpty());

    REQUIRE(site.download({u"guide.txt"_s}).exitCode == 0);
    CHECK(site.downloaded() == QStringList{u"guide.txt"_s});
    CHECK(contentOf(site.targets() + u"/guide.txt"_s) == "the first");

    // A target that is there costs nothing, and metadata that is new only its timestamp.
    const qsizetype asked = site.server.log().size();
    const Run again = site.download({u"guide.txt"_s});
    CHECK(again.exitCode == 0);
    const QStringList since = site.server.log().mid(asked);
    REQUIRE(since.size() == 2);
    CHECK(since[0].startsWith(u"GET /metadata/2.root.json 404"_s));
    CHECK(since[1] == u"GET /metadata/timestamp.json 304 0"_s);

    site.repository.addTarget("guide.txt", "the second");
    site.repository.release();
    site.upload();
    REQUIRE(site.download({u"guide.txt"_s}).exitCode == 0);
    CHECK(site.downloaded() == QStringList{u"guide.txt"_s});
    CHECK(contentOf(site.targets() + u"/guide.txt"_s) == "the second");
}

TEST_CASE("Targets with odd names are fetched and kept apart", "[flows][tuf]")
{
    Site site;
    const QStringList names{u"a b"_s, u"å/ä/ö.txt"_s, u"what?.txt"_s, u"#1"_s, u"100%"_s, u"%2F"_s, u"a+b&c=d;e"_s, u"path/to/file"_s, u"path/to"_s + u".part"_s,
                            u"path/to.d"_s, u".hidden"_s, u"quote\"'"_s, u"☂"_s, u"semi:colon"_s};
    for (const QString &name : names)
        site.repository.addTarget(name.toStdString(), "content of " + name.toUtf8());
    site.repository.release();
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    const Run run = site.download(names);
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(site.downloaded().size() == names.size());
    for (const QString &file : site.downloaded())
        CHECK(QUrl::fromPercentEncoding(contentOf(site.targets() + u'/' + file)).startsWith(u"content of "_s));
}

TEST_CASE("Delegated roles with odd names are asked for in one piece", "[flows][tuf]")
{
    Site site;
    const auto [role, request] = GENERATE(values<std::pair<std::string, QString>>({
        {"?", u"1.%3F.json"_s}, {"#", u"1.%23.json"_s}, {"/delegated", u"1.%2Fdelegated.json"_s}, {"../delegated", u"1...%2Fdelegated.json"_s},
        {"å ö", u"1.%C3%A5%20%C3%B6.json"_s}, {"100%", u"1.100%25.json"_s},
    }));
    site.repository.delegate(role);
    site.repository.addTarget("page", "content", role);
    site.repository.release();
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    CHECK(site.download({u"page"_s}).exitCode == 0);
    CHECK(site.server.log().filter(u"GET /metadata/"_s + request + u" 200"_s).size() == 1);
    CHECK(site.trusted().size() == 5);
    CHECK(QDir(site.home.filePath(u"client"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"metadata"_s, u"targets"_s});
}

TEST_CASE("A download that fails ends with 1 and leaves nothing", "[flows][tuf]")
{
    Site site;
    site.repository.addTarget("page", QByteArray(100'000, 'a'));
    site.repository.addTarget("other", "good");
    site.repository.release();
    const QString name = site.repository.served.key(QByteArray(100'000, 'a'));
    SECTION("other bytes")
    {
        for (QByteArray &file : site.repository.served)
            file.replace(QByteArray(100, 'a'), QByteArray(100, 'b'));
    }
    SECTION("too few")
    {
        for (QByteArray &file : site.repository.served)
            file.replace(QByteArray(100'000, 'a'), QByteArray(99'999, 'a'));
    }
    SECTION("too many")
    {
        for (QByteArray &file : site.repository.served)
            file.replace(QByteArray(100'000, 'a'), QByteArray(100'001, 'a'));
    }
    SECTION("not there")
    {
        for (auto file = site.repository.served.begin(); file != site.repository.served.end();)
            file = file->startsWith("aaa") ? site.repository.served.erase(file) : std::next(file);
    }
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    CHECK(site.download({u"page"_s}).exitCode == 1);
    CHECK(site.downloaded().isEmpty());
    CHECK(site.download({u"nowhere"_s}).exitCode == 1);
    CHECK(site.download({u"other"_s, u"page"_s}).exitCode == 1);
    CHECK(site.downloaded() == QStringList{u"other"_s});
}

TEST_CASE("Before anything is asked for, metadata is brought up to date", "[flows][tuf]")
{
    Site site;
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    const Run run = site.download({u"nowhere"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.complains("nowhere: Nobody who may speak of it knows the file."));
    CHECK(site.trusted().size() == 4);
}

TEST_CASE("A root that is no root begins nothing", "[flows][tuf]")
{
    Site site;
    site.upload();
    const QByteArray bytes = GENERATE(QByteArray("{}"), QByteArray(), QByteArray("<html>"));
    writeFile(site.home.filePath(u"bad.json"_s), bytes);
    CHECK(paraplyctl({u"tuf"_s, u"--metadata-dir"_s, site.metadata(), u"init"_s, site.home.filePath(u"bad.json"_s)}).exitCode == 1);
    CHECK(paraplyctl({u"tuf"_s, u"--metadata-dir"_s, site.metadata(), u"init"_s, site.home.filePath(u"missing.json"_s)}).exitCode == 1);
    CHECK(site.refresh() == 1);
    CHECK(site.server.log().isEmpty());
}

TEST_CASE("Rotated roots are followed, rolled back metadata is refused", "[flows][tuf]")
{
    Site site;
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    REQUIRE(site.refresh() == 0);
    const auto old = site.repository.served;
    const std::vector<TufKey> before = site.repository.signers("root");
    site.repository.rotate("root");
    auto both = site.repository.signers("root");
    both.insert(both.end(), before.begin(), before.end());
    site.repository.role("root")["version"] = 2;
    site.repository.served[u"2.root.json"_s] = TufRepository::signedFile(site.repository.role("root"), both);
    site.repository.release();
    site.upload();
    CHECK(site.refresh() == 0);
    CHECK(site.trusted("root") == site.repository.served.value(u"2.root.json"_s));
    const QByteArray known = site.trusted("timestamp");
    site.repository.served = old;
    site.upload();
    const Run run = site.tuf({u"refresh"_s, u"--json"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.json()["outcome"] == "rolled_back");
    CHECK(run.json()["role"] == "timestamp");
    CHECK(site.trusted("timestamp") == known);
}

TEST_CASE("A repository may be a folder, and the answer JSON", "[flows][tuf]")
{
    Site site;
    site.repository.addTarget("a/page", "content");
    site.repository.release();
    site.upload();
    REQUIRE(site.init().exitCode == 0);
    const QString www = site.home.filePath(u"www"_s);
    const Run run = paraplyctl({u"tuf"_s, u"--json"_s, u"--metadata-dir"_s, site.metadata(), u"--metadata-url"_s, www + u"/metadata"_s, u"--target-name"_s, u"a/page"_s,
                                u"--target-base-url"_s, www + u"/targets"_s, u"--target-dir"_s, site.targets(), u"download"_s});
    CHECK(run.exitCode == 0);
    const auto json = run.json();
    CHECK(json["outcome"] == "updated");
    CHECK(json["root"] == 1);
    CHECK(json["timestamp"] == 2);
    CHECK(json["targets"][0]["name"] == "a/page");
    CHECK(json["targets"][0]["file"] == (site.targets() + u"/a%2Fpage"_s).toStdString());
    CHECK(site.server.log().isEmpty());
}

TEST_CASE("A wrong command line of the client is a usage error", "[flows][tuf]")
{
    const QTemporaryDir folder;
    const QStringList arguments = GENERATE(values<QStringList>({
        {}, {u"refresh"_s}, {u"--metadata-dir"_s, u"x"_s}, {u"--metadata-dir"_s, u"x"_s, u"refresh"_s}, {u"--metadata-dir"_s, u"x"_s, u"init"_s},
        {u"--metadata-dir"_s, u"x"_s, u"--metadata-url"_s, u"y"_s, u"download"_s}, {u"--metadata-dir"_s, u"x"_s, u"explode"_s},
    }));
    CHECK(paraplyctl(QStringList{u"tuf"_s} + arguments).exitCode == 2);
}
