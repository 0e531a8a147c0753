// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"
#include "tests/core/test_readers.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace knockscope;

namespace {

/// What a file holds as numpy says, or the words of its refusal.
struct Expected {
    const char* file;
    const char* layer;
    const char* refusal; // nullptr: opens
    std::uint64_t cells;
    std::size_t genes;
    const char* firstGene;
    const char* lastGene;
    const char* firstCell;
    double sum;
    const char* format;
};

constexpr const char* kTwoGenomes = "another_genome, hg19_chr21: choose one as the layer";

// clang-format off
constexpr Expected kFiles[] = {
    {"biolab+orange3-single-cell/data.0e5c9b.loom", "X", nullptr,
     20, 10, "0", "9", "cell 1", 71, "loom (integer64)"},
    {"scverse+anndata/filtered_feature_bc_matrix.5f0744.h5", "X", nullptr,
     1107, 507, "CH507-9B2.2", "PRMT2", "AAACCCAAGGAGAGTA-1", 41549, "10x .h5 (version 3, integer32)"},
    {"scverse+anndata/filtered_gene_bc_matrices_h5.16c13c.h5", "X", nullptr,
     12, 343, "DSCAM", "S100B", "AACACGTGTACGCTGC-1", 12, "10x .h5 (version 2, integer32, genome hg19_chr21)"},
    {"scverse+anndata/multiple_genomes.c1834e.h5", "X", kTwoGenomes, 0, 0, "", "", "", 0, ""},
    {"scverse+anndata/multiple_genomes.c1834e.h5", "another_genome", nullptr,
     12, 343, "gene_0", "gene_342", "AACACGTGTACGCTGC-1", 13, "10x .h5 (version 2, integer32, genome another_genome)"},
    {"scverse+anndata/multiple_genomes.c1834e.h5", "hg19_chr21", nullptr,
     12, 343, "DSCAM", "S100B", "AACACGTGTACGCTGC-1", 12, "10x .h5 (version 2, integer32, genome hg19_chr21)"},
    {"scverse+scanpy/filtered_feature_bc_matrix.5f0744.h5", "X", nullptr,
     1107, 507, "CH507-9B2.2", "PRMT2", "AAACCCAAGGAGAGTA-1", 41549, "10x .h5 (version 3, integer32)"},
    {"scverse+scanpy/filtered_feature_bc_matrix.687f83.h5", "X", nullptr,
     100, 100, "ENSG00000243485", "ENSG00000197921", "AAACAAGTATCTCCCA-1", 932, "10x .h5 (version 3, float64)"},
    {"scverse+scanpy/filtered_feature_bc_matrix.bf570f.h5", "X", nullptr,
     100, 100, "ENSG00000243485", "ENSG00000197921", "AAACAAGTATCTCCCA-1", 932, "10x .h5 (version 3, float64)"},
    {"scverse+scanpy/filtered_gene_bc_matrices_h5.16c13c.h5", "X", nullptr,
     12, 343, "DSCAM", "S100B", "AACACGTGTACGCTGC-1", 12, "10x .h5 (version 2, integer32, genome hg19_chr21)"},
    {"scverse+scanpy/multiple_genomes.3d04d4.h5", "X", kTwoGenomes, 0, 0, "", "", "", 0, ""},
    {"scverse+scanpy/multiple_genomes.3d04d4.h5", "another_genome", nullptr,
     12, 343, "gene_0", "gene_342", "AACACGTGTACGCTGC-1", 13, "10x .h5 (version 2, integer32, genome another_genome)"},
    {"scverse+scanpy/multiple_genomes.c1834e.h5", "X", kTwoGenomes, 0, 0, "", "", "", 0, ""},
    {"scverse+scanpy/multiple_genomes.c1834e.h5", "another_genome", nullptr,
     12, 343, "gene_0", "gene_342", "AACACGTGTACGCTGC-1", 13, "10x .h5 (version 2, integer32, genome another_genome)"},
    {"scverse+scanpy/raw_probe_bc_matrix.7b424e.h5", "X", nullptr, // its features are probes of genes
     4987, 1000, "Itgb2l|2ef1e7b", "Utp20|6221d37", "AACACCTACTATCGAA-1", 3372, "10x .h5 (version 3, integer64)"},
};
// clang-format on

} // namespace

class TestZoo10xLoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!std::filesystem::exists(zoo()))
            QSKIP("shared/data/h5-zoo is not here");
    }

    void opensEveryFile_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(kFiles); ++i)
            QTest::addRow("%s, %s", kFiles[i].file, kFiles[i].layer) << int(i);
    }
    void opensEveryFile()
    {
        QFETCH(int, index);
        const Expected& expected = kFiles[index];
        ReaderOptions options;
        options.layer = expected.layer;
        const auto path = zoo() / expected.file;
        if (expected.refusal) {
            const QString message = test::errorOf([&] { openScreen(path, options); });
            QVERIFY2(message.contains(QString::fromLatin1(expected.refusal)), qPrintable(message));
            QVERIFY2(message.contains(QString::fromStdString(path.string())), qPrintable(message));
            return;
        }
        const auto reader = openScreen(path, options);
        QCOMPARE(reader->format(), std::string(expected.format));
        QCOMPARE(reader->cells(), expected.cells);
        QCOMPARE(reader->genes().size(), expected.genes);
        QCOMPARE(reader->genes().front(), std::string(expected.firstGene));
        QCOMPARE(reader->genes().back(), std::string(expected.lastGene));
        QCOMPARE(reader->cellName(0), std::string(expected.firstCell));
        QCOMPARE(test::sumOf(*reader, 7), expected.sum);
        QVERIFY(test::areSound(reader->readRows(0, reader->cells()), expected.genes));
        for (const std::string& name : reader->columnNames())
            QCOMPARE(reader->column(name).codes.size(), std::size_t(expected.cells));
    }

    void listsEveryFile()
    {
        std::set<std::string> listed;
        for (const Expected& expected : kFiles)
            listed.insert(expected.file);
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(zoo())) {
            const std::string suffix = entry.path().extension().string();
            if (suffix == ".h5" || suffix == ".loom")
                found.insert(std::filesystem::relative(entry.path(), zoo()).generic_string());
        }
        QCOMPARE(found, listed);
    }

private:
    static std::filesystem::path zoo() { return test::sharedData("h5-zoo"); }
};

QTEST_GUILESS_MAIN(TestZoo10xLoom)
#include "tst_zoo_10x_loom.moc"
