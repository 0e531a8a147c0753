// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"
#include "core/model/model.h"
#include "core/training/cross_validation.h"
#include "core/training/fold_data.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <span>

using namespace knockscope;

namespace {

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool isSame(const DistributionStatistics& a, const DistributionStatistics& b)
{
    return isSame(a.mean, b.mean) && isSame(a.variance, b.variance) && isSame(a.skewness, b.skewness)
        && isSame(a.zeroFraction, b.zeroFraction) && a.modes == b.modes;
}

bool isSame(const ShiftJudgement& a, const ShiftJudgement& b)
{
    return isSame(a.noise, b.noise) && isSame(a.p, b.p) && isSame(a.fdr, b.fdr)
        && isSame(a.meanShare, b.meanShare) && a.kind == b.kind;
}

/// Whether nothing at all is said to be observed.
bool saysNothingObserved(const GeneResponse& gene)
{
    const DistributionStatistics nothing;
    return std::isnan(gene.observedMean) && std::isnan(gene.observedW1) && std::isnan(gene.errorW1)
        && isSame(gene.observed, nothing) && isSame(gene.observedChange, nothing)
        && isSame(gene.observedShift, ShiftJudgement());
}

/// Each bin's mass, evenly spread over it, where it lies on another grid; what lies beyond in its end bins.
std::vector<double> movedTo(const Grid& to, const Grid& from, std::size_t gene, std::span<const float> masses)
{
    std::vector<double> moved(masses.size());
    const int last = to.bins - 1;
    for (int source = 0; source < from.bins; ++source) {
        const double low = from.edge(gene, source);
        const double high = from.edge(gene, source + 1);
        for (int bin = 0; bin <= last; ++bin) {
            const double begin = bin == 0 ? low : std::max(low, to.edge(gene, bin));
            const double end = bin == last ? high : std::min(high, to.edge(gene, bin + 1));
            if (end > begin)
                moved[static_cast<std::size_t>(bin)] +=
                    static_cast<double>(masses[static_cast<std::size_t>(source)]) * (end - begin)
                    / (high - low);
        }
    }
    return moved;
}

} // namespace

