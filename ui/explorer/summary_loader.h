// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "core/evaluation/perturbation_summary.h"
#include "ui/jobs/newest_request.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace knockscope::ui {

/// Summarises all perturbations of a screen on a thread of its own, while the window already shows them.
class SummaryLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryLoader)

public:
    explicit SummaryLoader(QObject* parent = nullptr);
    /// Waits for the perturbation that is being summarised.
    ~SummaryLoader() override;

    /// Begins anew, at once; what was begun before is dropped. rows: perturbations of the store.
    void start(std::shared_ptr<const ResponseCalculator> calculator, std::size_t rows);
    void stop();

Q_SIGNALS:
    /// Of the rows from `first` on. Nothing is known of a perturbation whose cells cannot be read.
    void summariesReady(int first, const std::vector<knockscope::PerturbationSummary>& summaries);
    void finished();

private:
    struct Request {
        quint64 id = 0;
        std::shared_ptr<const ResponseCalculator> calculator;
        std::size_t rows = 0;
    };

    void work();
    void summarise(const Request& request);

    std::atomic<quint64> m_newest = 0; // changed on the owner's thread
    NewestRequest<Request> m_requests;
    std::thread m_thread;
};

} // namespace knockscope::ui
