// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/run.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"
#include "core/histogram/moments.h"
#include "core/model/catalogue.h"
#include "core/training/folds.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace knockscope {

namespace fs = std::filesystem;

NLOHMANN_JSON_SERIALIZE_ENUM(RunState,
                             {{RunState::Training, "training"},
                              {RunState::Done, "done"},
                              {RunState::Stopped, "stopped"},
                              {RunState::Failed, "failed"}})

namespace {

constexpr std::int64_t kFormatVersion = 2;

void refuseNewer(const fs::path& path, std::int64_t version)
{
    if (version > kFormatVersion) {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} was written by a newer Knockscope. Update the program to open it."),
                path.string()));
    }
}

void checkAgainstStore(const Run& run, const MarginalStore& store)
{
    for (const std::string& perturbation : run.record.perturbations) {
        if (store.findPerturbation(perturbation) >= store.perturbations()) {
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core",
                                                "{} holds {}, which is not in the project's screen. The run "
                                                "belongs to another project."),
                                   run.folder.string(), perturbation));
        }
    }
    if (!run.predictions)
        return;
    bool fits = run.predictions->genes == store.genes() && run.predictions->bins == run.record.settings.bins;
    for (std::size_t k = 0; k < run.record.folds.size(); ++k)
        fits = fits && (!run.record.folds[k].finished || run.predictions->grids[k].genes() > 0);
    if (!fits) {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} does not fit its run.json and the project's screen. Delete the run and train again."),
                (run.folder / "predictions.h5").string()));
    }
}

template <class T> nlohmann::json orNull(const std::optional<T>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

std::optional<double> optionalNumber(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? std::nullopt : std::optional(found->get<double>());
}

nlohmann::json progressToJson(const TrainingProgress& progress)
{
    return {{"position", progress.position},
            {"wanted", progress.wanted},
            {"epoch", progress.epoch},
            {"epochs", progress.epochs},
            {"objective", progress.objective},
            {"w1", orNull(progress.w1)},
            {"validation", orNull(progress.validation)},
            {"seconds_left", orNull(progress.secondsLeft)},
            {"examples_per_second", progress.examplesPerSecond},
            {"resident_bytes", progress.residentBytes}};
}

TrainingProgress progressFromJson(const nlohmann::json& json, int fold, int folds)
{
    TrainingProgress progress;
    progress.fold = fold;
    progress.folds = folds;
    json.at("position").get_to(progress.position);
    json.at("wanted").get_to(progress.wanted);
    json.at("epoch").get_to(progress.epoch);
    json.at("epochs").get_to(progress.epochs);
    json.at("objective").get_to(progress.objective);
    progress.w1 = optionalNumber(json, "w1");
    progress.validation = optionalNumber(json, "validation");
    progress.secondsLeft = optionalNumber(json, "seconds_left");
    json.at("examples_per_second").get_to(progress.examplesPerSecond);
    json.at("resident_bytes").get_to(progress.residentBytes);
    return progress;
}

nlohmann::json foldToJson(const FoldRecord& fold)
{
    nlohmann::json json = {{"finished", fold.finished},    {"was_stopped", fold.wasStopped},
                           {"seconds", fold.seconds},      {"epochs", fold.epochs},
                           {"kept_epoch", fold.keptEpoch}, {"examples_per_second", fold.examplesPerSecond},
                           {"objective", fold.objective},  {"w1", fold.w1},
                           {"validation", fold.validation}};
    if (!fold.notPredicted.empty())
        json["not_predicted"] = fold.notPredicted;
    if (!fold.failure.empty())
        json["failure"] = fold.failure;
    if (fold.progress)
        json["progress"] = progressToJson(*fold.progress);
    return json;
}

/// JSON has no word for what is no number but null.
std::vector<double> numbersOf(const nlohmann::json& json, const char* key)
{
    std::vector<double> numbers;
    if (const auto found = json.find(key); found != json.end()) {
        for (const nlohmann::json& value : *found)
            numbers.push_back(value.is_null() ? std::numeric_limits<double>::quiet_NaN()
                                              : value.get<double>());
    }
    return numbers;
}

FoldRecord foldFromJson(const nlohmann::json& json, int number, int folds)
{
    FoldRecord fold;
    json.at("finished").get_to(fold.finished);
    json.at("seconds").get_to(fold.seconds);
    fold.objective = numbersOf(json, "objective");
    // Runs of earlier versions have none of these.
    fold.wasStopped = json.value("was_stopped", false);
    fold.epochs = json.value("epochs", static_cast<int>(fold.objective.size()));
    fold.keptEpoch = json.value("kept_epoch", fold.finished ? fold.epochs : 0);
    fold.examplesPerSecond = json.value("examples_per_second", 0.0);
    fold.w1 = numbersOf(json, "w1");
    fold.validation = numbersOf(json, "validation");
    fold.notPredicted = json.value("not_predicted", fold.notPredicted);
    fold.failure = json.value("failure", "");
    if (const auto progress = json.find("progress"); progress != json.end())
        fold.progress = progressFromJson(*progress, number, folds);
    return fold;
}

/// A killed process leaves run.json as if it were still training.
void noteInterruption(RunRecord& record, const fs::path& folder)
{
    for (std::size_t k = 0; k < record.folds.size(); ++k) {
        if (record.folds[k].progress && !FileLock::isHeld(foldLockPath(folder, static_cast<int>(k))))
            record.folds[k].progress.reset();
    }
    if (record.state == RunState::Training && !isAnyFoldTrained(folder, record.folds.size()))
        record.state = RunState::Stopped;
}

} // namespace

