// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_plan.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace knockscope {

namespace {

std::vector<ExperimentInfo> makeCatalogue()
{
    return {
        {"table1",
         translatable("core", "Table 1: distributional models on unseen perturbations"),
         {"nll", "w1", "rmae_mean", "rmae_variance", "rmae_skewness", "rmae_kurtosis"}},
        {"table2",
         translatable("core", "Table 2: predicted mean shifts of unseen perturbations"),
         {"pearson_top20", "pearson_top50", "pearson_top100", "rmae_mean"}},
        {"table3",
         translatable("core",
                      "Table 3: perturbations of several genes, whose genes the training set knows (Keep) or "
                      "not (Drop)"),
         {"w1", "pearson_top20", "pearson_top50", "pearson_top100", "rmae_mean", "rmae_variance",
          "rmae_skewness", "rmae_kurtosis"}},
        {"table5",
         translatable("core", "Table 5: weights of the training objective of MLP+Hist"),
         {"pearson_top20", "w1"}},
        {"table6",
         translatable("core", "Table 6: gene vectors, with MLP+Mean"),
         {"pearson_top20", "pearson_top50", "pearson_top100", "rmae_mean"}},
        {"fig3",
         translatable("core", "Fig. 3: bins of MLP+Hist and errors of the moments"),
         {"rmae_mean", "rmae_variance", "rmae_skewness", "rmae_kurtosis"}},
        {"fig4",
         translatable("core", "Fig. 4: bins of MLP+Hist and correlations of mean shifts"),
         {"pearson_top20", "pearson_top50", "pearson_top100"}},
    };
}

/// Builds lines whose runs are named by what differs from the base settings.
class Planner {
public:
    Planner(TrainingSettings base, std::string prefix)
        : m_base(std::move(base))
        , m_prefix(std::move(prefix))
    {
    }

    /// `suffix` names what `settings` changes. The device is a wish, of which some models can make no use.
    void add(const std::string& label, const std::string& suffix, TrainingSettings settings,
             const std::string& baseline = {}, const std::string& vectorSet = {})
    {
        if (!modelInfo(settings.model).runsOnGpu)
            settings.device = "cpu";
        const std::string run = fmt::format("{}-{}{}", m_prefix, settings.model, suffix);
        m_rows.push_back({label, run, std::move(settings), baseline, vectorSet});
    }

    void addModel(const std::string& model, const std::string& group = {},
                  const std::string& split = "random")
    {
        const bool isBaseline = modelInfo(model).isBaseline;
        TrainingSettings settings = m_base;
        settings.model = isBaseline ? "mlp-hist" : model; // a baseline has no run of its own
        settings.split = split;
        add(group + std::string(modelInfo(model).title), split == "random" ? "" : "-" + split, settings,
            isBaseline ? model : "");
    }

    const TrainingSettings& base() const { return m_base; }
    std::vector<ExperimentRow> take() { return std::move(m_rows); }

private:
    TrainingSettings m_base;
    std::string m_prefix;
    std::vector<ExperimentRow> m_rows;
};

void planWeights(Planner& planner)
{
    // The paper's grid of step 0.25, in the order of its table: from the worst to the best.
    constexpr ObjectiveWeights kTriples[] = {
        {0, 0, 1},         {0, 0.5, 0.5},   {0, 0.75, 0.25},   {0, 0.25, 0.75}, {0.25, 0, 0.75},
        {0.5, 0.25, 0.25}, {0.75, 0, 0.25}, {0.25, 0.5, 0.25}, {0.5, 0, 0.5},   {1, 0, 0},
        {0.25, 0.75, 0},   {0.5, 0.5, 0},   {0.75, 0.25, 0}};
    for (const ObjectiveWeights& weights : kTriples) {
        TrainingSettings settings = planner.base();
        settings.model = "mlp-hist";
        settings.weights = weights;
        const std::string text = weightsText(weights);
        const bool isDefault = weights == TrainingSettings().weights;
        const std::string suffix =
            fmt::format("-w1_{}-mse_{}-ce_{}", weights.w1, weights.mse, weights.crossEntropy);
        planner.add(text, isDefault ? "" : suffix, settings);
    }
}

void planBins(Planner& planner)
{
    std::set<int> numbers = {5, 10, 15, 20, 25, 30, 35};
    numbers.insert(planner.base().bins); // what the others are compared with
    for (const int bins : numbers) {
        TrainingSettings settings = planner.base();
        settings.model = "mlp-hist";
        settings.bins = bins;
        planner.add(fmt::format("{} bins", bins),
                    bins == planner.base().bins ? "" : fmt::format("-bins{}", bins), settings);
    }
}

} // namespace

