// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/project/project.h"
#include "tests/core/folder_state.h"
#include "tests/core/no_locks.h"
#include "tests/core/simulated_project.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <functional>
#include <future>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

using namespace knockscope;
using test::bytesOf;

namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 120'000; // milliseconds, for slow machines

class Process {
public:
    Process(const QString& program, const QStringList& arguments, const std::function<void()>& prepare = {})
    {
        m_process.setChildProcessModifier(prepare);
        m_process.start(program, arguments);
    }
    ~Process() { kill(); }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    int exitCode() { return m_process.waitForFinished(kPatience) ? m_process.exitCode() : -1; }
    QByteArray out() { return m_process.readAllStandardOutput(); }
    QByteArray error() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

/// knockscope-cli train in the background.
class Training : public Process {
public:
    Training(const fs::path& project, const QString& options, const std::function<void()>& prepare = {})
        : Process(QStringLiteral(KNOCKSCOPE_CLI),
                  QStringList{QStringLiteral("train"), QStringLiteral("--project"),
                              QString::fromStdString(project.string())}
                      + options.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                  prepare)
    {
    }
};

constexpr const char* kPredictUnseen = "predict-unseen"; // instead of tests

/// This program in the background, see predictOneByOne().
class PredictingProcess : public Process {
public:
    PredictingProcess(const fs::path& project, const std::string& run, const std::vector<std::string>& names)
        : Process(QCoreApplication::applicationFilePath(), arguments(project, run, names))
    {
    }

private:
    static QStringList arguments(const fs::path& project, const std::string& run,
                                 const std::vector<std::string>& names)
    {
        QStringList result{QString::fromLatin1(kPredictUnseen), QString::fromStdString(project.string()),
                           QString::fromStdString(run)};
        for (const std::string& name : names)
            result.push_back(QString::fromStdString(name));
        return result;
    }
};

/// Each by itself, so that much is written.
int predictOneByOne(const char* folder, const char* runName, std::span<char* const> names)
{
    JobMonitor monitor;
    const JobResult result = runJob([&] {
        const Project project = Project::open(folder);
        const Run run = project.run(runName);
        for (const char* const name : names)
            predictUnseen(project, run, std::vector<std::string>{name}, monitor);
        return Outcome::Done;
    });
    std::fputs(result.message.c_str(), stderr);
    return result.outcome == Outcome::Done ? 0 : 1;
}

/// In a thread of its own, for they do not come back.
bool canTakeLocksAway()
{
    return std::async(std::launch::async, [] { return test::takeLocksAway(); }).get();
}

} // namespace

/// Real processes on one project: killed, stopped, side by side.
class TestKillAndResume : public QObject {
    Q_OBJECT

private:
    const QString m_settings = QStringLiteral(" --folds 3 --epochs 1000 --patience 1000 --validation 0.4 "
                                              "--hidden 64,32 --threads 1 --save-every 0 ");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;

    fs::path projectPath() const { return m_project->folder(); }
    fs::path runPath(const char* name) const { return m_project->runFolder("r") / name; }
    QString line(const char* options) const
    {
        return QStringLiteral("--run r --resume") + m_settings + QLatin1String(options);
    }

    nlohmann::json runJson() const
    {
        std::error_code failure;
        if (!fs::exists(runPath("run.json"), failure))
            return nullptr;
        return nlohmann::json::parse(bytesOf(runPath("run.json"))); // whole whenever one looks
    }

    std::size_t finishedFolds() const
    {
        const nlohmann::json json = runJson();
        std::size_t count = 0;
        for (const nlohmann::json& fold : json.is_null() ? nlohmann::json::array() : json.at("folds"))
            count += fold.at("finished").get<bool>() ? 1 : 0;
        return count;
    }

    bool isTraining(int fold) const
    {
        const nlohmann::json json = runJson();
        return !json.is_null() && json.at("folds").at(static_cast<std::size_t>(fold)).contains("progress");
    }

    bool hasState(int fold) const
    {
        return fs::exists(runPath(("fold-" + std::to_string(fold) + "-last.pt").c_str()));
    }

