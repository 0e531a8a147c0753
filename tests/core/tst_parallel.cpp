// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace knockscope;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesEachTaskOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        for (const int count : {0, 1, 2, 7, 1000}) {
            for (const int threads : {-1, 0, 1, 2, 5, 64})
                QTest::addRow("%d tasks, %d threads", count, threads) << count << threads;
        }
    }
    void doesEachTaskOnce()
    {
        QFETCH(int, count);
        QFETCH(int, threads);
        const auto size = static_cast<std::size_t>(count);
        std::vector<std::atomic<int>> done(size);
        const std::size_t workers = static_cast<std::size_t>(std::max(1, threads));
        std::vector<std::size_t> ownMemory(workers, 0);
        std::size_t last = 0;
        bool ascends = true;
        parallelTasks(
            size, threads,
            [&](std::size_t index, std::size_t worker) {
                ++done[index];
                ++ownMemory.at(worker); // a race if two threads had the same number
            },
            [&](std::size_t finished) {
                ascends = ascends && finished >= last && finished <= size;
                last = finished;
            });
        for (const auto& times : done)
            QCOMPARE(times.load(), 1);
        QCOMPARE(std::accumulate(ownMemory.begin(), ownMemory.end(), std::size_t{0}), size);
        QVERIFY(ascends);

        std::vector<int> covered(size, 0);
        parallelRanges(size, threads, [&](std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i)
                ++covered[i];
        });
        QVERIFY(std::all_of(covered.begin(), covered.end(), [](int times) { return times == 1; }));
    }

    void throwsTheFirstFailure_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 5, 16})
            QTest::addRow("%d threads", threads) << threads;
    }
    void throwsTheFirstFailure()
    {
        QFETCH(int, threads);
        for (int again = 0; again < 200; ++again) {
            std::string message;
            std::atomic<int> running = 0;
            try {
                parallelTasks(100, threads, [&](std::size_t index, std::size_t) {
                    ++running;
                    if (index == 30)
                        std::this_thread::yield(); // gives later ones the chance to fail before
                    --running;
                    if (index >= 30)
                        throw std::runtime_error(std::to_string(index));
                });
            } catch (const std::runtime_error& error) {
                message = error.what();
            }
            QCOMPARE(message, std::string("30"));
            QCOMPARE(running.load(), 0);
        }
    }

    void stopsBetweenTasks()
    {
        for (const int threads : {1, 2, 5}) {
            std::atomic<std::size_t> begun = 0;
            std::atomic<int> running = 0;
            bool isStopped = false;
            try {
                parallelTasks(
                    1'000'000, threads,
                    [&](std::size_t, std::size_t) {
                        ++running;
                        ++begun;
                        --running;
                    },
                    [&](std::size_t done) {
                        if (done >= 10)
                            throw std::string("stop");
                    });
            } catch (const std::string& reason) {
                isStopped = reason == "stop";
            }
            QVERIFY(isStopped);
            QCOMPARE(running.load(), 0); // all threads have ended
            QVERIFY(begun < 1'000'000);
        }
    }

    void losesNoFailureToACancellation()
    {
        // Once a task has failed, the caller hears of that or of the stop, never of success.
        for (int again = 0; again < 100; ++again) {
            bool isThrown = false;
            try {
                parallelTasks(
                    50, 3,
                    [](std::size_t index, std::size_t) {
                        if (index == 49)
                            throw std::runtime_error("last");
                    },
                    [](std::size_t) {});
            } catch (const std::runtime_error&) {
                isThrown = true;
            }
            QVERIFY(isThrown);
        }
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
