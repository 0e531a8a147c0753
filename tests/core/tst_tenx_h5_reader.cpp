// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"
#include "tests/core/test_readers.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace knockscope;
using test::denseRows;
using test::errorOf;

namespace {

using Strings = std::vector<std::string>;
using Dense = std::vector<std::vector<double>>;

/// A tiny matrix as Cell Ranger writes it. Every part can be bent before it is written.
struct TinyTenx {
    bool is3 = true;
    std::string group = "/matrix"; // version 2: the genome
    Dense matrix{{0, 3, 0, 1, 0}, {2, 0, 0, 0, 7}, {0, 0, 5, 4, 0}, {1, 1, 1, 1, 1}}; // [cells][features]
    Strings ids{"ENSG00000102145", "ENSG00000105610", "CRISPR_1", "ENSG00000244734", "CD3"};
    Strings names{"GATA1", "KLF1", "KLF1_guide", "HBB", "CD3_TotalSeqB"};
    Strings types{"Gene Expression", "Gene Expression", "CRISPR Guide Capture", "Gene Expression",
                  "Antibody Capture"};
    Strings genomes{"GRCh38", "GRCh38", "", "GRCh38", ""};
    Strings barcodes{"AAAC-1", "AAAG-1", "AACC-1", "AACG-1"};
    std::vector<std::int64_t> shape{5, 4};
    std::vector<std::string> without; // datasets that are left out
    std::function<void(std::vector<std::int64_t>& indptr, std::vector<std::int64_t>& indices,
                       std::vector<std::int32_t>& data)>
        bend;

    static TinyTenx version2(const std::string& genome)
    {
        TinyTenx tiny;
        tiny.is3 = false;
        tiny.group = "/" + genome;
        return tiny;
    }
    static TinyTenx twoGenomes()
    {
        TinyTenx tiny;
        tiny.ids = {"GRCh38_ENSG00000102145", "mm10___ENSMUSG00000031162", "GRCh38_ENSG00000105610", "guide",
                    "mm10___ENSMUSG00000054191"};
        tiny.names = {"GRCh38_GATA1", "mm10___Gata1", "GRCh38_KLF1", "guide", "mm10___Klf1"};
        tiny.types.assign(5, "Gene Expression");
        tiny.types[3] = "CRISPR Guide Capture";
        tiny.genomes = {"GRCh38", "mm10", "GRCh38", "", "mm10"};
        return tiny;
    }

    void write(hdf5::File& file) const
    {
        const auto has = [&](const std::string& name) {
            return std::find(without.begin(), without.end(), name) == without.end();
        };
        const auto strings = [&](const std::string& name, const Strings& values) {
            if (has(name))
                file.writeStrings(group + "/" + name, values);
        };
        std::vector<std::int64_t> indptr{0};
        std::vector<std::int64_t> indices;
        std::vector<std::int32_t> data;
        for (const auto& row : matrix) {
            for (std::size_t i = row.size(); i-- > 0;) { // 10x does not sort
                if (row[i] == 0)
                    continue;
                indices.push_back(static_cast<std::int64_t>(i));
                data.push_back(static_cast<std::int32_t>(row[i]));
            }
            indptr.push_back(static_cast<std::int64_t>(data.size()));
        }
        if (bend)
            bend(indptr, indices, data);
        file.createGroup(group);
        strings("barcodes", barcodes);
        strings(is3 ? "features/id" : "genes", ids);
        strings(is3 ? "features/name" : "gene_names", names);
        if (is3) {
            strings("features/feature_type", types);
            strings("features/genome", genomes);
            strings("features/_all_tag_keys", {"genome"});
        }
        if (has("data"))
            file.write<std::int32_t>(group + "/data", data);
        if (has("indices"))
            file.write<std::int64_t>(group + "/indices", indices);
        if (has("indptr"))
            file.write<std::int64_t>(group + "/indptr", indptr);
        if (has("shape"))
            file.write<std::int64_t>(group + "/shape", shape);
    }
    void write(const std::filesystem::path& path) const
    {
        hdf5::File file(path, hdf5::Access::Create);
        write(file);
    }
};

/// A dataset in chunks that claims many values and stores none.
void claim(hdf5::File& file, const std::string& name, hid_t type, hsize_t size)
{
    const hsize_t chunk = 1024;
    const hdf5::Handle space(H5Screate_simple(1, &size, nullptr));
    const hdf5::Handle properties(H5Pcreate(H5P_DATASET_CREATE));
    H5Pset_chunk(properties.get(), 1, &chunk);
    const hdf5::Handle dataset(
        H5Dcreate2(file.id(), name.c_str(), type, space.get(), H5P_DEFAULT, properties.get(), H5P_DEFAULT));
    QVERIFY(dataset);
}

hdf5::Handle textType()
{
    hdf5::Handle type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.get(), 18);
    return type;
}

} // namespace

