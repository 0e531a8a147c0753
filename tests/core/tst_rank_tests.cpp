// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cell_eval.h"
#include "core/evaluation/correlation.h"
#include "core/evaluation/false_discovery.h"
#include "core/evaluation/rank_tests.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace knockscope;

namespace {

using Values = std::vector<double>;
using Labels = std::vector<std::uint8_t>;

/// Values of some cells as the store keeps them.
struct Cells {
    std::vector<float> single;
    Values nonZero;
    std::size_t count;

    explicit Cells(Values values)
        : count(values.size())
    {
        std::sort(values.begin(), values.end());
        std::copy_if(values.begin(), values.end(), std::back_inserter(nonZero),
                     [](double value) { return value != 0; });
        single.assign(nonZero.begin(), nonZero.end());
    }
    Marginal asDouble() const { return {std::span<const double>(nonZero), count}; }
    Marginal asSingle() const { return {std::span<const float>(single), count}; }
};

} // namespace

Q_DECLARE_METATYPE(Values)
Q_DECLARE_METATYPE(Labels)

class TestRankTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Numbers of scipy.stats.mannwhitneyu(x, y, method="asymptotic"), SciPy 1.10.
    void mannWhitney_data()
    {
        QTest::addColumn<Values>("x");
        QTest::addColumn<Values>("y");
        QTest::addColumn<double>("u");
        QTest::addColumn<double>("pValue");
        QTest::newRow("no ties") << Values{1, 3, 5, 7.5} << Values{2, 4, 6, 8, 10} << 6.0
                                 << 0.3912672792826394;
        QTest::newRow("many zeros") << Values{0, 0, 0, 1.5, 2.5} << Values{0, 0, 0, 0, 0, 1.5, 0.25, 3}
                                    << 21.0 << 0.9333731006721204;
        QTest::newRow("ties within and between")
            << Values{1, 1, 2, 2, 2, 5} << Values{1, 2, 2, 3, 3, 3, 4} << 14.0 << 0.33380015602823043;
        QTest::newRow("shifted") << Values{3, 4, 5, 6, 7, 8, 9, 10} << Values{0, 0, 0, 0, 1, 1, 2, 2, 3, 3}
                                 << 79.0 << 0.0005618100200038786;
        QTest::newRow("negative values")
            << Values{-1, 0, 0, 2} << Values{-2, -1, -1, 0, 0, 0, 1, 3} << 18.0 << 0.7901042824595051;
        QTest::newRow("all equal") << Values{0, 0, 0} << Values{0, 0, 0, 0} << 6.0 << 1.0;
        QTest::newRow("one cell") << Values{2} << Values{0, 0, 1, 3} << 3.0 << 0.7168005169944945;
    }

    void mannWhitney()
    {
        QFETCH(Values, x);
        QFETCH(Values, y);
        QFETCH(double, u);
        QFETCH(double, pValue);
        const Cells first(x);
        const Cells second(y);
        // Also with the samples exchanged, and of either precision.
        const MannWhitney forth =
            knockscope::mannWhitney(first.asDouble(), second.asSingle(), tieTerm(second.asSingle()));
        const MannWhitney back =
            knockscope::mannWhitney(second.asDouble(), first.asDouble(), tieTerm(first.asDouble()));
        QCOMPARE(forth.u, u);
        QCOMPARE(back.u, static_cast<double>(x.size() * y.size()) - u);
        QVERIFY(std::abs(forth.pValue - pValue) < 1e-12);
        QVERIFY(std::abs(back.pValue - pValue) < 1e-12);
    }

    void withoutCellsNothingIsSignificant()
    {
        const Cells none{Values{}};
        const Cells some{Values{1, 2}};
        QCOMPARE(knockscope::mannWhitney(none.asSingle(), some.asSingle(), 0).pValue, 1.0);
    }

    void benjaminiHochberg()
    {
        // statsmodels.stats.multitest.multipletests(p, method="fdr_bh")
        const Values rates = knockscope::benjaminiHochberg(Values{0.01, 0.04, 0.03, 0.005, 0.5, 0.04});
        const Values expected = {0.03, 0.048, 0.048, 0.03, 0.5, 0.048};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(rates[i] - expected[i]) < 1e-12);
        QCOMPARE(knockscope::benjaminiHochberg(Values{0.9, 1}), (Values{1, 1}));
        QVERIFY(knockscope::benjaminiHochberg({}).empty());
    }

    void spearmanWithTies()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(averageRanks(Values{1, 2, 2, 4, infinity}), (Values{1, 2.5, 2.5, 4, 5}));
        // scipy.stats.spearmanr
        QVERIFY(std::abs(spearman(Values{1, 2, 2, 4, infinity}, Values{3, 1, 1, 5, 4}) - 0.5789473684210528)
                < 1e-12);
        QVERIFY(std::abs(spearman(Values{1, 2, 3, 4}, Values{2, 1, 4, 3}) - 0.6) < 1e-12);
        QVERIFY(std::isnan(spearman(Values{1, 1, 1}, Values{1, 2, 3})));
        QVERIFY(std::isnan(spearman({}, {})));
    }

    /// A constant's mean, summed up, need not be the constant: what is left is no spread.
    void nothingCorrelatesWithAConstant()
    {
        for (std::size_t n = 2; n <= 200; ++n) {
            Values ascending(n);
            std::iota(ascending.begin(), ascending.end(), 1.0);
            for (const double value : {0.1, 1.0 / 3, 3.0, -1e-12, 1e300}) {
                const Values constant(n, value);
                QVERIFY(std::isnan(pearson(constant, ascending)));
                QVERIFY(std::isnan(pearson(ascending, constant)));
                QVERIFY(std::isnan(spearman(constant, ascending)));
                QVERIFY(std::isnan(spearmanOfCounts(ascending, constant)));
            }
            QVERIFY(std::abs(pearson(ascending, ascending) - 1) < 1e-12);
        }
    }

    /// By the definitions in plain Python: average precision as scikit-learn's, pairs for the ROC curve.
    void areas_data()
    {
        QTest::addColumn<Labels>("labels");
        QTest::addColumn<Values>("scores");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("roc");
        QTest::newRow("mixed") << Labels{1, 0, 1, 0} << Values{4, 3, 2, 1} << 5.0 / 6 << 0.75;
        QTest::newRow("perfect") << Labels{1, 1, 0, 0} << Values{4, 3, 2, 1} << 1.0 << 1.0;
        QTest::newRow("reversed") << Labels{0, 0, 1, 1} << Values{4, 3, 2, 1} << 5.0 / 12 << 0.0;
        QTest::newRow("ties") << Labels{1, 0, 1, 0, 1} << Values{2, 2, 1, 0, 0} << 0.5888888888888888 << 0.5;
        QTest::newRow("all the same score") << Labels{1, 0, 0} << Values{1, 1, 1} << 1.0 / 3 << 0.5;
    }

    void areas()
    {
        QFETCH(Labels, labels);
        QFETCH(Values, scores);
        QFETCH(double, precision);
        QFETCH(double, roc);
        QVERIFY(std::abs(averagePrecision(labels, scores) - precision) < 1e-12);
        QVERIFY(std::abs(rocAuc(labels, scores) - roc) < 1e-12);
    }

    void areasNeedBothLabels()
    {
        QVERIFY(std::isnan(averagePrecision(Labels{0, 0}, Values{1, 2})));
        QVERIFY(std::isnan(averagePrecision(Labels{1, 1}, Values{1, 2})));
        QVERIFY(std::isnan(rocAuc(Labels{1, 1}, Values{1, 2})));
    }
};

QTEST_GUILESS_MAIN(TestRankTests)
#include "tst_rank_tests.moc"
