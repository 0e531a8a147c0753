// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/summary_loader.h"

#include "core/base/job.h"

#include <QMetaObject>

#include <chrono>
#include <utility>

namespace knockscope::ui {

namespace {

// Few enough updates that the list does not keep the window busy.
constexpr std::chrono::milliseconds kBetweenUpdates(150);

} // namespace

SummaryLoader::SummaryLoader(QObject* parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{
}

SummaryLoader::~SummaryLoader()
{
    ++m_newest;
    m_requests.close();
    m_thread.join();
}

void SummaryLoader::start(std::shared_ptr<const ResponseCalculator> calculator, std::size_t rows)
{
    m_requests.put({++m_newest, std::move(calculator), rows});
}

void SummaryLoader::stop()
{
    ++m_newest;
    m_requests.clear();
}

void SummaryLoader::work()
{
    while (const auto request = m_requests.take())
        summarise(*request);
}

void SummaryLoader::summarise(const Request& request)
{
    using Clock = std::chrono::steady_clock;
    std::vector<PerturbationSummary> batch;
    std::size_t first = 0;
    auto lastUpdate = Clock::now();
    for (std::size_t row = 0; row < request.rows && request.id == m_newest; ++row) {
        PerturbationSummary summary;
        runJob([&] {
            summary = request.calculator->summary(row);
            return Outcome::Done;
        });
        batch.push_back(summary);
        const bool isLast = row + 1 == request.rows;
        if (!isLast && Clock::now() - lastUpdate < kBetweenUpdates)
            continue;
        const auto handOver = [this, id = request.id, first = static_cast<int>(first),
                               batch = std::exchange(batch, {}), isLast] {
            if (id != m_newest)
                return;
            Q_EMIT summariesReady(first, batch);
            if (isLast)
                Q_EMIT finished();
        };
        QMetaObject::invokeMethod(this, handOver, Qt::QueuedConnection);
        first = row + 1;
        lastUpdate = Clock::now();
    }
}

} // namespace knockscope::ui
