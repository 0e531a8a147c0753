// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of training on a GPU that need no Qt: prints a line for each and fails when one does not hold.
//   gpu_check [cuda|cpu]   cpu checks the checks where there is no GPU
#include "core/base/error.h"
#include "core/training/device.h"
#include "core/training/mlp_trainer.h"
#include "tests/core/trainer_comparison.h"

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <thread>

using namespace knockscope;
using namespace knockscope::test;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kFold = 1;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class Checks {
public:
    void add(const std::string& name, double value, double bound)
    {
        const bool holds = value <= bound;
        m_failed += !holds;
        fmt::print("{}  {}: {:.3g}, at most {:.3g}\n", holds ? "ok    " : "FAILED", name, value, bound);
    }

    int failed() const { return m_failed; }

private:
    int m_failed = 0;
};

TrainingSettings smallSettings()
{
    TrainingSettings settings;
    settings.hidden = {96, 64};
    settings.batch = 32;
    settings.threads = 2;
    return settings;
}

const TrainingProblem& smallProblem()
{
    static const TrainingProblem problem = randomProblem(270, 40, 60, 15);
    return problem;
}

std::unique_ptr<MlpTrainer> trainerOn(const std::string& device, const TrainingSettings& settings,
                                      MlpState state)
{
    return makeTorchTrainer(smallProblem(), std::move(state), settings, kFold, device);
}

/// An epoch on the device and with the hand-written trainer, from the same state.
void checkParity(Checks& checks, const std::string& device, const std::string& name,
                 const TrainingSettings& settings, double bound)
{
    const MlpState start = freshState(smallProblem(), settings);
    const std::vector<std::uint32_t> order = shuffledSamples(smallProblem(), 1);
    const std::unique_ptr<MlpTrainer> tested = trainerOn(device, settings, start);
    const std::unique_ptr<MlpTrainer> plain = makeCpuTrainer(smallProblem(), start, settings, kFold);
    const double objective = plain->trainEpoch(order, JobMonitor()).total;
    checks.add(name + ", objective of an epoch",
               std::abs(tested->trainEpoch(order, JobMonitor()).total / objective - 1), bound);
    checks.add(name + ", largest difference of a weight", largestMiss(tested->network(), plain->network()),
               bound);
    checks.add(name + ", objective afterwards",
               std::abs(tested->evaluate(order).total / plain->evaluate(order).total - 1), bound);
}

void checkResume(Checks& checks, const std::string& device, const TrainingSettings& settings)
{
    const auto order = [](std::uint64_t epoch) { return shuffledSamples(smallProblem(), epoch); };
    const MlpState start = freshState(smallProblem(), settings);
    const std::unique_ptr<MlpTrainer> whole = trainerOn(device, settings, start);
    whole->trainEpoch(order(1), JobMonitor());
    const MlpState state = whole->state();
    const std::unique_ptr<MlpTrainer> resumed = trainerOn(device, settings, state);
    checks.add("resumed, steps lost", static_cast<double>(state.steps - resumed->state().steps), 0);
    checks.add("resumed, weights changed", largestMiss(resumed->network(), state.network), 0);
    for (std::uint64_t epoch = 2; epoch < 4; ++epoch) {
        whole->trainEpoch(order(epoch), JobMonitor());
        resumed->trainEpoch(order(epoch), JobMonitor());
    }
    checks.add("resumed, largest difference of a weight", largestMiss(resumed->network(), whole->network()),
               1e-5);
}

/// On a GPU with the paper's network and K562 screen, whose steps are long.
void checkCancel(Checks& checks, const std::string& device)
{
    const bool isGpu = device == "cuda";
    TrainingSettings settings = smallSettings();
    if (isGpu)
        settings.hidden = {1024, 512, 1024};
    const TrainingProblem problem = isGpu ? randomProblem(957, 2560, 5000, 15) : smallProblem();
    const std::unique_ptr<MlpTrainer> trainer =
        makeTorchTrainer(problem, freshState(problem, settings), settings, kFold, device);
    std::atomic<bool> isCancelled = false;
    const JobMonitor monitor(&isCancelled, {});
    trainer->trainEpoch(shuffledSamples(problem, 0), monitor);
    const auto start = Clock::now();
    trainer->trainEpoch(shuffledSamples(problem, 1), monitor);
    const double epoch = secondsSince(start);
    fmt::print("        an epoch of the network for cancelling takes {:.3g} s\n", epoch);

    Clock::time_point asked;
    std::atomic<bool> isInEpoch = false;
    std::jthread canceller([&] {
        isInEpoch.wait(false);
        asked = Clock::now();
        isCancelled = true;
    });
    double latency = 0;
    try {
        for (std::uint64_t i = 2;; ++i) {
            const std::vector<std::uint32_t> order = shuffledSamples(problem, i);
            isInEpoch = true;
            isInEpoch.notify_one();
            trainer->trainEpoch(order, monitor);
        }
    } catch (const Cancelled&) {
        canceller.join();
        latency = secondsSince(asked);
    }
    checks.add("seconds until a cancelled epoch ends", latency, isGpu ? 0.1 : 0.5);
    trainer->trainEpoch(shuffledSamples(problem, 1), JobMonitor());
}

/// Epochs of the paper's K562 fold, for the eye.
void timeEpochs(const std::string& device)
{
    const TrainingProblem problem = randomProblem(957, 2560, 5000, 15);
    for (const char* const products : {"float32", "tf32", "bfloat16"}) {
        TrainingSettings settings;
        settings.hidden = {1024, 512, 1024};
        settings.products = products;
        const std::unique_ptr<MlpTrainer> trainer =
            makeTorchTrainer(problem, freshState(problem, settings), settings, kFold, device);
        trainer->trainEpoch(shuffledSamples(problem, 0), JobMonitor());
        const auto start = Clock::now();
        constexpr int kEpochs = 5;
        for (std::uint64_t epoch = 1; epoch <= kEpochs; ++epoch)
            trainer->trainEpoch(shuffledSamples(problem, epoch), JobMonitor());
        const double seconds = secondsSince(start) / kEpochs;
        fmt::print("        the paper's K562 fold, products {}: {:.4g} s an epoch, {:.3g} s for 500\n",
                   products, seconds, 500 * seconds);
    }
}

int check(const std::string& device)
{
    const DeviceReport report = describeDevice(device);
    fmt::print("{}: {}, {:.1f} of {:.1f} GiB free\n", device, report.name,
               static_cast<double>(report.freeBytes) / (1U << 30U),
               static_cast<double>(report.totalBytes) / (1U << 30U));
    Checks checks;
    TrainingSettings settings = smallSettings();
    settings.dropout = 0;
    checkParity(checks, device, "float32", settings, 1e-4);
    settings.dropout = 0.2;
    checkParity(checks, device, "float32 with dropout", settings, 1e-4);
    settings.rank = 24;
    checkParity(checks, device, "float32, factorised", settings, 1e-4);
    settings = smallSettings();
    settings.weights = {0.5, 0.2, 0.3};
    checkParity(checks, device, "float32 with cross entropy", settings, 1e-4);
    settings = smallSettings();
    settings.products = "tf32";
    checkParity(checks, device, "tf32", settings, 2e-2);
    settings.products = "bfloat16";
    checkParity(checks, device, "bfloat16", settings, 5e-2);
    checkResume(checks, device, smallSettings());
    checkCancel(checks, device);
    if (device == "cuda")
        timeEpochs(device);
    fmt::print("{} of the checks failed\n", checks.failed());
    return checks.failed() == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return check(resolveDevice(argc > 1 ? argv[1] : "cuda"));
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
