// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bilinear_ridge.h"

#include "core/base/translate.h"
#include "core/gene/gene_vectors.h"
#include "core/model/hdf5_checkpoint.h"
#include "core/model/mean_shifts.h"
#include "core/model/model_checks.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

namespace knockscope {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr const char* kId = "bilinear-ridge";
// Of the largest eigenvalue of a Gram matrix: smaller ones are nothing but rounding.
constexpr double kRounding = 1e-12;

struct Eigenpairs {
    VectorXd values; // descending
    MatrixXd vectors; // [size, values]
};

/// Removes from `block` what `basis` spans and orthonormalises the rest. Thrice, as columns of which nothing
/// but rounding is left become any.
MatrixXd orthonormalBeside(const MatrixXd& basis, MatrixXd block)
{
    for (int pass = 0; pass < 3; ++pass) {
        if (basis.cols() > 0)
            block -= basis * (basis.transpose() * block);
        const Eigen::HouseholderQR<MatrixXd> qr(block);
        block = qr.householderQ() * MatrixXd::Identity(block.rows(), block.cols());
    }
    return block;
}

/// Of a Gram matrix. The direct method takes 7 s for a size of 2,000, which grows with the cube and hears of
/// no cancellation; a few of many come from block Lanczos steps with full orthogonalisation (Golub and Van
/// Loan 2013, section 10.3), to the same precision, or from the direct method when they do not converge.
Eigenpairs largestEigenpairs(const MatrixXd& gram, Index wanted, const JobMonitor& monitor)
{
    constexpr Index kSmall = 500;
    constexpr Index kMoreOfBlock = 4;
    const Index size = gram.rows();
    const Index width = wanted + kMoreOfBlock;
    const Index most = size / 3;
    if (size > kSmall) {
        std::mt19937_64 random(1);
        MatrixXd block(size, width);
        for (double& value : block.reshaped())
            value = static_cast<double>(random() >> 11) * 0x1p-53 - 0.5;
        MatrixXd basis(size, 0);
        MatrixXd products(size, 0); // gram basis
        while (basis.cols() + width <= most) {
            monitor.checkCancelled();
            block = orthonormalBeside(basis, block);
            const Index count = basis.cols() + width;
            basis.conservativeResize(Eigen::NoChange, count);
            products.conservativeResize(Eigen::NoChange, count);
            basis.rightCols(width) = block;
            block = gram * block;
            products.rightCols(width) = block;
            const Eigen::SelfAdjointEigenSolver<MatrixXd> small(basis.transpose() * products); // ascending
            const VectorXd values = small.eigenvalues().tail(wanted).reverse();
            const MatrixXd mixture = small.eigenvectors().rightCols(wanted).rowwise().reverse();
            const MatrixXd vectors = basis * mixture;
            const MatrixXd residuals = products * mixture - vectors * values.asDiagonal();
            if (residuals.colwise().norm().maxCoeff() <= kRounding * std::abs(values(0)))
                return {values, vectors};
        }
    }
    monitor.checkCancelled();
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(gram); // eigenvalues ascend
    monitor.checkCancelled();
    return {solver.eigenvalues().tail(wanted).reverse(),
            solver.eigenvectors().rightCols(wanted).rowwise().reverse()};
}

/// The matrix with each column's mean taken out, by its leading right singular vectors: U S.
MatrixXd principalScores(const MatrixXd& matrix, Index components, const JobMonitor& monitor)
{
    const MatrixXd centred = matrix.rowwise() - matrix.colwise().mean();
    monitor.checkCancelled();
    const bool isWide = centred.cols() > centred.rows();
    const MatrixXd gram =
        isWide ? MatrixXd(centred * centred.transpose()) : MatrixXd(centred.transpose() * centred);
    monitor.checkCancelled();
    const Eigenpairs pairs = largestEigenpairs(gram, std::min(components, gram.rows()), monitor);
    Index kept = 0;
    while (kept < pairs.values.size() && pairs.values(kept) > std::max(0.0, kRounding * pairs.values(0)))
        ++kept;
    const MatrixXd leading = pairs.vectors.leftCols(kept);
    if (!isWide)
        return centred * leading;
    return leading * pairs.values.head(kept).cwiseSqrt().asDiagonal();
}

/// T B' (B B' + r I)^-1 for T [k, n] and B [dimension, n], by the smaller of the two Gram matrices.
MatrixXd ridgeRegression(const MatrixXd& targets, const MatrixXd& vectors, double ridge)
{
    if (vectors.rows() <= vectors.cols()) {
        MatrixXd gram = vectors * vectors.transpose();
        gram.diagonal().array() += ridge;
        return gram.llt().solve(vectors * targets.transpose()).transpose();
    }
    MatrixXd gram = vectors.transpose() * vectors;
    gram.diagonal().array() += ridge;
    return gram.llt().solve(targets.transpose()).transpose() * vectors.transpose();
}

std::vector<double> rowMajor(const MatrixXd& matrix)
{
    const MatrixXd transposed = matrix.transpose();
    return {transposed.data(), transposed.data() + transposed.size()};
}

MatrixXd fromRowMajor(const std::vector<double>& values, Index rows, Index columns)
{
    return Eigen::Map<const MatrixXd>(values.data(), columns, rows).transpose();
}

class BilinearRidge final : public Model {
public:
    const char* id() const override { return kId; }

