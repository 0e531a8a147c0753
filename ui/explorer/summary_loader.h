// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "core/evaluation/perturbation_summary.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace knockscope::ui {

/// Summarises all perturbations of a screen on a thread of its own, while the window already shows them.
class SummaryLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryLoader)

public:
    explicit SummaryLoader(QObject* parent = nullptr);
    ~SummaryLoader() override;

    /// Begins anew; what was begun before is dropped. rows: perturbations of the store.
    void start(std::shared_ptr<const ResponseCalculator> calculator, std::size_t rows);
    void stop();

Q_SIGNALS:
    /// Of the rows from `first` on.
    void summariesReady(int first, const std::vector<knockscope::PerturbationSummary>& summaries);
    void finished();

private:
    void work(const std::stop_token& stop, quint64 id, const ResponseCalculator& calculator,
              std::size_t rows);

    quint64 m_newest = 0; // only touched on the owner's thread
    std::jthread m_thread;
};

} // namespace knockscope::ui
