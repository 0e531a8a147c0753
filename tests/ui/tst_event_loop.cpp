// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch_backend.h"
#include "tests/ui/event_loop_gap.h"
#include "tests/ui/window_driver.h"
#include "ui/base/translation.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using tests::EventLoopGap;
using tests::SmallTraining;
using tests::WindowDriver;

namespace {

constexpr int kPatience = 120'000; // ms
constexpr int kMostAttempts = 5; // another program may take the processor
constexpr double kLongestGap = 50; // ms

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Knows what took longest, to be told when a gap is too long.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const QString name =
            QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName();
        const auto begun = std::chrono::steady_clock::now();
        const double processor = processorTime();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double took =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
        if (took > m_took) {
            m_took = took;
            m_what = u"%1 event %2, %3 ms, %4 ms of them computing"_s.arg(name)
                         .arg(static_cast<int>(type))
                         .arg(took, 0, 'f', 1)
                         .arg(processorTime() - processor, 0, 'f', 1);
        }
        return result;
    }
    QString slowest() const { return m_what; }
    void restart()
    {
        m_took = 0;
        m_what.clear();
    }

    /// Events that are handled within the loop that is begun here count one by one.
    void spinUntil(const std::function<bool()>& isTrue)
    {
        QEventLoop loop;
        QTimer timer;
        QElapsedTimer patience;
        patience.start();
        connect(&timer, &QTimer::timeout, &loop, [&] {
            if (isTrue() || patience.hasExpired(kPatience))
                loop.quit();
        });
        timer.start(2);
        const int depth = std::exchange(m_depth, 0);
        loop.exec();
        m_depth = depth;
    }

private:
    int m_depth = 0;
    double m_took = 0;
    QString m_what;
};

} // namespace

/// The window answers whatever goes on behind it: the longest time in which its event loop did not come
/// round, with a screen of 20,000 cells, 300 perturbations and 2,000 genes.
class TestEventLoop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importingOpeningAndTraining();

private:
    struct Phase {
        const char* name;
        std::vector<double> gaps; // ms, of each attempt
        std::vector<double> ownGaps; // the same without waiting for a core
    };
    TimedApplication& application() const
    {
        return *static_cast<TimedApplication*>(QCoreApplication::instance());
    }
    /// Runs the loop until then, and notes the longest gap.
    void measure(Phase& phase, const std::function<bool()>& isTrue)
    {
        application().restart();
        EventLoopGap gap;
        application().spinUntil(isTrue);
        phase.gaps.push_back(gap.longest());
        phase.ownGaps.push_back(gap.longestOwn());
        qInfo("%s: longest gap %.1f ms, %.1f ms without waiting for a core, in %d rounds (%s)", phase.name,
              phase.gaps.back(), phase.ownGaps.back(), gap.ticks(), qPrintable(application().slowest()));
        QVERIFY(isTrue());
    }

    QTemporaryDir m_folder;
};

void TestEventLoop::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Knockscope tests"_s);
    QCoreApplication::setApplicationName(u"tst_event_loop"_s);
    QSettings().clear();
    installTranslation(u"en"_s);
    QVERIFY(m_folder.isValid());
    SimulationSettings settings;
    settings.perturbations = 300;
    settings.genes = 2000;
    settings.cells = 65;
    const SimulatedScreen screen(settings);
    screen.writeCells(toPath(m_folder.filePath(u"cells.h5ad"_s)));
    screen.writeVectors(toPath(m_folder.filePath(u"vectors.tsv"_s)));
    preloadTorch(); // as the program does while nobody does anything
}

void TestEventLoop::importingOpeningAndTraining()
{
    Phase importing{"import", {}, {}};
    Phase opening{"project opened", {}, {}};
    Phase training{"training of 4 folds, curves in sight, results fold by fold", {}, {}};
    const auto best = [](const std::vector<double>& gaps) {
        return gaps.empty() ? kPatience : *std::min_element(gaps.begin(), gaps.end());
    };
    const auto isShort = [&](const Phase& phase) { return best(phase.gaps) <= kLongestGap; };
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        if (isShort(importing) && isShort(opening) && isShort(training))
            break;
        MainWindow window;
        WindowDriver driver(window);
        window.resize(1400, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString project = m_folder.filePath(u"%1.knockscope"_s.arg(attempt));
        QVERIFY(driver.beginWith(m_folder.filePath(u"cells.h5ad"_s), project));
        QVERIFY(driver.next());
        QVERIFY(driver.chooseVectors(m_folder.filePath(u"vectors.tsv"_s)));
        QVERIFY(driver.chooseTraining({.folds = 4, .epochs = 120, .hidden = u"32, 16"_s, .threads = 0}));
        QVERIFY(driver.start(u"first"_s));
        measure(importing, [&] { return driver.job(JobKind::Import)->hasEnded(); });
        measure(opening, [&] { return window.hasProject() && window.explorer().shown(); });
        measure(training, [&] {
            return !window.jobs().isBusy() && window.explorer().hasSummaries()
                && window.explorer().workspace()->runs.size() == 1
                && window.explorer().workspace()->runs[0].finishedFolds == 4;
        });
        QCOMPARE(driver.training()->message, QString());
        QVERIFY(driver.child<QWidget>(u"jobCurves"_s)->isVisible());
    }
    // This program alone keeps each core busy and a few threads waiting.
    double load = 0;
    const bool isBusy = getloadavg(&load, 1) == 1 && load > 2.0 * QThread::idealThreadCount() + 1;
    // Where other programs have the cores, the window still answers for all that it does with its own.
    for (const Phase& phase : {importing, opening, training}) {
        const double gap = best(isBusy ? phase.ownGaps : phase.gaps);
        QVERIFY2(gap <= kLongestGap, qPrintable(u"%1: %2 ms"_s.arg(QLatin1String(phase.name)).arg(gap)));
    }
}

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    TestEventLoop test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_event_loop.moc"
