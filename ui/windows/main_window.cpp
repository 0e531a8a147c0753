// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/main_window.h"

#include "core/base/version.h"
#include "ui/base/elided_label.h"
#include "ui/base/recent_projects.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/explorer.h"
#include "ui/figure/figure_font.h"
#include "ui/help/help_request.h"
#include "ui/jobs/experiment_job.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/job_words.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/training_feed.h"
#include "ui/publish/export_bar.h"
#include "ui/publish/figure_choices.h"
#include "ui/publish/figure_dialog.h"
#include "ui/publish/figure_exporter.h"
#include "ui/publish/figure_makers.h"
#include "ui/windows/background.h"
#include "ui/windows/choice_menu.h"
#include "ui/windows/experiment_dialog.h"
#include "ui/windows/help_window.h"
#include "ui/windows/info_bar.h"
#include "ui/windows/job_panel.h"
#include "ui/windows/log_panel.h"
#include "ui/windows/notifier.h"
#include "ui/windows/project_reader.h"
#include "ui/windows/report_window.h"
#include "ui/windows/resume_offers.h"
#include "ui/windows/shortcut_sheet.h"
#include "ui/windows/theme.h"
#include "ui/windows/vectors_dialog.h"
#include "ui/windows/welcome_page.h"
#include "ui/windows/window_host.h"
#include "ui/wizard/plan_jobs.h"
#include "ui/wizard/training_wizard.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoticeTime = 8000; // ms
constexpr int kLinesOfDock = 9;

bool isProject(const QString& folder)
{
    return QFileInfo::exists(QDir(folder).filePath(u"project.json"_s));
}

bool holdsMatrixMarket(const QString& folder)
{
    return !isProject(folder) && !QDir(folder).entryList({u"*.mtx"_s, u"*.mtx.gz"_s}, QDir::Files).isEmpty();
}

QString cleanFolder(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

QString nameOfProject(const QString& folder)
{
    return QFileInfo(folder).completeBaseName();
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<Background> background, QWidget* parent)
    : QMainWindow(parent)
    , m_background(background ? std::move(background) : std::make_shared<Background>())
    , m_chooseFile(nativeFileChooser())
    , m_reader(new ProjectReader(
          [this](Workspace workspace, const std::string& preferredRun) {
              showWorkspace(std::move(workspace), preferredRun);
          },
          [this](const QString& message) { showMessage(QMessageBox::Warning, message); }, this))
    , m_looker(new LatestJob(this))
    , m_reportReader(new LatestJob(this))
    , m_recentWriter(new LatestJob(this))
    , m_remover(new JobRunner(this))
    , m_inspector(new ScreenInspector(this))
    , m_exporter(new FigureExporter(this))
    , m_notifier(new Notifier(m_background->jobs, desktopCalls(this), this))
    , m_closeWhenIdle(new QTimer(this))
    , m_explorer(new Explorer)
{
    setObjectName(u"mainWindow"_s);
    figureFontFamily(); // also registers the resources with the window's icon
    setWindowIcon(QIcon(u":/knockscope/icons/knockscope.svg"_s));
    setAcceptDrops(true);
    makePages();
    makeDocks();
    makeActions();
    makeStatusBar();
    m_resumeOffers = new ResumeOffers(
        jobs(), *m_info, *m_resume,
        [this](const QString& project, const InterruptedRun& run) { resume(project, run); }, this);

    connect(&jobs(), &JobQueue::changed, this, &MainWindow::jobChanged);
    connect(&jobs(), &JobQueue::finished, this, &MainWindow::jobEnded);
    connect(&jobs(), &JobQueue::added, this, &MainWindow::updateActions);
    connect(&jobs(), &JobQueue::removed, this, &MainWindow::updateActions);
    // Jobs end at their next check; until then the window stays and answers.
    m_closeWhenIdle->setInterval(50);
    connect(m_closeWhenIdle, &QTimer::timeout, this, [this] {
        if (!isBusy() && !m_exporter->isRunning()) {
            m_closeWhenIdle->stop();
            QWidget::close();
        }
    });
    connect(m_exporter, &FigureExporter::changed, this, &MainWindow::updateActions);
    connect(m_exporter, &FigureExporter::done, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, kNoticeTime); });
    connect(m_exporter, &FigureExporter::failed, this, [this](const QString& sentence) {
        m_background->log.add(LogSeverity::Error, tr("Figure"), sentence);
        if (!findChild<FigureDialog*>()) // which says so itself
            showMessage(QMessageBox::Warning, sentence);
    });
    m_explorer->setQueue(&jobs());
    connect(m_explorer, &Explorer::trainRequested, this, &MainWindow::askForTraining);
    connect(m_explorer, &Explorer::removeRunRequested, this, &MainWindow::removeRun);
    connect(m_explorer, &Explorer::shownChanged, this, &MainWindow::updateActions);
    connect(m_explorer, &Explorer::responseShown, this, &MainWindow::responseShown);
    connect(m_explorer, &Explorer::failed, this,
            [this](const QString& message) { showMessage(QMessageBox::Warning, message); });

    resize(1280, 800);
    setWindowTitle(u"Knockscope"_s);
    updateActions();
}