    /// `undisturbed`: a run of the same that nobody disturbed.
    void verifyWholeRun(const char* undisturbed = "whole")
    {
        const Run run = Project::open(projectPath()).run("r");
        const Run whole = Project::open(projectPath()).run(undisturbed);
        QCOMPARE(run.record.state, RunState::Done);
        QVERIFY(bytesOf(runPath("predictions.h5")) == bytesOf(whole.folder / "predictions.h5"));
        for (std::size_t k = 0; k < run.record.folds.size(); ++k) {
            QCOMPARE(run.record.folds[k].objective, whole.record.folds[k].objective);
            QCOMPARE(run.record.folds[k].w1, whole.record.folds[k].w1);
            QCOMPARE(run.record.folds[k].validation, whole.record.folds[k].validation);
            QCOMPARE(run.record.folds[k].keptEpoch, whole.record.folds[k].keptEpoch);
            QCOMPARE(bytesOf(run.checkpoint(static_cast<int>(k))),
                     bytesOf(whole.checkpoint(static_cast<int>(k))));
        }
        for (const auto& entry : fs::directory_iterator(run.folder)) {
            const std::string name = entry.path().filename().string();
            QVERIFY2(!name.ends_with(".tmp") && name.find("-last") == std::string::npos, name.c_str());
        }
    }

