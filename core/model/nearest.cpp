// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nearest.h"

#include "core/histogram/histogram.h"
#include "core/model/hdf5_checkpoint.h"

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

double cosine(std::span<const float> a, std::span<const float> b)
{
    const double lengths = std::sqrt(dot(a, a)) * std::sqrt(dot(b, b));
    return lengths > 0 ? dot(a, b) / lengths : 0;
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
        m_neighbours = static_cast<std::size_t>(settings.neighbours);
        return {};
    }

    Prediction predict(const Query& query) const override
    {
        const std::size_t n = query.perturbations.size();
        const std::size_t genes = m_grid.genes();
        const auto bins = static_cast<std::size_t>(m_grid.bins);
        std::map<std::size_t, std::vector<std::size_t>> askedBy; // rows of the store, in ascending order
        for (std::size_t q = 0; q < n; ++q) {
            for (const std::size_t row : neighboursOf(query.vectors.subspan(q * m_dimension, m_dimension)))
                askedBy[row].push_back(q);
        }
        const double share = 1 / static_cast<double>(std::min(m_neighbours, m_training.size()));
        std::vector<double> histograms(n * genes * bins);
        std::vector<double> means(n * genes);
        for (const auto& [row, queries] : askedBy) {
            const std::vector<double> histogram = histogramOfRow(*m_store, row, m_grid);
            const std::span<const double> ofRow = m_store->means(row);
            for (const std::size_t q : queries) {
                double* const histogramSums = histograms.data() + q * histogram.size();
                for (std::size_t i = 0; i < histogram.size(); ++i)
                    histogramSums[i] += share * histogram[i];
                for (std::size_t gene = 0; gene < genes; ++gene)
                    means[q * genes + gene] += share * ofRow[gene];
            }
        }
        const std::span<const double> controlMeans = m_store->means(m_store->control());
        for (std::size_t gene = 0; gene < genes; ++gene) {
            if (m_grid.active[gene])
                continue;
            for (std::size_t q = 0; q < n; ++q) {
                means[q * genes + gene] = controlMeans[gene];
                std::copy_n(m_control.begin() + static_cast<std::ptrdiff_t>(gene * bins), bins,
                            histograms.begin() + static_cast<std::ptrdiff_t>((q * genes + gene) * bins));
            }
        }
        Prediction prediction;
        prediction.histograms.assign(histograms.begin(), histograms.end());
        prediction.means.assign(means.begin(), means.end());
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
        m_neighbours = static_cast<std::size_t>(neighbours[0]);
    }

private:
    void setBasis(const FoldBasis& basis)
    {
        m_grid = basis.grid;
        m_control = basis.control;
    }

    /// Rows of the store.
    std::vector<std::size_t> neighboursOf(std::span<const float> vector) const
    {
        std::vector<std::pair<double, std::size_t>> similar;
        for (std::size_t i = 0; i < m_training.size(); ++i) {
            const std::span<const float> other = std::span(m_vectors).subspan(i * m_dimension, m_dimension);
            similar.emplace_back(-cosine(vector, other), m_training[i]);
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
    std::size_t m_neighbours = 0;
};

} // namespace

std::unique_ptr<Model> makeNearest()
{
    return std::make_unique<Nearest>();
}

} // namespace knockscope
