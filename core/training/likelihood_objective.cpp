// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/likelihood_objective.h"

#include "core/model/dense_kernels.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope {

namespace {

/// One perturbation and gene; the small values are those up to the next pair's.
struct PairSummary {
    double mean = 0;
    double variance = 0;
    std::uint64_t firstSmall = 0;
    std::uint32_t zeros = 0;
    std::uint32_t rest = 0;
};

class LikelihoodObjective final : public Objective {
public:
    LikelihoodObjective(std::vector<ParameterLink> links, Spike spike)
        : m_links(std::move(links))
        , m_spike(spike)
    {
    }

    void reserve(std::size_t samples) { m_pairs.reserve(samples * m_links.size() + 1); }
    /// The next pair, gene by gene of one sample after the other.
    void addCells(const Marginal& marginal, double mean, double variance);
    void finish() { m_pairs.push_back({0, 0, m_small.size(), 0, 0}); }

    std::size_t outputsPerGene() const override { return parametersOf(m_spike); }
    ObjectiveWeights weights() const override { return {0, 0, 0}; }
    std::size_t scratch() const override { return 0; }
    ObjectiveSums evaluate(std::span<const std::uint32_t> samples, const GeneBlock& block, bool wantsGradient,
                           float* outputs, float* scratch) const override;

private:
    CellSummary cellsOf(std::size_t pair) const;

