// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loess.h"
#include "core/screen/variable_genes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>
#include <vector>

using namespace knockscope;

namespace {

using Numbers = std::vector<double>;
using Genes = std::vector<std::size_t>;

bool areClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

Numbers rampUpon(const Numbers& x)
{
    Numbers y;
    for (std::size_t i = 0; i < x.size(); ++i)
        y.push_back(static_cast<double>((i + 1) * 7 % 11) / 3 + x[i] / 5);
    return y;
}

/// Made-up counts, [cells][genes]: rare genes of equal means, ordinary ones, variable ones, some with one
/// enormous count, a silent one and a constant one. The same formula in R gave the numbers below.
std::vector<Numbers> counts()
{
    constexpr std::uint64_t kCells = 200;
    constexpr std::uint64_t kGenes = 150;
    std::vector<Numbers> matrix(kCells, Numbers(kGenes));
    std::minstd_rand0 random(1);
    for (std::uint64_t cell = 0; cell < kCells; ++cell) {
        for (std::uint64_t gene = 0; gene < kGenes; ++gene) {
            const std::uint64_t r = random() % 1000;
            const std::uint64_t level = 1 + gene * gene / 60;
            std::uint64_t count = r * r * r / 1'000'000 * level / 1000;
            if (gene % 11 == 0 && cell % 5 == 0)
                count *= 4;
            if (gene % 17 == 0 && cell == 7)
                count += 500 * level;
            if (gene < 20)
                count = cell == gene || (gene % 3 == 0 && cell < 5);
            if (gene == 149)
                count = 3;
            if (gene == 148)
                count = 0;
            matrix[cell][gene] = static_cast<double>(count);
        }
    }
    return matrix;
}

struct Sums {
    Numbers sum;
    Numbers squares;
};

Sums sumsOf(const std::vector<Numbers>& matrix, const Numbers& bounds)
{
    Sums sums{Numbers(bounds.size(), 0), Numbers(bounds.size(), 0)};
    for (const Numbers& row : matrix) {
        for (std::size_t gene = 0; gene < row.size(); ++gene) {
            const double value = std::min(row[gene], bounds[gene]);
            sums.sum[gene] += value;
            sums.squares[gene] += value * value;
        }
    }
    return sums;
}

Sums sumsOf(const std::vector<Numbers>& matrix)
{
    return sumsOf(matrix, Numbers(matrix.front().size(), std::numeric_limits<double>::infinity()));
}

} // namespace

class TestVariableGenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loessIsThatOfR_data()
    {
        QTest::addColumn<Numbers>("x");
        QTest::addColumn<std::size_t>("step"); // between the points that are compared
        QTest::addColumn<Numbers>("expected"); // R 4.2: fitted(loess(y ~ x, span = 0.3, degree = 2))
        QTest::newRow("ties") << Numbers{1,  2,  2,  3,  4,  5,  5,  5,  6,  8,  9,  9.5, 10,
                                         12, 13, 15, 15, 15, 15, 16, 18, 19, 20, 22, 25,  26}
                              << std::size_t{1}
                              << Numbers{2.4877757697288,
                                         2.6609125306264,
                                         2.6609125306264,
                                         2.6,
                                         1.4666666666667,
                                         2.5299622341337,
                                         2.5299622341337,
                                         2.5299622341337,
                                         3.6409008317533,
                                         2.614367897487,
                                         2.8209783728047,
                                         3.0378005863751,
                                         3.5062961327507,
                                         5.6066694986501,
                                         4.6,
                                         4.4166666666667,
                                         4.4166666666667,
                                         4.4166666666667,
                                         4.4166666666667,
                                         5.8666666666667,
                                         4.390687546679,
                                         4.8759887298404,
                                         5.1349706207313,
                                         6.0651765773334,
                                         7.4025831291825,
                                         7.7643644288215};
        Numbers plateaus;
        for (const double value : {1, 2, 3, 4, 5, 7, 9, 12, 20, 21})
            plateaus.insert(plateaus.end(), 6, value);
        QTest::newRow("pseudo-inverse everywhere")
            << plateaus << std::size_t{6}
            << Numbers{2.2555555555556, 1.7888888888889, 2.5444444444444, 2.0777777777778, 2.8333333333333,
                       3.1777777777778, 3.5222222222222, 4.0666666666667, 5.6111111111111, 5.7555555555556};
        Numbers many;
        for (int i = 1; i <= 1000; ++i)
            many.push_back(std::sqrt(i * 37 % 1009));
        QTest::newRow("unsorted, many in a cell")
            << many << std::size_t{100}
            << Numbers{2.870482057567,  6.9976698626009, 5.575907114865, 2.8850129508368, 7.0027954354374,
                       5.5809538820099, 2.8995077573692, 7.007855383181, 5.5858774032974, 2.9139615267818};
    }
    void loessIsThatOfR()
    {
        QFETCH(Numbers, x);
        QFETCH(std::size_t, step);
        QFETCH(Numbers, expected);
        const Numbers y = rampUpon(x);
        const Numbers fitted = loess(x, y, 0.3);
        QCOMPARE(fitted.size(), x.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(areClose(fitted[i * step], expected[i]),
                     qPrintable(QStringLiteral("%1: %2").arg(i).arg(fitted[i * step], 0, 'g', 14)));
    }

    void loessFitsAParabolaExactly()
    {
        Numbers x;
        Numbers y;
        for (int i = 0; i < 300; ++i) {
            x.push_back(i * 77 % 300 / 50.0);
            y.push_back(2 - 3 * x.back() + 0.5 * x.back() * x.back());
        }
        const Numbers fitted = loess(x, y, 0.3);
        // A cubic that meets values and slopes of a parabola is that parabola.
        for (std::size_t i = 0; i < x.size(); ++i)
            QVERIFY(areClose(fitted[i], y[i]));
    }

    void loessTakesAnything_data()
    {
        QTest::addColumn<Numbers>("x");
        QTest::addColumn<double>("span");
        for (int size = 0; size < 12; ++size) {
            Numbers x;
            for (int i = 0; i < size; ++i)
                x.push_back(i * i);
            QTest::addRow("%d points", size) << x << 0.3;
        }
        Numbers tied(40, 1.0);
        QTest::newRow("equal") << tied << 0.3;
        QTest::newRow("all zero") << Numbers(40, 0.0) << 0.3;
        for (int i = 0; i < 20; ++i)
            tied.push_back(i);
        QTest::newRow("most of them equal") << tied << 0.3;
        QTest::newRow("two places") << Numbers{1, 1, 1, 1, 1, 2, 2, 2, 2, 2} << 0.3;
        QTest::newRow("tiny span") << tied << 1e-6;
        QTest::newRow("whole span") << tied << 1.0;
        QTest::newRow("nearly equal")
            << Numbers{1, 1 + 1e-15, 1 + 2e-15, 1 + 3e-15, 1 + 4e-15, 1 + 5e-15} << 0.5;
        QTest::newRow("wide") << Numbers{-1e150, -1, 0, 1e-150, 1, 1e150} << 0.5;
    }
    void loessTakesAnything()
    {
        QFETCH(Numbers, x);
        QFETCH(double, span);
        const Numbers fitted = loess(x, Numbers(x.size(), 2.5), span);
        QCOMPARE(fitted.size(), x.size());
        for (const double value : fitted)
            QVERIFY2(areClose(value, 2.5), qPrintable(QString::number(value)));
    }

    void loessTakesTheMeanOfEqualPoints()
    {
        QCOMPARE(loess(Numbers(4, 3.0), Numbers{1, 2, 3, 6}, 0.3), Numbers(4, 3.0));
    }

    void findsDispersedGenes()
    {
        // Ten genes of nearly the same mean, one of them far more variable, and a silent one.
        const Numbers sum{0, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109};
        Numbers squares;
        for (const double value : sum)
            squares.push_back(value * value / 100 + 10);
        squares[0] = 0;
        squares[4] += 500;
        QCOMPARE(mostVariableGenes(100, sum, squares, 1), (Genes{4}));
        QCOMPARE(mostVariableGenes(100, sum, squares, 20).size(), sum.size());
        QVERIFY(std::isnan(normalisedDispersions(100, sum, squares)[0]));
        const Genes ten = mostVariableGenes(100, sum, squares, 10);
        QVERIFY(std::is_sorted(ten.begin(), ten.end()));
        QCOMPARE(ten.front(), std::size_t{1}); // without variance comes last
    }

    void dispersionsAreThoseOfTheFormula()
    {
        const Sums sums = sumsOf(counts());
        const Numbers dispersions = normalisedDispersions(200, sums.sum, sums.squares);
        const std::vector<std::pair<std::size_t, double>> expected{
            {0, -1.00803409881128},   {3, -1.00803409881128},   {20, -0.707106781186549},
            {33, 2.19800734325086},   {50, 0.0512049695036337}, {119, -0.707106781186548},
            {147, -0.108181736522286}};
        for (const auto& [gene, value] : expected)
            QVERIFY2(areClose(dispersions[gene], value), qPrintable(QString::number(gene)));
        QVERIFY(std::isnan(dispersions[148]));
        QVERIFY(std::isnan(dispersions[149]));
        QCOMPARE(mostVariableGenes(200, sums.sum, sums.squares, 20),
                 (Genes{22, 26, 33, 34, 36, 39, 44, 51, 55, 66, 68, 75, 76, 77, 85, 99, 102, 110, 121, 140}));
    }

    void clippedVariancesAreThoseOfTheFormula()
    {
        const std::vector<Numbers> matrix = counts();
        const Sums sums = sumsOf(matrix);
        const ClippingBounds bounds = clippingBounds(200, sums.sum, sums.squares);
        const std::vector<std::pair<std::size_t, double>> deviations{
            {0, 0.154865472530645}, {3, 0.154865472530645},  {20, 1.98325346032342},
            {50, 11.6514068521976}, {100, 48.3021589827438}, {147, 117.246543879826}};
        for (const auto& [gene, value] : deviations) {
            QVERIFY2(areClose(bounds.deviations[gene], value), qPrintable(QString::number(gene)));
            QVERIFY(areClose(bounds.bounds[gene], sums.sum[gene] / 200 + std::sqrt(200) * value));
        }
        const Sums clipped = sumsOf(matrix, bounds.bounds);
        QVERIFY(clipped.sum != sums.sum);
        const Numbers variances =
            normalisedVariances(200, sums.sum, bounds.deviations, clipped.sum, clipped.squares);
        const std::vector<std::pair<std::size_t, double>> expected{{0, 1.02143877374768},
                                                                   {3, 1.02143877374768},
                                                                   {17, 0.998715077962556},
                                                                   {33, 2.03999352982592},
                                                                   {34, 1.47902440536514},
                                                                   {50, 0.873569943207159},
                                                                   {119, 0.887683535729183},
                                                                   {147, 0.820550708502158},
                                                                   {148, 0},
                                                                   {149, 0}};
        for (const auto& [gene, value] : expected)
            QVERIFY2(areClose(variances[gene], value), qPrintable(QString::number(gene)));
        QCOMPARE(genesOfHighestScore(variances, 20),
                 (Genes{22, 33, 34, 36, 44, 51, 55, 56, 59, 66, 75, 76, 77, 87, 88, 97, 99, 110, 121, 140}));
    }

    void variancesTakeAnything_data()
    {
        QTest::addColumn<std::vector<Numbers>>("matrix");
        QTest::newRow("one cell") << std::vector<Numbers>{{1, 0, 3}};
        QTest::newRow("two cells") << std::vector<Numbers>{{1, 0, 3}, {0, 5, 3}};
        QTest::newRow("all constant") << std::vector<Numbers>{{1, 0, 3}, {1, 0, 3}, {1, 0, 3}};
        QTest::newRow("one gene") << std::vector<Numbers>{{1}, {2}, {9}};
        QTest::newRow("no gene") << std::vector<Numbers>{{}, {}};
        QTest::newRow("one count in each gene")
            << std::vector<Numbers>{{1, 0, 1, 0}, {0, 1, 0, 0}, {0, 0, 0, 1}};
        QTest::newRow("constant fractions") << std::vector<Numbers>(1000, Numbers{0.25, 0.5, 1.125});
    }
    void variancesTakeAnything()
    {
        QFETCH(std::vector<Numbers>, matrix);
        const Sums sums = sumsOf(matrix);
        const ClippingBounds bounds = clippingBounds(matrix.size(), sums.sum, sums.squares);
        const Sums clipped = sumsOf(matrix, bounds.bounds);
        const Numbers variances =
            normalisedVariances(matrix.size(), sums.sum, bounds.deviations, clipped.sum, clipped.squares);
        QCOMPARE(variances.size(), sums.sum.size());
        for (std::size_t gene = 0; gene < variances.size(); ++gene) {
            const bool isConstant = std::all_of(matrix.begin(), matrix.end(), [&](const Numbers& row) {
                return row[gene] == matrix.front()[gene];
            });
            QVERIFY(std::isfinite(bounds.bounds[gene]));
            QVERIFY(isConstant ? variances[gene] == 0 : variances[gene] > 0);
            QVERIFY(std::isfinite(variances[gene]));
        }
    }

    void takesExactlyAsManyGenesAsAsked()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Numbers scores{nan, 1, 2, 1, -5, 1};
        QCOMPARE(genesOfHighestScore(scores, 0), Genes{});
        QCOMPARE(genesOfHighestScore(scores, 3), (Genes{1, 2, 3})); // of those that tie, the first
        QCOMPARE(genesOfHighestScore(scores, 5), (Genes{1, 2, 3, 4, 5}));
        QCOMPARE(genesOfHighestScore(scores, 6), (Genes{0, 1, 2, 3, 4, 5}));
        QCOMPARE(genesOfHighestScore(scores, 9).size(), std::size_t{6});
    }
};

QTEST_GUILESS_MAIN(TestVariableGenes)
#include "tst_variable_genes.moc"
