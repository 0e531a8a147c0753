// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer.h"

#include "core/evaluation/unseen_predictions.h"
#include "ui/base/text.h"
#include "ui/explorer/distribution_panel.h"
#include "ui/explorer/gene_panel.h"
#include "ui/explorer/perturbation_panel.h"
#include "ui/explorer/predict_panel.h"
#include "ui/explorer/run_panel.h"
#include "ui/explorer/selection_json.h"
#include "ui/explorer/shift_panel.h"
#include "ui/explorer/summary_loader.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/session_writer.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAutosaveInterval = 3000; // ms
constexpr int kLeastPanelHeight = 170;
constexpr int kLayoutVersion = 1;

/// What the runs say of an unseen perturbation; nothing when the leading one has not predicted it. Others
/// that have not are left out.
ShownResponse respondToUnseen(const Project& project, const std::vector<OpenedRun>& runs,
                              const GeneNames& geneNames, const std::string& perturbation)
{
    ShownResponse shown{geneNames, {}};
    for (const OpenedRun& run : runs) {
        if (!run.run)
            continue;
        if (const auto prediction = findUnseen(project, *run.run, perturbation))
            shown.runs.push_back(
                {fromUtf8(run.run->record.name),
                 std::make_shared<const PerturbationResponse>(run.calculator->responseOf(*prediction)),
                 run.run});
        else if (shown.runs.empty())
            break;
    }
    return shown;
}

bool isTyping()
{
    const QWidget* focused = QApplication::focusWidget();
    return qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QPlainTextEdit*>(focused);
}

} // namespace

Explorer::Explorer(QWidget* parent)
    : QMainWindow(parent, Qt::Widget)
    , m_runReader(new LatestJob(this))
    , m_responses(new ResponseLoader(this))
    , m_summaries(new SummaryLoader(this))
    , m_sessionWriter(new SessionWriter(this))
    , m_history(new SelectionHistory(this))
    , m_perturbations(new PerturbationPanel)
    , m_predict(new PredictPanel)
    , m_shift(new ShiftPanel)
    , m_distributions(new DistributionPanel)
    , m_genes(new GenePanel)
    , m_runs(new RunPanel)
{
    setObjectName(u"explorer"_s);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    makeToolBar();
    makeDocks();
    resetLayout();
    m_isLaidOut = false;
    connectPanels();
    m_perturbations->setNameResolver([this](const QString& typed) { return nameOfPerturbation(typed); });
    m_genes->setNameResolver([this](const QString& typed) { return nameOnScreen(typed); });
    m_history->setFit([this](const Selection& selection) { return fitted(selection, {}); });

    auto* autosaveTimer = new QTimer(this);
    autosaveTimer->setInterval(kAutosaveInterval);
    connect(autosaveTimer, &QTimer::timeout, this, &Explorer::saveSession);
    autosaveTimer->start();
}

Explorer::~Explorer()
{
    saveSession();
    // Their callbacks use the panels, which QObject would delete first.
    delete m_runReader;
    delete m_responses;
    delete m_summaries;
    delete m_sessionWriter;
}

void Explorer::setFileChooser(const FileChooser& chooser)
{
    m_genes->setFileChooser(chooser);
    m_predict->setFileChooser(chooser);
    m_runs->setFileChooser(chooser);
}

void Explorer::setQueue(JobQueue* queue)
{
    m_predict->setQueue(queue);
}

void Explorer::setUrlOpener(const UrlOpener& open)
{
    m_openUrl = open;
    m_predict->setUrlOpener(open);
}

QDockWidget* Explorer::makeDock(const QString& name, const QString& title, QWidget* panel)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    // The panels scroll. A tab that is not in sight must not take room from the plots, nor push the window's
    // lower edge off a small screen.
    panel->setMinimumHeight(kLeastPanelHeight);
    dock->setWidget(panel);
    return dock;
}

