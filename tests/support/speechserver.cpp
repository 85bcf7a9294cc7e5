// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/speechserver.h"

#include "support/must.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>

namespace paraply {

namespace {

constexpr int kPatience = 60'000;
const char *const kVariable = "SPEECHD_ADDRESS";
const QString kSocket = QStringLiteral("socket"), kHeard = QStringLiteral("heard.wav"), kLog = QStringLiteral("log");

}

SpeechServer::SpeechServer()
{
    must(m_folder.isValid() && QDir(m_folder.path()).mkpath(QStringLiteral("config/modules")) && QDir(m_folder.path()).mkpath(kLog),
         "a folder for speech-dispatcher can be made");
    // The level of the log is the one that comes with it.
    write(QStringLiteral("config/speechd.conf"), "LogLevel 3\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"default\"\n"
                                                 "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\n");
    write(QStringLiteral("config/modules/espeak-ng.conf"), "Debug 0\n");
    write(QStringLiteral("asound.conf"), "pcm.null { type null }\nctl.!default { type null }\npcm.!default { type file slave.pcm null format wav file \""
                                             + m_folder.filePath(kHeard).toUtf8() + "\" }\n");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ALSA_CONFIG_PATH"), m_folder.filePath(QStringLiteral("asound.conf")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral("speech-dispatcher"),
                    { QStringLiteral("--run-single"), QStringLiteral("--timeout"), QStringLiteral("0"), QStringLiteral("--communication-method"),
                      QStringLiteral("unix_socket"), QStringLiteral("--socket-path"), m_folder.filePath(kSocket), QStringLiteral("--config-dir"),
                      m_folder.filePath(QStringLiteral("config")), QStringLiteral("--log-dir"), m_folder.filePath(kLog), QStringLiteral("--pid-file"),
                      m_folder.filePath(QStringLiteral("pid")) });
    must(m_process.waitForStarted(kPatience), "speech-dispatcher can be started");
    QLocalSocket door;
    QElapsedTimer waited;
    waited.start();
    do {
        door.connectToServer(m_folder.filePath(kSocket));
    } while (!door.waitForConnected(kPatience) && !m_process.waitForFinished(50) && waited.elapsed() < kPatience);
    must(door.state() == QLocalSocket::ConnectedState, "speech-dispatcher can be reached");
    qputenv(kVariable, "unix_socket:" + m_folder.filePath(kSocket).toUtf8());
}

SpeechServer::~SpeechServer()
{
    qunsetenv(kVariable);
    m_process.terminate();
    if (!m_process.waitForFinished(kPatience))
        m_process.kill();
    m_process.waitForFinished(kPatience);
}

qint64 SpeechServer::heardBytes() const
{
    return QFileInfo(m_folder.filePath(kHeard)).size();
}

QByteArray SpeechServer::log() const
{
    QByteArray all;
    QDirIterator files(m_folder.filePath(kLog), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        must(file.open(QIODevice::ReadOnly), "the log can be read");
        all += file.readAll();
    }
    return all;
}

void SpeechServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    must(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "a file of speech-dispatcher's can be written");
}

}
