// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mlp_trainer.h"

#include "core/base/error.h"
#include "core/base/mixed_seed.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/base/worker_team.h"
#include "core/model/dense_kernels.h"
#include "core/model/mlp_passes.h"
#include "core/training/dropout.h"
#include "core/training/torch_backend.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace knockscope {

namespace {

constexpr std::size_t kMostGroups = 64;
constexpr std::size_t kFloatsOfPartials = std::size_t{16} << 20U;
constexpr std::size_t kRowsOfBlock = 240; // weights, slopes and scratch of so many rows stay in the cache
constexpr std::size_t kSamplesOfEvaluation = 128; // what one pass over the weights serves

/// Rows of a layer are worked on in blocks; neighbouring blocks form a group, which one thread takes as a
/// whole. The groups do not depend on the number of threads, and so neither does the order of any sum.
struct RowGroups {
    std::size_t rows;
    std::size_t rowsOfBlock;
    std::size_t floatsOfPartial; // that each group sums derivatives in

    std::size_t most() const
    {
        return std::clamp<std::size_t>(kFloatsOfPartials / floatsOfPartial, 8, kMostGroups);
    }

    std::size_t blocks() const { return (rows + rowsOfBlock - 1) / rowsOfBlock; }
    std::size_t count() const { return std::min(blocks(), most()); }

    template <class Body> void forEachBlock(std::size_t group, Body body) const
    {
        const std::size_t last = blocks() * (group + 1) / count();
        for (std::size_t block = blocks() * group / count(); block < last; ++block) {
            const std::size_t row = block * rowsOfBlock;
            body(row, std::min(rowsOfBlock, rows - row));
        }
    }
};

/// Whole genes, in numbers that fill the tiles of the products where there are enough.
std::size_t rowsOfGeneBlock(std::size_t outputsPerGene)
{
    constexpr std::size_t kTile = 8;
    const std::size_t genes = std::max<std::size_t>(1, kRowsOfBlock / outputsPerGene);
    return outputsPerGene * (genes > kTile ? genes / kTile * kTile : genes);
}

LargeBuffer<std::uint16_t> toHalf(const LargeBuffer<float>& values)
{
    LargeBuffer<std::uint16_t> half(values.size());
    std::transform(values.begin(), values.end(), half.begin(), [](float value) {
        return static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16U);
    });
    return half;
}

class CpuTrainer final : public MlpTrainer {
public:
    CpuTrainer(LearningTask task, MlpState state, const TrainingSettings& settings, int fold)
        : m_task(std::move(task))
        , m_state(std::move(state))
        , m_settings(settings)
        , m_fold(fold)
        , m_team(settings.threads > 0 ? settings.threads : defaultThreads())
        , m_workers(static_cast<std::size_t>(m_team.threads()))
        , m_activations(m_state.network.hidden.size())
        , m_masks(m_state.network.hidden.size())
    {
        if (settings.moments == "bfloat16" && m_state.half.first.empty()) {
            LargeBuffer<float>& first = m_state.firstMoments.output.back().weights;
            LargeBuffer<float>& second = m_state.secondMoments.output.back().weights;
            m_state.half = {toHalf(first), toHalf(second)};
            first = {};
            second = {};
        }
    }

    ObjectiveValue trainEpoch(std::span<const std::uint32_t> order, const JobMonitor& monitor) override
    {
        const auto batch = static_cast<std::size_t>(m_settings.batch);
        ObjectiveSums sums;
        for (std::size_t first = 0; first < order.size(); first += batch) {
            monitor.checkCancelled();
            sums += step(order.subspan(first, std::min(batch, order.size() - first)));
        }
        return sums.mean(order.size(), m_task.genes, m_task.objective->weights());
    }

    ObjectiveValue evaluate(std::span<const std::uint32_t> samples) override
    {
        ObjectiveSums sums;
        for (std::size_t first = 0; first < samples.size(); first += kSamplesOfEvaluation) {
            const auto part = samples.subspan(first, std::min(kSamplesOfEvaluation, samples.size() - first));
            const float* const inputs = forward(part, false);
            sums += outputPass(part, inputs, nullptr);
        }
        return sums.mean(samples.size(), m_task.genes, m_task.objective->weights());
    }

    Mlp network() const override { return m_state.network; }
    MlpState state() const override { return m_state; }
    void showState(const std::function<void(const MlpState&)>& use) const override { use(m_state); }

private:
    /// What a thread keeps to itself.
    struct Worker {
        LargeBuffer<float> logits; // of a block
        LargeBuffer<float> scratch; // of the objective, then of the descent

