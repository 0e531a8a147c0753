// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/main_window.h"

#include "core/base/version.h"
#include "ui/base/text.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/response_plots.h"
#include "ui/charts/shift_plot.h"
#include "ui/explorer/table_view.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/response_figure.h"
#include "ui/jobs/job_runner.h"
#include "ui/windows/import_dialog.h"
#include "ui/windows/job_bar.h"
#include "ui/windows/train_dialog.h"
#include "ui/windows/welcome_page.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

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
    , m_reader(new JobRunner(this))
    , m_responses(new ResponseLoader(this))
    , m_inspector(new ScreenInspector(this))
    , m_exporter(new JobRunner(this))
    , m_perturbationModel(new PerturbationModel(this))
    , m_perturbationProxy(new PerturbationProxy(this))
    , m_geneModel(new GeneTableModel(this))
    , m_geneProxy(new GeneTableProxy(this))
{
    setObjectName(u"mainWindow");
    figureFontFamily(); // also registers the resources with the window's icon
    setWindowIcon(QIcon(u":/knockscope/icons/knockscope.svg"_s));
    setAcceptDrops(true);
    m_perturbationProxy->setSourceModel(m_perturbationModel);
    m_geneProxy->setSourceModel(m_geneModel);

    makeActions();
    auto* welcome = new WelcomePage;
    connect(welcome, &WelcomePage::openProjectRequested, this, &MainWindow::askForProject);
    connect(welcome, &WelcomePage::openScreenRequested, this, &MainWindow::askForScreen);
    connect(welcome, &WelcomePage::openFolderRequested, this, &MainWindow::askForScreenFolder);
    connect(welcome, &WelcomePage::openExampleRequested, this, &MainWindow::openExample);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(welcome);
    m_pages->addWidget(makeBrowser());
    setCentralWidget(m_pages);

    m_summary = new QLabel(this);
    m_summary->setObjectName(u"summary");
    statusBar()->addWidget(new JobBar(m_jobs, this), 1);
    statusBar()->addPermanentWidget(m_summary);

    connect(m_jobs, &JobRunner::started, this, &MainWindow::updateActions);
    connect(m_jobs, &JobRunner::cancelling, this, &MainWindow::updateActions);
    connect(m_jobs, &JobRunner::stopping, this, &MainWindow::updateActions);
    connect(m_jobs, &JobRunner::finished, this, [this] {
        updateActions();
        if (m_closeWhenIdle && !m_jobs->isRunning())
            close();
    });
    connect(m_responses, &ResponseLoader::responseReady, this, &MainWindow::showResponse);
    connect(m_responses, &ResponseLoader::failed, this,
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
    delete m_responses;
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

    QMenu* view = menuBar()->addMenu(tr("&View"));
    m_findPerturbation =
        add(view, u"actionFindPerturbation"_s, tr("&Find perturbation"), QKeySequence::Find, [this] {
            m_perturbationSearch->setFocus(Qt::ShortcutFocusReason);
            m_perturbationSearch->selectAll();
        });
    m_findGene = add(view, u"actionFindGene"_s, tr("Find &gene"), QKeySequence(tr("Ctrl+G")), [this] {
        m_showGenes->setChecked(true);
        m_geneSearch->setFocus(Qt::ShortcutFocusReason);
        m_geneSearch->selectAll();
    });
    view->addSeparator();
    m_showGenes = add(view, u"actionShowGenes"_s, tr("Gene &table"), {}, [] {});
    m_showGenes->setCheckable(true);
    m_showGenes->setChecked(true);
    connect(m_showGenes, &QAction::toggled, this, [this](bool shown) { m_genePane->setVisible(shown); });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    add(help, u"actionAbout"_s, tr("&About Knockscope"), {}, [this] { showAbout(); });
}

QString MainWindow::nameOnScreen(const QString& typed) const
{
    const QString text = typed.trimmed();
    if (!m_workspace)
        return text;
    const auto other = m_workspace->otherNames.find(toUtf8(text.toLower()));
    return other == m_workspace->otherNames.end() ? text : fromUtf8(other->second);
}

QWidget* MainWindow::makePerturbationPane()
{
    m_perturbationSearch = new QLineEdit;
    m_perturbationSearch->setObjectName(u"perturbationSearch");
    m_perturbationSearch->setAccessibleName(tr("Search perturbations"));
    m_perturbationSearch->setPlaceholderText(tr("Search perturbations"));
    m_perturbationSearch->setClearButtonEnabled(true);
    m_perturbationSearch->installEventFilter(this);
    m_perturbations = new TableView(u"perturbationTable"_s, tr("Perturbations"), m_perturbationProxy);
    m_perturbations->sortByColumn(PerturbationModel::NameColumn, Qt::AscendingOrder);
    QHeaderView* header = m_perturbations->horizontalHeader();
    header->setSectionResizeMode(PerturbationModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PerturbationModel::CellsColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PerturbationModel::FoldColumn, QHeaderView::ResizeToContents);
    m_perturbationCount = new QLabel;
    m_perturbationCount->setObjectName(u"perturbationCount");

    m_runs = new QComboBox;
    m_runs->setObjectName(u"runSelector");
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(14);
    auto* runLabel = new QLabel(tr("&Run"));
    runLabel->setBuddy(m_runs);
    auto* runRow = new QHBoxLayout;
    runRow->addWidget(runLabel);
    runRow->addWidget(m_runs, 1);
    auto* train = new QToolButton;
    train->setObjectName(u"trainButton");
    train->setDefaultAction(m_train);
    runRow->addWidget(train);

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(8, 8, 4, 4);
    layout->addLayout(runRow);
    layout->addWidget(m_perturbationSearch);
    layout->addWidget(m_perturbations, 1);
    layout->addWidget(m_perturbationCount);

    const auto showCount = [this] {
        const int shown = m_perturbationProxy->rowCount();
        const int all = m_perturbationModel->rowCount();
        const QString typed = m_perturbationSearch->text().trimmed();
        const QString meant = nameOnScreen(typed);
        const QString count = shown == all
            ? tr("%Ln perturbations", nullptr, all)
            : tr("%1 of %Ln perturbations", nullptr, all).arg(countText(static_cast<quint64>(shown)));
        m_perturbationCount->setText(meant == typed ? count : tr("%1 (%2 is %3)").arg(count, typed, meant));
    };
    connect(m_perturbationSearch, &QLineEdit::textChanged, this, [this, showCount](const QString& text) {
        m_perturbationProxy->setFilterFixedString(nameOnScreen(text));
        showCount();
        m_perturbations->scrollTo(m_perturbations->currentIndex());
    });
    connect(m_perturbationModel, &QAbstractItemModel::modelReset, this, showCount);
    connect(m_perturbations->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_row = m_perturbationProxy->mapToSource(current).row();
                requestResponse();
            });
    connect(m_runs, &QComboBox::activated, this,
            [this](int index) { selectRun(toUtf8(m_runs->itemData(index).toString())); });
    return pane;
}

