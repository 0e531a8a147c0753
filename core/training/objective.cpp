// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/objective.h"

#include "core/model/dense_kernels.h"

#include <algorithm>
#include <hwy/base.h>

// Compiled once for each of these generations of processors, chosen when the program runs.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/training/objective.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// after highway.h
#include <hwy/contrib/math/math-inl.h>

HWY_BEFORE_NAMESPACE();
namespace knockscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, kernels::kLanes>;
using Vec = hn::Vec<Tag>;

/// One gene of as many samples as a vector has lanes.
struct GeneLanes {
    std::size_t bins;
    const float* logControl; // [bins]
    float low, width;
    const float* targets; // [bins, lanes]
    Vec targetMeans;
    Vec isSample; // 1, or 0 in the padding
};

struct LaneTerms {
    Vec w1, mse, crossEntropy;
};

/// The histograms into h [bins, lanes]; logits: [bins, stride].
HWY_INLINE void softmax(const GeneLanes& gene, const float* logits, std::size_t stride, float* h)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    Vec largest = hn::Set(d, -1e30F);
    for (std::size_t b = 0; b < gene.bins; ++b) {
        const Vec x = hn::Load(d, logits + b * stride) + hn::Set(d, gene.logControl[b]);
        hn::Store(x, d, h + b * lanes);
        largest = hn::Max(largest, x);
    }
    Vec sum = hn::Zero(d);
    for (std::size_t b = 0; b < gene.bins; ++b) {
        const Vec x = hn::Exp(d, hn::Load(d, h + b * lanes) - largest);
        hn::Store(x, d, h + b * lanes);
        sum = sum + x;
    }
    const Vec scale = hn::Set(d, 1.0F) / sum;
    for (std::size_t b = 0; b < gene.bins; ++b)
        hn::Store(hn::Load(d, h + b * lanes) * scale, d, h + b * lanes);
}

/// The terms of the objective. `gapSlope` [bins, lanes] receives d W1 / d C_b, where C_b is the gap between
/// the cumulative sums at the right edge of bin b; `error` the predicted minus the observed mean.
HWY_INLINE LaneTerms termsOf(const GeneLanes& gene, const float* h, bool wantsCrossEntropy, float* gapSlope,
                             Vec& error)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    const Vec zero = hn::Zero(d);
    const Vec one = hn::Set(d, 1.0F);
    const Vec half = hn::Set(d, gene.width / 2);
    LaneTerms terms{zero, zero, zero};
    Vec left = zero;
    Vec mean = zero;
    for (std::size_t b = 0; b < gene.bins; ++b) {
        const Vec mass = hn::Load(d, h + b * lanes);
        const Vec target = hn::Load(d, gene.targets + b * lanes);
        const Vec right = left + mass - target;
        const Vec a = hn::Abs(left);
        const Vec c = hn::Abs(right);
        const Vec sum = a + c;
        // Eq. 5; where the gap changes its sign, two triangles instead of a trapezium.
        const auto crosses = hn::Lt(left * right, zero);
        const Vec inverse = one / hn::IfThenElse(crosses, sum, one);
        const Vec squareA = a * a;
        const Vec squareC = c * c;
        const Vec twice = hn::Set(d, 2.0F) * a * c;
        const Vec inverseSquare = inverse * inverse;
        const Vec slopeLeft = hn::IfThenElse(crosses, (squareA + twice - squareC) * inverseSquare, one);
        const Vec slopeRight = hn::IfThenElse(crosses, (squareC + twice - squareA) * inverseSquare, one);
        terms.w1 = hn::MulAdd(half, hn::IfThenElse(crosses, (squareA + squareC) * inverse, sum), terms.w1);

        const auto slopeOf = [&](Vec gap, Vec slope) {
            return hn::IfThenElse(hn::Eq(gap, zero), zero, hn::CopySign(half * slope, gap));
        };
        if (b > 0) {
            float* const before = gapSlope + (b - 1) * lanes;
            hn::Store(hn::Load(d, before) + slopeOf(left, one) * slopeLeft, d, before);
        }
        hn::Store(slopeOf(right, one) * slopeRight, d, gapSlope + b * lanes);
        left = right;
        mean = hn::MulAdd(mass, hn::Set(d, gene.low + gene.width * static_cast<float>(b)), mean);
        if (wantsCrossEntropy) {
            const Vec logarithm = hn::Log(d, hn::Max(mass, hn::Set(d, 1e-30F)));
            terms.crossEntropy = hn::NegMulAdd(target, logarithm, terms.crossEntropy);
        }
    }
    error = mean - gene.targetMeans;
    terms.mse = error * error;
    return terms;
}

