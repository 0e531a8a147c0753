// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_file.h"
#include "core/gene/vector_limits.h"
#include "core/gene/vector_table.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <cmath>
#include <fstream>
#include <zlib.h>

using namespace knockscope;
using test::errorOf;

namespace {

using Names = std::vector<std::string>;
using Values = std::vector<float>;

/// float16, which hdf5::File does not write.
void writeHalf(const std::filesystem::path& path, const std::vector<std::pair<std::string, Values>>& vectors)
{
    const hid_t file = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    const hid_t half = H5Tcopy(H5T_IEEE_F32LE);
    H5Tset_fields(half, 15, 10, 5, 0, 10);
    H5Tset_size(half, 2);
    H5Tset_ebias(half, 15);
    for (const auto& [name, values] : vectors) {
        const hsize_t length = values.size();
        const hid_t space = H5Screate_simple(1, &length, nullptr);
        const hid_t dataset =
            H5Dcreate2(file, name.c_str(), half, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
        H5Dwrite(dataset, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
        H5Dclose(dataset);
        H5Sclose(space);
    }
    H5Tclose(half);
    H5Fclose(file);
}

} // namespace

class TestVectorFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    JobMonitor m_monitor;

    std::filesystem::path at(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path write(const std::string& name, const std::string& text) const
    {
        std::ofstream(at(name), std::ios::binary) << text;
        return at(name);
    }
    std::filesystem::path compress(const std::string& name, const std::string& text) const
    {
        const gzFile file = gzopen(at(name).c_str(), "wb");
        gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
        gzclose(file);
        return at(name);
    }

    static void formsOfTables()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        const auto add = [](const char* row, const char* text, const char* format) {
            QTest::newRow(row) << QByteArray(text) << QString::fromLatin1(format);
        };
        const char* const tsvRows = "TSV, genes as rows";
        const char* const csvRows = "CSV, genes as rows";
        const char* const tsvColumns = "TSV, genes as columns";
        const char* const csvColumns = "CSV, genes as columns";
        add("tabs, header", "gene\td0\td1\td2\nTP53\t1\t2\t3\nMYC\t4\t5\t6\n", tsvRows);
        add("commas, no header", "TP53,1,2,3\nMYC,4,5,6", csvRows);
        add("semicolons", "TP53;1;2;3\nMYC;4;5;6\n", csvRows);
        add("blanks", "TP53 1 2 3\nMYC 4 5  6 \n", "text separated by blanks, genes as rows");
        add("word2vec", "2 3\nTP53 1 2 3 \nMYC 4 5 6 \n", "word2vec text");
        add("word2vec with tabs", "2 3\nTP53\t1\t2\t3\nMYC\t4\t5\t6\n", "word2vec text");
        add("byte order mark and Windows line ends", "\xef\xbb\xbfTP53,1,2,3\r\nMYC,4,5,6\r\n", csvRows);
        add("quotes", "\"gene\",\"a, b\",\"c\",\"d\"\n\"TP53\",\"1\",2,3\n\"MYC\",4,\" 5\",6\n", csvRows);
        add("spelling of numbers", "TP53, +1 ,2.0e0,.3E1\nMYC,40e-1,5.,0006\n", csvRows);
        add("header of R", "d0\td1\td2\nTP53\t1\t2\t3\nMYC\t4\t5\t6\n", tsvRows);
        add("header of pandas", ",0,1,2\nTP53,1,2,3\nMYC,4,5,6\n", csvRows);
        add("header of words", "Symbol,Alpha,Beta,Gamma\nTP53,1,2,3\nMYC,4,5,6\n", csvRows);
        add("columns", "TP53\tMYC\n1\t4\n2\t5\n3\t6\n", tsvColumns);
        add("columns, first names nothing", "\tTP53\tMYC\n0\t1\t4\n1\t2\t5\n2\t3\t6\n", tsvColumns);
        add("columns, corner is a word", "dim,TP53,MYC\n7,1,4\n9,2,5\n8,3,6\n", csvColumns);
        add("columns, dimensions named", "x,TP53,MYC\ndim_0,1,4\ndim_1,2,5\ndim_2,3,6\n", csvColumns);
        add("columns, words as dimensions", "x,TP53,MYC\nlength,1,4\nwidth,2,5\nage,3,6\n", csvColumns);
        add("columns of R", "TP53,MYC\nPC1,1,4\nPC2,2,5\nPC3,3,6\n", csvColumns);
        add("columns of R, numbered", "TP53,MYC\n1,1,4\n2,2,5\n3,3,6\n", csvColumns);
        add("columns, quotes", "\"TP53\",\"MYC\"\r\n1,4\r\n2,5\r\n\r\n3,6", csvColumns);
    }

private Q_SLOTS:
    void tables_data() { formsOfTables(); }

    void tables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        for (const bool isCompressed : {false, true}) {
            const auto path = isCompressed ? compress("table.txt.gz", text.toStdString())
                                           : write("table.txt", text.toStdString());
            const LoadedVectors loaded = readVectorFile(path, m_monitor);
            QCOMPARE(loaded.names, (Names{"TP53", "MYC"}));
            QCOMPARE(loaded.dimension, std::size_t{3});
            QCOMPARE(loaded.values, (Values{1, 2, 3, 4, 5, 6}));
            QCOMPARE(QString::fromStdString(loaded.format), format);
        }
    }

