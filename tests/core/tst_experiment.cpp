// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_report.h"
#include "core/gene/gene_vectors.h"
#include "core/project/run_folder.h"
#include "core/training/cross_validation.h"
#include "core/training/folds.h"
#include "core/training/run_plan.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/combination_screen.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <atomic>
#include <cmath>
#include <fstream>
#include <limits>
#include <optional>
#include <set>
#include <thread>

using namespace knockscope;
using test::errorOf;

namespace {

std::set<std::string> genesOf(const std::vector<std::string>& perturbations)
{
    std::set<std::string> genes;
    for (const std::string& perturbation : perturbations) {
        for (const std::string& gene : targetGenes(perturbation))
            genes.insert(gene);
    }
    return genes;
}

TrainingSettings quick()
{
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = 30;
    settings.hidden = {16};
    settings.validation = 0;
    settings.device = "cpu";
    return settings;
}

const ExperimentLine& lineOf(const ExperimentResult& result, const std::string& label)
{
    for (const ExperimentLine& line : result.lines) {
        if (line.label == label)
            return line;
    }
    throw std::logic_error("no line " + label);
}

double valueOf(const ExperimentResult& result, const std::string& label, std::string_view metric)
{
    const auto& metrics = result.info.metrics;
    const auto found = std::find(metrics.begin(), metrics.end(), metric);
    return lineOf(result, label).values[static_cast<std::size_t>(found - metrics.begin())].mean;
}

/// The table `from` without the lines of some genes.
void writeWithout(const std::filesystem::path& from, const std::filesystem::path& to,
                  const std::set<std::string>& genes)
{
    std::ifstream in(from);
    std::ofstream out(to);
    for (std::string line; std::getline(in, line);) {
        if (!genes.contains(line.substr(0, line.find('\t'))))
            out << line << '\n';
    }
}

ExperimentSettings quickTable(const char* name, const char* prefix)
{
    ExperimentSettings settings;
    settings.name = name;
    settings.base = quick();
    settings.prefix = prefix;
    return settings;
}

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Two lines of table2, by hand.
ExperimentResult madeUpResult()
{
    ExperimentResult result;
    result.info = experimentInfo("table2");
    result.publishedData = "K562";
    for (const char* label : {"GP", "MLP+Hist"}) {
        ExperimentLine line;
        line.label = line.run = label;
        line.values.assign(4, {0.5, 0.25, {}});
        line.published.resize(4);
        line.device = "cpu";
        line.threads = 1;
        line.secondsPerFold = 2;
        result.lines.push_back(line);
    }
    result.lines[0].published[0] = {0.615, 0.02, {}};
    result.lines[1].published[0] = {0.653, kNaN, {}};
    result.lines[1].secondsPerFold = 120;
    return result;
}

QString markdownOf(const ExperimentResult& result)
{
    return QString::fromStdString(experimentAsMarkdown(result));
}

} // namespace

