// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/screen_inspector.h"

#include "core/base/error.h"
#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"

#include <algorithm>
#include <utility>

namespace knockscope::ui {

namespace {

// Of codes and numbers. A file of 2.5 million cells with 50 columns stays below.
constexpr std::uint64_t kMostHeldBytes = 400'000'000;

/// Takes `bytes` from what is left, if they are there.
bool take(std::uint64_t& left, std::uint64_t bytes)
{
    if (bytes > left)
        return false;
    left -= bytes;
    return true;
}

ScreenInspection::Column inspectColumn(LabelColumn column, std::uint64_t& bytesLeft)
{
    ScreenInspection::Column seen;
    seen.name = column.name;
    seen.labelCount = column.categories.size();
    if (seen.labelCount > kMostLabels)
        return seen;
    seen.cells = cellsOfCategories(column);
    seen.controls = controlCandidates(column);
    seen.labels = std::move(column.categories);
    if (take(bytesLeft, column.codes.size() * sizeof(std::int16_t)))
        seen.codes.assign(column.codes.begin(), column.codes.end());
    return seen;
}

/// In the file's order, though those that matter most are the first to be held.
std::vector<ScreenInspection::Column> inspectColumns(const ScreenReader& reader,
                                                     const std::vector<PerturbationColumn>& candidates,
                                                     std::uint64_t& bytesLeft, const JobMonitor& monitor)
{
    const std::vector<std::string> names = reader.columnNames();
    std::vector<std::string> order;
    for (const PerturbationColumn& candidate : candidates)
        order.push_back(candidate.name);
    for (std::string& name : contextColumnNames(reader))
        order.push_back(std::move(name));
    order.insert(order.end(), names.begin(), names.end());

    std::vector<ScreenInspection::Column> columns(names.size());
    std::vector<bool> isDone(names.size(), false);
    for (const std::string& name : order) {
        const auto place =
            static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
        if (isDone[place])
            continue;
        isDone[place] = true;
        monitor.checkCancelled();
        columns[place] = inspectColumn(reader.column(name), bytesLeft);
        columns[place].name = name;
    }
    return columns;
}

ScreenInspection inspectReader(const ScreenReader& reader, const JobMonitor& monitor)
{
    ScreenInspection inspection;
    for (const std::string& name : reader.layerNames())
        inspection.layers.append(fromUtf8(name));
    inspection.format = fromUtf8(reader.format());
    inspection.cells = reader.cells();
    inspection.genes = reader.geneNames();
    inspection.perturbationColumns = perturbationColumns(reader, monitor);
    std::uint64_t bytesLeft = kMostHeldBytes;
    inspection.columns = inspectColumns(reader, inspection.perturbationColumns, bytesLeft, monitor);
    for (const std::string& name : reader.numberColumnNames()) {
        monitor.checkCancelled();
        inspection.numberColumns.push_back({name, {}});
        if (take(bytesLeft, inspection.cells * sizeof(double)))
            inspection.numberColumns.back().numbers = reader.numbers(name);
    }
    monitor.checkCancelled();
    try {
        const ValueKindGuess guess = guessValueKind(reader, monitor);
        inspection.values = guess.kind;
        inspection.valuesReason = fromUtf8(guess.reason);
    } catch (const Error& error) {
        // The user may know better, and everything else about the file is still worth showing.
        inspection.valuesReason = fromUtf8(error.what());
    }
    return inspection;
}

/// The layers of a file that could not be opened; none where that is not for want of another layer.
QStringList otherLayers(const std::filesystem::path& file, const std::string& layer)
{
    QStringList layers;
    try {
        for (const std::string& name : layersOfScreen(file)) {
            if (name != layer)
                layers.append(fromUtf8(name));
        }
    } catch (const Error&) {
        layers.clear();
    }
    return layers;
}

} // namespace

const ScreenInspection::Column* ScreenInspection::column(const std::string& name) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

ScreenInspection inspectScreen(const std::filesystem::path& file, const ReaderOptions& options,
                               JobMonitor& monitor)
{
    monitor.checkCancelled();
    try {
        return inspectReader(*openScreen(file, options), monitor);
    } catch (const Error& error) {
        ScreenInspection inspection;
        inspection.layers = otherLayers(file, options.layer);
        if (inspection.layers.isEmpty())
            throw;
        inspection.problem = fromUtf8(error.what());
        return inspection;
    }
}

ScreenInspector::ScreenInspector(QObject* parent)
    : QObject(parent)
{
}

ScreenInspector::~ScreenInspector()
{
    // All are told before the first is waited for, which happens when QObject deletes the runners.
    const auto runners = findChildren<JobRunner*>();
    for (JobRunner* runner : runners)
        runner->cancel();
}

QPointer<JobRunner> ScreenInspector::inspect(const std::filesystem::path& file, const ReaderOptions& options,
                                             const QObject* asker, Callback onInspected)
{
    auto* runner = new JobRunner(this);
    runner->setObjectName(u"inspection");
    connect(asker, &QObject::destroyed, runner, &JobRunner::cancel);
    auto inspection = std::make_shared<ScreenInspection>();
    runner->start(
        {},
        [inspection, inspect = m_inspect, file, options](JobMonitor& monitor) {
            *inspection = inspect(file, options, monitor);
            return Outcome::Done;
        },
        [runner, inspection, asker = QPointer<const QObject>(asker),
         onInspected = std::move(onInspected)](const JobResult& result) {
            runner->deleteLater();
            if (asker)
                onInspected(result, inspection);
        });
    return runner;
}

} // namespace knockscope::ui
