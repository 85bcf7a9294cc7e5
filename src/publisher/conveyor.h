// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace paraply {

/// Hands things over to a thread of its own, which takes them one after the other, in the order in which they were given. Bounded: who gives waits while
/// some megabytes lie between. The first failure is kept: nothing is taken after it, and whoever gives or drains is told. One thread gives. What was not
/// drained when it goes is dropped. `Item` is movable; an Item with what it shares is not touched again by who gave it.
template <typename Item>
class Conveyor {
public:
    using Take = std::function<Result<void>(Item &)>;
    explicit Conveyor(Take take) : m_take(std::move(take)), m_thread([this] { run(); }) { }
    Conveyor(const Conveyor &) = delete;
    Conveyor &operator=(const Conveyor &) = delete;
    ~Conveyor()
    {
        {
            const std::lock_guard lock(m_lock);
            m_isOver = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    /// `weight`: about how many bytes it is.
    Result<void> give(Item item, size_t weight)
    {
        constexpr size_t kLoad = 64 * 1024, kItems = 256;
        m_load.items.push_back(std::move(item));
        m_load.weight += weight;
        return m_load.weight < kLoad && m_load.items.size() < kItems ? Result<void>() : pass();
    }

    /// Until everything that was given is taken.
    Result<void> drain()
    {
        if (const auto passed = m_load.items.empty() ? Result<void>() : pass(); !passed)
            return passed;
        std::unique_lock lock(m_lock);
        m_changed.wait(lock, [this] { return m_weight == 0 && m_loads.empty() && !m_isTaking; });
        return m_taken;
    }

private:
    struct Load {
        std::vector<Item> items = {};
        size_t weight = 0;
    };

    // Handed over in loads, because waking a thread costs more than most items do.
    Result<void> pass()
    {
        constexpr size_t kMost = 2 * 1024 * 1024, kLoads = 32;
        std::unique_lock lock(m_lock);
        m_changed.wait(lock, [this] { return m_loads.empty() || (m_weight < kMost && m_loads.size() < kLoads); });
        m_weight += m_load.weight;
        m_loads.push_back(std::exchange(m_load, {}));
        m_changed.notify_all();
        return m_taken;
    }

    void run()
    {
        std::unique_lock lock(m_lock);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isOver || !m_loads.empty(); });
            if (m_isOver)
                return;
            Load load = std::move(m_loads.front());
            m_loads.pop_front();
            m_isTaking = true;
            const Result<void> before = m_taken;
            lock.unlock();
            const Result<void> taken = takeAll(load.items, before);
            load.items.clear();
            lock.lock();
            m_taken = taken;
            m_weight -= load.weight;
            m_isTaking = false;
            m_changed.notify_all();
        }
    }

    Result<void> takeAll(std::vector<Item> &items, Result<void> taken) const
    {
        for (auto item = items.begin(); item != items.end() && taken; ++item)
            taken = m_take(*item);
        return taken;
    }

    const Take m_take;
    Load m_load;   ///< of who gives
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<Load> m_loads;
    size_t m_weight = 0;   ///< of the loads, and of the one that is being taken
    bool m_isTaking = false, m_isOver = false;
    Result<void> m_taken;
    std::thread m_thread;   ///< last: it uses the others
};

}