        void reserveScratch(std::size_t count) { scratch.resize(std::max(scratch.size(), count)); }
    };

    std::size_t outputsPerGene() const { return m_task.objective->outputsPerGene(); }

    /// Up to the inputs of the last layer, [inputs, samples].
    const float* forward(std::span<const std::uint32_t> samples, bool isTraining)
    {
        const Mlp& network = m_state.network;
        const std::size_t stride = kernels::padded(samples.size());
        m_inputs.assign(m_task.dimension * stride, 0.0F);
        for (std::size_t s = 0; s < samples.size(); ++s) {
            const float* const vector = m_task.vectors.data() + samples[s] * m_task.dimension;
            for (std::size_t k = 0; k < m_task.dimension; ++k)
                m_inputs[k * stride + s] = vector[k];
        }
        const float* inputs = m_inputs.data();
        for (std::size_t i = 0; i < network.hidden.size(); ++i) {
            const float* mask = nullptr;
            if (isTraining && m_settings.dropout > 0)
                mask = makeMask(i, samples.size(), network.hidden[i].linear.outputs);
            passes::forwardHidden(m_team, network.hidden[i], inputs, stride, mask, m_activations[i]);
            inputs = m_activations[i].outputs.data();
        }
        if (network.output.size() > 1) {
            m_factor.resize(network.output.front().outputs * stride);
            passes::forwardLinear(m_team, network.output.front(), inputs, stride, m_factor.data());
            inputs = m_factor.data();
        }
        return inputs;
    }

    const float* makeMask(std::size_t layer, std::size_t samples, std::size_t units)
    {
        const std::size_t stride = kernels::padded(samples);
        m_maskOfSamples.resize(samples * units);
        dropoutMask(m_settings.seed, m_fold, m_state.steps, layer, m_settings.dropout, m_maskOfSamples);
        m_masks[layer].assign(units * stride, 0.0F);
        passes::transpose(m_maskOfSamples.data(), samples, units, units, m_masks[layer].data(), stride);
        return m_masks[layer].data();
    }

    /// The last layer and the objective, block by block of genes: a block's weights are used forward and
    /// backward and moved while they are in the cache. Leaves the derivatives with respect to the layer's
    /// inputs in m_slopes. `adam` null: only the objective.
    ObjectiveSums outputPass(std::span<const std::uint32_t> samples, const float* inputs,
                             const kernels::AdamW* adam)
    {
        LinearLayer& layer = m_state.network.output.back();
        const std::size_t stride = kernels::padded(samples.size());
        const RowGroups groups{layer.outputs, rowsOfGeneBlock(outputsPerGene()), stride * layer.stride};
        if (adam)
            prepareBackward(layer, inputs, stride, groups);
        m_sums.assign(groups.count(), {});
        for (Worker& worker : m_workers) { // here, because nothing may throw on the team's threads
            worker.logits.resize(groups.rowsOfBlock * stride);
            worker.reserveScratch(
                std::max(m_task.objective->scratch(), kernels::descendScratch(layer.stride)));
        }
        m_team.run(groups.count(), [&](std::size_t group, std::size_t index) {
            Worker& worker = m_workers[index];
            float* const logits = worker.logits.data();
            if (adam)
                std::fill_n(partialOf(group, layer, stride), stride * layer.stride, 0.0F);
            groups.forEachBlock(group, [&](std::size_t row, std::size_t rows) {
                kernels::multiply(layer.weights.data() + row * layer.stride, rows, layer.inputs, layer.stride,
                                  layer.bias.data() + row, inputs, stride, logits);
                m_sums[group] +=
                    m_task.objective->evaluate(samples, {row / outputsPerGene(), rows / outputsPerGene()},
                                               adam != nullptr, logits, worker.scratch.data());
                if (adam) {
                    backwardBlock(*adam, layer, m_state.firstMoments.output.back(),
                                  m_state.secondMoments.output.back(), row, rows, logits, stride,
                                  partialOf(group, layer, stride), worker.scratch.data());
                }
            });
        });
        if (adam) {
            descendBias(*adam, layer, m_state.firstMoments.output.back(),
                        m_state.secondMoments.output.back());
            sumPartials(groups, layer, stride);
        }
        ObjectiveSums sums;
        for (const ObjectiveSums& ofGroup : m_sums)
            sums += ofGroup;
        return sums;
    }

