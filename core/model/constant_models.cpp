// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/constant_models.h"

#include "core/model/hdf5_checkpoint.h"

#include <utility>

namespace knockscope {

namespace {

void appendTimes(const std::vector<float>& values, std::size_t n, std::vector<float>& all)
{
    for (std::size_t i = 0; i < n; ++i)
        all.insert(all.end(), values.begin(), values.end());
}

/// [genes], of all training cells together or of the perturbations, each weighing the same.
std::vector<double> meansOfTraining(const FoldData& data, bool ofCells)
{
    const MarginalStore& store = data.store;
    const auto weightOf = [&](std::size_t row) {
        return ofCells ? static_cast<double>(store.cells(row)) : 1.0;
    };
    std::vector<double> sums(store.genes());
    double weights = 0;
    for (const std::size_t row : data.training) {
        const std::span<const double> means = store.means(row);
        for (std::size_t gene = 0; gene < sums.size(); ++gene)
            sums[gene] += weightOf(row) * means[gene];
        weights += weightOf(row);
    }
    for (double& sum : sums)
        sum /= weights;
    return sums;
}

class ConstantModel final : public Model {
public:
    explicit ConstantModel(std::string id)
        : m_id(std::move(id))
    {
    }

    const char* id() const override { return m_id.c_str(); }

    FitResult fit(const FoldData& data, const TrainingSettings&, int, const FitContext&) override
    {
        const FoldBasis& basis = data.basis;
        m_grid = basis.grid;
        m_histograms.clear();
        if (m_id != "non-ctrl-mean") {
            const std::vector<double>& masses = m_id == "ctrl-hist" ? basis.control : basis.pool;
            m_histograms.assign(masses.begin(), masses.end());
        }
        // Of the cells: bin centres would make a shift of what is none.
        const std::span<const double> control = data.store.means(data.store.control());
        m_means.assign(control.begin(), control.end());
        if (m_id != "ctrl-hist") {
            const std::vector<double> means = meansOfTraining(data, m_id == "non-ctrl-hist");
            for (const std::size_t gene : basis.grid.activeGenes())
                m_means[gene] = static_cast<float>(means[gene]);
        }
        return {};
    }

    Prediction predict(const Query& query) const override
    {
        Prediction prediction;
        appendTimes(m_histograms, query.perturbations.size(), prediction.histograms);
        appendTimes(m_means, query.perturbations.size(), prediction.means);
        return prediction;
    }

    void save(const std::filesystem::path& path) const override
    {
        writeModelCheckpoint(path, m_id, m_grid, [&](hdf5::File& file) {
            file.write<float>("/means", m_means);
            file.write<float>("/histograms", m_histograms);
        });
    }

    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override
    {
        const hdf5::File file = openModelCheckpoint(path, m_id, basis.grid);
        const std::vector<double> means = readFinite(file, "/means", store.genes());
        const std::vector<double> histograms =
            readFinite(file, "/histograms", m_id == "non-ctrl-mean" ? 0 : basis.control.size());
        m_grid = basis.grid;
        m_means.assign(means.begin(), means.end());
        m_histograms.assign(histograms.begin(), histograms.end());
    }

private:
    std::string m_id;
    Grid m_grid;
    std::vector<float> m_histograms; // [genes, bins], or empty
    std::vector<float> m_means; // [genes]
};

} // namespace

std::unique_ptr<Model> makeConstantModel(const std::string& id)
{
    return std::make_unique<ConstantModel>(id);
}

} // namespace knockscope
