// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"
#include "core/training/progress.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <new>
#include <vector>

using namespace knockscope;

class TestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOutcomesApart()
    {
        const JobResult plain = runJob([]() -> Outcome { throw std::bad_alloc(); });
        QCOMPARE(plain.outcome, Outcome::OutOfMemory);
        QVERIFY(!plain.message.empty());
        const JobResult advised = runJob([]() -> Outcome { throw OutOfMemory("Use less."); });
        QCOMPARE(advised.outcome, Outcome::OutOfMemory);
        QCOMPARE(advised.message, std::string("Use less."));
        QCOMPARE(runJob([]() -> Outcome { throw Cancelled(); }).outcome, Outcome::Cancelled);
        QCOMPARE(runJob([] { return Outcome::StoppedAndKept; }).outcome, Outcome::StoppedAndKept);
    }

    void passesOnWhatAJobKnowsOfItsTime()
    {
        std::vector<Progress> seen;
        JobMonitor monitor(
            nullptr, [&](const Progress& progress) { seen.push_back(progress); },
            std::chrono::milliseconds(0));
        monitor.report(Progress{"resumed", 0.9, std::nullopt, "detail"});
        monitor.report(Progress{"resumed", 0.91, 120.0, {}});
        QCOMPARE(seen.size(), std::size_t{2});
        // not what the fraction says: most of it was done by another process
        QVERIFY(!seen[0].secondsLeft);
        QCOMPARE(seen[0].detail, std::string("detail"));
        QCOMPARE(seen[1].secondsLeft, std::optional(120.0));
    }

    void cancellingAndStoppingAreTwoRequests()
    {
        std::atomic<bool> cancel{false};
        std::atomic<bool> stop{false};
        JobMonitor monitor(&cancel, {}, std::chrono::milliseconds(0), &stop);
        QVERIFY(!monitor.stopRequested());
        stop = true;
        QVERIFY(monitor.stopRequested());
        monitor.report("goes on", 0.5);
        cancel = true;
        QVERIFY_THROWS_EXCEPTION(Cancelled, monitor.report(Progress{"ends", 0.5, {}, {}}));
        monitor.report(Progress{"has ended", 1, {}, {}});
        QVERIFY(!JobMonitor().stopRequested());
    }

    void timeLeftWaitsForAMeasurement()
    {
        EpochClock clock;
        QVERIFY(!clock.secondsLeft(100));
        clock.add(30);
        QVERIFY(!clock.secondsLeft(100)); // the first epoch is slower
        clock.add(10);
        QCOMPARE(clock.secondsLeft(100), std::optional(2000.0));
        QCOMPARE(clock.secondsLeft(0), std::optional(0.0));
        EpochClock fast;
        for (int i = 0; i < 3; ++i)
            fast.add(0.25);
        QVERIFY(!fast.secondsLeft(5)); // too short to say
        fast.add(0.25);
        QVERIFY(fast.secondsLeft(5));
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
