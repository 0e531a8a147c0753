// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/evaluation/noise_floor.h"
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/charts/loss_plot.h"
#include "ui/explorer/run_panel.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/run_table_model.h"
#include "ui/models/text_table_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <atomic>
#include <cmath>
#include <filesystem>
#include <semaphore>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(std::vector<std::string>)

namespace {

constexpr int kPatience = 60'000; // ms

/// Reports that no file holds: "good" and "bad" on the same folds, "alone" on others, "raw" without metrics.
RunReports madeUpReports()
{
    RunReports reports;
    const auto add = [&](const std::string& name, double offset, int folds, int group) {
        RunReport& report = reports.runs.emplace_back();
        report.name = report.record.name = name;
        report.record.state = RunState::Done;
        report.record.settings.folds = folds;
        report.record.folds.resize(static_cast<std::size_t>(folds));
        for (FoldRecord& fold : report.record.folds) {
            fold.finished = true;
            fold.seconds = 1 + offset;
        }
        reports.group.push_back(group);
        if (group < 0)
            return;
        for (const std::string model : {"mlp-hist", "ctrl-hist", "noise-halves"}) {
            RunEvaluation& evaluation = report.evaluations.emplace_back();
            evaluation.run = name;
            evaluation.model = model;
            evaluation.baselineOf = model == "mlp-hist" ? "" : name;
            evaluation.perturbations = 8;
            const double w1 = model == "mlp-hist" ? 0.01 + offset : model == "ctrl-hist" ? 0.9 : 0.001;
            evaluation.metrics[metricIndex("w1")] = {w1, 0.002, {w1, w1}};
            for (int p = 0; p < 8; ++p) {
                evaluation.perturbationNames.push_back("P" + std::to_string(p));
                evaluation.perturbationFold.push_back(p % folds);
                evaluation.perPerturbation.emplace_back()["w1"] = w1 + 0.001 * (p % 3);
            }
        }
    };
    add("bad", 0.5, 2, 0);
    add("good", 0.1, 2, 0);
    add("alone", 0.0, 3, 1);
    add("raw", 0.0, 2, -1);
    RunReport& damaged = reports.runs.emplace_back();
    damaged.name = "damaged";
    damaged.problem = u"run.json is damaged."_s;
    reports.group.push_back(-1);
    return reports;
}

} // namespace

class TestRunPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_panel.reset(); }

    void modelHoldsRunsAndWhatIsBeside();
    void bestIsMarkedAmongComparableRuns();
    void rowsWithoutNumbersSortLast_data();
    void rowsWithoutNumbersSortLast();
    void atMostThreeRunsAreShown();
    void textTableIsAModel();
    void onlyTheLatestJobMatters();
    void lossPlotNamesFoldAndEpoch();
    void lossPlotGoesLinearBelowZero();
    void emptyStatesSayWhatToDo();
    void metricsAreComputedAndKept();
    void outdatedAndDamagedMetricsAreExplained();
    void computingCanBeCancelled();
    void detailsFollowTheSelection();
    void twoRowsAreCompared();
    void otherFoldsAreNotCompared();
    void otherSplitsAreNotCompared();
    void rowsAreCopiedAndExported();
    void columnsAreChosen();
    void stateIsRestored();
    void currentRowStaysAmongSelectedOnes();
    void checkedRunsAreAnnounced();
    void removingAsksOnce();

private:
    template <class T> T* child(const QString& name) const
    {
        T* found = m_panel->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QTreeView* tree() const { return child<QTreeView>(u"runTable"_s); }
    QTabWidget* tabs() const { return child<QTabWidget>(u"runTabs"_s); }
    QModelIndex row(const QString& run) const
    {
        const QAbstractItemModel& model = *tree()->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i, 0).data().toString() == run)
                return model.index(i, 0);
        }
        return {};
    }
    QString cell(const QString& run, int column) const
    {
        return row(run).siblingAtColumn(column).data().toString();
    }
    static QStringList columnOf(const QTableView* view, int column)
    {
        QStringList texts;
        for (int i = 0; i < view->model()->rowCount(); ++i)
            texts << view->model()->index(i, column).data().toString();
        return texts;
    }
    void select(const QString& run) const { tree()->setCurrentIndex(row(run)); }
    void alsoSelect(const QModelIndex& index) const
    {
        tree()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void makePanel();
    void openProject();
    /// The same with the metrics of all runs.
    void openEvaluated();
    std::vector<RunSummary> summaries() const { return openWorkspace(m_project).runs; }
    void removeMetrics() const
    {
        for (const char* run : {"nearest", "mlp", "other-folds"})
            fs::remove(m_project / "runs" / run / "metrics.json");
    }
    bool hasMetricsFile(const char* run) const
    {
        return fs::exists(m_project / "runs" / run / "metrics.json");
    }
    void computeAll() const
    {
        QTest::mouseClick(child<QToolButton>(u"computeMetrics"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isComputing() && !m_panel->isReading(), kPatience);
    }

    QTemporaryDir m_folder;
    fs::path m_project;
    std::unique_ptr<RunPanel> m_panel;
};

void TestRunPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    installTranslation();
    qRegisterMetaType<std::vector<std::string>>();
    QVERIFY(m_folder.isValid());
    m_project = toPath(m_folder.filePath(u"made-up.knockscope"_s));
    SimulationSettings simulation;
    simulation.perturbations = 12;
    simulation.genes = 30;
    simulation.cells = 40;
    const SimulatedScreen screen(simulation);
    ImportRequest request;
    request.settings.source = toPath(m_folder.filePath(u"cells.h5ad"_s));
    request.vectors = toPath(m_folder.filePath(u"vectors.tsv"_s));
    request.folder = m_project;
    screen.writeCells(request.settings.source);
    screen.writeVectors(request.vectors);
    JobMonitor monitor;
    importProject(request, monitor);
    const Project project = Project::open(m_project);
    TrainingSettings settings;
    settings.folds = 3;
    settings.model = "nearest";
    trainRun(project, "nearest", settings, false, monitor);
    settings.model = "mlp-hist";
    settings.epochs = 4;
    settings.hidden = {8};
    settings.dropout = 0.5;
    trainRun(project, "mlp", settings, false, monitor);
    settings.model = "nearest";
    settings.folds = 4;
    trainRun(project, "other-folds", settings, false, monitor);
}