QWidget* MainWindow::makeGenePane()
{
    m_geneSearch = new QLineEdit;
    m_geneSearch->setObjectName(u"geneSearch");
    m_geneSearch->setAccessibleName(tr("Search genes"));
    m_geneSearch->setPlaceholderText(tr("Search genes"));
    m_geneSearch->setClearButtonEnabled(true);
    m_geneSearch->setMaximumWidth(320);
    m_geneSearch->installEventFilter(this);
    auto* genes = new TableView(u"geneTable"_s, tr("Genes"), m_geneProxy);
    genes->setNoteName(u"noGenes"_s);
    m_genes = genes;
    m_genes->sortByColumn(GeneTableModel::ObservedW1Column, Qt::DescendingOrder);
    m_genes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Below this a header would not fit its title and the sort arrow.
    m_genes->horizontalHeader()->setMinimumSectionSize(
        m_genes->fontMetrics().horizontalAdvance(tr("Predicted mean")) + 28);

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(4, 4, 8, 4);
    auto* nonMean = new QCheckBox(tr("&Non-mean responses only"));
    nonMean->setObjectName(u"nonMeanOnly"_s);
    nonMean->setToolTip(
        tr("Genes whose shape changes beyond chance while the mean accounts for less than half "
           "of it: variance, share of zeros, mixture of states"));
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_geneSearch, 1);
    filters->addWidget(nonMean);
    filters->addStretch(1);
    auto* count = new QLabel;
    count->setObjectName(u"geneCount"_s);
    filters->addWidget(count);
    const auto whyNone = [this, nonMean] {
        if (m_geneProxy->rowCount() > 0 || m_geneModel->rowCount() == 0)
            return QString();
        return nonMean->isChecked() ? tr("No gene here changes its shape beyond chance without its mean.")
                                    : tr("No gene of that name.");
    };
    const auto showCount = [this, count, genes, whyNone] {
        genes->setNote(whyNone());
        count->setText(tr("%1 of %Ln genes", nullptr, m_geneModel->rowCount())
                           .arg(countText(static_cast<quint64>(m_geneProxy->rowCount()))));
    };
    connect(m_geneProxy, &QAbstractItemModel::rowsInserted, this, showCount);
    connect(m_geneProxy, &QAbstractItemModel::rowsRemoved, this, showCount);
    connect(m_geneProxy, &QAbstractItemModel::layoutChanged, this, showCount);
    connect(m_geneProxy, &QAbstractItemModel::modelReset, this, showCount);
    layout->addLayout(filters);
    layout->addWidget(m_genes, 1);
    connect(nonMean, &QCheckBox::toggled, this, [this](bool isOn) {
        m_geneProxy->setNonMeanOnly(isOn);
        showGeneInTable();
    });
    connect(m_geneSearch, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_geneProxy->setFilterFixedString(nameOnScreen(text));
        showGeneInTable();
    });
    connect(m_genes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    selectGene(m_geneProxy->mapToSource(current).row());
            });
    return pane;
}

