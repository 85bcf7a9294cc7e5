// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/webtransfer.h"

#include "sync/webheaders.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace paraply {

namespace {

/// An error page up to this size is read to its end and thrown away, so that the connection can be used again.
constexpr qint64 kDrained = 64 * 1024;
/// What the network may hold for us before it is told to wait.
constexpr qint64 kBuffered = 1024 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

FetchOutcome outcomeOf(int status)
{
    switch (status) {
    case 401:
    case 403: return FetchOutcome::Forbidden;
    case 404:
    case 410: return FetchOutcome::Absent;
    case 429:
    case 503: return FetchOutcome::Busy;
    case 511: return FetchOutcome::Misdirected;   // "Network Authentication Required": a portal, RFC 6585
    default: return isRedirect(status) ? FetchOutcome::Misdirected : FetchOutcome::ServerFailed;
    }
}

Error saidHttp(int status, const QUrl &address)
{
    return {Code::Unreadable, QStringLiteral("%1: HTTP %2").arg(address.toString()).arg(status)};
}

void trustAlso(QNetworkRequest &request, const QByteArray &authorities)
{
    if (authorities.isEmpty())
        return;
    QSslConfiguration tls = request.sslConfiguration();
    // Adding one switches off that the system's are looked up on demand.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(authorities, QSsl::Pem));
    request.setSslConfiguration(tls);
}

}

WebTransfer::WebTransfer(const FetchRequest &wanted, const WebRules &rules, const ByteSink &sink, FetchReply &reply)
    : m_wanted(wanted), m_rules(rules), m_sink(sink), m_reply(reply)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(rules.idle);
    m_pace.setInterval(rules.window);
}

WebTransfer::~WebTransfer() = default;

QNetworkRequest WebTransfer::requestTo(const QUrl &address) const
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Paraply/" PARAPLY_VERSION));
    request.setRawHeader("Accept-Encoding", "identity");
    // Qt would send the language of the device.
    request.setRawHeader("Accept-Language", "*");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_wanted.validator.isEmpty())
        request.setRawHeader(isEntityTag(m_wanted.validator) ? "If-None-Match" : "If-Modified-Since", m_wanted.validator);
    // A weak validator cannot say that the beginning at hand is still that of the thing: then it is fetched whole.
    if (m_wanted.from > 0 && (m_wanted.fromValidator.isEmpty() || isStrong(m_wanted.fromValidator))) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_wanted.from) + '-');
        if (!m_wanted.fromValidator.isEmpty())
            request.setRawHeader("If-Range", m_wanted.fromValidator);
    }
    trustAlso(request, m_rules.extraAuthorities);
    return request;
}

void WebTransfer::run(QNetworkAccessManager &network, const QUrl &address, std::stop_token stop)
{
    if (stop.stop_requested()) {
        m_reply.outcome = FetchOutcome::Cancelled;
        return;
    }
    ++m_reply.requests;
    m_reply.error.reset();
    m_answer.reset(network.get(requestTo(address)));
    m_answer->setReadBufferSize(kBuffered);
    watch();
    m_idle.start();
    QObject here;
    const std::stop_callback asked(stop, [&] {
        QMetaObject::invokeMethod(&here, [this] {
            end(FetchOutcome::Cancelled, {Code::Unreadable, QStringLiteral("asked to stop")});
        }, Qt::QueuedConnection);
    });
    if (!m_isOver && !m_answer->isFinished())
        m_loop.exec();
    m_idle.stop();
    m_pace.stop();
    if (!m_isOver)
        conclude();
}

void WebTransfer::watch()
{
    QNetworkReply *answer = m_answer.get();
    QObject::connect(answer, &QNetworkReply::metaDataChanged, &m_loop, [this] { takeHead(); });
    QObject::connect(answer, &QNetworkReply::readyRead, &m_loop, [this] { takeBody(); });
    QObject::connect(answer, &QNetworkReply::finished, &m_loop, [this] { m_loop.quit(); });
    QObject::connect(answer, &QNetworkReply::encrypted, &m_loop, [this] { m_idle.start(); });
    QObject::connect(answer, &QNetworkReply::sslErrors, &m_loop, [this](const QList<QSslError> &errors) { m_distrust = errors; });
    QObject::connect(&m_idle, &QTimer::timeout, &m_loop, [this] {
        end(FetchOutcome::TimedOut, {Code::Unreadable, QStringLiteral("nothing came for %1 ms").arg(m_rules.idle.count())});
    });
    QObject::connect(&m_pace, &QTimer::timeout, &m_loop, [this] { checkPace(); });
}

void WebTransfer::takeHead()
{
    const int status = m_answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_hasHead || m_isOver || status < 200)
        return;
    m_hasHead = true;
    m_status = status;
    m_idle.start();
    m_pace.start();
    m_reply.serverTime = httpDate(m_answer->rawHeader("Date"));
    m_reply.retryAfter = httpDelay(m_answer->rawHeader("Retry-After"), m_reply.serverTime);
    m_reply.isPage = isPageType(m_answer->rawHeader("Content-Type"));
    bool isNumber = false;
    const qint64 length = m_answer->rawHeader("Content-Length").toLongLong(&isNumber);
    m_announced = isNumber ? length : -1;
    judgeHead();
}

