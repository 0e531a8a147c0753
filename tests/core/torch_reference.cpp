// SPDX-License-Identifier: GPL-3.0-or-later
#include "torch_reference.h"

#include "core/training/dropout.h"

#include <torch/torch.h>

namespace knockscope {

namespace {

torch::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape)
{
    return torch::tensor(at::ArrayRef<float>(values), torch::kFloat64).view(shape);
}

torch::Tensor tensorOf(const ParameterView& view)
{
    const std::size_t rows = std::max<std::size_t>(1, view.rows);
    torch::Tensor tensor = torch::empty(
        {static_cast<std::int64_t>(rows), static_cast<std::int64_t>(view.columns)}, torch::kFloat64);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < view.columns; ++column)
            tensor[static_cast<std::int64_t>(row)][static_cast<std::int64_t>(column)] =
                view.values[row * view.stride + column];
    }
    return (view.rows == 0 ? tensor.squeeze(0) : tensor).set_requires_grad(true);
}

void store(const torch::Tensor& tensor, const ParameterView& view)
{
    const torch::Tensor flat = tensor.detach().reshape({-1});
    for (std::size_t i = 0; i < static_cast<std::size_t>(flat.numel()); ++i) {
        view.values[i / view.columns * view.stride + i % view.columns] =
            static_cast<float>(flat[static_cast<std::int64_t>(i)].item<double>());
    }
}

torch::Tensor layerNorm(const torch::Tensor& x, const torch::Tensor& weights, const torch::Tensor& bias)
{
    const torch::Tensor centred = x - x.mean(1, true);
    const torch::Tensor variance = centred.square().mean(1, true);
    return centred / (variance + 1e-5).sqrt() * weights + bias;
}

/// Eq. 3 to 5 for each sample and gene: h, target [samples, genes, bins].
torch::Tensor w1(const torch::Tensor& h, const torch::Tensor& target, const torch::Tensor& width)
{
    const torch::Tensor right = (h - target).cumsum(-1);
    const torch::Tensor left =
        torch::cat({torch::zeros_like(right.narrow(-1, 0, 1)), right.narrow(-1, 0, right.size(-1) - 1)}, -1);
    const torch::Tensor a = left.abs();
    const torch::Tensor c = right.abs();
    const torch::Tensor isSameSign = left * right >= 0;
    const torch::Tensor sum = torch::where(isSameSign, torch::ones_like(a), a + c);
    const torch::Tensor area = torch::where(isSameSign, a + c, (a.square() + c.square()) / sum);
    return width / 2 * area.sum(-1);
}

} // namespace

ReferenceEpoch referenceEpoch(const TrainingProblem& problem, MlpState state,
                              const TrainingSettings& settings, int fold,
                              const std::vector<std::uint32_t>& order)
{
    const auto n = static_cast<std::int64_t>(problem.samples);
    const auto genes = static_cast<std::int64_t>(problem.genes);
    const torch::Tensor vectors =
        tensorOf(problem.vectors, {n, static_cast<std::int64_t>(problem.dimension)});
    const torch::Tensor targets = tensorOf(problem.targets, {n, genes, problem.bins});
    const torch::Tensor means = tensorOf(problem.means, {n, genes});
    const torch::Tensor logControl = tensorOf(problem.logControl, {genes, problem.bins});
    const torch::Tensor width = tensorOf(problem.width, {genes});
    const torch::Tensor low = tensorOf(problem.low, {genes});
    const torch::Tensor centres =
        low.unsqueeze(1) + width.unsqueeze(1) * torch::arange(problem.bins, torch::kFloat64);

    std::vector<torch::Tensor> parameters;
    for (const ParameterView& view : state.network.views())
        parameters.push_back(tensorOf(view));
    torch::optim::AdamW optimizer(
        parameters, torch::optim::AdamWOptions(settings.learningRate).weight_decay(settings.weightDecay));

    ReferenceEpoch result;
    const std::size_t hidden = state.network.hidden.size();
    for (std::size_t first = 0; first < order.size(); first += static_cast<std::size_t>(settings.batch)) {
        const std::size_t size = std::min(order.size() - first, static_cast<std::size_t>(settings.batch));
        const std::vector<std::int64_t> samples(order.begin() + static_cast<std::ptrdiff_t>(first),
                                                order.begin() + static_cast<std::ptrdiff_t>(first + size));
        const torch::Tensor rows = torch::tensor(samples);
        torch::Tensor x = vectors.index_select(0, rows);
        for (std::size_t layer = 0; layer < hidden; ++layer) {
            x = torch::matmul(x, parameters[4 * layer].t()) + parameters[4 * layer + 1];
            x = layerNorm(x, parameters[4 * layer + 2], parameters[4 * layer + 3]);
            x = torch::where(x > 0, x, 0.01 * x);
            if (settings.dropout > 0) {
                std::vector<float> mask(static_cast<std::size_t>(x.numel()));
                dropoutMask(settings.seed, fold, state.steps, layer, settings.dropout, mask);
                x = x * tensorOf(mask, x.sizes());
            }
        }
        for (std::size_t i = 4 * hidden; i < parameters.size(); i += 2)
            x = torch::matmul(x, parameters[i].t()) + parameters[i + 1];

        const torch::Tensor h =
            torch::softmax(logControl + x.view({static_cast<std::int64_t>(size), genes, problem.bins}), -1);
        const torch::Tensor target = targets.index_select(0, rows);
        const torch::Tensor meanW1 = w1(h, target, width).mean();
        const torch::Tensor mse = ((h * centres).sum(-1) - means.index_select(0, rows)).square().mean();
        const torch::Tensor crossEntropy = -(target * h.log()).sum(-1).mean();
        const ObjectiveWeights& weights = settings.weights;
        const torch::Tensor total =
            weights.w1 * meanW1 + weights.mse * mse + weights.crossEntropy * crossEntropy;
        optimizer.zero_grad();
        total.backward();
        optimizer.step();
        ++state.steps;
        const double share = static_cast<double>(size) / static_cast<double>(order.size());
        result.objective.total += share * total.item<double>();
        result.objective.w1 += share * meanW1.item<double>();
        result.objective.mse += share * mse.item<double>();
        result.objective.crossEntropy += share * crossEntropy.item<double>();
    }
    const std::vector<ParameterView> views = state.network.views();
    for (std::size_t i = 0; i < views.size(); ++i)
        store(parameters[i], views[i]);
    result.state = std::move(state);
    return result;
}

} // namespace knockscope
