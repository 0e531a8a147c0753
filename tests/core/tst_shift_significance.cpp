// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/false_discovery.h"
#include "core/evaluation/hypergeometric_draws.h"
#include "core/evaluation/shift_significance.h"
#include "core/histogram/wasserstein.h"
#include "core/screen/marginal_store.h"
#include "tests/core/store_content.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

using namespace knockscope;

namespace {

using Counts = std::vector<std::uint64_t>;
using Values = std::vector<double>;

double logBinomial(std::uint64_t n, std::uint64_t k)
{
    const auto factorial = [](std::uint64_t x) { return std::lgamma(static_cast<double>(x) + 1); };
    return factorial(n) - factorial(k) - factorial(n - k);
}

/// A screen of perturbation "P" and the control, gene by gene.
class TwoRows {
public:
    TwoRows(std::uint64_t cells, std::uint64_t controlCells)
        : m_cells(cells)
        , m_controlCells(controlCells)
    {
    }

    void addGene(const Values& values, const Values& controlValues)
    {
        m_perturbed.push_back(values);
        m_control.push_back(controlValues);
    }

    MarginalStore store(const QTemporaryDir& folder) const
    {
        test::StoreContent content;
        content.perturbationNames = {"P"};
        content.cells = {m_cells, m_controlCells};
        Values all;
        for (const auto* row : {&m_perturbed, &m_control}) {
            for (Values values : *row) {
                std::erase(values, 0.0);
                std::sort(values.begin(), values.end());
                content.nonZero.push_back(values.size());
                all.insert(all.end(), values.begin(), values.end());
            }
        }
        for (std::size_t gene = 0; gene < m_control.size(); ++gene)
            content.geneNames.push_back(fmt::format("G{}", gene));
        content.values = all;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "screen.h5";
        content.write(path);
        return MarginalStore::open(path);
    }

private:
    std::uint64_t m_cells;
    std::uint64_t m_controlCells;
    std::vector<Values> m_perturbed;
    std::vector<Values> m_control;
};

std::vector<PerturbationShifts> testedShifts(const MarginalStore& store, const std::vector<std::size_t>& rows,
                                             const ShiftSignificanceSettings& settings, JobMonitor& monitor)
{
    std::vector<PerturbationShifts> all;
    testShifts(store, rows, settings, monitor,
               [&](const PerturbationShifts& shifts) { all.push_back(shifts); });
    return all;
}

PerturbationShifts testP(const MarginalStore& store, const ShiftSignificanceSettings& settings)
{
    JobMonitor monitor;
    return testedShifts(store, {0}, settings, monitor).front();
}

/// Expression as it is in single cells: zero in all but `share` of them.
Values randomCells(std::size_t cells, double share, double shift, std::mt19937_64& random)
{
    std::uniform_real_distribution<double> uniform(0, 1);
    std::normal_distribution<double> normal(2 + shift, 0.5);
    Values values;
    for (std::size_t i = 0; i < cells; ++i)
        values.push_back(uniform(random) < share ? std::max(0.01, normal(random)) : 0);
    return values;
}

/// The largest distance of the distribution of `p` from the uniform one at the values that p can take, and
/// how far the first is above the second.
std::pair<double, double> distanceFromUniform(std::vector<double> p)
{
    std::sort(p.begin(), p.end());
    double distance = 0;
    double above = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (i + 1 < p.size() && p[i + 1] == p[i])
            continue;
        const double difference = static_cast<double>(i + 1) / static_cast<double>(p.size()) - p[i];
        distance = std::max(distance, std::abs(difference));
        above = std::max(above, difference);
    }
    return {distance, above};
}

std::vector<double> pValues(const PerturbationShifts& shifts)
{
    std::vector<double> p;
    for (const GeneShift& gene : shifts.genes)
        p.push_back(gene.p);
    return p;
}

/// 300 genes in 60 cells and 400 control cells; every sixth gene is shifted.
MarginalStore shiftedScreen(const QTemporaryDir& folder)
{
    std::mt19937_64 random(5);
    TwoRows screen(60, 400);
    for (std::size_t gene = 0; gene < 300; ++gene)
        screen.addGene(randomCells(60, 0.8, gene % 6 == 0 ? 0.8 : 0, random),
                       randomCells(400, 0.8, 0, random));
    return screen.store(folder);
}

} // namespace