void TestRunPanel::makePanel()
{
    m_panel = std::make_unique<RunPanel>();
    m_panel->setFileChooser([](QWidget*, const FileQuestion&) { return QString(); });
    m_panel->resize(1000, 600);
    m_panel->show();
    m_panel->activateWindow(); // there need not be a window manager that does
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestRunPanel::openProject()
{
    makePanel();
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
}

void TestRunPanel::openEvaluated()
{
    for (const char* run : {"nearest", "mlp", "other-folds"}) {
        JobMonitor monitor;
        if (!hasMetricsFile(run))
            computeMetrics(Project::open(m_project), {run}, false, monitor);
    }
    openProject();
}

void TestRunPanel::modelHoldsRunsAndWhatIsBeside()
{
    RunTableModel model;
    RunTableProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto reports = std::make_shared<const RunReports>(madeUpReports());
    model.setReports(reports);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), int{RunTableModel::FirstMetricColumn} + 39 + 2);
    const QModelIndex good = model.index(1, 0);
    QCOMPARE(good.data().toString(), u"good"_s);
    QCOMPARE(model.rowCount(good), 2);
    QCOMPARE(model.index(0, 0, good).data().toString(), u"Ctrl Hist"_s);
    QCOMPARE(model.index(0, RunTableModel::ModelColumn, good).data().toString(), u"baseline"_s);
    QCOMPARE(model.index(1, RunTableModel::ModelColumn, good).data().toString(), u"noise, no model"_s);
    const int w1 = RunTableModel::metricColumn(metricIndex("w1"));
    QCOMPARE(good.siblingAtColumn(w1).data().toString(), u"0.1100 ± 0.0020"_s);
    QCOMPARE(good.siblingAtColumn(RunTableModel::FoldsColumn).data().toString(), u"2/2"_s);
    QCOMPARE(good.siblingAtColumn(RunTableModel::secondsColumn()).data().toString(), u"1.1"_s);
    const int nll = RunTableModel::metricColumn(metricIndex("nll"));
    QCOMPARE(good.siblingAtColumn(nll).data().toString(), u"–"_s);
    QVERIFY(model.headerData(w1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Lower is better"_s));
    QCOMPARE(model.index(3, nll).data().toString(), u"compute"_s);
    QVERIFY(model.index(3, nll).data(Qt::FontRole).value<QFont>().underline());
    QCOMPARE(model.index(3, w1).data().toString(), QString());
    model.setComputeColumn(w1);
    QCOMPARE(model.index(3, nll).data().toString(), QString());
    QCOMPARE(model.index(3, w1).data().toString(), u"compute"_s);
    model.setComputing({"raw"});
    QVERIFY(model.index(3, w1).data().toString().contains(u"computing"_s));
    model.setComputing({});
    QCOMPARE(model.index(3, RunTableModel::StateColumn).data().toString(), u"trained"_s);
    QCOMPARE(model.index(4, w1).data().toString(), u"cannot be read"_s);
    QVERIFY(model.canCompute(model.index(3, 0)));
    QVERIFY(!model.canCompute(good));
    QCOMPARE(model.index(4, RunTableModel::StateColumn).data().toString(), u"cannot be read"_s);
    QCOMPARE(model.index(4, 0).data(Qt::ToolTipRole).toString(), u"run.json is damaged."_s);
    QVERIFY(!model.index(4, RunTableModel::ShownColumn).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    for (int run = 0; run < model.rowCount(); ++run) {
        for (int evaluation = 0; evaluation <= model.rowCount(model.index(run, 0)); ++evaluation)
            QCOMPARE(model.idOf(model.indexOf({run, evaluation})), (EvaluationId{run, evaluation}));
    }
    model.setBest(findBest(*reports, JobMonitor()));
    model.setShownRuns({"good"});
    model.setReports(std::make_shared<const RunReports>());
    QCOMPARE(model.rowCount(), 0);
}

void TestRunPanel::bestIsMarkedAmongComparableRuns()
{
    const auto reports = std::make_shared<const RunReports>(madeUpReports());
    RunTableModel model;
    model.setReports(reports);
    const std::size_t w1 = metricIndex("w1");
    QVERIFY(!model.marksAny());
    model.setBest(findBest(*reports, JobMonitor()));
    QVERIFY(model.marksAny());
    QVERIFY(!model.isBest({0, 0}, w1));
    QVERIFY(model.isBest({1, 0}, w1));
    QVERIFY(!model.isBest({1, 1}, w1));
    QVERIFY(!model.isBest({1, 2}, w1)); // noise has the lowest W1 and is no model
    QVERIFY(model.isBest({2, 0}, w1)); // of its own folds
    QVERIFY(!model.isBest({3, 0}, w1));
    QVERIFY(!model.isBest({1, 0}, metricIndex("nll")));
    const QModelIndex cell = model.indexOf({1, 0}, RunTableModel::metricColumn(w1));
    QVERIFY(cell.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"best"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"95 %"_s));
}

void TestRunPanel::rowsWithoutNumbersSortLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const int w1 = RunTableModel::metricColumn(metricIndex("w1"));
    QTest::newRow("W1") << w1 << false << u"alone"_s << u""_s;
    QTest::newRow("W1, descending") << w1 << true << u"bad"_s << u""_s;
    QTest::newRow("seconds, descending")
        << RunTableModel::secondsColumn() << true << u"bad"_s << u"damaged"_s;
    QTest::newRow("names") << int{RunTableModel::RunColumn} << false << u"alone"_s << u"raw"_s;
}