class TestTenxH5Reader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGenesOfVersion3()
    {
        const TinyTenx tiny;
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->format(),
                 std::string("10x .h5 (version 3, integer32; 2 features that are no genes left out)"));
        QCOMPARE(reader->cells(), std::uint64_t{4});
        QCOMPARE(reader->genes(), (Strings{"GATA1", "KLF1", "HBB"}));
        QCOMPARE(reader->geneNames().source.value, std::string("name"));
        QCOMPARE(reader->cellName(3), std::string("AACG-1"));
        QCOMPARE(reader->layerNames(), Strings{"X"});
        QCOMPARE(layersOfScreen(path()), Strings{"X"});
        QVERIFY(!reader->isDoublePrecision());
        QCOMPARE(denseRows(*reader, 0, 4), (Dense{{0, 3, 1}, {2, 0, 0}, {0, 0, 4}, {1, 1, 1}}));
        QCOMPARE(denseRows(*reader, 1, 2), (Dense{{2, 0, 0}, {0, 0, 4}}));
        QVERIFY(test::areSound(reader->readRows(0, 4), 3));
        QCOMPARE(reader->readRows(4, 0).rows(), std::size_t{0});
        QVERIFY(!errorOf([&] { reader->readRows(3, 2); }).isEmpty());
        QCOMPARE(reader->sample().blocks.at(0).rows(), std::size_t{4});
    }

    void saysWhenOneFeatureIsNoGene()
    {
        TinyTenx tiny;
        tiny.types[4] = "Gene Expression";
        tiny.write(path());
        QCOMPARE(openScreen(path())->format(),
                 std::string("10x .h5 (version 3, integer32; 1 feature that is no gene left out)"));
    }

    void takesAllFeaturesWithoutTypes()
    {
        TinyTenx tiny;
        tiny.without = {"features/feature_type", "features/genome"};
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->format(), std::string("10x .h5 (version 3, integer32)"));
        QCOMPARE(reader->genes(), tiny.names);
        QCOMPARE(denseRows(*reader, 0, 4), tiny.matrix);
    }

    void readsDoublePrecision()
    {
        TinyTenx tiny;
        tiny.without = {"data"};
        {
            hdf5::File file(path(), hdf5::Access::Create);
            tiny.write(file);
            file.write<double>("/matrix/data", std::vector<double>{0.1, 3, 7, 2, 4, 5, 1, 1, 1, 1, 0});
        }
        const auto reader = openScreen(path());
        QVERIFY(reader->isDoublePrecision());
        QCOMPARE(denseRows(*reader, 0, 4), (Dense{{0, 3, 0.1}, {2, 0, 0}, {0, 0, 4}, {0, 1, 1}}));
        QVERIFY(test::areSound(reader->readRows(0, 4), 3));
    }

    void choosesGeneNames_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("source");
        QTest::newRow("guessed") << QString() << QStringLiteral("GATA1") << QStringLiteral("name");
        QTest::newRow("name") << QStringLiteral("name") << QStringLiteral("GATA1") << QStringLiteral("name");
        QTest::newRow("id") << QStringLiteral("id") << QStringLiteral("ENSG00000102145")
                            << QStringLiteral("index");
        QTest::newRow("index") << QStringLiteral("index") << QStringLiteral("ENSG00000102145")
                               << QStringLiteral("index");
        QTest::newRow("other") << QStringLiteral("alias") << QStringLiteral("ERYF1")
                               << QStringLiteral("alias");
    }
    void choosesGeneNames()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, first);
        QFETCH(QString, source);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            TinyTenx().write(file);
            file.writeStrings("/matrix/features/alias", {"ERYF1", "EKLF", "", "HBB", ""});
        }
        ReaderOptions options;
        options.geneNameColumn = wanted.toStdString();
        const auto reader = openScreen(path(), options);
        QCOMPARE(QString::fromStdString(reader->genes().at(0)), first);
        QCOMPARE(QString::fromStdString(reader->geneNames().source.value), source);
        options.geneNameColumn = "nowhere";
        const QString message = errorOf([&] { openScreen(path(), options); });
        QVERIFY2(message.contains(QStringLiteral("name, alias")), qPrintable(message));
    }

    void usesIdsWithoutNames()
    {
        TinyTenx tiny;
        tiny.without = {"features/name"};
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->genes().at(0), std::string("ENSG00000102145"));
        QCOMPARE(reader->geneNames().source.value, std::string("index"));
    }

    void readsGenomesOfVersion3()
    {
        TinyTenx::twoGenomes().write(path());
        QCOMPARE(layersOfScreen(path()), (Strings{"X", "GRCh38", "mm10"}));
        const auto all = openScreen(path());
        QCOMPARE(all->layerNames(), (Strings{"X", "GRCh38", "mm10"}));
        QCOMPARE(all->genes(), (Strings{"GRCh38_GATA1", "mm10___Gata1", "GRCh38_KLF1", "mm10___Klf1"}));
        ReaderOptions options;
        options.layer = "mm10";
        const auto mouse = openScreen(path(), options);
        QCOMPARE(mouse->genes(), (Strings{"Gata1", "Klf1"}));
        QCOMPARE(denseRows(*mouse, 0, 4), (Dense{{3, 0}, {0, 7}, {0, 0}, {1, 1}}));
        QCOMPARE(
            mouse->format(),
            std::string("10x .h5 (version 3, integer32, genome mm10; 1 feature that is no gene left out)"));
        options.geneNameColumn = "id";
        QCOMPARE(openScreen(path(), options)->genes(), (Strings{"ENSMUSG00000031162", "ENSMUSG00000054191"}));
        options.layer = "hg19";
        const QString message = errorOf([&] { openScreen(path(), options); });
        QVERIFY2(message.contains(QStringLiteral("X, GRCh38, mm10")), qPrintable(message));
    }

    void readsOneGenomeOfVersion2()
    {
        const TinyTenx tiny = TinyTenx::version2("hg19");
        tiny.write(path());
        QCOMPARE(layersOfScreen(path()), Strings{"X"});
        for (const char* const layer : {"X", "hg19"}) {
            ReaderOptions options;
            options.layer = layer;
            const auto reader = openScreen(path(), options);
            QCOMPARE(reader->format(), std::string("10x .h5 (version 2, integer32, genome hg19)"));
            QCOMPARE(reader->genes(), tiny.names);
            QCOMPARE(reader->geneNames().source.value, std::string("gene_names"));
            QCOMPARE(reader->layerNames(), Strings{"X"});
            QCOMPARE(denseRows(*reader, 0, 4), tiny.matrix);
        }
        ReaderOptions options;
        options.layer = "raw";
        QVERIFY(errorOf([&] { openScreen(path(), options); }).contains(QStringLiteral("Choose one of: X.")));
    }

    void readsGenomeCalledMatrix()
    {
        const TinyTenx tiny = TinyTenx::version2("matrix");
        tiny.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->format(), std::string("10x .h5 (version 2, integer32, genome matrix)"));
        QCOMPARE(denseRows(*reader, 0, 4), tiny.matrix);
    }

    void asksForGenomeOfVersion2()
    {
        TinyTenx mouse = TinyTenx::version2("mm10");
        mouse.barcodes = {"TTTC-1"};
        mouse.matrix = {{0, 0, 2, 0, 0}};
        mouse.shape = {5, 1};
        {
            hdf5::File file(path(), hdf5::Access::Create);
            TinyTenx::version2("hg19").write(file);
            mouse.write(file);
            file.createGroup("/notes");
        }
        const QString message = errorOf([&] { openScreen(path()); });
        QVERIFY2(message.contains(QStringLiteral("hg19, mm10: choose one as the layer")),
                 qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(path().string())), qPrintable(message));
        QCOMPARE(layersOfScreen(path()), (Strings{"hg19", "mm10"}));
        ReaderOptions options;
        options.layer = "mm10";
        const auto reader = openScreen(path(), options);
        QCOMPARE(reader->cells(), std::uint64_t{1});
        QCOMPARE(reader->cellName(0), std::string("TTTC-1"));
        QCOMPARE(denseRows(*reader, 0, 1), mouse.matrix);
        options.layer = "hg19";
        QCOMPARE(openScreen(path(), options)->cells(), std::uint64_t{4});
    }

    void hasNoLabelsOfItsOwn()
    {
        TinyTenx().write(path());
        const auto reader = openScreen(path());
        QVERIFY(reader->columnNames().empty());
        QVERIFY(reader->numberColumnNames().empty());
        const QString message = errorOf([&] { reader->column("condition"); });
        QVERIFY2(message.contains(QStringLiteral("Give a table of cell labels")), qPrintable(message));
        QVERIFY(!errorOf([&] { reader->numbers("condition"); }).isEmpty());
    }

    void readsArraysThatToolsAdd()
    {
        {
            hdf5::File file(path(), hdf5::Access::Create);
            TinyTenx().write(file);
            file.writeStrings("/matrix/condition", {"ctrl", "KLF1", "KLF1", "ctrl"});
            file.write<double>("/matrix/probability", std::vector<double>{0.5, 0.25, 1, 0});
            file.write<double>("/matrix/other", std::vector<double>{1, 2});
        }
        const auto reader = openScreen(path());
        QCOMPARE(reader->columnNames(), Strings{"condition"});
        QCOMPARE(expand(reader->column("condition")), (Strings{"ctrl", "KLF1", "KLF1", "ctrl"}));
        QCOMPARE(reader->column("condition").name, std::string("condition"));
        QCOMPARE(reader->numberColumnNames(), Strings{"probability"});
        QCOMPARE(reader->numbers("probability"), (std::vector<double>{0.5, 0.25, 1, 0}));
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<std::function<void(TinyTenx&)>>("damage");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* expected, std::function<void(TinyTenx&)> damage) {
            QTest::newRow(name) << std::move(damage) << QString::fromLatin1(expected);
        };
        const auto leaveOut = [](const char* name) {
            return [name](TinyTenx& tiny) { tiny.without = {name}; };
        };
        row("no data", "/matrix/data is missing", leaveOut("data"));
        row("no indices", "/matrix/indices is missing", leaveOut("indices"));
        row("no indptr", "/matrix/indptr is missing", leaveOut("indptr"));
        row("no shape", "/matrix/shape is missing", leaveOut("shape"));
        row("no ids", "/matrix/features/id is missing", leaveOut("features/id"));
        row("no barcodes", "not an AnnData", leaveOut("barcodes"));
        row("fewer barcodes", "5 features and 3 barcodes", [](TinyTenx& tiny) { tiny.barcodes.pop_back(); });
        row("fewer barcodes, shape agrees", "/matrix/indptr has 5 entries; 4 are expected",
            [](TinyTenx& tiny) {
                tiny.barcodes.pop_back();
                tiny.shape = {5, 3};
            });
        row("fewer names", "/matrix/features/name has 4 entries, but there are 5 features",
            [](TinyTenx& tiny) { tiny.names.pop_back(); });
        row("fewer types", "/matrix/features/feature_type has 4 entries",
            [](TinyTenx& tiny) { tiny.types.pop_back(); });
        row("fewer genomes", "/matrix/features/genome has 4 entries",
            [](TinyTenx& tiny) { tiny.genomes.pop_back(); });
        row("shape disagrees", "/matrix/shape is 4 x 5", [](TinyTenx& tiny) { tiny.shape = {4, 5}; });
        row("shape of one number", "/matrix/shape should hold two numbers",
            [](TinyTenx& tiny) { tiny.shape = {5}; });
        row("absurd shape", "/matrix/shape is 9000000000000000000 x 4",
            [](TinyTenx& tiny) { tiny.shape[0] = 9'000'000'000'000'000'000; });
        row("negative shape", "/matrix/shape is 5 x -4", [](TinyTenx& tiny) { tiny.shape[1] = -4; });
        row("index beyond the features", "/matrix/indices holds 5",
            [](TinyTenx& tiny) { tiny.bend = [](auto&, auto& indices, auto&) { indices[1] = 5; }; });
        row("negative index", "/matrix/indices holds -1",
            [](TinyTenx& tiny) { tiny.bend = [](auto&, auto& indices, auto&) { indices[1] = -1; }; });
        row("gene twice", "twice for cell 1",
            [](TinyTenx& tiny) { tiny.bend = [](auto&, auto& indices, auto&) { indices[1] = indices[0]; }; });
        row("indptr descends", "/matrix/indptr does not ascend",
            [](TinyTenx& tiny) { tiny.bend = [](auto& indptr, auto&, auto&) { indptr[1] = 5; }; });
        row("indptr beyond the data", "/matrix/indptr claims 1005 values for cell 4",
            [](TinyTenx& tiny) { tiny.bend = [](auto& indptr, auto&, auto&) { indptr.back() += 1000; }; });
        row("fewer indices than data", "/matrix/indices has",
            [](TinyTenx& tiny) { tiny.bend = [](auto&, auto& indices, auto&) { indices.pop_back(); }; });
        row("no cells", "is empty: 0 cells, 3 genes", [](TinyTenx& tiny) {
            tiny.barcodes.clear();
            tiny.matrix.clear();
            tiny.shape = {5, 0};
        });
        row("no features", "is empty: 4 cells, 0 genes", [](TinyTenx& tiny) {
            tiny.ids = tiny.names = tiny.types = tiny.genomes = {};
            tiny.matrix.assign(4, {});
            tiny.shape = {0, 4};
        });
        row("no genes", "no feature of the type 'Gene Expression'",
            [](TinyTenx& tiny) { tiny.types.assign(5, "Antibody Capture"); });
        row("version 2, no data", "/hg19/data is missing", [](TinyTenx& tiny) {
            tiny = TinyTenx::version2("hg19");
            tiny.without = {"data"};
        });
        row("version 2, no genes", "/hg19/genes is missing", [](TinyTenx& tiny) {
            tiny = TinyTenx::version2("hg19");
            tiny.without = {"genes"};
        });
        row("version 2, fewer names", "/hg19/gene_names has 4 entries, but there are 5 genes",
            [](TinyTenx& tiny) {
                tiny = TinyTenx::version2("hg19");
                tiny.names.pop_back();
            });
        row("version 2, shape disagrees", "/hg19/shape is 5 x 9, but there are 5 genes and 4 barcodes",
            [](TinyTenx& tiny) {
                tiny = TinyTenx::version2("hg19");
                tiny.shape = {5, 9};
            });
    }
    void refusesBrokenFiles()
    {
        QFETCH(std::function<void(TinyTenx&)>, damage);
        QFETCH(QString, expected);
        TinyTenx tiny;
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

    void refusesClaimsThatNothingBacks_data()
    {
        QTest::addColumn<bool>("manyFeatures");
        QTest::newRow("features") << true;
        QTest::newRow("barcodes") << false;
    }
    void refusesClaimsThatNothingBacks()
    {
        QFETCH(bool, manyFeatures);
        constexpr hsize_t kMany = 3'000'000'000;
        TinyTenx tiny;
        tiny.shape = {manyFeatures ? std::int64_t(kMany) : 5, manyFeatures ? 4 : std::int64_t(kMany)};
        tiny.without = {"features/feature_type", "features/genome"};
        if (manyFeatures)
            tiny.without.insert(tiny.without.end(), {"features/id", "features/name"});
        else
            tiny.without.insert(tiny.without.end(), {"barcodes", "indptr"});
        {
            hdf5::File file(path(), hdf5::Access::Create);
            tiny.write(file);
            file.createGroup("/matrix/features");
            if (manyFeatures) {
                claim(file, "/matrix/features/id", textType().get(), kMany);
                claim(file, "/matrix/features/name", textType().get(), kMany);
            } else {
                claim(file, "/matrix/barcodes", textType().get(), kMany);
                claim(file, "/matrix/indptr", H5T_NATIVE_INT64, kMany + 1);
            }
        }
        const QString message = errorOf([&] { openScreen(path()); });
        QVERIFY2(message.contains(QStringLiteral("claims more values than the file holds")),
                 qPrintable(message));
    }

    void refusesKindsByName_data()
    {
        QTest::addColumn<QStringList>("datasets");
        QTest::addColumn<QString>("expected");
        QTest::newRow("molecules, version 3")
            << QStringList{QStringLiteral("/umi"), QStringLiteral("/gem_group"), QStringLiteral("/count"),
                           QStringLiteral("/barcode_idx"), QStringLiteral("/features/id")}
            << QStringLiteral("Open filtered_feature_bc_matrix.h5");
        QTest::newRow("molecules, indexed")
            << QStringList{QStringLiteral("/molecule_idx")} << QStringLiteral("a list of molecules");
        QTest::newRow("MuData") << QStringList{QStringLiteral("/mod/rna/X"), QStringLiteral("/obs/_index"),
                                               QStringLiteral("/var/_index")}
                                << QStringLiteral("Save the modality with RNA as .h5ad");
        QTest::newRow("Seurat") << QStringList{QStringLiteral("/assays/RNA/counts/data"),
                                               QStringLiteral("/cell.names")}
                                << QStringLiteral("Seurat file (.h5Seurat). Convert it to .h5ad");
        QTest::newRow("something else")
            << QStringList{QStringLiteral("/experiment/values")}
            << QStringLiteral("not an AnnData .h5ad file (/obs and /var), a 10x .h5 file");
        QTest::newRow("matrix without anything") << QStringList{QStringLiteral("/matrix")}
                                                 << QStringLiteral("or a loom file (/matrix, /row_attrs");
    }
    void refusesKindsByName()
    {
        QFETCH(QStringList, datasets);
        QFETCH(QString, expected);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            for (const QString& name : datasets)
                file.write<double>(name.toStdString(), std::vector<double>{1, 2});
        }
        for (const QString& message :
             {errorOf([&] { openScreen(path()); }), errorOf([&] { layersOfScreen(path()); })}) {
            QVERIFY2(message.contains(expected), qPrintable(message));
            QVERIFY2(message.contains(QString::fromStdString(path().string())), qPrintable(message));
        }
    }

private:
    // Not what 10x calls its files: the content decides.
    std::filesystem::path path() const { return m_folder.path().toStdString() + "/tiny.h5ad"; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTenxH5Reader)
#include "tst_tenx_h5_reader.moc"
