// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

enum class BlockScaling {
    None,
    Standardise, // each dimension to mean 0 and variance 1 (divisor n) over the block's genes
    UnitLength, // each vector to Euclidean length 1
};

/// "none", "standardise", "unit-length": in project.json and on the command line.
std::string toText(BlockScaling scaling);
/// Throws `Error(Usage)` that lists the choices.
BlockScaling parseBlockScaling(const std::string& text);

/// One source of gene vectors and what is done with it: the provenance of some dimensions.
struct VectorBlock {
    std::string source; // for people: "GenePT_gene_embedding_ada_text.pickle", "co-expression"
    std::filesystem::path file = {}; // empty when built from the screen
    std::string hash = {}; // XXH3 of the file
    std::string format = {}; // for people: "Python pickle (protocol 4)"
    std::size_t dimension = 0;
    std::size_t genes = 0; // with a vector
    BlockScaling scaling = BlockScaling::None;
};

/// A block with its vectors.
struct BlockVectors {
    VectorBlock block; // `genes` is filled in by `combine`
    std::vector<std::string> names; // [rows], resolved
    std::vector<float> values; // [rows, block.dimension], finite
};

/// Why a gene that some source has is not among the combined vectors.
struct MissingVector {
    std::string name;
    std::vector<std::string> missingFrom; // sources without the name
    std::vector<std::string> zeroIn; // sources in which all of its numbers are 0: a placeholder
};

struct CombinedVectors {
    std::vector<std::string> names; // in the order of the first block
    std::size_t dimension = 0;
    std::vector<float> values; // [names, dimension]
    std::vector<VectorBlock> blocks; // in the order of dimensions
    std::vector<MissingVector> missing; // sorted by name; names that all sources lack are in none of them
};

/// The blocks side by side, each scaled by its own genes: those that all blocks have, vectors of zeros
/// counting as none. Throws `Error(BadInput)` naming the source for a name that comes twice, sizes that do
/// not fit, a block without vectors, and when no gene has a vector in all; `Error(Usage)` when there is no
/// block or one of a single gene is to be standardised. A lone block is scaled where it is, without a copy.
CombinedVectors combine(std::vector<BlockVectors> blocks);

/// "missing from ProtT5", "all zeros in GenePT".
std::string placeOf(const MissingVector& missing);

/// For project.json: a list of {source, file, xxh3, format, dimension, genes, scaling}.
nlohmann::json blocksToJson(const std::vector<VectorBlock>& blocks);
/// Throws nlohmann's exceptions and `Error(Usage)` for what `blocksToJson` did not write.
std::vector<VectorBlock> blocksFromJson(const nlohmann::json& json);

} // namespace knockscope
