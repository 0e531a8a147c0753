// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/test_screens.h"
#include "tests/ui/made_up_response.h"
#include "ui/base/text.h"
#include "ui/explorer/response_loader.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/screen_inspector.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>
#include <semaphore>
#include <thread>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

class TestJobs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void progressArrivesOnTheOwnersThread();
    void outcomes_data();
    void outcomes();
    void cancelAnswersAtOnce();
    void onlyJobsThatCanAreStopped();
    void onlyOneJobAtATime();
    void callbackMayStartTheNextJob();
    void destroyingStopsTheJob();
    void ownerMayGoWithoutWaiting();
    void supersededResponsesAreDropped();
    void failedResponseIsReported();
    void inspectionTellsWhatIsInAFile();
    void scaledLayerIsStillInspected();
    void hugeLabelColumnsAreOnlyCounted();
};

void TestJobs::progressArrivesOnTheOwnersThread()
{
    JobRunner runner;
    std::vector<Progress> seen;
    bool rightThread = true;
    connect(&runner, &JobRunner::progressChanged, this, [&](const Progress& progress) {
        seen.push_back(progress);
        rightThread = rightThread && QThread::currentThread() == thread();
    });
    QSignalSpy finished(&runner, &JobRunner::finished);
    QVERIFY(runner.start(u"counting"_s, [](JobMonitor& monitor) {
        monitor.report("half", 0.5);
        monitor.report("all", 1);
        return Outcome::Done;
    }));
    QVERIFY(runner.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!runner.isRunning());
    QVERIFY(rightThread);
    QVERIFY(!seen.empty());
    QCOMPARE(QString::fromStdString(seen.back().phase), u"all"_s);
    QCOMPARE(seen.back().fraction, 1.0);
}

void TestJobs::outcomes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("message");
    QTest::newRow("done") << 0 << static_cast<int>(Outcome::Done) << QString();
    QTest::newRow("kept") << 1 << static_cast<int>(Outcome::StoppedAndKept) << QString();
    QTest::newRow("failed") << 2 << static_cast<int>(Outcome::Failed) << u"cells.h5ad is damaged"_s;
    QTest::newRow("cancelled") << 3 << static_cast<int>(Outcome::Cancelled) << QString();
}

void TestJobs::outcomes()
{
    QFETCH(const int, kind);
    JobRunner runner;
    JobResult result;
    bool called = false;
    QSignalSpy finished(&runner, &JobRunner::finished);
    runner.start(
        u"job"_s,
        [kind](JobMonitor&) {
            if (kind == 2)
                throw Error(ErrorKind::BadInput, "cells.h5ad is damaged");
            if (kind == 3)
                throw Cancelled();
            return kind == 1 ? Outcome::StoppedAndKept : Outcome::Done;
        },
        [&](const JobResult& ended) {
            result = ended;
            called = true;
        });
    QTRY_VERIFY(called);
    QCOMPARE(finished.count(), 1);
    QTEST(static_cast<int>(result.outcome), "outcome");
    QTEST(QString::fromStdString(result.message), "message");
}

void TestJobs::onlyJobsThatCanAreStopped()
{
    for (const auto canStop : {JobRunner::CanStop::No, JobRunner::CanStop::Yes}) {
        const bool can = canStop == JobRunner::CanStop::Yes;
        JobRunner runner;
        QSignalSpy stopping(&runner, &JobRunner::stopping);
        QSignalSpy finished(&runner, &JobRunner::finished);
        std::atomic<bool> ends{false};
        runner.start(
            u"Training"_s,
            [&](JobMonitor& monitor) {
                while (!monitor.stopRequested() && !ends)
                    std::this_thread::yield();
                return monitor.stopRequested() ? Outcome::StoppedAndKept : Outcome::Done;
            },
            {}, canStop);
        QCOMPARE(runner.canStop(), can);
        runner.stopAndKeep();
        runner.stopAndKeep();
        QCOMPARE(stopping.count(), can ? 1 : 0);
        ends = !can;
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.front().front().value<JobResult>().outcome,
                 can ? Outcome::StoppedAndKept : Outcome::Done);
    }
}

