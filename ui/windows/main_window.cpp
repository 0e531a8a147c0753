// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/main_window.h"

#include "core/base/version.h"
#include "ui/base/text.h"
#include "ui/explorer/explorer.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/response_figure.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/vector_request.h"
#include "ui/windows/import_dialog.h"
#include "ui/windows/train_dialog.h"
#include "ui/windows/welcome_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
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

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

bool isProject(const QString& folder)
{
    return QFileInfo::exists(QDir(folder).filePath(u"project.json"_s));
}

bool holdsMatrixMarket(const QString& folder)
{
    return !isProject(folder) && !QDir(folder).entryList({u"*.mtx"_s, u"*.mtx.gz"_s}, QDir::Files).isEmpty();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_chooseFile(nativeFileChooser())
    , m_jobs(new JobRunner(this))
    , m_reader(new LatestJob(this))
    , m_refresher(new LatestJob(this))
    , m_remover(new JobRunner(this))
    , m_inspector(new ScreenInspector(this))
    , m_exporter(new JobRunner(this))
    , m_closeWhenIdle(new QTimer(this))
    , m_explorer(new Explorer)
{
    setObjectName(u"mainWindow");
    figureFontFamily(); // also registers the resources with the window's icon
    setWindowIcon(QIcon(u":/knockscope/icons/knockscope.svg"_s));
    setAcceptDrops(true);
    makeActions();
    auto* welcome = new WelcomePage;
    connect(welcome, &WelcomePage::openProjectRequested, this, &MainWindow::askForProject);
    connect(welcome, &WelcomePage::openScreenRequested, this, &MainWindow::askForScreen);
    connect(welcome, &WelcomePage::openFolderRequested, this, &MainWindow::askForScreenFolder);
    connect(welcome, &WelcomePage::openExampleRequested, this, &MainWindow::openExample);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_explorer);
    setCentralWidget(m_pages);

    m_summary = new QLabel(this);
    m_summary->setObjectName(u"summary");
    statusBar()->addWidget(new JobBar(m_jobs, this), 1);
    statusBar()->addPermanentWidget(m_summary);

    connect(m_jobs, &JobRunner::started, this, &MainWindow::updateActions);
    connect(m_jobs, &JobRunner::cancelling, this, &MainWindow::updateActions);
    connect(m_jobs, &JobRunner::stopping, this, &MainWindow::updateActions);
    connect(m_jobs, &JobRunner::finished, this, &MainWindow::updateActions);
    // Jobs end at their next check; until then the window stays and answers.
    m_closeWhenIdle->setInterval(50);
    connect(m_closeWhenIdle, &QTimer::timeout, this, [this] {
        if (!isBusy()) {
            m_closeWhenIdle->stop();
            close();
        }
    });
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
    delete m_jobs;
    delete m_reader;
    delete m_refresher;
    delete m_remover;
    delete m_inspector;
    delete m_exporter;
}

