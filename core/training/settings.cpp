// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/settings.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

template <class T> void requireWithin(const char* option, T value, T low, T high)
{
    if (!(value >= low && value <= high)) {
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "{} {} is out of bounds; choose a value from {} to {}."),
                               option, value, low, high));
    }
}

/// Within the option's bounds.
template <class T> void requireWithin(const char* option, T value)
{
    for (const OptionBounds& bounds : optionBounds()) {
        if (bounds.option == option)
            requireWithin(option, value, static_cast<T>(bounds.low), static_cast<T>(bounds.high));
    }
}

void requireOneOf(const char* option, const std::string& value, const std::vector<std::string>& allowed)
{
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "{} {} is unknown; choose {}."), option, value,
                               fmt::join(allowed, translate("core", " or "))));
    }
}

} // namespace

std::vector<int> defaultHidden(std::size_t trainingPerturbations)
{
    constexpr std::size_t kManyPerturbations = 500;
    return trainingPerturbations >= kManyPerturbations ? std::vector<int>{1024, 512, 1024}
                                                       : std::vector<int>{128, 64};
}

void checkSettings(const TrainingSettings& settings)
{
    requireWithin("--folds", settings.folds);
    requireWithin("--bins", settings.bins);
    requireWithin("--epochs", settings.epochs);
    requireWithin("--batch", settings.batch);
    requireWithin("--learning-rate", settings.learningRate);
    requireWithin("--weight-decay", settings.weightDecay);
    requireWithin("--dropout", settings.dropout);
    requireWithin("--folds-at-once", settings.foldsAtOnce);
    requireWithin("--threads", settings.threads);
    for (const int width : settings.hidden)
        requireWithin("--hidden", width);
    requireWithin("--validation", settings.validation);
    requireWithin("--patience", settings.patience);
    requireWithin("--rank", settings.rank);
    requireWithin("--neighbours", settings.neighbours);
    requireWithin("--components", settings.components);
    requireWithin("--ridge", settings.ridge);
    requireOneOf("--target-vectors", settings.targetVectors, {"project", "screen"});
    requireOneOf("--split", settings.split, {"random", "combo-keep", "combo-drop"});
    requireOneOf("--moments", settings.moments, {"float32", "bfloat16"});
    requireOneOf("--products", settings.products, {"float32", "tf32", "bfloat16"});
    const ObjectiveWeights& weights = settings.weights;
    requireWithin("--weights w1", weights.w1, 0.0, 1.0);
    requireWithin("--weights mse", weights.mse, 0.0, 1.0);
    requireWithin("--weights ce", weights.crossEntropy, 0.0, 1.0);
    if (std::abs(weights.w1 + weights.mse + weights.crossEntropy - 1) > 1e-6)
        throw Error(ErrorKind::Usage,
                    translate("core", "--weights must add up to 1, for example w1=0.75,mse=0.25,ce=0."));
    for (const int fold : settings.onlyFolds)
        requireWithin("--only-folds", fold, 0, settings.folds - 1);
}

void checkOptionsOfDevice(const TrainingSettings& settings)
{
    constexpr const char* kSentence =
        translatable("core", "{} {} is for --device {}; choose that device or {} float32.");
    if (settings.device != "cuda" && settings.products != "float32")
        throw Error(
            ErrorKind::Usage,
            translateMarked("core", kSentence, "--products", settings.products, "cuda", "--products"));
    if (settings.device != "cpu" && settings.moments != "float32")
        throw Error(ErrorKind::Usage,
                    translateMarked("core", kSentence, "--moments", settings.moments, "cpu", "--moments"));
}

void to_json(nlohmann::json& json, const TrainingSettings& s)
{
    json = {{"model", s.model},
            {"folds", s.folds},
            {"bins", s.bins},
            {"epochs", s.epochs},
            {"batch", s.batch},
            {"hidden", s.hidden},
            {"learning_rate", s.learningRate},
            {"weight_decay", s.weightDecay},
            {"dropout", s.dropout},
            {"weights", {{"w1", s.weights.w1}, {"mse", s.weights.mse}, {"ce", s.weights.crossEntropy}}},
            {"validation", s.validation},
            {"patience", s.patience},
            {"split", s.split},
            {"neighbours", s.neighbours},
            {"components", s.components},
            {"ridge", s.ridge},
            {"target_vectors", s.targetVectors},
            {"rank", s.rank},
            {"moments", s.moments},
            {"products", s.products},
            {"device", s.device},
            {"threads", s.threads},
            {"seed", s.seed}};
    if (!s.onlyFolds.empty())
        json["only_folds"] = s.onlyFolds;
}

void from_json(const nlohmann::json& json, TrainingSettings& s)
{
    json.at("model").get_to(s.model);
    json.at("folds").get_to(s.folds);
    json.at("bins").get_to(s.bins);
    json.at("epochs").get_to(s.epochs);
    json.at("batch").get_to(s.batch);
    json.at("hidden").get_to(s.hidden);
    json.at("learning_rate").get_to(s.learningRate);
    json.at("weight_decay").get_to(s.weightDecay);
    json.at("dropout").get_to(s.dropout);
    json.at("weights").at("w1").get_to(s.weights.w1);
    json.at("weights").at("mse").get_to(s.weights.mse);
    json.at("weights").at("ce").get_to(s.weights.crossEntropy);
    // Runs of earlier versions have none of these.
    s.validation = json.value("validation", 0.0);
    s.patience = json.value("patience", s.patience);
    s.split = json.value("split", s.split);
    s.neighbours = json.value("neighbours", s.neighbours);
    s.components = json.value("components", s.components);
    s.ridge = json.value("ridge", s.ridge);
    s.targetVectors = json.value("target_vectors", s.targetVectors);
    s.rank = json.value("rank", 0);
    s.moments = json.value("moments", "float32");
    s.products = json.value("products", "float32");
    s.onlyFolds = json.value("only_folds", s.onlyFolds);
    json.at("device").get_to(s.device);
    json.at("threads").get_to(s.threads);
    json.at("seed").get_to(s.seed);
}

} // namespace knockscope
