// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_file.h"
#include "core/gene/gene_vectors.h"
#include "core/histogram/moments.h"
#include "core/histogram/quantiles.h"
#include "core/model/catalogue.h"
#include "core/project/run.h"
#include "core/training/cross_validation.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/made_up_cells.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <Eigen/Dense>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <memory>

using namespace knockscope;
using test::errorOf;
using test::MadeUpCells;

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;
using Names = std::vector<std::string>;

/// Four perturbations of five genes whose numbers went to NumPy as well, and one gene that never varies.
MadeUpCells fourPerturbations()
{
    MadeUpCells screen;
    screen.genes = {"A", "B", "C", "D", "E", "constant"};
    const auto row = [](std::vector<double> means) {
        test::GeneCells cells = MadeUpCells::pairs(means);
        cells.push_back({1, 1});
        return cells;
    };
    screen.control = row({2.5, 3, 4.25, 1.5, 2.125});
    screen.cells = {{"A", row({2.5, 3, 4, 1.5, 2})},
                    {"A+D", row({3.5, 3.75, 4.25, 1, 2.25})},
                    {"B", row({3, 3.25, 4.5, 1.25, 2.5})},
                    {"C", row({2.25, 2.5, 3.5, 2, 1.5})}};
    screen.vectors = {{"A", {1, 0}}, {"A+D", {-1, 0.5F}}, {"B", {0, 1}}, {"C", {0.5F, 0.25F}}};
    return screen;
}

void addUnseen(MadeUpCells& screen, const std::string& name, const std::vector<float>& vector)
{
    screen.vectors[name] = vector;
}

bool areClose(const std::vector<float>& values, const std::vector<double>& expected, double tolerance)
{
    bool isClose = values.size() == expected.size();
    for (std::size_t i = 0; isClose && i < expected.size(); ++i)
        isClose = std::abs(static_cast<double>(values[i]) - expected[i]) < tolerance;
    return isClose;
}

/// The formula as it is written down, with inverses and the larger Gram matrix.
VectorXd literalRidge(const MatrixXd& shifts, const MatrixXd& vectors, const VectorXd& unseen,
                      Eigen::Index components, double ridge)
{
    const MatrixXd centred = shifts.rowwise() - shifts.colwise().mean();
    const Eigen::BDCSVD<MatrixXd> svd(centred, Eigen::ComputeThinU);
    const MatrixXd a = (svd.matrixU() * svd.singularValues().asDiagonal()).leftCols(components);
    const VectorXd b = shifts.rowwise().mean();
    const auto inverse = [&](MatrixXd gram) {
        gram.diagonal().array() += ridge;
        return MatrixXd(gram.inverse());
    };
    const MatrixXd k = inverse(a.transpose() * a) * a.transpose() * (shifts.colwise() - b)
        * vectors.transpose() * inverse(vectors * vectors.transpose());
    return a * k * unseen + b;
}

/// Cells around means, every tenth of which is zero in all genes.
test::GeneCells noisyCells(const std::vector<double>& means, std::size_t cells, test::Normal& normal)
{
    test::GeneCells all;
    for (const double mean : means) {
        std::vector<float> gene(cells);
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const double value = std::max(0.0, mean + 0.4 * normal());
            gene[cell] = cell % 10 == 0 ? 0.0F : static_cast<float>(value);
        }
        all.push_back(std::move(gene));
    }
    return all;
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace

