// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

#ifdef __SANITIZE_ADDRESS__
// HDF5 1.10 leaks memory when it meets damaged files, which this test makes on purpose.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libhdf5";
}
#endif

using namespace knockscope;
using test::errorOf;
using test::TinyScreen;

namespace {

using Strings = std::vector<std::string>;

std::vector<std::vector<double>> toDense(ScreenReader& reader, std::uint64_t first, std::uint64_t count)
{
    reader.prepare([](double) {});
    const SparseRows rows = reader.readRows(first, count);
    std::vector<std::vector<double>> dense(rows.rows(), std::vector<double>(reader.genes().size(), 0));
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
            dense[row][rows.columns[i]] = rows.value(i);
    }
    return dense;
}

Strings expanded(const LabelColumn& column)
{
    Strings labels;
    for (const std::int32_t code : column.codes)
        labels.push_back(code < 0 ? "(missing)" : column.categories[static_cast<std::size_t>(code)]);
    return labels;
}

} // namespace

class TestH5adReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLayout_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<QString>("format");
        QTest::newRow("CSR") << int(TinyScreen::Layout::Csr)
                             << QStringLiteral("AnnData .h5ad (CSR, float64)");
        QTest::newRow("CSC") << int(TinyScreen::Layout::Csc)
                             << QStringLiteral("AnnData .h5ad (CSC, float64)");
        QTest::newRow("dense") << int(TinyScreen::Layout::Dense)
                               << QStringLiteral("AnnData .h5ad (dense, float64)");
    }
    void readsEveryLayout()
    {
        QFETCH(int, layout);
        QFETCH(QString, format);
        TinyScreen screen = TinyScreen::logValues();
        screen.layout = static_cast<TinyScreen::Layout>(layout);
        screen.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(QString::fromStdString(reader->format()), format);
        QCOMPARE(reader->cells(), std::uint64_t{6});
        QCOMPARE(reader->genes(), screen.genes);
        QVERIFY(reader->isDoublePrecision());
        QCOMPARE(toDense(*reader, 0, 6), screen.matrix);
        QCOMPARE(toDense(*reader, 2, 3),
                 decltype(screen.matrix)(screen.matrix.begin() + 2, screen.matrix.begin() + 5));
        QCOMPARE(reader->readRows(6, 0).rows(), std::size_t{0});
        QVERIFY(!errorOf([&] { reader->readRows(5, 2); }).isEmpty());
    }

    void readsSinglePrecisionByColumn()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.layout = TinyScreen::Layout::None;
        screen.more = [](hdf5::File& file) {
            const auto matrix = TinyScreen::logValues().matrix;
            std::vector<std::int64_t> indptr{0};
            std::vector<std::int32_t> indices;
            std::vector<float> data;
            for (std::size_t gene = 0; gene < 4; ++gene) {
                for (std::size_t cell = 0; cell < matrix.size(); ++cell) {
                    if (matrix[cell][gene] == 0 && cell != gene) // with some explicit zeros
                        continue;
                    indices.push_back(static_cast<std::int32_t>(cell));
                    data.push_back(static_cast<float>(matrix[cell][gene]));
                }
                indptr.push_back(static_cast<std::int64_t>(data.size()));
            }
            file.createGroup("/X");
            file.writeAttribute("/X", "encoding-type", std::string("csc_matrix"));
            file.writeAttribute("/X", "shape", std::vector<std::int64_t>{6, 4});
            file.write<std::int64_t>("/X/indptr", indptr);
            file.write<std::int32_t>("/X/indices", indices);
            file.write<float>("/X/data", data);
        };
        screen.write(path());
        const auto reader = openScreen(path());
        QVERIFY(!reader->isDoublePrecision());
        QCOMPARE(toDense(*reader, 0, 6), screen.matrix);
        QCOMPARE(toDense(*reader, 4, 1)[0], screen.matrix[4]);
        QCOMPARE(reader->readRows(0, 6).stored(), std::size_t{10});
    }

    void sortsColumnsAndDropsExplicitZeros()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.bend = [](auto& indptr, auto& indices, auto& data) {
            std::swap(indices[0], indices[1]);
            std::swap(data[0], data[1]);
            data.push_back(0);
            indices.push_back(3);
            ++indptr.back();
        };
        screen.write(path());
        const auto reader = openScreen(path());
        const SparseRows rows = reader->readRows(0, 6);
        QCOMPARE(toDense(*reader, 0, 6), screen.matrix);
        QCOMPARE(rows.columns[0], std::uint32_t{1});
        QCOMPARE(rows.columns[1], std::uint32_t{3});
        for (std::size_t i = 0; i < rows.stored(); ++i)
            QVERIFY(rows.value(i) != 0);
    }

    void readsLayersAndRaw()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            TinyScreen other = TinyScreen::logValues();
            other.matrix.assign(6, {1, 2, 3, 4});
            other.writeMatrix(file, "/layers/counts");
            other.matrix.assign(6, {7, 8});
            other.genes = {"A", "B"};
            other.layout = TinyScreen::Layout::Dense;
            other.writeMatrix(file, "/raw/X");
            file.createGroup("/raw/var");
            file.writeAttribute("/raw/var", "_index", std::string("symbol"));
            file.writeStrings("/raw/var/symbol", other.genes);
        };
        screen.write(path());
        QCOMPARE(openScreen(path())->layerNames(), (Strings{"X", "raw", "counts"}));
        const auto counts = openScreen(path(), {"counts", {}});
        QCOMPARE(toDense(*counts, 1, 1), (std::vector<std::vector<double>>{{1, 2, 3, 4}}));
        const auto raw = openScreen(path(), {"raw", {}});
        QCOMPARE(raw->genes(), (Strings{"A", "B"}));
        QCOMPARE(toDense(*raw, 5, 1), (std::vector<std::vector<double>>{{7, 8}}));
        const QString message = errorOf([&] { openScreen(path(), {"spliced", {}}); });
        QVERIFY2(message.contains(QStringLiteral("spliced"))
                     && message.contains(QStringLiteral("X, raw, counts")),
                 qPrintable(message));
    }

    void readsEveryColumnEncoding()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            file.writeAttribute(
                "/obs", "column-order",
                Strings{"condition", "group", "old", "batch", "whole", "size", "maybe", "gone"});
            file.write<std::int8_t>("/obs/group/codes", std::vector<std::int8_t>{0, 1, -1, 1, 0, 0});
            file.writeStrings("/obs/group/categories", {"b", "a"});
            file.write<std::int32_t>("/obs/old", std::vector<std::int32_t>{1, 1, 1, 0, 0, -1});
            file.writeAttribute("/obs/old", "categories", std::string("a reference in real files"));
            file.writeStrings("/obs/__categories/old", {"x", "y"});
            file.write<std::int64_t>("/obs/batch", std::vector<std::int64_t>{3, 3, 1, 1, 2, 2});
            file.write<double>("/obs/whole", std::vector<double>{1, 2, 1, 2, 1, 2});
            file.write<double>("/obs/size", std::vector<double>{1.5, 2, 1, 2, 1, 2});
            file.write<std::int32_t>("/obs/maybe/values", std::vector<std::int32_t>{9, 8, 9, 8, 9, 8});
            file.write<std::uint8_t>("/obs/maybe/mask", std::vector<std::uint8_t>{0, 0, 1, 0, 0, 0});
        };
        screen.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->columnNames(), (Strings{"condition", "group", "old", "batch", "whole", "maybe"}));
        QCOMPARE(expanded(reader->column("condition")), screen.labels);
        QCOMPARE(reader->column("group").categories, (Strings{"b", "a"}));
        QCOMPARE(expanded(reader->column("group")), (Strings{"b", "a", "(missing)", "a", "b", "b"}));
        QCOMPARE(expanded(reader->column("old")), (Strings{"y", "y", "y", "x", "x", "(missing)"}));
        QCOMPARE(reader->column("batch").categories, (Strings{"3", "1", "2"}));
        QCOMPARE(expanded(reader->column("whole")), (Strings{"1", "2", "1", "2", "1", "2"}));
        QCOMPARE(expanded(reader->column("maybe")), (Strings{"9", "8", "(missing)", "8", "9", "8"}));
        const QString message = errorOf([&] { reader->column("donor"); });
        QVERIFY2(message.contains(QStringLiteral("donor"))
                     && message.contains(QStringLiteral("condition, group")),
                 qPrintable(message));
    }

    void namesGenes()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.genes = {"ENSG00000102145", "ENSG00000105610.7", "ENSG00000244734", "ENSG00000075624"};
        screen.more = [](hdf5::File& file) {
            file.writeStrings("/var/gene_name", {"GATA1", "KLF1", "", "KLF1"});
            file.writeStrings("/var/alias", {"a", "a", "a", "a-1"});
        };
        screen.write(path());
        QCOMPARE(openScreen(path())->genes(), (Strings{"GATA1", "KLF1", "ENSG00000244734", "KLF1-1"}));
        QCOMPARE(openScreen(path(), {"X", "alias"})->genes(), (Strings{"a", "a-2", "a-3", "a-1"}));
        screen.genes[1] = "ENSG00000105610"; // without its version
        QCOMPARE(openScreen(path(), {"X", "_index"})->genes(), screen.genes);
        QCOMPARE(openScreen(path(), {"X", "index"})->genes(), screen.genes);
        const Guess guessed = openScreen(path())->geneNames().source;
        QCOMPARE(guessed.value, std::string("gene_name"));
        QVERIFY2(guessed.reason.find("Ensembl") != std::string::npos, guessed.reason.c_str());
        const Guess chosen = openScreen(path(), {"X", "_index"})->geneNames().source;
        QCOMPARE(chosen.value, std::string("index"));
        QCOMPARE(chosen.reason, std::string("chosen"));
        const QString message = errorOf([&] { openScreen(path(), {"X", "feature"}); });
        QVERIFY2(message.contains(QStringLiteral("feature")) && message.contains(QStringLiteral("alias")),
                 qPrintable(message));
    }

    void tellsLargeNumbersApart()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            file.write<double>("/obs/dose", std::vector<double>{1e6, 1000001, 1e7, 1, 0, 10000001});
            file.write<float>("/obs/share", std::vector<float>{0.1F, 0.1F, 2, 16777216, 0.5F, 0});
        };
        screen.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(expanded(reader->column("dose")),
                 (Strings{"1000000", "1000001", "10000000", "1", "0", "10000001"}));
        QCOMPARE(expanded(reader->column("share")), (Strings{"0.1", "0.1", "2", "16777216", "0.5", "0"}));
    }

    void readsWhatCompressesWell()
    {
        // One byte a number in the file, eight in memory.
        constexpr hsize_t kNumbers = 3'000'000;
        {
            const hdf5::File file(path(), hdf5::Access::Create);
            const hdf5::Handle space(H5Screate_simple(1, &kNumbers, nullptr));
            const hdf5::Handle properties(H5Pcreate(H5P_DATASET_CREATE));
            H5Pset_chunk(properties.get(), 1, &kNumbers);
            H5Pset_deflate(properties.get(), 9);
            const hdf5::Handle dataset(H5Dcreate2(file.id(), "codes", H5T_NATIVE_INT8, space.get(),
                                                  H5P_DEFAULT, properties.get(), H5P_DEFAULT));
            const std::vector<std::int8_t> zeros(kNumbers, 0);
            QVERIFY(H5Dwrite(dataset.get(), H5T_NATIVE_INT8, H5S_ALL, H5S_ALL, H5P_DEFAULT, zeros.data())
                    >= 0);
        }
        const hdf5::File file(path(), hdf5::Access::Read);
        QCOMPARE(file.read<std::int64_t>("/codes").size(), std::size_t(kNumbers));
    }

    void cleansText()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.labels = {"a\nb", "\xff", "\xc3\xa9", "d", "e", "f"};
        screen.write(path());
        const Strings labels = expanded(openScreen(path())->column("condition"));
        QCOMPARE(labels[0], std::string("a b"));
        QCOMPARE(labels[1], std::string("?"));
        QCOMPARE(labels[2], std::string("\xc3\xa9"));
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        int which = 0;
        const auto row = [&](const char* name, const char* expected) {
            QTest::newRow(name) << which++ << QString::fromLatin1(expected);
        };
        row("no X", "X is missing");
        row("index beyond the genes", "/X/indices");
        row("negative index", "/X/indices");
        row("gene twice", "gene 4 twice for cell 1");
        row("indptr descends", "/X/indptr");
        row("indptr does not start at 0", "/X/indptr");
        row("indptr too short", "/X/indptr");
        row("indptr beyond the data", "/X/indptr");
        row("fewer indices than data", "/X/indices");
        row("fewer labels than cells", "/obs/condition");
        row("code without category", "/obs/group/codes");
        row("more genes than columns", "5 genes");
        row("text as matrix", "/X");
        row("index beyond the cells, CSC", "/X/indices");
        row("obs without index", "/obs");
        row("legacy table", "/obs is a table");
        row("shape disagrees, dense", "/X has the shape");
        row("negative index, CSC", "/X/indices");
        row("cell twice, CSC", "twice for gene");
    }
    void refusesBrokenFiles()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        TinyScreen screen = TinyScreen::logValues();
        switch (which) {
        case 0:
            screen.layout = TinyScreen::Layout::None;
            break;
        case 1:
            screen.bend = [](auto&, auto& indices, auto&) { indices[2] = 4; };
            break;
        case 2:
            screen.bend = [](auto&, auto& indices, auto&) { indices[2] = -1; };
            break;
        case 3:
            screen.bend = [](auto&, auto& indices, auto&) { indices[0] = indices[1]; };
            break;
        case 4:
            screen.bend = [](auto& indptr, auto&, auto&) { indptr[2] = 1; };
            break;
        case 5:
            screen.bend = [](auto& indptr, auto&, auto&) { indptr[0] = 1; };
            break;
        case 6:
            screen.bend = [](auto& indptr, auto&, auto&) { indptr.pop_back(); };
            break;
        case 7:
            screen.bend = [](auto& indptr, auto&, auto&) { indptr.back() += 1000; };
            break;
        case 8:
            screen.bend = [](auto&, auto& indices, auto&) { indices.pop_back(); };
            break;
        case 9:
            screen.labels.pop_back();
            break;
        case 10:
            screen.more = [](hdf5::File& file) {
                file.write<std::int8_t>("/obs/group/codes", std::vector<std::int8_t>{0, 1, 2, 1, 0, 0});
                file.writeStrings("/obs/group/categories", {"b", "a"});
            };
            break;
        case 11:
            screen.layout = TinyScreen::Layout::None;
            screen.more = [](hdf5::File& file) { TinyScreen::logValues().writeMatrix(file, "/X"); };
            screen.genes.emplace_back("HBA1");
            break;
        case 12:
            screen.layout = TinyScreen::Layout::None;
            screen.more = [](hdf5::File& file) { file.writeStrings("/X", {"a", "b"}); };
            break;
        case 13:
            screen.layout = TinyScreen::Layout::Csc;
            screen.bend = [](auto&, auto& indices, auto&) { indices[0] = 6; };
            break;
        case 16:
            screen.layout = TinyScreen::Layout::None;
            screen.more = [](hdf5::File& file) {
                file.write<double>("/X", std::vector<double>(20, 1.0), {5, 4});
            };
            break;
        case 17:
            screen.layout = TinyScreen::Layout::Csc;
            screen.bend = [](auto&, auto& indices, auto&) { indices[0] = -1; };
            break;
        case 18:
            screen.layout = TinyScreen::Layout::Csc;
            screen.bend = [](auto&, auto& indices, auto&) { indices[0] = indices[1]; };
            break;
        default:
            break;
        }
        if (which == 14 || which == 15) {
            hdf5::File file(path(), hdf5::Access::Create);
            if (which == 14)
                file.writeStrings("/obs/condition", screen.labels);
            else
                file.write<double>("/obs", std::vector<double>{1});
            file.writeStrings("/var/_index", screen.genes);
        } else {
            screen.write(path());
        }
        const QString message = errorOf([&] {
            const auto reader = openScreen(path());
            reader->prepare([](double) {});
            reader->readRows(0, reader->cells());
            for (const std::string& name : reader->columnNames())
                reader->column(name);
        });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(path().string())), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1Char('\n')), qPrintable(message));
    }

    void refusesWhatIsNoScreen()
    {
        const auto expect = [](const std::filesystem::path& file, const char* text) {
            const QString message = errorOf([&] { openScreen(file); });
            QVERIFY2(message.contains(QString::fromLatin1(text)), qPrintable(message));
            QVERIFY2(message.contains(QString::fromStdString(file.string())), qPrintable(message));
        };
        expect(folder() / "nowhere.h5ad", "does not exist");
        expect(folder(), "folder");
        std::ofstream(folder() / "notes.txt") << "not a screen";
        expect(folder() / "notes.txt", "not an HDF5 file");
        hdf5::File(folder() / "other.h5", hdf5::Access::Create).createGroup("/matrix");
        expect(folder() / "other.h5", "not an AnnData");
    }

    void refusesTruncatedFiles()
    {
        TinyScreen::logValues().write(path());
        const auto size = std::filesystem::file_size(path());
        for (const double share : {0.05, 0.3, 0.6, 0.9, 0.99}) {
            const auto cut = folder() / "cut.h5ad";
            std::filesystem::copy_file(path(), cut, std::filesystem::copy_options::overwrite_existing);
            std::filesystem::resize_file(cut, static_cast<std::uintmax_t>(share * static_cast<double>(size)));
            const QString message = errorOf([&] { openScreen(cut); });
            QVERIFY2(message.contains(QStringLiteral("cut.h5ad")), qPrintable(message));
        }
    }

    void survivesDamagedBytes()
    {
        TinyScreen::logValues().write(path());
        std::string bytes;
        {
            std::ifstream in(path(), std::ios::binary);
            bytes.assign(std::istreambuf_iterator<char>(in), {});
        }
        const auto damaged = folder() / "damaged.h5ad";
        for (std::size_t i = 8; i < bytes.size(); i += 23) {
            std::string bent = bytes;
            bent[i] = static_cast<char>(~bent[i]);
            std::ofstream(damaged, std::ios::binary)
                .write(bent.data(), static_cast<std::streamsize>(bent.size()));
            errorOf([&] { // either it still reads or it says why not
                const auto reader = openScreen(damaged);
                reader->readRows(0, reader->cells());
                reader->column("condition");
            });
        }
    }

    void opensFilesOfManyTools()
    {
        const auto zoo = test::sharedData("h5-zoo");
        if (!std::filesystem::exists(zoo))
            QSKIP("shared/data/h5-zoo is not here");
        std::size_t opened = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(zoo)) {
            if (!entry.is_regular_file())
                continue;
            const QString message = errorOf([&] {
                const auto reader = openScreen(entry.path());
                reader->readRows(0, reader->cells());
                for (const std::string& name : reader->columnNames())
                    QCOMPARE(reader->column(name).codes.size(), std::size_t(reader->cells()));
                ++opened;
            });
            if (!message.isEmpty())
                QVERIFY2(message.contains(QString::fromStdString(entry.path().string())),
                         qPrintable(message));
        }
        QVERIFY2(opened >= 15, qPrintable(QString::number(opened)));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path path() const { return folder() / "tiny.h5ad"; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestH5adReader)
#include "tst_h5ad_reader.moc"