void Explorer::makeDocks()
{
    m_perturbationDock = makeDock(u"perturbationDock"_s, tr("Perturbations"), m_perturbations);
    m_predictDock = makeDock(u"predictDock"_s, tr("Predict"), m_predict);
    m_shiftDock = makeDock(u"shiftDock"_s, tr("Shift plot"), m_shift);
    m_distributionDock = makeDock(u"distributionDock"_s, tr("Distributions"), m_distributions);
    m_geneDock = makeDock(u"geneDock"_s, tr("Genes"), m_genes);
    m_runDock = makeDock(u"runDock"_s, tr("Runs"), m_runs);
}

QList<QDockWidget*> Explorer::docks() const
{
    return {m_perturbationDock, m_predictDock, m_shiftDock, m_distributionDock, m_geneDock, m_runDock};
}

void Explorer::resetLayout()
{
    for (QDockWidget* dock : docks()) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_perturbationDock);
    splitDockWidget(m_perturbationDock, m_shiftDock, Qt::Horizontal);
    splitDockWidget(m_shiftDock, m_geneDock, Qt::Vertical);
    splitDockWidget(m_shiftDock, m_distributionDock, Qt::Horizontal);
    tabifyDockWidget(m_perturbationDock, m_predictDock);
    tabifyDockWidget(m_geneDock, m_runDock);
    for (QDockWidget* dock : docks())
        dock->show();
    m_perturbationDock->raise();
    m_geneDock->raise();
    setUsualWidths();
    m_shares.plotHeight = 0.64;
    applyShares();
    m_isLaidOut = true;
}

void Explorer::rememberShares()
{
    const auto inFront = [](QDockWidget* one, QDockWidget* other) {
        return one->visibleRegion().isEmpty() ? other : one;
    };
    const QDockWidget* left = inFront(m_perturbationDock, m_predictDock);
    const QDockWidget* below = inFront(m_geneDock, m_runDock);
    const auto lies = [](const QDockWidget* dock) { return dock->isVisible() && !dock->isFloating(); };
    m_shares = {};
    if (!lies(m_shiftDock))
        return;
    if (lies(below) && below->geometry().top() > m_shiftDock->geometry().bottom()) {
        const double plots = m_shiftDock->height();
        m_shares.plotHeight = plots / (plots + below->height());
    }
    if (lies(left) && lies(m_distributionDock) && left->geometry().right() < m_shiftDock->geometry().left()
        && m_shiftDock->geometry().right() < m_distributionDock->geometry().left()) {
        const double all = left->width() + m_shiftDock->width() + m_distributionDock->width();
        m_shares.listWidth = left->width() / all;
        m_shares.plotWidth = m_shiftDock->width() / all;
    }
}

void Explorer::applyShares()
{
    const auto partOf = [](int whole, double share) { return static_cast<int>(whole * share); };
    const auto lies = [](const QDockWidget* dock) { return !dock->isHidden() && !dock->isFloating(); };
    if (m_shares.plotHeight > 0 && lies(m_shiftDock) && lies(m_geneDock)) {
        const int high = height() - m_toolBar->height();
        resizeDocks({m_shiftDock, m_geneDock},
                    {partOf(high, m_shares.plotHeight), partOf(high, 1 - m_shares.plotHeight)}, Qt::Vertical);
    }
    if (m_shares.plotWidth > 0 && lies(m_perturbationDock) && lies(m_shiftDock) && lies(m_distributionDock)) {
        const int left = partOf(width(), m_shares.listWidth);
        const int plot = partOf(width(), m_shares.plotWidth);
        resizeDocks({m_perturbationDock, m_shiftDock, m_distributionDock},
                    {left, plot, width() - left - plot}, Qt::Horizontal);
    }
}

/// A layout that was kept in a larger window: Qt takes all from the last panel of a row.
void Explorer::easeRestoredLayout()
{
    rememberShares();
    const int cards = m_distributionDock->width();
    if (m_shares.plotWidth > 0 && cards <= m_distributionDock->minimumSizeHint().width() + 2
        && cards < m_shiftDock->width()) {
        setUsualWidths();
        applyShares();
    }
}

