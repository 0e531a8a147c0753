// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"
#include "tests/core/test_readers.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace knockscope;
using test::denseRows;
using test::errorOf;

namespace {

using Strings = std::vector<std::string>;
using Dense = std::vector<std::vector<double>>;

/// A tiny loom file, genes x cells. Every part can be bent before it is written.
struct TinyLoom {
    Dense matrix{{0, 3, 1}, {2, 0, 0}, {0, 0, 4}, {1, 1, 1}, {0, 0.5, 0}}; // [cells][genes]
    Strings genes{"GATA1", "KLF1", "HBB"};
    Strings cells{"AAAC", "AAAG", "AACC", "AACG", "AACT"};
    Strings labels{"ctrl", "KLF1", "KLF1", "GATA1", "ctrl"};
    std::string geneAttribute = "Gene";
    std::string cellAttribute = "CellID";
    std::string labelAttribute = "condition";
    std::function<void(hdf5::File&)> writeMatrix; // instead of /matrix
    std::function<void(hdf5::File&)> more;

    template <class T> std::vector<T> transposed() const
    {
        std::vector<T> values;
        for (std::size_t gene = 0; gene < genes.size(); ++gene) {
            for (const auto& cell : matrix)
                values.push_back(static_cast<T>(cell[gene]));
        }
        return values;
    }
    template <class T> void writeAs(hdf5::File& file, const std::string& name) const
    {
        file.write<T>(name, transposed<T>(), {genes.size(), matrix.size()});
    }
    void write(const std::filesystem::path& path) const
    {
        hdf5::File file(path, hdf5::Access::Create);
        if (writeMatrix)
            writeMatrix(file);
        else
            writeAs<float>(file, "/matrix");
        file.createGroup("/row_attrs");
        file.createGroup("/col_attrs");
        if (!geneAttribute.empty())
            file.writeStrings("/row_attrs/" + geneAttribute, genes);
        if (!cellAttribute.empty())
            file.writeStrings("/col_attrs/" + cellAttribute, cells);
        if (!labelAttribute.empty())
            file.writeStrings("/col_attrs/" + labelAttribute, labels);
        if (more)
            more(file);
    }
};

/// As loompy writes: text of fixed length, ended by nulls.
void writeFixedStrings(hdf5::File& file, const std::string& name, const Strings& values, std::size_t length)
{
    std::string bytes;
    for (std::string value : values) {
        value.resize(length, '\0');
        bytes += value;
    }
    const hsize_t size = values.size();
    const hdf5::Handle type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.get(), length);
    H5Tset_strpad(type.get(), H5T_STR_NULLPAD);
    const hdf5::Handle space(H5Screate_simple(1, &size, nullptr));
    const hdf5::Handle dataset(
        H5Dcreate2(file.id(), name.c_str(), type.get(), space.get(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    QVERIFY(H5Dwrite(dataset.get(), type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data()) >= 0);
}

/// In chunks and compressed, as loompy does; nothing is written without `values`.
template <class T>
void writeChunked(hdf5::File& file, const std::string& name, hid_t type, std::array<hsize_t, 2> shape,
                  std::array<hsize_t, 2> chunk, const std::vector<T>& values)
{
    const hdf5::Handle space(H5Screate_simple(2, shape.data(), nullptr));
    const hdf5::Handle properties(H5Pcreate(H5P_DATASET_CREATE));
    H5Pset_chunk(properties.get(), 2, chunk.data());
    H5Pset_deflate(properties.get(), 2);
    const hdf5::Handle dataset(
        H5Dcreate2(file.id(), name.c_str(), type, space.get(), H5P_DEFAULT, properties.get(), H5P_DEFAULT));
    QVERIFY(dataset);
    if (!values.empty())
        QVERIFY(H5Dwrite(dataset.get(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) >= 0);
}

} // namespace

class TestLoomReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFile()
    {
        const TinyLoom tiny;
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->format(), std::string("loom (float32)"));
        QCOMPARE(reader->cells(), std::uint64_t{5});
        QCOMPARE(reader->genes(), tiny.genes);
        QCOMPARE(reader->geneNames().source.value, std::string("Gene"));
        QCOMPARE(reader->cellName(4), std::string("AACT"));
        QCOMPARE(reader->layerNames(), Strings{"X"});
        QCOMPARE(denseRows(*reader, 0, 5), tiny.matrix);
        QCOMPARE(denseRows(*reader, 1, 2), (Dense{{2, 0, 0}, {0, 0, 4}}));
        QVERIFY(test::areSound(reader->readRows(0, 5), 3));
        QCOMPARE(reader->readRows(5, 0).rows(), std::size_t{0});
        QVERIFY(!errorOf([&] { reader->readRows(4, 2); }).isEmpty());
        QCOMPARE(reader->columnNames(), Strings{"condition"});
        QCOMPARE(expand(reader->column("condition")), tiny.labels);
    }

    void readsEveryWidth_data()
    {
        QTest::addColumn<std::function<void(const TinyLoom&, hdf5::File&)>>("write");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("isDouble");
        const auto row = [](const char* format, bool isDouble, auto write) {
            QTest::newRow(format) << std::function<void(const TinyLoom&, hdf5::File&)>(write)
                                  << QString::fromLatin1(format) << isDouble;
        };
        row("loom (float64)", true,
            [](const TinyLoom& tiny, hdf5::File& file) { tiny.writeAs<double>(file, "/matrix"); });
        row("loom (float32)", false,
            [](const TinyLoom& tiny, hdf5::File& file) { tiny.writeAs<float>(file, "/matrix"); });
        row("loom (integer8)", false,
            [](const TinyLoom& tiny, hdf5::File& file) { tiny.writeAs<std::uint8_t>(file, "/matrix"); });
        row("loom (integer16)", false, [](const TinyLoom& tiny, hdf5::File& file) {
            writeChunked(file, "/matrix", H5T_NATIVE_UINT16, {3, 5}, {3, 5}, [&] {
                const std::vector<std::int32_t> wide = tiny.transposed<std::int32_t>();
                return std::vector<std::uint16_t>(wide.begin(), wide.end());
            }());
        });
        row("loom (integer32)", false,
            [](const TinyLoom& tiny, hdf5::File& file) { tiny.writeAs<std::int32_t>(file, "/matrix"); });
        row("loom (integer64)", false,
            [](const TinyLoom& tiny, hdf5::File& file) { tiny.writeAs<std::int64_t>(file, "/matrix"); });
    }
    void readsEveryWidth()
    {
        using Write = std::function<void(const TinyLoom&, hdf5::File&)>;
        QFETCH(Write, write);
        QFETCH(QString, format);
        QFETCH(bool, isDouble);
        TinyLoom tiny;
        tiny.matrix[4][1] = 200;
        tiny.writeMatrix = [&](hdf5::File& file) { write(tiny, file); };
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(QString::fromStdString(reader->format()), format);
        QCOMPARE(reader->isDoublePrecision(), isDouble);
        QCOMPARE(denseRows(*reader, 0, 5), tiny.matrix);
    }

    void readsAcrossChunks()
    {
        constexpr std::size_t kGenes = 150;
        constexpr std::size_t kCells = 200;
        TinyLoom tiny;
        tiny.genes.clear();
        tiny.cells.clear();
        tiny.matrix.assign(kCells, std::vector<double>(kGenes));
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            tiny.genes.push_back(QStringLiteral("G%1").arg(gene).toStdString());
        for (std::size_t cell = 0; cell < kCells; ++cell) {
            tiny.cells.push_back(QStringLiteral("C%1").arg(cell).toStdString());
            for (std::size_t gene = 0; gene < kGenes; ++gene)
                tiny.matrix[cell][gene] = (cell * 7 + gene * 13) % 5 == 0 ? double(cell * kGenes + gene) : 0;
        }
        tiny.labels.assign(kCells, "ctrl");
        tiny.writeMatrix = [&](hdf5::File& file) {
            writeChunked(file, "/matrix", H5T_NATIVE_FLOAT, {kGenes, kCells}, {64, 64},
                         tiny.transposed<float>());
        };
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(denseRows(*reader, 0, kCells), tiny.matrix);
        QCOMPARE(denseRows(*reader, 60, 75), Dense(tiny.matrix.begin() + 60, tiny.matrix.begin() + 135));
    }

    void readsLayers()
    {
        TinyLoom tiny;
        tiny.more = [](hdf5::File& file) {
            TinyLoom other;
            other.matrix.assign(5, {7, 0, 9});
            other.writeAs<double>(file, "/layers/spliced");
            other.writeAs<float>(file, "/layers/X");
            file.createGroup("/layers/notes");
            file.write<double>("/layers/short", std::vector<double>(12, 1.0), {3, 4});
        };
        tiny.write(path());
        QCOMPARE(layersOfScreen(path()), (Strings{"X", "short", "spliced"}));
        ReaderOptions options;
        options.layer = "spliced";
        const auto spliced = openScreen(path(), options);
        QVERIFY(spliced->isDoublePrecision());
        QCOMPARE(denseRows(*spliced, 3, 1), (Dense{{7, 0, 9}}));
        for (const char* const layer : {"X", ""}) {
            options.layer = layer;
            QCOMPARE(denseRows(*openScreen(path(), options), 0, 5), tiny.matrix);
        }
        options.layer = "short";
        QString message = errorOf([&] { openScreen(path(), options); });
        QVERIFY2(message.contains(QStringLiteral("/layers/short has the shape 3 x 4")), qPrintable(message));
        for (const char* const layer : {"raw", "../matrix", "notes"}) {
            options.layer = layer;
            message = errorOf([&] { openScreen(path(), options); });
            QVERIFY2(message.contains(QStringLiteral("Choose one of: X, short, spliced")),
                     qPrintable(message));
        }
    }

    void readsLabelsOfEveryKind()
    {
        TinyLoom tiny;
        tiny.more = [](hdf5::File& file) {
            const double nan = std::numeric_limits<double>::quiet_NaN();
            writeFixedStrings(file, "/col_attrs/cytokine",
                              {"IFN-&#947;", "none &#10;", "&#x3b3;", "&#947", "IFN-&#947;"}, 12);
            file.write<std::int32_t>("/col_attrs/batch", std::vector<std::int32_t>{2, 1, 2, 1, 3});
            file.write<double>("/col_attrs/dose", std::vector<double>{1, 10, nan, 1, 1});
            file.write<float>("/col_attrs/score", std::vector<float>{0.5F, 1, 2, 3, 4});
            file.write<double>("/col_attrs/umap", std::vector<double>(10, 1.0), {5, 2});
            file.createGroup("/col_attrs/group");
        };
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->columnNames(), (Strings{"batch", "condition", "cytokine", "dose"}));
        QCOMPARE(reader->numberColumnNames(), (Strings{"batch", "dose", "score"}));
        QCOMPARE(expand(reader->column("batch")), (Strings{"2", "1", "2", "1", "3"}));
        QCOMPARE(expand(reader->column("dose")), (Strings{"1", "10", "", "1", "1"}));
        QCOMPARE(expand(reader->column("cytokine")),
                 (Strings{"IFN-\xce\xb3", "none &#10;", "&#x3b3;", "&#947", "IFN-\xce\xb3"}));
        QCOMPARE(reader->column("cytokine").name, std::string("cytokine"));
        QCOMPARE(reader->numbers("score"), (std::vector<double>{0.5, 1, 2, 3, 4}));
        QVERIFY(std::isnan(reader->numbers("dose")[2]));
        for (const char* const name : {"nowhere", "umap", "CellID", "group"}) {
            const QString message = errorOf([&] { reader->column(name); });
            QVERIFY2(message.contains(QStringLiteral("Choose one of: batch, condition, cytokine, dose.")),
                     qPrintable(message));
            QVERIFY(!errorOf([&] { reader->numbers(name); }).isEmpty());
        }
    }