    FitResult fit(const FoldData& data, const TrainingSettings& settings, int,
                  const FitContext& context) override
    {
        m_grid = data.basis.grid;
        m_shifts.emplace(data.store, m_grid);
        m_fromScreen = settings.targetVectors == "screen";
        const auto genes = static_cast<Index>(m_shifts->genes());
        const auto n = static_cast<Index>(data.training.size());
        MatrixXd shifts = MatrixXd::Zero(genes, n + 1); // the control is last
        for (Index i = 0; i < n; ++i) {
            context.monitor.checkCancelled();
            for (Index gene = 0; gene < genes; ++gene)
                shifts(gene, i) =
                    m_shifts->of(data.training[static_cast<std::size_t>(i)], static_cast<std::size_t>(gene));
        }
        m_scores = principalScores(shifts, settings.components, context.monitor);

        m_used = data.training.size();
        std::vector<Index> used; // training perturbations that have a vector
        for (Index i = 0; i < n; ++i) {
            if (obstacle(data.nameOf(static_cast<std::size_t>(i))).empty())
                used.push_back(i);
        }
        m_used = used.size();
        // The control's vector is zero: it counts in b, but nothing is regressed on it.
        const auto usedCount = static_cast<Index>(used.size());
        const auto dimension = static_cast<Index>(data.dimension);
        MatrixXd outputs(genes, usedCount);
        MatrixXd vectors(m_fromScreen ? m_scores.cols() : dimension, usedCount);
        for (Index i = 0; i < usedCount; ++i) {
            const Index sample = used[static_cast<std::size_t>(i)];
            outputs.col(i) = shifts.col(sample);
            vectors.col(i) =
                vectorOf(data.nameOf(static_cast<std::size_t>(sample)),
                         std::span(data.vectors)
                             .subspan(static_cast<std::size_t>(sample) * data.dimension, data.dimension));
        }
        m_centre = outputs.rowwise().sum() / static_cast<double>(usedCount + 1);
        if (used.empty() || m_scores.cols() == 0) { // Eigen has no solutions for nothing
            m_map = MatrixXd::Zero(m_scores.cols(), vectors.rows());
            return {};
        }
        outputs.colwise() -= m_centre;
        MatrixXd gram = m_scores.transpose() * m_scores;
        gram.diagonal().array() += settings.ridge;
        const MatrixXd targets = gram.llt().solve(m_scores.transpose() * outputs);
        context.monitor.checkCancelled();
        m_map = ridgeRegression(targets, vectors, settings.ridge);
        return {};
    }

    Sentence obstacle(const std::string& perturbation) const override
    {
        if (!m_fromScreen)
            return {};
        for (const std::string& gene : targetGenes(perturbation)) {
            if (m_shifts->find(gene) == m_shifts->genes())
                return translated(translatable("core", "gene {} is not among the screen's genes that vary"),
                                  gene);
        }
        return m_used > 0
            ? Sentence()
            : translate("core", "no training perturbation's genes are among the screen's genes that vary");
    }