void MainWindow::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& name, const QString& text,
                            const QKeySequence& shortcut, auto&& slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, slot);
        menu->addAction(action);
        return action;
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_openProject = add(file, u"actionOpenProject"_s, tr("&Open project…"), QKeySequence::Open,
                        [this] { askForProject(); });
    m_openScreen = add(file, u"actionOpenScreen"_s, tr("Open &screen…"), QKeySequence(tr("Ctrl+I")),
                       [this] { askForScreen(); });
    m_openScreenFolder = add(file, u"actionOpenScreenFolder"_s, tr("Open a &folder…"),
                             QKeySequence(tr("Ctrl+Shift+I")), [this] { askForScreenFolder(); });
    m_openScreenFolder->setToolTip(tr("A screen as a Matrix Market folder: matrix, genes and barcodes"));
    m_openExample = add(file, u"actionOpenExample"_s, tr("Open e&xample"), {}, [this] { openExample(); });
    file->addSeparator();
    m_exportFigure = add(file, u"actionExportFigure"_s, tr("&Export figure…"), QKeySequence(tr("Ctrl+E")),
                         [this] { askForFigure(); });
    file->addSeparator();
    add(file, u"actionQuit"_s, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu* run = menuBar()->addMenu(tr("&Run"));
    m_train =
        add(run, u"actionTrain"_s, tr("&Train…"), QKeySequence(tr("Ctrl+T")), [this] { askForTraining(); });
    m_cancel =
        add(run, u"actionCancel"_s, tr("&Cancel"), QKeySequence(tr("Ctrl+.")), [this] { m_jobs->cancel(); });
    m_stop = add(run, u"actionStop"_s, tr("&Stop and keep"), QKeySequence(tr("Ctrl+Shift+.")),
                 [this] { m_jobs->stopAndKeep(); });
    run->addSeparator();
    m_vectors = add(run, u"actionVectors"_s, tr("Gene &vectors…"), {}, [this] { askForVectors(); });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_explorer->undoAction());
    edit->addAction(m_explorer->redoAction());
    edit->addSeparator();
    m_explorerActions = {add(edit, u"actionPinGene"_s, tr("&Pin or unpin the gene"),
                             QKeySequence(tr("Ctrl+D")), [this] { m_explorer->pinCurrentGene(); }),
                         add(edit, u"actionFindPerturbation"_s, tr("&Find perturbation"), QKeySequence::Find,
                             [this] { m_explorer->findPerturbation(); }),
                         add(edit, u"actionFindGene"_s, tr("Find &gene"), QKeySequence(tr("Ctrl+G")),
                             [this] { m_explorer->findGene(); }),
                         add(edit, u"actionPredict"_s, tr("P&redict…"), QKeySequence(tr("Ctrl+P")),
                             [this] { m_explorer->findPrediction(); })};

    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (QAction* panel : m_explorer->panelActions()) {
        view->addAction(panel);
        m_explorerActions.append(panel);
    }
    view->addSeparator();
    m_explorerActions.append(
        add(view, u"actionResetLayout"_s, tr("&Reset layout"), {}, [this] { m_explorer->resetLayout(); }));
    m_explorer->addToToolBar(m_train);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    add(help, u"actionAbout"_s, tr("&About Knockscope"), {}, [this] { showAbout(); });
}

void MainWindow::setFileChooser(FileChooser chooser)
{
    m_chooseFile = std::move(chooser);
    m_explorer->setFileChooser(m_chooseFile);
}

bool MainWindow::hasProject() const
{
    return m_explorer->workspace().has_value();
}

void MainWindow::open(const QString& path)
{
    if (QFileInfo(path).isFile() || holdsMatrixMarket(path))
        openScreen(path);
    else
        openProject(path);
}

void MainWindow::openProject(const QString& folder)
{
    m_reader->start([path = toPath(folder)](JobMonitor&) { return openWorkspace(path); },
                    [this](Workspace workspace) { showWorkspace(std::move(workspace), {}); },
                    [this](const QString& message) { showMessage(QMessageBox::Warning, message); });
}

void MainWindow::openScreen(const QString& path)
{
    auto* dialog = new ImportDialog(path, m_chooseFile, *m_inspector, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ImportRequest request = dialog->request();
        startJob(
            tr("Importing %1").arg(fromPath(request.settings.source.filename())),
            [request](JobMonitor& monitor) {
                importProject(request, monitor);
                return Outcome::Done;
            },
            [this, folder = fromPath(request.folder)](const JobResult& result) {
                if (result.outcome == Outcome::Done)
                    openProject(folder);
            });
    });
    dialog->open();
}

void MainWindow::openExample()
{
    const std::filesystem::path folder = exampleFolder();
    startJob(
        tr("Preparing the example"),
        [folder](JobMonitor& monitor) {
            makeExample(folder, monitor);
            return Outcome::Done;
        },
        [this, folder](const JobResult& result) {
            if (result.outcome == Outcome::Done)
                openProject(fromPath(folder));
        });
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
    const QString file =
        m_chooseFile(this, {FileQuestion::Kind::OpenFile, tr("Gene vectors"), vectorFileFilter(), {}});
    if (file.isEmpty() || !hasProject())
        return;
    startJob(
        tr("Loading gene vectors"),
        [project = m_explorer->workspace()->project, path = toPath(file)](JobMonitor& monitor) {
            giveVectors(project, requestOf(path), monitor);
            return Outcome::Done;
        },
        [this, folder = m_explorer->workspace()->project.folder()](const JobResult& result) {
            if (result.outcome == Outcome::Done)
                refresh(folder, {});
        });
}

