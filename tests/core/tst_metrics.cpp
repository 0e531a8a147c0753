// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/evaluation/differential_expression.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/metrics_table.h"
#include "core/histogram/histogram.h"
#include "core/histogram/truncated_normal.h"
#include "core/screen/marginal_store.h"
#include "tests/core/store_content.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace knockscope;

namespace {

using Masses = std::vector<double>;

double valueOf(const Metrics& metrics, std::string_view name)
{
    return metrics[name];
}

/// Two active genes and an inactive one, two bins of width 1 centred on 0 and 1.
struct Case {
    Grid grid{2, {-0.5, -0.5, -0.5}, {1, 1, 1}, {1, 1, 0}};
    Masses observed = {0.5, 0.5, 0.25, 0.75, 1, 0};
    Masses means = {0.5, 0.75, 0};
    Masses controlMeans = {0.25, 0.5, 0};
    Masses t = {3, -4, 0};

    Observation observation() const { return {observed, means, controlMeans, t, {}, {}}; }
};

/// Metrics of a prediction by histograms, whose means are those of the histograms.
Metrics metricsOf(const Grid& grid, const Observation& observation, const Masses& predicted)
{
    const Masses zeros(grid.genes(), 1);
    const HistogramView view(grid, predicted, predicted, zeros);
    const std::vector<float> masses(predicted.begin(), predicted.end());
    return computeMetrics(grid, observation, meansOfHistograms(masses, grid), &view);
}

Masses quantilesOf(const DistributionView& view)
{
    Masses result(kQuantiles);
    view.quantiles(0, result);
    return result;
}

double w1Of(const Grid& grid, const Marginal& cells, const DistributionView& view)
{
    const DistributionView* const views[] = {&view};
    return w1ToCells(
               grid, [&](std::size_t) { return cells; }, views)
        .front();
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMetricIsDocumented()
    {
        QFile file(QStringLiteral(KNOCKSCOPE_SOURCE_DIR "/resources/help/metrics.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const MetricDefinition& metric : metricDefinitions()) {
            const QByteArray name = '`' + QByteArray::fromStdString(std::string(metric.name)) + '`';
            QVERIFY2(text.contains(name), name.constData());
        }
    }

    void aPerfectPredictionHasNoError()
    {
        const Case c;
        const Metrics metrics = metricsOf(c.grid, c.observation(), c.observed);
        QVERIFY(std::abs(valueOf(metrics, "w1")) < 1e-15);
        QVERIFY(std::abs(valueOf(metrics, "rmae_mean")) < 1e-15);
        QVERIFY(std::abs(valueOf(metrics, "rmae_variance")) < 1e-15);
        QVERIFY(std::abs(valueOf(metrics, "rmae_kurtosis")) < 1e-15);
        const double entropy = -(std::log(0.5) + 0.25 * std::log(0.25) + 0.75 * std::log(0.75)) / 2;
        QVERIFY(std::abs(valueOf(metrics, "nll") - entropy) < 1e-12);
    }

    void handComputedCase()
    {
        const Case c;
        const Masses predicted = {0.75, 0.25, 0.75,
                                  0.25, 0,    1}; // the inactive gene is all wrong and must not count
        const Metrics metrics = metricsOf(c.grid, c.observation(), predicted);
        // A gap d at the inner edge alone costs w d.
        QVERIFY(std::abs(valueOf(metrics, "w1") - (0.25 + 0.5) / 2) < 1e-12);
        // Predicted shifts 0 and -0.25 against observed 0.25 and 0.25.
        QVERIFY(std::abs(valueOf(metrics, "rmae_mean") - (0.25 + 0.5) / 0.5) < 1e-12);
        // Variance of a bin pair: p q + 1/12.
        const double predictedVariance = 0.1875 + 1.0 / 12;
        const double error = std::abs(predictedVariance - (0.25 + 1.0 / 12)) + 0;
        QVERIFY(std::abs(valueOf(metrics, "rmae_variance") - error / (0.25 + 0.1875 + 2.0 / 12)) < 1e-12);
        const double nll =
            -(0.5 * std::log(0.75) + 0.5 * std::log(0.25) + 0.25 * std::log(0.75) + 0.75 * std::log(0.25))
            / 2;
        QVERIFY(std::abs(valueOf(metrics, "nll") - nll) < 1e-12);
        QCOMPARE(valueOf(metrics, "pearson_top20"), 0.0); // the observed shift is the same for both genes
    }

    void noEffectScoresOneOnTheMean()
    {
        Case c;
        const Masses control = {0.75, 0.25, 0.5, 0.5, 1, 0};
        const Metrics metrics = metricsOf(c.grid, c.observation(), control);
        QVERIFY(std::abs(valueOf(metrics, "rmae_mean") - 1) < 1e-12);
    }

    void pearsonUsesTheTopGenes()
    {
        constexpr std::size_t kGenes = 200;
        Grid grid{2, Masses(kGenes, -0.5), Masses(kGenes, 1), std::vector<std::uint8_t>(kGenes, 1)};
        Masses observed(2 * kGenes);
        Masses predicted(2 * kGenes);
        Masses means(kGenes);
        Masses t(kGenes);
        for (std::size_t g = 0; g < kGenes; ++g) {
            means[g] = 0.2 + 0.6 * std::abs(std::sin(static_cast<double>(g)));
            // The 50 genes of largest |t| are predicted right, the others the wrong way round.
            const double share = g % 4 == 0 ? means[g] : 1 - means[g];
            t[g] = (g % 4 == 0 ? 100.0 : 1.0) * (g % 2 ? -1 : 1);
            observed[2 * g + 1] = means[g];
            observed[2 * g] = 1 - means[g];
            predicted[2 * g + 1] = share;
            predicted[2 * g] = 1 - share;
        }
        const Masses controlMeans(kGenes, 0.5);
        const Metrics metrics = metricsOf(grid, {observed, means, controlMeans, t, {}, {}}, predicted);
        QVERIFY(std::abs(valueOf(metrics, "pearson_top20") - 1) < 1e-6);
        QVERIFY(std::abs(valueOf(metrics, "pearson_top50") - 1) < 1e-6);
        QVERIFY(valueOf(metrics, "pearson_top100") < 0.9);
    }

    void targetsAreLeftOutOfTheRanking()
    {
        constexpr std::size_t kGenes = 21;
        const Grid grid{2, Masses(kGenes, -0.5), Masses(kGenes, 1), std::vector<std::uint8_t>(kGenes, 1)};
        const Masses controlMeans(kGenes, 0);
        Masses means(kGenes);
        std::vector<float> predicted(kGenes);
        Masses t(kGenes, 1);
        for (std::size_t g = 0; g < kGenes; ++g) {
            means[g] = static_cast<double>(g % 7);
            predicted[g] = 2 * static_cast<float>(means[g]) + 1;
        }
        // The target, of the largest |t|, is the only gene that is predicted wrong.
        means[4] = -30;
        predicted[4] = 30;
        t[4] = -9;
        const std::vector<std::size_t> targets = {4};
        const Metrics metrics =
            computeMetrics(grid, {{}, means, controlMeans, t, targets, {}}, predicted, nullptr);
        QVERIFY(metrics["pearson_top20"] < 0);
        for (const char* name : {"pearson_top20_without_target", "pearson_top50_without_target",
                                 "pearson_top100_without_target"})
            QVERIFY(std::abs(metrics[name] - 1) < 1e-9);
    }

    void meansWithoutADistribution()
    {
        const Case c;
        // Shifts 0.5, 0.25 predicted; 0.25, 0.25 observed.
        const std::vector<float> predicted = {0.75F, 0.75F, 9};
        const Metrics metrics = computeMetrics(c.grid, c.observation(), predicted, nullptr);
        QCOMPARE(metrics["mae"], 0.125);
        QCOMPARE(metrics["mae_delta"], 0.125);
        QCOMPARE(metrics["mse"], 0.03125);
        QCOMPARE(metrics["mse_delta"], 0.03125);
        QCOMPARE(metrics["rmae_mean"], 0.5);
        QCOMPARE(metrics["pearson_delta"], 0.0); // one side is constant
        for (std::size_t i = 0; i < metricDefinitions().size(); ++i) {
            if (metricDefinitions()[i].needsDistribution)
                QVERIFY2(std::isnan(metrics.values[i]), metricDefinitions()[i].name.data());
        }
    }

    void pearsonDelta()
    {
        const Grid grid{2, Masses(4, -0.5), Masses(4, 1), {1, 1, 1, 1}};
        const Masses means = {1, 2, 3, 5};
        const Masses controlMeans = {1, 1, 1, 1};
        const std::vector<float> predicted = {2, 1, 4, 4};
        const Metrics metrics =
            computeMetrics(grid, {{}, means, controlMeans, means, {}, {}}, predicted, nullptr);
        // numpy.corrcoef([1, 0, 3, 3], [0, 1, 2, 4])
        QVERIFY(std::abs(metrics["pearson_delta"] - 0.7481900559272088) < 1e-12);
    }

    void quantilesOfCells()
    {
        const std::vector<float> nonZero = {-2, 3};
        Masses result(kQuantiles);
        cellQuantiles(Marginal(std::span(nonZero), 4), result); // -2, 0, 0, 3
        QCOMPARE(result[0], -2.0);
        QCOMPARE(result[249], -2.0);
        QCOMPARE(result[250], 0.0);
        QCOMPARE(result[749], 0.0);
        QCOMPARE(result[750], 3.0);
        QCOMPARE(result[999], 3.0);
    }

    void quantilesOfHistograms()
    {
        // Bins -0.5 to 0.5 and 0.5 to 1.5, half of the zero bin are zeros.
        const Grid grid{2, {-0.5}, {1}, {1}};
        const Masses shares = {0.5};
        const Masses masses = {0.8, 0.2};
        const Masses q = quantilesOf(HistogramView(grid, masses, masses, shares));
        QCOMPARE(q[0], 0.0);
        QCOMPARE(q[399], 0.0);
        QVERIFY(std::abs(q[600] - 0.5 * 0.2005 / 0.4) < 1e-12); // p = 0.6005 in 0.4 to 0.8, values 0 to 0.5
        QVERIFY(std::abs(q[900] - (0.5 + 0.1005 / 0.2)) < 1e-12);
        // Zeros inside a range that goes below zero stand between what is below and above.
        const Grid wide{2, {-1.25}, {1}, {1}}; // -1.25 to -0.25 and -0.25 to 0.75
        const Masses wideShares = {0.5};
        const Masses w = quantilesOf(HistogramView(wide, {0.5, 0.5}, {0.5, 0.5}, wideShares));
        QVERIFY(std::abs(w[0] - (-1.25 + 0.001)) < 1e-9);
        QVERIFY(w[500] < -0.24); // 0.5 to 0.5625 lies between -0.25 and 0
        QCOMPARE(w[563], 0.0);
        QCOMPARE(w[811], 0.0);
        QVERIFY(w[999] > 0.74);
        QVERIFY(std::is_sorted(w.begin(), w.end()));
    }

    void aPerfectHistogramIsCloseToItsCells_data()
    {
        QTest::addColumn<double>("zeros");
        QTest::newRow("no zeros") << 0.0;
        QTest::newRow("half zeros") << 0.5;
        QTest::newRow("mostly zeros") << 0.95;
    }

    void aPerfectHistogramIsCloseToItsCells()
    {
        QFETCH(double, zeros);
        constexpr std::size_t kCells = 2000;
        std::vector<float> nonZero;
        for (std::size_t i = 0; i < static_cast<std::size_t>((1 - zeros) * kCells); ++i)
            nonZero.push_back(0.3F + 3.0F * static_cast<float>(i) / static_cast<float>(kCells));
        const Marginal cells(std::span<const float>(nonZero), kCells);
        constexpr int kBins = 15;
        const double width = cells.max() / (kBins - 1);
        const Grid grid{kBins, {-width / 2}, {width}, {1}};
        Masses masses(kBins);
        fillHistogram(cells, grid.left[0], width, masses);
        const Masses shares = {zeros > 0 ? 1.0 : 0.0};
        const HistogramView view(grid, masses, masses, shares);
        QVERIFY(w1Of(grid, cells, view) < 0.26 * width * (1 - zeros) + 1e-9);
        // All of it moved by a bin costs a bin.
        Grid moved = grid;
        moved.left[0] += width;
        const double distance = w1Of(grid, cells, HistogramView(moved, masses, masses, Masses{0}));
        QVERIFY(std::abs(distance - width) < 0.3 * width);
        // Cells against themselves.
        QCOMPARE(w1Of(grid, cells, CellsView(grid, masses, masses, [&](std::size_t) { return cells; })), 0.0);
    }

    /// A truncated normal distribution with zeros against cells that are its own quantiles.
    void parametersAgainstTheirOwnCells_data()
    {
        QTest::addColumn<double>("pi");
        QTest::newRow("no spike") << 0.0;
        QTest::newRow("many zeros") << 0.7;
    }

    void parametersAgainstTheirOwnCells()
    {
        QFETCH(double, pi);
        constexpr std::size_t kCells = 4000;
        const Grid grid{15, {-0.1}, {0.2}, {1}};
        const std::vector<float> parameters = {1.1F, 0.4F, static_cast<float>(pi)};
        const ZeroInflatedNormal distribution = distributionOf(grid, 0, parameters);
        const auto drawn = static_cast<std::size_t>((1 - pi) * kCells + 0.5);
        Masses nonZero;
        for (std::size_t i = 0; i < drawn; ++i) {
            const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(drawn);
            nonZero.push_back(std::max(1e-9, quantile(distribution.body, p)));
        }
        const Marginal cells(std::span<const double>(nonZero), kCells);
        Masses masses(15);
        fillMasses(distribution, grid.left[0], grid.width[0], masses);
        const ParametricView view(grid, masses, parameters);
        QVERIFY(w1Of(grid, cells, view) < 2e-3);
        QCOMPARE(view.moments(0).mean, mean(distribution));

        const CellsOfGenes cellsOf = [&](std::size_t) { return cells; };
        double nll = static_cast<double>(kCells - drawn) * -logDensity(distribution, 0);
        for (const double value : nonZero)
            nll -= logDensity(distribution, value);
        QVERIFY(std::abs(view.negativeLogLikelihood(0, masses, cellsOf) - nll / kCells) < 1e-9);
        const Masses q = quantilesOf(view);
        QVERIFY(std::is_sorted(q.begin(), q.end()));
        QVERIFY(q[0] >= 0);
        if (pi > 0)
            QCOMPARE(q[static_cast<std::size_t>(999 * pi)], 0.0);
    }

    /// Only the gene with a gap is smoothed.
    void smoothingIsPerGene()
    {
        FoldBasis basis;
        basis.grid = {2, {0, 0}, {1, 1}, {1, 1}};
        basis.pool = {0.25, 0.75, 0.5, 0.5};
        const Masses masses = {1, 0, 1e-30, 1};
        const Masses filled = withFullSupport(masses, basis, 9);
        QCOMPARE(filled.size(), masses.size());
        QVERIFY(std::abs(filled[0] - (9 + 0.999 * 0.25 + 0.0005) / 10) < 1e-15);
        QVERIFY(std::abs(filled[1] - (0.999 * 0.75 + 0.0005) / 10) < 1e-15);
        QCOMPARE(filled[2], masses[2]);
        QCOMPARE(filled[3], masses[3]);
    }

    /// The control's mean in single precision is no shift; against the mean in double precision it would be
    /// one of rounding, which correlates with anything.
    void noChangeIsExactlyNoShift()
    {
        constexpr std::size_t kGenes = 60;
        const Grid grid{2, Masses(kGenes, -0.5), Masses(kGenes, 1), std::vector<std::uint8_t>(kGenes, 1)};
        Masses controlMeans(kGenes);
        Masses means(kGenes);
        for (std::size_t g = 0; g < kGenes; ++g) {
            controlMeans[g] = 1 / (static_cast<double>(g) + 3);
            means[g] = controlMeans[g] + 0.1 * std::sin(static_cast<double>(g));
        }
        const std::vector<float> predicted(controlMeans.begin(), controlMeans.end());
        const Metrics metrics =
            computeMetrics(grid, {{}, means, controlMeans, means, {}, {}}, predicted, nullptr);
        QCOMPARE(metrics["rmae_mean"], 1.0);
        for (const char* name : {"pearson_delta", "pearson_top20", "pearson_top50", "pearson_top100"})
            QCOMPARE(metrics[name], 0.0);
    }

    void everyMetricHasAName()
    {
        std::set<std::string_view> names;
        std::size_t inPaper = 0;
        for (const MetricDefinition& metric : metricDefinitions()) {
            QVERIFY(names.insert(metric.name).second);
            QCOMPARE(metricDefinitions()[metricIndex(metric.name)].name, metric.name);
            inPaper += metric.isInPaper ? 1 : 0;
        }
        QCOMPARE(inPaper, std::size_t{9});
        QVERIFY_THROWS_EXCEPTION(Error, metricIndex("no such metric"));
    }

    void pearsonOfAConstantIsUndefined()
    {
        QVERIFY(std::isnan(pearson(Masses{1, 1, 1}, Masses{1, 2, 3})));
        QVERIFY(std::isnan(pearson(Masses{1}, Masses{1})));
        QCOMPARE(pearson(Masses{1, 2, 3}, Masses{-2, -4, -6}), -1.0);
    }

    void welchT()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "screen.h5";
        test::StoreContent content;
        content.geneNames = {"varies", "constant", "differs only"};
        content.perturbationNames = {"KLF1"};
        content.cells = {3, 4};
        content.nonZero = {3, 0, 3, 2, 0, 4};
        content.values = std::vector<double>{1, 2, 3, 5, 5, 5, 1, 1, 2, 2, 2, 2};
        content.write(path);
        const std::vector<double> t = knockscope::welchT(MarginalStore::open(path), 0);
        // (2 - 0.5) / sqrt(1 / 3 + (1 / 3) / 4)
        QVERIFY(std::abs(t[0] - 1.5 / std::sqrt(1.0 / 3 + 1.0 / 12)) < 1e-12);
        QCOMPARE(t[1], 0.0);
        QVERIFY(t[2] > 1e300);
    }

    void tiesAreRankedByIndex()
    {
        const Masses t = {1, -2, 2, 0};
        QCOMPARE(rankByT(t, std::vector<std::size_t>{0, 1, 2, 3}), (std::vector<std::size_t>{1, 2, 0, 3}));
        QCOMPARE(rankByT(t, std::vector<std::size_t>{0, 3}), (std::vector<std::size_t>{0, 3}));
        QCOMPARE(rankByT(Masses{1.005, 1.005 * (1 + 1e-15), 1.006}, std::vector<std::size_t>{0, 1, 2}),
                 (std::vector<std::size_t>{2, 0, 1}));
    }

    void tablesHoldEveryRunAndMetric()
    {
        RunEvaluation run;
        run.run = "first_run";
        run.model = "mlp-hist";
        run.folds = 3;
        RunEvaluation baseline = run;
        baseline.model = "ctrl-hist";
        baseline.baselineOf = "first_run";
        const QString text = QString::fromStdString(metricsAsText({run, baseline}));
        QVERIFY(text.contains(QStringLiteral("MLP+Hist")));
        QVERIFY(text.contains(QStringLiteral("Ctrl Hist")));
        QVERIFY(text.contains(QStringLiteral("one pseudo-cell")));
        const QString csv = QString::fromStdString(metricsAsCsv({run, baseline}));
        QCOMPARE(csv.count(QLatin1Char('\n')), static_cast<qsizetype>(1 + 2 * metricDefinitions().size()));
        const QString latex = QString::fromStdString(metricsAsLatex({run, baseline}));
        QVERIFY(latex.contains(QStringLiteral("first\\_run & MLP+Hist")));
        QVERIFY(latex.contains(QStringLiteral(" & --"))); // what does not apply
        const QString all = QString::fromStdString(allMetricsAsText({run, baseline, run}));
        QCOMPARE(all.count(QStringLiteral("discrimination")), 0); // titles, not names
        QCOMPARE(all.count(QStringLiteral("PDS L1")), 2); // a block for each run
        QVERIFY(all.indexOf(QStringLiteral("MLP+Hist")) < all.indexOf(QStringLiteral("Ctrl Hist")));
    }

    void columnsAreAsWideAsTheirNames()
    {
        RunEvaluation run;
        run.run = "a-run-with-a-name-of-many-letters";
        run.model = "external";
        run.externalTitle = "Somebody's \"model\", the third";
        run.folds = 1;
        run.metrics[metricIndex("nll")] = {-12345.678, 1234.5, {}};
        run.metrics[metricIndex("w1")].mean = 0.5; // of one fold, which has no sd
        RunEvaluation other = run;
        other.run = "b";
        other.baselineOf = run.run;
        for (const std::string& text : {metricsAsText({run, other}), allMetricsAsText({run, other})}) {
            const QString table = QString::fromStdString(text);
            QVERIFY2(table.contains(QStringLiteral("letters  Somebody's \"model\", the third ")),
                     text.data());
            QVERIFY(table.contains(QStringLiteral(" -12345.678 +-1234.500")));
            QVERIFY(table.contains(QStringLiteral(" 0.5000")));
            QVERIFY(!table.contains(QStringLiteral("0.5000 +-")));
        }
        const QStringList lines =
            QString::fromStdString(metricsAsText({run, other})).split(QLatin1Char('\n'));
        QCOMPARE(lines[1].size(), lines[0].size());
        QCOMPARE(lines[2].size(), lines[0].size());
        const QString csv = QString::fromStdString(metricsAsCsv({run}));
        QVERIFY(
            csv.contains(QStringLiteral("external,\"Somebody's \"\"model\"\", the third\",,nll,-12345.678")));
        const QString latex = QString::fromStdString(metricsAsLatex({run}));
        QVERIFY(latex.contains(QStringLiteral("$0.5000$")));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
