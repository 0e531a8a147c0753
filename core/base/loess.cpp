// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loess.h"

#include <Eigen/QR>
#include <Eigen/SVD>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace knockscope {

namespace {

constexpr std::size_t kCoefficients = 3; // of a parabola

/// A local fit, as far as the blending needs it.
struct Vertex {
    double x = 0;
    double value = 0;
    double slope = 0;
};

class Points {
public:
    Points(std::span<const double> x, std::span<const double> y)
        : m_order(x.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return x[a] < x[b]; });
        for (const std::size_t i : m_order) {
            m_x.push_back(x[i]);
            m_y.push_back(y[i]);
        }
    }

    const std::vector<std::size_t>& order() const { return m_order; }
    const std::vector<double>& x() const { return m_x; } // ascending

    Vertex fitAt(double at, std::size_t neighbours) const;

private:
    std::vector<std::size_t> m_order; // places in the caller's arrays
    std::vector<double> m_x;
    std::vector<double> m_y;
};

Vertex Points::fitAt(double at, std::size_t neighbours) const
{
    // Points as far away as the last neighbour weigh nothing, so that it does not matter which of them are
    // in.
    auto first = static_cast<std::size_t>(std::lower_bound(m_x.begin(), m_x.end(), at) - m_x.begin());
    std::size_t last = first;
    double nearest = std::numeric_limits<double>::infinity();
    double radius = 0;
    while (last - first < neighbours) {
        const bool toTheLeft = last == m_x.size() || (first > 0 && at - m_x[first - 1] <= m_x[last] - at);
        radius = toTheLeft ? at - m_x[--first] : m_x[last++] - at;
        nearest = std::min(nearest, radius);
    }
    if (nearest == radius) {
        const auto [low, high] = std::equal_range(m_x.begin(), m_x.end(), m_x[first]);
        const auto begin = low - m_x.begin();
        const auto end = high - m_x.begin();
        return {at,
                std::accumulate(m_y.begin() + begin, m_y.begin() + end, 0.0)
                    / static_cast<double>(end - begin),
                0};
    }

    Eigen::MatrixXd design(static_cast<Eigen::Index>(neighbours), Eigen::Index{kCoefficients});
    Eigen::VectorXd response(static_cast<Eigen::Index>(neighbours));
    for (std::size_t i = 0; i < neighbours; ++i) {
        const double offset = m_x[first + i] - at;
        const double distance = std::abs(offset) / radius;
        const double tricube = 1 - distance * distance * distance;
        const double weight = std::sqrt(tricube * tricube * tricube);
        const auto row = static_cast<Eigen::Index>(i);
        design.row(row) << weight, weight * offset, weight * offset * offset;
        response[row] = weight * m_y[first + i];
    }
    Eigen::RowVectorXd scale = design.colwise().norm();
    for (double& norm : scale) {
        if (norm == 0)
            norm = 1;
    }
    design.array().rowwise() /= scale.array();

    const auto rank = static_cast<Eigen::Index>(std::min(neighbours, kCoefficients));
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(design);
    response.applyOnTheLeft(qr.householderQ().adjoint());
    const Eigen::MatrixXd triangle = qr.matrixQR().topRows(rank).triangularView<Eigen::Upper>();
    Eigen::JacobiSVD<Eigen::MatrixXd> svd(triangle, Eigen::ComputeThinU | Eigen::ComputeThinV);
    svd.setThreshold(100 * std::numeric_limits<double>::epsilon());
    const Eigen::VectorXd coefficients = svd.solve(response.head(rank)).array() / scale.transpose().array();
    return {at, coefficients[0], coefficients[1]};
}

/// The places where the cells of the tree are cut. Points [first, last) lie in the cell from `low` to `high`.
void cut(const std::vector<double>& x, std::size_t first, std::size_t last, double low, double high,
         std::size_t most, std::vector<double>& cuts)
{
    if (last - first <= most)
        return;
    // The middle, or the place nearest to it where the value changes.
    const std::size_t middle = (first + last - 1) / 2;
    std::size_t end = middle; // the last point of the lower half
    for (std::size_t distance = 0;; ++distance) {
        if (middle + distance + 1 >= last)
            break;
        if (x[middle + distance] != x[middle + distance + 1]) {
            end = middle + distance;
            break;
        }
        if (distance == 0)
            continue;
        if (middle < first + distance)
            break;
        if (x[middle - distance] != x[middle - distance + 1]) {
            end = middle - distance;
            break;
        }
    }
    if (x[end] == low || x[end] == high)
        return;
    cuts.push_back(x[end]);
    cut(x, first, end + 1, low, x[end], most, cuts);
    cut(x, end + 1, last, x[end], high, most, cuts);
}

} // namespace

std::vector<double> loess(std::span<const double> x, std::span<const double> y, double span, double cell)
{
    const std::size_t count = x.size();
    std::vector<double> fitted(count);
    if (count == 0)
        return fitted;
    const Points points(x, y);
    const auto size = static_cast<double>(count);
    const std::size_t neighbours =
        std::clamp(static_cast<std::size_t>(size * span + 1e-5), std::min(count, kCoefficients), count);

    const double lowest = points.x().front();
    const double highest = points.x().back();
    const double largest = std::max(std::abs(lowest), std::abs(highest));
    const double margin = 0.005 * std::max(highest - lowest, 1e-10 * largest + 1e-30);
    std::vector<double> places{lowest - margin, highest + margin};
    cut(points.x(), 0, count, places[0], places[1], static_cast<std::size_t>(size * span * cell), places);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<Vertex> vertices;
    for (const double place : places)
        vertices.push_back(points.fitAt(place, neighbours));

    std::size_t right = 1;
    for (std::size_t i = 0; i < count; ++i) {
        const double at = points.x()[i];
        while (right + 1 < vertices.size() && vertices[right].x < at)
            ++right;
        const Vertex& a = vertices[right - 1];
        const Vertex& b = vertices[right];
        const double width = b.x - a.x;
        const double h = (at - a.x) / width;
        const double g = 1 - h;
        fitted[points.order()[i]] = g * g * (1 + 2 * h) * a.value + h * h * (3 - 2 * h) * b.value
            + (h * g * g * a.slope - h * h * g * b.slope) * width;
    }
    return fitted;
}

} // namespace knockscope
