// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_vectors.h"
#include "core/training/cross_validation.h"
#include "tests/core/folder_state.h"
#include "tests/core/simulated_project.h"
#include "ui/base/text.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/training_feed.h"
#include "ui/jobs/training_job.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <memory>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using test::bytesOf;

namespace fs = std::filesystem;

namespace {

constexpr const char* kTrain = "train-and-be-killed"; // instead of tests

TrainingSettings settingsOf(int epochs)
{
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = epochs;
    settings.patience = epochs;
    settings.validation = 0.4;
    settings.hidden = {32, 16};
    settings.threads = 1;
    settings.foldsAtOnce = 1;
    return settings;
}

constexpr int kLong = 600; // epochs: some seconds in all

/// Writes how far it is after each epoch, so that it can be killed anywhere.
int train(const char* folder, const char* name)
{
    JobMonitor monitor;
    TrainingHooks hooks;
    hooks.secondsBetweenStates = 0;
    const JobResult result = runJob(
        [&] { return trainRun(Project::open(folder), name, settingsOf(kLong), false, monitor, hooks); });
    std::fputs(result.message.c_str(), stderr);
    return result.outcome == Outcome::Done ? 0 : 1;
}

TrainingProgress progressOf(int fold, int epoch, double objective)
{
    TrainingProgress progress;
    progress.fold = fold;
    progress.folds = 3;
    progress.epoch = epoch;
    progress.epochs = 10;
    progress.objective = objective;
    progress.examplesPerSecond = 100;
    return progress;
}

} // namespace

class TestTrainingJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void feedGrowsAndGoesOn();
    void queueOfTwo();
    void opensTheProjectWhenItBegins();
    void foldsAreLoweredAfterAnImport();
    void stopAndKeepKeepsTheFolds();
    void cancelledInTheFirstFoldLeavesNothing();
    void keptHoweverYoung();
    void cancelledAndResumed();
    void killedAndResumed();
    void failedRunSaysWhy();
    void runThatIsThereIsRefused();
    void nothingIsToldToWhoIsGone();

private:
    fs::path runPath(const std::string& name, const char* file) const
    {
        return m_project->runFolder(name) / file;
    }
    const InterruptedRun* interrupted(const std::vector<InterruptedRun>& runs, const std::string& name)
    {
        const auto found = std::find_if(runs.begin(), runs.end(),
                                        [&](const InterruptedRun& run) { return run.name == name; });
        return found == runs.end() ? nullptr : &*found;
    }
    TrainingCallbacks callbacks()
    {
        return {this,
                [this](const QString& run, int fold) {
                    m_onRightThread = m_onRightThread && QThread::currentThread() == thread();
                    m_folds << u"%1:%2"_s.arg(run).arg(fold);
                },
                [this](const QString& sentence) { m_warnings << sentence; }};
    }
    void verifySameAsWhole(const std::string& name)
    {
        const Run run = m_project->run(name);
        const Run whole = m_project->run("whole");
        QCOMPARE(run.record.state, RunState::Done);
        QVERIFY(bytesOf(runPath(name, "predictions.h5")) == bytesOf(runPath("whole", "predictions.h5")));
        for (std::size_t k = 0; k < 3; ++k) {
            QCOMPARE(run.record.folds[k].objective, whole.record.folds[k].objective);
            QCOMPARE(run.record.folds[k].keptEpoch, whole.record.folds[k].keptEpoch);
        }
    }

    QTemporaryDir m_folder;
    std::optional<Project> m_project;
    QStringList m_folds;
    QStringList m_warnings;
    bool m_onRightThread = true;
};

void TestTrainingJob::initTestCase()
{
    SimulationSettings simulation;
    simulation.perturbations = 45;
    simulation.genes = 40;
    simulation.cells = 30;
    m_project = test::simulatedProject(toPath(m_folder.path()), simulation);
    JobMonitor monitor;
    trainRun(*m_project, "whole", settingsOf(kLong), false, monitor);
}

void TestTrainingJob::init()
{
    m_folds.clear();
    m_warnings.clear();
}

void TestTrainingJob::cleanup()
{
    for (const std::string& name : m_project->runNames()) {
        if (name != "whole")
            fs::remove_all(m_project->runFolder(name));
    }
    QVERIFY(m_onRightThread);
}

