// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/training/cross_validation.h"
#include "tests/core/folder_state.h"
#include "tests/core/simulated_project.h"
#include "tests/ui/window_driver.h"
#include "ui/base/translation.h"
#include "ui/charts/distribution_plot.h"
#include "ui/explorer/distribution_panel.h"
#include "ui/jobs/job_words.h"
#include "ui/jobs/training_feed.h"
#include "ui/windows/job_panel.h"
#include "ui/windows/window_host.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using tests::SmallTraining;
using tests::WindowDriver;

namespace fs = std::filesystem;

namespace {

constexpr int kPatience = WindowDriver::kPatience;
constexpr int kLong = 4000; // epochs: a second or more a fold

QStringList wordsOf(const std::vector<JobKind>& kinds)
{
    QStringList words;
    for (const JobKind kind : kinds)
        words << (kind == JobKind::Import         ? u"import"_s
                      : kind == JobKind::Vectors  ? u"vectors"_s
                      : kind == JobKind::Training ? u"training"_s
                                                  : u"other"_s);
    return words;
}

} // namespace

/// The whole way of somebody who uses the program for the first time, with real trainings: from a file to a
/// trained model, and what may go wrong on it.
class TestFirstRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fromRawCountsToATrainedModel();
    void realScreens_data();
    void realScreens();
    void importWithVectorsAndNoTraining();
    void vectorsThatComeWhileTheProjectIsOpened();
    void withoutAControl();
    void cancelledAndResumed();
    void killedAndResumed();
    void queueOfTwo();
    void closingAsksOnce();
    void quitAndResumeLater();
    void stopKeepAndQuit();
    void anotherLanguageWhileTraining();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString projectFolder() const { return file(u"made-up.knockscope"_s); }
    fs::path runPath(const std::string& run, const char* name) const
    {
        return toPath(projectFolder()) / "runs" / run / name;
    }
    /// Nothing while it is not there.
    std::optional<RunRecord> record(const std::string& run) const
    {
        std::error_code failure;
        const fs::path path = runPath(run, "run.json");
        return fs::exists(path, failure) ? std::optional(readRunRecord(path)) : std::nullopt;
    }
    std::size_t finishedFolds(const std::string& run) const
    {
        const auto there = record(run);
        return there ? there->finishedFolds() : 0;
    }
    void openWindow()
    {
        m_driver.reset();
        m_window.reset();
        m_window = std::make_unique<MainWindow>();
        show(*m_window);
    }
    void show(MainWindow& window)
    {
        m_driver = std::make_unique<WindowDriver>(window);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void makeProject() { test::simulatedProject(toPath(m_folder->path()), simulation()); }
    /// Opens what makeProject() made.
    void openProject()
    {
        fs::rename(toPath(file(u"project.knockscope"_s)), toPath(projectFolder()));
        m_driver->window().openProject(projectFolder());
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().explorer().shown(), kPatience);
    }
    /// Through the wizard of an open project.
    void startTraining(const SmallTraining& training)
    {
        m_driver->child<QAction>(u"actionTrain"_s)->trigger();
        QTRY_VERIFY(m_driver->wizard());
        // The project answers the first two steps.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->wizard()->findChild<QWidget*>(u"modelPage"_s)->isVisible(), kPatience);
        QVERIFY(m_driver->chooseTraining(training));
        QVERIFY(m_driver->start(training.run));
    }
    /// As if nothing had ever ended it.
    void verifySameAsWhole(const SmallTraining& training)
    {
        JobMonitor monitor;
        const Project project = Project::open(toPath(projectFolder()));
        trainRun(project, "whole", tests::settingsOf(training), false, monitor);
        const std::string run = toUtf8(training.run);
        QCOMPARE(project.run(run).record.state, RunState::Done);
        QCOMPARE(record(run)->finishedFolds(), std::size_t(training.folds));
        QVERIFY(test::bytesOf(runPath(run, "predictions.h5"))
                == test::bytesOf(runPath("whole", "predictions.h5")));
    }
    void select(const QString& perturbation)
    {
        auto* table = m_driver->child<QTableView>(u"perturbationTable"_s);
        const auto* model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == perturbation) {
                table->setCurrentIndex(model->index(row, 0));
                return;
            }
        }
        QFAIL(qPrintable(u"no perturbation "_s + perturbation));
    }
    QMessageBox* quitQuestion() const
    {
        return m_driver->window().findChild<QMessageBox*>(u"quitQuestion"_s);
    }
    static SimulationSettings simulation()
    {
        SimulationSettings settings;
        settings.perturbations = 24;
        settings.genes = 40;
        settings.cells = 34;
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestFirstRun::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Knockscope tests"_s);
    QCoreApplication::setApplicationName(u"tst_first_run"_s);
    QSettings().clear();
    installTranslation(u"en"_s);
}

void TestFirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    openWindow();
}

void TestFirstRun::cleanup()
{
    m_driver.reset();
    m_window.reset();
    QSettings().clear();
}

void TestFirstRun::fromRawCountsToATrainedModel()
{
    const SimulatedScreen screen(simulation());
    tests::writeRawCounts(screen, toPath(file(u"counts.h5ad"_s)), true);
    screen.writeVectors(toPath(file(u"vectors.tsv"_s)));
    MainWindow& window = m_driver->window();
    std::vector<JobKind> begun;
    connect(&window.jobs(), &JobQueue::begun, this,
            [&](JobId id) { begun.push_back(window.jobs().find(id)->kind); });

    QVERIFY(m_driver->child<QWidget>(u"welcomePage"_s)->isVisible());
    const SmallTraining training{.epochs = kLong};
    QVERIFY(m_driver->beginWith(file(u"counts.h5ad"_s), projectFolder()));
    QVERIFY(m_driver->next());
    QVERIFY(m_driver->chooseVectors(file(u"vectors.tsv"_s)));
    QVERIFY(m_driver->chooseTraining(training));
    QVERIFY(!m_driver->child<QLabel>(u"summaryModel"_s, m_driver->wizard())->text().isEmpty());
    QVERIFY(!QFileInfo::exists(projectFolder()));
    QVERIFY(m_driver->start(training.run));
    QTRY_VERIFY(!m_driver->wizard());
    QVERIFY(m_driver->child<QWidget>(u"jobDock"_s)->isVisible());

    // The project is there before the training has ended.
    QTRY_VERIFY_WITH_TIMEOUT(window.hasProject(), kPatience);
    QVERIFY(!m_driver->training()->hasEnded());
    QVERIFY(m_driver->child<QWidget>(u"explorer"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(wordsOf(begun), (QStringList{u"import"_s, u"vectors"_s, u"training"_s}),
                              kPatience);
    QCOMPARE(runOf(*m_driver->training()), u"first"_s);

    // What the first fold predicted can be looked at before the last one is done.
    Explorer& explorer = window.explorer();
    QTRY_COMPARE_WITH_TIMEOUT(explorer.selection().runs, std::vector<std::string>{"first"}, kPatience);
    const Run partly = explorer.workspace()->project.run("first");
    std::size_t predicted = 0;
    while (!partly.hasPrediction(predicted))
        ++predicted;
    select(fromUtf8(partly.record.perturbations[predicted]));
    QTRY_VERIFY_WITH_TIMEOUT(explorer.shown()
                                 && explorer.shown()->runs.front().response->perturbation
                                     == partly.record.perturbations[predicted]
                                 && !explorer.shown()->runs.front().response->predicted.empty(),
                             kPatience);
    QVERIFY(!m_driver->training()->hasEnded());
    QVERIFY(window.findChild<DistributionPanel*>()->showsDistributions());
    const std::string looked = explorer.selection().perturbation;

    QVERIFY(m_driver->waitForJobs());
    QTRY_COMPARE(m_driver->said(), u"first is trained."_s);
    m_driver->takeOffer();
    QTRY_COMPARE(explorer.workspace()->runs.front().finishedFolds, std::size_t(3));
    QCOMPARE(explorer.selection().perturbation, looked);
    verifySameAsWhole(training);
}

void TestFirstRun::realScreens_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("vectors"); // empty: from the screen itself
    QTest::newRow("Norman subset, gene sets")
        << u"screens/norman2019-mcfaline2023-subset.h5ad"_s << u"embeddings/go-direct-human.gmt"_s;
    QTest::newRow("raw counts") << u"screens/datlinger2021-raw.h5ad"_s << QString();
}

void TestFirstRun::realScreens()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, vectors);
    const fs::path source = test::sharedData(toUtf8(screen));
    if (!fs::exists(source))
        QSKIP("shared/data/screens is not here");
    const SmallTraining training{.folds = 2, .epochs = 40};
    QVERIFY(m_driver->beginWith(fromPath(source), projectFolder()));
    QVERIFY(m_driver->next());
    QVERIFY(
        m_driver->chooseVectors(vectors.isEmpty() ? QString() : fromPath(test::sharedData(toUtf8(vectors)))));
    QVERIFY(m_driver->chooseTraining(training));
    QVERIFY(m_driver->start(training.run));
    QVERIFY(m_driver->waitForJobs());
    for (const JobInfo& job : m_driver->window().jobs().jobs())
        QCOMPARE(job.message, QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->said(), u"first is trained."_s, kPatience);
    QCOMPARE(record("first")->state, RunState::Done);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().explorer().shown()
                                 && m_driver->window().explorer().shown()->runs.front().source,
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().explorer().hasSummaries(), kPatience);
}

