// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cross_validation.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/resident_memory.h"
#include "core/base/translate.h"
#include "core/gene/coverage.h"
#include "core/model/catalogue.h"
#include "core/model/model.h"
#include "core/project/run_folder.h"
#include "core/training/device.h"
#include "core/training/folds.h"
#include "core/training/run_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cctype>
#include <chrono>
#include <map>
#include <mutex>
#include <numeric>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

/// Whether two runs would compute the same; which folds, how many threads and what goes with the device may
/// differ.
bool sameComputation(TrainingSettings a, TrainingSettings b)
{
    a.onlyFolds = b.onlyFolds = {};
    a.device = b.device = {};
    a.products = b.products = {};
    a.threads = b.threads = 0;
    a.foldsAtOnce = b.foldsAtOnce = 0;
    return a == b;
}

/// Makes a run that is there go on as `wanted` says. Throws when that would be another run.
void resumeRecord(RunRecord& record, const RunRecord& wanted)
{
    if (!sameComputation(record.settings, wanted.settings) || record.perturbations != wanted.perturbations
        || record.fold != wanted.fold || record.vectorSource != wanted.vectorSource) {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable(
                    "core",
                    "Run {} was started with other settings or gene vectors and cannot go on (--resume); "
                    "use the same, or another name (--run)."),
                wanted.name));
    }
    if (record.finishedFolds() == record.folds.size()) // what it was trained with stays true
        return;
    record.settings.onlyFolds = wanted.settings.onlyFolds;
    record.settings.foldsAtOnce = wanted.settings.foldsAtOnce;
    record.settings.threads = wanted.settings.threads;
    record.settings.device = wanted.settings.device;
    record.settings.products = wanted.settings.products;
    record.device = wanted.device;
}

void append(std::vector<float>& all, const std::vector<float>& part)
{
    all.insert(all.end(), part.begin(), part.end());
}

/// What cannot be predicted goes to `notPredicted`.
FoldPredictions predictHeldOut(const Model& model, const GeneVectors& vectors, const RunRecord& record,
                               int fold, const Grid& grid, std::map<std::string, std::string>& notPredicted,
                               const JobMonitor& monitor)
{
    constexpr std::size_t kAtOnce = 16; // perturbations between two looks at whether somebody cancelled
    FoldPredictions predictions;
    predictions.grid = grid;
    notPredicted.clear();
    std::vector<std::string> names;
    std::vector<float> inputs;
    const auto predict = [&] {
        monitor.checkCancelled();
        const Prediction part = model.predict({names, inputs});
        append(predictions.values.histograms, part.histograms);
        append(predictions.values.means, part.means);
        append(predictions.values.meanVariances, part.meanVariances);
        append(predictions.values.parameters, part.parameters);
        names.clear();
        inputs.clear();
    };
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        if (record.fold[p] != fold)
            continue;
        const Sentence obstacle = model.obstacle(record.perturbations[p]);
        if (!obstacle.empty()) {
            notPredicted[record.perturbations[p]] = obstacle.english();
            continue;
        }
        predictions.heldOut.push_back(p);
        names.push_back(record.perturbations[p]);
        const std::vector<float> vector = perturbationVector(vectors, record.perturbations[p]);
        append(inputs, vector);
        if (names.size() == kAtOnce)
            predict();
    }
    if (!names.empty())
        predict();
    return predictions;
}

std::string memoryText(std::uint64_t bytes)
{
    const double megabytes = static_cast<double>(bytes) / 1e6;
    return megabytes < 1000 ? fmt::format("{:.0f} MB", megabytes)
                            : fmt::format("{:.1f} GB", megabytes / 1000);
}

/// Of the fold; predicting comes after the epochs.
double shareDone(const TrainingProgress& progress)
{
    return progress.epochs > 0 ? 0.999 * progress.epoch / progress.epochs : 0;
}