/// gradient: [bins, stride].
HWY_INLINE void gradientOf(const GeneLanes& gene, const ObjectiveWeights& weights, float scale,
                           const float* h, float* gapSlope, Vec error, std::size_t stride, float* gradient)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    const Vec w1Weight = hn::Set(d, static_cast<float>(weights.w1));
    const Vec meanSlope = hn::Set(d, static_cast<float>(2 * weights.mse)) * error;
    const Vec crossEntropyWeight = hn::Set(d, static_cast<float>(weights.crossEntropy));
    // A bin's mass moves every cumulative sum from its right edge on.
    Vec tail = hn::Zero(d);
    Vec average = hn::Zero(d);
    Vec targetMass = hn::Zero(d);
    for (std::size_t b = gene.bins; b-- > 0;) {
        tail = tail + hn::Load(d, gapSlope + b * lanes);
        const Vec centre = hn::Set(d, gene.low + gene.width * static_cast<float>(b));
        const Vec slope = hn::MulAdd(w1Weight, tail, meanSlope * centre);
        hn::Store(slope, d, gapSlope + b * lanes);
        average = hn::MulAdd(hn::Load(d, h + b * lanes), slope, average);
        targetMass = targetMass + hn::Load(d, gene.targets + b * lanes);
    }
    const Vec factor = gene.isSample * hn::Set(d, scale);
    for (std::size_t b = 0; b < gene.bins; ++b) {
        const Vec mass = hn::Load(d, h + b * lanes);
        const Vec target = hn::Load(d, gene.targets + b * lanes);
        const Vec crossEntropySlope = crossEntropyWeight * (targetMass * mass - target);
        const Vec slope = hn::MulAdd(mass, hn::Load(d, gapSlope + b * lanes) - average, crossEntropySlope);
        hn::Store(factor * slope, d, gradient + b * stride);
    }
}

/// In the order of the samples, so that the sum does not depend on how long vectors are.
double sumOfSamples(Vec values, std::size_t count)
{
    HWY_ALIGN float lanes[kernels::kLanes] = {};
    hn::Store(values, Tag(), lanes);
    double sum = 0;
    for (std::size_t lane = 0; lane < count; ++lane)
        sum += static_cast<double>(lanes[lane]);
    return sum;
}

