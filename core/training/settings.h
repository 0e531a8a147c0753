// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace knockscope {

/// Weights of the training objective; Eq. 8 and Appendix C of the main paper.
struct ObjectiveWeights {
    double w1 = 0.75;
    double mse = 0.25;
    double crossEntropy = 0;

    bool operator==(const ObjectiveWeights&) const = default;
};

/// Everything that decides what a run computes, with the paper's defaults.
struct TrainingSettings {
    std::string model = "mlp-hist";
    int folds = 9;
    int bins = 15;
    int epochs = 500;
    int batch = 32; // perturbations
    std::vector<int> hidden; // empty: defaultHidden()
    double learningRate = 1e-3;
    double weightDecay = 1e-3;
    double dropout = 0.2;
    ObjectiveWeights weights;
    double validation = 0.1; // share of a fold's perturbations that choose the epoch to stop at; 0: none
    int patience = 50; // epochs without a better validation objective before a fold ends
    std::string split = "random"; // or combo-keep, combo-drop: which perturbations are held out
    int neighbours = 10; // of nearest: training perturbations that are averaged
    int components = 10; // of bilinear-ridge: principal components of the response
    double ridge = 0.1; // of bilinear-ridge: penalty on both sides
    std::string targetVectors = "project"; // of bilinear-ridge; or screen: its own scores of the target gene
    int rank = 0; // of a factorised last layer; 0: not factorised
    std::string moments = "float32"; // or bfloat16: how AdamW's moments are stored
    std::string products = "float32"; // tf32 or bfloat16, on CUDA only
    std::vector<int> onlyFolds; // empty: all
    std::string device = "auto"; // auto, cpu or cuda
    int threads = 0; // of each fold; 0: one for each core, or a single one for a small network
    int foldsAtOnce = 0; // 0: as many as there are cores for, or one on a GPU
    std::uint64_t seed = 1;

    bool operator==(const TrainingSettings&) const = default;
};

/// (1024, 512, 1024) from 500 training perturbations on, (128, 64) below, as the paper chose for its data
/// sets.
std::vector<int> defaultHidden(std::size_t trainingPerturbations);

/// Throws `Error(Usage)` that names the command-line option which is out of bounds, and the bounds.
void checkSettings(const TrainingSettings& settings);

/// Throws `Error(Usage)` for an option that the device would ignore or refuse. `settings` names no device
/// "auto" (see resolveDevice).
void checkOptionsOfDevice(const TrainingSettings& settings);

void to_json(nlohmann::json& json, const TrainingSettings& settings);
void from_json(const nlohmann::json& json, TrainingSettings& settings);

} // namespace knockscope
