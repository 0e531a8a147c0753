// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_hist.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/training/device.h"
#include "core/training/objective.h"

#include <ATen/CPUGeneratorImpl.h>
#include <fmt/format.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <stdexcept>

namespace knockscope {

namespace {

constexpr std::int64_t kFormatVersion = 1;
constexpr double kLeakySlope = 0.01;
constexpr double kOutputScale = 0.01; // of the usual initialisation: starts close to the control

/// Runs `work` and turns torch's exceptions, whose texts are pages long, into the project's own.
template <class Work> auto withPlainErrors(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const c10::Error& error) {
        std::string message = error.what_without_backtrace();
        if (message.find("allocate memory") != std::string::npos
            || message.find("out of memory") != std::string::npos)
            throw std::bad_alloc();
        message.erase(std::min(message.find('\n'), message.size()));
        throw std::runtime_error("LibTorch failed: " + message);
    }
}

torch::Tensor tensorOf(std::span<const float> values, at::IntArrayRef shape)
{
    torch::Tensor tensor = torch::empty(shape, torch::kFloat32);
    std::copy(values.begin(), values.end(), tensor.data_ptr<float>());
    return tensor;
}

/// Seeds differ between folds and between uses; splitmix64 spreads neighbouring numbers.
std::uint64_t mixedSeed(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t x = seed + 0x9e3779b97f4a7c15ULL * (stream + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// A linear layer's parameters as PyTorch initialises them, times `scale`.
std::pair<torch::Tensor, torch::Tensor> linearParameters(std::int64_t inputs, std::int64_t outputs,
                                                         double scale, at::Generator generator)
{
    const double bound = 1 / std::sqrt(static_cast<double>(inputs));
    torch::Tensor weight = torch::empty({outputs, inputs}).uniform_(-bound, bound, generator).mul_(scale);
    torch::Tensor bias = torch::empty({outputs}).uniform_(-bound, bound, generator);
    return {weight, bias};
}

} // namespace

/// The network of one fold with what its predictions refer to. Only active genes have outputs.
struct MlpHist::Network {
    struct HiddenLayer {
        torch::Tensor weight, bias, normWeight, normBias;
    };

    std::vector<HiddenLayer> hidden;
    torch::Tensor outputWeight, outputBias;
    std::int64_t genes = 0;
    std::int64_t bins = 0;
    torch::Tensor activeGenes; // [A] int64, indices into genes
    torch::Tensor logControl; // [A, bins], smoothed
    torch::Tensor control; // [genes, bins], unsmoothed

    void initialise(std::int64_t dimension, const std::vector<int>& widths, at::Generator generator)
    {
        std::int64_t inputs = dimension;
        for (const int width : widths) {
            auto [weight, bias] = linearParameters(inputs, width, 1, generator);
            hidden.push_back({weight, bias, torch::ones({width}), torch::zeros({width})});
            inputs = width;
        }
        outputWeight = linearParameters(inputs, activeGenes.numel() * bins, kOutputScale, generator).first;
        outputBias = torch::zeros({activeGenes.numel() * bins});
    }

    void setBasis(const FoldBasis& basis)
    {
        genes = static_cast<std::int64_t>(basis.grid.genes());
        bins = basis.grid.bins;
        std::vector<std::int64_t> active;
        std::vector<float> logarithms;
        for (std::size_t gene = 0; gene < basis.grid.genes(); ++gene) {
            if (!basis.grid.active[gene])
                continue;
            active.push_back(static_cast<std::int64_t>(gene));
            for (int bin = 0; bin < basis.grid.bins; ++bin) {
                const std::size_t i = gene * static_cast<std::size_t>(bins) + static_cast<std::size_t>(bin);
                logarithms.push_back(static_cast<float>(std::log(basis.smoothedControl[i])));
            }
        }
        if (active.empty())
            throw Error(ErrorKind::BadInput,
                        "No gene varies over the training cells; there is nothing to learn.");
        activeGenes = torch::tensor(active, torch::kInt64);
        logControl = tensorOf(logarithms, {activeGenes.numel(), bins});
        const std::vector<float> masses(basis.control.begin(), basis.control.end());
        control = tensorOf(masses, {genes, bins});
    }

    /// Whether the shapes of all parameters fit together and the grid.
    bool isConsistent() const
    {
        if (hidden.empty() || outputWeight.dim() != 2 || outputBias.dim() != 1)
            return false;
        std::int64_t inputs = hidden.front().weight.dim() == 2 ? hidden.front().weight.size(1) : 0;
        for (const HiddenLayer& layer : hidden) {
            if (layer.weight.dim() != 2 || layer.weight.size(1) != inputs)
                return false;
            inputs = layer.weight.size(0);
            for (const torch::Tensor& tensor : {layer.bias, layer.normWeight, layer.normBias}) {
                if (tensor.dim() != 1 || tensor.size(0) != inputs)
                    return false;
            }
        }
        const std::int64_t outputs = activeGenes.numel() * bins;
        return outputWeight.size(0) == outputs && outputWeight.size(1) == inputs
            && outputBias.size(0) == outputs;
    }

    std::vector<torch::Tensor*> parameters()
    {
        std::vector<torch::Tensor*> all;
        for (HiddenLayer& layer : hidden) {
            for (torch::Tensor* tensor : {&layer.weight, &layer.bias, &layer.normWeight, &layer.normBias})
                all.push_back(tensor);
        }
        all.push_back(&outputWeight);
        all.push_back(&outputBias);
        return all;
    }

    /// vectors: [n, d]. Returns the shifts of the log control, [n, A * bins]. Dropout masks come from
    /// `dropoutGenerator`; none when it is undefined.
    torch::Tensor shifts(const torch::Tensor& vectors, double dropout, at::Generator dropoutGenerator) const
    {
        torch::Tensor x = vectors;
        for (const HiddenLayer& layer : hidden) {
            x = torch::linear(x, layer.weight, layer.bias);
            x = torch::layer_norm(x, {x.size(1)}, layer.normWeight, layer.normBias);
            x = torch::leaky_relu(x, kLeakySlope);
            if (dropout > 0 && dropoutGenerator.defined()) {
                const torch::Tensor keep =
                    torch::empty(x.sizes(), torch::kFloat32).bernoulli_(1 - dropout, dropoutGenerator);
                x = x * (keep / (1 - dropout)).to(x.device());
            }
        }
        return torch::linear(x, outputWeight, outputBias);
    }
};

MlpHist::MlpHist() = default;
MlpHist::~MlpHist() = default;

void MlpHist::fit(const FoldData& data, const TrainingSettings& settings, int fold, JobMonitor& monitor,
                  const EpochCallback& onEpoch)
{
    m_network = withPlainErrors([&] { return trained(data, settings, fold, monitor, onEpoch); });
}

std::unique_ptr<MlpHist::Network> MlpHist::trained(const FoldData& data, const TrainingSettings& settings,
                                                   int fold, JobMonitor& monitor,
                                                   const EpochCallback& onEpoch)
{
    const int threads = settings.threads > 0 ? settings.threads : defaultThreads();
    at::set_num_threads(threads);
    const torch::Device device(settings.device == "cuda" ? torch::kCUDA : torch::kCPU);
    const auto stream = static_cast<std::uint64_t>(fold) * 3;
    const at::Generator initGenerator = at::detail::createCPUGenerator(mixedSeed(settings.seed, stream));
    const at::Generator dropoutGenerator =
        at::detail::createCPUGenerator(mixedSeed(settings.seed, stream + 1));
    std::mt19937_64 order(mixedSeed(settings.seed, stream + 2));

    auto network = std::make_unique<Network>();
    network->setBasis(data.basis);
    network->initialise(static_cast<std::int64_t>(data.dimension), settings.hidden, initGenerator);
    std::vector<torch::Tensor> parameters;
    for (torch::Tensor* parameter : network->parameters()) {
        *parameter = parameter->to(device).set_requires_grad(true);
        parameters.push_back(*parameter);
    }
    torch::optim::AdamW optimizer(
        parameters, torch::optim::AdamWOptions(settings.learningRate).weight_decay(settings.weightDecay));

    const auto n = static_cast<std::int64_t>(data.training.size());
    const std::int64_t bins = network->bins;
    const torch::Tensor vectors =
        tensorOf(data.vectors, {n, static_cast<std::int64_t>(data.dimension)}).to(device);
    const torch::Tensor targets =
        tensorOf(data.targets, {n, network->genes, bins}).index_select(1, network->activeGenes).contiguous();
    const torch::Tensor means =
        tensorOf(data.means, {n, network->genes}).index_select(1, network->activeGenes).contiguous();
    const std::int64_t genes = network->activeGenes.numel();
    std::vector<float> widths;
    std::vector<float> lows;
    for (std::size_t gene = 0; gene < data.basis.grid.genes(); ++gene) {
        if (!data.basis.grid.active[gene])
            continue;
        widths.push_back(static_cast<float>(data.basis.grid.width[gene]));
        lows.push_back(static_cast<float>(data.basis.grid.centre(gene, 0)));
    }
    const auto spanOf = [](const torch::Tensor& tensor) {
        return std::span<float>(tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel()));
    };

    std::vector<std::int64_t> shuffled(static_cast<std::size_t>(n));
    std::iota(shuffled.begin(), shuffled.end(), std::int64_t{0});
    for (int epoch = 1; epoch <= settings.epochs; ++epoch) {
        for (std::size_t i = shuffled.size() - 1; i > 0; --i)
            std::swap(shuffled[i], shuffled[order() % (i + 1)]);
        double objectiveSum = 0;
        for (std::int64_t first = 0; first < n; first += settings.batch) {
            monitor.checkCancelled();
            const std::int64_t size = std::min<std::int64_t>(settings.batch, n - first);
            const torch::Tensor rows = torch::from_blob(shuffled.data() + first, {size}, torch::kInt64);
            const torch::Tensor batchTargets = targets.index_select(0, rows);
            const torch::Tensor batchMeans = means.index_select(0, rows);

            optimizer.zero_grad();
            const torch::Tensor logits =
                network->shifts(vectors.index_select(0, rows.to(device)), settings.dropout, dropoutGenerator);
            const torch::Tensor logitsOnCpu = logits.detach().to(torch::kCPU).contiguous();
            const torch::Tensor gradient = torch::empty_like(logitsOnCpu);
            const ObjectiveProblem problem{.samples = static_cast<std::size_t>(size),
                                           .genes = static_cast<std::size_t>(genes),
                                           .bins = static_cast<int>(bins),
                                           .logControl = spanOf(network->logControl),
                                           .width = widths,
                                           .low = lows,
                                           .targets = spanOf(batchTargets),
                                           .means = spanOf(batchMeans)};
            const ObjectiveValue value =
                evaluateObjective(problem, settings.weights, spanOf(logitsOnCpu), spanOf(gradient), threads);
            if (!std::isfinite(value.total)) {
                throw Error(
                    ErrorKind::BadInput,
                    fmt::format(
                        "Training diverged in fold {}, epoch {}; use a smaller --learning-rate than {}.",
                        fold, epoch, settings.learningRate));
            }
            logits.backward(gradient.to(device));
            optimizer.step();
            objectiveSum += value.total * static_cast<double>(size);
        }
        if (onEpoch)
            onEpoch(epoch, objectiveSum / static_cast<double>(n));
    }
    for (torch::Tensor* parameter : network->parameters())
        *parameter = parameter->detach().to(torch::kCPU);
    return network;
}

std::vector<float> MlpHist::predict(std::span<const float> vectors, std::size_t n) const
{
    return withPlainErrors([&] {
        const torch::NoGradGuard noGradient;
        const Network& network = *m_network;
        const auto count = static_cast<std::int64_t>(n);
        const auto dimension = static_cast<std::int64_t>(n == 0 ? 0 : vectors.size() / n);
        torch::Tensor histograms = network.control.unsqueeze(0).repeat({count, 1, 1});
        const torch::Tensor shifts =
            network.shifts(tensorOf(vectors, {count, dimension}), 0, at::Generator());
        const torch::Tensor logits =
            shifts.view({count, network.activeGenes.numel(), network.bins}) + network.logControl;
        histograms.index_copy_(1, network.activeGenes, torch::softmax(logits, -1));
        return std::vector<float>(histograms.data_ptr<float>(),
                                  histograms.data_ptr<float>() + histograms.numel());
    });
}

void MlpHist::save(const std::filesystem::path& path) const
{
    writeFileAtomically(path, [&](const std::filesystem::path& temporary) {
        torch::serialize::OutputArchive archive;
        archive.write("format_version", torch::tensor(kFormatVersion));
        archive.write("hidden_layers", torch::tensor(static_cast<std::int64_t>(m_network->hidden.size())));
        const std::vector<torch::Tensor*> parameters = m_network->parameters();
        for (std::size_t i = 0; i < parameters.size(); ++i)
            archive.write(fmt::format("parameter_{}", i), *parameters[i]);
        withPlainErrors([&] { archive.save_to(temporary.string()); });
    });
}

std::unique_ptr<MlpHist> MlpHist::load(const std::filesystem::path& path, const FoldBasis& basis)
{
    auto model = std::make_unique<MlpHist>();
    model->m_network = std::make_unique<Network>();
    Network& network = *model->m_network;
    network.setBasis(basis);
    try {
        torch::serialize::InputArchive archive;
        archive.load_from(path.string());
        torch::Tensor version;
        archive.read("format_version", version);
        if (version.item<std::int64_t>() > kFormatVersion) {
            throw Error(ErrorKind::BadInput,
                        fmt::format("{} was written by a newer Knockscope. Update the program to use it.",
                                    path.string()));
        }
        torch::Tensor hiddenLayers;
        archive.read("hidden_layers", hiddenLayers);
        network.hidden.resize(static_cast<std::size_t>(hiddenLayers.item<std::int64_t>()));
        const std::vector<torch::Tensor*> parameters = network.parameters();
        for (std::size_t i = 0; i < parameters.size(); ++i)
            archive.read(fmt::format("parameter_{}", i), *parameters[i]);
    } catch (const c10::Error&) {
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} is not a readable checkpoint. Train this fold again.", path.string()));
    }
    if (!network.isConsistent()) {
        throw Error(
            ErrorKind::BadInput,
            fmt::format("{} belongs to another screen or grid. Train this fold again.", path.string()));
    }
    return model;
}

} // namespace knockscope
