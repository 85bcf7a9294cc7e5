// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/passagerow.h"
#include "app/speaker.h"

#include <QStringList>
#include <QTimer>

#include <chrono>

namespace paraply {

class AppSession;

/// Reads a page aloud, passage after passage, each by a voice of its own language; passages that have none are left out, and the notice says so. Silent when the page goes, when its
/// words or the language of the guide change, when the user leaves, when the guide is no longer in front, and when another page is read.
class ReadAloud : public QObject {
    Q_OBJECT
    Q_PROPERTY(paraply::RowModel *passages READ passages WRITE setPassages NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QStringList opening READ opening WRITE setOpening NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QStringList closing READ closing WRITE setClosing NOTIFY sourceChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed FINAL)
    QML_ELEMENT
public:
    enum State { Idle, Preparing, Speaking, NoEngine, NoVoice, Failed };
    Q_ENUM(State)
    /// How long sound may be waited for, and how long the end of a passage of so many letters.
    struct Patience {
        std::chrono::milliseconds beginning = std::chrono::seconds(30), ending = std::chrono::seconds(10), letter{ 200 };
    };

    /// Hangs on AppSession::current().
    explicit ReadAloud(QObject *parent = nullptr);
    ~ReadAloud() override;

    /// A list of PassageRow.
    RowModel *passages() const { return m_list; }
    void setPassages(RowModel *list);
    /// What the page itself says before and after them, in the language of the guide; their places are "opening-0", "closing-0" and so on.
    const QStringList &opening() const { return m_opening; }
    void setOpening(const QStringList &texts);
    const QStringList &closing() const { return m_closing; }
    void setClosing(const QStringList &texts);
    void setPatience(Patience patience) { m_patience = patience; }

    State state() const { return m_state; }
    bool isActive() const { return m_state == Preparing || m_state == Speaking; }
    /// Of the passage that is heard now; else empty.
    const QString &place() const { return m_place; }
    /// Why nothing is heard, or not all; empty when all is well.
    QString noticeTitle() const;
    /// What to do about it.
    QString noticeText() const;

    /// From the beginning; when it reads, silence.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void sourceChanged();
    void changed();

private:
    std::vector<PassageRow> wanted() const;
    void start(), sayNext(), renew(), forget();
    void hear(), take(Utterance utterance);
    void finish(State state);

    AppSession *m_session;
    Speaker *m_speaker;
    RowModel *m_list = nullptr;
    QStringList m_opening, m_closing;
    Patience m_patience;
    QTimer m_waiting;
    std::vector<PassageRow> m_passages;   // as they were when it began
    std::size_t m_at = 0;
    bool m_heard = false;
    QStringList m_missing;             // languages without a voice
    State m_state = Idle;
    QString m_place;
};

}
