// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/importer.h"
#include "core/screen/marginal_store.h"
#include "core/simulate/simulated_screen.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numeric>
#include <set>

using namespace knockscope;
using test::errorOf;

namespace {

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestSimulatedScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void integratesItsTruth_data()
    {
        QTest::addColumn<double>("zeroFraction");
        QTest::addColumn<double>("upperWeight");
        QTest::newRow("unimodal") << 0.0 << 0.0;
        QTest::newRow("zeros") << 0.4 << 0.0;
        QTest::newRow("bimodal with zeros") << 0.4 << 0.3;
        QTest::newRow("silent") << 1.0 << 0.0;
    }
    void integratesItsTruth()
    {
        QFETCH(double, zeroFraction);
        QFETCH(double, upperWeight);
        const TrueDistribution truth{zeroFraction, upperWeight, 0.5, 0.4, 2.5, 0.3};
        QCOMPARE(truth.cdf(-0.01), 0.0);
        QCOMPARE(truth.cdf(0), zeroFraction);
        QCOMPARE(truth.cdf(50), 1.0);

        const int bins = 4000;
        const double left = -0.001;
        const double width = 0.002;
        const std::vector<double> mass = truth.histogram(left, width, bins);
        QVERIFY(std::abs(std::accumulate(mass.begin(), mass.end(), 0.0) - 1) < 1e-12);
        double mean = 0;
        for (int bin = 0; bin < bins; ++bin)
            mean += mass[std::size_t(bin)] * (left + (bin + 0.5) * width);
        QVERIFY2(std::abs(mean - truth.mean()) < 1e-3, qPrintable(QString::number(mean)));

        const std::vector<double> narrow =
            truth.histogram(0.5, 0.1, 3); // what lies outside counts at the ends
        QVERIFY(std::abs(narrow[0] - truth.cdf(0.6)) < 1e-12);
        QVERIFY(std::abs(narrow[2] - (1 - truth.cdf(0.7))) < 1e-12);
    }

    void hasRealisticEffects()
    {
        const SimulatedScreen screen({});
        const std::size_t genes = screen.geneNames().size();
        std::size_t silent = 0;
        std::size_t bimodal = 0;
        std::size_t strong = 0;
        std::size_t pairs = 0;
        for (std::size_t gene = 0; gene < genes; ++gene) {
            const TrueDistribution control = screen.control(gene);
            if (control.zeroFraction > 0.99) {
                ++silent;
                continue;
            }
            bimodal += control.upperWeight > 0;
            for (std::size_t p = 0; p < screen.perturbationNames().size(); ++p) {
                const TrueDistribution perturbed = screen.perturbed(p, gene);
                ++pairs;
                strong += std::abs(perturbed.lowerMean - control.lowerMean) > 0.5 * control.lowerSd;
                QVERIFY(perturbed.zeroFraction >= 0 && perturbed.zeroFraction <= 1);
                QVERIFY(perturbed.lowerMean > 0 && perturbed.lowerSd > 0);
                if (screen.geneNames()[gene] == screen.perturbationNames()[p])
                    QVERIFY(perturbed.zeroFraction > control.zeroFraction
                            && perturbed.mean() < control.mean());
            }
        }
        QVERIFY2(silent > genes / 20 && silent < genes / 5, qPrintable(QString::number(silent)));
        QVERIFY2(bimodal > genes / 6 && bimodal < genes / 3, qPrintable(QString::number(bimodal)));
        QVERIFY2(strong > pairs / 100 && strong < pairs / 5, qPrintable(QString::number(strong)));
    }

