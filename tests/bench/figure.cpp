// SPDX-License-Identifier: GPL-3.0-or-later
// How long a figure takes from the project to the bytes of its file, and how large the file is: Fig. 2 of two
// perturbations, and 20 shift plots of 5,000 genes by two runs.

#include "core/figure/figure_file.h"
#include "core/figure/figure_maker.h"
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "tests/core/made_up_figure.h"
#include "tests/core/simulated_project.h"
#include "ui/figure/figure_export.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

using namespace knockscope;
using namespace knockscope::ui;

namespace {

struct Settings {
    std::string project;
    std::vector<std::string> runs;
    int repeats = 5;
};

/// The median in milliseconds.
double timeOf(int repeats, const std::function<void()>& work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[milliseconds.size() / 2];
}

nlohmann::json measure(int repeats, const std::function<FigureSpec()>& make)
{
    FigureSpec spec;
    nlohmann::json json = {{"make_milliseconds", timeOf(repeats, [&] { spec = make(); })}};
    std::size_t panels = 0;
    for (const FigureRow& row : spec.rows)
        panels += row.panels.size();
    json["panels"] = panels;
    json["genes"] = spec.genes.size();
    const auto add = [&](const char* name, const std::function<std::size_t()>& write) {
        std::size_t bytes = 0;
        const double milliseconds = timeOf(repeats, [&] { bytes = write(); });
        json[name] = {{"milliseconds", milliseconds}, {"bytes", bytes}};
    };
    for (const auto& [name, format] :
         {std::pair{"svg", FigureFormat::Svg}, std::pair{"pdf", FigureFormat::Pdf},
          std::pair{"png", FigureFormat::Png}})
        add(name,
            [&, format = format] { return static_cast<std::size_t>(figureBytes(spec, format).size()); });
    add("json", [&] { return figureAsJson(spec).size(); });
    add("csv", [&] { return figureAsCsv(spec).size(); });
    return json;
}

/// 33 perturbations and 500 genes, as the example that people try first.
Project madeUpProject(const std::filesystem::path& folder)
{
    SimulationSettings settings;
    settings.perturbations = 33;
    settings.genes = 500;
    settings.cells = 60;
    const Project project = test::simulatedProject(folder, settings);
    TrainingSettings training;
    training.epochs = 20;
    JobMonitor monitor;
    trainRun(project, "run", training, false, monitor);
    return project;
}

FigureSpec madeUpGrid()
{
    constexpr std::size_t kGenes = 5000;
    FigureSpec spec = test::madeUpFigure(kGenes);
    spec.layout = {PanelLetters::None, true, 2};
    spec.rows.assign(1, {});
    for (std::size_t i = 0; i < kGridPanels; ++i) {
        for (const FigureInk ink : {FigureInk::Predicted, FigureInk::SecondPredicted}) {
            ShiftPanel panel = test::madeUpShift("GENE" + std::to_string(i + 1), kGenes);
            panel.series.front().ink = ink;
            panel.labelled.clear();
            spec.rows.front().panels.emplace_back(std::move(panel));
        }
    }
    return spec;
}

int measureAll(const Settings& settings)
{
    const QTemporaryDir folder;
    const bool isMadeUp = settings.project.empty();
    const Project project =
        isMadeUp ? madeUpProject(folder.path().toStdString()) : Project::open(settings.project);
    const std::vector<std::string> runs = isMadeUp ? std::vector<std::string>{"run"} : settings.runs;
    const auto& names = project.store().perturbationNames();
    JobMonitor monitor;
    FigureRequest panel;
    panel.runs = runs;
    panel.perturbations.assign(names.begin(), names.begin() + std::min<std::ptrdiff_t>(2, std::ssize(names)));
    FigureRequest grid;
    grid.figure = FigureTemplate::Grid;
    grid.runs = runs;
    // From nothing each time, as a script does
    const auto made = [&](const FigureRequest& request) {
        return FigureMaker(project).make(request, monitor);
    };
    nlohmann::json json = {{"perturbations", project.store().perturbations()},
                           {"genes", project.store().genes()},
                           {"runs", runs.size()},
                           {"repeats", settings.repeats},
                           {"panel", measure(settings.repeats, [&] { return made(panel); })}};
    if (!runs.empty())
        json["grid"] = measure(settings.repeats, [&] { return made(grid); });
    json["made_up_grid"] = measure(settings.repeats, madeUpGrid);
    fmt::print("{}\n", json.dump(1));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Times figures, from the project to the bytes of the file.", "figure");
    Settings settings;
    app.add_option("--project", settings.project, "a project folder; a made-up one when not given");
    app.add_option("--run", settings.runs, "one or two of its runs")->expected(1, 2);
    app.add_option("--repeats", settings.repeats)->capture_default_str()->check(CLI::Range(1, 1000));
    CLI11_PARSE(app, argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    try {
        return measureAll(settings);
    } catch (const std::exception& failure) {
        fmt::print(stderr, "{}\n", failure.what());
        return 1;
    }
}
