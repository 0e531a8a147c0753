// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/truncated_normal.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

using namespace knockscope;

Q_DECLARE_METATYPE(knockscope::TruncatedNormal)
Q_DECLARE_METATYPE(knockscope::ZeroInflatedNormal)

namespace {

bool isNear(double value, double expected, double relative, double absolute = 0)
{
    const bool near = std::abs(value - expected) <= relative * std::abs(expected) + absolute;
    if (!near)
        qWarning("%.17g instead of %.17g", value, expected);
    return near;
}

std::vector<double> masses(const ZeroInflatedNormal& distribution, double left, double width,
                           std::size_t bins)
{
    std::vector<double> mass(bins);
    fillMasses(distribution, left, width, mass);
    return mass;
}

} // namespace

class TestTruncatedNormal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Numbers of mpmath with 50 digits: integrals of the density relative to its peak, by tanh-sinh over
    /// pieces around the peak. x is where the cumulative probability is 0.3.
    void agreesWithIntegrals_data()
    {
        QTest::addColumn<TruncatedNormal>("distribution");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::addColumn<double>("skewness");
        QTest::addColumn<double>("kurtosis");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("logDensityThere");
        QTest::addColumn<double>("cdfThere");
        QTest::newRow("standard") << TruncatedNormal{0.0, 1.0, -1.0, 2.0} << 0.22963717909132897
                                  << 0.51976253921153394 << 0.32254591283309152 << -0.71982754207710341
                                  << -0.24240381788924026 << -0.74815204434385014 << 0.29999999999999363;
        QTest::newRow("wide inside") << TruncatedNormal{0.3, 0.2, 0.0, 1.0} << 0.32757779316963052
                                     << 0.030779049141063718 << 0.37889195628908329 << -0.25105963282102996
                                     << 0.22114838265780179 << 0.68217242942637853 << 0.30000000000000512;
        QTest::newRow("narrow inside")
            << TruncatedNormal{0.3, 0.0001, -0.1, 2.9} << 0.29999999999999999 << 1.0000000000000001e-8
            << -7.3376389278117858e-58 << 2.8749914335871914e-45 << 0.29994755994872918 << 8.1539038899072621
            << 0.29999999999998685;
        QTest::newRow("mode at low") << TruncatedNormal{-0.1, 0.4, -0.1, 2.9} << 0.21915382432097178
                                     << 0.058140836420714061 << 0.99527174635256684 << 0.8691773026174199
                                     << 0.054128186563056589 << 0.61626344831319022 << 0.30000000000007385;
        QTest::newRow("mode at high") << TruncatedNormal{2.9, 0.2, -0.1, 2.9} << 2.7404230878394268
                                      << 0.014535209105296748 << -0.99527174643115604 << 0.86917730360597412
                                      << 2.6927133221012598 << 0.84654947436067254 << 0.30000000000004154;
        QTest::newRow("below") << TruncatedNormal{-1.2, 0.7, -0.1, 2.9} << 0.19974267859530612
                               << 0.070436867418073656 << 1.4532063799509623 << 2.6068151616971009
                               << 0.020402350527356807 << 0.76455486016538441 << 0.30000000000004181;
        QTest::newRow("above") << TruncatedNormal{4.1, 0.3, -0.1, 2.9} << 2.8323178566531586
                               << 0.0042005554557680377 << -1.7709084492792559 << 4.3641102924883517
                               << 2.8171108218978822 << 1.5017766282511814 << 0.30000000000007222;
        QTest::newRow("far below") << TruncatedNormal{-1.39, 0.0002, -0.1, 2.9} << -0.099999968992249558
                                   << 9.6148054158084462e-16 << 1.9999998557779378 << 5.9999988462235928
                                   << -0.099999988940312132 << 16.932353689782485 << 0.3000000000666785;
        QTest::newRow("far above") << TruncatedNormal{4.19, 0.00019, -0.1, 2.9} << 2.899999972015505
                                   << 7.8313192138311023e-16 << -1.9999998698395854 << 5.9999989587167565
                                   << 2.899999966307429 << 16.187642438818852 << 0.30000000160558602;
        QTest::newRow("nearly uniform") << TruncatedNormal{1.0, 30.0, -0.1, 2.9} << 1.3996667777744152
                                        << 0.74974996316366945 << 0.000461671279708869 << -1.1996568199243892
                                        << 0.79979018971219207 << -1.0981291454720573 << 0.30000000000000611;
        QTest::newRow("nearly uniform below")
            << TruncatedNormal{-1.3, 30.0, -0.1, 2.9} << 1.3977507529453017 << 0.74974699516838434
            << 0.0031162800596564419 << -1.1996437019339254 << 0.79737946234772894 << -1.0965929545404989
            << 0.29999999999999671;
        QTest::newRow("exponential") << TruncatedNormal{-1.3, 0.9, -0.1, 2.9} << 0.318275067319755
                                     << 0.13289546854477547 << 1.3950443441715989 << 2.3150857818905826
                                     << 0.070923363188123284 << 0.42087361892848036 << 0.29999999999999987;
        QTest::newRow("just outside") << TruncatedNormal{-0.1000001, 0.3, -0.1, 2.9} << 0.13936533190284047
                                      << 0.032704213946509827 << 0.99527187034311714 << 0.86917766245620073
                                      << 0.015596115316502309 << 0.90394568988999108 << 0.29999999999991667;
        QTest::newRow("large values") << TruncatedNormal{105.0, 2.0, 99.0, 112.0} << 105.00712961424161
                                      << 3.9344457690211937 << 0.02650177578892857 << -0.11304569718508314
                                      << 103.9562296467253 << -1.7466840019321627 << 0.29999999999998425;
    }

    void agreesWithIntegrals()
    {
        QFETCH(TruncatedNormal, distribution);
        QFETCH(double, mean);
        QFETCH(double, variance);
        QFETCH(double, skewness);
        QFETCH(double, kurtosis);
        QFETCH(double, x);
        QFETCH(double, logDensityThere);
        QFETCH(double, cdfThere);
        const Moments found = moments(distribution);
        QVERIFY(isNear(found.mean, mean, 1e-13));
        QVERIFY(isNear(knockscope::mean(distribution), mean, 1e-12));
        QVERIFY(isNear(found.variance, variance, 1e-12));
        QVERIFY(isNear(found.skewness, skewness, 1e-11, 1e-12));
        QVERIFY(isNear(found.kurtosis, kurtosis, 1e-11, 1e-11));
        // The digits of x itself limit these where the whole mass is within 1e-8 of an end.
        const double ofX = 4e-16 * std::abs(x) * std::exp(logDensityThere);
        QVERIFY(isNear(logDensity(distribution, x), logDensityThere, 1e-12, 1e-13 + ofX));
        QVERIFY(isNear(cdf(distribution, x), cdfThere, 2e-13, 2e-13 + ofX));
        QVERIFY(isNear(quantile(distribution, cdfThere), x, 1e-14, 1e-12 * std::sqrt(variance)));
    }

    /// Every corner of what the networks can predict, on supports of 2, 15 and 1000 bins: all finite, masses
    /// sum to 1 and are differences of the cumulative probability, quantiles lead back.
    void holdsAtTheBounds_data()
    {
        QTest::addColumn<ZeroInflatedNormal>("distribution");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("bins");
        for (const int bins : {2, 15, 1000}) {
            for (const double width : {1e-4, 0.2, 30.0}) {
                for (const double muAt : {-0.433, -0.02, 0.0, 0.3, 0.5, 1.0, 1.2, 1.433}) {
                    for (const double sigmaAt : {1e-3 / bins, 0.01, 0.2, 1.0, 10.0}) {
                        for (const double pi : {0.0, 1e-6, 0.4, 1 - 1e-6, 1.0}) {
                            const double span = width * bins;
                            const double low = -width / 2;
                            QTest::addRow("%d %g mu %g sigma %g pi %g", bins, width, muAt, sigmaAt, pi)
                                << ZeroInflatedNormal{{low + muAt * span, sigmaAt * span, low, low + span},
                                                      pi,
                                                      width / 2}
                                << width << bins;
                        }
                    }
                }
            }
        }
    }

    void holdsAtTheBounds()
    {
        QFETCH(ZeroInflatedNormal, distribution);
        QFETCH(double, width);
        QFETCH(int, bins);
        const TruncatedNormal& body = distribution.body;
        const std::vector<double> mass =
            masses(distribution, body.low, width, static_cast<std::size_t>(bins));
        QVERIFY(isNear(std::accumulate(mass.begin(), mass.end(), 0.0), 1, 1e-11));
        QVERIFY(*std::min_element(mass.begin(), mass.end()) >= 0);
        for (int bin = 1; bin < bins; bin += std::max(1, bins / 20)) {
            const double below =
                cdf(distribution, body.low + width * bin) - cdf(distribution, body.low + width * (bin - 1));
            QVERIFY(isNear(mass[static_cast<std::size_t>(bin - 1)], below, 1e-11, 1e-11));
        }
        const Moments found = moments(distribution);
        QVERIFY(isNear(found.mean, mean(distribution), 1e-12, 1e-12 * width));
        QVERIFY(found.variance > 0 && std::isfinite(found.skewness) && found.kurtosis >= -2);
        double before = quantile(distribution, 0);
        QVERIFY(before >= body.low);
        for (const double p : {1e-12, 1e-6, 0.01, 0.2, 0.5, 0.8, 0.99, 1 - 1e-9}) {
            const double x = quantile(distribution, p);
            QVERIFY(x >= before && x <= body.high);
            before = x;
            // As far as neighbouring numbers x can tell probabilities apart.
            const double density = std::exp(logDensity(distribution, x));
            const double resolution = 4e-16 * (std::abs(x) + width) * density;
            QVERIFY(isNear(cdf(distribution, x), p, 1e-10, 1e-13 + resolution));
            QVERIFY(std::isfinite(logDensity(distribution, x)));
        }
        for (const double beyond : {-1e9, body.low, 0.0, body.high, 1e9}) {
            const double density = logDensity(distribution, beyond);
            QVERIFY(!std::isnan(density) && density < INFINITY);
            QCOMPARE(density, logDensity(distribution, std::clamp(beyond, body.low, body.high)));
        }
        QCOMPARE(cdf(distribution, body.high), 1.0);
        QVERIFY(isNear(cdf(distribution, body.low), 0.0, 0, 1e-15));
    }

    /// Density, cumulative probability and moments of a mixture fit together, by Simpson's rule on either
    /// side of the spike's edge.
    void spikeAndBodyMix_data()
    {
        QTest::addColumn<ZeroInflatedNormal>("distribution");
        QTest::newRow("common") << ZeroInflatedNormal{{1.4, 0.5, -0.1, 2.9}, 0.6, 0.1};
        QTest::newRow("body at zero") << ZeroInflatedNormal{{-0.7, 0.6, -0.1, 2.9}, 0.3, 0.1};
        QTest::newRow("zero inside") << ZeroInflatedNormal{{0.4, 0.5, -1.5, 1.5}, 0.2, 0.1};
        QTest::newRow("no spike") << ZeroInflatedNormal{{0.4, 0.5, -1.5, 1.5}, 0, 0.1};
    }

    void spikeAndBodyMix()
    {
        QFETCH(ZeroInflatedNormal, distribution);
        const auto integral = [&](double from, double to, int power, double centre) {
            constexpr int kSteps = 2000;
            double sum = 0;
            for (int i = 0; i <= kSteps; ++i) {
                // The ends a hair inside, away from the spike's edge.
                const double at = std::clamp(i / double{kSteps}, 1e-13, 1 - 1e-13);
                const double x = from + (to - from) * at;
                const double weight = i == 0 || i == kSteps ? 1 : (i % 2 == 1 ? 4 : 2);
                sum += weight * std::pow(x - centre, power) * std::exp(logDensity(distribution, x));
            }
            return sum * (to - from) / (3 * kSteps);
        };
        const std::vector<double> edges = distribution.body.low < -0.1
            ? std::vector{distribution.body.low, -0.1, 0.1, distribution.body.high}
            : std::vector{-0.1, 0.1, distribution.body.high};
        const auto whole = [&](int power, double centre) {
            double sum = 0;
            for (std::size_t i = 1; i < edges.size(); ++i)
                sum += integral(edges[i - 1], edges[i], power, centre);
            return sum;
        };
        QVERIFY(isNear(whole(0, 0), 1, 1e-9));
        const Moments found = moments(distribution);
        QVERIFY(isNear(found.mean, whole(1, 0), 1e-9));
        const double variance = whole(2, found.mean);
        QVERIFY(isNear(found.variance, variance, 1e-9));
        QVERIFY(isNear(found.skewness, whole(3, found.mean) / std::pow(variance, 1.5), 1e-8));
        QVERIFY(isNear(found.kurtosis, whole(4, found.mean) / (variance * variance) - 3, 1e-8));
        QVERIFY(isNear(cdf(distribution, edges[1]), integral(edges[0], edges[1], 0, 0), 1e-9));
        for (const double p : {0.05, 0.2, 0.31, 0.45, 0.59, 0.7, 0.9})
            QVERIFY(isNear(cdf(distribution, quantile(distribution, p)), p, 1e-12));
    }

    /// Raw moments epsilon^k / (k + 1) of the spike alone.
    void spikeIsUniform()
    {
        const ZeroInflatedNormal spike{{0.5, 0.1, -0.2, 2}, 1, 0.2};
        const Moments found = moments(spike);
        QVERIFY(isNear(found.mean, 0, 0, 1e-16));
        QVERIFY(isNear(found.variance, 0.04 / 3, 1e-14));
        QVERIFY(isNear(found.skewness, 0, 0, 1e-15));
        QVERIFY(isNear(found.kurtosis, -1.2, 1e-14));
        QVERIFY(isNear(quantile(spike, 0.25), -0.1, 1e-14));
        QVERIFY(isNear(logDensity(spike, 0.1), std::log(2.5), 1e-14));
        QCOMPARE(logDensity(spike, 0.3), -INFINITY);
    }

    void massBeyondTheBinsCountsInTheEndBins()
    {
        const ZeroInflatedNormal distribution{{0.8, 0.5, -0.1, 2.9}, 0.3, 0.1};
        const std::vector<double> mass = masses(distribution, 0.5, 0.3, 4);
        QVERIFY(isNear(mass[0], cdf(distribution, 0.8), 1e-12));
        QVERIFY(isNear(mass[1], cdf(distribution, 1.1) - cdf(distribution, 0.8), 1e-12));
        QVERIFY(isNear(mass[3], 1 - cdf(distribution, 1.4), 1e-12));
        // A spike where the grid does not reach.
        const std::vector<double> far = masses({{6, 0.3, 5, 7}, 0.25, 0.1}, 5, 0.2, 10);
        QVERIFY(isNear(far[0], 0.25 + 0.75 * cdf(TruncatedNormal{6, 0.3, 5, 7}, 5.2), 1e-12));
        QVERIFY(isNear(std::accumulate(far.begin(), far.end(), 0.0), 1, 1e-12));
    }

    void millsRatioIsSmooth()
    {
        // By mpmath: sqrt(pi / 2) exp(x^2 / 2) erfc(x / sqrt(2)).
        QVERIFY(isNear(millsRatio(0), std::sqrt(std::numbers::pi / 2), 1e-15));
        QVERIFY(isNear(millsRatio(1), 0.65567954241879847, 1e-15));
        QVERIFY(isNear(millsRatio(10), 0.099028596471731921, 2e-14));
        QVERIFY(isNear(millsRatio(15.99999), 0.062258704608490848, 2e-14));
        QVERIFY(isNear(millsRatio(16), 0.062258665995026196, 1e-15));
        QVERIFY(isNear(millsRatio(1e6), 1e-6 * (1 - 1e-12), 1e-15));
    }

    void cellsCountOneByOne()
    {
        const ZeroInflatedNormal distribution{{0.8, 0.5, -0.1, 2.9}, 0.3, 0.1};
        const std::vector<float> nonZero = {-7, -0.05F, 0.05F, 0.1F, 0.4F, 2.5F, 3};
        double sum = 3 * logDensity(distribution, 0);
        for (const float value : nonZero)
            sum += logDensity(distribution, static_cast<double>(value));
        const Marginal cells(std::span<const float>(nonZero), 10);
        QVERIFY(isNear(meanLogDensity(distribution, cells), sum / 10, 1e-14));
    }

    void gridGivesTheSupport()
    {
        const std::vector<double> low = {0, 1.5};
        const std::vector<double> high = {2.8, 4.3};
        const Grid grid = makeGrid(low, high, 15);
        const std::vector<float> parameters = {2.5F, 0.25F, 0.125F};
        const ZeroInflatedNormal distribution = distributionOf(grid, 1, parameters);
        QCOMPARE(distribution.body.mu, 2.5);
        QCOMPARE(distribution.body.sigma, 0.25);
        QVERIFY(isNear(distribution.body.low, 1.4, 1e-14));
        QVERIFY(isNear(distribution.body.high, 4.4, 1e-14));
        QCOMPARE(distribution.pi, 0.125);
        QVERIFY(isNear(distribution.epsilon, 0.1, 1e-14));
    }
};

QTEST_GUILESS_MAIN(TestTruncatedNormal)
#include "tst_truncated_normal.moc"
