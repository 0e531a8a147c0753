// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// A model as a reader of a table or a user of a menu needs to know it.
struct ModelInfo {
    std::string_view id; // on the command line and in files
    std::string_view title; // in tables: "MLP+Hist"
    std::string_view summary; // one sentence
    std::string_view citation;
    bool predictsDistributions; // or only means
    bool predictsUnseenGenes; // for which there is a gene vector
    bool predictsCombinations; // of several genes
    bool isNetwork; // trained epoch by epoch; its checkpoints are archives of LibTorch
    bool runsOnGpu;
    bool isBaseline; // appears in `evaluate` beside every run, without a run of its own
    std::vector<std::string_view> options; // of `train` that it reads
};

/// All models, in the order in which tables list them.
std::span<const ModelInfo> modelCatalogue();

/// Null for an unknown id: of another program, or of a row that is no model (see evaluation/noise_floor.h).
const ModelInfo* findModel(std::string_view id);

/// Throws `Error(Usage)` that lists the ids for an unknown one.
const ModelInfo& modelInfo(std::string_view id);

/// Outputs of a model that is a network, for each gene.
std::size_t outputsPerGene(std::string_view id, int bins);

/// An option of `train` that takes a number, and its bounds.
struct OptionBounds {
    std::string_view option;
    double low;
    double high;
    std::string_view meaning;
};

/// Of all options that models read; checkSettings() goes by it.
std::span<const OptionBounds> optionBounds();

} // namespace knockscope