void TestTrainingJob::feedGrowsAndGoesOn()
{
    TrainingFeed feed;
    feed.begin("r");
    QCOMPARE(feed.run(), u"r"_s);
    quint64 version = feed.version();
    RunRecord record;
    record.folds.resize(3);
    record.folds[0].finished = true;
    record.folds[0].objective = {3, 2, 1};
    record.folds[0].keptEpoch = 2;
    record.folds[1].objective = {3, 2.5, 2}; // run.json knows of more than the state that was kept
    feed.takeEarlier(record);
    QVERIFY(feed.version() != version);
    version = feed.version();
    feed.add(progressOf(1, 0, 0));
    feed.add(progressOf(1, 3, 1.9));
    QVERIFY(feed.version() != version);
    TrainingFeed::Snapshot snapshot = feed.snapshot();
    QCOMPARE(snapshot.version, feed.version());
    QCOMPARE(snapshot.curves.size(), std::size_t(2));
    QCOMPARE(snapshot.curves[0].keptEpoch, 2);
    QCOMPARE(snapshot.curves[1].objective, (std::vector<double>{3, 2.5, 1.9}));
    QCOMPARE(snapshot.finished, std::size_t(1));
    QCOMPARE(snapshot.folds, 3);
    feed.add(progressOf(1, 1, 4)); // begins anew
    feed.add(progressOf(1, 3, 3)); // and some were not told
    feed.add(progressOf(2, 1, 5)); // beside it
    snapshot = feed.snapshot();
    QVERIFY(std::isnan(snapshot.curves[1].objective[1]));
    QCOMPARE(snapshot.curves[1].objective.size(), std::size_t(3));
    QCOMPARE(snapshot.trained, std::size_t(2));
    QCOMPARE(snapshot.examplesPerSecond, 200.0);
    FoldRecord fold;
    fold.finished = true;
    fold.objective = {4, 3.5, 3};
    fold.keptEpoch = 3;
    feed.finish(1, fold);
    snapshot = feed.snapshot();
    QCOMPARE(snapshot.curves[1].objective, fold.objective);
    QCOMPARE(snapshot.trained, std::size_t(1));
    QCOMPARE(snapshot.finished, std::size_t(2));
    feed.end();
    QCOMPARE(feed.snapshot().trained, std::size_t(0));
}

void TestTrainingJob::queueOfTwo()
{
    JobQueue queue;
    const JobId first = queue.add(trainingJob(*m_project, {}, settingsOf(20), false, callbacks()));
    const JobId second = queue.add(trainingJob(*m_project, {}, settingsOf(20), false, callbacks()));
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QVERIFY(queue.find(first)->state == JobState::Done);
    QVERIFY(queue.find(second)->state == JobState::Done);
    QCOMPARE(queue.find(first)->feed->run(), u"mlp-hist"_s);
    QCOMPARE(queue.find(second)->feed->run(), u"mlp-hist-2"_s);
    QCOMPARE(m_folds,
             (QStringList{u"mlp-hist:0"_s, u"mlp-hist:1"_s, u"mlp-hist:2"_s, u"mlp-hist-2:0"_s,
                          u"mlp-hist-2:1"_s, u"mlp-hist-2:2"_s}));
    const RunRecord record = m_project->run("mlp-hist").record;
    const TrainingFeed::Snapshot snapshot = queue.find(first)->feed->snapshot();
    QCOMPARE(snapshot.curves.size(), std::size_t(3));
    for (std::size_t k = 0; k < 3; ++k) {
        QCOMPARE(snapshot.curves[k].objective, record.folds[k].objective);
        QCOMPARE(snapshot.curves[k].validation, record.folds[k].validation);
        QCOMPARE(snapshot.curves[k].keptEpoch, record.folds[k].keptEpoch);
        QVERIFY(snapshot.curves[k].isFinished);
    }
    QVERIFY(interruptedRuns(*m_project).empty());
    QVERIFY(m_warnings.isEmpty());
}

void TestTrainingJob::opensTheProjectWhenItBegins()
{
    const fs::path there = m_project->folder();
    const fs::path later = toPath(m_folder.path()) / "later.knockscope";
    JobQueue queue;
    JobRequest make;
    make.title = u"Import"_s;
    make.body = [&](JobMonitor&) {
        fs::copy(there, later, fs::copy_options::recursive);
        return Outcome::Done;
    };
    JobRequest training = trainingJob(later, "r", settingsOf(5), false, callbacks());
    training.after = queue.add(make);
    const JobId id = queue.add(training);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QCOMPARE(queue.find(id)->message, QString());
    QCOMPARE(Project::open(later).run("r").record.finishedFolds(), std::size_t(3));
    fs::remove_all(later);
}

