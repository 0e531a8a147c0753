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
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope::ui {

class JobRunner;

/// What can be said about a file before it is imported. Holds the labels of cells, so that choices can be
/// tried out without the file.
struct ScreenInspection {
    struct Column {
        std::string name;
        std::size_t labelCount = 0;
        std::vector<std::string> labels; // none when there are more than `kMostLabels`
        std::vector<std::uint64_t> cells; // of each label
        std::vector<Guess> controls; // labels that may mark unperturbed cells, the most likely first
        std::vector<std::int16_t> codes; // [cells], as in LabelColumn; none where they would take too much
    };
    struct NumberColumn {
        std::string name;
        std::vector<double> numbers; // [cells]; none where they would take too much
    };

    QString problem; // why nothing but the layers is known: another one has to be chosen
    QStringList layers; // to choose from; columns are the same in all of them
    QString format;
    std::uint64_t cells = 0;
    knockscope::GeneNames genes;
    std::vector<Column> columns;
    std::vector<NumberColumn> numberColumns;
    std::vector<PerturbationColumn> perturbationColumns; // the most likely first
    std::optional<ValueKind> values; // nothing when they are neither counts nor logarithms
    QString valuesReason;

    const Column* column(const std::string& name) const; // null when there is none
};

/// More labels than any screen has perturbations: such a column (barcodes, say) names single cells.
constexpr std::size_t kMostLabels = 20'000;
static_assert(kMostLabels <= std::numeric_limits<std::int16_t>::max());

/// Slow for large files; throws `Error` and `Cancelled`. Where another layer could be opened, what is wrong
/// is told in `problem` instead.
ScreenInspection inspectScreen(const std::filesystem::path& file, const ReaderOptions& options,
                               JobMonitor& monitor);

/// Looks into screen files, each on a thread of its own. Reading one part of a large file may take long and
/// cannot be interrupted, so an inspection outlives whoever asked for it: only destroying the inspector waits
/// for its threads.
class ScreenInspector final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenInspector)

public:
    using Inspect =
        std::function<ScreenInspection(const std::filesystem::path&, const ReaderOptions&, JobMonitor&)>;
    using Inspection = std::shared_ptr<const ScreenInspection>;
    using Callback = std::function<void(const JobResult&, const Inspection&)>;

    explicit ScreenInspector(QObject* parent = nullptr);
    ~ScreenInspector() override;

    /// For tests, which cannot wait for large files.
    void setInspect(Inspect inspect) { m_inspect = std::move(inspect); }

    /// `onInspected` is not called once `asker` is destroyed; the inspection is then cancelled. The result is
    /// gone when the inspection has ended; it is there to cancel it earlier.
    QPointer<JobRunner> inspect(const std::filesystem::path& file, const ReaderOptions& options,
                                const QObject* asker, Callback onInspected);

private:
    Inspect m_inspect = inspectScreen;
};

} // namespace knockscope::ui
