// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "personal/personalthread.h"

#include "personal/personalstore.h"

#include <QLoggingCategory>

namespace paraply {

namespace {

Q_LOGGING_CATEGORY(personalLog, "paraply.personal", QtWarningMsg)

}

/// Lives on the thread, and owns the store there.
class PersonalThread::Worker : public QObject {
public:
    explicit Worker(PersonalThread *front) : m_front(front) { }

    void open(const QString &folder, const QDateTime &now)
    {
        m_folder = folder;
        std::optional<Error> problem;
        auto store = folder.isEmpty() ? PersonalStore::inMemory() : PersonalStore::open(folder, now);
        if (!store) {
            problem = store.error();
            qCWarning(personalLog, "personal.db is not used: %ls", qUtf16Printable(problem->detail));
            store = PersonalStore::inMemory();
            m_refused = true;
        }
        Profile profile;
        if (store) {
            m_store.emplace(std::move(*store));
            if (auto kept = m_store->read())
                profile = std::move(*kept);
            else
                problem = kept.error();
        } else {
            problem = store.error();
        }
        Q_EMIT m_front->opened(profile, m_store ? m_store->setAside() : QString(), problem);
    }

    void save(const Profile &profile)
    {
        report(m_store ? m_store->write(profile) : Result<void>(notOpen()));
    }

    void wipe()
    {
        auto done = m_store ? m_store->wipe() : Result<void>(notOpen());
        // A file that could not be used still holds what it holds, and was asked to be forgotten.
        if (done && m_refused)
            done = PersonalStore::erase(m_folder);
        report(done);
        if (done)
            Q_EMIT m_front->wiped();
    }

private:
    static Error notOpen() { return { Code::Internal, QStringLiteral("the personal store is not open") }; }

    void report(const Result<void> &done)
    {
        if (done)
            return;
        qCWarning(personalLog, "personal.db: %ls", qUtf16Printable(done.error().detail));
        Q_EMIT m_front->failed(done.error());
    }

    PersonalThread *m_front;   // outlives the thread: it waits for it
    std::optional<PersonalStore> m_store;
    QString m_folder;
    bool m_refused = false;
};

PersonalThread::PersonalThread(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_worker(new Worker(this))
{
    qRegisterMetaType<Profile>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<std::optional<Error>>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("personal"));
    m_thread.start();
}

PersonalThread::~PersonalThread()
{
    // Queued behind every save that was asked for.
    QMetaObject::invokeMethod(m_worker, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void PersonalThread::open(const QDateTime &now)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folder = m_folder, now] { worker->open(folder, now); });
}

void PersonalThread::save(const Profile &profile)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, profile] { worker->save(profile); });
}

void PersonalThread::wipe()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->wipe(); });
}

}
