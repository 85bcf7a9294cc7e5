// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publishedfeed.h"
#include "support/certificates.h"
#include "support/nginxserver.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// The indented lines below a heading of the handbook, up to the next heading.
QString examplesBelow(const QString &heading)
{
    const QString page = QString::fromUtf8(contentOf(u"" PARAPLY_HANDBOOK ""_s));
    const qsizetype from = page.indexOf(u"\n"_s + heading + u'\n');
    REQUIRE(from >= 0);
    const QString part = page.mid(from + 1 + heading.size()).section(QRegularExpression(u"\n#+ "_s), 0, 0);
    QString examples;
    for (const QString &line : part.split(u'\n'))
        examples += line.startsWith(u"    "_s) ? line.mid(4) + u'\n' : line.isEmpty() ? u"\n"_s : QString();
    return examples;
}

/// The handbook's `server`, on a port and with files of the test's own.
QString serverBlock()
{
    QString block = examplesBelow(u"### nginx"_s);
    block = block.mid(block.indexOf(u"server {"_s));
    block.truncate(block.indexOf(u"\n}\n"_s) + 3);
    const auto put = [&block](const char *written, const char *becomes) {
        INFO(written);
        REQUIRE(block.contains(QString::fromLatin1(written)));
        block.replace(QString::fromLatin1(written), QString::fromLatin1(becomes));
    };
    put("listen 443 ssl http2;", "listen 127.0.0.1:{port} ssl http2;");
    put("listen [::]:443 ssl http2;", "");
    put("/etc/letsencrypt/live/paraply.example.se/fullchain.pem", "{chain}");
    put("/etc/letsencrypt/live/paraply.example.se/privkey.pem", "{key}");
    put("root /var/www/paraply;", "root \"{folder}\";");
    return block;
}

/// Runs the handbook's lines of rsync, from the feed to a folder that stands for the server's.
void copyAsWritten(const QString &feed, const QString &www)
{
    QStringList lines = examplesBelow(u"### nginx"_s).split(u'\n').filter(QRegularExpression(u"^rsync "_s));
    REQUIRE(lines.size() == 4);
    for (QString &line : lines) {
        line.replace(u"/srv/paraply/feed"_s, feed).replace(u"web:/var/www/paraply"_s, www);
        const Run run = ran(u"sh"_s, {u"-c"_s, line});
        INFO(line.toStdString() + run.err.toStdString());
        REQUIRE(run.exitCode == 0);
    }
}

class Asking {
public:
    explicit Asking(const QByteArray &authority)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.addCaCertificates(QSslCertificate::fromData(authority));
    }

    struct Answer {
        int status = 0;
        QByteArray cache, tag, encoding, type, server;
        bool wasHttp2 = false;
    };
    Answer ask(const QString &address, const QByteArray &known = {})
    {
        QNetworkRequest request {QUrl(address)};
        request.setSslConfiguration(m_tls);
        request.setRawHeader("Accept-Encoding", "gzip");
        if (!known.isEmpty())
            request.setRawHeader("If-None-Match", known);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("Cache-Control"), reply->rawHeader("ETag"),
                reply->rawHeader("Content-Encoding"), reply->rawHeader("Content-Type"), reply->rawHeader("Server"), reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool()};
    }

private:
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

}

TEST_CASE("A feed copied and served as the handbook writes it is followed, cached and closed as it says", "[flows][feed][hosting]")
{
    PublishedFeed feed(1);
    const QTemporaryDir home;
    const QString www = home.filePath(u"www"_s), store = home.filePath(u"store"_s), trusted = home.filePath(u"ca.pem"_s);
    for (const QString &folder : {u"/feed/targets"_s, u"/feed/metadata"_s})
        REQUIRE(QDir().mkpath(www + folder));
    writeFile(www + u"/hemligt.txt"_s, "inget för andra");
    const TestAuthority authority;
    const TestAuthority::Issued issued = authority.issue("DNS:localhost");
    writeFile(trusted, authority.certificate());
    copyAsWritten(feed.folder(), www);
    const NginxServer server(serverBlock(), www, {issued.chain, issued.key});
    const QString address = server.address() + u"feed/"_s;

    const QStringList sync {u"sync"_s, u"--feed"_s, address, u"--root"_s, feed.root(), u"--store"_s, store, u"--ca"_s, trusted, u"--json"_s};
    const auto followed = [&](const char *outcome) {
        const Run run = paraplyctl(sync);
        INFO(run.out.toStdString() + run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.json().at("outcome") == outcome);
    };
    followed("updated");
    followed("nothing_new");
    feed.release();
    copyAsWritten(feed.folder(), www);
    followed("updated");

    Asking asking(authority.certificate());
    const auto timestamp = asking.ask(address + u"metadata/timestamp.json"_s);
    CHECK(timestamp.status == 200);
    CHECK(timestamp.cache == "public, max-age=60, must-revalidate");
    CHECK(timestamp.type == "application/json");
    CHECK(timestamp.encoding.isEmpty());
    CHECK(timestamp.server == "nginx");
    CHECK(timestamp.wasHttp2);
    CHECK(asking.ask(address + u"metadata/timestamp.json"_s, timestamp.tag).status == 304);
    CHECK(asking.ask(address + u"metadata/1.root.json"_s).cache == "public, max-age=300");
    const auto missing = asking.ask(address + u"metadata/2.root.json"_s);
    CHECK(missing.status == 404);
    CHECK(missing.cache.isEmpty());
    const QDir targets(www + u"/feed/targets"_s);
    QString target;
    for (QDirIterator files(targets.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        target = targets.relativeFilePath(files.next());
    const auto snapshot = asking.ask(address + u"targets/"_s + target);
    CHECK(snapshot.status == 200);
    CHECK(snapshot.cache == "public, max-age=31536000, immutable");
    CHECK(snapshot.type == "application/octet-stream");
    for (const QString &closed : {u""_s, u"feed/"_s, u"feed/metadata/"_s, u"hemligt.txt"_s}) {
        INFO(closed.toStdString());
        const int status = asking.ask(server.address() + closed).status;
        CHECK((status == 404 || status == 403));
    }
    CHECK(server.log().isEmpty());
}
