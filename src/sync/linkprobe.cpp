// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/linkprobe.h"

#include "sync/webaddress.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <array>
#include <deque>
#include <map>

namespace paraply {

namespace {

constexpr int kRedirects = 8;

constexpr std::array kStates {"ok", "redirected", "moved", "gone", "closed", "server_failed", "name_unknown", "unreachable", "timed_out", "certificate",
                              "misdirected", "not_checked"};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

LinkState stateOf(int status)
{
    if (status == 404 || status == 410)
        return LinkState::Gone;
    if (status == 401 || status == 403 || status == 429 || status == 451)
        return LinkState::Closed;
    return status >= 400 ? LinkState::ServerFailed : LinkState::Ok;
}

LinkState stateOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return LinkState::NameUnknown;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return LinkState::TimedOut;
    default: return LinkState::Unreachable;
    }
}

/// The way of one link, from its address to where it ends.
struct Visit {
    std::size_t index = 0;
    QUrl address;
    bool asksHead = true;
    bool hasMovedForGood = false;
    int redirects = 0;
    QString distrust;
};

/// One run over all links, on one thread.
class Probing {
public:
    Probing(const QStringList &addresses, const ProbeRules &rules, const std::function<void(int, int)> &progress)
        : m_rules(rules), m_progress(progress), m_answers(std::size_t(addresses.size()))
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            const QUrl address = QUrl(addresses[i], QUrl::StrictMode).adjusted(QUrl::RemoveFragment);
            if (!mayOpen(address, true))
                continue;
            m_waiting[address.host()].push_back({std::size_t(i), address});
            ++m_left;
        }
        m_total = m_left;
    }

    std::vector<LinkAnswer> run()
    {
        QTimer::singleShot(m_rules.altogether, &m_loop, [this] { m_loop.quit(); });
        start();
        if (m_left > 0)
            m_loop.exec();
        return std::move(m_answers);
    }

private:
    void start()
    {
        for (auto host = m_waiting.begin(); host != m_waiting.end() && m_active < m_rules.atOnce;) {
            int &active = m_activeAt[host->first];
            while (!host->second.empty() && active < m_rules.perHost && m_active < m_rules.atOnce) {
                ++active;
                ++m_active;
                ask(host->second.front(), host->first);
                host->second.pop_front();
            }
            host = host->second.empty() ? m_waiting.erase(host) : std::next(host);
        }
    }

    QNetworkRequest requestTo(const QUrl &address) const
    {
        QNetworkRequest request(address);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Paraply/" PARAPLY_VERSION " (link check)"));
        request.setRawHeader("Accept-Encoding", "identity");
        request.setRawHeader("Accept-Language", "*");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        if (!m_rules.extraAuthorities.isEmpty()) {
            QSslConfiguration tls = request.sslConfiguration();
            tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(m_rules.extraAuthorities, QSsl::Pem));
            request.setSslConfiguration(tls);
        }
        return request;
    }

    /// `host`: of the link itself, whose turn it takes until it has ended.
    void ask(const Visit &visit, const QString &host)
    {
        const QNetworkRequest request = requestTo(visit.address);
        QNetworkReply *reply = visit.asksHead ? m_network.head(request) : m_network.get(request);
        auto *patience = new QTimer(reply);
        patience->setSingleShot(true);
        QObject::connect(patience, &QTimer::timeout, reply, [reply] { reply->abort(); });
        patience->start(m_rules.patience);
        auto distrust = std::make_shared<QString>();
        QObject::connect(reply, &QNetworkReply::sslErrors, reply, [distrust](const QList<QSslError> &errors) { *distrust = errors.front().errorString(); });
        // Of a body that was not asked for nothing is read: the head says enough.
        QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [reply] {
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200)
                reply->abort();
        }, Qt::QueuedConnection);
        QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this, reply, visit, host, distrust] {
            reply->deleteLater();
            Visit now = visit;
            now.distrust = *distrust;
            take(now, *reply, host);
        });
    }

    void take(Visit visit, const QNetworkReply &reply, const QString &host)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (isRedirect(status))
            return follow(std::move(visit), reply.rawHeader("Location"), status, host);
        if (status >= 200 && status < 400) {
            const LinkState state = visit.redirects == 0 ? LinkState::Ok : visit.hasMovedForGood ? LinkState::Moved : LinkState::Redirected;
            return conclude(visit, {.state = state, .status = status}, host);
        }
        const bool isDistrusted = reply.error() == QNetworkReply::SslHandshakeFailedError && !visit.distrust.isEmpty();
        if (visit.asksHead && !isDistrusted && reply.error() != QNetworkReply::HostNotFoundError) {
            visit.asksHead = false;
            return ask(visit, host);
        }
        if (status >= 400)
            return conclude(visit, {.state = stateOf(status), .status = status}, host);
        conclude(visit, {.state = isDistrusted ? LinkState::Certificate : stateOf(reply.error()),
                         .detail = isDistrusted ? visit.distrust : reply.errorString()}, host);
    }

    void follow(Visit visit, const QByteArray &location, int status, const QString &host)
    {
        const QUrl to = visit.address.resolved(QUrl::fromEncoded(location, QUrl::StrictMode)).adjusted(QUrl::RemoveFragment);
        const bool leadsIn = isThisMachine(to.host()) && !isThisMachine(visit.address.host());
        if (location.isEmpty() || !mayOpen(to, true) || leadsIn || visit.redirects == kRedirects)
            return conclude(visit, {.state = LinkState::Misdirected, .status = status, .detail = QString::fromLatin1(location.left(200))}, host);
        if (visit.redirects == 0)
            visit.hasMovedForGood = status == 301 || status == 308;
        ++visit.redirects;
        visit.asksHead = true;
        visit.address = to;
        ask(visit, host);
    }

    void conclude(const Visit &visit, LinkAnswer answer, const QString &host)
    {
        if (visit.redirects > 0)
            answer.landed = visit.address.toString(QUrl::FullyEncoded);
        m_answers[visit.index] = std::move(answer);
        --m_activeAt[host];
        --m_active;
        --m_left;
        m_progress(m_total - m_left, m_total);
        if (m_left == 0)
            m_loop.quit();
        else
            start();
    }

    const ProbeRules &m_rules;
    const std::function<void(int, int)> &m_progress;
    std::vector<LinkAnswer> m_answers;
    std::map<QString, std::deque<Visit>> m_waiting;   // by host
    std::map<QString, int> m_activeAt;
    int m_active = 0, m_left = 0, m_total = 0;
    QEventLoop m_loop;
    QNetworkAccessManager m_network;
};

}

QLatin1String linkStateCode(LinkState state)
{
    return QLatin1String(kStates[std::size_t(state)]);
}

std::vector<LinkAnswer> probeLinks(const QStringList &addresses, const ProbeRules &rules, const std::function<void(int done, int total)> &progress)
{
    return Probing(addresses, rules, progress).run();
}

}
