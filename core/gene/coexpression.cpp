// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/coexpression.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/base/truncated_svd.h"

#include <Eigen/Dense>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope {

namespace {

using RowMajorMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::size_t kLeastCells = 3; // two cells have one direction, in which every gene lies
constexpr Eigen::Index kColumnsOfTask = 8; // a row of them is one cache line
constexpr const char* kPhase = translatable("core", "factorising co-expression");

/// What centring and scaling need of each gene.
struct GeneMoments {
    std::vector<double> means; // [genes]
    std::vector<double> squares; // [genes], sum of squared deviations
    std::vector<bool> isConstant; // [genes]
};

GeneMoments momentsOf(const SparseCells& cells)
{
    const std::size_t genes = cells.genes();
    const auto n = static_cast<double>(cells.cells());
    GeneMoments moments{std::vector<double>(genes), std::vector<double>(genes), std::vector<bool>(genes)};
    std::vector<std::uint64_t> counts(genes);
    std::vector<float> lowest(genes);
    std::vector<float> highest(genes);
    for (std::size_t cell = 0; cell < cells.cells(); ++cell) {
        const auto columns = cells.genesOfCell(cell);
        const auto values = cells.valuesOfCell(cell);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t gene = columns[i];
            moments.means[gene] += static_cast<double>(values[i]);
            lowest[gene] = counts[gene] == 0 ? values[i] : std::min(lowest[gene], values[i]);
            highest[gene] = counts[gene] == 0 ? values[i] : std::max(highest[gene], values[i]);
            ++counts[gene];
        }
    }
    for (std::size_t gene = 0; gene < genes; ++gene) {
        moments.means[gene] /= n;
        // Compared as values are: a variance of equal values is not always 0 after rounding.
        moments.isConstant[gene] =
            counts[gene] == 0 || (counts[gene] == cells.cells() && lowest[gene] == highest[gene]);
        moments.squares[gene] =
            static_cast<double>(cells.cells() - counts[gene]) * moments.means[gene] * moments.means[gene];
    }
    for (std::size_t cell = 0; cell < cells.cells(); ++cell) {
        const auto columns = cells.genesOfCell(cell);
        const auto values = cells.valuesOfCell(cell);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double deviation = static_cast<double>(values[i]) - moments.means[columns[i]];
            moments.squares[columns[i]] += deviation * deviation;
        }
    }
    return moments;
}

/// The centred and scaled matrix, genes x cells. Every number of a product is computed by one thread, in the
/// order of cells, so that threads change nothing.
class CentredOperator : public LinearOperator {
public:
    CentredOperator(const SparseCells& cells, Eigen::VectorXd means, Eigen::VectorXd scales, int threads)
        : m_cells(cells)
        , m_means(std::move(means))
        , m_scales(std::move(scales))
        , m_threads(threads)
    {
    }

    Eigen::Index rows() const override { return static_cast<Eigen::Index>(m_cells.genes()); }
    Eigen::Index columns() const override { return static_cast<Eigen::Index>(m_cells.cells()); }

    Eigen::MatrixXd times(const Eigen::MatrixXd& x) const override
    {
        Eigen::MatrixXd product(rows(), x.cols());
        const Eigen::Index tasks = (x.cols() + kColumnsOfTask - 1) / kColumnsOfTask;
        parallelTasks(static_cast<std::size_t>(tasks), m_threads, [&](std::size_t task, std::size_t) {
            const Eigen::Index first = static_cast<Eigen::Index>(task) * kColumnsOfTask;
            const Eigen::Index count = std::min(kColumnsOfTask, x.cols() - first);
            const RowMajorMatrix part = x.middleCols(first, count);
            RowMajorMatrix sums = RowMajorMatrix::Zero(rows(), count);
            for (std::size_t cell = 0; cell < m_cells.cells(); ++cell) {
                const auto columns = m_cells.genesOfCell(cell);
                const auto values = m_cells.valuesOfCell(cell);
                const auto row = part.row(static_cast<Eigen::Index>(cell));
                for (std::size_t i = 0; i < columns.size(); ++i)
                    sums.row(columns[i]) += static_cast<double>(values[i]) * row;
            }
            sums -= m_means * part.colwise().sum();
            product.middleCols(first, count) = m_scales.asDiagonal() * sums;
        });
        return product;
    }

    Eigen::MatrixXd transposedTimes(const Eigen::MatrixXd& y) const override
    {
        const RowMajorMatrix scaled = m_scales.asDiagonal() * y;
        const Eigen::RowVectorXd centre = m_means.transpose() * scaled;
        RowMajorMatrix product(columns(), y.cols());
        parallelRanges(m_cells.cells(), m_threads, [&](std::size_t first, std::size_t last) {
            for (std::size_t cell = first; cell < last; ++cell) {
                const auto columns = m_cells.genesOfCell(cell);
                const auto values = m_cells.valuesOfCell(cell);
                auto row = product.row(static_cast<Eigen::Index>(cell));
                row = -centre;
                for (std::size_t i = 0; i < columns.size(); ++i)
                    row += static_cast<double>(values[i]) * scaled.row(columns[i]);
            }
        });
        return product;
    }

private:
    const SparseCells& m_cells;
    Eigen::VectorXd m_means;
    Eigen::VectorXd m_scales; // 0 for constant genes
    int m_threads;
};

} // namespace

