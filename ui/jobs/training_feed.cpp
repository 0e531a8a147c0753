// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_feed.h"

#include "ui/base/text.h"

#include <algorithm>
#include <limits>

namespace knockscope::ui {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

TrainingFeed::Curve curveOf(int fold, const FoldRecord& record)
{
    return {fold, record.objective, record.validation, record.keptEpoch, record.finished};
}

} // namespace

void TrainingFeed::begin(const std::string& run)
{
    const std::scoped_lock lock(m_mutex);
    m_run = fromUtf8(run);
    m_curves.clear();
    m_trained.clear();
    m_progress.reset();
    m_folds = 0;
    change();
}

void TrainingFeed::takeEarlier(const RunRecord& record)
{
    const std::scoped_lock lock(m_mutex);
    m_folds = static_cast<int>(record.folds.size());
    for (int fold = 0; fold < m_folds; ++fold) {
        const FoldRecord& earlier = record.folds[static_cast<std::size_t>(fold)];
        if (earlier.finished || !earlier.objective.empty())
            m_curves[fold] = curveOf(fold, earlier);
    }
    change();
}

void TrainingFeed::add(const TrainingProgress& progress)
{
    const std::scoped_lock lock(m_mutex);
    m_folds = progress.folds;
    m_progress = progress;
    m_trained[progress.fold] = progress;
    Curve& curve = m_curves[progress.fold];
    curve.fold = progress.fold;
    curve.isFinished = false;
    curve.keptEpoch = 0;
    if (progress.epoch > 0) {
        // An interrupted fold goes on from the state that was kept, which may be of fewer epochs than were
        // told of it, or of more.
        const auto epoch = static_cast<std::size_t>(progress.epoch);
        curve.objective.resize(epoch, kUnknown);
        curve.objective.back() = progress.objective;
        if (progress.validation || !curve.validation.empty()) {
            curve.validation.resize(epoch, kUnknown);
            curve.validation.back() = progress.validation.value_or(kUnknown);
        }
    }
    change();
}

void TrainingFeed::finish(int fold, const FoldRecord& record)
{
    const std::scoped_lock lock(m_mutex);
    m_curves[fold] = curveOf(fold, record);
    m_trained.erase(fold);
    change();
}

void TrainingFeed::end()
{
    const std::scoped_lock lock(m_mutex);
    m_trained.clear();
    change();
}

QString TrainingFeed::run() const
{
    const std::scoped_lock lock(m_mutex);
    return m_run;
}

std::size_t TrainingFeed::finished() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::ranges::count_if(m_curves, [](const auto& curve) { return curve.second.isFinished; }));
}

TrainingFeed::Snapshot TrainingFeed::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    Snapshot snapshot;
    snapshot.version = m_version.load(std::memory_order_relaxed);
    snapshot.run = m_run;
    snapshot.curves.reserve(m_curves.size());
    for (const auto& [fold, curve] : m_curves) {
        snapshot.curves.push_back(curve);
        snapshot.finished += curve.isFinished ? 1 : 0;
    }
    snapshot.progress = m_progress;
    snapshot.trained = m_trained.size();
    snapshot.folds = m_folds;
    for (const auto& [fold, progress] : m_trained)
        snapshot.examplesPerSecond += progress.examplesPerSecond;
    return snapshot;
}

} // namespace knockscope::ui
