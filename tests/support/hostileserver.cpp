// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/hostileserver.h"

#include "support/must.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace paraply {

namespace {

HttpRequest parsed(const QByteArray &head)
{
    HttpRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// One byte each time, until there is none left.
void drip(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds every)
{
    auto *timer = new QTimer(socket);
    auto at = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, at] {
        if (*at == bytes.size()) {
            timer->stop();
            return socket->disconnectFromHost();
        }
        socket->write(bytes.constData() + (*at)++, 1);
    });
    timer->start(every);
}

}

HttpAnswer httpAnswer(int status, const QByteArray &body, const QMap<QByteArray, QByteArray> &fields)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nConnection: close\r\n";
    if (!fields.contains("Content-Length"))
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isEmpty())
            head += field.key() + ": " + field.value() + "\r\n";
    }
    return {head + "\r\n" + body};
}

HostileServer::HostileServer(Script script) : m_script(std::move(script))
{
    m_life.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_life, [this] {
        auto *server = new QTcpServer(&m_life);
        QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
            while (QTcpSocket *socket = server->nextPendingConnection())
                serve(socket);
        });
        if (server->listen(QHostAddress::LocalHost))
            m_port = server->serverPort();
    }, Qt::BlockingQueuedConnection);
    must(m_port != 0, "there is a free port");
}

HostileServer::~HostileServer()
{
    QMetaObject::invokeMethod(&m_life, [this] { qDeleteAll(m_life.children()); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString HostileServer::address() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(m_port);
}

std::vector<HttpRequest> HostileServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void HostileServer::serve(QTcpSocket *socket)
{
    auto head = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, head] {
        *head += socket->readAll();
        if (!head->contains("\r\n\r\n"))
            return;
        const HttpRequest request = parsed(std::exchange(*head, QByteArray()));
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.push_back(request);
        }
        answer(socket, m_script(request));
    });
}

void HostileServer::answer(QTcpSocket *socket, const HttpAnswer &answer)
{
    const QByteArray bytes = answer.cutAfter < 0 ? answer.bytes : answer.bytes.left(answer.cutAfter);
    if (answer.everyByte.count() > 0)
        return drip(socket, bytes, answer.everyByte);
    socket->write(bytes);
    if (!answer.hangs)
        socket->disconnectFromHost();
}

}
