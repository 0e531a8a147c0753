// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace knockscope {

/// What a network of one fold learns: its outputs are shifts of the log control histogram. Only active
/// genes. Owns its numbers, because trainers keep them for long.
struct TrainingProblem {
    std::size_t samples = 0; // perturbations
    std::size_t dimension = 0;
    std::size_t genes = 0;
    int bins = 0;
    std::vector<float> vectors; // [samples, dimension]
    std::vector<float> targets; // [samples, genes, bins]
    std::vector<float> means; // [samples, genes], of the cells
    std::vector<float> logControl; // [genes, bins], smoothed
    std::vector<float> width; // [genes]
    std::vector<float> low; // [genes], centre of the first bin
};

} // namespace knockscope
