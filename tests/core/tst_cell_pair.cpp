// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/correlation.h"
#include "core/evaluation/gene_response.h"
#include "core/evaluation/metric_definitions.h"
#include "core/evaluation/run_evaluation.h"
#include "core/histogram/histogram.h"
#include "core/project/cell_pair_export.h"
#include "core/project/cell_pair_import.h"
#include "core/screen/h5ad_writer.h"
#include "core/screen/screen_reader.h"
#include "core/training/cross_validation.h"
#include "core/training/unseen_prediction.h"
#include "tests/core/folder_state.h"
#include "tests/core/full_disk.h"
#include "tests/core/made_up_screen.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>

using namespace knockscope;
using test::bytesOf;
using test::errorOf;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(knockscope::ImportSettings)
Q_DECLARE_METATYPE(knockscope::test::MadeUpScreen)

namespace {

/// All of a file of a pair, dense.
struct PairContent {
    std::vector<std::string> genes;
    std::vector<std::string> labels; // [cells]
    std::vector<std::vector<float>> cells; // [cells][genes]

    static PairContent read(const fs::path& path)
    {
        const std::unique_ptr<ScreenReader> reader = openScreen(path);
        PairContent content;
        content.genes = reader->genes();
        content.labels = expand(reader->column(kPairPerturbationColumn));
        const SparseRows rows = reader->readRows(0, reader->cells());
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            std::vector<float> cell(content.genes.size());
            for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
                cell[rows.columns[i]] = static_cast<float>(rows.value(i));
            content.cells.push_back(std::move(cell));
        }
        return content;
    }

    void write(const fs::path& path) const
    {
        H5adWriter writer(path, genes, cells.size() * genes.size());
        CategoricalColumn column{kPairPerturbationColumn, labels, {}};
        std::sort(column.categories.begin(), column.categories.end());
        column.categories.erase(std::unique(column.categories.begin(), column.categories.end()),
                                column.categories.end());
        std::vector<std::string> names;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            std::vector<std::uint32_t> indices;
            std::vector<float> values;
            for (std::size_t gene = 0; gene < genes.size(); ++gene) {
                if (cells[cell][gene] == 0)
                    continue;
                indices.push_back(static_cast<std::uint32_t>(gene));
                values.push_back(cells[cell][gene]);
            }
            writer.addCell(indices, values);
            names.push_back(std::to_string(cell));
            const auto found =
                std::lower_bound(column.categories.begin(), column.categories.end(), labels[cell]);
            column.codes.push_back(static_cast<std::int32_t>(found - column.categories.begin()));
        }
        writer.finish(names, column);
    }

    /// Values of a gene in the cells of a label, ascending.
    std::vector<float> valuesOf(const std::string& label, std::size_t gene) const
    {
        std::vector<float> values;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (labels[cell] == label)
                values.push_back(cells[cell][gene]);
        }
        std::sort(values.begin(), values.end());
        return values;
    }

    void removeCells(const std::function<bool(const std::string& label)>& isRemoved)
    {
        PairContent kept{genes, {}, {}};
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (isRemoved(labels[cell]))
                continue;
            kept.labels.push_back(labels[cell]);
            kept.cells.push_back(cells[cell]);
        }
        *this = std::move(kept);
    }
};

/// All values of a row of the store, ascending.
std::vector<float> valuesOf(const MarginalStore& store, std::size_t row, std::size_t gene)
{
    const Marginal marginal = store.marginal(row, gene);
    std::vector<float> values(marginal.zeros(), 0.0F);
    marginal.visit([&](auto nonZero) {
        for (const auto value : nonZero)
            values.push_back(static_cast<float>(value));
    });
    return values;
}

} // namespace

