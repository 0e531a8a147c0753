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
{
}

SummaryLoader::~SummaryLoader()
{
    stop();
}

void SummaryLoader::start(std::shared_ptr<const ResponseCalculator> calculator, std::size_t rows)
{
    stop();
    m_thread = std::jthread(
        [this, id = m_newest, calculator = std::move(calculator), rows](const std::stop_token& stop) {
            // A damaged store has already been reported by the response that the user looks at.
            runJob([&] {
                work(stop, id, *calculator, rows);
                return Outcome::Done;
            });
        });
}

void SummaryLoader::stop()
{
    ++m_newest;
    m_thread = {}; // asks to stop and joins: at most the time of one perturbation
}

void SummaryLoader::work(const std::stop_token& stop, quint64 id, const ResponseCalculator& calculator,
                         std::size_t rows)
{
    using Clock = std::chrono::steady_clock;
    std::vector<PerturbationSummary> batch;
    std::size_t first = 0;
    auto lastUpdate = Clock::now();
    for (std::size_t row = 0; row < rows && !stop.stop_requested(); ++row) {
        batch.push_back(calculator.summary(row));
        const bool isLast = row + 1 == rows;
        if (!isLast && Clock::now() - lastUpdate < kBetweenUpdates)
            continue;
        const auto handOver = [this, id, first = static_cast<int>(first), batch = std::exchange(batch, {}),
                               isLast] {
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
