// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/screen_inspector.h"

#include "core/base/error.h"
#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"

#include <utility>

namespace knockscope::ui {

ScreenInspection inspectScreen(const std::filesystem::path& file, const std::string& layer,
                               JobMonitor& monitor)
{
    ReaderOptions options;
    options.layer = layer;
    const auto reader = openScreen(file, options);
    ScreenInspection inspection;
    for (const std::string& name : reader->layerNames())
        inspection.layers.append(fromUtf8(name));
    inspection.format = fromUtf8(reader->format());
    inspection.cells = reader->cells();
    inspection.genes = reader->genes().size();
    for (const std::string& name : reader->columnNames()) {
        monitor.checkCancelled();
        const LabelColumn column = reader->column(name);
        ScreenInspection::Column seen{
            fromUtf8(name), column.categories.size(), {}, guessControlLabel(column)};
        if (seen.labelCount <= kMostLabels) {
            seen.labels.reserve(static_cast<qsizetype>(seen.labelCount));
            for (const std::string& label : column.categories)
                seen.labels.append(fromUtf8(label));
        }
        inspection.columns.push_back(std::move(seen));
    }
    monitor.checkCancelled();
    inspection.perturbationColumn = guessPerturbationColumn(*reader, monitor);
    monitor.checkCancelled();
    try {
        const ValueKindGuess guess = guessValueKind(*reader);
        inspection.values = guess.kind;
        inspection.valuesReason = fromUtf8(guess.reason);
    } catch (const Error& error) {
        // The user may know better, and everything else about the file is still worth showing.
        inspection.valuesReason = fromUtf8(error.what());
    }
    return inspection;
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

QPointer<JobRunner> ScreenInspector::inspect(const std::filesystem::path& file, const std::string& layer,
                                             const QObject* asker, Callback onInspected)
{
    auto* runner = new JobRunner(this);
    runner->setObjectName(u"inspection");
    connect(asker, &QObject::destroyed, runner, &JobRunner::cancel);
    auto inspection = std::make_shared<ScreenInspection>();
    runner->start(
        {},
        [inspection, inspect = m_inspect, file, layer](JobMonitor& monitor) {
            *inspection = inspect(file, layer, monitor);
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