std::span<const ExperimentInfo> experimentCatalogue()
{
    static const std::vector<ExperimentInfo> kExperiments = makeCatalogue();
    return kExperiments;
}

const ExperimentInfo& experimentInfo(std::string_view name)
{
    const auto all = experimentCatalogue();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const ExperimentInfo& experiment) { return experiment.name == name; });
    if (found != all.end())
        return *found;
    std::vector<std::string_view> names;
    for (const ExperimentInfo& experiment : all)
        names.push_back(experiment.name);
    throw Error(ErrorKind::Usage,
                translated(translatable("core", "There is no experiment {}; choose one of {}."), name,
                           fmt::join(names, ", ")));
}

std::string weightsText(const ObjectiveWeights& weights)
{
    std::vector<std::string> parts;
    const auto add = [&](const char* name, double weight) {
        if (weight > 0)
            parts.push_back(fmt::format("{}={}", name, weight));
    };
    add("w1", weights.w1);
    add("mse", weights.mse);
    add("ce", weights.crossEntropy);
    return fmt::format("{}", fmt::join(parts, ","));
}

std::vector<ExperimentRow> planExperiment(std::string_view name, const TrainingSettings& base,
                                          const std::string& prefix, std::span<const std::string> vectorSets)
{
    experimentInfo(name);
    Planner planner(base, prefix);
    if (name == "table1") {
        for (const char* model : {"ctrl-hist", "non-ctrl-hist", "tg", "zitg", "mlp-hist"})
            planner.addModel(model);
    } else if (name == "table2") {
        for (const char* model : {"non-ctrl-mean", "gp", "bilinear-ridge", "nearest", "mlp-mean", "mlp-hist"})
            planner.addModel(model);
    } else if (name == "table3") {
        for (const auto& [group, split] : {std::pair{"Keep: ", "combo-keep"}, {"Drop: ", "combo-drop"}}) {
            planner.addModel("non-ctrl-hist", group, split);
            if (std::string_view(split)
                == "combo-keep") // without the single genes there is nothing to add up
                planner.addModel("additive", group, split);
            planner.addModel("mlp-mean", group, split);
            planner.addModel("mlp-hist", group, split);
        }
    } else if (name == "table5") {
        planWeights(planner);
    } else if (name == "table6") {
        if (vectorSets.size() < 2)
            throw Error(
                ErrorKind::Usage,
                translate("core",
                          "table6 compares gene vectors; name them with --vectors NAME=FILE, at least two."));
        std::set<std::string> names;
        for (const std::string& set : vectorSets) {
            if (!names.insert(set).second)
                throw Error(ErrorKind::Usage,
                            translated(translatable(
                                           "core",
                                           "--vectors {}: the name is given twice; give each set its own, or "
                                           "join files with {}=FILE,FILE."),
                                       set, set));
        }
        for (const std::string& set : vectorSets) {
            TrainingSettings settings = base;
            settings.model = "mlp-mean";
            planner.add(set, "", settings, {}, set);
        }
    } else {
        planBins(planner);
    }
    return planner.take();
}

} // namespace knockscope
