// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_buffer.h"
#include "core/histogram/wasserstein.h"
#include "core/model/dense_kernels.h"
#include "core/training/objective.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

using namespace knockscope;

namespace {

/// A small problem from closed formulas, the same that the stored PyTorch numbers were computed on.
struct Example {
    std::size_t samples = 3;
    std::size_t genes = 4;
    int bins = 5;
    std::vector<float> logits, targets, control, logControl, width, low, means;

    Example()
    {
        const std::size_t b = static_cast<std::size_t>(bins);
        for (std::size_t i = 0; i < samples * genes * b; ++i) {
            logits.push_back(static_cast<float>(2 * std::sin(1.3 * static_cast<double>(i) + 0.2)));
            targets.push_back(static_cast<float>(1.5 * std::cos(0.7 * static_cast<double>(i))));
        }
        for (std::size_t i = 0; i < genes * b; ++i)
            control.push_back(static_cast<float>(std::sin(0.9 * static_cast<double>(i) + 1)));
        softmaxRows(targets);
        softmaxRows(control);
        for (const float mass : control)
            logControl.push_back(std::log(mass));
        for (std::size_t gene = 0; gene < genes; ++gene)
            width.push_back(0.1F + 0.05F * static_cast<float>(gene));
        low.assign(genes, 0.F);
        for (std::size_t pair = 0; pair < samples * genes; ++pair) {
            double mean = 0;
            for (std::size_t bin = 0; bin < b; ++bin)
                mean += targets[pair * b + bin] * static_cast<double>(bin) * width[pair % genes];
            means.push_back(static_cast<float>(1.1 * mean));
        }
    }

    void softmaxRows(std::vector<float>& values) const
    {
        const auto b = static_cast<std::ptrdiff_t>(bins);
        for (auto row = values.begin(); row != values.end(); row += b) {
            double sum = 0;
            for (auto value = row; value != row + b; ++value)
                sum += std::exp(static_cast<double>(*value));
            for (auto value = row; value != row + b; ++value)
                *value = static_cast<float>(std::exp(static_cast<double>(*value)) / sum);
        }
    }

    TrainingProblem problem() const
    {
        return {samples, 0, genes, bins, {}, targets, means, logControl, width, low};
    }
};

/// The objective of all samples and genes, in blocks of so many genes. `logits` and `gradient`: [samples,
/// genes, bins].
ObjectiveValue evaluate(const Example& example, const ObjectiveWeights& weights,
                        std::span<float> gradient = {}, std::size_t genesOfBlock = 4)
{
    const auto bins = static_cast<std::size_t>(example.bins);
    const std::size_t stride = kernels::padded(example.samples);
    const std::size_t row = example.genes * bins;
    std::vector<std::uint32_t> batch(example.samples);
    std::iota(batch.begin(), batch.end(), 0U);
    LargeBuffer<float> logits(row * stride, 7.F); // what is in the padding must not matter
    for (std::size_t sample = 0; sample < example.samples; ++sample) {
        for (std::size_t i = 0; i < row; ++i)
            logits[i * stride + sample] = example.logits[sample * row + i];
    }
    LargeBuffer<float> scratch(objectiveScratch(example.bins));
    const TrainingProblem problem = example.problem();
    ObjectiveSums sums;
    for (std::size_t gene = 0; gene < example.genes; gene += genesOfBlock) {
        sums += evaluateGenes(problem, batch, {gene, std::min(genesOfBlock, example.genes - gene)}, weights,
                              !gradient.empty(), logits.data() + gene * bins * stride, scratch.data());
    }
    for (std::size_t i = 0; i < row && !gradient.empty(); ++i) {
        for (std::size_t sample = 0; sample < stride; ++sample) {
            if (sample < example.samples)
                gradient[sample * row + i] = logits[i * stride + sample];
            else if (logits[i * stride + sample] != 0)
                throw std::logic_error("the padding has a gradient");
        }
    }
    return sums.mean(example.samples, example.genes, weights);
}

} // namespace

