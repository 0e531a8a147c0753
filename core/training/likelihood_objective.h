// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/histogram/truncated_normal.h"
#include "core/training/fold_data.h"
#include "core/training/objective.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// Whether genes have a spike at zero (ZITG, Eq. 10) or not (TG, Eq. 9).
enum class Spike { None, AtZero };

constexpr std::size_t parametersOf(Spike spike)
{
    return spike == Spike::AtZero ? 3 : 2;
}

/// How much a distribution's negative log-likelihood grows with its parameters.
struct ParameterSlopes {
    double mu = 0;
    double logSigma = 0;
    double pi = 0;
};

/// Bounded parameters of one gene's distribution from unbounded outputs of a network: a logistic function of
/// the output, which counts from where the constant fit is and in steps that move the distribution about
/// alike, whatever the gene. mu keeps within 1.5 sigma_U of the support (sigma_U: standard deviation of a
/// uniform distribution over it), sigma between w / sqrt(12), as narrow as a bin of width w, and ten times
/// the support, pi a millionth away from 0 and 1, so that no value has the likelihood 0. A narrower sigma
/// would shrink on genes that are zero in almost all training cells, whose likelihood has no bound, until a
/// single cell that is not zero elsewhere costs thousands (seen on the Norman subset: a mean NLL of 4852).
struct ParameterLink {
    struct Bounded {
        double low = 0;
        double range = 0;
        double start = 0; // of the logistic function's argument, at output 0
        double step = 1; // of it for an output of 1

        double share(double output) const;
    };

    TruncatedNormal support; // mu and sigma do not count
    double epsilon = 0;
    Bounded mu, logSigma, pi; // pi.range 0: without a spike

    /// outputs: [parametersOf()], `stride` apart.
    ZeroInflatedNormal distribution(const float* outputs, std::size_t stride) const;
    /// Also how much each parameter (of sigma: its logarithm) grows with its output.
    ZeroInflatedNormal distribution(std::span<const double> outputs, ParameterSlopes& perOutput) const;
};

/// What the likelihood depends on in the cells of one perturbation and gene. The shares are of all cells.
struct CellSummary {
    double mean = 0; // of the cells beside those below
    double variance = 0; // of these, with the divisor n
    double rest = 1; // share of these
    double zeros = 0; // share of exact zeros; counted apart only for distributions with a spike
    double ofSmall = 0; // share of each value of `small`
    std::span<const float> small; // those within [-epsilon, epsilon] that are not 0
};

/// Eq. 11: the mean negative log-likelihood of the cells. Without a spike (pi 0), it depends on the cells
/// only through their mean and variance; with one, the few small values count one by one.
double negativeLogLikelihood(const ZeroInflatedNormal& distribution, const CellSummary& cells,
                             ParameterSlopes* slopes);

/// Links of some genes, which start at the most likely distribution of the control cells and one pseudo-cell
/// that is spread like the fold's training cells (as for the histograms, see `smoothed`). A function of the
/// store's control and of the basis alone. Throws `Cancelled`.
std::vector<ParameterLink> controlLinks(const MarginalStore& store, const FoldBasis& basis,
                                        std::span<const std::size_t> genes, Spike spike,
                                        const JobMonitor& monitor);

/// Eq. 11 over all cells of the training perturbations for outputs [genes, parametersOf(spike)]. The cells
/// are looked at once, here: a step costs the same for any number of them. 32 bytes for each perturbation and
/// gene, and 4 for each small value. Throws `Cancelled`.
LearningTask likelihoodTask(const FoldData& data, std::span<const std::size_t> genes,
                            std::vector<ParameterLink> links, Spike spike, const JobMonitor& monitor);

} // namespace knockscope
