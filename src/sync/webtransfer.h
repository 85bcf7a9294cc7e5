// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytesource.h"
#include "sync/websource.h"

#include <QEventLoop>
#include <QSslError>
#include <QTimer>

class QNetworkReply;
class QNetworkRequest;

namespace paraply {

/// One GET, without following a redirect: from the request to its last byte, or to the reason why not. Used once, on one thread.
class WebTransfer {
public:
    WebTransfer(const FetchRequest &wanted, const WebRules &rules, const ByteSink &sink, FetchReply &reply);
    ~WebTransfer();

    /// Blocks. Fills in the reply, whose counts go on from what they were.
    void run(QNetworkAccessManager &network, const QUrl &address, std::stop_token stop);

    /// HTTP status; 0 when there was no answer.
    int status() const { return m_status; }
    /// The Location of a redirect; empty when it was none.
    const QByteArray &location() const { return m_location; }

private:
    QNetworkRequest requestTo(const QUrl &address) const;
    void watch();
    void takeHead();
    void judgeHead();
    void beginBody(qint64 start);
    void takeBody();
    void drain();
    void checkPace();
    void end(FetchOutcome outcome, const Error &error);
    void conclude();
    FetchOutcome networkOutcome() const;

    const FetchRequest &m_wanted;
    const WebRules &m_rules;
    const ByteSink &m_sink;
    FetchReply &m_reply;
    std::unique_ptr<QNetworkReply> m_answer;
    QEventLoop m_loop;
    QTimer m_idle, m_pace;
    QList<QSslError> m_distrust;
    QByteArray m_location;
    int m_status = 0;
    qint64 m_received = 0, m_announced = -1, m_inWindow = 0;
    bool m_wantsBody = false, m_hasHead = false, m_isOver = false;
};

}
