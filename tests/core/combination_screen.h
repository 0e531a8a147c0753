// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mixed_seed.h"
#include "core/project/project.h"
#include "tests/core/test_screens.h"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <random>

namespace knockscope::test {

/// A project of a made-up screen of single genes and of pairs whose shifts of the log-expression add up. Each
/// perturbed gene has a vector; a gene's shift is linear in it.
inline Project combinationProject(const std::filesystem::path& folder, std::size_t singles = 6,
                                  std::size_t cells = 24, std::uint64_t seed = 1)
{
    constexpr std::size_t kGenes = 12;
    constexpr std::size_t kDimension = 4;
    std::mt19937_64 random(mixedSeed(seed, 7));
    const auto uniform = [&] { return static_cast<double>(random() >> 11U) * 0x1p-53; };
    const auto normal = [&] { // of twelve uniform ones
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    };
    std::vector<std::string> names;
    std::vector<float> vectors;
    std::vector<std::vector<double>> shifts; // [singles][genes]
    std::vector<std::vector<double>> loadings(kDimension, std::vector<double>(kGenes));
    for (std::vector<double>& loading : loadings) {
        for (double& value : loading)
            value = 0.4 * normal();
    }
    for (std::size_t i = 0; i < singles; ++i) {
        names.push_back(fmt::format("P{}", static_cast<char>('A' + static_cast<int>(i))));
        std::vector<double> shift(kGenes);
        for (std::size_t k = 0; k < kDimension; ++k) {
            vectors.push_back(static_cast<float>(normal()));
            for (std::size_t gene = 0; gene < kGenes; ++gene)
                shift[gene] += static_cast<double>(vectors.back()) * loadings[k][gene];
        }
        shifts.push_back(shift);
    }
    TinyScreen screen;
    for (std::size_t gene = 0; gene < kGenes; ++gene)
        screen.genes.push_back(fmt::format("G{}", gene));
    const auto add = [&](const std::string& label, const std::vector<double>& shift, std::size_t count) {
        for (std::size_t cell = 0; cell < count; ++cell) {
            std::vector<double> values;
            for (std::size_t gene = 0; gene < kGenes; ++gene)
                values.push_back(std::max(0.0, 3 + shift[gene] + 0.3 * normal()));
            screen.matrix.push_back(values);
            screen.labels.push_back(label);
        }
    };
    add("ctrl", std::vector<double>(kGenes), 5 * cells);
    for (std::size_t i = 0; i < singles; ++i) {
        add(names[i], shifts[i], cells);
        for (std::size_t j = i + 1; j < singles; ++j) {
            std::vector<double> both = shifts[i];
            for (std::size_t gene = 0; gene < kGenes; ++gene)
                both[gene] += shifts[j][gene];
            add(fmt::format("{}+{}", names[i], names[j]), both, cells);
        }
    }
    screen.write(folder / "combinations.h5ad");
    ImportSettings import;
    import.source = folder / "combinations.h5ad";
    import.minimumCells = 5;
    JobMonitor monitor;
    Project project = Project::import(folder / "combinations.knockscope", import, monitor);
    project.setVectors(GeneVectors(names, kDimension, vectors, "made up"));
    return project;
}

} // namespace knockscope::test
