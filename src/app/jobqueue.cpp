// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/jobqueue.h"

namespace paraply {

JobQueue::JobQueue() : m_thread([this] { work(); }) { }

JobQueue::~JobQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_waiting.clear();
        m_current.request_stop();
    }
    m_changed.notify_one();
    m_thread.join();
}

void JobQueue::add(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void JobQueue::stopCurrent()
{
    const std::scoped_lock lock(m_mutex);
    m_current.request_stop();
}

void JobQueue::work()
{
    for (;;) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_isEnding)
                return;
            job = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_current = std::stop_source();
            stop = m_current.get_token();
        }
        job(stop);
    }
}

}