Progress jobProgress(const TrainingProgress& progress)
{
    const auto wanted = static_cast<double>(progress.wanted);
    const double done = shareDone(progress);
    Progress job;
    job.fraction = (static_cast<double>(progress.position - 1) + done) / wanted;
    job.secondsLeft = progress.secondsLeft;
    const bool isWhole = progress.wanted == static_cast<std::size_t>(progress.folds);
    if (progress.epochs > 0)
        job.phase = isWhole
            ? translated(translatable("core", "fold {} of {}, epoch {} of {}"), progress.position,
                         progress.wanted, progress.epoch, progress.epochs)
            : translated(translatable("core", "fold {} of {} (number {}), epoch {} of {}"), progress.position,
                         progress.wanted, progress.fold, progress.epoch, progress.epochs);
    else
        job.phase = isWhole
            ? translated(translatable("core", "fold {} of {}"), progress.position, progress.wanted)
            : translated(translatable("core", "fold {} of {} (number {})"), progress.position,
                         progress.wanted, progress.fold);
    if (progress.epoch > 0) {
        job.detail = translated(translatable("core", "objective {:.4g}"), progress.objective);
        if (progress.validation)
            job.detail += ", " + translated(translatable("core", "validation {:.4g}"), *progress.validation);
        if (progress.w1)
            job.detail += ", " + translated(translatable("core", "W1 {:.4g}"), *progress.w1);
        job.detail += ", " + translated(translatable("core", "{:.0f} examples/s"), progress.examplesPerSecond)
            + ", " + memoryText(progress.residentBytes);
    }
    return job;
}

/// What the threads that train folds of one run tell about it, as one story.
class RunTeller {
public:
    /// `folds` are wanted, `atOnce` of them are trained at a time.
    RunTeller(JobMonitor& monitor, const TrainingHooks& hooks, std::size_t folds, std::size_t atOnce)
        : m_monitor(monitor)
        , m_hooks(hooks)
        , m_folds(folds)
        , m_atOnce(atOnce)
    {
    }

    /// Throws `Cancelled` when cancellation was requested.
    void tell(const TrainingProgress& progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_trained[progress.fold] = progress;
        if (m_hooks.onProgress)
            m_hooks.onProgress(progress);
        m_monitor.report(m_atOnce == 1 ? jobProgress(progress) : joined(progress));
    }

    void tellFinished(int fold)
    {
        const std::scoped_lock lock(m_mutex);
        m_trained.erase(fold);
        ++m_finished;
        if (m_hooks.onFoldFinished)
            m_hooks.onFoldFinished(fold);
    }

    void tellLeft(int fold)
    {
        const std::scoped_lock lock(m_mutex);
        m_trained.erase(fold);
    }

    /// Once for a run.
    void warn(const std::string& sentence)
    {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_hasWarned, true) && m_hooks.onWarning)
            m_hooks.onWarning(sentence);
    }

private:
    /// For all folds that are trained at once.
    Progress joined(TrainingProgress latest) const
    {
        const auto threads = static_cast<double>(m_trained.size());
        double done = m_finished;
        latest.examplesPerSecond = 0;
        for (const auto& [fold, progress] : m_trained) {
            done += shareDone(progress);
            latest.examplesPerSecond += progress.examplesPerSecond;
        }
        if (latest.secondsLeft) { // which is as if this thread trained all folds that nobody trains yet
            const double own = latest.epochs - latest.epoch;
            const double free = static_cast<double>(latest.wanted - latest.position) * latest.epochs;
            if (own + free > 0)
                latest.secondsLeft = *latest.secondsLeft * (own + free / threads) / (own + free);
        }
        Progress job = jobProgress(latest);
        job.fraction = std::min(0.999, done / static_cast<double>(m_folds));
        int epoch = latest.epoch; // of the fold that is least far, or the number would jump to and fro
        for (const auto& [fold, progress] : m_trained)
            epoch = std::min(epoch, progress.epoch);
        job.phase = latest.epochs > 0
            ? translated(translatable("core", "{} of {} folds finished, epoch {} of {}"), m_finished, m_folds,
                         epoch, latest.epochs)
            : translated(translatable("core", "{} of {} folds finished"), m_finished, m_folds);
        return job;
    }

    std::mutex m_mutex;
    JobMonitor& m_monitor;
    const TrainingHooks& m_hooks;
    std::size_t m_folds; // that are wanted
    std::size_t m_atOnce;
    int m_finished = 0;
    bool m_hasWarned = false;
    std::map<int, TrainingProgress> m_trained; // by fold, those that are trained now
};

/// Trains those folds of one run that other processes and threads leave to this one.
class RunTrainer {
public:
    RunTrainer(const MarginalStore& store, const GeneVectors& vectors, const RunFolder& folder,
               const RunRecord& record, const JobMonitor& monitor, double secondsBetweenStates,
               RunTeller& teller)
        : m_store(store)
        , m_vectors(vectors)
        , m_folder(folder)
        , m_record(record)
        , m_monitor(monitor)
        , m_secondsBetweenStates(secondsBetweenStates)
        , m_teller(teller)
    {
    }

