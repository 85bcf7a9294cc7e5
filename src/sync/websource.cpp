// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/websource.h"

#include "sync/webaddress.h"
#include "sync/webtransfer.h"
#include "trust/libcrypto.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace paraply {

namespace {

constexpr int kRedirects = 5;

}

WebSource::WebSource(QUrl base, WebRules rules) : m_base(std::move(base)), m_rules(std::move(rules)) { }

WebSource::~WebSource() = default;

QNetworkAccessManager &WebSource::network()
{
    if (!m_network) {
        keepLibcrypto();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(QNetworkProxy::NoProxy);
    }
    return *m_network;
}

FetchReply WebSource::fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop)
{
    const QUrl address = addressBelow(m_base, request.name, request.isOnePart);
    if (mayOpen(m_base, m_rules.plainHttpAnywhere) && address.isValid())
        return follow(address, request, sink, stop);
    FetchReply reply;
    reply.outcome = FetchOutcome::NotAllowed;
    reply.error = Error {Code::Invalid, QStringLiteral("%1 below %2 is not opened").arg(request.name, m_base.toString())};
    return reply;
}

FetchReply WebSource::fetchAt(const QUrl &address, qint64 limit, const ByteSink &sink, std::stop_token stop)
{
    const auto isOfBase = [&] {
        return address.scheme() == m_base.scheme() && address.host() == m_base.host() && address.port() == m_base.port();
    };
    if (mayOpen(address, m_rules.plainHttpAnywhere) && isOfBase()) {
        FetchRequest wanted;
        wanted.limit = limit;
        return follow(address, wanted, sink, stop);
    }
    FetchReply reply;
    reply.outcome = FetchOutcome::NotAllowed;
    reply.error = Error {Code::Invalid, QStringLiteral("%1 is not opened").arg(address.toString(QUrl::RemoveUserInfo))};
    return reply;
}

FetchReply WebSource::follow(QUrl address, FetchRequest wanted, const ByteSink &sink, std::stop_token stop)
{
    FetchReply reply;
    for (int redirects = 0; redirects <= kRedirects;) {
        WebTransfer transfer(wanted, m_rules, sink, reply);
        transfer.run(network(), address, stop);
        if (transfer.status() == 416 && wanted.from > 0) {
            // What is at hand is longer than the thing: it has changed, and is wanted whole.
            wanted.from = 0;
            continue;
        }
        if (reply.outcome != FetchOutcome::Misdirected || transfer.location().isEmpty())
            return reply;
        address = redirected(address, transfer.location(), m_rules.plainHttpAnywhere);
        if (!address.isValid())
            return reply;
        ++redirects;
    }
    return reply;
}

}