    /// Inputs of the layer sample by sample, and zeros where sums begin.
    void prepareBackward(const LinearLayer& layer, const float* inputs, std::size_t stride,
                         const RowGroups& groups)
    {
        m_rows.assign(stride * layer.stride, 0.0F);
        passes::transpose(inputs, layer.inputs, stride, stride, m_rows.data(), layer.stride);
        m_partials.resize(groups.count() * stride * layer.stride);
        m_biasGradient.assign(layer.bias.size(), 0.0F);
    }

    float* partialOf(std::size_t group, const LinearLayer& layer, std::size_t stride)
    {
        return m_partials.data() + group * stride * layer.stride;
    }

    /// `partial`: this group's part of the derivatives with respect to the layer's inputs, or null.
    void backwardBlock(const kernels::AdamW& adam, LinearLayer& layer, LinearLayer& first,
                       LinearLayer& second, std::size_t row, std::size_t rows, const float* slopes,
                       std::size_t stride, float* partial, float* scratch)
    {
        const std::size_t at = row * layer.stride;
        const std::size_t columns = kernels::padded(layer.inputs);
        if (partial)
            kernels::addInputGradient(layer.weights.data() + at, rows, columns, layer.stride, slopes, stride,
                                      partial);
        for (std::size_t r = 0; r < rows; ++r) {
            float sum = 0;
            for (std::size_t s = 0; s < stride; ++s)
                sum += slopes[r * stride + s];
            m_biasGradient[row + r] = sum;
        }
        if (first.weights.empty()) {
            const std::uint64_t seed = mixedSeed(static_cast<std::uint64_t>(m_state.steps), row);
            kernels::descend(adam, layer.weights.data() + at, m_state.half.first.data() + at,
                             m_state.half.second.data() + at, rows, columns, layer.stride, slopes,
                             m_rows.data(), stride, scratch, seed);
        } else {
            kernels::descend(adam, layer.weights.data() + at, first.weights.data() + at,
                             second.weights.data() + at, rows, columns, layer.stride, slopes, m_rows.data(),
                             stride, scratch);
        }
    }

    void descendBias(const kernels::AdamW& adam, LinearLayer& layer, LinearLayer& first, LinearLayer& second)
    {
        kernels::descend(adam, layer.bias.data(), first.bias.data(), second.bias.data(),
                         m_biasGradient.data(), layer.bias.size());
    }

    /// m_slopes [inputs, samples] from the groups' parts.
    void sumPartials(const RowGroups& groups, const LinearLayer& layer, std::size_t stride)
    {
        m_slopes.resize(layer.inputs * stride);
        m_team.run(stride, [&](std::size_t sample, std::size_t) {
            float* const sum = partialOf(0, layer, stride) + sample * layer.stride;
            for (std::size_t group = 1; group < groups.count(); ++group) {
                const float* const part = partialOf(group, layer, stride) + sample * layer.stride;
                for (std::size_t k = 0; k < layer.stride; ++k)
                    sum[k] += part[k];
            }
        });
        passes::transpose(partialOf(0, layer, stride), stride, layer.inputs, layer.stride, m_slopes.data(),
                          stride);
    }

    /// m_slopes are the derivatives with respect to the layer's outputs; replaces them by those with respect
    /// to its inputs when `isFirst` is false.
    void backwardLinear(const kernels::AdamW& adam, LinearLayer& layer, LinearLayer& first,
                        LinearLayer& second, const float* inputs, std::size_t stride, bool isFirst)
    {
        const RowGroups groups{layer.outputs, kRowsOfBlock, stride * layer.stride};
        prepareBackward(layer, inputs, stride, groups);
        m_team.run(groups.count(), [&](std::size_t group, std::size_t index) {
            Worker& worker = m_workers[index];
            worker.scratch.resize(std::max(worker.scratch.size(), kernels::descendScratch(layer.stride)));
            float* const partial = isFirst ? nullptr : partialOf(group, layer, stride);
            if (partial)
                std::fill_n(partial, stride * layer.stride, 0.0F);
            groups.forEachBlock(group, [&](std::size_t row, std::size_t rows) {
                backwardBlock(adam, layer, first, second, row, rows, m_slopes.data() + row * stride, stride,
                              partial, worker.scratch.data());
            });
        });
        descendBias(adam, layer, first, second);
        if (!isFirst)
            sumPartials(groups, layer, stride);
    }

