// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_vectors.h"
#include "core/screen/screen_reader.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// Log-normalised expression of some cells, in compressed sparse form: 8 bytes for each value that is not 0.
class SparseCells {
public:
    explicit SparseCells(std::size_t genes)
        : m_genes(genes)
    {
    }

    /// Adds one cell. `genes` ascend; both spans have one entry for each value, none of them 0. Throws
    /// `Error(BadInput)` for a gene that does not exist and a value that is not finite.
    void addCell(std::span<const std::uint32_t> genes, std::span<const float> values);
    /// Adds all cells of a block as they are.
    void addRows(const SparseRows& rows);

    std::size_t cells() const { return m_offsets.size() - 1; }
    std::size_t genes() const { return m_genes; }
    std::span<const std::uint32_t> genesOfCell(std::size_t cell) const;
    std::span<const float> valuesOfCell(std::size_t cell) const;

private:
    std::size_t m_genes;
    std::vector<std::uint64_t> m_offsets{0}; // [cells + 1]
    std::vector<std::uint32_t> m_columns;
    std::vector<float> m_values;
};

struct CoexpressionSettings {
    std::size_t dimension = 50;
    /// Each gene scaled to unit variance: its vector then stands for correlations instead of covariances, and
    /// a lowly expressed gene counts as much as a highly expressed one.
    bool scaled = true;
    std::uint64_t seed = 1;
    int threads = 0; // 0: one for each core; the result does not depend on it
};

struct Coexpression {
    GeneVectors vectors;
    std::vector<std::string> constantGenes; // the same in all cells, so without a vector
    /// Of the centred (and scaled) matrix of cells x genes, descending, [dimension].
    std::vector<double> singularValues;
    double explainedVariance = 0; // by these dimensions, of the matrix's whole, 0 to 1
};

/// Gene vectors from the control cells of a screen: loadings of a principal component analysis. Genes are
/// centred (implicitly: nothing of cells x genes is written out) and factorised by a randomised truncated SVD
/// X = U S V' (truncated_svd.h). The vector of a gene is its row of V S / sqrt(n - 1), whose scalar products
/// approximate the genes' correlations (covariances when not scaled), then scaled so that vectors have
/// unit length on average (root mean square). At most cells - 1 dimensions, and as many as there are genes
/// that vary. `geneNames` [genes]. Deterministic for a seed, whatever the number of threads. Throws
/// `Error(BadInput)` when there are fewer than 3 cells or no gene varies, and `Cancelled`.
Coexpression coexpressionVectors(const SparseCells& cells, const std::vector<std::string>& geneNames,
                                 const CoexpressionSettings& settings, const std::string& source,
                                 JobMonitor& monitor);

} // namespace knockscope