ObjectiveSums evaluateGenesImpl(const TrainingProblem& problem, std::span<const std::uint32_t> samples,
                                const GeneBlock& block, const ObjectiveWeights& weights, bool wantsGradient,
                                float* logits, float* scratch)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    const auto bins = static_cast<std::size_t>(problem.bins);
    const std::size_t stride = kernels::padded(samples.size());
    const float scale = 1.0F / static_cast<float>(samples.size() * problem.genes);
    float* const h = scratch;
    float* const gapSlope = h + bins * kernels::kLanes;
    float* const targets = gapSlope + bins * kernels::kLanes;
    float* const means = targets + bins * kernels::kLanes;
    float* const isSample = means + kernels::kLanes;

    ObjectiveSums sums;
    for (std::size_t first = 0; first < stride; first += lanes) {
        const std::size_t count = first < samples.size() ? std::min(lanes, samples.size() - first) : 0;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            isSample[lane] = lane < count ? 1.0F : 0.0F;
        for (std::size_t i = 0; i < block.genes; ++i) {
            const std::size_t gene = block.first + i;
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const std::size_t sample = samples[std::min(first + lane, samples.size() - 1)];
                const std::size_t pair = sample * problem.genes + gene;
                means[lane] = problem.means[pair];
                const float* const target = problem.targets.data() + pair * bins;
                for (std::size_t b = 0; b < bins; ++b)
                    targets[b * lanes + lane] = target[b];
            }
            const GeneLanes view{bins,
                                 problem.logControl.data() + gene * bins,
                                 problem.low[gene],
                                 problem.width[gene],
                                 targets,
                                 hn::Load(d, means),
                                 hn::Load(d, isSample)};
            float* const ofGene = logits + i * bins * stride + first;
            softmax(view, ofGene, stride, h);
            Vec error = hn::Zero(d);
            const LaneTerms terms = termsOf(view, h, weights.crossEntropy > 0, gapSlope, error);
            sums.w1 += sumOfSamples(terms.w1, count);
            sums.mse += sumOfSamples(terms.mse, count);
            sums.crossEntropy += sumOfSamples(terms.crossEntropy, count);
            if (wantsGradient)
                gradientOf(view, weights, scale, h, gapSlope, error, stride, ofGene);
        }
    }
    return sums;
}

} // namespace HWY_NAMESPACE
} // namespace knockscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace knockscope {

HWY_EXPORT(evaluateGenesImpl);

ObjectiveSums& ObjectiveSums::operator+=(const ObjectiveSums& other)
{
    w1 += other.w1;
    mse += other.mse;
    crossEntropy += other.crossEntropy;
    nll += other.nll;
    return *this;
}

ObjectiveValue ObjectiveSums::mean(std::size_t samples, std::size_t genes,
                                   const ObjectiveWeights& weights) const
{
    const double pairs = static_cast<double>(samples) * static_cast<double>(genes);
    ObjectiveValue value{0, w1 / pairs, mse / pairs, crossEntropy / pairs, nll / pairs};
    value.total = weights.w1 * value.w1 + weights.mse * value.mse + weights.crossEntropy * value.crossEntropy
        + value.nll;
    return value;
}

std::size_t objectiveScratch(int bins)
{
    return (3 * static_cast<std::size_t>(bins) + 2) * kernels::kLanes;
}

ObjectiveSums evaluateGenes(const TrainingProblem& problem, std::span<const std::uint32_t> samples,
                            const GeneBlock& block, const ObjectiveWeights& weights, bool wantsGradient,
                            float* logits, float* scratch)
{
    return HWY_DYNAMIC_DISPATCH(evaluateGenesImpl)(problem, samples, block, weights, wantsGradient, logits,
                                                   scratch);
}

namespace {

class HistogramObjective final : public Objective {
public:
    HistogramObjective(TrainingProblem problem, const ObjectiveWeights& weights)
        : m_problem(std::move(problem))
        , m_weights(weights)
    {
    }

    std::size_t outputsPerGene() const override { return static_cast<std::size_t>(m_problem.bins); }
    ObjectiveWeights weights() const override { return m_weights; }
    std::size_t scratch() const override { return objectiveScratch(m_problem.bins); }
    ObjectiveSums evaluate(std::span<const std::uint32_t> samples, const GeneBlock& block, bool wantsGradient,
                           float* outputs, float* scratch) const override
    {
        return evaluateGenes(m_problem, samples, block, m_weights, wantsGradient, outputs, scratch);
    }

private:
    TrainingProblem m_problem;
    ObjectiveWeights m_weights;
};

} // namespace

LearningTask histogramTask(TrainingProblem problem, const ObjectiveWeights& weights)
{
    LearningTask task;
    task.samples = problem.samples;
    task.dimension = problem.dimension;
    task.genes = problem.genes;
    task.vectors = std::move(problem.vectors);
    task.objective = std::make_shared<HistogramObjective>(std::move(problem), weights);
    return task;
}

} // namespace knockscope
#endif