void Explorer::setUsualWidths()
{
    // Titles of columns are longer in some languages.
    const int left = std::clamp(std::max(width() * 27 / 100, m_perturbations->sizeHint().width()), 300,
                                std::clamp(width() * 32 / 100, 300, 440));
    m_shares.listWidth = static_cast<double>(left) / width();
    m_shares.plotWidth = (1 - m_shares.listWidth) * 0.47;
}

void Explorer::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // Qt would take from the last panels alone, though all of them want room.
    // Now it is fitting them in already, and would undo what it is told.
    if (m_isLaidOut)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isLaidOut)
                    applyShares();
            },
            Qt::QueuedConnection);
}

bool Explorer::event(QEvent* event)
{
    const bool isUsed = QMainWindow::event(event);
    if (event->type() == QEvent::MouseButtonRelease) // the end of a splitter's way
        rememberShares();
    return isUsed;
}

void Explorer::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Sizes are known once the window that this one lies in has laid itself out.
    if (!m_isLaidOut)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_isLaidOut)
                    resetLayout();
            },
            Qt::QueuedConnection);
}

void Explorer::makeToolBar()
{
    m_undo = m_history->steps().createUndoAction(this, tr("&Undo"));
    m_undo->setObjectName(u"actionUndo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_history->steps().createRedoAction(this, tr("&Redo"));
    m_redo->setObjectName(u"actionRedo"_s);
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});

    m_leadingRun = new QComboBox;
    m_leadingRun->setObjectName(u"runSelector"_s);
    m_leadingRun->setAccessibleName(tr("Run"));
    m_leadingRun->setToolTip(tr("The run whose predictions are listed, plotted and exported"));
    m_leadingRun->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_leadingRun->setMinimumContentsLength(14);
    connect(m_leadingRun, &QComboBox::activated, this, [this](int index) {
        const std::string name = toUtf8(m_leadingRun->itemData(index).toString());
        std::vector<std::string> runs = selection().runs;
        if (const auto shown = std::find(runs.begin(), runs.end(), name); shown != runs.end())
            std::iter_swap(runs.begin(), shown);
        else if (runs.empty())
            runs = {name};
        else
            runs.front() = name;
        selectRuns(runs);
    });
    m_otherRunsMenu = new QMenu(this);
    m_otherRunsMenu->setObjectName(u"otherRunsMenu"_s);
    m_otherRuns = new QToolButton;
    m_otherRuns->setObjectName(u"otherRuns"_s);
    m_otherRuns->setText(tr("Overlay"));
    m_otherRuns->setToolTip(tr("Up to two more runs in the shift plot and the distributions"));
    m_otherRuns->setPopupMode(QToolButton::InstantPopup);
    m_otherRuns->setMenu(m_otherRunsMenu);

    m_toolBar = addToolBar(tr("Run"));
    m_toolBar->setObjectName(u"runToolBar"_s);
    auto* label = new QLabel(tr("Run"));
    label->setContentsMargins(6, 0, 6, 0);
    m_toolBar->addWidget(label);
    m_toolBar->addWidget(m_leadingRun);
    m_toolBar->addWidget(m_otherRuns);
    m_toolBar->addSeparator();
}

void Explorer::addToToolBar(QAction* action)
{
    m_toolBar->addAction(action);
    m_toolBar->widgetForAction(action)->setObjectName(action->objectName() + u"Button"_s);
}

