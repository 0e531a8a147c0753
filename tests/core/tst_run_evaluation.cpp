// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/run_evaluation.h"
#include "core/histogram/histogram.h"
#include "core/histogram/truncated_normal.h"
#include "core/training/folds.h"
#include "core/training/run_plan.h"
#include "tests/core/simulated_project.h"
#include "tests/core/store_content.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

using namespace knockscope;

namespace {

constexpr int kFolds = 3;

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

const RunEvaluation& rowOf(const std::vector<RunEvaluation>& evaluations, const std::string& model)
{
    return *std::find_if(evaluations.begin(), evaluations.end(),
                         [&](const RunEvaluation& evaluation) { return evaluation.model == model; });
}

double meanOf(const RunEvaluation& evaluation, std::string_view metric)
{
    return evaluation.metrics[metricIndex(metric)].mean;
}

} // namespace

/// Runs whose predictions are made by hand, so that it is known what they are worth.
class TestRunEvaluation : public QObject {
    Q_OBJECT

private:
    enum class Kind { Perfect, Means, Parameters };

    /// A run with all folds finished; `change` alters its record before predictions are made.
    Run madeUpRun(Kind kind, const std::function<void(RunRecord&)>& change = {}) const
    {
        return madeUpRun(*m_project, kind, change);
    }

