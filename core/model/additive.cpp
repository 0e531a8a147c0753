// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/additive.h"

#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/gene/gene_vectors.h"
#include "core/histogram/histogram.h"
#include "core/histogram/quantiles.h"
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

    Sentence obstacle(const std::string& perturbation) const override
    {
        const std::vector<std::string> genes = targetGenes(perturbation);
        if (genes.size() == 1)
            return translate("core", "it is a single gene; additive predicts combinations only");
        std::vector<std::string> unknown;
        for (const std::string& gene : genes) {
            if (!m_rowOfGene.contains(gene))
                unknown.push_back(gene);
        }
        if (unknown.empty())
            return {};
        return unknown.size() == 1
            ? translated(translatable("core", "its gene {} was not perturbed alone in training"), unknown[0])
            : translated(translatable("core", "its genes {} were not perturbed alone in training"),
                         fmt::join(unknown, translate("core", " and ")));
    }

    Prediction predict(const Query& query) const override
    {
        constexpr std::size_t kFewPairs = 1000; // one thread is enough
        const std::size_t n = query.perturbations.size();
        const std::size_t genes = m_grid.genes();
        const auto bins = static_cast<std::size_t>(m_grid.bins);
        std::vector<std::size_t> rows; // of the store
        std::vector<std::vector<std::size_t>> singles(n); // indices into rows
        std::map<std::size_t, std::size_t> indexOfRow;
        for (std::size_t q = 0; q < n; ++q) {
            for (const std::string& gene : targetGenes(query.perturbations[q])) {
                const auto [found, isNew] = indexOfRow.emplace(m_rowOfGene.at(gene), rows.size());
                if (isNew)
                    rows.push_back(found->first);
                singles[q].push_back(found->second);
            }
        }
        Prediction prediction;
        prediction.histograms.resize(n * genes * bins);
        prediction.means.resize(n * genes);
        const std::span<const double> controlMeans = m_store->means(m_store->control());
        const auto predictGenes = [&](std::size_t first, std::size_t last) {
            std::vector<double> control(kQuantiles);
            std::vector<double> shifts(rows.size() * kQuantiles);
            std::vector<double> sums(kQuantiles);
            std::vector<std::uint32_t> counts(bins);
            for (std::size_t gene = first; gene < last; ++gene) {
                if (!m_grid.active[gene]) {
                    for (std::size_t q = 0; q < n; ++q) {
                        prediction.means[q * genes + gene] = static_cast<float>(controlMeans[gene]);
                        for (std::size_t bin = 0; bin < bins; ++bin)
                            prediction.histograms[(q * genes + gene) * bins + bin] =
                                static_cast<float>(m_control[gene * bins + bin]);
                    }
                    continue;
                }
                // The control's are not kept: 8 kB a gene, for a small part of the work.
                cellQuantiles(m_store->marginal(m_store->control(), gene), control);
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    const std::span<double> shift = std::span(shifts).subspan(i * kQuantiles, kQuantiles);
                    cellQuantiles(m_store->marginal(rows[i], gene), shift);
                    for (std::size_t j = 0; j < kQuantiles; ++j)
                        shift[j] -= control[j];
                }
                const double smallest = m_grid.centre(gene, 0);
                for (std::size_t q = 0; q < n; ++q) {
                    sums = control;
                    double mean = controlMeans[gene];
                    for (const std::size_t i : singles[q]) {
                        mean += m_store->means(rows[i])[gene] - controlMeans[gene];
                        for (std::size_t j = 0; j < kQuantiles; ++j)
                            sums[j] += shifts[i * kQuantiles + j];
                    }
                    std::fill(counts.begin(), counts.end(), 0);
                    for (const double value : sums)
                        ++counts[static_cast<std::size_t>(
                            binOf(value, m_grid.left[gene], m_grid.width[gene], m_grid.bins))];
                    prediction.means[q * genes + gene] =
                        static_cast<float>(std::max(mean, std::min(0.0, smallest)));
                    for (std::size_t bin = 0; bin < bins; ++bin)
                        prediction.histograms[(q * genes + gene) * bins + bin] =
                            static_cast<float>(counts[bin]) / static_cast<float>(kQuantiles);
                }
            }
        };
        parallelRanges(genes, n * genes < kFewPairs ? 1 : defaultThreads(), predictGenes);
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
