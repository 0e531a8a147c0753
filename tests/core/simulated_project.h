// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/vector_file.h"
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"

#include <filesystem>

namespace knockscope::test {

/// Simulates a screen, imports it and gives it its vectors; everything lies in `folder`.
inline Project simulatedProject(const std::filesystem::path& folder, const SimulationSettings& settings)
{
    const SimulatedScreen screen(settings);
    screen.writeCells(folder / "cells.h5ad");
    screen.writeVectors(folder / "vectors.tsv");
    ImportSettings import;
    import.source = folder / "cells.h5ad";
    JobMonitor monitor;
    Project project = Project::import(folder / "project.knockscope", import, monitor);
    project.setVectors(readGeneVectors(folder / "vectors.tsv", monitor));
    return project;
}

/// 12 perturbations, 30 genes: trains in a blink.
inline Project smallProject(const std::filesystem::path& folder)
{
    SimulationSettings settings;
    settings.perturbations = 12;
    settings.genes = 30;
    settings.cells = 30;
    return simulatedProject(folder, settings);
}

} // namespace knockscope::test