MainWindow::~MainWindow()
{
    // Their callbacks use the widgets, which QObject would delete first.
    delete m_reader;
    delete m_looker;
    delete m_resumeOffers;
    delete m_reportReader;
    delete m_recentWriter;
    delete m_remover;
    delete m_inspector;
    delete m_exporter;
}

JobQueue& MainWindow::jobs()
{
    return m_background->jobs;
}

void MainWindow::makePages()
{
    m_welcome = new WelcomePage;
    connect(m_welcome, &WelcomePage::newTrainingRequested, this, [this] { makeWizard()->open(); });
    connect(m_welcome, &WelcomePage::openProjectRequested, this, &MainWindow::askForProject);
    connect(m_welcome, &WelcomePage::openScreenRequested, this, &MainWindow::askForScreen);
    connect(m_welcome, &WelcomePage::openFolderRequested, this, &MainWindow::askForScreenFolder);
    connect(m_welcome, &WelcomePage::openExampleRequested, this, &MainWindow::openExample);
    connect(m_welcome, &WelcomePage::openRecentRequested, this, &MainWindow::openProject);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_explorer);
    m_info = new InfoBar;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_info);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
}

QDockWidget* MainWindow::makeDock(const QString& name, const QString& title, QWidget* panel)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    return dock;
}

void MainWindow::makeDocks()
{
    m_jobPanel = new JobPanel(jobs());
    m_jobDock = makeDock(u"jobDock"_s, tr("Jobs"), m_jobPanel);
    auto* log = new LogPanel(m_background->log);
    log->setFileChooser(m_chooseFile);
    m_logDock = makeDock(u"logDock"_s, tr("Log"), log);
    tabifyDockWidget(m_jobDock, m_logDock);
    // A dock behind another one's tab counts as visible for everybody else.
    connect(m_logDock, &QDockWidget::visibilityChanged, &m_background->log, &Log::setInSight);
    connect(m_jobPanel, &JobPanel::showRequested, this, &MainWindow::showResultOf);
    connect(m_jobPanel, &JobPanel::resumeRequested, &jobs(), &JobQueue::again);
    connect(m_jobPanel, &JobPanel::retryRequested, &jobs(), &JobQueue::again);
}

void MainWindow::makeStatusBar()
{
    m_summary = new ElidedLabel;
    m_summary->setObjectName(u"summary"_s);
    auto* bar = new JobBar(&jobs());
    connect(bar, &JobBar::panelRequested, this, &MainWindow::showJobs);
    auto* log = new LogButton(m_background->log);
    connect(log, &QToolButton::clicked, this, [this] { showDock(m_logDock); });
    statusBar()->addWidget(bar, 1);
    statusBar()->addPermanentWidget(new ExportBar(*m_exporter));
    statusBar()->addPermanentWidget(m_summary);
    statusBar()->addPermanentWidget(log);
}

QAction* MainWindow::addAction(QMenu* menu, const QString& name, const QString& text, const QString& toolTip,
                               const QKeySequence& shortcut, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    if (!toolTip.isEmpty()) {
        action->setToolTip(toolTip);
        action->setStatusTip(toolTip);
    }
    connect(action, &QAction::triggered, this, act);
    menu->addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    makeFileMenu();
    makeRunMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    m_explorer->addToToolBar(m_train);
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_newTraining = addAction(file, u"actionNewTraining"_s, tr("&New training…"),
                              tr("From a file to a trained model, step by step"), QKeySequence::New,
                              [this] { makeWizard()->open(); });
    addAction(file, u"actionOpenProject"_s, tr("&Open project…"), tr("A folder that Knockscope made before"),
              QKeySequence::Open, [this] { askForProject(); });
    addAction(file, u"actionOpenScreen"_s, tr("Open &screen…"),
              tr("A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file"),
              QKeySequence(tr("Ctrl+I")), [this] { askForScreen(); });
    addAction(file, u"actionOpenScreenFolder"_s, tr("Open a &folder…"),
              tr("A screen as a Matrix Market folder: matrix, genes and barcodes"),
              QKeySequence(tr("Ctrl+Shift+I")), [this] { askForScreenFolder(); });
    addAction(file, u"actionOpenExample"_s, tr("Open e&xample"),
              tr("A small made-up screen to try things out"), {}, [this] { openExample(); });
    file->addSeparator();
    m_figure = addAction(file, u"actionFigure"_s, tr("Fi&gure…"),
                         tr("What is shown as a figure or table for a paper: preview, export, copy"),
                         QKeySequence(tr("Ctrl+E")), [this] { showFigureDialog(); });
    m_exportPinned = addAction(file, u"actionExportPinned"_s, tr("Export &all pinned…"),
                               tr("Writes a distribution of each pinned gene into a folder"),
                               QKeySequence(tr("Ctrl+Shift+E")), [this] { exportPinnedFigures(); });
    file->addSeparator();
    addAction(file, u"actionQuit"_s, tr("&Quit"), {}, QKeySequence::Quit, [this] { QWidget::close(); });
}

