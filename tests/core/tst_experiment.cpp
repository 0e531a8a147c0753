// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_report.h"
#include "core/gene/gene_vectors.h"
#include "core/training/cross_validation.h"
#include "core/training/folds.h"
#include "core/training/run_plan.h"
#include "tests/core/combination_screen.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <fstream>
#include <optional>
#include <set>

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
        QVERIFY(errorOf([] { planExperiment("table6", {}, "x", {}); }).contains(QStringLiteral("--vectors")));
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
        // Noise says what is attainable.
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
    }

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    std::optional<Project> m_project;
};

QTEST_GUILESS_MAIN(TestExperiment)

#include "tst_experiment.moc"