    Prediction predict(const Query& query) const override
    {
        Prediction prediction;
        const std::size_t dimension =
            query.perturbations.empty() ? 0 : query.vectors.size() / query.perturbations.size();
        if (!m_fromScreen)
            requireDimension(query, static_cast<std::size_t>(m_map.cols()));
        std::vector<double> shifts(m_shifts->genes());
        for (std::size_t q = 0; q < query.perturbations.size(); ++q) {
            const VectorXd vector =
                vectorOf(query.perturbations[q], query.vectors.subspan(q * dimension, dimension));
            const VectorXd predicted = m_scores * (m_map * vector) + m_centre;
            std::copy(predicted.begin(), predicted.end(), shifts.begin());
            m_shifts->appendMeans(shifts, prediction.means);
        }
        return prediction;
    }

    void save(const std::filesystem::path& path) const override
    {
        writeModelCheckpoint(path, kId, m_grid, [&](hdf5::File& file) {
            const auto shapeOf = [](const MatrixXd& matrix) {
                return std::vector<std::uint64_t>{static_cast<std::uint64_t>(matrix.rows()),
                                                  static_cast<std::uint64_t>(matrix.cols())};
            };
            file.writeAttribute("/", "target_vectors", std::string(m_fromScreen ? "screen" : "project"));
            file.writeAttribute("/", "training_perturbations", static_cast<std::int64_t>(m_used));
            file.write<double>("/scores", rowMajor(m_scores), shapeOf(m_scores));
            file.write<double>("/map", rowMajor(m_map), shapeOf(m_map));
            file.write<double>("/centre", std::vector<double>(m_centre.begin(), m_centre.end()));
        });
    }

    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override
    {
        const hdf5::File file = openModelCheckpoint(path, kId, basis.grid);
        m_grid = basis.grid;
        m_shifts.emplace(store, m_grid);
        m_fromScreen = file.stringAttribute("/", "target_vectors") == "screen";
        const std::vector<std::int64_t> used = file.integersAttribute("/", "training_perturbations");
        const std::vector<std::uint64_t> scores = file.shape("/scores");
        const std::vector<std::uint64_t> map = file.shape("/map");
        const std::size_t genes = m_shifts->genes();
        const bool fits = used.size() == 1 && used[0] >= 0 && scores.size() == 2 && map.size() == 2
            && scores[0] == genes && scores[1] == map[0] && (!m_fromScreen || map[1] == map[0]);
        if (!fits)
            throwDamagedCheckpoint(path);
        m_used = static_cast<std::size_t>(used[0]);
        const auto components = static_cast<Index>(map[0]);
        m_scores =
            fromRowMajor(readFinite(file, "/scores", genes * map[0]), static_cast<Index>(genes), components);
        m_map =
            fromRowMajor(readFinite(file, "/map", map[0] * map[1]), components, static_cast<Index>(map[1]));
        const std::vector<double> centre = readFinite(file, "/centre", genes);
        m_centre = Eigen::Map<const VectorXd>(centre.data(), static_cast<Index>(genes));
    }

private:
    VectorXd vectorOf(const std::string& perturbation, std::span<const float> given) const
    {
        if (!m_fromScreen)
            return Eigen::Map<const Eigen::VectorXf>(given.data(), static_cast<Index>(given.size()))
                .cast<double>();
        const std::vector<std::string> genes = targetGenes(perturbation);
        VectorXd sum = VectorXd::Zero(m_scores.cols());
        for (const std::string& gene : genes)
            sum += m_scores.row(static_cast<Index>(m_shifts->find(gene))).transpose();
        return sum / static_cast<double>(genes.size());
    }

    Grid m_grid;
    std::optional<MeanShifts> m_shifts;
    bool m_fromScreen = false;
    std::size_t m_used = 0; // training perturbations that b and K are made from
    MatrixXd m_scores; // A, [active genes, components]
    MatrixXd m_map; // K, [components, dimension of the vectors]
    VectorXd m_centre; // b, [active genes]
};

} // namespace

std::unique_ptr<Model> makeBilinearRidge()
{
    return std::make_unique<BilinearRidge>();
}

} // namespace knockscope
