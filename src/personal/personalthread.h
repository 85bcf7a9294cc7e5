// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "personal/profile.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

namespace paraply {

/// The thread that the personal store lives on. The caller hands over values and goes on; nothing here waits, but the
/// destructor, which lets writes that were asked for finish. Signals arrive on the owner's thread.
class PersonalThread : public QObject {
    Q_OBJECT
public:
    /// An empty folder: everything stays in memory.
    explicit PersonalThread(QString folder, QObject *parent = nullptr);
    ~PersonalThread() override;

    bool inMemory() const { return m_folder.isEmpty(); }
    /// Opens the store and reads it; answered by opened(), once. When the file cannot be used a store in memory takes its place.
    void open(const QDateTime &now);
    /// Remembers this from now on. Answered by failed() when it could not be written; the next save tries again.
    void save(const Profile &profile);
    /// Answered by wiped() or failed().
    void wipe();

Q_SIGNALS:
    /// `setAside` names the damaged file that was moved away; `problem` says why the store is in memory only.
    void opened(const paraply::Profile &profile, const QString &setAside, const std::optional<paraply::Error> &problem);
    void failed(const paraply::Error &error);
    void wiped();

private:
    class Worker;
    QString m_folder;
    QThread m_thread;
    Worker *m_worker;
};

}
