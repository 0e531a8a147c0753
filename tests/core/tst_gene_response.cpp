// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"
#include "core/training/cross_validation.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

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

} // namespace

/// What the window gets of perturbations without observed cells; of others see tst_response_kind.cpp.
class TestGeneResponse : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    Run train(const std::string& model)
    {
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
        const auto run = std::make_shared<const Run>(train("mlp-hist"));
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
        const Run run = m_project->run("mlp-hist");
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

    void meansHaveNoHistograms()
    {
        const Run run = train("mlp-mean");
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
