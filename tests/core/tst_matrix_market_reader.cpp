// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_lines.h"
#include "core/screen/importer.h"
#include "core/screen/screen_reader.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <zlib.h>

using namespace knockscope;
using test::errorOf;

namespace fs = std::filesystem;

namespace {

using Strings = std::vector<std::string>;
using Dense = std::vector<std::vector<double>>;

const std::string kBanner = "%%MatrixMarket matrix coordinate integer general\n";
// Genes x cells: GATA1 3, 1; KLF1 0, 2; HBB 7, 0
const std::string kEntries = "1 1 3\n1 2 1\n2 2 2\n3 1 7\n";
const Dense kMatrix{{3, 0, 7}, {1, 2, 0}};
const Strings kGenes{"GATA1", "KLF1", "HBB"};
const Strings kCells{"AAAC-1", "CCCG-1"};

Dense toDense(ScreenReader& reader)
{
    reader.prepare([](double) {});
    const SparseRows rows = reader.readRows(0, reader.cells());
    Dense dense(rows.rows(), std::vector<double>(reader.genes().size(), 0));
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
            dense[row][rows.columns[i]] = rows.value(i);
    }
    return dense;
}

std::string compressed(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    std::string in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The files of a folder by name.
using Files = std::map<std::string, std::string>;

Files tinyFiles()
{
    return {{"matrix.mtx", kBanner + "% a comment\n3 2 4\n" + kEntries},
            {"genes.tsv", "ENSG00000102145\tGATA1\nENSG00000105610\tKLF1\nENSG00000244734\tHBB\n"},
            {"barcodes.tsv", "AAAC-1\nCCCG-1\n"}};
}

} // namespace

class TestMatrixMarketReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void readsEveryLayout_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("format");
        QTest::newRow("Cell Ranger 2") << 0 << QStringLiteral("Matrix Market (genes x cells, integer)");
        QTest::newRow("Cell Ranger 3, compressed")
            << 1 << QStringLiteral("Matrix Market (genes x cells, integer)");
        QTest::newRow("cells x genes") << 2 << QStringLiteral("Matrix Market (cells x genes, real)");
        QTest::newRow("tables of R with a header")
            << 3 << QStringLiteral("Matrix Market (genes x cells, integer)");
        QTest::newRow("tables of pandas") << 4 << QStringLiteral("Matrix Market (genes x cells, integer)");
        QTest::newRow("prefix, CRLF, blank lines")
            << 5 << QStringLiteral("Matrix Market (genes x cells, integer)");
        QTest::newRow("other name") << 6 << QStringLiteral("Matrix Market (genes x cells, integer)");
    }
    void readsEveryLayout()
    {
        QFETCH(int, which);
        QFETCH(QString, format);
        Files files = tinyFiles();
        switch (which) {
        case 1:
            files = {
                {"matrix.mtx.gz",
                 compressed(kBanner + "4 2 5\n") + compressed("4 1 9\n" + kEntries) + std::string(512, '\0')},
                {"features.tsv.gz",
                 compressed("ENSG00000102145\tGATA1\tGene Expression\nENSG00000105610\tKLF1\tGene "
                            "Expression\nENSG00000244734\tHBB\tGene Expression\ng1\tsgKLF1\tCRISPR Guide "
                            "Capture\n")},
                {"barcodes.tsv.gz", compressed("AAAC-1\nCCCG-1")}};
            break;
        case 2:
            files["matrix.mtx"] =
                "%%MatrixMarket MATRIX coordinate real general\n2 3 4\n2 2 2e0\n1 1 3.0\n 2\t1 "
                " 1 \n1 3 +7";
            break;
        case 3:
            files["genes.csv"] = "\"\",\"x\"\n\"1\",\"GATA1\"\n\"2\",\"KLF1\"\n\"3\",\"HBB\"\n";
            files["barcodes.csv"] = "\"\",\"x\"\n\"1\",\"AAAC-1\"\n\"2\",\"CCCG-1\"\n";
            files.erase("genes.tsv");
            files.erase("barcodes.tsv");
            break;
        case 4:
            files["var.csv"] = "gene_id,gene_name,n\nENSG00000102145,GATA1,5\nENSG00000105610,KLF1,5\n"
                               "ENSG00000244734,HBB,5\n";
            files["cells.csv"] = ",sample,barcode\n0,a,AAAC-1\n1,a,CCCG-1\n";
            files.erase("genes.tsv");
            files.erase("barcodes.tsv");
            break;
        case 5: {
            Files named;
            for (const auto& [name, text] : files) {
                std::string changed;
                for (const char c : text)
                    changed += c == '\n' ? std::string("\r\n") : std::string(1, c);
                named["GSM1_A1." + name] = changed;
            }
            named["GSM1_A1.matrix.mtx"] += "\r\n \r\n";
            named["GSM2_B1.barcodes.tsv"] = "TTTT-1\n";
            files = named;
            break;
        }
        case 6:
            files["counts.mtx"] = files["matrix.mtx"];
            files.erase("matrix.mtx");
            break;
        default:
            break;
        }
        write(files);
        const auto reader = openScreen(folder());
        QCOMPARE(QString::fromStdString(reader->format().substr(0, format.toStdString().size())), format);
        QCOMPARE(reader->genes(), kGenes);
        QCOMPARE(reader->cellNames(), kCells);
        QCOMPARE(reader->isDoublePrecision(), which == 2);
        QCOMPARE(reader->layerNames(), (Strings{"X"}));
        QCOMPARE(layersOfScreen(folder()), (Strings{"X"}));

        const RowSample sample = reader->sample();
        QVERIFY(sample.areWholeRows);
        QCOMPARE(sample.blocks.size(), std::size_t{1});
        QCOMPARE(sample.blocks[0].stored(), std::size_t{4});
        QCOMPARE(toDense(*reader), kMatrix);
        QCOMPARE(toDense(*reader), kMatrix); // prepared twice
        QCOMPARE(reader->readRows(1, 1).stored(), std::size_t{2});
        QVERIFY(!errorOf([&] { reader->readRows(1, 2); }).isEmpty());
        for (const auto& entry : fs::directory_iterator(folder())) {
            if (entry.path().string().find(".mtx") != std::string::npos)
                QCOMPARE(toDense(*openScreen(entry.path())), kMatrix);
        }
    }

    void namesGenes()
    {
        write(tinyFiles());
        QCOMPARE(openScreen(folder())->geneNames().source.value, std::string("gene_name"));
        QCOMPARE(openScreen(folder(), {"X", "index"})->genes()[1], std::string("ENSG00000105610"));
        QVERIFY(errorOf([&] { openScreen(folder(), {"X", "alias"}); }).contains(QStringLiteral("gene_name")));
        QVERIFY(errorOf([&] { openScreen(folder(), {"raw", {}}); }).contains(QStringLiteral("no layer raw")));
    }

    void namesGenesByTheColumnThatTellsThemApart()
    {
        std::string genes = "chromosome,symbol,length\n";
        for (int gene = 0; gene < 20; ++gene)
            genes +=
                "chr1,G" + std::to_string(gene == 19 ? 3 : gene) + "," + std::to_string(900 + gene) + "\n";
        write({{"matrix.mtx", kBanner + "20 2 1\n20 2 5\n"}, {"genes.csv", genes}, {"cells.csv", "a\nb\n"}});
        const auto reader = openScreen(folder());
        QCOMPARE(reader->genes()[18], std::string("G18"));
        QCOMPARE(reader->genes()[19], std::string("G3-1"));
        QCOMPARE(reader->geneNames().repeated, (Strings{"G3"}));
    }

    void takesPatternsAsOnesAndSquaresAsGenesByCells()
    {
        write({{"matrix.mtx", "%%MatrixMarket matrix coordinate pattern general\n2 2 2\n1 2\n2 2\n"},
               {"genes.tsv", "A\nB\n"},
               {"barcodes.tsv", "x\ny\n"}});
        const auto reader = openScreen(folder());
        QCOMPARE(reader->format(), std::string("Matrix Market (genes x cells, pattern)"));
        QCOMPARE(toDense(*reader), (Dense{{0, 0}, {1, 1}}));
    }

    void passesOddValuesOn()
    {
        write({{"matrix.mtx",
                "%%MatrixMarket matrix coordinate real general\n3 2 4\n1 1 nan\n2 1 -2\n3 1 "
                "inf\n1 2 0\n"},
               {"genes.tsv", "A\nB\nC\n"},
               {"barcodes.tsv", "x\ny\n"}});
        const Dense dense = toDense(*openScreen(folder()));
        QVERIFY(std::isnan(dense[0][0]));
        QCOMPARE(dense[0][1], -2.0);
        QVERIFY(std::isinf(dense[0][2]));
        QCOMPARE(dense[1][0], 0.0);
    }

    void findsTheTableOfLabels()
    {
        Files files = tinyFiles();
        files["notes.txt"] = "anything\nat all, really\n";
        files["reads.csv"] = "barcode,umi\nAAAC-1,1\n";
        files["broken.csv"] = "a,b\n1\n";
        files["a.tsv"] = "cell\tbatch\nAAAC-1\t1\nCCCG-1\t1\n";
        files["meta.csv"] = "cell,guide,n\nCCCG-1,KLF1,1.5\nAAAC-1,NTC,2.5\n";
        write(files);
        auto reader = openScreen(folder());
        QCOMPARE(reader->format(),
                 std::string("Matrix Market (genes x cells, integer), labels from meta.csv (2 of 2 cells)"));
        QCOMPARE(reader->columnNames(), (Strings{"guide"}));
        QCOMPARE(expand(reader->column("guide")), (Strings{"NTC", "KLF1"}));
        QCOMPARE(reader->numbers("n"), (std::vector<double>{2.5, 1.5}));
        QCOMPARE(toDense(*reader), kMatrix);
        ReaderOptions options;
        options.labels = folder() / "a.tsv";
        QCOMPARE(openScreen(folder(), options)->columnNames(), (Strings{"batch"}));

        files = tinyFiles();
        write(files);
        reader = openScreen(folder());
        QVERIFY(reader->columnNames().empty());
        QVERIFY(
            errorOf([&] { reader->column("guide"); }).contains(QStringLiteral("no table of cell labels")));

        files["meta.csv"] = "cell,guide\nCCCG-1,KLF1\nAAAC-1,NTC\nAAAC-1,KLF1\n";
        write(files);
        const QString message = errorOf([&] { openScreen(folder()); });
        QVERIFY2(message.contains(QStringLiteral("AAAC-1 more than once")), qPrintable(message));
    }

    void takesLabelsFromTheFileOfBarcodes()
    {
        Files files = tinyFiles();
        files.erase("barcodes.tsv");
        files["obs.csv"] = ",guide\nAAAC-1,NTC\nCCCG-1,KLF1\n";
        write(files);
        const auto reader = openScreen(folder());
        QCOMPARE(reader->cellNames(), kCells);
        QCOMPARE(expand(reader->column("guide")), (Strings{"NTC", "KLF1"}));
    }

    void refusesBrokenFolders_data()
    {
        QTest::addColumn<QByteArray>("name"); // of a file to write, or to remove
        QTest::addColumn<QByteArray>("text"); // "-": remove it
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, const char* name, const std::string& text,
                            const char* expected) {
            QTest::newRow(title) << QByteArray(name) << QByteArray::fromStdString(text)
                                 << QString::fromLatin1(expected);
        };
        const auto matrix = [&](const char* title, const std::string& text, const char* expected) {
            row(title, "matrix.mtx", text, expected);
        };
        row("no matrix", "matrix.mtx", "-", "holds no matrix.mtx");
        row("two matrices", "other.mtx.gz", "", "matrix.mtx, other.mtx.gz");
        row("matrix twice", "matrix.mtx.gz", "", "matrix.mtx, matrix.mtx.gz");
        row("no genes", "genes.tsv", "-", "no file with the gene names beside it, such as features.tsv");
        row("no barcodes", "barcodes.tsv", "-", "no file with the barcodes beside it");
        row("barcodes twice", "barcodes.tsv.gz", "", "barcodes.tsv, barcodes.tsv.gz");
        row("no gene in the file", "genes.tsv", "", "genes.tsv is empty");
        row("other sizes", "genes.tsv", "A\nB\nC\nD\nE\n",
            "has 3 rows and 2 columns, which does not fit the 5 names in genes.tsv and the 2 in "
            "barcodes.tsv");
        row("no gene expression", "genes.tsv", "a\ta\tPeaks\nb\tb\tPeaks\nc\tc\tPeaks\n",
            "no feature of the type Gene Expression");
        matrix("empty file", "", "is empty");
        matrix("something else", "hello\n", "first line should start with %%MatrixMarket, but is 'hello'");
        matrix("dense", "%%MatrixMarket matrix array real general\n3 2\n", "only coordinate");
        matrix("symmetric", "%%MatrixMarket matrix coordinate real symmetric\n3 2 4\n", "says symmetric");
        matrix("complex", "%%MatrixMarket matrix coordinate complex general\n3 2 4\n", "says complex");
        matrix("short banner", "%%MatrixMarket matrix\n3 2 4\n", "is expected");
        matrix("no sizes", kBanner + "% only\n", "ends before the line with the numbers");
        matrix("two sizes", kBanner + "3 2\n" + kEntries, "line 2 is '3 2'");
        matrix("sizes beyond numbers", kBanner + "3 2 99999999999999999999\n", "line 2 is '3 2 9");
        matrix("rows beyond memory", kBanner + "1000000000000 2 4\n" + kEntries, "1000000000000 rows");
        matrix("too few entries", kBanner + "3 2 5\n" + kEntries,
               "holds 4 entries where its header announces 5");
        matrix("entries beyond memory", kBanner + "3 2 1000000000000\n" + kEntries,
               "announces 1000000000000");
        matrix("too many entries", kBanner + "3 2 3\n" + kEntries, "more entries than the 3");
        matrix("row 0", kBanner + "3 2 1\n0 1 1\n", "line 3 names row 0, but the matrix has rows 1 to 3");
        matrix("row too large", kBanner + "3 2 1\n4 1 1\n", "names row 4");
        matrix("column too large", kBanner + "3 2 2\n1 1 1\n\n1 3 1\n",
               "line 5 names column 3, but the matrix has columns 1 to 2");
        matrix("negative row", kBanner + "3 2 1\n-1 1 1\n", "line 3 is '-1 1 1'");
        matrix("decimal row", kBanner + "3 2 1\n1.5 1 1\n", "line 3 is '1.5 1 1'");
        matrix("no value", kBanner + "3 2 1\n1 1\n", "line 3 is '1 1'");
        matrix("no number", kBanner + "3 2 1\n1 1 NA\n", "line 3 is '1 1 NA'");
        matrix("four numbers", kBanner + "3 2 1\n1 1 1 1\n", "line 3 is '1 1 1 1'");
        matrix("unit", kBanner + "3 2 1\n1 1 1.5x\n", "line 3 is '1 1 1.5x'");
        matrix("braces", kBanner + "3 2 1\n{} {0} 1\n", "line 3 is '{} {0} 1'");
        matrix("beyond numbers", kBanner + "3 2 1\n1 1 1e999\n", "too large");
        matrix("entry twice", kBanner + "3 2 3\n1 1 1\n2 1 1\n1 1 2\n", "holds gene 1 twice for cell 1");
        matrix("not text", kBanner + "3 2 1\n1 1" + std::string(1, '\0') + "1\n", "not a text file");
        matrix("endless line", kBanner + "3 2 1\n" + std::string(3 << 20, '1'), "line of more than");
        matrix("endless banner", std::string(3 << 20, '%'), "line of more than");
    }
    void refusesBrokenFolders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        Files files = tinyFiles();
        files[name.toStdString()] = text.toStdString();
        if (text == "-")
            files.erase(name.toStdString());
        write(files);
        const QString message = errorOf([&] { openScreen(folder())->prepare([](double) {}); });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(folder().string())), qPrintable(message));
    }

    void refusesDamagedCompression_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cut off") << 0 << QStringLiteral("is cut off: its compressed data");
        QTest::newRow("something else after it")
            << 1 << QStringLiteral("something else after its compressed");
        QTest::newRow("changed") << 2 << QStringLiteral("cannot be decompressed");
        QTest::newRow("header only") << 3 << QStringLiteral("is cut off");
    }
    void refusesDamagedCompression()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        std::string entries;
        for (int i = 0; i < 20'000; ++i)
            entries += std::to_string(i % 3 + 1) + " " + std::to_string(i * 7919 % 2 + 1) + " 1\n";
        std::string bytes = compressed(kBanner + "3 2 20000\n" + entries);
        if (which == 0)
            bytes.resize(bytes.size() - 9);
        else if (which == 1)
            bytes += "garbage";
        else if (which == 2)
            bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 1); // of the checksum
        else
            bytes.resize(10);
        Files files = tinyFiles();
        files.erase("matrix.mtx");
        files["matrix.mtx.gz"] = bytes;
        write(files);
        const QString message = errorOf([&] { openScreen(folder())->prepare([](double) {}); });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("matrix.mtx.gz")), qPrintable(message));
    }

    void pointsToTheRightFolder()
    {
        QVERIFY(
            errorOf([&] { openScreen(folder() / "nowhere"); }).contains(QStringLiteral("does not exist")));
        fs::create_directory(folder() / "filtered_feature_bc_matrix");
        std::ofstream(folder() / "filtered_feature_bc_matrix" / "matrix.mtx.gz") << "x";
        const QString message = errorOf([&] { openScreen(folder()); });
        QVERIFY2(message.contains(QStringLiteral("its folder filtered_feature_bc_matrix")),
                 qPrintable(message));
    }

    void readsManyEntriesInAnyOrder()
    {
        // More than two batches of blocks; entries by gene, as no tool for cells writes them.
        constexpr std::uint64_t kManyGenes = 300;
        constexpr std::uint64_t kManyCells = 7000;
        std::ostringstream text;
        std::uint64_t entries = 0;
        const auto valueOf = [](std::uint64_t gene, std::uint64_t cell) {
            return (gene * 7919 + cell * 104729) % 11 < 7 ? gene * 1000 + cell % 1000 + 1 : 0;
        };
        std::ostringstream genes;
        std::ostringstream cells;
        for (std::uint64_t gene = 0; gene < kManyGenes; ++gene) {
            genes << "G" << gene << "\n";
            for (std::uint64_t cell = 0; cell < kManyCells; ++cell) {
                if (valueOf(gene, cell) == 0)
                    continue;
                text << gene + 1 << ' ' << cell + 1 << ' ' << valueOf(gene, cell) << '\n';
                ++entries;
            }
        }
        for (std::uint64_t cell = 0; cell < kManyCells; ++cell)
            cells << "C" << cell << "\n";
        const std::string header = kBanner + std::to_string(kManyGenes) + " " + std::to_string(kManyCells)
            + " " + std::to_string(entries) + "\n";
        write({{"matrix.mtx.gz", compressed(header + text.str())},
               {"genes.tsv", genes.str()},
               {"barcodes.tsv", cells.str()}});
        const auto reader = openScreen(folder());
        const RowSample sample = reader->sample();
        QVERIFY(!sample.areWholeRows);
        QCOMPARE(sample.blocks[0].stored(), std::size_t{1'000'000});
        std::vector<double> fractions;
        reader->prepare([&](double fraction) { fractions.push_back(fraction); });
        QVERIFY(fractions.size() > 3);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QVERIFY(fractions.front() >= 0 && fractions.back() <= 1);
        const SparseRows rows = reader->readRows(0, kManyCells);
        QCOMPARE(rows.stored(), std::size_t(entries));
        for (std::uint64_t cell = 0; cell < kManyCells; ++cell) {
            for (std::uint64_t i = rows.offsets[cell]; i < rows.offsets[cell + 1]; ++i) {
                if (rows.value(i) != static_cast<double>(valueOf(rows.columns[i], cell)))
                    QFAIL(qPrintable(QString::number(cell)));
            }
        }

        // A bad line is named by its number, wherever it lies, and cancelling leaves nothing half done.
        write({{"matrix.mtx", header + text.str() + "1 1 x\n"},
               {"genes.tsv", genes.str()},
               {"barcodes.tsv", cells.str()}});
        const auto other = openScreen(folder());
        int reports = 0;
        QVERIFY_THROWS_EXCEPTION(Cancelled, other->prepare([&](double) {
            if (++reports == 3)
                throw Cancelled();
        }));
        const QString message = errorOf([&] { other->prepare([](double) {}); });
        QVERIFY2(message.contains(QString::number(entries + 3)), qPrintable(message));
    }

    void agreesWithTheSameScreenAsH5ad()
    {
        const fs::path matrixPath = test::sharedData("screens/datlinger2021-mtx");
        const fs::path h5adPath = test::sharedData("screens/datlinger2021-raw.h5ad");
        if (!fs::exists(matrixPath) || !fs::exists(h5adPath))
            QSKIP("shared/data/screens is not here");
        const auto matrix = openScreen(matrixPath);
        const auto h5ad = openScreen(h5adPath);
        QCOMPARE(matrix->format(),
                 std::string("Matrix Market (genes x cells, integer), labels from "
                             "seurat_metadata.csv (7,500 of 7,500 cells)"));
        QCOMPARE(matrix->cells(), std::uint64_t{7500});
        QCOMPARE(matrix->genes(), h5ad->genes());
        QCOMPARE(matrix->cellNames(), h5ad->cellNames());
        matrix->prepare([](double) {});
        const SparseRows a = matrix->readRows(0, 7500);
        const SparseRows b = h5ad->readRows(0, 7500);
        QVERIFY(a.offsets == b.offsets && a.columns == b.columns && a.values == b.values);
        QCOMPARE(a.stored(), std::size_t{135'077});
        QCOMPARE(expand(matrix->column("perturbation")), expand(h5ad->column("guide_id")));
        QCOMPARE(matrix->numbers("percent_ribo").size(), std::size_t{7500});
        for (const char* const name : {"sample", "perturbation_2", "ngenes", "nperts"})
            QCOMPARE(expand(matrix->column(name)), expand(h5ad->column(name)));

        ImportSettings settings;
        settings.minimumCells = 10;
        settings.controlLabel = "control";
        const auto import = [&](const fs::path& source, const char* column, const char* store) {
            settings.source = source;
            settings.perturbationColumn = column;
            JobMonitor monitor;
            const ImportReport report = importScreen(settings, folder() / store, monitor);
            QVERIFY(report.perturbations >= 10);
        };
        import(h5adPath, "guide_id", "h5ad.store");
        import(matrixPath / "matrix.mtx", "perturbation", "matrix.store");
        QVERIFY(bytesOf(folder() / "h5ad.store") == bytesOf(folder() / "matrix.store"));
        QVERIFY(fs::file_size(folder() / "h5ad.store") > 10'000);
    }

    void givesLinesInBlocks()
    {
        const fs::path path = folder() / "lines.txt";
        std::ofstream(path) << "\xef\xbb\xbf"
                            << "one\ntwo\n\nthree and more\nlast";
        TextLines lines(path);
        std::string block;
        std::string all;
        QVERIFY(lines.next(block, 5));
        QCOMPARE(block, std::string("one\n"));
        lines.putBack(block);
        while (lines.next(block, 5)) {
            QVERIFY(block.back() == '\n');
            all += block;
        }
        QCOMPARE(all, std::string("one\ntwo\n\nthree and more\nlast\n"));
        QCOMPARE(lines.fraction(), 1.0);
    }

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    void write(const Files& files) const
    {
        for (const auto& entry : fs::directory_iterator(folder()))
            fs::remove_all(entry.path());
        for (const auto& [name, text] : files)
            std::ofstream(folder() / name, std::ios::binary) << text;
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMatrixMarketReader)
#include "tst_matrix_market_reader.moc"
