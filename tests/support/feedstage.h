// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/hostileserver.h"
#include "support/nginxserver.h"
#include "support/testfeed.h"

#include <QObject>
#include <QUrl>

#include <atomic>

namespace paraply {

/// A real feed behind the pages of a test; releases are the small catalogue, edited. Served by a real nginx, or
/// by a server that has one fault. QML steers it as `Feed`. GUI thread.
class FeedStage : public QObject {
    Q_OBJECT
public:
    explicit FeedStage(QString mini) : m_mini(std::move(mini)) { }

    /// A new feed without a release; the servers of the former one are gone.
    Q_INVOKABLE void begin();
    /// The next release: what was published before (at first the small catalogue), with these statements run on it.
    Q_INVOKABLE void publish(const QStringList &statements);
    /// Statements that add `count` services like the open preschool in Ervalla, at its place, named "<word> 001" and so on.
    Q_INVOKABLE static QStringList services(const QString &word, int count);

    /// What leads to the feed, in the form that people pass on; served by nginx, each time on a new address.
    Q_INVOKABLE QString invitation();
    /// The same, served with one fault: "nobody", "nowhere", "forbidden", "failing", "busy", "portal", "astray", "cut", "hanging",
    /// "garbled", "incomplete", "key".
    Q_INVOKABLE QString faulty(const QString &fault);
    /// From now on the faulty server serves as it should.
    Q_INVOKABLE void mend() { m_mended = true; }
    /// How often the servers of invitation() were asked.
    Q_INVOKABLE int requests() const { return m_nginx ? int(m_nginx->log().size()) : 0; }

    Q_INVOKABLE QUrl folder() const { return QUrl::fromLocalFile(m_feed->folder()); }
    /// A folder without a feed.
    Q_INVOKABLE QUrl emptyFolder() const { return QUrl::fromLocalFile(m_folder.path()); }
    /// A new file with such a text.
    Q_INVOKABLE QUrl file(const QString &text);

private:
    HttpAnswer answer(const QString &fault, const QByteArray &path) const;

    QString released(int number) const;

    QString m_mini;
    QTemporaryDir m_folder;
    std::unique_ptr<TestFeed> m_feed = std::make_unique<TestFeed>();
    int m_feeds = 0, m_releases = 0, m_files = 0;
    std::atomic<bool> m_mended = false;
    std::unique_ptr<NginxServer> m_nginx;
    std::unique_ptr<HostileServer> m_hostile;
};

}
