// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"
#include "core/evaluation/run_evaluation.h"
#include "core/histogram/wasserstein.h"
#include "core/model/mlp_checkpoint.h"
#include "core/model/model.h"
#include "core/project/export.h"
#include "core/training/cross_validation.h"
#include "core/training/device.h"
#include "core/training/folds.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/combination_screen.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <iterator>
#include <memory>

using namespace knockscope;
using test::errorOf;

namespace {

TrainingSettings quickSettings()
{
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = 6;
    settings.hidden = {16, 8};
    settings.threads = 1;
    settings.foldsAtOnce = 1;
    return settings;
}

double metricOf(const RunEvaluation& evaluation, std::string_view name)
{
    return evaluation.metrics[metricIndex(name)].mean;
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(test::smallProject(m_folder->path().toStdString()));
    }

    void cleanup()
    {
        m_project.reset();
        m_folder.reset();
    }

    void foldsPartitionThePerturbations()
    {
        const std::vector<int> fold = assignFolds(31, 9, 1);
        for (int k = 0; k < 9; ++k) {
            const auto size = std::count(fold.begin(), fold.end(), k);
            QVERIFY(size == 3 || size == 4);
        }
        QCOMPARE(assignFolds(31, 9, 1), fold);
        QVERIFY(assignFolds(31, 9, 2) != fold);
        QVERIFY(errorOf([] { assignFolds(5, 9, 1); }).contains(QStringLiteral("--folds 9")));
        QVERIFY(errorOf([] { assignFolds(5, 1, 1); }).contains(QStringLiteral("--folds 1")));
    }

    void hiddenSizesFollowTheScreen()
    {
        QCOMPARE(defaultHidden(499), (std::vector<int>{128, 64}));
        QCOMPARE(defaultHidden(500), (std::vector<int>{1024, 512, 1024}));
    }

    void settingsOutOfBoundsAreNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<std::function<void(TrainingSettings&)>>("bend");
        using Bend = std::function<void(TrainingSettings&)>;
        QTest::newRow("folds") << QStringLiteral("--folds") << Bend([](auto& s) { s.folds = 1; });
        QTest::newRow("bins") << QStringLiteral("--bins") << Bend([](auto& s) { s.bins = 1; });
        QTest::newRow("epochs") << QStringLiteral("--epochs") << Bend([](auto& s) { s.epochs = 0; });
        QTest::newRow("batch") << QStringLiteral("--batch") << Bend([](auto& s) { s.batch = 0; });
        QTest::newRow("hidden") << QStringLiteral("--hidden") << Bend([](auto& s) { s.hidden = {8, 0}; });
        QTest::newRow("rate") << QStringLiteral("--learning-rate")
                              << Bend([](auto& s) { s.learningRate = -1; });
        QTest::newRow("dropout") << QStringLiteral("--dropout") << Bend([](auto& s) { s.dropout = 1; });
        QTest::newRow("weights") << QStringLiteral("--weights") << Bend([](auto& s) { s.weights.w1 = 0.5; });
        QTest::newRow("fold number") << QStringLiteral("--only-folds")
                                     << Bend([](auto& s) { s.onlyFolds = {3}; });
        QTest::newRow("device") << QStringLiteral("--device") << Bend([](auto& s) { s.device = "abacus"; });
    }

    void settingsOutOfBoundsAreNamed()
    {
        QFETCH(QString, option);
        QFETCH(std::function<void(TrainingSettings&)>, bend);
        TrainingSettings settings = quickSettings();
        bend(settings);
        const QString message = errorOf([&] { trainRun(*m_project, "r", settings, false, m_monitor); });
        QVERIFY2(message.contains(option), qPrintable(message));
        QVERIFY(m_project->runNames().empty());
    }

    void optionsOfOtherDevicesAreRefused_data()
    {
        QTest::addColumn<QString>("begins");
        QTest::addColumn<std::function<void(TrainingSettings&)>>("bend");
        using Bend = std::function<void(TrainingSettings&)>;
        QTest::newRow("tf32") << QStringLiteral("--products tf32 is for --device cuda; ")
                              << Bend([](auto& s) { s.products = "tf32"; });
        QTest::newRow("bfloat16 products") << QStringLiteral("--products bfloat16 is for --device cuda; ")
                                           << Bend([](auto& s) { s.products = "bfloat16"; });
        QTest::newRow("bfloat16 moments")
            << QStringLiteral("--moments bfloat16 is for --device cpu; ") << Bend([](auto& s) {
                   s.moments = "bfloat16";
                   s.device = "cuda";
               });
    }

    void optionsOfOtherDevicesAreRefused()
    {
        QFETCH(QString, begins);
        QFETCH(std::function<void(TrainingSettings&)>, bend);
        TrainingSettings settings = quickSettings();
        settings.device = "cpu";
        bend(settings);
        QVERIFY(errorOf([&] { checkOptionsOfDevice(settings); }).startsWith(begins));
        if (settings.device == "cuda" && !errorOf([] { resolveDevice("cuda"); }).isEmpty())
            return; // without a GPU the device itself is refused before
        const QString message = errorOf([&] { trainRun(*m_project, "r", settings, false, m_monitor); });
        QVERIFY2(message.startsWith(begins), qPrintable(message));
        QVERIFY(m_project->runNames().empty());
        QVERIFY(!std::filesystem::exists(m_project->runFolder("r")));
    }

    void runsOfAGpuGoOnWithoutItsProducts()
    {
        TrainingSettings settings = quickSettings();
        settings.device = "cpu";
        settings.onlyFolds = {0};
        trainRun(*m_project, "r", settings, false, m_monitor);
        const std::filesystem::path file = m_project->runFolder("r") / "run.json";
        nlohmann::json json = nlohmann::json::parse(bytesOf(file));
        json["settings"]["products"] = "tf32"; // as if its GPU had been lost
        std::ofstream(file) << json;
        settings.onlyFolds = {};
        trainRun(*m_project, "r", settings, true, m_monitor);
        QCOMPARE(m_project->run("r").record.state, RunState::Done);
        QCOMPARE(m_project->run("r").record.settings.products, std::string("float32"));
    }

    void theSameSeedGivesTheSameBytes()
    {
        TrainingSettings settings = quickSettings();
        trainRun(*m_project, "a", settings, false, m_monitor);
        trainRun(*m_project, "b", settings, false, m_monitor);
        settings.seed = 2;
        trainRun(*m_project, "c", settings, false, m_monitor);
        const Run a = m_project->run("a");
        QCOMPARE(bytesOf(m_project->run("b").folder / "predictions.h5"),
                 bytesOf(a.folder / "predictions.h5"));
        QCOMPARE(m_project->run("b").record.folds[1].objective, a.record.folds[1].objective);
        QVERIFY(m_project->run("c").record.fold != a.record.fold);
        QVERIFY(m_project->run("c").record.folds[0].objective != a.record.folds[0].objective);
        QCOMPARE(a.record.state, RunState::Done);
    }

    void severalThreadsRepeatThemselves()
    {
        TrainingSettings settings = quickSettings();
        settings.hidden = {256, 128};
        settings.threads = 2;
        trainRun(*m_project, "a", settings, false, m_monitor);
        trainRun(*m_project, "b", settings, false, m_monitor);
        QCOMPARE(m_project->run("b").predictions->values.histograms,
                 m_project->run("a").predictions->values.histograms);
    }

    void foldsAtOnceLearnTheSame()
    {
        TrainingSettings settings = quickSettings();
        trainRun(*m_project, "one", settings, false, m_monitor);
        settings.foldsAtOnce = 3;
        int told = 0;
        std::vector<std::string> phases;
        JobMonitor monitor(
            nullptr, [&](const Progress& progress) { phases.push_back(progress.phase); },
            std::chrono::milliseconds(0));
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress&) { ++told; };
        QCOMPARE(trainRun(*m_project, "three", settings, false, monitor, hooks), Outcome::Done);
        QCOMPARE(bytesOf(m_project->runFolder("three") / "predictions.h5"),
                 bytesOf(m_project->runFolder("one") / "predictions.h5"));
        QCOMPARE(told, 3 * (6 + 1));
        QVERIFY(std::any_of(phases.begin(), phases.end(), [](const std::string& phase) {
            return phase.find("of 3 folds finished") != std::string::npos;
        }));
        QCOMPARE(m_project->run("three").record.state, RunState::Done);
    }

    void aFailureEndsTheFoldsBesideIt()
    {
        TrainingSettings settings = quickSettings();
        settings.foldsAtOnce = 3;
        settings.epochs = 1'000'000;
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress& progress) {
            if (progress.fold == 1 && progress.epoch == 3)
                throw Error(ErrorKind::BadInput, "no more");
        };
        QCOMPARE(errorOf([&] { trainRun(*m_project, "r", settings, false, m_monitor, hooks); }),
                 QStringLiteral("no more"));
        const RunRecord record = m_project->run("r").record;
        QCOMPARE(record.state, RunState::Failed);
        QCOMPARE(record.finishedFolds(), std::size_t{0});
    }

    void cancellingEndsAllFolds()
    {
        TrainingSettings settings = quickSettings();
        settings.foldsAtOnce = 3;
        settings.epochs = 1'000'000;
        std::atomic<bool> stop{false};
        JobMonitor monitor(&stop, {});
        TrainingHooks hooks;
        hooks.onProgress = [&](const TrainingProgress& progress) { stop = progress.epoch > 3; };
        QCOMPARE(runJob([&] { return trainRun(*m_project, "r", settings, false, monitor, hooks); }).outcome,
                 Outcome::Cancelled);
        QCOMPARE(m_project->run("r").record.state, RunState::Stopped);
    }

    void moreThreadsLearnTheSame()
    {
        TrainingSettings settings = quickSettings();
        settings.onlyFolds = {0};
        trainRun(*m_project, "one", settings, false, m_monitor);
        settings.threads = 2;
        trainRun(*m_project, "two", settings, false, m_monitor);
        const double one = m_project->run("one").record.folds[0].objective.back();
        const double two = m_project->run("two").record.folds[0].objective.back();
        QVERIFY(std::abs(one - two) < 1e-4 * one);
    }

    void checkpointsPredictWhatTrainingPredicted()
    {
        trainRun(*m_project, "a", quickSettings(), false, m_monitor);
        const Run run = m_project->run("a");
        // Checkpoints read back, asked for what their folds held out.
        const GeneVectors vectors = *m_project->vectors();
        const MarginalStore& store = m_project->store();
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
            const int fold = run.record.fold[p];
            std::vector<std::size_t> training;
            for (std::size_t q = 0; q < run.record.perturbations.size(); ++q) {
                if (run.record.fold[q] != fold)
                    training.push_back(store.findPerturbation(run.record.perturbations[q]));
            }
            const FoldBasis basis = makeFoldBasis(store, training, run.record.settings.bins);
            const std::unique_ptr<Model> model = loadModel("mlp-hist", run.checkpoint(fold), store, basis);
            const std::vector<float> vector = perturbationVector(vectors, run.record.perturbations[p]);
            const std::vector<float> again =
                model->predict({std::span(&run.record.perturbations[p], 1), vector}).histograms;
            const std::span<const float> stored = run.predictions->of(p);
            for (std::size_t i = 0; i < stored.size(); ++i)
                QVERIFY(std::abs(again[i] - stored[i])
                        < 1e-6F); // batches of another size may round differently
        }
        const UnseenPrediction held =
            predictPerturbation(*m_project, run, run.record.perturbations[0], m_monitor);
        QVERIFY(held.heldOut);
        QCOMPARE(std::vector<float>(held.predicted.begin(), held.predicted.end()),
                 std::vector<float>(run.predictions->of(0).begin(), run.predictions->of(0).end()));
    }

    void predictionsComeOnlyFromModelsThatHaveNotSeenIt()
    {
        TrainingSettings settings = quickSettings();
        settings.onlyFolds = {0, 0};
        trainRun(*m_project, "r", settings, false, m_monitor);
        const Run run = m_project->run("r");
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
            const QString message = errorOf(
                [&] { predictPerturbation(*m_project, run, run.record.perturbations[p], m_monitor); });
            QCOMPARE(message.isEmpty(), run.record.fold[p] == 0);
            QVERIFY(message.isEmpty() || message.contains(QStringLiteral("--resume")));
        }
        QVERIFY(errorOf([&] {
                    predictPerturbation(*m_project, run, "", m_monitor);
                }).contains(QStringLiteral("control")));
        QVERIFY(errorOf([&] {
                    predictPerturbation(*m_project, run, "NOSUCHGENE", m_monitor);
                }).contains(QStringLiteral("NOSUCHGENE")));
    }

    void unseenGenesArePredictedByAllFolds()
    {
        trainRun(*m_project, "a", quickSettings(), false, m_monitor);
        const std::optional<GeneVectors> vectors = m_project->vectors();
        const auto& names = m_project->store().perturbationNames();
        const auto unseen =
            std::find_if(vectors->genes().begin(), vectors->genes().end(), [&](const std::string& gene) {
                return std::find(names.begin(), names.end(), gene) == names.end();
            });
        QVERIFY(unseen != vectors->genes().end());
        const UnseenPrediction prediction =
            predictPerturbation(*m_project, m_project->run("a"), *unseen + "+" + names[0], m_monitor);
        QCOMPARE(prediction.foldsUsed, 3);
        QVERIFY(!prediction.heldOut);
        const auto bins = static_cast<std::size_t>(prediction.grid.bins);
        for (std::size_t gene = 0; gene < prediction.grid.genes(); ++gene) {
            double mass = 0;
            for (std::size_t bin = 0; bin < bins; ++bin)
                mass += prediction.predicted[gene * bins + bin];
            QVERIFY(std::abs(mass - 1) < 1e-5);
        }
        const std::filesystem::path out =
            std::filesystem::path(m_folder->path().toStdString()) / "unseen.csv";
        writePrediction(*m_project, prediction, out);
        const std::string csv = bytesOf(out);
        QCOMPARE(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')),
                 1 + prediction.predicted.size());
    }

    void otherNamesOfAGenePredictTheSame()
    {
        trainRun(*m_project, "a", quickSettings(), false, m_monitor);
        const Run run = m_project->run("a");
        const std::string& known = run.record.perturbations[0];
        GeneVectors vectors = *m_project->vectors();
        vectors.setAliases({{"OTHERNAME", known, NameKind::Previous}}, {{"TWONAME", {"X1", "X2"}}}, "names");
        m_project->setVectors(vectors);

        // The run has learnt from it under the name in the screen: only the fold that held it out may answer.
        const UnseenPrediction other = predictPerturbation(*m_project, run, "OTHERNAME", m_monitor);
        QVERIFY(other.heldOut);
        QCOMPARE(other.perturbation, known);
        QCOMPARE(other.notes, std::vector<std::string>{"OTHERNAME is " + known});
        QCOMPARE(other.predicted, predictPerturbation(*m_project, run, known, m_monitor).predicted);
        QVERIFY(predictPerturbation(*m_project, run, known, m_monitor).notes.empty());

        const QString ambiguous =
            errorOf([&] { predictPerturbation(*m_project, run, "TWONAME", m_monitor); });
        QVERIFY2(ambiguous.contains(QStringLiteral("several genes; say which is meant: X1, X2")),
                 qPrintable(ambiguous));
        const QString missing =
            errorOf([&] { predictPerturbation(*m_project, run, known + "X", m_monitor); });
        QVERIFY2(missing.contains(QString::fromStdString(known))
                     && missing.contains(QStringLiteral("no gene vector")),
                 qPrintable(missing));
    }

    void cancellingKeepsFinishedFoldsAndResumingEndsTheSame()
    {
        trainRun(*m_project, "whole", quickSettings(), false, m_monitor);

        std::atomic<bool> stop{false};
        JobMonitor monitor(&stop, {});
        TrainingHooks hooks;
        hooks.onFoldFinished = [&](int) { stop = true; };
        const JobResult result =
            runJob([&] { return trainRun(*m_project, "parts", quickSettings(), false, monitor, hooks); });
        QCOMPARE(result.outcome, Outcome::Cancelled);
        const Run stopped = m_project->run("parts");
        QCOMPARE(stopped.record.state, RunState::Stopped);
        QCOMPARE(stopped.record.finishedFolds(), std::size_t{1});
        QVERIFY(stopped.predictions);
        QVERIFY(errorOf([&] {
                    exportRun(*m_project, stopped, "x.h5", m_monitor);
                }).contains(QStringLiteral("not complete")));
        QCOMPARE(evaluateRun(*m_project, stopped, m_monitor).front().folds, 1);

        QVERIFY(errorOf([&] {
                    trainRun(*m_project, "parts", quickSettings(), false, m_monitor);
                }).contains(QStringLiteral("--resume")));
        TrainingSettings other = quickSettings();
        other.epochs = 7;
        QVERIFY(errorOf([&] {
                    trainRun(*m_project, "parts", other, true, m_monitor);
                }).contains(QStringLiteral("other settings")));

        trainRun(*m_project, "parts", quickSettings(), true, m_monitor);
        QCOMPARE(m_project->run("parts").record.state, RunState::Done);
        QCOMPARE(m_project->run("parts").predictions->values.histograms,
                 m_project->run("whole").predictions->values.histograms);
    }

    void splitsThatLeaveNothingAreRefused()
    {
        std::filesystem::create_directories(m_folder->path().toStdString() + "/triple");
        const Project project = test::combinationProject(m_folder->path().toStdString() + "/triple", 3);
        TrainingSettings settings = quickSettings();
        settings.folds = 2; // one of them holds out two pairs of three genes, which are all there are
        settings.split = "combo-drop";
        QVERIFY(errorOf([&] {
                    trainRun(project, "r", settings, false, m_monitor);
                }).contains(QStringLiteral("leaves nothing to learn from")));
        QVERIFY(project.runNames().empty());
        settings.split = "combo-keep";
        trainRun(project, "r", settings, false, m_monitor);
        QCOMPARE(project.run("r").record.state, RunState::Done);
    }

    void modelsOfCombinationsNeedSome()
    {
        TrainingSettings settings = quickSettings();
        settings.model = "additive";
        QVERIFY(errorOf([&] {
                    trainRun(*m_project, "r", settings, false, m_monitor);
                }).contains(QStringLiteral("several genes only")));
    }

    void unfinishedFoldsOfEarlierVersionsGoOn()
    {
        TrainingSettings settings = quickSettings();
        settings.epochs = 6;
        settings.onlyFolds = {0};
        TrainingHooks hooks;
        hooks.secondsBetweenStates = 0;
        std::atomic<bool> cancelled = false;
        JobMonitor interrupted(&cancelled, {});
        hooks.onProgress = [&](const TrainingProgress& progress) { cancelled = progress.epoch >= 4; };
        QVERIFY_THROWS_EXCEPTION(Cancelled, trainRun(*m_project, "old", settings, false, interrupted, hooks));
        const std::filesystem::path state = m_project->runFolder("old") / "fold-0-last.pt";
        UnfinishedTraining unfinished = loadUnfinished(state);
        nlohmann::json computation = nlohmann::json::parse(unfinished.history.computation);
        for (const char* later : {"split", "neighbours", "components", "ridge", "target_vectors"})
            QCOMPARE(computation.erase(later), std::size_t{1});
        unfinished.history.computation = computation.dump();
        saveUnfinished(state, unfinished.state, unfinished.history);
        trainRun(*m_project, "old", settings, true, m_monitor);
        QVERIFY(m_project->run("old").record.foldFinished(0));
    }

    void trainingNeedsVectors()
    {
        std::filesystem::remove(m_project->folder() / "embedding.h5");
        QVERIFY(errorOf([&] {
                    trainRun(*m_project, "r", quickSettings(), false, m_monitor);
                }).contains(QStringLiteral("embed")));
        m_project->setVectors({{"NOBODY"}, 1, {1}, "a test"});
        QVERIFY(errorOf([&] {
                    trainRun(*m_project, "r", quickSettings(), false, m_monitor);
                }).contains(QStringLiteral("gene names")));
    }

    void perturbationsWithoutVectorAreNamedAndLeftOut()
    {
        const GeneVectors all = *m_project->vectors();
        const std::string missing = m_project->store().perturbationNames()[4];
        std::vector<std::string> genes;
        std::vector<float> values;
        for (const std::string& gene : all.genes()) {
            if (gene == missing)
                continue;
            genes.push_back(gene);
            const auto vector = all.vector(gene);
            values.insert(values.end(), vector.begin(), vector.end());
        }
        m_project->setVectors({genes, all.dimension(), values, "without one"});
        trainRun(*m_project, "r", quickSettings(), false, m_monitor);
        const Run run = m_project->run("r");
        QCOMPARE(run.record.withoutVector, std::vector<std::string>{missing});
        QCOMPARE(run.record.perturbations.size(), std::size_t{11});
        QVERIFY(!run.indexOf(missing));
        QVERIFY(errorOf([&] {
                    predictPerturbation(*m_project, run, missing, m_monitor);
                }).contains(QString::fromStdString(missing)));
    }

    void damagedFilesAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("run.json") << QStringLiteral("run.json");
        QTest::newRow("predictions.h5") << QStringLiteral("predictions.h5");
        QTest::newRow("checkpoint") << QStringLiteral("fold-1.pt");
    }

    void damagedFilesAreNamed()
    {
        QFETCH(QString, file);
        trainRun(*m_project, "r", quickSettings(), false, m_monitor);
        const std::filesystem::path path = m_project->runFolder("r") / file.toStdString();
        std::ofstream(path, std::ios::binary | std::ios::trunc) << "{ nonsense";
        const QString message = errorOf([&] {
            const Run run = m_project->run("r");
            predictPerturbation(*m_project, run, m_project->vectors()->genes().back(), m_monitor);
        });
        QVERIFY2(message.contains(file), qPrintable(message));
    }

    void provenanceOfTheVectorsIsInTheProjectFile()
    {
        const nlohmann::json json = nlohmann::json::parse(bytesOf(m_project->folder() / "project.json"));
        QVERIFY(json.at("embedding").at("source").get<std::string>().find("vectors.tsv")
                != std::string::npos);
        QCOMPARE(json.at("embedding").at("dimension").get<std::size_t>(), m_project->vectors()->dimension());
    }

    void runsOfOtherScreensAreRefused()
    {
        trainRun(*m_project, "r", quickSettings(), false, m_monitor);
        const QTemporaryDir folder;
        SimulationSettings simulation;
        simulation.perturbations = 12;
        simulation.genes = 20;
        simulation.cells = 30;
        simulation.seed = 9;
        const Project other = test::simulatedProject(folder.path().toStdString(), simulation);
        std::filesystem::copy(m_project->folder() / "runs", other.folder() / "runs",
                              std::filesystem::copy_options::recursive);
        QVERIFY(errorOf([&] { other.run("r"); }).contains(QStringLiteral("another project")));
    }

    void newerFormatsAreRefused()
    {
        trainRun(*m_project, "r", quickSettings(), false, m_monitor);
        const std::filesystem::path path = m_project->runFolder("r") / "run.json";
        std::string text = bytesOf(path);
        const std::string version = "\"format_version\": 2";
        const std::size_t at = text.find(version);
        QVERIFY(at != std::string::npos);
        text.replace(at, version.size(), "\"format_version\": 99");
        std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
        QVERIFY(errorOf([&] { m_project->run("r"); }).contains(QStringLiteral("newer")));
    }

    void responsesAgreeWithTheRun()
    {
        TrainingSettings settings = quickSettings();
        settings.onlyFolds = {1};
        trainRun(*m_project, "r", settings, false, m_monitor);
        const auto run = std::make_shared<const Run>(m_project->run("r"));
        const ResponseCalculator calculator(*m_project, run);
        bool sawPrediction = false;
        for (std::size_t row = 0; row < m_project->store().perturbations(); ++row) {
            const PerturbationResponse response = calculator.response(row);
            const std::size_t p = *run->indexOf(response.perturbation);
            QCOMPARE(response.fold.has_value(), run->record.fold[p] == 1);
            QCOMPARE(response.predicted.empty(), !response.fold.has_value());
            QCOMPARE(response.genes.size(), m_project->store().genes());
            if (response.predicted.empty()) {
                QVERIFY(std::isnan(response.shiftCorrelation));
                QVERIFY(std::isnan(response.genes[0].predictedW1));
                continue;
            }
            sawPrediction = true;
            QVERIFY(std::abs(response.shiftCorrelation) <= 1);
            const auto bins = static_cast<std::size_t>(response.grid.bins);
            const std::span<const double> control(response.control.data(), bins);
            const std::span<const double> observed(response.observed.data(), bins);
            QCOMPARE(response.genes[0].observedW1, wasserstein1(observed, control, response.grid.width[0]));
            QCOMPARE(response.genes[0].observedMean, m_project->store().means(row)[0]);
        }
        QVERIFY(sawPrediction);
    }

    /// On a screen with known truth the model beats both baselines on perturbations it has not seen, and
    /// longer training brings the predicted distributions closer to the true ones.
    void learnsASimulatedScreen()
    {
        const QTemporaryDir folder;
        SimulationSettings simulation;
        simulation.perturbations = 200;
        simulation.genes = 100;
        simulation.cells = 150;
        simulation.seed = 7;
        const Project project = test::simulatedProject(folder.path().toStdString(), simulation);
        const SimulatedScreen truth(simulation);

        std::vector<double> distanceToTruth;
        double distanceOfControl = 0;
        for (const int epochs : {3, 12, 60}) {
            TrainingSettings settings;
            settings.folds = 5;
            settings.epochs = epochs;
            const std::string name = "epochs-" + std::to_string(epochs);
            trainRun(project, name, settings, false, m_monitor);
            const Run run = project.run(name);
            double distance = 0;
            double control = 0;
            double count = 0;
            for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
                const auto& names = truth.perturbationNames();
                const auto index = static_cast<std::size_t>(
                    std::find(names.begin(), names.end(), run.record.perturbations[p]) - names.begin());
                const Grid& grid = run.predictions->grids[static_cast<std::size_t>(run.record.fold[p])];
                const auto bins = static_cast<std::size_t>(grid.bins);
                const std::span<const float> predicted = run.predictions->of(p);
                for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
                    if (!grid.active[gene])
                        continue;
                    const std::vector<double> mass(
                        predicted.begin() + static_cast<std::ptrdiff_t>(gene * bins),
                        predicted.begin() + static_cast<std::ptrdiff_t>((gene + 1) * bins));
                    const auto trueMass =
                        truth.perturbed(index, gene).histogram(grid.left[gene], grid.width[gene], grid.bins);
                    const auto trueControl =
                        truth.control(gene).histogram(grid.left[gene], grid.width[gene], grid.bins);
                    distance += wasserstein1(mass, trueMass, grid.width[gene]);
                    control += wasserstein1(trueControl, trueMass, grid.width[gene]);
                    ++count;
                }
            }
            distanceToTruth.push_back(distance / count);
            distanceOfControl = control / count;
            qInfo("%d epochs: W1 to the truth %.5f (true control %.5f)", epochs, distanceToTruth.back(),
                  distanceOfControl);
        }
        QVERIFY(distanceToTruth[1] < distanceToTruth[0]);
        QVERIFY(distanceToTruth[2] < distanceToTruth[1]);
        QVERIFY(distanceToTruth[2] < 0.6 * distanceOfControl);

        const std::vector<RunEvaluation> evaluations =
            evaluateRun(project, project.run("epochs-60"), m_monitor);
        QCOMPARE(evaluations.size(), std::size_t{6});
        for (const RunEvaluation& evaluation : evaluations) {
            qInfo("%s: W1 %.5f, r top 20 %.3f", evaluation.model.c_str(), metricOf(evaluation, "w1"),
                  metricOf(evaluation, "pearson_top20"));
        }
        for (std::size_t baseline = 1; baseline < 3; ++baseline) {
            QVERIFY(metricOf(evaluations[0], "w1") < metricOf(evaluations[baseline], "w1"));
            QVERIFY(metricOf(evaluations[0], "pearson_top20")
                    > metricOf(evaluations[baseline], "pearson_top20"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
