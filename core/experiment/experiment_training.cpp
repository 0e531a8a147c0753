// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_training.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/project/run_folder.h"
#include "core/training/cross_validation.h"

#include <fmt/format.h>

#include <chrono>
#include <string_view>
#include <system_error>
#include <thread>

namespace knockscope {

namespace {

RunFolder folderOf(const ExperimentRun& run)
{
    return RunFolder(run.project->runFolder(run.name));
}

/// Not finished; all of a run that is not there.
std::vector<int> missingFolds(const ExperimentRun& run)
{
    const std::filesystem::path path = folderOf(run).recordPath();
    std::error_code ignored;
    std::vector<int> missing;
    if (!std::filesystem::exists(path, ignored)) {
        for (int fold = 0; fold < run.settings.folds; ++fold)
            missing.push_back(fold);
        return missing;
    }
    const RunRecord record = readRunRecord(path);
    for (int fold = 0; fold < static_cast<int>(record.folds.size()); ++fold) {
        if (!record.foldFinished(fold))
            missing.push_back(fold);
    }
    return missing;
}

/// trainRun() speaks of the options of `train`; `experiment` has others.
Error inTermsOfExperiment(const ExperimentRun& run, const Error& error)
{
    std::string english = error.english();
    const auto says = [&](std::string_view words) { return english.find(words) != std::string::npos; };
    if (says("cannot go on (--resume)"))
        return {
            error.kind(),
            translated(translatable("core",
                                    "Run {} is there with other settings or gene vectors than those of this "
                                    "experiment; use the same as before, or name the runs of this experiment "
                                    "otherwise with --prefix."),
                       run.name)};
    if (says("come from another program"))
        return {
            error.kind(),
            translated(translatable(
                           "core",
                           "Run {} holds predictions of another program, so there is nothing to train; name "
                           "the runs of this experiment otherwise with --prefix."),
                       run.name)};
    if (says("(--split "))
        return {
            error.kind(),
            translated(translatable(
                           "core",
                           "Run {} holds out perturbations of several genes, and this screen has too few of "
                           "them with gene vectors for {} folds; choose fewer --folds, another experiment "
                           "or a screen of combinations."),
                       run.name, run.settings.folds)};
    constexpr std::string_view kResume = "continue with --resume";
    const std::size_t at = english.find(kResume);
    if (at == std::string::npos)
        return error;
    english.replace(at, kResume.size(), "start the same experiment again");
    return {error.kind(), english};
}

/// What no other process trains; returns whether the run is complete then.
bool trainWhatIsFree(const ExperimentRun& run, JobMonitor& monitor)
{
    if (monitor.stopRequested() && !missingFolds(run).empty())
        return false; // what has not begun does not begin
    try {
        trainRun(*run.project, run.name, run.settings, true, monitor);
    } catch (const Error& error) {
        throw inTermsOfExperiment(run, error);
    } catch (const OutOfMemory&) {
        throw OutOfMemory(
            translatable("core",
                         "Training ran out of memory; choose narrower --hidden layers, fewer --bins or "
                         "--device cpu, or import fewer --top-genes."));
    }
    return missingFolds(run).empty();
}

/// Returns when a fold of these incomplete runs is free or finished, or the job is asked to stop; says
/// whether it had to wait.
bool waitForOthers(const std::vector<ExperimentRun>& runs, const std::vector<std::size_t>& incomplete,
                   double fraction, JobMonitor& monitor)
{
    constexpr std::chrono::milliseconds kStep{50};
    std::vector<std::vector<int>> missing;
    for (const std::size_t i : incomplete)
        missing.push_back(missingFolds(runs[i]));
    for (bool hasWaited = false;; hasWaited = true) {
        std::string holder;
        for (std::size_t k = 0; k < incomplete.size(); ++k) {
            const ExperimentRun& run = runs[incomplete[k]];
            const RunFolder folder = folderOf(run);
            if (missing[k].empty())
                return hasWaited;
            for (const int fold : missing[k]) {
                if (!folder.isFoldTrained(fold))
                    return hasWaited;
            }
            if (holder.empty())
                holder = translated(translatable("core", "waiting: {} (run {})"),
                                    folder.foldHolderText(missing[k].front()), run.name);
        }
        monitor.checkCancelled();
        if (monitor.stopRequested())
            return hasWaited;
        monitor.report(holder, fraction);
        std::this_thread::sleep_for(kStep);
    }
}

} // namespace

void trainRuns(const std::vector<ExperimentRun>& runs, JobMonitor& monitor)
{
    constexpr int kFruitlessRounds = 3;
    const auto count = static_cast<double>(runs.size());
    std::vector<std::size_t> incomplete;
    for (std::size_t i = 0; i < runs.size(); ++i)
        incomplete.push_back(i);
    std::size_t missingBefore = 0;
    int fruitless = 0;
    for (;;) {
        std::vector<std::size_t> left;
        std::size_t missing = 0;
        std::size_t complete = runs.size() - incomplete.size();
        for (const std::size_t i : incomplete) {
            JobMonitor step = stepOfJob(
                monitor,
                translated(translatable("core", "run {} of {} ({})"), i + 1, runs.size(), runs[i].name),
                static_cast<double>(complete) / count, static_cast<double>(complete + 1) / count);
            if (trainWhatIsFree(runs[i], step)) {
                ++complete;
                continue;
            }
            left.push_back(i);
            missing += missingFolds(runs[i]).size();
        }
        if (left.empty())
            return;
        if (monitor.stopRequested())
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core",
                                 "Stopped as asked: {} of {} runs are complete; the same command goes on "
                                 "with the others and then makes the report."),
                    complete, runs.size()));
        const bool hasWaited = waitForOthers(runs, left, static_cast<double>(complete) / count, monitor);
        // Others may have given something up just now; but what nobody trains again and again never ends.
        fruitless = hasWaited || missing != missingBefore ? 0 : fruitless + 1;
        if (fruitless == kFruitlessRounds)
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core",
                                 "Run {} is not complete, and no process trains it; start the experiment "
                                 "again to go on."),
                    runs[left.front()].name));
        missingBefore = missing;
        incomplete = std::move(left);
    }
}

} // namespace knockscope