void Explorer::connectPanels()
{
    connect(m_history, &SelectionHistory::changed, this, &Explorer::applySelection);
    connect(m_responses, &ResponseLoader::responseReady, this, &Explorer::showResponse);
    connect(m_responses, &ResponseLoader::failed, this, &Explorer::showNothing);
    connect(m_summaries, &SummaryLoader::summariesReady, m_perturbations, &PerturbationPanel::setSummaries);
    connect(m_summaries, &SummaryLoader::finished, this, [this] { m_hasSummaries = true; });

    connect(m_perturbations, &PerturbationPanel::currentChanged, this, &Explorer::selectPerturbation);
    connect(m_perturbations, &PerturbationPanel::perturbationMenuRequested, this,
            &Explorer::showPerturbationMenu);
    connect(m_predict, &PredictPanel::selected, this, &Explorer::selectPerturbation);
    connect(m_predict, &PredictPanel::seenRequested, this, &Explorer::selectPerturbation);
    connect(m_predict, &PredictPanel::unseenChanged, this, [this] {
        listUnseenPerturbations();
        if (!selection().perturbation.empty() && !isSeen(selection().perturbation))
            requestResponse();
    });
    connect(m_shift, &ShiftPanel::genesSelected, this, &Explorer::selectGenes);
    connect(m_shift, &ShiftPanel::pinToggled, this, &Explorer::togglePin);
    connect(m_shift, &ShiftPanel::geneMenuRequested, this, &Explorer::showGeneMenu);
    connect(m_genes, &GenePanel::failed, this, &Explorer::failed);
    connect(m_genes, &GenePanel::genesSelected, this, &Explorer::selectGenes);
    connect(m_genes, &GenePanel::pinToggled, this, &Explorer::togglePin);
    connect(m_genes, &GenePanel::geneMenuRequested, this, &Explorer::showGeneMenu);
    connect(m_distributions, &DistributionPanel::geneActivated, this, [this](int gene) {
        std::vector<int> genes = selection().genes;
        std::erase(genes, gene);
        genes.insert(genes.begin(), gene); // the others stay selected
        selectGenes(genes);
    });
    connect(m_distributions, &DistributionPanel::pinToggled, this, &Explorer::togglePin);
    connect(m_distributions, &DistributionPanel::geneMenuRequested, this, &Explorer::showGeneMenu);
    connect(m_runs, &RunPanel::shownRunsChanged, this, &Explorer::selectRuns);
    connect(m_runs, &RunPanel::trainRequested, this, &Explorer::trainRequested);
    connect(m_runs, &RunPanel::removeRunRequested, this, &Explorer::removeRunRequested);
}

QList<QAction*> Explorer::panelActions() const
{
    QList<QAction*> actions;
    for (const QDockWidget* dock : docks())
        actions.append(dock->toggleViewAction());
    return actions;
}

namespace {

void bringForward(QDockWidget* dock)
{
    dock->show();
    dock->raise();
}

} // namespace

void Explorer::findPerturbation()
{
    bringForward(m_perturbationDock);
    m_perturbations->focusSearch();
}

void Explorer::findGene()
{
    bringForward(m_geneDock);
    m_genes->focusSearch();
}

void Explorer::findPrediction()
{
    bringForward(m_predictDock);
    m_predict->focusEntry();
}

void Explorer::pinCurrentGene()
{
    if (!selection().genes.empty())
        togglePin(selection().genes.front());
}

QString Explorer::nameOnScreen(const QString& typed) const
{
    const QString text = typed.trimmed();
    if (!m_workspace)
        return text;
    const auto other = m_workspace->otherNames.find(toUtf8(text.toLower()));
    return other == m_workspace->otherNames.end() ? text : fromUtf8(other->second);
}

QString Explorer::nameOfPerturbation(const QString& typed) const
{
    const QString onScreen = nameOnScreen(typed);
    if (onScreen != typed.trimmed() || !m_workspace || !m_workspace->vectorNames)
        return onScreen;
    const auto known = m_workspace->vectorNames->find(toUtf8(onScreen));
    return known ? fromUtf8(*known) : onScreen;
}

const RunSummary* Explorer::findRun(const std::string& name) const
{
    const auto run =
        std::find_if(m_workspace->runs.begin(), m_workspace->runs.end(),
                     [&](const RunSummary& listed) { return listed.isReadable() && listed.name == name; });
    return run == m_workspace->runs.end() ? nullptr : &*run;
}

bool Explorer::isSeen(const std::string& perturbation) const
{
    const MarginalStore& store = m_workspace->project.store();
    return store.findPerturbation(perturbation) < store.perturbations();
}

const OpenedRun* Explorer::leading() const
{
    const auto run = m_opened.find(selection().runs.empty() ? std::string() : selection().runs.front());
    return run == m_opened.end() ? nullptr : &run->second;
}