std::size_t RunRecord::finishedFolds() const
{
    return static_cast<std::size_t>(
        std::count_if(folds.begin(), folds.end(), [](const FoldRecord& fold) { return fold.finished; }));
}

void writeRunRecord(const fs::path& path, const RunRecord& record)
{
    nlohmann::json folds = nlohmann::json::array();
    for (const FoldRecord& fold : record.folds)
        folds.push_back(foldToJson(fold));
    nlohmann::json assignment = nlohmann::json::object();
    for (std::size_t p = 0; p < record.perturbations.size(); ++p)
        assignment[record.perturbations[p]] = record.fold[p];
    nlohmann::json json = {
        {"format_version", kFormatVersion},
        {"program_version", record.programVersion},
        {"name", record.name},
        {"state", record.state},
        {"settings", record.settings},
        {"device", record.device},
        {"embedding", {{"source", record.vectorSource}, {"dimension", record.vectorDimension}}},
        {"fold_of_perturbation", assignment},
        {"without_vector", record.withoutVector},
        {"folds", folds}};
    if (record.external)
        json["external"] = {{"title", record.external->title},
                            {"predicted", record.external->predictedFile},
                            {"xxh3", record.external->predictedHash}};
    writeTextAtomically(path, json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

RunRecord readRunRecord(const fs::path& path)
{
    try {
        const nlohmann::json json = nlohmann::json::parse(readText(path));
        refuseNewer(path, json.at("format_version").get<std::int64_t>());
        RunRecord record;
        json.at("program_version").get_to(record.programVersion);
        json.at("name").get_to(record.name);
        json.at("state").get_to(record.state);
        json.at("settings").get_to(record.settings);
        json.at("device").get_to(record.device);
        json.at("embedding").at("source").get_to(record.vectorSource);
        json.at("embedding").at("dimension").get_to(record.vectorDimension);
        for (const auto& [perturbation, fold] : json.at("fold_of_perturbation").items()) {
            record.perturbations.push_back(perturbation);
            record.fold.push_back(fold.get<int>());
            if (record.fold.back() < kNeverHeldOut || record.fold.back() >= record.settings.folds)
                throw Error(ErrorKind::BadInput,
                            translated(translatable("core", "{}: the fold of {} is out of bounds."),
                                       path.string(), perturbation));
        }
        json.at("without_vector").get_to(record.withoutVector);
        for (const nlohmann::json& fold : json.at("folds")) {
            const int number = static_cast<int>(record.folds.size());
            record.folds.push_back(foldFromJson(fold, number, record.settings.folds));
        }
        if (const auto external = json.find("external"); external != json.end())
            record.external = {external->at("title"), external->at("predicted"), external->at("xxh3")};
        if (record.folds.size() != static_cast<std::size_t>(record.settings.folds))
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{}: the number of folds does not fit the settings."),
                                   path.string()));
        noteInterruption(record, path.parent_path());
        return record;
    } catch (const nlohmann::json::exception&) {
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is damaged. Delete the run's folder and train again."),
                       path.string()));
    }
}