    void choosesGeneNames_data()
    {
        QTest::addColumn<QStringList>("attributes"); // each with its first gene
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("source");
        const QString gene = QStringLiteral("Gene GATA1");
        const QString accession = QStringLiteral("Accession ENSG00000102145");
        const QString var = QStringLiteral("var_names ENSG00000102145");
        const QString symbol = QStringLiteral("gene_symbols GATA1");
        const QString odd = QStringLiteral("odd GATA1");
        const QString name = QStringLiteral("GATA1");
        const QString id = QStringLiteral("ENSG00000102145");
        QTest::newRow("Gene and Accession")
            << QStringList{gene, accession} << QString() << name << QStringLiteral("Gene");
        QTest::newRow("Accession only")
            << QStringList{accession} << QString() << id << QStringLiteral("Accession");
        QTest::newRow("ids in var_names")
            << QStringList{var, symbol} << QString() << name << QStringLiteral("gene_symbols");
        QTest::newRow("Accession chosen") << QStringList{gene, accession} << QStringLiteral("Accession") << id
                                          << QStringLiteral("Accession");
        QTest::newRow("index chosen")
            << QStringList{gene, accession} << QStringLiteral("index") << name << QStringLiteral("Gene");
        QTest::newRow("unusual, chosen")
            << QStringList{odd} << QStringLiteral("odd") << name << QStringLiteral("odd");
        QTest::newRow("unusual") << QStringList{odd} << QString()
                                 << QStringLiteral("Choose the column of gene names among: odd.")
                                 << QString();
        QTest::newRow("not there") << QStringList{gene, odd} << QStringLiteral("nowhere")
                                   << QStringLiteral("Choose one of: index, Gene, odd.") << QString();
    }
    void choosesGeneNames()
    {
        QFETCH(QStringList, attributes);
        QFETCH(QString, wanted);
        QFETCH(QString, first);
        QFETCH(QString, source);
        TinyLoom tiny;
        tiny.geneAttribute.clear();
        tiny.more = [&](hdf5::File& file) {
            for (const QString& attribute : attributes) {
                const QStringList parts = attribute.split(QLatin1Char(' '));
                const bool isId = parts[1].startsWith(QStringLiteral("ENSG"));
                file.writeStrings("/row_attrs/" + parts[0].toStdString(),
                                  {parts[1].toStdString(), isId ? "ENSG00000105610" : "KLF1",
                                   isId ? "ENSG00000244734" : "HBB"});
            }
        };
        tiny.write(path());
        ReaderOptions options;
        options.geneNameColumn = wanted.toStdString();
        if (source.isEmpty()) {
            const QString message = errorOf([&] { openScreen(path(), options); });
            QVERIFY2(message.contains(first), qPrintable(message));
            return;
        }
        const auto reader = openScreen(path(), options);
        QCOMPARE(QString::fromStdString(reader->genes().at(0)), first);
        QCOMPARE(QString::fromStdString(reader->geneNames().source.value), source);
    }

