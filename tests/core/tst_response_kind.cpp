// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cell_sample.h"
#include "core/evaluation/gene_response.h"
#include "core/evaluation/response_kind.h"
#include "core/evaluation/response_statistics.h"
#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"
#include "tests/core/store_content.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <random>

using namespace knockscope;

namespace {

using Random = std::mt19937_64;
using Values = std::vector<double>;

/// A cell's value.
using Cell = std::function<double(Random&)>;

double uniform(Random& random)
{
    return std::uniform_real_distribution<double>(0, 1)(random);
}

Cell normal(double mean, double deviation)
{
    return [=](Random& random) { return std::normal_distribution<double>(mean, deviation)(random); };
}

/// Zero with the given share, else positive.
Cell withZeros(double share, const Cell& body)
{
    return [=](Random& random) { return uniform(random) < share ? 0 : std::max(0.01, body(random)); };
}

Cell mixture(double share, const Cell& first, const Cell& second)
{
    return [=](Random& random) { return uniform(random) < share ? first(random) : second(random); };
}

struct TwoSamples {
    Grid grid;
    Values control; // [bins]
    Values perturbed;
    double controlZeros = 0; // shares
    double zeros = 0;
    double cells = 0;
    double controlCells = 0;

    HistogramPair pair() const { return {control, perturbed, controlCells, cells}; }
    double shift() const { return wasserstein1(perturbed, control, 1); }
    double p() const { return shiftNoise(pair(), shift()).p; }
    ResponseKind kind() const
    {
        return kindOfShift(pair(), controlZeros, zeros, binOfZero(grid, 0),
                           shiftNoise(pair(), shift()).expected);
    }
};

TwoSamples draw(const Cell& control, const Cell& perturbed, std::size_t cells, std::size_t controlCells,
                std::uint64_t seed, int bins = 15)
{
    Random random(seed);
    std::array<Values, 2> samples{Values(controlCells), Values(cells)};
    for (double& value : samples[0])
        value = control(random);
    for (double& value : samples[1])
        value = perturbed(random);
    double low = samples[0][0];
    double high = low;
    for (const Values& values : samples) {
        low = std::min(low, *std::min_element(values.begin(), values.end()));
        high = std::max(high, *std::max_element(values.begin(), values.end()));
    }
    TwoSamples result;
    result.grid = makeGrid(Values{low}, Values{high}, bins);
    result.cells = static_cast<double>(cells);
    result.controlCells = static_cast<double>(controlCells);
    for (Values* values : {&samples[0], &samples[1]}) {
        const auto all = values->size();
        std::erase(*values, 0.0);
        std::sort(values->begin(), values->end());
        const Marginal marginal(std::span<const double>(*values), all);
        Values& mass = values == samples.data() ? result.control : result.perturbed;
        (values == samples.data() ? result.controlZeros : result.zeros) =
            static_cast<double>(marginal.zeros()) / static_cast<double>(all);
        mass.resize(static_cast<std::size_t>(bins));
        fillHistogram(marginal, result.grid.left[0], result.grid.width[0], mass);
    }
    return result;
}

QString shareText(double share)
{
    return QStringLiteral("a share of %1").arg(share);
}

} // namespace

Q_DECLARE_METATYPE(Cell)

class TestResponseKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<Cell>("control");
        QTest::addColumn<Cell>("perturbed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("nonMean");
        const auto add = [](const char* name, const Cell& control, const Cell& perturbed, ResponseKind kind,
                            bool nonMean) {
            QTest::newRow(name) << control << perturbed << static_cast<int>(kind) << nonMean;
        };
        const Cell some = withZeros(0.4, normal(2, 0.5));
        const Cell two = mixture(0.5, normal(1, 0.25), normal(3, 0.25));
        using enum ResponseKind;
        add("mean up", normal(5, 0.5), normal(5.5, 0.5), MeanShift, false);
        add("mean down", normal(5, 0.5), normal(4.4, 0.5), MeanShift, false);
        add("mean of expressing cells up", some, withZeros(0.4, normal(2.8, 0.5)), MeanShift, false);
        add("mean of expressing cells down", some, withZeros(0.4, normal(1.4, 0.5)), MeanShift, false);
        add("variance doubled", normal(5, 0.5), normal(5, 0.5 * std::sqrt(2.0)), VarianceInflation, true);
        add("variance times four", normal(5, 0.4), normal(5, 0.8), VarianceInflation, true);
        add("variance of expressing cells", withZeros(0.2, normal(3, 0.3)), withZeros(0.2, normal(3, 0.8)),
            VarianceInflation, true);
        add("variance halved twice", normal(5, 0.8), normal(5, 0.4), VarianceLoss, true);
        add("dropout", some, withZeros(0.7, normal(2, 0.5)), ZeroInflation, false);
        add("dropout of all", withZeros(0.6, normal(2, 0.5)), withZeros(1, normal(2, 0.5)), ZeroInflation,
            false);
        add("fewer zeros", some, withZeros(0.1, normal(2, 0.5)), ZeroLoss, false);
        add("silent gene expressed", withZeros(1, normal(2, 0.5)), withZeros(0.5, normal(2, 0.5)), ZeroLoss,
            false);
        add("other weights", two, mixture(0.8, normal(1, 0.25), normal(3, 0.25)), MixtureChange, false);
        add("other weights with zeros", withZeros(0.2, two),
            withZeros(0.2, mixture(0.15, normal(1, 0.25), normal(3, 0.25))), MixtureChange, false);
        add("a third of the cells leaves", normal(3, 0.4), mixture(0.7, normal(3, 0.4), normal(6, 0.4)),
            MixtureChange, false);
        add("one state becomes two about it", normal(3, 0.5), mixture(0.5, normal(2, 0.3), normal(4, 0.3)),
            MixtureChange, true);
    }

    void kinds()
    {
        QFETCH(Cell, control);
        QFETCH(Cell, perturbed);
        QFETCH(int, kind);
        QFETCH(bool, nonMean);
        for (const auto& [cells, controlCells] : {std::pair{300, 600}, {300, 4000}, {1500, 3000}}) {
            constexpr int kSeeds = 40;
            int right = 0;
            int significant = 0;
            int asMean = 0;
            for (int seed = 0; seed < kSeeds; ++seed) {
                const TwoSamples samples =
                    draw(control, perturbed, static_cast<std::size_t>(cells),
                         static_cast<std::size_t>(controlCells), static_cast<std::uint64_t>(seed));
                right += static_cast<int>(samples.kind()) == kind;
                significant += samples.p() < 0.001;
                const double change = std::abs(meanOfHistogram(samples.perturbed, 0, 1)
                                               - meanOfHistogram(samples.control, 0, 1));
                asMean += (change < 0.5 * samples.shift()) == nonMean;
            }
            const QString text =
                QStringLiteral("%1 cells: %2 right, %3 significant, %4 of the mean as they should, of %5")
                    .arg(cells)
                    .arg(right)
                    .arg(significant)
                    .arg(asMean)
                    .arg(kSeeds);
            QVERIFY2(right >= 37, qPrintable(text));
            if (cells >= 1000) // twice the variance is hardly more than the scatter of 300 cells
                QVERIFY2(significant >= 37, qPrintable(text));
            QVERIFY2(asMean >= 34, qPrintable(text));
        }
    }

    void nothing_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<bool>("rare");
        QTest::newRow("normal") << normal(5, 0.5) << false;
        QTest::newRow("skewed") << Cell([](Random& random) {
            return std::exponential_distribution<double>(1)(random);
        }) << false;
        QTest::newRow("zeros") << withZeros(0.7, normal(2, 0.5)) << false;
        QTest::newRow("two states") << mixture(0.5, normal(1, 0.3), normal(4, 0.3)) << false;
        QTest::newRow("on or off") << Cell([](Random& random) { return uniform(random) < 0.3 ? 1.0 : 0.0; })
                                   << false;
        QTest::newRow("5 percent express") << withZeros(0.95, normal(2, 0.5)) << true;
        QTest::newRow("1 percent expresses") << withZeros(0.99, normal(2, 0.5)) << true;
        QTest::newRow("1 in 1000 expresses") << withZeros(0.999, normal(2, 0.5)) << true;
    }

    /// Shifts of samples of one distribution are found no more often than they should be.
    void nothing()
    {
        QFETCH(Cell, cell);
        QFETCH(bool, rare);
        for (const auto& [cells, controlCells] : {std::pair{40, 400}, {100, 100}, {150, 2000}, {500, 1000}}) {
            constexpr int kRepeats = 1000;
            std::array<double, 4> found{};
            const std::array<double, 4> levels = {0.2, 0.05, 0.01, 0.001};
            double ofExpected = 0;
            for (int seed = 0; seed < kRepeats; ++seed) {
                const TwoSamples samples =
                    draw(cell, cell, static_cast<std::size_t>(cells), static_cast<std::size_t>(controlCells),
                         static_cast<std::uint64_t>(seed));
                const ShiftNoise noise = shiftNoise(samples.pair(), samples.shift());
                for (std::size_t i = 0; i < levels.size(); ++i)
                    found[i] += noise.p < levels[i] ? 1.0 / kRepeats : 0;
                if (noise.expected > 0)
                    ofExpected += samples.shift() / noise.expected / kRepeats;
            }
            for (std::size_t i = 0; i < levels.size(); ++i) {
                const double margin = 4 * std::sqrt(levels[i] / kRepeats);
                QVERIFY2(found[i] <= levels[i] + margin, qPrintable(shareText(found[i])));
            }
            if (rare)
                continue;
            QVERIFY2(found[1] >= 0.005, qPrintable(shareText(found[1])));
            QVERIFY2(std::abs(ofExpected - 1) < 0.1, qPrintable(shareText(ofExpected)));
        }
    }

    void partsAddUpForOneChange()
    {
        const TwoSamples samples =
            draw(withZeros(0.4, normal(2, 0.5)), withZeros(0.7, normal(2, 0.5)), 20000, 20000, 1);
        const ShiftParts parts = partsOfShift(samples.pair(), samples.controlZeros, samples.zeros, 0, 0);
        QVERIFY(parts.zeros > 0.95 * samples.shift());
        QVERIFY(parts.mean < 0.1 * samples.shift());
        QVERIFY(parts.mixture < 0.05 * samples.shift());
    }

    void modes_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<int>("modes");
        QTest::newRow("normal") << normal(5, 0.5) << 1;
        QTest::newRow("skewed") << Cell([](Random& random) {
            return std::exponential_distribution<double>(1)(random);
        }) << 1;
        QTest::newRow("flat") << Cell(uniform) << 1;
        QTest::newRow("two states") << mixture(0.5, normal(1, 0.3), normal(4, 0.3)) << 2;
        QTest::newRow("two unequal states") << mixture(0.8, normal(1, 0.3), normal(4, 0.3)) << 2;
        QTest::newRow("two that overlap") << mixture(0.5, normal(1, 0.5), normal(1.8, 0.5)) << 1;
        QTest::newRow("three states")
            << mixture(1 / 3.0, normal(0, 0.25), mixture(0.5, normal(3, 0.25), normal(6, 0.25))) << 3;
        QTest::newRow("zeros and others") << withZeros(0.5, normal(3, 0.4)) << 2;
        QTest::newRow("zeros and two states")
            << withZeros(0.3, mixture(0.5, normal(2.5, 0.25), normal(5, 0.25))) << 3;
        QTest::newRow("a few zeros") << withZeros(0.005, normal(3, 0.4)) << 1;
        QTest::newRow("all zeros but 1 percent") << withZeros(0.99, normal(3, 0.4)) << 1;
    }

    void modes()
    {
        QFETCH(Cell, cell);
        QFETCH(int, modes);
        for (const int bins : {15, 25, 60, 200}) {
            for (const std::size_t cells : {150, 400, 3000}) {
                constexpr int kSeeds = 100;
                int right = 0;
                for (int seed = 0; seed < kSeeds; ++seed) {
                    const TwoSamples samples =
                        draw(cell, cell, cells, 10, static_cast<std::uint64_t>(seed), bins);
                    right += countModes(samples.perturbed, beginsAtZero(samples.grid, 0),
                                        static_cast<double>(cells))
                        == modes;
                }
                QVERIFY2(right >= 95,
                         qPrintable(QStringLiteral("%1 bins, %2 cells: %3").arg(bins).arg(cells).arg(right)));
            }
        }
    }

    void modesOfFewBins()
    {
        constexpr double kMany = std::numeric_limits<double>::infinity();
        QCOMPARE(countModes(Values{1, 0}, true, kMany), 1);
        QCOMPARE(countModes(Values{0.5, 0.5}, false, kMany), 1);
        QCOMPARE(countModes(Values{0.5, 0, 0.5}, true, kMany), 2);
        QCOMPARE(countModes(Values{0.5, 0, 0, 0.5, 0}, true, kMany), 2);
    }

    /// Variance 17.2 / 4, skewness 6.192 / 3.44^1.5.
    void statisticsByHand()
    {
        const QTemporaryDir folder;
        test::StoreContent content;
        content.geneNames = {"G", "NONE"};
        content.perturbationNames = {"P"};
        content.cells = {5, 4};
        content.nonZero = {3, 0, 4, 0};
        content.values = Values{1, 2, 5, 1, 2, 3, 4};
        const auto path = std::filesystem::path(folder.path().toStdString()) / "screen.h5";
        content.write(path);
        const MarginalStore store = MarginalStore::open(path);
        const DistributionStatistics cells = statisticsOfCells(store, 0, 0);
        QCOMPARE(cells.mean, 1.6);
        QCOMPARE(cells.variance, 4.3);
        QCOMPARE(cells.skewness, 6.192 / std::pow(3.44, 1.5));
        QCOMPARE(cells.zeroFraction, 0.4);
        const DistributionStatistics silent = statisticsOfCells(store, 0, 1);
        QCOMPARE(silent.variance, 0.0);
        QVERIFY(std::isnan(silent.skewness));
        QCOMPARE(silent.zeroFraction, 1.0);
        const DistributionStatistics change = changeOf(statisticsOfCells(store, 1, 0), cells);
        QCOMPARE(change.zeroFraction, 0.4);
        QCOMPARE(change.mean, 1.6 - 2.5);

        const Grid grid = makeGrid(Values{0}, Values{5}, 6);
        const Values mass = {0.4, 0.2, 0.2, 0, 0, 0.2};
        const DistributionStatistics binned = statisticsOfHistogram(mass, grid, 0, 0.75);
        const Moments expected = moments(mass, grid.left[0], grid.width[0]);
        QCOMPARE(binned.mean, expected.mean);
        QCOMPARE(binned.variance, expected.variance);
        QCOMPARE(binned.skewness, expected.skewness);
        QCOMPARE(binned.zeroFraction, 0.4 * 0.75);
    }

    /// A perturbation's genes as the window gets them.
    void responsesSayWhatGenesDo()
    {
        const QTemporaryDir folder;
        SimulationSettings simulation;
        simulation.perturbations = 12;
        simulation.genes = 60;
        simulation.cells = 150;
        const Project project = test::simulatedProject(folder.path().toStdString(), simulation);
        TrainingSettings settings;
        settings.folds = 3;
        settings.epochs = 20;
        settings.hidden = {16, 8};
        settings.threads = 1;
        settings.foldsAtOnce = 1;
        JobMonitor monitor;
        trainRun(project, "r", settings, false, monitor);
        const ResponseCalculator calculator(project, std::make_shared<const Run>(project.run("r")));
        const MarginalStore& store = project.store();
        std::size_t responding = 0;
        for (std::size_t row = 0; row < store.perturbations(); ++row) {
            const PerturbationResponse response = calculator.response(row);
            const std::vector<double> shares = zeroShares(store, response.grid);
            for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                const GeneResponse& result = response.genes[gene];
                QCOMPARE(result.observed.mean, result.observedMean);
                QCOMPARE(result.observed.variance, store.variances(row)[gene]);
                QCOMPARE(result.control.mean, result.controlMean);
                QCOMPARE(result.observedChange.zeroFraction,
                         result.observed.zeroFraction - result.control.zeroFraction);
                QVERIFY(result.observed.modes >= 1 && result.control.modes >= 1);
                if (!result.active) {
                    QVERIFY(std::isnan(result.observedShift.fdr));
                    QCOMPARE(result.observedShift.kind, ResponseKind::None);
                    continue;
                }
                const ShiftJudgement& judged = result.observedShift;
                QCOMPARE(judged.kind != ResponseKind::None, judged.fdr < kShiftFdr);
                QVERIFY(judged.fdr >= judged.p * (1 - 1e-12) && judged.noise >= 0);
                responding += judged.kind != ResponseKind::None;
                QVERIFY(!(judged.meanShare < 0) && !(judged.meanShare > 1));
                QCOMPARE(response.fold.has_value(), !std::isnan(result.predicted.variance));
                if (!response.fold)
                    continue;
                const Values control = response.binsOfGene(response.control, gene);
                const Values predicted = response.binsOfGene(response.predicted, gene);
                const double width = response.grid.width[gene];
                // Predicted masses are float.
                const double change =
                    moments(predicted, 0, width).variance - moments(control, 0, width).variance;
                QVERIFY(std::abs(result.predictedChange.variance - change)
                        < 1e-6 * result.predicted.variance + 1e-6 * width * width);
                QCOMPARE(result.predicted.mean, result.predictedMean);
                const auto zeroBin = static_cast<std::size_t>(binOfZero(response.grid, gene));
                QCOMPARE(result.predicted.zeroFraction, predicted[zeroBin] * shares[gene]);
            }
        }
        QVERIFY2(responding >= 10, qPrintable(QString::number(responding)));
    }

    void normanSubset()
    {
        const QTemporaryDir folder;
        ImportSettings settings;
        settings.source = test::sharedData("screens/norman2019-mcfaline2023-subset.h5ad");
        if (!std::filesystem::exists(settings.source))
            QSKIP("shared/data/screens is not here");
        settings.filters = {{"dataset", CellFilter::Comparison::Equal, "norman19"}};
        JobMonitor monitor;
        const Project project = Project::import(
            std::filesystem::path(folder.path().toStdString()) / "p.knockscope", settings, monitor);
        const ResponseCalculator calculator(project, nullptr);
        std::array<std::size_t, 7> kinds{};
        for (std::size_t row = 0; row < project.store().perturbations(); ++row) {
            for (const GeneResponse& gene : calculator.response(row).genes)
                ++kinds[static_cast<std::size_t>(gene.observedShift.kind)];
        }
        QVERIFY(kinds[static_cast<std::size_t>(ResponseKind::MeanShift)] > 0);
    }
};

QTEST_GUILESS_MAIN(TestResponseKind)
#include "tst_response_kind.moc"