    std::vector<ParameterLink> m_links; // [genes]
    Spike m_spike;
    std::vector<PairSummary> m_pairs; // [samples, genes] and one more
    std::vector<float> m_small;
};

struct MeanAndVariance {
    double count = 0;
    double mean = 0;
    double variance = 0; // divisor n
};

/// Of values before `smallFirst` and from `smallLast` on.
template <class Values>
MeanAndVariance beside(const Values& values, std::size_t smallFirst, std::size_t smallLast)
{
    const auto forEach = [&](auto&& use) {
        for (std::size_t i = 0; i < smallFirst; ++i)
            use(static_cast<double>(values[i]));
        for (std::size_t i = smallLast; i < values.size(); ++i)
            use(static_cast<double>(values[i]));
    };
    MeanAndVariance result;
    result.count = static_cast<double>(smallFirst + values.size() - smallLast);
    if (result.count == 0)
        return result;
    forEach([&](double value) { result.mean += value; });
    result.mean /= result.count;
    forEach([&](double value) { result.variance += (value - result.mean) * (value - result.mean); });
    result.variance /= result.count;
    return result;
}

/// The non-zero values of a marginal, those within [-epsilon, epsilon] appended to `small`.
MeanAndVariance splitSmall(const Marginal& marginal, double epsilon, std::vector<float>& small)
{
    return marginal.visit([&](auto values) {
        const auto first = std::partition_point(values.begin(), values.end(),
                                                [&](double value) { return value < -epsilon; });
        const auto last =
            std::partition_point(first, values.end(), [&](double value) { return value <= epsilon; });
        std::transform(first, last, std::back_inserter(small),
                       [](auto value) { return static_cast<float>(value); });
        return beside(values, static_cast<std::size_t>(first - values.begin()),
                      static_cast<std::size_t>(last - values.begin()));
    });
}

void LikelihoodObjective::addCells(const Marginal& marginal, double mean, double variance)
{
    const auto cells = static_cast<double>(marginal.cells());
    if (m_spike == Spike::None) {
        m_pairs.push_back(
            {mean, variance * (cells - 1) / cells, 0, 0, static_cast<std::uint32_t>(marginal.cells())});
        return;
    }
    const std::size_t gene = m_pairs.size() % m_links.size();
    const std::size_t firstSmall = m_small.size();
    const MeanAndVariance rest = splitSmall(marginal, m_links[gene].epsilon, m_small);
    m_pairs.push_back({rest.mean, rest.variance, firstSmall, static_cast<std::uint32_t>(marginal.zeros()),
                       static_cast<std::uint32_t>(rest.count)});
}

CellSummary LikelihoodObjective::cellsOf(std::size_t pair) const
{
    const PairSummary& summary = m_pairs[pair];
    if (m_spike == Spike::None)
        return {summary.mean, summary.variance, 1, 0, 0, {}};
    const auto small =
        std::span(m_small).subspan(summary.firstSmall, m_pairs[pair + 1].firstSmall - summary.firstSmall);
    const double each = 1
        / (static_cast<double>(summary.zeros) + static_cast<double>(summary.rest)
           + static_cast<double>(small.size()));
    return {summary.mean, summary.variance, summary.rest * each, summary.zeros * each, each, small};
}

ObjectiveSums LikelihoodObjective::evaluate(std::span<const std::uint32_t> samples, const GeneBlock& block,
                                            bool wantsGradient, float* outputs, float*) const
{
    const std::size_t parameters = outputsPerGene();
    const std::size_t stride = kernels::padded(samples.size());
    const double scale = 1 / (static_cast<double>(samples.size()) * static_cast<double>(m_links.size()));
    ObjectiveSums sums;
    for (std::size_t i = 0; i < block.genes; ++i) {
        const std::size_t gene = block.first + i;
        float* const ofGene = outputs + i * parameters * stride;
        for (std::size_t s = 0; s < samples.size(); ++s) {
            std::array<double, 3> values{};
            for (std::size_t k = 0; k < parameters; ++k)
                values[k] = static_cast<double>(ofGene[k * stride + s]);
            ParameterSlopes perOutput;
            ParameterSlopes slopes;
            const ZeroInflatedNormal distribution = m_links[gene].distribution(values, perOutput);
            sums.nll += negativeLogLikelihood(distribution, cellsOf(samples[s] * m_links.size() + gene),
                                              wantsGradient ? &slopes : nullptr);
            if (!wantsGradient)
                continue;
            ofGene[s] = static_cast<float>(scale * slopes.mu * perOutput.mu);
            ofGene[stride + s] = static_cast<float>(scale * slopes.logSigma * perOutput.logSigma);
            if (m_spike == Spike::AtZero)
                ofGene[2 * stride + s] = static_cast<float>(scale * slopes.pi * perOutput.pi);
        }
        for (std::size_t k = 0; k < parameters && wantsGradient; ++k)
            std::fill(ofGene + k * stride + samples.size(), ofGene + (k + 1) * stride, 0.0F);
    }
    return sums;
}

constexpr double kFarthestStart = 4; // of a logistic function's argument: the slope there is 0.018
constexpr double kFarthestPi = 6.9; // pi within [0.001, 0.999]
constexpr double kFewestOfSpike = 1e-6;
/// Sigma in bins, at least: the standard deviation of a uniform distribution over one bin.
const double kNarrowest = 1 / std::sqrt(12.0);

ParameterLink linkOf(const Grid& grid, std::size_t gene, Spike spike)
{
    const double low = grid.left[gene];
    const double high = grid.edge(gene, grid.bins);
    const double beyond = 1.5 * (high - low) / std::sqrt(12.0);
    ParameterLink link;
    link.support = {0, 1, low, high};
    link.epsilon = grid.width[gene] / 2;
    link.mu = {low - beyond, high - low + 2 * beyond, 0, 1};
    const double logLow = std::log(kNarrowest * grid.width[gene]);
    link.logSigma = {logLow, std::log(10 * (high - low)) - logLow, 0, 1};
    if (spike == Spike::AtZero)
        link.pi = {kFewestOfSpike, 1 - 2 * kFewestOfSpike, 0, 1};
    return link;
}

double argumentOf(const ParameterLink::Bounded& bounded, double value, double farthest)
{
    const double share = (value - bounded.low) / bounded.range;
    if (!(share > 0))
        return -farthest;
    return share >= 1 ? farthest : std::clamp(std::log(share / (1 - share)), -farthest, farthest);
}

/// The control's cells with one pseudo-cell, summarised.
struct ControlSummary {
    CellSummary cells;
    std::vector<float> small;
};

/// At most kMostSmall of the small values stand for all: they only decide where training begins.
void thinOut(std::vector<float>& small)
{
    constexpr std::size_t kMostSmall = 32;
    if (small.size() <= kMostSmall)
        return;
    for (std::size_t i = 0; i < kMostSmall; ++i)
        small[i] = small[(2 * i + 1) * small.size() / (2 * kMostSmall)];
    small.resize(kMostSmall);
}

void addTo(MeanAndVariance& sum, double count, double mean, double variance)
{
    if (!(count > 0))
        return;
    const double all = sum.count + count;
    const double gap = mean - sum.mean;
    sum.variance = (sum.count * sum.variance + count * variance + gap * gap * sum.count * count / all) / all;
    sum.mean += gap * count / all;
    sum.count = all;
}

ControlSummary summaryOfControl(const MarginalStore& store, const FoldBasis& basis, std::size_t gene,
                                Spike spike)
{
    const Grid& grid = basis.grid;
    const Marginal marginal = store.marginal(store.control(), gene);
    const double epsilon = grid.width[gene] / 2;
    const double flat = 0.001 / grid.bins;
    ControlSummary control;
    MeanAndVariance rest;
    double zeros = 0;
    double small = 0;
    if (spike == Spike::AtZero) {
        rest = splitSmall(marginal, epsilon, control.small);
        zeros = static_cast<double>(marginal.zeros());
        small = static_cast<double>(control.small.size());
        thinOut(control.small);
    } else {
        const double cells = static_cast<double>(marginal.cells());
        rest = {cells, store.means(store.control())[gene],
                store.variances(store.control())[gene] * (cells - 1) / cells};
    }
    for (int bin = 0; bin < grid.bins; ++bin) {
        const auto at = gene * static_cast<std::size_t>(grid.bins) + static_cast<std::size_t>(bin);
        const double mass = 0.999 * basis.pool[at] + flat;
        const double centre = grid.centre(gene, bin);
        if (spike == Spike::AtZero && std::abs(centre) <= epsilon)
            zeros += mass;
        else
            addTo(rest, mass, centre, epsilon * epsilon / 3);
    }
    const double all = rest.count + zeros + small;
    control.cells = {rest.mean,
                     rest.variance,
                     rest.count / all,
                     zeros / all,
                     small > 0 ? small / all / static_cast<double>(control.small.size()) : 0.0,
                     {}};
    return control;
}

using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, 3, 1>;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, 3, 3>;

/// The most likely arguments of a link's logistic functions: Newton's steps, damped as Levenberg and
/// Marquardt do, with differences of the exact gradient for the second derivatives.
class ConstantFit {
public:
    ConstantFit(ParameterLink& link, const CellSummary& cells, Eigen::Index parameters)
        : m_link(link)
        , m_cells(cells)
        , m_x(parameters)
    {
        const double deviation = std::sqrt(std::max(cells.variance, 1e-300));
        m_x[0] = argumentOf(link.mu, cells.mean, kFarthestStart);
        m_x[1] = argumentOf(link.logSigma, std::log(deviation), kFarthestStart);
        if (parameters > 2)
            m_x[2] = argumentOf(link.pi, cells.zeros, kFarthestPi);
    }

