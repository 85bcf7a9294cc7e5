// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace paraply {

/// A speech-dispatcher of a test's own, a real one with espeak-ng, which programs find by SPEECHD_ADDRESS; ends with the object, as does the
/// variable. There need be no sound card: what would be heard is written to a file, as fast as it is made. Throws when it does not come up.
class SpeechServer {
public:
    SpeechServer();
    ~SpeechServer();
    Q_DISABLE_COPY_MOVE(SpeechServer)

    /// How much sound was heard since it started, in bytes of a WAV file.
    qint64 heardBytes() const;
    /// Everything that speech-dispatcher wrote of it, besides the sound.
    QByteArray log() const;

private:
    void write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

}
