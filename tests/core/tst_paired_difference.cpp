// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/paired_difference.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace knockscope;

namespace {

using Values = std::vector<double>;

const double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestPairedDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedForms_data()
    {
        QTest::addColumn<Values>("a");
        QTest::addColumn<Values>("b");
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("shareBelowZero");
        QTest::addColumn<double>("shareABetter");
        QTest::addColumn<int>("verdict"); // 1: the lower one, A; -1: B
        const double least = 2.0 / 10001;
        QTest::newRow("always lower by a half")
            << Values{1, 2, 3} << Values{1.5, 2.5, 3.5} << -0.5 << -0.5 << -0.5 << least << 1.0 << 1.0 << 1;
        QTest::newRow("always higher by a half")
            << Values{1, 2, 3} << Values{0.5, 1.5, 2.5} << 0.5 << 0.5 << 0.5 << least << 0.0 << 0.0 << -1;
        QTest::newRow("the same") << Values{1, 2, 3} << Values{1, 2, 3} << 0.0 << 0.0 << 0.0 << 1.0 << 0.5
                                  << 0.5 << 0;
        // Of two pairs the bootstrap means are one difference, the other (a quarter each) and their mean.
        QTest::newRow("two pairs") << Values{2, 4} << Values{1, 1} << 2.0 << 1.0 << 3.0 << least << 0.0 << 0.0
                                   << -1;
        QTest::newRow("two pairs that disagree")
            << Values{0, 4} << Values{1, 1} << 1.0 << -1.0 << 3.0 << 0.5 << 0.25 << 0.5 << 0;
        QTest::newRow("two pairs and their mean is 0")
            << Values{0, 2} << Values{1, 1} << 0.0 << -1.0 << 1.0 << 1.0 << 0.5 << 0.5 << 0;
    }

    void closedForms()
    {
        QFETCH(Values, a);
        QFETCH(Values, b);
        QFETCH(double, difference);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, p);
        QFETCH(double, shareBelowZero);
        QFETCH(double, shareABetter);
        QFETCH(int, verdict);
        const PairedDifference lower = pairedDifference(a, b, Better::Lower);
        QCOMPARE(lower.pairs, a.size());
        QCOMPARE(lower.skipped, std::size_t{0});
        QCOMPARE(lower.difference, difference);
        QCOMPARE(lower.meanA - lower.meanB, difference);
        QCOMPARE(lower.low, low);
        QCOMPARE(lower.high, high);
        QVERIFY2(std::abs(lower.p - p) < (p == 0.5 ? 0.03 : 1e-12), qPrintable(QString::number(lower.p)));
        QVERIFY(std::abs(lower.shareBelowZero - shareBelowZero) < 0.015);
        QCOMPARE(lower.shareABetter, shareABetter);
        QCOMPARE(lower.verdict,
                 verdict == 0       ? Verdict::NoClearDifference
                     : verdict == 1 ? Verdict::ABetter
                                    : Verdict::BBetter);

        const PairedDifference higher = pairedDifference(a, b, Better::Higher);
        QCOMPARE(higher.low, lower.low);
        QCOMPARE(higher.p, lower.p);
        QCOMPARE(higher.shareABetter, 1 - lower.shareABetter);
        QCOMPARE(higher.verdict,
                 verdict == 0       ? Verdict::NoClearDifference
                     : verdict == 1 ? Verdict::BBetter
                                    : Verdict::ABetter);
    }

    void theIntervalHoldsTheTruth()
    {
        constexpr int kTrials = 1500;
        std::mt19937_64 random(3);
        std::normal_distribution<double> normal(0, 1);
        int held = 0;
        int rejected = 0;
        for (int trial = 0; trial < kTrials; ++trial) {
            Values a;
            Values b;
            for (int i = 0; i < 60; ++i) {
                const double common = 5 * normal(random); // hard and easy perturbations
                a.push_back(common + 0.3 + normal(random));
                b.push_back(common + normal(random));
            }
            const PairedDifference result =
                pairedDifference(a, b, Better::Lower, {400, static_cast<std::uint64_t>(trial)});
            held += result.low <= 0.3 && 0.3 <= result.high;
            for (double& value : a)
                value -= 0.3;
            rejected +=
                pairedDifference(a, b, Better::Lower, {400, static_cast<std::uint64_t>(trial)}).p < 0.05;
        }
        // 95 % and 5 % but for what 60 pairs and 400 resamples leave; the sampling error is 0.6 %.
        QVERIFY2(std::abs(held / double{kTrials} - 0.945) < 0.018, qPrintable(QString::number(held)));
        QVERIFY2(std::abs(rejected / double{kTrials} - 0.055) < 0.018, qPrintable(QString::number(rejected)));
    }

    void sameBitsForTheSameSeed()
    {
        std::mt19937_64 random(4);
        std::normal_distribution<double> normal(0, 1);
        Values a;
        Values b;
        for (int i = 0; i < 30; ++i) {
            a.push_back(normal(random));
            b.push_back(normal(random));
        }
        const PairedDifference first = pairedDifference(a, b, Better::Lower, {1000, 7});
        const PairedDifference second = pairedDifference(a, b, Better::Lower, {1000, 7});
        const PairedDifference other = pairedDifference(a, b, Better::Lower, {1000, 8});
        QVERIFY(first.low == second.low && first.high == second.high && first.p == second.p);
        QVERIFY(first.low != other.low);
        QVERIFY(std::abs(first.low - other.low) < 0.1);
    }

    void undefinedValuesAreSkipped()
    {
        const Values a = {1, kNan, 2, 3, 9};
        const Values b = {2, 5, 3, 4, kNan};
        const PairedDifference result = pairedDifference(a, b, Better::Lower);
        QCOMPARE(result.pairs, std::size_t{3});
        QCOMPARE(result.skipped, std::size_t{2});
        QCOMPARE(result.meanA, 2.0);
        QCOMPARE(result.meanB, 3.0);
        QCOMPARE(result.high, -1.0);
    }

    void noSideIsBetter()
    {
        const Values a = {1, 2, 3};
        const Values b = {4, 5, 6};
        const PairedDifference result = pairedDifference(a, b, Better::Neither);
        QCOMPARE(result.difference, -3.0);
        QVERIFY(result.high < 0);
        QVERIFY(std::isnan(result.shareABetter));
        QCOMPARE(result.verdict, Verdict::NoClearDifference);
    }

    void tooFewPairs()
    {
        QVERIFY(test::errorOf([] {
                    pairedDifference(Values{1, kNan, 2}, Values{1, 1, kNan}, Better::Lower);
                }).contains(QStringLiteral("Only 1 of 3 perturbations")));
        QVERIFY(test::errorOf([] {
                    pairedDifference({}, {}, Better::Lower);
                }).contains(QStringLiteral("at least 2")));
        QVERIFY(!test::errorOf([] { pairedDifference(Values{1, 2}, Values{1}, Better::Lower); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPairedDifference)
#include "tst_paired_difference.moc"
