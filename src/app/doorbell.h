// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace paraply {

/// One guide a profile: a later start rings at the one that runs, leaves what it was asked to open, and ends. The bell is a socket of
/// this machine that only this user can reach (docs/decisions/0018). What is rung is short text and is not trusted. GUI thread.
class Doorbell : public QObject {
    Q_OBJECT
public:
    /// `profile`: the folder that the guide keeps its things in.
    explicit Doorbell(const QString &profile, QObject *parent = nullptr);
    ~Doorbell() override;

    /// Rings at the guide that runs; false when none answers.
    bool ring(const QString &message) const;
    /// Listens from now on; false when that cannot be: then this guide runs alone, which harms nothing.
    bool listen();

Q_SIGNALS:
    /// Somebody rang, with an address or with nothing.
    void rung(const QString &message);

private:
    void answer(QLocalSocket *visitor);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

}
