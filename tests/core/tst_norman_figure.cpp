// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_maker.h"
#include "core/screen/dialect.h"
#include "core/training/cross_validation.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace knockscope;

namespace fs = std::filesystem;

namespace {

constexpr int kBins = 15;

std::vector<double> cellsOf(const MarginalStore& store, std::size_t row, std::size_t gene)
{
    const Marginal marginal = store.marginal(row, gene);
    std::vector<double> cells(marginal.zeros());
    marginal.visit([&](auto values) { cells.insert(cells.end(), values.begin(), values.end()); });
    return cells;
}

struct Bins {
    double left = 0;
    double width = 0; // 0: all cells are the same
};

/// Shares of cells; those beyond the bins are in the outermost.
std::vector<double> histogramOf(const std::vector<double>& cells, const Bins& bins)
{
    std::vector<double> shares(kBins);
    for (const double cell : cells) {
        const double bin = std::clamp(std::floor((cell - bins.left) / bins.width), 0.0, kBins - 1.0);
        shares[static_cast<std::size_t>(bin)] += 1.0 / static_cast<double>(cells.size());
    }
    return shares;
}

/// The area between the distribution functions, which are straight within bins.
double w1(const std::vector<double>& a, const std::vector<double>& b, double width)
{
    double area = 0;
    double before = 0;
    for (std::size_t bin = 0; bin < a.size(); ++bin) {
        const double after = before + a[bin] - b[bin];
        const double sum = std::abs(before) + std::abs(after);
        const bool cross = before * after < 0;
        area += width * (cross ? (before * before + after * after) / (2 * sum) : sum / 2);
        before = after;
    }
    return area;
}

double pearson(const std::vector<double>& x, const std::vector<double>& y)
{
    const auto n = static_cast<double>(x.size());
    double sx = 0;
    double sy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sx += x[i] / n;
        sy += y[i] / n;
    }
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - sx) * (y[i] - sy);
        xx += (x[i] - sx) * (x[i] - sx);
        yy += (y[i] - sy) * (y[i] - sy);
    }
    return xy / std::sqrt(xx * yy);
}

double mean(const std::vector<double>& cells)
{
    double sum = 0;
    for (const double cell : cells)
        sum += cell;
    return sum / static_cast<double>(cells.size());
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

/// The paper's Fig. 2 of a subset of its screen, with every number computed again from the cells.
class TestNormanFigure : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    /// Of the cells that a fold's models learn from.
    Bins binsOf(const RunRecord& record, int fold, std::size_t gene) const
    {
        const MarginalStore& store = m_project->store();
        std::vector<double> cells = cellsOf(store, store.control(), gene);
        for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
            if (record.fold[p] == fold)
                continue;
            const std::vector<double> more =
                cellsOf(store, store.findPerturbation(record.perturbations[p]), gene);
            cells.insert(cells.end(), more.begin(), more.end());
        }
        const auto [low, high] = std::minmax_element(cells.begin(), cells.end());
        const double width = (*high - *low) / (kBins - 1);
        return {*low - width / 2, width};
    }