/// Vectors may be there before the window has opened the project: it still learns of them.
void TestFirstRun::importWithVectorsAndNoTraining()
{
    const SimulatedScreen screen(simulation());
    screen.writeCells(toPath(file(u"cells.h5ad"_s)));
    screen.writeVectors(toPath(file(u"vectors.tsv"_s)));
    QVERIFY(m_driver->beginWith(file(u"cells.h5ad"_s), projectFolder()));
    QVERIFY(m_driver->next());
    QVERIFY(m_driver->chooseVectors(file(u"vectors.tsv"_s)));
    m_driver->click(u"wizardBack"_s, m_driver->wizard());
    m_driver->click(u"wizardImportOnly"_s, m_driver->wizard());
    QVERIFY(m_driver->waitForJobs());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().hasProject(), kPatience);
    QTRY_VERIFY(m_driver->window().explorer().workspace()->coverage);
    QTRY_VERIFY(!m_driver->child<QLabel>(u"summary"_s)->text().contains(u"no gene vectors"_s));
    QCOMPARE(m_driver->said(), QString());
}

void TestFirstRun::vectorsThatComeWhileTheProjectIsOpened()
{
    makeProject();
    const Project bare = Project::open(toPath(file(u"project.knockscope"_s)));
    fs::remove(bare.folder() / "embedding.h5");
    QVERIFY(!Project::open(bare.folder()).vectors());
    MainWindow& window = m_driver->window();
    JobRequest request;
    request.kind = JobKind::Vectors;
    request.project = fromPath(bare.folder());
    request.body = [](JobMonitor&) { return Outcome::Done; };
    const JobId id = window.jobs().add(request);
    QVERIFY(m_driver->waitForJobs());
    JobMonitor monitor;
    const GeneVectors vectors = readGeneVectors(toPath(file(u"vectors.tsv"_s)), monitor);
    // As if the job ended now: the window hears of it before it shows what it has read.
    window.openProject(fromPath(bare.folder()));
    bare.setVectors(vectors);
    Q_EMIT window.jobs().finished(id, {Outcome::Done, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(window.hasProject(), kPatience);
    QTRY_VERIFY(window.explorer().workspace()->coverage);
}

void TestFirstRun::withoutAControl()
{
    const SimulatedScreen screen(simulation());
    tests::writeRawCounts(screen, toPath(file(u"bare.h5ad"_s)), false);
    QVERIFY(m_driver->beginWith(file(u"bare.h5ad"_s), projectFolder()));
    QTRY_COMPARE(m_driver->missing(), u"Choose the control label."_s);
    QVERIFY(!m_driver->canGoOn());
    auto* control = m_driver->child<QComboBox>(u"controlLabel"_s, m_driver->wizard());
    QVERIFY(control->count() > 1);
    control->setCurrentIndex(control->findData(fromUtf8(screen.perturbationNames().front())));
    QVERIFY(m_driver->next());
    QVERIFY(!QFileInfo::exists(projectFolder()));
}

void TestFirstRun::cancelledAndResumed()
{
    makeProject();
    openProject();
    const SmallTraining training{.epochs = kLong};
    startTraining(training);
    QTRY_VERIFY_WITH_TIMEOUT(finishedFolds("first") >= 1, kPatience);
    m_driver->click(u"jobPanelCancel"_s);
    QCOMPARE(m_driver->child<QPushButton>(u"jobPanelCancel"_s)->text(), u"Cancelling…"_s);
    QCOMPARE(m_driver->training()->state, JobState::Cancelling);
    QVERIFY(m_driver->waitForJobs());
    QCOMPARE(m_driver->training()->state, JobState::Cancelled);
    const std::size_t kept = finishedFolds("first");
    QVERIFY(kept >= 1 && kept < 3);
    // The menu offers to go on; the bar does not: whoever cancelled knows.
    auto* menu = m_driver->child<QMenu>(u"resumeMenu"_s);
    QTRY_VERIFY_WITH_TIMEOUT(menu->isEnabled(), kPatience);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(m_driver->said().isEmpty());
    menu->actions().front()->trigger();
    QVERIFY(m_driver->waitForJobs());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->said(), u"first is trained."_s, kPatience);
    QTRY_VERIFY(!menu->isEnabled());
    verifySameAsWhole(training);
}

void TestFirstRun::killedAndResumed()
{
    makeProject();
    fs::rename(toPath(file(u"project.knockscope"_s)), toPath(projectFolder()));
    const SmallTraining training{.epochs = kLong};
    QProcess process;
    process.start(QStringLiteral(KNOCKSCOPE_CLI),
                  {u"train"_s, u"--project"_s, projectFolder(), u"--run"_s, training.run, u"--folds"_s,
                   QString::number(training.folds), u"--epochs"_s, QString::number(training.epochs),
                   u"--hidden"_s, u"32,16"_s, u"--validation"_s, u"0"_s, u"--threads"_s, u"1"_s,
                   u"--folds-at-once"_s, u"1"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(finishedFolds("first") >= 1, process.readAllStandardError().constData(),
                              kPatience);
    process.kill(); // SIGKILL
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const std::size_t kept = finishedFolds("first");
    QVERIFY(kept < 3);

    m_driver->window().openProject(projectFolder());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_driver->said(),
        u"The training of first was interrupted after %1 of 3 folds. It can go on where it was."_s.arg(kept),
        kPatience);
    m_driver->takeOffer();
    QVERIFY(m_driver->waitForJobs());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->said(), u"first is trained."_s, kPatience);
    verifySameAsWhole(training);
}

void TestFirstRun::queueOfTwo()
{
    makeProject();
    openProject();
    const SmallTraining first{.epochs = kLong};
    startTraining(first);
    QTRY_COMPARE(m_driver->training()->state, JobState::Running);
    startTraining({.run = u"second"_s, .epochs = 30});
    startTraining({.run = u"third"_s, .epochs = 30});
    JobQueue& queue = m_driver->window().jobs();
    QTRY_COMPARE(queue.jobs().size(), std::size_t(3));
    const auto stateOf = [&](const QString& run) {
        for (const JobInfo& job : queue.jobs()) {
            if (job.run == run)
                return job.state;
        }
        return JobState::Failed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(finishedFolds("first") >= 1, kPatience);
    QCOMPARE(stateOf(u"second"_s), JobState::Waiting);
    QCOMPARE(stateOf(u"third"_s), JobState::Waiting);
    auto* panel = m_driver->window().findChild<JobPanel*>();
    panel->select(queue.jobs()[2].id);
    m_driver->click(u"jobPanelFront"_s);
    QCOMPARE(queue.jobs()[1].run, u"third"_s);
    QStringList begun;
    connect(&queue, &JobQueue::begun, this, [&](JobId id) { begun << queue.find(id)->run; });

    panel->select(queue.jobs()[0].id);
    m_driver->click(u"jobPanelStop"_s);
    QCOMPARE(stateOf(u"first"_s), JobState::Stopping);
    QVERIFY(m_driver->waitForJobs());
    QCOMPARE(stateOf(u"first"_s), JobState::StoppedAndKept);
    QCOMPARE(stateOf(u"second"_s), JobState::Done);
    QCOMPARE(begun, (QStringList{u"third"_s, u"second"_s}));
    QCOMPARE(record("first")->state, RunState::Stopped);
    QVERIFY(finishedFolds("first") >= 1);
    Explorer& explorer = m_driver->window().explorer();
    QTRY_COMPARE(explorer.workspace()->runs.size(), std::size_t(3));
    QVERIFY(m_driver->child<QMenu>(u"resumeMenu"_s)->isEnabled()); // what was stopped may still go on
}

void TestFirstRun::closingAsksOnce()
{
    makeProject();
    openProject();
    const SmallTraining training{.epochs = kLong};
    startTraining(training);
    QTRY_COMPARE(m_driver->training()->state, JobState::Running);
    MainWindow& window = m_driver->window();
    for (int i = 0; i < 3; ++i) {
        m_driver->close();
        QVERIFY(window.isVisible());
    }
    QCOMPARE(window.findChildren<QMessageBox*>(u"quitQuestion"_s).size(), 1);
    m_driver->click(u"stay"_s, quitQuestion());
    QTRY_VERIFY(!quitQuestion());
    QVERIFY(window.isVisible());
    QCOMPARE(m_driver->training()->state, JobState::Running);
    QVERIFY(m_driver->waitForJobs());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->said(), u"first is trained."_s, kPatience);
    QVERIFY(m_driver->close()); // nothing to ask any more
    QVERIFY(!window.isVisible());
    verifySameAsWhole(training);
}

void TestFirstRun::quitAndResumeLater()
{
    makeProject();
    openProject();
    const SmallTraining training{.epochs = kLong};
    startTraining(training);
    QTRY_VERIFY_WITH_TIMEOUT(finishedFolds("first") >= 1, kPatience);
    m_driver->close();
    m_driver->click(u"quitNow"_s, quitQuestion());
    m_driver->close(); // nobody is asked again while it ends
    QVERIFY(!quitQuestion() || !quitQuestion()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->window().isVisible(), kPatience);
    const std::size_t kept = finishedFolds("first");
    QVERIFY(kept >= 1 && kept < 3);

    openWindow();
    m_driver->window().openProject(projectFolder());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->said().contains(u"%1 of 3 folds"_s.arg(kept)), kPatience);
    m_driver->takeOffer();
    QVERIFY(m_driver->waitForJobs());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->said(), u"first is trained."_s, kPatience);
    verifySameAsWhole(training);
}

