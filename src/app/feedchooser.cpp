// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/feedchooser.h"

#include "app/updatewords.h"

#include <QDir>
#include <QFileInfo>

namespace paraply {

namespace {

constexpr qint64 kLongestInvitationFile = 16 * 1024;

}

FeedChooser::FeedChooser(Plan plan, JobQueue &jobs, QObject *parent) : QObject(parent), m_plan(std::move(plan)), m_jobs(jobs)
{
    m_feed = m_plan.fixed;
}

QString FeedChooser::nameOf(const Invitation &invitation)
{
    const QUrl url(invitation.address);
    return url.host().isEmpty() ? url.path() : url.host();
}

void FeedChooser::adopt(const std::optional<Invitation> &chosen)
{
    m_chosen = chosen;
    settle();
}

void FeedChooser::setCatalogueFeed(const std::optional<Invitation> &feed)
{
    m_ofCatalogue = feed;
    settle();
}

void FeedChooser::settle()
{
    const std::optional<Invitation> feed = m_plan.fixed ? m_plan.fixed : m_chosen ? m_chosen : m_ofCatalogue;
    const bool isOther = feed != m_feed;
    m_feed = feed;
    Q_EMIT changed();
    if (isOther)
        Q_EMIT feedChanged();
}

void FeedChooser::setProblem(const QString &problem)
{
    m_looking = false;
    m_problem = problem;
    Q_EMIT changed();
}

bool FeedChooser::useText(const QString &line)
{
    const auto invitation = invitationFromText(line);
    if (!invitation) {
        setProblem(UpdateWords::noInvitation());
        return false;
    }
    keep(*invitation, {});
    return true;
}

void FeedChooser::useFile(const QUrl &file)
{
    const QFileInfo picked(file.toLocalFile());
    if (picked.fileName().endsWith(QLatin1String("root.json")) && picked.dir().dirName() == QLatin1String("metadata"))
        return useFolder(QUrl::fromLocalFile(QFileInfo(picked.path()).path()));
    m_jobs.add([this, path = file.toLocalFile()](std::stop_token) {
        const auto bytes = realFiles().read(path, kLongestInvitationFile);
        const auto invitation = invitationFromFile(bytes ? QByteArrayView(*bytes) : QByteArrayView());
        QMetaObject::invokeMethod(this, [this, invitation] {
            if (invitation)
                keep(*invitation, {});
            else
                setProblem(UpdateWords::noInvitation());
        });
    });
}

void FeedChooser::useFolder(const QUrl &folder)
{
    m_looking = true;
    m_problem.clear();
    m_offer = {};
    Q_EMIT changed();
    m_jobs.add([this, address = QFileInfo(folder.toLocalFile()).absoluteFilePath(), web = m_plan.web](std::stop_token stop) {
        QMetaObject::invokeMethod(this, [this, offered = feedAt(address, web, stop)] { take(offered); });
    });
}

void FeedChooser::take(const OfferedFeed &offered)
{
    if (!offered.invitation)
        return setProblem(UpdateWords::noFeedThere());
    m_looking = false;
    if (m_feed && m_feed->fingerprint == offered.invitation->fingerprint) {
        Q_EMIT changed();
        Q_EMIT visited(*offered.invitation);
        return;
    }
    m_offer = offered;
    Q_EMIT changed();
}

void FeedChooser::acceptOffer()
{
    const OfferedFeed offer = std::exchange(m_offer, {});
    if (offer.invitation)
        keep(*offer.invitation, offer.root);
}

void FeedChooser::declineOffer()
{
    m_offer = {};
    Q_EMIT changed();
}

void FeedChooser::keep(const Invitation &invitation, const QByteArray &root)
{
    m_offer = {};
    m_jobs.add([this, invitation, root, folder = m_plan.store](std::stop_token) {
        Store store(folder, {});
        const auto kept = FeedChoice(store).choose(invitation, root);
        QMetaObject::invokeMethod(this, [this, invitation, kept] {
            // What cannot be kept is still followed until the guide is closed.
            setProblem(kept ? QString() : UpdateWords::notKept());
            adopt(invitation);
        });
    });
}

void FeedChooser::forget()
{
    m_jobs.add([this, folder = m_plan.store](std::stop_token) {
        Store store(folder, {});
        const auto forgotten = FeedChoice(store).forget();
        QMetaObject::invokeMethod(this, [this, forgotten] {
            setProblem(forgotten ? QString() : UpdateWords::notKept());
            adopt(std::nullopt);
        });
    });
}

}