/// What an import leaves is known only then.
void TestTrainingJob::foldsAreLoweredAfterAnImport()
{
    const fs::path later = toPath(m_folder.path()) / "few.knockscope";
    fs::copy(m_project->folder(), later, fs::copy_options::recursive);
    const std::vector<std::string> names = m_project->store().perturbationNames();
    Project::open(later).setVectors(
        GeneVectors({names[0], names[1], names[2], names[3]}, 2, {1, 2, 3, 4, 5, 6, 7, 9}, "test"));
    JobQueue queue;
    TrainingSettings settings = settingsOf(2);
    settings.model = "nearest";
    settings.folds = 7;
    settings.onlyFolds = {1, 5};
    JobId id = queue.add(trainingJob(later, "r", settings, false, callbacks(), Folds::AsChosen));
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QVERIFY(queue.find(id)->state == JobState::Failed);
    id = queue.add(trainingJob(later, "s", settings, false, callbacks(), Folds::AsManyAsThereCanBe));
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QCOMPARE(queue.find(id)->message, QString());
    const RunRecord record = Project::open(later).run("s").record;
    QCOMPARE(record.folds.size(), std::size_t(4));
    QCOMPARE(record.settings.onlyFolds, std::vector{1});
    QTRY_COMPARE(m_warnings.size(), 1);
    QVERIFY2(m_warnings.front().contains(u"the run s has 4 folds"_s), qPrintable(m_warnings.front()));
    fs::remove_all(later);
}