void WebTransfer::judgeHead()
{
    if (m_status == 304 && !m_wanted.validator.isEmpty()) {
        m_reply.outcome = FetchOutcome::Unchanged;
        m_reply.validator = m_wanted.validator;
        return;
    }
    if (isRedirect(m_status))
        m_location = m_answer->rawHeader("Location");
    if (m_status == 200)
        return beginBody(0);
    const auto start = rangeStart(m_answer->rawHeader("Content-Range"));
    if (m_status == 206 && m_wanted.from > 0 && start == m_wanted.from)
        return beginBody(m_wanted.from);
    m_reply.outcome = outcomeOf(m_status);
    m_reply.error = saidHttp(m_status, m_answer->url());
}

void WebTransfer::beginBody(qint64 start)
{
    const QByteArray encoding = m_answer->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        return end(FetchOutcome::ServerFailed,
                   {Code::Unreadable, QStringLiteral("sent as %1, which was not asked for").arg(QString::fromLatin1(encoding))});
    }
    if (m_announced > m_wanted.limit - start) {
        return end(FetchOutcome::TooLong,
                   {Code::Unreadable, QStringLiteral("%1 bytes announced, at most %2 wanted").arg(m_announced).arg(m_wanted.limit - start)});
    }
    const QByteArray tag = m_answer->rawHeader("ETag");
    m_reply.validator = tag.isEmpty() ? m_answer->rawHeader("Last-Modified") : tag;
    m_reply.startedAt = start;
    m_wantsBody = true;
}

void WebTransfer::takeBody()
{
    takeHead();
    if (m_isOver)
        return;
    m_idle.start();
    if (!m_wantsBody)
        return drain();
    const QByteArray bytes = m_answer->readAll();
    const qint64 at = m_reply.startedAt + m_received;
    m_received += bytes.size();
    m_inWindow += bytes.size();
    m_reply.bytesDown += bytes.size();
    const qint64 room = std::max<qint64>(m_wanted.limit - at, 0);
    if (const auto taken = m_sink(at, QByteArrayView(bytes).first(std::min<qint64>(bytes.size(), room))); !taken)
        return end(FetchOutcome::SinkFailed, taken.error());
    if (bytes.size() > room)
        end(FetchOutcome::TooLong, {Code::Unreadable, QStringLiteral("more than %1 bytes came").arg(m_wanted.limit)});
}

void WebTransfer::drain()
{
    const qint64 size = m_answer->readAll().size();
    m_received += size;
    m_inWindow += size;
    m_reply.bytesDown += size;
    if (m_received > kDrained)
        end(m_reply.outcome, m_reply.error.value_or(saidHttp(m_status, m_answer->url())));
}

void WebTransfer::checkPace()
{
    const qint64 due = m_rules.slowestBytesPerSecond * m_rules.window.count() / 1000;
    if (m_inWindow < due)
        end(FetchOutcome::TimedOut, {Code::Unreadable, QStringLiteral("%1 bytes in %2 ms").arg(m_inWindow).arg(m_rules.window.count())});
    m_inWindow = 0;
}

void WebTransfer::end(FetchOutcome outcome, const Error &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_reply.outcome = outcome;
    m_reply.error = error;
    m_answer->abort();
    m_loop.quit();
}

void WebTransfer::conclude()
{
    takeBody();
    if (m_isOver)
        return;
    m_isOver = true;
    const bool failed = m_answer->error() != QNetworkReply::NoError;
    if (m_hasHead && !m_wantsBody)
        return;
    m_reply.error = Error {Code::Unreadable, m_answer->errorString()};
    if (m_wantsBody && (failed || m_received < m_announced)) {
        m_reply.outcome = FetchOutcome::Cut;
    } else if (m_wantsBody) {
        m_reply.outcome = FetchOutcome::Whole;
        m_reply.error.reset();
    } else {
        m_reply.outcome = networkOutcome();
    }
}

FetchOutcome WebTransfer::networkOutcome() const
{
    switch (m_answer->error()) {
    case QNetworkReply::ConnectionRefusedError: return FetchOutcome::Refused;
    case QNetworkReply::RemoteHostClosedError: return FetchOutcome::Cut;
    case QNetworkReply::HostNotFoundError: return FetchOutcome::NameUnknown;
    case QNetworkReply::TimeoutError: return FetchOutcome::TimedOut;
    // Without an objection to a certificate the handshake itself broke off.
    case QNetworkReply::SslHandshakeFailedError: return m_distrust.isEmpty() ? FetchOutcome::Cut : FetchOutcome::Untrusted;
    default: return FetchOutcome::Unreadable;
    }
}

}
