// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"
#include "core/project/run_folder.h"
#include "core/training/cross_validation.h"
#include "tests/core/folder_state.h"
#include "tests/core/full_disk.h"
#include "tests/core/hdf5_leaks.h"
#include "tests/core/no_locks.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <future>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace knockscope;
using test::bytesOf;
using test::errorOf;
using test::FullDisk;

namespace fs = std::filesystem;

namespace {

constexpr const char* kHold = "--hold";

/// This program once more, as a process that holds a lock until it is killed or its input ends.
int holdLock(const char* path)
{
    const FileLock lock = FileLock::take(path);
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

class Holder {
public:
    explicit Holder(const fs::path& path)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QLatin1String(kHold), QString::fromStdString(path.string())});
    }
    ~Holder() { kill(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    bool holds() { return m_process.waitForReadyRead(30000) && m_process.readAll().contains("held"); }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

TrainingSettings quickSettings()
{
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = 6;
    settings.hidden = {16, 8};
    settings.threads = 1;
    return settings;
}

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    fs::path runPath(const char* name) const { return m_project->runFolder("r") / name; }
    nlohmann::json runJson() const { return nlohmann::json::parse(bytesOf(runPath("run.json"))); }

    /// Of a finished run without interruptions.
    std::string expectedPredictions()
    {
        trainRun(*m_project, "whole", quickSettings(), false, m_monitor);
        return bytesOf(m_project->runFolder("whole") / "predictions.h5");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(test::smallProject(m_folder->path().toStdString()));
    }

    void locksOfOneProcessExcludeEachOther()
    {
        QVERIFY(!FileLock::isHeld(path("lock")));
        std::optional<FileLock> first = FileLock::tryTake(path("lock"));
        QVERIFY(first && first->excludesOthers());
        QVERIFY(FileLock::isHeld(path("lock")));
        QVERIFY(!FileLock::tryTake(path("lock")));
        QVERIFY(FileLock::tryTake(path("other")));
        FileLock moved = std::move(*first);
        first.reset();
        QVERIFY(FileLock::isHeld(path("lock")));
        moved = FileLock::take(path("other"));
        QVERIFY(!FileLock::isHeld(path("lock")));
        QVERIFY(FileLock::isHeld(path("other")));
    }

    void locksOfKilledProcessesAreFree()
    {
        Holder holder(path("lock"));
        QVERIFY(holder.holds());
        QVERIFY(FileLock::isHeld(path("lock")));
        QVERIFY(!FileLock::tryTake(path("lock")));
        const std::string text = FileLock::holder(path("lock"));
        QVERIFY2(text.find("process " + std::to_string(holder.pid()) + " on ") == 0, text.c_str());
        const nlohmann::json written = nlohmann::json::parse(bytesOf(path("lock")));
        QVERIFY(written.at("since").get<std::string>().find('T') != std::string::npos);

        std::future<FileLock> waiting =
            std::async(std::launch::async, [this] { return FileLock::take(path("lock")); });
        holder.kill();
        const FileLock lock = waiting.get();
        QVERIFY(FileLock::holder(path("lock")).find("process " + std::to_string(::getpid())) == 0);
    }

    void childrenDoNotInheritLocks()
    {
        std::optional<FileLock> lock = FileLock::tryTake(path("lock"));
        Holder child(path("other"));
        QVERIFY(child.holds());
        lock.reset();
        QVERIFY(!FileLock::isHeld(path("lock")));
    }

    void locksSayWhereTheyCannotBe()
    {
        const QString message = errorOf([this] { FileLock::tryTake(path("missing") / "lock"); });
        QVERIFY2(message.contains(QStringLiteral("missing/lock")), qPrintable(message));
        QVERIFY(!FileLock::isHeld(path("missing") / "lock"));
        std::ofstream(path("lock")) << "nonsense";
        QCOMPARE(FileLock::holder(path("lock")), std::string("another process"));
    }

    void changesOfManyAreAllKept()
    {
        trainRun(*m_project, "r", quickSettings(), false, m_monitor);
        constexpr int kChanges = 20;
        std::vector<std::thread> threads;
        for (std::size_t k = 0; k < 3; ++k) {
            threads.emplace_back([this, k] {
                const RunFolder folder(m_project->runFolder("r"));
                for (int i = 0; i < kChanges; ++i)
                    folder.update([k](RunRecord& record) {
                        ++record.folds[k].epochs;
                        record.folds[0].seconds += 1000;
                    });
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        const RunRecord record = m_project->run("r").record;
        for (const FoldRecord& fold : record.folds)
            QCOMPARE(fold.epochs, 6 + kChanges);
        QCOMPARE(static_cast<int>(record.folds[0].seconds / 1000), 3 * kChanges);
    }

    void recordsHoldWhatHappened()
    {
        std::vector<TrainingProgress> seen;
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress& progress) { seen.push_back(progress); };
        TrainingSettings settings = quickSettings();
        settings.onlyFolds = {2, 1};
        trainRun(*m_project, "r", settings, false, m_monitor, hooks);
        const RunRecord record = m_project->run("r").record;
        QCOMPARE(record.state, RunState::Stopped);
        QCOMPARE(record.folds[0].objective.size(), std::size_t{0});
        const FoldRecord& fold = record.folds[2];
        QCOMPARE(fold.epochs, 6);
        QCOMPARE(fold.objective.size(), std::size_t{6});
        QCOMPARE(fold.w1.size(), std::size_t{6});
        QVERIFY(fold.keptEpoch >= 1 && fold.keptEpoch <= 6);
        QVERIFY(fold.examplesPerSecond > 0);
        QVERIFY(!fold.wasStopped && !fold.progress && fold.failure.empty());

        QCOMPARE(seen.size(), std::size_t{2 * 7});
        QCOMPARE(seen[0].fold, 1);
        QCOMPARE(seen[0].epoch, 0);
        QCOMPARE(seen[13].fold, 2);
        QCOMPARE(seen[13].position, std::size_t{2});
        QCOMPARE(seen[13].wanted, std::size_t{2});
        QCOMPARE(seen[13].folds, 3);
        QCOMPARE(seen[13].epoch, 6);
        QCOMPARE(seen[13].epochs, 6);
        QCOMPARE(seen[13].objective, fold.objective.back());
        QCOMPARE(seen[13].w1, fold.w1.back());
        QVERIFY(seen[13].residentBytes > 1'000'000);
        QVERIFY(!seen[13].secondsLeft); // such short a time says nothing
    }

    void recordsOfEarlierVersionsAreRead()
    {
        trainRun(*m_project, "r", quickSettings(), false, m_monitor);
        nlohmann::json json = runJson();
        for (nlohmann::json& fold : json["folds"])
            fold = {{"finished", true}, {"seconds", 3.5}, {"objective", fold["objective"]}};
        for (const char* key : {"validation", "patience", "rank", "moments", "products"})
            json["settings"].erase(key);
        std::ofstream(runPath("run.json")) << json;
        const RunRecord record = m_project->run("r").record;
        QCOMPARE(record.folds[1].epochs, 6);
        QCOMPARE(record.folds[1].keptEpoch, 6);
        QVERIFY(record.folds[1].validation.empty());
        QCOMPARE(record.state, RunState::Done);
    }

    void runsThatNobodyTrainsAreStopped()
    {
        TrainingSettings settings = quickSettings();
        settings.onlyFolds = {0};
        trainRun(*m_project, "r", settings, false, m_monitor);
        nlohmann::json json = runJson();
        json["state"] = "training"; // as a killed process leaves it
        std::ofstream(runPath("run.json")) << json;
        std::ofstream(runPath("fold-1.lock")) << R"({"host": "gone", "pid": 1, "since": "2020"})";
        QCOMPARE(m_project->run("r").record.state, RunState::Stopped);
        {
            const Holder other(runPath("fold-1.lock"));
            QTRY_COMPARE(m_project->run("r").record.state, RunState::Training);
        }
        QCOMPARE(m_project->run("r").record.state, RunState::Stopped);
        trainRun(*m_project, "r", quickSettings(), true, m_monitor); // a stale lock file is in nobody's way
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
        QCOMPARE(bytesOf(runPath("predictions.h5")), expectedPredictions());
    }

    void foldsOfOthersAreLeftAlone()
    {
        fs::create_directories(m_project->runFolder("r"));
        const RunFolder folder(m_project->runFolder("r"));
        Holder other(runPath("fold-1.lock"));
        QVERIFY(other.holds());
        std::vector<std::string> notes;
        TrainingHooks hooks;
        hooks.onFoldElsewhere = [&](int, const std::string& sentence) { notes.push_back(sentence); };
        hooks.onWarning = [](const std::string& sentence) { QFAIL(sentence.c_str()); };
        std::vector<TrainingProgress> seen;
        hooks.onProgress = [&](const TrainingProgress& progress) { seen.push_back(progress); };
        trainRun(*m_project, "r", quickSettings(), true, m_monitor, hooks);
        QCOMPARE(seen.size(), std::size_t{2 * 7});
        for (const TrainingProgress& progress : seen) {
            QCOMPARE(progress.wanted, std::size_t{2});
            QCOMPARE(progress.position, progress.fold == 0 ? std::size_t{1} : std::size_t{2});
        }
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes[0].starts_with("Fold 1 is being trained by process " + std::to_string(other.pid())),
                 notes[0].c_str());
        const RunRecord record = m_project->run("r").record;
        QCOMPARE(record.state, RunState::Training);
        QCOMPARE(runJson().at("state").get<std::string>(), std::string("training"));
        QVERIFY(record.foldFinished(0) && !record.foldFinished(1) && record.foldFinished(2));

        TrainingSettings settings = quickSettings();
        settings.onlyFolds = {0, 1};
        const JobResult refused =
            runJob([&] { return trainRun(*m_project, "r", settings, true, m_monitor); });
        QCOMPARE(refused.error, std::optional(ErrorKind::Usage));
        QVERIFY2(refused.message.find("fold 1 is being trained by process") != std::string::npos,
                 refused.message.c_str());
        other.kill();
        trainRun(*m_project, "r", settings, true, m_monitor);
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
        QCOMPARE(bytesOf(runPath("predictions.h5")), expectedPredictions());
    }

    void foldsThatOthersGiveUpAreTrained()
    {
        fs::create_directories(m_project->runFolder("r"));
        Holder other(runPath("fold-0.lock"));
        QVERIFY(other.holds());
        std::vector<int> order;
        std::vector<std::size_t> wanted;
        TrainingHooks hooks;
        hooks.onFoldFinished = [&](int fold) {
            order.push_back(fold);
            if (fold == 1)
                other.kill();
        };
        hooks.onProgress = [&](const TrainingProgress& progress) {
            if (progress.epoch == 0)
                wanted.push_back(progress.wanted);
        };
        trainRun(*m_project, "r", quickSettings(), true, m_monitor, hooks);
        QCOMPARE(order, (std::vector<int>{1, 2, 0}));
        QCOMPARE(wanted, (std::vector<std::size_t>{2, 3, 3}));
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
    }

    void foldsThatOthersFinishAreNotTrainedAgain()
    {
        // A second training of the run in the middle of the first one's, as another process would.
        std::vector<int> outer;
        std::vector<int> inner;
        TrainingHooks innerHooks;
        innerHooks.onFoldFinished = [&](int fold) { inner.push_back(fold); };
        TrainingHooks hooks;
        hooks.onFoldFinished = [&](int fold) {
            outer.push_back(fold);
            JobMonitor monitor;
            trainRun(*m_project, "r", quickSettings(), true, monitor, innerHooks);
        };
        trainRun(*m_project, "r", quickSettings(), false, m_monitor, hooks);
        QCOMPARE(outer, std::vector<int>{0});
        QCOMPARE(inner, (std::vector<int>{1, 2}));
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
        QCOMPARE(bytesOf(runPath("predictions.h5")), expectedPredictions());
    }

    void stoppingKeepsTheCurrentFold()
    {
        std::atomic<bool> stop{false};
        JobMonitor monitor(nullptr, {}, std::chrono::milliseconds(0), &stop);
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress& progress) {
            stop = progress.fold == 1 && progress.epoch == 3;
        };
        QCOMPARE(trainRun(*m_project, "r", quickSettings(), false, monitor, hooks), Outcome::StoppedAndKept);
        const RunRecord record = m_project->run("r").record;
        QCOMPARE(record.state, RunState::Stopped);
        QVERIFY(record.foldFinished(0) && record.foldFinished(1) && !record.foldFinished(2));
        QVERIFY(!record.folds[0].wasStopped && record.folds[1].wasStopped);
        QCOMPARE(record.folds[1].epochs, 3);
        QVERIFY(runJson().at("folds")[1].at("was_stopped").get<bool>());
        QVERIFY(m_project->run("r").predictions);
        trainRun(*m_project, "r", quickSettings(), true, m_monitor);
        QCOMPARE(m_project->run("r").record.folds[1].epochs, 3); // it counts as finished
    }

    void aStopInTheLastEpochStopsNoFold()
    {
        std::atomic<bool> stop{false};
        JobMonitor monitor(nullptr, {}, std::chrono::milliseconds(0), &stop);
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress& progress) {
            stop = progress.fold == 1 && progress.epoch == 6;
        };
        QCOMPARE(trainRun(*m_project, "r", quickSettings(), false, monitor, hooks), Outcome::StoppedAndKept);
        const RunRecord record = m_project->run("r").record;
        QVERIFY(record.foldFinished(1) && !record.foldFinished(2));
        QVERIFY(!record.folds[1].wasStopped);
        hooks.onProgress = [&](const TrainingProgress& progress) { stop = progress.epoch == 6; };
        stop = false;
        QCOMPARE(trainRun(*m_project, "r", quickSettings(), true, monitor, hooks), Outcome::Done);
    }

    void aStopBeforeTheFirstEpochLeavesTheFoldAsItWas()
    {
        std::atomic<bool> cancel{false};
        std::atomic<bool> stop{false};
        JobMonitor monitor(&cancel, {}, std::chrono::milliseconds(0), &stop);
        TrainingHooks hooks;
        hooks.secondsBetweenStates = 0;
        hooks.onProgress = [&](const TrainingProgress& progress) {
            cancel = progress.fold == 1 && progress.epoch == 4;
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 trainRun(*m_project, "r", quickSettings(), false, monitor, hooks));
        const std::string state = bytesOf(runPath("fold-1-last.pt"));
        QVERIFY(!state.empty());
        cancel = false;
        hooks.onProgress = [&](const TrainingProgress&) { stop = true; }; // the data are read after this
        QCOMPARE(trainRun(*m_project, "r", quickSettings(), true, monitor, hooks), Outcome::StoppedAndKept);
        const RunRecord record = m_project->run("r").record;
        QCOMPARE(record.state, RunState::Stopped);
        QVERIFY(!record.foldFinished(1) && !record.folds[1].progress);
        QCOMPARE(record.folds[1].epochs, 4);
        QCOMPARE(record.folds[1].objective.size(), std::size_t{4});
        QVERIFY(record.folds[1].failure.empty());
        QVERIFY(bytesOf(runPath("fold-1-last.pt")) == state);
        trainRun(*m_project, "r", quickSettings(), true, m_monitor);
        QCOMPARE(bytesOf(runPath("predictions.h5")), expectedPredictions());
    }

    void repeatedEpochsCountTheirSecondsOnce()
    {
        std::atomic<bool> cancel{false};
        JobMonitor monitor(&cancel, {}, std::chrono::milliseconds(0));
        TrainingHooks hooks;
        hooks.secondsBetweenStates = 0;
        hooks.onProgress = [&](const TrainingProgress& progress) { cancel = progress.epoch == 4; };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 trainRun(*m_project, "r", quickSettings(), false, monitor, hooks));
        nlohmann::json json = runJson();
        nlohmann::json& fold = json.at("folds")[0];
        QCOMPARE(fold.at("epochs").get<int>(), 4); // while the state is that of three at most
        fold["seconds"] = 4e6;
        std::ofstream(runPath("run.json")) << json;
        int firstNew = 0;
        hooks.onProgress = [&](const TrainingProgress& progress) {
            if (progress.fold == 0 && firstNew == 0)
                firstNew = progress.epoch;
        };
        trainRun(*m_project, "r", quickSettings(), true, m_monitor, hooks);
        QVERIFY(firstNew >= 2 && firstNew <= 4);
        const FoldRecord record = m_project->run("r").record.folds[0];
        QCOMPARE(record.epochs, 6);
        QVERIFY2(std::abs(record.seconds - 1e6 * (firstNew - 1)) < 1e5,
                 std::to_string(record.seconds).c_str());
    }

    void whereNothingCanBeLockedIsSaidOnce()
    {
        bool isStaged = false;
        std::vector<std::string> warnings;
        TrainingHooks hooks;
        hooks.onWarning = [&](const std::string& sentence) { warnings.push_back(sentence); };
        std::thread([&] { // only this thread loses its locks
            isStaged = test::takeLocksAway();
            if (isStaged)
                trainRun(*m_project, "r", quickSettings(), false, m_monitor, hooks);
        })
            .join();
        if (!isStaged)
            QSKIP("Locks are taken away with a seccomp filter, which this kernel or container refuses.");
        QCOMPARE(warnings.size(), std::size_t{1});
        QVERIFY2(warnings[0].find(m_project->runFolder("r").string()) != std::string::npos
                     && warnings[0].find("other process") != std::string::npos,
                 warnings[0].c_str());
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
    }

    void failuresOfTheDeviceAreNotTakenForAFullDisk()
    {
        const std::string lost = "The GPU failed; continue with --resume --device cpu.";
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress& progress) {
            if (progress.epoch == 2)
                throw Error(ErrorKind::Io, lost); // in the middle of fitting
        };
        const JobResult result =
            runJob([&] { return trainRun(*m_project, "r", quickSettings(), false, m_monitor, hooks); });
        QCOMPARE(result.error, std::optional(ErrorKind::Io));
        QCOMPARE(result.message, lost);
        QCOMPARE(m_project->run("r").record.folds[0].failure, lost);
    }

    void failuresAreRemembered()
    {
        TrainingSettings settings = quickSettings();
        settings.learningRate = 1;
        settings.weightDecay = 0;
        TrainingHooks hooks;
        hooks.onProgress = [](const TrainingProgress& progress) {
            if (progress.fold == 1)
                throw Error(ErrorKind::BadInput, "It went wrong.");
        };
        QVERIFY(!errorOf([&] { trainRun(*m_project, "r", settings, false, m_monitor, hooks); }).isEmpty());
        const RunRecord failed = m_project->run("r").record;
        QCOMPARE(failed.state, RunState::Failed);
        QCOMPARE(failed.folds[1].failure, std::string("It went wrong."));
        QCOMPARE(failed.finishedFolds(), std::size_t{1});
        trainRun(*m_project, "r", settings, true, m_monitor);
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
        QVERIFY(m_project->run("r").record.folds[1].failure.empty());
    }

    void survivesAFullDisk()
    {
        const std::string expected = expectedPredictions();
        int refused = 0;
        std::size_t finished = 0;
        bool keptSome = false;
        for (const rlim_t room : {0, 200, 1500, 3000, 5000, 10'000, 20'000, 30'000, 50'000, 70'000}) {
            JobResult result;
            TrainingHooks hooks;
            hooks.secondsBetweenStates = 0;
            std::unique_ptr<FullDisk> full = std::make_unique<FullDisk>(room);
            if (room == 20'000) { // the disk fills up when a fold is already kept
                full.reset();
                hooks.onFoldFinished = [&](int) { full = std::make_unique<FullDisk>(room / 10); };
            }
            result =
                runJob([&] { return trainRun(*m_project, "r", quickSettings(), true, m_monitor, hooks); });
            full.reset();
            const bool exists = fs::exists(runPath("run.json"));
            if (exists) {
                const Run run = Project::open(m_project->folder()).run("r");
                QVERIFY(run.record.finishedFolds() >= finished);
                finished = run.record.finishedFolds();
                QVERIFY(run.record.state != RunState::Training);
            }
            for (const auto& entry : fs::directory_iterator(m_project->runFolder("r")))
                QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
            if (result.outcome == Outcome::Done)
                continue;
            ++refused;
            keptSome = keptSome || finished > 0;
            QVERIFY2(result.error == std::optional(ErrorKind::Io), result.message.c_str());
            const QString message = QString::fromStdString(result.message);
            QVERIFY2(message.contains(QString::fromStdString(m_project->runFolder("r").string())),
                     qPrintable(message));
            QVERIFY2(message.contains(QStringLiteral("free some space and continue with --resume"),
                                      Qt::CaseInsensitive),
                     qPrintable(message));
        }
        QVERIFY(refused >= 3);
        QVERIFY(keptSome);
        trainRun(*m_project, "r", quickSettings(), true, m_monitor);
        QCOMPARE(bytesOf(runPath("predictions.h5")), expected);
    }

    void tooLittleMemoryIsSaidWithAdvice()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The limit is on addresses, of which these sanitizers map terabytes for themselves.");
#endif
        rlimit before{};
        ::getrlimit(RLIMIT_AS, &before);
        std::ifstream statm("/proc/self/statm");
        rlim_t pages = 0;
        statm >> pages;
        constexpr rlim_t kRoom = 300'000'000;
        const rlimit limit{pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + kRoom, before.rlim_max};
        TrainingSettings settings = quickSettings();
        settings.hidden = {20'000, 20'000};
        ::setrlimit(RLIMIT_AS, &limit);
        const JobResult result =
            runJob([&] { return trainRun(*m_project, "r", settings, false, m_monitor); });
        ::setrlimit(RLIMIT_AS, &before);
        QCOMPARE(result.outcome, Outcome::OutOfMemory);
        for (const char* option : {"--batch", "--rank", "--top-genes"})
            QVERIFY2(result.message.find(option) != std::string::npos, result.message.c_str());
        QCOMPARE(m_project->run("r").record.state, RunState::Failed);
        QCOMPARE(m_project->run("r").record.folds[0].failure, result.message);
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == kHold)
        return holdLock(argv[2]);
    QCoreApplication application(argc, argv);
    TestRunFolder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_run_folder.moc"