    void namesCells_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("second");
        for (const char* const name : {"CellID", "obs_names", "Barcode"})
            QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("AAAG");
        QTest::newRow("none") << QString() << QStringLiteral("cell 2");
    }
    void namesCells()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, second);
        TinyLoom tiny;
        tiny.cellAttribute = attribute.toStdString();
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(QString::fromStdString(reader->cellName(1)), second);
        QCOMPARE(reader->columnNames(), Strings{"condition"});
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<std::function<void(TinyLoom&)>>("damage");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* expected, std::function<void(TinyLoom&)> damage) {
            QTest::newRow(name) << std::move(damage) << QString::fromLatin1(expected);
        };
        row("fewer genes", "/row_attrs/Gene has 2 entries, but /matrix has 3 rows", [](TinyLoom& tiny) {
            tiny.writeMatrix = [](hdf5::File& file) { TinyLoom().writeAs<float>(file, "/matrix"); };
            tiny.genes.pop_back();
        });
        row("fewer cells", "/col_attrs/CellID has 4 entries, but /matrix has 5 columns",
            [](TinyLoom& tiny) { tiny.cells.pop_back(); });
        row("fewer labels", "/col_attrs/condition has 4 entries, but /matrix has 5 columns",
            [](TinyLoom& tiny) { tiny.labels.pop_back(); });
        row("matrix of one dimension", "/matrix should have two dimensions", [](TinyLoom& tiny) {
            tiny.writeMatrix = [](hdf5::File& file) {
                file.write<double>("/matrix", std::vector<double>{1, 2, 3});
            };
        });
        row("text as matrix", "/matrix should have two dimensions", [](TinyLoom& tiny) {
            tiny.writeMatrix = [](hdf5::File& file) { file.writeStrings("/matrix", {"a", "b"}); };
        });
        row("no cells", "/matrix is empty: 0 cells, 3 genes", [](TinyLoom& tiny) {
            tiny.matrix.clear();
            tiny.cells.clear();
            tiny.labels.clear();
        });
        row("no genes", "/matrix is empty: 5 cells, 0 genes", [](TinyLoom& tiny) { tiny.genes.clear(); });
        row("no attribute of genes", "/row_attrs names no genes",
            [](TinyLoom& tiny) { tiny.geneAttribute.clear(); });
        row("genes claimed", "/row_attrs/Gene has 3 entries, but /matrix has 4000000000 rows",
            [](TinyLoom& tiny) {
                tiny.writeMatrix = [](hdf5::File& file) {
                    writeChunked<float>(file, "/matrix", H5T_NATIVE_FLOAT, {4'000'000'000, 5}, {64, 5}, {});
                };
            });
        row("cells claimed", "/matrix claims more values than the file holds",
            [](TinyLoom& tiny) {
                tiny.writeMatrix = [](hdf5::File& file) {
                    writeChunked<float>(file, "/matrix", H5T_NATIVE_FLOAT, {3, 4'000'000'000}, {3, 64}, {});
                };
            });
        row("more than a file can hold", "claims more values than a file can hold", [](TinyLoom& tiny) {
            tiny.writeMatrix = [](hdf5::File& file) {
                writeChunked<float>(file, "/matrix", H5T_NATIVE_FLOAT, {1'000'000'000, 1'000'000'000},
                                    {64, 64}, {});
            };
        });
    }
    void refusesBrokenFiles()
    {
        QFETCH(std::function<void(TinyLoom&)>, damage);
        QFETCH(QString, expected);
        TinyLoom tiny;
        damage(tiny);
        tiny.write(path());
        const QString message = errorOf([&] {
            const auto reader = openScreen(path());
            reader->readRows(0, reader->cells());
        });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(path().string())), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1Char('\n')), qPrintable(message));
    }

    void refusesMissingAttributes_data()
    {
        QTest::addColumn<QString>("present");
        QTest::addColumn<QString>("missing");
        QTest::newRow("rows") << QStringLiteral("/col_attrs") << QStringLiteral("/row_attrs is missing");
        QTest::newRow("columns") << QStringLiteral("/row_attrs") << QStringLiteral("/col_attrs is missing");
    }
    void refusesMissingAttributes()
    {
        QFETCH(QString, present);
        QFETCH(QString, missing);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            const TinyLoom tiny;
            tiny.writeAs<float>(file, "/matrix");
            if (present == QStringLiteral("/row_attrs"))
                file.writeStrings("/row_attrs/Gene", tiny.genes);
            else
                file.writeStrings("/col_attrs/CellID", tiny.cells);
        }
        const QString message = errorOf([&] { openScreen(path()); });
        QVERIFY2(message.contains(missing), qPrintable(message));
    }

private:
    // Not what loom files are called: the content decides.
    std::filesystem::path path() const { return m_folder.path().toStdString() + "/tiny.h5"; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLoomReader)
#include "tst_loom_reader.moc"
