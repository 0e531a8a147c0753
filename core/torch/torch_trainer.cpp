// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/torch/gpu_queue.h"
#include "core/torch/torch_compat.h"
#include "core/torch/torch_errors.h"
#include "core/torch/torch_module.h"
#include "core/training/dropout.h"
#include "core/training/mlp_trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>

namespace knockscope {

namespace {

constexpr std::size_t kMostStepsAhead = 32; // of the GPU, by the thread that gives it work
constexpr double kLongestWait = 0.04; // seconds after which somebody who cancels gets an answer

torch::Tensor onHost(const std::vector<float>& values, at::IntArrayRef shape)
{
    return torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat32);
}

/// Without the padding; shares the memory.
torch::Tensor onHost(const ParameterView& view)
{
    const auto columns = static_cast<std::int64_t>(view.columns);
    if (view.rows == 0)
        return torch::from_blob(view.values, {columns}, torch::kFloat32);
    return torch::from_blob(view.values, {static_cast<std::int64_t>(view.rows), columns},
                            {static_cast<std::int64_t>(view.stride), 1}, torch::kFloat32);
}

/// What a batch is compared with.
struct Truth {
    torch::Tensor targets; // [samples, genes, bins]
    torch::Tensor means; // [samples, genes]
};

/// Eq. 2 to 8 in plain tensor operations, for automatic differentiation.
class PlainObjective {
public:
    PlainObjective(const TrainingProblem& problem, const ObjectiveWeights& weights, torch::Device device)
        : m_weights(weights)
    {
        const auto genes = static_cast<std::int64_t>(problem.genes);
        m_logControl =
            onHost(problem.logControl, {genes, problem.bins}).to(device, torch::kFloat32, false, true);
        const torch::Tensor width = onHost(problem.width, {genes, 1});
        const torch::Tensor low = onHost(problem.low, {genes, 1});
        m_centres = (low + width * torch::arange(problem.bins, torch::kFloat32)).to(device);
        m_width = width.squeeze(1).to(device, torch::kFloat32, false, true);
    }

    /// `logits`: [samples, genes * bins]. Returns the means of W1, MSE and cross entropy: [3].
    torch::Tensor terms(const torch::Tensor& logits, const Truth& truth) const
    {
        const torch::Tensor h = torch::softmax(logits.view(truth.targets.sizes()) + m_logControl, -1);
        const torch::Tensor error = (h * m_centres).sum(-1) - truth.means;
        const torch::Tensor crossEntropy = m_weights.crossEntropy > 0
            ? -(truth.targets * h.clamp_min(1e-30).log()).sum(-1).mean()
            : torch::zeros({}, logits.options());
        return torch::stack({w1(h, truth.targets).mean(), error.square().mean(), crossEntropy});
    }

    torch::Tensor total(const torch::Tensor& terms) const
    {
        return m_weights.w1 * terms[0] + m_weights.mse * terms[1] + m_weights.crossEntropy * terms[2];
    }

private:
    /// [samples, genes]. Where the gap of the cumulative sums has different signs a and -c at a bin's edges,
    /// (a^2 + c^2) / (a + c) = (a + c) - 2 a c / (a + c).
    torch::Tensor w1(const torch::Tensor& h, const torch::Tensor& targets) const
    {
        const std::int64_t bins = h.size(-1);
        const torch::Tensor gap = (h - targets).cumsum(-1);
        const torch::Tensor size = gap.abs();
        torch::Tensor area = size.sum(-1) - size.select(-1, bins - 1) / 2;
        const torch::Tensor crossing =
            torch::relu(-(gap.narrow(-1, 0, bins - 1) * gap.narrow(-1, 1, bins - 1)));
        const torch::Tensor sum = size.narrow(-1, 0, bins - 1) + size.narrow(-1, 1, bins - 1);
        area = area - (crossing / sum.clamp_min(1e-30)).sum(-1);
        return m_width * area;
    }

    ObjectiveWeights m_weights;
    torch::Tensor m_logControl; // [genes, bins]
    torch::Tensor m_centres; // [genes, bins]
    torch::Tensor m_width; // [genes]
};

class TorchTrainer final : public MlpTrainer {
public:
    TorchTrainer(const TrainingProblem& problem, MlpState state, const TrainingSettings& settings, int fold,
                 const std::string& device)
        : m_settings(settings)
        , m_fold(fold)
        , m_device(device == "cuda" ? torch::kCUDA : torch::kCPU)
        , m_queue(device)
        , m_inputs(state.network.inputs())
        , m_outputs(state.network.outputs())
        , m_rank(state.network.output.size() > 1 ? static_cast<int>(state.network.output.front().outputs) : 0)
        , m_steps(state.steps)
    {
        for (const HiddenLayer& layer : state.network.hidden)
            m_hidden.push_back(static_cast<int>(layer.linear.outputs));
        at::set_num_threads(settings.threads > 0 ? settings.threads : defaultThreads());
        m_queue.run([&] { upload(problem, state); });
    }