    Vector best()
    {
        constexpr int kMostSteps = 40;
        constexpr double kStrongest = 1e8;
        Vector gradient = m_x;
        double value = valueAt(m_x, &gradient);
        double damping = 1e-3;
        for (int step = 0; step < kMostSteps && damping < kStrongest; ++step) {
            const Matrix curvature = curvatureAt(m_x, gradient);
            while (damping < kStrongest) {
                const Matrix damped =
                    curvature + damping * Matrix::Identity(curvature.rows(), curvature.cols());
                const Eigen::LLT<Matrix> factor(damped);
                if (factor.info() == Eigen::Success) {
                    const Vector next = clamped(m_x - factor.solve(gradient));
                    Vector slopes = next;
                    const double there = valueAt(next, &slopes);
                    if (there < value) {
                        const bool isNear = value - there < 1e-10;
                        m_x = next;
                        value = there;
                        gradient = slopes;
                        damping = std::max(damping / 10, 1e-9);
                        if (isNear)
                            return m_x;
                        break;
                    }
                }
                damping *= 10;
            }
        }
        return m_x;
    }

private:
    double valueAt(const Vector& x, Vector* gradient) const
    {
        std::array<double, 3> outputs{};
        std::copy(x.begin(), x.end(), outputs.begin());
        ParameterSlopes perOutput;
        ParameterSlopes slopes;
        const double value = negativeLogLikelihood(m_link.distribution(outputs, perOutput), m_cells, &slopes);
        (*gradient)[0] = slopes.mu * perOutput.mu;
        (*gradient)[1] = slopes.logSigma * perOutput.logSigma;
        if (x.size() > 2)
            (*gradient)[2] = slopes.pi * perOutput.pi;
        return value;
    }