void MainWindow::makeRunMenu()
{
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    m_train = addAction(run, u"actionTrain"_s, tr("&Train…"), tr("Trains a model on the open project"),
                        QKeySequence(tr("Ctrl+T")), [this] { askForTraining(); });
    m_resume = run->addMenu(tr("R&esume"));
    m_resume->setObjectName(u"resumeMenu"_s);
    m_cancel = addAction(run, u"actionCancel"_s, tr("&Cancel"), tr("Ends the job that is running"),
                         QKeySequence(tr("Ctrl+.")), [this] {
                             for (const JobInfo& job : std::vector<JobInfo>(jobs().jobs()))
                                 if (job.isActive())
                                     jobs().cancel(job.id);
                         });
    m_stop = addAction(run, u"actionStop"_s, tr("&Stop and keep"),
                       tr("Ends the training with what it has learned so far"),
                       QKeySequence(tr("Ctrl+Shift+.")), [this] {
                           for (const JobInfo& job : std::vector<JobInfo>(jobs().jobs()))
                               if (job.state == JobState::Running && job.canStop)
                                   jobs().stopAndKeep(job.id);
                       });
    run->addSeparator();
    m_vectors =
        addAction(run, u"actionVectors"_s, tr("Gene &vectors…"),
                  tr("Vectors by which models know how alike genes are"), {}, [this] { askForVectors(); });
    m_experiment = addAction(run, u"actionExperiment"_s, tr("Tables of the &paper…"),
                             tr("Compares models as the paper does, on the open screen"), {},
                             [this] { askForExperiment(); });
    m_reports = run->addMenu(tr("Rep&orts"));
    m_reports->setObjectName(u"reportMenu"_s);
}

void MainWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_explorer->undoAction());
    edit->addAction(m_explorer->redoAction());
    edit->addSeparator();
    m_copyFigure = addAction(edit, u"actionCopyFigure"_s, tr("&Copy figure"),
                             tr("Copies what is shown as the figure or table that was chosen last"),
                             QKeySequence(tr("Ctrl+Shift+C")), [this] { copyFigure(); });
    edit->addSeparator();
    m_explorerActions = {addAction(edit, u"actionPinGene"_s, tr("&Pin or unpin the gene"),
                                   tr("A pinned gene keeps its card whatever is selected"),
                                   QKeySequence(tr("Ctrl+D")), [this] { m_explorer->pinCurrentGene(); }),
                         addAction(edit, u"actionFindPerturbation"_s, tr("&Find perturbation"), {},
                                   QKeySequence::Find, [this] { m_explorer->findPerturbation(); }),
                         addAction(edit, u"actionFindGene"_s, tr("Find &gene"), {},
                                   QKeySequence(tr("Ctrl+G")), [this] { m_explorer->findGene(); }),
                         addAction(edit, u"actionPredict"_s, tr("Pre&dict…"),
                                   tr("The knockdown of a gene nobody has perturbed"),
                                   QKeySequence(tr("Ctrl+P")), [this] { m_explorer->findPrediction(); })};
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (QAction* panel : m_explorer->panelActions()) {
        view->addAction(panel);
        m_explorerActions.append(panel);
    }
    view->addSeparator();
    QAction* jobPanel = m_jobDock->toggleViewAction();
    jobPanel->setObjectName(u"actionJobs"_s);
    jobPanel->setShortcut(QKeySequence(tr("Ctrl+J")));
    QAction* logPanel = m_logDock->toggleViewAction();
    logPanel->setObjectName(u"actionLog"_s);
    logPanel->setShortcut(QKeySequence(tr("Ctrl+L")));
    view->addActions({jobPanel, logPanel});
    for (QDockWidget* dock : {m_jobDock, m_logDock})
        connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool isShown) {
            if (isShown)
                fitDock(dock);
        });
    view->addSeparator();
    view->addMenu(makeThemeMenu(this));
    view->addMenu(makeLanguageMenu());
    view->addSeparator();
    m_explorerActions.append(addAction(view, u"actionResetLayout"_s, tr("&Reset layout"),
                                       tr("Puts all panels back where they were at first"), {},
                                       [this] { m_explorer->resetLayout(); }));
}

