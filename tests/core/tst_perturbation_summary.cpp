// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"
#include "core/evaluation/perturbation_summary.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>
#include <optional>

using namespace knockscope;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool isClose(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-12;
}

} // namespace

class TestPerturbationSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfShifts_data()
    {
        using Values = std::vector<double>;
        QTest::addColumn<Values>("observed");
        QTest::addColumn<Values>("predicted");
        QTest::addColumn<Values>("noise");
        QTest::addColumn<Values>("fdr");
        QTest::addColumn<Values>("expected"); // observed, predicted, noise, correlation, responding
        QTest::newRow("both") << Values{1, 2, 6} << Values{2, 4, 12} << Values{0.5, 0.5, 2}
                              << Values{0.049, 0.05, 0.01} << Values{3, 6, 1, 1, 2};
        QTest::newRow("opposed") << Values{1, 3} << Values{3, 1} << Values{1, 1} << Values{1, 1}
                                 << Values{2, 2, 1, -1, 0};
        QTest::newRow("not predicted")
            << Values{1, 3} << Values{} << Values{1, 2} << Values{0, 1} << Values{2, kNaN, 1.5, kNaN, 1};
        QTest::newRow("not observed")
            << Values{} << Values{1, 5} << Values{1, 2} << Values{0, 0} << Values{kNaN, 3, 1.5, kNaN, 2};
        QTest::newRow("constant") << Values{1, 2} << Values{3, 3} << Values{1, 1} << Values{1, 1}
                                  << Values{1.5, 3, 1, kNaN, 0};
        QTest::newRow("no active gene")
            << Values{} << Values{} << Values{} << Values{} << Values{kNaN, kNaN, kNaN, kNaN, 0};
    }

    void numbersOfShifts()
    {
        using Values = std::vector<double>;
        QFETCH(Values, observed);
        QFETCH(Values, predicted);
        QFETCH(Values, noise);
        QFETCH(Values, fdr);
        QFETCH(Values, expected);
        const PerturbationSummary summary = summaryOf(ShiftsOfGenes{observed, predicted, noise, fdr});
        QVERIFY(isClose(summary.observedShift, expected[0]));
        QVERIFY(isClose(summary.predictedShift, expected[1]));
        QVERIFY(isClose(summary.noise, expected[2]));
        QVERIFY(isClose(summary.correlation, expected[3]));
        QCOMPARE(summary.responding, static_cast<std::size_t>(expected[4]));
    }

    void nothingKnownIsTheSameAsNothingKnown()
    {
        QVERIFY(PerturbationSummary().isSameAs(PerturbationSummary()));
        PerturbationSummary other;
        other.noise = 0;
        QVERIFY(!other.isSameAs(PerturbationSummary()));
    }

    void summariesAreThoseOfResponses_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("no run") << QString() << false;
        QTest::newRow("network") << QStringLiteral("mlp-hist") << false;
        QTest::newRow("one fold of three") << QStringLiteral("nearest") << true;
        QTest::newRow("model of means") << QStringLiteral("non-ctrl-mean") << false;
    }

    void summariesAreThoseOfResponses()
    {
        QFETCH(QString, model);
        QFETCH(bool, isStopped);
        const QTemporaryDir folder;
        const Project project = test::smallProject(folder.path().toStdString());
        std::shared_ptr<const Run> run;
        if (!model.isEmpty()) {
            TrainingSettings settings;
            settings.model = model.toStdString();
            settings.folds = 3;
            settings.epochs = 6;
            settings.hidden = {16, 8};
            settings.threads = 1;
            if (isStopped)
                settings.onlyFolds = {1};
            JobMonitor monitor;
            trainRun(project, "r", settings, false, monitor);
            run = std::make_shared<const Run>(project.run("r"));
        }
        const ResponseCalculator calculator(project, run);
        std::size_t predicted = 0;
        for (std::size_t row = 0; row < project.store().perturbations(); ++row) {
            const PerturbationResponse response = calculator.response(row);
            const PerturbationSummary summary = calculator.summary(row);
            QVERIFY(summary.isSameAs(summaryOf(response)));
            QVERIFY(isClose(summary.correlation, response.shiftCorrelation));
            QVERIFY(summary.observedShift > 0 && summary.noise > 0);
            QCOMPARE(std::isnan(summary.predictedShift), response.predicted.empty());
            QCOMPARE(response.foldsUsed, response.fold ? 1 : 0);
            predicted += static_cast<std::size_t>(!response.predicted.empty());
        }
        const std::size_t all = project.store().perturbations();
        QCOMPARE(predicted,
                 model.isEmpty() || model == QStringLiteral("non-ctrl-mean") ? 0
                     : isStopped                                             ? all / 3
                                                                             : all);
    }
};

QTEST_GUILESS_MAIN(TestPerturbationSummary)
#include "tst_perturbation_summary.moc"
