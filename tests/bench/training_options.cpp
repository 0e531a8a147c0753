// SPDX-License-Identifier: GPL-3.0-or-later
// What each option that saves work costs in accuracy: trains a project with each of them, on the same folds,
// and prints one JSON document with time and held-out metrics. Works on a copy; the project is not touched.
#include "core/evaluation/run_evaluation.h"
#include "core/project/project.h"
#include "core/training/cross_validation.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <unistd.h>

using namespace knockscope;
namespace fs = std::filesystem;

namespace {

struct Variant {
    std::string name;
    std::function<void(TrainingSettings&)> change; // of the paper's settings
};

std::vector<Variant> variants()
{
    const auto stopping = [](double validation, int patience) {
        return [=](TrainingSettings& settings) {
            settings.validation = validation;
            settings.patience = patience;
        };
    };
    const auto rank = [](int rank) { return [=](TrainingSettings& settings) { settings.rank = rank; }; };
    return {{"paper", [](TrainingSettings&) {}},
            {"validation 0.1, patience 20", stopping(0.1, 20)},
            {"validation 0.1, patience 50", stopping(0.1, 50)},
            {"validation 0.1, patience 100", stopping(0.1, 100)},
            {"validation 0.2, patience 50", stopping(0.2, 50)},
            {"moments bfloat16", [](TrainingSettings& settings) { settings.moments = "bfloat16"; }},
            {"rank 16", rank(16)},
            {"rank 64", rank(64)}};
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Compares options that save work.");
    std::string folder;
    TrainingSettings base;
    base.validation = 0;
    base.device = "cpu";
    std::vector<std::string> only;
    std::vector<std::uint64_t> seeds{1};
    app.add_option("--project", folder)->required();
    app.add_option("--epochs", base.epochs)->capture_default_str();
    app.add_option("--hidden", base.hidden)->delimiter(',');
    app.add_option("--only", only, "variants whose names contain one of these");
    app.add_option("--only-folds", base.onlyFolds)->delimiter(',');
    app.add_option("--seeds", seeds)->delimiter(',');
    CLI11_PARSE(app, argc, argv);

    const fs::path copy = fs::temp_directory_path() / fmt::format("training-options-{}", ::getpid());
    fs::copy(folder, copy, fs::copy_options::recursive);
    fs::remove_all(copy / "runs");
    const Project project = Project::open(copy);
    JobMonitor monitor;
    nlohmann::json rows = nlohmann::json::array();
    for (const Variant& variant : variants()) {
        const bool isWanted = only.empty() || std::any_of(only.begin(), only.end(), [&](const auto& part) {
                                  return variant.name.find(part) != std::string::npos;
                              });
        if (!isWanted)
            continue;
        for (const std::uint64_t seed : seeds) {
            TrainingSettings settings = base;
            settings.seed = seed;
            variant.change(settings);
            const std::string name = fmt::format("run-{}", rows.size());
            trainRun(project, name, settings, false, monitor);
            const Run run = project.run(name);
            double seconds = 0;
            double epochs = 0;
            for (const FoldRecord& fold : run.record.folds) {
                seconds += fold.seconds;
                epochs += static_cast<double>(fold.objective.size());
            }
            const auto folds = static_cast<double>(run.record.finishedFolds());
            nlohmann::json row = {{"option", variant.name},
                                  {"seed", seed},
                                  {"seconds_per_fold", seconds / folds},
                                  {"epochs_per_fold", epochs / folds}};
            const RunEvaluation evaluation = evaluateRun(project, run, monitor, {false, 0}).front();
            for (std::size_t i = 0; i < metricDefinitions().size(); ++i) {
                if (metricDefinitions()[i].isInPaper)
                    row[std::string(metricDefinitions()[i].name)] = evaluation.metrics[i].mean;
            }
            fmt::print(stderr, "{}\n", row.dump());
            rows.push_back(std::move(row));
            fs::remove_all(run.folder);
        }
    }
    fs::remove_all(copy);
    fmt::print("{}\n", rows.dump(1));
}
