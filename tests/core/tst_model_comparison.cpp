// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/metrics_file.h"
#include "core/evaluation/model_comparison.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

using namespace knockscope;

namespace {

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// Eight perturbations in two folds, W1 and r as given; what is not given is not defined.
RunEvaluation madeUp(const std::string& run, const std::vector<double>& w1,
                     const std::vector<double>& pearson = {})
{
    RunEvaluation evaluation;
    evaluation.run = run;
    evaluation.model = "mlp-hist";
    evaluation.bins = 15;
    evaluation.perturbations = w1.size();
    for (std::size_t p = 0; p < w1.size(); ++p) {
        evaluation.perturbationNames.push_back("P" + std::to_string(p));
        evaluation.perturbationFold.push_back(static_cast<int>(p % 2));
        Metrics& metrics = evaluation.perPerturbation.emplace_back();
        metrics["w1"] = w1[p];
        if (!pearson.empty())
            metrics["pearson_top20"] = pearson[p];
    }
    return evaluation;
}

std::vector<double> shifted(std::vector<double> values, double by)
{
    for (double& value : values)
        value += by;
    return values;
}

const std::vector<double> kW1 = {0.10, 0.12, 0.11, 0.14, 0.09, 0.13, 0.10, 0.12};

int bestByW1(const std::vector<RunEvaluation>& evaluations)
{
    std::vector<const RunEvaluation*> pointers;
    for (const RunEvaluation& evaluation : evaluations)
        pointers.push_back(&evaluation);
    return bestEvaluations(pointers, JobMonitor())[metricIndex("w1")];
}

} // namespace

class TestModelComparison : public QObject {
    Q_OBJECT

private:
    void writeMetrics(const std::function<void(nlohmann::json&)>& change) const
    {
        nlohmann::json json = nlohmann::json::parse(m_text);
        change(json);
        writeTextAtomically(m_path, json.dump());
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    std::string m_text;
    RunRecord m_record;
    std::vector<RunEvaluation> m_evaluations;

private Q_SLOTS:
    void initTestCase()
    {
        const Project project = test::smallProject(m_folder.path().toStdString());
        TrainingSettings settings;
        settings.model = "nearest";
        settings.folds = 3;
        JobMonitor monitor;
        trainRun(project, "nearest", settings, false, monitor);
        const Run run = project.run("nearest");
        m_evaluations = evaluateRun(project, run, monitor, {false, 1});
        writeMetricsFile(run, m_evaluations);
        m_record = run.record;
        m_path = run.folder / "metrics.json";
        m_text = readText(m_path);
    }
    void init() { writeTextAtomically(m_path, m_text); }

    void whatIsWrittenIsRead()
    {
        const StoredMetrics stored = readMetricsFile(m_path);
        QVERIFY(!stored.hasCellEval);
        QCOMPARE(stored.evaluations.size(), m_evaluations.size());
        for (std::size_t i = 0; i < m_evaluations.size(); ++i) {
            const RunEvaluation& a = m_evaluations[i];
            const RunEvaluation& b = stored.evaluations[i];
            QCOMPARE(b.run, a.run);
            QCOMPARE(b.model, a.model);
            QCOMPARE(b.baselineOf, a.baselineOf);
            QCOMPARE(b.folds, a.folds);
            QCOMPARE(b.perturbations, a.perturbations);
            QCOMPARE(b.genes, a.genes);
            QCOMPARE(b.inactiveGenesOfFold, a.inactiveGenesOfFold);
            QCOMPARE(b.secondsPerFold, a.secondsPerFold);
            for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric) {
                QVERIFY(isSame(b.metrics[metric].mean, a.metrics[metric].mean));
                QVERIFY(isSame(b.metrics[metric].sd, a.metrics[metric].sd));
                QCOMPARE(b.metrics[metric].perFold.size(), a.metrics[metric].perFold.size());
                // Perturbations may come back in another order.
                const PairedValues values = pairedValues(a, b, metric);
                QCOMPARE(values.a.size(), a.perturbations);
                for (std::size_t p = 0; p < values.a.size(); ++p)
                    QVERIFY(isSame(values.a[p], values.b[p]));
            }
            QVERIFY(haveSameFolds(a, b));
        }
        QCOMPARE(whyOutdated(stored, m_record), std::string());
    }