    void namesStayAsTheyAre()
    {
        const auto path = write("names.csv", "7157,1,0.5\nHLA-A,0,0\n\"a \"\"b\"\", c\",1,2\nHLA-A,3,4\n");
        const LoadedVectors loaded = readVectorFile(path, m_monitor);
        QCOMPARE(loaded.names, (Names{"7157", "HLA-A", "a \"b\", c", "HLA-A"}));
        QCOMPARE(loaded.values, (Values{1, 0.5, 0, 0, 1, 2, 3, 4}));
    }

    void countingHeaderIsNoVector()
    {
        const auto path = write("counting.csv", "x,0,1,2,3\nTP53,1,2,3,4\n");
        QCOMPARE(readVectorFile(path, m_monitor).names, (Names{"TP53"}));
    }

    void numbersOfEntrezAreNames()
    {
        const auto path = write("entrez.csv", "gene,x,y\n7157,1,2\n672,3,4\n");
        QCOMPARE(readVectorFile(path, m_monitor).names, (Names{"7157", "672"}));
        const auto plain = write("entrez.csv", "7157,1,2\n672,3,4\n675,5,6\n");
        QCOMPARE(readVectorFile(plain, m_monitor).names, (Names{"7157", "672", "675"}));
    }

    void extremeNumbers()
    {
        const LoadedVectors loaded =
            readVectorFile(write("extreme.csv", "A,1e-60,-1e-400,3.4e38,1e-40\n"), m_monitor);
        QCOMPARE(loaded.values[0], 0.F);
        QCOMPARE(loaded.values[1], 0.F);
        QCOMPARE(loaded.values[2], 3.4e38F);
        QVERIFY(loaded.values[3] < 1.1e-40F);
    }

    /// Neither side looks more like genes than the other.
    void knownNamesDecide()
    {
        const auto path = write("both.csv", "x,AA,BB\nCC,1,2\nDD,3,4\nEE,5,6\n");
        QCOMPARE(readVectorTable(path, m_monitor).names, (Names{"CC", "DD", "EE"}));
        const Names rows{"CC"};
        QCOMPARE(readVectorTable(path, m_monitor, rows).names, (Names{"CC", "DD", "EE"}));
        const Names columns{"BB", "ZZ"};
        const LoadedVectors loaded = readVectorFile(path, m_monitor, columns);
        QCOMPARE(loaded.names, (Names{"AA", "BB"}));
        QCOMPARE(loaded.values, (Values{1, 3, 5, 2, 4, 6}));
    }

    /// More than a block of text, on several threads, in both orientations.
    void largeTables_data()
    {
        QTest::addColumn<bool>("areGenesColumns");
        QTest::newRow("rows") << false;
        QTest::newRow("columns") << true;
    }