    /// Work that is still going on uses the memory that is given back here.
    ~TorchTrainer() override
    {
        try {
            m_queue.run([&] { m_queue.wait(); });
        } catch (const std::exception&) { // a lost GPU has been reported, or nobody asks for its results
        }
    }
    TorchTrainer(const TorchTrainer&) = delete;
    TorchTrainer& operator=(const TorchTrainer&) = delete;

    ObjectiveValue trainEpoch(std::span<const std::uint32_t> order, const JobMonitor& monitor) override
    {
        ObjectiveValue value;
        withPlainErrors([&] { m_queue.run([&] { value = epoch(order, monitor); }); });
        return value;
    }

    ObjectiveValue evaluate(std::span<const std::uint32_t> samples) override
    {
        ObjectiveValue value;
        withPlainErrors([&] { m_queue.run([&] { value = evaluated(samples); }); });
        return value;
    }

    Mlp network() const override
    {
        Mlp network = zeroMlp(m_inputs, m_hidden, m_outputs, m_rank);
        withPlainErrors([&] { m_queue.run([&] { download(m_parameters, network); }); });
        return network;
    }

    MlpState state() const override
    {
        MlpState state{zeroMlp(m_inputs, m_hidden, m_outputs, m_rank),
                       zeroMlp(m_inputs, m_hidden, m_outputs, m_rank),
                       zeroMlp(m_inputs, m_hidden, m_outputs, m_rank), m_steps};
        withPlainErrors([&] {
            m_queue.run([&] {
                download(m_parameters, state.network);
                download(m_firstMoments, state.firstMoments);
                download(m_secondMoments, state.secondMoments);
            });
        });
        return state;
    }

private:
    /// Memory that batches of one size share, where recorded work finds them.
    struct Batch {
        std::int64_t size = 0;
        torch::Tensor samples; // [size] int64
        torch::Tensor masks; // of all hidden layers, one after the other
        std::vector<torch::Tensor> mask; // [size, units] of each hidden layer: parts of `masks`
        std::vector<torch::Tensor> staging; // as `masks`, in memory that the GPU can read; empty on the CPU
    };

    bool isOnGpu() const { return m_device.is_cuda(); }

    void upload(const TrainingProblem& problem, MlpState& state)
    {
        const auto samples = static_cast<std::int64_t>(problem.samples);
        const auto genes = static_cast<std::int64_t>(problem.genes);
        const auto own = [&](const torch::Tensor& tensor) {
            return torch::empty(tensor.sizes(), torch::TensorOptions(m_device)).copy_(tensor);
        };
        m_vectors = own(onHost(problem.vectors, {samples, static_cast<std::int64_t>(problem.dimension)}));
        m_truth.targets = own(onHost(problem.targets, {samples, genes, problem.bins}));
        m_truth.means = own(onHost(problem.means, {samples, genes}));
        m_objective.emplace(problem, m_settings.weights, m_device);
        const auto ownAll = [&](Mlp& network) {
            std::vector<torch::Tensor> tensors;
            for (const ParameterView& view : network.views())
                tensors.push_back(own(onHost(view)));
            return tensors;
        };
        m_parameters = ownAll(state.network);
        for (torch::Tensor& parameter : m_parameters)
            parameter.requires_grad_(true);
        m_firstMoments = ownAll(state.firstMoments);
        m_secondMoments = ownAll(state.secondMoments);
        m_stepsOnDevice = torch::full({1}, static_cast<double>(m_steps),
                                      torch::TensorOptions(m_device).dtype(torch::kFloat32));
        m_sums = torch::zeros({3}, torch::TensorOptions(m_device).dtype(torch::kFloat64));
    }

    static void download(const std::vector<torch::Tensor>& tensors, Mlp& network)
    {
        const std::vector<ParameterView> views = network.views();
        for (std::size_t i = 0; i < views.size(); ++i)
            onHost(views[i]).copy_(tensors[i].detach());
    }

    torch::Tensor indicesOf(std::span<const std::uint32_t> samples) const
    {
        const torch::Tensor indices =
            torch::empty({static_cast<std::int64_t>(samples.size())}, torch::kInt64);
        std::copy(samples.begin(), samples.end(), indices.data_ptr<std::int64_t>());
        return indices.to(m_device);
    }