std::vector<int> Explorer::shownGenes() const
{
    return m_distributions->shownGenes();
}

bool Explorer::isBusy() const
{
    return m_predict->isPredicting() || m_runs->isComputing();
}

void Explorer::cancelJobs()
{
    m_predict->cancel();
    m_runs->cancel();
}

void Explorer::browse(Workspace workspace, const std::string& preferredRun)
{
    const bool sameProject = m_workspace && m_workspace->project.folder() == workspace.project.folder()
        && *m_workspace->geneNames == *workspace.geneNames
        && m_workspace->project.store().perturbationNames() == workspace.project.store().perturbationNames();
    saveSession();
    if (sameProject)
        workspace.geneNames = m_workspace->geneNames; // the tables keep their rows
    m_workspace.emplace(std::move(workspace));
    m_opened.clear();
    m_listed.reset();
    m_responses->drop();

    Selection next = selection();
    if (!sameProject) {
        m_summaries->stop();
        m_shown.reset();
        m_wasShown = false;
        m_perturbations->setRows(m_workspace->perturbations);
        m_genes->setGenes(m_workspace->geneNames);
        m_distributions->setStore(m_workspace->project.store());
        m_shift->setMessage({});
        m_distributions->setMessage({});
        m_predict->setRun(std::nullopt, nullptr);
        m_runs->setProject(std::nullopt, {});
        m_keepsSession = m_workspace->session.has_value();
        const QJsonObject session = m_workspace->session.value_or(QJsonObject());
        restorePanels(session);
        next = selectionFromJson(session.value(u"selection"_s).toObject(), m_workspace->geneNames);
    }
    next = fitted(std::move(next), preferredRun);
    {
        const QSignalBlocker blocker(m_history);
        if (sameProject)
            m_history->replace(next);
        else
            m_history->reset(next);
    }
    listRuns();
    m_runs->setProject(m_workspace->project, m_workspace->runs);
    m_predict->setNameSource(m_workspace->vectorNames);
    m_perturbations->searchAgain();
    m_genes->searchAgain();
    m_perturbations->setCurrent(next.perturbation);
    showSelectedGenes();
    openRuns();
}

Selection Explorer::fitted(Selection selection, const std::string& preferredRun) const
{
    std::erase_if(selection.runs, [this](const std::string& run) { return !findRun(run); });
    if (findRun(preferredRun)) {
        std::erase(selection.runs, preferredRun);
        selection.runs.insert(selection.runs.begin(), preferredRun);
        selection.runs.resize(std::min(selection.runs.size(), kMostShownRuns));
    }
    if (selection.runs.empty() && !m_workspace->runToShow().empty())
        selection.runs = {m_workspace->runToShow()};
    const bool hasPrediction = !selection.runs.empty();
    if ((selection.perturbation.empty() || (!isSeen(selection.perturbation) && !hasPrediction))
        && !m_workspace->perturbations.empty())
        selection.perturbation = toUtf8(m_workspace->perturbations.front().name);
    return selection;
}

void Explorer::listRuns()
{
    m_leadingRun->clear();
    m_otherRunsMenu->clear();
    if (m_workspace->runToShow().empty())
        m_leadingRun->addItem(tr("none yet"), QString());
    for (const RunSummary& run : m_workspace->runs) {
        const QString name = fromUtf8(run.name);
        if (!run.isReadable()) {
            m_leadingRun->addItem(tr("%1 (cannot be read)").arg(name), name);
            const int index = m_leadingRun->count() - 1;
            m_leadingRun->setItemData(index, run.problem, Qt::ToolTipRole);
            if (auto* items = qobject_cast<QStandardItemModel*>(m_leadingRun->model()))
                items->item(index)->setEnabled(false);
            continue;
        }
        m_leadingRun->addItem(run.finishedFolds == run.folds
                                  ? name
                                  : tr("%1 (%2 of %3 folds)").arg(name).arg(run.finishedFolds).arg(run.folds),
                              name);
        QAction* other = m_otherRunsMenu->addAction(name);
        other->setCheckable(true);
        other->setData(name);
        connect(other, &QAction::triggered, this, [this, run = run.name](bool isOn) {
            std::vector<std::string> runs = selection().runs;
            std::erase(runs, run);
            if (isOn)
                runs.push_back(run);
            selectRuns(runs);
        });
    }
    m_leadingRun->setEnabled(!m_workspace->runs.empty());
    showRunsInToolBar();
}

