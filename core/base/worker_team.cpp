// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker_team.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace knockscope {

namespace {

constexpr int kSpins = 4000; // ten to a hundred microseconds

template <class Value> void waitWhile(const std::atomic<Value>& value, Value unwanted)
{
    for (int i = 0; i < kSpins; ++i) {
        if (value.load(std::memory_order_acquire) != unwanted)
            return;
#if defined(__x86_64__)
        __builtin_ia32_pause();
#endif
    }
    value.wait(unwanted, std::memory_order_acquire);
}

} // namespace

WorkerTeam::WorkerTeam(int threads)
{
    try {
        for (std::size_t worker = 1; worker < static_cast<std::size_t>(std::max(1, threads)); ++worker)
            m_helpers.emplace_back([this, worker] { help(worker); });
    } catch (const std::system_error&) {
        end();
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "The system does not start {} threads; use fewer --threads."),
                       threads));
    }
}

WorkerTeam::~WorkerTeam()
{
    end();
}

void WorkerTeam::end()
{
    m_ends = true;
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
}

void WorkerTeam::takeIndices(std::size_t worker)
{
    for (std::size_t index = m_next.fetch_add(1, std::memory_order_relaxed); index < m_count;
         index = m_next.fetch_add(1, std::memory_order_relaxed))
        (*m_body)(index, worker);
}

void WorkerTeam::help(std::size_t worker)
{
    for (std::uint32_t seen = 0;;) {
        waitWhile(m_round, seen);
        seen = m_round.load(std::memory_order_acquire);
        if (m_ends)
            return;
        takeIndices(worker);
        if (m_busy.fetch_sub(1, std::memory_order_acq_rel) == 1)
            m_busy.notify_one();
    }
}

void WorkerTeam::run(std::size_t count, const std::function<void(std::size_t, std::size_t)>& body)
{
    m_body = &body;
    m_count = count;
    m_next.store(0, std::memory_order_relaxed);
    if (m_helpers.empty() || count <= 1)
        return takeIndices(0);
    m_busy.store(static_cast<std::uint32_t>(m_helpers.size()), std::memory_order_relaxed);
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
    takeIndices(0);
    for (std::uint32_t busy = m_busy.load(std::memory_order_acquire); busy > 0;
         busy = m_busy.load(std::memory_order_acquire))
        waitWhile(m_busy, busy);
}

} // namespace knockscope