    static Run madeUpRun(const Project& project, Kind kind, const std::function<void(RunRecord&)>& change)
    {
        const MarginalStore& store = project.store();
        TrainingSettings settings;
        settings.folds = kFolds;
        settings.bins = 15;
        settings.hidden = {8};
        Run run;
        run.record = planRun(project, *project.vectors(), "made-up", settings);
        for (FoldRecord& fold : run.record.folds) {
            fold.finished = true;
            fold.seconds = 2;
        }
        if (change)
            change(run.record);
        Predictions predictions;
        predictions.genes = store.genes();
        predictions.bins = settings.bins;
        for (int k = 0; k < kFolds; ++k)
            predictions.grids.push_back(
                makeFoldBasis(store, trainingRows(store, run.record, k), settings.bins).grid);
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
            const std::size_t row = store.findPerturbation(run.record.perturbations[p]);
            const int fold = std::max(0, run.record.fold[p]);
            const Grid& grid = predictions.grids[static_cast<std::size_t>(fold)];
            std::vector<double> masses = histogramOfRow(store, row, grid);
            if (kind == Kind::Parameters)
                addParameters(store, row, grid, masses, predictions.values.parameters);
            if (kind != Kind::Means)
                predictions.values.histograms.insert(predictions.values.histograms.end(), masses.begin(),
                                                     masses.end());
            const std::span<const double> means = store.means(row);
            predictions.values.means.insert(predictions.values.means.end(), means.begin(), means.end());
        }
        run.predictions = std::make_shared<Predictions>(std::move(predictions));
        return run;
    }

    /// A spike of the cells that are zero and a normal distribution of the others.
    static void addParameters(const MarginalStore& store, std::size_t row, const Grid& grid,
                              std::vector<double>& masses, std::vector<float>& parameters)
    {
        const auto bins = static_cast<std::size_t>(grid.bins);
        for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
            const Marginal cells = store.marginal(row, gene);
            const auto n = static_cast<double>(std::max<std::size_t>(1, cells.nonZeroCount()));
            double mean = 0;
            double square = 0;
            cells.visit([&](auto values) {
                for (const double value : values) {
                    mean += value / n;
                    square += value * value / n;
                }
            });
            const double sd = std::sqrt(std::max(square - mean * mean, 1e-2 * grid.width[gene]));
            parameters.push_back(static_cast<float>(mean));
            parameters.push_back(static_cast<float>(sd));
            parameters.push_back(
                static_cast<float>(static_cast<double>(cells.zeros()) / static_cast<double>(cells.cells())));
            fillMasses(distributionOf(grid, gene, std::span<const float>(parameters).last(3)),
                       grid.left[gene], grid.width[gene], std::span(masses).subspan(gene * bins, bins));
        }
    }

    /// A project of twelve perturbations of `cells` cells and a control of a hundred, half of them 0 and half
    /// of them 1 in every gene; the first perturbation has `cellsOfFirst`, all of them 1.
    static Project halfAndHalf(const std::filesystem::path& folder, std::uint64_t cells,
                               std::uint64_t cellsOfFirst)
    {
        constexpr std::uint64_t kControlCells = 100;
        const Project project = test::smallProject(folder);
        test::StoreContent content;
        content.geneNames = project.store().geneNames();
        content.perturbationNames = project.store().perturbationNames();
        std::vector<float> values;
        for (std::size_t row = 0; row < project.store().rows(); ++row) {
            const bool isControl = row == project.store().control();
            content.cells.push_back(isControl ? kControlCells : row == 0 ? cellsOfFirst : cells);
            const std::uint64_t ones = content.cells.back() / (row == 0 ? 1 : 2);
            content.nonZero.insert(content.nonZero.end(), content.geneNames.size(), ones);
            values.insert(values.end(), content.geneNames.size() * ones, 1.0F);
        }
        content.values = std::move(values);
        const std::filesystem::path screen = project.folder() / "screen.h5";
        std::filesystem::remove(screen);
        content.write(screen);
        return Project::open(project.folder());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::vector<RunEvaluation> m_perfect;

private Q_SLOTS:
    void initTestCase()
    {
        SimulationSettings settings;
        settings.perturbations = 24;
        settings.genes = 120;
        settings.cells = 500;
        m_project =
            std::make_unique<Project>(test::simulatedProject(m_folder.path().toStdString(), settings));
        JobMonitor monitor;
        m_perfect = evaluateRun(*m_project, madeUpRun(Kind::Perfect), monitor);
    }

    void rowsAreTheRunTheBaselinesAndTheNoise()
    {
        std::vector<std::string> models;
        for (const RunEvaluation& evaluation : m_perfect) {
            models.push_back(evaluation.model);
            QCOMPARE(evaluation.run, std::string("made-up"));
            QCOMPARE(evaluation.baselineOf.empty(), evaluation.model == "mlp-hist");
            QCOMPARE(evaluation.perturbations, evaluation.perPerturbation.size());
            QCOMPARE(evaluation.perturbations, std::size_t{24});
        }
        QCOMPARE(models,
                 (std::vector<std::string>{"mlp-hist", "ctrl-hist", "non-ctrl-hist", "non-ctrl-mean",
                                           "noise-halves", "noise-control"}));
        QCOMPARE(m_perfect[0].secondsPerFold, 2.0);
    }

    void aPerfectPrediction()
    {
        const RunEvaluation& run = m_perfect[0];
        for (const char* metric : {"w1", "rmae_mean", "rmae_variance", "rmae_skewness", "rmae_kurtosis",
                                   "mse", "mae", "mse_delta", "mae_delta"})
            QVERIFY2(std::abs(meanOf(run, metric)) < 1e-5, metric);
        for (const char* metric : {"pearson_top20", "pearson_top50", "pearson_top100",
                                   "pearson_top20_without_target", "pearson_delta", "discrimination_score_l1",
                                   "discrimination_score_l2", "discrimination_score_cosine"})
            QVERIFY2(std::abs(meanOf(run, metric) - 1) < 1e-6, metric);
        qInfo("W1 to cells %.4f, of halves %.4f, of the control %.4f; direction %.3f, recall %.3f, DE genes "
              "%.1f and %.1f, PR-AUC %.3f, ROC-AUC %.3f, overlap %.3f, Spearman of counts %.3f",
              meanOf(run, "w1_cells"), meanOf(rowOf(m_perfect, "noise-halves"), "w1_cells"),
              meanOf(rowOf(m_perfect, "ctrl-hist"), "w1_cells"), meanOf(run, "de_direction_match"),
              meanOf(run, "de_sig_genes_recall"), meanOf(run, "de_nsig_real"), meanOf(run, "de_nsig_pred"),
              meanOf(run, "pr_auc"), meanOf(run, "roc_auc"), meanOf(run, "overlap_at_N"),
              meanOf(run, "de_spearman_sig"));
        // Sampled cells are as many as the observed ones, but other ones.
        QVERIFY(meanOf(run, "de_direction_match") > 0.9);
        QVERIFY(meanOf(run, "roc_auc") > 0.85);
        QVERIFY(meanOf(run, "de_spearman_sig") > 0.7);
        QVERIFY(meanOf(run, "w1_cells") < meanOf(rowOf(m_perfect, "ctrl-hist"), "w1_cells"));
    }

    void controlSamplesAreIndependent_data()
    {
        // E |X - Y| / n of independent binomial X and Y of n cells with probability 1/2: C(2n, n) / 4^n.
        QTest::addColumn<quint64>("cells");
        QTest::addColumn<double>("expected");
        QTest::newRow("as many cells as in the control") << quint64{100} << 0.056348;
        QTest::newRow("twice as many") << quint64{200} << 0.039869;
        QTest::newRow("ten times as many") << quint64{1000} << 0.017839;
        QTest::newRow("a quarter") << quint64{26} << 0.110116;
    }

    void controlSamplesAreIndependent()
    {
        QFETCH(quint64, cells);
        QFETCH(double, expected);
        const QTemporaryDir folder;
        const Project project = halfAndHalf(folder.path().toStdString(), cells, cells);
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations =
            evaluateRun(project, madeUpRun(project, Kind::Perfect, {}), monitor);
        const RunEvaluation& control = rowOf(evaluations, "noise-control");
        QCOMPARE(control.perturbations, std::size_t{12});
        // The mean over 30 genes and 12 perturbations has a relative sd of 0.04.
        const double w1 = meanOf(control, "w1");
        QVERIFY2(std::abs(w1 / expected - 1) < 0.15, qPrintable(QString::number(w1)));
        QVERIFY(std::abs(meanOf(control, "mae") - w1) < 1e-6);
        QVERIFY(std::abs(meanOf(control, "pearson_delta")) < 0.2);
        QVERIFY(std::abs(meanOf(control, "discrimination_score_l1") - 0.54) < 0.25);
    }

    void aSingleCellHasNoNoiseRows()
    {
        const QTemporaryDir folder;
        const Project project = halfAndHalf(folder.path().toStdString(), 100, 1);
        const std::string single = project.store().perturbationNames()[0];
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations =
            evaluateRun(project, madeUpRun(project, Kind::Perfect, {}), monitor);
        for (const RunEvaluation& evaluation : evaluations) {
            const bool isNoise = evaluation.model.starts_with("noise");
            QCOMPARE(evaluation.perturbations, std::size_t{isNoise ? 11U : 12U});
            QCOMPARE(evaluation.perPerturbation.size(), evaluation.perturbations);
            const std::vector<std::string>& names = evaluation.perturbationNames;
            QCOMPARE(std::find(names.begin(), names.end(), single) == names.end(), isNoise);
        }
        // N of the discrimination scores is 11: the best is 1, and the steps are halves of 1 / 11.
        for (const Metrics& metrics : rowOf(evaluations, "noise-halves").perPerturbation) {
            const double steps = metrics["discrimination_score_l1"] * 22;
            QVERIFY(std::abs(steps - std::round(steps)) < 1e-9);
        }
        for (const char* metric : {"nll", "w1", "discrimination_score_l2", "de_nsig_real"})
            QVERIFY(std::isfinite(meanOf(rowOf(evaluations, "noise-halves"), metric)));
        QVERIFY(metricsAsText(evaluations).find("1 perturbations of a single cell") != std::string::npos);
    }

    void aBaselineIsNotItsOwnBaseline()
    {
        const Run run =
            madeUpRun(Kind::Perfect, [](RunRecord& record) { record.settings.model = "non-ctrl-hist"; });
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations = evaluateRun(*m_project, run, monitor, {false, 2});
        const nlohmann::json json = evaluationsToJson(evaluations);
        std::vector<std::pair<std::string, std::string>> rows;
        for (const nlohmann::json& row : json["runs"])
            rows.emplace_back(row["model"], row["kind"]);
        QVERIFY((rows
                 == std::vector<std::pair<std::string, std::string>>{{"non-ctrl-hist", "run"},
                                                                     {"ctrl-hist", "baseline"},
                                                                     {"non-ctrl-mean", "baseline"},
                                                                     {"noise-halves", "noise"},
                                                                     {"noise-control", "noise"}}));
    }

    void aSingleFoldHasNoSd()
    {
        const Run run = madeUpRun(Kind::Perfect, [](RunRecord& record) {
            record.folds[1].finished = false;
            record.folds[2].finished = false;
        });
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations = evaluateRun(*m_project, run, monitor, {false, 2});
        const nlohmann::json json = evaluationsToJson(evaluations);
        for (const char* metric : {"nll", "w1", "mae"}) {
            const nlohmann::json& value = json["runs"][0]["metrics"][metric];
            QVERIFY(value["mean"].is_number() && value["sd"].is_null());
        }
        QVERIFY(metricsAsText(evaluations).find("+-") == std::string::npos);
        QVERIFY(metricsAsLatex(evaluations).find("nan") == std::string::npos);
    }

    void theMetricsFileSaysWhatWroteIt_data()
    {
        QTest::addColumn<bool>("cellEval");
        QTest::newRow("everything") << true;
        QTest::newRow("without cell-eval") << false;
    }

    void theMetricsFileSaysWhatWroteIt()
    {
        QFETCH(bool, cellEval);
        const QTemporaryDir folder;
        Run run = madeUpRun(Kind::Means);
        run.folder = folder.path().toStdString();
        JobMonitor monitor;
        writeMetricsFile(run, evaluateRun(*m_project, run, monitor, {cellEval, 2}));
        const nlohmann::json json = nlohmann::json::parse(readText(run.folder / "metrics.json"));
        QCOMPARE(json["format_version"].get<int>(), 2);
        QCOMPARE(json["program_version"].get<std::string>(), std::string(kVersion));
        QCOMPARE(json["cell_eval"].get<bool>(), cellEval);
    }

    void noiseRowsAreBetweenTruthAndNoChange()
    {
        const RunEvaluation& halves = rowOf(m_perfect, "noise-halves");
        const RunEvaluation& control = rowOf(m_perfect, "noise-control");
        const RunEvaluation& unchanged = rowOf(m_perfect, "ctrl-hist");
        qInfo("halves: W1 %.4f, RMAE %.3f, PDS %.3f; control: W1 %.4f, MAE %.4f, PDS %.3f, DE genes %.2f; "
              "Ctrl Hist: W1 %.4f, MAE %.4f",
              meanOf(halves, "w1"), meanOf(halves, "rmae_mean"), meanOf(halves, "discrimination_score_l1"),
              meanOf(control, "w1"), meanOf(control, "mae"), meanOf(control, "discrimination_score_l1"),
              meanOf(control, "de_nsig_real"), meanOf(unchanged, "w1"), meanOf(unchanged, "mae"));
        QVERIFY(meanOf(halves, "w1") < 0.85 * meanOf(unchanged, "w1"));
        QVERIFY(meanOf(control, "w1") < 0.85 * meanOf(unchanged, "w1"));
        QVERIFY(meanOf(control, "mae") < 0.85 * meanOf(unchanged, "mae"));
        QVERIFY(meanOf(halves, "discrimination_score_l1") > 0.85);
        QVERIFY(std::abs(meanOf(control, "discrimination_score_l1") - 0.5) < 0.2);
        QVERIFY(std::abs(meanOf(control, "pearson_delta")) < 0.4);
        QVERIFY(meanOf(control, "de_nsig_real") < 1);
        QVERIFY(meanOf(halves, "nll") >= meanOf(m_perfect[0], "nll"));
    }

    void aBaselineWithoutShiftScoresOne()
    {
        const RunEvaluation& unchanged = rowOf(m_perfect, "ctrl-hist");
        QCOMPARE(meanOf(unchanged, "rmae_mean"), 1.0);
        for (const char* metric : {"pearson_delta", "pearson_top20", "pearson_top50", "pearson_top100"})
            QCOMPARE(meanOf(unchanged, metric), 0.0);
        const RunEvaluation& pooled = rowOf(m_perfect, "non-ctrl-hist");
        QVERIFY(std::abs(meanOf(pooled, "mae") - meanOf(rowOf(m_perfect, "non-ctrl-mean"), "mae")) < 1e-3);
        QVERIFY(meanOf(unchanged, "de_sig_genes_recall") < 0.3);
    }

    void modelsOfMeansHaveNoDistribution()
    {
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations =
            evaluateRun(*m_project, madeUpRun(Kind::Means), monitor);
        const nlohmann::json json = nlohmann::json::parse(evaluationsToJson(evaluations).dump());
        const nlohmann::json& metrics = json["runs"][0]["metrics"];
        for (const MetricDefinition& metric : metricDefinitions()) {
            const nlohmann::json& value = metrics[std::string(metric.name)];
            QCOMPARE(value["mean"].is_null(), metric.needsDistribution);
            QCOMPARE(value["sd"].is_null(), metric.needsDistribution);
            // The baseline of means has the same.
            QCOMPARE(std::isnan(meanOf(rowOf(evaluations, "non-ctrl-mean"), metric.name)),
                     metric.needsDistribution);
        }
        QVERIFY(std::abs(metrics["pearson_top20"]["mean"].get<double>() - 1) < 1e-6);
        const auto& ofOne = json["runs"][0]["per_perturbation"].begin().value();
        QVERIFY(ofOne["w1"].is_null() && ofOne["mae"].is_number());
        const QString text = QString::fromStdString(metricsAsText(evaluations));
        QVERIFY(text.split(QLatin1Char('\n'))[1].contains(QStringLiteral(" - ")));
        // The others are the same as beside any run.
        QVERIFY(isSame(meanOf(evaluations[1], "w1_cells"), meanOf(m_perfect[1], "w1_cells")));
    }

    void parametersGiveTheLikelihoodOfTheCells()
    {
        JobMonitor monitor;
        const Run run = madeUpRun(Kind::Parameters);
        const RunEvaluation evaluation = evaluateRun(*m_project, run, monitor).front();
        qInfo("NLL %.4f, W1 %.4f, W1 to cells %.4f, RMAE of the variance %.3f", meanOf(evaluation, "nll"),
              meanOf(evaluation, "w1"), meanOf(evaluation, "w1_cells"), meanOf(evaluation, "rmae_variance"));
        for (const MetricDefinition& metric : metricDefinitions())
            QVERIFY2(!std::isnan(meanOf(evaluation, metric.name)), metric.name.data());
        QVERIFY(meanOf(evaluation, "w1_cells") < 0.5 * meanOf(rowOf(m_perfect, "ctrl-hist"), "w1_cells"));

        const std::string& name = evaluation.perturbationNames.front();
        const std::size_t p = *run.indexOf(name);
        const Grid& grid = run.predictions->grids[static_cast<std::size_t>(run.record.fold[p])];
        const MarginalStore& store = m_project->store();
        const std::size_t row = store.findPerturbation(name);
        double sum = 0;
        double count = 0;
        for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
            if (!grid.active[gene])
                continue;
            const ZeroInflatedNormal distribution =
                distributionOf(grid, gene, run.predictions->parametersOf(p).subspan(3 * gene, 3));
            const Marginal cells = store.marginal(row, gene);
            double ofGene = -static_cast<double>(cells.zeros()) * logDensity(distribution, 0);
            cells.visit([&](auto values) {
                for (const double value : values)
                    ofGene -= logDensity(distribution, value);
            });
            sum += ofGene / static_cast<double>(cells.cells());
            ++count;
        }
        QVERIFY(std::abs(evaluation.perPerturbation.front()["nll"] - sum / count) < 1e-9);
    }

    void foldsAreSummarised()
    {
        const RunEvaluation& unchanged = m_perfect[1];
        const nlohmann::json json = evaluationsToJson(m_perfect)["runs"][1]["metrics"];
        for (const char* metric : {"nll", "w1_cells", "roc_auc"}) {
            const MeanAndSd& value = unchanged.metrics[metricIndex(metric)];
            QCOMPARE(value.perFold.size(), std::size_t{kFolds});
            double sum = 0;
            double squares = 0;
            for (int fold = 0; fold < kFolds; ++fold) {
                double foldSum = 0;
                double count = 0;
                for (std::size_t n = 0; n < unchanged.perturbations; ++n) {
                    const double one = unchanged.perPerturbation[n][metric];
                    if (unchanged.perturbationFold[n] == fold && !std::isnan(one)) {
                        foldSum += one;
                        ++count;
                    }
                }
                const double mean = foldSum / count;
                QVERIFY(std::abs(value.perFold[static_cast<std::size_t>(fold)] - mean) < 1e-12);
                sum += mean;
                squares += mean * mean;
            }
            QVERIFY(std::abs(value.mean - sum / kFolds) < 1e-12);
            const double variance = (squares - sum * sum / kFolds) / (kFolds - 1);
            QVERIFY(std::abs(value.sd * value.sd - variance) < 1e-9);
            QCOMPARE(json[metric]["per_fold"].size(), std::size_t{kFolds});
        }
        QVERIFY(json["de_spearman_sig"]["mean"].is_number() || json["de_spearman_sig"]["mean"].is_null());
        QVERIFY(json["de_spearman_sig"]["sd"].is_null());
    }

    void whatWasNotPredictedIsCounted()
    {
        std::string notPredicted;
        const Run run = madeUpRun(Kind::Perfect, [&](RunRecord& record) {
            notPredicted = record.perturbations[5];
            record.folds[static_cast<std::size_t>(record.fold[5])].notPredicted[notPredicted] = "it is odd";
            record.fold[6] = kNeverHeldOut;
            record.fold[7] = kNeverHeldOut;
        });
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations = evaluateRun(*m_project, run, monitor, {false, 2});
        const nlohmann::json json = evaluationsToJson(evaluations);
        for (const nlohmann::json& row : json["runs"]) {
            QCOMPARE(row["perturbations"].get<int>(), 21);
            QCOMPARE(row["never_held_out"].get<int>(), 2);
            QVERIFY((row["not_predicted"] == nlohmann::json{{notPredicted, "it is odd"}}));
            QVERIFY(!row["per_perturbation"].contains(notPredicted));
        }
        const QString text = QString::fromStdString(metricsAsText(evaluations));
        QVERIFY(text.contains(QStringLiteral("it is odd")));
        QVERIFY(text.contains(QStringLiteral("2 perturbations are never held out")));
    }

    void anUnfinishedFoldIsLeftOut()
    {
        const Run run = madeUpRun(Kind::Perfect, [](RunRecord& record) { record.folds[1].finished = false; });
        JobMonitor monitor;
        const RunEvaluation evaluation = evaluateRun(*m_project, run, monitor, {false, 1}).front();
        QCOMPARE(evaluation.folds, 2);
        QCOMPARE(evaluation.perturbations, std::size_t{16});
        const MeanAndSd& w1 = evaluation.metrics[metricIndex("w1_cells")];
        QVERIFY(std::isnan(w1.perFold[1]) && !std::isnan(w1.mean));
        QVERIFY(evaluationsToJson({evaluation})["runs"][0]["metrics"]["w1"]["per_fold"][1].is_null());
    }

    void nothingIsPredicted()
    {
        const Run run = madeUpRun(Kind::Perfect, [](RunRecord& record) {
            for (std::size_t p = 0; p < record.perturbations.size(); ++p)
                record.folds[static_cast<std::size_t>(record.fold[p])].notPredicted[record.perturbations[p]] =
                    "it is odd";
        });
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations = evaluateRun(*m_project, run, monitor);
        QCOMPARE(evaluations.front().perturbations, std::size_t{0});
        QVERIFY(evaluationsToJson(evaluations)["runs"][0]["metrics"]["nll"]["mean"].is_null());
        QVERIFY(!metricsAsText(evaluations).empty() && !metricsAsLatex(evaluations).empty());
    }

    void cellEvalCanBeLeftOut()
    {
        JobMonitor monitor;
        const std::vector<RunEvaluation> quick =
            evaluateRun(*m_project, madeUpRun(Kind::Perfect), monitor, {false, 2});
        for (const char* metric : {"discrimination_score_l1", "overlap_at_N", "pr_auc", "de_nsig_real"})
            QVERIFY2(std::isnan(meanOf(quick[0], metric)), metric);
        for (std::size_t row = 0; row < quick.size(); ++row) {
            for (const char* metric : {"nll", "w1", "w1_cells", "pearson_delta", "mse"})
                QVERIFY2(isSame(meanOf(quick[row], metric), meanOf(m_perfect[row], metric)), metric);
        }
    }

    void threadsDoNotChangeNumbers()
    {
        JobMonitor monitor;
        for (const int threads : {1, 3}) {
            const std::vector<RunEvaluation> evaluations =
                evaluateRun(*m_project, madeUpRun(Kind::Perfect), monitor, {true, threads});
            for (std::size_t row = 0; row < evaluations.size(); ++row) {
                for (std::size_t n = 0; n < evaluations[row].perturbations; ++n) {
                    for (std::size_t i = 0; i < metricDefinitions().size(); ++i)
                        QVERIFY(isSame(evaluations[row].perPerturbation[n].values[i],
                                       m_perfect[row].perPerturbation[n].values[i]));
                }
            }
        }
    }

    void canBeCancelled()
    {
        std::atomic<bool> cancelled = false;
        JobMonitor monitor(
            &cancelled, [&](const Progress& progress) { cancelled = progress.fraction > 0.3; },
            std::chrono::milliseconds(0));
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 evaluateRun(*m_project, madeUpRun(Kind::Perfect), monitor, {true, 1}));
    }
};

QTEST_GUILESS_MAIN(TestRunEvaluation)
#include "tst_run_evaluation.moc"
