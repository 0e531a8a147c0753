// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/run_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/folder.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

RunState stateOf(const RunRecord& record, const fs::path& folder)
{
    if (record.finishedFolds() == record.folds.size())
        return RunState::Done;
    if (isAnyFoldTrained(folder, record.folds.size()))
        return RunState::Training;
    const bool failed = std::any_of(record.folds.begin(), record.folds.end(), [](const FoldRecord& fold) {
        return !fold.finished && !fold.failure.empty();
    });
    return failed ? RunState::Failed : RunState::Stopped;
}

Predictions emptyPredictions(const RunRecord& record, std::size_t genes)
{
    Predictions predictions;
    predictions.genes = genes;
    predictions.bins = record.settings.bins;
    predictions.grids.resize(record.folds.size());
    return predictions;
}

/// Puts what was said of the held-out perturbations in its place among all.
void place(const std::vector<float>& part, const std::vector<std::size_t>& heldOut, std::size_t perturbations,
           std::vector<float>& all)
{
    if (heldOut.empty() || part.empty())
        return;
    const std::size_t size = part.size() / heldOut.size();
    all.resize(perturbations * size);
    for (std::size_t i = 0; i < heldOut.size(); ++i)
        std::copy_n(part.begin() + static_cast<std::ptrdiff_t>(i * size), size,
                    all.begin() + static_cast<std::ptrdiff_t>(heldOut[i] * size));
}

} // namespace

void writeOrSayHowToResume(const fs::path& file, const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Io)
            throw;
        throw Error(
            ErrorKind::Io,
            translated(
                translatable("core",
                             "Cannot write {}, most likely because the disk is full; free some space and "
                             "continue with --resume."),
                file.string()));
    }
}

RunFolder::RunFolder(fs::path folder)
    : m_folder(std::move(folder))
{
}

fs::path RunFolder::recordPath() const
{
    return m_folder / "run.json";
}

fs::path RunFolder::predictionsPath() const
{
    return m_folder / "predictions.h5";
}

fs::path RunFolder::unfinishedPath(int fold) const
{
    return m_folder / fmt::format("fold-{}-last.pt", fold);
}

FileLock RunFolder::lock() const
{
    FileLock lock = FileLock::take(m_folder / "run.lock");
    if (lock.excludesOthers())
        removeUnfinishedWrites(m_folder, {recordPath(), predictionsPath()});
    return lock;
}

RunRecord RunFolder::open(const RunRecord& fresh, const std::function<void(RunRecord&)>& check) const
{
    std::error_code failure;
    createFolder(m_folder);
    const FileLock held = lock();
    RunRecord record = fresh;
    if (fs::exists(recordPath(), failure)) {
        record = readRunRecord(recordPath());
        check(record);
    }
    write(record);
    return record;
}

void RunFolder::write(const RunRecord& record) const
{
    writeOrSayHowToResume(recordPath(), [&] { writeRunRecord(recordPath(), record); });
}

std::optional<FileLock> RunFolder::tryTakeFold(int fold) const
{
    std::optional<FileLock> lock = FileLock::tryTake(foldLockPath(m_folder, fold));
    if (lock && lock->excludesOthers())
        removeUnfinishedWrites(m_folder,
                               {m_folder / fmt::format("fold-{}.pt", fold),
                                m_folder / fmt::format("fold-{}.h5", fold), unfinishedPath(fold)});
    return lock;
}

bool RunFolder::isFoldTrained(int fold) const
{
    return FileLock::isHeld(foldLockPath(m_folder, fold));
}

std::string RunFolder::foldHolder(int fold) const
{
    return FileLock::holder(foldLockPath(m_folder, fold));
}

Sentence RunFolder::foldHolderText(int fold) const
{
    return translated(translatable("core", "fold {} is being trained by {}"), fold, foldHolder(fold));
}

RunRecord RunFolder::update(const std::function<void(RunRecord&)>& change) const
{
    const FileLock held = lock();
    RunRecord record = readRunRecord(recordPath());
    change(record);
    record.state = stateOf(record, m_folder);
    write(record);
    return record;
}

void RunFolder::finishFold(const RunRecord& run, int fold, const FoldRecord& foldRecord,
                           const FoldPredictions& added) const
{
    const FileLock held = lock();
    RunRecord record = readRunRecord(recordPath());
    // Without a finished fold the file may be of a process that was killed before it could say so.
    Predictions predictions = record.finishedFolds() > 0 ? readPredictions(predictionsPath(), record)
                                                         : emptyPredictions(run, added.grid.genes());
    if (predictions.genes != added.grid.genes() || predictions.bins != added.grid.bins)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} does not fit the project's screen. Delete the run and train again."),
                predictionsPath().string()));
    const std::size_t count = record.perturbations.size();
    place(added.values.histograms, added.heldOut, count, predictions.values.histograms);
    place(added.values.means, added.heldOut, count, predictions.values.means);
    place(added.values.meanVariances, added.heldOut, count, predictions.values.meanVariances);
    place(added.values.parameters, added.heldOut, count, predictions.values.parameters);
    predictions.grids[static_cast<std::size_t>(fold)] = added.grid;
    writeOrSayHowToResume(predictionsPath(),
                          [&] { writePredictions(predictionsPath(), record, predictions); });
    record.folds[static_cast<std::size_t>(fold)] = foldRecord;
    record.state = stateOf(record, m_folder);
    write(record);
}

} // namespace knockscope
