// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nearest.h"

#include "core/base/parallel.h"
#include "core/histogram/histogram.h"
#include "core/model/hdf5_checkpoint.h"
#include "core/model/model_checks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace knockscope {

namespace {

constexpr const char* kId = "nearest";

double dot(std::span<const float> a, std::span<const float> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

class Nearest final : public Model {
public:
    const char* id() const override { return kId; }

    FitResult fit(const FoldData& data, const TrainingSettings& settings, int,
                  const FitContext& context) override
    {
        context.monitor.checkCancelled();
        m_store.emplace(data.store);
        setBasis(data.basis);
        m_training = data.training;
        m_dimension = data.dimension;
        m_vectors = data.vectors;
        measureVectors();
        m_neighbours = static_cast<std::size_t>(settings.neighbours);
        return {};
    }

    Prediction predict(const Query& query) const override
    {
        requireDimension(query, m_dimension);
        constexpr std::size_t kFewPairs = 1000; // one thread is enough
        const std::size_t n = query.perturbations.size();
        const std::size_t genes = m_grid.genes();
        const auto bins = static_cast<std::size_t>(m_grid.bins);
        const int threads = n * genes < kFewPairs ? 1 : defaultThreads();
        std::vector<std::vector<std::size_t>> neighbours(n); // rows of the store
        parallelRanges(n, threads, [&](std::size_t first, std::size_t last) {
            for (std::size_t q = first; q < last; ++q)
                neighbours[q] = neighboursOf(query.vectors.subspan(q * m_dimension, m_dimension));
        });
        std::map<std::size_t, std::vector<std::size_t>> askedBy; // rows of the store, in ascending order
        for (std::size_t q = 0; q < n; ++q) {
            for (const std::size_t row : neighbours[q])
                askedBy[row].push_back(q);
        }
        const double share = 1 / static_cast<double>(std::min(m_neighbours, m_training.size()));
        const std::span<const double> controlMeans = m_store->means(m_store->control());
        Prediction prediction;
        prediction.histograms.resize(n * genes * bins);
        prediction.means.resize(n * genes);
        parallelRanges(genes, threads, [&](std::size_t first, std::size_t last) {
            std::vector<double> histogram(bins);
            std::vector<double> histograms(n * bins); // sums of one gene
            std::vector<double> means(n);
            for (std::size_t gene = first; gene < last; ++gene) {
                if (m_grid.active[gene]) {
                    std::fill(histograms.begin(), histograms.end(), 0.0);
                    std::fill(means.begin(), means.end(), 0.0);
                    for (const auto& [row, queries] : askedBy) {
                        fillHistogram(m_store->marginal(row, gene), m_grid.left[gene], m_grid.width[gene],
                                      histogram);
                        const double mean = m_store->means(row)[gene];
                        for (const std::size_t q : queries) {
                            for (std::size_t bin = 0; bin < bins; ++bin)
                                histograms[q * bins + bin] += share * histogram[bin];
                            means[q] += share * mean;
                        }
                    }
                } else {
                    for (std::size_t q = 0; q < n; ++q) {
                        means[q] = controlMeans[gene];
                        for (std::size_t bin = 0; bin < bins; ++bin)
                            histograms[q * bins + bin] = m_control[gene * bins + bin];
                    }
                }
                for (std::size_t q = 0; q < n; ++q) {
                    prediction.means[q * genes + gene] = static_cast<float>(means[q]);
                    for (std::size_t bin = 0; bin < bins; ++bin)
                        prediction.histograms[(q * genes + gene) * bins + bin] =
                            static_cast<float>(histograms[q * bins + bin]);
                }
            }
        });
        return prediction;
    }

    void save(const std::filesystem::path& path) const override
    {
        writeModelCheckpoint(path, kId, m_grid, [&](hdf5::File& file) {
            writeRows(file, *m_store, m_training);
            file.write<float>("/vectors", m_vectors, {m_training.size(), m_dimension});
            file.writeAttribute("/", "neighbours", static_cast<std::int64_t>(m_neighbours));
        });
    }

    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override
    {
        const hdf5::File file = openModelCheckpoint(path, kId, basis.grid);
        m_store.emplace(store);
        setBasis(basis);
        m_training = readRows(file, store);
        const std::vector<std::uint64_t> shape = file.shape("/vectors");
        const std::vector<std::int64_t> neighbours = file.integersAttribute("/", "neighbours");
        const bool fits = !m_training.empty() && shape.size() == 2 && shape[0] == m_training.size()
            && neighbours.size() == 1 && neighbours[0] > 0;
        if (!fits)
            throwDamagedCheckpoint(path);
        const std::vector<double> vectors = readFinite(file, "/vectors", shape[0] * shape[1]);
        m_vectors.assign(vectors.begin(), vectors.end());
        m_dimension = shape[1];
        measureVectors();
        m_neighbours = static_cast<std::size_t>(neighbours[0]);
    }

private:
    void setBasis(const FoldBasis& basis)
    {
        m_grid = basis.grid;
        m_control = basis.control;
    }

    std::span<const float> vectorOf(std::size_t sample) const
    {
        return std::span(m_vectors).subspan(sample * m_dimension, m_dimension);
    }

    void measureVectors()
    {
        m_lengths.clear();
        for (std::size_t i = 0; i < m_training.size(); ++i)
            m_lengths.push_back(std::sqrt(dot(vectorOf(i), vectorOf(i))));
    }

    /// Rows of the store.
    std::vector<std::size_t> neighboursOf(std::span<const float> vector) const
    {
        std::vector<std::pair<double, std::size_t>> similar;
        const double length = std::sqrt(dot(vector, vector));
        for (std::size_t i = 0; i < m_training.size(); ++i) {
            const double lengths = length * m_lengths[i];
            const double cosine = lengths > 0 ? dot(vector, vectorOf(i)) / lengths : 0;
            similar.emplace_back(-cosine, m_training[i]);
        }
        std::sort(similar.begin(), similar.end()); // rows of the store are in the order of names
        similar.resize(std::min(similar.size(), m_neighbours));
        std::vector<std::size_t> rows;
        for (const auto& [distance, row] : similar)
            rows.push_back(row);
        return rows;
    }

    std::optional<MarginalStore> m_store;
    Grid m_grid;
    std::vector<double> m_control; // [genes, bins]
    std::vector<std::size_t> m_training; // [N] rows of the store
    std::size_t m_dimension = 0;
    std::vector<float> m_vectors; // [N, dimension]
    std::vector<double> m_lengths; // [N], of these
    std::size_t m_neighbours = 0;
};

} // namespace

std::unique_ptr<Model> makeNearest()
{
    return std::make_unique<Nearest>();
}

} // namespace knockscope
