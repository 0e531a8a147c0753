// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <functional>

namespace knockscope {

/// A matrix that is too large to be written out, or is centred and so no longer sparse: it is known by its
/// products alone.
class LinearOperator {
public:
    virtual ~LinearOperator() = default;

    virtual Eigen::Index rows() const = 0;
    virtual Eigen::Index columns() const = 0;
    /// A X for `x` [columns, k]; [rows, k].
    virtual Eigen::MatrixXd times(const Eigen::MatrixXd& x) const = 0;
    /// A' Y for `y` [rows, k]; [columns, k].
    virtual Eigen::MatrixXd transposedTimes(const Eigen::MatrixXd& y) const = 0;
};

/// The largest singular values, descending, and their left singular vectors [rows, values]. The sign of a
/// vector is such that its largest entry by size is positive.
struct TruncatedSvd {
    Eigen::MatrixXd left;
    Eigen::VectorXd singularValues;

    /// U S, scaled so that rows have unit length on average (root mean square), as text embeddings have.
    /// Requires a singular value above 0.
    Eigen::MatrixXd coordinates() const;
};

/// Randomised truncated SVD with power iterations (Halko, Martinsson, Tropp 2011, algorithms 4.4 and 5.1). At
/// most `wanted` singular values; fewer when the matrix is smaller or of lower rank, as those that are
/// nothing but rounding are left out. Deterministic for a seed when the products are. `report` gets a
/// fraction of the work from 0 to 1 and may throw to stop it.
TruncatedSvd truncatedSvd(const LinearOperator& matrix, std::size_t wanted, std::uint64_t seed,
                          const std::function<void(double fraction)>& report = {});

} // namespace knockscope