    Matrix curvatureAt(const Vector& x, const Vector& gradient) const
    {
        constexpr double kStep = 1e-5;
        Matrix curvature(x.size(), x.size());
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            Vector moved = x;
            moved[i] += kStep;
            Vector there = x;
            valueAt(moved, &there);
            curvature.col(i) = (there - gradient) / kStep;
        }
        return (curvature + curvature.transpose()) / 2;
    }

    static Vector clamped(Vector x)
    {
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            const double farthest = i < 2 ? kFarthestStart : kFarthestPi;
            x[i] = std::clamp(x[i], -farthest, farthest);
        }
        return x;
    }

    const ParameterLink& m_link;
    const CellSummary& m_cells;
    Vector m_x;
};

/// Outputs count from the fit. An output of 1 moves the mean by about two standard deviations of the body, or
/// the logarithm of sigma or of the odds of pi by two. Tried on the Norman subset (nine folds) and on made-up
/// screens: steps of half or one such unit trained slower and ended no better.
void startAt(const Vector& fit, ParameterLink& link)
{
    static constexpr double kLongestStep = 4;
    constexpr double kUnits = 2;
    link.mu.start = fit[0];
    link.logSigma.start = fit[1];
    if (fit.size() > 2)
        link.pi.start = fit[2];
    const std::array<float, 3> none{};
    const TruncatedNormal body = link.distribution(none.data(), 1).body;
    const double deviation = std::sqrt(moments(body).variance);
    const auto stepOf = [](const ParameterLink::Bounded& bounded, double wanted) {
        const double share = bounded.share(0);
        return std::min(wanted / (bounded.range * share * (1 - share)), kLongestStep);
    };
    link.mu.step = stepOf(link.mu, kUnits * body.sigma * body.sigma / deviation);
    link.logSigma.step = stepOf(link.logSigma, kUnits);
    link.pi.step = kUnits;
}

} // namespace

double ParameterLink::Bounded::share(double output) const
{
    return 1 / (1 + std::exp(-(start + step * output)));
}

ZeroInflatedNormal ParameterLink::distribution(const float* outputs, std::size_t stride) const
{
    std::array<double, 3> values{};
    for (std::size_t k = 0; k < (pi.range > 0 ? 3U : 2U); ++k)
        values[k] = static_cast<double>(outputs[k * stride]);
    ParameterSlopes unused;
    return distribution(values, unused);
}

ZeroInflatedNormal ParameterLink::distribution(std::span<const double> outputs,
                                               ParameterSlopes& perOutput) const
{
    const double muShare = mu.share(outputs[0]);
    const double sigmaShare = logSigma.share(outputs[1]);
    perOutput.mu = mu.range * mu.step * muShare * (1 - muShare);
    perOutput.logSigma = logSigma.range * logSigma.step * sigmaShare * (1 - sigmaShare);
    ZeroInflatedNormal result{support, 0, epsilon};
    result.body.mu = mu.low + mu.range * muShare;
    result.body.sigma = std::exp(logSigma.low + logSigma.range * sigmaShare);
    if (pi.range > 0) {
        const double piShare = pi.share(outputs[2]);
        perOutput.pi = pi.range * pi.step * piShare * (1 - piShare);
        result.pi = pi.low + pi.range * piShare;
    }
    return result;
}

