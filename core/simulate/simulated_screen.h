// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

struct SimulationSettings {
    std::size_t perturbations = 40;
    std::size_t genes = 300;
    std::size_t cells = 60; // of each perturbation; the control has ten times as many
    std::size_t programmes = 6; // latent programmes that perturbations move
    std::size_t vectorDimension = 16;
    std::uint64_t seed = 1;
};

/// The true distribution of one gene under one perturbation: zero with probability `zeroFraction`, otherwise
/// a mixture of two normal distributions truncated to positive values.
struct TrueDistribution {
    double zeroFraction = 0;
    double upperWeight = 0; // weight of the upper component among non-zero cells; 0 for unimodal genes
    double lowerMean = 0, lowerSd = 1;
    double upperMean = 0, upperSd = 1;

    double mean() const;
    double cdf(double x) const;
    /// Mass of [G = 1, bins] equal bins from `left`, values outside counted in the end bins. [bins]
    std::vector<double> histogram(double left, double width, int bins) const;
};

/// A made-up screen whose truth is known. Every quantity is a deterministic function of the settings.
class SimulatedScreen {
public:
    explicit SimulatedScreen(const SimulationSettings& settings);

    const SimulationSettings& settings() const { return m_settings; }
    const std::vector<std::string>& geneNames() const { return m_geneNames; }
    const std::vector<std::string>& perturbationNames() const { return m_perturbationNames; }
    /// Vector of perturbation `index`, [vectorDimension].
    std::span<const float> vector(std::size_t index) const;

    TrueDistribution control(std::size_t gene) const;
    TrueDistribution perturbed(std::size_t perturbation, std::size_t gene) const;

    /// Draws the cells and writes them as AnnData .h5ad (CSR float32 log values, obs `condition` with
    /// `control`, the truth as datasets under /uns/truth).
    void writeCells(const std::filesystem::path& path) const;
    /// The same, reporting and cancellable.
    void writeCells(const std::filesystem::path& path, JobMonitor& monitor) const;
    /// Gene vectors as a tab-separated table: a header `gene, v1, v2, ...`, then a line for each perturbed
    /// gene and some that were not perturbed.
    void writeVectors(const std::filesystem::path& path) const;

private:
    SimulationSettings m_settings;
    std::vector<std::string> m_geneNames;
    std::vector<std::string> m_perturbationNames;

    /// Control distribution of one gene, and how far a programme of strength 1 moves it.
    struct Gene {
        bool isSilent = false; // never or almost never seen, whatever is perturbed
        bool isBimodal = false;
        TrueDistribution control;
        std::vector<double> meanShift; // [programmes], of both components, expression units
        std::vector<double> logSdShift; // [programmes]
        std::vector<double> zeroShift; // [programmes], logit of the zero fraction
        std::vector<double> weightShift; // [programmes], logit of the upper weight
    };

    std::vector<std::string> m_vectorNames; // perturbed genes first, then some that are not
    std::vector<double> m_loadings; // [vectorNames, programmes]
    std::vector<float> m_vectors; // [vectorNames, vectorDimension]
    std::vector<Gene> m_genes;
};

} // namespace knockscope