    Outcome train(std::vector<int> folds)
    {
        try {
            trainWhatIsFree(folds);
        } catch (const Cancelled&) {
            leaveFold({});
            throw;
        } catch (const std::bad_alloc&) {
            const char* const message = m_record.settings.device == "cuda"
                ? translatable("core",
                               "Training ran out of memory; use a smaller batch (--batch), a rank (--rank) "
                               "or the processor (--device cpu), or import fewer genes (--top-genes).")
                : translatable(
                    "core",
                    "Training ran out of memory; use a smaller batch (--batch) or a rank (--rank), "
                    "or import fewer genes (--top-genes).");
            leaveFold(message);
            throw OutOfMemory(message);
        } catch (const Error& error) {
            leaveFold(error.english());
            throw;
        } catch (const std::exception& error) {
            leaveFold(error.what());
            throw;
        }
        m_lock.reset();
        m_folder.update([](RunRecord&) {});
        return m_wasStopped ? Outcome::StoppedAndKept : Outcome::Done;
    }

private:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::seconds kRecordInterval{2};

    static double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    /// Goes through the folds until all are finished or somebody else's; leaves the latter in `folds`.
    void trainWhatIsFree(std::vector<int>& folds)
    {
        m_folds = folds;
        for (bool gotOne = true; gotOne;) { // folds that others gave up come in the next round
            gotOne = false;
            std::vector<int> others;
            for (const int fold : folds) {
                m_wasStopped = m_wasStopped || m_monitor.stopRequested();
                if (m_wasStopped)
                    return;
                std::optional<FileLock> lock = m_folder.tryTakeFold(fold);
                if (!lock) {
                    others.push_back(fold);
                    continue;
                }
                m_lock =
                    std::move(lock); // gives up the last fold's: in between, the run would look abandoned
                gotOne = true;
                warnWithoutLocks();
                trainFold(fold);
            }
            folds = std::move(others);
        }
    }

    void warnWithoutLocks()
    {
        if (m_lock->excludesOthers())
            return;
        m_teller.warn(
            translated(translatable("core",
                                    "The file system of {} has no locks; do not let another process train "
                                    "this run at the same time."),
                       m_folder.path().string()));
    }

    void trainFold(int fold)
    {
        if (!beginFold(fold)) // somebody finished it meanwhile
            return;
        const Clock::time_point start = Clock::now();
        const FoldData data = makeFoldData(m_store, m_vectors, m_record, fold, m_monitor);
        const std::unique_ptr<Model> model = makeModel(m_record.settings.model);
        if (m_monitor.stopRequested()) { // a fold with a single epoch is not worth keeping
            m_wasStopped = true;
            leaveFold({});
            return;
        }
        const FoldRecord earlier = m_foldRecord;
        double before = 0;
        Clock::time_point epochStart = Clock::now();
        const auto onEpoch = [&](const EpochReport& report) {
            if (report.epoch == 1)
                forgetEpochs();
            noteEpoch(report);
            if (report.isRepeated) {
                // run.json may know of more epochs than the unfinished state, whose rest is trained again
                before = earlier.epochs > 0 ? earlier.seconds * report.epoch / earlier.epochs : 0;
                m_foldRecord.seconds = before;
                return;
            }
            m_foldRecord.seconds = before + secondsSince(start);
            m_epochClock.add(secondsSince(epochStart));
            epochStart = Clock::now();
            reportProgress();
        };
        FitContext context{.monitor = m_monitor,
                           .unfinished = m_folder.unfinishedPath(fold),
                           .secondsBetweenStates = m_secondsBetweenStates,
                           .onEpoch = onEpoch,
                           .shouldStop = [&] { return m_monitor.stopRequested(); }};
        const FitResult fitted = model->fit(data, m_record.settings, fold, context);
        const fs::path checkpoint = foldCheckpointPath(m_folder.path(), m_record.settings.model, fold);
        writeOrSayHowToResume(checkpoint, [&] { model->save(checkpoint); });
        const FoldPredictions predictions = predictHeldOut(*model, m_vectors, m_record, fold, data.basis.grid,
                                                           m_foldRecord.notPredicted, m_monitor);
        m_foldRecord.finished = true;
        m_foldRecord.wasStopped = fitted.wasStopped && fitted.epochs < m_record.settings.epochs;
        m_foldRecord.epochs = fitted.epochs;
        m_foldRecord.keptEpoch = fitted.keptEpoch;
        m_foldRecord.seconds = before + secondsSince(start);
        m_foldRecord.progress.reset();
        m_folder.finishFold(m_record, fold, m_foldRecord, predictions);
        m_fold.reset();
        ++m_finished;
        m_wasStopped = m_foldRecord.wasStopped;
        std::error_code ignored;
        fs::remove(m_folder.unfinishedPath(fold), ignored);
        m_teller.tellFinished(fold);
    }

