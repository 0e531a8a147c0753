// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_file.h"
#include "core/evaluation/gene_response.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/gene/name_matching.h"
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
#include <memory>

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

    fs::path file() const { return m_project->runFolder("r") / "unseen.h5"; }

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
            removeUnseen(run, unseen);
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
        removeUnseen(run, unseen);
        QVERIFY(errorOf([&] {
                    predictUnseen(again, again.run("r"), unseen, m_monitor, &cache);
                }).contains(nameOf(0)));
        for (int fold = 0; fold < 3; ++fold)
            fs::rename(run.checkpoint(fold).string() + ".away", run.checkpoint(fold));
        QVERIFY(predictBoth(&cache) == without);
        fs::remove(run.checkpoint(1));
        QVERIFY(predictBoth(&cache) == without);
        cache.clear();
        removeUnseen(run, unseen);
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
        const std::string before = bytesOf(file());
        removeUnseen(whole, unseen);
        predictUnseen(*m_project, whole, Names{unseen[0]}, m_monitor);
        QVERIFY(bytesOf(file()) == before);
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

        removeUnseen(run, Names{unseen[2], "NOSUCHGENE"});
        QCOMPARE(namesOf(listUnseen(*m_project, run)), (Names{unseen[0], unseen[1], unseen[3]}));
        QCOMPARE(readUnseen(*m_project, run, unseen[0]).predicted, first.predicted);
        QVERIFY(errorOf([&] {
                    readUnseen(*m_project, run, unseen[2]);
                }).contains(QStringLiteral("not among the predictions")));
        removeUnseen(run, unseen);
        QVERIFY(!fs::exists(file()));
        QVERIFY(listUnseen(*m_project, run).empty());
        removeUnseen(run, unseen);
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
        const auto before = test::contentOf(m_project->folder());
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
            QVERIFY(test::contentOf(m_project->folder()) == before);
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
                    }).contains(QStringLiteral("unseen.h5")));
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
                                     errorOf([&] { removeUnseen(run, unseen); })}) {
            // What is to be removed is looked for without the key.
            QVERIFY2(error.contains(message) && error.contains(QStringLiteral("unseen.h5")),
                     qPrintable(error));
        }
        QCOMPARE(bytesOf(file()), bytes);
    }

    void damagedHistogramsAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"shape", "parts", "values", "grid", "missing"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void damagedHistogramsAreRefused()
    {
        QFETCH(QString, what);
        const Run run = train("nearest");
        const std::string gene = unseenGenes(1)[0];
        predictUnseen(*m_project, run, Names{gene}, m_monitor);
        const UnseenPrediction kept = readUnseen(*m_project, run, gene);
        const std::string key = hdf5::File(file(), hdf5::Access::Read).stringAttribute("/", "key");
        const std::uint64_t genes = kept.grid.genes();
        const auto bins = static_cast<std::uint64_t>(kept.grid.bins);
        {
            hdf5::File damaged(file(), hdf5::Access::Create);
            damaged.writeAttribute("/", "format_version", std::int64_t{1});
            damaged.writeAttribute("/", "key", key);
            damaged.writeStrings("/perturbations", {gene});
            damaged.write<std::int32_t>("/folds_used", std::vector<std::int32_t>{3});
            damaged.write<double>("/predicted_shift", std::vector<double>{1});
            damaged.write<double>("/noise", std::vector<double>{1});
            damaged.write<std::uint64_t>("/responding", std::vector<std::uint64_t>{1});
            std::vector<double> left = kept.grid.left;
            if (what == QStringLiteral("grid"))
                left.pop_back();
            damaged.write<double>("/grid/left", left);
            damaged.write<double>("/grid/width", kept.grid.width);
            damaged.write<std::uint8_t>("/grid/active", kept.grid.active);
            damaged.write<double>("/control", kept.control, {genes, bins});
            std::vector<std::uint64_t> shape = {1, genes, bins};
            if (what == QStringLiteral("shape"))
                shape = {1, bins, genes};
            if (what == QStringLiteral("parts"))
                shape = {2, genes, bins};
            std::vector<float> values(shape[0] * genes * bins, 0.1F);
            if (what == QStringLiteral("values"))
                values[7] = std::numeric_limits<float>::quiet_NaN();
            if (what != QStringLiteral("missing"))
                damaged.write<float>("/histograms/0", values, shape);
            damaged.write<float>("/means/0", std::vector<float>(genes), {1, genes});
            damaged.flush();
        }
        QCOMPARE(namesOf(listUnseen(*m_project, run)), Names{gene});
        QVERIFY(errorOf([&] {
                    readUnseen(*m_project, run, gene);
                }).contains(QStringLiteral("damaged. Delete it")));
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