class TestObjective : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Numbers of the plain PyTorch formulation (softmax, cumsum, Eq. 5, autograd) on the same tensors.
    void agreesWithPyTorch_data()
    {
        QTest::addColumn<double>("w1");
        QTest::addColumn<double>("mse");
        QTest::addColumn<double>("loss");
        QTest::addColumn<QList<double>>("gradient"); // at 0, 7, 23, 38 and 59
        QTest::addColumn<double>("gradientSize"); // sum of absolute values
        QTest::newRow("paper's weights")
            << 0.75 << 0.25 << 0.167154327
            << QList<double>{-0.0006565353, -0.001840188, -5.645823e-05, -0.0002258995, 0.01004721}
            << 0.1202724;
        QTest::newRow("W1 only") << 1.0 << 0.0 << 0.200397611
                                 << QList<double>{-0.0008705878, -0.002016693, -7.062713e-05, -0.0002579187,
                                                  0.01177603}
                                 << 0.1370317;
        QTest::newRow("mean only") << 0.0 << 1.0 << 0.067424491
                                   << QList<double>{-1.437831e-05, -0.00131067, -1.395152e-05, -0.0001298416,
                                                    0.004860749}
                                   << 0.0708699;
    }

    void agreesWithPyTorch()
    {
        QFETCH(double, w1);
        QFETCH(double, mse);
        QFETCH(double, loss);
        QFETCH(QList<double>, gradient);
        QFETCH(double, gradientSize);
        const Example example;
        std::vector<float> computed(example.logits.size());
        const ObjectiveValue value = evaluate(example, {w1, mse, 0}, computed);
        QVERIFY2(std::abs(value.total - loss) < 1e-5 * loss,
                 qPrintable(QString::number(value.total, 'g', 9)));
        const std::size_t positions[] = {0, 7, 23, 38, 59};
        for (std::size_t i = 0; i < 5; ++i) {
            const double expected = gradient[static_cast<qsizetype>(i)];
            QVERIFY(std::abs(static_cast<double>(computed[positions[i]]) - expected)
                    < 1e-5 * std::abs(expected) + 1e-8);
        }
        const double size = std::accumulate(computed.begin(), computed.end(), 0.0, [](double sum, float g) {
            return sum + std::abs(static_cast<double>(g));
        });
        QVERIFY(std::abs(size - gradientSize) < 1e-5 * gradientSize);
    }

    void gradientAgreesWithFiniteDifferences_data()
    {
        QTest::addColumn<double>("w1");
        QTest::addColumn<double>("mse");
        QTest::addColumn<double>("crossEntropy");
        QTest::newRow("W1") << 1.0 << 0.0 << 0.0;
        QTest::newRow("mean") << 0.0 << 1.0 << 0.0;
        QTest::newRow("cross-entropy") << 0.0 << 0.0 << 1.0;
        QTest::newRow("all") << 0.5 << 0.25 << 0.25;
    }

    void gradientAgreesWithFiniteDifferences()
    {
        QFETCH(double, w1);
        QFETCH(double, mse);
        QFETCH(double, crossEntropy);
        const ObjectiveWeights weights{w1, mse, crossEntropy};
        Example example;
        std::vector<float> gradient(example.logits.size());
        evaluate(example, weights, gradient);
        constexpr float kStep = 1.0F / 256;
        for (std::size_t i = 0; i < example.logits.size(); ++i) {
            const float centre = example.logits[i];
            example.logits[i] = centre + kStep;
            const double above = evaluate(example, weights).total;
            example.logits[i] = centre - kStep;
            const double below = evaluate(example, weights).total;
            example.logits[i] = centre;
            const double slope = (above - below) / (2 * static_cast<double>(kStep));
            QVERIFY2(std::abs(slope - static_cast<double>(gradient[i]))
                         < 4e-5, // differences of single precision
                     qPrintable(QStringLiteral("%1: %2 against %3")
                                    .arg(i)
                                    .arg(slope)
                                    .arg(static_cast<double>(gradient[i]))));
        }
    }

    void w1TermIsTheMetricsW1()
    {
        const Example example;
        const auto bins = static_cast<std::size_t>(example.bins);
        double sum = 0;
        for (std::size_t pair = 0; pair < example.samples * example.genes; ++pair) {
            std::vector<double> predicted(bins);
            std::vector<double> target(bins);
            double normaliser = 0;
            for (std::size_t b = 0; b < bins; ++b) {
                const std::size_t gene = pair % example.genes;
                predicted[b] = std::exp(static_cast<double>(example.logControl[gene * bins + b]
                                                            + example.logits[pair * bins + b]));
                normaliser += predicted[b];
                target[b] = static_cast<double>(example.targets[pair * bins + b]);
            }
            for (double& mass : predicted)
                mass /= normaliser;
            sum += wasserstein1(predicted, target, static_cast<double>(example.width[pair % example.genes]));
        }
        const double expected = sum / static_cast<double>(example.samples * example.genes);
        QVERIFY(std::abs(evaluate(example, {}).w1 - expected) < 1e-6);
    }

    void noShiftAndControlTargetsCostNothing()
    {
        Example example;
        example.logits.assign(example.logits.size(), 0.F);
        example.targets.clear();
        for (std::size_t sample = 0; sample < example.samples; ++sample)
            example.targets.insert(example.targets.end(), example.control.begin(), example.control.end());
        std::vector<float> gradient(example.logits.size());
        QVERIFY(evaluate(example, {1, 0, 0}, gradient).total < 1e-7);
        for (const float slope : gradient)
            QVERIFY(std::isfinite(slope));
    }

    void blocksAddUp()
    {
        const Example example;
        std::vector<float> whole(example.logits.size());
        std::vector<float> parts(example.logits.size());
        const double together = evaluate(example, {}, whole, 4).total;
        const double inParts = evaluate(example, {}, parts, 3).total;
        QVERIFY(std::abs(together - inParts) < 1e-12);
        QCOMPARE(parts, whole);
    }

    /// More samples than a vector holds: each of them as if it were alone.
    void samplesAreIndependent()
    {
        const Example three;
        Example many;
        many.samples = 19;
        const std::size_t row = many.genes * static_cast<std::size_t>(many.bins);
        for (std::size_t i = 3 * row; i < many.samples * row; ++i) {
            many.logits.push_back(three.logits[i % (3 * row)]);
            many.targets.push_back(three.targets[i % (3 * row)]);
        }
        for (std::size_t i = 3 * many.genes; i < many.samples * many.genes; ++i)
            many.means.push_back(three.means[i % (3 * many.genes)]);
        std::vector<float> ofThree(three.logits.size());
        std::vector<float> ofMany(many.logits.size());
        evaluate(three, {0.5, 0.25, 0.25}, ofThree);
        evaluate(many, {0.5, 0.25, 0.25}, ofMany);
        for (std::size_t i = 0; i < ofMany.size(); ++i)
            QVERIFY(std::abs(ofMany[i] * 19 / 3 - ofThree[i % (3 * row)]) < 1e-7F);
    }
};

QTEST_GUILESS_MAIN(TestObjective)
#include "tst_objective.moc"