class TestExperiment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.path().toStdString();
        m_project.emplace(test::combinationProject(m_path));
    }

    void splitsOfCombinations_data()
    {
        QTest::addColumn<QString>("split");
        QTest::newRow("keep") << QStringLiteral("combo-keep");
        QTest::newRow("drop") << QStringLiteral("combo-drop");
    }
    void splitsOfCombinations()
    {
        QFETCH(QString, split);
        TrainingSettings settings = quick();
        settings.split = split.toStdString();
        const RunRecord record = planRun(*m_project, *m_project->vectors(), "r", settings);
        const MarginalStore& store = m_project->store();
        std::size_t heldOutInAll = 0;
        for (int fold = 0; fold < settings.folds; ++fold) {
            std::vector<std::string> heldOut;
            for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
                if (record.fold[p] == fold)
                    heldOut.push_back(record.perturbations[p]);
            }
            heldOutInAll += heldOut.size();
            std::vector<std::string> training;
            for (const std::size_t row : trainingRows(store, record, fold))
                training.push_back(store.perturbationNames()[row]);
            for (const std::string& name : heldOut) {
                QCOMPARE(targetGenes(name).size(), std::size_t{2});
                QVERIFY(std::find(training.begin(), training.end(), name) == training.end());
            }
            const std::set<std::string> held = genesOf(heldOut);
            const std::set<std::string> learnt = genesOf(training);
            if (split == QLatin1String("combo-keep")) {
                QCOMPARE(training.size(), record.perturbations.size() - heldOut.size());
                QVERIFY(std::includes(learnt.begin(), learnt.end(), held.begin(), held.end()));
            } else {
                for (const std::string& gene : held)
                    QVERIFY(!learnt.contains(gene));
            }
        }
        QCOMPARE(heldOutInAll, std::size_t{15}); // all pairs of six, each once
        QCOMPARE(std::count(record.fold.begin(), record.fold.end(), kNeverHeldOut), 6);
    }

    void splitNeedsCombinations()
    {
        const Project singles = test::smallProject(m_path);
        TrainingSettings settings = quick();
        settings.split = "combo-keep";
        JobMonitor monitor;
        const QString error = errorOf([&] { trainRun(singles, "r", settings, false, monitor); });
        QVERIFY2(error.contains(QStringLiteral("--split combo-keep")), qPrintable(error));
        QVERIFY2(error.contains(QStringLiteral("has 0")), qPrintable(error));
    }

    void singlesOfAComboSplitAreNeverPredicted()
    {
        TrainingSettings settings = quick();
        settings.split = "combo-keep";
        settings.epochs = 3;
        JobMonitor monitor;
        trainRun(*m_project, "keep", settings, false, monitor);
        const Run run = m_project->run("keep");
        QVERIFY(!run.hasPrediction(*run.indexOf("PA")));
        QVERIFY(run.hasPrediction(*run.indexOf("PA+PB")));
        QVERIFY(errorOf([&] {
                    predictPerturbation(*m_project, run, "PA", monitor);
                }).contains(QStringLiteral("combo-keep")));
        QCOMPARE(predictPerturbation(*m_project, run, "PA+PB", monitor).foldsUsed, 1);
    }

    void plansNameRunsByWhatDiffers()
    {
        const TrainingSettings base = quick();
        std::set<std::string> table5;
        for (const ExperimentRow& row : planExperiment("table5", base, "x", {}))
            table5.insert(row.run);
        QCOMPARE(table5.size(), std::size_t{13});
        QVERIFY(table5.contains("x-mlp-hist"));
        const std::vector<ExperimentRow> bins = planExperiment("fig3", base, "x", {});
        QCOMPARE(bins.size(), std::size_t{7});
        QCOMPARE(bins[0].settings.bins, 5);
        QCOMPARE(bins[0].run, std::string("x-mlp-hist-bins5"));
        QCOMPARE(bins[2].run, std::string("x-mlp-hist")); // 15 bins: shared with the tables
        QVERIFY(errorOf([] { planExperiment("table7", {}, "x", {}); }).contains(QStringLiteral("table1")));
    }

    void plansOfVectorSetsNeedTwo_data()
    {
        QTest::addColumn<QStringList>("sets");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("none") << QStringList() << QStringLiteral("at least two");
        QTest::newRow("one") << QStringList{QStringLiteral("a")} << QStringLiteral("at least two");
        QTest::newRow("one twice") << QStringList{QStringLiteral("a"), QStringLiteral("a")}
                                   << QStringLiteral("--vectors a: the name is given twice");
    }
    void plansOfVectorSetsNeedTwo()
    {
        QFETCH(QStringList, sets);
        QFETCH(QString, complaint);
        std::vector<std::string> names;
        for (const QString& set : sets)
            names.push_back(set.toStdString());
        const QString error = errorOf([&] { planExperiment("table6", {}, "x", names); });
        QVERIFY2(error.contains(complaint), qPrintable(error));
    }

    void aDeviceIsForModelsThatRunOnIt()
    {
        TrainingSettings base = quick();
        base.device = "cuda";
        const std::array<std::string, 2> sets = {"a", "b"};
        for (const char* name : {"table1", "table2", "table3", "table5", "table6", "fig3"}) {
            for (const ExperimentRow& row : planExperiment(
                     name, base, "x", name == std::string("table6") ? sets : std::span<const std::string>()))
                QCOMPARE(row.settings.device, std::string(row.settings.model == "mlp-hist" ? "cuda" : "cpu"));
        }
    }

    void binsOfTheOthersAreAmongThoseCompared()
    {
        TrainingSettings base = quick();
        base.bins = 12;
        std::vector<int> bins;
        for (const ExperimentRow& row : planExperiment("fig4", base, "x", {})) {
            bins.push_back(row.settings.bins);
            QCOMPARE(row.run,
                     row.settings.bins == 12 ? std::string("x-mlp-hist")
                                             : "x-mlp-hist-bins" + std::to_string(bins.back()));
        }
        QCOMPARE(bins, (std::vector<int>{5, 10, 12, 15, 20, 25, 30, 35}));
    }

    void errorsSpeakOfTheExperiment()
    {
        ExperimentSettings settings = quickTable("fig4", "taken");
        settings.base.epochs = 1;
        JobMonitor monitor;
        const ExperimentResult result = runExperiment(*m_project, settings, monitor);
        QVERIFY(std::find(result.facts.begin(), result.facts.end(),
                          std::pair<std::string, std::string>("bins", "5 to 35"))
                != result.facts.end());
        QVERIFY(!result.comparisons.empty());
        QCOMPARE(result.comparisons.front().reference, std::string("15 bins"));
        settings.base.epochs = 2;
        const QString other = errorOf([&] { runExperiment(*m_project, settings, monitor); });
        QVERIFY2(other.contains(QStringLiteral("--prefix")), qPrintable(other));
        QVERIFY2(!other.contains(QStringLiteral("--resume")) && !other.contains(QStringLiteral("--run ")),
                 qPrintable(other));

        std::filesystem::create_directories(m_path / "singles");
        const Project singles = test::smallProject(m_path / "singles");
        const QString split = errorOf([&] { runExperiment(singles, quickTable("table3", "x"), monitor); });
        QVERIFY2(split.contains(QStringLiteral("several genes")), qPrintable(split));
        QVERIFY2(!split.contains(QStringLiteral("--split")), qPrintable(split));
    }

    void reportsShowPublishedNumbers()
    {
        ExperimentResult result = madeUpResult();
        const QString markdown = markdownOf(result);
        QVERIFY2(markdown.contains(QStringLiteral("0.615 ± 0.020")), qPrintable(markdown));
        QVERIFY2(markdown.contains(QStringLiteral(" 0.653 |")), qPrintable(markdown));
        QCOMPARE(markdown.count(QStringLiteral(" published |")), 1); // only where there is one
        const QString latex = QString::fromStdString(experimentAsLatex(result));
        QVERIFY2(latex.contains(QStringLiteral("$0.615 \\pm 0.020$")), qPrintable(latex));
        const QString csv = QString::fromStdString(experimentAsCsv(result));
        QVERIFY2(csv.contains(QStringLiteral("table2,GP,GP,pearson_top20,0.5,0.25,0.615,0.02,")),
                 qPrintable(csv));
        const nlohmann::json metric = experimentToJson(result)["lines"][0]["metrics"]["pearson_top20"];
        QCOMPARE(metric["published_sd"].get<double>(), 0.02);

        for (ExperimentLine& line : result.lines)
            line.published.assign(4, {});
        result.publishedData.clear();
        result.whyNotPublished = "As asked.";
        const QString without = markdownOf(result);
        QVERIFY2(without.contains(QStringLiteral("As asked."))
                     && !without.contains(QStringLiteral("none of its data sets"))
                     && !without.contains(QStringLiteral("published |")),
                 qPrintable(without));
    }

    void publishedNumbersAreShownAsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QStringLiteral("table1") << QStringLiteral("none")
                              << QStringLiteral("not shown, as asked.");
        QTest::newRow("unknown screen")
            << QStringLiteral("table1") << QStringLiteral("auto") << QStringLiteral("none of its data sets");
        QTest::newRow("no table of it") << QStringLiteral("table1") << QStringLiteral("Norman")
                                        << QStringLiteral("no such numbers for Norman");
        QTest::newRow("asked for") << QStringLiteral("table1") << QStringLiteral("K562")
                                   << QStringLiteral("Published: the paper's numbers for K562.");
    }
    void publishedNumbersAreShownAsAsked()
    {
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        QFETCH(QString, says);
        ExperimentSettings settings = quickTable("table1", "shown");
        settings.base.epochs = 1;
        settings.name = name.toStdString();
        settings.publishedData = wanted.toStdString();
        JobMonitor monitor;
        const QString markdown = markdownOf(runExperiment(*m_project, settings, monitor));
        QVERIFY2(markdown.contains(says), qPrintable(markdown));
        QCOMPARE(markdown.contains(QStringLiteral("published |")), wanted == QLatin1String("K562"));
    }

    void timesAreComparedOnTheSameDevice_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("threads");
        QTest::addColumn<QString>("says");
        QTest::newRow("same") << QStringLiteral("cpu") << 1
                              << QStringLiteral("GP: 2 s a fold (cpu, 1 thread), 0.017 times MLP+Hist");
        QTest::newRow("threads") << QStringLiteral("cpu") << 2
                                 << QStringLiteral(
                                        "(cpu, 1 thread); not to be compared with MLP+Hist (cpu, 2 threads)");
        QTest::newRow("device") << QStringLiteral("cuda") << 1
                                << QStringLiteral("not to be compared with MLP+Hist (cuda, 1 thread)");
    }
    void timesAreComparedOnTheSameDevice()
    {
        QFETCH(QString, device);
        QFETCH(int, threads);
        QFETCH(QString, says);
        ExperimentResult result = madeUpResult();
        result.lines[1].device = device.toStdString();
        result.lines[1].threads = threads;
        const QString markdown = markdownOf(result);
        QVERIFY2(markdown.contains(says), qPrintable(markdown));
        QVERIFY2(markdown.contains(QStringLiteral("MLP+Hist: 120 s a fold")), qPrintable(markdown));
    }

    void severalExperimentsShareTheRuns()
    {
        const ExperimentSettings settings = quickTable("table2", "shared");
        std::array<std::optional<ExperimentResult>, 3> results;
        std::array<JobResult, 3> jobs;
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < results.size(); ++i) {
            threads.emplace_back([&, i] {
                jobs[i] = runJob([&] {
                    JobMonitor monitor;
                    results[i] = runExperiment(*m_project, settings, monitor);
                    return Outcome::Done;
                });
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (std::size_t i = 0; i < results.size(); ++i) {
            QVERIFY2(jobs[i].outcome == Outcome::Done, jobs[i].message.c_str());
            QVERIFY(experimentToJson(*results[i]) == experimentToJson(*results[0]));
        }
    }

    void aFoldTrainedElsewhereIsWaitedFor_data()
    {
        QTest::addColumn<QString>("then");
        QTest::newRow("given up") << QStringLiteral("given up");
        QTest::newRow("cancelled") << QStringLiteral("cancelled");
        QTest::newRow("stopped") << QStringLiteral("stopped");
    }
    void aFoldTrainedElsewhereIsWaitedFor()
    {
        QFETCH(QString, then);
        const ExperimentSettings settings = quickTable("table2", ("wait " + then.toStdString()).c_str());
        const RunFolder folder(m_project->runFolder(settings.prefix + "-gp")); // not the last of the runs
        std::filesystem::create_directories(folder.path());
        std::optional<FileLock> held = folder.tryTakeFold(1);
        QVERIFY(held);
        std::atomic<bool> cancelled = false;
        std::atomic<bool> stopped = false;
        std::size_t completeThen = 0;
        std::string waited;
        JobMonitor monitor(
            &cancelled,
            [&](const Progress& progress) {
                if (!waited.empty() || progress.phase.find("waiting") == std::string::npos)
                    return;
                waited = progress.phase;
                for (const std::string& name : m_project->runNames())
                    completeThen += name.starts_with(settings.prefix)
                        && m_project->run(name).record.state == RunState::Done;
                held.reset();
                if (then != QLatin1String("given up"))
                    held = folder.tryTakeFold(1);
                cancelled = then == QLatin1String("cancelled");
                stopped = then == QLatin1String("stopped");
            },
            std::chrono::milliseconds(0), &stopped);
        std::optional<ExperimentResult> result;
        const JobResult job = runJob([&] {
            result = runExperiment(*m_project, settings, monitor);
            return Outcome::Done;
        });
        QVERIFY2(waited.find("fold 1 is being trained by") != std::string::npos, waited.c_str());
        QCOMPARE(completeThen, std::size_t{4}); // all but GP
        if (then == QLatin1String("given up")) {
            QVERIFY2(job.outcome == Outcome::Done, job.message.c_str());
            QVERIFY(valueOf(*result, "GP", "pearson_top20") > 0);
        } else if (then == QLatin1String("cancelled")) {
            QVERIFY(job.outcome == Outcome::Cancelled);
        } else {
            QVERIFY(job.outcome == Outcome::Failed);
            QVERIFY2(job.message.find("the same command goes on") != std::string::npos, job.message.c_str());
        }
    }

    void stoppedFoldsAreTold()
    {
        ExperimentSettings settings = quickTable("table2", "stopped");
        std::atomic<bool> stopped = false;
        JobMonitor monitor(
            nullptr,
            [&](const Progress& progress) {
                stopped = stopped || progress.phase.find("(stopped-mlp-mean)") != std::string::npos;
            },
            std::chrono::milliseconds(0), &stopped);
        settings.base.epochs = 40;
        const QString error = errorOf([&] { runExperiment(*m_project, settings, monitor); });
        QVERIFY2(error.contains(QStringLiteral("Stopped as asked"))
                     && error.contains(QStringLiteral("the same command goes on")),
                 qPrintable(error));
        JobMonitor unwatched;
        // A fold that had begun counts as finished with what it had: the record says so, and the report.
        const std::string name = "stopped-mlp-hist";
        const ExperimentResult result = runExperiment(*m_project, settings, unwatched);
        for (const StoppedFold& fold : result.stoppedFolds)
            QCOMPARE(fold.run, std::string("stopped-mlp-mean"));
        RunRecord record = m_project->run(name).record;
        record.folds[0].wasStopped = record.folds[2].wasStopped = true;
        record.folds[0].epochs = 3;
        record.folds[2].epochs = 5;
        writeRunRecord(RunFolder(m_project->runFolder(name)).recordPath(), record);
        const ExperimentResult again = runExperiment(*m_project, settings, unwatched);
        const QString markdown = markdownOf(again);
        QVERIFY2(markdown.contains(QStringLiteral(
                     "Run stopped-mlp-hist: fold 0 was stopped after epoch 3, fold 2 after epoch 5.")),
                 qPrintable(markdown));
        QCOMPARE(experimentToJson(again)["stopped_folds"].back()["fold"].get<int>(), 2);
    }

    void publishedNumbersAreForTheirDataOnly()
    {
        QVERIFY(!publishedData(m_project->store()));
        QCOMPARE(publishedValues("table1", "K562").size(), std::size_t{36});
        QCOMPARE(publishedValues("table2", "RPE1").size(), std::size_t{24});
        QCOMPARE(publishedValues("table3", "Norman").size(), std::size_t{2 * (3 * 8 + 4)});
        QCOMPARE(publishedValues("table5", "K562").size(), std::size_t{13});
        QCOMPARE(publishedValues("table6", "K562").size(), std::size_t{44});
        QVERIFY(publishedValues("table1", "Norman").empty());
    }

    void combinationsAddUp()
    {
        ExperimentSettings settings;
        settings.name = "table3";
        settings.base = quick();
        JobMonitor monitor;
        const ExperimentResult result = runExperiment(*m_project, settings, monitor);
        // The screen is additive by construction: no model may do better than the sum.
        const double additive = valueOf(result, "Keep: Additive", "rmae_mean");
        QVERIFY2(additive < 0.35, qPrintable(QString::number(additive)));
        QVERIFY(additive < 0.5 * valueOf(result, "Keep: Non-Ctrl Hist", "rmae_mean"));
        QVERIFY(additive < valueOf(result, "Keep: MLP+Hist", "rmae_mean"));
        QVERIFY(valueOf(result, "Keep: Additive", "w1") < valueOf(result, "Keep: Non-Ctrl Hist", "w1"));
        // Means say nothing of distributions.
        QVERIFY(std::isnan(valueOf(result, "Keep: MLP+Mean", "w1")));
        QVERIFY(valueOf(result, "Keep: MLP+Mean", "rmae_mean") > 0);
        // How noisy the cells are is said beside the models.
        QVERIFY(std::any_of(result.lines.begin(), result.lines.end(),
                            [](const ExperimentLine& line) { return line.isNoise; }));

        const std::filesystem::path out = m_path / "reports";
        writeExperiment(result, out);
        std::ifstream json(out / "table3.json");
        const nlohmann::json document = nlohmann::json::parse(json);
        QCOMPARE(document["lines"].size(), result.lines.size());
        QVERIFY(document["lines"][2]["metrics"]["w1"]["mean"].is_null()); // Keep: MLP+Mean
        QVERIFY(std::filesystem::file_size(out / "table3.tex") > 0);
        std::ifstream markdown(out / "table3.md");
        const std::string text{std::istreambuf_iterator<char>(markdown), {}};
        QVERIFY(text.find("Keep: Additive") != std::string::npos);
        QVERIFY(text.find("none of its data sets") != std::string::npos);
    }

    void goesOnWhereItWas()
    {
        ExperimentSettings settings;
        settings.name = "table2";
        settings.base = quick();
        settings.prefix = "again";
        std::atomic<bool> cancelled = false;
        int runs = 0;
        // Cancelled in its third run.
        JobMonitor interrupted(
            &cancelled,
            [&](const Progress& progress) {
                if (progress.phase.find("run 3 of") != std::string::npos)
                    cancelled = true;
            },
            std::chrono::milliseconds(0));
        QVERIFY_THROWS_EXCEPTION(Cancelled, runExperiment(*m_project, settings, interrupted));
        for (const std::string& name : m_project->runNames())
            runs += name.starts_with("again-") && m_project->run(name).record.state == RunState::Done;
        QVERIFY(runs >= 2);
        const auto firstWritten =
            std::filesystem::last_write_time(m_project->runFolder("again-mlp-hist") / "predictions.h5");
        JobMonitor monitor;
        const ExperimentResult result = runExperiment(*m_project, settings, monitor);
        QCOMPARE(std::filesystem::last_write_time(m_project->runFolder("again-mlp-hist") / "predictions.h5"),
                 firstWritten);
        QCOMPARE(result.lines.front().label, std::string("Non-Ctrl Mean"));
        QVERIFY(valueOf(result, "GP", "pearson_top20") > valueOf(result, "Non-Ctrl Mean", "pearson_top20"));
        QCOMPARE(result.comparisons.size(), std::size_t{5});
    }

    void vectorSetsAreComparedInProjectsOfTheirOwn()
    {
        std::filesystem::create_directories(m_path / "sets");
        const Project project = test::simulatedProject(m_path / "sets", [] {
            SimulationSettings settings;
            settings.perturbations = 12;
            settings.genes = 30;
            settings.cells = 30;
            return settings;
        }());
        ExperimentSettings settings;
        settings.name = "table6";
        settings.base = quick();
        settings.vectorSets = {{"told", {m_path / "sets" / "vectors.tsv"}},
                               {"twice", {m_path / "sets" / "vectors.tsv", m_path / "sets" / "vectors.tsv"}}};
        JobMonitor monitor;
        const ExperimentResult result = runExperiment(project, settings, monitor);
        QCOMPARE(result.lines.size(), std::size_t{2});
        const Project twice = Project::open(folderOfVectorSet(project, "twice"));
        QCOMPARE(twice.vectors()->dimension(), 2 * project.vectors()->dimension());
        QCOMPARE(twice.runNames().size(), std::size_t{1});
        QVERIFY(project.runNames().empty());
        QVERIFY(result.leftOut.empty());
    }

    void vectorSetsAreComparedOnTheSamePerturbations()
    {
        std::filesystem::create_directories(m_path / "partly");
        const Project project = test::smallProject(m_path / "partly");
        const std::vector<std::string>& all = project.store().perturbationNames();
        const std::filesystem::path full = m_path / "partly" / "vectors.tsv";
        writeWithout(full, m_path / "partly" / "a.tsv", {all[0], all[1]});
        writeWithout(full, m_path / "partly" / "b.tsv", {all[1], all[4]});
        ExperimentSettings settings = quickTable("table6", "x");
        settings.vectorSets = {
            {"a", {m_path / "partly" / "a.tsv"}}, {"b", {m_path / "partly" / "b.tsv"}}, {"full", {full}}};
        JobMonitor monitor;
        const ExperimentResult result = runExperiment(project, settings, monitor);
        QCOMPARE(result.leftOut,
                 (std::vector<LeftOutPerturbation>{{all[0], {"a"}}, {all[1], {"a", "b"}}, {all[4], {"b"}}}));
        const RunRecord first = Project::open(folderOfVectorSet(project, "a")).run("x-mlp-mean").record;
        QCOMPARE(first.perturbations.size(), all.size() - 3);
        for (const char* set : {"b", "full"}) {
            const RunRecord other = Project::open(folderOfVectorSet(project, set)).run("x-mlp-mean").record;
            QCOMPARE(other.perturbations, first.perturbations);
            QCOMPARE(other.fold, first.fold);
        }
        for (const ExperimentLine& line : result.lines)
            QCOMPARE(line.perturbations, all.size() - 3);
        for (const ExperimentComparison& comparison : result.comparisons)
            QCOMPARE(comparison.differences[0].pairs, all.size() - 3);
        const QString markdown = markdownOf(result);
        QVERIFY2(markdown.contains(QStringLiteral("- %1 (a, b)\n").arg(QString::fromStdString(all[1]))),
                 qPrintable(markdown));
        QVERIFY2(markdown.contains(QStringLiteral("gene vectors a: a.tsv (")), qPrintable(markdown));
        QCOMPARE(experimentToJson(result)["left_out"].size(), std::size_t{3});

        // Other sets, other perturbations: the runs of before do not fit, and the way out is said.
        settings.vectorSets.erase(settings.vectorSets.begin() + 1);
        const QString error = errorOf([&] { runExperiment(project, settings, monitor); });
        QVERIFY2(error.contains(QStringLiteral("--prefix")), qPrintable(error));

        writeWithout(full, m_path / "partly" / "none.tsv", {all.begin(), all.end()});
        settings.vectorSets.push_back({"none", {m_path / "partly" / "none.tsv"}});
        const QString nothing = errorOf([&] { runExperiment(project, settings, monitor); });
        QVERIFY2(nothing.contains(QStringLiteral("none covers 0")), qPrintable(nothing));
    }

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    std::optional<Project> m_project;
};

QTEST_GUILESS_MAIN(TestExperiment)

#include "tst_experiment.moc"
