// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_plan.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/version.h"
#include "core/gene/coverage.h"
#include "core/histogram/histogram.h"
#include "core/training/folds.h"

#include <algorithm>
#include <utility>

namespace knockscope {

namespace {

/// Below this many weights in the widest matrix a second thread costs more than it brings.
constexpr std::size_t kWeightsWorthThreads = 4'000'000;

int threadsFor(const TrainingSettings& settings, std::size_t genes)
{
    const std::size_t outputs = genes * static_cast<std::size_t>(settings.bins);
    return outputs * static_cast<std::size_t>(settings.hidden.back()) < kWeightsWorthThreads
        ? 1
        : defaultThreads();
}

} // namespace

RunRecord planRun(const Project& project, const GeneVectors& vectors, const std::string& name,
                  TrainingSettings settings)
{
    RunRecord record;
    Coverage covered = coverage(vectors, project.store().perturbationNames());
    if (covered.withVector.empty()) {
        throw Error(ErrorKind::Usage,
                    "No perturbation of this screen has a gene vector; choose gene vectors with matching "
                    "gene names.");
    }
    record.name = name;
    record.programVersion = kVersion;
    record.device = settings.device;
    record.vectorSource = vectors.source();
    record.vectorDimension = vectors.dimension();
    record.fold = assignFolds(covered.withVector.size(), settings.folds, settings.seed);
    record.perturbations = std::move(covered.withVector);
    record.withoutVector = std::move(covered.withoutVector);
    record.folds.resize(static_cast<std::size_t>(settings.folds));
    if (settings.hidden.empty()) {
        const auto heldOut = static_cast<std::size_t>(std::count(record.fold.begin(), record.fold.end(), 0));
        settings.hidden = defaultHidden(record.perturbations.size() - heldOut);
    }
    if (settings.threads == 0)
        settings.threads = threadsFor(settings, project.store().genes());
    record.settings = std::move(settings);
    return record;
}

std::vector<std::size_t> trainingRows(const MarginalStore& store, const RunRecord& record, int fold)
{
    std::vector<std::size_t> rows;
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        if (record.fold[p] != fold)
            rows.push_back(store.findPerturbation(record.perturbations[p]));
    }
    return rows;
}

FoldData makeFoldData(const MarginalStore& store, const GeneVectors& vectors, const RunRecord& record,
                      int fold, const JobMonitor& monitor)
{
    FoldData data;
    data.training = trainingRows(store, record, fold);
    data.basis = makeFoldBasis(store, data.training, record.settings.bins);
    data.dimension = vectors.dimension();
    const std::size_t pairs = data.training.size() * store.genes();
    data.vectors.reserve(data.training.size() * data.dimension);
    data.targets.reserve(pairs * static_cast<std::size_t>(record.settings.bins));
    data.means.reserve(pairs);
    for (const std::size_t row : data.training) {
        monitor.checkCancelled();
        const std::vector<float> vector = perturbationVector(vectors, store.perturbationNames()[row]);
        data.vectors.insert(data.vectors.end(), vector.begin(), vector.end());
        const std::vector<double> histograms = histogramOfRow(store, row, data.basis.grid);
        data.targets.insert(data.targets.end(), histograms.begin(), histograms.end());
        const std::span<const double> means = store.means(row);
        data.means.insert(data.means.end(), means.begin(), means.end());
    }
    return data;
}

std::size_t foldsAtOnce(const TrainingSettings& requested, const TrainingSettings& planned,
                        std::size_t wanted)
{
    int count = requested.foldsAtOnce;
    if (count == 0)
        count = planned.device == "cpu" && requested.threads == 0 ? defaultThreads() / planned.threads : 1;
    return std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1, count)), 1,
                                   std::max<std::size_t>(1, wanted));
}

} // namespace knockscope