/// What the window gets of perturbations without observed cells; of others see tst_response_kind.cpp.
class TestGeneResponse : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    /// Whichever test comes first trains it.
    Run runOf(const std::string& model)
    {
        if (std::filesystem::exists(m_project->runFolder(model)))
            return m_project->run(model);
        TrainingSettings settings;
        settings.model = model;
        settings.folds = 3;
        settings.epochs = 6;
        settings.hidden = {16, 8};
        settings.threads = 1;
        trainRun(*m_project, model, settings, false, m_monitor);
        return m_project->run(model);
    }

    std::string unseenGene() const
    {
        const auto& names = m_project->store().perturbationNames();
        const GeneVectors vectors = *m_project->vectors();
        for (const std::string& gene : vectors.genes()) {
            if (std::find(names.begin(), names.end(), gene) == names.end())
                return gene;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(test::smallProject(m_folder->path().toStdString()));
    }

    void medianOfCellsIsThatOfAPerturbation()
    {
        const MarginalStore& store = m_project->store();
        const std::uint64_t median = medianCells(store);
        std::size_t fewer = 0;
        std::size_t more = 0;
        for (std::size_t row = 0; row < store.perturbations(); ++row) {
            fewer += static_cast<std::size_t>(store.cells(row) < median);
            more += static_cast<std::size_t>(store.cells(row) > median);
        }
        QVERIFY(fewer <= (store.perturbations() - 1) / 2);
        QVERIFY(more <= store.perturbations() / 2);
    }

    /// A prediction says the same whether or not its cells were observed.
    void predictedPartsAreThoseOfAHeldOutPrediction()
    {
        const auto run = std::make_shared<const Run>(runOf("mlp-hist"));
        const ResponseCalculator calculator(*m_project, run);
        const MarginalStore& store = m_project->store();
        std::size_t row = 0;
        while (store.cells(row) != medianCells(store))
            ++row;
        const PerturbationResponse held = calculator.response(row);
        QVERIFY(held.isObserved());
        QCOMPARE(held.foldsUsed, 1);
        QCOMPARE(held.judgedCells, store.cells(row));
        QVERIFY(held.lowest.empty() && held.highest.empty() && held.lowestMeans.empty());

        const UnseenPrediction prediction =
            predictPerturbation(*m_project, *run, held.perturbation, m_monitor);
        const PerturbationResponse response = calculator.responseOf(prediction);
        QVERIFY(!response.isObserved());
        QVERIFY(!response.fold.has_value());
        QCOMPARE(response.foldsUsed, 1);
        QCOMPARE(response.cells, std::uint64_t{0});
        QCOMPARE(response.judgedCells, store.cells(row));
        QCOMPARE(response.controlCells, held.controlCells);
        QVERIFY(response.grid == held.grid);
        QCOMPARE(response.control, held.control);
        QCOMPARE(response.predicted, held.predicted);
        QCOMPARE(response.predictedMeans, held.predictedMeans);
        QVERIFY(response.observed.empty());
        QVERIFY(std::isnan(response.shiftCorrelation));
        QCOMPARE(response.genes.size(), held.genes.size());
        for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
            const GeneResponse& got = response.genes[gene];
            const GeneResponse& expected = held.genes[gene];
            QCOMPARE(got.active, expected.active);
            QCOMPARE(got.controlMean, expected.controlMean);
            QVERIFY(isSame(got.predictedMean, expected.predictedMean));
            QVERIFY(isSame(got.predictedW1, expected.predictedW1));
            QVERIFY(isSame(got.control, expected.control));
            QVERIFY(isSame(got.predicted, expected.predicted));
            QVERIFY(isSame(got.predictedChange, expected.predictedChange));
            QVERIFY(isSame(got.predictedShift, expected.predictedShift));
            QVERIFY(saysNothingObserved(got));
        }
    }

    void foldsHaveARange()
    {
        const Run run = runOf("mlp-hist");
        const UnseenPrediction prediction = predictPerturbation(*m_project, run, unseenGene(), m_monitor);
        const ResponseCalculator calculator(*m_project, nullptr);
        const PerturbationResponse response = calculator.responseOf(prediction);
        QCOMPARE(response.perturbation, prediction.perturbation);
        QCOMPARE(response.foldsUsed, 3);
        QCOMPARE(response.lowest.size(), response.predicted.size());
        QCOMPARE(response.highest.size(), response.predicted.size());
        bool differs = false;
        for (std::size_t i = 0; i < response.predicted.size(); ++i) {
            QVERIFY(response.lowest[i] <= response.predicted[i] + 1e-12);
            QVERIFY(response.highest[i] >= response.predicted[i] - 1e-12);
            differs = differs || response.lowest[i] < response.highest[i];
        }
        QVERIFY(differs);
        for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
            QVERIFY(response.lowestMeans[gene] <= prediction.predictedMeans[gene] + 1e-12);
            QVERIFY(response.highestMeans[gene] >= prediction.predictedMeans[gene] - 1e-12);
            QVERIFY(!response.genes[gene].active || response.genes[gene].predictedShift.fdr <= 1);
        }
        const PerturbationSummary summary = summaryOf(response);
        QVERIFY(std::isnan(summary.observedShift) && std::isnan(summary.correlation));
        QVERIFY(summary.predictedShift > 0 && summary.noise > 0);
        QVERIFY(
            summary.isSameAs(summaryOf(prediction, prediction.grid, prediction.control, m_project->store())));
    }

    /// Mean, lowest and highest are those of what each fold's model says by itself.
    void foldsAreAveragedAsTheySay()
    {
        const Run run = runOf("nearest");
        const std::string gene = unseenGene();
        const UnseenPrediction prediction = predictPerturbation(*m_project, run, gene, m_monitor);
        const MarginalStore& store = m_project->store();
        const std::size_t genes = store.genes();
        const auto bins = static_cast<std::size_t>(prediction.grid.bins);
        std::vector<double> sum(genes * bins);
        std::vector<double> lowest(genes * bins, 2);
        std::vector<double> highest(genes * bins, -1);
        std::vector<double> sumOfMeans(genes);
        std::vector<double> lowestMeans(genes, 1e9);
        std::vector<double> highestMeans(genes, -1e9);
        const std::vector<float> vector = perturbationVector(*m_project->vectors(), gene);
        const std::vector<std::string> names = {gene};
        for (int fold = 0; fold < 3; ++fold) {
            std::vector<std::size_t> training;
            for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
                if (run.record.fold[p] != fold)
                    training.push_back(store.findPerturbation(run.record.perturbations[p]));
            }
            const FoldBasis basis = makeFoldBasis(store, training, run.record.settings.bins);
            const Prediction one =
                loadModel("nearest", run.checkpoint(fold), store, basis)->predict({names, vector});
            for (std::size_t g = 0; g < genes; ++g) {
                const std::vector<double> moved = movedTo(prediction.grid, basis.grid, g,
                                                          std::span(one.histograms).subspan(g * bins, bins));
                for (std::size_t bin = 0; bin < bins; ++bin) {
                    sum[g * bins + bin] += moved[bin];
                    lowest[g * bins + bin] = std::min(lowest[g * bins + bin], moved[bin]);
                    highest[g * bins + bin] = std::max(highest[g * bins + bin], moved[bin]);
                }
                const auto mean = static_cast<double>(one.means[g]);
                sumOfMeans[g] += mean;
                lowestMeans[g] = std::min(lowestMeans[g], mean);
                highestMeans[g] = std::max(highestMeans[g], mean);
            }
        }
        const auto isNear = [](std::span<const double> a, std::span<const double> b, double divisor) {
            return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                              [&](double x, double y) { return std::abs(x - y / divisor) < 1e-9; });
        };
        QVERIFY(isNear(prediction.predicted, sum, 3));
        QVERIFY(isNear(prediction.lowest, lowest, 1));
        QVERIFY(isNear(prediction.highest, highest, 1));
        QVERIFY(isNear(prediction.predictedMeans, sumOfMeans, 3));
        QVERIFY(isNear(prediction.lowestMeans, lowestMeans, 1));
        QVERIFY(isNear(prediction.highestMeans, highestMeans, 1));
        QVERIFY(prediction.lowest != prediction.highest);
    }

    void meansHaveNoHistograms()
    {
        const Run run = runOf("mlp-mean");
        const UnseenPrediction prediction = predictPerturbation(*m_project, run, unseenGene(), m_monitor);
        const ResponseCalculator calculator(*m_project, nullptr);
        const PerturbationResponse response = calculator.responseOf(prediction);
        QVERIFY(response.predicted.empty() && response.lowest.empty() && response.highest.empty());
        QCOMPARE(response.lowestMeans.size(), response.genes.size());
        for (const GeneResponse& gene : response.genes) {
            QVERIFY(std::isnan(gene.predictedW1) && std::isnan(gene.predictedShift.fdr));
            QVERIFY(std::isnan(gene.predicted.variance));
            QCOMPARE(gene.predicted.mean, gene.predictedMean);
            QCOMPARE(gene.predictedChange.mean, gene.predictedMean - gene.controlMean);
            QVERIFY(saysNothingObserved(gene));
        }
        QVERIFY(summaryOf(response).isSameAs(PerturbationSummary()));
    }
};

QTEST_GUILESS_MAIN(TestGeneResponse)
#include "tst_gene_response.moc"