QWidget* MainWindow::makeBrowser()
{
    m_shiftPlot = new ShiftPlot;
    m_shiftPlot->setObjectName(u"shiftPlot");
    m_distributionPlot = new DistributionPlot;
    m_distributionPlot->setObjectName(u"distributionPlot");
    connect(m_shiftPlot, &ShiftPlot::geneActivated, this, [this](int gene) {
        selectGene(gene);
        showGeneInTable();
    });

    auto* plots = new QSplitter(Qt::Horizontal);
    plots->setObjectName(u"plotSplitter");
    plots->addWidget(m_shiftPlot);
    plots->addWidget(m_distributionPlot);
    plots->setStretchFactor(0, 1);
    plots->setStretchFactor(1, 1);
    plots->setChildrenCollapsible(false);

    m_genePane = makeGenePane();
    auto* right = new QSplitter(Qt::Vertical);
    right->setObjectName(u"rightSplitter");
    right->addWidget(plots);
    right->addWidget(m_genePane);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setSizes({450, 250});
    right->setChildrenCollapsible(false);

    auto* browser = new QSplitter(Qt::Horizontal);
    browser->setObjectName(u"browser");
    browser->addWidget(makePerturbationPane());
    browser->addWidget(right);
    browser->setStretchFactor(0, 0);
    browser->setStretchFactor(1, 1);
    browser->setSizes({270, 1010});
    browser->setChildrenCollapsible(false);
    return browser;
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
    auto workspace = std::make_shared<std::optional<Workspace>>();
    read(
        [workspace, path = toPath(folder)](JobMonitor&) {
            workspace->emplace(openWorkspace(path));
            return Outcome::Done;
        },
        [this, workspace](const JobResult& result) {
            if (result.outcome == Outcome::Done)
                showWorkspace(std::move(**workspace), {});
            else
                showMessage(QMessageBox::Warning, fromUtf8(result.message));
        });
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
    if (file.isEmpty() || !m_workspace)
        return;
    startJob(
        tr("Loading gene vectors"),
        [project = m_workspace->project, path = toPath(file)](JobMonitor& monitor) {
            giveVectors(project, loadVectors(path, monitor), path, monitor);
            return Outcome::Done;
        },
        [this, folder = fromPath(m_workspace->project.folder())](const JobResult& result) {
            if (result.outcome == Outcome::Done)
                openProject(folder);
        });
}

