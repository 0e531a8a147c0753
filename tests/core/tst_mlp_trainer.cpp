// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mlp_fit.h"
#include "core/training/mlp_trainer.h"
#include "tests/core/test_screens.h"
#include "tests/core/training_problems.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <fstream>

using namespace knockscope;
using test::errorOf;

namespace {

TrainingSettings smallSettings()
{
    TrainingSettings settings;
    settings.hidden = {24, 17};
    settings.batch = 8;
    settings.threads = 1;
    settings.device = "cpu";
    settings.seed = 3;
    return settings;
}

/// A network in double precision, written as the equations are, for one sample.
class PlainNetwork {
public:
    explicit PlainNetwork(Mlp mlp)
        : m_mlp(std::move(mlp))
    {
    }

    std::vector<double> outputsOf(std::span<const float> vector) const
    {
        std::vector<double> x(vector.begin(), vector.end());
        for (const HiddenLayer& layer : m_mlp.hidden) {
            x = linear(layer.linear, x);
            double mean = 0;
            double variance = 0;
            for (const double value : x)
                mean += value / static_cast<double>(x.size());
            for (const double value : x)
                variance += (value - mean) * (value - mean) / static_cast<double>(x.size());
            for (std::size_t i = 0; i < x.size(); ++i) {
                const double z = (x[i] - mean) / std::sqrt(variance + 1e-5) * layer.normWeight[i]
                    + static_cast<double>(layer.normBias[i]);
                x[i] = z > 0 ? z : 0.01 * z;
            }
        }
        for (const LinearLayer& layer : m_mlp.output)
            x = linear(layer, x);
        return x;
    }

private:
    static std::vector<double> linear(const LinearLayer& layer, const std::vector<double>& x)
    {
        std::vector<double> y;
        for (std::size_t row = 0; row < layer.outputs; ++row) {
            double sum = layer.bias[row];
            for (std::size_t k = 0; k < layer.inputs; ++k)
                sum += static_cast<double>(layer.weights[row * layer.stride + k]) * x[k];
            y.push_back(sum);
        }
        return y;
    }

    Mlp m_mlp;
};

/// Eq. 5 to 8 of a network on samples, in double precision.
double plainObjective(const TrainingProblem& problem, const Mlp& mlp, std::span<const std::uint32_t> samples)
{
    const PlainNetwork network(mlp);
    const auto bins = static_cast<std::size_t>(problem.bins);
    double total = 0;
    for (const std::uint32_t sample : samples) {
        const std::vector<double> shifts = network.outputsOf(
            std::span(problem.vectors).subspan(sample * problem.dimension, problem.dimension));
        for (std::size_t gene = 0; gene < problem.genes; ++gene) {
            std::vector<double> h(bins);
            double sum = 0;
            for (std::size_t b = 0; b < bins; ++b) {
                h[b] = std::exp(shifts[gene * bins + b]
                                + static_cast<double>(problem.logControl[gene * bins + b]));
                sum += h[b];
            }
            const double width = problem.width[gene];
            double w1 = 0;
            double mean = 0;
            double left = 0;
            for (std::size_t b = 0; b < bins; ++b) {
                const std::size_t pair = sample * problem.genes + gene;
                const double right =
                    left + h[b] / sum - static_cast<double>(problem.targets[pair * bins + b]);
                const double a = std::abs(left);
                const double c = std::abs(right);
                w1 += width / 2 * (left * right >= 0 ? a + c : (a * a + c * c) / (a + c));
                mean +=
                    h[b] / sum * (static_cast<double>(problem.low[gene]) + width * static_cast<double>(b));
                left = right;
            }
            const double error = mean - static_cast<double>(problem.means[sample * problem.genes + gene]);
            total += 0.75 * w1 + 0.25 * error * error;
        }
    }
    return total / static_cast<double>(samples.size() * problem.genes);
}

} // namespace

class TestMlpTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initialWeightsAreThoseOfPyTorch()
    {
        const Mlp mlp = initialMlp(100, std::vector<int>{64, 30}, 600, 0, 1);
        QCOMPARE(mlp.parameters(), std::size_t{64 * 103 + 30 * 67 + 600 * 31});
        // The paper's network (design: 80,552,696 weights).
        QCOMPARE(zeroMlp(2560, std::vector<int>{1024, 512, 1024}, 75000, 0).parameters(),
                 std::size_t{80552696});
        const LinearLayer& first = mlp.hidden[0].linear;
        float largest = 0;
        double sum = 0;
        for (std::size_t row = 0; row < first.outputs; ++row) {
            for (std::size_t k = 0; k < first.stride; ++k) {
                const float weight = first.weights[row * first.stride + k];
                largest = std::max(largest, std::abs(weight));
                sum += weight;
                QVERIFY(k < first.inputs || weight == 0);
            }
        }
        QVERIFY(largest <= 0.1F && largest > 0.099F); // uniform within 1 / sqrt(100)
        QVERIFY(std::abs(sum / 6400) < 0.003);
        const LinearLayer& last = mlp.output[0];
        QVERIFY(*std::max_element(last.weights.begin(), last.weights.end()) <= 0.01F / std::sqrt(30.F));
        QVERIFY(std::all_of(last.bias.begin(), last.bias.end(), [](float bias) { return bias == 0; }));
    }

    void shapes_data()
    {
        QTest::addColumn<QList<int>>("hidden");
        QTest::addColumn<int>("bins");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("dimension");
        QTest::newRow("small") << QList<int>{24, 17} << 15 << 8 << 0 << 20;
        QTest::newRow("one hidden layer") << QList<int>{33} << 15 << 8 << 0 << 16;
        QTest::newRow("two bins") << QList<int>{16, 16} << 2 << 16 << 0 << 5;
        QTest::newRow("many bins") << QList<int>{16} << 200 << 5 << 0 << 5;
        QTest::newRow("single samples") << QList<int>{24} << 15 << 1 << 0 << 20;
        QTest::newRow("odd batch") << QList<int>{24} << 15 << 37 << 0 << 20;
        QTest::newRow("whole set in a batch") << QList<int>{24} << 15 << 100 << 0 << 20;
        QTest::newRow("factorised") << QList<int>{24, 40} << 15 << 8 << 6 << 20;
        QTest::newRow("one dimension") << QList<int>{9} << 3 << 8 << 2 << 1;
    }

    void shapes()
    {
        QFETCH(QList<int>, hidden);
        QFETCH(int, bins);
        QFETCH(int, batch);
        QFETCH(int, rank);
        QFETCH(int, dimension);
        TrainingSettings settings = smallSettings();
        settings.hidden.assign(hidden.begin(), hidden.end());
        settings.batch = batch;
        settings.rank = rank;
        settings.dropout = 0;
        const TrainingProblem problem =
            test::randomProblem(40, static_cast<std::size_t>(dimension), 23, bins);
        const std::vector<std::uint32_t> samples = test::allSamples(problem);

        const MlpState start = test::freshState(problem, settings);
        const auto trainer = makeCpuTrainer(problem, start, settings, 0);
        const double before = trainer->evaluate(samples).total;
        QVERIFY(std::abs(before - plainObjective(problem, start.network, samples)) < 1e-5 * before);
        // The outputs that predictions are made from are those that were trained.
        const std::vector<float> outputs = start.network.outputsOf(problem.vectors, problem.samples, 2);
        const std::vector<double> plain =
            PlainNetwork(start.network).outputsOf(std::span(problem.vectors).last(problem.dimension));
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const float output = outputs[outputs.size() - plain.size() + i];
            QVERIFY(std::abs(static_cast<double>(output) - plain[i]) < 1e-6);
        }

        for (int epoch = 0; epoch < 25; ++epoch)
            trainer->trainEpoch(samples, JobMonitor());
        const double after = trainer->evaluate(samples).total;
        QVERIFY2(after < 0.8 * before, qPrintable(QStringLiteral("%1 after %2").arg(after).arg(before)));
        QVERIFY(std::abs(after - plainObjective(problem, trainer->network(), samples)) < 1e-5 * after);
        // Padding stays zero, or products would see it.
        const Mlp trained = trainer->network();
        for (const LinearLayer& layer : trained.output) {
            for (std::size_t row = 0; row < layer.outputs; ++row) {
                for (std::size_t k = layer.inputs; k < layer.stride; ++k)
                    QCOMPARE(layer.weights[row * layer.stride + k], 0.0F);
            }
        }
    }

    /// One step from zero moments moves every weight by the learning rate against the sign of its gradient
    /// (and decays it): a finite difference of the plain objective tells that sign.
    void firstStepGoesDownhill()
    {
        TrainingSettings settings = smallSettings();
        settings.dropout = 0;
        settings.batch = 40;
        const TrainingProblem problem = test::randomProblem(40, 20, 23, 15);
        const std::vector<std::uint32_t> samples = test::allSamples(problem);
        MlpState start = test::freshState(problem, settings);
        for (float& weight : start.network.output.back().weights)
            weight *= 100; // gradients of the hidden layers away from zero
        const auto trainer = makeCpuTrainer(problem, start, settings, 0);
        trainer->trainEpoch(samples, JobMonitor());
        Mlp moved = trainer->network();
        const std::vector<ParameterView> after = moved.views();
        Mlp probe = start.network;
        const std::vector<ParameterView> before = probe.views();
        std::mt19937_64 random(5);
        int checked = 0;
        for (std::size_t tensor = 0; tensor < before.size(); ++tensor) {
            for (int i = 0; i < 6; ++i) {
                const std::size_t row = before[tensor].rows > 0 ? random() % before[tensor].rows : 0;
                const std::size_t at = row * before[tensor].stride + random() % before[tensor].columns;
                float& weight = before[tensor].values[at];
                const float centre = weight;
                weight = centre + 1e-3F;
                const double above = plainObjective(problem, probe, samples);
                weight = centre - 1e-3F;
                const double below = plainObjective(problem, probe, samples);
                weight = centre;
                const double slope = (above - below) / 2e-3;
                if (std::abs(slope) < 1e-6)
                    continue;
                const double step = static_cast<double>(after[tensor].values[at]) - centre * (1 - 1e-6);
                QVERIFY2(
                    std::abs(step + std::copysign(1e-3, slope)) < 2e-5,
                    qPrintable(
                        QStringLiteral("tensor %1: slope %2, step %3").arg(tensor).arg(slope).arg(step)));
                ++checked;
            }
        }
        QVERIFY(checked > 25);
    }

    void threadsDoNotMatter()
    {
        TrainingSettings settings = smallSettings();
        settings.hidden = {70, 130};
        settings.rank = 20;
        const TrainingProblem problem = test::randomProblem(50, 20, 100, 15);
        const std::vector<std::uint32_t> samples = test::allSamples(problem);
        std::vector<float> weights;
        for (const int threads : {1, 2, 5}) {
            settings.threads = threads;
            const auto trainer = makeCpuTrainer(problem, test::freshState(problem, settings), settings, 0);
            trainer->trainEpoch(samples, JobMonitor());
            trainer->trainEpoch(samples, JobMonitor());
            const std::vector<float> now = test::weightsOf(trainer->network());
            if (!weights.empty())
                QVERIFY(now == weights);
            weights = now;
        }
    }

    void aRestoredStateContinues_data()
    {
        QTest::addColumn<QString>("moments");
        QTest::newRow("float32") << QStringLiteral("float32");
        QTest::newRow("bfloat16") << QStringLiteral("bfloat16");
    }

    void aRestoredStateContinues()
    {
        QFETCH(QString, moments);
        TrainingSettings settings = smallSettings();
        settings.moments = moments.toStdString();
        const TrainingProblem problem = test::randomProblem(40, 20, 23, 15);
        const std::vector<std::uint32_t> samples = test::allSamples(problem);
        const auto whole = makeCpuTrainer(problem, test::freshState(problem, settings), settings, 2);
        whole->trainEpoch(samples, JobMonitor());
        const auto second = makeCpuTrainer(problem, whole->state(), settings, 2);
        whole->trainEpoch(samples, JobMonitor());
        second->trainEpoch(samples, JobMonitor());
        QVERIFY(test::weightsOf(second->network()) == test::weightsOf(whole->network()));
    }

    /// Rounding by chance keeps the moments' means, so that training ends where single precision does.
    void halfMomentsLearnTheSame()
    {
        TrainingSettings settings = smallSettings();
        settings.dropout = 0;
        const TrainingProblem problem = test::randomProblem(60, 20, 23, 15);
        const std::vector<std::uint32_t> samples = test::allSamples(problem);
        std::vector<double> objective;
        for (const char* const moments : {"float32", "bfloat16"}) {
            settings.moments = moments;
            const auto trainer = makeCpuTrainer(problem, test::freshState(problem, settings), settings, 0);
            for (int epoch = 0; epoch < 60; ++epoch)
                trainer->trainEpoch(samples, JobMonitor());
            objective.push_back(trainer->evaluate(samples).total);
        }
        QVERIFY2(std::abs(objective[1] - objective[0]) < 0.05 * objective[0],
                 qPrintable(QStringLiteral("%1 and %2").arg(objective[0]).arg(objective[1])));
    }

    void cancellingStopsBetweenSteps()
    {
        const std::atomic<bool> stop{true};
        const JobMonitor monitor(&stop, {});
        const TrainingProblem problem = test::randomProblem(10, 5, 4, 5);
        const TrainingSettings settings = smallSettings();
        const auto trainer = makeCpuTrainer(problem, test::freshState(problem, settings), settings, 0);
        QVERIFY_THROWS_EXCEPTION(Cancelled, trainer->trainEpoch(test::allSamples(problem), monitor));
    }

    void validationIsChosenBySeedAndFold()
    {
        const ValidationSplit split = splitForValidation(150, 0.1, 1, 0);
        QCOMPARE(split.validation.size(), std::size_t{15});
        std::vector<std::uint32_t> all = split.training;
        all.insert(all.end(), split.validation.begin(), split.validation.end());
        std::sort(all.begin(), all.end());
        for (std::uint32_t i = 0; i < 150; ++i)
            QCOMPARE(all[i], i);
        QVERIFY(splitForValidation(150, 0.1, 1, 0).validation == split.validation);
        QVERIFY(splitForValidation(150, 0.1, 2, 0).validation != split.validation);
        QVERIFY(splitForValidation(150, 0.1, 1, 1).validation != split.validation);
        QVERIFY(splitForValidation(150, 0, 1, 0).validation.empty());
        QCOMPARE(splitForValidation(94, 0.1, 1, 0).training.size(), std::size_t{94}); // too few to judge by
    }

    void trainingStopsWhenItGetsNoBetter()
    {
        // Targets that the vectors do not tell: soon all that is learnt is noise.
        TrainingProblem problem = test::randomProblem(60, 20, 23, 15);
        std::mt19937_64 random(9);
        for (float& value : problem.vectors)
            value = static_cast<float>(random() >> 40) * 0x1p-23F - 1;
        TrainingSettings settings = smallSettings();
        settings.epochs = 2000;
        settings.validation = 0.2;
        settings.patience = 10;
        std::vector<double> validation;
        JobMonitor monitor;
        FitContext context{monitor, {}, 15, {}, {}};
        context.onEpoch = [&](const EpochReport& report) { validation.push_back(*report.validation); };
        const FittedMlp fitted = fitMlp(problem, settings, 0, context);
        QVERIFY(fitted.result.epochs < 2000);
        QVERIFY(!fitted.result.wasStopped);
        QCOMPARE(validation.size(), static_cast<std::size_t>(fitted.result.epochs));
        QCOMPARE(fitted.result.epochs - fitted.result.keptEpoch, 10);
        const auto best = std::min_element(validation.begin(), validation.end());
        QCOMPARE(static_cast<int>(best - validation.begin()) + 1, fitted.result.keptEpoch);
        // The weights that are kept are those of that epoch.
        const ValidationSplit split = splitForValidation(60, 0.2, settings.seed, 0);
        MlpState state = test::freshState(problem, settings);
        state.network = fitted.network;
        QCOMPARE(makeCpuTrainer(problem, state, settings, 0)->evaluate(split.validation).total, *best);
    }

    void stopAndKeepEndsWithTheBest()
    {
        const TrainingProblem problem = test::randomProblem(60, 20, 23, 15);
        TrainingSettings settings = smallSettings();
        settings.validation = 0.2;
        JobMonitor monitor;
        int epochs = 0;
        FitContext context{
            monitor, {}, 15, [&](const EpochReport&) { ++epochs; }, [&] { return epochs == 4; }};
        const FittedMlp fitted = fitMlp(problem, settings, 0, context);
        QVERIFY(fitted.result.wasStopped);
        QCOMPARE(fitted.result.epochs, 4);
        QVERIFY(fitted.result.keptEpoch >= 1 && fitted.result.keptEpoch <= 4);
    }

    void interruptedTrainingContinuesBitForBit_data()
    {
        QTest::addColumn<double>("validation");
        QTest::addColumn<int>("rank");
        QTest::newRow("paper") << 0.0 << 0;
        QTest::newRow("early stopping") << 0.2 << 0;
        QTest::newRow("factorised") << 0.2 << 5;
    }

    void interruptedTrainingContinuesBitForBit()
    {
        QFETCH(double, validation);
        QFETCH(int, rank);
        const TrainingProblem problem = test::randomProblem(60, 20, 23, 15);
        TrainingSettings settings = smallSettings();
        settings.validation = validation;
        settings.rank = rank;
        settings.epochs = 12;
        const QTemporaryDir folder;
        const auto unfinished = std::filesystem::path(folder.path().toStdString()) / "fold-0-last.pt";

        std::vector<double> whole;
        JobMonitor monitor;
        FitContext context{
            monitor, {}, 0, [&](const EpochReport& epoch) { whole.push_back(epoch.objective); }, {}};
        const FittedMlp uninterrupted = fitMlp(problem, settings, 0, context);

        std::atomic<bool> stop{false};
        JobMonitor stopped(&stop, {});
        FitContext first{stopped, unfinished, 0, {}, {}};
        first.onEpoch = [&](const EpochReport& epoch) { stop = epoch.epoch == 7; };
        QVERIFY_THROWS_EXCEPTION(Cancelled, fitMlp(problem, settings, 0, first));
        QVERIFY(std::filesystem::exists(unfinished));

        std::vector<double> continued;
        int repeated = 0;
        FitContext rest{monitor, unfinished, 0, {}, {}};
        rest.onEpoch = [&](const EpochReport& epoch) {
            continued.push_back(epoch.objective);
            repeated += epoch.isRepeated;
        };
        const FittedMlp fitted = fitMlp(problem, settings, 0, rest);
        QVERIFY(repeated >= 1 && repeated <= 7);
        QVERIFY(continued == whole);
        QCOMPARE(fitted.result.keptEpoch, uninterrupted.result.keptEpoch);
        QVERIFY(test::weightsOf(fitted.network) == test::weightsOf(uninterrupted.network));
    }

    void damagedStatesAreNamed()
    {
        const TrainingProblem problem = test::randomProblem(20, 5, 4, 5);
        const QTemporaryDir folder;
        const auto unfinished = std::filesystem::path(folder.path().toStdString()) / "fold-0-last.pt";
        std::ofstream(unfinished) << "nonsense";
        JobMonitor monitor;
        const FitContext context{monitor, unfinished, 0, {}, {}};
        const QString message = errorOf([&] { fitMlp(problem, smallSettings(), 0, context); });
        QVERIFY2(message.contains(QStringLiteral("fold-0-last.pt is not a readable checkpoint")),
                 qPrintable(message));
    }

    void divergenceNamesTheEpochAndTheSetting()
    {
        TrainingProblem problem = test::randomProblem(20, 5, 4, 5);
        problem.vectors[7] = NAN;
        TrainingSettings settings = smallSettings();
        settings.learningRate = 0.5;
        JobMonitor monitor;
        const QString message = errorOf([&] { fitMlp(problem, settings, 3, {monitor, {}, 15, {}, {}}); });
        QVERIFY2(message.contains(QStringLiteral("fold 3, epoch 1")), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("learning rate than 0.5 (--learning-rate)")),
                 qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestMlpTrainer)
#include "tst_mlp_trainer.moc"
