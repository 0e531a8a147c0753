// SPDX-License-Identifier: GPL-3.0-or-later
// Times the training step of MLP+Hist against the memory's bandwidth and, when asked, against another program
// that prints {"seconds_per_step": ...} as the last line of its output. Prints one JSON document.
#include "core/base/large_buffer.h"
#include "core/base/parallel.h"
#include "core/base/worker_team.h"
#include "core/model/dense_kernels.h"
#include "core/training/mlp_trainer.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>

using namespace knockscope;
using Clock = std::chrono::steady_clock;

namespace {

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Random vectors and targets; what they are does not change how long a step takes.
TrainingProblem randomProblem(std::size_t samples, std::size_t dimension, std::size_t genes, int bins)
{
    std::mt19937_64 random(1);
    std::normal_distribution<float> normal;
    const auto b = static_cast<std::size_t>(bins);
    TrainingProblem problem{samples, dimension, genes, bins, {}, {}, {}, {}, {}, {}};
    problem.vectors.resize(samples * dimension);
    for (float& value : problem.vectors)
        value = normal(random);
    problem.targets.resize(samples * genes * b);
    for (float& value : problem.targets)
        value = static_cast<float>(random() >> 40) * 0x1p-24F + 0.01F;
    for (std::size_t first = 0; first < problem.targets.size(); first += b) {
        const float sum =
            std::accumulate(problem.targets.begin() + static_cast<std::ptrdiff_t>(first),
                            problem.targets.begin() + static_cast<std::ptrdiff_t>(first + b), 0.0F);
        for (std::size_t i = 0; i < b; ++i)
            problem.targets[first + i] /= sum;
    }
    problem.means.assign(samples * genes, 1.0F);
    problem.logControl.assign(genes * b, -std::log(static_cast<float>(bins)));
    problem.width.assign(genes, 0.2F);
    problem.low.assign(genes, 0.0F);
    return problem;
}

/// Bytes a second that all threads together read and write in the pattern of AdamW: three arrays that are
/// read and written.
double measuredBandwidth(int threads)
{
    constexpr std::size_t kFloats = std::size_t{24} << 20U;
    constexpr std::size_t kPart = std::size_t{1} << 16U;
    WorkerTeam team(threads);
    LargeBuffer<float> weights(kFloats, 0.1F);
    LargeBuffer<float> first(kFloats, 0.1F);
    LargeBuffer<float> second(kFloats, 0.1F);
    std::vector<double> rates;
    for (int i = 0; i < 7; ++i) {
        const auto start = Clock::now();
        team.run(kFloats / kPart, [&](std::size_t part, std::size_t) {
            const std::size_t at = part * kPart;
            for (std::size_t k = at; k < at + kPart; ++k) {
                weights[k] += 0.5F;
                first[k] += 0.5F;
                second[k] += 0.5F;
            }
        });
        rates.push_back(static_cast<double>(kFloats) * 24 / secondsSince(start));
    }
    return median(rates);
}

double secondsOfPeer(const std::string& command)
{
    FILE* const pipe = ::popen(command.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("cannot run " + command);
    std::string output;
    char part[4096];
    while (std::fgets(part, sizeof part, pipe))
        output += part;
    ::pclose(pipe);
    output.erase(0, output.rfind('{'));
    return nlohmann::json::parse(output).at("seconds_per_step").get<double>();
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Times the training step.");
    std::size_t genes = 5000;
    int bins = 15;
    std::size_t dimension = 2560;
    std::size_t perturbations = 1000;
    int steps = 10;
    int repeats = 3;
    TrainingSettings settings;
    settings.hidden = {1024, 512, 1024};
    settings.device = "cpu";
    std::vector<std::string> peers;
    app.add_option("--genes", genes)->capture_default_str();
    app.add_option("--bins", bins)->capture_default_str();
    app.add_option("--dim", dimension)->capture_default_str();
    app.add_option("--hidden", settings.hidden)->delimiter(',');
    app.add_option("--perturbations", perturbations)->capture_default_str();
    app.add_option("--batch", settings.batch)->capture_default_str();
    app.add_option("--steps", steps, "of each repeat")->capture_default_str();
    app.add_option("--repeats", repeats, "interleaved with the peers")->capture_default_str();
    app.add_option("--threads", settings.threads, "0: one for each core");
    app.add_option("--device", settings.device)->capture_default_str();
    app.add_option("--rank", settings.rank)->capture_default_str();
    app.add_option("--moments", settings.moments)->capture_default_str();
    app.add_option("--products", settings.products)->capture_default_str();
    app.add_option("--peer", peers, "a command to compare with; may be given several times");
    CLI11_PARSE(app, argc, argv);
    if (settings.threads == 0)
        settings.threads = defaultThreads();

    const std::size_t outputs = genes * static_cast<std::size_t>(bins);
    MlpState state{initialMlp(dimension, settings.hidden, outputs, settings.rank, 1),
                   zeroMlp(dimension, settings.hidden, outputs, settings.rank),
                   zeroMlp(dimension, settings.hidden, outputs, settings.rank), 0};
    const std::size_t parameters = state.network.parameters();
    TrainingProblem problem = randomProblem(perturbations, dimension, genes, bins);
    const auto trainer = settings.device == "cpu"
        ? makeCpuTrainer(std::move(problem), std::move(state), settings, 0)
        : makeTorchTrainer(std::move(problem), std::move(state), settings, 0, settings.device);

    std::mt19937_64 random(2);
    const auto secondsOfSteps = [&](int count) {
        std::vector<std::uint32_t> order(static_cast<std::size_t>(count * settings.batch));
        for (std::uint32_t& sample : order)
            sample = static_cast<std::uint32_t>(random() % perturbations);
        const auto start = Clock::now();
        trainer->trainEpoch(order, JobMonitor());
        return secondsSince(start) / count;
    };
    secondsOfSteps(2);
    std::vector<double> own;
    std::vector<std::vector<double>> ofPeers(peers.size());
    std::vector<std::vector<double>> ratios(peers.size());
    std::vector<double> bandwidths;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        if (settings.device == "cpu")
            bandwidths.push_back(measuredBandwidth(settings.threads));
        own.push_back(secondsOfSteps(steps));
        for (std::size_t i = 0; i < peers.size(); ++i) {
            ofPeers[i].push_back(secondsOfPeer(peers[i]));
            ratios[i].push_back(ofPeers[i].back() / own.back());
        }
    }

    // Weights and both moments are read and written once; the bound of a step whose gradient goes through
    // memory is 28 bytes, and 4 more for a forward pass of its own.
    const double moments = settings.moments == "float32" ? 16 : 8;
    const double bytes = static_cast<double>(parameters) * (8 + moments);
    const double bandwidth = median(bandwidths);
    nlohmann::json json = {{"milliseconds_per_step", 1000 * median(own)},
                           {"bytes_per_step", bytes},
                           {"bandwidth_bytes_per_second", bandwidth},
                           {"parameters", parameters},
                           {"threads", settings.threads},
                           {"device", settings.device},
                           {"gflops", 6e-9 * static_cast<double>(parameters) * settings.batch / median(own)}};
    if (bandwidth > 0) {
        json["share_of_bandwidth"] = bytes / bandwidth / median(own);
        json["times_bound_of_32_bytes"] = median(own) / (32.0 * static_cast<double>(parameters) / bandwidth);
    }
    for (std::size_t i = 0; i < peers.size(); ++i) {
        json["peers"].push_back({{"command", peers[i]},
                                 {"milliseconds_per_step", 1000 * median(ofPeers[i])},
                                 {"times_faster", median(ratios[i])}});
    }
    fmt::print("{}\n", json.dump(1));
}
