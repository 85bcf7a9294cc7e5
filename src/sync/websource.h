// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace paraply {

/// How a web server is talked to. A phone on a weak mobile network still gets 1-2 kB a second; the floor is far below that.
struct WebRules {
    bool plainHttpAnywhere = false;                 ///< else only to loopback
    QByteArray extraAuthorities;                    ///< PEM certificates that are trusted beside the system's
    std::chrono::milliseconds idle{20'000};         ///< nothing at all for so long: TimedOut
    std::chrono::milliseconds window{30'000};       ///< the pace is measured over so long
    qint64 slowestBytesPerSecond = 128;             ///< a body that comes slower: TimedOut
};

/// Files below an http(s) address. GET only; HTTP/1.1; nothing decoded ("identity" is asked for, another encoding is refused); no cookies,
/// cache, passwords, proxies of the system, language or device in a request. At most five redirects, each under the same
/// rules, never from https to http. The limit of a request counts from the thing's beginning, also when resuming.
/// A thread of Qt's may outlive it by a moment: a program that uses libcrypto before the first fetch calls keepLibcrypto() first.
class WebSource final : public ByteSource {
public:
    /// An address that may not be opened is no error here: every fetch then ends as NotAllowed.
    explicit WebSource(QUrl base, WebRules rules = {});
    ~WebSource() override;

    /// Runs an event loop of its own on the calling thread until the last byte, a failure, or `stop`.
    FetchReply fetch(const FetchRequest &request, const ByteSink &sink, std::stop_token stop) override;
    /// The same for a whole address with its query, which must be of the base's scheme, host and port; else NotAllowed.
    FetchReply fetchAt(const QUrl &address, qint64 limit, const ByteSink &sink, std::stop_token stop);

private:
    QNetworkAccessManager &network();
    FetchReply follow(QUrl address, FetchRequest wanted, const ByteSink &sink, std::stop_token stop);

    QUrl m_base;
    WebRules m_rules;
    std::unique_ptr<QNetworkAccessManager> m_network;   // made on the thread of the first fetch
};

}
