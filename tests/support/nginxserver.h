// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace paraply {

/// What an nginx serves TLS with, as PEM; both empty: plain http.
struct ServedCertificate {
    QByteArray chain, key;
};

/// A real nginx on loopback over one folder, as `docs/feed-format.md` says a feed is hosted; ends with the object. Throws when it does not
/// come up.
class NginxServer {
public:
    explicit NginxServer(const QString &folder, const ServedCertificate &certificate = {});
    /// With a `server` block of its own over TLS, in which `{port}`, `{chain}`, `{key}` and `{folder}` stand for what they say.
    NginxServer(const QString &serverBlock, const QString &folder, const ServedCertificate &certificate);
    ~NginxServer();
    Q_DISABLE_COPY_MOVE(NginxServer)

    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT/" or "https://localhost:PORT/".
    QString address() const;
    /// The requests so far, one a line: method, path, status, body bytes.
    QStringList log() const;

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void keep(const ServedCertificate &certificate) const;
    void startSomewhere(const QString &folder);
    bool start(const QString &folder);
    QString configuration(const QString &folder) const;

    QTemporaryDir m_home;
    QString m_block;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_tls = false;
};

}
