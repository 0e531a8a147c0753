// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/differential_expression.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/metrics_table.h"
#include "core/screen/marginal_store.h"
#include "tests/core/store_content.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace knockscope;

namespace {

using Masses = std::vector<double>;

double valueOf(const Metrics& metrics, std::string_view name)
{
    for (std::size_t i = 0; i < kMetricNames.size(); ++i) {
        if (kMetricNames[i] == name)
            return metrics.values[i];
    }
    return std::numeric_limits<double>::quiet_NaN();
}

/// Two active genes and an inactive one, two bins of width 1 centred on 0 and 1.
struct Case {
    Grid grid{2, {-0.5, -0.5, -0.5}, {1, 1, 1}, {1, 1, 0}};
    Masses observed = {0.5, 0.5, 0.25, 0.75, 1, 0};
    Masses means = {0.5, 0.75, 0};
    Masses controlMeans = {0.25, 0.5, 0};
    Masses t = {3, -4, 0};

    Observation observation() const { return {observed, means, controlMeans, t}; }
};

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPerfectPredictionHasNoError()
    {
        const Case c;
        const Metrics metrics = computeMetrics(c.grid, c.observation(), c.observed, c.observed);
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
        const Metrics metrics = computeMetrics(c.grid, c.observation(), predicted, predicted);
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
        const Metrics metrics = computeMetrics(c.grid, c.observation(), control, control);
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
        const Metrics metrics =
            computeMetrics(grid, {observed, means, controlMeans, t}, predicted, predicted);
        QVERIFY(std::abs(valueOf(metrics, "pearson_top20") - 1) < 1e-9);
        QVERIFY(std::abs(valueOf(metrics, "pearson_top50") - 1) < 1e-9);
        QVERIFY(valueOf(metrics, "pearson_top100") < 0.9);
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
        QCOMPARE(csv.count(QLatin1Char('\n')), static_cast<qsizetype>(1 + 2 * kMetricNames.size()));
        const QString latex = QString::fromStdString(metricsAsLatex({run, baseline}));
        QVERIFY(latex.contains(QStringLiteral("first\\_run & MLP+Hist")));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
