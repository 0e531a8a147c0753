// SPDX-License-Identifier: GPL-3.0-or-later
// How long a project takes to open and a perturbation to be described, as the window asks for it.

#include "core/evaluation/gene_response.h"
#include "core/project/project.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

using namespace knockscope;

namespace {

template <class Work> double millisecondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

int measure(const std::string& folder, const std::string& run, int rounds)
{
    std::vector<double> openings;
    for (int round = 0; round < rounds; ++round)
        openings.push_back(millisecondsOf([&] { Project::open(folder); }));

    const Project project = Project::open(folder);
    const auto opened = run.empty() ? nullptr : std::make_shared<const Run>(project.run(run));
    const ResponseCalculator calculator(project, opened);
    std::vector<double> first;
    std::vector<double> next;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t row = 0; row < project.store().perturbations(); ++row)
            (round == 0 ? first : next).push_back(millisecondsOf([&] { calculator.response(row); }));
    }
    std::vector<double> summaries;
    for (std::size_t row = 0; row < project.store().perturbations(); ++row)
        summaries.push_back(millisecondsOf([&] { calculator.summary(row); }));
    const nlohmann::json json = {
        {"genes", project.store().genes()},
        {"perturbations", project.store().perturbations()},
        {"open_milliseconds", quantile(openings, 0.5)},
        {"first_visit_milliseconds", {{"median", quantile(first, 0.5)}, {"p99", quantile(first, 0.99)}}},
        {"response_milliseconds", {{"median", quantile(next, 0.5)}, {"p99", quantile(next, 0.99)}}},
        {"summary_milliseconds", {{"median", quantile(summaries, 0.5)}, {"p99", quantile(summaries, 0.99)}}}};
    fmt::print("{}\n", json.dump(1));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Times opening a project and moving through its perturbations.", "browse");
    std::string project;
    std::string run;
    int rounds = 5;
    app.add_option("--project", project, "a project folder")->required();
    app.add_option("--run", run, "a run of it; without one only observed shifts are computed");
    app.add_option("--rounds", rounds)->capture_default_str()->check(CLI::Range(2, 1000));
    CLI11_PARSE(app, argc, argv);
    try {
        return measure(project, run, rounds);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
