// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_buffer.h"
#include "core/base/mixed_seed.h"
#include "core/histogram/histogram.h"
#include "core/histogram/truncated_normal.h"
#include "core/histogram/wasserstein.h"
#include "core/model/dense_kernels.h"
#include "core/model/model.h"
#include "core/training/likelihood_objective.h"
#include "core/training/mean_objective.h"
#include "tests/core/store_content.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numeric>
#include <random>

using namespace knockscope;
using test::errorOf;

namespace {

constexpr int kBins = 15;

/// Numbers that are the same with every standard library.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_generator(seed)
    {
    }
    double uniform() { return (static_cast<double>(m_generator() >> 11) + 0.5) * 0x1p-53; }
    double normal()
    {
        return std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
    }

private:
    std::mt19937_64 m_generator;
};

/// What a made-up screen is drawn from: the distribution of each perturbation and gene. `isSpikeZero`: the
/// spike is exact zeros and not what lies around zero.
struct Truth {
    std::size_t perturbations = 0;
    std::size_t genes = 0;
    std::size_t dimension = 0;
    std::vector<float> vectors; // [perturbations, dimension]
    std::vector<ZeroInflatedNormal> distributions; // [perturbations + 1, genes], the control last

    const ZeroInflatedNormal& of(std::size_t row, std::size_t gene) const
    {
        return distributions[row * genes + gene];
    }
};

/// Linear effects of the vectors: `make(gene, effect, otherEffect)` is a gene's distribution.
Truth linearTruth(std::size_t perturbations, std::size_t genes, std::uint64_t seed,
                  const std::function<ZeroInflatedNormal(std::size_t, double, double)>& make)
{
    Truth truth{perturbations, genes, 4, {}, {}};
    Random random(seed);
    for (std::size_t i = 0; i < perturbations * truth.dimension; ++i)
        truth.vectors.push_back(static_cast<float>(random.normal()));
    std::vector<double> loadings(2 * genes * truth.dimension);
    for (double& loading : loadings)
        loading = random.normal() / std::sqrt(static_cast<double>(truth.dimension));
    for (std::size_t row = 0; row <= perturbations; ++row) {
        for (std::size_t gene = 0; gene < genes; ++gene) {
            double effects[2] = {0, 0};
            for (std::size_t k = 0; k < truth.dimension && row < perturbations; ++k) {
                const double at = static_cast<double>(truth.vectors[row * truth.dimension + k]);
                effects[0] += at * loadings[(2 * gene) * truth.dimension + k];
                effects[1] += at * loadings[(2 * gene + 1) * truth.dimension + k];
            }
            truth.distributions.push_back(make(gene, effects[0], effects[1]));
        }
    }
    return truth;
}

/// A screen drawn from a truth, and a fold that learns from all but every fifth perturbation.
class Fold {
public:
    Fold(const Truth& truth, std::size_t cells, std::size_t controlCells, std::uint64_t seed)
        : m_truth(truth)
    {
        test::StoreContent content;
        std::vector<float> values;
        Random random(mixedSeed(seed, 7));
        for (std::size_t gene = 0; gene < truth.genes; ++gene)
            content.geneNames.push_back(fmt::format("G{:03}", gene));
        for (std::size_t row = 0; row <= truth.perturbations; ++row) {
            if (row < truth.perturbations)
                content.perturbationNames.push_back(fmt::format("P{:03}", row));
            content.cells.push_back(row < truth.perturbations ? cells : controlCells);
            for (std::size_t gene = 0; gene < truth.genes; ++gene) {
                const ZeroInflatedNormal& distribution = truth.of(row, gene);
                std::vector<float> nonZero;
                for (std::uint64_t cell = 0; cell < content.cells.back(); ++cell) {
                    const double spike = random.uniform();
                    const double value = quantile(distribution.body, random.uniform());
                    if (spike >= distribution.pi && static_cast<float>(value) != 0.0F)
                        nonZero.push_back(static_cast<float>(value));
                }
                std::sort(nonZero.begin(), nonZero.end());
                content.nonZero.push_back(nonZero.size());
                values.insert(values.end(), nonZero.begin(), nonZero.end());
            }
        }
        content.values = std::move(values);
        const std::filesystem::path path = folder() / "screen.h5";
        content.write(path);
        std::vector<std::size_t> training;
        std::vector<float> vectors;
        for (std::size_t row = 0; row < truth.perturbations; ++row) {
            if (row % 5 == 0) {
                m_heldOut.push_back(row);
                m_names.push_back(fmt::format("P{:03}", row));
                append(row, m_heldOutVectors);
            } else {
                training.push_back(row);
                append(row, vectors);
            }
        }
        const MarginalStore store = MarginalStore::open(path);
        m_data = std::make_unique<FoldData>(FoldData{store, makeFoldBasis(store, training, kBins), training,
                                                     truth.dimension, std::move(vectors)});
    }