void TestJobs::cancelAnswersAtOnce()
{
    JobRunner runner;
    QSignalSpy cancelling(&runner, &JobRunner::cancelling);
    QSignalSpy finished(&runner, &JobRunner::finished);
    std::binary_semaphore mayLook(0);
    runner.start(u"job"_s, [&](JobMonitor& monitor) {
        mayLook.acquire();
        monitor.checkCancelled();
        return Outcome::Done;
    });
    runner.cancel();
    runner.cancel();
    QCOMPARE(cancelling.count(), 1);
    QVERIFY(runner.isCancelling());
    QCOMPARE(finished.count(), 0);
    mayLook.release();
    QVERIFY(finished.wait());
    QCOMPARE(finished.front().front().value<JobResult>().outcome, Outcome::Cancelled);
    QVERIFY(!runner.isCancelling());
}

void TestJobs::onlyOneJobAtATime()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    std::binary_semaphore mayEnd(0);
    QVERIFY(runner.start(u"first"_s, [&](JobMonitor&) {
        mayEnd.acquire();
        return Outcome::Done;
    }));
    QVERIFY(!runner.start(u"second"_s, [](JobMonitor&) { return Outcome::Done; }));
    mayEnd.release();
    QVERIFY(finished.wait());
    QVERIFY(runner.start(u"third"_s, [](JobMonitor&) { return Outcome::Done; }));
    QVERIFY(finished.wait());
}

void TestJobs::callbackMayStartTheNextJob()
{
    JobRunner runner;
    bool second = false;
    runner.start(
        u"first"_s, [](JobMonitor&) { return Outcome::Done; },
        [&](const JobResult&) {
            QVERIFY(runner.start(
                u"second"_s, [](JobMonitor&) { return Outcome::Done; },
                [&](const JobResult&) { second = true; }));
        });
    QTRY_VERIFY(second);
}

void TestJobs::destroyingStopsTheJob()
{
    std::atomic<bool> unwound = false;
    bool called = false;
    {
        JobRunner runner;
        std::binary_semaphore started(0);
        runner.start(
            u"endless"_s,
            [&](JobMonitor& monitor) {
                started.release();
                try {
                    for (;;)
                        monitor.checkCancelled();
                } catch (const Cancelled&) {
                    unwound = true;
                    throw;
                }
                return Outcome::Done;
            },
            [&](const JobResult&) { called = true; });
        started.acquire();
    }
    QVERIFY(unwound);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestJobs::ownerMayGoWithoutWaiting()
{
    std::binary_semaphore mayEnd{0};
    std::atomic<bool> hasEnded = false;
    bool isTold = false;
    auto owner = std::make_unique<QObject>();
    const QPointer<LatestJob> job = new LatestJob(owner.get());
    const auto work = [&](JobMonitor&) {
        const bool wasLetEnd = mayEnd.try_acquire_for(std::chrono::seconds(20)); // and asks nobody
        hasEnded = true;
        return wasLetEnd;
    };
    job->start(
        work, [&](bool) { isTold = true; }, [&](const QString&) { isTold = true; });
    job->letGo();
    owner.reset();
    QVERIFY(!hasEnded);
    QVERIFY(job);
    mayEnd.release();
    QTRY_VERIFY(!job);
    QVERIFY(hasEnded);
    QVERIFY(!isTold);

    const QPointer<LatestJob> idle = new LatestJob(this);
    idle->letGo();
    QTRY_VERIFY(!idle);
}

void TestJobs::supersededResponsesAreDropped()
{
    ResponseLoader loader;
    QStringList shown;
    connect(&loader, &ResponseLoader::responseReady, this, [&](const ResponseLoader::Response& response) {
        shown.append(QString::fromStdString(response->runs.front().response->perturbation));
    });
    std::binary_semaphore firstRuns(0);
    std::binary_semaphore firstMayEnd(0);
    std::atomic<int> computed = 0;
    const auto make = [&computed](const char* name) {
        ++computed;
        return ShownResponse{madeUpGeneNames(2), {{{}, madeUpResponse(name, 2)}}};
    };
    loader.request([&] {
        firstRuns.release();
        firstMayEnd.acquire();
        return make("first");
    });
    firstRuns.acquire();
    for (const char* name : {"second", "third"})
        loader.request([&make, name] { return make(name); });
    loader.request([&make] { return make("last"); });
    firstMayEnd.release();
    QTRY_COMPARE(shown, QStringList{u"last"_s});
    QCOMPARE(computed.load(), 2); // those between were never computed

    std::binary_semaphore droppedDone(0);
    loader.request([&] {
        droppedDone.release();
        return make("dropped");
    });
    droppedDone.acquire();
    loader.drop();
    loader.request([&make] { return make("after"); });
    QTRY_COMPARE(shown, (QStringList{u"last"_s, u"after"_s}));
}

void TestJobs::failedResponseIsReported()
{
    ResponseLoader loader;
    QSignalSpy failed(&loader, &ResponseLoader::failed);
    loader.request([]() -> ShownResponse { throw Error(ErrorKind::BadInput, "screen.h5 is damaged"); });
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().toString(), u"screen.h5 is damaged"_s);
}

