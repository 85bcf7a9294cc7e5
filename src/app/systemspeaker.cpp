// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/systemspeaker.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>
#include <QTimer>

namespace paraply {

namespace {

/// Nobody has asked for anything for so long: the engine is let go.
constexpr std::chrono::minutes kIdle(1);

/// Where the library of voices is: beside the program, else where it was installed.
QString voiceLibrary()
{
    const QString name = QStringLiteral("/libparaplyvoice.so");
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../" PARAPLY_LIBRARIES) + name;
    return QFile::exists(beside) ? beside : QStringLiteral(PARAPLY_LIBRARY_FOLDER) + name;
}

std::unique_ptr<Voice> madeVoice()
{
    QLibrary library(voiceLibrary());
    const auto maker = reinterpret_cast<VoiceMaker>(library.resolve(kVoiceMaker));
    if (!maker)
        qWarning("%ls", qUtf16Printable(library.errorString()));
    return std::unique_ptr<Voice>(maker ? maker() : nullptr);
}

}

/// What stands on the thread: the voice, and whose turn it is.
class VoiceBooth : public QObject {
public:
    explicit VoiceBooth(SystemSpeaker &speaker) : m_speaker(speaker), m_idle(this)
    {
        m_idle.setSingleShot(true);
        m_idle.callOnTimeout([this] { m_voice.reset(); });
    }

    void say(int number, const QString &text, const QString &language)
    {
        m_idle.stop();
        if (number != m_speaker.m_wanted)
            return;
        if (!m_voice)
            m_voice = madeVoice();
        if (!m_voice || !m_voice->open())
            return end(number, Utterance::NoEngine);
        // It may have taken seconds.
        if (number != m_speaker.m_wanted)
            return m_idle.start(kIdle);
        if (!m_voice->choose(language))
            return end(number, Utterance::NoVoice);
        m_voice->say(text, { [this, number] { tell(number, [this] { Q_EMIT m_speaker.began(); }); },
                             [this, number](Utterance utterance) { end(number, utterance); } });
    }

    void stop()
    {
        if (m_voice)
            m_voice->stop();
        m_idle.start(kIdle);
    }

private:
    void end(int number, Utterance utterance)
    {
        m_idle.start(kIdle);
        tell(number, [this, utterance] {
            m_speaker.m_wanted = 0;
            Q_EMIT m_speaker.ended(utterance);
        });
    }

    template <typename Words>
    void tell(int number, Words words)
    {
        QMetaObject::invokeMethod(&m_speaker, [this, number, words] {
            if (number == m_speaker.m_wanted)
                words();
        });
    }

    SystemSpeaker &m_speaker;
    QTimer m_idle;
    std::unique_ptr<Voice> m_voice;
};

SystemSpeaker::~SystemSpeaker()
{
    if (!m_booth)
        return;
    stop();
    m_thread.quit();
    m_thread.wait();
}

void SystemSpeaker::say(const QString &text, const QString &language)
{
    if (!m_booth) {
        m_booth = new VoiceBooth(*this);
        m_booth->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_booth, &QObject::deleteLater);
        m_thread.start();
    }
    stop();
    m_wanted = ++m_last;
    QMetaObject::invokeMethod(m_booth, [this, number = m_last, text, language] { m_booth->say(number, text, language); });
}

void SystemSpeaker::stop()
{
    // Nothing to stop, and no pause to be made between one passage and the next.
    if (m_wanted.exchange(0) != 0)
        QMetaObject::invokeMethod(m_booth, [booth = m_booth] { booth->stop(); });
}

}