    void largeTables()
    {
        QFETCH(bool, areGenesColumns);
        constexpr std::size_t kGenes = 3001;
        constexpr std::size_t kDimension = 515;
        const auto value = [](std::size_t gene, std::size_t d) { return gene * 1000 + d + 1; };
        std::string text;
        for (std::size_t gene = 0; areGenesColumns && gene < kGenes; ++gene)
            text += fmt::format("{}G{}X", gene ? "\t" : "", gene);
        text += areGenesColumns ? "\n" : "";
        for (std::size_t i = 0; i < (areGenesColumns ? kDimension : kGenes); ++i) {
            text += areGenesColumns ? std::string() : fmt::format("G{}X\t", i);
            for (std::size_t k = 0; k < (areGenesColumns ? kGenes : kDimension); ++k)
                text += fmt::format("{}{}.0", k ? "\t" : "", areGenesColumns ? value(k, i) : value(i, k));
            text += '\n';
        }
        QVERIFY(text.size() > (10u << 20));
        const LoadedVectors loaded = readVectorFile(compress("large.tsv.gz", text), m_monitor);
        QCOMPARE(loaded.names.size(), kGenes);
        QCOMPARE(loaded.names.back(), std::string("G3000X"));
        QCOMPARE(loaded.dimension, kDimension);
        std::size_t wrong = 0;
        for (std::size_t gene = 0; gene < kGenes; ++gene) {
            for (std::size_t d = 0; d < kDimension; ++d)
                wrong += loaded.values[gene * kDimension + d] != static_cast<float>(value(gene, d)) ? 1U : 0U;
        }
        QCOMPARE(wrong, std::size_t{0});

        const std::atomic<bool> stop = true;
        JobMonitor stopped(&stop, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, readVectorFile(at("large.tsv.gz"), stopped));
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        const QString byGene = QStringLiteral("JSON (vectors by gene)");
        const QString list = QStringLiteral("JSON (list of genes)");
        const QString apart = QStringLiteral("JSON (names and vectors apart)");
        QTest::newRow("by gene") << QByteArray(R"({"TP53": [1, 2.0, 3e0], "MYC": [4, 5, 6]})") << byGene;
        QTest::newRow("byte order mark, blanks")
            << QByteArray("\xef\xbb\xbf\r\n {\"TP53\": [1, 2, 3],\n\"MYC\": [4, 5, 6]}\n") << byGene;
        QTest::newRow("list") << QByteArray(
            R"([{"gene": "TP53", "embedding": [1, 2, 3]}, {"gene": "MYC", "embedding": [4, 5, 6]}])")
                              << list;
        QTest::newRow("list with more") << QByteArray(
            R"([{"vector": [1, 2, 3], "aliases": ["P53"], "n": 1, "id": "X", "symbol": "TP53"},)"
            R"( {"symbol": "MYC", "summary": "text", "score": null, "vector": [4, 5, 6]}])")
                                        << list;
        QTest::newRow("apart") << QByteArray(
            R"({"genes": ["TP53", "MYC"], "embeddings": [[1, 2, 3], [4, 5, 6]], "model": "m", "d": 3})")
                               << apart;
        QTest::newRow("apart, vectors first")
            << QByteArray(R"({"vectors": [[1, 2, 3], [4, 5, 6]], "names": ["TP53", "MYC"]})") << apart;
    }

