// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_file.h"
#include "core/model/gaussian_process.h"
#include "tests/core/made_up_cells.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <Eigen/Dense>

#include <fmt/format.h>

#include <atomic>
#include <cmath>
#include <limits>
#include <memory>

using namespace knockscope;
using test::errorOf;
using test::MadeUpCells;

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Six perturbations of three genes whose numbers went to NumPy and SciPy as well.
MadeUpCells sixPerturbations()
{
    MadeUpCells screen;
    screen.genes = {"G1", "G2", "G3"};
    screen.control = MadeUpCells::pairs({2.5, 3, 4.25});
    const std::vector<std::vector<double>> means = {{2.5, 3, 4},       {3, 3.25, 4.5}, {2.25, 2.5, 3.5},
                                                    {3.5, 3.75, 4.25}, {2, 2.875, 4},  {2.75, 3.5, 4.75}};
    const std::vector<std::vector<float>> vectors = {{0, 0}, {1, 0},     {0, 1.5F},
                                                     {2, 1}, {-1, 0.5F}, {0.5F, -1.25F}};
    for (std::size_t p = 0; p < means.size(); ++p) {
        const std::string name = fmt::format("P{}", p + 1);
        screen.cells[name] = MadeUpCells::pairs(means[p]);
        screen.vectors[name] = vectors[p];
    }
    return screen;
}

/// What a fit works on, written out densely.
struct Dense {
    MatrixXd squared; // [N, N]
    MatrixXd centred; // [N, genes]
    VectorXd prior; // [genes], with the control
    MatrixXd products; // [N, N]
};

Dense denseOf(const MadeUpCells& screen, const FoldData& data)
{
    const auto n = static_cast<Eigen::Index>(data.training.size());
    Dense dense;
    dense.centred.resize(n, static_cast<Eigen::Index>(screen.genes.size()));
    dense.squared.resize(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        const auto means = data.store.means(data.training[static_cast<std::size_t>(i)]);
        for (Eigen::Index gene = 0; gene < dense.centred.cols(); ++gene)
            dense.centred(i, gene) = means[static_cast<std::size_t>(gene)];
        for (Eigen::Index j = 0; j < n; ++j) {
            dense.squared(i, j) = 0;
            for (std::size_t k = 0; k < data.dimension; ++k) {
                const double gap =
                    static_cast<double>(data.vectors[static_cast<std::size_t>(i) * data.dimension + k])
                    - static_cast<double>(data.vectors[static_cast<std::size_t>(j) * data.dimension + k]);
                dense.squared(i, j) += gap * gap;
            }
        }
    }
    dense.prior = dense.centred.colwise().mean();
    dense.centred.rowwise() -= dense.prior.transpose();
    dense.products = dense.centred * dense.centred.transpose();
    return dense;
}

std::span<const double> spanOf(const MatrixXd& matrix)
{
    return {matrix.data(), static_cast<std::size_t>(matrix.size())};
}

Evidence evidenceOf(const Dense& dense, const KernelParameters& parameters)
{
    return gaussianProcessEvidence(spanOf(dense.squared), spanOf(dense.products),
                                   static_cast<std::size_t>(dense.centred.cols()), parameters);
}

KernelParameters kernelOf(const std::filesystem::path& checkpoint)
{
    const std::vector<double> kernel = hdf5::File(checkpoint, hdf5::Access::Read).read<double>("/kernel");
    return {kernel.at(0), kernel.at(1), kernel.at(2)};
}

/// Vectors of `dimension`, and `genes` that depend on them as `shift(vector, gene)` says, with some noise.
template <class Shift>
MadeUpCells screenOf(std::size_t perturbations, std::size_t dimension, std::size_t genes, double noise,
                     std::uint64_t seed, const Shift& shift)
{
    test::Normal normal(seed);
    MadeUpCells screen;
    for (std::size_t gene = 0; gene < genes; ++gene)
        screen.genes.push_back(fmt::format("G{}", gene));
    screen.control = MadeUpCells::pairs(std::vector<double>(genes, 4.0));
    for (std::size_t p = 0; p < perturbations; ++p) {
        const std::string name = fmt::format("P{}", 1000 + p);
        const std::vector<double> x = normal.vector(dimension);
        screen.vectors[name] = std::vector<float>(x.begin(), x.end());
        std::vector<double> means(genes);
        for (std::size_t gene = 0; gene < genes; ++gene)
            means[gene] = 4 + shift(x, gene) + noise * normal();
        screen.cells[name] = MadeUpCells::pairs(means);
    }
    return screen;
}

} // namespace