    ObjectiveValue epoch(std::span<const std::uint32_t> order, const JobMonitor& monitor)
    {
        compat::allowTf32(m_settings.products == "tf32");
        const torch::Tensor samples = indicesOf(order);
        m_sums.zero_();
        m_queue.wait();
        m_stepsAhead = 0;
        m_lastWait = Clock::now();
        const std::int64_t n = samples.size(0);
        for (std::int64_t first = 0; first < n; first += m_settings.batch) {
            monitor.checkCancelled();
            Batch& batch = batchOf(std::min<std::int64_t>(m_settings.batch, n - first));
            batch.samples.copy_(samples.narrow(0, first, batch.size));
            makeMasks(batch);
            m_queue.repeat(static_cast<std::size_t>(batch.size), [&] { step(batch); });
            ++m_steps;
            keepPace();
        }
        return meanOf(m_sums, n);
    }

    ObjectiveValue evaluated(std::span<const std::uint32_t> order)
    {
        const torch::NoGradGuard noGradient;
        compat::allowTf32(m_settings.products == "tf32");
        const torch::Tensor samples = indicesOf(order);
        const torch::Tensor sums = torch::zeros_like(m_sums);
        const std::int64_t n = samples.size(0);
        for (std::int64_t first = 0; first < n; first += m_settings.batch) {
            const torch::Tensor part =
                samples.narrow(0, first, std::min<std::int64_t>(m_settings.batch, n - first));
            sums.add_(m_objective->terms(outputsOf(m_vectors.index_select(0, part), nullptr), truthOf(part)),
                      part.size(0));
        }
        return meanOf(sums, n);
    }

    /// Waits for the device. `sums`: of the terms' means over genes, over `n` samples.
    ObjectiveValue meanOf(const torch::Tensor& sums, std::int64_t n) const
    {
        const torch::Tensor means = (sums / static_cast<double>(n)).to(torch::kCPU);
        const double* const terms = means.data_ptr<double>();
        const ObjectiveWeights& weights = m_settings.weights;
        return {weights.w1 * terms[0] + weights.mse * terms[1] + weights.crossEntropy * terms[2], terms[0],
                terms[1], terms[2]};
    }

    Batch& batchOf(std::int64_t size)
    {
        Batch& batch = m_batches[size];
        if (batch.size == size)
            return batch;
        batch.size = size;
        batch.samples = torch::empty({size}, torch::TensorOptions(m_device).dtype(torch::kInt64));
        if (m_settings.dropout <= 0 || m_hidden.empty())
            return batch;
        std::int64_t units = 0;
        for (const int width : m_hidden)
            units += width;
        batch.masks = torch::empty({size * units}, torch::TensorOptions(m_device));
        std::int64_t first = 0;
        for (const int width : m_hidden) {
            batch.mask.push_back(batch.masks.narrow(0, first, size * width).view({size, width}));
            first += size * width;
        }
        if (isOnGpu()) {
            for (std::size_t i = 0; i < kMostStepsAhead; ++i)
                batch.staging.push_back(
                    torch::empty({size * units}, torch::TensorOptions().pinned_memory(true)));
        }
        return batch;
    }

    /// On the CPU whatever the device: the masks are the same everywhere, and the GPU is busy meanwhile.
    void makeMasks(Batch& batch) const
    {
        if (batch.mask.empty())
            return;
        const torch::Tensor& masks = isOnGpu() ? batch.staging[m_stepsAhead] : batch.masks;
        float* values = masks.data_ptr<float>();
        for (std::size_t layer = 0; layer < m_hidden.size(); ++layer) {
            const auto count = static_cast<std::size_t>(batch.mask[layer].numel());
            dropoutMask(m_settings.seed, m_fold, m_steps, layer, m_settings.dropout, {values, count});
            values += count;
        }
        if (isOnGpu())
            batch.masks.copy_(masks, true);
    }

    /// Waits for the GPU often enough that nobody who cancels waits long, and seldom enough that it is never
    /// without work.
    void keepPace()
    {
        if (!isOnGpu() || ++m_stepsAhead < m_pace)
            return;
        m_queue.wait();
        const Clock::time_point now = Clock::now();
        const double secondsOfStep =
            std::chrono::duration<double>(now - m_lastWait).count() / static_cast<double>(m_stepsAhead);
        const double steps = std::clamp(kLongestWait / std::max(secondsOfStep, 1e-6), 1.0,
                                        static_cast<double>(std::min(2 * m_pace, kMostStepsAhead)));
        m_pace = static_cast<std::size_t>(steps);
        m_stepsAhead = 0;
        m_lastWait = now;
    }

    Truth truthOf(const torch::Tensor& samples) const
    {
        return {m_truth.targets.index_select(0, samples), m_truth.means.index_select(0, samples)};
    }

    torch::Tensor product(const torch::Tensor& x, const torch::Tensor& weights,
                          const torch::Tensor& bias) const
    {
        if (m_settings.products != "bfloat16")
            return torch::linear(x, weights, bias);
        // Only the factors are rounded where the device can: sums and bias keep their precision.
        const torch::Tensor rounded = torch::matmul(x.to(torch::kBFloat16), weights.to(torch::kBFloat16).t());
        return rounded.to(torch::kFloat32) + bias;
    }

