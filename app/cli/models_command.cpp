// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace knockscope::cli {

namespace {

/// Null for options that take no number.
const OptionBounds* boundsOf(std::string_view option)
{
    const auto bounds = optionBounds();
    const auto found =
        std::find_if(bounds.begin(), bounds.end(), [&](const auto& one) { return one.option == option; });
    return found == bounds.end() ? nullptr : &*found;
}

/// Numeric options of training that are no model's own.
std::vector<std::string_view> commonOptions()
{
    std::vector<std::string_view> options;
    for (const OptionBounds& bounds : optionBounds()) {
        const auto models = modelCatalogue();
        const bool isOwn = std::any_of(models.begin(), models.end(), [&](const ModelInfo& model) {
            return std::find(model.options.begin(), model.options.end(), bounds.option)
                != model.options.end();
        });
        if (!isOwn)
            options.push_back(bounds.option);
    }
    return options;
}

nlohmann::json toJson(const std::vector<std::string_view>& options)
{
    nlohmann::json json = nlohmann::json::array();
    for (const std::string_view name : options) {
        nlohmann::json option = {{"option", name}};
        if (const OptionBounds* bounds = boundsOf(name)) {
            option["low"] = bounds->low;
            option["high"] = bounds->high;
            option["meaning"] = bounds->meaning;
        }
        json.push_back(std::move(option));
    }
    return json;
}

nlohmann::json catalogueAsJson()
{
    nlohmann::json models = nlohmann::json::array();
    for (const ModelInfo& model : modelCatalogue())
        models.push_back({{"id", model.id},
                          {"title", model.title},
                          {"summary", model.summary},
                          {"citation", model.citation},
                          {"predicts_distributions", model.predictsDistributions},
                          {"predicts_unseen_genes", model.predictsUnseenGenes},
                          {"predicts_combinations", model.predictsCombinations},
                          {"is_network", model.isNetwork},
                          {"runs_on_gpu", model.runsOnGpu},
                          {"is_baseline", model.isBaseline},
                          {"options", toJson(model.options)}});
    return {{"models", std::move(models)}, {"common_options", toJson(commonOptions())}};
}

void printModel(const ModelInfo& model)
{
    std::vector<std::string_view> predicts;
    predicts.push_back(model.predictsDistributions ? "distributions" : "means only");
    predicts.push_back(model.predictsUnseenGenes ? "genes that were never perturbed"
                                                 : "perturbed genes only");
    if (model.predictsCombinations)
        predicts.push_back("combinations");
    fmt::print("{} ({})\n    {}\n    Predicts: {}.\n    From: {}.\n", model.id, model.title, model.summary,
               fmt::join(predicts, ", "), model.citation);
    if (model.isBaseline)
        fmt::print("    A baseline: evaluate shows it beside every run.\n");
    if (!model.options.empty())
        fmt::print("    Options: {}.\n", fmt::join(model.options, ", "));
    fmt::print("\n");
}

void run(bool asJson)
{
    if (asJson) {
        fmt::print("{}\n", catalogueAsJson().dump(1));
        return;
    }
    for (const ModelInfo& model : modelCatalogue())
        printModel(model);
    fmt::print("Options of knockscope-cli train, and their bounds; all models read {}.\n",
               fmt::join(commonOptions(), ", "));
    for (const OptionBounds& bounds : optionBounds())
        fmt::print("    {:<18}{:>8} to {:<12}{}\n", bounds.option, bounds.low, bounds.high, bounds.meaning);
}

} // namespace

void addModelsCommand(CLI::App& app, Action& action)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("models", "list the models and their options");
    command->add_flag("--json", *json, "print one JSON document");
    command->callback([json, &action] { action = [json](JobMonitor&) { run(*json); }; });
}

} // namespace knockscope::cli
