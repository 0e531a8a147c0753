// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/dialect.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope::ui {

class JobRunner;

/// What can be said about a file before it is imported.
struct ScreenInspection {
    struct Column {
        QString name;
        std::size_t labelCount = 0;
        QStringList labels; // none when there are more than `kMostLabels`
        std::optional<Guess> control;
    };

    QStringList layers; // to choose from; columns are the same in all of them
    QString format;
    std::uint64_t cells = 0;
    std::size_t genes = 0;
    std::vector<Column> columns;
    std::optional<Guess> perturbationColumn;
    std::optional<ValueKind> values; // nothing when they are neither counts nor logarithms
    QString valuesReason;
};

/// More labels than any screen has perturbations: such a column (barcodes, say) names single cells.
constexpr std::size_t kMostLabels = 20'000;

/// Slow for large files; throws `Error` and `Cancelled`.
ScreenInspection inspectScreen(const std::filesystem::path& file, const std::string& layer,
                               JobMonitor& monitor);

/// Looks into screen files, each on a thread of its own. Reading one part of a large file may take long and
/// cannot be interrupted, so an inspection outlives whoever asked for it: only destroying the inspector waits
/// for its threads.
class ScreenInspector final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenInspector)

public:
    using Inspect =
        std::function<ScreenInspection(const std::filesystem::path&, const std::string& layer, JobMonitor&)>;
    using Inspection = std::shared_ptr<const ScreenInspection>;
    using Callback = std::function<void(const JobResult&, const Inspection&)>;

    explicit ScreenInspector(QObject* parent = nullptr);
    ~ScreenInspector() override;

    /// For tests, which cannot wait for large files.
    void setInspect(Inspect inspect) { m_inspect = std::move(inspect); }

    /// `onInspected` is not called once `asker` is destroyed; the inspection is then cancelled. The result is
    /// gone when the inspection has ended; it is there to cancel it earlier.
    QPointer<JobRunner> inspect(const std::filesystem::path& file, const std::string& layer,
                                const QObject* asker, Callback onInspected);

private:
    Inspect m_inspect = inspectScreen;
};

} // namespace knockscope::ui