class TestShiftSignificance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void benjaminiHochbergByHand()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto adjusted = benjaminiHochberg(Values{0.01, 0.04, nan, 0.03, 0.005});
        QCOMPARE(adjusted.size(), std::size_t{5});
        QCOMPARE(adjusted[0], 0.02); // 0.01 * 4 / 2
        QCOMPARE(adjusted[1], 0.04);
        QVERIFY(std::isnan(adjusted[2]));
        QCOMPARE(adjusted[3], 0.04); // 0.03 * 4 / 3
        QCOMPARE(adjusted[4], 0.02); // 0.005 * 4 / 1
        QCOMPARE(benjaminiHochberg(Values{0.9, 0.8}), (Values{0.9, 0.9}));
        QVERIFY(benjaminiHochberg({}).empty());
    }

    void draws_data()
    {
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<quint64>("drawn");
        QTest::newRow("cell by cell") << Counts{3, 0, 5, 4} << quint64{7};
        QTest::newRow("by tables") << Counts{30, 70, 0, 20, 55} << quint64{80};
        QTest::newRow("one bin holds nearly all") << Counts{1, 900, 9, 3} << quint64{300};
        QTest::newRow("most of the cells") << Counts{40, 35, 25} << quint64{90};
        QTest::newRow("all cells") << Counts{40, 35, 25} << quint64{100};
        // Tables of so many cells are forgotten and made anew on the way.
        QTest::newRow("many cells") << Counts{60000, 50000, 9, 40000} << quint64{70000};
        QTest::newRow("one cell") << Counts{4, 6} << quint64{1};
    }

    void draws()
    {
        QFETCH(Counts, counts);
        QFETCH(quint64, drawn);
        std::uint64_t all = 0;
        for (const std::uint64_t count : counts)
            all += count;
        constexpr std::size_t kDraws = 40000;
        HypergeometricDraws draws;
        draws.reset(counts, drawn, 3);
        std::vector<std::vector<double>> found(counts.size(), Values(drawn + 1));
        double product = 0;
        Counts result(counts.size());
        const std::size_t last = counts.size() - 1;
        for (std::size_t i = 0; i < kDraws; ++i) {
            draws.draw(result);
            std::uint64_t sum = 0;
            for (std::size_t bin = 0; bin < counts.size(); ++bin) {
                sum += result[bin];
                found[bin][result[bin]] += 1;
            }
            product += static_cast<double>(result[0] * result[last]);
            QCOMPARE(sum, drawn);
        }
        for (std::size_t bin = 0; bin < counts.size(); ++bin) {
            for (std::uint64_t k = 0; k <= drawn; ++k) {
                const bool possible = k <= counts[bin] && drawn - k <= all - counts[bin];
                const double expected = possible ? kDraws
                        * std::exp(logBinomial(counts[bin], k) + logBinomial(all - counts[bin], drawn - k)
                                   - logBinomial(all, drawn))
                                                 : 0;
                QVERIFY2(std::abs(found[bin][k] - expected) <= 4.5 * std::sqrt(expected) + 4.5 * possible,
                         qPrintable(QStringLiteral("bin %1, %2 cells: %3, expected %4")
                                        .arg(bin)
                                        .arg(k)
                                        .arg(found[bin][k])
                                        .arg(expected)));
            }
        }
        // E[X Y] = n (n - 1) K L / (N (N - 1)): bins depend on each other as they should
        const double n = static_cast<double>(drawn);
        const double expected = n * (n - 1) * static_cast<double>(counts[0] * counts[last])
            / (static_cast<double>(all) * static_cast<double>(all - 1));
        QVERIFY2(std::abs(product / kDraws - expected) <= 0.03 * expected,
                 qPrintable(QStringLiteral("%1, expected %2").arg(product / kDraws).arg(expected)));

        HypergeometricDraws again;
        again.reset(Counts{5, 5}, 3, 9); // what was there before must not matter
        again.reset(counts, drawn, 3);
        draws.reset(counts, drawn, 3);
        Counts other(counts.size());
        for (int i = 0; i < 50; ++i) {
            draws.draw(result);
            again.draw(other);
            QCOMPARE(result, other);
        }
    }

    void pOfATinyCaseIsThatOfEnumeration_data()
    {
        QTest::addColumn<Values>("cells");
        QTest::addColumn<Values>("control");
        QTest::addColumn<QString>("null");
        const Values control = {0, 0, 1, 2, 0, 4};
        QTest::newRow("shuffled") << Values{3, 1, 4} << control << QStringLiteral("shuffled");
        QTest::newRow("shuffled, more cells than control")
            << Values{3, 1, 4, 0, 1, 3, 3, 1} << Values{0, 0, 1, 2, 4} << QStringLiteral("shuffled");
        QTest::newRow("shuffled, zero only in the control")
            << Values{2, 2} << Values{0, 0, 0, 4, 0, 0, 0} << QStringLiteral("shuffled");
        QTest::newRow("control") << Values{3, 1} << Values{0, 0, 1, 2, 0, 4, 1, 0}
                                 << QStringLiteral("control");
        QTest::newRow("control, more cells than half of it")
            << Values{3, 1, 4, 1, 2} << control << QStringLiteral("control");
    }

    void pOfATinyCaseIsThatOfEnumeration()
    {
        QFETCH(Values, cells);
        QFETCH(Values, control);
        QFETCH(QString, null);
        // The values 0 to 4 in 5 bins: bin k holds the value k, and the width is 1.
        const auto distance = [](const Values& a, const Values& b) {
            Values p(5);
            Values q(5);
            for (const double value : a)
                p[static_cast<std::size_t>(value)] += 1.0 / static_cast<double>(a.size());
            for (const double value : b)
                q[static_cast<std::size_t>(value)] += 1.0 / static_cast<double>(b.size());
            return wasserstein1(p, q, 1);
        };
        const auto inverse = [](std::size_t n) { return 1 / static_cast<double>(n); };
        Values pool = control;
        std::size_t drawn = std::min(cells.size(), control.size() / 2);
        if (null == QStringLiteral("shuffled")) {
            pool.insert(pool.end(), cells.begin(), cells.end());
            drawn = cells.size();
        }
        const double scale = std::sqrt((inverse(cells.size()) + inverse(control.size()))
                                       / (inverse(drawn) + inverse(pool.size() - drawn)));
        const double observed = distance(cells, control);
        double subsets = 0;
        double atLeast = 0;
        for (std::uint64_t subset = 0; subset < (std::uint64_t{1} << pool.size()); ++subset) {
            Values part;
            Values rest;
            for (std::size_t i = 0; i < pool.size(); ++i)
                (subset >> i & 1 ? part : rest).push_back(pool[i]);
            if (part.size() != drawn)
                continue;
            subsets += 1;
            atLeast += distance(part, rest) * scale > observed - 1e-9;
        }
        const double exact = atLeast / subsets;

        // Sequential p-values of single genes are rough; those of many genes with the same cells are not.
        constexpr std::size_t kGenes = 2000;
        TwoRows screen(cells.size(), control.size());
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            screen.addGene(cells, control);
        const QTemporaryDir folder;
        ShiftSignificanceSettings settings;
        settings.bins = 5;
        settings.permutations = 100000;
        settings.null = shiftNullFromName(null.toStdString());
        const PerturbationShifts shifts = testP(screen.store(folder), settings);
        QCOMPARE(shifts.genes.size(), kGenes);
        double mean = 0;
        for (const GeneShift& gene : shifts.genes) {
            QVERIFY(std::abs(gene.shift - observed) < 1e-12);
            const double draws = 10 / gene.p;
            mean += 9 / (draws - 1) / kGenes; // the unbiased estimate of inverse sampling
        }
        QVERIFY2(std::abs(mean - exact) < 0.03 * exact,
                 qPrintable(QStringLiteral("%1, exact %2").arg(mean).arg(exact)));
    }

    void uniformWhereNothingIsShifted_data()
    {
        QTest::addColumn<QString>("null");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("controlCells");
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("onlyNotTooSmall");
        const auto shuffled = QStringLiteral("shuffled");
        const auto control = QStringLiteral("control");
        QTest::newRow("shuffled") << shuffled << 40 << 200 << 0.9 << false;
        QTest::newRow("shuffled, more cells than control") << shuffled << 200 << 80 << 0.9 << false;
        QTest::newRow("shuffled, rare genes") << shuffled << 40 << 200 << 0.01 << true;
        QTest::newRow("shuffled, as many cells as control") << shuffled << 150 << 150 << 0.1 << true;
        QTest::newRow("control") << control << 40 << 200 << 0.9 << false;
        QTest::newRow("control, more cells than half of it") << control << 150 << 200 << 0.9 << false;
    }

    /// The control's cells, split at random: p-values must be as uniform as p-values are.
    void uniformWhereNothingIsShifted()
    {
        QFETCH(QString, null);
        QFETCH(int, cells);
        QFETCH(int, controlCells);
        QFETCH(double, share);
        QFETCH(bool, onlyNotTooSmall);
        constexpr std::size_t kGenes = 2000;
        std::mt19937_64 random(11);
        TwoRows screen(static_cast<std::uint64_t>(cells), static_cast<std::uint64_t>(controlCells));
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            screen.addGene(randomCells(static_cast<std::size_t>(cells), share, 0, random),
                           randomCells(static_cast<std::size_t>(controlCells), share, 0, random));
        const QTemporaryDir folder;
        ShiftSignificanceSettings settings;
        settings.null = shiftNullFromName(null.toStdString());
        settings.permutations = 2000;
        const auto [distance, above] = distanceFromUniform(pValues(testP(screen.store(folder), settings)));
        // Kolmogorov-Smirnov: 1 % of uniform samples of this size are farther.
        const double critical = 1.63 / std::sqrt(static_cast<double>(kGenes));
        QVERIFY2(above < critical, qPrintable(QString::number(above)));
        if (!onlyNotTooSmall)
            QVERIFY2(distance < critical, qPrintable(QString::number(distance)));
    }

    void shiftsAreFound()
    {
        const QTemporaryDir folder;
        const MarginalStore store = shiftedScreen(folder);
        const PerturbationShifts shifts = testP(store, {});
        QCOMPARE(shifts.genes.size(), std::size_t{300});
        QCOMPARE(shifts.cells, std::uint64_t{60});
        std::size_t found = 0;
        for (const GeneShift& gene : shifts.genes) {
            QCOMPARE(gene.observedMean, store.means(0)[gene.gene]);
            QCOMPARE(gene.controlMean, store.means(1)[gene.gene]);
            QVERIFY(gene.fdr >= gene.p);
            found += gene.gene % 6 == 0 && gene.fdr < 0.05;
        }
        QVERIFY2(found >= 48, qPrintable(QString::number(found)));
        QVERIFY(shifts.significant(0.05) <= found + 6);
        QCOMPARE(shifts.largest()->gene % 6, std::size_t{0});
        QCOMPARE(PerturbationShifts().largest(), nullptr);
    }

    void genesThatSayNothing()
    {
        TwoRows screen(3, 4);
        screen.addGene({1, 1, 1}, {1, 1, 1, 1}); // constant: inactive
        screen.addGene({0, 0, 0}, {0, 0, 0, 3}); // one cell of seven differs
        const QTemporaryDir folder;
        const PerturbationShifts shifts = testP(screen.store(folder), {});
        QCOMPARE(shifts.genes.size(), std::size_t{1});
        QCOMPARE(shifts.genes[0].gene, std::size_t{1});
        QCOMPARE(shifts.genes[0].p, 1.0); // the other group would shift more
    }

    void sameBitsForAnyThreads()
    {
        const QTemporaryDir folder;
        const MarginalStore store = shiftedScreen(folder);
        ShiftSignificanceSettings settings;
        settings.permutations = 500;
        settings.threads = 1;
        const std::vector<double> one = pValues(testP(store, settings));
        settings.threads = 3;
        QCOMPARE(pValues(testP(store, settings)), one);
        settings.seed = 2;
        QVERIFY(pValues(testP(store, settings)) != one);
    }

    void otherPerturbationsDoNotMatter()
    {
        test::StoreContent content;
        content.geneNames = {"G"};
        content.perturbationNames = {"A", "B"};
        content.cells = {4, 4, 8};
        content.nonZero = {4, 4, 8};
        content.values = std::vector<double>{1, 2, 3, 4, 2, 3, 4, 5, 1, 1, 2, 2, 3, 3, 4, 5};
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "screen.h5";
        content.write(path);
        const MarginalStore store = MarginalStore::open(path);
        JobMonitor monitor;
        const auto both = testedShifts(store, {0, 1}, {}, monitor);
        const auto alone = testedShifts(store, {1}, {}, monitor);
        QCOMPARE(alone[0].perturbation, std::string("B"));
        QCOMPARE(both[1].genes[0].p, alone[0].genes[0].p);
        QVERIFY(testedShifts(store, {}, {}, monitor).empty());
        // Chosen rows keep their order, however many are worked on at once.
        for (const int threads : {1, 2, 5}) {
            ShiftSignificanceSettings settings;
            settings.threads = threads;
            const auto turned = testedShifts(store, {1, 0, 1}, settings, monitor);
            QCOMPARE(turned.size(), std::size_t{3});
            for (std::size_t i = 0; i < turned.size(); ++i) {
                QCOMPARE(turned[i].perturbation, both[(i + 1) % 2].perturbation);
                QCOMPARE(turned[i].genes[0].fdr, both[(i + 1) % 2].genes[0].fdr);
            }
        }
    }

    void cancelledWithinAGene()
    {
        const QTemporaryDir folder;
        const MarginalStore store = shiftedScreen(folder);
        ShiftSignificanceSettings settings;
        settings.permutations = 1000000000; // minutes for a single shifted gene
        std::atomic<bool> isTesting = false;
        std::atomic<bool> cancel = false;
        std::jthread user([&] {
            isTesting.wait(false);
            cancel = true;
        });
        JobMonitor monitor(
            &cancel,
            [&](const Progress& progress) {
                if (progress.phase == "testing shifts") {
                    isTesting = true;
                    isTesting.notify_all();
                }
            },
            std::chrono::milliseconds(0));
        const JobResult result = runJob([&] {
            testShifts(store, std::vector<std::size_t>{0}, settings, monitor, [](const auto&) {});
            return Outcome::Done;
        });
        isTesting = true; // should it have failed before
        isTesting.notify_all();
        QCOMPARE(result.outcome, Outcome::Cancelled);
    }

    void brokenInputs()
    {
        TwoRows screen(2, 1);
        screen.addGene({1, 2}, {3});
        const QTemporaryDir folder;
        const MarginalStore store = screen.store(folder);
        QVERIFY(test::errorOf([&] { testP(store, {}); }).contains(QStringLiteral("1 control cells")));
        ShiftSignificanceSettings settings;
        settings.permutations = 0;
        QVERIFY(test::errorOf([&] { testP(store, settings); }).contains(QStringLiteral("--permutations 0")));
        settings = {};
        settings.bins = 1;
        QVERIFY(test::errorOf([&] { testP(store, settings); }).contains(QStringLiteral("--bins 1")));
        QVERIFY(test::errorOf([] { shiftNullFromName("none"); }).contains(QStringLiteral("--null none")));
        for (const ShiftNull null : {ShiftNull::Shuffled, ShiftNull::Control})
            QCOMPARE(shiftNullFromName(std::string(shiftNullName(null))), null);
    }

    void csvHasALineForEachGene()
    {
        TwoRows screen(2, 3);
        screen.addGene({1, 2}, {3, 0, 1});
        const QTemporaryDir folder;
        const MarginalStore store = screen.store(folder);
        const PerturbationShifts shifts = testP(store, {});
        const QStringList lines =
            QString::fromStdString(std::string(kShiftsCsvHeader) + shiftsAsCsv(store, shifts))
                .split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("perturbation,gene,control_mean,observed_mean,shift,p,fdr,cells"));
        const QStringList fields = lines[1].split(QLatin1Char(','));
        QCOMPARE(fields.size(), 8);
        QCOMPARE(fields[0], QStringLiteral("P"));
        QCOMPARE(fields[1], QStringLiteral("G0"));
        QCOMPARE(fields[3].toDouble(), 1.5);
        QCOMPARE(fields[5].toDouble(), shifts.genes[0].p);
        QCOMPARE(fields[7], QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(TestShiftSignificance)
#include "tst_shift_significance.moc"