double negativeLogLikelihood(const ZeroInflatedNormal& distribution, const CellSummary& cells,
                             ParameterSlopes* slopes)
{
    const TruncatedNormal& body = distribution.body;
    const PeakForm form(body);
    const double pi = distribution.pi;
    // Sums over the cells, each weighing as much as it belongs to the body, of 1, t and t^2 with t = (x -
    // peak) / sigma.
    double weight = cells.rest;
    const double t = (cells.mean - form.peak) / form.sigma;
    double first = weight * t;
    double second = weight * (t * t + cells.variance / (form.sigma * form.sigma));
    double value = weight * std::log(form.sigma * form.mass) + second / 2 + form.slope * first;
    double spikeWeight = 0;
    if (pi > 0) {
        value -= weight * std::log1p(-pi);
        const double ofSpike = pi / (2 * distribution.epsilon);
        const double ofPeak = (1 - pi) / (form.sigma * form.mass);
        const auto addCell = [&](double x, double share) {
            const double at = (std::clamp(x, body.low, body.high) - form.peak) / form.sigma;
            const double ofBody = ofPeak * std::exp(-at * (at / 2 + form.slope));
            const double density = ofBody + ofSpike;
            value -= share * std::log(density);
            const double belongs = share * (ofBody / density);
            weight += belongs;
            first += belongs * at;
            second += belongs * at * at;
            spikeWeight += share - belongs;
        };
        if (cells.zeros > 0)
            addCell(0, cells.zeros);
        for (const float x : cells.small)
            addCell(static_cast<double>(x), cells.ofSmall);
    }
    if (slopes) {
        const double fromLow = (body.low - form.peak) / form.sigma + form.slope;
        const double fromHigh = (body.high - form.peak) / form.sigma + form.slope;
        slopes->mu = (weight * ((form.atLow - form.atHigh) / form.mass - form.slope) - first) / form.sigma;
        slopes->logSigma = weight
                * (1 + (fromLow * form.atLow - fromHigh * form.atHigh) / form.mass - form.slope * form.slope)
            - second - 2 * form.slope * first;
        slopes->pi = pi > 0 ? (pi - spikeWeight) / (pi * (1 - pi)) : 0;
    }
    return value;
}

std::vector<ParameterLink> controlLinks(const MarginalStore& store, const FoldBasis& basis,
                                        std::span<const std::size_t> genes, Spike spike,
                                        const JobMonitor& monitor)
{
    std::vector<ParameterLink> links;
    links.reserve(genes.size());
    for (const std::size_t gene : genes) {
        monitor.checkCancelled();
        ParameterLink link = linkOf(basis.grid, gene, spike);
        ControlSummary control = summaryOfControl(store, basis, gene, spike);
        control.cells.small = control.small;
        const Vector fit =
            ConstantFit(link, control.cells, static_cast<Eigen::Index>(parametersOf(spike))).best();
        startAt(fit, link);
        links.push_back(link);
    }
    return links;
}

LearningTask likelihoodTask(const FoldData& data, std::span<const std::size_t> genes,
                            std::vector<ParameterLink> links, Spike spike, const JobMonitor& monitor)
{
    LearningTask task;
    task.samples = data.training.size();
    task.dimension = data.dimension;
    task.genes = genes.size();
    task.vectors = data.vectors;
    const auto objective = std::make_shared<LikelihoodObjective>(std::move(links), spike);
    objective->reserve(task.samples);
    for (const std::size_t row : data.training) {
        monitor.checkCancelled();
        const std::span<const double> means = data.store.means(row);
        const std::span<const double> variances = data.store.variances(row);
        for (const std::size_t gene : genes)
            objective->addCells(data.store.marginal(row, gene), means[gene], variances[gene]);
    }
    objective->finish();
    task.objective = objective;
    return task;
}

} // namespace knockscope
