// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/truncated_svd.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace knockscope {

namespace {

constexpr int kPowerIterations = 4;
constexpr int kOversampling = 10;
// Singular values come from eigenvalues of a Gram matrix, which keeps half of the digits.
constexpr double kRounding = 1e-6;

/// Standard normal numbers by Box-Muller; std::normal_distribution differs between standard libraries.
Eigen::MatrixXd gaussianMatrix(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&random] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
    Eigen::MatrixXd matrix(rows, columns);
    for (Eigen::Index column = 0; column < columns; ++column) {
        for (Eigen::Index row = 0; row < rows; ++row)
            matrix(row, column) =
                std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
    }
    return matrix;
}

Eigen::MatrixXd orthonormalBasis(const Eigen::MatrixXd& matrix)
{
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(matrix);
    return qr.householderQ() * Eigen::MatrixXd::Identity(matrix.rows(), matrix.cols());
}

} // namespace

Eigen::MatrixXd TruncatedSvd::coordinates() const
{
    Eigen::MatrixXd scaled = left * singularValues.asDiagonal();
    scaled /= std::sqrt(scaled.squaredNorm() / static_cast<double>(scaled.rows()));
    return scaled;
}

TruncatedSvd truncatedSvd(const LinearOperator& matrix, std::size_t wanted, std::uint64_t seed,
                          const std::function<void(double)>& report)
{
    const auto tell = [&report](double fraction) {
        if (report)
            report(fraction);
    };
    const Eigen::Index smaller = std::min(matrix.rows(), matrix.columns());
    const Eigen::Index kept = static_cast<Eigen::Index>(std::min(wanted, static_cast<std::size_t>(smaller)));
    const Eigen::Index sampled = std::min<Eigen::Index>(kept + kOversampling, smaller);

    tell(0);
    Eigen::MatrixXd basis = orthonormalBasis(matrix.times(gaussianMatrix(matrix.columns(), sampled, seed)));
    for (int i = 0; i < kPowerIterations; ++i) {
        tell((i + 0.5) / (kPowerIterations + 1));
        const Eigen::MatrixXd across = orthonormalBasis(matrix.transposedTimes(basis));
        tell((i + 1.0) / (kPowerIterations + 1));
        basis = orthonormalBasis(matrix.times(across));
    }
    tell((kPowerIterations + 0.5) / (kPowerIterations + 1));
    // The small matrix basis' A is factorised through its Gram matrix, [sampled, sampled].
    const Eigen::MatrixXd projected = matrix.transposedTimes(basis).transpose();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(projected * projected.transpose());
    const auto singular = [&](Eigen::Index i) { // eigenvalues ascend
        return std::sqrt(std::max(0.0, solver.eigenvalues()(sampled - 1 - i)));
    };
    Eigen::Index meaningful = 0;
    while (meaningful < kept && singular(meaningful) > kRounding * singular(0))
        ++meaningful;

    TruncatedSvd result;
    result.left.resize(matrix.rows(), meaningful);
    result.singularValues.resize(meaningful);
    for (Eigen::Index i = 0; i < meaningful; ++i) {
        const Eigen::VectorXd left = basis * solver.eigenvectors().col(sampled - 1 - i);
        Eigen::Index largest = 0;
        left.cwiseAbs().maxCoeff(&largest);
        result.left.col(i) = left(largest) < 0 ? Eigen::VectorXd(-left) : left;
        result.singularValues(i) = singular(i);
    }
    tell(1);
    return result;
}

} // namespace knockscope
