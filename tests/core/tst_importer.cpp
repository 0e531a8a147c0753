// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/project/project.h"
#include "core/screen/importer.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <memory>
#include <variant>

using namespace knockscope;
using test::errorOf;
using test::TinyScreen;

namespace {

using Strings = std::vector<std::string>;

std::vector<double> valuesOf(const MarginalStore& store, std::size_t row, std::size_t gene)
{
    return store.marginal(row, gene).visit(
        [](auto values) { return std::vector<double>(values.begin(), values.end()); });
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsLogValues()
    {
        TinyScreen::logValues().write(source());
        const ImportReport report = import(smallSettings());
        QCOMPARE(report.perturbationColumn.value, std::string("condition"));
        QCOMPARE(report.controlLabel.value, std::string("ctrl"));
        QVERIFY(report.values == ValueKind::Log);
        QVERIFY(!report.targetSum);
        QCOMPARE(report.cellsKept, std::uint64_t{6});
        QCOMPARE(report.controlCells, std::uint64_t{2});
        QCOMPARE(report.sourceHash, hashFile(source()));
        QCOMPARE(report.sourceBytes, std::uint64_t{std::filesystem::file_size(source())});

        const MarginalStore store = MarginalStore::open(target());
        QCOMPARE(store.perturbationNames(), (Strings{"GATA1+KLF1", "KLF1"}));
        QCOMPARE(store.cells(0), std::uint64_t{2});
        QCOMPARE(valuesOf(store, 0, 2), (std::vector<double>{3.5, 4.5}));
        QCOMPARE(valuesOf(store, 1, 0), (std::vector<double>{0.75}));
        QCOMPARE(valuesOf(store, store.control(), 3), (std::vector<double>{2, 2.5}));
        QCOMPARE(store.means(store.control())[0], 0.75);
        QVERIFY(std::holds_alternative<double>(store.marginal(0, 0).visit([](auto values) {
            return std::variant<float, double>(typename decltype(values)::value_type{});
        })));
    }

    void normalisesCounts_data()
    {
        QTest::addColumn<double>("targetSum"); // 0: median
        QTest::addColumn<double>("expected");
        QTest::newRow("median") << 0.0 << 12.0; // of 8, 10, 14, 30
        QTest::newRow("chosen") << 10000.0 << 10000.0;
    }
    void normalisesCounts()
    {
        QFETCH(double, targetSum);
        QFETCH(double, expected);
        TinyScreen screen;
        screen.genes = {"A", "B"};
        screen.labels = {"control", "control", "A", "A", "A"};
        screen.matrix = {{2, 6}, {0, 10}, {7, 7}, {0, 0}, {25, 5}};
        screen.write(source());
        ImportSettings settings = smallSettings();
        if (targetSum > 0)
            settings.targetSum = targetSum;
        const ImportReport report = import(settings);
        QVERIFY(report.values == ValueKind::Counts);
        QCOMPARE(*report.targetSum, expected);
        const MarginalStore store = MarginalStore::open(target());
        const auto log = [&](double share) { return double(float(std::log1p(share * expected))); };
        QCOMPARE(valuesOf(store, 0, 0), (std::vector<double>{log(0.5), log(25 / 30.0)}));
        QCOMPARE(store.marginal(0, 0).zeros(), std::uint64_t{1}); // the empty cell stays empty
        QCOMPARE(valuesOf(store, 1, 1), (std::vector<double>{log(0.75), log(1)}));
    }

    void filtersAndLeavesOut()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            file.writeStrings("/obs/line", {"K562", "K562", "K562", "A549", "K562", "K562"});
            file.writeStrings("/obs/target", {"KLF1", "none", "nan", "none", "GATA1", "KLF1"});
        };
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.filters = {{"line", CellFilter::Comparison::Equal, "K562"}};
        settings.perturbationColumn = "target";
        settings.controlLabel = "none";
        settings.minimumCells = 2;
        const ImportReport report = import(settings);
        QCOMPARE(report.perturbationColumn.reason, std::string("chosen"));
        QCOMPARE(report.cellsInFile, std::uint64_t{6});
        QCOMPARE(report.cellsWithoutLabel, std::uint64_t{1});
        QCOMPARE(report.cellsKept, std::uint64_t{3});
        QCOMPARE(report.controlCells, std::uint64_t{1});
        QCOMPARE(report.tooFewCells.size(), std::size_t{1});
        QCOMPARE(report.tooFewCells[0].first, std::string("GATA1"));
        QCOMPARE(MarginalStore::open(target()).perturbationNames(), (Strings{"KLF1"}));
    }

    void countsBlankLabelsAsMissing()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.labels = {"KLF1", " ", "+", "ctrl", "", "ctrl+ctrl"};
        screen.write(source());
        const ImportReport report = import(smallSettings());
        QCOMPARE(report.cellsWithoutLabel, std::uint64_t{3});
        QCOMPARE(report.controlCells, std::uint64_t{2});
        QCOMPARE(report.cellsKept, std::uint64_t{3});
    }

    void namesGenesAsAsked()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) { file.writeStrings("/var/alias", {"a", "b", "c", "d"}); };
        screen.write(source());
        ImportReport report = import(smallSettings());
        QCOMPARE(report.geneNames.value, std::string("index"));
        QVERIFY(!report.geneNames.reason.empty());
        ImportSettings settings = smallSettings();
        settings.geneNameColumn = "alias";
        report = import(settings);
        QCOMPARE(report.geneNames.value, std::string("alias"));
        QCOMPARE(report.geneNames.reason, std::string("chosen"));
        QCOMPARE(MarginalStore::open(target()).geneNames(), (Strings{"a", "b", "c", "d"}));
    }

    void keepsVariableAndPerturbedGenes()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.topGenes = 1;
        const ImportReport report = import(settings);
        const Strings genes = MarginalStore::open(target()).geneNames();
        QCOMPARE(genes.size(), report.genes);
        for (const char* const gene : {"GATA1", "KLF1"}) // perturbed, hence kept
            QVERIFY(std::find(genes.begin(), genes.end(), gene) != genes.end());
        QVERIFY(genes.size() < screen.genes.size());
    }

    void sameInputGivesSameBytes()
    {
        TinyScreen::logValues().write(source());
        import(smallSettings());
        const std::string first = bytesOf(target());
        import(smallSettings());
        QVERIFY(first == bytesOf(target()));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("expected");
        auto row = [which = 0](const char* name, QStringList expected) mutable {
            QTest::newRow(name) << which++ << expected;
        };
        row("unknown column", {QStringLiteral("guide"), QStringLiteral("condition")});
        row("unknown control", {QStringLiteral("'mock'"), QStringLiteral("ctrl (2)")});
        row("filter without match", {QStringLiteral("condition=none"), QStringLiteral("ctrl (2)")});
        row("unknown filter column", {QStringLiteral("donor"), QStringLiteral("condition")});
        row("control filtered out", {QStringLiteral("condition"), QStringLiteral("KLF1+ctrl")});
        row("too few cells", {QStringLiteral("condition"), QStringLiteral("30 cells")});
        row("NaN", {QStringLiteral("cell 1, gene KLF1"), QStringLiteral("nan")});
        row("negative", {QStringLiteral("cell 1, gene KLF1"), QStringLiteral("-1")});
        row("infinite", {QStringLiteral("cell 1, gene KLF1"), QStringLiteral("inf")});
        row("negative, kind chosen", {QStringLiteral("cell 1, gene KLF1"), QStringLiteral("-1")});
        row("unknown layer", {QStringLiteral("counts"), QStringLiteral("X")});
        row("target sum", {QStringLiteral("target sum")});
        row("no control known", {QStringLiteral("condition"), QStringLiteral("Most frequent")});
    }
    void refuses()
    {
        QFETCH(int, which);
        QFETCH(QStringList, expected);
        TinyScreen screen = TinyScreen::logValues();
        ImportSettings settings = smallSettings();
        switch (which) {
        case 0:
            settings.perturbationColumn = "guide";
            break;
        case 1:
            settings.controlLabel = "mock";
            break;
        case 2:
            settings.filters = {{"condition", CellFilter::Comparison::Equal, "none"}};
            break;
        case 3:
            settings.filters = {{"donor", CellFilter::Comparison::Equal, "1"}};
            break;
        case 4:
            settings.filters = {{"condition", CellFilter::Comparison::Equal, "KLF1+ctrl"}};
            settings.controlLabel = "ctrl";
            break;
        case 5:
            settings.minimumCells = 30;
            break;
        case 6:
            screen.matrix[0][1] = std::numeric_limits<double>::quiet_NaN();
            break;
        case 7:
            screen.matrix[0][1] = -1;
            break;
        case 8:
            screen.matrix[0][1] = std::numeric_limits<double>::infinity();
            break;
        case 9:
            screen.matrix[0][1] = -1;
            settings.values = ValueKind::Log;
            break;
        case 10:
            settings.layer = "counts";
            break;
        case 11:
            settings.targetSum = 0;
            break;
        case 12:
            screen.labels = {"a", "b", "a", "b", "a", "b"};
            settings.perturbationColumn = "condition";
            break;
        default:
            QFAIL("unknown case");
        }
        screen.write(source());
        const QString message = errorOf([&] { import(settings); });
        for (const QString& part : expected)
            QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY(!std::filesystem::exists(target()));
    }

    void readsControlCellsAgain_data()
    {
        QTest::addColumn<bool>("isCounts");
        QTest::newRow("counts") << true;
        QTest::newRow("logarithms") << false;
    }
    void readsControlCellsAgain()
    {
        QFETCH(bool, isCounts);
        TinyScreen screen = TinyScreen::logValues();
        if (isCounts)
            screen.matrix = {{0, 5, 0, 3},   {1, 0, 0, 2}, {0, 0, 35, 0},
                             {0, 12, 0, 25}, {0, 0, 4, 1}, {7, 0, 0, 0}};
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.filters = {{"condition", CellFilter::Comparison::NotEqual, "ctrl+KLF1"}};
        importProject(settings);
        const Project imported = Project::open(project());
        JobMonitor monitor;
        const ImportSettings again = imported.importSettings();
        QCOMPARE(again.filters.size(), std::size_t{1});
        const NormalisedCells cells = readControlCells(again, imported.importReport().sourceHash,
                                                       imported.store().geneNames(), monitor);
        QCOMPARE(cells.cells(), std::size_t{2});
        std::vector<double> means(imported.store().genes(), 0);
        for (std::size_t i = 0; i < cells.genes.size(); ++i)
            means[cells.genes[i]] += static_cast<double>(cells.values[i]) / 2;
        const auto expected = imported.store().means(imported.store().control());
        for (std::size_t gene = 0; gene < means.size(); ++gene)
            QVERIFY(std::abs(means[gene] - expected[gene]) < 1e-6);

        screen.matrix[0][1] += 1;
        screen.write(source());
        const QString message = errorOf([&] {
            readControlCells(again, imported.importReport().sourceHash, imported.store().geneNames(),
                             monitor);
        });
        QVERIFY2(message.contains(QStringLiteral("changed")), qPrintable(message));
    }

    void stopsWhenAsked()
    {
        TinyScreen::logValues().write(source());
        const std::atomic<bool> stop{true};
        JobMonitor monitor(&stop, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, importScreen(smallSettings(), target(), monitor));
        QVERIFY(!std::filesystem::exists(target()));
    }

    void refusesToHashWhatCannotBeRead()
    {
        QVERIFY(!errorOf([&] { hashFile(folder()); }).isEmpty());
        TinyScreen::logValues().write(source());
        const std::atomic<bool> stop{true};
        const JobMonitor monitor(&stop, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, hashFile(source(), &monitor));
    }

    void recordsTheImport()
    {
        // Linux file names are bytes; this one is no UTF-8.
        const std::filesystem::path strange = folder() / "tiny\xff.h5ad";
        TinyScreen::logValues().write(strange);
        ImportSettings settings = smallSettings();
        settings.source = strange;
        importProject(settings);
        QCOMPARE(namesIn(project()), (Strings{"project.json", "screen.h5"}));
        QCOMPARE(Project::open(project()).importReport().geneNames.value, std::string("index"));

        // as versions before wrote it
        std::string text = bytesOf(project() / "project.json");
        const std::size_t key = text.find("\"gene_names\"");
        QVERIFY(key != std::string::npos);
        text.replace(key, std::strlen("\"gene_names\""), "\"other\"");
        std::ofstream(project() / "project.json", std::ios::binary) << text;
        QVERIFY(Project::open(project()).importReport().geneNames.value.empty());
        std::filesystem::remove(strange); // Qt cannot
    }

    void recordsEveryChoice()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.genes[3] = "HBB";
        screen.more = [](hdf5::File& file) {
            file.writeStrings("/obs/cell_line", {"K562", "K562", "A549", "A549", "K562", "A549"});
            file.write<double>("/obs/score", {1, 2, 3, 4, 5, 6});
        };
        screen.write(source());
        std::ofstream(folder() / "labels.csv") << "barcode,target\ncell0,KLF1\ncell1,none\ncell2,GATA1_KLF1\n"
                                                  "cell3,none\ncell4,GATA1_KLF1\ncell5,KLF1\n";
        ImportSettings settings = smallSettings();
        settings.labels = folder() / "labels.csv";
        settings.perturbationColumn = "target";
        settings.controlLabel = "none";
        settings.geneNameColumn = "index";
        settings.separator = "_";
        settings.namesGuides = false;
        settings.filters = {parseCellFilter("score>=1")};
        settings.minimumGenes = 1;
        settings.onTarget = OnTargetFilter{2.5, 3.5};
        settings.values = ValueKind::Counts;
        settings.targetSum = 100;
        settings.minimumCellsOfGene = 1;
        settings.topGenes = 3;
        JobMonitor monitor;
        const ImportReport report = Project::import(project(), settings, monitor).importReport();
        QCOMPARE(report.warnings.size(), std::size_t{1});
        QVERIFY2(report.warnings[0].find("cell_line") != std::string::npos, report.warnings[0].c_str());
        QVERIFY(report.warnings[0].find("K562 (1)") != std::string::npos);
        QCOMPARE(report.repeatedGenes, (Strings{"HBB"}));
        QCOMPARE(MarginalStore::open(project() / "screen.h5").perturbationNames(),
                 (Strings{"GATA1+KLF1", "KLF1"}));

        const auto json = nlohmann::json::parse(bytesOf(project() / "project.json"));
        QCOMPARE(json.at("source").at("path").get<std::string>(), source().string());
        QCOMPARE(json.at("source").at("labels").get<std::string>(), settings.labels.string());
        QCOMPARE(json.at("source").at("layer").get<std::string>(), std::string("X"));
        const auto& files = json.at("source").at("files");
        QCOMPARE(files.size(), std::size_t{2});
        std::string hashes;
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            const std::filesystem::path file = i == 0 ? source() : settings.labels;
            QCOMPARE(files[i].at("path").get<std::string>(), file.string());
            QCOMPARE(files[i].at("bytes").get<std::uint64_t>(),
                     std::uint64_t{std::filesystem::file_size(file)});
            QCOMPARE(files[i].at("xxh3").get<std::string>(), hashFile(file));
            hashes += hashFile(file);
            bytes += std::filesystem::file_size(file);
        }
        QCOMPARE(json.at("source").at("xxh3").get<std::string>(), hashText(hashes));
        QCOMPARE(json.at("source").at("bytes").get<std::uint64_t>(), bytes);
        QCOMPARE(json.at("perturbation_column").at("value").get<std::string>(), std::string("target"));
        QCOMPARE(json.at("control").at("value").get<std::string>(), std::string("none"));
        QCOMPARE(json.at("gene_names").at("value").get<std::string>(), std::string("index"));
        QCOMPARE(json.at("spelling").at("separator").get<std::string>(), std::string("_"));
        QCOMPARE(json.at("spelling").at("guides").get<bool>(), false);
        QCOMPARE(json.at("filters").size(), std::size_t{1});
        QCOMPARE(json.at("filters")[0].at("comparison").get<std::string>(), std::string(">="));
        QCOMPARE(json.at("minimum_genes_of_cell").get<int>(), 1);
        QCOMPARE(json.at("minimum_cells_of_gene").get<int>(), 1);
        QCOMPARE(json.at("minimum_cells").get<int>(), 1);
        QCOMPARE(json.at("on_target").at("residual").get<double>(), 2.5);
        QCOMPARE(json.at("on_target").at("cell_residual").get<double>(), 3.5);
        QCOMPARE(json.at("values").at("kind").get<std::string>(), std::string("counts"));
        QCOMPARE(json.at("values").at("reason").get<std::string>(), std::string("chosen"));
        QCOMPARE(json.at("target_sum").get<double>(), 100.0);
        QCOMPARE(json.at("top_genes").get<int>(), 3);
        QCOMPARE(json.at("variable_genes").get<std::string>(), std::string("seurat"));
    }

    void readsBackWhatItReported()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.genes[3] = "HBB";
        screen.labels = {"KLF1+ctrl", "ctrl", "GATA1+KLF1", "ctrl", "", "HBB+ctrl"};
        screen.matrix.push_back({0, 0, 0, 1.5});
        screen.labels.push_back("ctrl");
        screen.more = [](hdf5::File& file) {
            file.writeStrings("/obs/cell_line", {"K562", "K562", "A549", "A549", "K562", "A549", "K562"});
        };
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.onTarget = OnTargetFilter{5, 5};
        settings.minimumGenes = 2;
        settings.minimumCellsOfGene = 1;
        settings.minimumCells = 1;
        const ImportReport made = import(settings);
        importProject(settings);
        const ImportReport read = Project::open(project()).importReport();
        const auto same = [](const Guess& a, const Guess& b) {
            return a.value == b.value && a.reason == b.reason && !a.reason.empty();
        };
        QVERIFY(!made.tooFewCells.empty() && !made.warnings.empty() && made.cellsWithFewGenes > 0);
        QCOMPARE(read.format, made.format);
        QVERIFY(same(read.perturbationColumn, made.perturbationColumn));
        QVERIFY(same(read.controlLabel, made.controlLabel));
        QVERIFY(same(read.geneNames, made.geneNames));
        QVERIFY(same(read.spelling, made.spelling));
        QCOMPARE(read.repeatedGenes, made.repeatedGenes);
        QCOMPARE(read.namesGuides, made.namesGuides);
        QVERIFY(read.values == made.values && read.targetSum == made.targetSum);
        QCOMPARE(read.valuesReason, made.valuesReason);
        QCOMPARE(read.cellsInFile, made.cellsInFile);
        QCOMPARE(read.cellsKept, made.cellsKept);
        QCOMPARE(read.cellsWithoutLabel, made.cellsWithoutLabel);
        QCOMPARE(read.cellsWithFewGenes, made.cellsWithFewGenes);
        QCOMPARE(read.cellsOffTarget, made.cellsOffTarget);
        QCOMPARE(read.controlCells, made.controlCells);
        QCOMPARE(read.genes, made.genes);
        QCOMPARE(read.genesInFewCells, made.genesInFewCells);
        QCOMPARE(read.perturbations, made.perturbations);
        QVERIFY(read.tooFewCells == made.tooFewCells);
        QCOMPARE(read.offTarget.size(), made.offTarget.size());
        QCOMPARE(read.warnings, made.warnings);
        QCOMPARE(read.sourceBytes, made.sourceBytes);
        QCOMPARE(read.sourceHash, made.sourceHash);
        QCOMPARE(read.sourceFiles.size(), std::size_t{1});
        QCOMPARE(read.sourceFiles[0].path.string(), made.sourceFiles[0].path.string());
        QCOMPARE(read.sourceFiles[0].hash, made.sourceFiles[0].hash);
        QCOMPARE(read.sourceFiles[0].bytes, made.sourceFiles[0].bytes);
    }

    void importsOverLeftovers()
    {
        TinyScreen::logValues().write(source());
        std::filesystem::create_directories(project() / ".import-4711");
        for (const char* const name : {"screen.h5", "screen.h5.4711.tmp", "project.json.4711.tmp",
                                       ".import-4711/screen.h5", ".import-4711/screen.h5.4711.tmp"})
            std::ofstream(project() / name) << "half";
        importProject(smallSettings());
        QCOMPARE(namesIn(project()), (Strings{"project.json", "screen.h5"}));

        const auto other = folder() / "mine";
        std::filesystem::create_directories(other);
        std::ofstream(other / "notes.tmp") << "mine";
        JobMonitor monitor;
        const QString message = errorOf([&] { Project::import(other, smallSettings(), monitor); });
        QVERIFY2(message.contains(QStringLiteral("not empty")), qPrintable(message));
        QCOMPARE(namesIn(other), (Strings{"notes.tmp"}));
    }

    void keepsTheOldProjectWhenNotReplaced()
    {
        TinyScreen::logValues().write(source());
        importProject(smallSettings());
        const std::string screen = bytesOf(project() / "screen.h5");
        const std::string record = bytesOf(project() / "project.json");

        const auto expectOld = [&] {
            QCOMPARE(namesIn(project()), (Strings{"project.json", "screen.h5"}));
            QVERIFY(bytesOf(project() / "screen.h5") == screen);
            QVERIFY(bytesOf(project() / "project.json") == record);
        };
        ImportSettings settings = smallSettings();
        settings.topGenes = 1;
        // cancelled at every moment at which the import listens, up to the last
        bool done = false;
        for (int reports = 0; !done; ++reports) {
            std::atomic<bool> stop{false};
            int seen = 0;
            std::string last;
            const auto stopAtPhase = [&](const Progress& progress) {
                if (progress.phase != last && seen++ == reports)
                    stop = true;
                last = progress.phase;
            };
            JobMonitor monitor(&stop, stopAtPhase, std::chrono::milliseconds(0)); // hears every report
            try {
                Project::import(project(), settings, monitor);
                done = true;
            } catch (const Cancelled&) {
                expectOld();
            }
            QVERIFY(reports < 100);
        }
        QVERIFY(bytesOf(project() / "screen.h5") != screen);
        importProject(smallSettings());
        settings.controlLabel = "mock";
        JobMonitor monitor;
        QVERIFY(!errorOf([&] { Project::import(project(), settings, monitor); }).isEmpty());
        expectOld();
    }

    void finishesAnInterruptedImport_data()
    {
        QTest::addColumn<int>("moved");
        QTest::newRow("nothing moved yet") << 0;
        QTest::newRow("the screen moved") << 1;
        QTest::newRow("both moved") << 2;
    }
    void finishesAnInterruptedImport()
    {
        // Killed while the two files of a complete import were put in place.
        QFETCH(int, moved);
        TinyScreen::logValues().write(source());
        importProject(smallSettings());
        ImportSettings settings = smallSettings();
        settings.topGenes = 1;
        JobMonitor monitor;
        const auto fresh = folder() / "fresh";
        const std::size_t genes = Project::import(fresh, settings, monitor).store().genes();
        const auto pending = project() / ".import-complete";
        std::filesystem::create_directories(pending);
        const Strings names{"screen.h5", "project.json"};
        for (std::size_t i = 0; i < names.size(); ++i)
            std::filesystem::rename(fresh / names[i],
                                    (static_cast<int>(i) < moved ? project() : pending) / names[i]);

        const Project opened = Project::open(project());
        QCOMPARE(opened.store().genes(), genes);
        QCOMPARE(opened.importReport().genes, genes);
        QCOMPARE(namesIn(project()), (Strings{"project.json", "screen.h5"}));
    }

    void importsNorman()
    {
        ImportSettings settings;
        settings.source = test::sharedData("screens/norman2019-mcfaline2023-subset.h5ad");
        if (!std::filesystem::exists(settings.source))
            QSKIP("shared/data/screens is not here");
        settings.filters = {{"dataset", CellFilter::Comparison::Equal, "norman19"}};
        const ImportReport report = import(settings);
        QCOMPARE(report.perturbations, std::size_t{33});
        QCOMPARE(report.genes, std::size_t{500});
        QCOMPARE(report.cellsKept, std::uint64_t{3375});
        QCOMPARE(report.controlCells, std::uint64_t{100});
        QVERIFY(report.values == ValueKind::Log);
        const MarginalStore store = MarginalStore::open(target());
        std::uint64_t cells = 0;
        for (std::size_t row = 0; row < store.rows(); ++row)
            cells += store.cells(row);
        QCOMPARE(cells, report.cellsKept);
        QVERIFY(store.findPerturbation("KLF1+MAP2K6") < store.perturbations());
    }

    void importsDatlinger()
    {
        ImportSettings settings;
        settings.source = test::sharedData("screens/datlinger2021-raw.h5ad");
        if (!std::filesystem::exists(settings.source))
            QSKIP("shared/data/screens is not here");
        const ImportReport report = import(settings);
        QVERIFY(report.values == ValueKind::Counts);
        QCOMPARE(report.perturbationColumn.value, std::string("perturbation"));
        QCOMPARE(report.controlLabel.value, std::string("control"));
        QCOMPARE(report.perturbations, std::size_t{20});
        QCOMPARE(report.genes, std::size_t{2000});
        QCOMPARE(*report.targetSum, 59.0); // as scanpy's normalize_total finds it
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path source() const { return folder() / "tiny.h5ad"; }
    std::filesystem::path target() const { return folder() / "screen.h5"; }
    std::filesystem::path project() const { return folder() / "tiny.knockscope"; }
    void importProject(const ImportSettings& settings) const
    {
        JobMonitor monitor;
        Project::import(project(), settings, monitor);
    }
    static Strings namesIn(const std::filesystem::path& folder)
    {
        Strings names;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
    ImportSettings smallSettings() const
    {
        ImportSettings settings;
        settings.source = source();
        settings.minimumCells = 1;
        return settings;
    }
    ImportReport import(const ImportSettings& settings) const
    {
        JobMonitor monitor;
        return importScreen(settings, target(), monitor);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
