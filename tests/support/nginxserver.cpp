// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/nginxserver.h"

#include "support/must.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace paraply {

namespace {

constexpr int kPatience = 60'000;

const char *const kConfiguration = R"(daemon off;
master_process off;
pid %1/pid;
error_log %1/error.log;
events { worker_connections 64; }
http {
  log_format short '$request_method $request_uri $status $body_bytes_sent';
  access_log %1/access.log short;
  client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;
  uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
  default_type application/octet-stream;
  types { application/json json; }
  gzip on;
  gzip_types application/json;
%2
}
)";

const char *const kServer = R"(  server {
    listen 127.0.0.1:{port}%1;
%2    root "{folder}";
    location = /metadata/timestamp.json { add_header Cache-Control "no-cache"; }
    location /private/ { deny all; }
  }
)";

quint16 freePort()
{
    QTcpServer probe;
    must(probe.listen(QHostAddress::LocalHost), "there is a free port");
    return probe.serverPort();
}

QString program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
}

}

NginxServer::NginxServer(const QString &folder, const ServedCertificate &certificate) : m_tls(!certificate.chain.isEmpty())
{
    m_block = QString::fromLatin1(kServer).arg(m_tls ? QStringLiteral(" ssl") : QString(),
                                               m_tls ? QStringLiteral("    ssl_certificate {chain}; ssl_certificate_key {key};\n") : QString());
    keep(certificate);
    startSomewhere(folder);
}

NginxServer::NginxServer(const QString &serverBlock, const QString &folder, const ServedCertificate &certificate) : m_block(serverBlock), m_tls(true)
{
    keep(certificate);
    startSomewhere(folder);
}

void NginxServer::keep(const ServedCertificate &certificate) const
{
    must(m_home.isValid(), "there is a temporary folder");
    if (!m_tls)
        return;
    write(QStringLiteral("chain.pem"), certificate.chain);
    write(QStringLiteral("key.pem"), certificate.key);
}

void NginxServer::startSomewhere(const QString &folder)
{
    // Another program may take the port between the asking and the listening.
    bool up = false;
    for (int attempt = 0; attempt < 5 && !up; ++attempt)
        up = start(folder);
    must(up, m_process.readAllStandardError().prepend("nginx does not come up: ").constData());
}

NginxServer::~NginxServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatience))
        m_process.kill();
    m_process.waitForFinished(kPatience);
}

QString NginxServer::configuration(const QString &folder) const
{
    const QString home = m_home.path();
    QString server = m_block;
    server.replace(QStringLiteral("{port}"), QString::number(m_port)).replace(QStringLiteral("{folder}"), folder);
    server.replace(QStringLiteral("{chain}"), home + QStringLiteral("/chain.pem")).replace(QStringLiteral("{key}"), home + QStringLiteral("/key.pem"));
    return QString::fromLatin1(kConfiguration).arg(home, server);
}

bool NginxServer::start(const QString &folder)
{
    m_port = freePort();
    const QString home = m_home.path();
    write(QStringLiteral("nginx.conf"), configuration(folder).toUtf8());
    m_process.start(program(), {QStringLiteral("-p"), home, QStringLiteral("-e"), home + QStringLiteral("/error.log"),
                                QStringLiteral("-c"), home + QStringLiteral("/nginx.conf")});
    if (!m_process.waitForStarted(kPatience))
        return false;
    for (QDeadlineTimer late(kPatience); !late.hasExpired() && !m_process.waitForFinished(10);) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(kPatience))
            return true;
    }
    return false;
}

void NginxServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_home.filePath(name));
    must(file.open(QIODevice::WriteOnly), "nginx's files can be written");
    must(file.write(bytes) == bytes.size(), "nginx's files can be written");
}

QString NginxServer::address() const
{
    return m_tls ? QStringLiteral("https://localhost:%1/").arg(m_port) : QStringLiteral("http://127.0.0.1:%1/").arg(m_port);
}

QStringList NginxServer::log() const
{
    QFile file(m_home.filePath(QStringLiteral("access.log")));
    must(file.open(QIODevice::ReadOnly), "nginx keeps a log");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

}