QMenu* MainWindow::makeLanguageMenu()
{
    std::vector<Choice> languages = {{u"system"_s, tr("As the system")}};
    for (const QString& code : offeredLanguages())
        languages.push_back({code, nativeLanguageName(code)});
    QMenu* menu = makeChoiceMenu(
        tr("&Language"), languages,
        [] {
            const QString saved = savedLanguage();
            return saved.isEmpty() ? u"system"_s : saved;
        },
        [this](const QString& id) { Q_EMIT languageChosen(id == u"system"_s ? QString() : id); }, this);
    menu->setObjectName(u"languageMenu"_s);
    return menu;
}

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAction(help, u"actionHelp"_s, tr("&Help"), tr("What the plots, tables and metrics mean"),
              QKeySequence::HelpContents, [this] { showHelpHere(); });
    addAction(help, u"actionShortcuts"_s, tr("&Keyboard shortcuts"), {}, QKeySequence(tr("Ctrl+/")),
              [this] { showShortcuts(); });
    help->addSeparator();
    addAction(help, u"actionAbout"_s, tr("&About Knockscope"), {}, {}, [this] { showAbout(); });
}

void MainWindow::setFileChooser(FileChooser chooser)
{
    m_chooseFile = std::move(chooser);
    m_explorer->setFileChooser(m_chooseFile);
    qobject_cast<LogPanel*>(m_logDock->widget())->setFileChooser(m_chooseFile);
}

bool MainWindow::hasProject() const
{
    return m_explorer->workspace().has_value();
}

bool MainWindow::isOpen(const QString& folder) const
{
    return hasProject() && m_explorer->workspace()->project.folder() == toPath(folder);
}

void MainWindow::open(const QString& path)
{
    // What it is takes a look at the disk, and drives may sleep.
    m_looker->start([path](JobMonitor&) { return QFileInfo(path).isFile() || holdsMatrixMarket(path); },
                    [this, path](bool isScreen) {
                        if (isScreen)
                            openScreen(path);
                        else
                            openProject(path);
                    },
                    [](const QString&) {});
}

void MainWindow::openProject(const QString& folder)
{
    m_awaited = 0;
    m_reader->open(toPath(cleanFolder(folder)));
}

void MainWindow::openScreen(const QString& path)
{
    TrainingWizard* wizard = makeWizard();
    wizard->setScreen(path);
    wizard->open();
}

void MainWindow::openExample()
{
    const std::filesystem::path folder = exampleFolder();
    if (std::filesystem::exists(folder / "project.json")) {
        openProject(fromPath(folder));
        return;
    }
    const auto& all = jobs().jobs();
    const auto making = std::ranges::find_if(
        all, [](const JobInfo& job) { return job.kind == JobKind::Example && !job.hasEnded(); });
    if (making != all.end()) {
        m_awaited = making->id;
        return;
    }
    JobRequest request;
    request.title = tr("Preparing the example");
    request.kind = JobKind::Example;
    request.project = fromPath(folder);
    request.body = [folder](JobMonitor& monitor) {
        makeExample(folder, monitor);
        return Outcome::Done;
    };
    m_awaited = jobs().add(std::move(request));
}

void MainWindow::takePlaceOf(MainWindow& other)
{
    m_chooseFile = other.m_chooseFile;
    m_awaited = other.m_awaited;
    restoreGeometry(other.saveGeometry());
    restoreState(other.saveState());
    std::filesystem::path project = other.m_reader->reading();
    if (project.empty() && other.hasProject())
        project = other.m_explorer->workspace()->project.folder();
    const JobId selectedJob = other.m_jobPanel->selected();
    other.retire();
    show();
    other.hide();
    if (selectedJob != 0)
        m_jobPanel->select(selectedJob);
    if (!project.empty())
        m_reader->open(project);
}

void MainWindow::retire()
{
    m_explorer->endSession();
    delete std::exchange(m_notifier, nullptr);
    disconnect(&jobs(), nullptr, this, nullptr);
    m_looker->drop();
}

bool MainWindow::isQuiet() const
{
    return m_reader->reading().empty() && !m_looker->isRunning() && !m_reportReader->isRunning()
        && !m_exporter->isRunning() && !m_remover->isRunning() && !m_explorer->isBusy();
}

void MainWindow::askForProject()
{
    const QString folder = m_chooseFile(this, {FileQuestion::Kind::OpenFolder, tr("Open project"), {}, {}});
    if (!folder.isEmpty())
        openProject(folder);
}

void MainWindow::askForScreen()
{
    const QString file = m_chooseFile(this,
                                      {FileQuestion::Kind::OpenFile,
                                       tr("Open screen"),
                                       tr("Screens (*.h5ad *.h5 *.loom *.mtx *.mtx.gz);;All files (*)"),
                                       {}});
    if (!file.isEmpty())
        openScreen(file);
}

