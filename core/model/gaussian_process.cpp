// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/gaussian_process.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/model/hdf5_checkpoint.h"
#include "core/model/mean_shifts.h"
#include "core/model/model_checks.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <vector>

namespace knockscope {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::Vector2d;
using Eigen::VectorXd;

constexpr const char* kId = "gp";
constexpr Index kGenesAtOnce = 1024;
constexpr std::size_t kRowsAtOnce = 16;
constexpr Index kSearched = 300; // perturbations among which a start is sought

/// What the likelihood is made of, for the correlation R(length) + ratio I and outputs whose products are S.
struct Terms {
    double quadratic = std::numeric_limits<double>::infinity(); // tr(K^-1 S)
    double logDeterminant = 0;
    Vector2d quadraticSlope = Vector2d::Zero(); // with respect to log length and log ratio
    Vector2d determinantSlope = Vector2d::Zero();
};

MatrixXd correlation(const MatrixXd& squared, double length)
{
    return (squared * (-0.5 / (length * length))).array().exp();
}

/// Rasmussen and Williams 2006, eq. 5.9, apart for the two parts of the likelihood. An infinite `quadratic`
/// says that the matrix is not positive definite.
Terms likelihoodTerms(const MatrixXd& squared, const MatrixXd& products, const Vector2d& logs,
                      bool wantsSlope, const JobMonitor& monitor)
{
    monitor.checkCancelled();
    const double length = std::exp(logs(0));
    const double ratio = std::exp(logs(1));
    const Index n = squared.rows();
    MatrixXd kernel = correlation(squared, length);
    kernel.diagonal().array() += ratio;
    const Eigen::LLT<MatrixXd> factor(kernel);
    Terms terms;
    if (factor.info() != Eigen::Success)
        return terms;
    terms.logDeterminant = 2 * factor.matrixLLT().diagonal().array().log().sum();
    monitor.checkCancelled();
    const MatrixXd inverse = factor.solve(MatrixXd::Identity(n, n));
    terms.quadratic = inverse.cwiseProduct(products).sum();
    if (!wantsSlope)
        return terms;
    monitor.checkCancelled();
    const MatrixXd weighted = inverse * products;
    monitor.checkCancelled();
    kernel.diagonal().array() -= ratio;
    MatrixXd lower = MatrixXd::Zero(n, n); // of K^-1 S K^-1, which is symmetric
    lower.triangularView<Eigen::Lower>() = weighted * inverse;
    kernel.array() *= squared.array() / (length * length);
    terms.quadraticSlope(0) = -2 * lower.cwiseProduct(kernel).sum(); // the derivative's diagonal is zero
    terms.determinantSlope(0) = inverse.cwiseProduct(kernel).sum();
    terms.quadraticSlope(1) = -ratio * lower.trace();
    terms.determinantSlope(1) = ratio * inverse.trace();
    return terms;
}

struct Point {
    Vector2d logs; // of the length and of the noise's share (noise / signal)^2
    double value = std::numeric_limits<double>::infinity();
    Vector2d slope = Vector2d::Zero();
    double variance = 0; // the best signal^2
};

/// The negative log marginal likelihood for the best signal, a perturbation and gene on average and up to a
/// constant. The best signal^2 is tr(K^-1 S) / N in closed form, which leaves two parameters to search.
Point profile(const MatrixXd& squared, const MatrixXd& products, const Vector2d& logs, bool wantsSlope,
              const JobMonitor& monitor)
{
    const Terms terms = likelihoodTerms(squared, products, logs, wantsSlope, monitor);
    const auto n = static_cast<double>(squared.rows());
    Point point{logs};
    if (std::isfinite(terms.quadratic) && terms.quadratic > 0) {
        point.variance = terms.quadratic / n;
        point.value = 0.5 * (std::log(point.variance) + terms.logDeterminant / n);
        point.slope = 0.5 * (terms.quadraticSlope / terms.quadratic + terms.determinantSlope / n);
    }
    return point;
}

struct Bounds {
    Vector2d low;
    Vector2d high;
};

/// BFGS within bounds, with backtracking.
Point descend(const MatrixXd& squared, const MatrixXd& products, const Vector2d& start, const Bounds& bounds,
              const JobMonitor& monitor)
{
    constexpr int kMaxIterations = 50;
    constexpr int kMaxHalvings = 20;
    constexpr double kFlat = 1e-6;
    constexpr double kLongestStep = 1.5; // a factor of 4.5 in length
    Point best = profile(squared, products, start, true, monitor);
    Eigen::Matrix2d inverseHessian = Eigen::Matrix2d::Zero();
    for (int iteration = 0; iteration < kMaxIterations && std::isfinite(best.value); ++iteration) {
        const auto isHeld = [&](int i) {
            return (best.logs(i) <= bounds.low(i) && best.slope(i) > 0)
                || (best.logs(i) >= bounds.high(i) && best.slope(i) < 0);
        };
        Vector2d slope = best.slope;
        for (int i = 0; i < 2; ++i) {
            if (isHeld(i))
                slope(i) = 0;
        }
        if (slope.cwiseAbs().maxCoeff() < kFlat)
            break;
        Vector2d step = -(inverseHessian * slope);
        for (int i = 0; i < 2; ++i) {
            if (isHeld(i))
                step(i) = 0;
        }
        if (step.dot(slope) > -1e-3 * step.norm() * slope.norm() || step.isZero(0)) {
            inverseHessian.setZero();
            step = -slope * (0.5 / slope.norm());
        }
        step *= std::min(1.0, kLongestStep / step.cwiseAbs().maxCoeff());
        Point next;
        for (int halving = 0;; ++halving) {
            next = profile(squared, products, (best.logs + step).cwiseMax(bounds.low).cwiseMin(bounds.high),
                           true, monitor);
            if (next.value <= best.value + 1e-4 * slope.dot(next.logs - best.logs))
                break;
            if (halving == kMaxHalvings)
                return best;
            step *= 0.4;
        }
        const Vector2d moved = next.logs - best.logs;
        const Vector2d bent = next.slope - best.slope;
        best = next;
        if (moved.cwiseAbs().maxCoeff() < 1e-12)
            break;
        const double curvature = moved.dot(bent);
        if (curvature <= 1e-10 * moved.norm() * bent.norm())
            continue;
        if (inverseHessian.isZero(0))
            inverseHessian = Eigen::Matrix2d::Identity() * (curvature / bent.squaredNorm());
        const Eigen::Matrix2d side = Eigen::Matrix2d::Identity() - moved * bent.transpose() / curvature;
        inverseHessian = side * inverseHessian * side.transpose() + moved * moved.transpose() / curvature;
    }
    return best;
}

/// Median of the distances that are not zero; 1 when all are.
double medianDistance(const MatrixXd& squared)
{
    std::vector<double> distances;
    for (Index j = 0; j < squared.cols(); ++j) {
        for (Index i = 0; i < j; ++i) {
            if (squared(i, j) > 0)
                distances.push_back(std::sqrt(squared(i, j)));
        }
    }
    if (distances.empty())
        return 1;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

/// Every few of the rows and columns, at most `count`.
MatrixXd thinned(const MatrixXd& matrix, Index count)
{
    const Index kept = std::min(count, matrix.rows());
    MatrixXd part(kept, kept);
    for (Index j = 0; j < kept; ++j) {
        for (Index i = 0; i < kept; ++i)
            part(i, j) = matrix(i * matrix.rows() / kept, j * matrix.rows() / kept);
    }
    return part;
}

/// Maximises the marginal likelihood. `products`: S = Y Y' / genes.
KernelParameters likeliestKernel(const MatrixXd& squared, const MatrixXd& products, const JobMonitor& monitor)
{
    const double typical = medianDistance(thinned(squared, kSearched));
    if (!(products.trace() > 0)) // all training perturbations shift alike, so the prior mean says it all
        return {typical, 0, 0};
    // Shorter lengths than a twentieth of the median make perturbations strangers to each other, longer ones
    // than a hundred times make the process linear. The least noise keeps equal vectors apart.
    const Vector2d centre(std::log(typical), 0);
    const Bounds bounds{centre + Vector2d(std::log(0.05), std::log(1e-6)),
                        centre + Vector2d(std::log(100.0), std::log(1e6))};
    const MatrixXd fewSquared = thinned(squared, kSearched);
    const MatrixXd fewProducts = thinned(products, kSearched);
    std::vector<Point> starts;
    for (const double length : {0.25, 0.5, 1.0, 2.0, 4.0}) {
        for (const double ratio : {0.01, 0.3, 10.0}) {
            starts.push_back(profile(fewSquared, fewProducts,
                                     centre + Vector2d(std::log(length), std::log(ratio)), false, monitor));
        }
    }
    const auto isBetter = [](const Point& a, const Point& b) { return a.value < b.value; };
    std::stable_sort(starts.begin(), starts.end(), isBetter);
    constexpr std::ptrdiff_t kStarts = 3;
    for (auto start = starts.begin(); start != starts.begin() + kStarts; ++start)
        *start = descend(fewSquared, fewProducts, start->logs, bounds, monitor);
    Point best = *std::min_element(starts.begin(), starts.begin() + kStarts, isBetter);
    if (squared.rows() > kSearched)
        best = descend(squared, products, best.logs, bounds, monitor);
    const double signal = std::sqrt(best.variance);
    return {std::exp(best.logs(0)), signal, signal * std::exp(best.logs(1) / 2)};
}

class GaussianProcess final : public Model {
public:
    const char* id() const override { return kId; }

    FitResult fit(const FoldData& data, const TrainingSettings&, int, const FitContext& context) override
    {
        const JobMonitor& monitor = context.monitor;
        m_grid = data.basis.grid;
        m_shifts.emplace(data.store, m_grid);
        m_training = data.training;
        setVectors(data.vectors, data.dimension);
        const MatrixXd squared = squaredDistances(monitor);
        const Index n = squared.rows();
        m_prior = m_shifts->average(m_training);
        MatrixXd products = MatrixXd::Zero(n, n);
        const auto genes = static_cast<Index>(m_shifts->genes());
        forBlocks(monitor, [&](const MatrixXd& centred, Index) {
            products.selfadjointView<Eigen::Lower>().rankUpdate(centred, 1.0 / static_cast<double>(genes));
        });
        products.triangularView<Eigen::StrictlyUpper>() = products.transpose();
        m_kernel = likeliestKernel(squared, products, monitor);
        if (!factorise(squared))
            throw Error(
                ErrorKind::BadInput,
                translate("core",
                          "The kernel of the Gaussian process has no inverse; check the gene vectors."));
        m_geneScale.assign(m_shifts->genes(), 0.0);
        if (m_kernel.signal > 0) {
            const double scale = 1 / (m_kernel.signal * m_kernel.signal * static_cast<double>(n));
            forBlocks(monitor, [&](MatrixXd& centred, Index first) {
                m_factor.matrixL().solveInPlace(centred);
                for (Index gene = 0; gene < centred.cols(); ++gene)
                    m_geneScale[static_cast<std::size_t>(first + gene)] =
                        scale * centred.col(gene).squaredNorm();
            });
        }
        return {};
    }

    Prediction predict(const Query& query) const override
    {
        const std::size_t n = query.perturbations.size();
        const std::size_t genes = m_shifts->genes();
        const auto dimension = static_cast<std::size_t>(m_vectors.rows());
        requireDimension(query, dimension);
        MatrixXd weights(m_vectors.cols(), static_cast<Index>(n));
        std::vector<double> variances(n);
        for (std::size_t q = 0; q < n; ++q) {
            const Eigen::Map<const Eigen::VectorXf> vector(query.vectors.data() + q * dimension,
                                                           m_vectors.rows());
            const VectorXd x = vector.cast<double>();
            VectorXd near(m_vectors.cols());
            for (Index i = 0; i < near.size(); ++i)
                near(i) = std::exp(-0.5 * (m_vectors.col(i) - x).squaredNorm()
                                   / (m_kernel.length * m_kernel.length));
            VectorXd weight = VectorXd::Zero(near.size());
            if (m_kernel.signal > 0)
                weight = m_factor.solve(near);
            weights.col(static_cast<Index>(q)) = weight;
            variances[q] = m_kernel.signal * m_kernel.signal * std::max(0.0, 1 - near.dot(weight));
        }
        std::vector<double> shifts;
        shifts.reserve(n * genes);
        for (std::size_t q = 0; q < n; ++q)
            shifts.insert(shifts.end(), m_prior.begin(), m_prior.end());
        addWeighted(weights, shifts);

        Prediction prediction;
        std::vector<double> scaled(genes);
        for (std::size_t q = 0; q < n; ++q) {
            m_shifts->appendMeans(std::span(shifts).subspan(q * genes, genes), prediction.means);
            for (std::size_t gene = 0; gene < genes; ++gene)
                scaled[gene] = m_geneScale[gene] * variances[q];
            m_shifts->appendSpread(scaled, prediction.meanVariances);
        }
        return prediction;
    }

    void save(const std::filesystem::path& path) const override
    {
        writeModelCheckpoint(path, kId, m_grid, [&](hdf5::File& file) {
            writeRows(file, m_shifts->store(), m_training);
            const Eigen::MatrixXf vectors = m_vectors.cast<float>();
            file.write<float>(
                "/vectors", std::span(vectors.data(), static_cast<std::size_t>(vectors.size())),
                {static_cast<std::uint64_t>(vectors.cols()), static_cast<std::uint64_t>(vectors.rows())});
            file.write<double>("/kernel",
                               std::vector<double>{m_kernel.length, m_kernel.signal, m_kernel.noise});
            file.write<double>("/gene_scale", m_geneScale);
        });
    }

    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override
    {
        const hdf5::File file = openModelCheckpoint(path, kId, basis.grid);
        m_grid = basis.grid;
        m_shifts.emplace(store, m_grid);
        m_training = readRows(file, store);
        const std::vector<std::uint64_t> shape = file.shape("/vectors");
        if (m_training.empty() || shape.size() != 2 || shape[0] != m_training.size() || shape[1] == 0)
            throwDamagedCheckpoint(path);
        const std::vector<double> vectors = readFinite(file, "/vectors", shape[0] * shape[1]);
        setVectors(std::vector<float>(vectors.begin(), vectors.end()), shape[1]);
        const std::vector<double> kernel = readFinite(file, "/kernel", 3);
        m_kernel = {kernel[0], kernel[1], kernel[2]};
        m_geneScale = readFinite(file, "/gene_scale", m_shifts->genes());
        m_prior = m_shifts->average(m_training);
        const bool isSound = m_kernel.length > 0 && m_kernel.signal >= 0 && m_kernel.noise >= 0;
        if (!isSound || !factorise(squaredDistances(JobMonitor())))
            throwDamagedCheckpoint(path);
    }

private:
    void setVectors(const std::vector<float>& vectors, std::size_t dimension)
    {
        m_vectors = Eigen::Map<const Eigen::MatrixXf>(vectors.data(), static_cast<Index>(dimension),
                                                      static_cast<Index>(m_training.size()))
                        .cast<double>();
    }

    MatrixXd squaredDistances(const JobMonitor& monitor) const
    {
        // Differences rather than products: what is left of large, similar vectors would be rounding.
        const Index n = m_vectors.cols();
        MatrixXd squared = MatrixXd::Zero(n, n);
        for (Index j = 0; j < n; ++j) {
            monitor.checkCancelled();
            for (Index i = 0; i < j; ++i)
                squared(i, j) = squared(j, i) = (m_vectors.col(i) - m_vectors.col(j)).squaredNorm();
        }
        return squared;
    }

    /// Of the correlation with the noise's share; false when there is none.
    bool factorise(const MatrixXd& squared)
    {
        if (m_kernel.signal == 0)
            return true;
        const double share = m_kernel.noise / m_kernel.signal;
        MatrixXd kernel = correlation(squared, m_kernel.length);
        kernel.diagonal().array() += share * share;
        m_factor.compute(kernel);
        return m_factor.info() == Eigen::Success;
    }

    /// Calls `body(centred, first)` with the centred shifts [N, genes] of some genes at a time.
    template <class Body> void forBlocks(const JobMonitor& monitor, const Body& body) const
    {
        const auto genes = static_cast<Index>(m_shifts->genes());
        for (Index first = 0; first < genes; first += kGenesAtOnce) {
            monitor.checkCancelled();
            MatrixXd centred(static_cast<Index>(m_training.size()), std::min(kGenesAtOnce, genes - first));
            for (Index i = 0; i < centred.rows(); ++i) {
                for (Index g = 0; g < centred.cols(); ++g) {
                    const auto gene = static_cast<std::size_t>(first + g);
                    centred(i, g) =
                        m_shifts->of(m_training[static_cast<std::size_t>(i)], gene) - m_prior[gene];
                }
            }
            body(centred, first);
        }
    }

    /// Adds weights' Y to `shifts` [n, genes], in an order that does not depend on what else is asked for.
    void addWeighted(const MatrixXd& weights, std::vector<double>& shifts) const
    {
        const std::size_t genes = m_shifts->genes();
        std::vector<double> rows(kRowsAtOnce * genes);
        for (std::size_t first = 0; first < m_training.size(); first += kRowsAtOnce) {
            const std::size_t count = std::min(kRowsAtOnce, m_training.size() - first);
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t gene = 0; gene < genes; ++gene)
                    rows[i * genes + gene] = m_shifts->of(m_training[first + i], gene) - m_prior[gene];
            }
            for (Index q = 0; q < weights.cols(); ++q) {
                double* const sums = shifts.data() + static_cast<std::size_t>(q) * genes;
                for (std::size_t i = 0; i < count; ++i) {
                    const double weight = weights(static_cast<Index>(first + i), q);
                    const double* const row = rows.data() + i * genes;
                    for (std::size_t gene = 0; gene < genes; ++gene)
                        sums[gene] += weight * row[gene];
                }
            }
        }
    }