void TestJobs::inspectionTellsWhatIsInAFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = toPath(folder.filePath(u"screen.h5ad"_s));
    test::TinyScreen::logValues().write(file);
    JobMonitor monitor;
    const ScreenInspection inspection = inspectScreen(file, {}, monitor);
    QCOMPARE(inspection.layers, QStringList{u"X"_s});
    QCOMPARE(inspection.cells, 6U);
    QCOMPARE(inspection.genes.names.size(), 4U);
    QCOMPARE(inspection.perturbationColumns.size(), 1U);
    QCOMPARE(fromUtf8(inspection.perturbationColumns.front().name), u"condition"_s);
    QVERIFY(inspection.values == ValueKind::Log);
    const ScreenInspection::Column* column = inspection.column("condition");
    QVERIFY(column);
    const auto label = std::find(column->labels.begin(), column->labels.end(), "ctrl");
    QVERIFY(label != column->labels.end());
    const auto code = static_cast<std::int16_t>(label - column->labels.begin());
    QCOMPARE(column->cells[static_cast<std::size_t>(code)], 2U);
    QCOMPARE(column->codes.size(), 6U);
    QCOMPARE(column->codes[3], code);
    QCOMPARE(fromUtf8(column->controls.at(0).value), u"ctrl"_s);
}

void TestJobs::scaledLayerIsStillInspected()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = toPath(folder.filePath(u"scaled.h5ad"_s));
    test::TinyScreen screen = test::TinyScreen::logValues();
    const test::TinyScreen unscaled = screen;
    screen.matrix[0][1] = -0.5;
    screen.more = [&unscaled](hdf5::File& output) { unscaled.writeMatrix(output, "/layers/lognorm"); };
    screen.write(file);
    JobMonitor monitor;
    const ScreenInspection scaled = inspectScreen(file, {}, monitor);
    QVERIFY(!scaled.values);
    QVERIFY2(scaled.valuesReason.contains(u"KLF1"_s), qPrintable(scaled.valuesReason));
    QVERIFY(!scaled.perturbationColumns.empty());
    QCOMPARE(scaled.layers, (QStringList{u"X"_s, u"lognorm"_s}));
    QVERIFY(inspectScreen(file, {.layer = "lognorm"}, monitor).values == ValueKind::Log);
}

void TestJobs::hugeLabelColumnsAreOnlyCounted()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = toPath(folder.filePath(u"barcodes.h5ad"_s));
    test::TinyScreen screen;
    screen.genes = {"GATA1"};
    screen.labels.resize(kMostLabels + 1, "ctrl");
    screen.matrix.resize(kMostLabels + 1, {0.5});
    screen.more = [](hdf5::File& output) {
        std::vector<std::string> barcodes;
        for (std::size_t cell = 0; cell <= kMostLabels; ++cell)
            barcodes.push_back("AACG-" + std::to_string(cell));
        output.writeStrings("/obs/barcode", barcodes);
    };
    screen.write(file);
    JobMonitor monitor;
    for (const ScreenInspection::Column& column : inspectScreen(file, {}, monitor).columns) {
        const bool isHuge = column.name == "barcode";
        QCOMPARE(column.labelCount, isHuge ? kMostLabels + 1 : 1);
        QCOMPARE(column.labels.empty(), isHuge);
        QCOMPARE(column.codes.empty(), isHuge);
    }
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