void SparseCells::addCell(std::span<const std::uint32_t> genes, std::span<const float> values)
{
    for (std::size_t i = 0; i < genes.size(); ++i) {
        if (genes[i] >= m_genes || !std::isfinite(values[i]))
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "Control cell {} holds a value that is not a number, or a gene beyond {}. "
                                 "Check the screen's matrix."),
                    cells() + 1, m_genes));
    }
    m_columns.insert(m_columns.end(), genes.begin(), genes.end());
    m_values.insert(m_values.end(), values.begin(), values.end());
    m_offsets.push_back(m_columns.size());
}

void SparseCells::addRows(const SparseRows& rows)
{
    std::vector<float> values;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        values.clear();
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
            values.push_back(static_cast<float>(rows.value(i)));
        addCell(std::span(rows.columns).subspan(rows.offsets[row], values.size()), values);
    }
}

std::span<const std::uint32_t> SparseCells::genesOfCell(std::size_t cell) const
{
    return std::span(m_columns).subspan(m_offsets[cell], m_offsets[cell + 1] - m_offsets[cell]);
}

std::span<const float> SparseCells::valuesOfCell(std::size_t cell) const
{
    return std::span(m_values).subspan(m_offsets[cell], m_offsets[cell + 1] - m_offsets[cell]);
}

Coexpression coexpressionVectors(const SparseCells& cells, const std::vector<std::string>& geneNames,
                                 const CoexpressionSettings& settings, const std::string& source,
                                 JobMonitor& monitor)
{
    if (settings.dimension == 0)
        throw Error(ErrorKind::Usage, translate("core", "--dim must be at least 1."));
    if (cells.cells() < kLeastCells)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "Co-expression needs at least {} control cells; the screen has {}."),
                kLeastCells, cells.cells()));
    monitor.report(translate("core", kPhase), 0);
    const GeneMoments moments = momentsOf(cells);
    const auto genes = static_cast<Eigen::Index>(cells.genes());
    const double degrees = static_cast<double>(cells.cells() - 1);
    Eigen::VectorXd scales(genes);
    double total = 0; // squared, of all values
    std::size_t varying = 0;
    Coexpression result;
    for (Eigen::Index gene = 0; gene < genes; ++gene) {
        const auto i = static_cast<std::size_t>(gene);
        if (moments.isConstant[i]) {
            scales(gene) = 0;
            result.constantGenes.push_back(geneNames.at(i));
            continue;
        }
        ++varying;
        scales(gene) = settings.scaled ? std::sqrt(degrees / moments.squares[i]) : 1;
        total += scales(gene) * scales(gene) * moments.squares[i];
    }
    if (varying == 0)
        throw Error(
            ErrorKind::BadInput,
            translate(
                "core",
                "No gene varies among the control cells, so there is no co-expression. Use other vectors."));

    const int threads = settings.threads > 0 ? settings.threads : defaultThreads();
    const CentredOperator matrix(cells, Eigen::Map<const Eigen::VectorXd>(moments.means.data(), genes),
                                 scales, threads);
    const std::size_t wanted = std::min({settings.dimension, cells.cells() - 1, varying});
    const TruncatedSvd svd = truncatedSvd(matrix, wanted, settings.seed, [&monitor](double fraction) {
        monitor.report(translate("core", kPhase), 0.05 + 0.95 * fraction);
    });
    result.singularValues.assign(svd.singularValues.begin(), svd.singularValues.end());
    result.explainedVariance = std::min(1.0, svd.singularValues.squaredNorm() / total);

    // The common factor 1 / sqrt(n - 1) goes with the scaling to unit length. Constant genes are rows of
    // zeros and must not make the others longer.
    Eigen::MatrixXd coordinates = svd.coordinates();
    coordinates *= std::sqrt(static_cast<double>(varying) / static_cast<double>(genes));
    std::vector<std::string> names;
    std::vector<float> values;
    names.reserve(varying);
    values.reserve(varying * static_cast<std::size_t>(coordinates.cols()));
    for (Eigen::Index gene = 0; gene < genes; ++gene) {
        if (moments.isConstant[static_cast<std::size_t>(gene)])
            continue;
        names.push_back(geneNames.at(static_cast<std::size_t>(gene)));
        for (Eigen::Index column = 0; column < coordinates.cols(); ++column)
            values.push_back(static_cast<float>(coordinates(gene, column)));
    }
    result.vectors = {std::move(names), static_cast<std::size_t>(coordinates.cols()), std::move(values),
                      source};
    return result;
}

} // namespace knockscope