void TestRunPanel::rowsWithoutNumbersSortLast()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QString, first);
    QFETCH(QString, last);
    RunTableModel model;
    RunTableProxy proxy;
    proxy.setSourceModel(&model);
    model.setReports(std::make_shared<const RunReports>(madeUpReports()));
    proxy.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), first);
    const QString atEnd = proxy.index(4, 0).data().toString();
    if (last.isEmpty())
        QVERIFY(atEnd == u"raw"_s || atEnd == u"damaged"_s);
    else
        QCOMPARE(atEnd, last);
}

void TestRunPanel::atMostThreeRunsAreShown()
{
    RunTableModel model;
    model.setReports(std::make_shared<const RunReports>(madeUpReports()));
    QSignalSpy changed(&model, &RunTableModel::shownRunsChanged);
    QSignalSpy tooMany(&model, &RunTableModel::tooManyShown);
    const auto check = [&](int run, bool on) {
        return model.setData(model.index(run, RunTableModel::ShownColumn), on ? Qt::Checked : Qt::Unchecked,
                             Qt::CheckStateRole);
    };
    model.setShownRuns({"good", "gone"});
    QCOMPARE(changed.count(), 0);
    QVERIFY(check(0, true));
    QCOMPARE(model.shownRuns(), (std::vector<std::string>{"good", "bad"}));
    QVERIFY(check(2, true));
    QVERIFY(!check(3, true));
    QCOMPARE(tooMany.count(), 1);
    QVERIFY(check(1, false));
    QCOMPARE(model.shownRuns(), (std::vector<std::string>{"bad", "alone"}));
    QCOMPARE(changed.count(), 3);
    QVERIFY(!check(4, true)); // cannot be read
    QVERIFY(!model.setData(model.index(0, RunTableModel::ShownColumn, model.index(0, 0)), Qt::Checked,
                           Qt::CheckStateRole));
}

