// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/run_evaluation.h"
#include "core/figure/paper_table.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::vector<std::string> runs;
    bool json = false;
    bool all = false;
    bool noCellEval = false;
    int threads = 0;
    std::string csv;
    std::string latex;
    std::string html;
};

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    const std::vector<std::string> names = options.runs.empty() ? project.runNames() : options.runs;
    if (names.empty())
        throw Error(ErrorKind::Usage, fmt::format("{} has no runs yet; train one first.", options.project));

    std::vector<RunEvaluation> evaluations;
    const auto count = static_cast<double>(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string& name = names[i];
        const Run run = project.run(name);
        if (options.runs.empty() && !run.predictions) {
            fmt::print(stderr, "Run {} has no finished fold yet, left out.\n", name);
            continue;
        }
        JobMonitor step = stepOfJob(monitor, fmt::format("run {} of {} ({})", i + 1, names.size(), name),
                                    static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        const std::vector<RunEvaluation> ofRun =
            evaluateRun(project, run, step, {!options.noCellEval, options.threads});
        writeMetricsFile(run, ofRun);
        evaluations.insert(evaluations.end(), ofRun.begin(), ofRun.end());
    }
    if (evaluations.empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("No run of {} has a finished fold; train one first.", options.project));
    if (!options.csv.empty())
        writeTextAtomically(options.csv, metricsAsCsv(evaluations));
    if (!options.latex.empty())
        writeTextAtomically(options.latex, metricsAsLatex(evaluations));
    if (!options.html.empty())
        writeTextAtomically(options.html, tableAsHtml(tableOfEvaluations(evaluations)));
    if (options.json)
        fmt::print("{}\n", evaluationsToJson(evaluations).dump(1));
    else if (options.csv.empty() && options.latex.empty() && options.html.empty())
        fmt::print("{}", options.all ? allMetricsAsText(evaluations) : metricsAsText(evaluations));
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("evaluate", "measure how well held-out perturbations were predicted");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--run", options->runs, "name of a run; may be repeated; all when not given")
        ->allow_extra_args(false);
    CLI::Option* json = command->add_flag("--json", options->json, "print one JSON document");
    CLI::Option* csv = command->add_option("--csv", options->csv, "write the table to this file");
    CLI::Option* latex = command->add_option("--latex", options->latex, "write the table to this file");
    CLI::Option* html =
        command->add_option("--html", options->html, "write the table to this file, for a word processor");
    CLI::Option* all = command->add_flag("--all", options->all, "print every metric, not only the paper's");
    command->add_flag(
        "--no-cell-eval", options->noCellEval,
        "leave out discrimination scores and differential expression, about a third of the time");
    command->add_option("--threads", options->threads, "0: one for each core")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    json->excludes(csv)->excludes(latex)->excludes(html)->excludes(all);
    csv->excludes(latex)->excludes(html);
    latex->excludes(html);
    command->footer(
        "Each run is followed by the baselines that need no training and by two rows that are no model: the "
        "repeatability of half the cells (one half of a perturbation's cells predicts the other) and what "
        "chance scores (control cells predict control cells). resources/help/metrics.md of the sources "
        "defines every metric and row.");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
