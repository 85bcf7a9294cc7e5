// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace paraply {

/// A thread that does one job after the other. Jobs own what they need; what they have to say they say through
/// QMetaObject::invokeMethod. When it goes, the running job is asked to stop and waited for, and those that wait are dropped.
class JobQueue {
public:
    using Job = std::function<void(std::stop_token)>;

    JobQueue();
    ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    void add(Job job);
    /// Asks the running job to stop, if there is one.
    void stopCurrent();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_waiting;
    std::stop_source m_current;
    bool m_isEnding = false;
    std::thread m_thread;
};

}
