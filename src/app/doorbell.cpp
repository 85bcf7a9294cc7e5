// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace paraply {

namespace {

constexpr qint64 kLongestMessage = 8000;   // an address of 2000 characters, in UTF-8
constexpr int kPatience = 5000;            // milliseconds: a guide that starts is slow to answer
constexpr int kVisitors = 4;
const char kEnd = '\n', kHeard[] = "heard\n";

QString nameFor(const QString &profile)
{
    const QByteArray path = QDir(profile).absolutePath().toUtf8();
    return QStringLiteral("paraply-") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

}

Doorbell::Doorbell(const QString &profile, QObject *parent) : QObject(parent), m_name(nameFor(profile)) { }

Doorbell::~Doorbell() = default;

bool Doorbell::ring(const QString &message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    socket.write(message.simplified().toUtf8() + kEnd);
    // Not its answer whether bytes were written: it is no when they were already.
    socket.waitForBytesWritten(kPatience);
    // It may have hung: then a guide of our own is better than none.
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kPatience))
            break;
    }
    return socket.readLine() == kHeard;
}

bool Doorbell::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kVisitors);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server->nextPendingConnection())
            answer(visitor);
    });
    // What a guide that was killed left behind answers nobody: we have rung before.
    if (!m_server->listen(m_name))
        QLocalServer::removeServer(m_name);
    return m_server->isListening() || m_server->listen(m_name);
}

void Doorbell::answer(QLocalSocket *visitor)
{
    visitor->setReadBufferSize(kLongestMessage);
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    QTimer::singleShot(kPatience, visitor, &QLocalSocket::abort);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
        if (!visitor->canReadLine()) {
            if (visitor->bytesAvailable() >= kLongestMessage)
                visitor->abort();
            return;
        }
        const QString message = QString::fromUtf8(visitor->readLine(kLongestMessage)).trimmed();
        visitor->write(kHeard);
        visitor->disconnectFromServer();
        Q_EMIT rung(message);
    });
}

}