void TestFirstRun::stopKeepAndQuit()
{
    makeProject();
    openProject();
    startTraining({.epochs = kLong});
    QTRY_VERIFY_WITH_TIMEOUT(finishedFolds("first") >= 1, kPatience);
    m_driver->close();
    m_driver->click(u"stopAndQuit"_s, quitQuestion());
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->window().isVisible(), kPatience);
    QCOMPARE(record("first")->state, RunState::Stopped);
    const std::size_t kept = finishedFolds("first");
    QVERIFY(kept >= 1 && kept < 3);

    openWindow();
    m_driver->window().openProject(projectFolder());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().explorer().selection().runs,
                              std::vector<std::string>{"first"}, kPatience);
    QTRY_VERIFY(m_driver->child<QMenu>(u"resumeMenu"_s)->isEnabled());
}

void TestFirstRun::anotherLanguageWhileTraining()
{
    makeProject();
    m_driver.reset();
    m_window.reset();
    WindowHost host;
    show(host.window());
    openProject();
    const QString english = host.window().menuBar()->actions().front()->text();
    startTraining({.epochs = kLong});
    QTRY_VERIFY_WITH_TIMEOUT(finishedFolds("first") >= 1, kPatience);
    const QByteArray queue = QByteArray::number(reinterpret_cast<quintptr>(&host.window().jobs()));

    QSignalSpy replaced(&host, &WindowHost::replaced);
    QAction* german = nullptr;
    for (QAction* action : m_driver->child<QMenu>(u"languageMenu"_s)->actions()) {
        if (action->text() == nativeLanguageName(u"de"_s))
            german = action;
    }
    QVERIFY(german);
    german->trigger();
    QTRY_COMPARE(replaced.size(), 1);
    const auto restore = qScopeGuard([] { installTranslation(u"en"_s); });
    m_driver = std::make_unique<WindowDriver>(host.window());
    QVERIFY(host.window().isVisible());
    QVERIFY(host.window().menuBar()->actions().front()->text() != english);
    QCOMPARE(queue, QByteArray::number(reinterpret_cast<quintptr>(&host.window().jobs())));
    QVERIFY(m_driver->training() && !m_driver->training()->hasEnded());
    QVERIFY(m_driver->child<QWidget>(u"jobDock"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(host.window().hasProject(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(host.window().explorer().shown(), kPatience);
    QVERIFY(m_driver->waitForJobs());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->said().contains(u"first"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(host.window().explorer().workspace()->runs.front().finishedFolds,
                              std::size_t(3), kPatience);
    QTRY_COMPARE(host.window().explorer().selection().runs, std::vector<std::string>{"first"});
    m_driver.reset();
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
