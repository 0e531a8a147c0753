// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_job.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/gene/coverage.h"
#include "core/gene/gene_vectors.h"
#include "core/model/catalogue.h"
#include "core/training/cross_validation.h"
#include "ui/base/text.h"
#include "ui/jobs/training_feed.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace knockscope::ui {

namespace fs = std::filesystem;

namespace {

constexpr double kWorthKeeping = 60; // seconds of training

class Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

/// Carries what the job's threads tell to the window's, as long as there is somebody to hear it.
class Messenger {
public:
    explicit Messenger(const TrainingCallbacks& callbacks)
        : m_callbacks(callbacks)
        , m_context(callbacks.context)
    {
    }

    static void tellFinished(const std::shared_ptr<Messenger>& self, const QString& run, int fold)
    {
        tell([self, run, fold] {
            if (self->m_context && self->m_callbacks.onFoldFinished)
                self->m_callbacks.onFoldFinished(run, fold);
        });
    }
    static void warn(const std::shared_ptr<Messenger>& self, const QString& sentence)
    {
        tell([self, sentence] {
            if (self->m_context && self->m_callbacks.onWarning)
                self->m_callbacks.onWarning(sentence);
        });
    }

private:
    /// By way of the application, which is on the window's thread too: the context may go at any moment.
    template <class Function> static void tell(Function function)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(function), Qt::QueuedConnection);
    }

    TrainingCallbacks m_callbacks;
    QPointer<QObject> m_context; // looked at on its own thread only
};

std::optional<RunRecord> recordOf(const Project& project, const std::string& name)
{
    const fs::path file = project.runFolder(name) / "run.json";
    std::error_code failure;
    if (!fs::exists(file, failure))
        return std::nullopt;
    return readRunRecord(file);
}

/// When in doubt the answer is yes.
bool isWorthKeeping(const Project& project, const std::string& name)
{
    try {
        const std::optional<RunRecord> record = recordOf(project, name);
        if (!record)
            return false;
        return isAnyFoldTrained(project.runFolder(name), record->folds.size()) // by another process
            || std::any_of(record->folds.begin(), record->folds.end(), [](const FoldRecord& fold) {
                   return fold.finished || fold.seconds >= kWorthKeeping;
               });
    } catch (const Error&) {
        return true;
    }
}

/// Everything the job's body needs; kept between attempts.
struct Training {
    std::optional<Project> project;
    fs::path folder;
    std::string run;
    TrainingSettings settings;
    bool resume = false;
    std::shared_ptr<TrainingFeed> feed = std::make_shared<TrainingFeed>();
    std::shared_ptr<Messenger> messenger;
    std::shared_ptr<std::atomic<bool>> keep = std::make_shared<std::atomic<bool>>(false);
    bool choosesName = false;
    Folds folds = Folds::AsChosen;
    bool wasBegun = false; // by this job, so that the run is its own

    Outcome train(JobMonitor& monitor)
    {
        const Project opened = project ? *project : Project::open(folder);
        if (run.empty())
            run = opened.freeRunName(settings.model);
        feed->begin(run);
        const bool goesOn = resume || wasBegun;
        TrainingSettings wanted = settings;
        if (const std::optional<RunRecord> earlier = goesOn ? recordOf(opened, run) : std::nullopt) {
            feed->takeEarlier(*earlier);
            wanted = earlier->settings;
        } else if (recordOf(opened, run)) {
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core", "The run {} is there already. Choose another name."), run));
        }
        if (folds == Folds::AsManyAsThereCanBe && !goesOn)
            lowerFolds(opened, wanted);
        wasBegun = true;
        const auto begun = std::chrono::steady_clock::now();
        try {
            const Outcome outcome = trainRun(opened, run, wanted, goesOn, monitor, hooks(opened));
            feed->end();
            return outcome;
        } catch (const Cancelled&) {
            feed->end();
            // The record knows no seconds of a model without epochs before its fold is finished.
            const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begun;
            // What was there before this job is not its to remove.
            if (!resume && !*keep && spent.count() < kWorthKeeping && !isWorthKeeping(opened, run)) {
                std::error_code failure;
                fs::remove_all(opened.runFolder(run), failure);
                wasBegun = false; // the name may be somebody else's by the next attempt
                if (choosesName)
                    run.clear();
            }
            throw;
        } catch (...) {
            feed->end();
            throw;
        }
    }

