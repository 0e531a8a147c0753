// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/wasserstein.h"
#include "core/torch/torch_errors.h"
#include "core/training/device.h"
#include "core/training/mlp_trainer.h"

#include <QTest>

#include "torch_reference.h"
#include "trainer_comparison.h"
#include <atomic>

using namespace knockscope;
using namespace knockscope::test;

namespace {

constexpr int kFold = 2;

TrainingSettings smallSettings()
{
    TrainingSettings settings;
    settings.hidden = {24, 17};
    settings.batch = 5; // and a last batch of 3
    settings.dropout = 0;
    settings.threads = 1;
    settings.seed = 11;
    return settings;
}

TrainingProblem smallProblem()
{
    return randomProblem(13, 6, 9, 5);
}

std::unique_ptr<MlpTrainer> torchTrainer(const TrainingSettings& settings, MlpState state)
{
    return makeTorchTrainer(smallProblem(), std::move(state), settings, kFold, "cpu");
}

QByteArray describe(double value)
{
    return QByteArray::number(value, 'g', 4);
}

} // namespace

/// The LibTorch trainer on the CPU, where it is the plain formulation that others are compared with.
class TestTorchTrainer : public QObject {
    Q_OBJECT

private:
    static void addVariants()
    {
        QTest::addColumn<TrainingSettings>("settings");
        const auto add = [](const char* name, const auto& change) {
            TrainingSettings settings = smallSettings();
            change(settings);
            QTest::newRow(name) << settings;
        };
        add("as the paper, no dropout", [](TrainingSettings&) {});
        add("dropout", [](TrainingSettings& s) { s.dropout = 0.2; });
        add("factorised output", [](TrainingSettings& s) { s.rank = 3; });
        add("one hidden layer", [](TrainingSettings& s) { s.hidden = {16}; });
        add("linear", [](TrainingSettings& s) { s.hidden = {}; });
        add("one batch", [](TrainingSettings& s) { s.batch = 64; });
        add("strong decay", [](TrainingSettings& s) { s.weightDecay = 0.5; });
        add("W1 only", [](TrainingSettings& s) { s.weights = {1, 0, 0}; });
        add("mean only", [](TrainingSettings& s) { s.weights = {0, 1, 0}; });
        add("cross entropy", [](TrainingSettings& s) { s.weights = {0.2, 0.3, 0.5}; });
    }

private Q_SLOTS:
    /// A network of zeros predicts the control: the objective has a closed form.
    void objectiveOfTheControl()
    {
        const TrainingProblem problem = smallProblem();
        const TrainingSettings settings = smallSettings();
        MlpState state = freshState(problem, settings);
        state.network = state.firstMoments;
        const auto bins = static_cast<std::size_t>(problem.bins);
        double w1 = 0;
        double mse = 0;
        for (std::size_t pair = 0; pair < problem.samples * problem.genes; ++pair) {
            const std::size_t gene = pair % problem.genes;
            std::vector<double> control;
            std::vector<double> target;
            double mean = 0;
            for (std::size_t bin = 0; bin < bins; ++bin) {
                control.push_back(std::exp(static_cast<double>(problem.logControl[gene * bins + bin])));
                target.push_back(problem.targets[pair * bins + bin]);
                mean += control.back() * (problem.low[gene] + problem.width[gene] * static_cast<double>(bin));
            }
            w1 += wasserstein1(control, target, problem.width[gene]);
            mse += std::pow(mean - problem.means[pair], 2);
        }
        const auto pairs = static_cast<double>(problem.samples * problem.genes);
        const ObjectiveValue value = torchTrainer(settings, state)->evaluate(shuffledSamples(problem, 0));
        QVERIFY2(std::abs(value.w1 * pairs / w1 - 1) < 1e-6, describe(value.w1 * pairs / w1 - 1));
        QVERIFY2(std::abs(value.mse * pairs / mse - 1) < 1e-6, describe(value.mse * pairs / mse - 1));
        QVERIFY(std::abs(value.total - 0.75 * value.w1 - 0.25 * value.mse) < 1e-12);
    }

