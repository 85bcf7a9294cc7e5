// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/jobqueue.h"
#include "sync/feedchoice.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace paraply {

/// Which feed is followed, and how another one is chosen: by an invitation (typed, pasted, from a QR code or a file), or by
/// pointing to a folder or a stick, whose key a person confirms. The order: the command line's, the device's own, the catalogue's, none.
/// GUI thread; files and networks are met on the queue's thread. Session.updates.feed in QML.
class FeedChooser : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool there READ isThere NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(bool own READ isOwn NOTIFY changed FINAL)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed FINAL)
    Q_PROPERTY(QString offerName READ offerName NOTIFY changed FINAL)
    Q_PROPERTY(QString offerKey READ offerKey NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Session.updates.feed")
public:
    struct Plan {
        QString store;                    ///< the store's folder; empty: no feed can be chosen
        std::optional<Invitation> fixed;  ///< the command line's, never kept
        WebRules web;
    };
    /// The queue must outlive nothing of this: it ends first.
    FeedChooser(Plan plan, JobQueue &jobs, QObject *parent = nullptr);

    const std::optional<Invitation> &feed() const { return m_feed; }
    bool isThere() const { return m_feed.has_value(); }
    /// Host, or folder.
    QString name() const { return m_feed ? nameOf(*m_feed) : QString(); }
    QString key() const { return m_feed ? readableFingerprint(m_feed->fingerprint) : QString(); }
    /// Somebody chose it on this device.
    bool isOwn() const { return !m_plan.fixed && m_chosen.has_value(); }
    bool isLooking() const { return m_looking; }
    QString offerName() const { return m_offer.invitation ? nameOf(*m_offer.invitation) : QString(); }
    QString offerKey() const { return m_offer.invitation ? readableFingerprint(m_offer.invitation->fingerprint) : QString(); }
    /// Why what was typed or pointed to is no feed.
    const QString &problem() const { return m_problem; }

    /// What is kept on this device.
    void adopt(const std::optional<Invitation> &chosen);
    /// What the open catalogue names.
    void setCatalogueFeed(const std::optional<Invitation> &feed);

    /// False, with `problem`, when the line is no invitation.
    Q_INVOKABLE bool useText(const QString &line);
    /// An invitation; or a root in the `metadata` of a feed on a medium, which means the folder of that feed.
    Q_INVOKABLE void useFile(const QUrl &file);
    /// When the feed there is the one that is followed, `visited` says so; else it is offered.
    Q_INVOKABLE void useFolder(const QUrl &folder);
    Q_INVOKABLE void acceptOffer();
    Q_INVOKABLE void declineOffer();
    /// Back to the catalogue's own feed, or to none.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    /// Another feed is followed from now on, or none.
    void feedChanged();
    /// The feed that is followed is also at this address: updates may come from there once.
    void visited(const paraply::Invitation &from);

private:
    void take(const OfferedFeed &offered);
    void keep(const Invitation &invitation, const QByteArray &root);
    void settle();
    void setProblem(const QString &problem);
    static QString nameOf(const Invitation &invitation);

    const Plan m_plan;
    JobQueue &m_jobs;
    std::optional<Invitation> m_chosen, m_ofCatalogue, m_feed;
    OfferedFeed m_offer;
    QString m_problem;
    bool m_looking = false;
};

}