void MainWindow::askForTraining()
{
    if (!hasProject())
        return;
    if (!m_explorer->workspace()->coverage) {
        auto* box = new QMessageBox(
            QMessageBox::Information, tr("Knockscope"),
            tr("Training needs a vector for each perturbed gene, and this project has none yet."),
            QMessageBox::Cancel, this);
        box->setObjectName(u"messageBox");
        box->setAttribute(Qt::WA_DeleteOnClose);
        auto* load = box->addButton(tr("Load gene vectors…"), QMessageBox::AcceptRole);
        connect(load, &QPushButton::clicked, this, &MainWindow::askForVectors);
        box->open();
        return;
    }
    auto* dialog = new TrainDialog(*m_explorer->workspace()->coverage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { train(dialog->settings()); });
    dialog->open();
}

void MainWindow::train(const TrainingSettings& settings)
{
    const auto name = std::make_shared<std::string>();
    startJob(
        tr("Training"),
        [name, project = m_explorer->workspace()->project, settings](JobMonitor& monitor) {
            *name = project.freeRunName(settings.model);
            return trainNewRun(project, *name, settings, monitor);
        },
        // Finished folds are kept even when the rest was cancelled or failed.
        [this, name, folder = m_explorer->workspace()->project.folder()](const JobResult&) {
            refresh(folder, *name);
        },
        JobRunner::CanStop::Yes);
}

void MainWindow::refresh(const std::filesystem::path& folder, const std::string& preferredRun)
{
    const auto isOpen = [this, folder] { return m_explorer->workspace()->project.folder() == folder; };
    if (isOpen())
        m_refresher->start([folder](JobMonitor&) { return openWorkspace(folder); },
                           [this, isOpen, preferredRun](Workspace workspace) {
                               if (isOpen())
                                   showWorkspace(std::move(workspace), preferredRun);
                           },
                           [this](const QString& message) { showMessage(QMessageBox::Warning, message); });
}

void MainWindow::removeRun(const std::string& name)
{
    const Project& project = m_explorer->workspace()->project;
    const bool started = m_remover->start(
        {},
        [project, name](JobMonitor&) {
            ui::removeRun(project, name);
            return Outcome::Done;
        },
        [this, folder = project.folder()](const JobResult& result) {
            if (result.outcome != Outcome::Done)
                showMessage(QMessageBox::Warning, fromUtf8(result.message));
            refresh(folder, {});
        });
    if (!started)
        showMessage(QMessageBox::Information,
                    tr("Another run is still being removed. Try again in a moment."));
}

void MainWindow::askForFigure()
{
    const ResponseLoader::Response shown = m_explorer->shown();
    if (!shown || m_explorer->selection().genes.empty())
        return;
    const ResponsePointer& response = shown->runs.front().response;
    std::vector<std::size_t> genes;
    for (const int gene : m_explorer->shownGenes())
        genes.push_back(static_cast<std::size_t>(gene));
    const auto current = static_cast<std::size_t>(m_explorer->selection().genes.front());
    const QString name = fromUtf8(response->perturbation) + u'-'
        + (genes.size() > 1 ? u"genes"_s : shown->geneNames->at(current)) + u".svg"_s;
    const QString file = m_chooseFile(this,
                                      {FileQuestion::Kind::SaveFile, tr("Export figure"),
                                       tr("SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)"), name});
    if (file.isEmpty())
        return;
    const bool started = m_exporter->start(
        tr("Exporting the figure"),
        [project = m_explorer->workspace()->project, run = shown->runs.front().source, response, genes,
         path = toPath(file)](JobMonitor&) {
            exportFigure(figureOfResponse(project, run.get(), *response, genes), path);
            return Outcome::Done;
        },
        [this, file](const JobResult& result) {
            updateActions();
            if (result.outcome == Outcome::Done)
                statusBar()->showMessage(tr("Figure written to %1").arg(file), 8000);
            else
                showMessage(QMessageBox::Warning, fromUtf8(result.message));
        });
    if (!started)
        showMessage(QMessageBox::Information,
                    tr("Another figure is still being written. Try again in a moment."));
    updateActions();
}