    /// `batch` null: without dropout.
    torch::Tensor outputsOf(torch::Tensor x, const Batch* batch) const
    {
        auto parameter = m_parameters.begin();
        const auto next = [&]() -> const torch::Tensor& { return *parameter++; };
        for (std::size_t layer = 0; layer < m_hidden.size(); ++layer) {
            const torch::Tensor& weights = next();
            x = product(x, weights, next());
            const torch::Tensor& normWeights = next();
            x = torch::layer_norm(x, {x.size(1)}, normWeights, next(), Mlp::kNormEpsilon);
            x = torch::leaky_relu(x, Mlp::kLeakySlope);
            if (batch && !batch->mask.empty())
                x = x * batch->mask[layer];
        }
        while (parameter != m_parameters.end()) {
            const torch::Tensor& weights = next();
            x = product(x, weights, next());
        }
        return x;
    }

    void step(const Batch& batch)
    {
        const torch::Tensor x = m_vectors.index_select(0, batch.samples);
        const torch::Tensor terms = m_objective->terms(outputsOf(x, &batch), truthOf(batch.samples));
        std::vector<torch::Tensor> gradients =
            torch::autograd::grad({m_objective->total(terms)}, m_parameters);
        const torch::NoGradGuard noGradient;
        m_sums.add_(terms.detach(), batch.size);
        m_stepsOnDevice.add_(1);
        for (std::size_t i = 0; i < gradients.size(); ++i) {
            // The one pass over all asks for the same strides, even of dimensions of size 1.
            if (gradients[i].strides() != m_parameters[i].strides())
                gradients[i] = torch::empty_like(m_parameters[i]).copy_(gradients[i]);
        }
        const compat::AdamW adam{.learningRate = m_settings.learningRate,
                                 .weightDecay = m_settings.weightDecay};
        if (isOnGpu()) {
            compat::fusedAdamW(adam, m_parameters, gradients, m_firstMoments, m_secondMoments,
                               m_stepsOnDevice);
            return;
        }
        for (std::size_t i = 0; i < gradients.size(); ++i)
            plainAdamW(adam, m_parameters[i], gradients[i], m_firstMoments[i], m_secondMoments[i]);
    }

    void plainAdamW(const compat::AdamW& adam, const torch::Tensor& parameter, const torch::Tensor& gradient,
                    const torch::Tensor& firstMoment, const torch::Tensor& secondMoment) const
    {
        const auto t = static_cast<double>(m_steps + 1);
        parameter.mul_(1 - adam.learningRate * adam.weightDecay);
        firstMoment.mul_(adam.beta1).add_(gradient, 1 - adam.beta1);
        secondMoment.mul_(adam.beta2).addcmul_(gradient, gradient, 1 - adam.beta2);
        const torch::Tensor root =
            secondMoment.sqrt().div_(std::sqrt(1 - std::pow(adam.beta2, t))).add_(adam.epsilon);
        parameter.addcdiv_(firstMoment, root, -adam.learningRate / (1 - std::pow(adam.beta1, t)));
    }

    using Clock = std::chrono::steady_clock;

    TrainingSettings m_settings;
    int m_fold;
    torch::Device m_device;
    mutable GpuQueue m_queue;
    std::size_t m_inputs;
    std::vector<int> m_hidden;
    std::size_t m_outputs;
    int m_rank;

    torch::Tensor m_vectors; // [samples, dimension]
    Truth m_truth; // of all samples
    std::optional<PlainObjective> m_objective;
    std::vector<torch::Tensor> m_parameters; // as Mlp::views()
    std::vector<torch::Tensor> m_firstMoments;
    std::vector<torch::Tensor> m_secondMoments;
    std::int64_t m_steps; // done, or on their way
    torch::Tensor m_stepsOnDevice; // [1], the same
    torch::Tensor m_sums; // [3] float64, of the terms over the epoch's samples

    std::map<std::int64_t, Batch> m_batches; // by size
    std::size_t m_stepsAhead = 0; // since the last wait
    std::size_t m_pace = 1; // steps between two waits
    Clock::time_point m_lastWait = Clock::now();
};

} // namespace

std::unique_ptr<MlpTrainer> TorchModule::makeTrainer(TrainingProblem problem, MlpState state,
                                                     const TrainingSettings& settings, int fold,
                                                     const std::string& device) const
{
    return withPlainErrors([&]() -> std::unique_ptr<MlpTrainer> {
        return std::make_unique<TorchTrainer>(problem, std::move(state), settings, fold, device);
    });
}

} // namespace knockscope