    ObjectiveSums step(std::span<const std::uint32_t> samples)
    {
        Mlp& network = m_state.network;
        Mlp& first = m_state.firstMoments;
        Mlp& second = m_state.secondMoments;
        const std::size_t stride = kernels::padded(samples.size());
        const float* const inputs = forward(samples, true);
        ++m_state.steps;
        const kernels::AdamW adam = adamOfStep();
        const ObjectiveSums sums = outputPass(samples, inputs, &adam);
        if (network.output.size() > 1) {
            const float* const before =
                network.hidden.empty() ? m_inputs.data() : m_activations.back().outputs.data();
            backwardLinear(adam, network.output[0], first.output[0], second.output[0], before, stride,
                           network.hidden.empty());
        }
        for (std::size_t i = network.hidden.size(); i-- > 0;) {
            HiddenLayer& layer = network.hidden[i];
            const float* const mask = m_settings.dropout > 0 ? m_masks[i].data() : nullptr;
            m_normWeightGradient.assign(layer.normWeight.size(), 0.0F);
            m_normBiasGradient.assign(layer.normBias.size(), 0.0F);
            passes::backwardNorm(layer, m_activations[i], stride, mask, m_slopes.data(),
                                 m_normWeightGradient.data(), m_normBiasGradient.data());
            const float* const before = i == 0 ? m_inputs.data() : m_activations[i - 1].outputs.data();
            backwardLinear(adam, layer.linear, first.hidden[i].linear, second.hidden[i].linear, before,
                           stride, i == 0);
            kernels::descend(adam, layer.normWeight.data(), first.hidden[i].normWeight.data(),
                             second.hidden[i].normWeight.data(), m_normWeightGradient.data(),
                             layer.normWeight.size());
            kernels::descend(adam, layer.normBias.data(), first.hidden[i].normBias.data(),
                             second.hidden[i].normBias.data(), m_normBiasGradient.data(),
                             layer.normBias.size());
        }
        return sums;
    }

    kernels::AdamW adamOfStep() const
    {
        constexpr double kBeta1 = 0.9;
        constexpr double kBeta2 = 0.999;
        const auto t = static_cast<double>(m_state.steps);
        kernels::AdamW adam;
        adam.decay = static_cast<float>(1 - m_settings.learningRate * m_settings.weightDecay);
        adam.stepSize = static_cast<float>(m_settings.learningRate / (1 - std::pow(kBeta1, t)));
        adam.rootCorrection = static_cast<float>(1 / std::sqrt(1 - std::pow(kBeta2, t)));
        return adam;
    }

    LearningTask m_task;
    MlpState m_state;
    TrainingSettings m_settings;
    int m_fold;
    WorkerTeam m_team;
    std::vector<Worker> m_workers;

    // Of the batch at hand; kept because memory from the system is slow.
    LargeBuffer<float> m_inputs; // [dimension, samples]
    std::vector<passes::HiddenActivations> m_activations;
    std::vector<LargeBuffer<float>> m_masks; // [units, samples] of each hidden layer
    std::vector<float> m_maskOfSamples;
    LargeBuffer<float> m_factor; // outputs of the first of two output layers
    LargeBuffer<float> m_rows; // inputs of a layer, [samples, stride]
    LargeBuffer<float> m_partials; // [groups, samples, stride]
    LargeBuffer<float> m_slopes; // [units, samples]
    LargeBuffer<float> m_biasGradient, m_normWeightGradient, m_normBiasGradient;
    std::vector<ObjectiveSums> m_sums;
};

} // namespace

std::unique_ptr<MlpTrainer> makeCpuTrainer(LearningTask task, MlpState state,
                                           const TrainingSettings& settings, int fold)
{
    return std::make_unique<CpuTrainer>(std::move(task), std::move(state), settings, fold);
}

std::unique_ptr<MlpTrainer> makeCpuTrainer(TrainingProblem problem, MlpState state,
                                           const TrainingSettings& settings, int fold)
{
    return makeCpuTrainer(histogramTask(std::move(problem), settings.weights), std::move(state), settings,
                          fold);
}

std::unique_ptr<MlpTrainer> makeTorchTrainer(TrainingProblem problem, MlpState state,
                                             const TrainingSettings& settings, int fold,
                                             const std::string& device)
{
    if (settings.moments != "float32") {
        throw Error(
            ErrorKind::Usage,
            translate("core", "--moments bfloat16 works with --device cpu only; leave it out on a GPU."));
    }
    return torchBackend().makeTrainer(std::move(problem), std::move(state), settings, fold, device);
}

} // namespace knockscope
