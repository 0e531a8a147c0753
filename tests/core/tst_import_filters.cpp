// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_oracle.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace knockscope;
using test::ExpectedImport;
using test::MadeUpScreen;
using test::Storage;

using Layout = MadeUpScreen::Layout;
using Type = MadeUpScreen::Type;
using Filter = Storage::Filter;
using Passes = std::function<bool(const MadeUpScreen&, std::size_t cell)>;

Q_DECLARE_METATYPE(Layout)
Q_DECLARE_METATYPE(Type)
Q_DECLARE_METATYPE(knockscope::test::Storage)
Q_DECLARE_METATYPE(knockscope::ImportSettings)
Q_DECLARE_METATYPE(Passes)

/// Every number of a store against plain loops over the screen it came from.
class TestImportFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsEveryStorage_data()
    {
        QTest::addColumn<bool>("isCounts");
        QTest::addColumn<Type>("type");
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<Storage>("storage");
        constexpr std::array<std::pair<const char*, Filter>, 7> kFilters{
            {{"plain", Filter::None},
             {"gzip", Filter::Gzip},
             {"shuffle+gzip", Filter::ShuffleGzip},
             {"lzf", Filter::Lzf},
             {"shuffle+lzf", Filter::ShuffleLzf},
             {"zstd", Filter::Zstd},
             {"fletcher32", Filter::Fletcher32}}};
        const auto addStorages = [&](const std::string& name, bool isCounts, Type type, Layout layout) {
            const auto add = [&](const std::string& how, const Storage& storage) {
                QTest::newRow((name + ", " + how).c_str()) << isCounts << type << layout << storage;
            };
            add("contiguous", {});
            using Chunk = std::vector<hsize_t>;
            const std::vector<Chunk> chunks = layout == Layout::Dense
                ? std::vector<Chunk>{{1, 60}, {7, 13}, {303, 1}, {400, 100}}
                : std::vector<Chunk>{{1}, {7}, {1000}, {100'000}};
            for (const auto& [filterName, filter] : kFilters) {
                for (const Chunk& chunk : chunks)
                    add(std::string(filterName) + " " + std::to_string(chunk.front()), {filter, chunk});
            }
            add("plain edges", {Filter::ShuffleGzip, chunks[1], {}, true});
        };
        for (const auto& [layoutName, layout] : {std::pair("CSR", Layout::Csr), std::pair("CSC", Layout::Csc),
                                                 std::pair("dense", Layout::Dense)}) {
            for (const auto& [typeName, type] :
                 {std::pair("float32", Type::Float32), std::pair("float64", Type::Float64)}) {
                addStorages(std::string(layoutName) + ", log " + typeName, false, type, layout);
                QTest::newRow((std::string(layoutName) + ", counts " + typeName).c_str())
                    << true << type << layout << Storage{};
            }
            addStorages(std::string(layoutName) + ", counts int32", true, Type::Int32, layout);
        }
    }
    void readsEveryStorage()
    {
        QFETCH(bool, isCounts);
        QFETCH(Type, type);
        QFETCH(Layout, layout);
        QFETCH(Storage, storage);
        const bool hasTinyChunks = layout != Layout::Dense && storage.chunk == std::vector<hsize_t>{1};
        MadeUpScreen screen = MadeUpScreen::make(isCounts, type, hasTinyChunks ? 10 : 60);
        screen.layout = layout;
        screen.storage = storage;
        compare(screen, smallSettings(), isCounts, [](const MadeUpScreen&, std::size_t) { return true; });
    }

    void filters_data()
    {
        QTest::addColumn<ImportSettings>("settings");
        QTest::addColumn<Passes>("passes");
        const Passes all = [](const MadeUpScreen&, std::size_t) { return true; };
        const auto with = [](auto change) {
            ImportSettings settings = smallSettings();
            change(settings);
            return settings;
        };
        const auto where = [&](const char* name, const std::vector<std::string>& filters, Passes passes) {
            QTest::newRow(name) << with([&](ImportSettings& settings) {
                for (const std::string& filter : filters)
                    settings.filters.push_back(parseCellFilter(filter));
            }) << std::move(passes);
        };
        const auto quality = [](const MadeUpScreen& screen, std::size_t cell) {
            return screen.quality[cell];
        };
        const auto line = [](const MadeUpScreen& screen, std::size_t cell) { return screen.lines[cell]; };
        where("label is", {"line=K562"},
              [=](const auto& screen, auto cell) { return line(screen, cell) == "K562"; });
        where("label is not", {"line!=K562"},
              [=](const auto& screen, auto cell) { return line(screen, cell) != "K562"; });
        where("number is", {"quality=4.25"},
              [=](const auto& screen, auto cell) { return quality(screen, cell) == 4.25; });
        where("number is not", {"quality!=4.25"},
              [=](const auto& screen, auto cell) { return quality(screen, cell) != 4.25; });
        where("number below", {"quality<4.25"},
              [=](const auto& screen, auto cell) { return quality(screen, cell) < 4.25; });
        where("number at most", {"quality<=4.25"},
              [=](const auto& screen, auto cell) { return quality(screen, cell) <= 4.25; });
        where("number above", {"quality>4.25"},
              [=](const auto& screen, auto cell) { return quality(screen, cell) > 4.25; });
        where("number at least", {"quality>=4.25"},
              [=](const auto& screen, auto cell) { return quality(screen, cell) >= 4.25; });
        where("several", {"quality>=1", "quality<8", "line!=A549"}, [=](const auto& screen, auto cell) {
            return quality(screen, cell) >= 1 && quality(screen, cell) < 8 && line(screen, cell) != "A549";
        });
        QTest::newRow("genes of a cell") << with([](auto& settings) { settings.minimumGenes = 22; }) << all;
        QTest::newRow("cells of a perturbation")
            << with([](auto& settings) { settings.minimumCells = 19; }) << all;
        QTest::newRow("cells of a perturbation with enough genes") << with([](auto& settings) {
            settings.minimumCells = 12;
            settings.minimumGenes = 22;
        }) << all;
        QTest::newRow("cells of a perturbation after a filter") << with([](auto& settings) {
            settings.minimumCells = 6;
            settings.filters = {parseCellFilter("line=K562")};
        }) << Passes([=](const auto& screen, auto cell) { return line(screen, cell) == "K562"; });
        QTest::newRow("cells of a gene")
            << with([](auto& settings) { settings.minimumCellsOfGene = 60; }) << all;
        QTest::newRow("given target sum") << with([](auto& settings) { settings.targetSum = 1e4; }) << all;
        QTest::newRow("variable genes") << with([](auto& settings) { settings.topGenes = 7; }) << all;
        QTest::newRow("more variable genes than there are")
            << with([](auto& settings) { settings.topGenes = 1000; }) << all;
        QTest::newRow("on target") << with([](auto& settings) {
            settings.onTarget = OnTargetFilter{0.45, 0.9};
        }) << all;
        QTest::newRow("everything at once") << with([](auto& settings) {
            settings.onTarget = OnTargetFilter{0.6, 1.2};
            settings.minimumGenes = 15;
            settings.minimumCells = 3;
            settings.minimumCellsOfGene = 20;
            settings.topGenes = 30;
            settings.filters = {parseCellFilter("line!=RPE1"), parseCellFilter("quality>=0.5")};
            settings.memoryLimit = 0;
        }) << Passes([=](const auto& screen, auto cell) {
            return line(screen, cell) != "RPE1" && quality(screen, cell) >= 0.5;
        });
    }
    void filters()
    {
        QFETCH(ImportSettings, settings);
        QFETCH(Passes, passes);
        for (const bool isCounts : {false, true})
            compare(MadeUpScreen::make(isCounts, isCounts ? Type::Float32 : Type::Float64), settings,
                    isCounts, passes);
    }

    void keepsKnockdownsThatWorked_data()
    {
        // One gene A (and B where a combination needs it), four control cells and four of the perturbation.
        QTest::addColumn<QString>("label");
        QTest::addColumn<QVector<double>>("control"); // mean of A
        QTest::addColumn<QVector<double>>("perturbed");
        QTest::addColumn<int>("kept"); // cells; 0: the perturbation is dropped
        QTest::addColumn<QString>("reason");
        using Cells = QVector<double>;
        QTest::newRow("gone") << "A" << Cells{4, 4, 4, 4} << Cells{0, 0, 0, 0} << 4 << "";
        QTest::newRow("just below") << "A" << Cells{2, 2, 6, 6} << Cells{1, 1, 1, 1.75} << 4 << "";
        QTest::newRow("at the limit")
            << "A" << Cells{2, 2, 6, 6} << Cells{1.2, 1.2, 1.2, 1.2} << 0 << "keeps 0.30";
        QTest::newRow("one cell at the limit of cells")
            << "A" << Cells{4, 4, 4, 4} << Cells{2, 0, 1.75, 0} << 3 << "";
        QTest::newRow("not measured")
            << "ZZZ" << Cells{4, 4, 4, 4} << Cells{0, 0, 0, 0} << 0 << "not measured";
        QTest::newRow("silent") << "A" << Cells{0, 0, 0, 0} << Cells{0, 0, 0, 0} << 0 << "not expressed";
        QTest::newRow("half of a combination")
            << "A+B" << Cells{4, 4, 4, 4} << Cells{0, 0, 0, 0} << 0 << "keeps";
        QTest::newRow("combination with a stranger")
            << "A+ZZZ" << Cells{4, 4, 4, 4} << Cells{0, 0, 0, 0} << 0 << "not measured";
        QTest::newRow("whole combination") << "A+C" << Cells{4, 4, 4, 4} << Cells{0, 0, 0, 2.5} << 3 << "";
    }
    void keepsKnockdownsThatWorked()
    {
        QFETCH(QString, label);
        QFETCH(QVector<double>, control);
        QFETCH(QVector<double>, perturbed);
        QFETCH(int, kept);
        QFETCH(QString, reason);
        test::TinyScreen screen;
        screen.genes = {"A", "B", "C", "D"};
        for (int i = 0; i < 4; ++i) {
            screen.labels.insert(screen.labels.end(), {"ctrl", label.toStdString(), "D"});
            screen.matrix.push_back({control[i], 1.5, 3, 2.5});
            screen.matrix.push_back({perturbed[i], 1.5, 0, 2.5});
            screen.matrix.push_back({1, 1.5, 3, 0}); // always works
        }
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.source = source();
        settings.onTarget = OnTargetFilter{};
        settings.values = ValueKind::Log;
        settings.separator = "+";
        JobMonitor monitor;
        const ImportReport report = importScreen(settings, target(), monitor);
        const MarginalStore store = MarginalStore::open(target());
        QCOMPARE(store.cells(store.control()), std::uint64_t{4});
        QCOMPARE(store.cells(store.findPerturbation("D")), std::uint64_t{4});
        const std::size_t row = store.findPerturbation(label.toStdString());
        QCOMPARE(row < store.perturbations() ? static_cast<int>(store.cells(row)) : 0, kept);
        QCOMPARE(report.cellsOffTarget, static_cast<std::uint64_t>(4 - kept));
        QCOMPARE(report.offTarget.size(), std::size_t{kept == 0});
        if (kept == 0)
            QVERIFY2(QString::fromStdString(report.offTarget[0].reason).contains(reason),
                     report.offTarget[0].reason.c_str());
        QVERIFY(report.tooFewCells.empty());
    }

private:
    static ImportSettings smallSettings()
    {
        ImportSettings settings;
        settings.perturbationColumn = "condition";
        settings.controlLabel = "ctrl";
        settings.minimumCells = 1;
        return settings;
    }
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path source() const { return folder() / "made-up.h5ad"; }
    std::filesystem::path target() const { return folder() / "screen.h5"; }

    void compare(const MadeUpScreen& screen, ImportSettings settings, bool isCounts,
                 const Passes& passes) const
    {
        screen.write(source());
        settings.source = source();
        JobMonitor monitor;
        const ImportReport report = importScreen(settings, target(), monitor);
        QVERIFY((report.values == ValueKind::Counts) == isCounts);
        const ExpectedImport expected = ExpectedImport::of(
            screen, settings, isCounts, [&](std::size_t cell) { return passes(screen, cell); });
        QVERIFY(expected.cellsOf.size() > 1); // else nothing is tested
        const QString difference = expected.differenceTo(target(), report);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestImportFilters)
#include "tst_import_filters.moc"