void TestRunPanel::textTableIsAModel()
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable({{u"A"_s, {}, false}, {u"B"_s, {}, true}},
                   {{{u"x"_s, u"tip"_s, true, false}, {u"1"_s}}, {{u"y"_s}, {u"2"_s}}});
    QCOMPARE(model.index(1, 1).data().toString(), u"2"_s);
    QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    model.setTable({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestRunPanel::onlyTheLatestJobMatters()
{
    std::counting_semaphore<> started(0);
    std::counting_semaphore<> mayEnd(0);
    QList<int> seen;
    LatestJob job;
    const auto start = [&](int number) {
        job.start(
            [&, number](JobMonitor&) {
                started.release();
                mayEnd.acquire();
                return number;
            },
            [&](int result) { seen << result; }, [](const QString&) {});
    };
    start(1);
    started.acquire();
    start(2);
    start(3);
    mayEnd.release(3);
    QTRY_COMPARE(seen, QList<int>{3});
    start(4);
    job.drop();
    mayEnd.release();
    QTRY_VERIFY(!job.isRunning());
    QCOMPARE(seen, QList<int>{3});
}

void TestRunPanel::lossPlotNamesFoldAndEpoch()
{
    LossPlot plot;
    plot.resize(600, 400);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QVERIFY(!plot.showsCurves());
    LossPlotData data;
    data.run = u"made up"_s;
    for (int fold = 0; fold < 3; ++fold) {
        LossCurve curve{fold, {}, {}, 40};
        for (int epoch = 1; epoch <= 60; ++epoch) {
            curve.objective.push_back((fold + 1) * 0.5 / epoch);
            curve.validation.push_back((fold + 1) * 0.6 / epoch);
        }
        data.curves.push_back(curve);
    }
    data.curves[1].objective[20] = std::nan("");
    plot.setData(data);
    QVERIFY(plot.showsCurves());
    QVERIFY(plot.isLogarithmic());
    QVERIFY(plot.accessibleDescription().contains(u"Fold 3"_s));
    QCoreApplication::processEvents();
    const auto position = plot.positionOf(2, 40, true);
    QVERIFY(position);
    const auto place = plot.placeAt(*position);
    QVERIFY(place);
    QCOMPARE(place->fold, 2);
    QCOMPARE(place->epoch, 40);
    QVERIFY(place->isValidation);
    const QString text = plot.textOf(*place);
    QVERIFY2(text.contains(u"Fold 3, epoch 40"_s) && text.contains(u"kept"_s), qPrintable(text));
    QVERIFY(!plot.positionOf(1, 21, false));
    QVERIFY(!plot.placeAt({5, 5}));
    // A later epoch of a higher fold lies above an earlier one only where its value is higher.
    QVERIFY(plot.positionOf(2, 10, false)->y() < plot.positionOf(0, 10, false)->y());
    plot.setMessage(u"nothing"_s);
    QVERIFY(!plot.showsCurves());
    QVERIFY(!plot.placeAt(*position));
}

void TestRunPanel::lossPlotGoesLinearBelowZero()
{
    LossPlot plot;
    plot.resize(600, 400);
    plot.setData({u"made up"_s, {{0, {1, 0.5, -0.5, -1}, {}, 4}}});
    QVERIFY(plot.showsCurves());
    QVERIFY(!plot.isLogarithmic());
    plot.setData({u"made up"_s, {{0, {0.5}, {}, 1}}});
    QVERIFY(plot.showsCurves());
    plot.setData({u"made up"_s, {{0, {std::nan("")}, {}, 1}}});
    QVERIFY(!plot.showsCurves());
}

void TestRunPanel::emptyStatesSayWhatToDo()
{
    makePanel();
    auto* empty = child<QLabel>(u"noRuns"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Open a project"_s));
    m_panel->setProject(Project::open(m_project), {});
    QVERIFY(empty->text().contains(u"Train a model"_s));
    QSignalSpy train(m_panel.get(), &RunPanel::trainRequested);
    QTest::mouseClick(child<QToolButton>(u"trainFirst"_s), Qt::LeftButton);
    QCOMPARE(train.count(), 1);

    removeMetrics();
    std::vector<RunSummary> runs = summaries();
    runs.push_back({"broken", 0, 0, u"run.json is damaged."_s});
    m_panel->setProject(Project::open(m_project), runs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    QVERIFY(!empty->isVisible());
    QCOMPARE(tree()->model()->rowCount(), 4);
    select(u"nearest"_s);
    QVERIFY(child<QLabel>(u"foldTableMessage"_s)->text().contains(u"not been computed"_s));
    QVERIFY(child<QLabel>(u"lossPlotMessage"_s)->text().contains(u"not trained epoch by epoch"_s));
    select(u"broken"_s);
    QCOMPARE(child<QLabel>(u"foldTableMessage"_s)->text(), u"run.json is damaged."_s);
    QCOMPARE(child<QLabel>(u"settingsTableMessage"_s)->text(), u"run.json is damaged."_s);
    tabs()->setCurrentIndex(3);
    QVERIFY(child<QLabel>(u"comparisonTableMessage"_s)->text().contains(u"Compute the metrics"_s));
    QVERIFY(!child<QToolButton>(u"exportMetrics"_s)->isEnabled());
}

void TestRunPanel::metricsAreComputedAndKept()
{
    removeMetrics();
    openProject();
    const int w1 = RunTableModel::metricColumn(metricIndex("w1"));
    QCOMPARE(cell(u"nearest"_s, w1), QString());
    const int nll = RunTableModel::metricColumn(metricIndex("nll"));
    QCOMPARE(cell(u"nearest"_s, nll), u"compute"_s);
    // One, by its cell and the keyboard.
    tree()->setFocus();
    tree()->setCurrentIndex(row(u"nearest"_s).siblingAtColumn(nll));
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(m_panel->isComputing());
    QVERIFY(cell(u"nearest"_s, nll).contains(u"computing"_s));
    QCOMPARE(cell(u"mlp"_s, nll), u"compute"_s);
    QVERIFY(child<QWidget>(u"metricsJobBar"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(cell(u"nearest"_s, w1).contains(u'±'), kPatience);
    QVERIFY(hasMetricsFile("nearest") && !hasMetricsFile("mlp"));
    QCOMPARE(tree()->model()->rowCount(row(u"nearest"_s)), 5);
    QCOMPARE(cell(u"nearest"_s, RunTableModel::metricColumn(metricIndex("pr_auc"))), u"–"_s);
    // All others.
    computeAll();
    QVERIFY(hasMetricsFile("mlp") && hasMetricsFile("other-folds"));
    QVERIFY(!child<QToolButton>(u"computeMetrics"_s)->isEnabled());
    QTRY_VERIFY(!child<QLabel>(u"runNote"_s)->text().isEmpty());
    const QString shown = cell(u"mlp"_s, w1);

    // What is wanted with cell-eval is computed again.
    child<QCheckBox>(u"cellEval"_s)->setChecked(true);
    QVERIFY(child<QToolButton>(u"computeMetrics"_s)->isEnabled());
    computeAll();
    QVERIFY(
        cell(u"mlp"_s, RunTableModel::metricColumn(metricIndex("discrimination_score_l1"))).contains(u'±'));
    QCOMPARE(cell(u"mlp"_s, w1), shown);

    // Another panel needs no new evaluation.
    const auto written = fs::last_write_time(m_project / "runs" / "mlp" / "metrics.json");
    openProject();
    QCOMPARE(cell(u"mlp"_s, w1), shown);
    QVERIFY(fs::last_write_time(m_project / "runs" / "mlp" / "metrics.json") == written);
}

void TestRunPanel::outdatedAndDamagedMetricsAreExplained()
{
    const fs::path file = m_project / "runs" / "nearest" / "metrics.json";
    const fs::path record = m_project / "runs" / "nearest" / "run.json";
    openEvaluated();
    const std::string whole = readText(file);
    const std::string recorded = readText(record);
    writeTextAtomically(file, whole.substr(0, whole.size() / 2));
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    select(u"nearest"_s);
    QVERIFY(child<QLabel>(u"foldTableMessage"_s)->text().contains(u"damaged"_s));
    QCOMPARE(cell(u"nearest"_s, RunTableModel::metricColumn(metricIndex("nll"))), u"compute"_s);

    writeTextAtomically(file, whole);
    RunRecord trainedAgain = readRunRecord(record);
    trainedAgain.folds[0].seconds += 3;
    writeRunRecord(record, trainedAgain);
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    QVERIFY(child<QLabel>(u"foldTableMessage"_s)->text().contains(u"out of date"_s));
    writeTextAtomically(record, recorded);
}

void TestRunPanel::computingCanBeCancelled()
{
    removeMetrics();
    openProject();
    QTest::mouseClick(child<QToolButton>(u"computeMetrics"_s), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(u"metricsJobCancel"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isComputing() && !m_panel->isReading(), kPatience);
    QVERIFY(child<QLabel>(u"runMessage"_s)->text().contains(u"Cancelled"_s));
    QVERIFY(child<QToolButton>(u"computeMetrics"_s)->isEnabled());
    computeAll();
    QVERIFY(!child<QLabel>(u"runMessage"_s)->isVisible());

    // A panel that goes away waits for its job and no longer.
    removeMetrics();
    openProject();
    QTest::mouseClick(child<QToolButton>(u"computeMetrics"_s), Qt::LeftButton);
    m_panel.reset();
    openProject();
    computeAll();
    QVERIFY(hasMetricsFile("mlp"));
}

void TestRunPanel::detailsFollowTheSelection()
{
    openEvaluated();
    select(u"mlp"_s);
    auto* folds = child<QTableView>(u"foldTable"_s);
    QCOMPARE(folds->model()->columnCount(), 5);
    QVERIFY(columnOf(folds, 0).contains(u"RMAE skew"_s));
    QVERIFY(columnOf(folds, 0).contains(u"Kept epoch"_s));
    QVERIFY(child<LossPlot>(u"lossPlot"_s)->showsCurves());
    auto* settings = child<QTableView>(u"settingsTable"_s);
    const QStringList names = columnOf(settings, 0);
    const auto rowOf = [&](const QString& name) { return static_cast<int>(names.indexOf(name)); };
    QCOMPARE(columnOf(settings, 1).at(rowOf(u"Dropout"_s)), u"0.5"_s);
    QCOMPARE(columnOf(settings, 2).at(rowOf(u"Dropout"_s)), u"0.2"_s);
    const auto isBold = [&](const QString& name) {
        return settings->model()->index(rowOf(name), 1).data(Qt::FontRole).value<QFont>().bold();
    };
    QVERIFY(isBold(u"Dropout"_s) && isBold(u"Hidden layers"_s) && !isBold(u"Learning rate"_s));
    QVERIFY(!isBold(u"Device"_s));
    QVERIFY(settings->model()
                ->index(rowOf(u"Ridge"_s), 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"does not read"_s));
    QVERIFY(names.contains(u"No perturbation was left out"_s));

    // A baseline has its own numbers and its run's settings.
    const QModelIndex baseline = tree()->model()->index(0, 0, row(u"mlp"_s));
    tree()->setCurrentIndex(baseline);
    QVERIFY(!columnOf(folds, 0).contains(u"Kept epoch"_s));
    QVERIFY(columnOf(folds, 0).contains(u"W1"_s));
    QCOMPARE(columnOf(settings, 0), names);
    select(u"nearest"_s);
    QVERIFY(!child<LossPlot>(u"lossPlot"_s)->showsCurves());
}

void TestRunPanel::twoRowsAreCompared()
{
    openEvaluated();
    auto* button = child<QToolButton>(u"compareRuns"_s);
    tree()->sortByColumn(RunTableModel::RunColumn, Qt::AscendingOrder);
    select(u"nearest"_s);
    QVERIFY(!button->isEnabled());
    alsoSelect(row(u"mlp"_s));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tabs()->currentIndex(), 3);
    auto* table = child<QTableView>(u"comparisonTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 10, kPatience);
    auto* a = child<QComboBox>(u"compareA"_s);
    auto* b = child<QComboBox>(u"compareB"_s);
    QCOMPARE(a->currentText(), u"mlp"_s); // the one above
    QCOMPARE(b->currentText(), u"nearest"_s);
    QVERIFY(child<QLabel>(u"comparisonSummary"_s)->text().startsWith(u"On 12 perturbations"_s));
    const QStringList differences = columnOf(table, 4);
    const QStringList verdicts = columnOf(table, 1);
    for (const QString& verdict : verdicts)
        QVERIFY2(verdict.contains(u"better"_s) || verdict.contains(u"no clear"_s), qPrintable(verdict));
    QTest::mouseClick(child<QToolButton>(u"compareSwap"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && columnOf(table, 4).size() == differences.size()
                                 && columnOf(table, 4) != differences,
                             kPatience);
    for (qsizetype i = 0; i < differences.size(); ++i)
        QVERIFY(std::abs(columnOf(table, 4).at(i).toDouble() + differences.at(i).toDouble()) < 1e-9);
    // A run and its baseline, by the boxes.
    a->setCurrentIndex(a->findText(u"mlp"_s));
    b->setCurrentIndex(b->findText(u"Ctrl Hist beside mlp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 10, kPatience);
    b->setCurrentIndex(b->findText(u"mlp"_s));
    QVERIFY(child<QLabel>(u"comparisonTableMessage"_s)->text().contains(u"the same"_s));
}

void TestRunPanel::otherSplitsAreNotCompared()
{
    const std::filesystem::path record = Project::open(m_project).runFolder("nearest") / "run.json";
    const std::string before = readText(record);
    const auto restore = qScopeGuard([&] { writeTextAtomically(record, before); });
    std::string other = before;
    const auto split = other.find("\"random\"");
    QVERIFY(split != std::string::npos);
    writeTextAtomically(record, other.replace(split, 8, "\"combo-keep\""));
    openEvaluated();
    select(u"mlp"_s);
    alsoSelect(row(u"nearest"_s));
    QTest::mouseClick(child<QToolButton>(u"compareRuns"_s), Qt::LeftButton);
    const QString message = child<QLabel>(u"comparisonTableMessage"_s)->text();
    QVERIFY2(message.contains(u"random"_s) && message.contains(u"combo-keep"_s), qPrintable(message));
}

void TestRunPanel::otherFoldsAreNotCompared()
{
    openEvaluated();
    select(u"other-folds"_s);
    alsoSelect(row(u"nearest"_s));
    QTest::mouseClick(child<QToolButton>(u"compareRuns"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"comparisonTableMessage"_s)->text().contains(u"Their folds differ"_s));
    QTRY_VERIFY(child<QLabel>(u"runNote"_s)->text().contains(u"2 kinds"_s));
}

void TestRunPanel::rowsAreCopiedAndExported()
{
    openEvaluated();
    tree()->expand(row(u"mlp"_s));
    select(u"mlp"_s);
    alsoSelect(tree()->model()->index(0, 0, row(u"mlp"_s)));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"Run\tShown\tNLL\tW1\tRMAE mean\tRMAE var"_s));
    QVERIFY(lines[0].endsWith(u"Model\tFolds\tState\tSeconds a fold"_s));
    QVERIFY(lines[1].startsWith(u"mlp\t\t"_s) && lines[1].contains(u"\tMLP+Hist\t3/3\ttrained"_s));
    QVERIFY(lines[2].startsWith(u"Ctrl Hist\t\t"_s) && lines[2].contains(u"\tbaseline\t"_s));

    auto* folds = child<QTableView>(u"foldTable"_s);
    tabs()->setCurrentIndex(0);
    folds->setFocus();
    QTest::keyClick(folds, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(
        QGuiApplication::clipboard()->text().startsWith(u"Metric\tMean ± sd\tFold 1\tFold 2\tFold 3\n"_s));

    const QString file = m_folder.filePath(u"metrics.csv"_s);
    m_panel->setFileChooser([file](QWidget*, const FileQuestion&) { return file; });
    QLocale::setDefault(QLocale(QLocale::German));
    QTest::mouseClick(child<QToolButton>(u"exportMetrics"_s), Qt::LeftButton);
    QLocale::setDefault(QLocale::c());
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    QVERIFY(text.startsWith(u"run,model,title"_s));
    QVERIFY(text.contains(u"\nmlp,mlp-hist,MLP+Hist,,w1,0."_s));
    QVERIFY(child<QLabel>(u"runMessage"_s)->text().contains(file));
    m_panel->setFileChooser(
        [this](QWidget*, const FileQuestion&) { return m_folder.filePath(u"none/x.csv"_s); });
    QTest::mouseClick(child<QToolButton>(u"exportMetrics"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"runMessage"_s)->text().contains(u"none"_s));
}

void TestRunPanel::columnsAreChosen()
{
    openProject();
    const int mae = RunTableModel::metricColumn(metricIndex("mae"));
    const int nll = RunTableModel::metricColumn(metricIndex("nll"));
    QVERIFY(tree()->isColumnHidden(mae) && !tree()->isColumnHidden(nll));
    QMenu* menu = child<QMenu>(u"columnMenu"_s);
    Q_EMIT menu->aboutToShow();
    auto* action = child<QAction>(u"column-mae"_s);
    QVERIFY(!action->isChecked() && action->toolTip().contains(u"absolute"_s));
    action->trigger();
    child<QAction>(u"column-nll"_s)->trigger();
    QVERIFY(!tree()->isColumnHidden(mae) && tree()->isColumnHidden(nll));
    child<QAction>(u"usualColumns"_s)->trigger();
    QVERIFY(tree()->isColumnHidden(mae) && !tree()->isColumnHidden(nll));

    // What a dock below the plots has room for.
    openEvaluated();
    m_panel->resize(900, 250);
    for (const char* metric : {"nll", "w1", "rmae_mean", "rmae_variance"}) {
        const QModelIndex index =
            row(u"mlp"_s).siblingAtColumn(RunTableModel::metricColumn(metricIndex(metric)));
        const auto isInSight = [&] {
            const QRect cell = tree()->visualRect(index);
            return cell.left() >= 0 && cell.right() <= tree()->viewport()->width();
        };
        QTRY_VERIFY2(isInSight(), metric);
        QVERIFY2(tree()->visualRect(index).width() >= tree()->sizeHintForIndex(index).width(), metric);
    }
    const int run = RunTableModel::RunColumn;
    tree()->setColumnWidth(run, 60);
    m_panel->resize(1300, 400);
    QCoreApplication::processEvents();
    QCOMPARE(tree()->columnWidth(run), 60); // the user's own
}

void TestRunPanel::stateIsRestored()
{
    openEvaluated();
    const int mae = RunTableModel::metricColumn(metricIndex("mae"));
    child<QAction>(u"column-mae"_s)->trigger();
    tree()->header()->moveSection(tree()->header()->visualIndex(mae), 2);
    QCOMPARE(RunTableModel::columnName(tree()->header()->logicalIndex(3)), u"nll"_s);
    tree()->sortByColumn(mae, Qt::DescendingOrder);
    tree()->collapseAll();
    tree()->expand(row(u"nearest"_s));
    tree()->setCurrentIndex(tree()->model()->index(1, 0, row(u"nearest"_s)));
    tabs()->setCurrentIndex(3);
    auto* a = child<QComboBox>(u"compareA"_s);
    a->setCurrentIndex(a->findText(u"mlp"_s));
    child<QCheckBox>(u"cellEval"_s)->setChecked(true);
    const QString selected = tree()->currentIndex().data().toString();
    const QJsonObject state = m_panel->saveState();

    makePanel();
    m_panel->restoreState(state);
    QCOMPARE(m_panel->saveState().value(u"expanded"), state.value(u"expanded"));
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    QVERIFY(!tree()->isColumnHidden(mae));
    QCOMPARE(tree()->header()->visualIndex(mae), 2);
    QCOMPARE(tree()->header()->sortIndicatorSection(), mae);
    QVERIFY(tree()->isExpanded(row(u"nearest"_s)) && !tree()->isExpanded(row(u"mlp"_s)));
    QCOMPARE(tree()->currentIndex().data().toString(), selected);
    QCOMPARE(tabs()->currentIndex(), 3);
    QCOMPARE(child<QComboBox>(u"compareA"_s)->currentText(), u"mlp"_s);
    QVERIFY(child<QCheckBox>(u"cellEval"_s)->isChecked());
    QCOMPARE(m_panel->saveState().value(u"columns"), state.value(u"columns"));

    // Nonsense is ignored, and what is missing is as it was at first.
    m_panel->restoreState({{u"columns"_s, 3},
                           {u"sort"_s, u"x"_s},
                           {u"tab"_s, 77},
                           {u"expanded"_s, QJsonArray{1, u"gone"_s}},
                           {u"selected"_s, QJsonObject()},
                           {u"compare"_s, QJsonArray()},
                           {u"sizes"_s, QJsonArray{-1, 0}}});
    QCOMPARE(tabs()->currentIndex(), 3);
    m_panel->restoreState({});
    QCOMPARE(tabs()->currentIndex(), 0);
    QVERIFY(tree()->isColumnHidden(mae));
}

void TestRunPanel::currentRowStaysAmongSelectedOnes()
{
    openEvaluated();
    tree()->sortByColumn(RunTableModel::RunColumn, Qt::AscendingOrder);
    select(u"mlp"_s);
    alsoSelect(row(u"nearest"_s));
    tree()->selectionModel()->setCurrentIndex(row(u"nearest"_s), QItemSelectionModel::NoUpdate);
    const auto check = [this] {
        QCOMPARE(tree()->currentIndex().data().toString(), u"nearest"_s);
        QCOMPARE(tree()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(!child<LossPlot>(u"lossPlot"_s)->showsCurves()); // those would be of mlp
    };
    check();
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    check();
    const QJsonObject state = m_panel->saveState();
    makePanel();
    m_panel->restoreState(state);
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    check();
}

void TestRunPanel::checkedRunsAreAnnounced()
{
    openProject();
    QSignalSpy changed(m_panel.get(), &RunPanel::shownRunsChanged);
    m_panel->setShownRuns({"mlp"});
    QCOMPARE(changed.count(), 0);
    const auto check = [this](const QString& run) {
        return row(run).siblingAtColumn(RunTableModel::ShownColumn).data(Qt::CheckStateRole).toInt();
    };
    QCOMPARE(check(u"mlp"_s), int{Qt::Checked});
    tree()->setFocus();
    select(u"nearest"_s);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<std::vector<std::string>>(), (std::vector<std::string>{"mlp", "nearest"}));
    m_panel->setProject(Project::open(m_project), summaries());
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isReading(), kPatience);
    QCOMPARE(check(u"nearest"_s), int{Qt::Checked});
    QCOMPARE(tree()->currentIndex().data().toString(), u"nearest"_s);
    QCOMPARE(cell(u"nearest"_s, RunTableModel::ShownColumn), u"2"_s);

    // One that is shown takes the lead and the others stay; one that is not takes the place of the first.
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    const auto last = [&changed] { return changed.constLast().at(0).value<std::vector<std::string>>(); };
    QCOMPARE(changed.count(), 2);
    QCOMPARE(last(), (std::vector<std::string>{"nearest", "mlp"}));
    QCOMPARE(cell(u"nearest"_s, RunTableModel::ShownColumn), u"1"_s);
    const QPoint other = tree()->visualRect(row(u"other-folds"_s)).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, other);
    QCOMPARE(changed.count(), 2); // selecting is not showing
    QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, other);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(last(), (std::vector<std::string>{"other-folds", "mlp"}));
}

void TestRunPanel::removingAsksOnce()
{
    openProject();
    QSignalSpy remove(m_panel.get(), &RunPanel::removeRunRequested);
    const auto ask = [this](const QString& button) {
        const QPoint position = tree()->visualRect(row(u"mlp"_s)).center();
        Q_EMIT tree()->customContextMenuRequested(position);
        auto* menu = child<QMenu>(u"runMenu"_s);
        for (QAction* action : menu->actions()) {
            if (action->text().contains(u"Remove"_s))
                action->trigger();
        }
        menu->close();
        auto* box = child<QMessageBox>(u"removeRunQuestion"_s);
        for (QAbstractButton* one : box->buttons()) {
            if (one->text().remove(u'&') == button)
                one->click();
        }
        QTRY_VERIFY(!m_panel->findChild<QMessageBox*>(u"removeRunQuestion"_s));
        QTRY_VERIFY(!m_panel->findChild<QMenu*>(u"runMenu"_s));
    };
    ask(u"Cancel"_s);
    QCOMPARE(remove.count(), 0);
    ask(u"Remove"_s);
    QCOMPARE(remove.count(), 1);
    QCOMPARE(remove[0][0].value<std::string>(), std::string("mlp"));
    QVERIFY(fs::exists(m_project / "runs" / "mlp" / "run.json")); // whoever hears it removes it
}

QTEST_MAIN(TestRunPanel)
#include "tst_run_panel.moc"