class TestGaussianProcess : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void evidenceIsThatOfSciPy_data()
    {
        // The sum over genes of scipy.stats.multivariate_normal(0, K).logpdf of the centred shifts.
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("signal");
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("expected");
        QTest::newRow("ones") << 1.0 << 1.0 << 1.0 << -23.109688108527543;
        QTest::newRow("short") << 0.5 << 0.7 << 0.2 << -13.996949981645747;
        QTest::newRow("long") << 2.0 << 0.4 << 0.1 << -11.560227078408602;
    }

    void evidenceIsThatOfSciPy()
    {
        QFETCH(double, length);
        QFETCH(double, signal);
        QFETCH(double, noise);
        QFETCH(double, expected);
        const MadeUpCells screen = sixPerturbations();
        const MarginalStore store = screen.store(path("six.h5"));
        const Dense dense = denseOf(screen, screen.fold(store, screen.names()));
        const Evidence evidence = evidenceOf(dense, {length, signal, noise});
        QVERIFY(std::abs(evidence.value - expected) < 1e-10 * std::abs(expected));

        constexpr double kStep = 1e-5;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto moved = [&](double step) {
                KernelParameters parameters{length, signal, noise};
                double* const all[] = {&parameters.length, &parameters.signal, &parameters.noise};
                *all[i] *= std::exp(step);
                return evidenceOf(dense, parameters).value;
            };
            const double numeric = (moved(kStep) - moved(-kStep)) / (2 * kStep);
            QVERIFY2(std::abs(evidence.gradient[i] - numeric) < 1e-6 * std::max(1.0, std::abs(numeric)),
                     qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(evidence.gradient[i]).arg(numeric)));
        }
    }

    /// Of the two maxima that this likelihood has, the higher one (scipy.optimize, Nelder-Mead from 15
    /// starts), and predictions there by numpy.linalg.inv.
    void fitIsThatOfSciPy()
    {
        const MadeUpCells screen = sixPerturbations();
        const MarginalStore store = screen.store(path("six.h5"));
        const auto model = test::fitted("gp", screen.fold(store, screen.names()));
        model->save(path("six-model.h5"));
        const KernelParameters kernel = kernelOf(path("six-model.h5"));
        QVERIFY(std::abs(kernel.length / 1.45162564 - 1) < 1e-5);
        QVERIFY(std::abs(kernel.signal / 0.51411411 - 1) < 1e-5);
        QVERIFY(std::abs(kernel.noise / 0.07586569 - 1) < 1e-4);

        const std::vector<std::string> names = {"X", "Y"};
        const std::vector<float> vectors = {0.75F, 0.5F, 5, 5};
        const Prediction prediction = model->predict({names, vectors});
        QVERIFY(prediction.histograms.empty());
        const std::vector<double> means = {2.86493931723519,   3.033567775149922,  4.0584430229155775,
                                           2.6694255862839396, 3.1489524306173204, 4.16606404386571};
        const std::vector<double> variances = {0.008756393440535913, 0.009075402832948505,
                                               0.01078486296744124,  0.24262797823738155,
                                               0.2514673028343661,   0.2988341621613254};
        for (std::size_t i = 0; i < means.size(); ++i) {
            QVERIFY(std::abs(static_cast<double>(prediction.means[i]) - means[i]) < 2e-6);
            QVERIFY(std::abs(static_cast<double>(prediction.meanVariances[i]) / variances[i] - 1) < 1e-4);
        }
    }

    /// More perturbations than the search for a start looks at.
    void agreesWithADirectSolve()
    {
        const auto shift = [](const std::vector<double>& x, std::size_t gene) {
            return 0.3 * std::sin(x[0] + static_cast<double>(gene)) + 0.2 * x[1] * x[2];
        };
        const MadeUpCells screen = screenOf(350, 3, 20, 0.05, 5, shift);
        const MarginalStore store = screen.store(path("direct.h5"));
        std::vector<std::string> training = screen.names();
        const std::vector<std::string> heldOut(training.end() - 10, training.end());
        training.resize(training.size() - 10);
        const FoldData data = screen.fold(store, training);
        const auto model = test::fitted("gp", data);
        model->save(path("direct-model.h5"));
        const KernelParameters kernel = kernelOf(path("direct-model.h5"));
        const Dense dense = denseOf(screen, data);
        const Evidence evidence = evidenceOf(dense, kernel);
        for (const double slope : evidence.gradient)
            QVERIFY2(std::abs(slope) < 1e-4 * 340 * 20, qPrintable(QString::number(slope)));
        QVERIFY(std::abs(kernel.noise - 0.05) < 0.01);

        const double variance = kernel.signal * kernel.signal;
        MatrixXd covariance = variance * (dense.squared / (-2 * kernel.length * kernel.length)).array().exp();
        covariance.diagonal().array() += kernel.noise * kernel.noise;
        const MatrixXd inverse = covariance.inverse();
        const Prediction prediction = screen.predict(*model, heldOut);
        double scales = 0;
        for (Eigen::Index gene = 0; gene < 20; ++gene)
            scales += dense.centred.col(gene).dot(inverse * dense.centred.col(gene)) / 340 / 20;
        QVERIFY(std::abs(scales - 1) < 1e-3);
        for (std::size_t p = 0; p < heldOut.size(); ++p) {
            VectorXd near(340);
            for (std::size_t i = 0; i < 340; ++i) {
                double squared = 0;
                for (std::size_t k = 0; k < 3; ++k) {
                    const double gap = static_cast<double>(screen.vectors.at(heldOut[p])[k])
                        - static_cast<double>(screen.vectors.at(training[i])[k]);
                    squared += gap * gap;
                }
                near(static_cast<Eigen::Index>(i)) =
                    variance * std::exp(-squared / (2 * kernel.length * kernel.length));
            }
            const double left = variance - near.dot(inverse * near);
            for (std::size_t gene = 0; gene < 20; ++gene) {
                const VectorXd y = dense.centred.col(static_cast<Eigen::Index>(gene));
                const double mean = dense.prior(static_cast<Eigen::Index>(gene)) + near.dot(inverse * y);
                const double scale = y.dot(inverse * y) / 340;
                QVERIFY(std::abs(static_cast<double>(prediction.means[p * 20 + gene]) - mean) < 1e-6);
                QVERIFY(std::abs(static_cast<double>(prediction.meanVariances[p * 20 + gene]) - scale * left)
                        < 1e-5 * scale * variance);
            }
        }
    }

    void theVarianceSaysWhatIsKnown()
    {
        const auto shift = [](const std::vector<double>& x, std::size_t gene) {
            return (gene == 0 ? 0.4 : 0.1) * std::sin(2 * x[0]);
        };
        const MadeUpCells screen = screenOf(60, 2, 2, 0.02, 6, shift);
        const MarginalStore store = screen.store(path("variance.h5"));
        const auto model = test::fitted("gp", screen.fold(store, screen.names()));
        const std::vector<std::string> names = {"near", "far"};
        const std::vector<float> vectors = {0.1F, 0.1F, 50, 50};
        const Prediction prediction = model->predict({names, vectors});
        QVERIFY(prediction.meanVariances[0] < 0.1F * prediction.meanVariances[2]);
        QVERIFY(prediction.meanVariances[1] < prediction.meanVariances[0]); // the gene that moves less
        QVERIFY(std::abs(prediction.means[2] - 4) < 0.2F); // far from all there is only the prior
    }

    void degenerateScreensAreFitted_data()
    {
        QTest::addColumn<std::vector<std::vector<float>>>("vectors");
        QTest::addColumn<std::vector<double>>("shifts");
        QTest::addColumn<bool>("isSure");
        using Vectors = std::vector<std::vector<float>>;
        using Shifts = std::vector<double>;
        QTest::newRow("two perturbations") << Vectors{{0, 1}, {1, 0}} << Shifts{0.5, -0.25} << false;
        QTest::newRow("one perturbation") << Vectors{{0, 1}} << Shifts{0.5} << true;
        QTest::newRow("equal vectors")
            << Vectors{{1, 1}, {1, 1}, {1, 1}, {1, 1}} << Shifts{0.5, 0.25, -0.5, 0.125} << false;
        QTest::newRow("some equal vectors")
            << Vectors{{1, 1}, {1, 1}, {0, 2}, {0, 2}} << Shifts{0.5, 0.5, -0.5, -0.5} << false;
        QTest::newRow("equal shifts") << Vectors{{0, 1}, {1, 0}, {1, 1}} << Shifts{0.5, 0.5, 0.5} << true;
        QTest::newRow("a line") << Vectors{{0, 0}, {1, 0}, {2, 0}, {3, 0}} << Shifts{0, 0.5, 1, 1.5} << false;
        QTest::newRow("vectors of zeros") << Vectors{{0, 0}, {0, 0}, {0, 0}} << Shifts{0.5, 0, 1} << false;
        QTest::newRow("huge vectors")
            << Vectors{{1e15F, 0}, {0, 1e15F}, {3e15F, 1e15F}} << Shifts{0.5, 0, 1} << false;
        QTest::newRow("tiny vectors")
            << Vectors{{1e-15F, 0}, {0, 1e-15F}, {3e-15F, 1e-15F}} << Shifts{0.5, 0, 1} << false;
    }

    void degenerateScreensAreFitted()
    {
        QFETCH(std::vector<std::vector<float>>, vectors);
        QFETCH(std::vector<double>, shifts);
        QFETCH(bool, isSure);
        MadeUpCells screen;
        screen.genes = {"A", "constant"};
        screen.control = MadeUpCells::pairs({4, 0});
        screen.control[1] = {1, 1};
        for (std::size_t p = 0; p < vectors.size(); ++p) {
            const std::string name = fmt::format("P{}", p);
            screen.cells[name] = MadeUpCells::pairs({4 + shifts[p], 0});
            screen.cells[name][1] = {1, 1};
            screen.vectors[name] = vectors[p];
        }
        const MarginalStore store = screen.store(path("degenerate.h5"));
        const FoldData data = screen.fold(store, screen.names());
        const auto model = test::fitted("gp", data);
        const Prediction prediction = screen.predict(*model, screen.names());
        const auto [low, high] = std::minmax_element(shifts.begin(), shifts.end());
        for (std::size_t p = 0; p < vectors.size(); ++p) {
            const double mean = static_cast<double>(prediction.means[2 * p]);
            QVERIFY2(mean > 4 + *low - 1e-3 && mean < 4 + *high + 1e-3, qPrintable(QString::number(mean)));
            QVERIFY(prediction.meanVariances[2 * p] >= 0);
            QCOMPARE(prediction.meanVariances[2 * p] == 0, isSure);
            QCOMPARE(prediction.means[2 * p + 1], 1.0F); // inactive: as in the control
            QCOMPARE(prediction.meanVariances[2 * p + 1], 0.0F);
        }
        model->save(path("degenerate-model.h5"));
        const auto loaded = loadModel("gp", path("degenerate-model.h5"), store, data.basis);
        QVERIFY(test::sameBits(screen.predict(*loaded, screen.names()), prediction));
    }

    void aPredictionDoesNotDependOnItsNeighboursInAQuery()
    {
        const MadeUpCells screen = sixPerturbations();
        const MarginalStore store = screen.store(path("batch.h5"));
        const auto model = test::fitted("gp", screen.fold(store, {"P1", "P2", "P3", "P4"}));
        const Prediction both = screen.predict(*model, {"P5", "P6"});
        const Prediction one = screen.predict(*model, {"P6"});
        QVERIFY(std::equal(one.means.begin(), one.means.end(), both.means.begin() + 3));
        QVERIFY(
            std::equal(one.meanVariances.begin(), one.meanVariances.end(), both.meanVariances.begin() + 3));
    }

    void cancellationIsHeard()
    {
        const MadeUpCells screen = sixPerturbations();
        const MarginalStore store = screen.store(path("cancel.h5"));
        const FoldData data = screen.fold(store, screen.names());
        const std::atomic<bool> cancelled = true;
        const JobMonitor monitor(&cancelled, {});
        const auto model = makeModel("gp");
        QVERIFY_THROWS_EXCEPTION(Cancelled, test::fit(*model, data, {}, monitor));
    }

    void damagedKernelsAreRefused_data()
    {
        QTest::addColumn<std::vector<double>>("kernel");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("no number") << std::vector<double>{1, nan, 1};
        QTest::newRow("length zero") << std::vector<double>{0, 1, 1};
        QTest::newRow("negative") << std::vector<double>{1, -1, 1};
        QTest::newRow("too few") << std::vector<double>{1, 1};
    }

    void damagedKernelsAreRefused()
    {
        QFETCH(std::vector<double>, kernel);
        const MadeUpCells screen = sixPerturbations();
        const MarginalStore store = screen.store(path("kernel.h5"));
        const FoldData data = screen.fold(store, screen.names());
        {
            hdf5::File file(path("damaged.h5"), hdf5::Access::Create);
            file.writeAttribute("/", "format_version", std::int64_t{1});
            file.writeAttribute("/", "model", std::string("gp"));
            file.writeAttribute("/", "bins", std::int64_t{15});
            file.write<double>("/grid/left", data.basis.grid.left);
            file.write<double>("/grid/width", data.basis.grid.width);
            file.write<std::uint8_t>("/grid/active", data.basis.grid.active);
            file.writeStrings("/training", screen.names());
            file.write<float>("/vectors", data.vectors, {6, 2});
            file.write<double>("/kernel", kernel);
            file.write<double>("/gene_scale", std::vector<double>(3, 1.0));
        }
        const QString message = errorOf([&] { loadModel("gp", path("damaged.h5"), store, data.basis); });
        QVERIFY2(message.contains(QStringLiteral("damaged.h5 is damaged")), qPrintable(message));
    }

    /// A smooth function that is far from linear.
    void beatsTheBilinearRidgeWhereItIsSmooth_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4})
            QTest::addRow("%llu", seed) << seed;
    }

    void beatsTheBilinearRidgeWhereItIsSmooth()
    {
        QFETCH(quint64, seed);
        test::Normal normal(seed + 100);
        std::vector<double> phase = normal.vector(30);
        const auto shift = [&](const std::vector<double>& x, std::size_t gene) {
            return 0.5 * std::sin(1.5 * x[gene % 2] + 3 * phase[gene]) * std::cos(x[(gene + 1) % 2]);
        };
        const MadeUpCells screen = screenOf(100, 2, 30, 0.05, seed, shift);
        const MarginalStore store = screen.store(path("smooth.h5"));
        std::vector<std::string> training = screen.names();
        const std::vector<std::string> heldOut(training.end() - 20, training.end());
        training.resize(80);
        const FoldData data = screen.fold(store, training);
        const double gp = test::errorsOf(*test::fitted("gp", data), screen, data, heldOut).mean;
        const double ridge =
            test::errorsOf(*test::fitted("bilinear-ridge", data), screen, data, heldOut).mean;
        const double constant =
            test::errorsOf(*test::fitted("non-ctrl-mean", data), screen, data, heldOut).mean;
        qInfo("gp %.4f, bilinear-ridge %.4f, non-ctrl-mean %.4f", gp, ridge, constant);
        QVERIFY(gp < 0.6 * ridge);
        QVERIFY(gp < 0.6 * constant);
    }
};

QTEST_GUILESS_MAIN(TestGaussianProcess)
#include "tst_gaussian_process.moc"
