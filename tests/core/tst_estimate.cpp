// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resident_memory.h"
#include "core/model/catalogue.h"
#include "core/training/estimate.h"
#include "core/training/settings.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>

using namespace knockscope;
using test::errorOf;

namespace {

/// `singles` genes and, of neighbours, `pairs` combinations.
TrainingSize madeUpSize(int singles, int pairs, std::size_t genes, std::size_t dimension)
{
    TrainingSize size;
    const auto name = [](int i) {
        return QStringLiteral("P%1").arg(i, 4, 10, QLatin1Char('0')).toStdString();
    };
    for (int i = 0; i < singles; ++i)
        size.perturbations.push_back(name(i));
    for (int i = 0; i < pairs; ++i)
        size.perturbations.push_back(name(i) + "+" + name(i + 1));
    std::sort(size.perturbations.begin(), size.perturbations.end());
    size.genes = genes;
    size.dimension = dimension;
    size.cells = size.perturbations.size() * 50;
    return size;
}

TrainingSettings settingsOf(const char* model)
{
    TrainingSettings settings;
    settings.model = model;
    settings.folds = 3;
    settings.epochs = 10;
    settings.device = "cpu";
    if (settings.model == "additive")
        settings.split = "combo-keep";
    return settings;
}

void write(const std::filesystem::path& path, const char* text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

} // namespace

/// Whether estimates come true is measured by hand, because machines that test are busy; here is what must
/// hold on any.
class TestEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreWorkTakesMore()
    {
        const QTemporaryDir folder;
        const Project project = test::smallProject(folder.path().toStdString());
        TrainingSettings settings;
        settings.folds = 3;
        settings.hidden = {64, 32};
        settings.device = "cpu";
        const TrainingEstimate small = estimateTraining(project, settings, JobMonitor());
        QCOMPARE(small.folds, 3);
        QVERIFY(!small.mayStopEarly); // too few perturbations
        QVERIFY(small.secondsPerEpoch > 0);
        QVERIFY(small.secondsPerFold > 500 * small.secondsPerEpoch);
        QVERIFY(small.seconds >= small.secondsPerFold); // folds may be trained at once
        QVERIFY(small.seconds <= 3 * small.secondsPerFold);
        settings.foldsAtOnce = 1;
        const TrainingEstimate inTurn = estimateTraining(project, settings, JobMonitor());
        QVERIFY(std::abs(inTurn.seconds - 3 * inTurn.secondsPerFold) < 1e-9);

        settings.hidden = {4096, 2048};
        settings.onlyFolds = {1};
        const TrainingEstimate large = estimateTraining(project, settings, JobMonitor());
        QCOMPARE(large.folds, 1);
        QVERIFY(large.secondsPerEpoch > small.secondsPerEpoch);
        // Three copies of at least the weights between the hidden layers.
        QVERIFY(large.bytes > small.bytes + 3 * 4 * 2048ULL * 4096);
        QVERIFY(project.runNames().empty());
    }

    void sentences_data()
    {
        QTest::addColumn<int>("folds");
        QTest::addColumn<bool>("mayStopEarly");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("short") << 9 << false << 0.5
                               << "9 folds of less than a second each, 5 s in all, 900 MB of memory.";
        QTest::newRow("one") << 1 << false << 59.0 << "1 fold of about 59 s, 900 MB of memory.";
        QTest::newRow("early") << 9 << true << 310.0
                               << "9 folds of at most 5 min 10 s each, 46 min 30 s in all, 900 MB of memory.";
        QTest::newRow("long") << 2 << false << 7260.0
                              << "2 folds of about 2 h 1 min each, 4 h 2 min in all, 900 MB of memory.";
    }

    void sentences()
    {
        QFETCH(int, folds);
        QFETCH(bool, mayStopEarly);
        QFETCH(double, seconds);
        QFETCH(QString, sentence);
        const TrainingEstimate estimate{folds, mayStopEarly, 1, seconds, folds * seconds, 900'000'000};
        QCOMPARE(QString::fromStdString(estimateSentence(estimate)), sentence);
    }

    void everyModel_data()
    {
        QTest::addColumn<QString>("model");
        for (const ModelInfo& model : modelCatalogue())
            QTest::newRow(model.id.data()) << QString::fromUtf8(model.id.data());
    }

    void everyModel()
    {
        QFETCH(QString, model);
        const TrainingSettings settings = settingsOf(model.toUtf8().constData());
        const TrainingEstimate small = estimateTraining(madeUpSize(12, 6, 40, 8), settings, JobMonitor());
        QCOMPARE(small.folds, 3);
        QVERIFY(small.secondsPerFold > 0);
        QVERIFY(small.seconds >= small.secondsPerFold);
        QCOMPARE(small.secondsPerEpoch > 0, modelInfo(settings.model).isNetwork);
        QVERIFY(small.moreBytes > 0);
        QVERIFY(small.bytes > small.moreBytes);

        // Much more of everything than is timed.
        const TrainingEstimate large =
            estimateTraining(madeUpSize(1500, 300, 6000, 300), settings, JobMonitor());
        QVERIFY(large.seconds > 10 * small.seconds);
        QVERIFY(large.moreBytes > 100 * small.moreBytes);
        QVERIFY(large.seconds < 1e5);
    }

