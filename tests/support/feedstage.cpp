// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/feedstage.h"

#include "base/files.h"
#include "storage/connection.h"
#include "support/must.h"

#include <QFile>

namespace paraply {

namespace {

constexpr qint64 kLargest = 10'000'000;

/// An answer that ends early, or never, in the middle of what is not metadata.
HttpAnswer broken(HttpAnswer answer, bool hangs)
{
    answer.cutAfter = answer.bytes.size() / 2;
    answer.hangs = hangs;
    return answer;
}

QByteArray garbled(QByteArray bytes)
{
    for (char &byte : bytes)
        byte = char(~byte);
    return bytes;
}

}

void FeedStage::begin()
{
    m_nginx.reset();
    m_hostile.reset();
    m_feed = std::make_unique<TestFeed>();
    m_releases = 0;
    ++m_feeds;
}

QString FeedStage::released(int number) const
{
    return number == 0 ? m_mini : m_folder.filePath(QStringLiteral("%1-%2.sqlite").arg(m_feeds).arg(number));
}

void FeedStage::publish(const QStringList &statements)
{
    const QString last = released(m_releases), next = released(++m_releases);
    must(QFile::copy(last, next) && QFile::setPermissions(next, QFile::ReadOwner | QFile::WriteOwner), "the catalogue can be copied");
    {
        Connection connection(next, OpenMode::ReadWrite);
        for (const QString &statement : statements)
            connection.execute(statement.toUtf8());
    }
    m_feed->release(next);
}

QStringList FeedStage::services(const QString &word, int count)
{
    QStringList statements;
    const QString like = QStringLiteral("orebro-axberg-ervalla");
    for (int number = 1; number <= count; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(word.toLower()).arg(number, 3, 10, QLatin1Char('0'));
        const QString name = QStringLiteral("%1 %2").arg(word).arg(number, 3, 10, QLatin1Char('0'));
        for (const char *table : { "service", "service_detail", "service_at_location" }) {
            const QString key = QLatin1String(table) == u"service" ? QStringLiteral("id") : QStringLiteral("service");
            statements << QStringLiteral("CREATE TEMP TABLE like_it AS SELECT * FROM main.%1 WHERE %2 = '%3'").arg(QLatin1String(table), key, like)
                       << QStringLiteral("UPDATE like_it SET %1 = '%2'").arg(key, id);
            if (key == u"id")
                statements << QStringLiteral("UPDATE like_it SET name = '%1'").arg(name);
            statements << QStringLiteral("INSERT INTO main.%1 SELECT * FROM like_it; DROP TABLE like_it").arg(QLatin1String(table));
        }
    }
    return statements;
}

QString FeedStage::invitation()
{
    m_nginx = std::make_unique<NginxServer>(m_feed->folder());
    return textOf(m_feed->invitation(m_nginx->address()));
}

QString FeedStage::faulty(const QString &fault)
{
    m_mended = false;
    m_hostile = std::make_unique<HostileServer>([this, fault](const HttpRequest &request) { return answer(m_mended ? QString() : fault, request.path); });
    Invitation invitation = m_feed->invitation(m_hostile->address());
    if (fault == u"key")
        invitation.fingerprint = QString(64, u'a');
    if (fault == u"nobody")
        m_hostile.reset();
    return textOf(invitation);
}

HttpAnswer FeedStage::answer(const QString &fault, const QByteArray &path) const
{
    static const QHash<QString, HttpAnswer> kAlways{
        { QStringLiteral("nowhere"), httpAnswer(404) },
        { QStringLiteral("forbidden"), httpAnswer(403) },
        { QStringLiteral("failing"), httpAnswer(500) },
        { QStringLiteral("busy"), httpAnswer(503, {}, { { "Retry-After", "600" } }) },
        { QStringLiteral("portal"), httpAnswer(200, "<!DOCTYPE html><html><body>Log in</body></html>", { { "Content-Type", "text/html" } }) },
        { QStringLiteral("astray"), httpAnswer(302, {}, { { "Location", "http://example.org/" } }) },
    };
    if (const auto always = kAlways.constFind(fault); always != kAlways.cend())
        return *always;
    const auto bytes = realFiles().read(m_feed->folder() + QString::fromUtf8(path), kLargest);
    if (!bytes)
        return httpAnswer(404);
    if (!path.contains("/targets/"))
        return httpAnswer(200, *bytes);
    if (fault == u"cut" || fault == u"hanging")
        return broken(httpAnswer(200, *bytes), fault == u"hanging");
    if (fault == u"incomplete")
        return httpAnswer(404);
    return httpAnswer(200, fault == u"garbled" ? garbled(*bytes) : *bytes);
}

QUrl FeedStage::file(const QString &text)
{
    const QString path = m_folder.filePath(QStringLiteral("file-%1").arg(++m_files));
    must(realFiles().writeAtomically(path, text.toUtf8()).has_value(), "a file can be written");
    return QUrl::fromLocalFile(path);
}

}
