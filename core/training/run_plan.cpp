// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_plan.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/gene/coverage.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"
#include "core/training/device.h"
#include "core/training/folds.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace knockscope {

namespace {

/// Below this many weights in the widest matrix a second thread costs more than it brings.
constexpr std::size_t kWeightsWorthThreads = 4'000'000;

std::set<std::string> genesOf(const std::string& perturbation)
{
    const std::vector<std::string> genes = targetGenes(perturbation);
    return {genes.begin(), genes.end()};
}

int threadsFor(const TrainingSettings& settings, std::size_t genes)
{
    if (!modelInfo(settings.model).isNetwork)
        return 1;
    const std::size_t outputs = genes * outputsPerGene(settings.model, settings.bins);
    return outputs * static_cast<std::size_t>(settings.hidden.back()) < kWeightsWorthThreads
        ? 1
        : defaultThreads();
}

/// For a model that knows combinations only.
void refuseNothingToPredict(const RunRecord& record, const std::string& model)
{
    bool hasCombination = false;
    for (std::size_t p = 0; p < record.perturbations.size(); ++p)
        hasCombination = hasCombination
            || (record.fold[p] != kNeverHeldOut && genesOf(record.perturbations[p]).size() > 1);
    if (!modelInfo(model).predictsUnseenGenes && !hasCombination) {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "--model {} predicts perturbations of several genes only, and this screen has "
                             "none with gene vectors; choose another model."),
                model));
    }
}

void refuseNothingToLearn(const RunRecord& record)
{
    for (int fold = 0; fold < record.settings.folds; ++fold) {
        if (trainingPerturbations(record, fold).empty()) {
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core",
                                 "--split {} leaves nothing to learn from in fold {}; choose more --folds "
                                 "or another --split."),
                    record.settings.split, fold));
        }
    }
}

} // namespace

std::string deviceFor(const TrainingSettings& settings)
{
    if (modelInfo(settings.model).runsOnGpu)
        return resolveDevice(settings.device);
    if (settings.device == "cuda") {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core", "--device cuda: {} trains on the processor only; choose --device cpu."),
                modelInfo(settings.model).title));
    }
    return "cpu";
}

RunRecord planRun(const std::vector<std::string>& perturbations, std::size_t genes, std::size_t dimension,
                  TrainingSettings settings)
{
    RunRecord record;
    if (perturbations.empty()) {
        throw Error(
            ErrorKind::Usage,
            translate("core",
                      "No perturbation of this screen has a gene vector; choose gene vectors with matching "
                      "gene names."));
    }
    record.programVersion = kVersion;
    record.device = settings.device;
    record.vectorDimension = dimension;
    record.fold = assignFolds(perturbations, settings.split, settings.folds, settings.seed);
    record.perturbations = perturbations;
    record.folds.resize(static_cast<std::size_t>(settings.folds));
    refuseNothingToPredict(record, settings.model);
    record.settings = std::move(settings);
    if (record.settings.hidden.empty())
        record.settings.hidden = defaultHidden(trainingPerturbations(record, 0).size());
    if (record.settings.threads == 0)
        record.settings.threads = threadsFor(record.settings, genes);
    refuseNothingToLearn(record);
    return record;
}

RunRecord planRun(const Project& project, const GeneVectors& vectors, const std::string& name,
                  TrainingSettings settings)
{
    Coverage covered = coverage(vectors, project.store().perturbationNames());
    RunRecord record =
        planRun(covered.withVector, project.store().genes(), vectors.dimension(), std::move(settings));
    record.name = name;
    record.vectorSource = vectors.source();
    record.withoutVector = std::move(covered.withoutVector);
    return record;
}

std::vector<std::size_t> trainingPerturbations(const RunRecord& record, int fold)
{
    std::set<std::string> heldOutGenes;
    if (record.settings.split == "combo-drop") {
        for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
            if (record.fold[p] == fold)
                heldOutGenes.merge(genesOf(record.perturbations[p]));
        }
    }
    std::vector<std::size_t> chosen;
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        const std::set<std::string> genes = genesOf(record.perturbations[p]);
        const bool sharesGene = std::any_of(
            genes.begin(), genes.end(), [&](const std::string& gene) { return heldOutGenes.contains(gene); });
        if (record.fold[p] != fold && !sharesGene)
            chosen.push_back(p);
    }
    return chosen;
}

std::vector<std::size_t> trainingRows(const MarginalStore& store, const RunRecord& record, int fold)
{
    std::vector<std::size_t> rows = trainingPerturbations(record, fold);
    for (std::size_t& row : rows)
        row = store.findPerturbation(record.perturbations[row]);
    return rows;
}

std::vector<std::size_t> allRows(const MarginalStore& store, const RunRecord& record)
{
    std::vector<std::size_t> rows;
    for (const std::string& perturbation : record.perturbations)
        rows.push_back(store.findPerturbation(perturbation));
    return rows;
}

FoldData makeFoldData(const MarginalStore& store, const GeneVectors& vectors, const RunRecord& record,
                      int fold, const JobMonitor& monitor)
{
    std::vector<std::size_t> training = trainingRows(store, record, fold);
    FoldBasis basis = makeFoldBasis(store, training, record.settings.bins, monitor);
    FoldData data{store, std::move(basis), std::move(training), vectors.dimension(), {}};
    data.vectors.reserve(data.training.size() * data.dimension);
    for (std::size_t sample = 0; sample < data.training.size(); ++sample) {
        monitor.checkCancelled();
        const std::vector<float> vector = perturbationVector(vectors, data.nameOf(sample));
        data.vectors.insert(data.vectors.end(), vector.begin(), vector.end());
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
