// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/core/folder_state.h"
#include "tests/core/full_disk.h"
#include "tests/core/hdf5_leaks.h"
#include "tests/core/made_up_screen.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <set>
#include <unistd.h>

using namespace knockscope;
using test::bytesOf;
using test::contentOf;
using test::errorOf;
using test::FullDisk;
using test::MadeUpScreen;
using test::TinyScreen;

namespace fs = std::filesystem;

/// Whatever is wrong: one sentence, the old project as it was and nothing left behind.
class TestImportBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesTheFirstBadValue_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<bool>("isGuessed"); // on a sample: of a file ordered by gene on some genes
        QTest::addColumn<QString>("place");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("written");
        const double inf = std::numeric_limits<double>::infinity();
        for (const auto& [name, layout] :
             {std::pair("CSR", TinyScreen::Layout::Csr), std::pair("CSC", TinyScreen::Layout::Csc),
              std::pair("dense", TinyScreen::Layout::Dense)}) {
            for (const bool isGuessed : {true, false}) {
                const auto row = [&, layout = layout](const char* what, double value, const char* written) {
                    QTest::addRow("%s, %s, %s", name, isGuessed ? "kind guessed" : "kind given", what)
                        << static_cast<int>(layout) << isGuessed
                        << (isGuessed && layout == TinyScreen::Layout::Csc ? "cell 401, gene G4600"
                                                                           : "cell 212, gene G4789")
                        << value << written;
                };
                row("NaN", std::numeric_limits<double>::quiet_NaN(), "nan");
                row("negative", -0.5, "-0.5");
                row("infinite", inf, "inf");
                row("negative infinite", -inf, "-inf");
            }
        }
    }
    void namesTheFirstBadValue()
    {
        // Rows of 10,000 genes lie in many blocks when they are ordered by gene, so many threads find one.
        QFETCH(int, layout);
        QFETCH(bool, isGuessed);
        QFETCH(QString, place);
        QFETCH(double, value);
        QFETCH(QString, written);
        TinyScreen screen;
        screen.layout = static_cast<TinyScreen::Layout>(layout);
        for (int gene = 0; gene < 10'000; ++gene)
            screen.genes.push_back(std::string("G").append(std::to_string(gene)));
        for (int cell = 0; cell < 600; ++cell) {
            screen.labels.push_back(cell % 2 ? "G1" : "ctrl");
            screen.matrix.emplace_back(screen.genes.size(), 0.0);
            screen.matrix.back()[static_cast<std::size_t>(cell)] = 1.5;
            if (cell >= 211)
                screen.matrix.back()[static_cast<std::size_t>(5000 - cell)] = value;
        }
        screen.write(source());
        ImportSettings settings = smallSettings();
        if (!isGuessed)
            settings.values = ValueKind::Log;
        for (int again = 0; again < 3; ++again) {
            const QString message = failedImport(settings);
            QVERIFY2(message.contains(place), qPrintable(message));
            QVERIFY2(message.contains(written), qPrintable(message));
        }
    }

    void ignoresBadValuesOfCellsThatAreLeftOut()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.matrix[0][1] = -1;
        screen.labels[0] = "";
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.values = ValueKind::Log;
        JobMonitor monitor;
        QCOMPARE(Project::import(project(), settings, monitor).importReport().cellsKept, std::uint64_t{5});
    }

    void refusesTruncatedFiles()
    {
        importGood();
        for (const bool isChunked : {false, true}) {
            MadeUpScreen screen = MadeUpScreen::make(true, MadeUpScreen::Type::Int32);
            if (isChunked)
                screen.storage = {test::Storage::Filter::ShuffleGzip, {500}};
            screen.write(source());
            const std::string whole = bytesOf(source());
            const std::size_t step = whole.size() / 97;
            for (std::size_t size = 0; size < whole.size(); size += step) {
                std::ofstream(source(), std::ios::binary)
                    .write(whole.data(), static_cast<std::streamsize>(size));
                const QString message = failedImport(smallSettings());
                QVERIFY2(message.contains(QString::fromStdString(source().string())), qPrintable(message));
            }
        }
    }

    void noticesChanges_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("file");
        for (const auto& [name, file] :
             {std::pair("source", 0), std::pair("labels", 1), std::pair("matrix of a folder", 2),
              std::pair("barcodes of a folder", 3), std::pair("table of a folder", 4)}) {
            const auto row = [&, file = file](const char* change, const char* says) {
                QTest::addRow("%s %s", name, change) << change << says << file;
            };
            row("rewritten", "was changed while it was read");
            row("replaced", "was changed while it was read");
            row("truncated", "was changed while it was read");
            row("removed", "was removed while it was read");
        }
    }
    void noticesChanges()
    {
        QFETCH(QString, change);
        QFETCH(QString, says);
        QFETCH(int, file);
        importGood();
        ImportSettings settings = smallSettings();
        fs::path victim = source();
        const fs::path matrices = folder() / "matrices";
        const auto setUp = [&] {
            MadeUpScreen::make(true, MadeUpScreen::Type::Int32).write(source());
            std::ofstream labels(folder() / "labels.csv");
            labels << "barcode,condition\n";
            for (int cell = 0; cell < 303; ++cell)
                labels << "cell" << cell << (cell % 2 ? ",G01\n" : ",ctrl\n");
            fs::create_directories(matrices);
            std::ofstream(matrices / "matrix.mtx") << "%%MatrixMarket matrix coordinate integer general\n"
                                                      "3 4 6\n1 1 5\n2 2 4\n3 3 1\n1 2 3\n3 1 2\n2 4 4\n";
            std::ofstream(matrices / "genes.tsv") << "G01\nG02\nG03\n";
            std::ofstream(matrices / "barcodes.tsv") << "a\nb\nc\nd\n";
            std::ofstream(matrices / "labels.csv") << "barcode,condition\na,G01\nb,ctrl\nc,G01\nd,ctrl\n";
        };
        if (file == 1) {
            settings.labels = folder() / "labels.csv";
            victim = settings.labels;
        } else if (file > 1) {
            settings.source = matrices;
            victim = matrices / (file == 2 ? "matrix.mtx" : file == 3 ? "barcodes.tsv" : "labels.csv");
        }
        const auto spoil = [&] {
            const std::string before = bytesOf(victim);
            if (change == QStringLiteral("rewritten"))
                std::ofstream(victim, std::ios::binary | std::ios::in).write("?", 1);
            else if (change == QStringLiteral("truncated"))
                fs::resize_file(victim, before.size() / 2);
            else if (change == QStringLiteral("removed"))
                fs::remove(victim);
            else {
                const auto time = fs::last_write_time(victim);
                std::ofstream(folder() / "other", std::ios::binary) << before;
                fs::last_write_time(folder() / "other", time);
                fs::rename(folder() / "other", victim);
            }
        };
        setUp();
        const std::vector<std::string> phases = phasesOf(settings);
        const std::map<std::string, std::string> before = contentOf(project());
        for (std::size_t i = 1; i < phases.size(); ++i) { // the first comes before the file is opened
            setUp();
            std::string last;
            bool isSpoilt = false;
            JobMonitor monitor(
                nullptr,
                [&](const Progress& progress) {
                    if (!isSpoilt && progress.phase == phases[i]) {
                        spoil();
                        isSpoilt = true;
                    }
                },
                std::chrono::milliseconds(0));
            const QString message = errorOf([&] { Project::import(project(), settings, monitor); });
            const QByteArray told = QByteArray::fromStdString(phases[i]) + ": " + message.toUtf8();
            QVERIFY2(message.contains(says), told.constData());
            QVERIFY2(message.contains(QString::fromStdString(victim.string())), told.constData());
            QVERIFY2(isOneSentence(message), told.constData());
            QVERIFY(contentOf(project()) == before);
        }
    }

    void survivesAFullDisk_data()
    {
        QTest::addColumn<qulonglong>("memoryLimit");
        QTest::addColumn<bool>("isByGene");
        QTest::newRow("store") << qulonglong{1'000'000'000} << false;
        QTest::newRow("cells that do not fit in memory") << qulonglong{0} << false;
        QTest::newRow("by gene") << qulonglong{0} << true;
    }
    void survivesAFullDisk()
    {
        QFETCH(qulonglong, memoryLimit);
        QFETCH(bool, isByGene);
        importGood();
        MadeUpScreen screen = MadeUpScreen::make(true, MadeUpScreen::Type::Int32);
        if (isByGene)
            screen.layout = MadeUpScreen::Layout::Csc;
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.memoryLimit = memoryLimit;
        int refused = 0;
        for (const rlim_t room : {0, 100, 2000, 5000, 20'000, 40'000, 60'000, 70'000}) {
            const std::map<std::string, std::string> before = contentOf(project());
            QString message;
            {
                const FullDisk full(room);
                JobMonitor monitor;
                message = errorOf([&] { Project::import(project(), settings, monitor); });
            }
            if (message.isEmpty())
                continue; // it needed no more
            ++refused;
            QVERIFY2(message.startsWith(QStringLiteral("Cannot ")), qPrintable(message));
            QVERIFY2(message.contains(QString::fromStdString(project().string())), qPrintable(message));
            QVERIFY2(isOneSentence(message), qPrintable(message));
            QVERIFY(contentOf(project()) == before);
        }
        QVERIFY(refused >= 5);
        importGood();
    }

    void refusesFoldersItCannotUse()
    {
        TinyScreen::logValues().write(source());
        std::ofstream(folder() / "file") << "mine";
        const auto before = contentOf(folder());
        JobMonitor monitor;
        for (const fs::path& bad : {folder() / "file", folder() / "file" / "project", fs::path("/dev/null/x"),
                                    fs::path("/proc/nowhere/x")}) {
            const QString message = errorOf([&] { Project::import(bad, smallSettings(), monitor); });
            QVERIFY2(message.contains(QString::fromStdString(bad.string())), qPrintable(message));
            QVERIFY2(isOneSentence(message), qPrintable(message));
            QVERIFY(contentOf(folder()) == before);
        }
        // the store's folder takes what does not fit in memory
        ImportSettings settings = smallSettings();
        settings.memoryLimit = 0;
        const QString message =
            errorOf([&] { importScreen(settings, folder() / "missing" / "screen.h5", monitor); });
        QVERIFY2(message.contains(QStringLiteral("missing")), qPrintable(message));
        QVERIFY(contentOf(folder()) == before);
        if (::geteuid() != 0) { // who may write everywhere
            fs::create_directories(folder() / "closed");
            fs::permissions(folder() / "closed", fs::perms::owner_read | fs::perms::owner_exec);
            QVERIFY(!errorOf([&] {
                         Project::import(folder() / "closed" / "p", smallSettings(), monitor);
                     }).isEmpty());
            fs::permissions(folder() / "closed", fs::perms::owner_all);
            QVERIFY(fs::is_empty(folder() / "closed"));
        }
    }

    void canBeCancelledInEveryPhase_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("a new project") << true;
        QTest::newRow("over an old one") << false;
    }
    void canBeCancelledInEveryPhase()
    {
        QFETCH(bool, isNew);
        if (!isNew)
            importGood();
        MadeUpScreen screen = MadeUpScreen::make(true, MadeUpScreen::Type::Int32);
        screen.layout = MadeUpScreen::Layout::Csc;
        screen.write(source());
        ImportSettings settings = smallSettings();
        settings.onTarget = OnTargetFilter{0.9, 2};
        settings.topGenes = 20;
        settings.minimumCellsOfGene = 1;
        settings.memoryLimit = 0;
        const std::vector<std::string> phases = phasesOf(settings);
        for (const char* const phase : {"opening the file", "reading labels", "ordering values by cell",
                                        "reading cells", "checking knockdowns", "finding variable genes",
                                        "counting cells of genes", "writing the screen"})
            QVERIFY2(std::find(phases.begin(), phases.end(), phase) != phases.end(), phase);
        const std::map<std::string, std::string> before = contentOf(folder());
        for (const std::string& phase : phases) {
            std::atomic<bool> stops{false};
            JobMonitor monitor(
                &stops, [&](const Progress& progress) { stops = stops || progress.phase == phase; },
                std::chrono::milliseconds(0));
            QVERIFY_THROWS_EXCEPTION(Cancelled, Project::import(project(), settings, monitor));
            QVERIFY2(contentOf(folder()) == before, phase.c_str());
        }
        JobMonitor monitor;
        QCOMPARE(Project::import(project(), settings, monitor).store().genes() >= 20, true);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("expected");
        using List = std::vector<const char*>;
        auto row = [which = 0](const char* name, const List& expected) mutable {
            QStringList parts;
            for (const char* const part : expected)
                parts.append(QString::fromLatin1(part));
            QTest::newRow(name) << which++ << parts;
        };
        row("column", List{"guide", "condition", "line"});
        row("control", List{"'mock'", "ctrl ("});
        row("layer", List{"counts", "X"});
        row("gene names", List{"symbol", "index"});
        row("filter column", List{"donor", "condition", "line", "quality"});
        row("filter label", List{"line=HeLa", "K562 ("});
        row("filter not a label", List{"line!=HeLa", "K562 ("});
        row("filter number", List{"quality>99", "0 to 9.75"});
        row("filter orders labels", List{"line<3", "labels"});
        row("filters leave nothing", List{"line=A549", "no cell"});
        row("table of labels", List{"nowhere.csv"});
        row("too few cells", List{"1000 cells", "condition"});
        row("too few genes", List{"control", "1000 genes"});
        row("genes in too few cells", List{"1000 cells", "gene"});
        row("on target", List{"on-target", "CRISPRa"});
        row("share", List{"above 0"});
        row("target sum", List{"target sum", "-1"});
    }
    void namesWhatIsWrong()
    {
        QFETCH(int, which);
        QFETCH(QStringList, expected);
        importGood();
        MadeUpScreen::make(false, MadeUpScreen::Type::Float64).write(source());
        ImportSettings settings = smallSettings();
        const auto filter = [&](const char* text) { settings.filters.push_back(parseCellFilter(text)); };
        const std::vector<std::function<void()>> changes{
            [&] { settings.perturbationColumn = "guide"; },
            [&] { settings.controlLabel = "mock"; },
            [&] { settings.layer = "counts"; },
            [&] { settings.geneNameColumn = "symbol"; },
            [&] { filter("donor=1"); },
            [&] { filter("line=HeLa"); },
            [&] { filter("line!=HeLa"); },
            [&] { filter("quality>99"); },
            [&] { filter("line<3"); },
            [&] {
                filter("line=K562");
                filter("line=A549");
            },
            [&] { settings.labels = folder() / "nowhere.csv"; },
            [&] { settings.minimumCells = 1000; },
            [&] { settings.minimumGenes = 1000; },
            [&] {
                settings.minimumCellsOfGene = 1000;
                filter("condition!=G01");
                filter("condition!=G02");
                filter("condition!=G03");
                filter("condition!=G05");
                filter("condition!=G01+G02");
                filter("condition!=G06+G03");
            },
            [&] {
                settings.onTarget = OnTargetFilter{0.01, 0.01};
                for (const char* const weak : {"G05", "G06+G03", "G02", "G03"}) // in none of their cells
                    filter((std::string("condition!=") + weak).c_str());
            },
            [&] {
                settings.onTarget = OnTargetFilter{0, 0.5};
            },
            [&] { settings.targetSum = -1; },
        };
        changes.at(static_cast<std::size_t>(which))();
        const QString message = failedImport(settings);
        for (const QString& part : expected)
            QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY2(isOneSentence(message), qPrintable(message));
    }

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path source() const { return folder() / "screen.h5ad"; }
    fs::path project() const { return folder() / "p.knockscope"; }
    ImportSettings smallSettings() const
    {
        ImportSettings settings;
        settings.source = source();
        settings.minimumCells = 1;
        return settings;
    }
    void importGood() const
    {
        TinyScreen::logValues().write(folder() / "good.h5ad");
        ImportSettings settings = smallSettings();
        settings.source = folder() / "good.h5ad";
        JobMonitor monitor;
        Project::import(project(), settings, monitor);
    }
    /// The message of an import that must fail, having checked that it left everything as it was.
    QString failedImport(const ImportSettings& settings) const
    {
        const std::map<std::string, std::string> before = contentOf(folder());
        JobMonitor monitor;
        const QString message = errorOf([&] { Project::import(project(), settings, monitor); });
        return contentOf(folder()) == before ? message : QStringLiteral("traces left: ") + message;
    }
    /// The phases of an import that succeeds, into a folder of its own.
    std::vector<std::string> phasesOf(const ImportSettings& settings) const
    {
        std::vector<std::string> phases;
        JobMonitor monitor(
            nullptr,
            [&](const Progress& progress) {
                if (std::find(phases.begin(), phases.end(), progress.phase) == phases.end())
                    phases.push_back(progress.phase);
            },
            std::chrono::milliseconds(0));
        Project::import(folder() / "phases", settings, monitor);
        fs::remove_all(folder() / "phases");
        return phases;
    }
    static bool isOneSentence(const QString& message)
    {
        return !message.isEmpty() && message.endsWith(QLatin1Char('.'))
            && !message.contains(QLatin1Char('\n')) && !message.contains(QStringLiteral("{}"))
            && !message.contains(QStringLiteral(".."));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestImportBadInput)
#include "tst_import_bad_input.moc"