void TestTrainingJob::stopAndKeepKeepsTheFolds()
{
    JobQueue queue;
    const JobId id = queue.add(trainingJob(*m_project, "r", settingsOf(100'000), false, callbacks()));
    QTRY_VERIFY(queue.find(id)->feed->snapshot().progress.value_or(TrainingProgress{}).epoch > 2);
    queue.stopAndKeep(id);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QVERIFY(queue.find(id)->state == JobState::StoppedAndKept);
    const Run run = m_project->run("r");
    QCOMPARE(run.record.finishedFolds(), std::size_t(1));
    QVERIFY(run.record.folds[0].wasStopped);
    const std::vector<InterruptedRun> runs = interruptedRuns(*m_project);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].finishedFolds, std::size_t(1));
    QVERIFY(runs[0].wasStopped && runs[0].canResume && runs[0].failure.isEmpty());
    QCOMPARE(m_folds, QStringList{u"r:0"_s});
}

void TestTrainingJob::cancelledInTheFirstFoldLeavesNothing()
{
    JobQueue queue;
    const JobId id = queue.add(trainingJob(*m_project, {}, settingsOf(100'000), false, callbacks()));
    QTRY_VERIFY(queue.find(id)->feed->snapshot().progress.value_or(TrainingProgress{}).epoch > 2);
    queue.cancel(id);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QVERIFY(queue.find(id)->state == JobState::Cancelled);
    QVERIFY(!fs::exists(m_project->runFolder("mlp-hist")));
    QVERIFY(interruptedRuns(*m_project).empty());
}

void TestTrainingJob::keptHoweverYoung()
{
    JobQueue queue;
    JobId id = queue.add(trainingJob(*m_project, {}, settingsOf(100'000), false, callbacks()));
    const auto epoch = [&] {
        return queue.find(id)->feed->snapshot().progress.value_or(TrainingProgress{}).epoch;
    };
    QTRY_VERIFY(epoch() > 2);
    queue.cancelAndKeep(id);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QVERIFY(queue.find(id)->state == JobState::Cancelled);
    const std::vector<InterruptedRun> runs = interruptedRuns(*m_project);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].name, std::string("mlp-hist"));
    QVERIFY(runs[0].canResume);

    id = queue.again(id); // which is wished for that time only
    QTRY_VERIFY(queue.find(id)->isActive() && epoch() > 2);
    queue.cancel(id);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QVERIFY(!fs::exists(m_project->runFolder("mlp-hist")));
}

void TestTrainingJob::cancelledAndResumed()
{
    JobQueue queue;
    JobId id = queue.add(trainingJob(*m_project, "r", settingsOf(kLong), false, callbacks()));
    const auto progress = [&] {
        return queue.find(id)->feed->snapshot().progress.value_or(TrainingProgress{});
    };
    QTRY_VERIFY_WITH_TIMEOUT(progress().fold == 1 && progress().epoch > 5, 60'000);
    QVERIFY(interruptedRuns(*m_project).empty()); // this very process is at work on it
    queue.cancel(id);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    const std::vector<InterruptedRun> runs = interruptedRuns(*m_project);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].name, std::string("r"));
    QCOMPARE(runs[0].finishedFolds, std::size_t(1));
    QCOMPARE(runs[0].wantedFolds, std::size_t(3));
    QCOMPARE(runs[0].folds, std::size_t(3));
    QVERIFY(!runs[0].wasStopped);
    QVERIFY(runs[0].when.secsTo(QDateTime::currentDateTime()) < 60);

    id = queue.again(id); // by the panel's button
    QTRY_VERIFY_WITH_TIMEOUT(queue.find(id)->feed->snapshot().curves.size() >= 2, 60'000);
    QVERIFY(queue.find(id)->feed->snapshot().curves[0].isFinished); // known from before
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QCOMPARE(queue.find(id)->message, QString());
    verifySameAsWhole("r");
    QVERIFY(interruptedRuns(*m_project).empty());
}

/// A process that is killed says nothing; what it had is found and goes on all the same.
void TestTrainingJob::killedAndResumed()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(kTrain), fromPath(m_project->folder()), u"killed"_s});
    const auto finishedFolds = [&]() -> std::size_t {
        std::error_code failure;
        return fs::exists(runPath("killed", "run.json"), failure)
            ? readRunRecord(runPath("killed", "run.json")).finishedFolds()
            : 0;
    };
    std::error_code failure;
    QTRY_VERIFY_WITH_TIMEOUT(finishedFolds() >= 1 && fs::exists(runPath("killed", "fold-1-last.pt"), failure),
                             60'000);
    QVERIFY(!interrupted(interruptedRuns(*m_project), "killed")); // it is at work
    process.kill(); // SIGKILL
    QVERIFY(process.waitForFinished());
    const std::vector<InterruptedRun> runs = interruptedRuns(*m_project);
    const InterruptedRun* const run = interrupted(runs, "killed");
    QVERIFY(run);
    QVERIFY(run->finishedFolds >= 1 && run->finishedFolds < 3);

    JobQueue queue;
    const JobId id = queue.add(trainingJob(*m_project, run->name, run->settings, true, callbacks()));
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QCOMPARE(queue.find(id)->message, QString());
    verifySameAsWhole("killed");
    QVERIFY(interruptedRuns(*m_project).empty());
}

void TestTrainingJob::failedRunSaysWhy()
{
    JobMonitor monitor;
    trainRun(*m_project, "r", settingsOf(5), false, monitor);
    RunRecord record = m_project->run("r").record;
    record.folds[1].finished = false;
    record.folds[1].failure = "The objective is not finite.";
    record.state = RunState::Failed;
    record.settings.onlyFolds = {0, 1};
    record.vectorSource = "others";
    writeRunRecord(runPath("r", "run.json"), record);
    const std::vector<InterruptedRun> runs = interruptedRuns(*m_project);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].failure, u"The objective is not finite."_s);
    QCOMPARE(runs[0].wantedFolds, std::size_t(2));
    QCOMPARE(runs[0].finishedFolds, std::size_t(1));
    QVERIFY(!runs[0].canResume);
}

void TestTrainingJob::runThatIsThereIsRefused()
{
    JobQueue queue;
    const JobId id = queue.add(trainingJob(*m_project, "whole", settingsOf(5), false, callbacks()));
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(queue.find(id)->state == JobState::Failed);
    QCOMPARE(queue.find(id)->message, u"The run whole is there already. Choose another name."_s);
    QVERIFY(fs::exists(runPath("whole", "run.json")));
}

void TestTrainingJob::nothingIsToldToWhoIsGone()
{
    int told = 0;
    auto context = std::make_unique<QObject>();
    JobQueue queue;
    TrainingCallbacks callbacks{context.get(), [&](const QString&, int) { ++told; }, {}};
    queue.add(trainingJob(*m_project, "r", settingsOf(5), false, callbacks));
    context.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), 60'000);
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], kTrain) == 0)
        return train(argv[2], argv[3]);
    TestTrainingJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_training_job.moc"
