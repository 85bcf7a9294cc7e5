// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <QTextToSpeech>
#include <QTimer>
#include <QVoice>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace paraply {

namespace {

/// What an engine still has to tell of a text that was stopped has been told by then.
constexpr std::chrono::milliseconds kSettling(300);
/// Of the engines there are on Linux the one that speaks more than English.
const QString kFirst = QStringLiteral("speechd");

/// What is asked of the engines: a language that has no voice anywhere is read by that of its nearest relation, and English as in Europe.
QLocale localeOf(const QString &language)
{
    const QString tongue = language.section(u'-', 0, 0);
    if (tongue == u"prs")
        return QLocale(QLocale::Persian, QLocale::Afghanistan);
    if (language == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

/// The locale itself, else one of the same language in the same script.
std::optional<QLocale> bestOf(const QList<QLocale> &there, const QLocale &wanted)
{
    // What Qt does not know becomes the language "C", of which speech-dispatcher has voices.
    if (wanted.language() == QLocale::C)
        return std::nullopt;
    if (there.contains(wanted))
        return wanted;
    const auto isNear = [&](const QLocale &one) { return one.language() == wanted.language() && one.script() == wanted.script(); };
    const auto near = std::ranges::find_if(there, isNear);
    return near == there.end() ? std::nullopt : std::optional(*near);
}

}

/// The voice that Qt's engines have: speech-dispatcher on Linux.
class EngineVoice final : public Voice {
public:
    EngineVoice()
    {
        m_delay.setSingleShot(true);
        QObject::connect(&m_delay, &QTimer::timeout, &m_delay, [this] {
            m_handed = true;
            m_engine->say(m_text);
        });
    }
    ~EngineVoice() override { stop(); }

    bool open() override
    {
        const QStringList names = m_engine ? QStringList() : QTextToSpeech::availableEngines();
        if (names.isEmpty())
            return m_engine != nullptr;
        m_engine = std::make_unique<QTextToSpeech>(names.contains(kFirst) ? kFirst : names.constFirst());
        if (m_engine->state() == QTextToSpeech::Error)
            m_engine.reset();
        else
            QObject::connect(m_engine.get(), &QTextToSpeech::stateChanged, &m_delay, [this](QTextToSpeech::State state) { take(state); });
        return m_engine != nullptr;
    }

    bool choose(const QString &language) override
    {
        const auto locale = bestOf(m_engine->availableLocales(), localeOf(language));
        if (!locale)
            return false;
        m_engine->setLocale(*locale);
        // espeak-ng has each voice in a hundred disguises, "Arabic+Mr_Serious".
        const QList<QVoice> voices = m_engine->availableVoices();
        const auto isPlain = [](const QVoice &voice) { return !voice.name().contains(u'+'); };
        if (const auto plain = std::ranges::find_if(voices, isPlain); plain != voices.end() && !isPlain(m_engine->voice()))
            m_engine->setVoice(*plain);
        return true;
    }

    void say(const QString &text, const Listener &listener) override
    {
        m_listener = listener;
        m_text = text;
        m_began = false;
        m_delay.start(std::chrono::milliseconds(m_settled.remainingTime()));
    }

    void stop() override
    {
        m_listener = {};
        m_delay.stop();
        // Nothing to stop: what comes next need not wait.
        if (!std::exchange(m_handed, false) || !m_engine)
            return;
        m_engine->stop();
        m_settled.setRemainingTime(kSettling);
    }

private:
    void take(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Error) {
            // Asked anew the next time.
            m_delay.stop();
            m_engine.release()->deleteLater();
            end(Utterance::Failed);
        } else if (state == QTextToSpeech::Speaking && m_listener.began && !std::exchange(m_began, true)) {
            m_listener.began();
        } else if (state == QTextToSpeech::Ready && m_began) {
            end(Utterance::Spoken);
        }
    }

    void end(Utterance utterance)
    {
        m_began = m_handed = false;
        if (const auto ended = std::exchange(m_listener, {}).ended)
            ended(utterance);
    }

    std::unique_ptr<QTextToSpeech> m_engine;
    QTimer m_delay;
    QDeadlineTimer m_settled;
    Listener m_listener;
    QString m_text;
    bool m_handed = false, m_began = false;   // to the engine; to be heard
};

}

extern "C" Q_DECL_EXPORT paraply::Voice *paraplyVoice()
{
    return new paraply::EngineVoice;
}
