// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/grid.h"
#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace knockscope;

namespace {

using Masses = std::vector<double>;

/// W1 by integrating the difference of the piecewise-linear cumulative functions on a fine raster.
double integratedW1(const Masses& p, const Masses& q, double width)
{
    constexpr int kSteps = 20000;
    double gapAtLeft = 0;
    double sum = 0;
    for (std::size_t bin = 0; bin < p.size(); ++bin) {
        const double slope = p[bin] - q[bin];
        for (int step = 0; step < kSteps; ++step)
            sum += std::abs(gapAtLeft + slope * (step + 0.5) / kSteps) * width / kSteps;
        gapAtLeft += slope;
    }
    return sum;
}

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gridCentresFirstAndLastBinOnTheRange()
    {
        const Grid grid = makeGrid(Masses{0, 1.5}, Masses{7, 5.0}, 15);
        QCOMPARE(grid.width[0], 0.5);
        QCOMPARE(grid.left[0], -0.25);
        QCOMPARE(grid.centre(0, 0), 0.0);
        QCOMPARE(grid.centre(0, 14), 7.0);
        QCOMPARE(grid.centre(1, 0), 1.5);
        QCOMPARE(grid.edge(1, 15), 5.0 + grid.width[1] / 2);
        QCOMPARE(grid.inactiveGenes(), std::size_t{0});
    }

    void constantGenesAreInactiveButHaveAWidth()
    {
        const Grid grid = makeGrid(Masses{0, 4}, Masses{0, 4}, 11);
        QCOMPARE(grid.inactiveGenes(), std::size_t{2});
        QCOMPARE(grid.width[0], 1e-3 / 10);
        QCOMPARE(grid.width[1], 4e-3 / 10);
    }

    void oneBinIsRefused()
    {
        QVERIFY(test::errorOf([] { makeGrid(Masses{0}, Masses{1}, 1); }).contains(QStringLiteral("2 bins")));
    }

    void valuesBeyondTheGridCountInTheEndBins()
    {
        const std::vector<float> nonZero = {-5, 0.4F, 1, 2, 9};
        const Marginal marginal(std::span<const float>(nonZero), 8);
        Masses mass(3);
        fillHistogram(marginal, -0.5, 1, mass); // bins centred on 0, 1 and 2
        QCOMPARE(mass, (Masses{5.0 / 8, 1.0 / 8, 2.0 / 8}));
        QCOMPARE(marginal.min(), -5.0);
        QCOMPARE(marginal.max(), 9.0);
        QCOMPARE(marginal.zeros(), std::uint64_t{3});
    }

    void valuesThatAreNoNumbersAreCaught()
    {
        constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> nonZero = {kNaN, 1};
        Masses mass(3);
        fillHistogram(Marginal(std::span<const float>(nonZero), 2), -0.5, 1, mass);
        QCOMPARE(mass[0] + mass[1] + mass[2], 1.0); // nothing is counted outside
        QVERIFY(test::errorOf([] {
                    makeGrid(Masses{0}, Masses{INFINITY}, 5);
                }).contains(QStringLiteral("no numbers")));
    }

    void w1_data()
    {
        QTest::addColumn<QList<double>>("p");
        QTest::addColumn<QList<double>>("q");
        QTest::newRow("equal") << QList<double>{0.2, 0.3, 0.5} << QList<double>{0.2, 0.3, 0.5};
        QTest::newRow("one bin apart") << QList<double>{1, 0, 0} << QList<double>{0, 1, 0};
        QTest::newRow("far apart") << QList<double>{1, 0, 0, 0} << QList<double>{0, 0, 0, 1};
        QTest::newRow("gap changes sign inside a bin")
            << QList<double>{0.5, 0.1, 0.4} << QList<double>{0.2, 0.7, 0.1};
        QTest::newRow("many crossings")
            << QList<double>{0.3, 0.1, 0.2, 0.1, 0.3} << QList<double>{0.1, 0.4, 0.05, 0.35, 0.1};
    }

    void w1()
    {
        QFETCH(QList<double>, p);
        QFETCH(QList<double>, q);
        const Masses a(p.begin(), p.end());
        const Masses b(q.begin(), q.end());
        const double distance = wasserstein1(a, b, 0.25);
        QVERIFY(std::abs(distance - integratedW1(a, b, 0.25)) < 1e-8);
        QCOMPARE(wasserstein1(b, a, 0.25), distance);
    }

    void w1OfAShiftIsTheShift()
    {
        const Masses p = {0.1, 0.5, 0.4, 0, 0};
        const Masses q = {0, 0, 0.1, 0.5, 0.4};
        QCOMPARE(wasserstein1(p, q, 0.3), 0.6);
    }

    void momentsOfAUniformDensity()
    {
        const Masses mass(10, 0.1);
        const Moments m = moments(mass, 2, 0.5); // uniform on [2, 7]
        QCOMPARE(m.mean, 4.5);
        QCOMPARE(m.variance, 25.0 / 12);
        QVERIFY(std::abs(m.skewness) < 1e-12);
        QVERIFY(std::abs(m.kurtosis + 1.2) < 1e-12);
    }

