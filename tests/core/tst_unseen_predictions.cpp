// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"
#include "core/base/hdf5_file.h"
#include "core/evaluation/gene_response.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/gene/name_matching.h"
#include "core/project/unseen_folder.h"
#include "core/training/cross_validation.h"
#include "core/training/fold_data.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/combination_screen.h"
#include "tests/core/folder_state.h"
#include "tests/core/full_disk.h"
#include "tests/core/hdf5_leaks.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

using namespace knockscope;
using test::bytesOf;
using test::errorOf;

namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

TrainingSettings settingsOf(const std::string& model)
{
    TrainingSettings settings;
    settings.model = model;
    settings.folds = 3;
    settings.epochs = 6;
    settings.hidden = {16, 8};
    settings.threads = 1;
    settings.foldsAtOnce = 1;
    return settings;
}

std::vector<float> asFloats(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

Names namesOf(const std::vector<UnseenEntry>& entries)
{
    Names names;
    for (const UnseenEntry& entry : entries)
        names.push_back(entry.name);
    return names;
}

/// A file of predictions, to be written with something wrong in it. The first perturbation is looked at.
struct Content {
    std::string key;
    Names names;
    std::vector<std::int32_t> folds;
    std::vector<double> shifts;
    std::vector<double> noise;
    std::vector<std::uint64_t> responding;
    std::vector<double> left;
    std::vector<double> width;
    std::vector<std::uint8_t> active;
    std::vector<double> control;
    std::vector<std::uint64_t> controlShape;
    std::vector<float> histograms;
    std::vector<std::uint64_t> histogramShape;
    std::vector<float> means;
    std::vector<float> variances;

    explicit Content(const fs::path& path)
    {
        const hdf5::File file(path, hdf5::Access::Read);
        key = file.stringAttribute("/", "key");
        names = file.readStrings("/perturbations");
        folds = file.read<std::int32_t>("/folds_used");
        shifts = file.read<double>("/predicted_shift");
        noise = file.read<double>("/noise");
        responding = file.read<std::uint64_t>("/responding");
        left = file.read<double>("/grid/left");
        width = file.read<double>("/grid/width");
        active = file.read<std::uint8_t>("/grid/active");
        control = file.read<double>("/control");
        controlShape = file.shape("/control");
        histograms = file.read<float>("/histograms/0");
        histogramShape = file.shape("/histograms/0");
        means = file.read<float>("/means/0");
    }

    void write(const fs::path& path) const
    {
        hdf5::File file(path, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", std::int64_t{1});
        file.writeAttribute("/", "key", key);
        file.writeStrings("/perturbations", names);
        file.write<std::int32_t>("/folds_used", folds);
        file.write<double>("/predicted_shift", shifts);
        file.write<double>("/noise", noise);
        file.write<std::uint64_t>("/responding", responding);
        file.write<double>("/grid/left", left);
        file.write<double>("/grid/width", width);
        file.write<std::uint8_t>("/grid/active", active);
        file.write<double>("/control", control, controlShape);
        if (!histograms.empty())
            file.write<float>("/histograms/0", histograms, histogramShape);
        file.write<float>("/means/0", means, {3, means.size() / 3});
        if (!variances.empty())
            file.write<float>("/mean_variances/0", variances);
        file.flush();
    }
};

} // namespace

class TestUnseenPredictions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    Run train(const std::string& model, std::vector<int> onlyFolds = {}) const
    {
        TrainingSettings settings = settingsOf(model);
        settings.onlyFolds = std::move(onlyFolds);
        JobMonitor monitor;
        trainRun(*m_project, "r", settings, fs::exists(m_project->runFolder("r")), monitor);
        return m_project->run("r");
    }

    /// Genes with a vector that the screen does not perturb.
    Names unseenGenes(std::size_t count) const
    {
        const auto& seen = m_project->store().perturbationNames();
        Names genes;
        const GeneVectors vectors = *m_project->vectors();
        for (const std::string& gene : vectors.genes()) {
            if (genes.size() < count && std::find(seen.begin(), seen.end(), gene) == seen.end())
                genes.push_back(gene);
        }
        return genes;
    }

    fs::path folder() const { return m_project->runFolder("r") / "unseen"; }
    fs::path file(int number = 1) const { return folder() / ("unseen-" + std::to_string(number) + ".h5"); }
    int files() const
    {
        int count = 0;
        while (fs::exists(file(count + 1)))
            ++count;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(test::smallProject(m_folder->path().toStdString()));
    }

    void predictsAsOneByOne_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("folds");
        QTest::newRow("mlp-hist") << QStringLiteral("mlp-hist") << 3;
        QTest::newRow("zitg") << QStringLiteral("zitg") << 3;
        QTest::newRow("nearest") << QStringLiteral("nearest") << 3;
        QTest::newRow("nearest, one fold") << QStringLiteral("nearest") << 1;
    }

    void predictsAsOneByOne()
    {
        QFETCH(QString, model);
        QFETCH(int, folds);
        const Run run = train(model.toStdString(), folds == 1 ? std::vector<int>{1} : std::vector<int>{});
        Names wanted = unseenGenes(20); // more than are predicted at once
        QCOMPARE(wanted.size(), std::size_t{20});
        const Names seen = {m_project->store().perturbationNames()[0],
                            m_project->store().perturbationNames()[1]};
        Names pair = {wanted[0], seen[0]};
        std::sort(pair.begin(), pair.end());
        wanted.push_back(pair[0] + "+" + pair[1]);
        QVERIFY(listUnseen(*m_project, run).empty());

        const UnseenOutcome outcome = predictUnseen(*m_project, run, wanted, m_monitor);
        QCOMPARE(outcome.predicted, wanted);
        QVERIFY(outcome.seen.empty() && outcome.refused.empty() && outcome.notes.empty());
        const std::vector<UnseenEntry> entries = listUnseen(*m_project, run);
        QCOMPARE(namesOf(entries), wanted);
        const ResponseCalculator calculator(*m_project, nullptr);
        for (const UnseenEntry& entry : entries) {
            const UnseenPrediction one = predictPerturbation(*m_project, run, entry.name, m_monitor);
            const UnseenPrediction kept = readUnseen(*m_project, run, entry.name);
            QCOMPARE(kept.perturbation, one.perturbation);
            QCOMPARE(kept.foldsUsed, folds);
            QCOMPARE(one.foldsUsed, folds);
            QVERIFY(!kept.heldOut);
            QVERIFY(kept.grid == one.grid);
            QCOMPARE(kept.control, one.control);
            QCOMPARE(kept.controlMeans, one.controlMeans);
            QCOMPARE(asFloats(kept.predicted), asFloats(one.predicted));
            QCOMPARE(asFloats(kept.lowest), asFloats(one.lowest));
            QCOMPARE(asFloats(kept.highest), asFloats(one.highest));
            QCOMPARE(asFloats(kept.predictedMeans), asFloats(one.predictedMeans));
            QCOMPARE(asFloats(kept.lowestMeans), asFloats(one.lowestMeans));
            QCOMPARE(asFloats(kept.highestMeans), asFloats(one.highestMeans));
            QCOMPARE(kept.lowest.size(), folds == 1 ? 0 : kept.predicted.size());

            const PerturbationSummary summary = summaryOf(calculator.responseOf(kept));
            QCOMPARE(entry.predictedShift, summary.predictedShift);
            QCOMPARE(entry.noise, summary.noise);
            QCOMPARE(entry.responding, summary.responding);
            QCOMPARE(entry.foldsUsed, folds);
            QVERIFY(entry.predictedShift > 0);
        }
    }

    void namesAreAsPeopleTypeThem()
    {
        const Names unseen = unseenGenes(3);
        const Names& screen = m_project->store().perturbationNames();
        GeneVectors vectors = *m_project->vectors();
        vectors.setAliases(
            {{"OTHERNAME", unseen[0], NameKind::Previous}, {"OTHERSEEN", screen[0], NameKind::Previous}},
            {{"TWONAME", {"X1", "X2"}}}, "names");
        m_project->setVectors(vectors);
        const Run run = train("nearest");
        const std::string control = m_project->importReport().controlLabel.value;
        const Names typed = {" OTHERNAME ",
                             "",
                             unseen[0],
                             unseen[2] + " + " + unseen[1],
                             unseen[1] + "+" + unseen[2],
                             screen[1],
                             "OTHERSEEN",
                             screen[0],
                             "TWONAME",
                             unseen[0] + "XQ",
                             unseen[0] + "+NOSUCHGENE+TWONAME",
                             control};
        const UnseenOutcome outcome = predictUnseen(*m_project, run, typed, m_monitor);
        Names pair = {unseen[1], unseen[2]};
        std::sort(pair.begin(), pair.end());
        QCOMPARE(outcome.predicted, (Names{unseen[0], pair[0] + "+" + pair[1]}));
        QCOMPARE(outcome.seen, (Names{screen[1], screen[0]}));
        QCOMPARE(outcome.notes,
                 (Names{"OTHERNAME is " + unseen[0] + ".", "OTHERSEEN is " + screen[0] + "."}));
        QCOMPARE(namesOf(listUnseen(*m_project, run)), outcome.predicted);

        QCOMPARE(outcome.refused.size(), std::size_t{4});
        const RefusedName& several = outcome.refused[0];
        QCOMPARE(several.typed, std::string("TWONAME"));
        QCOMPARE(several.reason,
                 std::string("TWONAME is a name of several genes; say which is meant: X1, X2."));
        QCOMPARE(several.nearest, (Names{"X1", "X2"}));
        const RefusedName& missing = outcome.refused[1];
        QVERIFY(missing.reason.starts_with("There is no gene vector for " + unseen[0] + "XQ ("));
        QVERIFY(missing.reason.ends_with(")."));
        QVERIFY(std::find(missing.nearest.begin(), missing.nearest.end(), unseen[0])
                != missing.nearest.end());
        const RefusedName& both = outcome.refused[2];
        QVERIFY(both.reason.find("NOSUCHGENE") != std::string::npos);
        QVERIFY(both.reason.find("TWONAME") != std::string::npos);
        QCOMPARE(outcome.refused[3].typed, control);
        QVERIFY(outcome.refused[3].reason.find("control") != std::string::npos);
    }

    void refusalsSayWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        const QString control = QStringLiteral("This is the control, which is not predicted; name a gene.");
        const QString nothing = QStringLiteral("This names no gene.");
        QTest::newRow("joins nothing") << QStringLiteral("+") << nothing;
        QTest::newRow("joins nothings") << QStringLiteral("+ +") << nothing;
        for (const char* name :
             {"non-targeting", "NT", "Scrambled", "ctrl", "NegCtrl0", "ctrl+ctrl", "AAVS1"})
            QTest::newRow(name) << QString::fromLatin1(name) << control;
        QTest::newRow("small letters")
            << QStringLiteral("p53x")
            << QStringLiteral("p53x is a name of several genes; say which is meant: X1, X2.");
        QTest::newRow("no vector")
            << QStringLiteral("zzzzz")
            << QStringLiteral("There is no gene vector for zzzzz (it is in none of the vectors' names).");
    }

    /// For every kind of model: what is wrong with a name comes before what the model cannot.
    void refusalsSayWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        GeneVectors vectors = *m_project->vectors();
        vectors.setAliases({}, {{"p53x", {"X1", "X2"}}}, "names");
        m_project->setVectors(vectors);
        if (reason.startsWith(QStringLiteral("There is no")))
            reason = QStringLiteral("There is no gene vector for zzzzz (");
        for (const std::string model : {"nearest", "non-ctrl-mean"}) {
            trainRun(*m_project, model, settingsOf(model), false, m_monitor);
            const UnseenOutcome outcome =
                predictUnseen(*m_project, m_project->run(model), Names{typed.toStdString()}, m_monitor);
            QCOMPARE(outcome.refused.size(), std::size_t{1});
            const QString told = QString::fromStdString(outcome.refused[0].reason);
            QVERIFY2(told.startsWith(reason) && told.endsWith(QLatin1Char('.')), qPrintable(told));
        }
    }

    /// WT1 and others are called like a control somewhere, and are genes where a vector says so.
    void genesAreNoControls()
    {
        const GeneVectors vectors = *m_project->vectors();
        Names genes = vectors.genes();
        const std::string unseen = unseenGenes(1)[0];
        std::replace(genes.begin(), genes.end(), unseen, std::string("NTC"));
        m_project->setVectors(GeneVectors(genes, vectors.dimension(), vectors.values(), vectors.source()));
        const Run run = train("nearest");
        QCOMPARE(predictUnseen(*m_project, run, Names{"NTC"}, m_monitor).predicted, Names{"NTC"});
    }

    void predictableNamesAreCurrentSymbolsOfVectors()
    {
        GeneVectors vectors({"B", "OLD", "NOTHING"}, 2, {1, 2, 3, 4, 0, 0}, "made up");
        vectors.setAliases({{"NEW", "OLD", NameKind::Symbol}, {"ALIAS", "B", NameKind::Alias}}, {}, "names");
        QCOMPARE(predictableNames(vectors), (Names{"B", "NEW"}));
    }

    void whatIsThereIsNotPredictedAgain()
    {
        const Run run = train("nearest");
        const Names unseen = unseenGenes(3);
        predictUnseen(*m_project, run, Names{unseen[0], unseen[1]}, m_monitor);
        const std::string before = bytesOf(file());
        for (int fold = 0; fold < 3; ++fold)
            std::ofstream(run.checkpoint(fold), std::ios::trunc) << "nonsense";
        const UnseenOutcome again = predictUnseen(*m_project, run, Names{unseen[1], unseen[0]}, m_monitor);
        QCOMPARE(again.predicted, (Names{unseen[1], unseen[0]}));
        QCOMPARE(bytesOf(file()), before);
        QVERIFY(errorOf([&] {
                    predictUnseen(*m_project, run, Names{unseen[2]}, m_monitor);
                }).contains(QStringLiteral("fold-0.h5")));
        QCOMPARE(bytesOf(file()), before);
    }

    void basesOfAllFoldsAreThoseOfEach_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three threads") << 3;
    }

    void basesOfAllFoldsAreThoseOfEach()
    {
        QFETCH(int, threads);
        constexpr int kBins = 7;
        const MarginalStore& store = m_project->store();
        const auto rows = [](std::size_t first, std::size_t last) {
            std::vector<std::size_t> result;
            for (std::size_t row = first; row < last; ++row)
                result.push_back(row);
            return result;
        };
        const std::size_t count = store.perturbations();
        // Folds that overlap in any way, one with a single row and one without.
        const std::vector<std::vector<std::size_t>> training = {
            rows(0, count - 3), rows(3, count), rows(2, count / 2), {count - 1}, {}};
        const std::vector<FoldBasis> together = makeFoldBases(store, training, kBins, threads);
        QCOMPARE(together.size(), training.size());
        for (std::size_t fold = 0; fold < training.size(); ++fold) {
            const FoldBasis alone = makeFoldBasis(store, training[fold], kBins);
            QVERIFY(together[fold].grid == alone.grid);
            QVERIFY(together[fold].control == alone.control);
            QVERIFY(together[fold].pool == alone.pool);
            QVERIFY(together[fold].smoothedControl == alone.smoothedControl);
            QCOMPARE(together[fold].controlCells, alone.controlCells);
            QCOMPARE(together[fold].trainingCells, alone.trainingCells);
        }
    }

    void cacheChangesNothing_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("mlp-hist") << QStringLiteral("mlp-hist");
        QTest::newRow("nearest") << QStringLiteral("nearest");
    }

    void cacheChangesNothing()
    {
        QFETCH(QString, model);
        const Run run = train(model.toStdString());
        const Names unseen = unseenGenes(2);
        const auto nameOf = [&](int fold) {
            return QString::fromStdString(run.checkpoint(fold).filename().string());
        };
        const auto predictBoth = [&](UnseenCache* cache) {
            removeUnseen(*m_project, run, unseen, m_monitor);
            for (const std::string& gene : unseen)
                predictUnseen(*m_project, run, Names{gene}, m_monitor, cache);
            return bytesOf(file());
        };
        const std::string without = predictBoth(nullptr);
        UnseenCache cache;
        QVERIFY(predictBoth(&cache) == without);
        // Models and bases are in memory: checkpoints are not read again.
        for (int fold = 0; fold < 3; ++fold)
            fs::rename(run.checkpoint(fold), run.checkpoint(fold).string() + ".away");
        QVERIFY(predictBoth(&cache) == without);
        // Not for the same run of another screen, and not once it was dropped.
        const Project again = Project::open(m_project->folder());
        removeUnseen(*m_project, run, unseen, m_monitor);
        QVERIFY(errorOf([&] {
                    predictUnseen(again, again.run("r"), unseen, m_monitor, &cache);
                }).contains(nameOf(0)));
        for (int fold = 0; fold < 3; ++fold)
            fs::rename(run.checkpoint(fold).string() + ".away", run.checkpoint(fold));
        QVERIFY(predictBoth(&cache) == without);
        fs::remove(run.checkpoint(1));
        QVERIFY(predictBoth(&cache) == without);
        cache.clear();
        removeUnseen(*m_project, run, unseen, m_monitor);
        QVERIFY(
            errorOf([&] { predictUnseen(*m_project, run, unseen, m_monitor, &cache); }).contains(nameOf(1)));
    }

    void cacheIsOfOneStateOfOneRun()
    {
        UnseenCache cache;
        const Names unseen = unseenGenes(2);
        const Run part = train("nearest", {1});
        predictUnseen(*m_project, part, Names{unseen[0]}, m_monitor, &cache);
        const Run whole = train("nearest");
        predictUnseen(*m_project, whole, Names{unseen[0]}, m_monitor, &cache);
        QCOMPARE(listUnseen(*m_project, whole).front().foldsUsed, 3);
        const std::string before = bytesOf(file(2)); // that of the part went
        removeUnseen(*m_project, whole, unseen, m_monitor);
        predictUnseen(*m_project, whole, Names{unseen[0]}, m_monitor);
        QVERIFY(!before.empty() && bytesOf(file()) == before);
    }

    void laterOnesComeBehindAndAnyCanGo()
    {
        const Run run = train("nearest");
        const Names unseen = unseenGenes(4);
        predictUnseen(*m_project, run, Names{unseen[2], unseen[0]}, m_monitor);
        const UnseenPrediction first = readUnseen(*m_project, run, unseen[0]);
        predictUnseen(*m_project, run, Names{unseen[1], unseen[2], unseen[3]}, m_monitor);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), (Names{unseen[2], unseen[0], unseen[1], unseen[3]}));
        QCOMPARE(readUnseen(*m_project, run, unseen[0]).highest, first.highest);

        removeUnseen(*m_project, run, Names{unseen[2], "NOSUCHGENE"}, m_monitor);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), (Names{unseen[0], unseen[1], unseen[3]}));
        QCOMPARE(readUnseen(*m_project, run, unseen[0]).predicted, first.predicted);
        QVERIFY(errorOf([&] {
                    readUnseen(*m_project, run, unseen[2]);
                }).contains(QStringLiteral("has not predicted ")));
        QVERIFY(!findUnseen(*m_project, run, unseen[2]));
        QCOMPARE(findUnseen(*m_project, run, unseen[0])->predicted, first.predicted);
        removeUnseen(*m_project, run, unseen, m_monitor);
        QVERIFY(!fs::exists(file()));
        QVERIFY(listUnseen(*m_project, run).empty());
        removeUnseen(*m_project, run, unseen, m_monitor);
    }

    /// What is added costs what it is, whatever is there.
    void filesAreNotWrittenAgain()
    {
        const Run run = train("nearest");
        const Names genes = unseenGenes(20);
        Names pairs; // more than are joined to one file
        for (std::size_t i = 0; i < genes.size(); ++i)
            for (std::size_t j = i + 1; j < genes.size() && pairs.size() < 40; ++j)
                pairs.push_back(std::min(genes[i], genes[j]) + "+" + std::max(genes[i], genes[j]));
        predictUnseen(*m_project, run, pairs, m_monitor);
        QCOMPARE(files(), 1);
        const std::string first = bytesOf(file());
        fs::create_hard_link(file(), m_project->folder() / "kept");
        Names expected = pairs;
        for (const std::string& gene : genes) {
            predictUnseen(*m_project, run, Names{gene}, m_monitor);
            expected.push_back(gene);
        }
        QCOMPARE(files(), 2); // those that came one by one share one
        QVERIFY(fs::equivalent(file(), m_project->folder() / "kept"));
        QCOMPARE(namesOf(listUnseen(*m_project, run)), expected);
        QCOMPARE(readUnseen(*m_project, run, genes[5]).perturbation, genes[5]);
        QCOMPARE(readUnseen(*m_project, run, pairs[5]).perturbation, pairs[5]);

        removeUnseen(*m_project, run, genes, m_monitor);
        QCOMPARE(files(), 1);
        QCOMPARE(bytesOf(file()), first);
        removeUnseen(*m_project, run, Names{pairs[3], genes[0]}, m_monitor);
        expected = pairs;
        expected.erase(expected.begin() + 3);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), expected);
        fs::remove(file());
        QVERIFY(!findUnseen(*m_project, run, pairs[5]));
    }

    void progressGoesOverFoldsAndPerturbations()
    {
        const Run run = train("nearest");
        std::vector<double> fractions;
        JobMonitor monitor(
            nullptr, [&](const Progress& progress) { fractions.push_back(progress.fraction); },
            std::chrono::milliseconds(0));
        predictUnseen(*m_project, run, unseenGenes(20), monitor);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QCOMPARE(fractions.back(), 1.0);
        QVERIFY(fractions.size() >= 7); // two parts of three folds, and the end
        QCOMPARE(
            std::count_if(fractions.begin(), fractions.end(), [](double f) { return f > 0 && f < 1.0 / 3; }),
            std::ptrdiff_t{1});
    }

    void cancellingKeepsWhatWasThere()
    {
        const Run run = train("nearest");
        const Names unseen = unseenGenes(5);
        predictUnseen(*m_project, run, Names{unseen[0]}, m_monitor);
        const auto content = [this] {
            auto result = test::contentOf(m_project->folder());
            std::erase_if(result, [](const auto& one) { return one.first.ends_with("unseen.lock"); }); // who
            return result;
        };
        const auto before = content();
        for (const double at : {0.0, 0.3, 0.6}) {
            std::atomic<bool> stop{false};
            JobMonitor monitor(
                &stop, [&](const Progress& progress) { stop = stop || progress.fraction >= at; },
                std::chrono::milliseconds(0));
            const JobResult result = runJob([&] {
                predictUnseen(*m_project, run, unseen, monitor);
                return Outcome::Done;
            });
            QCOMPARE(result.outcome, Outcome::Cancelled);
            QVERIFY(content() == before);
        }
    }

    void failingToWriteKeepsWhatWasThere()
    {
        const Run run = train("nearest");
        const Names unseen = unseenGenes(5);
        predictUnseen(*m_project, run, Names{unseen[0]}, m_monitor);
        const std::string before = bytesOf(file());
        {
            const test::FullDisk disk(before.size());
            QVERIFY(errorOf([&] {
                        predictUnseen(*m_project, run, unseen, m_monitor);
                    }).contains(QStringLiteral("unseen-1.h5")));
        }
        QCOMPARE(bytesOf(file()), before);
        // A killed writer leaves a part of a file, which the next one removes.
        const fs::path leftover = file().string() + ".123.tmp";
        std::ofstream(leftover) << before.substr(0, before.size() / 2);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), (Names{unseen[0]}));
        predictUnseen(*m_project, run, unseen, m_monitor);
        QVERIFY(!fs::exists(leftover));
        QCOMPARE(namesOf(listUnseen(*m_project, run)), unseen);
    }

    /// Before anything is predicted: the checkpoints, which cannot be read, are not come to.
    void whatCannotBeWrittenIsSaidFirst_data()
    {
        QTest::addColumn<bool>("folderInTheWay");
        QTest::newRow("no folder") << false;
        QTest::newRow("no lock") << true;
    }

    void whatCannotBeWrittenIsSaidFirst()
    {
        QFETCH(bool, folderInTheWay);
        const Run run = train("nearest");
        for (int fold = 0; fold < 3; ++fold)
            std::ofstream(run.checkpoint(fold), std::ios::trunc) << "nonsense";
        if (folderInTheWay)
            fs::create_directories(folder() / "unseen.lock");
        else
            std::ofstream(folder()) << "in the way";
        const QString error = errorOf([&] { predictUnseen(*m_project, run, unseenGenes(2), m_monitor); });
        QVERIFY2(error.contains(QStringLiteral("/unseen")), qPrintable(error));
        QVERIFY2(!error.contains(QStringLiteral("fold-")), qPrintable(error));
    }

    void roomIsCheckedFirst()
    {
        const UnseenFolder unseen(m_folder->path().toStdString(), "key", 3);
        unseen.checkRoom(5000, 15, 1, m_monitor);
        const QString error = errorOf([&] { unseen.checkRoom(5000, 15, 1'000'000'000'000, m_monitor); });
        QVERIFY2(error.contains(QStringLiteral("takes 960000000000.7 MB, and ")), qPrintable(error));
        QVERIFY2(error.endsWith(QStringLiteral("make room, or predict fewer.")), qPrintable(error));
        QVERIFY(unseen.entries().empty());
    }

    void waitingForOthersCanBeCancelled()
    {
        const Run run = train("nearest");
        const Names unseen = unseenGenes(1);
        predictUnseen(*m_project, run, unseen, m_monitor);
        const FileLock held = FileLock::take(folder() / "unseen.lock");
        const std::atomic<bool> cancelled{true};
        const JobMonitor monitor(&cancelled, {});
        const JobResult result = runJob([&] {
            removeUnseen(*m_project, run, unseen, monitor);
            return Outcome::Done;
        });
        QCOMPARE(result.outcome, Outcome::Cancelled);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), unseen); // reading waits for nobody
    }

    /// A job that began with an older state of the run must not replace newer predictions.
    void trainedFurtherMeanwhile()
    {
        const Names unseen = unseenGenes(3);
        const Run part = train("nearest", {0, 2});
        predictUnseen(*m_project, part, Names{unseen[0]}, m_monitor);
        const Run whole = train("nearest");
        QVERIFY(errorOf([&] {
                    predictUnseen(*m_project, part, Names{unseen[1]}, m_monitor);
                }).contains(QStringLiteral("Run r was trained further meanwhile; predict again.")));
        predictUnseen(*m_project, whole, unseen, m_monitor);
        const std::string before = bytesOf(file(2));
        QVERIFY(!before.empty());
        QVERIFY(errorOf([&] {
                    predictUnseen(*m_project, part, Names{unseen[1]}, m_monitor);
                }).contains(QStringLiteral("predict again.")));
        QCOMPARE(bytesOf(file(2)), before);
        QCOMPARE(namesOf(listUnseen(*m_project, whole)), unseen);
        QVERIFY(!fs::exists(file(1))); // of no use to anybody
    }

    void vectorsChangedMeanwhile()
    {
        const Names unseen = unseenGenes(1);
        const Run run = train("nearest");
        GeneVectors others = *m_project->vectors();
        others.setAliases({{"OTHERNAME", unseen[0], NameKind::Previous}}, {}, "other names");
        JobMonitor monitor(nullptr, [&](const Progress&) { m_project->setVectors(others); });
        QVERIFY(errorOf([&] {
                    predictUnseen(*m_project, run, unseen, monitor);
                }).contains(QStringLiteral("vectors were changed meanwhile; predict again.")));
        QCOMPARE(files(), 0);
        predictUnseen(*m_project, run, unseen, m_monitor);
        QCOMPARE(files(), 1);
    }

    void keyKnowsWhatPredictionsDependOn_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"settings", "names", "screen"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void keyKnowsWhatPredictionsDependOn()
    {
        QFETCH(QString, what);
        Run run = train("nearest");
        const Names unseen = unseenGenes(1);
        predictUnseen(*m_project, run, unseen, m_monitor);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), unseen);
        const QTemporaryDir otherFolder;
        std::optional<Project> other;
        if (what == QStringLiteral("settings")) {
            run.record.settings.neighbours += 1;
        } else if (what == QStringLiteral("names")) {
            GeneVectors vectors = *m_project->vectors();
            vectors.setAliases({{"OTHERNAME", unseen[0], NameKind::Previous}}, {}, "other names");
            m_project->setVectors(vectors);
        } else {
            SimulationSettings settings; // of smallProject(), but for the seed
            settings.perturbations = 12;
            settings.genes = 30;
            settings.cells = 30;
            settings.seed += 1;
            other = test::simulatedProject(otherFolder.path().toStdString(), settings);
            other->setVectors(*m_project->vectors());
        }
        const Project& project = other ? *other : *m_project;
        QVERIFY(listUnseen(project, run).empty());
        // What is of another key is not there, and so it cannot be removed.
        const std::string before = bytesOf(file());
        removeUnseen(project, run, unseen, m_monitor);
        QCOMPARE(bytesOf(file()), before);
    }

    void otherFoldsBeginAnew()
    {
        const Names unseen = unseenGenes(2);
        const Run part = train("nearest", {0, 2});
        predictUnseen(*m_project, part, unseen, m_monitor);
        QCOMPARE(listUnseen(*m_project, part).front().foldsUsed, 2);
        const Run whole = train("nearest");
        QVERIFY(listUnseen(*m_project, whole).empty());
        QVERIFY(!errorOf([&] { readUnseen(*m_project, whole, unseen[0]); }).isEmpty());
        predictUnseen(*m_project, whole, Names{unseen[1]}, m_monitor);
        QCOMPARE(namesOf(listUnseen(*m_project, whole)), (Names{unseen[1]}));
        QCOMPARE(listUnseen(*m_project, whole).front().foldsUsed, 3);
    }

    void otherVectorsBeginAnew()
    {
        const Names unseen = unseenGenes(1);
        const Run run = train("nearest");
        predictUnseen(*m_project, run, unseen, m_monitor);
        const GeneVectors vectors = *m_project->vectors();
        QCOMPARE(m_project->vectorSource(), vectors.source());
        m_project->setVectors(GeneVectors(vectors.genes(), vectors.dimension(), vectors.values(), "others"));
        QVERIFY(listUnseen(*m_project, run).empty());
        QVERIFY(errorOf([&] {
                    predictUnseen(*m_project, run, unseen, m_monitor);
                }).contains(QStringLiteral("embed them again")));
        m_project->setVectors(vectors);
        QCOMPARE(namesOf(listUnseen(*m_project, run)), unseen);
    }

    void damagedFilesAreRefused_data()
    {
        using Damage = std::function<void(const fs::path&)>;
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("message");
        const auto replaced = [](const std::function<void(hdf5::File&, const std::string&)>& write) {
            return Damage([write](const fs::path& path) {
                const std::string key = hdf5::File(path, hdf5::Access::Read).stringAttribute("/", "key");
                hdf5::File file(path, hdf5::Access::Create);
                write(file, key);
            });
        };
        const QString damaged = QStringLiteral("damaged. Delete it");
        QTest::newRow("text") << Damage([](const fs::path& path) {
            std::ofstream(path, std::ios::trunc) << "{ nonsense";
        }) << damaged;
        QTest::newRow("empty") << Damage([](const fs::path& path) { fs::resize_file(path, 0); }) << damaged;
        QTest::newRow("cut off") << Damage([](const fs::path& path) {
            fs::resize_file(path, fs::file_size(path) / 2);
        }) << damaged;
        QTest::newRow("newer") << replaced([](hdf5::File& file, const std::string& key) {
            file.writeAttribute("/", "format_version", std::int64_t{2});
            file.writeAttribute("/", "key", key);
        }) << QStringLiteral("newer Knockscope");
        QTest::newRow("no version") << replaced([](hdf5::File& file, const std::string& key) {
            file.writeAttribute("/", "key", key);
        }) << damaged;
        QTest::newRow("no key") << replaced([](hdf5::File& file, const std::string&) {
            file.writeAttribute("/", "format_version", std::int64_t{1});
        }) << damaged;
        QTest::newRow("nothing in it") << replaced([](hdf5::File& file, const std::string& key) {
            file.writeAttribute("/", "format_version", std::int64_t{1});
            file.writeAttribute("/", "key", key);
        }) << damaged;
        QTest::newRow("lists of other lengths") << replaced([](hdf5::File& file, const std::string& key) {
            file.writeAttribute("/", "format_version", std::int64_t{1});
            file.writeAttribute("/", "key", key);
            file.writeStrings("/perturbations", {"A", "B"});
            file.write<std::int32_t>("/folds_used", std::vector<std::int32_t>{3});
            file.write<double>("/predicted_shift", std::vector<double>{1, 2});
            file.write<double>("/noise", std::vector<double>{1, 2});
            file.write<std::uint64_t>("/responding", std::vector<std::uint64_t>{1, 2});
        }) << damaged;
    }

    void damagedFilesAreRefused()
    {
        QFETCH(std::function<void(const fs::path&)>, damage);
        QFETCH(QString, message);
        const Run run = train("nearest");
        const Names unseen = unseenGenes(2);
        predictUnseen(*m_project, run, Names{unseen[0]}, m_monitor);
        damage(file());
        const std::string bytes = bytesOf(file());
        for (const QString& error : {errorOf([&] { listUnseen(*m_project, run); }),
                                     errorOf([&] { readUnseen(*m_project, run, unseen[0]); }),
                                     errorOf([&] { predictUnseen(*m_project, run, unseen, m_monitor); }),
                                     errorOf([&] { removeUnseen(*m_project, run, unseen, m_monitor); })}) {
            QVERIFY2(error.contains(message) && error.contains(QStringLiteral("unseen-1.h5")),
                     qPrintable(error));
        }
        QCOMPARE(bytesOf(file()), bytes);
    }

    void damagedValuesAreRefused_data()
    {
        using Damage = std::function<void(Content&)>;
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        constexpr float kNanFloat = std::numeric_limits<float>::quiet_NaN();
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<bool>("isListed"); // and found when it is read
        const auto row = [](const char* name, bool isListed, const Damage& damage) {
            QTest::newRow(name) << damage << isListed;
        };
        row("nothing", true, {});
        row("name twice", false, [](Content& c) { c.names[1] = c.names[0]; });
        row("empty name", false, [](Content& c) { c.names[1].clear(); });
        row("no fold", false, [](Content& c) { c.folds[0] = 0; });
        row("fewer than no fold", false, [](Content& c) { c.folds[0] = -1; });
        row("more folds than there are", false, [](Content& c) { c.folds[0] = 4; });
        row("negative shift", false, [](Content& c) { c.shifts[1] = -0.1; });
        row("endless shift", false, [=](Content& c) { c.shifts[1] = kInfinity; });
        row("negative noise", false, [](Content& c) { c.noise[1] = -0.1; });
        row("more responding than genes", false, [](Content& c) { c.responding[0] = 31; });
        row("left edges of fewer genes", true, [](Content& c) { c.left.pop_back(); });
        row("left edge", true, [=](Content& c) { c.left[3] = kNan; });
        row("width of nothing", true, [](Content& c) { c.width[3] = 0; });
        row("negative width", true, [](Content& c) { c.width[3] = -1; });
        row("width", true, [=](Content& c) { c.width[3] = kNan; });
        row("endless width", true, [=](Content& c) { c.width[3] = kInfinity; });
        row("control", true, [=](Content& c) { c.control[7] = kNan; });
        row("negative control", true, [](Content& c) { c.control[7] = -0.5, c.control[8] += 0.5; });
        row("control that sums to more", true, [](Content& c) { c.control[7] += 0.5; });
        row("control of other genes", true,
            [](Content& c) { std::swap(c.controlShape[0], c.controlShape[1]); });
        row("fewer parts than folds", true, [](Content& c) {
            c.histograms.resize(c.histograms.size() / 3);
            c.histogramShape[0] = 1;
        });
        row("two parts", true, [](Content& c) {
            c.histograms.resize(c.histograms.size() / 3 * 2);
            c.histogramShape[0] = 2;
        });
        row("bins for genes", true, [](Content& c) { std::swap(c.histogramShape[1], c.histogramShape[2]); });
        row("mass", true, [=](Content& c) { c.histograms[7] = kNanFloat; });
        row("negative mass", true, [](Content& c) { c.histograms[7] = -0.5F, c.histograms[8] += 0.5F; });
        row("masses that sum to less", true,
            [](Content& c) { std::fill_n(c.histograms.begin(), c.histograms.size() / 3, 0.0F); });
        row("lowest mass", true, [=](Content& c) { c.histograms[c.histograms.size() / 3] = kNanFloat; });
        row("lowest above the mean", true, [](Content& c) {
            std::fill_n(c.histograms.begin() + static_cast<std::ptrdiff_t>(c.histograms.size() / 3),
                        c.histograms.size() / 3, 1.0F);
        });
        row("highest mass", true, [](Content& c) { c.histograms.back() = 2; });
        row("mean", true, [=](Content& c) { c.means[0] = kNanFloat; });
        row("highest mean below the mean", true, [](Content& c) { c.means.back() -= 10; });
        row("negative variance", true, [](Content& c) { c.variances.assign(c.left.size(), -1.0F); });
        row("variances of fewer genes", true, [](Content& c) { c.variances = {1.0F}; });
        row("missing", true, [](Content& c) { c.histograms.clear(); });
    }

    void damagedValuesAreRefused()
    {
        QFETCH(std::function<void(Content&)>, damage);
        QFETCH(bool, isListed);
        const Run run = train("nearest");
        const Names unseen = unseenGenes(3);
        const Names both = {unseen[0], unseen[1]};
        predictUnseen(*m_project, run, both, m_monitor);
        Content content(file());
        if (damage)
            damage(content);
        content.write(file());
        const auto says = [&](const auto& work) {
            const QString error = errorOf(work);
            return error.contains(QStringLiteral("unseen-1.h5 is damaged. Delete it"));
        };
        if (isListed)
            QCOMPARE(namesOf(listUnseen(*m_project, run)), both);
        else
            QVERIFY(says([&] { listUnseen(*m_project, run); }));
        QCOMPARE(says([&] { readUnseen(*m_project, run, unseen[0]); }), bool(damage));
        if (isListed)
            return;
        QVERIFY(says([&] { predictUnseen(*m_project, run, Names{unseen[2]}, m_monitor); }));
        QVERIFY(says([&] { removeUnseen(*m_project, run, both, m_monitor); }));
    }

    void runsThatPredictNothingUnseenSayWhy()
    {
        const Names unseen = unseenGenes(2);
        const std::string& seen = m_project->store().perturbationNames()[3];
        const Names typed = {unseen[0], seen, unseen[1]};
        Run run = train("non-ctrl-mean");
        const UnseenOutcome means = predictUnseen(*m_project, run, typed, m_monitor);
        QCOMPARE(means.seen, Names{seen});
        QCOMPARE(means.refused.size(), std::size_t{2});
        QVERIFY(means.refused[1].reason.find("predicts means") != std::string::npos);
        QVERIFY(means.refused[1].reason.find(unseen[1]) != std::string::npos);

        run.record.settings.model = kExternalModel;
        const UnseenOutcome external = predictUnseen(*m_project, run, typed, m_monitor);
        QCOMPARE(external.seen, Names{seen});
        QCOMPARE(external.refused.size(), std::size_t{2});
        QVERIFY(external.refused[0].reason.find("another program") != std::string::npos);
        QVERIFY(!fs::exists(file()));

        run.predictions.reset();
        QVERIFY(errorOf([&] {
                    predictUnseen(*m_project, run, typed, m_monitor);
                }).contains(QStringLiteral("no finished fold")));
    }

    /// Additive predicts a combination in the folds that hold out none of its genes.
    void obstaclesAreTold()
    {
        const QTemporaryDir folder;
        const Project project = test::combinationProject(folder.path().toStdString());
        TrainingSettings settings = settingsOf("additive");
        trainRun(project, "r", settings, false, m_monitor);
        const Run run = project.run("r");
        std::vector<int> foldOf(6, -1);
        Names singles;
        for (int i = 0; i < 6; ++i) {
            singles.push_back(std::string("P") + static_cast<char>('A' + i));
            foldOf[static_cast<std::size_t>(i)] = run.record.fold[*run.indexOf(singles.back())];
        }
        Names triples;
        std::vector<int> folds; // that can predict each
        for (std::size_t i = 0; i < 6; ++i) {
            for (std::size_t j = i + 1; j < 6; ++j) {
                for (std::size_t k = j + 1; k < 6; ++k) {
                    triples.push_back(singles[i] + "+" + singles[j] + "+" + singles[k]);
                    int able = 0;
                    for (int fold = 0; fold < 3; ++fold)
                        able += foldOf[i] != fold && foldOf[j] != fold && foldOf[k] != fold;
                    folds.push_back(able);
                }
            }
        }
        const UnseenOutcome outcome = predictUnseen(project, run, triples, m_monitor);
        const std::vector<UnseenEntry> entries = listUnseen(project, run);
        std::size_t refused = 0;
        for (std::size_t i = 0; i < triples.size(); ++i) {
            const auto entry = std::find_if(entries.begin(), entries.end(),
                                            [&](const UnseenEntry& e) { return e.name == triples[i]; });
            QCOMPARE(entry == entries.end() ? 0 : entry->foldsUsed, folds[i]);
            refused += static_cast<std::size_t>(folds[i] == 0);
        }
        QCOMPARE(outcome.refused.size(), refused);
        QCOMPARE(outcome.predicted.size(), triples.size() - refused);
        for (const RefusedName& name : outcome.refused)
            QVERIFY(name.reason.find("perturbed alone in training") != std::string::npos);
        QVERIFY(!outcome.notes.empty());
        QVERIFY(outcome.notes.front().find("of 3 folds") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestUnseenPredictions)
#include "tst_unseen_predictions.moc"
