// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"
#include "tests/core/hdf5_leaks.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>
#include <fstream>
#include <limits>

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

using hdf5::Handle;

Handle textType(std::size_t bytes) // 0: variable length
{
    Handle type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.get(), bytes == 0 ? H5T_VARIABLE : bytes);
    return type;
}

/// The members get the values 0, 1, ...
Handle enumType(const Strings& members)
{
    Handle type(H5Tenum_create(H5T_NATIVE_INT8));
    for (std::int8_t value = 0; value < static_cast<std::int8_t>(members.size()); ++value)
        H5Tenum_insert(type.get(), members[static_cast<std::size_t>(value)].c_str(), &value);
    return type;
}

Handle float16Type()
{
    Handle type(H5Tcopy(H5T_IEEE_F32LE));
    H5Tset_fields(type.get(), 15, 10, 5, 0, 10);
    H5Tset_ebias(type.get(), 15);
    H5Tset_precision(type.get(), 16);
    H5Tset_size(type.get(), 2);
    return type;
}

void writeAs(const hdf5::File& file, const std::string& name, hid_t fileType, hid_t memoryType,
             const std::vector<hsize_t>& shape, const void* data) // nothing is written without data
{
    const Handle space(shape.empty() ? H5Screate(H5S_SCALAR)
                                     : H5Screate_simple(int(shape.size()), shape.data(), nullptr));
    const Handle dataset(
        H5Dcreate2(file.id(), name.c_str(), fileType, space.get(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    QVERIFY(dataset);
    if (data)
        QVERIFY(H5Dwrite(dataset.get(), memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, data) >= 0);
}

template <class T>
void writeList(const hdf5::File& file, const std::string& name, hid_t fileType, hid_t memoryType,
               const std::vector<T>& values)
{
    writeAs(file, name, fileType, memoryType, {values.size()}, values.data());
}

void writeReference(const hdf5::File& file, const std::string& object, hobj_ref_t reference)
{
    const Handle space(H5Screate(H5S_SCALAR));
    const Handle attribute(H5Acreate_by_name(file.id(), object.c_str(), "categories", H5T_STD_REF_OBJ,
                                             space.get(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    QVERIFY(H5Awrite(attribute.get(), H5T_STD_REF_OBJ, &reference) >= 0);
}

void writeReference(const hdf5::File& file, const std::string& object, const std::string& target)
{
    hobj_ref_t reference = 0;
    QVERIFY(H5Rcreate(&reference, file.id(), target.c_str(), H5R_OBJECT, -1) >= 0);
    writeReference(file, object, reference);
}

/// A data frame as anndata before 0.7 wrote it: one dataset of a compound type.
class Table {
public:
    template <class T>
    Table& add(const std::string& name, hid_t fileType, hid_t memoryType, const std::vector<T>& values)
    {
        Column& column = m_columns.emplace_back();
        column.name = name;
        column.fileType = Handle(H5Tcopy(fileType));
        column.memoryType = Handle(H5Tcopy(memoryType));
        const std::size_t bytes = H5Tget_size(memoryType);
        m_rows = values.size() * sizeof(T) / bytes;
        const char* const begin = reinterpret_cast<const char*>(values.data());
        column.bytes.assign(begin, begin + values.size() * sizeof(T));
        return *this;
    }
    template <class T> Table& add(const std::string& name, hid_t type, const std::vector<T>& values)
    {
        return add(name, type, type, values);
    }
    Table& addTexts(const std::string& name, const Strings& texts, std::size_t bytes) // 0: variable length
    {
        m_kept.push_back(texts);
        std::vector<const char*> pointers;
        std::vector<char> fixed(bytes * texts.size(), '\0');
        for (std::size_t i = 0; i < texts.size(); ++i) {
            pointers.push_back(m_kept.back()[i].c_str());
            std::copy_n(texts[i].begin(), std::min(bytes, texts[i].size()),
                        fixed.begin() + static_cast<std::ptrdiff_t>(i * bytes));
        }
        return bytes == 0 ? add(name, textType(0).get(), pointers) : add(name, textType(bytes).get(), fixed);
    }
    void write(const hdf5::File& file, const std::string& name) const
    {
        std::size_t bytes = 0;
        for (const Column& column : m_columns)
            bytes += H5Tget_size(column.fileType.get());
        const Handle row(H5Tcreate(H5T_COMPOUND, bytes));
        std::size_t offset = 0;
        for (const Column& column : m_columns) {
            H5Tinsert(row.get(), column.name.c_str(), offset, column.fileType.get());
            offset += H5Tget_size(column.fileType.get());
        }
        writeAs(file, name, row.get(), row.get(), {m_rows}, nullptr);
        const Handle dataset(H5Dopen2(file.id(), name.c_str(), H5P_DEFAULT));
        for (const Column& column : m_columns) {
            const Handle alone(H5Tcreate(H5T_COMPOUND, H5Tget_size(column.memoryType.get())));
            H5Tinsert(alone.get(), column.name.c_str(), 0, column.memoryType.get());
            QVERIFY(
                m_rows == 0
                || H5Dwrite(dataset.get(), alone.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, column.bytes.data())
                    >= 0);
        }
    }

private:
    struct Column {
        std::string name;
        Handle fileType;
        Handle memoryType;
        std::vector<char> bytes;
    };
    std::vector<Column> m_columns;
    std::deque<Strings> m_kept;
    std::size_t m_rows = 0;
};

const Strings kCells{"c1", "c2", "c3", "c4", "c5", "c6"};
const Strings kGenes{"GATA1", "KLF1", "HBB", "ACTB"};

Table cellsOnly()
{
    return std::move(Table().addTexts("index", kCells, 4));
}

/// A frame that is a group with nothing but an index.
void writeGroupFrame(hdf5::File& file, const std::string& frame, const Strings& index)
{
    file.createGroup(frame);
    file.writeAttribute(frame, "_index", std::string("_index"));
    file.writeStrings(frame + "/_index", index);
}

void writeDenseX(hdf5::File& file, const std::string& name = "/X")
{
    TinyScreen screen = TinyScreen::logValues();
    screen.layout = TinyScreen::Layout::Dense;
    screen.writeMatrix(file, name);
}

/// As anndata before 0.7 describes a sparse matrix.
void writeOldSparse(hdf5::File& file, const std::string& name, const std::vector<float>& values)
{
    file.createGroup(name); // one value a cell, of the gene with its number
    file.writeAttribute(name, "h5sparse_format", std::string("csr"));
    file.writeAttribute(name, "h5sparse_shape",
                        std::vector<std::int64_t>{6, static_cast<std::int64_t>(values.size())});
    std::vector<std::int32_t> indptr{0};
    std::vector<std::int32_t> indices;
    for (std::size_t cell = 0; cell < 6; ++cell) {
        if (cell < values.size())
            indices.push_back(static_cast<std::int32_t>(cell));
        indptr.push_back(static_cast<std::int32_t>(indices.size()));
    }
    file.write<std::int32_t>(name + "/indptr", indptr);
    file.write<std::int32_t>(name + "/indices", indices);
    file.write<float>(name + "/data", values);
}

/// All that anndata before 0.7 wrote. Texts have `textBytes` (0: variable length), categories lie in `uns`.
void writeOldScreen(const std::filesystem::path& path, std::size_t textBytes, const std::string& uns)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    hdf5::File file(path, hdf5::Access::Create);
    const Handle boolean = enumType({"FALSE", "TRUE"});
    const hsize_t two = 2;
    const Handle pair(H5Tarray_create2(H5T_NATIVE_FLOAT, 1, &two));
    const Handle inner(H5Tcreate(H5T_COMPOUND, 4));
    H5Tinsert(inner.get(), "index", 0, H5T_NATIVE_FLOAT);
    Table()
        .add("condition", H5T_NATIVE_INT8, std::vector<std::int8_t>{1, 0, -1, 0, 1, 1})
        .addTexts("guide", {"g2", "g1", "g1", "", "g2", "g2"}, textBytes)
        .addTexts("index", kCells, textBytes)
        .add("n_genes", H5T_STD_I64BE, H5T_NATIVE_INT64,
             std::vector<std::int64_t>{5, 5, 6, 7, 5, 1'000'000'007})
        .add("share", H5T_NATIVE_FLOAT, std::vector<float>{0.5F, 1, 1, 1, 1, 1})
        .add("whole", H5T_NATIVE_DOUBLE, std::vector<double>{3, nan, 3, 4, 4, 4})
        .add("flag", boolean.get(), std::vector<std::int8_t>{0, 1, 1, 0, 0, 1})
        .add("pair", pair.get(), std::vector<float>(12, 1))
        .add("inner", inner.get(), std::vector<float>(6, 1))
        .add("batch", H5T_NATIVE_INT16, std::vector<std::int16_t>{0, 0, 0, -1, 0, 0})
        .add("plate", H5T_NATIVE_INT32, std::vector<std::int32_t>{0, 1, 0, 1, 0, 1})
        .write(file, "/obs");
    if (textBytes == 0) {
        file.writeStrings(uns + "condition_categories", {"KLF1", "ctrl"});
    } else {
        if (uns != "/")
            file.createGroup(uns.substr(0, uns.size() - 1));
        writeAs(file, uns + "condition_categories", textType(4).get(), textType(4).get(), {2}, "KLF1ctrl");
    }
    // one category alone is no list
    writeAs(file, uns + "batch_categories", textType(2).get(), textType(2).get(), {}, "b7");
    file.write<double>(uns + "plate_categories", std::vector<double>{10, 20});
    file.writeStrings(uns + "guide_categories", {"of something else"}); // guide holds texts
    Table()
        .addTexts("index", {"ENSG00000102145", "ENSG00000105610", "ENSG00000244734", "ENSG00000075624"}, 16)
        .addTexts("gene_name", kGenes, textBytes)
        .write(file, "/var");
    writeOldSparse(file, "/X", {1, 2, 3, 4});
    writeOldSparse(file, "/raw.X", {5, 6});
    Table()
        .addTexts("index", {"ENSG00000102145", "ENSG00000105610"}, 16)
        .add("gene_name", H5T_NATIVE_INT8, std::vector<std::int8_t>{1, 0})
        .write(file, "/raw.var");
    file.writeStrings("/raw.cat/gene_name_categories", {"KLF1", "GATA1"});
}

/// Old tables with texts of fixed length only: damage to others is an adventure of the library's own.
void writeOldTables(const std::filesystem::path& path)
{
    hdf5::File file(path, hdf5::Access::Create);
    cellsOnly()
        .add("condition", H5T_NATIVE_INT8, std::vector<std::int8_t>{1, 0, -1, 0, 1, 1})
        .add("share", H5T_NATIVE_FLOAT, std::vector<float>{0.5F, 1, 1, 1, 1, 1})
        .add("flag", enumType({"FALSE", "TRUE"}).get(), std::vector<std::int8_t>{0, 1, 1, 0, 0, 1})
        .write(file, "/obs");
    file.createGroup("/uns");
    writeAs(file, "/uns/condition_categories", textType(4).get(), textType(4).get(), {2}, "KLF1ctrl");
    Table().addTexts("index", kGenes, 8).write(file, "/var");
    writeDenseX(file);
}

/// A file with a frame, a link or a type that makes no sense.
struct BrokenFrame {
    const char* name;
    const char* expected; // words of the message
    std::function<void(hdf5::File&)> write; // all of the file
};

/// `obs` writes the frame of the cells; genes and X are fine.
std::function<void(hdf5::File&)> withCells(std::function<void(hdf5::File&)> obs)
{
    return [obs = std::move(obs)](hdf5::File& file) {
        obs(file);
        Table().addTexts("index", kGenes, 8).write(file, "/var");
        writeDenseX(file);
    };
}

/// The frame of the cells is a group; `more` adds the column `condition`.
std::function<void(hdf5::File&)> withGroup(std::function<void(hdf5::File&)> more)
{
    return withCells([more = std::move(more)](hdf5::File& file) {
        writeGroupFrame(file, "/obs", kCells);
        more(file);
    });
}

std::vector<BrokenFrame> brokenFrames()
{
    const std::vector<std::int8_t> codes{0, 1, 1, 0, 0, 1};
    const auto addCodes = [codes](Table table) {
        return std::move(table.add("condition", H5T_NATIVE_INT8, codes));
    };
    const auto softLink = [](const hdf5::File& file, const char* target, const char* name) {
        QVERIFY(H5Lcreate_soft(target, file.id(), name, H5P_DEFAULT, H5P_DEFAULT) >= 0);
    };
    // Sizes that only a header claims: nothing of it is stored.
    constexpr hsize_t kClaimed = 3'000'000'000;
    return {
        {"cells are plain numbers", "/obs is neither a group of columns nor a table",
         withCells([](hdf5::File& file) { file.write<double>("/obs", std::vector<double>{1}); })},
        {"cells are a type", "/obs is neither a group of columns nor a table",
         withCells([](hdf5::File& file) {
             const Handle type(H5Tcopy(H5T_NATIVE_INT));
             H5Tcommit2(file.id(), "/obs", type.get(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
         })},
        {"cells link to themselves", "/obs is missing",
         withCells([=](hdf5::File& file) { softLink(file, "/obs", "/obs"); })},
        {"table of two dimensions", "/obs should have one dimension", withCells([](hdf5::File& file) {
             const Handle row(H5Tcreate(H5T_COMPOUND, 8));
             H5Tinsert(row.get(), "index", 0, H5T_NATIVE_INT64);
             writeAs(file, "/obs", row.get(), row.get(), {2, 3}, nullptr);
         })},
        {"table without index", "/obs has no index",
         withCells([=](hdf5::File& file) { addCodes(Table()).write(file, "/obs"); })},
        {"index is a table itself",
         "the column index of /obs is the index, but holds neither text nor numbers",
         withCells([](hdf5::File& file) {
             const Handle inner(H5Tcreate(H5T_COMPOUND, 1));
             H5Tinsert(inner.get(), "index", 0, H5T_NATIVE_INT8);
             Table().add("index", inner.get(), std::vector<std::int8_t>(6, 0)).write(file, "/obs");
         })},
        {"table of no rows", "is empty: 0 cells, 4 genes",
         [](hdf5::File& file) {
             Table().addTexts("index", {}, 4).write(file, "/obs");
             Table().addTexts("index", kGenes, 8).write(file, "/var");
             writeAs(file, "/X", H5T_NATIVE_FLOAT, H5T_NATIVE_FLOAT, {0, 4}, nullptr);
         }},
        {"table claims rows", "/obs claims more values than the file holds",
         [=](hdf5::File& file) {
             const Handle row(H5Tcreate(H5T_COMPOUND, 9));
             H5Tinsert(row.get(), "index", 0, H5T_NATIVE_INT64);
             H5Tinsert(row.get(), "condition", 8, H5T_NATIVE_INT8);
             writeAs(file, "/obs", row.get(), row.get(), {kClaimed}, nullptr);
             Table().addTexts("index", kGenes, 8).write(file, "/var");
             writeAs(file, "/X", H5T_NATIVE_FLOAT, H5T_NATIVE_FLOAT, {kClaimed, 4}, nullptr);
         }},
        {"text of an absurd length", "claims more values than the file holds",
         withCells([](hdf5::File& file) {
             const Handle text = textType(std::size_t{1} << 30);
             const Handle row(H5Tcreate(H5T_COMPOUND, (std::size_t{1} << 30) + 8));
             H5Tinsert(row.get(), "index", 0, H5T_NATIVE_INT64);
             H5Tinsert(row.get(), "condition", 8, text.get());
             writeAs(file, "/obs", row.get(), row.get(), {6}, nullptr);
         })},
        {"number of an absurd size", "impossible size", withCells([](hdf5::File& file) {
             const Handle number(H5Tcopy(H5T_STD_I64LE));
             H5Tset_size(number.get(), 64);
             cellsOnly()
                 .add("condition", number.get(), H5T_NATIVE_INT64, std::vector<std::int64_t>(6, 1))
                 .write(file, "/obs");
         })},
        {"code without category in a table", "the column condition of /obs holds the code 1",
         withCells([=](hdf5::File& file) {
             addCodes(cellsOnly()).write(file, "/obs");
             file.writeStrings("/uns/condition_categories", {"only"});
         })},
        {"categories of two dimensions", "/uns/condition_categories should have one dimension",
         withCells([=](hdf5::File& file) {
             addCodes(cellsOnly()).write(file, "/obs");
             file.write<double>("/uns/condition_categories", std::vector<double>{1, 2}, {1, 2});
         })},
        {"categories are tables", "/uns/condition_categories holds neither text nor numbers",
         withCells([=](hdf5::File& file) {
             addCodes(cellsOnly()).write(file, "/obs");
             cellsOnly().write(file, "/uns_condition_categories");
             file.createGroup("/uns");
             softLink(file, "/uns_condition_categories", "/uns/condition_categories");
         })},
        {"reference to the frame itself", "/obs/__categories/condition is missing",
         withGroup([=](hdf5::File& file) {
             file.write<std::int8_t>("/obs/condition", codes);
             writeReference(file, "/obs/condition", std::string("/obs"));
         })},
        {"reference to nowhere", "/obs/__categories/condition is missing", withGroup([=](hdf5::File& file) {
             file.write<std::int8_t>("/obs/condition", codes);
             writeReference(file, "/obs/condition", hobj_ref_t{987'654'321});
         })},
        {"fractions as codes", "should hold whole numbers", withGroup([](hdf5::File& file) {
             file.write<double>("/obs/condition/codes", std::vector<double>(6, 0.5));
             file.writeStrings("/obs/condition/categories", {"a", "b"});
         })},
        {"categories lead nowhere", "/obs/condition/categories is missing", withGroup([=](hdf5::File& file) {
             file.write<std::int8_t>("/obs/condition/codes", codes);
             softLink(file, "/nowhere", "/obs/condition/categories");
         })},
        {"codes are a group", "/obs/condition is stored in a form that Knockscope does not know",
         withGroup([](hdf5::File& file) {
             file.createGroup("/obs/condition/codes");
             file.writeStrings("/obs/condition/categories", {"a", "b"});
         })},
        {"column is its own frame", "/obs/condition is stored in a form that Knockscope does not know",
         withGroup([](hdf5::File& file) {
             QVERIFY(H5Lcreate_hard(file.id(), "/obs", file.id(), "/obs/condition", H5P_DEFAULT, H5P_DEFAULT)
                     >= 0);
         })},
        {"column links to itself", "there is no column condition",
         withGroup([=](hdf5::File& file) { softLink(file, "/obs/condition", "/obs/condition"); })},
        {"mask too short", "/obs/condition/values and its mask differ in length",
         withGroup([=](hdf5::File& file) {
             file.write<std::int8_t>("/obs/condition/values", codes);
             file.write<std::uint8_t>("/obs/condition/mask", std::vector<std::uint8_t>{0, 1});
         })},
        {"index leads nowhere", "/obs/_index is missing", withCells([=](hdf5::File& file) {
             file.createGroup("/obs");
             file.writeAttribute("/obs", "_index", std::string("_index"));
             softLink(file, "/nowhere", "/obs/_index");
         })},
        {"index claims rows", "/X has the shape", withCells([=](hdf5::File& file) {
             file.createGroup("/obs");
             writeAs(file, "/obs/_index", H5T_NATIVE_INT64, H5T_NATIVE_INT64, {kClaimed}, nullptr);
         })},
        {"gene index claims names", "/var/_index claims more values than the file holds",
         [=](hdf5::File& file) {
             writeGroupFrame(file, "/obs", kCells);
             file.createGroup("/var");
             writeAs(file, "/var/_index", textType(0).get(), textType(0).get(), {kClaimed}, nullptr);
             writeDenseX(file);
         }},
        {"names of columns are numbers", "the attribute column-order of /obs does not hold text",
         withGroup([](hdf5::File& file) {
             file.writeAttribute("/obs", "column-order", std::vector<std::int64_t>{1, 2});
         })},
        {"no X but layers", "X is missing. Choose one of: raw, counts, spliced",
         [](hdf5::File& file) {
             writeGroupFrame(file, "/obs", kCells);
             writeGroupFrame(file, "/var", kGenes);
             writeGroupFrame(file, "/raw/var", kGenes);
             for (const char* const name : {"/raw/X", "/layers/spliced", "/layers/counts"})
                 writeDenseX(file, name);
         }},
        {"X holds nothing", "X is missing. The file has no layers and no raw matrix either",
         [](hdf5::File& file) {
             writeGroupFrame(file, "/obs", kCells);
             writeGroupFrame(file, "/var", kGenes);
             const Handle space(H5Screate(H5S_NULL));
             const Handle dataset(H5Dcreate2(file.id(), "/X", H5T_NATIVE_FLOAT, space.get(), H5P_DEFAULT,
                                             H5P_DEFAULT, H5P_DEFAULT));
         }},
    };
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
        row("obs is no frame", "/obs is neither");
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

    void refusesBrokenFrames_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const BrokenFrame& broken : brokenFrames())
            QTest::newRow(broken.name) << which++;
    }
    void refusesBrokenFrames()
    {
        QFETCH(int, which);
        const BrokenFrame broken = brokenFrames()[static_cast<std::size_t>(which)];
        {
            hdf5::File file(path(), hdf5::Access::Create);
            broken.write(file);
            file.flush();
        }
        const QString message = errorOf([&] {
            const auto reader = openScreen(path());
            for (const std::string& name : reader->columnNames()) {
                if (name != "condition")
                    reader->column(name); // what is listed and not broken can be read
            }
            reader->column("condition");
        });
        QVERIFY2(message.contains(QString::fromLatin1(broken.expected)), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(path().string())), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1Char('\n')), qPrintable(message));
    }

    void readsOldTables_data()
    {
        QTest::addColumn<int>("bytes"); // of a text; 0: variable length
        QTest::addColumn<QString>("place"); // of the categories
        QTest::newRow("fixed length") << 12 << QStringLiteral("/uns/");
        QTest::newRow("variable length") << 0 << QStringLiteral("/uns/");
        QTest::newRow("categories in the root") << 12 << QStringLiteral("/");
    }
    void readsOldTables()
    {
        QFETCH(int, bytes);
        QFETCH(QString, place);
        writeOldScreen(path(), static_cast<std::size_t>(bytes), place.toStdString());
        const auto reader = openScreen(path());
        QCOMPARE(reader->cells(), std::uint64_t{6});
        QCOMPARE(reader->cellName(5), std::string("c6"));
        QCOMPARE(reader->genes(), kGenes);
        QCOMPARE(toDense(*reader, 1, 1), (std::vector<std::vector<double>>{{0, 2, 0, 0}}));
        QCOMPARE(reader->layerNames(), (Strings{"X", "raw"}));
        QCOMPARE(reader->columnNames(),
                 (Strings{"condition", "guide", "n_genes", "whole", "flag", "batch", "plate"}));
        QCOMPARE(reader->numberColumnNames(), (Strings{"n_genes", "share", "whole"}));
        QCOMPARE(reader->column("condition").categories, (Strings{"KLF1", "ctrl"}));
        QCOMPARE(expanded(reader->column("condition")),
                 (Strings{"ctrl", "KLF1", "(missing)", "KLF1", "ctrl", "ctrl"}));
        QCOMPARE(expanded(reader->column("guide")), (Strings{"g2", "g1", "g1", "", "g2", "g2"}));
        QCOMPARE(expanded(reader->column("n_genes")), (Strings{"5", "5", "6", "7", "5", "1000000007"}));
        QCOMPARE(expanded(reader->column("whole")), (Strings{"3", "(missing)", "3", "4", "4", "4"}));
        QCOMPARE(expanded(reader->column("flag")),
                 (Strings{"False", "True", "True", "False", "False", "True"}));
        QCOMPARE(expanded(reader->column("batch")), (Strings{"b7", "b7", "b7", "(missing)", "b7", "b7"}));
        QCOMPARE(expanded(reader->column("plate")), (Strings{"10", "20", "10", "20", "10", "20"}));
        QCOMPARE(reader->numbers("share"), (std::vector<double>{0.5, 1, 1, 1, 1, 1}));
        QVERIFY(std::isnan(reader->numbers("whole")[1]));
        QVERIFY(!errorOf([&] { reader->column("pair"); }).isEmpty());
        QVERIFY(!errorOf([&] { reader->column("inner"); }).isEmpty());

        const auto raw = openScreen(path(), {"raw", {}});
        QCOMPARE(raw->genes(), (Strings{"GATA1", "KLF1"}));
        QCOMPARE(toDense(*raw, 0, 3), (std::vector<std::vector<double>>{{5, 0}, {0, 6}, {0, 0}}));
    }

    void findsIndexOfOldTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isText");
        QTest::newRow("index") << QStringLiteral("index") << true;
        QTest::newRow("index of numbers") << QStringLiteral("index") << false;
        QTest::newRow("obs_names") << QStringLiteral("obs_names") << true;
    }
    void findsIndexOfOldTables()
    {
        QFETCH(QString, name);
        QFETCH(bool, isText);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            Table table;
            table.add("count", H5T_NATIVE_INT8, std::vector<std::int8_t>(6, 1));
            if (isText)
                table.addTexts(name.toStdString(), {"10", "11", "12", "13", "14", "15"}, 0);
            else
                table.add(name.toStdString(), H5T_NATIVE_INT64,
                          std::vector<std::int64_t>{10, 11, 12, 13, 14, 15});
            table.addTexts("smp_names", Strings(6, "n"), 3).write(file, "/obs");
            file.writeStrings("/uns/index_categories", {"of something else"});
            writeGroupFrame(file, "/var", kGenes); // generations may mix
            writeDenseX(file);
        }
        const auto reader = openScreen(path());
        QCOMPARE(reader->cellName(1), std::string("11"));
        QCOMPARE(reader->columnNames(), (Strings{"count", "smp_names"}));
    }

    void tellsLayersCalledRawApart()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) { writeDenseX(file, "/layers/raw"); };
        screen.write(path());
        QCOMPARE(openScreen(path())->layerNames(), (Strings{"X", "raw"}));
        QCOMPARE(openScreen(path(), {"raw", {}})->genes(), screen.genes);
    }

    void takesFirstTextsAsIndex()
    {
        {
            hdf5::File file(path(), hdf5::Access::Create);
            Table()
                .add("count", H5T_NATIVE_INT8, std::vector<std::int8_t>(6, 1))
                .addTexts("barcode", kCells, 2)
                .addTexts("note", Strings(6, "n"), 2)
                .write(file, "/obs");
            writeGroupFrame(file, "/var", kGenes);
            writeDenseX(file);
        }
        const auto reader = openScreen(path());
        QCOMPARE(reader->cellName(1), std::string("c2"));
        QCOMPARE(reader->columnNames(), (Strings{"count", "note"}));
    }

    void followsReferences()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            file.writeAttribute("/obs", "column-order", Strings{"far", "lost", "itself", "nested"});
            file.writeStrings("/elsewhere/labels", {"x", "y"});
            for (const char* const name : {"far", "lost", "itself"}) {
                writeList(file, std::string("/obs/") + name, H5T_STD_I16LE, H5T_NATIVE_INT8,
                          std::vector<std::int8_t>{0, 1, -1, 0, 1, 0});
                file.writeStrings(std::string("/obs/__categories/") + name, {"usual", "place"});
            }
            writeReference(file, "/obs/far", std::string("/elsewhere/labels"));
            writeReference(file, "/obs/lost", hobj_ref_t{987'654'321});
            writeReference(file, "/obs/itself", std::string("/obs"));
        };
        screen.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->columnNames(), (Strings{"far", "lost", "itself"}));
        QCOMPARE(expanded(reader->column("far")), (Strings{"x", "y", "(missing)", "x", "y", "x"}));
        for (const char* const name : {"lost", "itself"})
            QCOMPARE(expanded(reader->column(name)),
                     (Strings{"usual", "place", "(missing)", "usual", "place", "usual"}));
    }

    void readsEveryTypeOfColumn()
    {
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            const Strings order{"half",   "halves", "short",  "huge", "big",      "logical", "empty",
                                "a type", "pairs",  "opaque", "text", "combined", "text"};
            file.writeAttribute("/obs", "column-order", order);
            const std::vector<float> numbers{1, 2, 1, 2, 1, 2};
            writeList(file, "/obs/half", float16Type().get(), H5T_NATIVE_FLOAT, numbers);
            writeList(file, "/obs/halves", float16Type().get(), H5T_NATIVE_FLOAT,
                      std::vector<float>{0.5F, 2, 1, 2, 1, 2});
            writeList(file, "/obs/short", H5T_STD_U16BE, H5T_NATIVE_FLOAT, numbers);
            const std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
            writeList(file, "/obs/huge", H5T_STD_U64LE, H5T_NATIVE_UINT64,
                      std::vector<std::uint64_t>{largest, largest - 1, 0, 0, 0, 0});
            writeList(file, "/obs/big", H5T_IEEE_F64BE, H5T_NATIVE_FLOAT, numbers);
            const Handle logical = enumType({"FALSE", "TRUE", "NA"});
            writeList(file, "/obs/logical", logical.get(), logical.get(),
                      std::vector<std::int8_t>{0, 1, 2, 0, 1, 2});
            const Handle nothing(H5Screate(H5S_NULL));
            const Handle empty(H5Dcreate2(file.id(), "/obs/empty", H5T_NATIVE_FLOAT, nothing.get(),
                                          H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
            const Handle type(H5Tcopy(H5T_NATIVE_INT));
            H5Tcommit2(file.id(), "/obs/a type", type.get(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
            file.write<double>("/obs/pairs", std::vector<double>(12, 1), {6, 2});
            const Handle opaque(H5Tcreate(H5T_OPAQUE, 1));
            writeList(file, "/obs/opaque", opaque.get(), opaque.get(), std::vector<char>(6, 'o'));
            file.writeStrings("/obs/text/values", {"a", "b", "", "", "a", "b"});
            file.write<std::uint8_t>("/obs/text/mask", std::vector<std::uint8_t>{0, 0, 1, 0, 0, 1});
            file.write<std::uint8_t>("/obs/combined/codes", std::vector<std::uint8_t>{0, 1, 2, 0, 1, 2});
            file.writeStrings("/obs/combined/categories/values", {"a", "b", "?"});
            file.write<std::uint8_t>("/obs/combined/categories/mask", std::vector<std::uint8_t>{0, 0, 1});
        };
        screen.write(path());
        const auto reader = openScreen(path());
        QCOMPARE(reader->columnNames(),
                 (Strings{"half", "short", "huge", "big", "logical", "text", "combined"}));
        QCOMPARE(reader->numberColumnNames(), (Strings{"half", "halves", "short", "huge", "big"}));
        const Strings oneTwo{"1", "2", "1", "2", "1", "2"};
        for (const char* const name : {"half", "short", "big"})
            QCOMPARE(expanded(reader->column(name)), oneTwo);
        QCOMPARE(reader->numbers("halves"), (std::vector<double>{0.5, 2, 1, 2, 1, 2}));
        QCOMPARE(expanded(reader->column("huge")),
                 (Strings{"18446744073709551615", "18446744073709551614", "0", "0", "0", "0"}));
        QCOMPARE(expanded(reader->column("logical")),
                 (Strings{"False", "True", "(missing)", "False", "True", "(missing)"}));
        QCOMPARE(expanded(reader->column("text")), (Strings{"a", "b", "(missing)", "", "a", "(missing)"}));
        QCOMPARE(expanded(reader->column("combined")), (Strings{"a", "b", "nan", "a", "b", "nan"}));
    }

    void readsFramesWithoutColumns()
    {
        {
            hdf5::File file(path(), hdf5::Access::Create);
            cellsOnly().write(file, "/obs");
            writeGroupFrame(file, "/var", kGenes);
            file.writeAttribute("/var", "column-order", Strings{});
            writeDenseX(file);
        }
        const auto reader = openScreen(path());
        QVERIFY(reader->columnNames().empty());
        QVERIFY(reader->numberColumnNames().empty());
        QCOMPARE(toDense(*reader, 0, 6), TinyScreen::logValues().matrix);
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

    void survivesDamagedBytes_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("groups") << false;
        QTest::newRow("tables") << true;
    }
    void survivesDamagedBytes()
    {
        QFETCH(bool, isOld);
        if (isOld)
            writeOldTables(path());
        else
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
                for (const std::string& name : reader->numberColumnNames())
                    reader->numbers(name);
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
