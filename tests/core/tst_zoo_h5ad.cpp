// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace knockscope;
using test::errorOf;

namespace {

/// What an AnnData file holds, counted with h5py and numpy.
struct Facts {
    const char* path; // below shared/data
    std::uint64_t cells;
    std::size_t genes;
    const char* firstGene; // in the index
    const char* lastGene;
    std::size_t labelColumns;
    double sum; // of X
    std::uint64_t nonZeros;
};

constexpr Facts kFiles[] = {
    {"h5-zoo/biolab+orange3-single-cell/data_dense.96db6b.h5ad", 20, 25, "Gene 0", "Gene 24", 2, 255.0, 207},
    {"h5-zoo/biolab+orange3-single-cell/data_sparse.db3ea0.h5ad", 20, 25, "Gene 0", "Gene 24", 2, 255.0, 207},
    {"h5-zoo/maximilianh+cellBrowser/anndata.ccf198.h5ad", 80, 17, "LINC00926", "S100B", 2, 426.4435429573059,
     80},
    {"h5-zoo/scverse+anndata/adata.85d637.h5ad", 30, 20, "gene0", "gene19", 4, 302.0, 239},
    {"h5-zoo/scverse+anndata/adata.989405.h5ad", 30, 20, "gene0", "gene19", 4, 285.0, 228},
    {"h5-zoo/scverse+anndata/adata.cb48b2.h5ad", 700, 765, "HES4", "MT-ND3", 5, -243.681057988666, 535433},
    {"h5-zoo/scverse+anndataR/example.54b181.h5ad", 100, 200, "Gene000", "Gene199", 7, 19452.262601852417,
     17261},
    {"h5-zoo/scverse+anndataR/example.66b9c7.h5ad", 50, 100, "Gene000", "Gene099", 7, 4791.2249348163605,
     4317},
    {"h5-zoo/scverse+anndataR/example.a009bf.h5ad", 50, 100, "Gene000", "Gene099", 7, 4791.224940657616,
     4317},
    {"h5-zoo/scverse+anndataR/example.a1255d.h5ad", 50, 100, "Gene000", "Gene099", 7, 4791.2249348163605,
     4317},
    {"h5-zoo/scverse+anndataR/example.f9c9a5.h5ad", 100, 200, "Gene000", "Gene199", 7, 19452.262601852417,
     17261},
    {"h5-zoo/scverse+anndataR/krumsiek11.8ee45b.h5ad", 640, 11, "Gata2", "Gfi1", 1, 2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_sparse_v0-8.4d2ab6.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_sparse_v0-8.5b3743.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_sparse_v0-8.748bcf.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_sparse_v0-8.9a3999.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_sparse_v0-8.e5f56f.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_v0-8.6679a3.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+anndataR/krumsiek11_augmented_v0-8.8c3ae8.h5ad", 640, 11, "Gata2", "Gfi1", 5,
     2016.5208012731237, 7018},
    {"h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.5f4824.h5ad", 724, 221, "GALE", "PAXBP1", 4,
     447.24319574686524, 160004},
    {"h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.cb48b2.h5ad", 700, 765, "HES4", "MT-ND3", 5,
     -243.681057988666, 535433},
    {"h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.d53464.h5ad", 700, 765, "HES4", "MT-ND3", 5,
     -243.681057988666, 535433},
    {"h5-zoo/scverse+scanpy/kbet-sim.9397bd.h5ad", 200, 1000, "0", "999", 1, 682686.0378559232, 151371},
    {"h5-zoo/scverse+scanpy/neighbors_shortcut_ref.e230fa.h5ad", 100, 5, "0", "4", 1, 0.0, 0},
    {"h5-zoo/scverse+scanpy/neighbors_shortcut_ref_arm64.a10d69.h5ad", 100, 5, "0", "4", 0,
     155.01375842097326, 500},
    {"h5-zoo/scverse+scanpy/t-cells.375b2e.h5ad", 8, 4, "ENSMUSG00000033845", "ENSMUSG00000033793", 67, 11.0,
     11},
    {"screens/datlinger2021-raw.h5ad", 7500, 2000, "LINC02812", "GLIS2", 19, 636558.0, 135077},
    {"screens/norman2019-mcfaline2023-subset.h5ad", 5961, 500, "PERM1", "LINC00316", 11, 406134.54352438194,
     211790},
};

struct LayerFacts {
    const char* path;
    const char* layer;
    std::size_t genes;
    const char* firstGene;
    const char* lastGene;
    double sum;
    std::uint64_t nonZeros;
};

constexpr LayerFacts kLayers[] = {
    {"h5-zoo/scverse+anndata/adata.85d637.h5ad", "raw", 40, "gene0", "gene39", 568.0, 453},
    {"h5-zoo/scverse+anndata/adata.85d637.h5ad", "array", 20, "gene0", "gene19", 293.43547196991756, 600},
    {"h5-zoo/scverse+anndata/adata.85d637.h5ad", "sparse", 20, "gene0", "gene19", 2.515832756134344, 6},
    {"h5-zoo/scverse+anndata/adata.989405.h5ad", "raw", 40, "gene0", "gene39", 627.0, 480},
    {"h5-zoo/scverse+anndata/adata.989405.h5ad", "array", 20, "gene0", "gene19", 302.83045121571445, 600},
    {"h5-zoo/scverse+anndata/adata.989405.h5ad", "sparse", 20, "gene0", "gene19", 3.466002232823232, 6},
    {"h5-zoo/scverse+anndata/adata.cb48b2.h5ad", "raw", 765, "HES4", "MT-ND3", 319044.23824107647, 174400},
    {"h5-zoo/scverse+anndataR/example.54b181.h5ad", "counts", 200, "Gene000", "Gene199", 39624.0, 17261},
    {"h5-zoo/scverse+anndataR/example.54b181.h5ad", "csc_counts", 200, "Gene000", "Gene199", 39624.0, 17261},
    {"h5-zoo/scverse+anndataR/example.54b181.h5ad", "dense_X", 200, "Gene000", "Gene199", 39699.999933838844,
     17261},
    {"h5-zoo/scverse+anndataR/example.54b181.h5ad", "dense_counts", 200, "Gene000", "Gene199", 39624.0,
     17261},
    {"h5-zoo/scverse+anndataR/example.66b9c7.h5ad", "counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.66b9c7.h5ad", "csc_counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.66b9c7.h5ad", "dense_X", 100, "Gene000", "Gene099", 9675.000013887882,
     4317},
    {"h5-zoo/scverse+anndataR/example.66b9c7.h5ad", "dense_counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.a009bf.h5ad", "counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.a009bf.h5ad", "csc_counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.a009bf.h5ad", "dense_X", 100, "Gene000", "Gene099", 9675.00001579523,
     4317},
    {"h5-zoo/scverse+anndataR/example.a009bf.h5ad", "dense_counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.a1255d.h5ad", "counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.a1255d.h5ad", "csc_counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.a1255d.h5ad", "dense_X", 100, "Gene000", "Gene099", 9675.000013887882,
     4317},
    {"h5-zoo/scverse+anndataR/example.a1255d.h5ad", "dense_counts", 100, "Gene000", "Gene099", 9805.0, 4317},
    {"h5-zoo/scverse+anndataR/example.f9c9a5.h5ad", "counts", 200, "Gene000", "Gene199", 39624.0, 17261},
    {"h5-zoo/scverse+anndataR/example.f9c9a5.h5ad", "csc_counts", 200, "Gene000", "Gene199", 39624.0, 17261},
    {"h5-zoo/scverse+anndataR/example.f9c9a5.h5ad", "dense_X", 200, "Gene000", "Gene199", 39699.999933838844,
     17261},
    {"h5-zoo/scverse+anndataR/example.f9c9a5.h5ad", "dense_counts", 200, "Gene000", "Gene199", 39624.0,
     17261},
    {"h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.5f4824.h5ad", "raw", 2956, "HES4", "MT-CO2",
     345010.54613661766, 184286},
    {"h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.cb48b2.h5ad", "raw", 765, "HES4", "MT-ND3",
     319044.23824107647, 174400},
    {"h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.d53464.h5ad", "raw", 765, "HES4", "MT-ND3",
     319044.23824107647, 174400},
    {"h5-zoo/scverse+scanpy/t-cells.375b2e.h5ad", "raw_counts", 4, "ENSMUSG00000033845", "ENSMUSG00000033793",
     12.0, 10},
};

struct Refusal {
    const char* path;
    const char* expected; // words of the message
};

constexpr Refusal kRefusals[] = {
    {"h5-zoo/scverse+anndata/adata.1b5f4a.h5ad",
     "X is missing. The file has no layers and no raw matrix either"},
};

struct Content {
    double sum = 0;
    std::uint64_t nonZeros = 0;
};

Content contentOf(ScreenReader& reader)
{
    reader.prepare([](double) {});
    Content content;
    constexpr std::uint64_t kBlock = 97; // divides no number of cells
    for (std::uint64_t first = 0; first < reader.cells(); first += kBlock) {
        const SparseRows rows = reader.readRows(first, std::min(kBlock, reader.cells() - first));
        content.nonZeros += rows.stored();
        for (std::size_t i = 0; i < rows.stored(); ++i)
            content.sum += rows.value(i);
    }
    return content;
}

void compareContent(ScreenReader& reader, double sum, std::uint64_t nonZeros)
{
    const Content content = contentOf(reader);
    QCOMPARE(content.nonZeros, nonZeros);
    QVERIFY2(std::abs(content.sum - sum) <= 1e-6 * std::abs(sum), qPrintable(QString::number(content.sum)));
}

} // namespace