    /// Appendix B's raw moments, as they stand there.
    void momentsAgreeWithRawMoments()
    {
        const Masses mass = {0.55, 0.05, 0.1, 0.2, 0.07, 0.03};
        const double left = -0.2;
        const double width = 0.4;
        double raw[5] = {};
        for (int k = 1; k <= 4; ++k) {
            for (std::size_t b = 0; b < mass.size(); ++b) {
                const double l = left + width * static_cast<double>(b);
                raw[k] += (std::pow(l + width, k + 1) - std::pow(l, k + 1)) / (k + 1) * mass[b] / width;
            }
        }
        const double variance = raw[2] - raw[1] * raw[1];
        const double skewness =
            (raw[3] - 3 * raw[1] * raw[2] + 2 * std::pow(raw[1], 3)) / std::pow(variance, 1.5);
        const double kurtosis =
            (raw[4] - 4 * raw[1] * raw[3] + 6 * raw[1] * raw[1] * raw[2] - 3 * std::pow(raw[1], 4))
                / (variance * variance)
            - 3;
        const Moments m = moments(mass, left, width);
        QVERIFY(std::abs(m.mean - raw[1]) < 1e-12);
        QVERIFY(std::abs(m.variance - variance) < 1e-12);
        QVERIFY(std::abs(m.skewness - skewness) < 1e-10);
        QVERIFY(std::abs(m.kurtosis - kurtosis) < 1e-10);
    }

    void smoothingAddsOnePseudoCell()
    {
        const Masses mass = {1, 0, 0, 0};
        const Masses pool = {0.5, 0.5, 0, 0};
        const Masses result = smoothed(mass, pool, 99, 4);
        QVERIFY(std::abs(std::accumulate(result.begin(), result.end(), 0.0) - 1) < 1e-12);
        QVERIFY(std::abs(result[1] - (0.999 * 0.5 + 0.00025) / 100) < 1e-15);
        QVERIFY(std::abs(result[3] - 0.00025 / 100) < 1e-15);
    }

    void rebinningConservesMassAndMean_data()
    {
        QTest::addColumn<double>("toLeft");
        QTest::addColumn<double>("toWidth");
        QTest::newRow("same grid") << 0.0 << 1.0;
        QTest::newRow("finer") << 0.0 << 0.4;
        QTest::newRow("coarser") << -1.0 << 1.7;
        QTest::newRow("shifted") << -0.5 << 0.9;
    }

    void rebinningConservesMassAndMean()
    {
        QFETCH(double, toLeft);
        QFETCH(double, toWidth);
        const Masses mass = {0.1, 0.4, 0.2, 0.3};
        Masses moved(20);
        rebin(mass, 0, 1, toLeft, toWidth, moved);
        QVERIFY(std::abs(std::accumulate(moved.begin(), moved.end(), 0.0) - 1) < 1e-12);
        // A bin that straddles two source bins keeps its mass but not where it lies inside.
        const double tolerance = toWidth / 2;
        QVERIFY(std::abs(meanOfHistogram(moved, toLeft, toWidth) - meanOfHistogram(mass, 0, 1)) < tolerance);
        if (toLeft == 0.0 && toWidth == 1.0)
            QCOMPARE(Masses(moved.begin(), moved.begin() + 4), mass);
    }

    void rebinningOntoTheSameGridChangesNothing_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("width");
        QTest::newRow("unit") << 0.0 << 1.0;
        QTest::newRow("first bin centred on zero") << -3.1 / 28 << 3.1 / 14;
        QTest::newRow("negative") << -7.3 << 0.37;
        QTest::newRow("constant gene") << 2.0 << 2e-3 / 14;
    }

    void rebinningOntoTheSameGridChangesNothing()
    {
        QFETCH(double, left);
        QFETCH(double, width);
        Masses mass(15);
        for (std::size_t bin = 0; bin < mass.size(); ++bin)
            mass[bin] = (static_cast<double>(bin) + 1) / 120;
        Masses moved(15);
        rebin(mass, left, width, left, width, moved);
        for (std::size_t bin = 0; bin < mass.size(); ++bin)
            QVERIFY(std::abs(moved[bin] - mass[bin]) < 1e-12);
    }

    void rebinningInClosedForm()
    {
        Masses moved(3);
        // Bins [0, 1], [1, 2] onto [-0.5, 0.25], [0.25, 1], [1, 1.75]; the last also takes what lies beyond.
        rebin(Masses{0.4, 0.6}, 0, 1, -0.5, 0.75, moved);
        QVERIFY(std::abs(moved[0] - 0.1) < 1e-15);
        QVERIFY(std::abs(moved[1] - 0.3) < 1e-15);
        QVERIFY(std::abs(moved[2] - 0.6) < 1e-15);
        // Three bins of one in two halves each.
        Masses halves(6);
        rebin(Masses{0.2, 0, 0.8}, 1, 2, 1, 1, halves);
        const Masses expected = {0.1, 0.1, 0, 0, 0.4, 0.4};
        for (std::size_t bin = 0; bin < halves.size(); ++bin)
            QVERIFY(std::abs(halves[bin] - expected[bin]) < 1e-15);
    }

    void rebinningKeepsWhatLiesBeyondInTheEndBins()
    {
        Masses moved(2);
        rebin(Masses{0.25, 0.25, 0.25, 0.25}, 0, 1, 1.5, 0.5, moved); // target covers [1.5, 2.5]
        QCOMPARE(moved, (Masses{0.5, 0.5}));
    }
};

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