fs::path foldLockPath(const fs::path& folder, int fold)
{
    return folder / fmt::format("fold-{}.lock", fold);
}

fs::path foldCheckpointPath(const fs::path& folder, const std::string& model, int fold)
{
    const ModelInfo* const info = findModel(model);
    return folder / fmt::format("fold-{}.{}", fold, info && !info->isNetwork ? "h5" : "pt");
}

bool isAnyFoldTrained(const fs::path& folder, std::size_t folds)
{
    for (std::size_t k = 0; k < folds; ++k) {
        if (FileLock::isHeld(foldLockPath(folder, static_cast<int>(k))))
            return true;
    }
    return false;
}

namespace {

std::span<const float> partOf(const std::vector<float>& all, std::size_t p, std::size_t size)
{
    return all.empty() ? std::span<const float>() : std::span(all).subspan(p * size, size);
}

} // namespace

std::span<const float> Predictions::of(std::size_t p) const
{
    return partOf(values.histograms, p, genes * static_cast<std::size_t>(bins));
}

std::span<const float> Predictions::meansOf(std::size_t p) const
{
    return partOf(values.means, p, genes);
}

std::span<const float> Predictions::meanVariancesOf(std::size_t p) const
{
    return partOf(values.meanVariances, p, genes);
}

std::span<const float> Predictions::parametersOf(std::size_t p) const
{
    return partOf(values.parameters, p, 3 * genes);
}

void writePredictions(const fs::path& path, const RunRecord& record, const Predictions& predictions)
{
    const std::uint64_t genes = predictions.genes;
    const std::uint64_t folds = predictions.grids.size();
    std::vector<double> left(folds * genes);
    std::vector<double> width(folds * genes);
    std::vector<std::uint8_t> active(folds * genes);
    std::vector<std::uint8_t> finished(folds);
    for (std::size_t k = 0; k < folds; ++k) {
        const Grid& grid = predictions.grids[k];
        finished[k] = grid.genes() > 0;
        std::copy(grid.left.begin(), grid.left.end(), left.begin() + static_cast<std::ptrdiff_t>(k * genes));
        std::copy(grid.width.begin(), grid.width.end(),
                  width.begin() + static_cast<std::ptrdiff_t>(k * genes));
        std::copy(grid.active.begin(), grid.active.end(),
                  active.begin() + static_cast<std::ptrdiff_t>(k * genes));
    }
    writeFileAtomically(path, [&](const fs::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "bins", std::int64_t{predictions.bins});
        file.writeStrings("/perturbations", record.perturbations);
        file.write<std::int32_t>("/fold", std::vector<std::int32_t>(record.fold.begin(), record.fold.end()));
        file.write<std::uint8_t>("/finished", finished);
        file.createGroup("/grid");
        file.write<double>("/grid/left", left, {folds, genes});
        file.write<double>("/grid/width", width, {folds, genes});
        file.write<std::uint8_t>("/grid/active", active, {folds, genes});
        const Prediction& values = predictions.values;
        const std::uint64_t count = record.perturbations.size();
        const auto write = [&](const char* name, const std::vector<float>& all,
                               std::vector<std::uint64_t> shape) {
            if (!all.empty())
                file.write<float>(name, all, shape);
        };
        write("/predicted", values.histograms, {count, genes, static_cast<std::uint64_t>(predictions.bins)});
        write("/predicted_mean", values.means, {count, genes});
        write("/predicted_mean_variance", values.meanVariances, {count, genes});
        write("/parameters", values.parameters, {count, genes, 3});
        file.flush();
    });
}