    void lowerFolds(const Project& opened, TrainingSettings& wanted) const
    {
        const std::optional<GeneVectors> vectors = opened.vectors();
        if (!vectors)
            return; // the training says so
        const std::vector<std::string> there =
            coverage(*vectors, opened.store().perturbationNames()).withVector;
        const auto heldOut = wanted.split == "random"
            ? static_cast<int>(there.size())
            : static_cast<int>(std::count_if(there.begin(), there.end(), [](const std::string& name) {
                  return targetGenes(name).size() > 1;
              }));
        constexpr int kFewestFolds = 2;
        if (heldOut < kFewestFolds || heldOut >= wanted.folds)
            return;
        Messenger::warn(messenger,
                        Jobs::tr("The import left fewer perturbations than were expected, so that the run %1 "
                                 "has %Ln folds.",
                                 nullptr, heldOut)
                            .arg(fromUtf8(run)));
        wanted.folds = heldOut;
        const bool isSome = !wanted.onlyFolds.empty();
        std::erase_if(wanted.onlyFolds, [heldOut](int fold) { return fold >= heldOut; });
        if (isSome && wanted.onlyFolds.empty())
            wanted.onlyFolds = {0};
    }

    TrainingHooks hooks(const Project& opened) const
    {
        TrainingHooks hooks;
        hooks.onProgress = [feed = feed](const TrainingProgress& progress) { feed->add(progress); };
        hooks.onFoldFinished = [feed = feed, messenger = messenger, name = run, opened](int fold) {
            if (const std::optional<RunRecord> record = recordOf(opened, name))
                feed->finish(fold, record->folds.at(static_cast<std::size_t>(fold)));
            Messenger::tellFinished(messenger, fromUtf8(name), fold);
        };
        hooks.onWarning = [messenger = messenger](const std::string& sentence) {
            Messenger::warn(messenger, fromUtf8(sentence));
        };
        hooks.onFoldElsewhere = [messenger = messenger](int, const std::string& sentence) {
            Messenger::warn(messenger, fromUtf8(sentence));
        };
        return hooks;
    }
};

JobRequest jobOf(const std::shared_ptr<Training>& training, const TrainingCallbacks& callbacks)
{
    training->messenger = std::make_shared<Messenger>(callbacks);
    const QString model = fromUtf8(std::string(modelInfo(training->settings.model).title));
    JobRequest request;
    request.title = training->run.empty() ? Jobs::tr("Training %1").arg(model)
                                          : Jobs::tr("Training %1").arg(fromUtf8(training->run));
    request.kind = JobKind::Training;
    request.body = [training](JobMonitor& monitor) { return training->train(monitor); };
    request.canStop = JobRunner::CanStop::Yes;
    request.usesTorch = true;
    request.project = fromPath(training->folder);
    request.run = fromUtf8(training->run);
    request.feed = training->feed;
    request.keepsWhenCancelled = training->keep;
    return request;
}

std::shared_ptr<Training> trainingOf(const fs::path& folder, const std::string& run,
                                     const TrainingSettings& settings, bool resume)
{
    auto training = std::make_shared<Training>();
    training->folder = folder;
    training->run = run;
    training->choosesName = run.empty();
    training->settings = settings;
    training->resume = resume;
    return training;
}

} // namespace

JobRequest trainingJob(const fs::path& folder, const std::string& run, const TrainingSettings& settings,
                       bool resume, const TrainingCallbacks& callbacks, Folds folds)
{
    const std::shared_ptr<Training> training = trainingOf(folder, run, settings, resume);
    training->folds = folds;
    return jobOf(training, callbacks);
}

JobRequest trainingJob(const Project& project, const std::string& run, const TrainingSettings& settings,
                       bool resume, const TrainingCallbacks& callbacks)
{
    const std::shared_ptr<Training> training = trainingOf(project.folder(), run, settings, resume);
    training->project = project;
    return jobOf(training, callbacks);
}

std::vector<InterruptedRun> interruptedRuns(const Project& project)
{
    std::vector<InterruptedRun> runs;
    for (const std::string& name : project.runNames()) {
        try {
            const std::optional<RunRecord> record = recordOf(project, name);
            if (!record || record->isExternal()
                || isAnyFoldTrained(project.runFolder(name), record->folds.size()))
                continue;
            InterruptedRun run;
            run.name = name;
            run.folds = record->folds.size();
            run.settings = record->settings;
            for (std::size_t k = 0; k < record->folds.size(); ++k) {
                const std::vector<int>& only = record->settings.onlyFolds;
                if (!only.empty() && std::find(only.begin(), only.end(), static_cast<int>(k)) == only.end())
                    continue;
                const FoldRecord& fold = record->folds[k];
                ++run.wantedFolds;
                run.finishedFolds += fold.finished ? 1 : 0;
                run.wasStopped = run.wasStopped || fold.wasStopped;
                if (!fold.finished && run.failure.isEmpty())
                    run.failure = fromUtf8(fold.failure);
            }
            if (run.finishedFolds == run.wantedFolds)
                continue;
            run.when = QFileInfo(fromPath(project.runFolder(name) / "run.json")).lastModified();
            run.canResume = record->vectorSource == project.vectorSource();
            runs.push_back(std::move(run));
        } catch (const Error&) {
            continue;
        }
    }
    std::stable_sort(runs.begin(), runs.end(),
                     [](const InterruptedRun& a, const InterruptedRun& b) { return a.when > b.when; });
    return runs;
}

} // namespace knockscope::ui
