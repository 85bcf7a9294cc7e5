// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QString>
#include <QThread>

#include <chrono>
#include <functional>
#include <vector>

class QTcpSocket;

namespace paraply {

/// What a client asked; header names in lower case.
struct HttpRequest {
    QByteArray method, path;
    QMap<QByteArray, QByteArray> headers;
};

/// The bytes a server sends, and how badly.
struct HttpAnswer {
    QByteArray bytes;                        ///< head and body
    qint64 cutAfter = -1;                    ///< closes after so many of them; negative: after all
    std::chrono::milliseconds everyByte{0};  ///< drips: one byte at a time
    bool hangs = false;                      ///< never closes by itself
};

/// A well-formed answer: its length is announced unless `fields` do so.
HttpAnswer httpAnswer(int status, const QByteArray &body = {}, const QMap<QByteArray, QByteArray> &fields = {});

/// A web server on loopback that does whatever a script says, one request per connection, on a thread of its own, so that a blocking
/// client or another program can be its victim.
class HostileServer {
public:
    using Script = std::function<HttpAnswer(const HttpRequest &)>;
    explicit HostileServer(Script script);
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT/"
    QString address() const;
    std::vector<HttpRequest> requests() const;

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpAnswer &answer);

    Script m_script;
    QThread m_thread;
    QObject m_life;   // lives on the thread
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    std::vector<HttpRequest> m_requests;
};

}