void MainWindow::askForTraining()
{
    if (!m_workspace)
        return;
    if (!m_workspace->coverage) {
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
    auto* dialog = new TrainDialog(*m_workspace->coverage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { train(dialog->settings()); });
    dialog->open();
}

void MainWindow::train(const TrainingSettings& settings)
{
    struct Trained {
        std::string name;
        std::optional<Workspace> workspace;
    };
    auto trained = std::make_shared<Trained>();
    startJob(
        tr("Training"),
        [trained, project = m_workspace->project, settings](JobMonitor& monitor) {
            trained->name = project.freeRunName(settings.model);
            return trainNewRun(project, trained->name, settings, monitor);
        },
        [this, trained, folder = m_workspace->project.folder()](const JobResult&) {
            // Finished folds are kept even when the rest was cancelled or failed.
            read(
                [trained, folder](JobMonitor&) {
                    trained->workspace.emplace(openWorkspace(folder));
                    return Outcome::Done;
                },
                [this, trained](const JobResult& result) {
                    if (result.outcome == Outcome::Done && m_workspace
                        && m_workspace->project.folder() == trained->workspace->project.folder())
                        showWorkspace(std::move(*trained->workspace), trained->name);
                });
        },
        JobRunner::CanStop::Yes);
}

void MainWindow::askForFigure()
{
    if (!m_response || m_gene < 0)
        return;
    const QString name =
        fromUtf8(m_response->perturbation) + u'-' + m_geneModel->geneName(m_gene) + u".svg"_s;
    const QString file = m_chooseFile(this,
                                      {FileQuestion::Kind::SaveFile, tr("Export figure"),
                                       tr("SVG (*.svg);;PDF (*.pdf);;PNG, 300 dpi (*.png)"), name});
    if (file.isEmpty())
        return;
    const bool started = m_exporter->start(
        tr("Exporting the figure"),
        [project = m_workspace->project, run = m_run.run, response = m_response,
         gene = static_cast<std::size_t>(m_gene), path = toPath(file)](JobMonitor&) {
            exportFigure(figureOfResponse(project, run.get(), *response, {&gene, 1}), path);
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

void MainWindow::read(std::function<Outcome(JobMonitor&)> body,
                      std::function<void(const JobResult&)> onFinished)
{
    const quint64 id = ++m_newestRead;
    m_nextRead = [this, id, body = std::move(body), onFinished = std::move(onFinished)] {
        m_reader->start({}, body, [this, id, onFinished](const JobResult& result) {
            if (id == m_newestRead)
                onFinished(result);
            if (!m_reader->isRunning() && m_nextRead)
                std::exchange(m_nextRead, {})();
        });
    };
    if (!m_reader->isRunning())
        std::exchange(m_nextRead, {})();
}

void MainWindow::showWorkspace(Workspace workspace, const std::string& preferredRun)
{
    const bool sameProject = m_workspace && m_workspace->project.folder() == workspace.project.folder()
        && *m_workspace->geneNames == *workspace.geneNames
        && m_workspace->perturbations == workspace.perturbations;
    const std::string shownRun = sameProject && m_run.run ? m_run.run->record.name : std::string();
    if (sameProject)
        workspace.geneNames = m_workspace->geneNames; // the table keeps its rows
    m_workspace.emplace(std::move(workspace));

    if (!sameProject) {
        m_responses->drop();
        m_response.reset();
        m_run = {};
        m_row = -1;
        m_gene = -1;
        m_perturbationSearch->clear();
        m_geneSearch->clear();
        m_geneModel->setResponse(m_workspace->geneNames, nullptr);
        m_perturbationModel->setRows(m_workspace->perturbations);
        m_shiftPlot->setSelectedGene(-1);
        m_shiftPlot->setMessage({});
        m_distributionPlot->setMessage({});
    }
    listRuns();
    setWindowTitle(tr("%1 – Knockscope").arg(fromUtf8(m_workspace->project.name())));
    m_pages->setCurrentIndex(1);
    updateSummary();
    updateActions();

    const auto exists = [this](const std::string& name) {
        return std::any_of(m_workspace->runs.begin(), m_workspace->runs.end(),
                           [&](const RunSummary& run) { return run.isReadable() && run.name == name; });
    };
    if (exists(preferredRun))
        selectRun(preferredRun);
    else if (exists(shownRun))
        selectRun(shownRun);
    else
        selectRun(m_workspace->newestRun());
}

void MainWindow::listRuns()
{
    m_runs->clear();
    if (m_workspace->newestRun().empty())
        m_runs->addItem(tr("none yet"), QString());
    for (const RunSummary& run : m_workspace->runs) {
        const QString name = fromUtf8(run.name);
        if (run.isReadable()) {
            m_runs->addItem(run.finishedFolds == run.folds
                                ? name
                                : tr("%1 (%2 of %3 folds)").arg(name).arg(run.finishedFolds).arg(run.folds),
                            name);
            continue;
        }
        m_runs->addItem(tr("%1 (cannot be read)").arg(name), name);
        const int index = m_runs->count() - 1;
        m_runs->setItemData(index, run.problem, Qt::ToolTipRole);
        if (auto* items = qobject_cast<QStandardItemModel*>(m_runs->model()))
            items->item(index)->setEnabled(false);
    }
    m_runs->setEnabled(!m_workspace->runs.empty());
}

void MainWindow::selectRun(const std::string& name)
{
    m_runs->setCurrentIndex(m_runs->findData(fromUtf8(name)));
    auto opened = std::make_shared<OpenedRun>();
    read(
        [opened, project = m_workspace->project, name](JobMonitor&) {
            *opened = openRun(project, name);
            return Outcome::Done;
        },
        [this, opened, name](const JobResult& result) {
            if (result.outcome == Outcome::Done) {
                showRun(*opened);
                return;
            }
            showMessage(QMessageBox::Warning, fromUtf8(result.message));
            // What was shown stays; a project that was just opened can be browsed without a run.
            const std::string shown = m_run.run ? m_run.run->record.name : std::string();
            if (m_run.calculator)
                m_runs->setCurrentIndex(m_runs->findData(fromUtf8(shown)));
            else if (!name.empty())
                selectRun({});
        });
}

void MainWindow::showRun(const OpenedRun& run)
{
    m_run = run;
    m_perturbationModel->setFolds(run.folds);
    m_perturbations->setColumnHidden(PerturbationModel::FoldColumn, run.run == nullptr);
    if (m_row >= 0) {
        requestResponse();
    } else if (m_perturbationProxy->rowCount() > 0) {
        m_perturbations->setCurrentIndex(m_perturbationProxy->index(0, 0));
        m_perturbations->setFocus();
    }
}

void MainWindow::requestResponse()
{
    if (m_run.calculator && m_row >= 0)
        m_responses->request([respond = m_respond, calculator = m_run.calculator,
                              row = static_cast<std::size_t>(m_row)] { return respond(*calculator, row); });
}

void MainWindow::showResponse(const ResponsePointer& response)
{
    m_response = response;
    m_geneModel->setResponse(m_workspace->geneNames, response);
    if (m_gene < 0 && !response->genes.empty())
        m_gene = static_cast<int>(mostShiftedGene(*response));
    if (response->predicted.empty())
        m_shiftPlot->setMessage(noPredictionText());
    else
        m_shiftPlot->setData(shiftPlotData(*response, m_workspace->geneNames));
    m_shiftPlot->setSelectedGene(m_gene);
    showGeneInTable();
    showDistribution();
    updateActions();
}

QString MainWindow::noPredictionText() const
{
    if (m_workspace->newestRun().empty())
        return tr(
            "No prediction yet. Train a model (Ctrl+T) to compare the predicted shift of each gene with the "
            "observed one.\n\nThe table below already shows the observed shifts.");
    if (!m_response->predictedMeans.empty())
        return tr(
            "The model of this run predicts means only, so there is no predicted W1 shift.\n\nIts means "
            "are in the table below and in the distribution beside it.");
    const QString name = fromUtf8(m_response->perturbation);
    if (const auto p = m_run.run ? m_run.run->indexOf(m_response->perturbation) : std::nullopt) {
        const std::string reason = m_run.run->reasonNotPredicted(*p);
        if (!reason.empty())
            return tr("%1 has no prediction in this run: %2.").arg(name, fromUtf8(reason));
    }
    return tr("%1 has no prediction in this run: it has no gene vector, or its fold was not finished.")
        .arg(name);
}

void MainWindow::showDistribution()
{
    if (!m_response || m_gene < 0) {
        m_distributionPlot->setMessage(tr("Click a point or a row of the gene table."));
        return;
    }
    m_distributionPlot->setData(
        distributionPlotData(*m_response, m_geneModel->geneName(m_gene), static_cast<std::size_t>(m_gene)));
}

void MainWindow::selectGene(int gene)
{
    if (gene == m_gene)
        return;
    m_gene = gene;
    m_shiftPlot->setSelectedGene(gene);
    showDistribution();
    updateActions();
}

void MainWindow::showGeneInTable()
{
    if (m_gene < 0)
        return;
    const QModelIndex index = m_geneProxy->mapFromSource(m_geneModel->index(m_gene, 0));
    if (!index.isValid()) {
        m_genes->selectionModel()->clear();
        return;
    }
    if (m_genes->currentIndex().row() != index.row() || !m_genes->selectionModel()->hasSelection())
        m_genes->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_genes->scrollTo(index);
}

void MainWindow::updateActions()
{
    const bool busy = m_jobs->isRunning();
    for (QAction* action : {m_openScreen, m_openScreenFolder, m_openExample})
        action->setEnabled(!busy);
    for (QAction* action : {m_train, m_vectors})
        action->setEnabled(!busy && m_workspace.has_value());
    for (QAction* action : {m_findPerturbation, m_findGene, m_showGenes})
        action->setEnabled(m_workspace.has_value());
    m_cancel->setEnabled(busy && !m_jobs->isCancelling());
    m_stop->setEnabled(m_jobs->canStop() && !m_jobs->isCancelling() && !m_jobs->isStopping());
    m_exportFigure->setEnabled(m_response && m_gene >= 0 && !m_exporter->isRunning());
    m_pages->widget(0)->setEnabled(!busy);
}

void MainWindow::updateSummary()
{
    const Workspace& workspace = *m_workspace;
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
    if (!m_jobs->isRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closeWhenIdle)
        return;
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Knockscope"),
        tr("A job is still running. Stop it and quit?\nFinished folds of a training are kept."),
        QMessageBox::Cancel, this);
    box->setObjectName(u"messageBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* stop = box->addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closeWhenIdle = true;
        if (m_jobs->isRunning())
            m_jobs->cancel();
        else
            close();
    });
    box->open();
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

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        QTableView* table = watched == m_perturbationSearch ? m_perturbations
            : watched == m_geneSearch                       ? m_genes
                                                            : nullptr;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (table && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            table->setFocus();
            if (!table->selectionModel()->hasSelection() && table->model()->rowCount() > 0)
                table->setCurrentIndex(table->model()->index(0, 0));
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace knockscope::ui
