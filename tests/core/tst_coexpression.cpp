// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/truncated_svd.h"
#include "core/gene/coexpression.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <Eigen/Dense>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <random>

using namespace knockscope;
using test::errorOf;

namespace {

using Matrix = Eigen::MatrixXd;

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1p-53; }
    double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform()); }

private:
    std::mt19937_64 m_engine;
};

std::vector<std::string> namesOf(std::size_t genes)
{
    std::vector<std::string> names;
    for (std::size_t gene = 0; gene < genes; ++gene)
        names.push_back(fmt::format("G{}", gene));
    return names;
}

SparseCells sparse(const Matrix& dense)
{
    SparseCells cells(static_cast<std::size_t>(dense.cols()));
    for (Eigen::Index cell = 0; cell < dense.rows(); ++cell) {
        std::vector<std::uint32_t> genes;
        std::vector<float> values;
        for (Eigen::Index gene = 0; gene < dense.cols(); ++gene) {
            if (dense(cell, gene) != 0) {
                genes.push_back(static_cast<std::uint32_t>(gene));
                values.push_back(static_cast<float>(dense(cell, gene)));
            }
        }
        cells.addCell(genes, values);
    }
    return cells;
}

/// Cells in which gene g follows programme g % programmes; values below 0 are not seen.
Matrix programmeCells(Eigen::Index cells, Eigen::Index genes, Eigen::Index programmes, double noise)
{
    Random random(7);
    Matrix matrix(cells, genes);
    for (Eigen::Index cell = 0; cell < cells; ++cell) {
        Eigen::VectorXd activity(programmes);
        for (double& a : activity)
            a = random.normal();
        for (Eigen::Index gene = 0; gene < genes; ++gene) {
            const double height = 0.2 + 1.5 * static_cast<double>(gene % 11) / 10;
            const double value = height + 0.8 * activity(gene % programmes) + noise * random.normal();
            // rounded to float, so that dense and sparse hold the same
            matrix(cell, gene) = static_cast<double>(static_cast<float>(std::max(0.0, value)));
        }
    }
    return matrix;
}

/// Centred and, if wanted, scaled by the sample standard deviation; what constant genes hold is 0.
Matrix prepared(const Matrix& cells, bool scaled)
{
    Matrix matrix = cells.rowwise() - cells.colwise().mean();
    for (Eigen::Index gene = 0; scaled && gene < matrix.cols(); ++gene) {
        const double sd = std::sqrt(matrix.col(gene).squaredNorm() / static_cast<double>(matrix.rows() - 1));
        if (sd > 1e-9)
            matrix.col(gene) /= sd;
    }
    return matrix;
}

Matrix denseVectors(const GeneVectors& vectors)
{
    Matrix matrix(static_cast<Eigen::Index>(vectors.genes().size()),
                  static_cast<Eigen::Index>(vectors.dimension()));
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        for (Eigen::Index d = 0; d < matrix.cols(); ++d)
            matrix(i, d) =
                static_cast<double>(vectors.values()[static_cast<std::size_t>(i * matrix.cols() + d)]);
    }
    return matrix;
}

class DenseOperator : public LinearOperator {
public:
    explicit DenseOperator(Matrix matrix)
        : m_matrix(std::move(matrix))
    {
    }
    Eigen::Index rows() const override { return m_matrix.rows(); }
    Eigen::Index columns() const override { return m_matrix.cols(); }
    Matrix times(const Matrix& x) const override { return m_matrix * x; }
    Matrix transposedTimes(const Matrix& y) const override { return m_matrix.transpose() * y; }

private:
    Matrix m_matrix;
};

} // namespace

