// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/shift_significance.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <numeric>

namespace knockscope::cli {

namespace {

constexpr double kFdr = 0.05;

struct Options {
    std::string project;
    std::vector<std::string> perturbations;
    ShiftSignificanceSettings settings;
    std::string null = std::string(shiftNullName(ShiftSignificanceSettings().null));
    bool json = false;
    std::string out;
};

std::vector<std::size_t> chosenRows(const Project& project, const Options& options)
{
    const MarginalStore& store = project.store();
    std::vector<std::size_t> rows;
    if (options.perturbations.empty()) {
        rows.resize(store.perturbations());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    for (const std::string& typed : options.perturbations) {
        const std::size_t row =
            store.findPerturbation(canonicalPerturbation(typed, project.importReport().controlLabel.value));
        if (row >= store.perturbations())
            throw Error(ErrorKind::Usage,
                        fmt::format("--perturbation {}: {} has no such perturbation; knockscope-cli inspect "
                                    "lists the labels of its source.",
                                    typed, options.project));
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    return rows;
}

nlohmann::json toJson(const MarginalStore& store, const ShiftSignificanceSettings& settings,
                      const std::vector<PerturbationShifts>& shifts)
{
    nlohmann::json perturbations = nlohmann::json::array();
    for (const PerturbationShifts& of : shifts) {
        nlohmann::json genes = nlohmann::json::array();
        for (const GeneShift& gene : of.genes)
            genes.push_back({{"gene", store.geneNames()[gene.gene]},
                             {"control_mean", gene.controlMean},
                             {"observed_mean", gene.observedMean},
                             {"shift", gene.shift},
                             {"p", gene.p},
                             {"fdr", gene.fdr}});
        perturbations.push_back({{"perturbation", of.perturbation},
                                 {"cells", of.cells},
                                 {"significant_genes", of.significant(kFdr)},
                                 {"genes", std::move(genes)}});
    }
    return {{"bins", settings.bins},
            {"permutations", settings.permutations},
            {"null", shiftNullName(settings.null)},
            {"seed", settings.seed},
            {"fdr", kFdr},
            {"control_cells", store.cells(store.control())},
            {"perturbations", std::move(perturbations)}};
}

void printTable(const MarginalStore& store, const ShiftSignificanceSettings& settings,
                const std::vector<PerturbationShifts>& shifts)
{
    std::size_t width = 12;
    for (const PerturbationShifts& of : shifts)
        width = std::max(width, of.perturbation.size());
    fmt::print("{:<{}}{:>8}{:>14}  {}\n", "perturbation", width, "cells", "FDR < 0.05", "largest shift");
    for (const PerturbationShifts& of : shifts) {
        const GeneShift* const largest = of.largest();
        fmt::print("{:<{}}{:>8}{:>14}  {}\n", of.perturbation, width, of.cells, of.significant(kFdr),
                   largest ? fmt::format("{} {:.4f} (p {:.2g}, FDR {:.2g})", store.geneNames()[largest->gene],
                                         largest->shift, largest->p, largest->fdr)
                           : std::string("no active gene"));
    }
    const std::size_t active = shifts.empty() ? 0 : shifts.front().genes.size();
    fmt::print("{} active genes of {}, {} control cells, at most {} permutations.\n", active, store.genes(),
               store.cells(store.control()), settings.permutations);
    // The smallest p that so many permutations can give, times active / k, is below the rate from k genes on.
    const double fewest =
        static_cast<double>(active) / (kFdr * static_cast<double>(settings.permutations + 1));
    if (fewest >= 1)
        fmt::print(
            "So few permutations cannot tell fewer than {} shifted genes of a perturbation from chance; "
            "--permutations {} could.\n",
            static_cast<std::size_t>(fewest) + 1, static_cast<std::size_t>(active / kFdr));
    if (settings.null == ShiftNull::Control) {
        const std::uint64_t half = store.cells(store.control()) / 2;
        const auto larger = std::count_if(shifts.begin(), shifts.end(),
                                          [&](const PerturbationShifts& of) { return of.cells > half; });
        if (larger > 0)
            fmt::print("{} perturbations have more cells than half the control: {} control cells were drawn "
                       "for them, and their shifts scaled.\n",
                       larger, half);
    }
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    ShiftSignificanceSettings settings = options.settings;
    settings.null = shiftNullFromName(options.null);
    const MarginalStore& store = project.store();
    const std::vector<PerturbationShifts> shifts =
        testShifts(store, chosenRows(project, options), settings, monitor);
    if (!options.out.empty())
        writeTextAtomically(options.out, shiftsAsCsv(store, shifts));
    if (options.json)
        fmt::print("{}\n", toJson(store, settings, shifts).dump(1));
    else
        printTable(store, settings, shifts);
}

} // namespace

void addSignificanceCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("significance", "which genes a perturbation shifts by more than chance does");
    command->add_option("--project", options->project, "the project folder")->required();
    command
        ->add_option("--perturbation", options->perturbations,
                     "a gene, or several joined by +; may be repeated; all when not given")
        ->allow_extra_args(false);
    command->add_option("--bins", options->settings.bins, "of the histograms")
        ->capture_default_str()
        ->check(CLI::Range(2, 1000));
    command
        ->add_option("--permutations", options->settings.permutations,
                     "draws for each gene at most; drawing ends early where the shift is usual")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000000000));
    command
        ->add_option("--null", options->null,
                     "shuffled: the cells of perturbation and control change places; control: only control "
                     "cells are drawn, which finds too much where a gene is rare in the control")
        ->capture_default_str()
        ->check(CLI::IsMember({"shuffled", "control"}));
    command->add_option("--seed", options->settings.seed, "of the draws")->capture_default_str();
    command->add_option("--threads", options->settings.threads, "0: one for each core")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    CLI::Option* json = command->add_flag("--json", options->json, "print one JSON document");
    command->add_option("--out", options->out, "write every gene's numbers to this CSV file")->excludes(json);
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