void MainWindow::askForScreenFolder()
{
    const QString folder = m_chooseFile(
        this, {FileQuestion::Kind::OpenFolder, tr("Open a folder with a Matrix Market matrix"), {}, {}});
    if (folder.isEmpty())
        return;
    if (isProject(folder))
        openProject(folder);
    else
        openScreen(folder);
}

void MainWindow::askForVectors()
{
    if (!hasProject())
        return;
    auto* dialog = new VectorsDialog(m_explorer->workspace()->project, m_chooseFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, folder = m_explorer->workspace()->project.folder()] {
                if (const auto request = dialog->request())
                    jobs().add(vectorJob(folder, *request));
            });
    dialog->open();
}

TrainingWizard* MainWindow::makeWizard()
{
    auto* wizard = new TrainingWizard(m_chooseFile, *m_inspector, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        if (const auto plan = wizard->plan())
            start(*plan);
    });
    return wizard;
}

void MainWindow::askForTraining()
{
    TrainingWizard* wizard = makeWizard();
    if (hasProject()) {
        const Workspace& workspace = *m_explorer->workspace();
        wizard->setProject(workspace.project);
        std::vector<std::string> taken; // by jobs, of which there may be nothing on disk yet
        for (const JobInfo& job : jobs().jobs())
            if (!job.hasEnded() && isOpen(job.project) && !job.run.isEmpty())
                taken.push_back(toUtf8(job.run));
        wizard->setTaken(std::move(taken));
        if (workspace.coverage && workspace.coverage->withVector.size() >= 2)
            wizard->skipToModel();
    }
    wizard->open();
}

void MainWindow::start(const TrainingPlan& plan)
{
    TrainingPlan cleaned = plan;
    cleaned.project = toPath(cleanFolder(fromPath(plan.project)));
    const PlanJobs added = addJobs(jobs(), cleaned, trainingCallbacks());
    if (added.import != 0)
        m_awaited = added.import;
    showJobs();
    for (const JobId job : {added.import, added.vectors, added.training}) {
        if (job != 0) {
            m_jobPanel->select(job);
            break;
        }
    }
}

TrainingCallbacks MainWindow::trainingCallbacks()
{
    // The log outlives this window; finished folds are seen in what the queue tells.
    Log* log = &m_background->log;
    return {log, {}, [log](const QString& sentence) {
                log->add(LogSeverity::Warning, MainWindow::tr("Training"), sentence);
            }};
}

void MainWindow::askForExperiment()
{
    if (!hasProject())
        return;
    const Project& project = m_explorer->workspace()->project;
    auto* dialog = new ExperimentDialog(project, m_chooseFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, project] {
        jobs().add(experimentJob(project, dialog->settings()));
        showJobs();
    });
    dialog->open();
}