    void otherMetricsThanTheRunsAreNoticed_data()
    {
        using Change = std::function<void(StoredMetrics&, RunRecord&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("program") << Change([](auto& stored, auto&) { stored.programVersion = "0.0.1"; })
                                 << QStringLiteral("0.0.1");
        QTest::newRow("run") << Change([](auto&, auto& record) { record.name = "other"; })
                             << QStringLiteral("another run");
        QTest::newRow("bins") << Change([](auto&, auto& record) { record.settings.bins = 20; })
                              << QStringLiteral("20");
        QTest::newRow("folds") << Change([](auto&, auto& record) { record.folds[1].finished = false; })
                               << QStringLiteral("finished folds");
        QTest::newRow("assignment") << Change([](auto&, auto& record) {
            record.fold[0] = (record.fold[0] + 1) % 3;
        }) << QStringLiteral("folds");
        QTest::newRow("trained again") << Change([](auto&, auto& record) { record.folds[0].seconds += 1; })
                                       << QStringLiteral("trained again");
    }
    void otherMetricsThanTheRunsAreNoticed()
    {
        using Change = std::function<void(StoredMetrics&, RunRecord&)>;
        QFETCH(Change, change);
        QFETCH(QString, word);
        StoredMetrics stored = readMetricsFile(m_path);
        RunRecord record = m_record;
        change(stored, record);
        const QString reason = QString::fromStdString(whyOutdated(stored, record));
        QVERIFY2(reason.contains(word), qPrintable(reason));
    }

    void damagedFilesAreRefused_data()
    {
        using Change = std::function<void(nlohmann::json&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("no object") << Change([](auto& json) { json = 3; }) << QStringLiteral("damaged");
        QTest::newRow("no runs") << Change([](auto& json) { json["runs"].clear(); })
                                 << QStringLiteral("damaged");
        QTest::newRow("runs are a text")
            << Change([](auto& json) { json["runs"] = "x"; }) << QStringLiteral("damaged");
        QTest::newRow("a text for a number")
            << Change([](auto& json) { json["runs"][0]["metrics"]["w1"]["mean"] = "low"; })
            << QStringLiteral("damaged");
        QTest::newRow("a fold is missing")
            << Change([](auto& json) { json["runs"][1]["per_perturbation"].front().erase("fold"); })
            << QStringLiteral("damaged");
        QTest::newRow("the run is missing")
            << Change([](auto& json) { json["runs"].erase(0); }) << QStringLiteral("damaged");
        QTest::newRow("older") << Change([](auto& json) { json["format_version"] = 1; })
                               << QStringLiteral("older");
        QTest::newRow("newer") << Change([](auto& json) { json["format_version"] = 99; })
                               << QStringLiteral("newer");
    }
    void damagedFilesAreRefused()
    {
        using Change = std::function<void(nlohmann::json&)>;
        QFETCH(Change, change);
        QFETCH(QString, word);
        writeMetrics(change);
        try {
            readMetricsFile(m_path);
            QFAIL("it was read");
        } catch (const Error& error) {
            const QString message = QString::fromUtf8(error.what());
            QVERIFY2(message.contains(word) && message.contains(QStringLiteral("metrics.json")),
                     qPrintable(message));
        }
    }
    void cutOffFilesAreRefused()
    {
        for (const std::size_t length : {std::size_t{0}, std::size_t{1}, m_text.size() / 2}) {
            writeTextAtomically(m_path, m_text.substr(0, length));
            QVERIFY_THROWS_EXCEPTION(Error, readMetricsFile(m_path));
        }
        std::filesystem::remove(m_path);
        QVERIFY_THROWS_EXCEPTION(Error, readMetricsFile(m_path));
    }

    void theBestIsBeyondDoubtOrThereIsNone_data()
    {
        using Evaluations = std::vector<RunEvaluation>;
        QTest::addColumn<Evaluations>("evaluations");
        QTest::addColumn<int>("best");
        const RunEvaluation good = madeUp("good", kW1);
        const RunEvaluation bad = madeUp("bad", shifted(kW1, 0.02));
        const RunEvaluation worse = madeUp("worse", shifted(kW1, 0.05));
        std::vector<double> mixed = kW1;
        for (std::size_t p = 0; p < mixed.size(); ++p)
            mixed[p] += p % 2 == 0 ? 0.02 : -0.019;
        RunEvaluation noise = madeUp("good", shifted(kW1, -0.05));
        noise.model = "noise-halves";
        noise.baselineOf = "good";
        RunEvaluation baseline = madeUp("bad", shifted(kW1, -0.01));
        baseline.model = "ctrl-hist";
        baseline.baselineOf = "bad";
        RunEvaluation second = baseline;
        second.run = second.baselineOf = "good";
        RunEvaluation undefined = madeUp("undefined", std::vector<double>(8, std::nan("")));
        QTest::newRow("clear") << Evaluations{bad, good, worse} << 1;
        QTest::newRow("alone") << Evaluations{good} << -1;
        QTest::newRow("a tie") << Evaluations{good, good, worse} << -1;
        QTest::newRow("too close") << Evaluations{good, madeUp("mixed", mixed), worse} << -1;
        QTest::newRow("noise takes no part") << Evaluations{good, noise, bad} << 0;
        QTest::newRow("a baseline may win") << Evaluations{good, baseline, bad} << 1;
        QTest::newRow("the same baseline twice") << Evaluations{good, second, bad, baseline} << 1;
        QTest::newRow("not defined") << Evaluations{undefined, good, bad} << 1;
        QTest::newRow("nothing to compare with") << Evaluations{undefined, good} << -1;
    }
    void theBestIsBeyondDoubtOrThereIsNone()
    {
        QFETCH(std::vector<RunEvaluation>, evaluations);
        QFETCH(int, best);
        QCOMPARE(bestByW1(evaluations), best);
    }

    void higherIsBetterOfCorrelations()
    {
        const RunEvaluation low = madeUp("low", kW1, shifted(kW1, 0.5));
        const RunEvaluation high = madeUp("high", kW1, shifted(kW1, 0.7));
        const std::vector<const RunEvaluation*> both = {&low, &high};
        const std::vector<int> best = bestEvaluations(both, JobMonitor());
        QCOMPARE(best[metricIndex("pearson_top20")], 1);
        QCOMPARE(best[metricIndex("w1")], -1);
        QCOMPARE(best[metricIndex("de_nsig_real")], -1);
        const std::vector<MetricComparison> comparisons = compareEvaluations(low, high, JobMonitor());
        QCOMPARE(comparisons.size(), std::size_t{2});
        QCOMPARE(comparisons[0].metric, metricIndex("w1"));
        QVERIFY(comparisons[0].difference.verdict == Verdict::NoClearDifference);
        QVERIFY(comparisons[1].difference.verdict == Verdict::BBetter);
        QVERIFY(std::abs(comparisons[1].difference.difference + 0.2) < 1e-12);
    }

    void otherFoldsAreNotComparable()
    {
        const RunEvaluation a = madeUp("a", kW1);
        RunEvaluation b = a;
        QCOMPARE(whyNotComparable(a, b), std::string());
        QVERIFY(comparisonCaveats(a, b).empty());
        b.bins = 20;
        QCOMPARE(whyNotComparable(a, b), std::string());
        QCOMPARE(comparisonCaveats(a, b).size(), std::size_t{1});
        QVERIFY(!haveSameFolds(a, b));
        b = a;
        b.folds = a.folds + 1;
        QVERIFY(comparisonCaveats(a, b).front().find("folds") != std::string::npos);
        b = a;
        b.perturbationFold[3] = 0;
        QVERIFY(whyNotComparable(a, b).find("1 of 8") != std::string::npos);
        QVERIFY(!haveSameFolds(a, b));
        b = a;
        b.perturbationNames.assign(8, "other");
        QVERIFY(whyNotComparable(a, b).find("0 held-out") != std::string::npos);
        b = madeUp("b", {0.1, 0.2, 0.3});
        QCOMPARE(whyNotComparable(a, b), std::string());
        QCOMPARE(comparisonCaveats(a, b).size(), std::size_t{1});
        QVERIFY(!haveSameFolds(a, b));
    }
};

QTEST_GUILESS_MAIN(TestModelComparison)
#include "tst_model_comparison.moc"