void MainWindow::showAbout()
{
    showMessage(QMessageBox::Information,
                tr("Knockscope %1\n\nPredicts how a knockdown changes the distribution of every gene.\n\n"
                   "Free software under the GNU General Public License, version 3 or later.\n"
                   "Figures use the font Arimo (SIL Open Font License 1.1).")
                    .arg(fromUtf8(kVersion)));
}

void MainWindow::startJob(const QString& title, std::function<Outcome(JobMonitor&)> body,
                          std::function<void(const JobResult&)> onFinished, JobRunner::CanStop canStop)
{
    const bool started = m_jobs->start(
        title, std::move(body),
        [this, title, onFinished = std::move(onFinished)](const JobResult& result) {
            if (result.outcome == Outcome::Cancelled)
                statusBar()->showMessage(tr("%1: cancelled").arg(title), 5000);
            else if (result.outcome == Outcome::StoppedAndKept)
                statusBar()->showMessage(tr("%1: stopped; the folds so far are kept").arg(title), 8000);
            else if (result.outcome == Outcome::Failed || result.outcome == Outcome::OutOfMemory)
                showMessage(QMessageBox::Warning, fromUtf8(result.message));
            onFinished(result);
        },
        canStop);
    if (!started)
        showMessage(QMessageBox::Information,
                    tr("Something else is still running. Wait for it or cancel it first."));
}

void MainWindow::showWorkspace(Workspace workspace, const std::string& preferredRun)
{
    m_pages->setCurrentIndex(1);
    m_explorer->browse(std::move(workspace), preferredRun);
    setWindowTitle(tr("%1 – Knockscope").arg(fromUtf8(m_explorer->workspace()->project.name())));
    updateSummary();
    updateActions();
}

void MainWindow::updateActions()
{
    const bool busy = m_jobs->isRunning();
    for (QAction* action : {m_openScreen, m_openScreenFolder, m_openExample})
        action->setEnabled(!busy);
    for (QAction* action : {m_train, m_vectors})
        action->setEnabled(!busy && hasProject());
    for (QAction* action : m_explorerActions)
        action->setEnabled(hasProject());
    m_cancel->setEnabled(busy && !m_jobs->isCancelling());
    m_stop->setEnabled(m_jobs->canStop() && !m_jobs->isCancelling() && !m_jobs->isStopping());
    m_exportFigure->setEnabled(m_explorer->shown() && !m_explorer->selection().genes.empty()
                               && !m_exporter->isRunning());
    m_pages->widget(0)->setEnabled(!busy);
}

void MainWindow::updateSummary()
{
    const Workspace& workspace = *m_explorer->workspace();
    const ImportReport& report = workspace.project.importReport();
    QString text =
        QStringList{tr("%Ln perturbations", nullptr, static_cast<int>(workspace.perturbations.size())),
                    tr("%Ln genes", nullptr, static_cast<int>(workspace.geneNames->size())),
                    tr("%Ln cells", nullptr, static_cast<int>(report.cellsKept))}
            .join(u", "_s);
    if (!workspace.coverage)
        text += tr(", no gene vectors");
    else if (!workspace.coverage->withoutVector.empty())
        text += tr(", %1 without a gene vector").arg(countText(workspace.coverage->withoutVector.size()));
    m_summary->setText(text);
}

void MainWindow::showMessage(QMessageBox::Icon icon, const QString& text)
{
    auto* box = new QMessageBox(icon, tr("Knockscope"), text, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText); // file names may hold anything
    box->setObjectName(u"messageBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!isBusy()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closeWhenIdle->isActive())
        return;
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Knockscope"),
        tr("A job is still running. Stop it and quit?\nFinished folds of a training are kept."),
        QMessageBox::Cancel, this);
    box->setObjectName(u"messageBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* stop = box->addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_jobs->cancel();
        m_explorer->cancelJobs();
        m_closeWhenIdle->start();
    });
    box->open();
}

bool MainWindow::isBusy() const
{
    return m_jobs->isRunning() || m_explorer->isBusy();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && !m_jobs->isRunning())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    open(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace knockscope::ui