class TestCoexpression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truncatedSvdIsTheDenseOne()
    {
        Random random(3);
        Matrix matrix(40, 25);
        for (double& entry : matrix.reshaped())
            entry = random.normal();
        matrix = matrix * Eigen::VectorXd::LinSpaced(25, 1, 0.02).asDiagonal();
        const Eigen::JacobiSVD<Matrix> dense(matrix, Eigen::ComputeThinU);
        const TruncatedSvd svd = truncatedSvd(DenseOperator(matrix), 6, 1);
        QCOMPARE(svd.left.rows(), Eigen::Index{40});
        QCOMPARE(svd.left.cols(), Eigen::Index{6});
        for (Eigen::Index i = 0; i < 6; ++i) {
            QVERIFY(std::abs(svd.singularValues(i) / dense.singularValues()(i) - 1) < 1e-6);
            QVERIFY(std::abs(std::abs(svd.left.col(i).dot(dense.matrixU().col(i))) - 1) < 1e-5);
            QVERIFY(svd.left.col(i).maxCoeff() >= -svd.left.col(i).minCoeff()); // the sign
        }
        // Rank 2: what is only rounding is left out.
        const Matrix low = matrix.leftCols(2) * matrix.topRows(2);
        QCOMPARE(truncatedSvd(DenseOperator(low), 6, 1).singularValues.size(), Eigen::Index{2});
    }

    void loadingsAreThoseOfTheDenseDecomposition_data()
    {
        QTest::addColumn<bool>("scaled");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("genes");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<int>("kept");
        QTest::newRow("covariances") << false << 80 << 30 << 4 << 4;
        QTest::newRow("correlations") << true << 80 << 30 << 4 << 4;
        QTest::newRow("fewer cells than genes") << true << 12 << 30 << 50 << 11;
        QTest::newRow("all genes") << true << 80 << 30 << 50 << 30;
    }

    void loadingsAreThoseOfTheDenseDecomposition()
    {
        QFETCH(bool, scaled);
        QFETCH(int, cells);
        QFETCH(int, genes);
        QFETCH(int, dimension);
        QFETCH(int, kept);
        const Matrix dense = programmeCells(cells, genes, 4, 0.3);
        const Matrix matrix = prepared(dense, scaled);
        const Eigen::JacobiSVD<Matrix> truth(matrix, Eigen::ComputeThinV);
        JobMonitor monitor;
        CoexpressionSettings settings;
        settings.scaled = scaled;
        settings.dimension = static_cast<std::size_t>(dimension);
        const Coexpression result = coexpressionVectors(
            sparse(dense), namesOf(static_cast<std::size_t>(genes)), settings, "cells", monitor);
        QCOMPARE(result.vectors.dimension(), static_cast<std::size_t>(kept));
        QCOMPARE(result.singularValues.size(), static_cast<std::size_t>(kept));
        QVERIFY(result.constantGenes.empty());
        double explained = 0;
        for (int i = 0; i < kept; ++i) {
            const double value = truth.singularValues()(i);
            QVERIFY(std::abs(result.singularValues[static_cast<std::size_t>(i)] / value - 1) < 1e-4);
            explained += value * value;
        }
        QVERIFY(std::abs(result.explainedVariance - explained / matrix.squaredNorm()) < 1e-4);
        // The same subspace and lengths: scalar products agree, up to the one factor.
        Matrix loadings = truth.matrixV().leftCols(kept) * truth.singularValues().head(kept).asDiagonal();
        loadings /= std::sqrt(loadings.squaredNorm() / genes);
        const Matrix vectors = denseVectors(result.vectors);
        const double difference =
            (vectors * vectors.transpose() - loadings * loadings.transpose()).cwiseAbs().maxCoeff();
        QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
        QVERIFY(std::abs(vectors.squaredNorm() / genes - 1) < 1e-5);
    }

    /// With every dimension, cosines of vectors are correlations of genes.
    void cosinesAreCorrelations()
    {
        const Matrix dense = programmeCells(60, 10, 3, 0.5);
        const Matrix matrix = prepared(dense, true);
        JobMonitor monitor;
        const Matrix vectors =
            denseVectors(coexpressionVectors(sparse(dense), namesOf(10), {}, "cells", monitor).vectors);
        for (Eigen::Index a = 0; a < 10; ++a) {
            for (Eigen::Index b = 0; b < 10; ++b) {
                const double r = matrix.col(a).dot(matrix.col(b)) / 59;
                QVERIFY(std::abs(vectors.row(a).normalized().dot(vectors.row(b).normalized()) - r) < 1e-5);
            }
        }
    }

    void genesOfOneProgrammeAreClose_data()
    {
        QTest::addColumn<bool>("scaled");
        QTest::newRow("covariances") << false;
        QTest::newRow("correlations") << true;
    }

    void genesOfOneProgrammeAreClose()
    {
        QFETCH(bool, scaled);
        constexpr Eigen::Index kProgrammes = 6;
        constexpr std::size_t kGenes = 120;
        const Matrix dense = programmeCells(500, kGenes, kProgrammes, 0.8);
        JobMonitor monitor;
        CoexpressionSettings settings;
        settings.dimension = 6;
        settings.scaled = scaled;
        const Matrix vectors = denseVectors(
            coexpressionVectors(sparse(dense), namesOf(kGenes), settings, "cells", monitor).vectors);
        // The nearest ten of each gene are all of its programme, which has 20.
        std::size_t wrong = 0;
        for (Eigen::Index gene = 0; gene < vectors.rows(); ++gene) {
            std::vector<std::pair<double, Eigen::Index>> others;
            for (Eigen::Index other = 0; other < vectors.rows(); ++other) {
                if (other != gene)
                    others.emplace_back(-vectors.row(gene).normalized().dot(vectors.row(other).normalized()),
                                        other);
            }
            std::sort(others.begin(), others.end());
            for (std::size_t i = 0; i < 10; ++i)
                wrong += others[i].second % kProgrammes == gene % kProgrammes ? 0 : 1;
        }
        QCOMPARE(wrong, std::size_t{0});
    }

    void constantGenesGetNoVector()
    {
        Matrix dense = programmeCells(40, 8, 2, 0.3);
        dense.col(2).setZero();
        dense.col(5).setConstant(static_cast<double>(0.1F));
        JobMonitor monitor;
        const Coexpression result = coexpressionVectors(sparse(dense), namesOf(8), {}, "cells", monitor);
        QCOMPARE(result.constantGenes, (std::vector<std::string>{"G2", "G5"}));
        QCOMPARE(result.vectors.genes(), (std::vector<std::string>{"G0", "G1", "G3", "G4", "G6", "G7"}));
        QCOMPARE(result.vectors.dimension(), std::size_t{6});
        QVERIFY(std::abs(denseVectors(result.vectors).squaredNorm() / 6 - 1) < 1e-5);
        QVERIFY(std::abs(result.explainedVariance - 1) < 1e-9);
        QCOMPARE(result.vectors.source(), std::string("cells"));
    }

    void threadsChangeNothing()
    {
        const SparseCells cells = sparse(programmeCells(300, 90, 5, 0.6));
        JobMonitor monitor;
        CoexpressionSettings settings;
        settings.dimension = 20;
        settings.threads = 1;
        const Coexpression one = coexpressionVectors(cells, namesOf(90), settings, "cells", monitor);
        settings.threads = 7;
        const Coexpression seven = coexpressionVectors(cells, namesOf(90), settings, "cells", monitor);
        QCOMPARE(seven.vectors.values(), one.vectors.values());
        QCOMPARE(seven.singularValues, one.singularValues);
        settings.seed = 2;
        QVERIFY(coexpressionVectors(cells, namesOf(90), settings, "cells", monitor).vectors.values()
                != one.vectors.values());
    }

    void rowsOfAReaderAreTaken()
    {
        SparseRows rows;
        rows.offsets = {0, 2, 2, 3};
        rows.columns = {0, 2, 1};
        rows.values = std::vector<double>{0.5, 1.5, 2.5};
        SparseCells cells(3);
        cells.addRows(rows);
        cells.addRows(rows);
        QCOMPARE(cells.cells(), std::size_t{6});
        QCOMPARE(cells.genesOfCell(3)[1], std::uint32_t{2});
        QCOMPARE(cells.valuesOfCell(3)[1], 1.5F);
        QVERIFY(cells.genesOfCell(4).empty());
        QCOMPARE(cells.valuesOfCell(5)[0], 2.5F);
    }

    void whatCannotBeDecomposedIsRefused()
    {
        JobMonitor monitor;
        const auto messageFor = [&](const Matrix& dense, std::size_t dimension = 50) {
            CoexpressionSettings settings;
            settings.dimension = dimension;
            return errorOf([&] {
                coexpressionVectors(sparse(dense), namesOf(static_cast<std::size_t>(dense.cols())), settings,
                                    "cells", monitor);
            });
        };
        QVERIFY(messageFor(Matrix::Random(2, 4)).contains(QStringLiteral("at least 3 control cells")));
        QVERIFY(messageFor(Matrix::Constant(5, 4, 1.5)).contains(QStringLiteral("No gene varies")));
        QVERIFY(messageFor(Matrix::Random(5, 4), 0).contains(QStringLiteral("--dim")));
        SparseCells cells(2);
        const std::vector<std::uint32_t> beyond{2};
        const std::vector<float> one{1};
        QVERIFY(!errorOf([&] { cells.addCell(beyond, one); }).isEmpty());
        const std::vector<std::uint32_t> gene{1};
        const std::vector<float> nan{std::numeric_limits<float>::quiet_NaN()};
        QVERIFY(!errorOf([&] { cells.addCell(gene, nan); }).isEmpty());
        QCOMPARE(cells.cells(), std::size_t{0});
    }

    void canBeCancelled()
    {
        std::atomic<bool> stop = false;
        int reports = 0;
        JobMonitor monitor(
            &stop,
            [&](const Progress&) {
                if (++reports == 3)
                    stop = true;
            },
            std::chrono::milliseconds(0));
        const SparseCells cells = sparse(programmeCells(50, 20, 2, 0.3));
        QVERIFY_THROWS_EXCEPTION(Cancelled, coexpressionVectors(cells, namesOf(20), {}, "cells", monitor));
        QCOMPARE(reports, 3);
    }
};

QTEST_GUILESS_MAIN(TestCoexpression)
#include "tst_coexpression.moc"