    /// A network that no computer could hold is never made.
    void whatDoesNotFitIsNotTried()
    {
        TrainingSettings settings = settingsOf("mlp-hist");
        settings.hidden = {65536, 65536};
        settings.bins = 1000;
        const TrainingEstimate estimate =
            estimateTraining(madeUpSize(60, 0, 30000, 64), settings, JobMonitor());
        QVERIFY(estimate.moreBytes > 3 * 4 * 65536ULL * 30'000'000);
        if (estimate.freeBytes > 0)
            QVERIFY(!estimate.fits());
        QVERIFY(estimate.secondsPerFold > 3600);
        QVERIFY(residentBytes() < 6'000'000'000);
    }

    void cancelled_data() { everyModel_data(); }

    void cancelled()
    {
        QFETCH(QString, model);
        const std::atomic<bool> cancel = true;
        const JobMonitor monitor(&cancel, {});
        const TrainingSettings settings = settingsOf(model.toUtf8().constData());
        QVERIFY_THROWS_EXCEPTION(Cancelled, estimateTraining(madeUpSize(12, 6, 40, 8), settings, monitor));
    }

    void sizesThatCannotBeTrained_data()
    {
        QTest::addColumn<int>("singles");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("split");
        QTest::addColumn<QString>("message");
        QTest::newRow("none") << 0 << "mlp-hist"
                              << "random"
                              << "No perturbation of this screen";
        QTest::newRow("fewer than folds") << 2 << "gp"
                                          << "random"
                                          << "3 folds (--folds)";
        QTest::newRow("no combinations to hold out") << 9 << "gp"
                                                     << "combo-keep"
                                                     << "The split over combinations (--split combo-keep)";
        QTest::newRow("no combinations to predict") << 9 << "additive"
                                                    << "random"
                                                    << "--model additive";
    }

    void sizesThatCannotBeTrained()
    {
        QFETCH(int, singles);
        QFETCH(QString, model);
        QFETCH(QString, split);
        QFETCH(QString, message);
        TrainingSettings settings = settingsOf(model.toUtf8().constData());
        settings.split = split.toStdString();
        const QString error =
            errorOf([&] { estimateTraining(madeUpSize(singles, 0, 40, 8), settings, JobMonitor()); });
        QVERIFY2(error.contains(message), qPrintable(error));
    }

    /// What the project's own cells and a guess say is about the same.
    void withAndWithoutAProject()
    {
        const QTemporaryDir folder;
        const Project project = test::smallProject(folder.path().toStdString());
        TrainingSize size;
        size.perturbations = project.store().perturbationNames();
        size.genes = project.store().genes();
        size.dimension = project.vectors()->dimension();
        const TrainingSettings settings = settingsOf("nearest");
        const TrainingEstimate guessed = estimateTraining(size, settings, JobMonitor());
        const TrainingEstimate measured = estimateTraining(project, settings, JobMonitor());
        QCOMPARE(guessed.folds, measured.folds);
        QVERIFY(guessed.moreBytes >= measured.moreBytes); // which knows which genes are constant
        QVERIFY(guessed.moreBytes < 2 * measured.moreBytes);
    }

    void freeMemory_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("limit"); // file and content
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("no groups") << QString() << QString() << quint64(8'000'000) * 1024;
        QTest::newRow("v2") << "0::/user/job"
                            << "sys/fs/cgroup/user/job/memory.max=3000" << quint64(1100);
        QTest::newRow("v2, above") << "0::/user/job"
                                   << "sys/fs/cgroup/user/memory.max=3000" << quint64(1100);
        QTest::newRow("v2, no limit") << "0::/user/job"
                                      << "sys/fs/cgroup/user/job/memory.max=max" << quint64(8'000'000) * 1024;
        QTest::newRow("v2, used up") << "0::/"
                                     << "sys/fs/cgroup/memory.max=1000" << quint64(1);
        QTest::newRow("v1") << "4:cpu,memory:/job"
                            << "sys/fs/cgroup/memory/job/memory.limit_in_bytes=3000" << quint64(1100);
    }

    void freeMemory()
    {
        QFETCH(QString, group);
        QFETCH(QString, limit);
        QFETCH(quint64, bytes);
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        QCOMPARE(availableMemory(root), quint64(0));
        write(root / "proc/meminfo", "MemTotal: 16000000 kB\nMemFree: 1 kB\nMemAvailable:    8000000 kB\n");
        write(root / "proc/self/cgroup", group.toUtf8().constData());
        if (!limit.isEmpty()) {
            const std::filesystem::path file = root / limit.section(QLatin1Char('='), 0, 0).toStdString();
            write(file, limit.section(QLatin1Char('='), 1).toUtf8().constData());
            const bool isFirst = file.filename() == "memory.limit_in_bytes";
            write(file.parent_path() / (isFirst ? "memory.usage_in_bytes" : "memory.current"), "2000");
            write(file.parent_path() / "memory.stat",
                  isFirst ? "cache 7\ntotal_inactive_file 100\n" : "anon 7\ninactive_file 100\n");
        }
        QCOMPARE(availableMemory(root), bytes);
    }

    void badSettingsAreNamed()
    {
        const QTemporaryDir folder;
        const Project project = test::smallProject(folder.path().toStdString());
        TrainingSettings settings;
        settings.bins = 1;
        QVERIFY(errorOf([&] {
                    estimateTraining(project, settings, JobMonitor());
                }).contains(QStringLiteral("--bins 1")));
        settings = {};
        settings.device = "cpu";
        settings.products = "tf32";
        QVERIFY(errorOf([&] {
                    estimateTraining(project, settings, JobMonitor());
                }).startsWith(QStringLiteral("--products tf32")));
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