Predictions readPredictions(const fs::path& path, const RunRecord& record)
{
    const hdf5::File file(path, hdf5::Access::Read);
    refuseNewer(path, file.integersAttribute("/", "format_version").at(0));
    const std::vector<std::uint64_t> gridShape = file.shape("/grid/left");
    const auto finished = file.read<std::uint8_t>("/finished");
    Predictions predictions;
    const std::uint64_t count = record.perturbations.size();
    predictions.genes = gridShape.size() == 2 ? gridShape[1] : 0;
    predictions.bins = static_cast<int>(file.integersAttribute("/", "bins").at(0));
    bool fits = gridShape.size() == 2 && gridShape[0] == record.folds.size()
        && finished.size() == gridShape[0] && file.shape("/grid/width") == gridShape
        && file.shape("/grid/active") == gridShape;
    const auto read = [&](const char* name, std::vector<std::uint64_t> shape) {
        if (!file.exists(name))
            return std::vector<float>();
        fits = fits && file.shape(name) == shape;
        return file.read<float>(name);
    };
    Prediction& values = predictions.values;
    const std::uint64_t genes = predictions.genes;
    values.histograms = read("/predicted", {count, genes, static_cast<std::uint64_t>(predictions.bins)});
    values.means = read("/predicted_mean", {count, genes});
    values.meanVariances = read("/predicted_mean_variance", {count, genes});
    values.parameters = read("/parameters", {count, genes, 3});
    if (!fits) {
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} does not fit its run.json. Train again with --resume."),
                       path.string()));
    }
    const auto left = file.read<double>("/grid/left");
    const auto width = file.read<double>("/grid/width");
    const auto active = file.read<std::uint8_t>("/grid/active");
    predictions.grids.resize(finished.size());
    for (std::size_t k = 0; k < finished.size(); ++k) {
        if (!finished[k])
            continue;
        const auto begin = static_cast<std::ptrdiff_t>(k * predictions.genes);
        const auto end = begin + static_cast<std::ptrdiff_t>(predictions.genes);
        Grid& grid = predictions.grids[k];
        grid.bins = predictions.bins;
        grid.left.assign(left.begin() + begin, left.begin() + end);
        grid.width.assign(width.begin() + begin, width.begin() + end);
        grid.active.assign(active.begin() + begin, active.begin() + end);
    }
    if (values.means.empty() && values.isDistribution()) { // as earlier versions wrote it
        for (std::size_t p = 0; p < count; ++p) {
            const Grid* const grid = record.fold[p] == kNeverHeldOut
                ? nullptr
                : &predictions.grids[static_cast<std::size_t>(record.fold[p])];
            const std::vector<float> means = grid && grid->genes() > 0
                ? meansOfHistograms(predictions.of(p), *grid)
                : std::vector<float>(genes);
            values.means.insert(values.means.end(), means.begin(), means.end());
        }
    }
    return predictions;
}

std::optional<std::size_t> Run::indexOf(const std::string& perturbation) const
{
    const auto found = std::find(record.perturbations.begin(), record.perturbations.end(), perturbation);
    if (found == record.perturbations.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - record.perturbations.begin());
}

bool Run::hasPrediction(std::size_t p) const
{
    return predictions && reasonNotPredicted(p).empty() && record.foldFinished(record.fold[p]);
}

std::string Run::reasonNotPredicted(std::size_t p) const
{
    const int k = record.fold[p];
    if (k == kNeverHeldOut)
        return translated(translatable("core", "the split {} never holds it out"), record.settings.split);
    const auto& reasons = record.folds[static_cast<std::size_t>(k)].notPredicted;
    const auto found = reasons.find(record.perturbations[p]);
    return found == reasons.end() ? std::string() : found->second;
}

fs::path Run::checkpoint(int fold) const
{
    return foldCheckpointPath(folder, record.settings.model, fold);
}

Run readRun(const fs::path& folder, const MarginalStore& store)
{
    Run run;
    run.folder = folder;
    run.record = readRunRecord(folder / "run.json");
    if (run.record.finishedFolds() > 0)
        run.predictions =
            std::make_shared<const Predictions>(readPredictions(folder / "predictions.h5", run.record));
    checkAgainstStore(run, store);
    return run;
}

} // namespace knockscope