    void json()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        for (const bool isCompressed : {false, true}) {
            const auto path = isCompressed ? compress("vectors.json.gz", text.toStdString())
                                           : write("vectors.txt", text.toStdString());
            const LoadedVectors loaded = readVectorFile(path, m_monitor);
            QCOMPARE(loaded.names, (Names{"TP53", "MYC"}));
            QCOMPARE(loaded.dimension, std::size_t{3});
            QCOMPARE(loaded.values, (Values{1, 2, 3, 4, 5, 6}));
            QCOMPARE(QString::fromStdString(loaded.format), format);
        }
    }

    void proteins()
    {
        writeHalf(at("per-protein.h5"),
                  {{"P04637", {1, 2, 0.5}}, {"P04637-2", {-3, 65504, 6e-8F}}, {"A0A024", {0, 0, 0}}});
        const LoadedVectors loaded = readVectorFile(at("per-protein.h5"), m_monitor);
        QCOMPARE(loaded.names, (Names{"A0A024", "P04637", "P04637-2"}));
        QCOMPARE(loaded.dimension, std::size_t{3});
        Values expected{0, 0, 0, 1, 2, 0.5, -3, 65504, 0x1p-24F};
        QCOMPARE(loaded.values, expected);
        QVERIFY(loaded.format.find("float16") != std::string::npos);
    }

    void annData_data()
    {
        QTest::addColumn<int>("layout");
        QTest::newRow("dense") << static_cast<int>(test::TinyScreen::Layout::Dense);
        QTest::newRow("CSR") << static_cast<int>(test::TinyScreen::Layout::Csr);
        QTest::newRow("CSC") << static_cast<int>(test::TinyScreen::Layout::Csc);
    }

    void annData()
    {
        QFETCH(int, layout);
        test::TinyScreen screen;
        screen.layout = static_cast<test::TinyScreen::Layout>(layout);
        screen.matrix = {{1, 0, -3.5}, {0, 0, 0}};
        screen.genes = {"d0", "d1", "d2"};
        screen.labels = {"x", "y"};
        screen.write(at("genes.h5ad"));
        const LoadedVectors loaded = readVectorFile(at("genes.h5ad"), m_monitor);
        QCOMPARE(loaded.names, (Names{"cell0", "cell1"}));
        QCOMPARE(loaded.dimension, std::size_t{3});
        QCOMPARE(loaded.values, (Values{1, 0, -3.5, 0, 0, 0}));
    }

    void hdf5Tables()
    {
        const GeneVectors own({"TP53", "MYC"}, 3, {1, 2, 3, 4, 5, 6}, "a test");
        own.write(at("embedding.h5"));
        const LoadedVectors loaded = readVectorFile(at("embedding.h5"), m_monitor);
        QCOMPARE(loaded.names, own.genes());
        QCOMPARE(loaded.values, own.values());
        QCOMPARE(loaded.dimension, own.dimension());

        {
            hdf5::File file(at("symbols.h5"), hdf5::Access::Create);
            file.writeStrings("/symbols", {"TP53", "MYC"});
            file.write<double>("/emb", std::vector<double>{1, 2, 3, 4, 5, 6}, {2, 3});
            file.write<double>("/more", std::vector<double>{1, 2});
        }
        QCOMPARE(readVectorFile(at("symbols.h5"), m_monitor).names, own.genes());
        QCOMPARE(readVectorFile(at("symbols.h5"), m_monitor).values, own.values());
    }

    void brokenTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* row, const std::string& text, const char* says) {
            QTest::newRow(row) << QByteArray::fromStdString(text) << QString::fromLatin1(says);
        };
        add("empty", "", "holds no gene vectors");
        add("blank", "\n \n\t\n", "holds no gene vectors");
        add("header only", "gene,x\n", "holds no gene vectors");
        add("word2vec header only", "3 2\n", "holds no gene vectors");
        add("names only", "gene\nA\nB\n", "names but no numbers");
        add("no names", "0.1,0.2\n0.3,0.4\n0.5,0.6\n", "without gene names");
        add("numbered on both sides", ",0,1,2,3\n0,.1,.2,.3,.4\n1,.1,.2,.3,.4\n2,.1,.2,.3,.4\n",
            "names no genes");
        add("word", "A,1\nB,two\n", "line 2: 'two' in column 2 is no number");
        add("word in the first line", "A,0.1,NA,0.2,0.5\nB,0.1,0.2,0.3,0.4\n", "line 1: 'NA' in column 3");
        add("empty value", "A,1,2\nB,1,\n", "line 2: '' in column 3 is no number");
        add("decimal commas", "A;0,5;1\nB;0,5;1\n", "is no number");
        add("too few", "A,1,2\nB,3\n", "line 2: 1 numbers where the lines above have 2");
        add("too many", "A,1,2\n\nB,3,4,5\n", "line 3: 3 numbers where the lines above have 2");
        add("columns, too few", "TP53,MYC\n1.5,2\n3.5\n", "line 3: 1 numbers where the header names 2");
        add("columns, too many", "TP53,MYC\n1.5,2\n3.5,1,1\n", "line 3: 3 numbers where the header names 2");
        add("columns, no name", "TP53,,MYC\n1.5,2,3\n3.5,1,1\n", "line 1: the gene name of column 2");
        add("NaN", "A,1,2\nB,1,nan\n", "line 2: the vector of B holds nan in column 3");
        add("infinite", "A,1,-inf\n", "line 1: the vector of A holds -inf in column 3");
        add("too large", "A,1,1e39\n", "line 1: the vector of A holds inf in column 3");
        add("columns, NaN", "TP53,MYC\n1.5,2\n3.5,NaN\n", "line 3: the vector of MYC holds nan in column 2");
        add("no name", "A,1\n,2\n", "line 2: the gene name is missing");
        add("open quote", "A,1\n\"B,2\n", "line 2: a quote is opened");
        add("word2vec, too few lines", "3 2\nA 1 2\nB 1 2\n", "announces 3 vectors, but holds 2");
        add("word2vec, huge", "99999999999999999999 2\nA 1 2\n", "announces");
        add("word2vec, dimension", "2 3\nA 1 2\nB 1 2\n", "line 2: 2 numbers where line 1 announces 3");
        add("word2vec, huge dimension", "2 99999999999999999999\nA 1 2\n", "line 1 announces");
        std::string wide = "A";
        for (std::size_t i = 0; i <= kMostDimensions; ++i)
            wide += ",1";
        add("too many columns", wide + "\n" + wide, "more than 1000000 columns");
        add("UTF-16",
            std::string("\xff\xfe"
                        "A\0,\0",
                        6),
            "UTF-16");
        add("binary", std::string("A,1\n\0\0\0", 7), "no file of gene vectors that can be read");
        add("damaged gzip", "\x1f\x8b\x08 damaged", "damaged");

        add("JSON, cut off", R"({"A": [1, 2)", "is no JSON");
        add("JSON, NaN", R"({"A": [1, 2], "B": [1, NaN]})", "(value 2 of B) is no JSON");
        add("JSON, infinite as float", R"({"A": [1, 2], "B": [1, 1e39]})",
            "the vector of B holds inf at position 2");
        add("JSON, beyond double", R"({"A": [1e999]})", "beyond the range of numbers");
        add("JSON, apart, infinite", R"({"names": ["A", "B"], "v": [[1], [1e39]]})",
            "the vector of B holds inf");
        add("JSON, null", R"({"A": [1, null]})", "value 2 of A is null");
        add("JSON, text", R"({"A": [1, "2"]})", "the list of A mixes texts and numbers");
        add("JSON, single value", R"({"A": [1, 2], "B": 3})", "B is no list of numbers");
        add("JSON, lengths", R"({"A": [1, 2], "B": [1]})", "the vector of B has 1 numbers");
        add("JSON, empty vector", R"({"A": []})", "the vector of A is empty");
        add("JSON, empty", "{}", "holds no gene vectors");
        add("JSON, empty list", "[]", "holds no gene vectors");
        add("JSON, numbers only", "[1, 2]", "a number stands where a gene");
        add("JSON, lists only", "[[1, 2]]", "lists nest");
        add("JSON, objects nest", R"({"A": {"0": 1}})", "an object stands where");
        add("JSON, deep", std::string(1'000'000, '['), "lists nest");
        add("JSON, deep in a vector", R"({"A": [1, [2, [3]]]})", "mixes lists and single values");
        add("JSON, no name", R"([{"embedding": [1]}])", "entry 1 has no gene name");
        add("JSON, empty name", R"({"A": [1], "": [1]})", "the name of vector 2 is empty");
        add("JSON, empty name in a list", R"({"v": [[1]], "names": [""]})", "the name of vector 1 is empty");
        add("long name", "A,1\n" + std::string(2000, 'B') + ",1\n",
            "the name of vector 2 is 2000 bytes long");
        add("JSON, no vector", R"([{"gene": "A", "embedding": []}])", "entry 1 has no list of numbers");
        add("JSON, two vectors", R"([{"gene": "A", "u": [1], "v": [2]}])",
            "entry 1 has two lists of numbers");
        add("JSON, fewer names", R"({"genes": ["A"], "v": [[1], [2]]})", "2 vectors stand beside 1 names");
        add("JSON, two tables", R"({"genes": ["A"], "v": [[1]], "w": [[1]]})", "both lists of vectors");
        add("JSON, two lists of names", R"({"genes": ["A"], "ids": ["A"]})", "both lists of names");
        add("JSON, names only", R"({"genes": ["A"]})", "holds no gene vectors");
        add("JSON, more after it", R"({"A": [1]} x)", "is no JSON");
        add("JSON, endless text", "{\"" + std::string(40'000'000, 'A'), "more than 16777216 bytes");
    }

    void brokenTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto path = write("broken.csv", text.toStdString());
        const QString message = errorOf([&] { readVectorFile(path, m_monitor); });
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("broken.csv")), qPrintable(message));
        QVERIFY2(message.size() < 600, qPrintable(message));
    }

    void brokenHdf5_data()
    {
        using Make = std::function<void(hdf5::File&)>;
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("says");
        const auto add = [this](const char* row, const char* says, const Make& make) {
            QTest::newRow(row) << static_cast<int>(m_makers.size()) << QString::fromLatin1(says);
            m_makers.push_back(make);
        };
        const Values two{1, 2};
        add("empty", "it is empty", [](hdf5::File&) {});
        add("lengths", "/B is no list of 2 numbers like A", [=](hdf5::File& file) {
            file.write<float>("/A", two);
            file.write<float>("/B", Values{1, 2, 3});
        });
        add("empty vector", "/A is empty", [](hdf5::File& file) { file.write<float>("/A", Values{}); });
        add("group", "/B is not a dataset", [=](hdf5::File& file) {
            file.write<float>("/A", two);
            file.createGroup("/B");
        });
        add("residues", "a vector for each residue", [=](hdf5::File& file) {
            file.write<float>("/A", two, {2, 1});
        });
        add("texts", "no gene vectors were found", [](hdf5::File& file) { file.writeStrings("/A", {"x"}); });
        add("text among vectors", "/B does not hold numbers", [=](hdf5::File& file) {
            file.write<float>("/A", two);
            file.writeStrings("/B", {"x", "y"});
        });
        add("NaN", "the vector of B holds nan at position 2", [=](hdf5::File& file) {
            file.write<float>("/A", two);
            file.write<float>("/B", Values{1, std::nanf("")});
        });
        add("infinite in a table", "the vector of Y holds inf at position 1", [](hdf5::File& file) {
            file.writeStrings("/genes", {"X", "Y"});
            file.write<float>("/v", Values{1, INFINITY}, {2, 1});
        });
        add("empty name in a table", "the name of vector 2 is empty", [=](hdf5::File& file) {
            file.writeStrings("/genes", {"X", ""});
            file.write<float>("/v", two, {2, 1});
        });
        add("NaN in AnnData", "the vector of g1 holds nan at position 2", [=](hdf5::File& file) {
            file.createGroup("/obs");
            file.writeAttribute("/obs", "_index", std::string("_index"));
            file.writeStrings("/obs/_index", {"g0", "g1"});
            file.createGroup("/var");
            file.writeAttribute("/var", "_index", std::string("_index"));
            file.writeStrings("/var/_index", {"d0", "d1"});
            file.write<float>("/X", Values{1, 2, 3, std::nanf("")}, {2, 2});
        });
        add("fewer names", "/v has 2 rows, but /names has 1 names", [=](hdf5::File& file) {
            file.writeStrings("/names", {"X"});
            file.write<float>("/v", two, {2, 1});
        });
        add("two tables", "2 two-dimensional datasets of numbers: /v, /w", [=](hdf5::File& file) {
            file.writeStrings("/names", {"X"});
            file.write<float>("/v", two, {1, 2});
            file.write<float>("/w", two, {1, 2});
        });
        add("no table", "0 two-dimensional", [](hdf5::File& file) { file.writeStrings("/names", {"X"}); });
        add("newer", "newer Knockscope", [=](hdf5::File& file) {
            file.writeAttribute("/", "format_version", std::int64_t{99});
            file.writeStrings("/genes", {"X"});
            file.write<float>("/vectors", two, {1, 2});
        });
        add("claims", "more values than", [](hdf5::File& file) { claim(file, "/v", {2'000'000, 100'000}); });
        add("claims less", "more values than the file holds", [](hdf5::File& file) {
            claim(file, "/v", {20'000, 20'000});
        });
        add("claims a long vector", "more than", [](hdf5::File& file) {
            file.writeAttribute("/", "format_version", std::int64_t{1});
            claim(file, "/A", {std::uint64_t{1} << 40});
        });
    }

    void brokenHdf5()
    {
        QFETCH(int, number);
        QFETCH(QString, says);
        {
            hdf5::File file(at("broken.h5"), hdf5::Access::Create);
            m_makers[static_cast<std::size_t>(number)](file);
        }
        const QString message = errorOf([&] { readVectorFile(at("broken.h5"), m_monitor); });
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("broken.h5")), qPrintable(message));
    }

    void missingFilesAndFolders()
    {
        QVERIFY(errorOf([&] {
                    readVectorFile(at("nothing.csv"), m_monitor);
                }).contains(QStringLiteral("nothing.csv does not exist")));
        QVERIFY(errorOf([&] {
                    readVectorFile(m_folder.path().toStdString(), m_monitor);
                }).contains(QStringLiteral("is not a file")));
    }

    void provenanceNamesFileFormatAndHash()
    {
        const GeneVectors vectors = readGeneVectors(write("own.csv", "A,1\nB,2\n"), m_monitor);
        QVERIFY2(vectors.source().starts_with("own.csv (CSV, genes as rows, XXH3 "),
                 vectors.source().c_str());
        QVERIFY(errorOf([&] {
                    readGeneVectors(write("twice.csv", "A,1\nA,2\n"), m_monitor);
                }).contains(QStringLiteral("the gene A twice")));
    }

    void genesAsColumnsOfScgpt()
    {
        const auto path = test::sharedData("embeddings/scgpt-512x500-genes-as-columns.tsv");
        if (!std::filesystem::exists(path))
            QSKIP("embeddings/scgpt-512x500-genes-as-columns.tsv is not in ../shared/data.");
        const LoadedVectors loaded = readVectorFile(path, m_monitor);
        QCOMPARE(loaded.format, std::string("TSV, genes as columns"));
        QCOMPARE(loaded.names.size(), std::size_t{500});
        QCOMPARE(loaded.dimension, std::size_t{512});
        QCOMPARE(loaded.names[2], std::string("ISG15"));
        QCOMPARE(loaded.values[2 * 512], -0.053177528F);
        QCOMPARE(loaded.values[1], 0.0003751107F);
        QCOMPARE(loaded.values[499 * 512], -0.013608031F);
        QCOMPARE(loaded.values.back(), -0.11129412F);
    }

private:
    /// A dataset of which nothing is stored.
    static void claim(hdf5::File& file, const char* name, const std::vector<hsize_t>& shape)
    {
        if (shape.size() == 2)
            file.writeStrings("/genes", {"X"});
        const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        const std::vector<hsize_t> chunk(shape.size(), 1000);
        H5Pset_chunk(creation, static_cast<int>(chunk.size()), chunk.data());
        H5Dclose(H5Dcreate2(file.id(), name, H5T_NATIVE_FLOAT, space, H5P_DEFAULT, creation, H5P_DEFAULT));
        H5Pclose(creation);
        H5Sclose(space);
    }

    std::vector<std::function<void(hdf5::File&)>> m_makers;
};

QTEST_GUILESS_MAIN(TestVectorFile)
#include "tst_vector_file.moc"
