// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/training/estimate.h"
#include "ui/base/translation.h"
#include "ui/wizard/ready_page.h"

#include <QCoreApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::string>;

TrainingPlan planOf(const std::string& model)
{
    TrainingPlan plan;
    plan.project = "/data/My screen.knockscope";
    plan.training.emplace();
    plan.training->model = model;
    return plan;
}

TrainingSize sizeOf(std::size_t genes)
{
    return {{"A", "B", "C"}, genes, 8, 300};
}

TrainingEstimate estimateOf(double seconds, bool mayStopEarly = false)
{
    TrainingEstimate estimate;
    estimate.folds = 9;
    estimate.mayStopEarly = mayStopEarly;
    estimate.seconds = seconds;
    estimate.bytes = 3'000'000'000;
    estimate.moreBytes = 2'100'000'000;
    estimate.freeBytes = 14'000'000'000;
    return estimate;
}

ReadyPage::Estimator always(const TrainingEstimate& estimate)
{
    return [estimate](const TrainingSize&, const TrainingSettings&, const JobMonitor&) { return estimate; };
}

QLabel* label(const QWidget& page, const char* name)
{
    return page.findChild<QLabel*>(QString::fromUtf8(name));
}

QString text(const QWidget& page, const char* name)
{
    return label(page, name)->text();
}

bool isBusy(const QWidget& page)
{
    return page.findChild<QProgressBar*>(u"estimating"_s)->isVisibleTo(&page);
}

} // namespace

class TestReadyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslation();
    }

    void names_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("missing");
        QTest::newRow("free") << "first try"
                              << "";
        QTest::newRow("letters of any kind") << "Ñandú-2"
                                             << "";
        QTest::newRow("empty") << "  "
                               << "Give the run a name.";
        QTest::newRow("taken") << "GP"
                               << "The project has a run of the name GP already";
        QTest::newRow("a path") << "a/b"
                                << "A run's name cannot have any of";
        QTest::newRow("a path of Windows") << "a\\b"
                                           << "A run's name cannot have any of";
        QTest::newRow("up") << ".."
                            << "A run's name cannot begin with a full stop.";
        QTest::newRow("too long") << QString(80, QChar(0x4e2d)) << "This name is too long for a folder";
        QTest::newRow("hidden") << ".a"
                                << "A run's name cannot begin with a full stop.";
    }

    void names()
    {
        QFETCH(QString, typed);
        QFETCH(QString, missing);
        ReadyPage page(nullptr, always(estimateOf(10)));
        page.setPlan(planOf("gp"), sizeOf(10), {"gp", "gp-2"});
        QCOMPARE(page.runName(), u"gp-3"_s);
        QCOMPARE(page.missing(), QString());
        QSignalSpy changed(&page, &WizardPage::changed);
        page.findChild<QLineEdit*>(u"runName"_s)->setText(typed);
        QVERIFY(!changed.isEmpty());
        QVERIFY2(missing.isEmpty() ? page.missing().isEmpty() : page.missing().startsWith(missing),
                 qPrintable(page.missing()));
        QCOMPARE(text(page, "nameProblem"), page.missing());
    }

    /// A name that nobody typed goes with the model; one that somebody typed stays.
    void proposedNames()
    {
        ReadyPage page(nullptr, always(estimateOf(10)));
        page.setPlan(planOf("gp"), sizeOf(10), {});
        QCOMPARE(page.runName(), u"gp"_s);
        page.setPlan(planOf("tg"), sizeOf(10), {"tg"});
        QCOMPARE(page.runName(), u"tg-2"_s);
        QCOMPARE(page.chosenName(), QString()); // chosen when it begins
        page.findChild<QLineEdit*>(u"runName"_s)->setText(u"mine"_s);
        page.setPlan(planOf("zitg"), sizeOf(10), {});
        QCOMPARE(page.runName(), u"mine"_s);
        QCOMPARE(page.chosenName(), u"mine"_s);
        page.setPlan(planOf("zitg"), sizeOf(10), {"zitg"});
        QCOMPARE(page.chosenName(), u"mine"_s);
        TrainingPlan plan = planOf("zitg");
        plan.run = "wished";
        page.setPlan(plan, sizeOf(10), {});
        QCOMPARE(page.chosenName(), u"wished"_s);
    }

    void summary()
    {
        ReadyPage page(nullptr, always(estimateOf(10)));
        TrainingPlan plan = planOf("mlp-hist");
        plan.import.emplace();
        plan.import->source = "/data/norman.h5ad";
        plan.vectors.emplace();
        plan.vectors->files = {"/data/genePT.pickle", "/data/go.gmt"};
        plan.training->onlyFolds = {0, 1};
        plan.training->device = "cpu";
        auto screen = std::make_shared<ScreenNames>();
        screen->perturbations = {"A", "B", "C", "D"};
        screen->genes = {"A"};
        screen->cells = 1200;
        page.setPlan(plan, sizeOf(10), {}, screen);
        QCOMPARE(text(page, "summaryScreen"), u"norman.h5ad\n4 perturbations, 1 gene, 1,200 cells"_s);
        QCOMPARE(text(page, "summaryVectors"),
                 u"genePT.pickle, go.gmt\n3 of 4 perturbations have one and take part."_s);
        QVERIFY(text(page, "summaryModel").startsWith(u"MLP+Hist\nPerturbations of 2 of 9 folds"_s));
        QVERIFY(text(page, "summaryModel").contains(u"for 500 epochs"_s)); // too few to stop early
        TrainingSize large = sizeOf(10);
        for (int i = 0; i < 200; ++i)
            large.perturbations.push_back("P" + std::to_string(i));
        page.setPlan(plan, large, {}, screen);
        QVERIFY(text(page, "summaryModel").contains(u"at most 500 epochs"_s));
        QCOMPARE(text(page, "summaryDevice"), u"The processor"_s);
        QCOMPARE(text(page, "summaryFolder"), u"/data/My screen.knockscope"_s);
    }

    void combinationsAreWords()
    {
        ReadyPage page(nullptr, always(estimateOf(10)));
        TrainingPlan plan = planOf("additive");
        page.setPlan(plan, sizeOf(10), {});
        QVERIFY(
            text(page, "summaryModel").contains(u"Every combination whose genes were learnt from alone"_s));
        plan.training->model = "gp";
        page.setPlan(plan, sizeOf(10), {});
        QVERIFY(text(page, "summaryModel").contains(u"Every perturbation is predicted once"_s));
        plan.training->split = "combo-keep";
        page.setPlan(plan, sizeOf(10), {});
        QVERIFY(text(page, "summaryModel").contains(u"Every combination is predicted once"_s));
    }

    /// Folds of few perturbations are trained to the end, whatever is asked for.
    void endsEarlyOnlyWhereItCan()
    {
        for (const bool mayStopEarly : {true, false}) {
            ReadyPage page(nullptr, always(estimateOf(100, mayStopEarly)));
            page.setPlan(planOf("mlp-hist"), sizeOf(10), {});
            QVERIFY(!text(page, "summaryModel").contains(u"gets no better"_s)); // not known yet
            page.enter();
            QTRY_VERIFY(!isBusy(page));
            QCOMPARE(text(page, "summaryModel").contains(u"gets no better"_s), mayStopEarly);
        }
    }

    /// Nobody knows how long the import takes.
    void timeCountsFromTheTraining()
    {
        ReadyPage page(nullptr, always(estimateOf(2390)));
        TrainingPlan plan = planOf("mlp-hist");
        plan.vectors.emplace();
        page.setPlan(plan, sizeOf(10), {});
        page.enter();
        QTRY_VERIFY(!isBusy(page));
        QVERIFY(text(page, "end").startsWith(u"This counts from when the gene vectors are there."_s));
        plan.import.emplace();
        page.setPlan(plan, sizeOf(10), {});
        QTRY_VERIFY(text(page, "end").startsWith(u"This counts from when the screen is imported and"_s));
    }

    void times_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("mayStopEarly");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("moment") << 3.0 << false << "Takes a few seconds.";
        QTest::newRow("minute") << 70.0 << true << "Takes about a minute.";
        QTest::newRow("minutes") << 130.0 << false << "Takes about 2 minutes.";
        QTest::newRow("round minutes") << 2390.0 << false << "Takes about 40 minutes.";
        QTest::newRow("bound") << 2390.0 << true << "Takes at most 40 minutes, and often much less";
        QTest::newRow("hours") << 7300.0 << false << "Takes about 2 hours.";
        QTest::newRow("days") << 300000.0 << true << "Takes at most 3 days, and often much less";
    }

    void times()
    {
        QFETCH(double, seconds);
        QFETCH(bool, mayStopEarly);
        QFETCH(QString, sentence);
        ReadyPage page(nullptr, always(estimateOf(seconds, mayStopEarly)));
        page.setPlan(planOf("mlp-hist"), sizeOf(10), {});
        page.enter();
        QTRY_VERIFY(!isBusy(page));
        QVERIFY2(text(page, "time").startsWith(sentence), qPrintable(text(page, "time")));
        QCOMPARE(text(page, "end").startsWith(u"Ready "_s), seconds > 90);
        QCOMPARE(text(page, "end").contains(u"at the latest"_s), seconds > 90 && mayStopEarly);
        QCOMPARE(text(page, "memory"), u"Needs about 2.1 GB of memory more than now; 14.0 GB are free."_s);
        QVERIFY(!label(page, "memoryWarning")->isVisibleTo(&page));
    }

    void memory_data()
    {
        QTest::addColumn<quint64>("free");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("enough") << quint64(2'100'000'000) << false;
        QTest::newRow("too little") << quint64(2'000'000'000) << true;
        QTest::newRow("not known") << quint64(0) << false;
    }

    void memory()
    {
        QFETCH(quint64, free);
        QFETCH(bool, isWarned);
        TrainingEstimate estimate = estimateOf(10);
        estimate.freeBytes = free;
        ReadyPage page(nullptr, always(estimate));
        page.setPlan(planOf("mlp-hist"), sizeOf(10), {});
        page.enter();
        QTRY_VERIFY(!isBusy(page));
        QCOMPARE(label(page, "memoryWarning")->isVisibleTo(&page), isWarned);
        QCOMPARE(text(page, "memory").contains(u"free"_s), free > 0);
        QCOMPARE(page.missing(), QString()); // one may try
    }

    void supersededEstimatesAreDropped()
    {
        std::counting_semaphore<10> mayEnd(0);
        std::atomic<int> cancelled = 0;
        const auto estimator = [&](const TrainingSize& size, const TrainingSettings&,
                                   const JobMonitor& monitor) {
            if (size.genes == 1) { // until it is cancelled
                while (!mayEnd.try_acquire_for(std::chrono::milliseconds(1))) {
                    try {
                        monitor.checkCancelled();
                    } catch (const Cancelled&) {
                        ++cancelled;
                        throw;
                    }
                }
            }
            return estimateOf(static_cast<double>(size.genes) * 60);
        };
        ReadyPage page(nullptr, estimator);
        page.setPlan(planOf("gp"), sizeOf(1), {});
        page.enter();
        QVERIFY(isBusy(page));
        page.setPlan(planOf("gp"), sizeOf(7), {});
        QTRY_VERIFY(!isBusy(page));
        QVERIFY(text(page, "time").startsWith(u"Takes about 7 minutes."_s));
        QCOMPARE(cancelled.load(), 1);

        // Out of sight, nothing is estimated; the same plan is not estimated twice.
        page.setPlan(planOf("gp"), sizeOf(1), {});
        QVERIFY(isBusy(page));
        page.leave();
        QTRY_COMPARE(cancelled.load(), 2);
        page.setPlan(planOf("gp"), sizeOf(9), {});
        page.enter();
        QTRY_VERIFY(text(page, "time").startsWith(u"Takes about 9 minutes."_s));
        page.leave();
        page.setPlan(planOf("gp"), sizeOf(9), {});
        page.enter();
        QVERIFY(!isBusy(page));
        QVERIFY(text(page, "time").startsWith(u"Takes about 9 minutes."_s));
    }

    /// A page that goes away while it estimates waits for nobody.
    void destroyedWhileEstimating()
    {
        std::atomic<bool> wasCancelled = false;
        const auto estimator = [&](const TrainingSize&, const TrainingSettings&,
                                   const JobMonitor& monitor) -> TrainingEstimate {
            try {
                for (;;) {
                    monitor.checkCancelled();
                    std::this_thread::yield();
                }
            } catch (const Cancelled&) {
                wasCancelled = true;
                throw;
            }
        };
        {
            ReadyPage page(nullptr, estimator);
            page.setPlan(planOf("gp"), sizeOf(1), {});
            page.enter();
        }
        QTRY_VERIFY(wasCancelled);
    }

    /// Nor for an estimate that does not ask whether it should end.
    void closingAnswersAtOnce()
    {
        std::binary_semaphore mayEnd(0);
        std::atomic<bool> hasEnded = false;
        const auto estimator = [&](const TrainingSize&, const TrainingSettings&, const JobMonitor&) {
            (void)mayEnd.try_acquire_for(std::chrono::seconds(20));
            hasEnded = true;
            return estimateOf(10);
        };
        {
            ReadyPage page(nullptr, estimator);
            page.setPlan(planOf("gp"), sizeOf(1), {});
            page.enter();
        }
        QVERIFY(!hasEnded);
        mayEnd.release();
        QTRY_VERIFY(hasEnded);
    }

    void failedEstimatesSayWhy()
    {
        const auto estimator = [](const TrainingSize&, const TrainingSettings&,
                                  const JobMonitor&) -> TrainingEstimate {
            throw Error(ErrorKind::Io, "There is no room in /tmp.");
        };
        ReadyPage page(nullptr, estimator);
        page.setPlan(planOf("gp"), sizeOf(1), {});
        page.enter();
        QTRY_VERIFY(!isBusy(page));
        QVERIFY(text(page, "time").endsWith(u"There is no room in /tmp."_s));
        QVERIFY(!label(page, "memory")->isVisibleTo(&page));
        QCOMPARE(page.missing(), QString());
    }

    /// What the training would refuse cannot be started.
    void refusalsAreMissing()
    {
        const auto estimator = [](const TrainingSize& size, const TrainingSettings&, const JobMonitor&) {
            if (size.genes == 1)
                throw Error(ErrorKind::Usage, "No perturbation is left to learn from.");
            return estimateOf(10);
        };
        ReadyPage page(nullptr, estimator);
        page.setPlan(planOf("gp"), sizeOf(1), {});
        page.enter();
        QTRY_COMPARE(page.missing(), u"No perturbation is left to learn from."_s);
        QVERIFY(text(page, "nameProblem").isEmpty());
        page.setPlan(planOf("gp"), sizeOf(2), {});
        QCOMPARE(page.missing(), QString());
    }

    void realEstimate()
    {
        ReadyPage page;
        TrainingPlan plan = planOf("nearest");
        plan.training->folds = 3;
        page.setPlan(plan, sizeOf(20), {});
        page.enter();
        QTRY_VERIFY(!isBusy(page));
        QCOMPARE(text(page, "time"), u"Takes a few seconds."_s);
    }
};

QTEST_MAIN(TestReadyPage)
#include "tst_ready_page.moc"