    /// Says in run.json that the fold is being trained. False when it is finished.
    bool beginFold(int fold)
    {
        std::error_code failure;
        const bool continues = fs::exists(m_folder.unfinishedPath(fold), failure);
        TrainingProgress progress;
        progress.fold = fold;
        progress.position = m_finished + 1;
        progress.folds = m_record.settings.folds;
        progress.epochs = modelInfo(m_record.settings.model).isNetwork ? m_record.settings.epochs : 0;
        const RunRecord now = m_folder.update([&](RunRecord& record) {
            FoldRecord& foldRecord = record.folds[static_cast<std::size_t>(fold)];
            if (foldRecord.finished)
                return;
            if (!continues)
                foldRecord = {};
            foldRecord.failure.clear();
            progress.wanted = progress.position + freeFoldsBeside(fold, record);
            foldRecord.progress = progress;
        });
        if (now.foldFinished(fold))
            return false;
        m_fold = fold;
        m_foldRecord = now.folds[static_cast<std::size_t>(fold)];
        m_lastRecorded = Clock::now();
        tell();
        return true;
    }

    /// How many others of its folds this process would train as things stand.
    std::size_t freeFoldsBeside(int fold, const RunRecord& record) const
    {
        return static_cast<std::size_t>(std::count_if(m_folds.begin(), m_folds.end(), [&](int other) {
            return other != fold && !record.foldFinished(other) && !m_folder.isFoldTrained(other);
        }));
    }

    void forgetEpochs()
    {
        m_foldRecord.objective.clear();
        m_foldRecord.w1.clear();
        m_foldRecord.validation.clear();
    }

    void noteEpoch(const EpochReport& report)
    {
        m_foldRecord.objective.push_back(report.objective);
        if (report.w1)
            m_foldRecord.w1.push_back(*report.w1);
        if (report.validation)
            m_foldRecord.validation.push_back(*report.validation);
        m_foldRecord.epochs = report.epoch;
        m_foldRecord.examplesPerSecond = report.examplesPerSecond;
        TrainingProgress& progress = *m_foldRecord.progress;
        progress.epoch = report.epoch;
        progress.objective = report.objective;
        progress.w1 = report.w1;
        progress.validation = report.validation;
        progress.examplesPerSecond = report.examplesPerSecond;
        progress.residentBytes = residentBytes();
        const double foldsLeft = static_cast<double>(progress.wanted - progress.position);
        progress.secondsLeft =
            m_epochClock.secondsLeft(progress.epochs - progress.epoch + foldsLeft * progress.epochs);
    }

    void reportProgress()
    {
        if (Clock::now() - m_lastRecorded >= kRecordInterval) {
            m_lastRecorded = Clock::now();
            tryToRecord();
        }
        tell();
    }

    void tell() { m_teller.tell(*m_foldRecord.progress); }

    /// How far the fold is, which is nothing to stop training for when it cannot be written.
    void tryToRecord() noexcept
    {
        try {
            m_folder.update([&](RunRecord& record) {
                if (m_foldRecord.progress) // others come and go
                    m_foldRecord.progress->wanted =
                        m_foldRecord.progress->position + freeFoldsBeside(*m_fold, record);
                record.folds[static_cast<std::size_t>(*m_fold)] = m_foldRecord;
            });
        } catch (...) {
        }
    }

    /// On the way out of a failure, which is the one to report.
    void leaveFold(const std::string& failure) noexcept
    {
        if (m_fold) {
            m_foldRecord.finished = m_foldRecord.wasStopped = false;
            m_foldRecord.failure = failure;
            m_foldRecord.progress.reset();
            tryToRecord(); // while it is still ours
            m_teller.tellLeft(*m_fold);
            m_fold.reset();
        }
        m_lock.reset();
        try {
            m_folder.update([](RunRecord&) {});
        } catch (...) {
        }
    }