class TestSimpleModels : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    JobMonitor m_monitor;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    static void addModels()
    {
        QTest::addColumn<QString>("id");
        for (const char* const id :
             {"gp", "bilinear-ridge", "nearest", "additive", "ctrl-hist", "non-ctrl-hist", "non-ctrl-mean"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

private Q_SLOTS:
    // bilinear ridge

    void bilinearRidgeIsThatOfNumPy_data()
    {
        // The formula of the header, literally, with numpy.linalg.svd and inv.
        QTest::addColumn<QString>("targetVectors");
        QTest::addColumn<int>("components");
        QTest::addColumn<double>("ridge");
        QTest::addColumn<QString>("perturbation");
        QTest::addColumn<std::vector<double>>("expected");
        using Means = std::vector<double>;
        QTest::newRow("project") << "project" << 2 << 0.1 << "X"
                                 << Means{2.649566595312, 3.017702618939, 4.077260870604,
                                          1.685968774554, 2.044501140592, 1};
        QTest::newRow("screen") << "screen" << 2 << 0.1 << "C+D"
                                << Means{2.930094689244, 3.199781019184, 4.009487128602,
                                         1.305720723867, 2.029916439103, 1};
    }

    void bilinearRidgeIsThatOfNumPy()
    {
        QFETCH(QString, targetVectors);
        QFETCH(int, components);
        QFETCH(double, ridge);
        QFETCH(QString, perturbation);
        QFETCH(std::vector<double>, expected);
        MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("four.h5"));
        TrainingSettings settings;
        settings.targetVectors = targetVectors.toStdString();
        settings.components = components;
        settings.ridge = ridge;
        const auto model = test::fitted("bilinear-ridge", screen.fold(store, screen.names()), settings);
        addUnseen(screen, perturbation.toStdString(), {0.25F, -0.5F});
        const Prediction prediction = screen.predict(*model, {perturbation.toStdString()});
        QVERIFY(prediction.histograms.empty());
        QVERIFY(prediction.meanVariances.empty());
        QVERIFY(areClose(prediction.means, expected, 1e-6));
    }

    void bilinearRidgeWithLongVectorsIsThatOfNumPy()
    {
        MadeUpCells screen = fourPerturbations();
        screen.vectors = {{"A", {1, 0, 0.5F, 0, 0, 2}},
                          {"A+D", {-1, 0.5F, 0, 0.75F, 0, 0}},
                          {"B", {0, 1, 0, 0.25F, 0, 0}},
                          {"C", {0.5F, 0.25F, 0, 0, 1, 0}}};
        const MarginalStore store = screen.store(path("long.h5"));
        TrainingSettings settings;
        settings.components = 3;
        settings.ridge = 0.5;
        const auto model = test::fitted("bilinear-ridge", screen.fold(store, screen.names()), settings);
        addUnseen(screen, "X", {0.25F, -0.5F, 1, 0, 0, 0.5F});
        QVERIFY(areClose(screen.predict(*model, {"X"}).means,
                         {2.72590272675, 3.077499962851, 4.072186119413, 1.550930055274, 2.048481135712, 1},
                         1e-6));
    }

    void bilinearRidgeFollowsItsFormula_data()
    {
        QTest::addColumn<int>("genes");
        QTest::addColumn<int>("perturbations");
        QTest::addColumn<int>("dimension");
        QTest::newRow("short vectors") << 40 << 25 << 4;
        QTest::newRow("long vectors") << 40 << 12 << 30;
        QTest::newRow("few genes") << 8 << 25 << 10;
        QTest::newRow("too many for a direct solution") << 530 << 520 << 6;
        QTest::newRow("many genes, too many perturbations") << 600 << 510 << 6;
    }

    void bilinearRidgeFollowsItsFormula()
    {
        QFETCH(int, genes);
        QFETCH(int, perturbations);
        QFETCH(int, dimension);
        constexpr int kComponents = 5;
        test::Normal normal(3);
        MadeUpCells screen;
        MatrixXd shifts = MatrixXd::Zero(genes, perturbations + 1);
        MatrixXd vectors = MatrixXd::Zero(dimension, perturbations + 1);
        for (int gene = 0; gene < genes; ++gene)
            screen.genes.push_back(fmt::format("G{}", gene));
        screen.control = MadeUpCells::pairs(std::vector<double>(static_cast<std::size_t>(genes), 4.0));
        for (int p = 0; p < perturbations; ++p) {
            std::vector<double> means;
            std::vector<float> vector;
            for (int gene = 0; gene < genes; ++gene) {
                double shift = normal() / 4;
                for (int factor = 0; factor < 8; ++factor) // principal components that stand out
                    shift += std::pow(0.7, factor) * std::sin(1 + (factor + 2) * gene)
                        * std::cos(3 + (factor + 3) * p) / 2;
                shifts(gene, p) = std::round(shift * 256) / 256;
                means.push_back(4 + shifts(gene, p));
            }
            for (int i = 0; i < dimension; ++i) {
                vector.push_back(static_cast<float>(normal()));
                vectors(i, p) = static_cast<double>(vector.back());
            }
            const std::string name = fmt::format("P{}", 100 + p);
            screen.cells[name] = MadeUpCells::pairs(means);
            screen.vectors[name] = vector;
        }
        const MarginalStore store = screen.store(path("formula.h5"));
        TrainingSettings settings;
        settings.components = kComponents;
        const auto model = test::fitted("bilinear-ridge", screen.fold(store, screen.names()), settings);
        const std::vector<double> unseen = normal.vector(static_cast<std::size_t>(dimension));
        addUnseen(screen, "X", {unseen.begin(), unseen.end()});
        const Eigen::Map<const Eigen::VectorXf> asFloat(screen.vectors["X"].data(), dimension);
        const VectorXd expected =
            literalRidge(shifts, vectors, asFloat.cast<double>(), kComponents, settings.ridge).array() + 4;
        QVERIFY(areClose(screen.predict(*model, {"X"}).means, {expected.begin(), expected.end()}, 1e-6));
    }

    void moreComponentsThanThereAreChangeNothing()
    {
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("rank.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        TrainingSettings settings;
        settings.components = 3;
        const auto few = test::fitted("bilinear-ridge", data, settings);
        settings.components = 10000;
        const auto many = test::fitted("bilinear-ridge", data, settings);
        QVERIFY(test::sameBits(screen.predict(*many, {"A+D"}), screen.predict(*few, {"A+D"})));
    }

    void targetsOutsideTheScreenAreNoTargetVectors()
    {
        MadeUpCells screen = fourPerturbations();
        screen.cells["OTHER"] = screen.cells["B"]; // never measured
        screen.vectors["OTHER"] = {3, 3};
        const MarginalStore store = screen.store(path("targets.h5"));
        TrainingSettings settings;
        settings.targetVectors = "screen";
        settings.components = 2;
        const auto model = test::fitted("bilinear-ridge", screen.fold(store, screen.names()), settings);
        QCOMPARE(model->obstacle("E"), std::string());
        QCOMPARE(model->obstacle("A+E"), std::string());
        const std::string sentence = "gene OTHER is not among the screen's genes that vary";
        QCOMPARE(model->obstacle("OTHER"), sentence);
        QCOMPARE(model->obstacle("A+OTHER"), sentence);
        QCOMPARE(model->obstacle("constant"),
                 std::string("gene constant is not among the screen's genes that vary"));
        addUnseen(screen, "E", {0, 0});
        const Prediction prediction = screen.predict(*model, {"E"});
        QVERIFY(std::isfinite(prediction.means[0]));

        settings.targetVectors = "project";
        const auto other = test::fitted("bilinear-ridge", screen.fold(store, screen.names()), settings);
        QCOMPARE(other->obstacle("OTHER"), std::string());

        settings.targetVectors = "screen";
        const FoldData onlyOther = screen.fold(store, {"OTHER"});
        test::fitted("bilinear-ridge", onlyOther, settings)->save(path("only-other.h5"));
        const auto useless = loadModel("bilinear-ridge", path("only-other.h5"), store, onlyOther.basis);
        QCOMPARE(useless->obstacle("A"),
                 std::string("no training perturbation's genes are among the screen's genes that vary"));
    }

    void bilinearRidgeWithoutAnyShiftIsTheControl()
    {
        MadeUpCells screen = fourPerturbations();
        for (auto& [name, cells] : screen.cells)
            cells = screen.control;
        const MarginalStore store = screen.store(path("no-shift.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        for (const char* const vectors : {"project", "screen"}) {
            TrainingSettings settings;
            settings.targetVectors = vectors;
            test::fitted("bilinear-ridge", data, settings)->save(path("no-shift-model.h5"));
            const auto model = loadModel("bilinear-ridge", path("no-shift-model.h5"), store, data.basis);
            QVERIFY(areClose(screen.predict(*model, {"A+D"}).means, {2.5, 3, 4.25, 1.5, 2.125, 1}, 1e-6));
        }
    }

    /// The oracle as above; B's target was renamed there so that it has no row.
    void trainingPerturbationsWithoutATargetVectorAreLeftOut()
    {
        MadeUpCells screen = fourPerturbations();
        screen.cells["OTHER"] = screen.cells["B"];
        screen.cells.erase("B");
        screen.vectors["OTHER"] = {0, 1};
        const MarginalStore store = screen.store(path("left-out.h5"));
        TrainingSettings settings;
        settings.targetVectors = "screen";
        settings.components = 2;
        const auto model = test::fitted("bilinear-ridge", screen.fold(store, screen.names()), settings);
        addUnseen(screen, "E", {0, 0});
        QVERIFY(areClose(screen.predict(*model, {"E"}).means,
                         {2.491473629548, 2.903392366146, 3.959795262763, 1.951691756557, 1.912396984985, 1},
                         1e-6));
    }

    // nearest

    void nearestAveragesTheMostSimilar()
    {
        MadeUpCells screen = fourPerturbations();
        screen.vectors = {{"A", {1, 0}}, {"B", {0, 2}}, {"C", {2, 2}}, {"A+D", {0, 0}}};
        const MarginalStore store = screen.store(path("nearest.h5"));
        const FoldData data = screen.fold(store, screen.names());
        TrainingSettings settings;
        settings.neighbours = 2;
        const auto model = test::fitted("nearest", data, settings);
        addUnseen(screen, "X", {3, 2.5F}); // C, then A
        addUnseen(screen, "Y", {0, -1}); // A and A+D are at right angles: both before C and B
        const Prediction prediction = screen.predict(*model, {"X", "Y"});
        QVERIFY(areClose(prediction.means,
                         {2.375, 2.75, 3.75, 1.75, 1.75, 1, 3, 3.375, 4.125, 1.25, 2.125, 1}, 1e-6));
        const std::vector<double> a = histogramOfRow(store, store.findPerturbation("A"), data.basis.grid);
        const std::vector<double> c = histogramOfRow(store, store.findPerturbation("C"), data.basis.grid);
        for (std::size_t i = 0; i < a.size(); ++i)
            QCOMPARE(prediction.histograms[i], static_cast<float>(0.5 * a[i] + 0.5 * c[i]));

        const Prediction one = screen.predict(*model, {"Y"});
        QVERIFY(std::equal(one.means.begin(), one.means.end(), prediction.means.begin() + 6));
    }

    void fewerThanTheNeighboursAreAllAveraged()
    {
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("few.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        const auto model = test::fitted("nearest", data);
        const auto mean = test::fitted("non-ctrl-mean", data);
        const Prediction a = screen.predict(*model, {"A+D"});
        const Prediction b = screen.predict(*mean, {"A+D"});
        for (std::size_t gene = 0; gene < 6; ++gene)
            QVERIFY(std::abs(a.means[gene] - b.means[gene]) < 1e-6F);
    }

    void equallySimilarOnesComeByName()
    {
        MadeUpCells screen = fourPerturbations();
        for (auto& [name, vector] : screen.vectors)
            vector = {2, 1};
        const MarginalStore store = screen.store(path("ties.h5"));
        TrainingSettings settings;
        settings.neighbours = 1;
        const auto model = test::fitted("nearest", screen.fold(store, screen.names()), settings);
        addUnseen(screen, "X", {4, 2});
        QVERIFY(areClose(screen.predict(*model, {"X"}).means, {2.5, 3, 4, 1.5, 2, 1}, 1e-6)); // A
    }

    // additive

    /// The (i + 1/2) / Q quantile of n cells is the ceil(n (i + 1/2) / Q)-th of them, for any n and Q.
    void quantilesAreCells()
    {
        for (std::size_t cells = 1; cells < 40; ++cells) {
            std::vector<float> nonZero;
            std::vector<double> sorted;
            for (std::size_t cell = 0; cell < cells; ++cell) {
                const bool isZero = cell >= cells / 4 && cell < cells / 2;
                sorted.push_back(isZero ? 0
                                        : static_cast<double>(cell) - static_cast<double>(cells / 4)
                                         - (cell < cells / 4 ? 1 : 0));
                if (sorted.back() != 0)
                    nonZero.push_back(static_cast<float>(sorted.back()));
            }
            std::sort(sorted.begin(), sorted.end());
            std::sort(nonZero.begin(), nonZero.end());
            for (const std::size_t count : {1, 2, 7, 16, 100}) {
                std::vector<double> result(count);
                cellQuantiles(Marginal(std::span<const float>(nonZero), cells), result);
                for (std::size_t i = 0; i < count; ++i)
                    QCOMPARE(result[i], sorted[(cells * (2 * i + 1) + 2 * count - 1) / (2 * count) - 1]);
            }
        }
    }

    void additiveAddsQuantiles()
    {
        MadeUpCells screen;
        screen.genes = {"g", "zero in these", "negative", "constant"};
        screen.control = {{0, 0, 1, 2}, {0, 0, 0, 0}, {-1, 0, 1, 2}, {1, 1, 1, 1}};
        screen.cells["A"] = {{0, 1, 2, 4}, {0, 0, 0, 0}, {-1, -1, 1, 2}, {1, 1, 1, 1}};
        screen.cells["B"] = {{0, 0, 0, 3}, {0, 0, 0, 0}, {-1, 0, 0, 0}, {1, 1, 1, 1}};
        screen.cells["C"] = {{8, 8, 8, 8}, {5, 5, 5, 5}, {2, 2, 2, 2}, {1, 1, 1, 1}};
        screen.vectors = {{"A", {1}}, {"B", {2}}, {"C", {3}}};
        const MarginalStore store = screen.store(path("quantiles.h5"));
        const FoldData data = screen.fold(store, screen.names(), 9);
        const auto model = test::fitted("additive", data);
        addUnseen(screen, "A+B", {1.5F});
        const Prediction prediction = screen.predict(*model, {"A+B"});
        // Quantiles 0 0 1 2 and shifts 0 1 1 2 and 0 0 -1 1: 0 1 1 5. The grid is 0 to 8.
        std::vector<float> expected(9);
        expected[0] = 0.25F;
        expected[1] = 0.5F;
        expected[5] = 0.25F;
        QCOMPARE(std::vector<float>(prediction.histograms.begin(), prediction.histograms.begin() + 9),
                 expected);
        expected.assign(9, 0);
        expected[0] = 1; // zeros stay zeros
        QCOMPARE(std::vector<float>(prediction.histograms.begin() + 9, prediction.histograms.begin() + 18),
                 expected);
        // -1 0 1 2 with 0 -1 0 0 and 0 0 -1 -2: -1 -1 0 0, on a grid of -1 to 2.
        const std::vector<float> negative(prediction.histograms.begin() + 18,
                                          prediction.histograms.begin() + 27);
        QCOMPARE(negative[0], 0.5F);
        QCOMPARE(meanOfHistogram(std::vector<double>(negative.begin(), negative.end()),
                                 data.basis.grid.left[2], data.basis.grid.width[2])
                     < -0.4,
                 true);
        // Means of the cells: 0.75 + 1 + 0, 0, 0.5 - 0.25 - 0.75, and the constant.
        QVERIFY(areClose(prediction.means, {1.75, 0, -0.5, 1}, 1e-6));
    }

    void additiveStaysWithinWhatAGeneCanBe()
    {
        MadeUpCells screen;
        screen.genes = {"g"};
        screen.control = {{2, 2, 3, 3}};
        screen.cells["A"] = {{0, 0, 0, 1}};
        screen.cells["B"] = {{0, 0, 1, 1}};
        screen.cells["C"] = {{4, 4, 4, 4}};
        screen.cells["D"] = {{4, 4, 4, 4}};
        screen.vectors = {{"A", {1}}, {"B", {2}}, {"C", {3}}, {"D", {3}}, {"A+B", {1}}, {"C+D", {2}}};
        const MarginalStore store = screen.store(path("within.h5"));
        const auto model = test::fitted("additive", screen.fold(store, screen.names(), 5));
        const Prediction prediction = screen.predict(*model, {"A+B", "C+D"});
        QCOMPARE(prediction.histograms, (std::vector<float>{1, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(prediction.means, (std::vector<float>{0, 5.5F})); // 2.5 - 2.25 - 2, no lower than 0
    }

    /// Two and three genes, for numbers of cells that are no factor of the quantiles.
    void additiveWithGenesThatDoNothingIsTheControl()
    {
        test::Normal normal(8);
        MadeUpCells screen;
        screen.genes = {"g", "h"};
        screen.control = noisyCells({2, 0.3}, 37, normal);
        for (const char* const name : {"A", "B", "C"}) {
            screen.cells[name] = screen.control;
            screen.vectors[name] = {1};
        }
        screen.vectors["A+B+C"] = screen.vectors["A+B"] = {1};
        const MarginalStore store = screen.store(path("nothing.h5"));
        const FoldData data = screen.fold(store, screen.names());
        const auto model = test::fitted("additive", data);
        const Prediction prediction = screen.predict(*model, {"A+B", "A+B+C"});
        for (std::size_t i = 0; i < prediction.histograms.size(); ++i) {
            const double control = data.basis.control[i % data.basis.control.size()];
            QVERIFY(std::abs(static_cast<double>(prediction.histograms[i]) - control) < 2e-3);
        }
    }

    void additiveSaysWhatItCannotPredict()
    {
        MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("obstacles.h5"));
        const auto model = test::fitted("additive", screen.fold(store, {"A", "A+D", "B"}));
        const auto check = [&](const Model& additive) {
            QCOMPARE(additive.obstacle("A+B"), std::string());
            QCOMPARE(additive.obstacle("A"),
                     std::string("it is a single gene; additive predicts combinations only"));
            QCOMPARE(additive.obstacle("A+D"), std::string("its gene D was not perturbed alone in training"));
            QCOMPARE(additive.obstacle("C+D"),
                     std::string("its genes C and D were not perturbed alone in training"));
        };
        check(*model);
        const FoldBasis basis = screen.fold(store, {"A", "A+D", "B"}).basis;
        model->save(path("obstacles-model.h5"));
        check(*loadModel("additive", path("obstacles-model.h5"), store, basis));

        const FoldData combinations = screen.fold(store, {"A+D"});
        const auto nothing = test::fitted("additive", combinations);
        nothing->save(path("nothing-model.h5"));
        const auto loaded = loadModel("additive", path("nothing-model.h5"), store, combinations.basis);
        QCOMPARE(loaded->obstacle("A+D"),
                 std::string("its genes A and D were not perturbed alone in training"));
    }

    // all of them

    void savedModelsPredictTheSame_data() { addModels(); }

    void savedModelsPredictTheSame()
    {
        QFETCH(QString, id);
        const std::string model = id.toStdString();
        MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("same.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        addUnseen(screen, "B+C", {0.3F, 0.7F});
        for (const char* const vectors : {"project", "screen"}) {
            TrainingSettings settings;
            settings.targetVectors = vectors;
            settings.neighbours = 2;
            const auto fitted = test::fitted(model, data, settings);
            QCOMPARE(std::string(fitted->id()), model);
            fitted->save(path("same-model.h5"));
            const Prediction prediction = screen.predict(*fitted, {"B+C", "B+C"});
            const auto loaded = loadModel(model, path("same-model.h5"), store, data.basis);
            QVERIFY(test::sameBits(screen.predict(*loaded, {"B+C", "B+C"}), prediction));
            QCOMPARE(prediction.isDistribution(), modelInfo(model).predictsDistributions);
            QCOMPARE(prediction.means.size(), std::size_t{12});
            QVERIFY(prediction.parameters.empty());
            QCOMPARE(prediction.meanVariances.empty(), model != "gp");
            QVERIFY(std::equal(prediction.means.begin(), prediction.means.begin() + 6,
                               prediction.means.begin() + 6));
            loaded->save(path("same-again.h5"));
            QVERIFY(test::sameBits(
                screen.predict(*loadModel(model, path("same-again.h5"), store, data.basis), {"B+C", "B+C"}),
                prediction));
        }
    }

    void strangeCheckpointsAreRefused_data() { addModels(); }

    void strangeCheckpointsAreRefused()
    {
        QFETCH(QString, id);
        const std::string model = id.toStdString();
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("strange.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        test::fitted(model, data)->save(path("sound.h5"));
        const auto messageOf = [&](const char* file, const FoldBasis& basis) {
            const QString message = errorOf([&] { loadModel(model, path(file), store, basis); });
            return message.contains(QString::fromLatin1(file)) ? message : QString();
        };
        QVERIFY(!messageOf("nowhere.h5", data.basis).isEmpty());
        writeBytes(path("nonsense.h5"), "nonsense");
        QVERIFY(!messageOf("nonsense.h5", data.basis).isEmpty());
        const std::string bytes = bytesOf(path("sound.h5"));
        writeBytes(path("cut.h5"), bytes.substr(0, bytes.size() / 2));
        QVERIFY(!messageOf("cut.h5", data.basis).isEmpty());
        {
            hdf5::File file(path("empty.h5"), hdf5::Access::Create);
        }
        QVERIFY(!messageOf("empty.h5", data.basis).isEmpty());
        {
            hdf5::File file(path("newer.h5"), hdf5::Access::Create);
            file.writeAttribute("/", "format_version", std::int64_t{99});
        }
        QVERIFY(messageOf("newer.h5", data.basis).contains(QStringLiteral("newer")));

        const std::string other = model == "gp" ? "additive" : "gp";
        test::fitted(other, data)->save(path("other.h5"));
        QVERIFY(messageOf("other.h5", data.basis).contains(QString::fromStdString(other)));

        // Another fold, another number of bins, another screen.
        FoldBasis basis = data.basis;
        basis.grid.left[0] -= 0.5;
        QVERIFY(messageOf("sound.h5", basis).contains(QStringLiteral("another screen or grid")));
        QVERIFY(messageOf("sound.h5", screen.fold(store, {"A", "B", "C"}, 10).basis)
                    .contains(QStringLiteral("another screen or grid")));
        MadeUpCells fewer = screen;
        fewer.genes.pop_back();
        fewer.control.pop_back();
        for (auto& [name, cells] : fewer.cells)
            cells.pop_back();
        const MarginalStore smaller = fewer.store(path("smaller.h5"));
        const FoldBasis ofSmaller = fewer.fold(smaller, {"A", "B", "C"}).basis;
        QVERIFY(errorOf([&] {
                    loadModel(model, path("sound.h5"), smaller, ofSmaller);
                }).contains(QStringLiteral("another screen or grid")));
    }

    /// Every byte of a checkpoint may be wrong: then it is refused, or it does no harm.
    void damagedBytesDoNoHarm_data() { addModels(); }

    void damagedBytesDoNoHarm()
    {
        QFETCH(QString, id);
        const std::string model = id.toStdString();
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("bytes.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        test::fitted(model, data)->save(path("bytes-sound.h5"));
        const std::string sound = bytesOf(path("bytes-sound.h5"));
        for (std::size_t at = 0; at < sound.size(); at += 1 + sound.size() / 150) {
            std::string bytes = sound;
            bytes[at] = static_cast<char>(~bytes[at]);
            writeBytes(path("bytes-damaged.h5"), bytes);
            try {
                const auto loaded = loadModel(model, path("bytes-damaged.h5"), store, data.basis);
                if (loaded->obstacle("B").empty())
                    screen.predict(*loaded, {"B"});
            } catch (const Error& error) {
                QVERIFY(std::string(error.what()).find("bytes-damaged.h5") != std::string::npos);
            }
        }
    }

    void perturbationsThatTheStoreLacksAreNoted()
    {
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("lacks.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        MadeUpCells renamed = screen;
        renamed.cells["Z"] = renamed.cells["B"];
        renamed.cells.erase("B");
        const MarginalStore other = renamed.store(path("renamed.h5"));
        for (const char* const model : {"gp", "nearest", "additive"}) {
            test::fitted(model, data)->save(path("lacks-model.h5"));
            QVERIFY(errorOf([&] {
                        loadModel(model, path("lacks-model.h5"), other, data.basis);
                    }).contains(QStringLiteral("lacks-model.h5 belongs to another screen")));
        }
    }

    void vectorsOfAnotherDimensionAreRefused()
    {
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("dimension.h5"));
        const FoldData data = screen.fold(store, {"A", "B", "C"});
        const Names names = {"A+D"};
        const std::vector<float> vector = {1, 2, 3};
        for (const char* const id : {"gp", "nearest", "bilinear-ridge"}) {
            const auto model = test::fitted(id, data);
            QVERIFY(errorOf([&] {
                        model->predict({names, vector});
                    }).contains(QStringLiteral("2 dimensions")));
        }
    }

    void cancellationIsHeard_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* const id : {"gp", "bilinear-ridge", "nearest", "additive"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void cancellationIsHeard()
    {
        QFETCH(QString, id);
        const MadeUpCells screen = fourPerturbations();
        const MarginalStore store = screen.store(path("cancel.h5"));
        const FoldData data = screen.fold(store, screen.names());
        const std::atomic<bool> cancelled = true;
        const JobMonitor monitor(&cancelled, {});
        const auto model = makeModel(id.toStdString());
        QVERIFY_THROWS_EXCEPTION(Cancelled, test::fit(*model, data, {}, monitor));
    }

    // each where its assumption holds

    void additiveWinsOnAdditiveCombinations_data() { addSeeds(); }

    void additiveWinsOnAdditiveCombinations()
    {
        QFETCH(quint64, seed);
        constexpr std::size_t kGenes = 30;
        constexpr std::size_t kCells = 150;
        test::Normal normal(seed);
        MadeUpCells screen;
        const std::vector<double> base(kGenes, 3.0);
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            screen.genes.push_back(fmt::format("G{}", gene));
        screen.control = noisyCells(base, 400, normal);
        Names singles;
        std::map<std::string, std::vector<double>> shifts;
        for (int i = 0; i < 12; ++i) {
            singles.push_back(fmt::format("S{:02}", i));
            shifts[singles.back()] = normal.vector(kGenes);
            const std::vector<double> vector = normal.vector(8);
            screen.vectors[singles.back()] = {vector.begin(), vector.end()};
        }
        Names training = singles;
        Names heldOut;
        for (std::size_t i = 0; i < singles.size(); ++i) {
            for (std::size_t j = i + 1; j < singles.size(); ++j) {
                const std::string name = singles[i] + "+" + singles[j];
                Names& part = (i + j) % 3 == 0 ? heldOut : training;
                part.push_back(name);
                for (std::size_t k = 0; k < 8; ++k)
                    screen.vectors[name].push_back(
                        0.5F * (screen.vectors[singles[i]][k] + screen.vectors[singles[j]][k]));
            }
        }
        for (const Names& names : {training, heldOut}) {
            for (const std::string& name : names) {
                std::vector<double> means = base;
                for (const std::string& gene : targetGenes(name)) {
                    for (std::size_t g = 0; g < kGenes; ++g)
                        means[g] += 0.5 * shifts[gene][g];
                }
                screen.cells[name] = noisyCells(means, kCells, normal);
            }
        }
        const MarginalStore store = screen.store(path("additive.h5"));
        std::sort(training.begin(), training.end());
        const FoldData data = screen.fold(store, training);
        const test::HeldOutErrors additive =
            test::errorsOf(*test::fitted("additive", data), screen, data, heldOut);
        qInfo("additive: mean %.4f, W1 %.4f", additive.mean, additive.w1);
        for (const char* const id : {"ctrl-hist", "non-ctrl-hist", "non-ctrl-mean", "nearest"}) {
            const test::HeldOutErrors other = test::errorsOf(*test::fitted(id, data), screen, data, heldOut);
            qInfo("%s: mean %.4f, W1 %.4f", id, other.mean, other.w1);
            QVERIFY(additive.mean < 0.5 * other.mean);
            if (modelInfo(id).predictsDistributions)
                QVERIFY(additive.w1 < 0.5 * other.w1);
        }
    }

    void bilinearRidgeWinsOnLinearShifts_data() { addSeeds(); }

    void bilinearRidgeWinsOnLinearShifts()
    {
        QFETCH(quint64, seed);
        constexpr std::size_t kGenes = 40;
        test::Normal normal(seed);
        const std::vector<double> loadings = normal.vector(3 * kGenes);
        const std::vector<double> directions = normal.vector(3 * 8);
        const auto [screen, training, heldOut] =
            meansOf(80, 20, 8, kGenes, normal, [&](const std::vector<double>& x, std::size_t gene) {
                double shift = 0.1;
                for (std::size_t k = 0; k < 3; ++k) {
                    double score = 0;
                    for (std::size_t i = 0; i < 8; ++i)
                        score += directions[k * 8 + i] * x[i];
                    shift += 0.05 * loadings[k * kGenes + gene] * score;
                }
                return shift;
            });
        const MarginalStore store = screen.store(path("linear.h5"));
        const FoldData data = screen.fold(store, training);
        const double ridge =
            test::errorsOf(*test::fitted("bilinear-ridge", data), screen, data, heldOut).mean;
        const double mean = test::errorsOf(*test::fitted("non-ctrl-mean", data), screen, data, heldOut).mean;
        const double nearest = test::errorsOf(*test::fitted("nearest", data), screen, data, heldOut).mean;
        qInfo("bilinear-ridge %.4f, non-ctrl-mean %.4f, nearest %.4f", ridge, mean, nearest);
        QVERIFY(ridge < 0.6 * mean);
        QVERIFY(ridge < 0.9 * nearest);
    }

    void nearestWinsOnClusters_data() { addSeeds(); }

    void nearestWinsOnClusters()
    {
        QFETCH(quint64, seed);
        constexpr std::size_t kGenes = 30;
        constexpr std::size_t kClusters = 8;
        test::Normal normal(seed);
        const std::vector<double> shifts = normal.vector(kClusters * kGenes);
        const std::vector<double> centres = normal.vector(kClusters * 12);
        MadeUpCells screen;
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            screen.genes.push_back(fmt::format("G{}", gene));
        screen.control = noisyCells(std::vector<double>(kGenes, 3.0), 400, normal);
        Names training;
        Names heldOut;
        for (std::size_t p = 0; p < 100; ++p) {
            const std::string name = fmt::format("P{}", 100 + p);
            (p % 5 == 0 ? heldOut : training).push_back(name);
            const std::size_t cluster = p % kClusters;
            std::vector<double> means(kGenes, 3.0);
            for (std::size_t gene = 0; gene < kGenes; ++gene)
                means[gene] += 0.5 * shifts[cluster * kGenes + gene];
            screen.cells[name] = noisyCells(means, 80, normal);
            for (std::size_t i = 0; i < 12; ++i)
                screen.vectors[name].push_back(
                    static_cast<float>(centres[cluster * 12 + i] + 0.2 * normal()));
        }
        const MarginalStore store = screen.store(path("clusters.h5"));
        const FoldData data = screen.fold(store, training);
        TrainingSettings settings;
        settings.neighbours = 5;
        const test::HeldOutErrors nearest =
            test::errorsOf(*test::fitted("nearest", data, settings), screen, data, heldOut);
        for (const char* const id : {"ctrl-hist", "non-ctrl-hist", "non-ctrl-mean"}) {
            const test::HeldOutErrors other = test::errorsOf(*test::fitted(id, data), screen, data, heldOut);
            qInfo("nearest: mean %.4f, W1 %.4f; %s: mean %.4f, W1 %.4f", nearest.mean, nearest.w1, id,
                  other.mean, other.w1);
            QVERIFY(nearest.mean < 0.5 * other.mean);
            if (modelInfo(id).predictsDistributions)
                QVERIFY(nearest.w1 < 0.5 * other.w1);
        }
    }

    // runs

    void runsAreTrainedAndContinued_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* const id : {"gp", "bilinear-ridge", "nearest"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void runsAreTrainedAndContinued()
    {
        QFETCH(QString, id);
        const QTemporaryDir folder;
        const Project project = test::smallProject(folder.path().toStdString());
        TrainingSettings settings;
        settings.model = id.toStdString();
        settings.folds = 3;
        QCOMPARE(trainRun(project, "whole", settings, false, m_monitor), Outcome::Done);
        const Run whole = project.run("whole");
        QCOMPARE(whole.record.state, RunState::Done);
        QVERIFY(std::filesystem::exists(whole.folder / "fold-2.h5"));
        QCOMPARE(whole.predictions->isDistribution(), settings.model == "nearest");
        for (std::size_t p = 0; p < whole.record.perturbations.size(); ++p)
            QVERIFY(whole.hasPrediction(p));

        std::atomic<bool> cancelled = false;
        const JobMonitor outer;
        JobMonitor monitor(&cancelled, {});
        TrainingHooks hooks;
        hooks.onFoldFinished = [&](int) { cancelled = true; };
        settings.foldsAtOnce = 1;
        QVERIFY_THROWS_EXCEPTION(Cancelled, trainRun(project, "parts", settings, false, monitor, hooks));
        QCOMPARE(project.run("parts").record.state, RunState::Stopped);
        QCOMPARE(project.run("parts").record.finishedFolds(), std::size_t{1});
        QCOMPARE(trainRun(project, "parts", settings, true, m_monitor), Outcome::Done);
        QVERIFY(test::sameBits(project.run("parts").predictions->values, whole.predictions->values));

        // A held-out perturbation, and one that no fold has seen.
        const UnseenPrediction heldOut =
            predictPerturbation(project, whole, whole.record.perturbations[0], m_monitor);
        QVERIFY(heldOut.heldOut);
        const UnseenPrediction unseen =
            predictPerturbation(project, whole, project.vectors()->genes().back(), m_monitor);
        QCOMPARE(unseen.foldsUsed, 3);
        QCOMPARE(unseen.predictedMeans.size(), project.store().genes());
        QCOMPARE(unseen.meanVariances.empty(), settings.model != "gp");

        // A damaged checkpoint is named.
        writeBytes(whole.folder / "fold-1.h5", "nonsense");
        QVERIFY(errorOf([&] {
                    predictPerturbation(project, whole, project.vectors()->genes().back(), m_monitor);
                }).contains(QStringLiteral("fold-1.h5")));
    }

    void aScreenWithoutCombinationsIsRefused()
    {
        const QTemporaryDir folder;
        const Project project = test::smallProject(folder.path().toStdString());
        TrainingSettings settings;
        settings.model = "additive";
        settings.folds = 3;
        const QString message = errorOf([&] { trainRun(project, "r", settings, false, m_monitor); });
        QVERIFY2(
            message.startsWith(QStringLiteral("--model additive predicts perturbations of several genes")),
            qPrintable(message));
    }

    /// Combinations among single genes: those whose genes are all learnt from are predicted, the others
    /// listed.
    void combinationsOfARunArePredicted_data()
    {
        QTest::addColumn<QString>("split");
        for (const char* const split : {"random", "combo-keep", "combo-drop"})
            QTest::newRow(split) << QString::fromLatin1(split);
    }

    void combinationsOfARunArePredicted()
    {
        QFETCH(QString, split);
        const QTemporaryDir folder;
        const std::filesystem::path source = folder.path().toStdString();
        const Names singles = {"A", "B", "C", "D", "E"};
        Names perturbations = singles;
        for (std::size_t i = 0; i < singles.size(); ++i)
            perturbations.push_back(singles[i] + "+" + singles[(i + 1) % singles.size()]);
        test::Normal normal(4);
        test::TinyScreen cells;
        cells.genes = {"A", "B", "C", "X", "Y"};
        perturbations.push_back("ctrl");
        for (const std::string& name : perturbations) {
            for (int cell = 0; cell < 40; ++cell) {
                cells.labels.push_back(name);
                cells.matrix.emplace_back();
                for (std::size_t gene = 0; gene < cells.genes.size(); ++gene)
                    cells.matrix.back().push_back(std::max(0.0, 1.5 + 0.7 * normal()));
            }
        }
        cells.write(source / "cells.h5ad");
        ImportSettings import;
        import.source = source / "cells.h5ad";
        Project project = Project::import(source / "project.knockscope", import, m_monitor);
        project.setVectors({singles, 2, {1, 0, 0, 1, 1, 1, -1, 1, 2, 1}, "a test"});
        TrainingSettings settings;
        settings.model = "additive";
        settings.folds = 3;
        settings.split = split.toStdString();
        QCOMPARE(trainRun(project, "r", settings, false, m_monitor), Outcome::Done);
        const Run run = project.run("r");
        QCOMPARE(run.record.perturbations.size(), std::size_t{10});
        std::size_t predicted = 0;
        for (std::size_t p = 0; p < 10; ++p) {
            const std::string& name = run.record.perturbations[p];
            const int fold = run.record.fold[p];
            if (fold < 0)
                continue;
            const auto& notPredicted = run.record.folds[static_cast<std::size_t>(fold)].notPredicted;
            bool isPossible = targetGenes(name).size() > 1 && split != QStringLiteral("combo-drop");
            for (const std::string& gene : targetGenes(name)) {
                const std::size_t single = *run.indexOf(gene);
                isPossible = isPossible && run.record.fold[single] != fold;
            }
            QCOMPARE(run.hasPrediction(p), isPossible);
            QCOMPARE(notPredicted.contains(name), !isPossible);
            if (targetGenes(name).size() == 1)
                QCOMPARE(notPredicted.at(name),
                         std::string("it is a single gene; additive predicts combinations only"));
            if (!isPossible)
                continue;
            ++predicted;
            const std::span<const float> means = run.predictions->meansOf(p);
            const auto mean = [&](const std::string& row) {
                return project.store().means(project.store().findPerturbation(row))[0];
            };
            const double expected = mean(targetGenes(name)[0]) + mean(targetGenes(name)[1])
                - project.store().means(project.store().control())[0];
            QVERIFY(std::abs(static_cast<double>(means[0]) - expected) < 1e-6);
        }
        if (split != QStringLiteral("combo-keep"))
            return;
        QCOMPARE(predicted, std::size_t{5});
        const UnseenPrediction unseen = predictPerturbation(project, run, "A+C", m_monitor);
        QVERIFY(unseen.foldsUsed > 0); // those folds that learnt from both
        QVERIFY(!unseen.predicted.empty());
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4})
            QTest::addRow("%llu", seed) << seed;
    }

    struct Parts {
        MadeUpCells screen;
        Names training;
        Names heldOut;
    };

    /// Perturbations with random vectors whose means are 4 + shift(vector, gene), with a little noise.
    template <class Shift>
    static Parts meansOf(std::size_t training, std::size_t heldOut, std::size_t dimension, std::size_t genes,
                         test::Normal& normal, const Shift& shift)
    {
        Parts parts;
        for (std::size_t gene = 0; gene < genes; ++gene)
            parts.screen.genes.push_back(fmt::format("G{}", gene));
        parts.screen.control = MadeUpCells::pairs(std::vector<double>(genes, 4.0));
        for (std::size_t p = 0; p < training + heldOut; ++p) {
            const std::string name = fmt::format("P{}", 1000 + p);
            (p < training ? parts.training : parts.heldOut).push_back(name);
            const std::vector<double> x = normal.vector(dimension);
            parts.screen.vectors[name] = {x.begin(), x.end()};
            std::vector<double> means;
            for (std::size_t gene = 0; gene < genes; ++gene)
                means.push_back(4 + shift(x, gene) + 0.02 * normal());
            parts.screen.cells[name] = MadeUpCells::pairs(means);
        }
        return parts;
    }
};

QTEST_GUILESS_MAIN(TestSimpleModels)
#include "tst_simple_models.moc"
