// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cell_eval.h"
#include "core/evaluation/rank_tests.h"
#include "tests/core/store_content.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace knockscope;

namespace {

using Values = std::vector<double>;

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) < tolerance;
}

} // namespace

class TestCellEvalMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldChanges()
    {
        QVERIFY(close(log2FoldChange(std::log1p(8), std::log1p(2)), 2));
        QVERIFY(close(log2FoldChange(std::log1p(1), std::log1p(4)), -2));
        QCOMPARE(log2FoldChange(0, 0), 0.0);
        QVERIFY(std::isinf(log2FoldChange(1, 0)) && log2FoldChange(1, 0) > 0);
        QVERIFY(std::isinf(log2FoldChange(0, 1)) && log2FoldChange(0, 1) < 0);
    }

    void significantGenesAreOrderedByFoldChange()
    {
        const DifferentialExpression de = differentialExpression(
            {0.01, 0.02, 0.05, 0.2, 0.04, 0.03}, {1, -2, 9, 5, 2, std::numeric_limits<double>::infinity()});
        QCOMPARE(de.significant, (std::vector<std::size_t>{5, 1, 4, 0})); // 0.05 itself is not significant
    }

    /// By hand. Observed: genes 0, 1, 2, 4 are significant, in this order; predicted: 3, 0, 2.
    void sixGenes()
    {
        const DifferentialExpression observed =
            differentialExpression({0.01, 0.02, 0.03, 0.2, 0.04, 0.9}, {3, -2, 1, 5, -0.5, 0});
        const DifferentialExpression predicted =
            differentialExpression({0.001, 0.5, 0.02, 0.03, 0.3, 0.8}, {2, -1, -1, 4, 0.1, 0});
        Metrics metrics;
        addDifferentialExpression(metrics, observed, predicted);
        QCOMPARE(metrics["de_nsig_real"], 4.0);
        QCOMPARE(metrics["de_nsig_pred"], 3.0);
        for (const char* name : {"overlap_at_N", "overlap_at_50", "overlap_at_500"})
            QVERIFY(close(metrics[name], 2.0 / 4));
        for (const char* name : {"precision_at_N", "precision_at_100", "precision_at_200"})
            QVERIFY(close(metrics[name], 2.0 / 3));
        QVERIFY(close(metrics["de_direction_match"], 2.0 / 4));
        QVERIFY(close(metrics["de_sig_genes_recall"], 2.0 / 4));
        QVERIFY(close(metrics["de_spearman_lfc_sig"], 3 / std::sqrt(5 * 4.5)));
        QVERIFY(close(metrics["pr_auc"], (1 + 1 + 3.0 / 4 + 4.0 / 5) / 4));
        QVERIFY(close(metrics["roc_auc"], 6.0 / 8));
    }

    void listsAreCutAtK()
    {
        Values changes(100);
        Values reversed(100);
        for (std::size_t gene = 0; gene < 100; ++gene) {
            changes[gene] = 200 - static_cast<double>(gene);
            reversed[gene] = 100 + static_cast<double>(gene);
        }
        const Values rates(100, 0.01);
        Metrics metrics;
        addDifferentialExpression(metrics, differentialExpression(rates, changes),
                                  differentialExpression(rates, reversed));
        QCOMPARE(metrics["overlap_at_50"], 0.0);
        QCOMPARE(metrics["precision_at_50"], 0.0);
        QCOMPARE(metrics["overlap_at_100"], 1.0);
        QCOMPARE(metrics["overlap_at_N"], 1.0);
        QVERIFY(std::isnan(metrics["roc_auc"])); // every gene is significant
    }

    void withoutSignificantGenes()
    {
        const DifferentialExpression none = differentialExpression({0.5, 0.9}, {1, 2});
        const DifferentialExpression one = differentialExpression({0.01, 0.9}, {1, 2});
        Metrics metrics;
        addDifferentialExpression(metrics, none, one);
        QCOMPARE(metrics["overlap_at_N"], 0.0);
        QCOMPARE(metrics["precision_at_N"], 0.0);
        QVERIFY(std::isnan(metrics["de_direction_match"]));
        QVERIFY(std::isnan(metrics["de_sig_genes_recall"]));
        QVERIFY(std::isnan(metrics["de_spearman_lfc_sig"]));
        QVERIFY(std::isnan(metrics["pr_auc"]));
        addDifferentialExpression(metrics, one, one);
        QCOMPARE(metrics["overlap_at_N"], 1.0);
        QCOMPARE(metrics["pr_auc"], 1.0);
        QCOMPARE(metrics["de_direction_match"], 1.0);
    }

    void cellsAreTestedAgainstTheControl()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "screen.h5";
        test::StoreContent content;
        content.geneNames = {"differs", "untested", "the same"};
        content.perturbationNames = {"KLF1"};
        content.cells = {4, 6};
        content.nonZero = {4, 1, 2, 2, 3, 3};
        content.values = std::vector<double>{3, 4, 5, 6, 1, 1, 2, 1, 2, 1, 1, 1, 1, 2, 2};
        content.write(path);
        const MarginalStore store = MarginalStore::open(path);
        const ControlOfTests control(store, 2);
        const std::vector<std::size_t> genes = {0, 2};
        const DifferentialExpression de =
            control.test([&](std::size_t gene) { return store.marginal(0, gene); }, store.means(0), genes);
        const double p =
            mannWhitney(store.marginal(0, 0), store.marginal(1, 0), tieTerm(store.marginal(1, 0))).pValue;
        QVERIFY(close(de.falseDiscovery[0], 2 * p));
        QVERIFY(de.falseDiscovery[1] > 0.9);
        QVERIFY(close(de.log2FoldChange[0], std::log2(std::expm1(4.5) / std::expm1(0.5))));
        QCOMPARE(de.significant, (std::vector<std::size_t>{0}));
    }

    /// By hand; see the distances in the comments.
    void discriminationLeavesOutTheTarget()
    {
        const std::vector<float> observed = {1, 0, 0, 9, 0, 1, 0, 0, 0, 0, 1, 0};
        const std::vector<float> predicted = {0.9F, 0, 0, 0, 1, 0, 0, 9, 0, 0, 0, 0};
        const auto scores = [&](bool withTarget) {
            return discriminationScores(
                predicted, observed, 4,
                [&](std::size_t n, std::span<float> counts) {
                    std::fill(counts.begin(), counts.end(), 1.0F);
                    if (n == 0 && !withTarget)
                        counts[3] = 0; // the gene that perturbation 0 targets
                },
                2);
        };
        const auto without = scores(false);
        for (const double score : without[0]) // L1: 0.1, 1.9, 1.9
            QVERIFY(close(score, 1));
        for (const double score : without[1]) // L1: 0, 11, 11, its own tied with another
            QVERIFY(close(score, 1 - 1.5 / 3));
        QVERIFY(close(without[2][0], 1 - 0.5 / 3)); // L1: 10, 1, 1
        QVERIFY(close(without[2][1], 1 - 0.5 / 3));
        QVERIFY(close(without[2][2], 1 - 1.0 / 3)); // no direction: as far from all
        QVERIFY(close(scores(true)[0][0], 1 - 2.0 / 3)); // L1: 9.1, 1.9, 1.9
    }

    void discriminationAgreesWithPlainLoops()
    {
        constexpr std::size_t kGenes = 1100;
        constexpr std::size_t kCount = 12;
        std::mt19937 random(7);
        const auto number = [&] { return static_cast<float>(random() % 2001) / 1000 - 1; };
        std::vector<float> observed(kGenes * kCount);
        std::vector<float> predicted(kGenes * kCount);
        for (std::size_t i = 0; i < observed.size(); ++i) {
            observed[i] = number();
            predicted[i] = number() + observed[i] / 20;
        }
        const auto counts = [](std::size_t n, std::size_t gene) { return gene % 3 != n % 3; };
        const auto scores = discriminationScores(
            predicted, observed, kGenes,
            [&](std::size_t n, std::span<float> values) {
                for (std::size_t gene = 0; gene < kGenes; ++gene)
                    values[gene] = counts(n, gene) ? 1 : 0;
            },
            2);
        for (std::size_t n = 0; n < kCount; ++n) {
            std::array<Values, 3> distances;
            for (std::size_t other = 0; other < kCount; ++other) {
                double l1 = 0, l2 = 0, dot = 0, aa = 0, bb = 0;
                for (std::size_t gene = 0; gene < kGenes; ++gene) {
                    if (!counts(n, gene))
                        continue;
                    const auto a = static_cast<double>(predicted[n * kGenes + gene]);
                    const auto b = static_cast<double>(observed[other * kGenes + gene]);
                    l1 += std::abs(a - b);
                    l2 += (a - b) * (a - b);
                    dot += a * b;
                    aa += a * a;
                    bb += b * b;
                }
                distances[0].push_back(l1);
                distances[1].push_back(std::sqrt(l2));
                distances[2].push_back(1 - dot / std::sqrt(aa * bb));
            }
            for (std::size_t i = 0; i < distances.size(); ++i) {
                const auto closer = std::count_if(distances[i].begin(), distances[i].end(),
                                                  [&](double d) { return d < distances[i][n]; });
                QVERIFY(close(scores[n][i], 1 - static_cast<double>(closer) / kCount));
            }
        }
    }

    void countsOfAllPerturbations()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(close(spearmanOfCounts(Values{1, 5, 0, 3, 9}, Values{2, 4, 100, 3, nan}), 1));
        QCOMPARE(spearmanOfCounts(Values{0, 0}, Values{3, 4}), 1.0);
        QVERIFY(std::isnan(spearmanOfCounts(Values{1, 2}, Values{3, 3})));
    }
};

QTEST_GUILESS_MAIN(TestCellEvalMetrics)
#include "tst_cell_eval_metrics.moc"