    void epochInDoublePrecision_data() { addVariants(); }
    void epochInDoublePrecision()
    {
        QFETCH(const TrainingSettings, settings);
        const TrainingProblem problem = smallProblem();
        const MlpState start = freshState(problem, settings);
        const std::vector<std::uint32_t> order = shuffledSamples(problem, 1);
        const ReferenceEpoch expected = referenceEpoch(problem, start, settings, kFold, order);

        const std::unique_ptr<MlpTrainer> trainer = torchTrainer(settings, start);
        const ObjectiveValue value = trainer->trainEpoch(order, JobMonitor());
        const double missed = relativeMiss(trainer->network(), expected.state.network, start.network);
        QVERIFY2(missed < 1e-4, describe(missed));
        QCOMPARE(trainer->state().steps, expected.state.steps);
        QVERIFY(std::abs(value.total / expected.objective.total - 1) < 1e-5);
        QVERIFY(std::abs(value.w1 / expected.objective.w1 - 1) < 1e-5);
        QVERIFY(std::abs(value.mse / expected.objective.mse - 1) < 1e-5);
        if (settings.weights.crossEntropy > 0)
            QVERIFY(std::abs(value.crossEntropy / expected.objective.crossEntropy - 1) < 1e-5);
    }

    void stateComesBackAsItWas()
    {
        const TrainingProblem problem = smallProblem();
        TrainingSettings settings = smallSettings();
        settings.rank = 3;
        MlpState state = freshState(problem, settings);
        const std::size_t outputs = problem.genes * static_cast<std::size_t>(problem.bins);
        state.firstMoments = initialMlp(problem.dimension, settings.hidden, outputs, settings.rank, 2);
        state.secondMoments = initialMlp(problem.dimension, settings.hidden, outputs, settings.rank, 3);
        state.steps = 1234567;
        const std::unique_ptr<MlpTrainer> trainer = torchTrainer(settings, state);
        MlpState back = trainer->state();
        QCOMPARE(back.steps, state.steps);
        QCOMPARE(weightsOf(back.network), weightsOf(state.network));
        QCOMPARE(weightsOf(back.firstMoments), weightsOf(state.firstMoments));
        QCOMPARE(weightsOf(back.secondMoments), weightsOf(state.secondMoments));
        QCOMPARE(weightsOf(trainer->network()), weightsOf(state.network));
        for (const ParameterView& view : back.network.views()) {
            for (std::size_t i = 0; i < view.rows * view.stride; ++i) {
                if (i % view.stride >= view.columns)
                    QCOMPARE(view.values[i], 0.0F); // padding
            }
        }
    }

    void restoredStateContinues_data() { addVariants(); }
    void restoredStateContinues()
    {
        QFETCH(const TrainingSettings, settings);
        const TrainingProblem problem = smallProblem();
        const std::unique_ptr<MlpTrainer> whole = torchTrainer(settings, freshState(problem, settings));
        whole->trainEpoch(shuffledSamples(problem, 1), JobMonitor());
        const std::unique_ptr<MlpTrainer> restored = torchTrainer(settings, whole->state());
        for (std::uint64_t epoch = 2; epoch < 4; ++epoch) {
            const std::vector<std::uint32_t> order = shuffledSamples(problem, epoch);
            const double objective = whole->trainEpoch(order, JobMonitor()).total;
            QCOMPARE(restored->trainEpoch(order, JobMonitor()).total, objective);
        }
        QCOMPARE(weightsOf(restored->network()), weightsOf(whole->network()));
        QCOMPARE(weightsOf(restored->state().secondMoments), weightsOf(whole->state().secondMoments));
    }

    void learns()
    {
        const TrainingProblem problem = smallProblem();
        const TrainingSettings settings = smallSettings();
        const std::unique_ptr<MlpTrainer> trainer = torchTrainer(settings, freshState(problem, settings));
        const std::vector<std::uint32_t> samples = shuffledSamples(problem, 0);
        const double before = trainer->evaluate(samples).total;
        for (std::uint64_t epoch = 0; epoch < 100; ++epoch)
            trainer->trainEpoch(shuffledSamples(problem, epoch), JobMonitor());
        QVERIFY(trainer->evaluate(samples).total < before / 4);
    }