    const FoldData& data() const { return *m_data; }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    const std::vector<std::size_t>& heldOut() const { return m_heldOut; }
    Query query() const { return {m_names, m_heldOutVectors}; }

    /// The true masses of a held-out perturbation on the fold's grid.
    std::vector<double> trueMasses(std::size_t row, std::size_t gene) const
    {
        std::vector<double> mass(kBins);
        const Grid& grid = m_data->basis.grid;
        fillMasses(m_truth.of(row, gene), grid.left[gene], grid.width[gene], mass);
        return mass;
    }

private:
    void append(std::size_t row, std::vector<float>& vectors) const
    {
        const auto first = m_truth.vectors.begin() + static_cast<std::ptrdiff_t>(row * m_truth.dimension);
        vectors.insert(vectors.end(), first, first + static_cast<std::ptrdiff_t>(m_truth.dimension));
    }

    const Truth& m_truth;
    QTemporaryDir m_folder;
    std::unique_ptr<FoldData> m_data;
    std::vector<std::size_t> m_heldOut;
    std::vector<std::string> m_names;
    std::vector<float> m_heldOutVectors;
};

TrainingSettings quickSettings(int epochs)
{
    TrainingSettings settings;
    settings.epochs = epochs;
    settings.hidden = {32, 16};
    settings.batch = 16;
    settings.threads = 1;
    settings.device = "cpu";
    settings.dropout = 0.1;
    settings.validation = 0;
    return settings;
}

std::unique_ptr<Model> fitted(const char* id, const FoldData& data, const TrainingSettings& settings,
                              std::vector<double>* objective = nullptr)
{
    std::unique_ptr<Model> model = makeModel(id);
    const JobMonitor monitor;
    FitContext context{monitor, {}, 15, {}, {}};
    if (objective)
        context.onEpoch = [=](const EpochReport& report) { objective->push_back(report.objective); };
    model->fit(data, settings, 0, context);
    return model;
}

struct Scores {
    double nll = 0; // Eq. 12 with the true masses
    double w1 = 0; // to the true masses
};

Scores scoresOf(const Fold& fold, const Prediction& prediction)
{
    Scores scores;
    const Grid& grid = fold.data().basis.grid;
    double pairs = 0;
    for (std::size_t i = 0; i < fold.heldOut().size(); ++i) {
        for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
            const std::vector<double> observed = fold.trueMasses(fold.heldOut()[i], gene);
            const auto first = prediction.histograms.begin()
                + static_cast<std::ptrdiff_t>((i * grid.genes() + gene) * kBins);
            const std::vector<double> predicted(first, first + kBins);
            for (std::size_t bin = 0; bin < kBins; ++bin) {
                scores.nll
                    -= observed[bin] * std::log((predicted[bin] + 1e-5) / (1 + 1e-5 * kBins) / grid.width[gene]);
            }
            scores.w1 += wasserstein1(observed, predicted, grid.width[gene]);
            pairs += 1;
        }
    }
    return {scores.nll / pairs, scores.w1 / pairs};
}

Truth gaussianTruth(std::uint64_t seed)
{
    return linearTruth(80, 30, seed, [](std::size_t gene, double effect, double other) {
        const double sigma = 0.3 + 0.02 * static_cast<double>(gene % 10);
        return ZeroInflatedNormal{
            {1.2 + 0.03 * static_cast<double>(gene) + 0.5 * effect, sigma * std::exp(0.15 * other), 0, 6}, 0, 0.1};
    });
}

Truth zeroInflatedTruth(std::uint64_t seed)
{
    return linearTruth(80, 30, seed, [](std::size_t gene, double effect, double other) {
        const double odds = -0.5 + 0.05 * static_cast<double>(gene) + 0.8 * other;
        return ZeroInflatedNormal{{1.5 + 0.3 * effect, 0.35, 0, 6}, 1 / (1 + std::exp(-odds)), 0.1};
    });
}

} // namespace

class TestParametricModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scratch()
    {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            for (const auto& make : {gaussianTruth, zeroInflatedTruth}) {
                const Truth truth = make(seed);
                const Fold fold(truth, 30, 300, seed);
                for (const char* id : {"ctrl-hist", "non-ctrl-hist", "mlp-hist", "tg", "zitg"}) {
                    TrainingSettings settings = quickSettings(150);
                    settings.seed = seed;
                    std::vector<double> objective;
                    QElapsedTimer timer;
                    timer.start();
                    const auto model = fitted(id, fold.data(), settings, &objective);
                    const Scores scores = scoresOf(fold, model->predict(fold.query()));
                    qInfo("%d %s nll %.4f w1 %.4f  %lld ms; objective %.4f -> %.4f", static_cast<int>(seed), id,
                          scores.nll, scores.w1, timer.elapsed(), objective.empty() ? 0 : objective.front(),
                          objective.empty() ? 0 : objective.back());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestParametricModels)
#include "tst_parametric_models.moc"
