// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/histogram/histogram.h"
#include "core/histogram/wasserstein.h"
#include "core/model/model.h"
#include "core/screen/marginal_store.h"
#include "core/training/fold_data.h"
#include "tests/core/store_content.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace knockscope::test {

/// Normal numbers that are the same with every standard library.
class Normal {
public:
    explicit Normal(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    double operator()()
    {
        const double u = (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1p-53;
        const double v = (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1p-53;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }
    std::vector<double> vector(std::size_t size)
    {
        std::vector<double> values(size);
        for (double& value : values)
            value = (*this)();
        return values;
    }

private:
    std::mt19937_64 m_engine;
};

using GeneCells = std::vector<std::vector<float>>; // [genes][cells]

/// Cells and vectors of a few perturbations, to fit models without an import.
struct MadeUpCells {
    std::vector<std::string> genes;
    GeneCells control;
    std::map<std::string, GeneCells> cells; // of each perturbation
    std::map<std::string, std::vector<float>> vectors; // of each perturbation

    /// Cells whose mean is exactly `means`, where halves are no rounding.
    static GeneCells pairs(const std::vector<double>& means)
    {
        GeneCells cells;
        for (const double mean : means)
            cells.push_back({static_cast<float>(mean - 0.5), static_cast<float>(mean + 0.5)});
        return cells;
    }

    MarginalStore store(const std::filesystem::path& path) const
    {
        StoreContent content;
        content.geneNames = genes;
        std::vector<float> values;
        const auto add = [&](const GeneCells& row) {
            content.cells.push_back(row[0].size());
            for (std::vector<float> gene : row) {
                gene.erase(std::remove(gene.begin(), gene.end(), 0.0F), gene.end());
                std::sort(gene.begin(), gene.end());
                content.nonZero.push_back(gene.size());
                values.insert(values.end(), gene.begin(), gene.end());
            }
        };
        for (const auto& [name, row] : cells) {
            content.perturbationNames.push_back(name);
            add(row);
        }
        add(control);
        content.values = values;
        content.write(path);
        return MarginalStore::open(path);
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& [name, row] : cells)
            all.push_back(name);
        return all;
    }

    FoldData fold(const MarginalStore& store, const std::vector<std::string>& training, int bins = 15) const
    {
        FoldData data{store, {}, {}, vectors.begin()->second.size(), vectorsOf(training)};
        for (const std::string& name : training)
            data.training.push_back(store.findPerturbation(name));
        data.basis = makeFoldBasis(store, data.training, bins);
        return data;
    }

    std::vector<float> vectorsOf(const std::vector<std::string>& perturbations) const
    {
        std::vector<float> all;
        for (const std::string& name : perturbations)
            all.insert(all.end(), vectors.at(name).begin(), vectors.at(name).end());
        return all;
    }

    Prediction predict(const Model& model, const std::vector<std::string>& perturbations) const
    {
        const std::vector<float> inputs = vectorsOf(perturbations);
        return model.predict({perturbations, inputs});
    }
};

inline FitResult fit(Model& model, const FoldData& data, const TrainingSettings& settings = {},
                     const JobMonitor& monitor = JobMonitor())
{
    const FitContext context{
        .monitor = monitor, .unfinished = {}, .secondsBetweenStates = 15, .onEpoch = {}, .shouldStop = {}};
    return model.fit(data, settings, 0, context);
}

inline std::unique_ptr<Model> fitted(const std::string& id, const FoldData& data,
                                     const TrainingSettings& settings = {})
{
    std::unique_ptr<Model> model = makeModel(id);
    fit(*model, data, settings);
    return model;
}

/// How far a prediction is from the cells of held-out perturbations, over active genes.
struct HeldOutErrors {
    double mean = 0; // mean absolute error of the means
    double w1 = 0; // 0 for models of means
};

inline HeldOutErrors errorsOf(const Model& model, const MadeUpCells& screen, const FoldData& data,
                              const std::vector<std::string>& heldOut)
{
    const Prediction prediction = screen.predict(model, heldOut);
    const Grid& grid = data.basis.grid;
    const auto bins = static_cast<std::size_t>(grid.bins);
    HeldOutErrors errors;
    double count = 0;
    for (std::size_t p = 0; p < heldOut.size(); ++p) {
        const std::size_t row = data.store.findPerturbation(heldOut[p]);
        const std::vector<double> observed = histogramOfRow(data.store, row, grid);
        for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
            if (!grid.active[gene])
                continue;
            ++count;
            const std::size_t at = p * grid.genes() + gene;
            errors.mean += std::abs(static_cast<double>(prediction.means[at]) - data.store.means(row)[gene]);
            if (!prediction.isDistribution())
                continue;
            const auto first = prediction.histograms.begin() + static_cast<std::ptrdiff_t>(at * bins);
            const std::vector<double> predicted(first, first + grid.bins);
            errors.w1 +=
                wasserstein1(predicted, std::span(observed).subspan(gene * bins, bins), grid.width[gene]);
        }
    }
    errors.mean /= count;
    errors.w1 /= count;
    return errors;
}

inline bool sameBits(const Prediction& a, const Prediction& b)
{
    return a.histograms == b.histograms && a.means == b.means && a.meanVariances == b.meanVariances
        && a.parameters == b.parameters;
}

} // namespace knockscope::test
