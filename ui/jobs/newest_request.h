// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace knockscope::ui {

/// Where a thread waits for what it is asked to do. A request that has not been taken is replaced by a newer
/// one.
template <class Request> class NewestRequest {
public:
    void put(Request request)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_pending = std::move(request);
        }
        m_wake.notify_one();
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_pending.reset();
    }
    /// No more requests: who waits gets nothing.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_wake.notify_all();
    }
    /// Waits for a request; nothing once closed.
    std::optional<Request> take()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isClosed || m_pending.has_value(); });
        return m_isClosed ? std::nullopt : std::exchange(m_pending, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_pending;
    bool m_isClosed = false;
};

} // namespace knockscope::ui
