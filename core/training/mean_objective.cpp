// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mean_objective.h"

#include "core/model/dense_kernels.h"

#include <algorithm>

namespace knockscope {

namespace {

class MeanObjective final : public Objective {
public:
    MeanObjective(std::vector<float> shifts, std::size_t genes)
        : m_shifts(std::move(shifts))
        , m_genes(genes)
    {
    }

    std::size_t outputsPerGene() const override { return 1; }
    ObjectiveWeights weights() const override { return {0, 1, 0}; }
    std::size_t scratch() const override { return 0; }

    ObjectiveSums evaluate(std::span<const std::uint32_t> samples, const GeneBlock& block, bool wantsGradient,
                           float* outputs, float*) const override
    {
        const std::size_t stride = kernels::padded(samples.size());
        const double scale = 2 / (static_cast<double>(samples.size()) * static_cast<double>(m_genes));
        ObjectiveSums sums;
        for (std::size_t i = 0; i < block.genes; ++i) {
            float* const ofGene = outputs + i * stride;
            const float* const shifts = m_shifts.data() + block.first + i;
            for (std::size_t s = 0; s < samples.size(); ++s) {
                const double error =
                    static_cast<double>(ofGene[s]) - static_cast<double>(shifts[samples[s] * m_genes]);
                sums.mse += error * error;
                if (wantsGradient)
                    ofGene[s] = static_cast<float>(scale * error);
            }
            if (wantsGradient)
                std::fill(ofGene + samples.size(), ofGene + stride, 0.0F);
        }
        return sums;
    }

private:
    std::vector<float> m_shifts; // [samples, genes]
    std::size_t m_genes;
};

} // namespace

LearningTask meanTask(const FoldData& data, std::span<const std::size_t> genes, const JobMonitor& monitor)
{
    LearningTask task;
    task.samples = data.training.size();
    task.dimension = data.dimension;
    task.genes = genes.size();
    task.vectors = data.vectors;
    const std::span<const double> control = data.store.means(data.store.control());
    std::vector<float> shifts;
    shifts.reserve(task.samples * task.genes);
    for (const std::size_t row : data.training) {
        monitor.checkCancelled();
        const std::span<const double> means = data.store.means(row);
        for (const std::size_t gene : genes)
            shifts.push_back(static_cast<float>(means[gene] - control[gene]));
    }
    task.objective = std::make_shared<MeanObjective>(std::move(shifts), task.genes);
    return task;
}

} // namespace knockscope