class TestZooH5ad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!std::filesystem::exists(test::sharedData("h5-zoo")))
            QSKIP("shared/data/h5-zoo is not here");
    }

    void knowsEveryFile()
    {
        std::set<std::string> known;
        for (const Facts& file : kFiles)
            known.insert(file.path);
        for (const Refusal& file : kRefusals)
            known.insert(file.path);
        std::set<std::string> found;
        for (const char* const folder : {"h5-zoo", "screens"}) {
            for (const auto& entry :
                 std::filesystem::recursive_directory_iterator(test::sharedData(folder))) {
                if (entry.path().extension() == ".h5ad")
                    found.insert(std::filesystem::relative(entry.path(), test::sharedData("")).string());
            }
        }
        QCOMPARE(known, found);
    }

    void readsFile_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(kFiles)); ++i)
            QTest::newRow(kFiles[i].path) << i;
    }
    void readsFile()
    {
        QFETCH(int, which);
        const Facts& facts = kFiles[which];
        std::unique_ptr<ScreenReader> reader;
        const QString message = errorOf([&] {
            reader = openScreen(test::sharedData(facts.path), {"X", "index"});
        });
        QVERIFY2(reader, qPrintable(message));
        QCOMPARE(reader->cells(), facts.cells);
        QCOMPARE(reader->genes().size(), facts.genes);
        QCOMPARE(reader->genes().front(), std::string(facts.firstGene));
        QCOMPARE(reader->genes().back(), std::string(facts.lastGene));
        compareContent(*reader, facts.sum, facts.nonZeros);
    }

    void readsEveryColumn_data() { readsFile_data(); }
    void readsEveryColumn()
    {
        QFETCH(int, which);
        const Facts& facts = kFiles[which];
        const QString message = errorOf([&] {
            const auto reader = openScreen(test::sharedData(facts.path));
            QCOMPARE(reader->columnNames().size(), facts.labelColumns);
            for (const std::string& name : reader->columnNames()) {
                const LabelColumn column = reader->column(name);
                QCOMPARE(column.name, name);
                QCOMPARE(column.codes.size(), std::size_t(facts.cells));
            }
            for (const std::string& name : reader->numberColumnNames())
                QCOMPARE(reader->numbers(name).size(), std::size_t(facts.cells));
        });
        QVERIFY2(message.isEmpty(), qPrintable(message));
    }

    void readsLayer_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(kLayers)); ++i)
            QTest::addRow("%s: %s", kLayers[i].path, kLayers[i].layer) << i;
    }
    void readsLayer()
    {
        QFETCH(int, which);
        const LayerFacts& facts = kLayers[which];
        std::unique_ptr<ScreenReader> reader;
        const QString message = errorOf([&] {
            reader = openScreen(test::sharedData(facts.path), {facts.layer, "index"});
        });
        QVERIFY2(reader, qPrintable(message));
        const std::vector<std::string> layers = reader->layerNames();
        QVERIFY(std::find(layers.begin(), layers.end(), facts.layer) != layers.end());
        QCOMPARE(reader->genes().size(), facts.genes);
        QCOMPARE(reader->genes().front(), std::string(facts.firstGene));
        QCOMPARE(reader->genes().back(), std::string(facts.lastGene));
        compareContent(*reader, facts.sum, facts.nonZeros);
    }

    void readsLabels_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("categories");
        QTest::addColumn<QString>("first"); // label of the first cell
        QTest::addColumn<QString>("last");
        const auto row = [](const char* path, const char* column, int categories, const char* first,
                            const char* last) {
            QTest::addRow("%s: %s", path, column)
                << QString::fromLatin1(path) << QString::fromLatin1(column) << categories
                << QString::fromLatin1(first) << QString::fromLatin1(last);
        };
        row("h5-zoo/biolab+orange3-single-cell/data_dense.96db6b.h5ad", "labels", 3, "Cell Type 1",
            "Cell Type 3");
        row("h5-zoo/maximilianh+cellBrowser/anndata.ccf198.h5ad", "louvain", 5, "1", "4");
        row("h5-zoo/maximilianh+cellBrowser/anndata.ccf198.h5ad", "n_genes", 48, "47", "76");
        row("h5-zoo/scverse+anndata/adata.85d637.h5ad", "obs_cat", 21, "h", "F");
        row("h5-zoo/scverse+anndata/adata.989405.h5ad", "cat_ordered", 22, "w", "L");
        row("h5-zoo/scverse+anndataR/krumsiek11.8ee45b.h5ad", "cell_type", 5, "progenitor", "Neu");
        row("h5-zoo/scverse+anndataR/example.54b181.h5ad", "BoolNA", 2, "False", "True");
        row("h5-zoo/scverse+anndataR/example.54b181.h5ad", "IntNA", 1, "", "42");
        row("h5-zoo/scverse+anndataR/example.54b181.h5ad", "leiden", 7, "4", "1");
        row("h5-zoo/scverse+anndataR/krumsiek11_augmented_v0-8.6679a3.h5ad", "dummy_bool", 2, "False",
            "True");
        row("h5-zoo/scverse+anndataR/krumsiek11_augmented_v0-8.6679a3.h5ad", "dummy_bool2", 2, "False",
            "True");
        row("h5-zoo/scverse+anndataR/krumsiek11_augmented_v0-8.6679a3.h5ad", "dummy_int2", 1, "", "42");
        row("h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.5f4824.h5ad", "bulk_labels", 10, "CD14+ Monocyte",
            "CD34+");
        row("h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.cb48b2.h5ad", "phase", 3, "G1", "G1");
        row("h5-zoo/scverse+scanpy/10x_pbmc68k_reduced.d53464.h5ad", "phase", 3, "G1", "G1");
        row("h5-zoo/scverse+scanpy/kbet-sim.9397bd.h5ad", "batch", 2, "Batch1", "Batch2");
        row("h5-zoo/scverse+scanpy/t-cells.375b2e.h5ad", "IR_VDJ_2_c_call", 0, "", "");
        row("h5-zoo/scverse+scanpy/t-cells.375b2e.h5ad", "IR_VJ_1_consensus_count", 4, "", "485");
        row("screens/datlinger2021-raw.h5ad", "perturbation", 21, "ZAP70", "control");
        row("screens/norman2019-mcfaline2023-subset.h5ad", "condition", 34, "KLF1+MAP2K6", "MAP2K6");
    }
    void readsLabels()
    {
        QFETCH(QString, path);
        QFETCH(QString, column);
        QFETCH(int, categories);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const QString message = errorOf([&] {
            const auto reader = openScreen(test::sharedData(path.toStdString()));
            const LabelColumn read = reader->column(column.toStdString());
            const std::vector<std::string> labels = expand(read);
            QCOMPARE(int(read.categories.size()), categories);
            QCOMPARE(QString::fromStdString(labels.front()), first);
            QCOMPARE(QString::fromStdString(labels.back()), last);
        });
        QVERIFY2(message.isEmpty(), qPrintable(message));
    }

    void refusesFile_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(kRefusals)); ++i)
            QTest::newRow(kRefusals[i].path) << i;
    }
    void refusesFile()
    {
        QFETCH(int, which);
        const auto path = test::sharedData(kRefusals[which].path);
        const QString message = errorOf([&] { openScreen(path); });
        QVERIFY2(message.contains(QString::fromLatin1(kRefusals[which].expected)), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(path.string())), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestZooH5ad)
#include "tst_zoo_h5ad.moc"