void Explorer::showRunsInToolBar()
{
    const std::vector<std::string>& runs = selection().runs;
    m_leadingRun->setCurrentIndex(m_leadingRun->findData(runs.empty() ? QString() : fromUtf8(runs.front())));
    for (QAction* action : m_otherRunsMenu->actions()) {
        const std::string name = toUtf8(action->data().toString());
        const bool leads = !runs.empty() && runs.front() == name;
        const bool isShown = std::find(runs.begin(), runs.end(), name) != runs.end();
        action->setVisible(!leads);
        action->setChecked(isShown);
        action->setEnabled(isShown || runs.size() < kMostShownRuns);
    }
    const bool canOverlay = !runs.empty() && m_otherRunsMenu->actions().size() > 1;
    m_otherRuns->setEnabled(canOverlay);
    m_otherRuns->setText(runs.size() > 1 ? tr("Overlay (%1)").arg(runs.size() - 1) : tr("Overlay"));
    m_runs->setShownRuns(runs);
}

void Explorer::listUnseenPerturbations()
{
    std::vector<PerturbationRow> rows;
    for (const UnseenEntry& entry : m_predict->entries()) {
        PerturbationRow row;
        row.name = fromUtf8(entry.name);
        row.summary.emplace();
        row.summary->predictedShift = entry.predictedShift;
        row.summary->noise = entry.noise;
        row.summary->responding = entry.responding;
        rows.push_back(std::move(row));
    }
    m_perturbations->setUnseen(std::move(rows));
    m_perturbations->setCurrent(selection().perturbation);
    m_predict->setCurrent(selection().perturbation);
}

QStringList Explorer::predictedPerturbations() const
{
    QStringList names;
    for (const UnseenEntry& entry : m_predict->entries())
        names << fromUtf8(entry.name);
    return names;
}

void Explorer::applySelection(const Selection& before)
{
    const Selection& now = selection();
    if (now.genes != before.genes || now.pinned != before.pinned)
        showSelectedGenes();
    if (now.perturbation != before.perturbation) {
        m_perturbations->setCurrent(now.perturbation);
        m_predict->setCurrent(now.perturbation);
    }
    if (now.runs != before.runs) {
        showRunsInToolBar();
        openRuns();
    } else if (now.perturbation != before.perturbation) {
        requestResponse();
    }
}

void Explorer::openRuns()
{
    std::vector<std::string> names = selection().runs;
    if (names.empty())
        names.emplace_back(); // what was observed can be browsed without a run
    const auto failing = std::make_shared<std::string>();
    m_runReader->start(
        [names, failing, before = m_opened, project = m_workspace->project](JobMonitor&) {
            std::map<std::string, OpenedRun> opened = before;
            std::erase_if(opened, [&](const auto& run) {
                return std::find(names.begin(), names.end(), run.first) == names.end();
            });
            for (const std::string& name : names) {
                *failing = name;
                if (!opened.contains(name))
                    opened.emplace(name, openRun(project, name));
            }
            return opened;
        },
        [this](std::map<std::string, OpenedRun> opened) { showRuns(std::move(opened)); },
        [this, failing](const QString& message) {
            Q_EMIT failed(message);
            if (failing->empty())
                return;
            for (RunSummary& run : m_workspace->runs)
                if (run.name == *failing)
                    run.problem = message;
            listRuns();
            // What is left is shown; a project can be browsed without any run.
            m_history->replace(fitted(selection(), {}));
        });
}

