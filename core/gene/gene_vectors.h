// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/loaded_vectors.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace knockscope {

/// One vector for each gene that has one ("embedding"), with where it came from.
class GeneVectors {
public:
    GeneVectors() = default;
    /// `values` is row-major [genes.size(), dimension]. Throws `Error(BadInput)` for a duplicated gene, a
    /// size that does not fit or a value that is not finite, naming `source`.
    GeneVectors(std::vector<std::string> genes, std::size_t dimension, std::vector<float> values,
                std::string source);

    const std::vector<std::string>& genes() const { return m_genes; }
    std::size_t dimension() const { return m_dimension; }
    const std::vector<float>& values() const { return m_values; }
    /// Provenance for people: file names, hash and method.
    const std::string& source() const { return m_source; }

    bool contains(const std::string& gene) const { return m_index.contains(gene); }
    /// The vector of a gene, [dimension]; empty when it has none.
    std::span<const float> vector(const std::string& gene) const;

    /// embedding.h5: /genes, /vectors [N, d] float32, attributes `format_version` and `source`.
    void write(const std::filesystem::path& path) const;
    static GeneVectors read(const std::filesystem::path& path);

private:
    std::vector<std::string> m_genes;
    std::size_t m_dimension = 0;
    std::vector<float> m_values;
    std::string m_source;
    std::unordered_map<std::string, std::size_t> m_index;
};

/// Vectors as they were read, their names taken as they are. `source` is their provenance. Throws as the
/// constructor of `GeneVectors` does.
GeneVectors toGeneVectors(LoadedVectors loaded, std::string source);

/// The sources side by side: genes that all of them have, dimensions added up.
GeneVectors concatenated(const std::vector<GeneVectors>& sources);

/// The genes that a perturbation targets: `A+B` gives A and B.
std::vector<std::string> targetGenes(const std::string& perturbation);

/// The vector of a perturbation: the mean of its genes' vectors (Eq. 14). Empty when a gene has none.
std::vector<float> perturbationVector(const GeneVectors& vectors, const std::string& perturbation);

/// Which of some perturbations can be trained on.
struct Coverage {
    std::vector<std::string> withVector;
    std::vector<std::string> withoutVector;
    std::vector<std::string> missingGenes; // sorted, unique
};
Coverage coverage(const GeneVectors& vectors, const std::vector<std::string>& perturbations);

} // namespace knockscope
