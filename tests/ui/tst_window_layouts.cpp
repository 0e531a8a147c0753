// SPDX-License-Identifier: GPL-3.0-or-later
// Texts have room in every language, in the window's usual size and in that of a small laptop.

#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "tests/ui/manners.h"
#include "ui/base/recent_projects.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/distribution_panel.h"
#include "ui/explorer/explorer.h"
#include "ui/jobs/log.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/session_file.h"
#include "ui/jobs/training_feed.h"
#include "ui/windows/help_window.h"
#include "ui/windows/job_panel.h"
#include "ui/windows/log_panel.h"
#include "ui/windows/main_window.h"
#include "ui/windows/welcome_page.h"

#include <QDockWidget>
#include <QListWidget>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <memory>
#include <thread>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using tests::checkManners;
using tests::layoutProblems;

namespace {

constexpr int kPatience = 60'000; // ms, on a busy machine
constexpr QSize kUsualSize(1280, 800);
constexpr QSize kSmallSize(1024, 700);

#define COMPARE_EMPTY(list)                                                                                  \
    do {                                                                                                     \
        const QStringList found = (list);                                                                    \
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));                                    \
    } while (false)

/// Goes on until it is told to end.
struct Gate {
    std::atomic<bool> isOpen = false;

    JobRequest training(const QString& title)
    {
        JobRequest request;
        request.title = title;
        request.kind = JobKind::Training;
        request.project = u"/home/somebody/a-screen-with-a-long-name.knockscope"_s;
        request.usesTorch = true;
        request.canStop = JobRunner::CanStop::Yes;
        const auto feed = std::make_shared<TrainingFeed>();
        request.feed = feed;
        feed->begin("mlp-hist");
        for (const int fold : {0, 1}) {
            for (int epoch = 1; epoch <= 120; ++epoch) {
                TrainingProgress progress;
                progress.fold = fold;
                progress.folds = 9;
                progress.epoch = epoch;
                progress.epochs = 500;
                progress.objective = 1.0 / epoch;
                progress.validation = 2.0 / epoch;
                progress.examplesPerSecond = 12'345;
                progress.residentBytes = 1'200'000'000;
                feed->add(progress);
            }
        }
        request.body = [this](JobMonitor& monitor) {
            monitor.report({"2 of 9 folds finished, epoch 120 of 500", 0.4, 70, "objective 0.0083"});
            while (!isOpen) {
                monitor.checkCancelled();
                std::this_thread::yield();
            }
            return Outcome::Done;
        };
        return request;
    }
};

} // namespace

class TestWindowLayouts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theExplorer_data() { addLanguages(); }
    void theExplorer();
    void plotsKeepTheirShare();
    void jobsAndLog_data() { addLanguages(); }
    void jobsAndLog();
    void theLowDockShowsCurves();
    void welcomeAndHelp_data() { addLanguages(); }
    void welcomeAndHelp();

private:
    static void addLanguages();
    static void settle();

    QTemporaryDir m_folder;
    QString m_project;
};

void TestWindowLayouts::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : offeredLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestWindowLayouts::settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void TestWindowLayouts::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KnockscopeTests"_s);
    QCoreApplication::setApplicationName(u"tst_window_layouts"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    QVERIFY(m_folder.isValid());
    SimulationSettings simulation;
    simulation.perturbations = 12;
    simulation.genes = 30;
    simulation.cells = 40;
    const SimulatedScreen screen(simulation);
    const QString cells = m_folder.filePath(u"cells.h5ad"_s);
    const QString vectors = m_folder.filePath(u"vectors.tsv"_s);
    screen.writeCells(toPath(cells));
    screen.writeVectors(toPath(vectors));
    m_project = m_folder.filePath(u"made-up.knockscope"_s);
    ImportRequest request;
    request.settings.source = toPath(cells);
    request.vectors = toPath(vectors);
    request.folder = toPath(m_project);
    JobMonitor monitor;
    importProject(request, monitor);
    const Project project = Project::open(request.folder);
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = 5;
    settings.hidden = {8};
    for (const char* model : {"mlp-hist", "mlp-mean"}) {
        settings.model = model;
        trainRun(project, model, settings, false, monitor);
    }
}

void TestWindowLayouts::init()
{
    std::filesystem::remove(sessionPath(toPath(m_project)));
}

void TestWindowLayouts::cleanup()
{
    QLocale::setDefault(QLocale::c());
    installTranslation(u"en"_s);
}

