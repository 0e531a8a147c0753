// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_vectors.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace knockscope {

struct NeighbourCheckSettings {
    std::size_t neighbours = 5; // at most; a third of the other perturbations when they are few
    std::size_t permutations = 1000;
    std::uint64_t seed = 1;
    int threads = 0; // 0: one for each core; the result does not depend on it
};

struct NeighbourCheck {
    static constexpr std::size_t kLeastPerturbations = 8;
    static constexpr std::size_t kMostPerturbations = 2000;

    std::size_t perturbations = 0; // compared
    std::size_t neighbours = 0;
    std::size_t genes = 0; // of a shift
    /// Everything below means nothing when this is false: too few perturbations have a vector.
    bool isPossible = false;
    double similarity = 0; // mean r of shifts with those of the nearest by vectors
    double permutedMean = 0;
    double permutedSd = 0; // divisor n - 1
    double pValue = 1; // one-sided: (1 + permutations with at least that similarity) / (1 + permutations)
    Sentence verdict; // a sentence or two for people
};

/// Whether a vector set carries signal for a screen: do perturbations with similar vectors shift genes alike,
/// compared with the same vectors permuted among the genes that are targeted?
///
/// A shift is the mean of a perturbation minus that of the control, over genes that any perturbation moves.
/// Two shifts are compared by Pearson r without the genes that either perturbation targets: a knockdown moves
/// its own gene most, whatever the vectors say. Vectors of combinations are the mean of their genes' (Eq. 14)
/// and compared by cosine. Perturbations that share a target are no neighbours: their vectors and their
/// shifts are alike for any vectors at all. For the same reason genes and not perturbations are permuted, so
/// that combinations stay the mean of their parts. Perturbations without a vector and those whose vector is
/// all zeros are left out; of more than kMostPerturbations, as many spread evenly over the names are
/// compared. Deterministic for a seed. Throws `Cancelled` when asked to stop.
NeighbourCheck checkNeighbours(const MarginalStore& store, const GeneVectors& vectors,
                               const NeighbourCheckSettings& settings, JobMonitor& monitor);

} // namespace knockscope
