// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/distribution_view.h"
#include "core/evaluation/metric_definitions.h"
#include "core/screen/marginal_store.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace knockscope {

/// False discovery rate below which a gene counts as differentially expressed.
inline constexpr double kSignificance = 0.05;

/// Differential expression of some cells against the control, as cell-eval defines it.
struct DifferentialExpression {
    // Of the tested genes, [tested].
    std::vector<double> falseDiscovery;
    std::vector<double> log2FoldChange; // may be infinite
    /// Which of them are significant, by |log2FoldChange| from the largest on, ties by the smaller index.
    std::vector<std::size_t> significant;
};

/// From rates and fold changes: fills `significant`.
DifferentialExpression differentialExpression(std::vector<double> falseDiscovery,
                                              std::vector<double> log2FoldChange);

/// log2(expm1(mean) / expm1(controlMean)) without a pseudo-count, of means of log1p values; 0 for 0 / 0.
double log2FoldChange(double mean, double controlMean);

/// The control's side of every test of a screen, prepared once.
class ControlOfTests {
public:
    explicit ControlOfTests(const MarginalStore& store, int threads);

    /// Two-sided Mann-Whitney U of cells against all control cells, corrected after Benjamini and Hochberg
    /// over `genes`. means: [all genes] of the cells. Safe from several threads.
    DifferentialExpression test(const CellsOfGenes& cells, std::span<const double> means,
                                std::span<const std::size_t> genes) const;

private:
    MarginalStore m_store;
    std::vector<double> m_tieTerms; // [genes]
};

/// All cell-eval metrics of one perturbation that compare differential expression. Both sides are of the same
/// tested genes.
void addDifferentialExpression(Metrics& metrics, const DifferentialExpression& observed,
                               const DifferentialExpression& predicted);

/// discrimination_score_l1, _l2 and _cosine of N perturbations: 1 - rank / N, with the rank (from 0) of a
/// perturbation's own observed shift among all observed ones by their distance to its predicted shift; ties
/// count half. predicted, observed: [N, genes]. `countsOf(n, counts)` sets counts [genes] to 1 for the genes
/// that count for perturbation n: active and not its targets; they come as 0. `between`: see parallelTasks().
std::vector<std::array<double, 3>>
discriminationScores(std::span<const float> predicted, std::span<const float> observed, std::size_t genes,
                     const std::function<void(std::size_t n, std::span<float> counts)>& countsOf, int threads,
                     const std::function<void(std::size_t done)>& between = {});

/// de_spearman_sig, over perturbations with a significant observed gene; 1 if there are none, as cell-eval
/// has it. Numbers of significant genes of each perturbation; NaN on the predicted side is left out.
double spearmanOfCounts(std::span<const double> observed, std::span<const double> predicted);

} // namespace knockscope