void TestWindowLayouts::theExplorer()
{
    QFETCH(const QString, language);
    installTranslation(language);
    for (const QSize size : {kUsualSize, kSmallSize}) {
        Explorer explorer;
        explorer.resize(size - QSize(0, 50)); // menus and status bar
        explorer.show();
        explorer.browse(openWorkspace(toPath(m_project)), {});
        QTRY_VERIFY_WITH_TIMEOUT(explorer.shown() && explorer.hasSummaries(), kPatience);
        auto* cards = explorer.findChild<DistributionPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(cards->showsDistributions(), kPatience);
        settle();
        QVERIFY2(explorer.minimumSizeHint().width() <= size.width() && explorer.size() == size - QSize(0, 50),
                 qPrintable(u"wants %1 px"_s.arg(explorer.minimumSizeHint().width())));
        QStringList problems = checkManners(&explorer);
        const auto docks = explorer.findChildren<QDockWidget*>();
        for (QDockWidget* dock : docks) {
            dock->raise();
            settle();
            problems += layoutProblems(&explorer);
            auto* tabs = dock->findChild<QTabWidget*>(u"runTabs"_s);
            for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle();
                problems += layoutProblems(&explorer);
            }
        }
        problems.removeDuplicates();
        if (size == kUsualSize) {
            auto* list = explorer.findChild<QTableView*>(u"perturbationTable"_s);
            if (list->horizontalScrollBar()->maximum() > 0)
                problems << u"the list of perturbations scrolls sideways"_s;
        }
        COMPARE_EMPTY(problems);
    }
}

void TestWindowLayouts::plotsKeepTheirShare()
{
    Explorer explorer;
    explorer.resize(kUsualSize);
    explorer.show();
    explorer.browse(openWorkspace(toPath(m_project)), {});
    QTRY_VERIFY_WITH_TIMEOUT(explorer.shown(), kPatience);
    settle();
    auto* plot = explorer.findChild<QDockWidget*>(u"shiftDock"_s);
    auto* cards = explorer.findChild<QDockWidget*>(u"distributionDock"_s);
    const QSize before = plot->size();
    explorer.resize(1100, 600);
    settle();
    QVERIFY2(plot->height() >= 260, qPrintable(QString::number(plot->height())));
    QVERIFY2(cards->width() >= plot->width() * 0.9, qPrintable(QString::number(cards->width())));
    explorer.resize(kUsualSize);
    settle();
    QVERIFY(std::abs(plot->width() - before.width()) <= 4 && std::abs(plot->height() - before.height()) <= 4);
}

void TestWindowLayouts::jobsAndLog()
{
    QFETCH(const QString, language);
    installTranslation(language);
    Log log;
    JobQueue queue;
    Gate gate;
    JobPanel jobs(queue);
    LogPanel words(log);
    jobs.resize(1280, 150);
    words.resize(1280, 150);
    jobs.show();
    words.show();
    settle();
    QStringList problems = layoutProblems(&jobs) + layoutProblems(&words);
    const JobId first = queue.add(gate.training(u"Training of mlp-hist"_s));
    const JobId second = queue.add(gate.training(u"Training of another-run-with-a-long-name"_s));
    log.add(LogSeverity::Error, u"Import"_s, u"The disk is full. Make room and try again."_s);
    log.add(LogSeverity::Warning, u"Training of mlp-hist"_s, u"A sentence."_s);
    QTRY_VERIFY(!queue.find(first)->progress.phase.empty());
    for (const QSize size : {QSize(1280, 150), QSize(1024, 160), QSize(1280, 400)}) {
        jobs.resize(size);
        words.resize(size);
        for (const JobId job : {second, first}) {
            jobs.select(job);
            settle();
            problems += layoutProblems(&jobs);
            auto* table = jobs.findChild<QTableView*>(u"jobTable"_s);
            if (table->horizontalScrollBar()->maximum() > 1)
                problems << u"the table of jobs scrolls sideways by %1 px"_s.arg(
                    table->horizontalScrollBar()->maximum());
        }
        problems += layoutProblems(&words);
    }
    problems += checkManners(&jobs) + checkManners(&words);
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    settle();
    problems += layoutProblems(&jobs);
    problems.removeDuplicates();
    COMPARE_EMPTY(problems);
}

void TestWindowLayouts::theLowDockShowsCurves()
{
    JobQueue queue;
    Gate gate;
    JobPanel jobs(queue);
    jobs.resize(1280, 140);
    jobs.show();
    queue.add(gate.training(u"Training of mlp-hist"_s));
    auto* plot = jobs.findChild<QWidget*>(u"jobCurves"_s);
    QTRY_VERIFY(plot->isVisible());
    settle();
    QVERIFY2(plot->height() >= 100 && plot->width() >= 250,
             qPrintable(u"%1 x %2"_s.arg(plot->width()).arg(plot->height())));
    QVERIFY2(jobs.minimumSizeHint().height() <= 140,
             qPrintable(QString::number(jobs.minimumSizeHint().height())));
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
}

void TestWindowLayouts::welcomeAndHelp()
{
    QFETCH(const QString, language);
    installTranslation(language);
    QSettings().clear();
    addRecentProject({m_project, QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate), 12, 2});
    addRecentProject({u"/nowhere/gone.knockscope"_s});
    QStringList problems;
    for (const QSize size : {kUsualSize, kSmallSize}) {
        WelcomePage welcome;
        HelpWindow help;
        MainWindow window;
        for (QWidget* widget : {static_cast<QWidget*>(&welcome), static_cast<QWidget*>(&help),
                                static_cast<QWidget*>(&window)}) {
            widget->resize(size);
            widget->show();
            settle();
            problems += layoutProblems(widget);
        }
    }
    problems.removeDuplicates();
    COMPARE_EMPTY(problems);
}

QTEST_MAIN(TestWindowLayouts)
#include "tst_window_layouts.moc"
