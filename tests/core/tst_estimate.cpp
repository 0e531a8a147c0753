// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/estimate.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

using namespace knockscope;
using test::errorOf;

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