    const MarginalStore& m_store;
    const GeneVectors& m_vectors;
    const RunFolder& m_folder;
    const RunRecord& m_record; // what the run computes; how far it is stands in run.json alone
    const JobMonitor& m_monitor;
    double m_secondsBetweenStates;
    RunTeller& m_teller;
    std::vector<int> m_folds; // that are wanted and were not finished in the beginning
    std::size_t m_finished = 0; // by this process
    bool m_wasStopped = false;
    EpochClock m_epochClock;
    std::optional<FileLock> m_lock; // of the fold that is trained, or was last
    std::optional<int> m_fold; // that is trained
    FoldRecord m_foldRecord; // of m_fold
    Clock::time_point m_lastRecorded;
};

std::vector<int> wantedFolds(const TrainingSettings& settings)
{
    std::vector<int> wanted = settings.onlyFolds;
    if (wanted.empty()) {
        wanted.resize(static_cast<std::size_t>(settings.folds));
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return wanted;
}

} // namespace

Outcome trainRun(const Project& project, const std::string& runName, const TrainingSettings& requested,
                 bool resume, JobMonitor& monitor, const TrainingHooks& hooks)
{
    const fs::path recordPath = RunFolder(project.runFolder(runName)).recordPath();
    if (std::error_code ignored; fs::exists(recordPath, ignored) && readRunRecord(recordPath).isExternal()) {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "The predictions of run {} come from another program, so there is nothing to "
                             "train; choose another name (--run)."),
                runName));
    }
    checkSettings(requested);
    std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors) {
        throw Error(ErrorKind::Usage,
                    translate("core",
                              "The project has no gene vectors yet; add them with knockscope-cli embed or "
                              "Run > Gene vectors."));
    }
    TrainingSettings settings = requested;
    settings.device = deviceFor(requested);
    checkOptionsOfDevice(settings);

    const RunFolder folder(project.runFolder(runName));
    const RunRecord fresh = planRun(project, *vectors, runName, settings);
    const RunRecord record = folder.open(fresh, [&](RunRecord& earlier) {
        if (!resume) {
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core",
                                 "Run {} exists already; go on with it (--resume) or choose another name "
                                 "(--run)."),
                    runName));
        }
        resumeRecord(earlier, fresh);
    });
    readRun(folder.path(), project.store()); // refuses damaged files before hours of work and not after

    std::vector<int> wanted = wantedFolds(settings);
    std::erase_if(wanted, [&](int fold) {
        std::error_code ignored;
        if (record.foldFinished(fold)) // and its process may have been killed just before it said goodbye
            fs::remove(folder.unfinishedPath(fold), ignored);
        return record.foldFinished(fold);
    });
    for (const int fold : settings.onlyFolds) {
        if (!record.foldFinished(fold) && folder.isFoldTrained(fold))
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core", "Chosen folds (--only-folds): {}; leave it out or wait."),
                           folder.foldHolderText(fold)));
    }
    const std::size_t atOnce = foldsAtOnce(requested, record.settings, wanted.size());
    RunTeller teller(monitor, hooks, wanted.size(), atOnce);
    std::atomic<bool> failed = false;
    std::vector<Outcome> outcomes(atOnce, Outcome::Done);
    // A thread takes whatever fold is free, as another process would.
    parallelTasks(atOnce, static_cast<int>(atOnce), [&](std::size_t index, std::size_t) {
        const JobMonitor own(monitor, &failed);
        try {
            RunTrainer trainer(project.store(), *vectors, folder, record, own, hooks.secondsBetweenStates,
                               teller);
            outcomes[index] = trainer.train(wanted);
        } catch (...) {
            if (failed.exchange(true)) // somebody else's failure stopped this one, and is the one to report
                return;
            throw;
        }
    });
    const RunRecord now = folder.update([](RunRecord&) {});
    for (const int fold : wanted) {
        if (hooks.onFoldElsewhere && !now.foldFinished(fold) && folder.isFoldTrained(fold))
            hooks.onFoldElsewhere(fold,
                                  translated(translatable("core", "Fold {} is being trained by {}."), fold,
                                             folder.foldHolder(fold)));
    }
    monitor.report(translate("core", "training finished"), 1);
    const bool wasStopped =
        std::find(outcomes.begin(), outcomes.end(), Outcome::StoppedAndKept) != outcomes.end();
    return wasStopped ? Outcome::StoppedAndKept : Outcome::Done;
}

} // namespace knockscope