    /// What was finished before a kill is there after it, and the project can be read.
    void verifyReadable(std::size_t finishedBefore, const char* undisturbed = "whole")
    {
        std::error_code failure;
        const Project project = Project::open(projectPath());
        if (!fs::exists(runPath("run.json"), failure))
            return;
        const Run run = project.run("r");
        QVERIFY(run.record.state == RunState::Stopped || run.record.state == RunState::Done);
        QVERIFY(run.record.finishedFolds() >= finishedBefore);
        const Run whole = project.run(undisturbed);
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
            if (!run.record.foldFinished(run.record.fold[p]))
                continue;
            QVERIFY(run.hasPrediction(p));
            const std::span<const float> kept = run.predictions->of(p);
            QVERIFY(std::equal(kept.begin(), kept.end(), whole.predictions->of(p).begin()));
            const std::span<const float> means = run.predictions->meansOf(p);
            QVERIFY(std::equal(means.begin(), means.end(), whole.predictions->meansOf(p).begin()));
        }
        for (const FoldRecord& fold : run.record.folds)
            QVERIFY(!fold.progress); // nobody is at work
    }

    /// Combinations, which no run knows.
    std::vector<std::string> unseenNames(std::size_t first, std::size_t last) const
    {
        const std::vector<std::string>& genes = m_project->store().perturbationNames();
        std::vector<std::string> names;
        for (std::size_t i = first; i < last; ++i)
            names.push_back(genes[i / 10] + "+" + genes[20 + i % 10]);
        return names;
    }
    std::vector<std::string> listedNames(const Run& run) const
    {
        std::vector<std::string> names;
        for (const UnseenEntry& entry : listUnseen(*m_project, run))
            names.push_back(entry.name);
        return names;
    }
    fs::path unseenFolder() const { return m_project->runFolder("whole") / "unseen"; }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SimulationSettings simulation;
        simulation.perturbations = 45;
        simulation.genes = 40;
        simulation.cells = 30;
        m_project =
            std::make_unique<Project>(test::simulatedProject(m_folder->path().toStdString(), simulation));
        Training whole(projectPath(), QStringLiteral("--run whole") + m_settings);
        QVERIFY2(whole.exitCode() == 0, whole.error().constData());
        QVERIFY(!bytesOf(m_project->runFolder("whole") / "predictions.h5").empty());
    }

    void cleanup()
    {
        fs::remove_all(m_project->runFolder("r"));
        fs::remove_all(unseenFolder());
    }

    void resumesAfterAKill_data()
    {
        QTest::addColumn<std::function<bool()>>("moment");
        using Moment = std::function<bool()>;
        QTest::newRow("created") << Moment([this] { return fs::exists(runPath("run.lock")); });
        QTest::newRow("first fold begun") << Moment([this] { return isTraining(0); });
        QTest::newRow("first fold halfway") << Moment([this] { return hasState(0); });
        QTest::newRow("first fold finished") << Moment([this] { return finishedFolds() == 1; });
        QTest::newRow("second fold halfway")
            << Moment([this] { return finishedFolds() == 1 && hasState(1); });
        QTest::newRow("second checkpoint") << Moment([this] { return fs::exists(runPath("fold-1.pt")); });
        QTest::newRow("last fold halfway") << Moment([this] { return finishedFolds() == 2 && hasState(2); });
        QTest::newRow("last checkpoint") << Moment([this] { return fs::exists(runPath("fold-2.pt")); });
    }
    void resumesAfterAKill()
    {
        QFETCH(std::function<bool()>, moment);
        Training training(projectPath(), line(""));
        // busy on purpose: the moments are short
        while (training.isRunning() && !moment())
            QCoreApplication::processEvents();
        const std::size_t finished = finishedFolds();
        training.kill();
        QVERIFY(moment());
        verifyReadable(finished);
        Training resumed(projectPath(), line(""));
        QVERIFY2(resumed.exitCode() == 0, resumed.error().constData());
        verifyWholeRun();
    }

    /// Networks that learn something else, which have neither a W1 nor all the same predictions.
    void otherNetworksResumeAfterAKill_data()
    {
        QTest::addColumn<QByteArray>("model");
        for (const char* model : {"tg", "zitg", "mlp-mean"})
            QTest::newRow(model) << QByteArray(model);
    }
    void otherNetworksResumeAfterAKill()
    {
        QFETCH(QByteArray, model);
        const QByteArray undisturbed = "whole-" + model;
        const QString options = QString(m_settings)
                                    .replace(QStringLiteral("1000 "), QStringLiteral("300 "))
                                    .append(QStringLiteral("--model "))
            + QString::fromLatin1(model);
        Training whole(projectPath(), QStringLiteral("--run ") + QString::fromLatin1(undisturbed) + options);
        QVERIFY2(whole.exitCode() == 0, whole.error().constData());
        const QString ofRun = QStringLiteral("--run r --resume") + options;
        using Moment = std::function<bool()>;
        const Moment moments[] = {[this] { return hasState(0); },
                                  [this] { return finishedFolds() == 1 && hasState(1); },
                                  [this] { return fs::exists(runPath("fold-2.pt")); }};
        for (const Moment& moment : moments) {
            Training training(projectPath(), ofRun);
            while (training.isRunning() && !moment())
                QCoreApplication::processEvents();
            const std::size_t finished = finishedFolds();
            training.kill();
            QVERIFY(moment());
            verifyReadable(finished, undisturbed);
        }
        Training resumed(projectPath(), ofRun);
        QVERIFY2(resumed.exitCode() == 0, resumed.error().constData());
        verifyWholeRun(undisturbed);
    }

    void resumesAfterManyKills()
    {
        constexpr int kKills = 12;
        int kills = 0;
        for (; kills < kKills; ++kills) {
            Training training(projectPath(), line(""));
            // Each attempt gets a few states further than the one before; then it is killed while it goes on.
            const auto standing = [this] {
                std::error_code ignored;
                std::pair<std::size_t, fs::file_time_type> latest{finishedFolds(), fs::file_time_type::min()};
                for (int k = 0; k < 3; ++k)
                    if (hasState(k))
                        latest.second = std::max(
                            latest.second,
                            fs::last_write_time(runPath(("fold-" + std::to_string(k) + "-last.pt").c_str()),
                                                ignored));
                return latest;
            };
            for (int states = kills % 4; states >= 0; --states) {
                const auto before = standing();
                while (training.isRunning() && standing() == before)
                    QCoreApplication::processEvents();
            }
            if (!training.isRunning())
                break;
            const std::size_t finished = finishedFolds();
            training.kill();
            verifyReadable(finished);
        }
        qInfo("killed %d times, %zu folds finished meanwhile", kills, finishedFolds());
        QVERIFY(kills >= 4);
        Training resumed(projectPath(), line(""));
        QVERIFY2(resumed.exitCode() == 0, resumed.error().constData());
        verifyWholeRun();
    }

    void unseenPredictionsSurviveKills()
    {
        const Run run = m_project->run("whole");
        const std::vector<std::string> names = unseenNames(0, 70);
        std::size_t there = 0;
        int kills = 0;
        for (; kills < 15; ++kills) {
            PredictingProcess predicting(projectPath(), "whole", names);
            const std::size_t wanted = there + static_cast<std::size_t>(kills % 3);
            // busy on purpose: at any moment of reading, writing and renaming
            while (predicting.isRunning() && listedNames(run).size() <= wanted)
                QCoreApplication::processEvents();
            if (!predicting.isRunning())
                break;
            for (int spin = 0; spin < 9 * kills; ++spin)
                listUnseen(*m_project, run);
            predicting.kill();
            const std::vector<std::string> listed = listedNames(run);
            QVERIFY(listed.size() > wanted);
            QVERIFY(std::equal(listed.begin(), listed.end(), names.begin()));
            for (const std::string& name : listed)
                QCOMPARE(readUnseen(*m_project, run, name).foldsUsed, 3);
            there = listed.size();
        }
        qInfo("killed %d times, %zu predicted meanwhile", kills, there);
        QVERIFY(kills >= 5);
        PredictingProcess whole(projectPath(), "whole", names);
        QVERIFY2(whole.exitCode() == 0, whole.error().constData());
        QCOMPARE(listedNames(run), names);
        for (const auto& entry : fs::directory_iterator(unseenFolder()))
            QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
        JobMonitor monitor;
        for (const std::string& name : {names.front(), names[there / 2], names.back()}) {
            const knockscope::UnseenPrediction one = predictPerturbation(*m_project, run, name, monitor);
            const std::vector<double> kept = readUnseen(*m_project, run, name).predicted;
            QVERIFY(std::equal(kept.begin(), kept.end(), one.predicted.begin(), one.predicted.end(),
                               [](double a, double b) { return std::abs(a - b) < 1e-6; }));
        }
    }

    void processesPredictSideBySide()
    {
        const Run run = m_project->run("whole");
        PredictingProcess first(projectPath(), "whole", unseenNames(0, 40));
        PredictingProcess second(projectPath(), "whole", unseenNames(20, 60));
        const int firstCode = first.exitCode();
        const int secondCode = second.exitCode();
        QVERIFY2(firstCode == 0, first.error().constData());
        QVERIFY2(secondCode == 0, second.error().constData());
        std::vector<std::string> listed = listedNames(run);
        for (const std::string& name : listed)
            QCOMPARE(readUnseen(*m_project, run, name).perturbation, name);
        std::sort(listed.begin(), listed.end());
        std::vector<std::string> expected = unseenNames(0, 60);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(listed, expected);
    }

    void jobsOfAnArrayStartTogether()
    {
        Training first(projectPath(), line("--only-folds 0"));
        Training second(projectPath(), line("--only-folds 1"));
        Training third(projectPath(), line("--only-folds 2"));
        for (Training* job : {&first, &second, &third})
            QVERIFY2(job->exitCode() == 0, job->error().constData());
        verifyWholeRun();
    }

    void overlappingProcessesShareTheFolds()
    {
        Training first(projectPath(), line(""));
        Training second(projectPath(), line(""));
        const int firstCode = first.exitCode();
        const int secondCode = second.exitCode();
        QVERIFY2(firstCode == 0, first.error().constData());
        QVERIFY2(secondCode == 0, second.error().constData());
        verifyWholeRun();
    }

    void foldsOfOthersAreNamed()
    {
        fs::create_directories(m_project->runFolder("r"));
        const FileLock held = FileLock::take(runPath("fold-1.lock"));
        const QByteArray says =
            "old 1 is being trained by process " + QByteArray::number(static_cast<qint64>(::getpid()));
        Training others(projectPath(), line(""));
        QCOMPARE(others.exitCode(), 0);
        const QByteArray out = others.out();
        QVERIFY2(out.contains(says) && out.contains("2 of 3 folds"), out.constData());
        QCOMPARE(runJson().at("state").get<std::string>(), std::string("training"));
        Training refused(projectPath(), line("--only-folds 1"));
        QCOMPARE(refused.exitCode(), 2);
        const QByteArray error = refused.error();
        QVERIFY2(error.contains(says), error.constData());
    }

    void stopsAndKeepsOnRequest()
    {
        Training training(projectPath(),
                          QStringLiteral("--run r --folds 3 --paper --epochs 1000000 --hidden 64,32 "
                                         "--threads 1 --save-every 0"));
        QTRY_VERIFY_WITH_TIMEOUT(hasState(0), kPatience);
        training.signal(SIGUSR1);
        QCOMPARE(training.exitCode(), 0);
        const QByteArray out = training.out();
        QVERIFY2(out.contains("Fold 0 was stopped after epoch") && out.contains("1 of 3 folds"),
                 out.constData());
        const nlohmann::json json = runJson();
        QCOMPARE(json.at("state").get<std::string>(), std::string("stopped"));
        const nlohmann::json& fold = json.at("folds")[0];
        QVERIFY(fold.at("finished").get<bool>() && fold.at("was_stopped").get<bool>());
        QCOMPARE(fold.at("kept_epoch").get<int>(),
                 fold.at("epochs").get<int>()); // without validation the last is the best
        QVERIFY(!json.at("folds")[1].at("finished").get<bool>());
        QVERIFY(!hasState(0));
        QVERIFY(Project::open(projectPath()).run("r").predictions);
    }

    void theProgressIsInTheFileAndOnTheLine()
    {
        Training training(
            projectPath(),
            QStringLiteral("--run r --folds 3 --only-folds 2 --epochs 1000000 --validation 0.4 --patience "
                           "1000000 --hidden 64,32 --threads 1"));
        nlohmann::json progress;
        const auto isKnown = [&] {
            if (!isTraining(2))
                return false;
            progress = runJson().at("folds")[2].at("progress");
            return !progress.at("seconds_left").is_null();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(), kPatience);
        for (const char* key : {"epoch", "epochs", "position", "wanted", "objective", "w1", "validation",
                                "examples_per_second", "resident_bytes", "seconds_left"})
            QVERIFY2(progress.at(key).is_number() && progress.at(key).get<double>() > 0, key);
        QByteArray error;
        QTRY_VERIFY_WITH_TIMEOUT((error += training.error()).contains(" left)"), kPatience);
        for (const char* part : {"fold 1 of 1 (number 2), epoch ", " of 1000000, objective ", ", validation ",
                                 ", W1 ", " examples/s, ", " MB"})
            QVERIFY2(error.contains(part), error.constData());
        training.signal(SIGINT);
        QCOMPARE(training.exitCode(), 3);
        QCOMPARE(runJson().at("state").get<std::string>(), std::string("stopped"));
        QVERIFY(!isTraining(2));
    }

    void earlyStoppingIsNeverSilent_data()
    {
        // 45 perturbations in 3 folds
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ends early")
            << QStringLiteral("--epochs 1000 --patience 2 --validation 0.4")
            << QStringLiteral("^Early stopping: 12 of 30 perturbations kept aside in each fold; \\d+ to \\d+ "
                              "of at most 1000 epochs, weights of epochs? \\d+( to \\d+)? kept\\.$");
        QTest::newRow("one fold")
            << QStringLiteral("--epochs 7 --patience 100 --validation 0.4 --only-folds 1")
            << QStringLiteral("^Early stopping: 12 of 30 perturbations kept aside in each fold; 7 of at most "
                              "7 epochs, weights of epoch \\d kept\\.$");
        QTest::newRow("too few") << QStringLiteral("--epochs 7 --validation 0.1")
                                 << QStringLiteral("^Early stopping needs 10 perturbations kept aside, and "
                                                   "--validation 0\\.1 of about 30 in a fold are fewer: "
                                                   "all 7 epochs were trained\\.$");
        QTest::newRow("not wanted") << QStringLiteral("--epochs 7 --validation 0") << QString();
    }
    void earlyStoppingIsNeverSilent()
    {
        QFETCH(QString, options);
        QFETCH(QString, expected);
        Training training(projectPath(),
                          QStringLiteral("--run r --folds 3 --hidden 8 --threads 1 ") + options);
        QVERIFY2(training.exitCode() == 0, training.error().constData());
        const QString out = QString::fromUtf8(training.out());
        if (expected.isEmpty()) {
            QVERIFY2(!out.contains(QStringLiteral("Early stopping")), qPrintable(out));
            return;
        }
        const QRegularExpression line(expected, QRegularExpression::MultilineOption);
        QVERIFY2(out.contains(line), qPrintable(out));
        QCOMPARE(out.count(QStringLiteral("Early stopping")), 1);
    }

    void whereNothingCanBeLockedIsSaid()
    {
        Training training(projectPath(),
                          QStringLiteral("--run r --folds 3 --epochs 3 --hidden 8 --threads 1"),
                          [] { test::takeLocksAway(); });
        QCOMPARE(training.exitCode(), 0);
        const QByteArray error = training.error();
        if (!error.contains("no locks") && !canTakeLocksAway())
            QSKIP("Locks are taken away with a seccomp filter, which this kernel or container refuses.");
        QCOMPARE(error.count("no locks"), 1);
    }

    void thePaperTrainsWithoutValidation()
    {
        Training training(projectPath(),
                          QStringLiteral("--run r --folds 3 --paper --only-folds 0 --epochs 3 "
                                         "--batch 16"));
        QCOMPARE(training.exitCode(), 0);
        const nlohmann::json settings = runJson().at("settings");
        QCOMPARE(settings.at("validation").get<double>(), 0.0);
        QCOMPARE(settings.at("epochs").get<int>(), 3);
        QCOMPARE(settings.at("batch").get<int>(), 16);
        QVERIFY(runJson().at("folds")[0].at("validation").empty());
        Training refused(projectPath(), QStringLiteral("--run s --paper --validation 0.2"));
        QCOMPARE(refused.exitCode(), 2);
        const QByteArray error = refused.error();
        QVERIFY2(error.contains("--validation 0.2") && error.contains("--paper"), error.constData());
    }
};

int main(int argc, char* argv[])
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() > 3 && std::string_view(arguments[1]) == kPredictUnseen)
        return predictOneByOne(arguments[2], arguments[3], arguments.subspan(4));
    QCoreApplication application(argc, argv);
    TestKillAndResume test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill_and_resume.moc"