void MainWindow::showReport(const QString& experiment)
{
    auto* window = new ReportWindow(experimentReport(m_explorer->workspace()->project, toUtf8(experiment)),
                                    m_chooseFile, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void MainWindow::refresh(const QString& folder, const QString& preferredRun)
{
    const std::filesystem::path path = toPath(folder);
    if (isOpen(folder) || m_reader->reading() == path)
        m_reader->readAgain(path, toUtf8(preferredRun));
}

void MainWindow::removeRun(const std::string& name)
{
    const Project& project = m_explorer->workspace()->project;
    const QString folder = fromPath(project.folder());
    const auto& all = jobs().jobs();
    const auto user = std::ranges::find_if(all, [&](const JobInfo& job) {
        return !job.hasEnded() && job.project == folder
            && (job.kind == JobKind::Experiment || runOf(job) == fromUtf8(name));
    });
    if (user != all.end()) {
        showMessage(
            QMessageBox::Information,
            tr("The run %1 is wanted by the job “%2”. Cancel that first.").arg(fromUtf8(name), user->title));
        return;
    }
    const bool started = m_remover->start(
        {},
        [project, name](JobMonitor&) {
            ui::removeRun(project, name);
            return Outcome::Done;
        },
        [this, folder](const JobResult& result) {
            if (result.outcome != Outcome::Done)
                showMessage(QMessageBox::Warning, fromUtf8(result.message));
            refresh(folder);
        });
    if (!started)
        showMessage(QMessageBox::Information,
                    tr("Another run is still being removed. Try again in a moment."));
}

void MainWindow::resume(const QString& project, const InterruptedRun& run)
{
    const auto& all = jobs().jobs();
    const auto earlier = std::find_if(all.rbegin(), all.rend(), [&](const JobInfo& job) {
        return job.kind == JobKind::Training && job.project == project && runOf(job) == fromUtf8(run.name);
    });
    JobId id = 0;
    if (earlier != all.rend())
        id = earlier->hasEnded() ? jobs().again(earlier->id) : earlier->id;
    if (id == 0)
        id = jobs().add(trainingJob(toPath(project), run.name, run.settings, true, trainingCallbacks()));
    showJobs();
    m_jobPanel->select(id);
}

void MainWindow::jobChanged(JobId id)
{
    updateActions();
    const JobInfo* job = jobs().find(id);
    if (!job || job->kind != JobKind::Training || !job->feed || !job->isActive() || !isOpen(job->project))
        return;
    const std::size_t finished = job->feed->finished();
    std::size_t& shown = m_finishedFolds[id];
    if (finished <= shown)
        return;
    shown = finished;
    const QString run = runOf(*job);
    // Whoever looks at another run goes on looking at it.
    const bool isFirst = m_explorer->selection().runs.empty();
    refresh(job->project, isFirst ? run : QString());
}

void MainWindow::jobEnded(JobId id, const JobResult& result)
{
    const JobInfo* found = jobs().find(id);
    if (!found)
        return;
    const JobInfo job = *found;
    m_finishedFolds.erase(id);
    const bool isDone = result.outcome == Outcome::Done;
    switch (job.kind) {
    case JobKind::Example:
    case JobKind::Import:
        if (!isDone)
            break;
        if (id == m_awaited || !hasProject() || isOpen(job.project)) {
            openProject(job.project);
            break;
        }
        m_info->say({job.project,
                     tr("%1 is imported.").arg(nameOfProject(job.project)),
                     {{tr("Open"), [this, folder = job.project] { openProject(folder); }}}});
        break;
    case JobKind::Vectors:
        if (isDone)
            refresh(job.project);
        break;
    case JobKind::Training:
        trainingEnded(job, result);
        break;
    case JobKind::Experiment:
        refresh(job.project);
        if (isDone)
            m_info->say({job.title,
                         tr("%1: done. The report is in the menu Run.").arg(job.title),
                         {{tr("Show"), [this, job] { showResultOf(job.project, {}); }}}});
        break;
    case JobKind::Prediction:
        refresh(job.project);
        break;
    }
    if (result.outcome == Outcome::Cancelled)
        statusBar()->showMessage(tr("%1: cancelled").arg(job.title), kNoticeTime);
    else if (result.outcome == Outcome::Failed || result.outcome == Outcome::OutOfMemory) {
        // Who waits for a project is told at once; what goes on beside other work must not interrupt that.
        const QString message = fromUtf8(result.message);
        if (job.kind == JobKind::Import || job.kind == JobKind::Example || job.kind == JobKind::Vectors)
            showMessage(QMessageBox::Warning, message);
        else
            m_info->say({u"job%1"_s.arg(id),
                         tr("%1 failed: %2").arg(job.title, message),
                         {{tr("Show jobs"), [this] { showJobs(); }}}});
    }
    updateActions();
}

void MainWindow::trainingEnded(const JobInfo& job, const JobResult& result)
{
    const QString run = runOf(job);
    if (!isOpen(job.project)) {
        if (result.outcome == Outcome::Done)
            m_info->say({job.project + run,
                         tr("%1 of %2 is trained.").arg(run, nameOfProject(job.project)),
                         {{tr("Show"), [this, job, run] { showResultOf(job.project, run); }}}});
        return;
    }
    const std::vector<std::string>& shown = m_explorer->selection().runs;
    const bool isShown = shown.empty() || shown.front() == toUtf8(run);
    // Finished folds are kept even when the rest was cancelled or failed.
    refresh(job.project, isShown ? run : QString());
    if (result.outcome == Outcome::Done) {
        QList<InfoBar::Action> actions;
        if (!isShown)
            actions.append({tr("Show"), [this, job, run] { showResultOf(job.project, run); }});
        m_info->say({job.project + run, tr("%1 is trained.").arg(run), actions});
    } else if (result.outcome == Outcome::StoppedAndKept)
        statusBar()->showMessage(tr("%1: stopped; the folds so far are kept").arg(job.title), kNoticeTime);
}

void MainWindow::showResultOf(const QString& project, const QString& run)
{
    if (isOpen(project))
        refresh(project, run);
    else
        m_reader->open(toPath(project), toUtf8(run));
}

void MainWindow::showJobs()
{
    showDock(m_jobDock);
}

void MainWindow::showDock(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    fitDock(dock);
}

/// As low as it is of use: the plots lie above it. Later it keeps the height it was given.
void MainWindow::fitDock(QDockWidget* dock)
{
    if (!std::exchange(m_isDockFitted, true))
        resizeDocks({dock}, {std::max(height() / 5, fontMetrics().height() * kLinesOfDock)}, Qt::Vertical);
}

FigureSelection MainWindow::figureSelection() const
{
    const Selection& selected = m_explorer->selection();
    const auto names = [this](const std::vector<int>& genes) {
        std::vector<std::string> names;
        for (const int gene : genes)
            names.push_back(toUtf8(m_explorer->workspace()->geneNames->at(static_cast<std::size_t>(gene))));
        return names;
    };
    return {selected.perturbation, names(m_explorer->shownGenes()), names(selected.pinned), selected.runs};
}

const FigureMakers& MainWindow::figureMakers()
{
    if (!m_figureMakers)
        m_figureMakers = std::make_unique<FigureMakers>(figureMakersOf(m_explorer->workspace()->project));
    return *m_figureMakers;
}

FigureChoices MainWindow::figureChoices() const
{
    FigureChoices choices = figureChoicesFromJson(m_explorer->figureChoices());
    if (m_explorer->figureChoices().isEmpty()) { // a project's first figure is drawn as its cards are
        choices.request.style.logY = m_explorer->showsLogScale();
        choices.request.cellBins = m_explorer->cellBins();
    }
    return choices;
}

void MainWindow::showFigureDialog()
{
    if (!hasProject() || findChild<FigureDialog*>())
        return;
    auto* dialog = new FigureDialog(
        figureMakers(), figureNamesOf(*m_explorer->workspace(), m_explorer->predictedPerturbations()),
        figureSelection(), figureChoices(), *m_exporter, m_chooseFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto folder = m_explorer->workspace()->project.folder();
    connect(dialog, &FigureDialog::choicesChanged, this, [this, folder](const FigureChoices& choices) {
        if (isOpen(fromPath(folder)))
            m_explorer->setFigureChoices(toJson(choices));
    });
    dialog->open();
}

void MainWindow::copyFigure()
{
    if (hasProject())
        m_exporter->copy(figureMakers(), figureChoices(), figureSelection());
}

void MainWindow::exportPinnedFigures()
{
    if (!hasProject() || m_explorer->selection().pinned.empty()
        || m_explorer->selection().perturbation.empty())
        return;
    const FigureChoices choices = figureChoices();
    exportAllPinned(figureMakers(), pinnedFigures(choices, figureSelection()), choices.folder, *m_exporter,
                    m_chooseFile, this);
}

void MainWindow::showAbout()
{
    showMessage(QMessageBox::Information,
                tr("Knockscope %1\n\nPredicts how a knockdown changes the distribution of every gene.\n\n"
                   "Free software under the GNU General Public License, version 3 or later.\n"
                   "Figures use the font Arimo (SIL Open Font License 1.1).")
                    .arg(fromUtf8(kVersion)));
}

void MainWindow::showShortcuts()
{
    auto* sheet = new ShortcutSheet(shortcutsOf(*menuBar()), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::showHelp(const QString& page)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showPage(page);
}

void MainWindow::showHelpHere()
{
    showHelp(helpPageAround(QApplication::focusWidget()));
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == HelpRequest::requestType()) {
        showHelp(static_cast<HelpRequest*>(event)->pageId());
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::showWorkspace(Workspace workspace, const std::string& preferredRun)
{
    const QString folder = fromPath(workspace.project.folder());
    const bool isNew = !isOpen(folder);
    const std::size_t formerRuns = isNew ? 0 : m_explorer->workspace()->runs.size();
    m_pages->setCurrentWidget(m_explorer);
    m_explorer->browse(std::move(workspace), preferredRun);
    m_figureMakers.reset(); // they know the runs as they were
    const Workspace& shown = *m_explorer->workspace();
    setWindowTitle(tr("%1 – Knockscope").arg(fromUtf8(shown.project.name())));
    if (isNew)
        m_info->takeBack(folder);
    if (isNew || shown.runs.size() != formerRuns)
        // Settings are synced to the disk, which takes as long as that likes.
        m_recentWriter->start(
            [project = RecentProject{folder, QDateTime::currentDateTime(),
                                     static_cast<int>(shown.perturbations.size()),
                                     static_cast<int>(shown.runs.size())}](JobMonitor&) {
                addRecentProject(project);
                return true;
            },
            [](bool) {}, [](const QString&) {});
    updateSummary();
    updateActions();
    updateReports();
    m_resumeOffers->look(shown.project);
}

void MainWindow::updateActions()
{
    const auto active = [this](const auto& isMeant) { return std::ranges::any_of(jobs().jobs(), isMeant); };
    for (QAction* action : {m_train, m_vectors, m_experiment})
        action->setEnabled(hasProject());
    m_reports->setEnabled(!m_reports->isEmpty());
    for (QAction* action : m_explorerActions)
        action->setEnabled(hasProject());
    m_cancel->setEnabled(active([](const JobInfo& job) {
        return job.state == JobState::Running || job.state == JobState::Stopping;
    }));
    m_stop->setEnabled(
        active([](const JobInfo& job) { return job.state == JobState::Running && job.canStop; }));
    const bool mayExport = hasProject() && !m_exporter->isRunning();
    m_figure->setEnabled(hasProject());
    m_copyFigure->setEnabled(mayExport);
    m_exportPinned->setEnabled(mayExport && !m_explorer->selection().pinned.empty()
                               && !m_explorer->selection().perturbation.empty());
}

void MainWindow::updateReports()
{
    m_reportReader->start(
        [project = m_explorer->workspace()->project](JobMonitor&) { return reportedExperiments(project); },
        [this](const std::vector<ExperimentInfo>& experiments) {
            m_reports->clear();
            for (const ExperimentInfo& experiment : experiments) {
                QAction* action =
                    m_reports->addAction(QCoreApplication::translate("core", experiment.title.data()));
                const QString name = QString::fromUtf8(experiment.name);
                connect(action, &QAction::triggered, this, [this, name] { showReport(name); });
            }
            m_reports->setEnabled(!experiments.empty());
        },
        [](const QString&) {}); // then there are none
}

void MainWindow::updateSummary()
{
    const Workspace& workspace = *m_explorer->workspace();
    const ImportReport& report = workspace.project.importReport();
    QStringList parts{tr("%Ln perturbations", nullptr, static_cast<int>(workspace.perturbations.size())),
                      tr("%Ln genes", nullptr, static_cast<int>(workspace.geneNames->size())),
                      tr("%Ln cells", nullptr, static_cast<int>(report.cellsKept))};
    if (!workspace.coverage)
        parts.append(tr("no gene vectors"));
    else if (!workspace.coverage->withoutVector.empty())
        parts.append(tr("%Ln without a gene vector", nullptr,
                        static_cast<int>(workspace.coverage->withoutVector.size())));
    m_summary->setText(parts.join(u", "_s));
}

void MainWindow::showMessage(QMessageBox::Icon icon, const QString& text)
{
    auto* box = new QMessageBox(icon, tr("Knockscope"), text, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText); // file names may hold anything
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_exporter->cancel();
    if (!isBusy() && !m_exporter->isRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!isBusy()) { // a figure ends by itself at its next check
        m_closeWhenIdle->start();
        return;
    }
    if (m_closeWhenIdle->isActive() || findChild<QMessageBox*>(u"quitQuestion"_s))
        return;
    const bool trains =
        std::ranges::any_of(jobs().jobs(), [](const JobInfo& job) { return job.isActive() && job.canStop; });
    auto* box = new QMessageBox(QMessageBox::Question, tr("Knockscope"),
                                trains ? tr("A model is being trained. Quit nevertheless?")
                                       : tr("A job is still running. Quit nevertheless?"),
                                QMessageBox::NoButton, this);
    QStringList more;
    if (trains)
        more.append(
            tr("Nothing is lost: the training can go on where it was once the project is opened again, "
               "or end now with what it has learned so far."));
    const auto waiting =
        std::ranges::count_if(jobs().jobs(), [](const auto& job) { return job.isWaiting(); });
    if (waiting > 0)
        more.append(
            tr("%Ln jobs that wait for their turn will not be done.", nullptr, static_cast<int>(waiting)));
    box->setInformativeText(more.join(u' '));
    box->setObjectName(u"quitQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto addButton = [&](const QString& name, const QString& text, QMessageBox::ButtonRole role,
                               Closing how) {
        QPushButton* button = box->addButton(text, role);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, how] { close(how); });
        return button;
    };
    addButton(u"quitNow"_s, trains ? tr("&Quit, resume later") : tr("Cancel it and &quit"),
              QMessageBox::AcceptRole, Closing::Cancels);
    if (trains)
        addButton(u"stopAndQuit"_s, tr("&Stop, keep and quit"), QMessageBox::AcceptRole, Closing::Keeps);
    auto* stay = addButton(u"stay"_s, tr("&Go on"), QMessageBox::RejectRole, Closing::No);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
}

void MainWindow::close(Closing how)
{
    if (how == Closing::No)
        return;
    for (const JobInfo& job : std::vector<JobInfo>(jobs().jobs())) {
        if (how == Closing::Keeps && job.isActive() && job.canStop)
            jobs().stopAndKeep(job.id);
        else if (!job.hasEnded())
            jobs().cancelAndKeep(job.id);
    }
    m_explorer->cancelJobs();
    m_closeWhenIdle->start();
}

bool MainWindow::isBusy() const
{
    return m_background->jobs.isBusy() || m_explorer->isBusy();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    open(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace knockscope::ui
