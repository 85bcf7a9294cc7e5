// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/readaloud.h"

#include "app/appsession.h"
#include "app/speech.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace paraply {

namespace {

/// Whoever reads just now.
ReadAloud *s_reader = nullptr;

}

ReadAloud::ReadAloud(QObject *parent) : QObject(parent), m_session(AppSession::current()), m_speaker(m_session->speaker())
{
    m_waiting.setSingleShot(true);
    m_waiting.callOnTimeout([this] { finish(Failed); });
    connect(m_session, &AppSession::left, this, &ReadAloud::stop);
    connect(m_session, &AppSession::languageChanged, this, &ReadAloud::forget);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            stop();
    });
    if (m_speaker) {
        connect(m_speaker, &Speaker::began, this, &ReadAloud::hear);
        connect(m_speaker, &Speaker::ended, this, &ReadAloud::take);
    }
}

ReadAloud::~ReadAloud()
{
    if (isActive())
        m_speaker->stop();
    if (s_reader == this)
        s_reader = nullptr;
}

void ReadAloud::setPassages(RowModel *list)
{
    if (list == m_list)
        return;
    if (m_list)
        m_list->disconnect(this);
    m_list = list;
    if (m_list) {
        connect(m_list, &RowModel::dataChanged, this, &ReadAloud::renew);
        connect(m_list, &RowModel::rowsInserted, this, &ReadAloud::renew);
        connect(m_list, &RowModel::rowsRemoved, this, &ReadAloud::renew);
        connect(m_list, &QObject::destroyed, this, [this] { setPassages(nullptr); });
    }
    renew();
    Q_EMIT sourceChanged();
}

void ReadAloud::setOpening(const QStringList &texts)
{
    m_opening = texts;
    renew();
    Q_EMIT sourceChanged();
}

void ReadAloud::setClosing(const QStringList &texts)
{
    m_closing = texts;
    renew();
    Q_EMIT sourceChanged();
}

std::vector<PassageRow> ReadAloud::wanted() const
{
    Passages all;
    const QString own = m_session->language().contentLanguages().constFirst();
    for (qsizetype at = 0; at < m_opening.size(); ++at)
        all.add(QStringLiteral("opening-%1").arg(at), m_opening[at], own);
    if (const auto *list = dynamic_cast<const RowList<PassageRow> *>(m_list)) {
        for (const PassageRow &row : list->rows())
            all.add(row.place, row.text, row.language);
    }
    for (qsizetype at = 0; at < m_closing.size(); ++at)
        all.add(QStringLiteral("closing-%1").arg(at), m_closing[at], own);
    return all.taken();
}

// Another page has come in place of the one that was read, or a newer text.
void ReadAloud::renew()
{
    if (!m_passages.empty() && wanted() != m_passages)
        forget();
}

void ReadAloud::forget()
{
    m_passages.clear();
    m_missing.clear();
    finish(Idle);
}

void ReadAloud::toggle()
{
    if (isActive())
        stop();
    else
        start();
}

void ReadAloud::start()
{
    if (s_reader && s_reader != this)
        s_reader->stop();
    s_reader = this;
    m_missing.clear();
    m_passages = wanted();
    m_at = 0;
    m_heard = false;
    m_state = Preparing;
    Q_EMIT changed();
    if (m_speaker)
        sayNext();
    else
        finish(NoEngine);
}

void ReadAloud::stop()
{
    if (isActive())
        finish(Idle);
}

void ReadAloud::sayNext()
{
    while (m_at < m_passages.size() && m_missing.contains(m_passages[m_at].language))
        ++m_at;
    if (m_at == m_passages.size()) {
        finish(m_heard || m_missing.isEmpty() ? Idle : NoVoice);
        return;
    }
    m_waiting.start(m_patience.beginning);
    m_speaker->say(m_passages[m_at].text, m_passages[m_at].language);
}

void ReadAloud::hear()
{
    if (!isActive())
        return;
    m_heard = true;
    m_state = Speaking;
    m_place = m_passages[m_at].place;
    m_waiting.start(m_patience.ending + m_passages[m_at].text.size() * m_patience.letter);
    Q_EMIT changed();
}

void ReadAloud::take(Utterance utterance)
{
    if (!isActive())
        return;
    if (utterance == Utterance::NoVoice)
        m_missing << m_passages[m_at].language;
    else if (utterance != Utterance::Spoken)
        return finish(utterance == Utterance::NoEngine ? NoEngine : Failed);
    ++m_at;
    sayNext();
}

void ReadAloud::finish(State state)
{
    m_waiting.stop();
    if (isActive() && m_speaker)
        m_speaker->stop();
    m_state = state;
    m_place.clear();
    Q_EMIT changed();
}

QString ReadAloud::noticeTitle() const
{
    if (m_state == NoEngine)
        return tr("This device has no voice to read with.");
    if (m_state == Failed)
        return tr("Reading aloud stopped: no sound comes.");
    if (isActive() || m_missing.isEmpty())
        return {};
    QStringList names;
    std::ranges::transform(m_missing, std::back_inserter(names), &Speech::languageName);
    const QString languages = Speech::list(names);
    return m_state == NoVoice ? tr("This device has no voice for %1.", "languages").arg(languages)
                              : tr("What is in %1 was left out: this device has no voice for it.", "languages").arg(languages);
}

QString ReadAloud::noticeText() const
{
    if (noticeTitle().isEmpty())
        return {};
    if (m_state == Failed)
        return tr("See that the sound of the device is on, and try again.");
    return tr("Add one in the system’s settings for speech. On Debian and Ubuntu, install the packages speech-dispatcher-espeak-ng and qt6-speech-speechd-plugin.");
}

}