class TestCellPair : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<Project> m_project;
    JobMonitor m_monitor;

    fs::path path(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    void train(const std::string& model)
    {
        TrainingSettings settings;
        settings.model = model;
        settings.folds = 3;
        settings.epochs = 6;
        settings.hidden = {16, 8};
        settings.threads = 1;
        settings.device = "cpu";
        trainRun(*m_project, model, settings, false, m_monitor);
    }

    CellPairReport exportTo(const fs::path& folder, const std::string& run = "mlp-hist",
                            std::uint64_t seed = 1)
    {
        return exportCellPair(*m_project, m_project->run(run), folder, {seed, {}}, m_monitor);
    }

    CellPair pairIn(const std::string& folder) const
    {
        CellPair pair;
        pair.real = path(folder) / kPairRealFile;
        pair.predicted = path(folder) / kPairPredictedFile;
        return pair;
    }

    /// A copy of the pair with its predicted file changed.
    CellPair changedPair(const std::string& folder, const std::function<void(PairContent&)>& change)
    {
        fs::create_directories(path(folder));
        CellPair pair = pairIn("pair");
        PairContent content = PairContent::read(pair.predicted);
        change(content);
        pair.predicted = path(folder) / kPairPredictedFile;
        content.write(pair.predicted);
        return pair;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SimulationSettings settings;
        settings.perturbations = 9;
        settings.genes = 25;
        settings.cells = 200;
        m_project = test::simulatedProject(m_folder.path().toStdString(), settings);
        train("mlp-hist");
        train("non-ctrl-mean");
        exportTo(path("pair"));
    }

    void writesTheRealCells()
    {
        const MarginalStore& store = m_project->store();
        const PairContent real = PairContent::read(path("pair") / kPairRealFile);
        QCOMPARE(real.genes, store.geneNames());
        for (std::size_t row = 0; row < store.rows(); ++row) {
            const std::string label =
                row == store.control() ? kPairControlLabel : store.perturbationNames()[row];
            for (std::size_t gene = 0; gene < store.genes(); ++gene)
                QCOMPARE(real.valuesOf(label, gene), valuesOf(store, row, gene));
        }

        // Whole cells as the screen's file has them, not merely their marginals.
        const std::unique_ptr<ScreenReader> source = openScreen(path("cells.h5ad"));
        const std::vector<std::string> labels = expand(source->column("condition"));
        const std::string& first = store.perturbationNames().front();
        const auto cell =
            static_cast<std::uint64_t>(std::find(labels.begin(), labels.end(), first) - labels.begin());
        const SparseRows row = source->readRows(cell, 1);
        QCOMPARE(real.labels.front(), first);
        QVERIFY(row.stored() > 0);
        for (std::size_t i = 0; i < row.stored(); ++i)
            QCOMPARE(real.cells.front()[row.columns[i]], static_cast<float>(row.value(i)));
    }

    void writesThePredictedCells()
    {
        const MarginalStore& store = m_project->store();
        const PairContent real = PairContent::read(path("pair") / kPairRealFile);
        const PairContent predicted = PairContent::read(path("pair") / kPairPredictedFile);
        QCOMPARE(predicted.genes, real.genes);
        QCOMPARE(predicted.labels, real.labels);
        std::size_t controls = 0;
        for (std::size_t cell = 0; cell < real.cells.size(); ++cell) {
            if (real.labels[cell] != kPairControlLabel)
                continue;
            QCOMPARE(predicted.cells[cell], real.cells[cell]);
            ++controls;
        }
        QCOMPARE(controls, std::size_t{2000});

        const Run run = m_project->run("mlp-hist");
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
            const Grid& grid = run.predictions->grids[static_cast<std::size_t>(run.record.fold[p])];
            const auto bins = static_cast<std::size_t>(grid.bins);
            for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                const std::vector<float> values = predicted.valuesOf(run.record.perturbations[p], gene);
                if (!grid.active[gene]) {
                    for (const float value : values)
                        QCOMPARE(value, static_cast<float>(store.means(store.control())[gene]));
                    continue;
                }
                std::vector<double> drawn(bins);
                for (const float value : values)
                    drawn[static_cast<std::size_t>(
                        binOf(static_cast<double>(value), grid.left[gene], grid.width[gene], grid.bins))] +=
                        1.0 / static_cast<double>(values.size());
                for (std::size_t bin = 0; bin < bins; ++bin) {
                    const auto mass = static_cast<double>(run.predictions->of(p)[gene * bins + bin]);
                    QVERIFY(std::abs(drawn[bin] - mass) < 5 * std::sqrt(0.25 / 200));
                }
            }
        }
    }

    /// A sample keeps the values of a gene in order; cells must not.
    void drawsGenesIndependently()
    {
        const PairContent predicted = PairContent::read(path("pair") / kPairPredictedFile);
        const std::string label = m_project->store().perturbationNames().front();
        double strongest = 0;
        std::size_t pairs = 0;
        for (std::size_t a = 0; a < predicted.genes.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                std::vector<double> x;
                std::vector<double> y;
                for (std::size_t cell = 0; cell < predicted.cells.size(); ++cell) {
                    if (predicted.labels[cell] != label)
                        continue;
                    x.push_back(static_cast<double>(predicted.cells[cell][a]));
                    y.push_back(static_cast<double>(predicted.cells[cell][b]));
                }
                const double r = pearson(x, y);
                if (std::isnan(r))
                    continue;
                strongest = std::max(strongest, std::abs(r));
                ++pairs;
            }
        }
        QVERIFY(pairs > 100);
        QVERIFY2(strongest < 5 / std::sqrt(200.0), qPrintable(QString::number(strongest)));
    }

    void dependsOnTheSeedOnly()
    {
        exportTo(path("again"));
        exportTo(path("other"), "mlp-hist", 2);
        for (const char* const file : {kPairRealFile, kPairPredictedFile})
            QVERIFY(bytesOf(path("again") / file) == bytesOf(path("pair") / file));
        QVERIFY(bytesOf(path("other") / kPairPredictedFile) != bytesOf(path("pair") / kPairPredictedFile));
        QCOMPARE(PairContent::read(path("other") / kPairRealFile).cells,
                 PairContent::read(path("pair") / kPairRealFile).cells);
    }

    void repeatsThePredictedMeans()
    {
        const CellPairReport report = exportTo(path("means"), "non-ctrl-mean");
        QVERIFY(report.areMeans);
        QCOMPARE(report.perturbations, std::size_t{9});
        QCOMPARE(report.cells, std::uint64_t{9 * 200 + 2000});
        const PairContent predicted = PairContent::read(path("means") / kPairPredictedFile);
        const Run run = m_project->run("non-ctrl-mean");
        for (std::size_t cell = 0; cell < predicted.cells.size(); ++cell) {
            const auto p = run.indexOf(predicted.labels[cell]);
            if (!p)
                continue;
            const std::span<const float> means = run.predictions->meansOf(*p);
            QVERIFY(std::equal(means.begin(), means.end(), predicted.cells[cell].begin()));
        }
    }

    void leavesOutWhatWasNotPredicted()
    {
        Run run = m_project->run("mlp-hist");
        run.record.folds[0].finished = false;
        const auto held =
            static_cast<std::size_t>(std::count(run.record.fold.begin(), run.record.fold.end(), 0));
        const CellPairReport report = exportCellPair(*m_project, run, path("part"), {}, m_monitor);
        QCOMPARE(report.notPredicted, held);
        QCOMPARE(report.perturbations, 9 - held);
        const PairContent real = PairContent::read(path("part") / kPairRealFile);
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p)
            QCOMPARE(std::count(real.labels.begin(), real.labels.end(), run.record.perturbations[p]),
                     std::ptrdiff_t{run.record.fold[p] == 0 ? 0 : 200});

        for (FoldRecord& fold : run.record.folds)
            fold.finished = false;
        const QString message =
            errorOf([&] { exportCellPair(*m_project, run, path("none"), {}, m_monitor); });
        QVERIFY2(message.contains(QStringLiteral("predicted nothing")), qPrintable(message));
        QVERIFY(!fs::exists(path("none")));
    }

    void readsTheCellsOfAnImportAgain_data()
    {
        using Layout = test::MadeUpScreen::Layout;
        using Type = test::MadeUpScreen::Type;
        QTest::addColumn<test::MadeUpScreen>("screen");
        QTest::addColumn<ImportSettings>("settings");
        const auto add = [](const char* name, bool isCounts, Layout layout, Type type,
                            const std::function<void(ImportSettings&)>& change) {
            test::MadeUpScreen screen = test::MadeUpScreen::make(isCounts, type);
            screen.layout = layout;
            ImportSettings settings;
            settings.perturbationColumn = "condition";
            settings.controlLabel = "ctrl";
            settings.minimumCells = 5;
            change(settings);
            QTest::newRow(name) << screen << settings;
        };
        const auto nothing = [](ImportSettings&) {};
        add("log float32", false, Layout::Csr, Type::Float32, nothing);
        add("log float64", false, Layout::Dense, Type::Float64, nothing);
        add("counts by gene", true, Layout::Csc, Type::Int32, nothing);
        add("counts float64", true, Layout::Csr, Type::Float64, nothing);
        add("on disk", true, Layout::Csc, Type::Float32,
            [](ImportSettings& settings) { settings.memoryLimit = 0; });
        add("filters", true, Layout::Csr, Type::Int32, [](ImportSettings& settings) {
            settings.filters = {parseCellFilter("line=K562")};
            settings.minimumGenes = 15;
            settings.minimumCellsOfGene = 20;
        });
        add("on target", true, Layout::Csr, Type::Int32, [](ImportSettings& settings) {
            settings.onTarget = OnTargetFilter{0.6, 1.2};
        });
        add("some genes", true, Layout::Csr, Type::Int32,
            [](ImportSettings& settings) { settings.topGenes = 10; });
    }
    void readsTheCellsOfAnImportAgain()
    {
        QFETCH(test::MadeUpScreen, screen);
        QFETCH(ImportSettings, settings);
        const QTemporaryDir folder;
        settings.source = fs::path(folder.path().toStdString()) / "made-up.h5ad";
        screen.write(settings.source);
        const Project project =
            Project::import(fs::path(folder.path().toStdString()) / "p.knockscope", settings, m_monitor);
        const MarginalStore& store = project.store();
        const std::string& hash = project.importReport().sourceHash;
        ImportSettings again = project.importSettings();
        again.memoryLimit = settings.memoryLimit;
        std::vector<std::string> wanted = store.perturbationNames();
        QVERIFY(wanted.size() > 2);
        wanted.erase(wanted.begin() + 1);
        std::vector<std::string> expected = wanted;
        expected.emplace_back(); // the control comes last
        std::vector<std::string> seen;
        readCells(
            again, hash, store.geneNames(), wanted,
            [&](const std::string& name, const NormalisedCells& cells) {
                seen.push_back(name);
                const std::size_t row = name.empty() ? store.control() : store.findPerturbation(name);
                QCOMPARE(cells.cells(), static_cast<std::size_t>(store.cells(row)));
                std::vector<std::vector<float>> values(store.genes());
                for (std::vector<float>& all : values)
                    all.resize(cells.cells());
                for (std::size_t cell = 0; cell < cells.cells(); ++cell) {
                    for (std::uint64_t i = cells.offsets[cell]; i < cells.offsets[cell + 1]; ++i)
                        values[cells.genes[i]][cell] = cells.values[i];
                }
                for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                    std::sort(values[gene].begin(), values[gene].end());
                    QCOMPARE(values[gene], valuesOf(store, row, gene));
                }
            },
            m_monitor);
        QCOMPARE(seen, expected);
        const QString message = errorOf([&] {
            readCells(
                again, hash, store.geneNames(), {"NOBODY"}, [](const std::string&, const NormalisedCells&) {},
                m_monitor);
        });
        QVERIFY2(message.contains(QStringLiteral("made-up.h5ad")), qPrintable(message));
    }

    void saysWhereTheSourceIsMissing()
    {
        const fs::path source = path("cells.h5ad");
        fs::rename(source, path("moved.h5ad"));
        QString message = errorOf([&] { exportTo(path("gone")); });
        QVERIFY2(message.contains(QStringLiteral("cells.h5ad"))
                     && message.contains(QStringLiteral("--source")),
                 qPrintable(message));
        QVERIFY(!fs::exists(path("gone")));

        CellPairOptions options;
        options.source = path("moved.h5ad");
        exportCellPair(*m_project, m_project->run("mlp-hist"), path("found"), options, m_monitor);
        QCOMPARE(PairContent::read(path("found") / kPairRealFile).cells,
                 PairContent::read(path("pair") / kPairRealFile).cells);

        SimulationSettings other;
        other.seed = 5;
        SimulatedScreen(other).writeCells(source);
        message = errorOf([&] { exportTo(path("gone")); });
        QVERIFY2(message.contains(QStringLiteral("changed")), qPrintable(message));
        QVERIFY(!fs::exists(path("gone")));
        fs::rename(path("moved.h5ad"), source);
    }

    void refusesCellsThatAreNotTheStores_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const std::string& first = m_project->store().perturbationNames().front();
        const PairContent real = PairContent::read(path("pair") / kPairRealFile);
        std::ptrdiff_t fewest = 25; // non-zero genes of a cell
        for (const std::vector<float>& cell : real.cells)
            fewest = std::min(fewest, 25 - std::count(cell.begin(), cell.end(), 0.0F));
        QTest::newRow("fewer cells") << QByteArray("\"minimum_genes_of_cell\": 0")
                                     << QByteArray("\"minimum_genes_of_cell\": ")
                + QByteArray::number(qint64(fewest + 1))
                                     << QStringLiteral("are not those of the project");
        QTest::newRow("fewer perturbations")
            << QByteArray("\"filters\": []")
            << QByteArray::fromStdString("\"filters\": [{\"column\": \"condition\", \"comparison\": "
                                         "\"!=\", \"value\": \""
                                         + first + "\"}]")
            << QStringLiteral("has no cells of %1").arg(QString::fromStdString(first));
    }
    void refusesCellsThatAreNotTheStores()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        const fs::path file = m_project->folder() / "project.json";
        const std::string whole = bytesOf(file);
        std::string changed = whole;
        const std::size_t place = changed.find(before.toStdString());
        QVERIFY(place != std::string::npos);
        changed.replace(place, static_cast<std::size_t>(before.size()), after.toStdString());
        std::ofstream(file, std::ios::binary) << changed;
        const QString message = errorOf([&] { exportTo(path("gone")); });
        std::ofstream(file, std::ios::binary) << whole;
        QVERIFY2(message.contains(expected) && message.contains(QStringLiteral("cells.h5ad")),
                 qPrintable(message));
        QVERIFY(!fs::exists(path("gone")));
    }

    void exportLeavesNothingOnAFullDisk()
    {
        const std::map<std::string, std::string> before = test::contentOf(path("pair"));
        for (const rlim_t bytes : {rlim_t{1000}, rlim_t{100'000}, rlim_t{300'000}}) {
            const test::FullDisk full(bytes);
            const QString message = errorOf([&] { exportTo(path("pair")); });
            QVERIFY2(message.contains(QStringLiteral("free space")), qPrintable(message));
            QVERIFY(!errorOf([&] { exportTo(path("gone")); }).isEmpty());
            QVERIFY(!fs::exists(path("gone")));
        }
        QVERIFY(test::contentOf(path("pair")) == before);
    }

    void exportStopsWhenAsked()
    {
        const std::map<std::string, std::string> before = test::contentOf(path("pair"));
        for (const double when : {0.0, 0.3, 0.7, 0.99}) {
            std::atomic<bool> stop{false};
            JobMonitor monitor(
                &stop, [&](const Progress& progress) { stop = stop || progress.fraction >= when; },
                std::chrono::milliseconds(0));
            const Run run = m_project->run("mlp-hist");
            QVERIFY_THROWS_EXCEPTION(Cancelled, exportCellPair(*m_project, run, path("pair"), {}, monitor));
            QVERIFY_THROWS_EXCEPTION(Cancelled, exportCellPair(*m_project, run, path("new"), {}, monitor));
            QVERIFY(!fs::exists(path("new")));
        }
        QVERIFY(test::contentOf(path("pair")) == before);
    }

    /// A file whose place is taken cannot get its name; then the other keeps the one it had.
    void exportWritesBothFilesOrNone()
    {
        const auto entriesOf = [](const fs::path& folder) {
            std::vector<std::string> names;
            for (const fs::directory_entry& entry : fs::directory_iterator(folder))
                names.push_back(entry.path().filename().string());
            std::sort(names.begin(), names.end());
            return names;
        };
        for (const auto& [taken, other] :
             {std::pair(kPairRealFile, kPairPredictedFile), std::pair(kPairPredictedFile, kPairRealFile)}) {
            for (const bool hasOld : {false, true}) {
                const fs::path folder = path(std::string("taken-") + taken + (hasOld ? "-old" : ""));
                fs::create_directories(folder / taken / "mine");
                if (hasOld)
                    std::ofstream(folder / other) << "old";
                const std::vector<std::string> before = entriesOf(folder);
                const QString message = errorOf([&] { exportTo(folder); });
                QVERIFY2(message.contains(QString::fromLatin1(taken)), qPrintable(message));
                QCOMPARE(entriesOf(folder), before);
                QVERIFY(!hasOld || bytesOf(folder / other) == "old");
            }
        }
        fs::create_directories(path("replaced"));
        for (const char* const file : {kPairRealFile, kPairPredictedFile})
            std::ofstream(path("replaced") / file) << "old";
        exportTo(path("replaced"));
        QCOMPARE(entriesOf(path("replaced")), entriesOf(path("pair")));
        QVERIFY(bytesOf(path("replaced") / kPairRealFile) == bytesOf(path("pair") / kPairRealFile));
    }

    /// Rather than what a changed file looks like.
    void noticesThatTheSourceChangesMeanwhile()
    {
        const fs::path source = path("cells.h5ad");
        const std::string whole = bytesOf(source);
        for (const auto size : {std::size_t{2000}, whole.size() / 2}) {
            bool isCut = false;
            JobMonitor monitor(
                nullptr,
                [&](const Progress& progress) {
                    if (!isCut && progress.phase == "reading labels") {
                        fs::resize_file(source, size);
                        isCut = true;
                    }
                },
                std::chrono::milliseconds(0));
            const QString message = errorOf(
                [&] { exportCellPair(*m_project, m_project->run("mlp-hist"), path("gone"), {}, monitor); });
            std::ofstream(source, std::ios::binary) << whole;
            QVERIFY(isCut);
            QVERIFY2(message.contains(QStringLiteral("was changed while it was read")), qPrintable(message));
        }
    }

    void readsAPairIntoANewProject()
    {
        CellPair pair = pairIn("pair");
        pair.title = "STATE 1";
        const CellPairImport made = importCellPair(path("new.knockscope"), pair, m_monitor);
        QVERIFY(made.isNewProject);
        QCOMPARE(made.run, std::string("external"));
        QCOMPARE(made.predicted, std::size_t{9});
        QCOMPARE(made.cells, std::size_t{1800});
        QVERIFY(made.notPredicted.empty() && made.warnings.empty());

        const Project project = Project::open(path("new.knockscope"));
        const MarginalStore& store = project.store();
        const MarginalStore& original = m_project->store();
        QCOMPARE(store.geneNames(), original.geneNames());
        QCOMPARE(store.perturbationNames(), original.perturbationNames());
        for (std::size_t row = 0; row < store.rows(); ++row) {
            for (std::size_t gene = 0; gene < store.genes(); ++gene)
                QCOMPARE(valuesOf(store, row, gene), valuesOf(original, row, gene));
        }

        const Run run = project.run("external");
        QVERIFY(run.record.isExternal());
        QCOMPARE(run.record.external->title, std::string("STATE 1"));
        QCOMPARE(run.record.external->predictedFile, pair.predicted.string());
        QVERIFY(run.record.state == RunState::Done);
        const PairContent predicted = PairContent::read(pair.predicted);
        const Grid& grid = run.predictions->grids[0];
        QVERIFY(grid == [&] {
            std::vector<std::size_t> rows(store.rows());
            std::iota(rows.begin(), rows.end(), std::size_t{0});
            return makeGrid(store, rows, 15);
        }());
        for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
            for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                const std::vector<float> values = predicted.valuesOf(run.record.perturbations[p], gene);
                std::vector<double> mass(15);
                double sum = 0;
                for (const float value : values) {
                    sum += static_cast<double>(value);
                    mass[static_cast<std::size_t>(
                        binOf(static_cast<double>(value), grid.left[gene], grid.width[gene], 15))] += 1;
                }
                const double mean = sum / static_cast<double>(values.size());
                QVERIFY(std::abs(static_cast<double>(run.predictions->meansOf(p)[gene]) - mean) < 1e-6);
                for (std::size_t bin = 0; bin < 15; ++bin)
                    QVERIFY(std::abs(static_cast<double>(run.predictions->of(p)[gene * 15 + bin])
                                     - mass[bin] / static_cast<double>(values.size()))
                            < 1e-6);
            }
        }
    }

    void evaluatesAndShowsSuchARun()
    {
        const Project project = Project::open(path("new.knockscope"));
        const Run run = project.run("external");
        const std::vector<RunEvaluation> evaluations = evaluateRun(project, run, m_monitor);
        QCOMPARE(evaluations.front().model, std::string(kExternalModel));
        QCOMPARE(evaluations.front().perturbations, std::size_t{9});
        // What other programs learnt from is not known, so that of the baselines only the control is left.
        std::vector<std::string> models;
        for (const RunEvaluation& evaluation : evaluations) {
            models.push_back(evaluation.model);
            for (const char* const metric : {"nll", "w1", "w1_cells"})
                QVERIFY2(std::isfinite(evaluation.metrics[metricIndex(metric)].mean), metric);
        }
        QCOMPARE(models[1], std::string("ctrl-hist"));
        QVERIFY(std::find(models.begin(), models.end(), "non-ctrl-hist") == models.end());
        // The histograms went through 200 drawn cells; apart from that the run is the original one.
        const std::vector<RunEvaluation> own = evaluateRun(*m_project, m_project->run("mlp-hist"), m_monitor);
        const std::size_t w1 = metricIndex("w1");
        const double difference =
            std::abs(evaluations.front().metrics[w1].mean - own.front().metrics[w1].mean);
        QVERIFY2(difference < 0.05, qPrintable(QString::number(difference)));

        const ResponseCalculator calculator(project, std::make_shared<const Run>(run), 15);
        const PerturbationResponse response = calculator.response(0);
        QCOMPARE(response.fold, 0);
        QVERIFY(response.shiftCorrelation > 0);
        QCOMPARE(response.predicted.size(), project.store().genes() * 15);
    }

    /// The cells that were given, and not what is left of them in histograms, are tested.
    void observedCellsArePerfectPredictions()
    {
        CellPair pair = pairIn("pair");
        pair.predicted = pair.real;
        for (const fs::path& folder : {m_project->folder(), path("perfect.knockscope")}) {
            const CellPairImport made = importCellPair(folder, pair, m_monitor);
            const Project project = Project::open(folder);
            const Run run = project.run(made.run);
            const std::optional<MarginalStore> cells = openPredictedCells(run, project.store());
            QVERIFY(cells.has_value());
            QCOMPARE(cells->cells(cells->control()), project.store().cells(project.store().control()));
            const RunEvaluation evaluation = evaluateRun(project, run, m_monitor).front();
            QCOMPARE(evaluation.perturbations, std::size_t{9});
            std::size_t tested = 0;
            for (const Metrics& metrics : evaluation.perPerturbation) {
                QVERIFY(metrics["w1"] < 1e-6); // histograms are kept in single precision
                QCOMPARE(metrics["w1_cells"], 0.0);
                QCOMPARE(metrics["de_nsig_pred"], metrics["de_nsig_real"]);
                if (!(metrics["de_nsig_real"] > 0))
                    continue;
                ++tested;
                for (const char* const metric :
                     {"overlap_at_N", "precision_at_N", "de_sig_genes_recall", "de_direction_match"})
                    QVERIFY2(metrics[metric] == 1, metric);
            }
            QVERIFY(tested > 3);
        }
        const Project project = Project::open(path("perfect.knockscope"));
        QVERIFY(!openPredictedCells(m_project->run("mlp-hist"), m_project->store()));

        // A run of an earlier version has no such file, and one that was damaged is not taken for that.
        const fs::path file = project.runFolder("external") / kPredictedCellsFile;
        const std::string whole = bytesOf(file);
        std::ofstream(file, std::ios::binary) << whole.substr(0, whole.size() / 2);
        const QString message = errorOf([&] { evaluateRun(project, project.run("external"), m_monitor); });
        QVERIFY2(message.contains(QStringLiteral("cells.h5"))
                     && message.contains(QStringLiteral("import-run")),
                 qPrintable(message));
        fs::copy_file(m_project->folder() / "screen.h5", file, fs::copy_options::overwrite_existing);
        QVERIFY(openPredictedCells(project.run("external"), project.store()));
        SimulationSettings other;
        other.perturbations = 3;
        other.genes = 25;
        const QTemporaryDir elsewhere;
        fs::copy_file(test::simulatedProject(elsewhere.path().toStdString(), other).folder() / "screen.h5",
                      file, fs::copy_options::overwrite_existing);
        QVERIFY(errorOf([&] {
                    evaluateRun(project, project.run("external"), m_monitor);
                }).contains(QStringLiteral("does not belong")));
        fs::remove(file);
        const RunEvaluation without = evaluateRun(project, project.run("external"), m_monitor).front();
        QVERIFY(without.metrics[metricIndex("w1_cells")].mean > 0);
    }

    void refusesToTrainOrAskSuchARun()
    {
        const Project project = Project::open(path("new.knockscope"));
        const Run run = project.run("external");
        for (const bool resume : {false, true}) {
            const QString message =
                errorOf([&] { trainRun(project, "external", run.record.settings, resume, m_monitor); });
            QVERIFY2(message.contains(QStringLiteral("another program")), qPrintable(message));
        }
        const std::string& known = run.record.perturbations.front();
        QVERIFY(predictPerturbation(project, run, known, m_monitor).heldOut);
        const QString message = errorOf([&] { predictPerturbation(project, run, "NEW1", m_monitor); });
        QVERIFY2(message.contains(QStringLiteral("NEW1"))
                     && message.contains(QStringLiteral("another program")),
                 qPrintable(message));
    }

    /// A run of another program can be handed on.
    void exportsSuchARun()
    {
        const Project project = Project::open(path("new.knockscope"));
        const CellPairReport report =
            exportCellPair(project, project.run("external"), path("handed-on"), {}, m_monitor);
        QCOMPARE(report.perturbations, std::size_t{9});
    }

    void joinsGenesByName()
    {
        const CellPair pair = changedPair("shuffled", [](PairContent& content) {
            std::reverse(content.genes.begin(), content.genes.end());
            content.genes.emplace_back("NOT-MEASURED");
            for (std::vector<float>& cell : content.cells) {
                std::reverse(cell.begin(), cell.end());
                cell.push_back(1.5F);
            }
            std::reverse(content.cells.begin(), content.cells.end());
            std::reverse(content.labels.begin(), content.labels.end());
        });
        const CellPairImport plain = importCellPair(m_project->folder(), pairIn("pair"), m_monitor);
        const CellPairImport shuffled = importCellPair(m_project->folder(), pair, m_monitor);
        QVERIFY(!plain.isNewProject);
        QCOMPARE(plain.otherGenes, std::size_t{0});
        QCOMPARE(shuffled.otherGenes, std::size_t{1});
        QVERIFY(plain.run != shuffled.run);
        const Run a = m_project->run(plain.run);
        const Run b = m_project->run(shuffled.run);
        QVERIFY(a.predictions->values.histograms == b.predictions->values.histograms);
        for (std::size_t i = 0; i < a.predictions->values.means.size(); ++i)
            QVERIFY(std::abs(a.predictions->values.means[i] - b.predictions->values.means[i]) < 1e-5F);
    }

    void takesEqualCellsForMeans()
    {
        const CellPairImport made = importCellPair(m_project->folder(), pairIn("means"), m_monitor);
        QVERIFY(made.areMeans);
        QVERIFY(!fs::exists(m_project->runFolder(made.run) / kPredictedCellsFile));
        const Run run = m_project->run(made.run);
        const Run original = m_project->run("non-ctrl-mean");
        QVERIFY(!run.predictions->isDistribution());
        QCOMPARE(run.record.perturbations, original.record.perturbations);
        for (std::size_t i = 0; i < run.predictions->values.means.size(); ++i)
            QVERIFY(std::abs(run.predictions->values.means[i] - original.predictions->values.means[i])
                    < 1e-5F);
    }

    void readsLabelsOfOtherPrograms()
    {
        CellPair pair = changedPair("spelt", [](PairContent& content) {
            for (std::string& label : content.labels)
                label = label == kPairControlLabel ? "ctrl" : label + "+ctrl";
        });
        pair.real.clear();
        const CellPairImport made = importCellPair(m_project->folder(), pair, m_monitor);
        const CellPairImport plain = importCellPair(m_project->folder(), pairIn("pair"), m_monitor);
        QCOMPARE(made.predicted, std::size_t{9});
        QVERIFY(m_project->run(made.run).predictions->values.means
                == m_project->run(plain.run).predictions->values.means);
    }

    void takesNegativePredictions()
    {
        const CellPair pair = changedPair("negative", [](PairContent& content) {
            for (std::size_t cell = 0; cell < content.cells.size(); ++cell) {
                if (content.labels[cell] != kPairControlLabel)
                    content.cells[cell][0] = -0.5F;
            }
        });
        const Run run = m_project->run(importCellPair(m_project->folder(), pair, m_monitor).run);
        QCOMPARE(run.predictions->meansOf(0)[0], -0.5F);
        QCOMPARE(run.predictions->of(0)[0], 1.0F);
    }

    void listsWhatTheFileLacks()
    {
        const std::string lacking = m_project->store().perturbationNames()[3];
        const CellPair pair = changedPair("lacking", [&](PairContent& content) {
            content.removeCells([&](const std::string& label) { return label == lacking; });
        });
        const CellPairImport made = importCellPair(m_project->folder(), pair, m_monitor);
        QCOMPARE(made.notPredicted, std::vector<std::string>{lacking});
        QCOMPARE(made.predicted, std::size_t{8});
        const Run run = m_project->run(made.run);
        QVERIFY(!run.hasPrediction(3) && run.hasPrediction(2));
        QCOMPARE(run.record.folds[0].notPredicted.at(lacking),
                 std::string("predicted.h5ad holds no cells of it"));
        QCOMPARE(evaluateRun(*m_project, run, m_monitor).front().perturbations, std::size_t{8});
        const QString message = errorOf([&] { predictPerturbation(*m_project, run, lacking, m_monitor); });
        QVERIFY2(message.contains(QStringLiteral("holds no cells")), qPrintable(message));
    }

    void warnsOfOtherControlCells()
    {
        const CellPair pair = changedPair("scaled", [&](PairContent& content) {
            for (std::vector<float>& cell : content.cells) {
                for (float& value : cell)
                    value *= 1.5F;
            }
        });
        const CellPairImport made = importCellPair(m_project->folder(), pair, m_monitor);
        QCOMPARE(made.warnings.size(), std::size_t{1});
        QVERIFY(made.warnings[0].find("differ from the project's by 50%") != std::string::npos);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<std::function<void(PairContent&)>>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing genes") << std::function([](PairContent& content) {
            content.genes.resize(20);
            for (std::vector<float>& cell : content.cells)
                cell.resize(20);
        }) << QStringLiteral("lacks 5 of the project's 25 genes");
        QTest::newRow("other perturbations") << std::function([](PairContent& content) {
            const std::string first = content.labels.front();
            for (std::string& label : content.labels)
                label = label == first ? "STRANGER" : label;
        }) << QStringLiteral("1 of its 9 perturbations are not in the project (STRANGER)");
        QTest::newRow("no control") << std::function([](PairContent& content) {
            content.removeCells([](const std::string& label) { return label == kPairControlLabel; });
        }) << QStringLiteral("has no cells of the control non-targeting");
        QTest::newRow("only control") << std::function([](PairContent& content) {
            content.removeCells([](const std::string& label) { return label != kPairControlLabel; });
        }) << QStringLiteral("no perturbation but the control");
        QTest::newRow("not a number")
            << std::function([](PairContent& content) { content.cells[3][2] = std::nanf(""); })
            << QStringLiteral("cell 4, gene G0003 holds nan");
        QTest::newRow("counts") << std::function([](PairContent& content) {
            for (std::vector<float>& cell : content.cells) {
                for (float& value : cell)
                    value = std::floor(4 * value);
            }
        }) << QStringLiteral("holds no logarithms");
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(std::function<void(PairContent&)>, change);
        QFETCH(QString, expected);
        const CellPair pair = changedPair("bad", change);
        const std::vector<std::string> runs = m_project->runNames();
        for (const fs::path& folder : {m_project->folder(), path("refused.knockscope")}) {
            const QString message = errorOf([&] { importCellPair(folder, pair, m_monitor); });
            QVERIFY2(message.contains(expected) && message.contains(QStringLiteral("predicted.h5ad")),
                     qPrintable(message));
        }
        QCOMPARE(m_project->runNames(), runs);
        QVERIFY(!fs::exists(path("refused.knockscope")));
    }

    void refusesARealFileThatDoesNotFit()
    {
        CellPair pair = pairIn("pair");
        pair.real.clear();
        QVERIFY(errorOf([&] {
                    importCellPair(path("refused.knockscope"), pair, m_monitor);
                }).contains(QStringLiteral("--real")));
        for (const bool isNew : {false, true}) {
            PairContent content = PairContent::read(path("pair") / kPairRealFile);
            content.removeCells([](const std::string& label) { return label == kPairControlLabel; });
            pair.real = path("bad-real.h5ad");
            content.write(pair.real);
            const QString message = errorOf([&] {
                importCellPair(isNew ? path("refused.knockscope") : m_project->folder(), pair, m_monitor);
            });
            QVERIFY2(message.contains(QStringLiteral("bad-real.h5ad"))
                         && message.contains(QStringLiteral("no cells of the control")),
                     qPrintable(message));
        }
        pair = pairIn("pair");
        pair.run = "mlp-hist";
        QVERIFY(errorOf([&] {
                    importCellPair(m_project->folder(), pair, m_monitor);
                }).contains(QStringLiteral("--run mlp-hist")));
        pair.run = "fresh";
        pair.bins = 1;
        QVERIFY(errorOf([&] {
                    importCellPair(m_project->folder(), pair, m_monitor);
                }).contains(QStringLiteral("--bins")));
        QVERIFY(!fs::exists(path("refused.knockscope")));
    }

    void comparesRealCellsWithTheProject_data()
    {
        QTest::addColumn<std::function<void(PairContent&)>>("change");
        QTest::addColumn<QStringList>("expected"); // empty: taken
        const std::string first = m_project->store().perturbationNames().front();
        const auto isFirst = [first](const std::string& label) { return label == first; };
        QTest::newRow("the same") << std::function([](PairContent&) {}) << QStringList();
        QTest::newRow("in other order") << std::function([](PairContent& content) {
            std::reverse(content.genes.begin(), content.genes.end());
            for (std::vector<float>& cell : content.cells)
                std::reverse(cell.begin(), cell.end());
            std::reverse(content.cells.begin(), content.cells.end());
            std::reverse(content.labels.begin(), content.labels.end());
        }) << QStringList();
        QTest::newRow("without a perturbation")
            << std::function([isFirst](PairContent& content) { content.removeCells(isFirst); })
            << QStringList();
        QTest::newRow("a cell less") << std::function([isFirst](PairContent& content) {
            bool isGone = false;
            content.removeCells(
                [&](const std::string& label) { return isFirst(label) && !std::exchange(isGone, true); });
        })
                                     << QStringList{QStringLiteral("199 of %1, where the project has 200")
                                                        .arg(QString::fromStdString(first))};
        QTest::newRow("other values of a gene") << std::function([isFirst](PairContent& content) {
            for (std::size_t cell = 0; cell < content.cells.size(); ++cell) {
                if (isFirst(content.labels[cell]))
                    content.cells[cell][2] += 0.001F;
            }
        }) << QStringList{QStringLiteral("the mean of gene G0003 in %1").arg(QString::fromStdString(first))};
        QTest::newRow("another control") << std::function([](PairContent& content) {
            for (std::size_t cell = 0; cell < content.cells.size(); ++cell) {
                for (float& value : content.cells[cell])
                    value *= content.labels[cell] == kPairControlLabel ? 2 : 1;
            }
        }) << QStringList{QStringLiteral("in the control")};
        QTest::newRow("no number") << std::function([](PairContent& content) {
            content.cells[3][2] = std::nanf("");
        }) << QStringList{QStringLiteral("the mean of gene G0003")};
    }
    void comparesRealCellsWithTheProject()
    {
        QFETCH(std::function<void(PairContent&)>, change);
        QFETCH(QStringList, expected);
        CellPair pair = pairIn("pair");
        PairContent content = PairContent::read(pair.real);
        change(content);
        pair.real = path("changed-real.h5ad");
        content.write(pair.real);
        const std::vector<std::string> runs = m_project->runNames();
        if (expected.isEmpty()) {
            QCOMPARE(importCellPair(m_project->folder(), pair, m_monitor).predicted, std::size_t{9});
            return;
        }
        const QString message = errorOf([&] { importCellPair(m_project->folder(), pair, m_monitor); });
        expected << QStringLiteral("changed-real.h5ad") << QStringLiteral("Leave --real out");
        for (const QString& part : expected)
            QVERIFY2(message.contains(part), qPrintable(message));
        QCOMPARE(m_project->runNames(), runs);
    }

    void leavesOtherFoldersAlone()
    {
        const fs::path folder = path("somebodys");
        fs::create_directories(folder / "runs");
        std::ofstream(folder / "runs" / "diary.txt") << "mine";
        std::ofstream(folder / "screen.h5") << "mine too";
        const std::map<std::string, std::string> before = test::contentOf(folder);
        QVERIFY(!errorOf([&] { importCellPair(folder, pairIn("pair"), m_monitor); }).isEmpty());
        QVERIFY(test::contentOf(folder) == before);
    }

    void refusesDamagedFiles()
    {
        fs::create_directories(path("damaged"));
        CellPair pair = pairIn("pair");
        pair.predicted = path("damaged") / kPairPredictedFile;
        const std::string whole = bytesOf(path("pair") / kPairPredictedFile);
        for (const std::size_t length : {std::size_t{0}, std::size_t{100}, whole.size() / 2}) {
            std::ofstream(pair.predicted, std::ios::binary) << whole.substr(0, length);
            const QString message =
                errorOf([&] { importCellPair(path("refused.knockscope"), pair, m_monitor); });
            QVERIFY2(message.contains(QStringLiteral("predicted.h5ad")), qPrintable(message));
            QVERIFY(!fs::exists(path("refused.knockscope")));
        }
    }

    void importLeavesNothingOnAFullDisk()
    {
        const std::map<std::string, std::string> before = test::contentOf(m_project->folder());
        for (const rlim_t bytes : {rlim_t{1000}, rlim_t{100'000}}) {
            const test::FullDisk full(bytes);
            const QString message =
                errorOf([&] { importCellPair(m_project->folder(), pairIn("pair"), m_monitor); });
            QVERIFY2(message.contains(QStringLiteral("free space")), qPrintable(message));
        }
        QVERIFY(test::contentOf(m_project->folder()) == before);
    }

    void importStopsWhenAsked()
    {
        const std::vector<std::string> runs = m_project->runNames();
        for (const char* const phase : {"opening the files", "reading cells", "reading predicted cells",
                                        "sorting predicted cells", "writing the run"}) {
            std::atomic<bool> stop{false};
            JobMonitor monitor(
                &stop, [&](const Progress& progress) { stop = stop || progress.phase == phase; },
                std::chrono::milliseconds(0));
            QVERIFY_THROWS_EXCEPTION(Cancelled,
                                     importCellPair(path("stopped.knockscope"), pairIn("pair"), monitor));
            QVERIFY(!fs::exists(path("stopped.knockscope")));
        }
        QCOMPARE(m_project->runNames(), runs);
    }
};

QTEST_GUILESS_MAIN(TestCellPair)
#include "tst_cell_pair.moc"
