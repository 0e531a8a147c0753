// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <array>
#include <memory>
#include <span>

namespace knockscope {

/// A Gaussian process with a squared-exponential kernel on the vectors of perturbations:
/// k(x, x') = signal^2 exp(-|x - x'|^2 / (2 length^2)), plus noise^2 on the diagonal.
struct KernelParameters {
    double length = 1; // in the units of the vectors
    double signal = 1; // of the mean shifts
    double noise = 1;
};

struct Evidence {
    double value = 0;
    std::array<double, 3> gradient{}; // with respect to the logarithms of length, signal and noise
};

/// The log marginal likelihood of N perturbations (Rasmussen and Williams 2006, eq. 2.30 and 5.9), summed
/// over `genes` independent outputs with the same kernel. squaredDistances: [N, N] between their vectors.
/// products: [N, N] Y Y' of the centred outputs Y [N, genes], so that the cost does not depend on genes.
Evidence gaussianProcessEvidence(std::span<const double> squaredDistances, std::span<const double> products,
                                 std::size_t genes, const KernelParameters& parameters);

/// *GP*: an exact Gaussian process for the mean shift of each active gene, whose prior mean is the mean shift
/// over the training perturbations. All genes share one kernel (point 39 of the paper's open ones), whose
/// three parameters maximise the marginal likelihood; the noise is at least 0.001 of the signal.
/// `meanVariances` is the variance of the process itself, without the noise of a measured mean. The kernel is
/// scaled for each gene by a = y' K^-1 y / N with y the gene's N centred shifts and K the kernel with its
/// noise: the scale that is likeliest for the gene alone, 1 on average over genes. The means do not depend on
/// it. Predicts no histograms.
std::unique_ptr<Model> makeGaussianProcess();

} // namespace knockscope