private Q_SLOTS:
    void initTestCase()
    {
        ImportSettings import;
        import.source = test::sharedData("screens/norman2019-mcfaline2023-subset.h5ad");
        if (!fs::exists(import.source))
            QSKIP("shared/data/screens is not here");
        import.filters = {{ "dataset", CellFilter::Comparison::Equal, "norman19" }};
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(Project::import(
            fs::path(m_folder->path().toStdString()) / "norman.knockscope", import, m_monitor));
        std::set<std::string> targets;
        for (const std::string& perturbation : m_project->store().perturbationNames()) {
            for (const std::string& gene : targetGenes(perturbation))
                targets.insert(gene);
        }
        std::vector<float> vectors;
        for (std::size_t i = 0; i < targets.size(); ++i)
            vectors.insert(vectors.end(),
                           {static_cast<float>(std::sin(7.0 * static_cast<double>(i))),
                            static_cast<float>(std::cos(3.0 * static_cast<double>(i))), 1});
        m_project->setVectors(
            GeneVectors(std::vector<std::string>(targets.begin(), targets.end()), 3, vectors, "made up"));
        TrainingSettings settings;
        settings.model = "nearest";
        settings.folds = 3;
        settings.bins = kBins;
        settings.neighbours = 3;
        QVERIFY(trainRun(*m_project, "near", settings, false, m_monitor) == Outcome::Done);
    }

    void figure2HasTheNumbersOfTheCells_data()
    {
        QTest::addColumn<QString>("perturbation");
        QTest::addColumn<QStringList>("genes"); // empty: the most shifted
        QTest::newRow("single") << QStringLiteral("KLF1") << QStringList();
        QTest::newRow("combination") << QStringLiteral("KLF1+MAP2K6") << QStringList();
        QTest::newRow("beyond the bins") << QStringLiteral("SGK1+TBX3") << QStringList{QStringLiteral("AVP")};
    }

    void figure2HasTheNumbersOfTheCells()
    {
        QFETCH(QString, perturbation);
        QFETCH(QStringList, genes);
        const MarginalStore& store = m_project->store();
        const std::string name = perturbation.toStdString();
        FigureRequest request;
        request.runs = {"near"};
        request.perturbations = {name, "MAP2K6"};
        for (const QString& gene : genes)
            request.genes.push_back(gene.toStdString());
        const FigureSpec spec = FigureMaker(*m_project).make(request, m_monitor);
        QVERIFY(spec.remarks.empty());
        QCOMPARE(spec.rows.size(), std::size_t{2});
        QCOMPARE(spec.genes, store.geneNames());
        const auto& panels = spec.rows[0].panels;
        QCOMPARE(panels.size(), std::size_t{genes.isEmpty() ? 3U : 2U});

        const Run run = m_project->run("near");
        const std::size_t p = *run.indexOf(name);
        const std::size_t row = store.findPerturbation(name);
        const int fold = run.record.fold[p];
        std::vector<double> observed;
        std::vector<double> predicted;
        const auto& shift = std::get<ShiftPanel>(panels[0]);
        QCOMPARE(shift.series.size(), std::size_t{1});
        std::vector<double> everyObserved(store.genes());
        for (std::size_t gene = 0; gene < store.genes(); ++gene) {
            const Bins bins = binsOf(run.record, fold, gene);
            const double x = shift.series[0].x[gene];
            const double y = shift.series[0].y[gene];
            if (bins.width <= 0) {
                QVERIFY(std::isnan(x) && std::isnan(y));
                continue;
            }
            const std::vector<double> control = histogramOf(cellsOf(store, store.control(), gene), bins);
            const auto masses = run.predictions->of(p).subspan(gene * kBins, kBins);
            observed.push_back(w1(histogramOf(cellsOf(store, row, gene), bins), control, bins.width));
            predicted.push_back(w1(std::vector<double>(masses.begin(), masses.end()), control, bins.width));
            everyObserved[gene] = observed.back();
            QVERIFY(isNear(x, observed.back()));
            QVERIFY(isNear(y, predicted.back()));
        }
        QVERIFY(observed.size() > 200);
        QVERIFY(isNear(shift.series[0].correlation, pearson(observed, predicted)));

        for (std::size_t i = 1; i < panels.size(); ++i) {
            const auto& panel = std::get<DistributionPanel>(panels[i]);
            const std::string geneName = panel.title.substr(0, panel.title.find(" in "));
            QCOMPARE(panel.title, geneName + " in " + name);
            const auto gene = static_cast<std::size_t>(
                std::find(store.geneNames().begin(), store.geneNames().end(), geneName)
                - store.geneNames().begin());
            QVERIFY(gene < store.genes());
            if (genes.isEmpty()) {
                // The most shifted first
                const auto larger = std::count_if(everyObserved.begin(), everyObserved.end(),
                                                  [&](double other) { return other > everyObserved[gene]; });
                QCOMPARE(static_cast<std::size_t>(larger), i - 1);
            }
            const Bins bins = binsOf(run.record, fold, gene);
            const std::vector<double> control = cellsOf(store, store.control(), gene);
            const std::vector<double> cells = cellsOf(store, row, gene);
            const auto masses = run.predictions->of(p).subspan(gene * kBins, kBins);
            QCOMPARE(panel.histograms.size(), std::size_t{3});
            for (std::size_t group = 0; group < 3; ++group) {
                const FigureHistogram& histogram = panel.histograms[group];
                const bool areApart = std::isfinite(histogram.zeros);
                std::vector<double> expected = group == 2 ? std::vector<double>(masses.begin(), masses.end())
                                                          : histogramOf(group == 0 ? control : cells, bins);
                QCOMPARE(histogram.mass.size(), expected.size());
                double zeros = 0;
                if (areApart) {
                    QVERIFY(bins.left <= 0 && bins.left + bins.width > 0);
                    const auto zerosOf = [](const std::vector<double>& of) {
                        return static_cast<double>(std::count(of.begin(), of.end(), 0.0))
                            / static_cast<double>(of.size());
                    };
                    // A prediction's as in the control
                    zeros = group == 2 ? expected[0] * zerosOf(control) / histogramOf(control, bins)[0]
                                       : zerosOf(group == 0 ? control : cells);
                    QVERIFY(isNear(histogram.zeros, zeros));
                    expected[0] -= zeros;
                }
                for (std::size_t bin = 0; bin < expected.size(); ++bin) {
                    QVERIFY(isNear(histogram.mass[bin], expected[bin]));
                    const double left = bins.left + bins.width * static_cast<double>(bin);
                    QVERIFY(isNear(histogram.edges[bin], areApart ? std::max(left, 0.0) : left));
                    QVERIFY(isNear(histogram.edges[bin + 1], left + bins.width));
                }
                if (group < 2)
                    QVERIFY(isNear(histogram.mean, mean(group == 0 ? control : cells)));
                else
                    QVERIFY(isNear(histogram.mean, static_cast<double>(run.predictions->meansOf(p)[gene])));
            }
            const std::vector<double> before = histogramOf(control, bins);
            QCOMPARE(panel.notes.at(0),
                     fmt::format("W1 observed {:.3f}, predicted {:.3f}",
                                 w1(histogramOf(cells, bins), before, bins.width),
                                 w1(std::vector<double>(masses.begin(), masses.end()), before, bins.width)));
            const double beyond = static_cast<double>(std::count_if(
                                      cells.begin(), cells.end(),
                                      [&](double cell) { return cell > bins.left + kBins * bins.width; }))
                / static_cast<double>(cells.size());
            QCOMPARE(panel.notes.size(), std::size_t{beyond > 0.01 ? 2U : 1U});
            if (beyond > 0.01)
                QCOMPARE(panel.notes[1],
                         fmt::format("{:.0f} % of observed cells beyond the last bin", 100 * beyond));
            QVERIFY(genes.isEmpty() || beyond > 0.5);
        }
    }
};

QTEST_GUILESS_MAIN(TestNormanFigure)
#include "tst_norman_figure.moc"