void Explorer::showRuns(std::map<std::string, OpenedRun> opened)
{
    m_opened = std::move(opened);
    const OpenedRun* lead = leading();
    if (!lead)
        return; // another selection has been made; its runs are on their way
    if (lead->calculator != m_listed) {
        m_listed = lead->calculator;
        m_perturbations->setFolds(lead->folds);
        m_perturbations->setReasonsNotPredicted(lead->reasons);
        m_perturbations->clearSummaries();
        m_predict->setRun(m_workspace->project, lead->run);
        listUnseenPerturbations();
        m_hasSummaries = false;
        m_summaries->start(lead->calculator, m_workspace->perturbations.size());
    }
    requestResponse();
}

void Explorer::requestResponse()
{
    const std::string& perturbation = selection().perturbation;
    if (!leading() || perturbation.empty())
        return;
    std::vector<OpenedRun> runs;
    for (const std::string& name : selection().runs)
        if (const auto run = m_opened.find(name); run != m_opened.end())
            runs.push_back(run->second);
    if (runs.empty())
        runs.push_back(*leading());
    const GeneNames& geneNames = m_workspace->geneNames;
    if (!isSeen(perturbation)) {
        m_responses->request([project = m_workspace->project, runs, geneNames, perturbation] {
            return respondToUnseen(project, runs, geneNames, perturbation);
        });
        return;
    }
    const std::size_t row = m_workspace->project.store().findPerturbation(perturbation);
    m_responses->request([respond = m_respond, runs, geneNames, row] {
        ShownResponse shown{geneNames, {}};
        for (const OpenedRun& run : runs)
            shown.runs.push_back({run.run ? fromUtf8(run.run->record.name) : QString(),
                                  std::make_shared<const PerturbationResponse>(respond(*run.calculator, row)),
                                  run.run});
        return shown;
    });
}

void Explorer::showResponse(const ResponseLoader::Response& response)
{
    if (response->runs.empty()) {
        if (!m_wasShown) { // the last session's, which is gone
            Selection first = selection();
            first.perturbation = toUtf8(m_workspace->perturbations.front().name);
            m_history->replace(first);
            return;
        }
        showNothing(tr("%1 has not been predicted with this run. Predict it under Predict.")
                        .arg(fromUtf8(selection().perturbation)));
        return;
    }
    if (!m_wasShown && !isTyping())
        m_perturbations->focusTable(); // arrow keys move at once
    m_wasShown = true;
    m_shown = response;
    const ResponsePointer& lead = response->runs.front().response;
    m_genes->setResponse(m_workspace->geneNames, lead);
    if (selection().genes.empty() && !lead->genes.empty()) {
        Selection withGene = selection();
        withGene.genes = {static_cast<int>(mostShiftedGene(*lead))};
        m_history->replace(withGene);
    }
    m_shift->setResponse(*response);
    m_distributions->setResponse(*response);
    Q_EMIT shownChanged();
    Q_EMIT responseShown();
}

void Explorer::showNothing(const QString& reason)
{
    m_shown.reset();
    m_genes->setResponse(m_workspace->geneNames, nullptr);
    m_shift->setMessage(reason);
    m_distributions->setMessage(reason);
    Q_EMIT shownChanged();
}

void Explorer::showSelectedGenes()
{
    const Selection& now = selection();
    m_genes->setSelection(now.genes, now.pinned);
    m_shift->setSelection(now.genes, now.pinned);
    m_distributions->setSelection(now.genes, now.pinned);
    Q_EMIT shownChanged();
}

void Explorer::selectPerturbation(const std::string& name)
{
    Selection next = selection();
    next.perturbation = name;
    m_history->select(next);
}

void Explorer::selectGenes(const std::vector<int>& genes)
{
    Selection next = selection();
    next.genes = genes;
    m_history->select(next);
}

void Explorer::togglePin(int gene)
{
    Selection next = selection();
    if (std::erase(next.pinned, gene) == 0)
        next.pinned.push_back(gene);
    m_history->select(next);
}

void Explorer::selectRuns(const std::vector<std::string>& runs)
{
    Selection next = selection();
    next.runs = runs;
    std::erase_if(next.runs, [this](const std::string& run) { return !findRun(run); });
    next.runs.resize(std::min(next.runs.size(), kMostShownRuns));
    if (!next.runs.empty())
        m_history->select(next);
    showRunsInToolBar(); // where it was not to be, checks and lists go back
}