    Grid m_grid;
    std::optional<MeanShifts> m_shifts;
    std::vector<std::size_t> m_training; // [N] rows of the store
    MatrixXd m_vectors; // [dimension, N]
    KernelParameters m_kernel;
    std::vector<double> m_prior; // [active genes]
    std::vector<double> m_geneScale; // [active genes]
    Eigen::LLT<MatrixXd> m_factor; // of the correlation with the noise's share
};

} // namespace

Evidence gaussianProcessEvidence(std::span<const double> squaredDistances, std::span<const double> products,
                                 std::size_t genes, const KernelParameters& parameters)
{
    const auto n = static_cast<Index>(std::sqrt(static_cast<double>(squaredDistances.size())) + 0.5);
    const Eigen::Map<const MatrixXd> squared(squaredDistances.data(), n, n);
    const Eigen::Map<const MatrixXd> sums(products.data(), n, n);
    const double share = parameters.noise / parameters.signal;
    const Terms terms = likelihoodTerms(squared, sums, {std::log(parameters.length), 2 * std::log(share)},
                                        true, JobMonitor());
    const double variance = parameters.signal * parameters.signal;
    const auto perturbations = static_cast<double>(n);
    const auto outputs = static_cast<double>(genes);
    const Vector2d slope = -0.5 * (terms.quadraticSlope / variance + outputs * terms.determinantSlope);
    const double constant = perturbations * std::log(2 * std::numbers::pi * variance);
    return {-0.5 * (terms.quadratic / variance + outputs * (terms.logDeterminant + constant)),
            {slope(0), terms.quadratic / variance - outputs * perturbations - 2 * slope(1), 2 * slope(1)}};
}

std::unique_ptr<Model> makeGaussianProcess()
{
    return std::make_unique<GaussianProcess>();
}

} // namespace knockscope
