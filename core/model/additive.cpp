// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/additive.h"

#include "core/gene/gene_vectors.h"
#include "core/model/hdf5_checkpoint.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace knockscope {

namespace {

constexpr const char* kId = "additive";
constexpr std::uint64_t kQuantiles = 1000;

/// The cells' values at the shares (j + 1/2) / kQuantiles. quantiles: [kQuantiles].
void fillQuantiles(const Marginal& marginal, std::span<double> quantiles)
{
    const std::uint64_t cells = marginal.cells();
    marginal.visit([&](auto values) {
        const auto below =
            static_cast<std::uint64_t>(std::lower_bound(values.begin(), values.end(), 0) - values.begin());
        for (std::uint64_t j = 0; j < kQuantiles; ++j) {
            const std::uint64_t rank = ((2 * j + 1) * cells + 2 * kQuantiles - 1) / (2 * kQuantiles) - 1;
            if (rank < below)
                quantiles[j] = values[rank];
            else if (rank < below + marginal.zeros())
                quantiles[j] = 0;
            else
                quantiles[j] = values[rank - marginal.zeros()];
        }
    });
}

class Additive final : public Model {
public:
    const char* id() const override { return kId; }

    FitResult fit(const FoldData& data, const TrainingSettings&, int, const FitContext& context) override
    {
        context.monitor.checkCancelled();
        m_store.emplace(data.store);
        m_singles.clear();
        for (std::size_t sample = 0; sample < data.training.size(); ++sample) {
            if (targetGenes(data.nameOf(sample)).size() == 1)
                m_singles.push_back(data.training[sample]);
        }
        setBasis(data.basis);
        return {};
    }

    std::string obstacle(const std::string& perturbation) const override
    {
        const std::vector<std::string> genes = targetGenes(perturbation);
        if (genes.size() == 1)
            return "it is a single gene; additive predicts combinations only";
        std::vector<std::string> unknown;
        for (const std::string& gene : genes) {
            if (!m_rowOfGene.contains(gene))
                unknown.push_back(gene);
        }
        if (unknown.empty())
            return {};
        return unknown.size() == 1
            ? fmt::format("its gene {} was not perturbed alone in training", unknown[0])
            : fmt::format("its genes {} were not perturbed alone in training", fmt::join(unknown, " and "));
    }

    Prediction predict(const Query& query) const override
    {
        const std::size_t n = query.perturbations.size();
        const std::size_t genes = m_grid.genes();
        const auto bins = static_cast<std::size_t>(m_grid.bins);
        std::vector<std::vector<std::size_t>> singles(n); // rows of the store
        std::map<std::size_t, std::vector<double>> shifts; // by row, of each quantile of a gene
        for (std::size_t q = 0; q < n; ++q) {
            for (const std::string& gene : targetGenes(query.perturbations[q])) {
                singles[q].push_back(m_rowOfGene.at(gene));
                shifts[singles[q].back()].resize(kQuantiles);
            }
        }
        Prediction prediction;
        prediction.histograms.resize(n * genes * bins);
        prediction.means.resize(n * genes);
        const std::span<const double> controlMeans = m_store->means(m_store->control());
        std::vector<double> control(kQuantiles);
        std::vector<double> sums(kQuantiles);
        std::vector<std::uint32_t> counts(bins);
        for (std::size_t gene = 0; gene < genes; ++gene) {
            if (!m_grid.active[gene]) {
                for (std::size_t q = 0; q < n; ++q) {
                    prediction.means[q * genes + gene] = static_cast<float>(controlMeans[gene]);
                    for (std::size_t bin = 0; bin < bins; ++bin)
                        prediction.histograms[(q * genes + gene) * bins + bin] =
                            static_cast<float>(m_control[gene * bins + bin]);
                }
                continue;
            }
            fillQuantiles(m_store->marginal(m_store->control(), gene), control);
            for (auto& [row, shift] : shifts) {
                fillQuantiles(m_store->marginal(row, gene), shift);
                for (std::size_t j = 0; j < kQuantiles; ++j)
                    shift[j] -= control[j];
            }
            const double smallest = m_grid.centre(gene, 0);
            for (std::size_t q = 0; q < n; ++q) {
                sums = control;
                double mean = controlMeans[gene];
                for (const std::size_t row : singles[q]) {
                    mean += m_store->means(row)[gene] - controlMeans[gene];
                    const std::vector<double>& shift = shifts.at(row);
                    for (std::size_t j = 0; j < kQuantiles; ++j)
                        sums[j] += shift[j];
                }
                std::fill(counts.begin(), counts.end(), 0);
                for (const double value : sums)
                    ++counts[binOf(value, gene)];
                prediction.means[q * genes + gene] =
                    static_cast<float>(std::max(mean, std::min(0.0, smallest)));
                for (std::size_t bin = 0; bin < bins; ++bin)
                    prediction.histograms[(q * genes + gene) * bins + bin] =
                        static_cast<float>(counts[bin]) / static_cast<float>(kQuantiles);
            }
        }
        return prediction;
    }

    void save(const std::filesystem::path& path) const override
    {
        writeModelCheckpoint(path, kId, m_grid,
                             [&](hdf5::File& file) { writeRows(file, *m_store, m_singles); });
    }

    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override
    {
        const hdf5::File file = openModelCheckpoint(path, kId, basis.grid);
        m_store.emplace(store);
        m_singles = readRows(file, store);
        setBasis(basis);
    }

private:
    void setBasis(const FoldBasis& basis)
    {
        m_grid = basis.grid;
        m_control = basis.control;
        m_rowOfGene.clear();
        for (const std::size_t row : m_singles)
            m_rowOfGene.emplace(targetGenes(m_store->perturbationNames()[row]).at(0), row);
    }

    std::size_t binOf(double value, std::size_t gene) const
    {
        const double position = (value - m_grid.left[gene]) / m_grid.width[gene];
        return static_cast<std::size_t>(std::clamp(position, 0.0, m_grid.bins - 0.5));
    }

    std::optional<MarginalStore> m_store;
    Grid m_grid;
    std::vector<double> m_control; // [genes, bins]
    std::vector<std::size_t> m_singles; // rows of the store
    std::map<std::string, std::size_t> m_rowOfGene;
};

} // namespace

std::unique_ptr<Model> makeAdditive()
{
    return std::make_unique<Additive>();
}

} // namespace knockscope