void Explorer::showGeneMenu(int gene, QPoint position)
{
    const QString& name = (*m_workspace->geneNames)[static_cast<std::size_t>(gene)];
    const std::vector<int>& pinned = selection().pinned;
    const bool isPinned = std::find(pinned.begin(), pinned.end(), gene) != pinned.end();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"geneMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* pin = menu->addAction(isPinned ? tr("&Unpin %1").arg(name) : tr("&Pin %1").arg(name));
    pin->setObjectName(u"menuPin"_s);
    connect(pin, &QAction::triggered, this, [this, gene] { togglePin(gene); });
    const std::string perturbation = toUtf8(name);
    if (isSeen(perturbation)) {
        QAction* show = menu->addAction(tr("Show the &knockdown of %1").arg(name));
        show->setObjectName(u"menuShowKnockdown"_s);
        connect(show, &QAction::triggered, this, [this, perturbation] { selectPerturbation(perturbation); });
    } else if (m_workspace->vectorNames && m_workspace->vectorNames->find(perturbation)) {
        QAction* predict = menu->addAction(tr("P&redict the knockdown of %1").arg(name));
        predict->setObjectName(u"menuPredict"_s);
        connect(predict, &QAction::triggered, this, [this, name] {
            bringForward(m_predictDock);
            m_predict->propose(name);
        });
    }
    menu->addSeparator();
    addGeneLinks(*menu, name, m_openUrl);
    menu->popup(position);
}

void Explorer::showPerturbationMenu(const std::string& name, QPoint position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"perturbationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addGeneLinks(*menu, fromUtf8(name), m_openUrl);
    menu->popup(position);
}

bool Explorer::showsLogScale() const
{
    return m_distributions->showsLogScale();
}

int Explorer::cellBins() const
{
    return m_distributions->bins();
}

QJsonObject Explorer::session() const
{
    return {{u"selection"_s, toJson(selection(), m_workspace->geneNames)},
            {u"perturbations"_s, m_perturbations->saveState()},
            {u"predict"_s, m_predict->saveState()},
            {u"shift"_s, m_shift->saveState()},
            {u"distributions"_s, m_distributions->saveState()},
            {u"genes"_s, m_genes->saveState()},
            {u"runs"_s, m_runs->saveState()},
            {u"figure"_s, m_figureChoices},
            {u"layout"_s, QString::fromLatin1(saveState(kLayoutVersion).toBase64())}};
}

void Explorer::restorePanels(const QJsonObject& session)
{
    m_perturbations->restoreState(session.value(u"perturbations"_s).toObject());
    m_predict->restoreState(session.value(u"predict"_s).toObject());
    m_shift->restoreState(session.value(u"shift"_s).toObject());
    m_distributions->restoreState(session.value(u"distributions"_s).toObject());
    m_genes->restoreState(session.value(u"genes"_s).toObject());
    m_runs->restoreState(session.value(u"runs"_s).toObject());
    m_figureChoices = session.value(u"figure"_s).toObject();
    const QByteArray layout = QByteArray::fromBase64(session.value(u"layout"_s).toString().toLatin1());
    if (!layout.isEmpty()) {
        m_isLaidOut = restoreState(layout, kLayoutVersion);
        m_shares = {};
        QMetaObject::invokeMethod(this, &Explorer::easeRestoredLayout, Qt::QueuedConnection);
        if (!m_isLaidOut && isVisible())
            resetLayout();
    }
    m_writtenSession = session;
}

void Explorer::saveSession()
{
    if (!m_workspace || !m_keepsSession)
        return;
    const QJsonObject now = session();
    if (now == m_writtenSession)
        return;
    m_writtenSession = now;
    m_sessionWriter->write(m_workspace->project.folder(), now);
}

void Explorer::endSession()
{
    saveSession();
    m_keepsSession = false;
    delete std::exchange(m_sessionWriter, nullptr);
}

} // namespace knockscope::ui