    void writesWhatItKnows()
    {
        SimulationSettings settings;
        settings.perturbations = 3;
        settings.genes = 40;
        settings.cells = 2000;
        const SimulatedScreen screen(settings);
        screen.writeCells(folder() / "made-up.h5ad");
        ImportSettings import;
        import.source = folder() / "made-up.h5ad";
        JobMonitor monitor;
        const ImportReport report = importScreen(import, folder() / "screen.h5", monitor);
        QCOMPARE(report.controlCells, std::uint64_t{20000});
        QCOMPARE(report.cellsKept, std::uint64_t{26000});
        QVERIFY(report.values == ValueKind::Log);

        const MarginalStore store = MarginalStore::open(folder() / "screen.h5");
        QCOMPARE(store.geneNames(), screen.geneNames());
        for (std::size_t p = 0; p <= settings.perturbations; ++p) {
            const bool isControl = p == settings.perturbations;
            const std::size_t row =
                isControl ? store.control() : store.findPerturbation(screen.perturbationNames()[p]);
            QVERIFY(row < store.rows());
            for (std::size_t gene = 0; gene < settings.genes; ++gene) {
                const TrueDistribution truth = isControl ? screen.control(gene) : screen.perturbed(p, gene);
                const auto cells = double(store.cells(row));
                const double tolerance = 5 * std::sqrt(0.25 / cells);
                const Marginal marginal = store.marginal(row, gene);
                QVERIFY(std::abs(double(marginal.zeros()) / cells - truth.zeroFraction) < tolerance);
                QVERIFY(std::abs(store.means(row)[gene] - truth.mean())
                        < 5 * std::sqrt(store.variances(row)[gene] / cells) + 1e-6);
                for (const double x : {0.5, 1.0, 2.0}) {
                    const double below = marginal.visit([&](auto values) {
                        return double(std::count_if(values.begin(), values.end(),
                                                    [&](auto value) { return double(value) <= x; }));
                    });
                    const double share = (below + double(marginal.zeros())) / cells;
                    QVERIFY(std::abs(share - truth.cdf(x)) < tolerance);
                }
            }
        }
        const hdf5::File file(folder() / "made-up.h5ad", hdf5::Access::Read);
        QCOMPARE(file.shape("/uns/truth/zero_fraction"), (std::vector<std::uint64_t>{4, 40}));
        QCOMPARE(file.stringAttribute("/obs", "encoding-type"), std::string("dataframe"));
        QCOMPARE(file.readStrings("/uns/truth/conditions").back(), std::string("control"));
    }

    void isDeterministic()
    {
        SimulationSettings settings;
        settings.perturbations = 5;
        settings.genes = 30;
        settings.cells = 10;
        const auto write = [&](std::uint64_t seed) {
            settings.seed = seed;
            const SimulatedScreen screen(settings);
            screen.writeCells(folder() / "a.h5ad");
            screen.writeVectors(folder() / "a.tsv");
            return bytesOf(folder() / "a.h5ad") + bytesOf(folder() / "a.tsv");
        };
        const std::string first = write(7);
        QVERIFY(first == write(7));
        QVERIFY(first != write(8));
    }

    void writesVectors()
    {
        SimulationSettings settings;
        settings.perturbations = 50;
        settings.genes = 10; // fewer than perturbations: the others are genes that were not measured
        const SimulatedScreen screen(settings);
        screen.writeVectors(folder() / "vectors.tsv");
        std::ifstream file(folder() / "vectors.tsv");
        std::string line;
        std::getline(file, line);
        QVERIFY(line.starts_with("gene\tv1\tv2\t"));
        std::set<std::string> names;
        while (std::getline(file, line)) {
            QCOMPARE(std::count(line.begin(), line.end(), '\t'), std::ptrdiff_t(settings.vectorDimension));
            names.insert(line.substr(0, line.find('\t')));
        }
        QCOMPARE(names.size(), std::size_t{70});
        for (const std::string& name : screen.perturbationNames())
            QVERIFY(names.contains(name));
        QCOMPARE(screen.vector(0).size(), settings.vectorDimension);
    }

    void refusesImpossibleSizes()
    {
        SimulationSettings settings;
        settings.genes = 0;
        QVERIFY(errorOf([&] { SimulatedScreen{settings}; }).contains(QStringLiteral("genes")));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSimulatedScreen)
#include "tst_simulated_screen.moc"
