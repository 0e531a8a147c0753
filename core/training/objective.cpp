// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/objective.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

/// The objective's terms for one gene of one sample, or their sums.
struct GeneTerms {
    double w1 = 0;
    double mse = 0;
    double crossEntropy = 0;
};

float signOf(float value)
{
    return static_cast<float>((value > 0) - (value < 0));
}

void softmax(std::span<const float> logControl, std::span<const float> logits, std::span<float> h)
{
    float largest = -INFINITY;
    for (std::size_t b = 0; b < h.size(); ++b) {
        h[b] = logControl[b] + logits[b];
        largest = std::max(largest, h[b]);
    }
    float sum = 0;
    for (float& value : h) {
        value = std::exp(value - largest);
        sum += value;
    }
    for (float& value : h)
        value /= sum;
}

/// One gene of one sample. `slope` receives the derivative of the weighted W1 and mean terms with respect to
/// each bin's mass.
GeneTerms termsOfGene(std::span<const float> h, std::span<const float> target, float targetMean, float low,
                      float width, const ObjectiveWeights& weights, std::span<float> gapSlope,
                      std::span<float> slope)
{
    const std::size_t bins = h.size();
    GeneTerms terms;
    std::fill(gapSlope.begin(), gapSlope.end(), 0.F);

    // gapSlope[b] collects d W1 / d C_b, where C_b is the gap between the cumulative sums at the right edge
    // of bin b.
    const float half = width / 2;
    float left = 0;
    float mean = 0;
    for (std::size_t b = 0; b < bins; ++b) {
        const float right = left + h[b] - target[b];
        const float a = std::abs(left);
        const float c = std::abs(right);
        float slopeLeft = 1;
        float slopeRight = 1;
        if (left * right >= 0) {
            terms.w1 += half * (a + c);
        } else {
            const float sum = a + c;
            terms.w1 += half * (a * a + c * c) / sum;
            slopeLeft = (a * a + 2 * a * c - c * c) / (sum * sum);
            slopeRight = (c * c + 2 * a * c - a * a) / (sum * sum);
        }
        if (b > 0)
            gapSlope[b - 1] += half * signOf(left) * slopeLeft;
        gapSlope[b] += half * signOf(right) * slopeRight;
        left = right;
        mean += h[b] * (low + width * static_cast<float>(b));
    }
    const float error = mean - targetMean;
    terms.mse = static_cast<double>(error) * error;
    if (weights.crossEntropy > 0) {
        for (std::size_t b = 0; b < bins; ++b) {
            if (target[b] > 0)
                terms.crossEntropy -= target[b] * std::log(std::max(h[b], 1e-30F));
        }
    }

    // A bin's mass moves every cumulative sum from its right edge on.
    const auto w1Weight = static_cast<float>(weights.w1);
    const auto mseSlope = static_cast<float>(2 * weights.mse) * error;
    float tail = 0;
    for (std::size_t b = bins; b-- > 0;) {
        tail += gapSlope[b];
        slope[b] = w1Weight * tail + mseSlope * (low + width * static_cast<float>(b));
    }
    return terms;
}

} // namespace

ObjectiveValue evaluateObjective(const ObjectiveProblem& problem, const ObjectiveWeights& weights,
                                 std::span<const float> logits, std::span<float> gradient, int threads)
{
    const auto bins = static_cast<std::size_t>(problem.bins);
    const std::size_t pairs = problem.samples * problem.genes;
    const float scale = 1.F / static_cast<float>(pairs);
    const auto crossEntropyWeight = static_cast<float>(weights.crossEntropy);

    // One partial sum for each block of fixed size keeps the result independent of the number of threads.
    constexpr std::size_t kBlock = 512;
    const std::size_t blocks = (pairs + kBlock - 1) / kBlock;
    std::vector<GeneTerms> partial(blocks);
    parallelRanges(blocks, threads, [&](std::size_t firstBlock, std::size_t lastBlock) {
        std::vector<float> work(3 * bins);
        const std::span<float> h(work.data(), bins);
        const std::span<float> gapSlope(work.data() + bins, bins);
        const std::span<float> slope(work.data() + 2 * bins, bins);
        for (std::size_t block = firstBlock; block < lastBlock; ++block) {
            for (std::size_t pair = block * kBlock; pair < std::min(pairs, (block + 1) * kBlock); ++pair) {
                const std::size_t gene = pair % problem.genes;
                const std::span<const float> target = problem.targets.subspan(pair * bins, bins);
                softmax(problem.logControl.subspan(gene * bins, bins), logits.subspan(pair * bins, bins), h);
                const GeneTerms terms = termsOfGene(h, target, problem.means[pair], problem.low[gene],
                                                    problem.width[gene], weights, gapSlope, slope);
                partial[block].w1 += terms.w1;
                partial[block].mse += terms.mse;
                partial[block].crossEntropy += terms.crossEntropy;
                if (gradient.empty())
                    continue;
                float average = 0;
                float targetMass = 0;
                for (std::size_t b = 0; b < bins; ++b) {
                    average += h[b] * slope[b];
                    targetMass += target[b];
                }
                for (std::size_t b = 0; b < bins; ++b) {
                    const float crossEntropySlope = crossEntropyWeight * (targetMass * h[b] - target[b]);
                    gradient[pair * bins + b] = scale * (h[b] * (slope[b] - average) + crossEntropySlope);
                }
            }
        }
    });

    GeneTerms sum;
    for (const GeneTerms& terms : partial) {
        sum.w1 += terms.w1;
        sum.mse += terms.mse;
        sum.crossEntropy += terms.crossEntropy;
    }
    ObjectiveValue value;
    value.w1 = sum.w1 / static_cast<double>(pairs);
    value.mse = sum.mse / static_cast<double>(pairs);
    value.total = weights.w1 * value.w1 + weights.mse * value.mse
        + weights.crossEntropy * sum.crossEntropy / static_cast<double>(pairs);
    return value;
}

} // namespace knockscope