    void cancelledLeavesAState()
    {
        const TrainingProblem problem = smallProblem();
        const TrainingSettings settings = smallSettings();
        const MlpState start = freshState(problem, settings);
        const std::unique_ptr<MlpTrainer> trainer = torchTrainer(settings, start);
        const std::atomic<bool> isCancelled = true;
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, trainer->trainEpoch(shuffledSamples(problem, 1), JobMonitor(&isCancelled, {})));
        QCOMPARE(trainer->state().steps, 0);
        QCOMPARE(weightsOf(trainer->network()), weightsOf(start.network));
    }

    /// Rounded factors move the weights about where they should go, and are really used.
    void roundedProducts()
    {
        const TrainingProblem problem = smallProblem();
        TrainingSettings settings = smallSettings();
        const MlpState start = freshState(problem, settings);
        const std::vector<std::uint32_t> order = shuffledSamples(problem, 1);
        const auto objectiveAfterEpoch = [&] {
            const std::unique_ptr<MlpTrainer> trainer = torchTrainer(settings, start);
            trainer->trainEpoch(order, JobMonitor());
            return trainer->evaluate(order).total;
        };
        const double exact = objectiveAfterEpoch();
        settings.products = "bfloat16";
        const double rounded = objectiveAfterEpoch();
        QVERIFY(rounded != exact);
        QVERIFY2(std::abs(rounded / exact - 1) < 1e-2, describe(rounded / exact - 1));
    }

    void refusesRoundedMoments()
    {
        TrainingSettings settings = smallSettings();
        settings.moments = "bfloat16";
        const MlpState start = freshState(smallProblem(), settings);
        try {
            torchTrainer(settings, start);
            QFAIL("was not refused");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Usage);
            QVERIFY(QByteArray(error.what()).contains("--moments"));
        }
    }

    void asTheCpuTrainer_data() { addVariants(); }
    void asTheCpuTrainer()
    {
        QFETCH(const TrainingSettings, settings);
        const TrainingProblem problem = smallProblem();
        const MlpState start = freshState(problem, settings);
        const std::vector<std::uint32_t> order = shuffledSamples(problem, 1);
        const std::vector<std::uint32_t> first(order.begin(), order.begin() + 5);
        for (const auto& [samples, bound] : {std::pair(first, 1e-5), std::pair(order, 1e-4)}) {
            const std::unique_ptr<MlpTrainer> plain = torchTrainer(settings, start);
            const std::unique_ptr<MlpTrainer> fast = makeCpuTrainer(problem, start, settings, kFold);
            const double expected = plain->trainEpoch(samples, JobMonitor()).total;
            const double actual = fast->trainEpoch(samples, JobMonitor()).total;
            QVERIFY2(std::abs(actual / expected - 1) < bound, describe(actual / expected - 1));
            const double missed = largestMiss(fast->network(), plain->network());
            QVERIFY2(missed < bound, describe(missed));
            const double missedMove = relativeMiss(fast->network(), plain->network(), start.network);
            QVERIFY2(missedMove < 10 * bound, describe(missedMove));
            const double evaluated = fast->evaluate(order).total / plain->evaluate(order).total - 1;
            QVERIFY2(std::abs(evaluated) < bound, describe(evaluated));
        }
    }

    void describesTheProcessor()
    {
        const DeviceReport report = describeDevice("cpu");
        QVERIFY(report.freeBytes <= report.totalBytes);
#ifdef Q_OS_LINUX
        QVERIFY(report.freeBytes > 0);
#endif
    }

    /// What LibTorch 1.13 and 2.x say.
    void messages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        const QString memory = QStringLiteral(
            "The GPU has too little free memory; use a smaller batch (--batch) or the processor "
            "(--device cpu).");
        const auto failed = [](const QString& cause) {
            return QStringLiteral(
                       "The GPU failed%1; finished folds are kept, go on (--resume) on the processor "
                       "(--device cpu).")
                .arg(cause);
        };
        const auto add = [](const char* name, const char* message, const char* kind,
                            const QString& expected) {
            QTest::newRow(name) << QString::fromLatin1(message) << QString::fromLatin1(kind) << expected;
        };
        add("1.13, GPU memory",
            "CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 7.79 GiB total capacity; 5.61 GiB "
            "already "
            "allocated; 1.06 GiB free; 5.63 GiB reserved in total by PyTorch) If reserved memory is >> "
            "allocated "
            "memory try setting max_split_size_mb to avoid fragmentation.  See documentation for Memory "
            "Management and PYTORCH_CUDA_ALLOC_CONF",
            "input", memory);
        add("2.x, GPU memory",
            "CUDA out of memory. Tried to allocate 146.00 MiB. GPU 0 has a total capacity of 8.00 GiB of "
            "which 0 "
            "bytes is free. Of the allocated memory 6.71 GiB is allocated by PyTorch, and 231.06 MiB is "
            "reserved "
            "by PyTorch but unallocated.",
            "input", memory);
        add("GPU memory when starting",
            "CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported at some other "
            "API "
            "call, so the stacktrace below might be incorrect.",
            "input", memory);
        add("GPU memory for matrix products",
            "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`", "input", memory);
        add("1.13, host memory",
            "[enforce fail at alloc_cpu.cpp:66] . DefaultCPUAllocator: can't allocate memory: you tried to "
            "allocate 400000000000 bytes. Error code 12 (Cannot allocate memory)",
            "memory", {});
        add("2.x, host memory",
            "[enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory: you "
            "tried "
            "to allocate 8589934592 bytes. Error code 12 (Cannot allocate memory)",
            "memory", {});
        add("Windows, host memory",
            "[enforce fail at alloc_cpu.cpp:114] data. DefaultCPUAllocator: not enough memory: you tried to "
            "allocate 6981091584 bytes.",
            "memory", {});
        add("bad memory access",
            "CUDA error: an illegal memory access was encountered\nCUDA kernel errors might be "
            "asynchronously "
            "reported at some other API call, so the stacktrace below might be incorrect.\nFor debugging "
            "consider "
            "passing CUDA_LAUNCH_BLOCKING=1.",
            "io", failed(QStringLiteral(" (an illegal memory access was encountered)")));
        add("2.x, lost",
            "CUDA error: unspecified launch failure\nSearch for `cudaErrorLaunchFailure' in "
            "https://docs.nvidia.com/cuda/cuda-runtime-api/group__CUDART__TYPES.html for more "
            "information.\nCUDA "
            "kernel errors might be asynchronously reported at some other API call",
            "io", failed(QStringLiteral(" (unspecified launch failure)")));
        add("gone",
            "CUDA error: CUDA-capable device(s) is/are busy or unavailable\nCompile with "
            "`TORCH_USE_CUDA_DSA` to enable device-side assertions.\n",
            "io", failed(QStringLiteral(" (CUDA-capable device(s) is/are busy or unavailable)")));
        add("memory errors", "CUDA error: uncorrectable ECC error encountered", "io",
            failed(QStringLiteral(" (uncorrectable ECC error encountered)")));
        add("matrix products",
            "CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle, opa, opb, m, n, "
            "k, "
            "&alpha, a, lda, b, ldb, &beta, c, ldc)`",
            "io",
            failed(QStringLiteral(
                " (CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle, opa, opb, m, "
                "n, k, &alpha, a, lda, b, ldb, &beta, c, ldc)`)")));
        add("too old or new",
            "CUDA error: no kernel image is available for execution on the device\nCUDA kernel errors might "
            "be",
            "io", failed(QStringLiteral(" (no kernel image is available for execution on the device)")));
        add("no driver",
            "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a "
            "driver from http://www.nvidia.com/Download/index.aspx",
            "io", failed({}));
        add("no GPU", "No CUDA GPUs are available", "io", failed({}));
        add("something else",
            "mat1 and mat2 shapes cannot be multiplied (5x6 and 7x24)\nException raised from meta at",
            "other",
            QStringLiteral("LibTorch failed: mat1 and mat2 shapes cannot be multiplied (5x6 and 7x24)"));
    }
    void messages()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, kind);
        QFETCH(const QString, expected);
        try {
            throwPlainError(message.toStdString());
        } catch (const Error& error) {
            QCOMPARE(error.kind() == ErrorKind::BadInput ? QStringLiteral("input") : QStringLiteral("io"),
                     kind);
            QCOMPARE(QString::fromUtf8(error.what()), expected);
        } catch (const std::bad_alloc&) {
            QCOMPARE(kind, QStringLiteral("memory"));
        } catch (const std::runtime_error& error) {
            QCOMPARE(kind, QStringLiteral("other"));
            QCOMPARE(QString::fromUtf8(error.what()), expected);
        }
    }

    /// The real exception, not only its text.
    void hostMemoryIsUsedUp()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("The address sanitizer ends a program whose allocation fails, instead of std::bad_alloc.");
#endif
        TrainingSettings settings = smallSettings();
        const MlpState start = freshState(smallProblem(), settings);
        settings.batch = 1;
        TrainingProblem problem = smallProblem();
        problem.vectors.clear();
        problem.samples = std::size_t{1} << 50U;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, makeTorchTrainer(problem, start, settings, kFold, "cpu"));
    }
};

QTEST_GUILESS_MAIN(TestTorchTrainer)
#include "tst_torch_trainer.moc"
